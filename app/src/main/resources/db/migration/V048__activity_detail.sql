-- The plan behind an activity, and the networks that were computed. ${app} is the application's role.

create table roadmap.detail (
    id uuid primary key references record.record,
    activity uuid not null references roadmap.activity,
    content jsonb not null
);
create index detail_activity on roadmap.detail (activity);
comment on table roadmap.detail is 'Plans behind activities; an activity has at most one that is not removed';

create table roadmap.network (
    sha256 text primary key,
    file text not null
);
comment on table roadmap.network is 'Networks that were computed, as files of plans; never changed';

alter table roadmap.run add column network text not null default '';

grant select, insert, update on roadmap.detail to ${app};
grant select, insert on roadmap.network to ${app};
