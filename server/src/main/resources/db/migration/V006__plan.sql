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

-- What a revision changed, in words that need no looking up: the plan as it was can be told from it.
create table plan.revision_change (
  revision_id uuid not null references plan.revision,
  position    int  not null,
  kind        text not null check (kind in
    ('TAKEN_IN', 'TITLE', 'PERIOD', 'BUDGET', 'PRIORITY', 'CANCELLED', 'TARGET', 'OBJECTIVE_ADDED', 'OBJECTIVE_DROPPED')),
  code        text not null,
  name_sv     text not null,
  name_en     text not null,
  before      text not null,
  after       text not null,
  moved_money bigint not null check (moved_money >= 0),
  primary key (revision_id, position)
);

-- What somebody in particular has said to be in order before the plan goes on: no table can know it by itself.
create table plan.confirmation (
  plan_id uuid        not null references plan.action_plan,
  what    text        not null check (what in
    ('REGISTERED', 'COMMENTS_ANSWERED', 'LETTER_WRITTEN', 'MONEY_CHECKED', 'FOLLOW_UP_SETTLED', 'ARCHIVE_COPY_MADE')),
  note    text        not null check (note <> ''),
  by_id   uuid        not null,
  by_name text        not null,
  at      timestamptz not null,
  primary key (plan_id, what, at)
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
  -- Written for a plan that was adopted already: it waits here until a revision takes it in.
  proposed_by     uuid,
  proposed_at     timestamptz,
  version         int  not null default 1,
  unique (plan_id, code),
  check ((deprioritised_why is null) = (deprioritised_at is null)),
  check ((proposed_by is null) = (proposed_at is null))
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

-- Which units there were to ask. A unit that comes later was never silent about this plan.
create table plan.unit_asked (
  plan_id uuid not null references plan.unit_question,
  unit_id uuid not null references organisation.unit,
  primary key (plan_id, unit_id)
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

-- The year wheel: what is done when, every year. What has no month is done all the year round. A step that names a fact
-- is done when the plan says so, and not because its month has passed.
create table plan.wheel_step (
  code      text primary key,
  month     int  check (month between 1 and 12),
  every_sv  text not null,
  every_en  text not null,
  who       text not null,
  what_sv   text not null,
  what_en   text not null,
  due_month int  check (due_month between 1 and 12),
  due_day   int  check (due_day between 1 and 31),
  fact      text not null,
  basis     text not null check (basis in ('policy', 'law', 'practice', 'suggestion')),
  lines     text not null,
  position  int  not null,
  check ((month is null) = (every_sv <> '')),
  check ((due_month is null) = (due_day is null))
);
insert into plan.wheel_step
  (code, month, every_sv, every_en, who, what_sv, what_en, due_month, due_day, fact, basis, lines, position)
values
  ('J1', 1, '', '', 'system', 'Ny handlingsplan träder i kraft, publiceras och visas för alla verksamheter',
   'The new action plan comes into force, is published and shown to every unit',
   null, null, 'IN_FORCE', 'policy', '4-8', 1),
  ('J2', 1, '', '', 'activity-owner', 'Slutstatus för föregående års aktiviteter (resultat, nytta, kostnad, lärdom)',
   'Final standing of last year’s activities (result, benefit, cost, lesson)',
   1, 31, 'RESULTS_OF_LAST_YEAR', 'policy', '222-224', 2),
  ('J3', 1, '', '', 'controller', 'Medlemsavgifter: betala bara det som har giltig omprövning',
   'Membership fees: pay only what has a valid review',
   null, null, '', 'policy', '152-154', 3),
  ('J4', 1, '', '', 'secretary', 'Uppdragsregister stäms av: företrädare, mandat, stöd, ersättare (efter valår: nya val och introduktion)',
   'The register of assignments is checked: representatives, mandates, support, substitutes (after an election year: new elections and introduction)',
   null, null, '', 'policy', '154-165, 230', 4),
  ('F1', 2, '', '', 'strategist', 'Utkast till årlig uppföljning (policy, plan, projekt, medlemskap, uppdrag, arbetssätt)',
   'Draft of the yearly follow-up (policy, plan, projects, memberships, assignments, ways of working)',
   2, 15, '', 'policy', '209-211, 236', 5),
  ('F2', 2, '', '', 'head', 'Svar på två frågor: vad gav det, vad gör vi mer/mindre av',
   'Answers to two questions: what did it give, what do we do more or less of',
   null, null, '', 'policy', '222-224', 6),
  ('F3', 2, '', '', 'support', 'Utbildningsplan för året fastställs',
   'The training plan for the year is settled',
   null, null, '', 'policy', '173-181', 7),
  ('M1', 3, '', '', 'controller', 'Granskar siffror i uppföljningen',
   'Checks the figures of the follow-up',
   null, null, '', 'suggestion', '', 8),
  ('M2', 3, '', '', 'board', 'Beslut: uppföljning av internationell policy, handlingsplan och projekt; anmäls till RF',
   'Decision: follow-up of the international policy, the action plan and the projects; reported to the council',
   null, null, 'FOLLOW_UP_DECIDED', 'policy', '209-211', 9),
  ('M3', 3, '', '', 'support', 'Utdrag till årsredovisningen och till redovisning av det statliga uppdraget',
   'Extract for the annual report and for the account of the state’s commission',
   4, 15, '', 'law', '', 10),
  ('A1', 4, '', '', 'council', 'Årsredovisning; uppföljningen publiceras öppet',
   'Annual report; the follow-up is published openly',
   null, null, '', 'law', '', 11),
  ('A2', 4, '', '', 'representative', 'Europaforum Norra Sverige, forum: positioner antas, rapport hem inom 14 dagar',
   'Europaforum Norra Sverige, forum: positions are adopted, report home within 14 days',
   null, null, '', 'practice', '', 12),
  ('A3', 4, '', '', 'system', 'Tertial 1 stängs 30 april: bara avvikelser efterfrågas',
   'The first four months close on 30 April: only deviations are asked for',
   null, null, '', 'suggestion', '', 13),
  ('MJ1', 5, '', '', 'strategist', 'Inspel till North Swedens direktiv (vad vi vill ha bevakat, enkät om nytta)',
   'Input to North Sweden’s directive (what we want watched, survey of the benefit)',
   null, null, '', 'practice', '', 14),
  ('MJ2', 5, '', '', 'head', 'Planeringsförutsättningar nästa år: finns internationellt arbete?',
   'Planning conditions for next year: is there international work?',
   null, null, '', 'policy', '132-134', 15),
  ('MJ3', 5, '', '', 'support', 'Semesterbevakning utses: vem tar remisser och samråd i juni–augusti',
   'Summer cover is appointed: who takes consultations in June to August',
   null, null, '', 'suggestion', '', 16),
  ('JN1', 6, '', '', 'representative', 'Ägarråd North Sweden: verksamhetsberättelse och direktiv; återrapport till RS',
   'North Sweden’s owners’ council: annual report and directive; report back to the board',
   null, null, '', 'practice', '', 17),
  ('JN2', 6, '', '', 'board', 'Tertialrapport 1 (en sida) och omvärldsrapport',
   'Report on the first four months (one page) and report on the outside world',
   null, null, '', 'policy', '207', 18),
  ('JN3', 6, '', '', 'representative', 'AER generalförsamling',
   'AER general assembly',
   null, null, '', 'practice', '', 19),
  ('JL1', 7, '', '', 'system', 'Endast sista-dag-bevakning; inga andra påminnelser',
   'Only last days are watched; no other reminders',
   null, null, '', 'suggestion', '', 20),
  ('AU1', 8, '', '', 'strategist', 'Startar nästa års plan: omvärldsanalys ur årets bevakning, kopierar levande delmål',
   'Starts next year’s plan: situation analysis out of the year’s watch, copies living objectives',
   null, null, 'NEXT_OPENED', 'policy', '4-14', 21),
  ('AU2', 8, '', '', 'strategist', 'Skickar omprövning av medlemskap som löper ut',
   'Sends out the review of memberships that run out',
   null, null, '', 'policy', '152-154', 22),
  ('AU3', 8, '', '', 'system', 'Tertial 2 stängs 31 augusti (delårsrapport)',
   'The second four months close on 31 August (interim report)',
   null, null, '', 'suggestion', '', 23),
  ('S1', 9, '', '', 'head', 'Svar: planerat internationellt arbete och budget nästa år (även ”inget”)',
   'Answer: planned international work and budget for next year (also “nothing”)',
   9, 15, 'UNITS_ANSWERED', 'policy', '132-134', 24),
  ('S2', 9, '', '', 'strategist', 'Dialog med kommuner, statliga myndigheter, näringsliv om länets frågor',
   'Dialogue with municipalities, state authorities and business on the county’s questions',
   null, null, '', 'policy', '26-32, 232', 25),
  ('S3', 9, '', '', 'controller', 'Utvärdering av medlemskap klar (nytta och effektivitet)',
   'Evaluation of memberships done (benefit and efficiency)',
   9, 30, '', 'policy', '152-154', 26),
  ('S4', 9, '', '', 'secretary', 'Valår: överlämningsblad för varje uppdrag påbörjas',
   'Election year: handover sheets for every assignment are begun',
   null, null, '', 'suggestion', '', 27),
  ('O1', 10, '', '', 'brussels', 'Kommissionens arbetsprogram: urval av ärenden, förslag till prioritering',
   'The Commission’s work programme: choice of matters, proposal of priorities',
   null, null, '', 'practice', '', 28),
  ('O2', 10, '', '', 'strategist', 'Förslag till handlingsplan på intern remiss (två veckor)',
   'The proposed action plan is out for internal comment (two weeks)',
   null, null, 'OUT_FOR_COMMENT', 'policy', '120-124', 29),
  ('O3', 10, '', '', 'board', 'Beslut: omprövning av medlemskap; delårsrapport',
   'Decision: review of memberships; interim report',
   null, null, '', 'policy', '152-154', 30),
  ('O4', 10, '', '', 'representative', 'Regionernas och städernas vecka, CPMR generalförsamling',
   'European Week of Regions and Cities, CPMR general assembly',
   null, null, '', 'practice', '', 31),
  ('N1', 11, '', '', 'secretary', 'RSAU bereder handlingsplanen',
   'The board’s working committee prepares the action plan',
   null, null, '', 'suggestion', '', 32),
  ('N2', 11, '', '', 'board', 'Beslut: internationell handlingsplan för nästa år',
   'Decision: international action plan for next year',
   null, null, 'NEXT_ADOPTED', 'policy', '199-201', 33),
  ('N3', 11, '', '', 'representative', 'EFNS utökat rapportörsmöte i Bryssel',
   'EFNS extended rapporteurs’ meeting in Brussels',
   null, null, '', 'practice', '', 34),
  ('N4', 11, '', '', 'head', 'Verksamhetsplan och budget beslutas i ordinarie ordning',
   'The units’ plans and budgets are decided in the ordinary way',
   null, null, '', 'policy', '132-134', 35),
  ('D1', 12, '', '', 'secretary', 'Mandat och uppdragsbrev för nästa år; överlämning klar',
   'Mandates and letters of assignment for next year; handover done',
   null, null, '', 'policy', '230', 36),
  ('D2', 12, '', '', 'support', 'Planen översätts till kort engelsk version, kommuniceras',
   'The plan is translated into a short English version and communicated',
   null, null, '', 'suggestion', '', 37),
  ('D3', 12, '', '', 'controller', 'EFNS kostnader delas och faktureras',
   'EFNS costs are divided and invoiced',
   null, null, '', 'practice', '', 38),
  ('K1', null, 'varje vecka', 'every week', 'employee', 'Veckobrev: högst fem träffar för min verksamhet',
   'Weekly letter: at most five findings for my unit',
   null, null, '', 'policy', '136-140', 39),
  ('K2', null, 'varje vecka', 'every week', 'strategist', 'Sortera nya träffar, EU-samråd och remisser',
   'Sort new findings, EU consultations and referrals',
   null, null, '', 'policy', '207', 40),
  ('K3', null, 'till varje möte i regionstyrelsen', 'for every meeting of the board', 'strategist', 'Omvärldsrapport (en sida) och återrapporter som anmälningsärenden',
   'Report on the outside world (one page) and reports back, for the board to note',
   null, null, '', 'policy', '207, 234', 41),
  ('K4', null, 'inom 14 dagar', 'within 14 days', 'representative', 'Rapport efter möte eller resa',
   'Report after a meeting or a journey',
   null, null, '', 'policy', '234', 42),
  ('K5', null, 'varje kvartal', 'every quarter', 'activity-owner', 'Status med en mening (bara om något ändrats)',
   'Standing in one sentence (only if something has changed)',
   null, null, '', 'policy', '236', 43);

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
