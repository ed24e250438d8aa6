-- topics: the words that goals, activities and interests share.
create schema topics;

create table topics.topic (
  code     text primary key,
  kind     text not null check (kind in ('PRIORITY_AREA', 'GENERAL', 'OUTSIDE', 'SUBJECT')),
  name_sv  text not null,
  name_en  text not null,
  position int  not null
);

-- The policy's five priority areas, in its own order (lines 68 to 71), what cuts across them, and what lies outside.
insert into topics.topic (code, kind, name_sv, name_en, position) values
  ('infra',        'PRIORITY_AREA', 'Infrastruktur och hållbara transporter', 'Infrastructure and sustainable transport', 1),
  ('foi',          'PRIORITY_AREA', 'Forskning och innovation',               'Research and innovation',                  2),
  ('miljo',        'PRIORITY_AREA', 'Miljö och energi',                       'Environment and energy',                   3),
  ('kultur',       'PRIORITY_AREA', 'Kultur',                                 'Culture',                                  4),
  ('kompetens',    'PRIORITY_AREA', 'Kompetensförsörjning',                   'Skills supply',                            5),
  ('overgripande', 'GENERAL',       'Övergripande',                           'Cross-cutting',                            6),
  ('ovrigt',       'OUTSIDE',       'Utanför prioriterat område',             'Outside the priority areas',               7);
