-- copies: which texts are nearly the same as others, from publishers that do not know of each other.

-- What a text is looked up by among all that may be copies of it; those too short to tell have none.
create table watch.copy_band (
  band           bigint not null,
  publication_id uuid   not null references watch.publication,
  -- Who says it: what one publisher gives two names, it says are two.
  publisher      text   not null,
  primary key (band, publication_id)
);
create index copy_band_publication on watch.copy_band (publication_id);

-- Two that are copies of each other, once they have been compared word by word.
create table watch.copy (
  one   uuid   not null references watch.publication,
  other uuid   not null references watch.publication,
  alike float8 not null,
  primary key (one, other),
  check (one < other)
);
create index copy_other on watch.copy (other);

-- Of copies on one card the first stands in front, however the later are ranked.
alter table watch.publication add column later_copy boolean not null default false;
alter table watch.ranked add column later_copy boolean not null default false;
