-- Who signs in, in which roles, and their sessions. ${app} is the application's role.

create schema identity;

create table identity.account (
    id uuid primary key references record.record,
    issuer text not null,
    subject text not null,
    name text not null,
    email text not null,
    unique (issuer, subject)
);

create table identity.assignment (
    id uuid primary key references record.record,
    account uuid not null references identity.account,
    role text not null
);
create index assignment_account on identity.assignment (account);

create table identity.session (
    token bytea primary key check (length(token) = 32),
    account uuid not null references identity.account,
    created_at timestamptz not null default clock_timestamp(),
    seen_at timestamptz not null default clock_timestamp(),
    csrf text not null,
    acr text,
    id_token text
);
create index session_account on identity.session (account);
comment on column identity.session.token is 'SHA-256 of what the cookie holds';
comment on column identity.session.id_token is 'Shown to the identity provider when signing out there';

create table identity.login_attempt (
    browser bytea not null check (length(browser) = 32),
    state bytea not null check (length(state) = 32),
    created_at timestamptz not null default clock_timestamp(),
    request jsonb not null,
    primary key (browser, state)
);
create index login_attempt_created on identity.login_attempt (created_at);
comment on table identity.login_attempt is 'Sign-ins under way at the identity provider; browser and state are SHA-256 of cookie and parameter';

grant usage on schema identity to ${app};
grant select, insert, update on identity.account, identity.assignment to ${app};
grant select, insert, update, delete on identity.session, identity.login_attempt to ${app};
