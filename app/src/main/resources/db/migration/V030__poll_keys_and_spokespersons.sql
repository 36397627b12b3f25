-- The key of a poll lies in a file of its own, and no longer in the database, whose log and deleted rows would keep it.

do $$ begin
  if exists (select from poll.box) then
    raise exception 'A poll is open, and its key cannot be taken along: close it with the version that opened it, then start this one';
  end if;
end $$;

alter table poll.box drop column key;
comment on table poll.box is 'All answers to an open poll in one sealed box, sorted and padded; it can be opened only with a key outside the database, and goes when the poll closes';

-- Who speaks for an organisation where it owns activities and benefits.

alter table register.position add column speaks boolean not null default false;
