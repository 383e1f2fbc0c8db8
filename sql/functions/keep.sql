-- The bytes: raw mail in pieces by month, attachments once for each content. Doors of the milter; see sql/DOORS.md.
set local role hearken_owner;

create or replace function hearken.keep(key bytea, seq int, bytes bytea, what text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if what = 'raw' then
        if keep.seq = 0 then
            -- A second copy of the mail waits here for the first to commit, and then finds it stored.
            perform pg_advisory_xact_lock(hashtextextended(encode(keep.key, 'hex'), 1));
            if exists (select from hearken.seen s where s.key = keep.key) then
                return false;
            end if;
        end if;
        insert into hearken.chunk (key, seq, bytes) values (keep.key, keep.seq, keep.bytes);
    elsif what = 'part' then
        if keep.seq = 0 then
            perform from hearken.blob b where b.sha256 = keep.key for key share;
            if found or exists (select from hearken.piece p where p.sha256 = keep.key and p.writer = pg_current_xact_id()) then
                return false;
            end if;
        end if;
        insert into hearken.piece (sha256, writer, seq, bytes) values (keep.key, pg_current_xact_id(), keep.seq, keep.bytes);
    else
        raise exception 'keep: what must be raw or part, not "%"', what using errcode = '42883';
    end if;
    return true;
end $$;
comment on function hearken.keep(bytea, int, bytea, text) is 'Stores a piece of a large mail or attachment, in take''s transaction and before it; false: stored already.';

create or replace function hearken.keep_none(key bytea, sha bytea[]) returns void
language sql
begin atomic
    delete from hearken.chunk c where c.key = keep_none.key and c.stored_at = now();
    delete from hearken.piece p where p.sha256 = any (keep_none.sha) and p.writer = pg_current_xact_id();
end;
comment on function hearken.keep_none(bytea, bytea[]) is
    'Takes back what keep() stored in this transaction: the mail is not filed, and what is not ours, or was forgotten, is not kept.';

create or replace function hearken.take_parts(message bigint, paths text[], names text[], mimes text[], cids text[], inlines boolean[],
                                              sizes bigint[], sha bytea[], data bytea[]) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    p record;
begin
    -- Sorted, so that two mails with the same attachments wait for each other in one order.
    for p in select s.sha256, s.size, s.bytes, pg_current_xact_id() as me
        from (select distinct on (u.sha256) u.sha256, u.size, u.bytes
              from unnest(take_parts.sha, take_parts.sizes, take_parts.data) u (sha256, size, bytes) order by u.sha256, u.bytes nulls last) s
        order by s.sha256
    loop
        insert into hearken.blob (sha256, writer, size) values (p.sha256, p.me, p.size) on conflict do nothing;
        if not found then
            delete from hearken.piece x where x.sha256 = p.sha256 and x.writer = p.me;
        elsif p.bytes is not null then
            insert into hearken.piece (sha256, writer, seq, bytes) values (p.sha256, p.me, 0, p.bytes);
        end if;
    end loop;
    insert into hearken.part (message, number, path, filename, mime, content_id, is_inline, size, sha256)
    select take_parts.message, u.number, u.path, left(u.filename, 255), left(u.mime, 255), left(u.cid, 255), u.is_inline, u.size, u.sha256
    from unnest(take_parts.paths, take_parts.names, take_parts.mimes, take_parts.cids, take_parts.inlines, take_parts.sizes, take_parts.sha)
        with ordinality u (path, filename, mime, cid, is_inline, size, sha256, number);
end $$;
comment on function hearken.take_parts(bigint, text[], text[], text[], text[], boolean[], bigint[], bytea[], bytea[]) is
    'The attachments of a mail being taken: bytes once for each content.';

create or replace function hearken.raw(message bigint) returns bytea
language sql stable
begin atomic
    -- Taken in again after setting seen_days, it stands there twice.
    select string_agg(c.bytes, ''::bytea order by c.seq) from hearken.message m
    cross join lateral (select x.stored_at from hearken.chunk x where x.key = m.key and x.seq = 0 order by x.stored_at desc limit 1) latest
    join hearken.chunk c on c.key = m.key and c.stored_at = latest.stored_at where m.id = message;
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
