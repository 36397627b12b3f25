-- How far countries have come: what is looked at, and what somebody made of it as of a day. ${app} is the application's role.

create table monitor.maturity_scheme (
    id uuid primary key references record.record,
    content jsonb not null
);
comment on table monitor.maturity_scheme is 'Categories of indicators, each with a sentence for every phase';

create table monitor.maturity_assessment (
    id uuid primary key references record.record,
    scheme uuid not null references monitor.maturity_scheme,
    day date not null,
    content jsonb not null
);
comment on column monitor.maturity_assessment.day is 'As of when it says how far a country has come';

grant select, insert, update on monitor.maturity_scheme, monitor.maturity_assessment to ${app};
