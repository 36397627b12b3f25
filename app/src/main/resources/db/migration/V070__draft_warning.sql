-- Whoever began an answer and never sent it is warned before it is deleted.

alter table hearing.draft add column warned_at timestamptz;
comment on column hearing.draft.warned_at is 'When its respondent was written that it will be deleted, or would have been; null where that has not come up';
