-- Polls in the room. ${app} is the application's role.

create schema poll;

create table poll.poll (
    id uuid primary key references record.record,
    title jsonb not null,
    audience jsonb not null,
    about_kind text,
    about_id uuid,
    scopes uuid[] not null,
    secret boolean not null,
    participants jsonb not null,
    names_persons boolean not null,
    questions jsonb not null,
    series uuid not null,
    code text unique check (code ~ '^[0-9]{8}$'),
    revealed boolean not null,
    closed_at timestamptz,
    result jsonb,
    check ((about_kind is null) = (about_id is null))
);
create index poll_series on poll.poll (series);
create index poll_about on poll.poll (about_id);
comment on column poll.poll.result is 'Set when it is revealed; until then it lies in poll.result';

create table poll.box (
    poll uuid primary key references poll.poll,
    key bytea not null check (length(key) = 32),
    generation bigint not null,
    answers int not null,
    sealed bytea not null
);
alter table poll.box alter column sealed set storage external;
comment on table poll.box is 'All answers to an open poll in one sealed box, sorted and padded; it can be opened only with a secret outside the database, and goes when the poll closes';

create table poll.result (
    poll uuid primary key references poll.poll,
    result jsonb not null
);
comment on table poll.result is 'What the box held, counted';

create table poll.seat_answer (
    poll uuid not null references poll.poll,
    seat text not null,
    answers jsonb not null,
    primary key (poll, seat)
);
comment on table poll.seat_answer is 'Open polls only: who answered what';

grant usage on schema poll to ${app};
grant select, insert, update on poll.poll to ${app};
grant select, insert, update, delete on poll.box, poll.result, poll.seat_answer to ${app};
