-- watch: what was collected, what we look for, and what met what.
create schema watch;

create table watch.publication (
  id             uuid        primary key,
  source         text        not null,
  native_id      text        not null,
  kind           text        not null check (kind in ('REFERRAL', 'FACT_MEMO', 'CALL', 'CONSULTATION', 'COMMUNICATION',
                                                      'ACT', 'TENDER', 'AGENDA', 'OPINION', 'NEWS', 'OTHER')),
  language       text        not null,
  title          text        not null check (title <> ''),
  summary        text        not null,
  body           text        not null,
  sender         text        not null,
  address        text        not null,
  published_on   date,
  -- Some sources tell the month and not the day; published_on is then its first.
  month_only     boolean     not null,
  -- The next day that counts, or the last that did; moved on each day, and worked out from the days beside it.
  deadline       date,
  deadline_days  date[]      not null,
  stage          text        not null check (stage in ('UNKNOWN', 'FORTHCOMING', 'OPEN', 'CLOSED', 'WITHDRAWN')),
  -- Titles in other languages, deadlines with the very words they were read from, identifiers, subjects.
  facts          jsonb       not null,
  -- As they came: the page itself, and the entry about it in the source's list. Either may be missing.
  page           bytea,
  page_sha256    text        check (length(page_sha256) = 64),
  listing        bytea,
  listing_sha256 text        check (length(listing_sha256) = 64),
  -- The same for all that is the same matter: the least id among them. Worked out from what they go by.
  matter         uuid        not null,
  first_seen     timestamptz not null,
  last_changed   timestamptz not null,
  -- The newest moments at which the source is known to have said so; an older recording changes nothing. The page and
  -- the entry come at times of their own.
  page_as_of     timestamptz,
  listing_as_of  timestamptz,
  version        int         not null default 1,
  -- The words of title, sender, numbers and text, to search in.
  words          tsvector    not null,
  unique (source, native_id),
  check (page is not null or listing is not null),
  check ((page is null) = (page_as_of is null) and (listing is null) = (listing_as_of is null))
);
create index publication_seen on watch.publication (first_seen desc, id);
create index publication_words on watch.publication using gin (words);

-- Every earlier reading of a publication that has changed, with what it was read from.
create table watch.publication_version (
  publication_id uuid        not null references watch.publication,
  version        int         not null,
  title          text        not null,
  body           text        not null,
  facts          jsonb       not null,
  stage          text        not null,
  page           bytea,
  page_sha256    text,
  listing        bytea,
  listing_sha256 text,
  seen           timestamptz not null,
  primary key (publication_id, version)
);

-- A source that is read by its address, and how that went the last time.
create table watch.source (
  id            uuid        primary key,
  -- What reads it. An example is read by nothing.
  kind          text        not null default 'FEED' check (kind <> ''),
  -- What publications from it are kept under.
  code          text        not null unique,
  name          text        not null check (name <> ''),
  address       text        not null,
  -- What else its reader must know, in the reader's own words.
  settings      text        not null default '',
  -- What it has given already, in the reader's own words.
  cursor        text        not null default '',
  -- Since when it is to be read: when it was added, or switched on again.
  on_since      timestamptz not null,
  off_at        timestamptz,
  off_by_id     uuid,
  off_by_name   text,
  off_why       text        check (off_why <> ''),
  -- Where it was found in the end, and what that server gave us to send back.
  answered_at   text        not null default '',
  etag          text        not null default '',
  last_modified text        not null default '',
  due_at        timestamptz not null,
  -- Somebody is reading it, until then at the longest.
  held_until    timestamptz,
  last_tried    timestamptz,
  last_worked   timestamptz,
  -- How many records came with the last reading that brought anything to read.
  records       int,
  -- In a row up to now.
  failures      int         not null default 0,
  outcome       text        not null default 'NEVER'
                            check (outcome in ('NEVER', 'FRESH', 'UNCHANGED', 'NOT_NOW', 'REFUSED', 'FAILED',
                                               'UNREADABLE')),
  why           text        not null default '',
  detail        text        not null default '',
  version       int         not null default 1,
  -- One place may be asked for several things.
  unique (kind, address),
  check ((off_at is null) = (off_by_id is null) and (off_at is null) = (off_by_name is null)
         and (off_at is null) = (off_why is null))
);
create index source_due on watch.source (due_at);

-- Somebody has seen that a source has been silent since then. It is not told again until it has worked in between.
create table watch.silence_seen (
  source_id uuid        not null references watch.source on delete cascade,
  since     timestamptz not null,
  state     text        not null,
  seen_at   timestamptz not null,
  by_id     uuid        not null,
  by_name   text        not null,
  primary key (source_id, since)
);

-- A round of collecting from one source.
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
create index round_source on watch.round (source, started_at desc);

-- What could not be read, each with its reason.
create table watch.broken_record (
  round_id  uuid not null references watch.round on delete cascade,
  position  int  not null,
  native_id text not null,
  fault     text not null,
  detail    text not null,
  primary key (round_id, position)
);

create table watch.interest (
  id              uuid    primary key,
  code            text    not null unique,
  name_sv         text    not null,
  name_en         text    not null,
  query           text    not null check (query <> ''),
  owner_code      text    references organisation.function,
  area_code       text    references topics.topic,
  goal_ids        uuid[]  not null,
  -- The kinds of publication it is asked of; none of them means all.
  kinds           text[]  not null,
  note            text    not null,
  active          boolean not null,
  version         int     not null default 1,
  -- The version that everything stored has been asked about. Behind the version: there is still asking to do.
  matched_version int     not null default 0
);

-- One row for each publication that met an interest, with the words that did it and the places where they stand.
create table watch.finding (
  publication_id uuid        not null references watch.publication,
  interest_id    uuid        not null references watch.interest,
  found_at       timestamptz not null,
  hits           jsonb       not null,
  asked          text[]      not null check (cardinality(asked) > 0),
  in_title       boolean     not null,
  by_number      boolean     not null,
  primary key (publication_id, interest_id)
);
create index finding_interest on watch.finding (interest_id, found_at);

-- What somebody made of a publication. The newest row counts; the older ones stay, since a judgement may be taken back.
create table watch.judgement (
  id             bigint      generated always as identity primary key,
  publication_id uuid        not null references watch.publication,
  verdict        text        not null check (verdict in ('RAISED', 'KEPT', 'DROPPED', 'ACTED_ON', 'REOPENED')),
  why            text        not null,
  activity_id    uuid,
  by_id          uuid        not null,
  by_name        text        not null,
  at             timestamptz not null
);
create index judgement_publication on watch.judgement (publication_id, id desc);

-- The order of the inbox, and all that one asks for there, so that nobody who looks goes through every publication.
-- Nothing here that cannot be worked out again.
create table watch.ranked (
  publication_id uuid   primary key references watch.publication,
  -- As the publication has it: what is one matter is one card.
  matter         uuid   not null,
  score          float8 not null,
  -- The rules that counted, the weightiest first.
  reasons        jsonb  not null,
  source         text   not null,
  kind           text   not null,
  shelf          text   not null check (shelf in ('OPEN', 'KEPT', 'ACTED_ON', 'DROPPED')),
  deadline       date,
  -- The last day on which it is news, or can be answered; none for what has been closed or withdrawn.
  current_until  date,
  interests      uuid[] not null
);
create index ranked_score on watch.ranked (score desc, publication_id);

-- The day and the rules that the order was worked out for: another day, or other rules, and it is done anew.
create table watch.ranking (
  one   boolean primary key default true check (one),
  day   date,
  rules text    not null default ''
);
insert into watch.ranking default values;
