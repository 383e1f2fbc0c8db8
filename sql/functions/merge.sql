-- Two tickets into one, one ticket into two.
set local role hearken_owner;

create or replace function hearken.merge(into_ticket bigint, ticket bigint) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    target bigint;
    source bigint;
begin
    perform hearken.move_alone();
    target := hearken.here(into_ticket);
    source := hearken.here(ticket);
    if target = source then
        raise exception 'tickets % and % are one already', into_ticket, ticket using errcode = 'HK002', hint = 'both numbers lead to the same ticket';
    end if;
    perform hearken.hold_tickets(array[target, source]);
    -- What was split by hand may be joined by hand.
    delete from hearken.sundered s using hearken.message a, hearken.message b
    where a.id = s.one and b.id = s.other and a.ticket in (target, source) and b.ticket in (target, source);
    perform hearken.tie_strands(array(select t.strand from hearken.ticket t where t.id in (target, source)));
    update hearken.message m set ticket = target where m.ticket = source;
    update hearken.ticket t set merged_into = target, updated_at = now() where t.id = source;
    -- The customer whose ticket it was still waits.
    update hearken.ticket t set status = 'open', updated_at = now()
    where t.id = target and (select s.status from hearken.ticket s where s.id = source)
        = any (case t.status when 'closed' then '{new,open,pending}'::text[] when 'pending' then '{new,open}' else '{}' end);
    insert into hearken.participant (ticket, address, name, customer, role, verified)
    select target, p.address, p.name, p.customer, case p.role when 'requester' then 'author' else p.role end, p.verified
    from hearken.participant p where p.ticket = source on conflict do nothing;
    update hearken.outbox o set state = 'cancelled', reason = 'merged', settled_at = now()
    where o.ticket = source and o.kind = 'ack' and o.state in ('planned', 'claimed', 'held');
    perform hearken.note_change(target, 'merged', source::text, target::text);
    perform hearken.note_change(source, 'merged', null, target::text);
    return target;
end $$;
comment on function hearken.merge(bigint, bigint) is
    'Puts the second ticket into the first; both numbers go on working, an acknowledgement not yet handed over is cancelled.';

create or replace function hearken.split(message bigint) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    m hearken.message;
    t hearken.ticket;
    going bigint[];
    stays bigint;
    divided bigint[];
    number bigint;
    is_old boolean;                   -- it was merged into this ticket once
begin
    perform hearken.move_alone();
    select * into m from hearken.message x where x.id = message;
    if m.id is null then
        raise exception 'there is no message %', message
            using errcode = 'HK002', hint = 'select message, subject from hearken.conversation(…); shows a ticket''s messages';
    elsif m.direction not in ('in', 'out') or m.outbox is not null then
        raise exception 'message % is no mail of a customer or agent', message
            using errcode = 'HK002', hint = 'split at the first mail of the other matter; what answers it goes with it';
    end if;
    perform hearken.hold_tickets(array[m.ticket]);
    select * into t from hearken.ticket x where x.id = m.ticket;
    -- The mail, all that cites it, what hangs on those, and our own mails that answer them.
    with recursive gone (id, message_id) as (
        select m.id, m.message_id
        union
        select x.id, x.message_id from gone g join hearken.message x on x.ticket = t.id
            and (g.message_id <> '' and hearken.id_hash(g.message_id) = any (x.cites) or x.hangs_on = g.id
                 or x.outbox is not null and (select o.message from hearken.outbox o where o.id = x.outbox) = g.id))
    select array_agg(g.id order by g.id) into going from gone g;
    select coalesce(min(x.id) filter (where x.strand = t.strand), min(x.id)) into stays
    from hearken.message x where x.ticket = t.id and x.id <> all (going) and x.direction in ('in', 'out');
    if stays is null then
        raise exception 'nothing would stay in ticket %', t.id
            using errcode = 'HK002', hint = 'split at a later mail: select message, at, subject from hearken.conversation(' || t.id || ');';
    end if;
    -- Each half is one strand now, numbered by its least mail; the pair is remembered, so that no later mail ties them again.
    insert into hearken.sundered (one, other) values (least(going[1], stays), greatest(going[1], stays)) on conflict do nothing;
    -- A number that was merged into this ticket works for itself again when its acknowledged mail goes.
    select x.id into number from hearken.ticket x join hearken.outbox o on o.ticket = x.id and o.kind = 'ack'
    where x.merged_into = t.id and o.message = any (going) order by x.id limit 1;
    if number is null then -- one that was never acknowledged is known by the moment at which its first mail opened it
        select x.id into number from hearken.ticket x join hearken.message y on y.id = any (going) and y.why = 'new' and y.arrived_at = x.opened_at
            and y.customer is not distinct from x.requester
        where x.merged_into = t.id order by x.id limit 1;
    end if;
    is_old := number is not null;
    -- A stranger's strand that hung there and goes in part only is two from now on: what stays hangs as it did, under its own least mail,
    -- for no mail may bear the number of a strand in another ticket.
    divided := array(select distinct x.strand from hearken.message x where x.id = any (going)
                     and exists (select from hearken.message y where y.ticket = t.id and y.strand = x.strand and y.id <> all (going)));
    update hearken.message x set strand = (select min(y.id) from hearken.message y where y.ticket = t.id and y.strand = x.strand and y.id <> all (going))
    where x.ticket = t.id and x.id <> all (going) and x.strand = any (divided) and x.strand <> t.strand;
    update hearken.message x set strand = going[1], hangs_on = case when x.hangs_on = any (going) then x.hangs_on end
    where x.id = any (going) and (x.strand = t.strand or x.strand = any (going || divided));
    update hearken.message x set strand = stays, hangs_on = null where x.ticket = t.id and x.id <> all (going) and x.strand in (t.strand, stays);
    update hearken.ticket x set strand = stays where x.id = t.id or x.merged_into = t.id and x.id is distinct from number;
    if number is null then
        number := hearken.open_again(going[1]);
    else
        update hearken.ticket x set merged_into = null, strand = going[1], updated_at = now() where x.id = number;
        insert into hearken.participant (ticket, address, name, customer, role) select number, x.author, x.author_name, x.customer, 'requester'
        from hearken.message x where x.id = going[1] and x.author <> '' on conflict do nothing;
    end if;
    update hearken.message x set ticket = number where x.id = any (going);
    if not is_old then -- who gets it is told its words, which stand there now
        update hearken.ticket n set assignee = t.assignee, sla = t.sla, tags = t.tags where n.id = number;
    end if;
    perform hearken.note_change(t.id, 'split', null, number::text);
    perform hearken.note_change(number, 'split', t.id::text, number::text);
    return number;
end $$;
comment on function hearken.split(bigint) is
    'Takes a mail, and what answers it, out of its ticket into one of its own; returns that number. What was split by hand stays split, whatever later mails cite; merge() undoes it.';
reset role;
