-- What the desk tells agents unasked: a deadline comes near, is missed, the day begins. Planned by tick(), sent by the courier.
set local role hearken_owner;

create or replace function hearken.agent_address(agent bigint) returns text
language sql stable
begin atomic
    select coalesce(nullif(lower(g.address), ''), case when g.login like '%_@_%' then lower(g.login) end, '') from hearken.agent g where g.id = agent_address.agent;
end;
comment on function hearken.agent_address(bigint) is 'Where an agent has mail: their address, or a login that is one.';

create or replace function hearken.tell(agent bigint, kind text, ticket bigint, subject text, text text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    address text := hearken.agent_address(tell.agent);
    cap record;
    number bigint;
begin
    -- agent.notify switches a kind off: {"digest": false}. Past the cap only answers to commands go.
    if address = '' or not exists (select from hearken.agent g where g.id = tell.agent and g.active and coalesce((g.notify ->> tell.kind)::boolean, true)) then
        return null;
    end if;
    select c.count, c.period into cap from hearken.cap c where c.name = 'agent';
    if tell.kind not in ('result', 'find') and (select count(*) from hearken.outbox o
        where o.agent = tell.agent and o.auto_submitted and o.planned_at > now() - cap.period) >= cap.count then
        return null;
    end if;
    -- It answers no mail and is none of the ticket's. The participant makes its Message-ID known. An answer goes to the note's address, which
    -- is told where an agent may think to answer the customer.
    insert into hearken.outbox (queue, ticket, participant, agent, kind, level, recipient, victim, fixed_subject, fixed_text)
    select coalesce((select t.queue from hearken.ticket t where t.id = tell.ticket),
                    (select min(q.id) from hearken.team_member m join hearken.queue q on q.team = m.team where m.agent = tell.agent)),
        nullif(tell.ticket, 0), (select p.id from hearken.participant p where p.ticket = tell.ticket order by p.role = 'requester' desc, p.id limit 1),
        tell.agent, tell.kind, 'plain', address, hearken.victim(address), left(tell.subject, 500),
        tell.text || case when tell.ticket > 0 and tell.kind in ('reminder', 'overdue', 'failure', 'rating')
            then E'\n-- \nAn answer to this mail is a note: no customer gets it.\n' else '' end
    returning id into number;
    return number;
end $$;
comment on function hearken.tell(bigint, text, bigint, text, text) is
    'Plans a mail of ours to an agent, unless they switched its kind off (agent.notify) or had too many (cap agent); null: none.';

create or replace function hearken.who_cares(ticket bigint) returns bigint[]
language sql stable
begin atomic
    select case when exists (select from hearken.agent a where a.id = t.assignee and a.active) then array[t.assignee] else array(
        select m.agent from hearken.queue q join hearken.team_member m on m.team = q.team join hearken.agent a on a.id = m.agent
        where q.id = t.queue and a.active and (a.away_until is null or a.away_until < now()) order by m.agent) end
    from hearken.ticket t where t.id = who_cares.ticket;
end;
comment on function hearken.who_cares(bigint) is 'Who hears of a ticket: its agent, or, where that is nobody any more, all of the team that are there.';

create or replace function hearken.plan_reminders(most int default 200) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    t record;
    told int := 0;
    word text;
begin
    -- A ticket is reminded of once before each deadline and told overdue once after it; a deadline that moved is a new one.
    -- What was due more than a day ago is no news: an import of old mail alarms nobody.
    for t in
        select x.id, x.subject, x.first_response_at, d.due, d.due <= now() as late
        from hearken.ticket x left join hearken.sla s on s.name = x.sla,
            lateral (select hearken.due(x.first_response_at, x.due_response, x.due_resolution, x.paused_at) as due) d
        where x.status in ('new', 'open') and x.merged_into is null and d.due > now() - interval '1 day'
            and case when d.due <= now() then x.overdue_at is null or x.overdue_at < d.due
                else d.due - coalesce(s.remind_before, interval '0') <= now()
                    and (x.reminded_at is null or x.reminded_at < d.due - coalesce(s.remind_before, interval '0')) end
        order by d.due, x.id limit most for no key update of x skip locked
    loop
        word := case when t.first_response_at is null then 'first response' else 'resolution' end;
        perform hearken.tell(a, case when t.late then 'overdue' else 'reminder' end, t.id,
            format(case when t.late then 'Overdue: ticket %s, %s' else 'Due soon: ticket %s, %s' end, t.id, left(hearken.bare_line(t.subject), 200)),
            format(case when t.late then 'The %s of ticket %s was due at %s.' else 'The %s of ticket %s is due at %s.' end, word, t.id,
                   to_char(t.due at time zone g.time_zone, 'YYYY-MM-DD HH24:MI') || ' ' || g.time_zone))
        from unnest(hearken.who_cares(t.id)) a join hearken.agent g on g.id = a;
        update hearken.ticket x set reminded_at = case when t.late then x.reminded_at else now() end, overdue_at = case when t.late then now() else x.overdue_at end
        where x.id = t.id;
        told := told + 1;
    end loop;
    return told;
end $$;
comment on function hearken.plan_reminders(int) is 'Reminders of deadlines that come near or were missed; returns of how many tickets.';

create or replace function hearken.digest(agent bigint) returns text
language sql stable
begin atomic
    select string_agg(format('%s  %s  %s%s%s', i.ticket, rpad(i.priority, 6), left(hearken.bare_line(i.subject), 60),
            case when not i.mine then '  (nobody''s)' else '' end,
            case when i.due is null then '' when i.due < now() then '  overdue since ' || to_char(i.due at time zone g.time_zone, 'YYYY-MM-DD HH24:MI')
                 else '  due ' || to_char(i.due at time zone g.time_zone, 'YYYY-MM-DD HH24:MI') end), E'\n' order by i.n)
    from hearken.agent g, lateral (select row_number() over () as n, b.* from hearken.inbox(g.login) b limit 100) i
    where g.id = digest.agent;
end;
comment on function hearken.digest(bigint) is
    'The lines of an agent''s morning digest: what inbox() shows, times in their own zone; null: nothing waits.';

create or replace function hearken.plan_digests() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    g record;
    lines text;
    told int := 0;
    hour int := (select s.value::int from hearken.setting s where s.name = 'digest_hour');
begin
    for g in
        select a.id, (now() at time zone a.time_zone)::date as today from hearken.agent a
        where a.active and a.address <> '' and (a.away_until is null or a.away_until < now())
            and extract(hour from now() at time zone a.time_zone) >= hour
            and (a.last_digest_on is null or (now() at time zone a.time_zone)::date not between a.last_digest_on - 1 and a.last_digest_on) -- of a clock that was ahead
            -- no digest on a day on which none of their queues opens
            and exists (
                select from hearken.team_member m join hearken.queue q on q.team = m.team
                left join hearken.hours h on h.calendar = q.calendar
                where m.agent = a.id and (h.calendar is null or h.weekday = extract(isodow from now() at time zone a.time_zone)
                    and not exists (select from hearken.holiday f where f.calendar = h.calendar and f.day = (now() at time zone a.time_zone)::date)))
        order by a.id for no key update of a skip locked
    loop
        update hearken.agent a set last_digest_on = g.today where a.id = g.id;
        lines := hearken.digest(g.id);
        if lines is not null and hearken.tell(g.id, 'digest', null, 'Your tickets this morning', lines) is not null then
            told := told + 1;
        end if;
    end loop;
    return told;
end $$;
comment on function hearken.plan_digests() is 'The morning digest of each agent, once a day of their own at setting digest_hour; returns how many.';
reset role;
