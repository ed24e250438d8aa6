-- search: whose work an interest touches; and what an index of everything collected needs, to know whether it holds all there is.

-- Every text that is new or changed takes the next number, so that whoever has an index can ask what has come since.
create sequence watch.publication_change;
alter table watch.publication add column change bigint not null default nextval('watch.publication_change');
create index publication_by_change on watch.publication (change);

-- Held by all who write texts, until they have committed; whoever gets it alone has seen every number there is.
-- By trigger, since texts come in through several doors, and also in other processes than the one with the index.
create function watch.publications_are_written() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7360413);
  return null;
end $$;
create trigger written before insert or update or delete on watch.publication
  for each statement execute function watch.publications_are_written();

create function watch.publication_is_changed() returns trigger language plpgsql as $$
begin
  new.change := nextval('watch.publication_change');
  return new;
end $$;
create trigger changed before update on watch.publication for each row
  when ((old.version, old.source, old.kind, old.language, old.title, old.body, old.sender, old.facts,
         old.published_on)
        is distinct from
        (new.version, new.source, new.kind, new.language, new.title, new.body, new.sender, new.facts,
         new.published_on))
  execute function watch.publication_is_changed();

-- What is gone has no number to be found by; it is missed by the count, once somebody counts.
create function watch.publications_are_gone() returns trigger language plpgsql as $$
begin
  perform nextval('watch.publication_change');
  return null;
end $$;
create trigger gone after delete on watch.publication
  for each statement execute function watch.publications_are_gone();

-- The mark of this database, by which an index of another is known; and how often a new index has been wished for.
create table watch.archive (
  one    boolean primary key default true check (one),
  mark   uuid    not null default gen_random_uuid(),
  wanted int     not null default 0
);
insert into watch.archive default values;

-- The codes of the units and bodies whose work it touches.
alter table watch.interest add column concerns text[] not null default '{}';
