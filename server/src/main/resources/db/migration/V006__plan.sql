-- plan: the yearly action plan with its objectives, activities and the units' answers.
create schema plan;

-- The seven kinds are the policy's (lines 102 to 116); the list is open ("kan vara"), so others may be added, none removed.
create table plan.activity_type (
  code     text primary key,
  name_sv  text    not null,
  name_en  text    not null,
  text_sv  text    not null,
  policys  boolean not null,
  position int     not null
);
insert into plan.activity_type (code, name_sv, name_en, text_sv, policys, position) values
  ('T1', 'Påverkansarbete',          'EU advocacy',                'påverkansarbete inom EU-politiken', true, 1),
  ('T2', 'Medicinskt samarbete',     'Medical cooperation',        'medicinskt samarbete och metodutveckling', true, 2),
  ('T3', 'Erfarenhetsutbyte',        'Exchange of experience',     'verksamhetsutvecklande kunskaps- och erfarenhetsutbyte', true, 3),
  ('T4', 'Omvärldsbevakning',        'Watch and information',      'omvärldsbevakning och informationsspridning', true, 4),
  ('T5', 'Internationella projekt',  'International projects',     'medverkan i internationella projekt (t.ex. inom ramen för EU-program)', true, 5),
  ('T6', 'Politiska nätverk',        'Political networks',         'agerande i internationella politiska nätverk', true, 6),
  ('T7', 'Näringslivssamarbete',     'Business cooperation',       'samarbete som kan utveckla länets näringsliv', true, 7);

create table plan.action_plan (
  id           uuid primary key,
  year         int  not null unique check (year between 2000 and 2200),
  foreword_sv  text not null default '',
  foreword_en  text not null default '',
  situation_sv text not null default '',
  situation_en text not null default '',
  version      int  not null default 1
);

-- Every step of a plan from one state to the next. Its state is its last step's; "in force" follows from the day.
create table plan.step (
  id          bigint      generated always as identity primary key,
  plan_id     uuid        not null references plan.action_plan,
  from_state  text,
  to_state    text        not null,
  why         text        not null,
  decision_id uuid        references decisions.decision,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);
create index step_plan on plan.step (plan_id, id);

-- An adopted plan is never edited: it is revised, by number, and a larger revision by the board's decision.
create table plan.revision (
  id          uuid        primary key,
  plan_id     uuid        not null references plan.action_plan,
  number      int         not null check (number >= 1),
  summary     text        not null check (summary <> ''),
  why         text        not null check (why <> ''),
  major       boolean     not null,
  decision_id uuid        references decisions.decision,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null,
  unique (plan_id, number),
  check (not major or decision_id is not null)
);

create table plan.goal_exception (
  plan_id uuid not null references plan.action_plan,
  goal_id uuid not null references steering.goal,
  reason  text not null check (reason <> ''),
  primary key (plan_id, goal_id)
);

create table plan.objective (
  id              uuid primary key,
  plan_id         uuid not null references plan.action_plan,
  code            text not null,
  text_sv         text not null,
  text_en         text not null,
  realistic_sv    text not null,
  realistic_en    text not null,
  unit_id         uuid not null references organisation.unit,
  owner_code      text not null references organisation.function,
  mandates        text[] not null,
  receivers       text[] not null,
  area_codes      text[] not null,
  carried_from    uuid references plan.objective,
  deprioritised_why text,
  deprioritised_by  uuid,
  deprioritised_at  timestamptz,
  version         int  not null default 1,
  unique (plan_id, code),
  check ((deprioritised_why is null) = (deprioritised_at is null))
);

create table plan.objective_goal (
  objective_id uuid not null references plan.objective,
  goal_id      uuid not null references steering.goal,
  primary key (objective_id, goal_id)
);
create index objective_goal_goal on plan.objective_goal (goal_id);

create table plan.indicator (
  id           uuid    primary key,
  objective_id uuid    not null references plan.objective,
  name_sv      text    not null,
  name_en      text    not null,
  unit_sv      text    not null default '',
  unit_en      text    not null default '',
  baseline     numeric,
  direction    text    not null check (direction in ('AT_LEAST', 'AT_MOST')),
  target       numeric not null,
  due_on       date    not null,
  position     int     not null
);
create index indicator_objective on plan.indicator (objective_id);

create table plan.measurement (
  id           uuid        primary key,
  indicator_id uuid        not null references plan.indicator,
  measured_on  date        not null,
  value        numeric     not null,
  note_sv      text        not null default '',
  note_en      text        not null default '',
  by_id        uuid        not null,
  by_name      text        not null,
  at           timestamptz not null
);
create index measurement_indicator on plan.measurement (indicator_id, measured_on);

-- The owner's own judgement: a fact with a day and a name, shown beside what the figures say.
create table plan.assessment (
  id           uuid        primary key,
  objective_id uuid        not null references plan.objective,
  level        text        not null check (level in ('ON_TRACK', 'AT_RISK', 'MET', 'PARTLY_MET', 'MISSED')),
  sentence_sv  text        not null,
  sentence_en  text        not null,
  evidence     text        not null default '',
  next_step    text        check (next_step in ('CONTINUE', 'CHANGE', 'END')),
  next_why_sv  text        not null default '',
  next_why_en  text        not null default '',
  assessed_on  date        not null,
  by_id        uuid        not null,
  by_name      text        not null,
  at           timestamptz not null,
  check (level in ('ON_TRACK', 'AT_RISK') or next_step is not null)
);
create index assessment_objective on plan.assessment (objective_id, at);

-- An idea may leave its type and its owner unsaid; a commitment may not.
create table plan.activity (
  id             uuid primary key,
  plan_id        uuid not null references plan.action_plan,
  objective_id   uuid not null references plan.objective,
  code           text not null,
  title_sv       text not null,
  title_en       text not null,
  type_code      text references plan.activity_type,
  area_code      text not null references topics.topic,
  mandates       text[] not null,
  receivers      text[] not null,
  priority       int  not null check (priority between 1 and 3),
  unit_id        uuid not null references organisation.unit,
  owner_code     text references organisation.function,
  first_day      date not null,
  last_day       date not null,
  -- When somebody began before the first day; the plan's own day stays.
  started_on     date,
  own_money      bigint not null check (own_money >= 0),
  external_money bigint not null check (external_money >= 0),
  hours          int    not null check (hours >= 0),
  cost_centre    text   not null default '',
  benefit_sv     text   not null,
  benefit_en     text   not null,
  notice_sv      text   not null,
  notice_en      text   not null,
  note_sv        text   not null default '',
  note_en        text   not null default '',
  origin_kind    text,
  origin_id      uuid,
  carried_from   uuid references plan.activity,
  -- From idea to planned: a commitment that somebody has made.
  committed_by   uuid,
  committed_at   timestamptz,
  version        int  not null default 1,
  unique (plan_id, code),
  check (last_day >= first_day),
  check ((committed_by is null) = (committed_at is null)),
  check (committed_at is null or (type_code is not null and owner_code is not null)),
  check ((origin_kind is null) = (origin_id is null))
);
create index activity_objective on plan.activity (objective_id);
create index activity_unit on plan.activity (unit_id);

create table plan.activity_partner (
  activity_id uuid not null references plan.activity on delete cascade,
  position    int  not null,
  name        text not null check (name <> ''),
  body_id     uuid references organisation.body,
  primary key (activity_id, position)
);

create table plan.completion (
  activity_id     uuid primary key references plan.activity,
  partly          boolean     not null,
  completed_on    date        not null,
  result_sv       text        not null check (result_sv <> '' or result_en <> ''),
  result_en       text        not null,
  benefit_sv      text        not null check (benefit_sv <> '' or benefit_en <> ''),
  benefit_en      text        not null,
  benefit_outcome text        not null check (benefit_outcome in ('ACHIEVED', 'PARTLY', 'NOT', 'TOO_EARLY')),
  cost            bigint      not null check (cost >= 0),
  hours           int         not null check (hours >= 0),
  lesson_sv       text        not null check (lesson_sv <> '' or lesson_en <> ''),
  lesson_en       text        not null,
  by_id           uuid        not null,
  by_name         text        not null,
  at              timestamptz not null
);

create table plan.cancellation (
  activity_id uuid primary key references plan.activity,
  reason_sv   text        not null check (reason_sv <> '' or reason_en <> ''),
  reason_en   text        not null,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);

create table plan.pause (
  id          uuid primary key,
  activity_id uuid        not null references plan.activity,
  reason      text        not null check (reason <> ''),
  resumes_on  date        not null,
  resumed_at  timestamptz,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);
create index pause_activity on plan.pause (activity_id);

-- A new last day and why. The first promise stays: an activity that was moved still was late.
create table plan.postponement (
  id          uuid primary key,
  activity_id uuid        not null references plan.activity,
  from_day    date        not null,
  to_day      date        not null,
  reason_sv   text        not null check (reason_sv <> '' or reason_en <> ''),
  reason_en   text        not null,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);
create index postponement_activity on plan.postponement (activity_id);

-- The yearly question to every unit, its reminders, and the answers: silence and "nothing" are different answers.
create table plan.unit_question (
  plan_id  uuid        primary key references plan.action_plan,
  asked_at timestamptz not null,
  due_on   date        not null
);

create table plan.unit_reminder (
  plan_id     uuid        not null references plan.action_plan,
  unit_id     uuid        not null references organisation.unit,
  reminded_at timestamptz not null,
  primary key (plan_id, unit_id, reminded_at)
);

create table plan.unit_answer (
  plan_id        uuid        not null references plan.action_plan,
  unit_id        uuid        not null references organisation.unit,
  nothing        boolean     not null,
  text_sv        text        not null check (text_sv <> '' or text_en <> ''),
  text_en        text        not null,
  own_money      bigint      not null check (own_money >= 0),
  hours          int         not null check (hours >= 0),
  unit_plan      text        not null default '',
  by_id          uuid        not null,
  by_name        text        not null,
  at             timestamptz not null,
  version        int         not null default 1,
  primary key (plan_id, unit_id)
);

-- The year wheel: what is done when, every year.
create table plan.wheel_step (
  code     text primary key,
  month    int  not null check (month between 1 and 12),
  who      text not null,
  what_sv  text not null,
  what_en  text not null,
  deadline text not null default '',
  basis    text not null,
  lines    text not null default '',
  position int  not null
);

-- What earlier years came to, as reported then, for the long view of a goal.
create table plan.past_year (
  goal_id    uuid not null references steering.goal,
  year       int  not null,
  objectives int  not null,
  met        int  not null,
  partly     int  not null,
  missed     int  not null,
  sentence_sv text not null,
  sentence_en text not null,
  primary key (goal_id, year),
  check (met + partly + missed <= objectives)
);
