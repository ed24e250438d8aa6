-- organisation: units, functions, bodies, and those who sign in.
create schema organisation;

-- Sorted for people: å, ä and ö come last, whatever the database was created with.
create collation organisation.swedish (provider = icu, locale = 'sv-SE');

create table organisation.unit (
  id      uuid primary key,
  code    text not null unique,
  name_sv text not null,
  name_en text not null,
  -- From this day it is no longer offered; what it has done stays its own.
  closed_on date,
  version   int not null default 1
);

create table organisation.function (
  code    text primary key,
  name_sv text not null,
  name_en text not null,
  version int  not null default 1
);

create table organisation.body (
  id             uuid primary key,
  code           text not null unique,
  name_sv        text not null,
  name_en        text not null,
  kind           text not null,
  description_sv text not null,
  description_en text not null,
  ended_on       date,
  successor_id   uuid references organisation.body,
  version        int  not null default 1
);

create table organisation.person (
  id            uuid    primary key,
  name          text    not null,
  email         text    not null unique check (email = lower(email)),
  password_hash text    not null,
  example       boolean not null,
  left_at       timestamptz,
  -- A partner signs in for the body they come from, and sees what is shared with it.
  body_id       uuid    references organisation.body,
  position      bigint  generated always as identity,
  version       int     not null default 1
);

create table organisation.person_role (
  person_id uuid not null references organisation.person on delete cascade,
  role      text not null,
  primary key (person_id, role)
);

create table organisation.person_unit (
  person_id uuid not null references organisation.person on delete cascade,
  unit_id   uuid not null references organisation.unit,
  primary key (person_id, unit_id)
);

-- Wrong passwords by the address that was tried; kept for a quarter of an hour.
create table organisation.sign_in_failure (
  email text        not null,
  at    timestamptz not null
);
create index sign_in_failure_email on organisation.sign_in_failure (email, at);
