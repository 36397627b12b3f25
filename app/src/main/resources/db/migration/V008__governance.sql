-- Meetings, topics, cases and the series their numbers come from. ${app} is the application's role.

create table governance.topic (
    id uuid primary key references record.record,
    title jsonb not null,
    text jsonb not null,
    source jsonb not null
);

create table governance.meeting (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    body_title jsonb not null,
    body_slug text not null,
    number int check (number > 0),
    year int,
    title jsonb not null,
    starts timestamptz not null,
    ends timestamptz not null,
    place jsonb not null,
    digital boolean not null,
    extra boolean not null,
    joining text not null,
    remark jsonb not null,
    source jsonb not null,
    unique (body, year, number) deferrable initially deferred,
    check ((number is null) = (year is null)),
    check (starts < ends)
);
create index meeting_starts on governance.meeting (starts);
comment on column governance.meeting.body_title is 'What the body was called then';

create table governance.body_case (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    topic uuid references governance.topic,
    number int check (number > 0),
    year int,
    frozen boolean not null,
    late boolean not null,
    title jsonb not null,
    sensitive_title jsonb not null,
    types jsonb not null,
    text jsonb not null,
    presenters jsonb not null,
    meeting uuid references governance.meeting,
    position int not null,
    talk int not null check (talk >= 0),
    discussion int not null check (discussion >= 0),
    pinned time,
    starts time,
    discussion_points jsonb not null,
    proposed_decision jsonb not null,
    decision jsonb not null,
    outcome text,
    withheld text not null,
    no_attachments boolean not null,
    proposer uuid references record.record,
    owner uuid references record.record,
    reason text not null,
    source jsonb not null,
    unique (body, year, number) deferrable initially deferred,
    check ((number is null) = (year is null))
);
create index case_meeting on governance.body_case (meeting);
create index case_topic on governance.body_case (topic);
create index case_owner on governance.body_case (owner);
create index case_proposer on governance.body_case (proposer);
comment on column governance.body_case.presenters is 'Names are erasable';
comment on column governance.body_case.frozen is 'Its number has been sent out and never changes again';

-- Numbers given before the body's meetings were kept here.

create table governance.series (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    year int not null,
    cases_before int not null check (cases_before >= 0),
    meetings_before int not null check (meetings_before >= 0),
    reason text not null,
    unique (body, year)
);

create table governance.counter (
    body uuid not null references governance.body,
    year int not null,
    counts text not null check (counts in ('case', 'meeting')),
    before int not null default 0,
    last int not null default 0,
    primary key (body, year, counts)
);
comment on table governance.counter is 'Whoever draws a number holds its row until their transaction ends: no gap and no double';

grant select, insert, update on governance.topic, governance.meeting, governance.body_case, governance.series,
    governance.counter to ${app};
