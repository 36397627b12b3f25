-- What happens in a meeting, and its minutes. ${app} is the application's role.

alter table governance.body_case add began time, add ended time;
comment on column governance.body_case.began is 'When its treatment really began, by the clock of the meeting';

create table governance.attendance (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting uuid not null references governance.meeting,
    seat uuid not null references governance.seat,
    person uuid not null references register.person,
    on_behalf_of uuid references register.person,
    present boolean not null,
    here_from time,
    here_until time,
    cases uuid[] not null,
    unique (meeting, seat, person)
);
comment on column governance.attendance.cases is 'The cases that the person was here for; empty means all';

create table governance.impartiality (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting_case uuid not null references governance.body_case,
    seat uuid not null references governance.seat,
    person uuid not null references register.person,
    declared text not null,
    partial boolean,
    ruling jsonb not null,
    unique (meeting_case, person)
);
create index impartiality_person on governance.impartiality (person) where partial;
comment on column governance.impartiality.declared is 'Erasable';

create table governance.statement (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting_case uuid not null references governance.body_case,
    seat uuid not null references governance.seat,
    point int check (point > 0),
    text jsonb not null
);
create index statement_case on governance.statement (meeting_case);
comment on column governance.statement.point is 'The discussion point that it answers, from 1; none for what is said of the case';

create table governance.stance (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting_case uuid not null references governance.body_case,
    seat uuid not null references governance.seat,
    stand text not null,
    text jsonb not null,
    adoption jsonb,
    unique (meeting_case, seat)
);

create table governance.minutes (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting uuid not null unique references governance.meeting,
    body_title jsonb not null,
    title jsonb not null,
    starts timestamptz not null,
    ends timestamptz not null,
    place jsonb not null,
    text jsonb not null,
    attendance jsonb not null,
    cases jsonb not null,
    remarks_until date,
    approving_case uuid references governance.body_case deferrable initially deferred,
    approval jsonb,
    corrections jsonb not null
);
create index minutes_approving_case on governance.minutes (approving_case);
comment on column governance.minutes.attendance is 'Names are erasable';

create table governance.remark (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    minutes uuid not null references governance.minutes,
    meeting_case uuid references governance.body_case,
    seat uuid references governance.seat,
    account uuid references record.record,
    text jsonb not null,
    answer jsonb not null
);
create index remark_minutes on governance.remark (minutes);

grant select, insert, update on governance.attendance, governance.impartiality, governance.statement, governance.stance,
    governance.minutes, governance.remark to ${app};
