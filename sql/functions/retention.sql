-- What goes by time: raw mail by months, identities, files nobody uses, closed tickets of queues that keep them so long.
set local role hearken_owner;

-- Making or dropping a partition locks the whole of chunk, and take would queue behind whoever waits for that: a dump that runs for
-- hours would stop the mail. So both wait a fifth of a second at the most, and leave it to the next tick.
-- A month begins and ends in UTC, whatever zone the courier or the admin who upgrades has.
create or replace function hearken.chunk_month(month date) returns void
language plpgsql set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' set timezone = 'UTC' as $$
declare
    name text := 'chunk_' || to_char(month, 'YYYYMM');
begin
    if to_regclass('hearken.' || name) is not null or exists (
        select from hearken.chunk_rest r where r.stored_at >= month and r.stored_at < month + interval '1 month') then
        return;
    end if;
    begin
        execute format('create table hearken.%I partition of hearken.chunk for values from (%L) to (%L)', name, month, (month + interval '1 month')::date);
    exception when invalid_object_definition then
        -- The month before was made where it ends some hours later; what comes between the two stands in chunk_rest.
        execute format('create table hearken.%I partition of hearken.chunk for values from (%L) to (%L)', name, month + 1, (month + interval '1 month')::date);
    end;
    execute format('alter table hearken.%I alter column bytes set storage external', name);
exception when lock_not_available then
    null; -- months are made two ahead: there is time
end $$;
comment on function hearken.chunk_month(date) is 'Makes the partition of raw mail for one month, unless it stands.';

create or replace function hearken.drop_raw() returns int
language plpgsql set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' set timezone = 'UTC' as $$
declare
    old record;
    dropped int := 0;
    keep date := date_trunc('month', now() - (select s.value::int from hearken.setting s where s.name = 'raw_days') * interval '1 day')::date;
begin
    for old in select c.relname from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
               where i.inhparent = 'hearken.chunk'::regclass and c.relname ~ '^chunk_\d{6}$' and to_date(right(c.relname, 6), 'YYYYMM') < keep loop
        execute format('drop table hearken.%I', old.relname);
        dropped := dropped + 1;
    end loop;
    delete from hearken.chunk_rest r where r.stored_at < keep;
    return dropped;
exception when lock_not_available then
    return 0;
end $$;
comment on function hearken.drop_raw() is 'Drops the months of raw mail that are older than setting raw_days, and what of them stood in chunk_rest.';

create or replace function hearken.drop_seen() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    dropped int;
begin
    delete from hearken.seen s where s.arrived_at < now() - (select x.value::int from hearken.setting x where x.name = 'seen_days') * interval '1 day';
    get diagnostics dropped = row_count;
    -- What belongs to a ticket goes with it: this is the rest, digests and the answers to #find.
    delete from hearken.outbox o where o.ticket is null and o.agent is not null and o.state not in ('planned', 'claimed', 'handed')
        and o.planned_at < now() - (select x.value::int from hearken.setting x where x.name = 'seen_days') * interval '1 day';
    return dropped;
end $$;
comment on function hearken.drop_seen() is
    'Forgets identities of mails older than setting seen_days, and what was mailed to agents so long ago outside of any ticket; returns how many identities.';

create or replace function hearken.drop_files(hashes bytea[]) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    dropped int;
begin
    -- A mail that comes with one meanwhile is waited for, and seen by the next statement.
    perform from hearken.blob b where b.sha256 = any (hashes) order by b.sha256 for update;
    with gone as (
        delete from hearken.blob b where b.sha256 = any (hashes) and not exists (select from hearken.part p where p.sha256 = b.sha256) returning b.sha256),
    pieces as (delete from hearken.piece p where p.sha256 in (select g.sha256 from gone g))
    select count(*) into dropped from gone;
    return dropped;
end $$;
comment on function hearken.drop_files(bytea[]) is 'Drops those of these attachments that no mail uses any more.';

create or replace function hearken.drop_ticket(ticket bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    numbers bigint[];
    mails bigint[];
    keys bytea[];
    files bytea[];
begin
    with recursive n (id) as (select drop_ticket.ticket union select t.id from n join hearken.ticket t on t.merged_into = n.id)
    select array_agg(id) into numbers from n;
    select coalesce(array_agg(m.id), '{}'), coalesce(array_agg(m.key), '{}') into mails, keys from hearken.message m where m.ticket = any (numbers);
    files := array(select distinct p.sha256 from hearken.part p where p.message = any (mails));
    delete from hearken.outbox o where o.ticket = any (numbers) or o.message = any (mails);
    delete from hearken.message m where m.id = any (mails);
    delete from hearken.chunk c where c.key = any (keys);
    perform hearken.drop_files(files);
    update hearken.ticket t set merged_into = null where t.id = any (numbers) and t.merged_into is not null;
    delete from hearken.ticket t where t.id = any (numbers);
end $$;
comment on function hearken.drop_ticket(bigint) is
    'Deletes a ticket, its mails, files and numbers; identities and audit stay. For retention; a person is erased by forget().';

drop function if exists hearken.drop_closed(int);
create or replace function hearken.drop_closed(most int default 100, within interval default '5 seconds') returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    started timestamptz := clock_timestamp();
    t record;
    dropped int := 0;
begin
    for t in select x.id from hearken.queue q cross join lateral (
                 select y.id, y.closed_at from hearken.ticket y
                 where y.queue = q.id and y.closed_at is not null and y.merged_into is null and y.closed_at < now() - q.keep_closed
                 order by y.closed_at limit most for update skip locked) x
             order by x.closed_at limit most loop
        continue when not pg_try_advisory_xact_lock(t.id); -- a mail is just joining it
        perform hearken.drop_ticket(t.id);
        dropped := dropped + 1;
        exit when clock_timestamp() > started + within;
    end loop;
    return dropped;
end $$;
comment on function hearken.drop_closed(int, interval) is
    'Deletes tickets closed longer ago than their queue keeps them (queue.keep_closed), as far as the time goes; returns how many.';
reset role;
