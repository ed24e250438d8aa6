-- networks: what we are members of, what it takes, what it gives, and whether we stay.
create schema networks;

-- The board decides what we join and what we leave: the policy says that each membership is to be reconsidered.
insert into decisions.authority (matter_kind, body_kind, basis, quote, position) values
  ('MEMBERSHIP', 'BOARD', '195–201',
   'riktlinjer, program och handlingsplaner för agerande i internationella politiska nätverk och övrigt internationellt samarbete', 8),
  ('MEMBERSHIP_REVIEW', 'BOARD', '152–154, 195',
   'Medlemskapet i olika organ och nätverk ska regelbundet utvärderas och omprövas för att säkerställa nytta och effektivitet', 9);
alter table decisions.decision drop constraint decision_outcome_check;
alter table decisions.decision add constraint decision_outcome_check check (outcome in
  ('ADOPTED', 'REMITTED', 'EXTENDED', 'REPEALED', 'KEPT', 'RENEGOTIATED', 'PAUSED', 'LEFT'));

create table networks.membership (
  id             uuid   primary key,
  code           text   not null unique,
  body_id        uuid   not null references organisation.body,
  -- NSPA through Europaforum: we sit there because we sit in the other.
  through_id     uuid   references networks.membership,
  purpose_sv     text   not null,
  purpose_en     text   not null,
  needs          text[] not null,
  expected_fee   bigint check (expected_fee >= 0),
  expected_hours int    check (expected_hours >= 0),
  owner_code     text   references organisation.function,
  mandate_sv     text   not null,
  mandate_en     text   not null,
  fee_basis      text   not null,
  period_last    date,
  renewed_months int    not null check (renewed_months >= 0),
  notice_months  int    not null check (notice_months >= 0),
  review_months  int    not null check (review_months > 0),
  member_since   date,
  source         text   not null,
  entered_on     date,
  version        int    not null default 1,
  check (through_id <> id)
);

create table networks.membership_goal (
  membership_id uuid not null references networks.membership on delete cascade,
  goal_id       uuid not null references steering.goal,
  primary key (membership_id, goal_id)
);

-- What a network was called before, when it is the same body still. One that became part of another is a body of its own.
create table networks.former_name (
  body_id  uuid not null references organisation.body,
  name     text not null,
  last_day date,
  primary key (body_id, name)
);

create table networks.seat (
  id            uuid primary key,
  membership_id uuid not null references networks.membership on delete cascade,
  kind          text not null check (kind in ('REPRESENTATIVE', 'SUPPORT')),
  post          text not null,
  within        text not null,
  function_code text references organisation.function,
  holder        text not null,
  first_day     date not null,
  last_day      date,
  check (last_day >= first_day)
);
create index seat_membership on networks.seat (membership_id);

create table networks.fee (
  membership_id uuid   not null references networks.membership on delete cascade,
  year          int    not null check (year between 1990 and 2100),
  budgeted      bigint check (budgeted >= 0),
  invoiced      bigint check (invoiced >= 0),
  note          text   not null,
  approved_by   text,
  approved_at   timestamptz,
  rests_on      uuid   references decisions.decision,
  version       int    not null default 1,
  primary key (membership_id, year),
  check ((approved_at is null) = (rests_on is null))
);

-- What an hour of ours costs, from this year on.
create table networks.hourly_rate (
  year   int    primary key check (year between 1990 and 2100),
  kronor bigint not null check (kronor > 0)
);

-- A meeting, a meeting that we held, or work of our own: who was there, what it took, what we brought and what came of it.
create table networks.occasion (
  id            uuid    primary key,
  membership_id uuid    not null references networks.membership on delete cascade,
  kind          text    not null check (kind in ('MEETING', 'HOSTING', 'WORK')),
  on_day        date    not null,
  title         text    not null,
  attended      boolean not null,
  who           text    not null,
  hours         int     not null check (hours >= 0),
  travel        bigint  not null check (travel >= 0),
  hosting       bigint  not null check (hosting >= 0),
  contribution  text    not null,
  result        text    not null,
  reported_on   date,
  version       int     not null default 1
);
create index occasion_membership on networks.occasion (membership_id, on_day);

create table networks.evaluation (
  id               uuid        primary key,
  membership_id    uuid        not null references networks.membership on delete cascade,
  year             int         not null,
  efficiency       int         check (efficiency between 0 and 3),
  efficiency_words text        not null,
  course           text        not null check (course in ('KEEP', 'RENEGOTIATE', 'PAUSE', 'LEAVE')),
  why              text        not null,
  -- The figures of the year as they stood when it was written: what has been judged keeps what it was judged by.
  meetings         int         not null,
  attended         int         not null,
  reported         int         not null,
  contributions    int         not null,
  hours            int         not null,
  whole_cost       bigint      not null,
  fee_known        boolean     not null,
  written_by       text        not null,
  written_at       timestamptz not null,
  version          int         not null default 1,
  unique (membership_id, year)
);

-- Benefit, by what it was judged against: one of the four needs, or a goal.
create table networks.judgement (
  evaluation_id uuid not null references networks.evaluation on delete cascade,
  need          text not null default '',
  goal_id       uuid references steering.goal,
  score         int  not null check (score between 0 and 3),
  words         text not null,
  unique nulls not distinct (evaluation_id, need, goal_id),
  check ((need = '') = (goal_id is not null))
);

create table networks.evidence (
  evaluation_id uuid not null references networks.evaluation on delete cascade,
  need          text not null default '',
  goal_id       uuid references steering.goal,
  kind          text not null,
  thing         uuid not null,
  label         text not null,
  unique nulls not distinct (evaluation_id, need, goal_id, kind, thing)
);

-- What the board has come to about a membership: that we join, and after each reconsideration what we do.
create table networks.ruling (
  membership_id uuid not null references networks.membership on delete cascade,
  decision_id   uuid primary key references decisions.decision,
  outcome       text not null check (outcome in ('ADOPTED', 'KEPT', 'RENEGOTIATED', 'PAUSED', 'LEFT')),
  decided_on    date not null,
  until_day     date,
  -- What it was decided by; from then on the evaluation stands as it is.
  evaluation_id uuid references networks.evaluation,
  check (outcome <> 'PAUSED' or until_day is not null)
);
create index ruling_membership on networks.ruling (membership_id, decided_on);

create table networks.review (
  membership_id uuid not null references networks.membership on delete cascade,
  opened_on     date not null,
  by_name       text not null,
  why           text not null,
  -- The decision that it ended in.
  closed_by     uuid references networks.ruling,
  primary key (membership_id, opened_on)
);

create table networks.notice (
  membership_id uuid primary key references networks.membership on delete cascade,
  sent_on       date not null,
  last_day      date not null,
  by_name       text not null,
  check (last_day >= sent_on)
);

create table networks.handover (
  membership_id uuid        primary key references networks.membership on delete cascade,
  lessons       text        not null check (lessons <> ''),
  contacts      text        not null check (contacts <> ''),
  by_name       text        not null,
  at            timestamptz not null
);
