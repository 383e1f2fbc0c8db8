-- The one order of locks. Who waits for a lock holds none that stands further down; so nobody waits in a ring.
--
--  1 a mail's identity (table seen), and its bytes that keep() stored before
--  2 the ids it bears or cites: advisory, sorted
--  3 the movers' lock, advisory (3, 3): whoever moves mails from ticket to ticket, or writes the rows of several tickets
--  4 tickets, advisory, by number: whoever files a mail in one, or takes mails out of it
--  5 rows of ticket
--  6 people, files, rows of outbox, teams
--
-- Within 4 and 5 a mover, who is alone, takes one after the other. Everybody else waits for a ticket while holding none: a mail that
-- joins holds one, and gives it back (a savepoint) when the mails it joins have moved meanwhile or it proves to be a mover itself; a courier
-- that settles several waits for one of them at a time. Why 4 stands before 5: an advisory lock is given back by a savepoint that costs
-- nothing, where a row's lock would cost each mail a multixact. Rows are locked "for no key update", so that a foreign key never waits for
-- them. What passes by what is locked (skip locked, try) is in no ring and may stand anywhere.
set local role hearken_owner;

create or replace function hearken.move_alone() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(3, 3);
end $$;
comment on function hearken.move_alone() is
    'Makes the transaction the only one that moves mails between tickets, until it ends. Before any ticket is held: functions/lock.sql.';

create or replace function hearken.hold_tickets(tickets bigint[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    -- For a mover. The numbers that lead to them are written, too.
    perform pg_advisory_xact_lock(u.t) from (select distinct t from unnest(tickets) t where t is not null order by 1) u;
    perform from hearken.ticket t
    where t.id in (with recursive n (id) as (select unnest(tickets) union select x.id from n join hearken.ticket x on x.merged_into = n.id) select n.id from n)
    order by t.id for no key update;
end $$;
comment on function hearken.hold_tickets(bigint[]) is 'Holds tickets and all numbers that lead to them: no mail comes in or goes. Whoever holds several has called move_alone().';

create or replace function hearken.hold_ticket(ticket bigint) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint;
begin
    loop
        begin
            home := hearken.here(ticket);
            perform pg_advisory_xact_lock(home);
            if hearken.here(ticket) = home then
                return home;
            end if;
            raise sqlstate 'HK004';
        exception when sqlstate 'HK004' then
            null; -- merged during the wait: what was held is given back, and it begins anew
        end;
    end loop;
end $$;
comment on function hearken.hold_ticket(bigint) is 'Holds the ticket that a number leads to, and returns its present number: a mail may be filed there.';

create or replace function hearken.hold_outbox(outboxes bigint[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    held bigint[];
    wanted bigint[];
    busy bigint;
    one bigint;
begin
    -- What became of several mails of ours concerns several tickets; who settles is no mover. So it waits for one ticket while it holds no
    -- other, and asks for the rest without waiting.
    loop
        begin
            held := '{}';
            if busy is not null then
                perform pg_advisory_xact_lock(busy);
                held := array[busy];
            end if;
            loop
                wanted := array(
                    select m.ticket from hearken.outbox o join hearken.message m on m.id = o.message where o.id = any (outboxes)
                    union select case when t.merged_into is null then t.id else hearken.root(t.id) end
                    from hearken.outbox o join hearken.ticket t on t.id = o.ticket where o.id = any (outboxes) order by 1);
                exit when wanted <@ held;
                foreach one in array wanted loop
                    continue when one = any (held);
                    if not pg_try_advisory_xact_lock(one) then
                        busy := one;
                        raise sqlstate 'HK004';
                    end if;
                    held := held || one;
                end loop;
            end loop;
            exit;
        exception when sqlstate 'HK004' then
            null; -- all were given back
        end;
    end loop;
    perform from hearken.ticket t where t.id = any (held) order by t.id for no key update;
end $$;
comment on function hearken.hold_outbox(bigint[]) is 'Holds the tickets that these rows of the outbox concern, wherever their mails stand today.';
reset role;
