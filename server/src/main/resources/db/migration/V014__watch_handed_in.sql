-- watch: what people hand in, and the watch's own mailbox.

-- The same link twice leads to the publication that is there. By hash, since addresses may be of any length.
create index publication_address on watch.publication using hash (address);

-- Every mail that has come to the watch's mailbox, and what became of it. Those kept aside lie in the mailbox still.
create table watch.incoming_mail (
  id             uuid        primary key,
  -- The same mail again has the same, whichever way it came.
  known_by       text        not null unique,
  outcome        text        not null check (outcome in ('TAKEN', 'THERE_ALREADY', 'NOT_ALLOWED', 'NOT_PROVED',
                                                         'AUTOMATIC', 'UNREADABLE', 'TOO_LARGE')),
  -- What is wrong with one that could not be read.
  fault          text        not null default '',
  message_id     text        not null,
  sender         text        not null,
  sender_name    text        not null,
  subject        text        not null,
  size           bigint      not null,
  sha256         text        not null,
  -- Whether our own mail server says that the sender is who they say.
  proved         boolean     not null,
  person_id      uuid,
  publication_id uuid        references watch.publication on delete set null,
  came_at        timestamptz not null,
  check (publication_id is null or outcome in ('TAKEN', 'THERE_ALREADY'))
);
create index incoming_mail_came on watch.incoming_mail (came_at desc);
create index incoming_mail_publication on watch.incoming_mail (publication_id);

-- How the mailbox fares. One row, held by whoever reads it.
create table watch.mailbox (
  one        boolean     primary key default true check (one),
  held_until timestamptz not null default '-infinity',
  last_tried timestamptz,
  last_read  timestamptz,
  trouble    text        not null default ''
);
insert into watch.mailbox default values;
