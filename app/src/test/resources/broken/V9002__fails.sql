alter table record.record add column doubtful int;
insert into record.nowhere values (1);
