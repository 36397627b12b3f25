create table record.half_done (id int);
