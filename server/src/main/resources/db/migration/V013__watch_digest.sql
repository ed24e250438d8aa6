-- watch: who has asked for the digest, what it brought them, and the watch reports for the boards.
create table watch.subscription (
  person_id uuid        primary key references organisation.person on delete cascade,
  rhythm    text        not null check (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'NEVER')),
  parts     text[]      not null check (cardinality(parts) > 0),
  -- What is followed: these areas and these interests; none of either means all.
  areas     text[]      not null,
  interests uuid[]      not null,
  -- When letters were last asked for. Nothing from before it is sent.
  asked_at  timestamptz not null,
  -- Raised to make every link that has been sent worthless.
  round     int         not null default 1,
  version   int         not null default 1
);

-- One for each person and period, whatever came of it: what makes it exactly one.
create table watch.digest (
  person_id uuid        not null references watch.subscription on delete cascade,
  -- The Monday it begins with.
  period    date        not null,
  made_at   timestamptz not null,
  items     int         not null,
  primary key (person_id, period)
);

-- What somebody has been told, and how it read then, so that only a change is told again.
create table watch.digest_item (
  person_id      uuid not null,
  period         date not null,
  publication_id uuid not null references watch.publication,
  title          text not null,
  last_days      date[] not null,
  stage          text not null,
  primary key (person_id, period, publication_id),
  foreign key (person_id, period) references watch.digest on delete cascade
);
create index digest_item_publication on watch.digest_item (person_id, publication_id, period desc);

-- The secret address of somebody's feed and calendar, as a hash: it is told once.
create table watch.digest_feed (
  person_id    uuid        primary key references watch.subscription on delete cascade,
  token_sha256 text        not null unique check (length(token_sha256) = 64),
  made_at      timestamptz not null
);

-- What the links in the letters are signed with. 244 bits by chance.
create table watch.link_key (
  one boolean primary key default true check (one),
  key text    not null
);
insert into watch.link_key (key) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- A watch report for a meeting, as it was when it was made.
create table watch.report (
  id           uuid        primary key,
  body_name    text        not null check (body_name <> ''),
  meeting_on   date        not null,
  introduction text        not null,
  made_at      timestamptz not null,
  made_by      text        not null
);
create index report_meeting on watch.report (meeting_on desc, made_at desc);

-- Its lines keep the words they were made with, whatever becomes of the publication.
create table watch.report_line (
  report_id      uuid not null references watch.report,
  position       int  not null,
  part           text not null check (part in ('RULES', 'FUNDING')),
  publication_id uuid not null,
  kind           text not null,
  language       text not null,
  title          text not null,
  source         text not null,
  address        text not null,
  published_on   date,
  deadline       date,
  comment        text not null,
  primary key (report_id, position)
);
