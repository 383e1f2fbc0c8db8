-- What admins and agents do to a ticket, by SQL. Each verb says in one sentence what is wrong when it cannot; triggers keep clock and audit.
set local role hearken_owner;

create or replace function hearken.here(ticket bigint) returns bigint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.root(ticket);
begin
    -- Of a ticket of another's queue an agent learns nothing, not even that there is one.
    if not exists (select from hearken.ticket t where t.id = home) then
        raise exception 'there is no ticket %', coalesce(ticket::text, 'null')
            using errcode = 'HK002', hint = 'select * from hearken.open_ticket; shows those that are open';
    end if;
    return home;
end $$;
comment on function hearken.here(bigint) is 'A ticket''s present number, or an error that says what to do.';

create or replace function hearken.set_status(ticket bigint, becomes text, until timestamptz default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
    missing text;
begin
    if becomes is null or becomes not in ('new', 'open', 'pending', 'closed') then
        raise exception '"%" is no status', becomes using errcode = 'HK002', hint = 'give new, open, pending or closed';
    end if;
    if becomes = 'closed' then
        select string_agg(f.name, ', ' order by f.name) into missing from hearken.field f join hearken.ticket t on t.id = home
        where f.required_to_close and (f.queue is null or f.queue = t.queue) and not t.fields ? f.name;
        if missing is not null then
            raise exception 'ticket % cannot be closed without: %', home, missing using errcode = 'HK002',
                hint = format('select hearken.set_field(%s, %L, ''…''); fills it', home, split_part(missing, ',', 1));
        end if;
    end if;
    update hearken.ticket t set status = becomes, snoozed_until = case when becomes = 'pending' then until end, updated_at = now() where t.id = home;
end $$;
comment on function hearken.set_status(bigint, text, timestamptz) is 'Sets a ticket''s status: new, open, pending (until a time), closed.';

create or replace function hearken.close(ticket bigint) returns void language sql begin atomic select hearken.set_status(ticket, 'closed'); end;
comment on function hearken.close(bigint) is 'Closes a ticket. A customer''s next mail opens it again.';
create or replace function hearken.reopen(ticket bigint) returns void language sql begin atomic select hearken.set_status(ticket, 'open'); end;
comment on function hearken.reopen(bigint) is 'Opens a closed or pending ticket again.';
create or replace function hearken.pending(ticket bigint, wait interval default '3 days') returns void
language sql begin atomic select hearken.set_status(ticket, 'pending', now() + least(wait, interval '100 years')); end;
comment on function hearken.pending(bigint, interval) is
    'We wait for the customer: the clock stands, and the ticket wakes after this time or with the customer''s next mail.';

create or replace function hearken.snooze(ticket bigint, until timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
begin
    if until is null or until <= now() then
        raise exception 'ticket % cannot sleep until %', home, coalesce(until::text, 'null')
            using errcode = 'HK002', hint = 'give a time to come: now() + interval ''3 hours'', or ''tomorrow 09:00''';
    end if;
    update hearken.ticket t set snoozed_until = until, updated_at = now() where t.id = home;
end $$;
comment on function hearken.snooze(bigint, timestamptz) is 'Out of inboxes until then, or until the customer writes; the clock runs on.';

create or replace function hearken.set_priority(ticket bigint, priority text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
begin
    if priority is null or priority not in ('low', 'normal', 'high', 'urgent') then
        raise exception '"%" is no priority', priority using errcode = 'HK002', hint = 'give low, normal, high or urgent';
    end if;
    update hearken.ticket t set priority = priority, updated_at = now() where t.id = home;
end $$;
comment on function hearken.set_priority(bigint, text) is 'Sets a ticket''s priority: low, normal, high, urgent.';

create or replace function hearken.set_subject(ticket bigint, subject text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
begin
    update hearken.ticket t set subject = left(coalesce(subject, ''), 1000), updated_at = now() where t.id = home;
end $$;
comment on function hearken.set_subject(bigint, text) is 'Gives a ticket a better subject; customers'' mails keep theirs.';

create or replace function hearken.tag(ticket bigint, tag text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
begin
    if btrim(coalesce(tag, '')) = '' or tag ~ '[[:space:]]' then
        raise exception '"%" is no tag', tag using errcode = 'HK002', hint = 'give one word, such as billing or needs-photo';
    end if;
    update hearken.ticket t set tags = array(select distinct x from unnest(t.tags || lower(btrim(tag.tag))) x order by x), updated_at = now() where t.id = home;
end $$;
comment on function hearken.tag(bigint, text) is 'Puts a tag on a ticket.';

create or replace function hearken.untag(ticket bigint, tag text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
begin
    update hearken.ticket t set tags = array_remove(t.tags, lower(untag.tag)), updated_at = now() where t.id = home;
end $$;
comment on function hearken.untag(bigint, text) is 'Takes a tag from a ticket.';

create or replace function hearken.move(ticket bigint, queue text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
    target bigint := hearken.queue_id(queue);
begin
    if target is null then
        raise exception 'ticket % must be in a queue', home using errcode = 'HK002', hint = 'select name from hearken.queue; lists them';
    end if;
    update hearken.ticket t set queue = target, updated_at = now() where t.id = home;
exception when insufficient_privilege then
    -- Row-level security: who moves a ticket must see it afterwards as before.
    raise exception 'queue "%" is not one of yours', queue using errcode = 'HK002', hint = 'ask an admin, or move it by mail: #move ' || queue;
end $$;
comment on function hearken.move(bigint, text) is 'Moves a ticket to another queue, by name; its SLA and hours follow.';

create or replace function hearken.set_requester(ticket bigint, address text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    plain text := hearken.plain_address(address);
    who bigint := hearken.customer_id(address);
begin
    update hearken.participant p set role = 'author' where p.ticket = home and p.role = 'requester' and p.address <> plain;
    insert into hearken.participant (ticket, address, customer, role) values (home, plain, who, 'requester')
    on conflict on constraint participant_ticket_address_key do update set role = 'requester';
    update hearken.ticket t set requester = who, updated_at = now() where t.id = home;
end $$;
comment on function hearken.set_requester(bigint, text) is 'Whose ticket it is: a known customer, by address; replies go there.';
reset role;
