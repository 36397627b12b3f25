-- What came to a hearing by other ways than its form. ${app} is the application's role.

create table hearing.letter (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    digest bytea not null check (length(digest) = 32),
    taken_at timestamptz not null,
    answer uuid references hearing.answer,
    content jsonb not null,
    unique (hearing, digest)
);
create index letter_answer on hearing.letter (answer) where answer is not null;
create index letter_files on hearing.letter using gin ((content -> 'files') jsonb_path_ops);
comment on column hearing.letter.digest is 'SHA-256 of what it says and who sent it, so that it lands once';

create table hearing.joined (
    answer uuid primary key references hearing.answer,
    into_answer uuid not null references hearing.answer,
    joined_at timestamptz not null default clock_timestamp(),
    check (answer <> into_answer)
);
comment on table hearing.joined is 'Answers that came by two ways, and the one that they are counted as';

grant select, insert, update on hearing.letter to ${app};
grant select, insert, delete on hearing.joined to ${app};

create table hearing.mailbox (
    hearing uuid primary key references hearing.hearing,
    validity bigint not null,
    last bigint not null
);
comment on table hearing.mailbox is 'How far the mailbox of a hearing has been read, by the numbers of its server';

grant select, insert, update on hearing.mailbox to ${app};
