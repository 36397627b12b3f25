-- Files that nothing names are taken away, by this clock and by nobody else: the application can still take none away itself.

alter table file.file add column unheld_since timestamptz;
comment on column file.file.unheld_since is 'Since when it has been known that nothing names it; null while something does, or nobody has looked';

grant update (unheld_since) on file.file to ${app};

-- Files that came a week ago or more, and were not sent again since, and that nothing anywhere names, neither by their hash nor by
-- a receipt that somebody was given for them. Every table is searched, those too that are made after this: text as it stands,
-- bytes as a hash and as the text that they may hold.

create function file.unheld() returns setof bytea language plpgsql security definer set search_path = pg_catalog as $$
declare
    place record;
    found_here text[];
    left_over text[];
begin
    select array_agg(encode(f.sha256, 'hex')) into left_over
    from file.file f
    where f.received_at < clock_timestamp() - interval '7 days'
      and not exists (select from file.receipt r
                      where r.sha256 = f.sha256 and r.received_at >= clock_timestamp() - interval '7 days');
    for place in
        select format('%I.%I', n.nspname, c.relname) as name,
               (select coalesce(string_agg(format(' || '' '' || coalesce(encode(t.%I, ''escape''), '''')', a.attname), ''), '')
                from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype) as bytes
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm') and not c.relispartition and n.nspname not in ('file', 'information_schema')
          and n.nspname !~ '^pg_'
        order by 1
    loop
        exit when left_over is null or cardinality(left_over) = 0;
        execute format($search$
            with needle as (
                select hash, hash as text from unnest($1) as hash
                union all
                select encode(r.sha256, 'hex'), r.id::text from file.receipt r
                where r.sha256 in (select decode(hash, 'hex') from unnest($1) as hash)
            ), run as (
                select distinct (regexp_matches(lower(t::text%s), '[0-9a-f][0-9a-f-]{35,}', 'g'))[1] as text from %s t
            )
            select array_agg(distinct n.hash) from (
                select hash from run join needle using (text)
                union all
                select hash from run join needle on position(needle.text in run.text) > 0
                where length(run.text) not in (36, 64)
            ) n
            $search$, place.bytes, place.name) into found_here using left_over;
        left_over := array(select hash from unnest(left_over) as hash where found_here is null or hash <> all(found_here));
    end loop;
    return query select decode(hash, 'hex') from unnest(left_over) as hash;
end
$$;

-- Notes what nothing names, and takes away what nothing has named for a day since that was noted: a form that was being filled in
-- then has landed by now, and its file is kept.

create function file.sweep() returns setof bytea language plpgsql security definer set search_path = pg_catalog as $$
declare
    unheld bytea[] := array(select file.unheld());
begin
    update file.file set unheld_since = null where unheld_since is not null and sha256 <> all(unheld);
    update file.file set unheld_since = clock_timestamp() where unheld_since is null and sha256 = any(unheld);
    unheld := array(
        select sha256 from file.file
        where sha256 = any(unheld) and unheld_since < clock_timestamp() - interval '1 day'
        for update);
    delete from file.receipt where sha256 = any(unheld);
    return query delete from file.file where sha256 = any(unheld) returning sha256;
end
$$;

revoke execute on function file.unheld(), file.sweep() from public;
grant execute on function file.unheld(), file.sweep() to ${app};
