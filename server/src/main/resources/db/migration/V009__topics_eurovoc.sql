-- What EuroVoc and regeringen.se file things under, and which of it belongs to an area of ours.
create table topics.concept (
  kind    text not null check (kind in ('DOMAIN', 'MICROTHESAURUS', 'DESCRIPTOR', 'CATEGORY')),
  code    text not null,
  name_sv text not null,
  name_en text not null,
  alt_sv  text[] not null,
  alt_en  text[] not null,
  primary key (kind, code),
  check (name_sv <> '' or name_en <> '')
);

-- What a concept lies under: a wider concept, a microthesaurus, a domain.
create table topics.concept_above (
  kind       text not null,
  code       text not null,
  above_kind text not null,
  above_code text not null,
  primary key (kind, code, above_kind, above_code),
  foreign key (kind, code) references topics.concept,
  foreign key (above_kind, above_code) references topics.concept
);
create index on topics.concept_above (above_kind, above_code);

create table topics.area_concept (
  area text not null references topics.topic,
  kind text not null,
  code text not null,
  primary key (area, kind, code),
  foreign key (kind, code) references topics.concept
);
