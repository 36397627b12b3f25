-- A table of answers is read and not kept: that a letter says where it stood in which table holds the table no longer.

create or replace function file.unheld() returns setof bytea language plpgsql security definer set search_path = pg_catalog as $$
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
                select distinct (regexp_matches(lower(%s%s), '[0-9a-f][0-9a-f-]{35,}', 'g'))[1] as text from %s t
            )
            select array_agg(distinct n.hash) from (
                select hash from run join needle using (text)
                union all
                select hash from run join needle on position(needle.text in run.text) > 0
                where length(run.text) not in (36, 64)
            ) n
            $search$,
            -- Letters once named the table as a file is named; the journal, in which nothing is changed, does so still.
            case when place.name in ('hearing.letter', 'journal.entry')
                then $named$regexp_replace(t::text, 'rows[\\"]+: ?\[[0-9, ]*\], ?[\\"]+sha256[\\"]+: ?[\\"]+[0-9a-f]{64}', '', 'g')$named$
                else 't::text' end,
            place.bytes, place.name) into found_here using left_over;
        left_over := array(select hash from unnest(left_over) as hash where found_here is null or hash <> all(found_here));
    end loop;
    return query select decode(hash, 'hex') from unnest(left_over) as hash;
end
$$;

-- What was sent again while every table was searched is neither noted nor taken: it is locked first, and only then asked whether it
-- came lately. Whoever is sending it now has its lock, and is not waited for.

create or replace function file.sweep() returns setof bytea language plpgsql security definer set search_path = pg_catalog as $$
declare
    unheld bytea[] := array(select file.unheld());
begin
    update file.file set unheld_since = null
    where sha256 in (
        select sha256 from file.file where unheld_since is not null and sha256 <> all(unheld) for update skip locked);
    unheld := array(select sha256 from file.file where sha256 = any(unheld) for update skip locked);
    unheld := array(
        select hash from unnest(unheld) as hash
        where not exists (select from file.receipt r
                          where r.sha256 = hash and r.received_at >= clock_timestamp() - interval '7 days'));
    update file.file set unheld_since = clock_timestamp() where unheld_since is null and sha256 = any(unheld);
    unheld := array(
        select sha256 from file.file
        where sha256 = any(unheld) and unheld_since < clock_timestamp() - interval '1 day');
    delete from file.receipt where sha256 = any(unheld);
    return query delete from file.file where sha256 = any(unheld) returning sha256;
end
$$;

-- Who may have a redacted file is asked at every download of one.

create index screening_redacted on hearing.screening using gin ((content -> 'withheld') jsonb_path_ops);
