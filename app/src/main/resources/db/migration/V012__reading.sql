-- What was read of meeting packs that came as files, until a person has confirmed it. ${app} is the application's role.

create table governance.reading (
    id uuid primary key references record.record,
    body uuid not null references governance.body,
    meeting uuid not null references governance.meeting,
    digest text not null,
    report text not null,
    before int not null,
    after int not null
);
create unique index reading_meeting on governance.reading (meeting);
create index reading_digest on governance.reading (digest);
comment on column governance.reading.report is 'As JSON; names people, and so is erasable';
comment on column governance.reading.before is 'The last case number of the body and year before the pack was read';

grant select, insert, update on governance.reading to ${app};
