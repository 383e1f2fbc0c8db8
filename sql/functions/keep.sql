-- The bytes: raw mail in pieces by month, attachments once for each content. Doors of the milter; see sql/DOORS.md.
set local role hearken_owner;

create or replace function hearken.keep(key bytea, seq int, bytes bytea, what text) returns boolean
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
begin
    if what = 'raw' then
        -- A mail that is filed already brings its bytes again: one look, and no second copy.
        if seq = 0 and exists (select from hearken.seen s where s.key = keep.key) then
            return false;
        end if;
        insert into hearken.chunk (key, seq, bytes) values (keep.key, keep.seq, keep.bytes);
        return true;
    end if;
    if seq = 0 and exists (select from hearken.blob b where b.sha256 = keep.key) then
        return false;
    end if;
    -- Each transaction writes under its own id, so that two that bring the same file at once do not meet.
    insert into hearken.piece (sha256, writer, seq, bytes) values (keep.key, pg_current_xact_id(), keep.seq, keep.bytes)
    on conflict do nothing;
    return true;
end $$;
comment on function hearken.keep(bytea, int, bytea, text) is 'Stores one piece of a large mail (raw) or attachment (part), before take() in its transaction. False: it is there already.';

create or replace function hearken.store_parts(message bigint, paths text[], names text[], mimes text[], cids text[], inlines boolean[],
                                               sizes bigint[], shas bytea[], datas bytea[]) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
    insert into hearken.piece (sha256, writer, seq, bytes)
    select distinct on (s) s, pg_current_xact_id(), 0, datas[n] from unnest(shas) with ordinality u (s, n)
    where datas[n] is not null and not exists (select from hearken.blob b where b.sha256 = s) order by s, n
    on conflict do nothing;
    insert into hearken.blob (sha256, writer, size)
    select distinct on (s) s, pg_current_xact_id(), sizes[n] from unnest(shas) with ordinality u (s, n) order by s, n
    on conflict do nothing;
    insert into hearken.part (message, number, path, filename, mime, content_id, is_inline, size, sha256)
    select store_parts.message, n, paths[n], left(names[n], 255), left(mimes[n], 255), left(cids[n], 998), coalesce(inlines[n], false), sizes[n], s
    from unnest(shas) with ordinality u (s, n);
end $$;
comment on function hearken.store_parts(bigint, text[], text[], text[], text[], boolean[], bigint[], bytea[], bytea[]) is 'The attachments of one message, each content once.';

create or replace function hearken.raw(message bigint) returns bytea
language sql stable
begin atomic
    select string_agg(c.bytes, ''::bytea order by c.seq) from hearken.chunk c
    join hearken.message m on m.key = c.key where m.id = message;
end;
comment on function hearken.raw(bigint) is 'A mail as the MTA handed it over; null when its month has been dropped.';

create or replace function hearken.file(sha256 bytea) returns bytea
language sql stable
begin atomic
    select string_agg(p.bytes, ''::bytea order by p.seq) from hearken.piece p
    join hearken.blob b on b.sha256 = p.sha256 and b.writer = p.writer where b.sha256 = file.sha256;
end;
comment on function hearken.file(bytea) is 'The bytes of an attachment.';
reset role;
