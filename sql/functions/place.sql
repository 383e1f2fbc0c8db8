-- Where the desk stands. A dump that is restored holds mails as waiting that left after it was made, and draws numbers that were given since.
set local role hearken_owner;

create or replace function hearken.place() returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    cluster text := '';
begin
    begin
        cluster := (select c.system_identifier from pg_control_system() c);
    exception when others then
        null; -- not everybody may ask everywhere
    end;
    return cluster || '/' || (select d.oid from pg_database d where d.datname = current_database());
end $$;
comment on function hearken.place() is 'The cluster and the database that this is. A restored dump stands elsewhere; a standby that was promoted does not.';

create or replace function hearken.hold_restored() returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    here text;
    was text;
    skipped record;
    held int := 0;
begin
    -- Once a session, by its first claim or tick. What a courier was about to send when the dump was made it has sent since, most likely.
    if coalesce(current_setting('hearken.courier', true), '') <> '' then
        return 0;
    end if;
    here := hearken.place();
    was := (select s.value from hearken.setting s where s.name = 'place');
    if was = here then
        return 0;
    end if;
    select s.value into was from hearken.setting s where s.name = 'place' for update; -- of two sessions one does it
    if was = here then
        return 0;
    end if;
    update hearken.setting s set value = here where s.name = 'place';
    if was = '' then
        return 0;
    end if;
    update hearken.outbox o set state = 'held', reason = 'restored', lease_until = null, worker = ''
    where o.state in ('planned', 'claimed', 'handed') and o.kind <> 'gist' and (o.agent is null or o.kind = 'reply');
    get diagnostics held = row_count;
    -- Customers have been told numbers that this database knows nothing of: their answers are to be nobody else's.
    for skipped in select s.name, s.most from (values ('ticket', 1000), ('message', 10000), ('participant', 10000), ('outbox', 10000)) s (name, most) loop
        perform setval(pg_get_serial_sequence('hearken.' || skipped.name, 'id'), nextval(pg_get_serial_sequence('hearken.' || skipped.name, 'id')) + skipped.most);
    end loop;
    insert into hearken.audit (who, through, what, was, becomes) values ('hearken', 'courier', 'restored', was, here);
    raise warning 'this database was restored or moved: % mails that wait for customers are held, for they may have left before, and the next tickets have numbers a thousand higher', held
        using errcode = 'HK003', hint = 'select * from hearken.held_ack; then select hearken.release_held(); or cancel them';
    return held;
end $$;
comment on function hearken.hold_restored() is
    'Where the desk was restored from a dump: holds what waits for customers, which may have left since the dump, and skips the numbers given since. Asked by the first claim or tick of a session. Returns how many.';
reset role;
