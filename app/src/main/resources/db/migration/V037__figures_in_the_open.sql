-- What the public side reads of releases and figures, said once more: of a release only what is named here, and of a figure that has
-- been hidden no number of the past either. ${app} is the application's role, ${public} the public side's.

create or replace view edition.release with (security_barrier) as
    select r.id, h.slug, r.indicator, r.published,
        jsonb_strip_nulls(jsonb_build_object(
            'title', r.content -> 'title',
            'version', r.content -> 'version',
            'step', r.content -> 'step',
            'changes', r.content -> 'changes',
            'definition', r.content -> 'definition',
            'reason', r.content -> 'reason',
            'text', r.content -> 'text',
            'count', r.content -> 'count',
            'sha256', r.content -> 'sha256',
            'source', r.content -> 'source')) as content
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published <= clock_timestamp();

create index observation_hidden on monitor.observation (indicator, area, period, codes) where hidden;

-- Whoever hides a figure means to protect somebody, and the same number told of an earlier day would protect nobody; so what was last
-- said of it counts, until it is shown again.
create or replace view edition.observation with (security_barrier) as
    select o.indicator, o.area, o.period, o.codes,
        case when not o.hidden and silenced.indicator is null then o.value end as value,
        case when not o.hidden and silenced.indicator is null then o.numerator end as numerator,
        case when not o.hidden and silenced.indicator is null then o.denominator end as denominator,
        o.marks,
        o.hidden or silenced.indicator is not null as hidden,
        lower(o.known) as since,
        case when upper(o.known) <= clock_timestamp() then upper(o.known) end as until
    from monitor.observation o
    left join (
        select distinct h.indicator, h.area, h.period, h.codes
        from monitor.observation h
        where h.hidden and lower(h.known) <= clock_timestamp() and not exists (
            select from monitor.observation shown
            where not shown.hidden and shown.indicator = h.indicator and shown.area = h.area and shown.period = h.period
                and shown.codes = h.codes
                and lower(shown.known) > lower(h.known) and lower(shown.known) <= clock_timestamp())) silenced
        on silenced.indicator = o.indicator and silenced.area = o.area and silenced.period = o.period
            and silenced.codes = o.codes
    where lower(o.known) <= clock_timestamp();

grant select on edition.release, edition.observation to ${app}, ${public};
