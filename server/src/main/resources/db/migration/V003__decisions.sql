-- decisions: who may decide what, what was decided, and what waits to be.
create schema decisions;

-- The rows are the policy's own (lines 187 to 213 of its text, quoted). A new policy changes rows, not code.
create table decisions.authority (
  matter_kind text primary key,
  body_kind   text not null,
  basis       text not null,
  quote       text not null,
  position    int  not null
);
insert into decisions.authority (matter_kind, body_kind, basis, quote, position) values
  ('POLICY', 'COUNCIL', '187–189',
   'Regionfullmäktige beslutar om internationell policy för Region Västernorrland', 1),
  ('GOAL_DOCUMENT', 'COUNCIL', '187–191',
   'Regionfullmäktige beslutar om måldokument för länets gemensamma internationella arbete', 2),
  ('PROGRAMME', 'BOARD', '195–201',
   'riktlinjer, program och handlingsplaner för agerande i internationella politiska nätverk och övrigt internationellt samarbete', 3),
  ('GUIDELINE', 'BOARD', '195–201',
   'riktlinjer, program och handlingsplaner för agerande i internationella politiska nätverk och övrigt internationellt samarbete', 4),
  ('ACTION_PLAN', 'BOARD', '195–201',
   'riktlinjer, program och handlingsplaner för agerande i internationella politiska nätverk och övrigt internationellt samarbete', 5),
  ('PLAN_REVISION', 'BOARD', '195–201',
   'riktlinjer, program och handlingsplaner för agerande i internationella politiska nätverk och övrigt internationellt samarbete', 6),
  ('FOLLOW_UP', 'BOARD', '195, 209–211',
   'uppföljning av internationell policy, handlingsplaner för och projekt inom internationellt samarbete', 7);

create table decisions.decision (
  id              uuid        primary key,
  matter_kind     text        not null references decisions.authority,
  subject_kind    text        not null,
  subject_id      uuid        not null,
  title           text        not null,
  outcome         text        not null check (outcome in ('ADOPTED', 'REMITTED', 'EXTENDED', 'REPEALED')),
  body_id         uuid        not null references organisation.body,
  decided_on      date        not null,
  paragraph       text        not null check (paragraph <> ''),
  registry_number text        not null check (registry_number <> ''),
  link            text        not null default '',
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null
);
create index decision_subject on decisions.decision (subject_kind, subject_id);

-- What somebody has put forward to the body that decides it, and what became of it.
create table decisions.proposal (
  id           uuid        primary key,
  matter_kind  text        not null references decisions.authority,
  subject_kind text        not null,
  subject_id   uuid        not null,
  title        text        not null,
  summary      text        not null,
  body_id      uuid        not null references organisation.body,
  proposed_by  uuid        not null,
  proposer     text        not null,
  proposed_at  timestamptz not null,
  decision_id  uuid        references decisions.decision
);
-- A matter waits once, however often somebody puts it forward.
create unique index proposal_waits_once on decisions.proposal (subject_kind, subject_id, matter_kind)
  where decision_id is null;
