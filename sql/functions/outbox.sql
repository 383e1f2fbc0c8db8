-- What an admin does to the outbox by hand: what waits or failed leaves after all.
set local role hearken_owner;

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

create or replace function hearken.send_again(ticket bigint default null) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    again int;
begin
    -- What bounced, or may have arrived, stays as it is; and so does an acknowledgement that a person's answer has overtaken.
    update hearken.outbox o set state = 'planned', due = now(), attempt = 0, code = 0, answer = '', reason = 'again, by ' || session_user, settled_at = null,
        expires_at = greatest(o.expires_at, now() + interval '1 day')
    where o.state = 'failed' and o.settled_at > now() - interval '3 days' and o.recipient <> ''
        and o.reason in ('refused by the relay', 'tried for three days', 'waited for three days')
        and not (o.kind = 'ack' and exists (select from hearken.outbox r where r.ticket = o.ticket and r.kind = 'reply' and r.id > o.id))
        and (send_again.ticket is null or o.ticket = send_again.ticket);
    get diagnostics again = row_count;
    return again;
end $$;
comment on function hearken.send_again(bigint) is
    'Once a relay is mended: what relays refused within three days leaves after all, of one ticket or all. Returns how many.';
reset role;
