-- platform: the journal, settings, and the sessions of those who are signed in.
create schema platform;

create table platform.journal (
  number        bigint      primary key,
  at            timestamptz not null,
  author_id     uuid        not null,
  author_name   text        not null,
  subject_kind  text        not null,
  subject_id    uuid        not null,
  action        text        not null,
  why           text        not null,
  detail        text        not null,
  previous_hash text        not null check (length(previous_hash) = 64),
  hash          text        not null check (length(hash) = 64)
);
create index journal_subject on platform.journal (subject_kind, subject_id, number);

create table platform.journal_head (
  only_row boolean primary key default true check (only_row),
  count    bigint  not null,
  hash     text    not null
);
insert into platform.journal_head (count, hash) values (0, repeat('0', 64));

-- The application never changes or takes out a row; this stops a mistake, and the hash chain finds a crime.
create function platform.journal_is_written_once() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is written once: rows are neither changed nor taken out';
end $$;
create trigger written_once before update or delete on platform.journal
  for each row execute function platform.journal_is_written_once();

create table platform.setting (
  name  text primary key,
  value text not null
);

-- The shape is Spring Session's own.
create table platform.spring_session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create index spring_session_expiry on platform.spring_session (expiry_time);
create index spring_session_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36)     not null references platform.spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);
