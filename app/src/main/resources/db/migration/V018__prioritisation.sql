-- Choices within a frame, and what was computed of them. ${app} is the application's role.

create schema prioritisation;

create table prioritisation.prioritisation (
    id uuid primary key references record.record,
    of_case uuid references governance.body_case,
    content jsonb not null
);
create index prioritisation_of_case on prioritisation.prioritisation (of_case);

-- What has been computed: never changed.

create table prioritisation.calculation (
    id uuid primary key references record.record,
    prioritisation uuid not null references prioritisation.prioritisation,
    input text not null,
    content jsonb not null
);
create index calculation_prioritisation on prioritisation.calculation (prioritisation);
comment on column prioritisation.calculation.input is 'SHA-256 of the problem that stands in the content';

grant usage on schema prioritisation to ${app};
grant select, insert, update on prioritisation.prioritisation to ${app};
grant select, insert on prioritisation.calculation to ${app};
