-- How what is being done stands: rounds in which the owners report, and what each reported. ${app} is the application's role.

create table portfolio.round (
    id uuid primary key references record.record,
    cut_off timestamptz not null,
    content jsonb not null
);
create index round_cut_off on portfolio.round (cut_off);

create table portfolio.report (
    id uuid primary key references record.record,
    round uuid not null references portfolio.round,
    measure uuid not null references portfolio.measure,
    delivered_at timestamptz,
    content jsonb not null,
    unique (round, measure)
);
create index report_measure on portfolio.report (measure);

grant select, insert, update on portfolio.round, portfolio.report to ${app};
