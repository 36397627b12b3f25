-- Roadmaps and the activities in them. ${app} is the application's role.

create schema roadmap;

create table roadmap.roadmap (
    id uuid primary key references record.record,
    title jsonb not null,
    text jsonb not null,
    owner uuid not null references register.organisation,
    source jsonb not null
);

create table roadmap.activity (
    id uuid primary key references record.record,
    roadmap uuid not null references roadmap.roadmap,
    goal uuid not null references strategy.goal,
    also_under jsonb not null,
    measure uuid references record.record,
    title jsonb not null,
    text jsonb not null,
    long_text jsonb not null,
    owner uuid not null references register.organisation,
    user_groups jsonb not null,
    level text not null check (level in ('national', 'regional', 'municipal')),
    period daterange not null,
    promised date,
    waves jsonb not null,
    estimate jsonb,
    finished date,
    remaining int check (remaining >= 0),
    source jsonb not null,
    check (not isempty(period) and not lower_inf(period) and not upper_inf(period))
);
create index activity_roadmap on roadmap.activity (roadmap);
create index activity_goal on roadmap.activity (goal);
create index activity_owner on roadmap.activity (owner);
comment on column roadmap.activity.remaining is 'Working days that are left, as the owner sees it';

-- What has been computed: never changed.

create table roadmap.run (
    id uuid primary key references record.record,
    roadmap uuid not null references roadmap.roadmap,
    owner uuid not null references register.organisation,
    day date not null,
    seed bigint not null,
    iterations int not null check (iterations >= 0),
    input text not null,
    engine text not null,
    result jsonb not null
);
create index run_roadmap on roadmap.run (roadmap);

grant usage on schema roadmap to ${app};
grant select, insert, update on roadmap.roadmap, roadmap.activity to ${app};
grant select, insert on roadmap.run to ${app};
