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
  valid_until  date,
  version      int  not null default 1,
  unique (code, number)
);

-- Every step from one state to the next, and what it rested on. The state of a document is its last step's.
create table steering.step (
  id          bigint      generated always as identity primary key,
  document_id uuid        not null references steering.document,
  from_state  text,
  to_state    text        not null,
  why         text        not null,
  valid_from  date,
  decision_id uuid        references decisions.decision,
  by_id       uuid        not null,
  by_name     text        not null,
  at          timestamptz not null
);
create index step_document on steering.step (document_id, id);

create table steering.passage (
  document_id uuid not null references steering.document,
  number      int  not null,
  kind        text not null check (kind in ('HEADING', 'PARAGRAPH', 'LIST_ITEM')),
  level       int  not null,
  lines       text not null,
  text        text not null,
  primary key (document_id, number)
);

create table steering.goal_group (
  id           uuid primary key,
  code         text not null unique,
  document_id  uuid not null,
  passage      int  not null,
  short_sv     text not null,
  short_en     text not null,
  text_sv      text not null,
  text_en      text not null,
  position     int  not null,
  foreign key (document_id, passage) references steering.passage
);

-- A goal points at the very passage that sets it, and quotes it. Its id is never used again for another goal.
create table steering.goal (
  id          uuid primary key,
  code        text not null unique,
  group_id    uuid not null references steering.goal_group,
  document_id uuid not null,
  passage     int  not null,
  short_sv    text not null,
  short_en    text not null,
  text_sv     text not null,
  text_en     text not null,
  position    int  not null,
  foreign key (document_id, passage) references steering.passage
);
