-- An answer that came by two ways is read once: the other says which one it is counted as, and nothing else.

create or replace view edition.hearing_answer with (security_barrier) as
    select p.answer, p.hearing, heard.slug, p.number, p.revision, now.standing, p.since, a.received_at,
        a.received_at >= h.deadline as late,
        case when now.standing in ('published', 'partly', 'withheld') then p.body else '' end as body,
        case when now.standing in ('published', 'partly', 'withheld') then encode(p.sha256, 'hex') end as sha256,
        case when now.standing in ('published', 'partly') and p.named_until > clock_timestamp() then p.person else '' end as person,
        p.named_until <= clock_timestamp() as unnamed,
        case when now.standing in ('published', 'partly', 'withheld') then p.marks else '{}' end as marks,
        case when now.standing in ('published', 'partly') then p.files else '{}' end as files,
        case when now.standing in ('published', 'partly') then p.words end as words,
        other.number as joined_into
    from hearing.published p
    join hearing.answer a on a.id = p.answer
    join record.record r on r.id = p.answer
    join hearing.hearing h on h.id = p.hearing
    join record.record heard on heard.id = p.hearing
    left join hearing.screening s on s.answer = p.answer
    left join record.record screened on screened.id = s.id
    left join hearing.joined j on j.answer = p.answer
    left join hearing.answer other on other.id = j.into_answer
    cross join lateral (
        select case when r.state in ('withdrawn', 'joined') then r.state
                when a.revision <> p.revision or coalesce(screened.version, 0) <> p.screening then 'waiting'
                else p.standing end as standing) now
    where p.since <= clock_timestamp();
