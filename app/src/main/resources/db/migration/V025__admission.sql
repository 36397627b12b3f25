-- How measures were held against the criteria for being in the portfolio. ${app} is the application's role.

create table portfolio.admission (
    id uuid primary key references record.record,
    measure uuid not null references portfolio.measure,
    day date not null,
    content jsonb not null
);
create index admission_measure on portfolio.admission (measure);

grant select, insert, update on portfolio.admission to ${app};
