-- The papers of cases, each version one row, and who has seen which. ${app} is the application's role.

create table governance.paper (
    id uuid primary key references record.record,
    case_id uuid not null references governance.body_case,
    type text not null,
    title jsonb not null,
    sensitive_title jsonb not null,
    version_label text not null,
    replaces text not null,
    file bytea not null references file.file,
    name text not null,
    late boolean not null,
    withheld text not null
);
create index paper_case on governance.paper (case_id);
create index paper_file on governance.paper (file);
comment on column governance.paper.replaces is 'The version label of the paper that came before this one';

create table governance.paper_seen (
    paper uuid not null references governance.paper,
    body uuid references governance.body,
    account uuid,
    by text not null check (by in ('dispatch', 'page', 'download')),
    at timestamptz not null default clock_timestamp(),
    unique nulls not distinct (paper, body, account, by),
    check ((body is null) <> (account is null))
);
create index paper_seen_account on governance.paper_seen (account);
comment on table governance.paper_seen is 'The first time a body was sent a paper, and that a person opened or fetched it';
comment on column governance.paper_seen.account is 'Whose it is can be erased with the account';

grant select, insert, update on governance.paper to ${app};
grant select, insert on governance.paper_seen to ${app};
