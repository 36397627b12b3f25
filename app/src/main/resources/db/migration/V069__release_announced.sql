-- When figures are to come is told before there are any: of one that is announced or in work, what was announced and nothing else;
-- and of one under embargo the moment that it waits for, with what was announced before. ${app} is the application's role, ${public}
-- the public side's.

create or replace view edition.coming_release with (security_barrier) as
    select r.id, r.indicator, r.published, h.version, h.changed_at, r.content -> 'announced' as announced
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published > clock_timestamp()
    union all
    select r.id, r.indicator, (r.content -> 'announced' ->> 'at')::timestamptz,
        jsonb_array_length(r.content -> 'announced' -> 'moves'),
        (r.content -> 'announced' ->> 'since')::timestamptz, r.content -> 'announced'
    from monitor.release r join record.record h using (id)
    where h.state in ('announced', 'draft', 'review', 'approved') and r.content -> 'announced' is not null;
