-- What a release puts right is told outside with the rest of it: what was wrong, why, what the organisation that found it was called,
-- and how far it has come at the source. ${app} is the application's role, ${public} the public side's.

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
            'correction', case when jsonb_typeof(r.content -> 'correction') = 'object' then jsonb_build_object(
                'what', r.content #> '{correction,what}',
                'why', r.content #> '{correction,why}',
                'finder', r.content #> '{correction,finder}',
                'upstream', (
                    select jsonb_agg(jsonb_build_object('state', step -> 'state', 'since', step -> 'since') order by place)
                    from jsonb_array_elements(r.content #> '{correction,upstream}') with ordinality s (step, place))) end,
            'count', r.content -> 'count',
            'sha256', r.content -> 'sha256',
            'source', r.content -> 'source')) as content
    from monitor.release r join record.record h using (id)
    where h.state = 'published' and r.published <= clock_timestamp();

grant select on edition.release to ${app}, ${public};
