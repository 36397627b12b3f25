-- National solutions and how many have taken them into use. ${app} is the application's role.

create schema uptake;

create table uptake.solution (
    id uuid primary key references record.record,
    owner uuid not null references register.organisation,
    content jsonb not null
);
create index solution_owner on uptake.solution (owner);
comment on column uptake.solution.content is 'The record but for its header, its figures with it: a table of them is one change';

grant usage on schema uptake to ${app};
grant select, insert, update on uptake.solution to ${app};
