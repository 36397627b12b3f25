-- What comes in a flood: received, numbered and receipted at once, and made answers when the flood is over. ${app} is the
-- application's role.

create table hearing.intake (
    answer uuid primary key,
    hearing uuid not null,
    number int not null,
    received_at timestamptz not null,
    late boolean not null,
    title text not null,
    contact text not null,
    sha256 bytea not null check (length(sha256) = 32),
    body text not null,
    unique (hearing, number)
);
comment on table hearing.intake is 'Answers that are received and not yet records; body is what their receipt hashes, contact who wrote them';

grant select, insert, delete on hearing.intake to ${app};
