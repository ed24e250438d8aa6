-- When the bodies meet, and what becomes of it; the minutes' days; what a body has sent back.
create table decisions.meeting (
  id            uuid primary key,
  body_id       uuid not null references organisation.body,
  held_on       date not null,
  -- The last day on which papers are taken in.
  papers_by     date not null check (papers_by <= held_on),
  cancelled_at  timestamptz,
  cancelled_by  text not null default '',
  cancelled_why text not null default '',
  version       int  not null default 1
);
create unique index meeting_once on decisions.meeting (body_id, held_on) where cancelled_at is null;
create index meeting_by_day on decisions.meeting (held_on);

create table decisions.meeting_move (
  id         bigint generated always as identity primary key,
  meeting_id uuid        not null references decisions.meeting on delete cascade,
  moved_from date        not null,
  moved_to   date        not null,
  why        text        not null check (why <> ''),
  moved_by   text        not null,
  moved_at   timestamptz not null
);
create index meeting_moves on decisions.meeting_move (meeting_id);

-- How many working days before its meetings a body wants its papers, where it is not as usual.
create table decisions.papers_rule (
  body_id      uuid primary key references organisation.body on delete cascade,
  working_days int  not null check (working_days between 0 and 60)
);

-- The days of a meeting's minutes: adjusted, and made known on the notice board.
create table decisions.minutes_days (
  body_id      uuid not null references organisation.body,
  held_on      date not null,
  adjusted_on  date not null check (adjusted_on >= held_on),
  announced_on date check (announced_on >= adjusted_on),
  written_by   text not null,
  written_at   timestamptz not null,
  primary key (body_id, held_on)
);

-- What a body asked for when it sent a matter back.
create table decisions.back_referral (
  decision_id uuid primary key references decisions.decision on delete cascade,
  asked_for   text not null check (asked_for <> '')
);
