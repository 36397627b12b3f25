-- Organisations and people, and the bodies they have seats in. ${app} is the application's role.

create schema register;

create table register.organisation (
    id uuid primary key references record.record,
    title jsonb not null,
    short_title jsonb not null,
    type text not null,
    level text not null,
    region text not null,
    number text unique check (number ~ '^[0-9]{9}$'),
    language text not null,
    source jsonb not null
);
comment on column register.organisation.language is 'The written standard it is to be addressed in: nb, nn or none';

create table register.person (
    id uuid primary key references record.record,
    name text not null,
    account uuid unique references record.record,
    source jsonb not null
);
comment on column register.person.name is 'Erasable';

create table register.position (
    id uuid primary key references record.record,
    person uuid not null references register.person,
    organisation uuid not null references register.organisation,
    function jsonb not null,
    source jsonb not null
);
create index position_person on register.position (person);
create index position_organisation on register.position (organisation);

grant usage on schema register to ${app};
grant select, insert, update on all tables in schema register to ${app};

create schema governance;

create table governance.body (
    id uuid primary key references record.record,
    title jsonb not null,
    short_title jsonb not null,
    text jsonb not null,
    level text not null,
    decision_rule text not null,
    any_other_business_numbered boolean not null,
    source jsonb not null
);
comment on column governance.body.text is 'The mandate; its versions are the editions of the body';

create table governance.seat (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    organisation uuid not null references register.organisation,
    role text not null,
    source jsonb not null,
    unique (id, body)
);
create index seat_body on governance.seat (body);
create index seat_organisation on governance.seat (organisation);

create table governance.membership (
    id uuid primary key references record.record,
    body uuid not null,
    seat uuid not null,
    person uuid not null references register.person,
    deputy boolean not null,
    source jsonb not null,
    foreign key (seat, body) references governance.seat (id, body)
);
create index membership_body on governance.membership (body);
create index membership_seat on governance.membership (seat);
create index membership_person on governance.membership (person);

grant usage on schema governance to ${app};
grant select, insert, update on all tables in schema governance to ${app};
