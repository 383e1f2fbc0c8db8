-- Planning the acknowledgement of a ticket just opened, within take: the queue's policy, bans, one a ticket, the cap of one address.
set local role hearken_owner;

create or replace function hearken.is_banned(address text) returns boolean
language plpgsql stable as $$
declare
    keys text[] := hearken.address_keys(array[address]);
begin
    return exists (select from hearken.ban b where b.pattern = any (keys) and (b.until is null or b.until > now()));
end $$;
comment on function hearken.is_banned(text) is 'Whether table ban names this address or its domain.';

create or replace function hearken.plan_ack(ticket bigint, message bigint, participant bigint, recipient text, gate text, unverified text,
                                            listen_for interval, at timestamptz, out state text, out reason text)
language plpgsql as $$
#variable_conflict use_column
declare
    said text := case when plan_ack.gate = 'unverified' then plan_ack.unverified else plan_ack.gate end;
    whom text;
    base text;
    local text;                       -- as the lock takes it: without dots, which may or may not count
    at_domain text;
    mark text;
    cap record;
begin
    if said not in ('plain', 'paraphrase') then
        state := 'none';
        reason := 'unverified-sender';
        return;
    end if;
    whom := lower(left(btrim(plan_ack.recipient), 320));
    if strpos(whom, '=') > 0 then
        whom := hearken.lasting_address(whom);
    end if;
    base := case when strpos(whom, '+') > 0 then hearken.base_address(whom) else whom end;
    local := replace(split_part(base, '@', 1), '.', '');
    at_domain := split_part(base, '@', -1);
    -- People come last in the order of locks: two mails of one victim count each other. In an "if": an expression, where "perform" is a query.
    if pg_advisory_xact_lock(2, hashtext(local || '@' || at_domain)) is null then
        null;
    end if;
    -- One look for the ban, the cap and how the domain counts dots: this is in the way of every new ticket. Compare is_banned() and victim().
    select c.count, c.period, exists (select from hearken.freemail f where f.domain = at_domain and not f.dots_count) as dotless,
        exists (select from hearken.ban b where b.pattern in (whom, base, '@' || at_domain) and (b.until is null or b.until > now())) as banned
    into cap from (values (true)) x left join hearken.cap c on c.name = 'address'; -- a ban holds where an admin took the cap away, too
    if cap.banned then
        state := 'none';
        reason := 'banned';
        return;
    end if;
    mark := case when cap.dotless then local || '@' || at_domain else base end;
    if (select count(*) from (select from hearken.outbox o
        where o.kind = 'ack' and o.victim = mark and o.planned_at > plan_ack.at - cap.period and o.state not in ('cancelled', 'held')
        order by o.planned_at limit cap.count) full_up) >= cap.count then
        state := 'held';
        reason := 'cap of the address';
    else
        state := 'planned';
        reason := '';
    end if;
    insert into hearken.outbox (ticket, message, participant, kind, state, reason, level, recipient, victim, due, planned_at, expires_at)
    values (plan_ack.ticket, plan_ack.message, plan_ack.participant, 'ack', plan_ack.state, plan_ack.reason, said, plan_ack.recipient, mark,
            now() + plan_ack.listen_for, now(), now() + interval '3 days')
    on conflict do nothing;
end $$;
comment on function hearken.plan_ack(bigint, bigint, bigint, text, text, text, interval, timestamptz) is
    'Plans the acknowledgement of a ticket just opened, or says why there is none.';


create or replace function hearken.plan_hearing(ticket bigint, message bigint, sender text) returns void
language sql
begin atomic
    -- No mail leaves for it: the courier, which holds the engine that listens, gives back the gist.
    insert into hearken.outbox (ticket, message, kind, recipient) values (plan_hearing.ticket, plan_hearing.message, 'gist', plan_hearing.sender);
end;
comment on function hearken.plan_hearing(bigint, bigint, text) is 'Has the courier listen to a correction, for the ticket''s gist.';

create or replace function hearken.heard(outbox bigint, gist text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
begin
    delete from hearken.outbox x where x.id = outbox and x.kind = 'gist' returning * into o;
    update hearken.ticket t set gist = left(case when t.gist = '' then gist else t.gist || ' → ' || gist end, 600)
    where t.id = hearken.root(o.ticket) and gist <> '';
end $$;
comment on function hearken.heard(bigint, text) is 'What the courier understood of a correction: put behind the gist, after an arrow.';
reset role;
