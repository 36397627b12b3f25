-- What is said about cases and what became of it; decisions and who follows them up. ${app} is the application's role.

create table governance.input (
    id uuid primary key references record.record,
    about_kind text not null check (about_kind in ('case', 'topic')),
    about uuid not null references record.record,
    body uuid not null references governance.body,
    title jsonb not null,
    text jsonb not null,
    giver jsonb not null,
    sender_account uuid references record.record,
    sender_name text not null,
    given_on date not null,
    answer jsonb not null,
    open boolean not null,
    source jsonb not null
);
create index input_about on governance.input (about);
create index input_sender on governance.input (sender_account);
create index input_giver_body on governance.input ((giver ->> 'body'));
comment on column governance.input.sender_name is 'Erasable';
comment on column governance.input.open is 'Whether it goes out with the case';

create table governance.decision (
    id uuid primary key references record.record,
    of_case uuid not null references governance.body_case,
    body uuid not null references governance.body,
    title jsonb not null,
    text jsonb not null,
    addressee uuid references register.organisation,
    addressee_name jsonb not null,
    obligation jsonb not null,
    deadline date,
    owner uuid references record.record,
    reported_by uuid references record.record,
    report jsonb not null,
    source jsonb not null
);
create index decision_case on governance.decision (of_case);
create index decision_owner on governance.decision (owner);
create index decision_addressee on governance.decision (addressee);

grant select, insert, update on governance.input, governance.decision to ${app};
