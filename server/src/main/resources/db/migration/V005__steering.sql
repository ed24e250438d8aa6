-- steering: steering documents with their passages, and the goals they set.
create schema steering;

-- One row a version. What has been in force is never changed: a new version takes its place.
create table steering.document (
  id           uuid primary key,
  kind         text not null check (kind in ('POLICY', 'GOAL_DOCUMENT', 'PROGRAMME', 'GUIDELINE')),
  code         text not null,
  number       int  not null check (number >= 1),
  title_sv     text not null,
  title_en     text not null,
  area_code    text references topics.topic,
  owner_code   text references organisation.function,
  unit_id      uuid references organisation.unit,
  valid_until  date,
  version      int  not null default 1,
  unique (code, number)
);

-- Every step from one state to the next, and what it rested on. From which day it holds, a body may have put off. The last
-- day that a body gave the document with the step goes before the document's own.
create table steering.step (
  id          bigint      generated always as identity primary key,
  document_id uuid        not null references steering.document on delete cascade,
  move        text        not null,
  from_state  text,
  to_state    text        not null,
  why         text        not null default '',
  valid_from  date,
  valid_until date,
  decision_id uuid        references decisions.decision,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);
create index step_document on steering.step (document_id, id);

-- What the step needed and was told: who was asked, until when, which registry number.
create table steering.step_fact (
  step_id bigint not null references steering.step on delete cascade,
  need    text   not null,
  value   text   not null,
  primary key (step_id, need)
);

-- The state of every document on a day, as Life tells it: what is adopted for a later day is decided, and what gives way on
-- a later day stands until then, whatever step is taken with it meanwhile. Of two ends on one day the one first decided is
-- its end. On 'infinity' everything has come about.
create function steering.standing(today date) returns table (document_id uuid, state text)
language sql stable as $$
  select distinct on (t.document_id)
         t.document_id,
         case when t.move = 'ADOPT' and t.valid_from > today then 'DECIDED' else t.to_state end
  from   steering.step t
  where  not (t.move in ('REPLACE', 'REPEAL') and coalesce(t.valid_from, '-infinity') > today)
  order  by t.document_id,
            t.move in ('REPLACE', 'REPEAL') desc,
            case when t.move in ('REPLACE', 'REPEAL') then coalesce(t.valid_from, '-infinity') end,
            case when t.move in ('REPLACE', 'REPEAL') then t.id end,
            t.id desc
$$;

-- The number is the passage's place in the text; while a document is a draft, passages come and go and all move up or down.
create table steering.passage (
  id          uuid   primary key,
  document_id uuid   not null references steering.document on delete cascade,
  number      int    not null,
  kind        text   not null check (kind in ('HEADING', 'PARAGRAPH', 'LIST_ITEM')),
  level       int    not null,
  lines       text   not null,
  text        text   not null check (text <> ''),
  anchors     text[] not null default '{}',
  unique (document_id, number) deferrable initially deferred,
  unique (id, document_id)
);

create table steering.goal_group (
  document_id uuid not null references steering.document on delete cascade,
  code        text not null,
  passage_id  uuid not null,
  short_sv    text not null,
  short_en    text not null,
  text_en     text not null,
  primary key (document_id, code),
  foreign key (passage_id, document_id) references steering.passage (id, document_id)
);

-- A goal outlives the version that sets it. Its id is never used again for another goal.
create table steering.goal (
  id   uuid primary key,
  code text not null unique
);

-- Where a version of a document sets the goal. The words are the passage's own and stand only there.
create table steering.goal_place (
  goal_id     uuid not null references steering.goal,
  document_id uuid not null references steering.document on delete cascade,
  group_code  text not null,
  passage_id  uuid not null,
  short_sv    text not null,
  short_en    text not null,
  text_en     text not null,
  primary key (goal_id, document_id),
  foreign key (document_id, group_code) references steering.goal_group,
  foreign key (passage_id, document_id) references steering.passage (id, document_id)
);

-- The goals that a programme or guideline serves.
create table steering.serves (
  document_id uuid not null references steering.document on delete cascade,
  goal_id     uuid not null references steering.goal,
  primary key (document_id, goal_id)
);
