-- What a publication goes by. Those that share one are the same matter; what a publication only mentions is not here.
create table watch.own_identifier (
  publication_id uuid not null references watch.publication,
  scheme         text not null,
  value          text not null,
  primary key (publication_id, scheme, value)
);
create index own_identifier_value on watch.own_identifier (scheme, value);
create index publication_matter on watch.publication (matter);
create index ranked_matter on watch.ranked (matter);
