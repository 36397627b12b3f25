-- What was adopted stands in the case and in its minutes, and is read from there.
alter table governance.decision drop column text;
