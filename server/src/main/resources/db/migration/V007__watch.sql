-- watch: what was collected, what we look for, and what met what.
create schema watch;

create table watch.publication (
  id           uuid        primary key,
  source       text        not null,
  native_id    text        not null,
  kind         text        not null,
  language     text        not null check (language in ('sv', 'en', 'other')),
  title        text        not null check (title <> ''),
  summary      text        not null default '',
  body         text        not null default '',
  address      text        not null default '',
  published_on date,
  deadline     date,
  -- The very words the last day was read from, so that anyone can check it.
  deadline_words text      not null default '',
  identifiers  text[]      not null default '{}',
  raw          bytea       not null,
  raw_sha256   text        not null check (length(raw_sha256) = 64),
  first_seen   timestamptz not null,
  last_changed timestamptz not null,
  version      int         not null default 1,
  unique (source, native_id)
);
create index publication_deadline on watch.publication (deadline) where deadline is not null;

-- Every earlier reading of a publication that has changed.
create table watch.publication_version (
  publication_id uuid        not null references watch.publication,
  version        int         not null,
  title          text        not null,
  deadline       date,
  raw            bytea       not null,
  raw_sha256     text        not null,
  seen           timestamptz not null,
  primary key (publication_id, version)
);

-- A round of collecting, and what it could not read, each with its reason.
create table watch.round (
  id         uuid        primary key,
  source     text        not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  new_count  int         not null default 0,
  changed    int         not null default 0,
  unchanged  int         not null default 0,
  broken     int         not null default 0
);

create table watch.broken_record (
  round_id  uuid not null references watch.round on delete cascade,
  position  int  not null,
  native_id text not null,
  reason    text not null,
  primary key (round_id, position)
);

create table watch.interest (
  id          uuid    primary key,
  code        text    not null unique,
  name_sv     text    not null,
  name_en     text    not null,
  query       text    not null check (query <> ''),
  owner_code  text    references organisation.function,
  area_code   text    references topics.topic,
  goal_ids    uuid[]  not null default '{}',
  sources     text[]  not null default '{}',
  cadence     text    not null default 'weekly',
  note        text    not null default '',
  active      boolean not null default true,
  version     int     not null default 1
);

-- One row for each publication that met an interest, with the words that did it and the passages they stand in.
create table watch.finding (
  id             uuid        primary key,
  publication_id uuid        not null references watch.publication,
  interest_id    uuid        not null references watch.interest,
  found_at       timestamptz not null,
  hits           jsonb       not null,
  unique (publication_id, interest_id)
);
create index finding_interest on watch.finding (interest_id);

-- What somebody made of a finding. The newest row counts; the older ones stay, since a judgement may be taken back.
create table watch.judgement (
  id             bigint      generated always as identity primary key,
  publication_id uuid        not null references watch.publication,
  verdict        text        not null check (verdict in ('KEPT', 'DROPPED', 'ACTED_ON', 'REOPENED')),
  why            text        not null default '',
  activity_id    uuid,
  by_id          uuid        not null,
  by_name        text        not null,
  at             timestamptz not null
);
create index judgement_publication on watch.judgement (publication_id, id);
