-- The ground floor. ${app} is the application's role, ${public} the public side's.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The journal: one entry a command, chained. The application may add and read, never change.

create schema journal;

create table journal.entry (
    seq bigint primary key,
    at timestamptz not null,
    kind text not null,
    record uuid not null,
    action text not null,
    body text not null,
    hash bytea not null check (length(hash) = 32)
);
create index entry_record on journal.entry (record, seq);
comment on table journal.entry is 'hash = SHA-256 of body, which holds the hash before it; kind, record, action and at repeat the body for look-ups';

create table journal.personal (
    seq bigint not null references journal.entry,
    commitment text not null,
    salt bytea not null,
    value text not null,
    primary key (seq, commitment)
);
comment on table journal.personal is 'What entries say about persons, kept beside the chain so that it can be erased';

create table journal.checkpoint (
    count bigint primary key,
    head bytea not null check (length(head) = 32),
    at timestamptz not null,
    key bytea not null,
    signature bytea not null
);

grant usage on schema journal to ${app};
grant select, insert on all tables in schema journal to ${app};
grant delete on journal.personal to ${app};

-- Records: a header for every one; each capability keeps its own tables beside it.

create schema record;

create table record.record (
    id uuid primary key default uuidv7(),
    kind text not null,
    slug text not null,
    state text not null,
    version bigint not null check (version > 0),
    valid daterange not null default '(,)',
    predecessor uuid references record.record,
    title jsonb not null,
    sort text not null default '',
    changed_at timestamptz not null default clock_timestamp(),
    entry bigint not null references journal.entry,
    unique (kind, slug)
);
create index record_predecessor on record.record (predecessor);

grant usage on schema record to ${app};
grant select, insert, update on all tables in schema record to ${app};

-- Threads: typed, dated links between any two things.

create schema thread;

create table thread.link (
    id uuid primary key references record.record,
    type text not null,
    from_kind text not null,
    from_id uuid not null references record.record,
    to_kind text not null,
    to_id uuid not null references record.record,
    evidence jsonb not null,
    source jsonb not null,
    stated_by text not null,
    stated_on date not null,
    stated_in uuid not null references record.record
);
create index link_from on thread.link (from_id);
create index link_to on thread.link (to_id);
create index link_stated_in on thread.link (stated_in);

grant usage on schema thread to ${app};
grant select, insert, update on all tables in schema thread to ${app};

-- Editions: what has been published, immutable, and what is built from them alone.

create schema edition;

create table edition.edition (
    sha256 bytea primary key check (length(sha256) = 32),
    kind text not null,
    thing uuid not null,
    number int not null check (number > 0),
    slug text not null,
    label text not null,
    published_at timestamptz not null,
    correction boolean not null,
    reason jsonb not null,
    title jsonb not null,
    body bytea not null,
    unique (thing, number)
);
create index edition_published on edition.edition (published_at);

create table edition.pointer (
    thing uuid not null,
    sha256 bytea not null references edition.edition,
    shown tstzrange not null,
    exclude using gist (thing with =, shown with &&)
);
create index pointer_edition on edition.pointer (sha256);
comment on table edition.pointer is 'Which edition of a thing was shown when; the open range is the one shown now';

create table edition.item (
    sha256 bytea not null references edition.edition,
    id uuid not null,
    kind text not null,
    slug text not null,
    parent uuid,
    depth int not null,
    position int not null,
    code text,
    title jsonb not null,
    summary jsonb not null,
    primary key (sha256, id)
);
create index item_id on edition.item (id);
create index item_slug on edition.item (kind, slug);

create table edition.link (
    sha256 bytea not null references edition.edition,
    id uuid not null,
    type text not null,
    from_kind text not null,
    from_id uuid not null,
    to_kind text not null,
    to_id uuid not null,
    valid daterange not null,
    evidence jsonb not null,
    source jsonb not null,
    stated_by text not null,
    stated_on date not null,
    primary key (sha256, id)
);
create index link_from on edition.link (from_id);
create index link_to on edition.link (to_id);

create table edition.passage (
    sha256 bytea not null references edition.edition,
    item uuid not null,
    language text not null,
    title text not null,
    text text not null,
    words tsvector not null,
    primary key (sha256, item, language)
);
create index passage_words on edition.passage using gin (words);
create index passage_title on edition.passage using gin (title gin_trgm_ops);

grant usage on schema edition to ${app}, ${public};
grant select on all tables in schema edition to ${app}, ${public};
grant insert on all tables in schema edition to ${app};
grant update (shown) on edition.pointer to ${app};
grant delete on edition.item, edition.link, edition.passage to ${app};

-- Events between modules, written in the transaction that they tell of.

create schema event;

create table event.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    status text,
    completion_attempts int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_by_completion_date on event.event_publication (completion_date);

grant usage on schema event to ${app};
grant select, insert, update, delete on all tables in schema event to ${app};
