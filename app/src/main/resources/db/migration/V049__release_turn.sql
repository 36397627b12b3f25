-- When what the public side says of figures changes next, so that no page of it is kept longer: not which figures, nor whose.

create view edition.turn with (security_barrier) as
    select clock_timestamp() as now, min(r.published) as next
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published > clock_timestamp();

grant select on edition.turn to ${app}, ${public};

-- A release can be of millions of figures, all of one indicator: that it is there is asked once for all of them, and not for each. Nobody may
-- delete an indicator or a release. That a release says nothing twice is checked before it is delivered, and by observation_key.
alter table monitor.observation drop constraint observation_indicator_fkey;
alter table monitor.delivery drop constraint delivery_release_fkey, drop constraint delivery_pkey;
create index delivery_release on monitor.delivery (release);
create index delivery_hidden on monitor.delivery (release) where hidden;

create function monitor.figures_have_an_indicator() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct indicator from added) a
               where not exists (select from monitor.indicator i where i.id = a.indicator)) then
        raise foreign_key_violation using message = 'There are figures of an indicator that is not there';
    end if;
    return null;
end $$;
create trigger observation_indicator after insert on monitor.observation
    referencing new table as added for each statement execute function monitor.figures_have_an_indicator();

create function monitor.figures_have_a_release() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct release from added) a
               where not exists (select from monitor.release r where r.id = a.release)) then
        raise foreign_key_violation using message = 'There are figures of a release that is not there';
    end if;
    return null;
end $$;
create trigger delivery_release after insert on monitor.delivery
    referencing new table as added for each statement execute function monitor.figures_have_a_release();
