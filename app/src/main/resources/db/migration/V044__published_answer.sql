-- Answers as everybody reads them, and what is withheld of them. ${app} is the application's role, ${public} the public side's.

alter table hearing.answer add column revision int generated always as ((content ->> 'revision')::int) stored;

create table hearing.screening (
    id uuid primary key references record.record,
    answer uuid not null unique references hearing.answer,
    content jsonb not null
);

create table hearing.published (
    answer uuid primary key references hearing.answer,
    hearing uuid not null references hearing.hearing,
    number int not null,
    revision int not null,
    screening bigint not null,
    standing text not null check (standing in ('waiting', 'published', 'partly', 'withheld', 'withdrawn')),
    since timestamptz,
    body text not null,
    sha256 bytea,
    person text not null,
    named_until timestamptz,
    marks text[] not null,
    files text[] not null,
    words tsvector not null,
    unique (hearing, number)
);
create index published_files on hearing.published using gin (files);
create index published_named on hearing.published (named_until) where person <> '';
comment on table hearing.published is 'What may be read of each answer; made anew from the answer and its screening when one of them is changed';
comment on column hearing.published.screening is 'The version of the screening that it was made from; 0 where there was none';
comment on column hearing.published.since is 'From when it may be read; it can lie ahead. Null where it never could be';
comment on column hearing.published.person is 'The name of a private person; told and searched until named_until, then erased';

create table hearing.to_publish (
    answer uuid primary key references hearing.answer
);
comment on table hearing.to_publish is 'Answers that were changed after what may be read of them was made';
insert into hearing.to_publish select id from hearing.answer;

grant select, insert, delete on hearing.to_publish to ${app};
grant select, insert, update on hearing.screening to ${app};
grant select, insert, update on hearing.published to ${app};

-- What the public side reads. An answer that has been taken back, sent with other words or looked through anew says nothing from that
-- instant on until what may be read of it has been made anew; what lies ahead by the clock of this database is not there.
create view edition.hearing_answer with (security_barrier) as
    select p.answer, p.hearing, heard.slug, p.number, p.revision, now.standing, p.since, a.received_at,
        a.received_at >= h.deadline as late,
        case when now.standing in ('published', 'partly', 'withheld') then p.body else '' end as body,
        case when now.standing in ('published', 'partly', 'withheld') then encode(p.sha256, 'hex') end as sha256,
        case when now.standing in ('published', 'partly') and p.named_until > clock_timestamp() then p.person else '' end as person,
        p.named_until <= clock_timestamp() as unnamed,
        case when now.standing in ('published', 'partly', 'withheld') then p.marks else '{}' end as marks,
        case when now.standing in ('published', 'partly') then p.files else '{}' end as files,
        case when now.standing in ('published', 'partly') then p.words end as words
    from hearing.published p
    join hearing.answer a on a.id = p.answer
    join record.record r on r.id = p.answer
    join hearing.hearing h on h.id = p.hearing
    join record.record heard on heard.id = p.hearing
    left join hearing.screening s on s.answer = p.answer
    left join record.record screened on screened.id = s.id
    cross join lateral (
        select case when r.state = 'withdrawn' then 'withdrawn'
                when a.revision <> p.revision or coalesce(screened.version, 0) <> p.screening then 'waiting'
                else p.standing end as standing) now
    where p.since <= clock_timestamp();

grant select on edition.hearing_answer to ${app}, ${public};
