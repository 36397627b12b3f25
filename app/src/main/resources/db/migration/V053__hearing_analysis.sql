-- What the answers to a hearing have in common: those that are nearly the same, and what each passage is about.
-- ${app} is the application's role, ${public} the public side's.

create table hearing.grouping (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    content jsonb not null
);
create index grouping_hearing on hearing.grouping (hearing);

create table hearing.grouping_pace (
    grouping uuid primary key references hearing.grouping,
    read int not null default 0,
    of_all int not null default 0,
    beat_at timestamptz not null default clock_timestamp()
);
comment on table hearing.grouping_pace is 'How far a grouping has come; one that has not been heard of for long has ended without saying so';

create table hearing.campaign (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    number int not null,
    content jsonb not null
);
create index campaign_hearing on hearing.campaign (hearing);

create table hearing.grouped (
    answer uuid primary key references hearing.answer,
    revision int not null,
    campaign uuid references hearing.campaign,
    tied_to uuid references hearing.answer,
    share double precision check (share > 0 and share <= 1),
    taken_out boolean not null default false,
    alone text,
    check ((campaign is null) <> (alone is null)),
    check ((campaign is null) = (tied_to is null) and (campaign is null) = (share is null))
);
create index grouped_campaign on hearing.grouped (campaign) where campaign is not null;
comment on table hearing.grouped is 'What the latest grouping said of each answer that it read; the answers themselves are untouched';
comment on column hearing.grouped.revision is 'The sending that was read: what it says of an answer that was sent anew says nothing';
comment on column hearing.grouped.tied_to is 'The answer that it is most like, and by which it came into the campaign';
comment on column hearing.grouped.taken_out is 'Whether a person has taken it out of the campaign that it was put into';
comment on column hearing.grouped.alone is 'Why it is in no campaign';

grant select, insert, update on hearing.grouping, hearing.grouping_pace, hearing.campaign, hearing.grouped to ${app};

-- Which of the answers that everybody may read are nearly the same. Nothing before the hearing is closed, and nothing of
-- answers whose words everybody may not read.
create view edition.hearing_alike with (security_barrier) as
    select p.hearing, p.number, c.number as campaign, g.share, tied.number as tied_to
    from edition.hearing_answer p
    join hearing.grouped g on g.answer = p.answer and g.revision = p.revision and not g.taken_out
    join hearing.campaign c on c.id = g.campaign
    join record.record grouped on grouped.id = c.id and grouped.state = 'grouped'
    join record.record heard on heard.id = p.hearing and heard.state in ('closed', 'assessment', 'summarised', 'concluded')
    left join edition.hearing_answer tied on tied.answer = g.tied_to and tied.standing in ('published', 'partly')
    where p.standing in ('published', 'partly');

grant select on edition.hearing_alike to ${app}, ${public};

create table hearing.coding (
    id uuid primary key references record.record,
    hearing uuid not null references hearing.hearing,
    answer uuid not null references hearing.answer,
    about uuid,
    coder uuid,
    content jsonb not null,
    unique nulls not distinct (answer, about, coder)
);
create index coding_hearing on hearing.coding (hearing);
comment on table hearing.coding is 'What one person read a passage as being about; each who codes it has a row of their own';

grant select, insert, update on hearing.coding to ${app};

create table hearing.before_body (
    body_case uuid primary key references record.record,
    hearing uuid not null references hearing.hearing
);
create index before_body_hearing on hearing.before_body (hearing);
comment on table hearing.before_body is 'The cases in which what came of a hearing was put before bodies';

grant select, insert on hearing.before_body to ${app};
