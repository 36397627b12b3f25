-- Texts of whatever length are searchable, and an answer that cannot be published holds up no other.
-- ${app} is the application's role.

-- A tsvector holds a mebibyte of distinct words with their places; to_tsvector fails on a text with more. Such a text is searched by
-- its words alone, and one that still has too many, or is longer than anybody writes, by the words that it begins with.
create function edition.searchable(stemmer regconfig, said text) returns tsvector
    language plpgsql stable set search_path = pg_catalog as $$
declare
    piece constant int := 200000;
    whole constant int := 2000000;
    most constant int := least(length(said), 5000000);
    words tsvector := '';
    part text;
    at int := 1;
begin
    begin
        if length(said) <= whole then
            return to_tsvector(stemmer, said);
        end if;
    exception when program_limit_exceeded then
        null;
    end;
    while at <= most loop
        part := substr(said, at, piece);
        if at + piece <= length(said) then
            part := coalesce(substring(part from '^.*\s'), part);
        end if;
        at := at + length(part);
        begin
            words := words || strip(to_tsvector(stemmer, part));
        exception when program_limit_exceeded then
            exit;
        end;
    end loop;
    return words;
end
$$;
comment on function edition.searchable is 'What a text is found by; never fails, however long it is';

alter table hearing.to_publish add column tried_at timestamptz;
comment on column hearing.to_publish.tried_at is 'When it last could not be published; null where that was not tried yet, or it was changed since';
create index to_publish_tried on hearing.to_publish (tried_at) where tried_at is not null;
grant update (tried_at) on hearing.to_publish to ${app};
