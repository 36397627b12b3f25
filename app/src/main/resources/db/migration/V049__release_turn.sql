-- When what the public side says of figures changes next, so that no page of it is kept longer: not which figures, nor whose.

create view edition.turn with (security_barrier) as
    select clock_timestamp() as now, min(r.published) as next
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published > clock_timestamp();

grant select on edition.turn to ${app}, ${public};
