-- Figures of indicators on two axes of time: the period that they describe, and the interval in which they were the
-- published truth. ${app} is the application's role, ${public} the public side's.

create table monitor.release (
    id uuid primary key references record.record,
    indicator uuid not null references monitor.indicator,
    published timestamptz,
    in_work boolean not null,
    content jsonb not null
);
create index release_published on monitor.release (indicator, published);
-- What comes next is held against what is true now, so there is one of it.
create unique index release_in_work on monitor.release (indicator) where in_work;
comment on column monitor.release.published is 'From when it is the truth, once its state says so; it can lie ahead, and nobody outside sees anything of it until then';

create table monitor.delivery (
    release uuid not null references monitor.release,
    area text not null,
    period text not null,
    codes jsonb not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    marks text[] not null,
    hidden boolean not null,
    primary key (release, area, period, codes)
);
comment on table monitor.delivery is 'All that a release says, until it is published';

create table monitor.observation (
    indicator uuid not null references monitor.indicator,
    area text not null,
    period text not null,
    codes jsonb not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    marks text[] not null,
    hidden boolean not null,
    known tstzrange not null
);
create unique index observation_key on monitor.observation (indicator, area, period, codes, lower(known));
create index observation_now on monitor.observation (indicator) where upper_inf(known);
comment on column monitor.observation.known is 'When it was the published truth; half open, and never changed but to be closed';

grant select, insert, update on monitor.release to ${app};
grant select, insert, delete on monitor.delivery to ${app};
grant select, insert on monitor.observation to ${app};
grant update (known) on monitor.observation to ${app};

-- What the public side reads of it: not who delivered and approved. What lies ahead by the clock of this database is not there, nor is its end told in
-- advance, and a hidden figure has no numbers.
create view edition.release with (security_barrier) as
    select r.id, h.slug, r.indicator, r.published, r.content - 'writers' - 'assurance' as content
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published <= clock_timestamp();

create view edition.observation with (security_barrier) as
    select indicator, area, period, codes,
        case when not hidden then value end as value,
        case when not hidden then numerator end as numerator,
        case when not hidden then denominator end as denominator,
        marks, hidden,
        lower(known) as since,
        case when upper(known) <= clock_timestamp() then upper(known) end as until
    from monitor.observation
    where lower(known) <= clock_timestamp();

grant select on edition.release, edition.observation to ${app}, ${public};
