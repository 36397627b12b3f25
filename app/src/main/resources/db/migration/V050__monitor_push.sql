-- What owners of sources deliver by themselves. ${app} is the application's role.

create table monitor.delivery_key (
    id uuid primary key references record.record,
    sha256 text not null unique,
    content jsonb not null
);
comment on column monitor.delivery_key.sha256 is 'Of the key, which is shown once and kept nowhere';

create table monitor.pushed (
    key uuid not null references monitor.delivery_key,
    name text not null,
    asked text not null,
    answer text not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (key, name)
);
comment on table monitor.pushed is 'What was answered to deliveries that landed, so that one sent twice is one';
comment on column monitor.pushed.asked is 'SHA-256 of all that was asked';

grant select, insert, update on monitor.delivery_key to ${app};
grant select, insert on monitor.pushed to ${app};
