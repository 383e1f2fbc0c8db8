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
    mark text;
    cap record;
begin
    if said not in ('plain', 'paraphrase') then
        state := 'none';
        reason := 'unverified-sender';
        return;
    end if;
    if hearken.is_banned(plan_ack.recipient) then
        state := 'none';
        reason := 'banned';
        return;
    end if;
    mark := hearken.victim(plan_ack.recipient);
    -- People come last in the order of locks: two mails of one victim count each other.
    perform pg_advisory_xact_lock(2, hashtext(mark));
    select c.count, c.period into cap from hearken.cap c where c.name = 'address';
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

create or replace function hearken.apply_rules(ticket bigint, message bigint) returns boolean
language plpgsql as $$
#variable_conflict use_column
declare
    m hearken.message;
    t hearken.ticket;
    r hearken.rule;
    silent boolean := false;
begin
    select * into m from hearken.message x where x.id = apply_rules.message;
    select * into t from hearken.ticket x where x.id = apply_rules.ticket;
    for r in select * from hearken.rule x where x.active and (x.queue is null or x.queue = t.queue) order by x.position, x.id loop
        continue when not (
            (r.words = '{}' or exists (select from unnest(r.words) w where strpos(lower(m.subject || E'\n' || m.reply), lower(w)) > 0))
            and (r.tones = '{}' or m.tone = any (r.tones))
            and (r.languages = '{}' or m.language = any (r.languages))
            and (r.senders = '{}' or m.author = any (r.senders) or '@' || hearken.domain_of(m.author) = any (r.senders)));
        update hearken.ticket x set
            queue = coalesce(r.set_queue, x.queue), priority = coalesce(r.set_priority, x.priority),
            assignee = coalesce(r.set_assignee, x.assignee),
            tags = (select coalesce(array_agg(distinct tag), '{}') from unnest(x.tags || r.add_tags) tag)
        where x.id = apply_rules.ticket;
        insert into hearken.audit (through, ticket, message, what, becomes) values ('rule', apply_rules.ticket, apply_rules.message, 'rule', r.name);
        silent := silent or r.no_ack;
        exit when r.stop;
    end loop;
    return silent;
end $$;
comment on function hearken.apply_rules(bigint, bigint) is 'Applies table rule to a ticket just opened; true: no acknowledgement.';

create or replace function hearken.assign_next(ticket bigint, queue bigint, way text) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    chosen bigint;
begin
    select a.id into chosen
    from hearken.queue q join hearken.team_member tm on tm.team = q.team join hearken.agent a on a.id = tm.agent
    where q.id = assign_next.queue and a.active and (a.away_until is null or a.away_until < now())
    order by case when assign_next.way = 'least_busy'
             then (select count(*) from hearken.ticket t where t.assignee = a.id and t.status in ('new', 'open') and t.merged_into is null) end,
        a.last_assigned_at nulls first, a.id
    limit 1 for no key update of a;
    if chosen is not null then
        update hearken.agent a set last_assigned_at = clock_timestamp() where a.id = chosen;
        update hearken.ticket t set assignee = chosen where t.id = assign_next.ticket and t.assignee is null;
    end if;
end $$;
comment on function hearken.assign_next(bigint, bigint, text) is 'Gives a new ticket to an agent of the queue''s team: in turn, or to the least busy.';

create or replace function hearken.business_add(calendar text, since timestamptz, work interval) returns timestamptz
language plpgsql stable as $$
#variable_conflict use_column
declare
    zone text := (select c.time_zone from hearken.calendar c where c.name = business_add.calendar);
    remaining interval := work;
    first date;
    span record;
    opens timestamptz;
    closes timestamptz;
begin
    if zone is null or not exists (select from hearken.hours h where h.calendar = business_add.calendar) then
        return since + work; -- no hours given: open day and night
    end if;
    first := (since at time zone zone)::date;
    for turn in 0 .. 1500 loop
        if not exists (select from hearken.holiday d where d.calendar = business_add.calendar and d.day = first + turn) then
            for span in select h.opens, h.closes from hearken.hours h
                where h.calendar = business_add.calendar and h.weekday = extract(isodow from first + turn) order by h.opens
            loop
                opens := greatest((first + turn + span.opens) at time zone zone, since);
                closes := (first + turn + span.closes) at time zone zone;
                continue when closes <= opens;
                if closes - opens >= remaining then
                    return opens + remaining;
                end if;
                remaining := remaining - (closes - opens);
            end loop;
        end if;
    end loop;
    return since + work;
end $$;
comment on function hearken.business_add(text, timestamptz, interval) is 'The moment after so much business time; an unknown calendar or one without hours is always open.';

create or replace function hearken.business_time(calendar text, since timestamptz, until timestamptz) returns interval
language sql stable
begin atomic
    select case when not exists (select from hearken.hours h where h.calendar = business_time.calendar) then until - since
    else coalesce((
        select sum(greatest(least((d.day::date + h.closes) at time zone c.time_zone, until)
                            - greatest((d.day::date + h.opens) at time zone c.time_zone, since), interval '0'))
        from hearken.calendar c
        join hearken.hours h on h.calendar = c.name
        cross join generate_series((since at time zone c.time_zone)::date, (until at time zone c.time_zone)::date, interval '1 day') d (day)
        where c.name = business_time.calendar and h.weekday = extract(isodow from d.day)
            and not exists (select from hearken.holiday f where f.calendar = c.name and f.day = d.day::date)), interval '0') end;
end;
comment on function hearken.business_time(text, timestamptz, timestamptz) is 'Business time between two moments.';
reset role;
