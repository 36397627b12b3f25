-- What one answer may cost: how many files have come in with it, and how large they were, those taken out again too.

alter table hearing.draft
    add column files int not null default 0,
    add column bytes bigint not null default 0;

-- Those who treat an answer read what came with its former words, too.
create index receipt_files on hearing.receipt using gin ((body::jsonb -> 'content' -> 'files') jsonb_path_ops);
