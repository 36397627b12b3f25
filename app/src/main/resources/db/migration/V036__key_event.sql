-- What happened that one must know of to read how a goal stands. ${app} is the application's role.

create table monitor.key_event (
    id uuid primary key references record.record,
    first_day date not null,
    content jsonb not null
);
create index key_event_day on monitor.key_event (first_day);
comment on column monitor.key_event.first_day is 'The first day that it may have happened';

grant select, insert, update on monitor.key_event to ${app};
