-- Threading: which mails belong together. Two ideas only.
--
-- A strand is a set of mails tied by their own evidence (the edge rule). Whether two mails are tied is read from these two alone,
-- so strands are the same whatever order the mails came in. Strands only grow.
--
-- A strand all of whose mails cite some mail outside of it - a mail that does not know its author - could not prove that it
-- belongs there. It hangs, unverified, on the nearest mail it cites, and moves with that. It hangs on one mail only, so it
-- bridges nothing; and a mail that proves something else (a right token, say) makes it stand alone again.
--
-- A ticket is one standing strand and all that hangs on it. ticket.strand remembers the strand a number was opened for.
set local role hearken_owner;

drop function if exists hearken.ties(bytea[], boolean, boolean, text, text[]);
create function hearken.ties(hashes bytea[], known boolean, is_agent boolean, author text, people text[])
returns table (message bigint, ticket bigint, strand bigint, hangs_on bigint, kind text, key bytea,
               rank int, its_rank int, strong boolean)
language sql stable
begin atomic
    select n.id, n.ticket, n.strand, n.hangs_on, n.kind, n.key, mine.pos::int - 1, r.rank::int,
        ties.known and n.known and (
            case
                when mine.pos = 1 and r.rank = 0 then false
                when r.rank = 0 then -- this mail cites n
                    (case when ties.is_agent then mine.pos = 2 and n.author = any (ties.people) else ties.author = any (n.people) end)
                    -- Others' mails of the same id: to which of them an agent's answers, its recipients say.
                    and not exists (select from hearken.reference r2 join hearken.message n2 on n2.id = r2.message
                                    where r2.hash = mine.hash and r2.rank = 0 and n2.author <> n.author and (not ties.is_agent or n2.author = any (ties.people)))
                when mine.pos = 1 then -- n cites this mail
                    (case when n.agent is not null then r.rank = 1 and ties.author = any (n.people) else n.author = any (ties.people) end)
                    and not exists (select from hearken.reference r2 join hearken.message n2 on n2.id = r2.message
                                    where r2.hash = mine.hash and r2.rank = 0 and n2.author <> ties.author and (n.agent is null or n2.author = any (n.people)))
                else false
            end
            -- They share an id: one author, or each among the other's people. Agents cite what they answer, whoever's it is.
            or not ties.is_agent and n.agent is null
               and (ties.author = n.author or ties.author = any (n.people) and n.author = any (ties.people)))
    from unnest(ties.hashes) with ordinality mine (hash, pos)
    join hearken.reference r on r.hash = mine.hash
    join hearken.message n on n.id = r.message;
end;
comment on function hearken.ties(bytea[], boolean, boolean, text, text[]) is
    'The stored mails that a new mail shares an id with; strong: by the edge rule they are one strand.';

create or replace function hearken.strand_pointer(strand bigint) returns bigint
language plpgsql stable as $$
#variable_conflict use_column
declare
    here bigint := (select m.ticket from hearken.message m where m.id = strand_pointer.strand);
    target bigint;
begin
    -- Null unless every mail of the strand cites a mail outside; else the nearest citation of the mail with the least key.
    with member as materialized (
        select m.id, m.key, m.cites, m.points_to from hearken.message m
        where m.ticket = here and m.strand = strand_pointer.strand and m.outbox is null and m.direction in ('in', 'out', 'event')
    ), citation as (
        select member.id, member.key, 0::bigint as rank, n.id as target, n.key as target_key
        from member join hearken.message n on n.id = member.points_to and n.strand <> strand_pointer.strand
        union all
        select member.id, member.key, c.rank, n.id, n.key
        from member, unnest(member.cites) with ordinality c (hash, rank)
        join hearken.reference r on r.hash = c.hash and r.rank = 0
        join hearken.message n on n.id = r.message and n.strand <> strand_pointer.strand
        -- What an agent split off does not hang on what it was split from.
        where not exists (select from hearken.sundered x join hearken.message a on a.id = x.one join hearken.message b on b.id = x.other
                          where (a.strand, b.strand) in ((strand_pointer.strand, n.strand), (n.strand, strand_pointer.strand)))
    )
    select (array_agg(c.target order by c.key, c.rank, c.target_key))[1] into target from citation c
    having count(distinct c.id) = (select count(*) from member);
    return target;
end $$;
comment on function hearken.strand_pointer(bigint) is 'The message that a strand hangs on; null when it stands by itself.';

create or replace function hearken.strand_seat(strand bigint) returns bigint
language plpgsql stable as $$
declare
    here bigint := strand;
    path bigint[] := array[]::bigint[];
    next bigint;
begin
    loop
        path := path || here;
        select n.strand into next from hearken.message m join hearken.message n on n.id = m.hangs_on where m.id = here;
        if next is null then
            return here;
        elsif next = any (path) then
            -- Strands that hang on each other in a ring: the first of them carries the others.
            return (select min(s) from unnest(path[array_position(path, next):]) s);
        end if;
        here := next;
    end loop;
end $$;
comment on function hearken.strand_seat(bigint) is 'The standing strand at the end of what a strand hangs on.';

create or replace function hearken.open_again(strand bigint) returns bigint
language plpgsql as $$
#variable_conflict use_column
declare
    number bigint;
begin
    insert into hearken.ticket (queue, strand, subject, requester, language, tone, priority, opened_at)
    select t.queue, open_again.strand, coalesce(nullif(m.subject, ''), t.subject), m.customer, m.language, m.tone, t.priority, m.arrived_at
    from hearken.message m join hearken.ticket t on t.id = m.ticket where m.id = open_again.strand
    returning id into number;
    insert into hearken.participant (ticket, address, name, customer, role)
    select number, m.author, m.author_name, m.customer, 'requester' from hearken.message m where m.id = open_again.strand and m.author <> ''
    on conflict do nothing;
    return number;
end $$;
comment on function hearken.open_again(bigint) is 'A ticket number for a strand that hung from its first mail on and stands by itself now.';

create or replace function hearken.seat_strands(strands bigint[], through text) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    s record;
    one bigint;
    pointer bigint;
    home bigint;
    moved bigint[];
begin
    -- Whoever calls holds the movers' lock and the tickets_around(). The strands, and all that hangs on them, each with the strand that carries it. First where they hang is decided, then they move.
    -- A variable, for the pointer costs a look at the whole strand: once, not once a mail.
    foreach one in array strands loop
        pointer := hearken.strand_pointer(one);
        update hearken.message m set hangs_on = pointer
        where m.ticket = (select x.ticket from hearken.message x where x.id = one) and m.strand = one and m.hangs_on is distinct from pointer;
    end loop;
    for s in
        with recursive touched (strand) as (
            select distinct u from unnest(strands) u
            union
            select q.strand from touched f
            join hearken.message first on first.id = f.strand
            join hearken.message b on b.ticket = first.ticket and b.strand = f.strand
            join hearken.message q on q.hangs_on = b.id)
        select t.strand, hearken.strand_seat(t.strand) as seat, m.ticket as was
        from touched t join hearken.message m on m.id = t.strand order by t.strand
    loop
        -- The number that stands, for an admin may have merged into the younger one; of several the first.
        select coalesce(min(t.id) filter (where t.merged_into is null), min(t.id)) into home from hearken.ticket t where t.strand = s.seat;
        if home is null then
            home := hearken.open_again(s.seat);
        end if;
        if s.was <> home then
            update hearken.message m set ticket = home where m.ticket = s.was and m.strand = s.strand;
            insert into hearken.audit (who, through, ticket, message, what, was, becomes)
            values (session_user, seat_strands.through, home, s.strand, 'moved', s.was::text, home::text);
        end if;
        with changed as (
            update hearken.ticket t set merged_into = nullif(home, t.id), updated_at = now()
            where t.strand = s.strand and t.merged_into is distinct from nullif(home, t.id)
            returning t.id, t.merged_into),
        noted as (
            insert into hearken.audit (who, through, ticket, what, was, becomes)
            select session_user, seat_strands.through, c.id, 'merged', null, c.merged_into::text from changed c)
        select array_agg(c.id) into moved from changed c where c.merged_into is not null;
        if moved is not null then
            update hearken.outbox o set state = 'cancelled', reason = 'merged', settled_at = now()
            where o.ticket = any (moved) and o.kind = 'ack' and o.state in ('planned', 'claimed', 'held');
        end if;
    end loop;
end $$;
comment on function hearken.seat_strands(bigint[], text) is
    'After mails were tied: decides what hangs where, moves strands to their tickets, merges numbers and cancels acknowledgements that a merge makes needless.';

create or replace function hearken.tickets_around(strands bigint[], messages bigint[]) returns bigint[]
language sql stable
begin atomic
    -- What hangs on a strand stands in its ticket; so do the strand that carries it and, by their merged_into, all numbers of these.
    select coalesce(array_agg(t.ticket order by t.ticket), '{}') from (
        select m.ticket from hearken.message m where m.id = any (strands || messages)
        union
        select n.ticket from hearken.message first join hearken.message x on x.ticket = first.ticket and x.strand = first.id
        cross join lateral (
            select x.points_to as id where x.points_to is not null
            union all
            select r.message from unnest(x.cites) c (hash) join hearken.reference r on r.hash = c.hash and r.rank = 0) cited
        join hearken.message n on n.id = cited.id
        where first.id = any (strands)) t;
end;
comment on function hearken.tickets_around(bigint[], bigint[]) is
    'All tickets that tying these strands and messages may touch: where they stand, and where they may come to hang.';

create or replace function hearken.tie_strands(strands bigint[]) returns bigint
language plpgsql as $$
#variable_conflict use_column
declare
    first bigint := (select min(s) from unnest(strands) s);
begin
    -- A strand's number is its least message id, so that message[strand] is always one of its mails.
    -- All of a strand stands in one ticket: what is tied moves at once; seat_strands then sees to numbers and followers.
    update hearken.message m set strand = first, ticket = (select x.ticket from hearken.message x where x.id = first)
    where m.ticket in (select x.ticket from hearken.message x where x.id = any (strands)) and m.strand = any (strands) and m.strand <> first;
    update hearken.ticket t set strand = first where t.strand = any (strands) and t.strand <> first;
    return first;
end $$;
comment on function hearken.tie_strands(bigint[]) is 'Makes one strand of several; seat_strands must follow.';

create or replace function hearken.untangle(strands bigint[], best bigint) returns bigint[]
language sql stable
begin atomic
    select case when exists (
        select from hearken.sundered s
        join hearken.message a on a.id = s.one join hearken.message b on b.id = s.other
        where a.strand = any (strands) and b.strand = any (strands) and a.strand <> b.strand)
    then array[best] else strands end;
end;
comment on function hearken.untangle(bigint[], bigint) is 'What an agent split stays split: of strands torn apart by hand only the best-proved one is kept.';
