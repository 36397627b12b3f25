-- The last change of anything of a kind is asked for often, to know whether what was made of such things still holds.
create index record_kind_entry on record.record (kind, entry);
