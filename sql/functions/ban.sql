-- Who gets nothing from us: bans, and mail that is none of a desk's business.
set local role hearken_owner;

create or replace function hearken.ban(pattern text, reason text default '', until timestamptz default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    plain text := hearken.plain_address(ban.pattern);
begin
    if coalesce(plain, '') !~ '^[^@ ]*@[^@ ]+$' then
        raise exception '"%" is neither an address nor @domain', ban.pattern
            using errcode = 'HK002', hint = 'select hearken.ban(''eve@example.org''); or select hearken.ban(''@example.org'');';
    end if;
    insert into hearken.ban (pattern, reason, until) values (plain, coalesce(ban.reason, ''), ban.until)
    on conflict on constraint ban_pkey do update set reason = excluded.reason, until = excluded.until;
    update hearken.outbox o set state = 'cancelled', reason = 'banned', settled_at = now()
    where o.id in (select x.id from hearken.outbox x where x.state in ('planned', 'held') and x.kind in ('ack', 'incident') and hearken.is_banned(x.recipient)
                   order by x.id for update);
end $$;
comment on function hearken.ban(text, text, timestamptz) is
    'An address or @domain that gets no acknowledgement, for ever or until then; those that wait are cancelled.';

create or replace function hearken.unban(pattern text) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    delete from hearken.ban b where b.pattern = hearken.plain_address(unban.pattern);
    return found;
end $$;
comment on function hearken.unban(text) is 'Takes a ban back; false: there was none.';

create or replace function hearken.spam(ticket bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
begin
    -- No field need be filled for it: not by set_status().
    update hearken.ticket t set status = 'closed', tags = array(select distinct x from unnest(t.tags || 'spam'::text) x order by x), updated_at = now() where t.id = home;
    update hearken.outbox o set state = 'cancelled', reason = 'spam', settled_at = now()
    where o.ticket = any (hearken.numbers_of(home)) and o.state in ('planned', 'held');
end $$;
comment on function hearken.spam(bigint) is 'Closes a ticket as spam: tagged, and nothing that waits for its sender leaves.';
reset role;
