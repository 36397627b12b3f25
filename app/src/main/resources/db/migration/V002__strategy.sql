-- Strategies, their chapters and paragraphs, goal structures and guiding documents. ${app} is the application's role.

create schema strategy;

-- A strategy names its structure and a structure the strategy that sets it: both may come in one transaction.

create table strategy.strategy (
    id uuid primary key references record.record,
    title jsonb not null,
    short_title jsonb not null,
    summary jsonb not null,
    period daterange not null,
    structure uuid references record.record deferrable initially deferred,
    owner text not null,
    version_label text not null,
    milestones jsonb not null,
    source jsonb not null,
    note text not null
);

create table strategy.chapter (
    id uuid primary key references record.record,
    strategy uuid not null references strategy.strategy,
    position int not null,
    number text not null,
    title jsonb not null
);
create index chapter_strategy on strategy.chapter (strategy);

create table strategy.paragraph (
    id uuid primary key references record.record,
    chapter uuid not null references strategy.chapter,
    position int not null,
    text jsonb not null,
    source jsonb not null
);
create index paragraph_chapter on strategy.paragraph (chapter);

create table strategy.structure (
    id uuid primary key references record.record,
    title jsonb not null,
    text jsonb not null,
    owner_kind text not null,
    owner_id uuid not null references record.record deferrable initially deferred,
    source jsonb not null
);
create index structure_owner on strategy.structure (owner_id);

create table strategy.goal (
    id uuid primary key references record.record,
    structure uuid not null references strategy.structure,
    parent uuid references strategy.goal,
    position int not null,
    type text not null,
    code text,
    title jsonb not null,
    text jsonb not null,
    source jsonb not null,
    check (parent <> id)
);
create index goal_structure on strategy.goal (structure);
create index goal_parent on strategy.goal (parent);

create table strategy.document (
    id uuid primary key references record.record,
    title jsonb not null,
    short_title jsonb not null,
    publisher text not null,
    issued text not null,
    legal_basis boolean not null,
    url text,
    text jsonb not null,
    source jsonb not null
);

grant usage on schema strategy to ${app};
grant select, insert, update on all tables in schema strategy to ${app};

-- What is said of the instance as a whole: that it holds the example, for one.

create table record.instance (
    name text primary key,
    value text not null
);

grant select, insert, update on record.instance to ${app};
