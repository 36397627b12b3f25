-- Mail that is to be sent. ${app} is the application's role.

create schema mail;

create table mail.message (
    id uuid primary key,
    about uuid not null references record.record,
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    attempts int not null default 0,
    due timestamptz not null default clock_timestamp(),
    fault text not null default '',
    written_at timestamptz not null default clock_timestamp(),
    done_at timestamptz,
    check (state = 'waiting' or (recipient = '' and body = ''))
);
create index message_due on mail.message (due) where state = 'waiting';
create index message_about on mail.message (about);
comment on table mail.message is 'Whom it is to and what it says are forgotten as soon as it is no longer waiting';

grant usage on schema mail to ${app};
grant select, insert, update on mail.message to ${app};
