-- platform: letters on their way out.
create table platform.letter (
  id            uuid        primary key,
  -- What the letter is, told so that the same thing never becomes two letters.
  key           text        not null unique check (key <> ''),
  kind          text        not null check (kind <> ''),
  to_address    text        not null check (to_address <> ''),
  subject       text        not null,
  -- Emptied when the letter has left: what was written is then the receiver's own.
  plain         text        not null,
  html          text        not null,
  leave_address text        not null,
  written_at    timestamptz not null,
  -- Of no use to anybody after this.
  expires_at    timestamptz not null,
  due_at        timestamptz not null,
  attempts      int         not null default 0,
  -- Somebody is sending it, and nobody else may until then.
  held_until    timestamptz,
  -- Set before a mail server is given the letter: from here on it may have gone, whatever we hear.
  handed_at     timestamptz,
  sent_at       timestamptz,
  given_up_at   timestamptz,
  why           text        check (why in ('REFUSED', 'TOO_OFTEN', 'INTERRUPTED', 'EXPIRED', 'BAD_ADDRESS')),
  -- What the mail server said, or what went wrong.
  detail        text        not null default '',
  check (sent_at is null or given_up_at is null),
  check ((given_up_at is null) = (why is null))
);
create index letter_waiting on platform.letter (due_at) where sent_at is null and given_up_at is null;
create index letter_given_up on platform.letter (given_up_at desc) where given_up_at is not null;

-- When a mail server last took a letter from us, and since when and why none can be reached.
create table platform.mail_server (
  one           boolean     primary key default true check (one),
  last_worked   timestamptz,
  failing_since timestamptz,
  detail        text        not null default ''
);
insert into platform.mail_server default values;
