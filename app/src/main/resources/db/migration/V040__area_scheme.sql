-- How the country is divided into areas: which codes were in use when, and what became of each. ${app} is the application's role.

create table monitor.area_scheme (
    id uuid primary key references record.record,
    content jsonb not null
);

grant select, insert, update on monitor.area_scheme to ${app};
