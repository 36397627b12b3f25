-- The parts of records that have threads of their own are asked of by rules, as records are. ${app} is the application's role.

create view thread.thing (id, kind, state, sort, title, slug, changed_at, whole, whole_kind) as
    select id, kind, state, sort, title, slug, changed_at, id, kind
    from record.record
    union all
    select (i ->> 'id')::uuid, 'initiative', r.state, '', i -> 'title', r.slug || '-' || (i ->> 'slug'), r.changed_at, r.id, r.kind
    from record.record r
    join knowledge.kept k using (id)
    cross join lateral jsonb_array_elements(k.content -> 'initiatives') i
    where r.kind = 'action-plan';

grant select on thread.thing to ${app};

create or replace view thread.owned (thing, owner) as
    select id, owner from portfolio.measure
    union all
    select id, owner from roadmap.activity
    union all
    select id, owner from uptake.solution
    union all
    select (i ->> 'id')::uuid, (i ->> 'owner')::uuid
    from record.record r
    join knowledge.kept k using (id)
    cross join lateral jsonb_array_elements(k.content -> 'initiatives') i
    where r.kind = 'action-plan' and i ? 'owner';
