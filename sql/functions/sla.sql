-- Deadlines: promised by an SLA, counted in the queue's business time, with the clock standing while a ticket waits for the customer or is closed.
-- They follow from four facts (opened_at, waited, sla, queue) and are counted anew whenever one of these, the hours or the holidays change.
set local role hearken_owner;

create or replace function hearken.sla_of(queue bigint, customer bigint) returns text
language sql stable
begin atomic
    select coalesce((select o.sla from hearken.customer c join hearken.organisation o on o.id = c.organisation where c.id = sla_of.customer),
                    (select q.sla from hearken.queue q where q.id = sla_of.queue));
end;
comment on function hearken.sla_of(bigint, bigint) is 'Which SLA a ticket falls under: the customer''s organisation''s, else the queue''s.';

create or replace function hearken.deadlines(queue bigint, sla text, opened_at timestamptz, waited interval, out response timestamptz, out resolution timestamptz)
language sql stable
begin atomic
    select case when s.first_response is not null then hearken.business_add(q.calendar, deadlines.opened_at, s.first_response) end,
        case when s.resolution is not null then hearken.business_add(q.calendar, deadlines.opened_at, s.resolution + deadlines.waited) end
    from hearken.queue q left join hearken.sla s on s.name = deadlines.sla where q.id = deadlines.queue;
end;
comment on function hearken.deadlines(bigint, text, timestamptz, interval) is 'When first response and resolution are due.';

create or replace function hearken.due(first_response_at timestamptz, due_response timestamptz, due_resolution timestamptz, paused_at timestamptz) returns timestamptz
language sql immutable parallel safe
return case when paused_at is not null then null when first_response_at is null then least(due_response, due_resolution) else due_resolution end;
comment on function hearken.due(timestamptz, timestamptz, timestamptz, timestamptz) is
    'The next deadline of a ticket; null while its clock stands, or without a promise.';

create or replace function hearken.turn_clock() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    moment timestamptz := case when new.updated_at is distinct from old.updated_at then new.updated_at else now() end;
    due record;
begin
    if new.status <> old.status then
        new.closed_at := case when new.status = 'closed' then moment end;
        if new.status <> 'pending' and new.snoozed_until is not distinct from old.snoozed_until then
            new.snoozed_until := null;
        end if;
        if new.status in ('pending', 'closed') then
            new.paused_at := coalesce(old.paused_at, moment);
        elsif old.paused_at is not null then
            new.waited := old.waited + hearken.business_time((select q.calendar from hearken.queue q where q.id = old.queue), old.paused_at, moment);
            new.paused_at := null;
        end if;
    end if;
    -- A ticket that was under its queue's SLA, or its requester's organisation's, takes the new one's; one that was given another keeps it.
    if (new.queue <> old.queue or new.requester is distinct from old.requester and new.requester is not null and new.status <> 'closed')
        and new.sla is not distinct from old.sla and old.sla is not distinct from hearken.sla_of(old.queue, old.requester) then
        new.sla := hearken.sla_of(new.queue, new.requester);
    end if;
    if new.queue <> old.queue or new.waited <> old.waited or new.sla is distinct from old.sla then
        select * into due from hearken.deadlines(new.queue, new.sla, new.opened_at, new.waited);
        new.due_response := due.response;
        new.due_resolution := due.resolution;
    end if;
    return new;
end $$;
comment on function hearken.turn_clock() is 'Trigger of ticket: status changes stop and start its clock, whoever makes them; deadlines follow.';
create or replace trigger clock before update of status, queue, sla, requester on hearken.ticket
    for each row when ((old.status, old.queue, old.sla, old.requester) is distinct from (new.status, new.queue, new.sla, new.requester)) execute function hearken.turn_clock();

create or replace function hearken.recount_deadlines() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    changed int;
begin
    perform hearken.move_alone();
    perform from hearken.ticket t where t.status <> 'closed' and t.merged_into is null order by t.id for no key update;
    update hearken.ticket t set due_response = d.response, due_resolution = d.resolution
    from (select x.id, n.response, n.resolution from hearken.ticket x, lateral hearken.deadlines(x.queue, x.sla, x.opened_at, x.waited) n
          where x.status <> 'closed' and x.merged_into is null) d
    where t.id = d.id and (t.due_response, t.due_resolution) is distinct from (d.response, d.resolution);
    get diagnostics changed = row_count;
    return changed;
end $$;
comment on function hearken.recount_deadlines() is
    'Counts the deadlines of all open tickets anew; returns how many moved. Runs by itself when hours, holidays or promises change.';

create or replace function hearken.promises_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform hearken.recount_deadlines();
    return null;
end $$;
comment on function hearken.promises_change() is 'Trigger of sla, calendar, hours, holiday and queue: deadlines move at once.';
create or replace trigger promises after update of first_response, resolution on hearken.sla for each statement execute function hearken.promises_change();
create or replace trigger promises after update of time_zone on hearken.calendar for each statement execute function hearken.promises_change();
create or replace trigger promises after insert or update or delete on hearken.hours for each statement execute function hearken.promises_change();
create or replace trigger promises after insert or update or delete on hearken.holiday for each statement execute function hearken.promises_change();
create or replace trigger promises after update of calendar on hearken.queue for each statement execute function hearken.promises_change();

create or replace function hearken.queue_sla_changes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform hearken.move_alone();
    perform from hearken.ticket t where t.queue = new.id and t.status <> 'closed' order by t.id for no key update;
    update hearken.ticket t set sla = new.sla where t.queue = new.id and t.status <> 'closed' and t.sla is not distinct from old.sla
        and hearken.sla_of(t.queue, t.requester) is not distinct from new.sla; -- an organisation's own stays, be it the same as the old
    return null;
end $$;
comment on function hearken.queue_sla_changes() is 'Trigger of queue: its open tickets come under the new SLA.';
create or replace trigger new_sla after update of sla on hearken.queue for each row when (old.sla is distinct from new.sla) execute function hearken.queue_sla_changes();

create or replace function hearken.organisation_sla_changes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform hearken.move_alone();
    perform from hearken.ticket t where t.requester in (select c.id from hearken.customer c where c.organisation = new.id) and t.status <> 'closed'
    order by t.id for no key update;
    update hearken.ticket t set sla = hearken.sla_of(t.queue, t.requester)
    from hearken.customer c, hearken.queue q
    where c.organisation = new.id and t.requester = c.id and q.id = t.queue and t.status <> 'closed' and t.sla is not distinct from coalesce(old.sla, q.sla);
    return null;
end $$;
comment on function hearken.organisation_sla_changes() is 'Trigger of organisation: its open tickets come under the new SLA.';
create or replace trigger new_sla after update of sla on hearken.organisation for each row when (old.sla is distinct from new.sla)
    execute function hearken.organisation_sla_changes();

create or replace function hearken.membership_changes() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform hearken.move_alone();
    perform from hearken.ticket t where t.requester = new.id and t.status <> 'closed' order by t.id for no key update;
    update hearken.ticket t set sla = hearken.sla_of(t.queue, new.id)
    from hearken.queue q
    where t.requester = new.id and q.id = t.queue and t.status <> 'closed'
        and t.sla is not distinct from coalesce((select o.sla from hearken.organisation o where o.id = old.organisation), q.sla);
    return null;
end $$;
comment on function hearken.membership_changes() is 'Trigger of customer: who joins or leaves an organisation has their open tickets under its SLA, or no more.';
create or replace trigger new_sla after update of organisation on hearken.customer for each row when (old.organisation is distinct from new.organisation)
    execute function hearken.membership_changes();

create or replace function hearken.sla_named(name text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if name is not null and not exists (select from hearken.sla s where s.name = sla_named.name) then
        raise exception 'there is no SLA "%"', name using errcode = 'HK002', hint = coalesce('there are: ' || (select string_agg(s.name, ', ' order by s.name) from hearken.sla s),
            'select hearken.set_sla(''gold'', ''2 hours'', ''16 hours''); makes one');
    end if;
    return name;
end $$;
comment on function hearken.sla_named(text) is 'An SLA''s name, or an error that names those there are; null for null.';

create or replace function hearken.set_sla(name text, first_response interval default null, resolution interval default null,
    remind_before interval default '30 minutes') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if first_response is null and resolution is null then
        raise exception 'SLA "%" promises nothing', name
            using errcode = 'HK002', hint = 'select hearken.set_sla(''gold'', ''2 hours'', ''16 hours''); counted in business time';
    end if;
    if least(first_response, resolution, remind_before) < interval '0' or interval '0' in (first_response, resolution) then
        raise exception 'SLA "%" promises something before it is asked', name
            using errcode = 'check_violation', hint = 'give times to come: ''2 hours'', ''16 hours''; null for no promise';
    end if;
    insert into hearken.sla (name, first_response, resolution, remind_before)
    values (hearken.needed(set_sla.name, 'an SLA''s name', 'select hearken.set_sla(''gold'', ''2 hours'', ''16 hours'');'),
            set_sla.first_response, set_sla.resolution, coalesce(set_sla.remind_before, '0'))
    on conflict on constraint sla_pkey do update
        set first_response = excluded.first_response, resolution = excluded.resolution, remind_before = excluded.remind_before;
end $$;
comment on function hearken.set_sla(text, interval, interval, interval) is
    'A promise about time in business hours (16 hours are two days of eight): first response, resolution, and how long before it its agent is reminded.';
reset role;
