-- Planning acknowledgements: level, caps of the address, mute. Counted inside the ingest transaction, so a crash forgets nothing.
set local role hearken_owner;

create or replace function hearken.is_banned(address text) returns boolean
language sql stable
begin atomic
    select exists (select from hearken.ban b where b.pattern = any (hearken.address_keys(array[address])) and (b.until is null or b.until > now()));
end;
comment on function hearken.is_banned(text) is 'Whether table ban names this address or its domain.';

create or replace function hearken.plan_ack(ticket bigint, message bigint, participant bigint, queue bigint, gate text, gate_reason text,
                                            recipient text, out ack text, out reason text)
language plpgsql as $$
#variable_conflict use_variable
declare
    q hearken.queue;
    victim text := hearken.victim(recipient);
    level text := gate;
    held text := '';
    planned bigint;
begin
    ack := 'none';
    reason := gate_reason;
    select * into q from hearken.queue x where x.id = queue;
    if gate = 'unverified' then
        level := q.unverified_sender;
        reason := case level when 'none' then 'unverified-sender' else '' end;
    end if;
    if level = 'none' then
        return;
    end if;
    if hearken.is_banned(recipient) then
        reason := 'banned';
        return;
    end if;
    -- Many mails of one address at once must not each find room.
    perform pg_advisory_xact_lock(hashtextextended('victim:' || victim, 0));
    select 'cap of the address' into held from hearken.cap c where c.name = 'address' and c.count <= (
        select count(*) from hearken.outbox o where o.kind = 'ack' and o.victim = victim and o.state <> 'cancelled'
            and o.planned_at > now() - c.period);
    insert into hearken.outbox (ticket, message, participant, kind, state, reason, level, recipient, victim, due)
    values (ticket, message, participant, 'ack', case when held is null then 'planned' else 'held' end, coalesce(held, ''), level,
            left(recipient, 254), victim, now() + q.listen_for)
    on conflict do nothing returning id into planned;
    ack := case when planned is null then 'none' when held is null then 'planned' else 'held' end;
    reason := case when planned is null then 'one a ticket' else coalesce(held, '') end;
end $$;
comment on function hearken.plan_ack(bigint, bigint, bigint, bigint, text, text, text) is 'Plans the one acknowledgement of a ticket, or says why there is none.';
reset role;
