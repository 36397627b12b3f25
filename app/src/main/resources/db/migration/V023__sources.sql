-- What a guiding document is as a source: of what kind, under which licence, and the copy that is kept of it.

alter table strategy.document add column type text;
alter table strategy.document add column licence text not null default '';
alter table strategy.document add column copy jsonb;
comment on column strategy.document.copy is 'The file, the day it was taken, and whether the public may have it';
