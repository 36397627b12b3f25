-- How long it is known who answered a hearing counts from when it was concluded, be it where it came from, and not from the last change
-- of its record.

alter table hearing.hearing add column concluded_at timestamptz;
comment on column hearing.hearing.concluded_at is 'When it was first concluded; who wrote its answers is forgotten a year after. Null where it is not';
update hearing.hearing h set concluded_at = r.changed_at from record.record r where r.id = h.id and r.state = 'concluded';
