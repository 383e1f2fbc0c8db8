-- The clock: called by couriers each minute, from any number of hosts; one works, the others pass. What was done is not done again.
set local role hearken_owner;

create or replace function hearken.wake() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    woken int;
begin
    update hearken.ticket t set status = case when t.status = 'pending' then 'open' else t.status end, snoozed_until = null, updated_at = now()
    where t.snoozed_until <= now();
    get diagnostics woken = row_count;
    return woken;
end $$;
comment on function hearken.wake() is 'Wakes tickets whose snooze or wait is over; returns how many.';

create or replace function hearken.release_held(ticket bigint default null) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    released int;
begin
    update hearken.setting s set value = '' where s.name = 'breaker_until' and s.value <> '';
    update hearken.outbox o set state = 'planned', due = now(), reason = 'released by ' || session_user, counted_at = coalesce(o.counted_at, o.planned_at),
        expires_at = greatest(o.expires_at, now() + interval '1 day')
    where o.state = 'held' and (release_held.ticket is null or o.ticket = release_held.ticket);
    get diagnostics released = row_count;
    return released;
end $$;
comment on function hearken.release_held(bigint) is 'Lets held acknowledgements go, of one ticket or all, and closes the breaker. Returns how many.';

create or replace function hearken.tick() returns void
language plpgsql security definer set search_path = hearken, pg_temp as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended('hearken.tick', 0)) then
        return;
    end if;
    perform hearken.acting(null, 'tick');
    perform hearken.chunk_month(date_trunc('month', now() + n * interval '1 month')::date) from generate_series(0, 2) n;
    perform hearken.drop_raw();
    perform hearken.drop_seen();
    perform hearken.drop_closed();
    perform hearken.wake();
    perform hearken.plan_reminders();
    perform hearken.plan_digests();
    perform hearken.usual_hour();
    perform hearken.calm();
    perform hearken.fill_search();
    update hearken.setting s set value = now()::text where s.name = 'ticked_at';
end $$;
comment on function hearken.tick() is
    'The courier''s clock: wakes snoozed tickets, plans reminders and digests, releases what was held after an hour''s calm, fills search, makes and drops partitions and what is past its time. Idempotent.';
select hearken.chunk_month(date_trunc('month', now() + n * interval '1 month')::date) from generate_series(0, 2) n;
reset role;
