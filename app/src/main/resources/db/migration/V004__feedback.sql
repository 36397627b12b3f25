-- Answers to "did you find what you were looking for?". ${app} is the application's role.

create schema feedback;

create table feedback.feedback (
    id uuid primary key references record.record,
    page text not null,
    thing_kind text,
    thing_id uuid,
    found boolean not null,
    text text not null,
    at timestamptz not null,
    note text not null,
    changed_since int,
    check ((thing_kind is null) = (thing_id is null))
);
create index feedback_at on feedback.feedback (at);
create index feedback_thing on feedback.feedback (thing_id);
comment on column feedback.feedback.text is 'May say something about a person; erasable';

grant usage on schema feedback to ${app};
grant select, insert, update on all tables in schema feedback to ${app};
