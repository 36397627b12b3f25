-- A calendar that somebody subscribes to learns that a release was moved only if its entry says so: how often what is to come has
-- been changed, and when it last was.

create or replace view edition.coming_release with (security_barrier) as
    select r.id, r.indicator, r.published, h.version, h.changed_at
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published > clock_timestamp();
