-- Which releases are to come, for the calendar: of what lies ahead, no more than of which indicator it is and when. ${app} is the
-- application's role, ${public} the public side's.

create view edition.coming_release with (security_barrier) as
    select r.id, r.indicator, r.published
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published > clock_timestamp();

grant select on edition.coming_release to ${app}, ${public};
