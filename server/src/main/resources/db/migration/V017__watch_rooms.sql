-- What is followed besides: what touches the work of these units and bodies, by their codes.
alter table watch.subscription add column concerned text[] not null default '{}';
