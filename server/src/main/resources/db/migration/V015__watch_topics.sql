-- watch: what people have said that a publication is about.
create table watch.topic_answer (
  id             bigint      generated always as identity primary key,
  publication_id uuid        not null references watch.publication,
  -- A descriptor of EuroVoc; others' words are not ours to refuse, so no foreign key keeps them.
  code           text        not null,
  fits           boolean     not null,
  -- Whether the program had suggested it just then.
  suggested      boolean     not null,
  by_id          uuid        not null,
  by_name        text        not null,
  at             timestamptz not null
);
create index topic_answer_publication on watch.topic_answer (publication_id, code, id desc);

-- The same, as it stands: the newest answer about each code. Kept in the transaction that answers, for matching and learning.
alter table watch.publication
  add column topics_chosen  text[] not null default '{}',
  add column topics_refused text[] not null default '{}';

-- What topics can be learnt from, the last that came first.
create index publication_with_topics on watch.publication (first_seen desc, id)
  where facts @> '{"subjects":[{"vocabulary":"EUROVOC"}]}' or topics_chosen <> '{}';

-- What an index of everything collected holds of a publication is now also its topics.
drop trigger changed on watch.publication;
create trigger changed before update on watch.publication for each row
  when ((old.version, old.source, old.kind, old.language, old.title, old.body, old.sender, old.facts,
         old.published_on, old.topics_chosen, old.topics_refused)
        is distinct from
        (new.version, new.source, new.kind, new.language, new.title, new.body, new.sender, new.facts,
         new.published_on, new.topics_chosen, new.topics_refused))
  execute function watch.publication_is_changed();
