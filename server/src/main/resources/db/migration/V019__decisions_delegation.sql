-- Who may decide on a body's behalf, by the day, and what was decided so.
create table decisions.delegation_rule (
  id                uuid primary key,
  -- The point in the body's own scheme of delegation.
  number            text not null check (number <> ''),
  body_id           uuid not null references organisation.body,
  matter            text not null,
  limits            text not null default '',
  -- One official, one committee of the body, or its chair: there is no column for a group.
  delegate_kind     text not null check (delegate_kind in ('OFFICIAL', 'COMMITTEE', 'CHAIR')),
  delegate_function text references organisation.function,
  delegate_body     uuid references organisation.body,
  may_pass_on       boolean not null default false,
  passed_on_from    uuid references decisions.delegation_rule,
  valid_from        date not null,
  valid_until       date check (valid_until >= valid_from),
  decided_on        date not null,
  paragraph         text not null,
  registry_number   text not null,
  recorded_by       text not null,
  recorded_at       timestamptz not null,
  check ((delegate_kind = 'OFFICIAL') = (delegate_function is not null)),
  check ((delegate_kind = 'COMMITTEE') = (delegate_body is not null))
);

create table decisions.delegated_decision (
  id               uuid primary key,
  rule_id          uuid not null references decisions.delegation_rule,
  title            text not null check (title <> ''),
  decided_on       date not null,
  registry_number  text not null,
  -- What it is about, when that is something in this house.
  subject_kind     text,
  subject_id       uuid,
  recorded_by      text not null,
  recorded_at      timestamptz not null,
  reported_meeting uuid references decisions.meeting,
  reported_by      text,
  reported_at      timestamptz,
  check ((reported_meeting is null) = (reported_at is null))
);
create index delegated_to_report on decisions.delegated_decision (rule_id) where reported_at is null;
