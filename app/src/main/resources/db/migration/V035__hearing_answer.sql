-- Answers to hearings, and what has been begun. ${app} is the application's role.

create table hearing.draft (
    id uuid primary key,
    hearing uuid not null references hearing.hearing,
    code bytea not null unique check (length(code) = 32),
    content jsonb not null default '{}',
    saves int not null default 0,
    mails int not null default 0,
    begun_at timestamptz not null default clock_timestamp(),
    saved_at timestamptz not null default clock_timestamp()
);
create index draft_begun on hearing.draft (begun_at);
comment on table hearing.draft is 'What respondents have typed and may send; its id is that of the answer it becomes';
comment on column hearing.draft.code is 'SHA-256 of the code; the code itself is with the respondent';

create table hearing.answer (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    number int not null,
    received_at timestamptz not null,
    late boolean not null,
    content jsonb not null,
    unique (hearing, number)
);
create index answer_files on hearing.answer using gin ((content -> 'content' -> 'files') jsonb_path_ops);

create table hearing.contact (
    answer uuid primary key references hearing.answer,
    content jsonb not null
);
comment on table hearing.contact is 'Who wrote an answer; erased a year after its hearing was concluded';

create table hearing.receipt (
    answer uuid not null references hearing.answer,
    revision int not null,
    received_at timestamptz not null,
    late boolean not null,
    sha256 bytea not null check (length(sha256) = 32),
    body text not null,
    primary key (answer, revision)
);
comment on table hearing.receipt is 'Every sending of an answer with its words; never changed';

grant select, insert, update, delete on hearing.draft to ${app};
grant select, insert, update on hearing.answer, hearing.contact to ${app};
grant select, insert on hearing.receipt to ${app};
