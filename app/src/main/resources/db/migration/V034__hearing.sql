-- Hearings: what is heard, and until when. ${app} is the application's role.

create schema hearing;

create table hearing.hearing (
    id uuid primary key references record.record,
    about uuid not null references record.record,
    deadline timestamptz,
    content jsonb not null
);
create index hearing_deadline on hearing.hearing (deadline);
comment on column hearing.hearing.deadline is 'The first instant that is too late; the zone in which it is read lies in the content';

grant usage on schema hearing to ${app};
grant select, insert, update on hearing.hearing to ${app};
