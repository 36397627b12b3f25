-- How much two answers have in common is counted over all their words. So it is told only where everybody may read all words of
-- both; that they belong together is told as before, for they are counted both ways. ${app} and ${public} may read it already.
create or replace view edition.hearing_alike with (security_barrier) as
    select p.hearing, p.number, c.number as campaign, case when tied.number is not null then g.share end as share,
        tied.number as tied_to
    from edition.hearing_answer p
    join hearing.grouped g on g.answer = p.answer and g.revision = p.revision and not g.taken_out
    join hearing.campaign c on c.id = g.campaign
    join record.record grouped on grouped.id = c.id and grouped.state = 'grouped'
    join record.record heard on heard.id = p.hearing and heard.state in ('closed', 'assessment', 'summarised', 'concluded')
    left join edition.hearing_answer tied
        on tied.answer = g.tied_to and tied.standing = 'published' and p.standing = 'published'
    where p.standing in ('published', 'partly');
