-- Who wants a letter when figures come. ${app} is the application's role; nobody else reads any of it.

create table monitor.reader (
    id uuid primary key,
    address text not null,
    language text not null,
    indicators uuid[] not null,
    code text not null unique,
    asked_at timestamptz not null default clock_timestamp(),
    confirmed_at timestamptz
);
create index reader_address on monitor.reader (lower(address));
comment on table monitor.reader is 'Deleted with all that is kept of them when they unsubscribe, or do not confirm within seven days';
comment on column monitor.reader.indicators is 'Those that they want to hear of; empty for all';
comment on column monitor.reader.code is 'By which they unsubscribe; it stands in every letter to them, so more than a hash is kept';

create table monitor.reader_told (
    reader uuid not null references monitor.reader on delete cascade,
    release uuid not null references monitor.release,
    primary key (reader, release)
);
comment on table monitor.reader_told is 'Of which releases each has been written, so that nobody is written twice';

grant select, insert, update, delete on monitor.reader, monitor.reader_told to ${app};
