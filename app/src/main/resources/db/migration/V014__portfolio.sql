-- What is being done: measures, their risks, dependencies and benefits. ${app} is the application's role.
-- A record's texts, lists and amounts are one document; what is asked for by the database stands in columns beside it.

create schema portfolio;

create table portfolio.measure (
    id uuid primary key references record.record,
    owner uuid not null references register.organisation,
    main_goal uuid references strategy.goal,
    parent uuid references portfolio.measure,
    reporter uuid references register.person,
    content jsonb not null
);
create index measure_owner on portfolio.measure (owner);
create index measure_main_goal on portfolio.measure (main_goal);
create index measure_parent on portfolio.measure (parent);
create index measure_reporter on portfolio.measure (reporter);

create table portfolio.risk (
    id uuid primary key references record.record,
    about uuid not null references record.record,
    number int not null,
    content jsonb not null,
    unique (about, number)
);

create table portfolio.dependency (
    id uuid primary key references record.record,
    needed uuid not null references record.record,
    needing uuid not null references record.record,
    content jsonb not null,
    check (needed <> needing)
);
create index dependency_needed on portfolio.dependency (needed);
create index dependency_needing on portfolio.dependency (needing);

create table portfolio.benefit (
    id uuid primary key references record.record,
    measure uuid not null references portfolio.measure,
    owner uuid not null references register.organisation,
    content jsonb not null
);
create index benefit_measure on portfolio.benefit (measure);
create index benefit_owner on portfolio.benefit (owner);

-- How tables that have been brought in before call their columns.
create table portfolio.mapping (
    headers text primary key,
    columns jsonb not null,
    used_at timestamptz not null default clock_timestamp()
);

grant usage on schema portfolio to ${app};
grant select, insert, update on all tables in schema portfolio to ${app};
