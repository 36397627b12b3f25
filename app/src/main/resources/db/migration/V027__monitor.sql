-- How the strategy stands: what was said of each goal as of a day. ${app} is the application's role.

create schema monitor;

create table monitor.assessment (
    id uuid primary key references record.record,
    about uuid not null references record.record,
    day date not null,
    content jsonb not null
);
create index assessment_about on monitor.assessment (about, day);
comment on column monitor.assessment.about is 'What is assessed: a goal, a sub-goal or an area';

grant usage on schema monitor to ${app};
grant select, insert, update on monitor.assessment to ${app};

-- Who owns what, for rules on broken threads: an owner may come to an end, and what it owned then has none.
create view thread.owned (thing, owner) as
    select id, owner from portfolio.measure
    union all
    select id, owner from roadmap.activity
    union all
    select id, owner from uptake.solution;

grant select on thread.owned to ${app};
