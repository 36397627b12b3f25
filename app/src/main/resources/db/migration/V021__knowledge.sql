-- What a strategy rests on: findings, SWOTs and choices. ${app} is the application's role.

create schema knowledge;

create table knowledge.kept (
    id uuid primary key references record.record,
    content jsonb not null
);
comment on table knowledge.kept is 'Records of the knowledge base, whole but for their headers, which say of what kind each is';

grant usage on schema knowledge to ${app};
grant select, insert, update on knowledge.kept to ${app};
