-- consultations: what others ask our view on, what we answered, and what came of it.
create schema consultations;

insert into decisions.authority (matter_kind, body_kind, basis, quote, position) values
  ('CONSULTATION', 'BOARD', '205', 'yttranden över remisser i internationella frågor', 11);

-- Who decides by weight. The policy gives all of it to the board; what a delegate may decide takes a point in the region's own
-- order of delegation, which is named when the decision is registered.
create table consultations.weight (
  number      int     primary key check (number between 1 and 3),
  board       boolean not null,
  name_sv     text    not null,
  name_en     text    not null,
  delegate_sv text    not null,
  delegate_en text    not null,
  rule_sv     text    not null,
  rule_en     text    not null
);
insert into consultations.weight values
  (1, true, 'Klass 1', 'Class 1', '', '',
   'Principiell fråga, stor betydelse för länet eller nya ställningstaganden. Regionstyrelsen beslutar.',
   'A question of principle, of great weight for the county, or new positions. The regional executive board decides.'),
  (2, false, 'Klass 2', 'Class 2', 'Regionstyrelsens ordförande', 'Chair of the regional executive board',
   'Viktig fråga i linje med vad regionen redan har beslutat. Ordföranden beslutar på delegation; beslutet anmäls.',
   'An important question in line with what the region has decided already. The chair decides by delegation; the decision is reported.'),
  (3, false, 'Klass 3', 'Class 3', 'Regiondirektören', 'Regional director',
   'Teknisk fråga utan politiskt innehåll. Direktören beslutar på delegation; beslutet anmäls.',
   'A technical question without political content. The director decides by delegation; the decision is reported.');

create table consultations.consultation (
  id              uuid    primary key,
  kind            text    not null check (kind in ('REFERRAL', 'CALL_FOR_EVIDENCE', 'PUBLIC_CONSULTATION', 'FEEDBACK')),
  title           text    not null check (title <> ''),
  sender          text    not null default '',
  reference       text    not null default '',
  registry_number text,
  address         text    not null default '',
  received_on     date    not null,
  last_day        date,
  weight          int     references consultations.weight,
  officer_code    text    references organisation.function,
  cover           text    not null default '',
  concern         text    not null default '',
  voice           text    check (voice in ('OWN', 'COUNTY', 'JOINT')),
  through         text    not null default '',
  published       boolean not null default false,
  secret          boolean not null default false check (not (published and secret)),
  way_out         text    check (way_out in ('DELEGATION', 'EXTENSION', 'JOINT_ANSWER', 'DECLINE')),
  origin_kind     text,
  origin_id       uuid,
  lesson          text    not null default '',
  version         int     not null default 1,
  check ((origin_kind is null) = (origin_id is null))
);
create index consultation_last_day on consultations.consultation (last_day);
-- A finding is taken up once, whoever is quickest.
create unique index consultation_origin on consultations.consultation (origin_kind, origin_id);

-- The steps that were taken, in their order. None is ever taken back.
create table consultations.step (
  number          bigint generated always as identity primary key,
  consultation_id uuid        not null references consultations.consultation on delete cascade,
  move            text        not null,
  to_state        text        not null,
  happened_on     date,
  why             text        not null default '',
  detail          text        not null default '',
  decision_id     uuid        references decisions.decision,
  by_id           uuid        not null,
  by_name         text        not null,
  at              timestamptz not null
);
create index step_consultation on consultations.step (consultation_id, number desc);

create table consultations.extension (
  consultation_id uuid        not null references consultations.consultation on delete cascade,
  from_day        date        not null,
  to_day          date        not null check (to_day > from_day),
  why             text        not null check (why <> ''),
  by_name         text        not null,
  at              timestamptz not null
);
create index extension_consultation on consultations.extension (consultation_id);

-- The memorandum and the answer, as they are written.
create table consultations.draft (
  consultation_id uuid        primary key references consultations.consultation on delete cascade,
  summary         text        not null default '',
  background      text        not null default '',
  assessment      text        not null default '',
  consulted       text        not null default '',
  economy         text        not null default '',
  proposal        text        not null default '',
  answer          text        not null default '',
  answer_en       text        not null default '',
  edited_at       timestamptz not null,
  approved_by     uuid,
  approver        text        not null default '',
  approved_at     timestamptz
);

-- Everybody who has written in it, so that nobody approves their own.
create table consultations.writer (
  consultation_id uuid not null references consultations.consultation on delete cascade,
  person_id       uuid not null,
  primary key (consultation_id, person_id)
);

create table consultations.stand (
  id              uuid primary key,
  consultation_id uuid not null references consultations.consultation on delete cascade,
  position        int  not null,
  proposal        text not null check (proposal <> ''),
  kind            text not null check (kind in ('SUPPORTS', 'SUPPORTS_CHANGED', 'OPPOSES', 'NO_OBJECTION', 'ABSTAINS')),
  reasons         text not null default '',
  outcome         text check (outcome in ('YES', 'PARTLY', 'NO', 'UNKNOWN')),
  outcome_note    text not null default ''
);
create index stand_consultation on consultations.stand (consultation_id, position);

create table consultations.contribution (
  id              uuid        primary key,
  consultation_id uuid        not null references consultations.consultation on delete cascade,
  unit_id         uuid        references organisation.unit,
  asked           text        not null check (asked <> ''),
  question        text        not null default '',
  due             date        not null,
  asked_by        uuid        not null,
  asked_at        timestamptz not null,
  answer          text,
  answered_by     text        not null default '',
  answered_at     timestamptz
);
create index contribution_consultation on consultations.contribution (consultation_id);
create index contribution_unit on consultations.contribution (unit_id);

-- A link that opens one question to somebody outside. Only its hash is known here.
create table consultations.link (
  token_sha256    text        primary key check (length(token_sha256) = 64),
  contribution_id uuid        not null references consultations.contribution on delete cascade,
  expires         date        not null,
  revoked_at      timestamptz,
  made_at         timestamptz not null,
  -- How often it was used since when, so that nobody sends without end.
  tries           int         not null default 0,
  tries_since     timestamptz not null
);
create index link_contribution on consultations.link (contribution_id, made_at desc);
