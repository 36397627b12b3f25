-- What answers to hearings say, theme by theme, and what became of it. ${app} is the application's role.

create table hearing.theme (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    content jsonb not null
);
create index theme_hearing on hearing.theme (hearing);

create table hearing.remark (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    content jsonb not null
);
create index remark_hearing on hearing.remark (hearing);

create table hearing.passage (
    remark uuid not null references hearing.remark,
    answer uuid not null references hearing.answer,
    about uuid,
    unique nulls not distinct (remark, answer, about)
);
create index passage_answer on hearing.passage (answer);
comment on table hearing.passage is 'Which points of which answers the remarks that hold rest on; the words lie in the remarks';

create table hearing.told (
    answer uuid primary key references hearing.answer,
    told_at timestamptz not null default clock_timestamp()
);
comment on table hearing.told is 'Who has been written what became of what they said';

grant select, insert, update on hearing.theme, hearing.remark to ${app};
grant select, insert, delete on hearing.passage to ${app};
grant select, insert on hearing.told to ${app};
