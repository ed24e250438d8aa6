-- representation: seats in other bodies, those who hold them, their mandates, their meetings, and how they come home.
create schema representation;

insert into decisions.authority (matter_kind, body_kind, basis, quote, position) values
  ('APPOINTMENT', 'BOARD', '195–197, 213, 230',
   'andra ställningstaganden i det löpande arbetet, vilka kräver politiska beslut', 10);

-- A chair in a body that is not ours alone; it outlives whoever sits on it.
create table representation.seat (
  id               uuid    primary key,
  body_id          uuid    not null references organisation.body,
  title            text    not null check (title <> ''),
  duty             text    not null check (duty in ('MEMBER', 'SUBSTITUTE', 'CHAIR', 'RAPPORTEUR', 'BOARD_MEMBER',
                                                    'DELEGATE', 'OBSERVER')),
  elected          boolean not null,
  -- Who gives the mandate, and is reported to.
  mandator_id      uuid    not null references organisation.body,
  nominator        text    not null,
  -- What one must be elected to in order to keep the seat.
  basis            text    not null,
  remuneration     text    not null,
  support_code     text    references organisation.function,
  support_person   uuid    references organisation.person on delete set null,
  -- The last day that there was such a seat.
  closed_on        date,
  example          boolean not null default false,
  version          int     not null default 1
);
create index seat_body on representation.seat (body_id);

-- One holder's time on a seat, as facts; where it stands is worked out from them.
create table representation.term (
  id                 uuid        primary key,
  seat_id            uuid        not null references representation.seat on delete cascade,
  position           bigint      generated always as identity,
  holder             text        not null check (holder <> ''),
  holder_person      uuid        references organisation.person on delete set null,
  party              text        not null default '',
  nominated_by       text        not null default '',
  nominated_at       timestamptz,
  appointed_by       text        not null default '',
  appointed_on       date,
  reference          text        not null default '',
  decision_id        uuid        references decisions.decision,
  first_day          date,
  last_day           date,
  introduced_on      date,
  substitute         text        not null default '',
  substitute_person  uuid        references organisation.person on delete set null,
  activated_at       timestamptz,
  resigned_on        date,
  resigned_why       text        not null default '',
  going_on           text        not null default '',
  people             text        not null default '',
  advice             text        not null default '',
  handed_over_at     timestamptz,
  ended_on           date,
  ended_why          text        not null default '',
  check (last_day >= first_day),
  check ((appointed_on is null) = (first_day is null) and (first_day is null) = (last_day is null)),
  check (activated_at is null or appointed_on is not null)
);
create index term_seat on representation.term (seat_id);

create table representation.mandate (
  id          uuid        primary key,
  seat_id     uuid        not null references representation.seat on delete cascade,
  represents  text        not null check (represents <> ''),
  may_say     text        not null check (may_say <> ''),
  bring_home  text        not null check (bring_home <> ''),
  red_lines   text        not null,
  how_often   text        not null check (how_often in ('EACH_MEETING', 'QUARTERLY', 'YEARLY')),
  first_day   date        not null,
  last_day    date        not null check (last_day >= first_day),
  written_by  text        not null,
  written_at  timestamptz not null
);
create index mandate_seat on representation.mandate (seat_id);

-- A meeting or a journey, what was said of it before, and how it ended.
create table representation.meeting (
  id             uuid        primary key,
  kind           text        not null check (kind in ('MEETING', 'TRIP')),
  title          text        not null check (title <> ''),
  body_id        uuid        references organisation.body,
  first_day      date        not null,
  last_day       date        not null check (last_day >= first_day),
  place          text        not null,
  travel         text        not null,
  purpose        text        not null,
  aim            text        not null,
  cost           bigint      check (cost >= 0),
  activity_id    uuid        references plan.activity on delete set null,
  -- Who is told afterwards, and lists it among what is reported.
  receiver_id    uuid        not null references organisation.body,
  agenda         text        not null,
  practical      text        not null,
  link           text        not null,
  on_projects    boolean     not null,
  planned_by     uuid        not null,
  planned_at     timestamptz not null,
  approved_by    text        not null default '',
  approved_at    timestamptz,
  cancelled_on   date,
  cancelled_why  text        not null default '',
  excused_on     date,
  excused_why    text        not null default '',
  reminded_at    timestamptz,
  escalated_at   timestamptz,
  announced_on   date,
  announced_item text        not null default '',
  example        boolean     not null default false,
  version        int         not null default 1
);
create index meeting_days on representation.meeting (last_day, first_day);

create table representation.goer (
  meeting_id   uuid not null references representation.meeting on delete cascade,
  position     int  not null,
  seat_id      uuid references representation.seat on delete set null,
  name         text not null check (name <> ''),
  person_id    uuid references organisation.person on delete set null,
  on_behalf_of text not null default '',
  primary key (meeting_id, position)
);
create index goer_seat on representation.goer (seat_id);

create table representation.report (
  meeting_id  uuid        primary key references representation.meeting on delete cascade,
  happened    text        not null check (happened <> ''),
  said        text        not null,
  lesson      text        not null check (lesson <> ''),
  next_step   text        not null check (next_step <> ''),
  tell        text        not null check (tell <> ''),
  within      boolean     not null,
  attachment  text        not null,
  cost        bigint      check (cost >= 0),
  reported_by text        not null,
  reported_at timestamptz not null
);

-- Our own applications in the round that a meeting decides on, and who has said what of their own part in them.
create table representation.application (
  id         uuid primary key,
  meeting_id uuid not null references representation.meeting on delete cascade,
  title      text not null check (title <> ''),
  unit_id    uuid not null references organisation.unit
);
create index application_meeting on representation.application (meeting_id);

create table representation.declaration (
  meeting_id     uuid        not null references representation.meeting on delete cascade,
  who            text        not null check (who <> ''),
  application_id uuid        references representation.application on delete cascade,
  left_room      boolean     not null,
  note           text        not null,
  declared_by    text        not null,
  declared_at    timestamptz not null
);
create index declaration_meeting on representation.declaration (meeting_id);
