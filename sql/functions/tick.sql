-- The clock: called by couriers each minute, from any number of hosts; one works, the others pass. What was done is not done again.
set local role hearken_owner;

drop function if exists hearken.wake();
create or replace function hearken.wake(most int default 500) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    t record;
    woken int := 0;
begin
    for t in select x.id, x.status, x.subject, x.assignee, x.merged_into from hearken.ticket x where x.snoozed_until <= now()
             order by x.snoozed_until, x.id limit most for no key update skip locked loop
        if t.merged_into is not null then
            update hearken.ticket x set snoozed_until = null where x.id = t.id; -- the ticket it was put into has its own time
            continue;
        end if;
        update hearken.ticket x set status = case when x.status = 'pending' then 'open' else x.status end, snoozed_until = null, updated_at = now() where x.id = t.id;
        perform hearken.tell(t.assignee, 'reminder', t.id, format('Awake: ticket %s, %s', t.id, left(hearken.bare_line(t.subject), 200)),
            format(case t.status when 'pending' then 'No answer came on ticket %s in the time you gave it.' else 'You put off ticket %s until now.' end, t.id))
        where t.assignee is not null and t.status <> 'closed';
        woken := woken + 1;
    end loop;
    return woken;
end $$;
comment on function hearken.wake(int) is 'Wakes tickets whose snooze or wait is over and tells their agents; returns how many.';

create or replace function hearken.clock_set_back() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    drawn int;
    soon constant timestamptz := now() + interval '1 minute';
begin
    -- A host that starts an hour ahead and is put right: what was planned meanwhile would wait for that hour to come again.
    update hearken.outbox o set due = now() + greatest(o.due - o.planned_at, interval '0'), planned_at = now(),
        expires_at = now() + (o.expires_at - o.planned_at)
    where o.state = 'planned' and o.due > now() and o.planned_at > soon;
    get diagnostics drawn = row_count;
    -- Caps count what was planned or left lately, and by the clock that was ahead it would be lately for months to come: no customer would be
    -- answered. A lease ends within an hour, and the breaker.
    update hearken.outbox o set counted_at = now() - interval '1 hour' where o.counted_at > soon;
    update hearken.outbox o set planned_at = now() - interval '1 hour' where o.kind in ('ack', 'incident') and o.victim <> '' and o.planned_at > soon;
    update hearken.outbox o set planned_at = now() - interval '1 hour' from hearken.agent a where o.agent = a.id and o.planned_at > soon;
    update hearken.outbox o set lease_until = now() + interval '1 hour' where o.state in ('claimed', 'handed') and o.lease_until > soon + interval '1 hour';
    update hearken.setting s set value = to_json(now() + interval '1 hour') #>> '{}'
    where s.name = 'breaker_until' and nullif(s.value, '')::timestamptz > soon + interval '1 hour';
    return drawn;
end $$;
comment on function hearken.clock_set_back() is
    'What was planned before the server''s clock was set back leaves in its time by the new one, and what left by then is counted as of an hour ago. Returns how many of the former.';

create or replace function hearken.clock_set_ahead() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    rescued int := 0;
    at_work constant boolean := coalesce(current_setting('hearken.courier', true), '') <> '';
    looked constant timestamptz := (select nullif(split_part(s.value, ' ', 1), '')::timestamptz from hearken.setting s where s.name = 'clock');
begin
    -- tick() looks each minute while a courier works. Where this session is that courier's, and yet the last look was days ago, nothing has
    -- waited for so long. A courier that was away has new sessions, and what is too old by then stays so.
    if at_work and looked < now() - interval '1 day' then
        update hearken.outbox o set expires_at = now() + interval '1 day' where o.id = any (array(
            select x.id from hearken.outbox x where x.state in ('planned', 'claimed', 'handed') and x.expires_at between looked and now()
            for update skip locked));
        get diagnostics rescued = row_count;
    end if;
    perform set_config('hearken.courier', 'at work', false);
    return rescued;
end $$;
comment on function hearken.clock_set_ahead() is
    'What only a leap of the server''s clock made too old to be sent has a day more. Asked by each claim, and by tick() before it looks at the clock. Returns how many.';

create or replace function hearken.clock_is_steady() returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    clock text[] := (select string_to_array(s.value, ' ') from hearken.setting s where s.name = 'clock');
    looked timestamptz := nullif(clock[1], '')::timestamptz;
    since timestamptz := coalesce(clock[2]::timestamptz, '-infinity');
begin
    -- A host that starts years ahead would have all raw mail and closed tickets deleted within a minute. A desk that rested for so long loses
    -- nothing by a day more.
    if now() not between looked - interval '1 hour' and looked + interval '7 days' then
        since := now();
        raise warning 'the database server''s clock went from % to %; nothing is deleted for its age until tomorrow', looked, now()
            using errcode = 'HK003', hint = 'is it right now? if not, set it right before then';
    end if;
    update hearken.setting s set value = (to_json(now()) #>> '{}') || ' ' || (to_json(since) #>> '{}') where s.name = 'clock';
    return since < now() - interval '1 day';
end $$;
comment on function hearken.clock_is_steady() is 'Whether the server''s clock has gone a day without a leap of more than a week, or back. What is deleted for its age waits for that.';

create or replace function hearken.make_months() returns void
language sql set timezone = 'UTC'
begin atomic
    select hearken.chunk_month(date_trunc('month', now() + n * interval '1 month')::date) from generate_series(0, 2) n;
end;
comment on function hearken.make_months() is 'Makes the partitions of raw mail for this month and the next two.';

create or replace function hearken.tick() returns void
language plpgsql security definer set search_path = hearken, pg_temp as $$
declare
    step text;
    well boolean := true;
    steady boolean;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('hearken.tick', 0)) then
        return;
    end if;
    perform hearken.acting(null, 'tick');
    perform hearken.hold_restored();
    perform hearken.clock_set_ahead();
    steady := hearken.clock_is_steady();
    -- What stands in the way of one must not stop the others. The months come last, for they lock all raw mail until the commit.
    foreach step in array array['drop_seen', 'drop_closed', 'wake', 'plan_reminders', 'plan_digests', 'usual_hour', 'clock_set_back', 'calm', 'fill_search', 'make_months', 'drop_raw'] loop
        continue when step like 'drop\_%' and not steady;
        begin
            case step
            when 'drop_seen' then perform hearken.drop_seen();
            when 'drop_closed' then perform hearken.drop_closed();
            when 'wake' then perform hearken.wake();
            when 'plan_reminders' then perform hearken.plan_reminders();
            when 'plan_digests' then perform hearken.plan_digests();
            when 'usual_hour' then perform hearken.usual_hour();
            when 'clock_set_back' then perform hearken.clock_set_back();
            when 'calm' then perform hearken.calm();
            when 'fill_search' then perform hearken.fill_search();
            when 'make_months' then perform hearken.make_months();
            when 'drop_raw' then perform hearken.drop_raw();
            end case;
        exception when others then
            well := false;
            -- The courier's log shows it: class HK warnings are passed on.
            raise warning 'tick: %() failed: %', step, sqlerrm using errcode = 'HK003', hint = 'view health shows when all of it went well the last time';
        end;
    end loop;
    if well then
        update hearken.setting s set value = to_json(now()) #>> '{}' where s.name = 'ticked_at';
    end if;
end $$;
comment on function hearken.tick() is
    'The courier''s clock: wakes snoozed tickets, plans reminders and digests, releases what was held after an hour''s calm, fills search, makes and drops partitions and what is past its time. Idempotent.';
select hearken.make_months();
reset role;
