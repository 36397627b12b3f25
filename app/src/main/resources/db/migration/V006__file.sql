-- Files that came in through the gate. Their bytes lie under the home, named by their hash.

create schema file;

create table file.file (
    sha256 bytea primary key check (length(sha256) = 32),
    size bigint not null check (size > 0),
    media_type text not null,
    state text not null check (state in ('quarantined', 'clean', 'infected')),
    scanned_at timestamptz,
    signature text,
    reading text not null check (reading in ('waiting', 'done', 'failed', 'none')),
    text text,
    received_at timestamptz not null default clock_timestamp()
);
create index file_quarantined on file.file (received_at) where state = 'quarantined';
create index file_unread on file.file (received_at) where reading = 'waiting';

-- That somebody sent it, under a name of theirs: the same file may come often.

create table file.receipt (
    id uuid primary key default uuidv7(),
    sha256 bytea not null references file.file,
    name text not null,
    account uuid,
    received_at timestamptz not null default clock_timestamp()
);
create index receipt_file on file.receipt (sha256);

grant usage on schema file to ${app};
grant select, insert on all tables in schema file to ${app};
grant update (state, scanned_at, signature, reading, text) on file.file to ${app};

-- Which files an edition names: what the public may fetch is what an edition shown to it names.

create table edition.file (
    sha256 bytea not null references edition.edition,
    item uuid not null,
    file bytea not null check (length(file) = 32),
    name text not null,
    primary key (sha256, item, file)
);
create index file_named on edition.file (file);

grant select on edition.file to ${app}, ${public};
grant insert, delete on edition.file to ${app};
