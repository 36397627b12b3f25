-- What is measured again and again to see how goals stand. ${app} is the application's role.

create table monitor.indicator (
    id uuid primary key references record.record,
    owner uuid not null references record.record,
    content jsonb not null
);
create index indicator_owner on monitor.indicator (owner);
comment on column monitor.indicator.owner is 'The organisation that answers for its figures';

grant select, insert, update on monitor.indicator to ${app};
