-- Activities wait for those of other roadmaps; a computation says in which editions of those it found them.

alter table roadmap.run add column joined jsonb not null default '[]';
