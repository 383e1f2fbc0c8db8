-- How addresses and ids are written here, so that two spellings of one thing compare equal. Pure; no function reads a mail.
set local role hearken_owner;

create or replace function hearken.plain_address(address text) returns text
language sql immutable parallel safe
return lower(left(btrim(address), 320));
comment on function hearken.plain_address(text) is 'An address as it is stored and compared: lower case, no blanks around, 320 characters at most.';

create or replace function hearken.base_address(address text) returns text
language sql immutable parallel safe
return regexp_replace(lower(left(btrim(address), 320)), '\+[^@]*@', '@');
comment on function hearken.base_address(text) is 'An address without its +extension.';

create or replace function hearken.domain_of(address text) returns text
language sql immutable parallel safe
return lower(substring(address from '@([^@]*)$'));
comment on function hearken.domain_of(text) is 'What stands after the last @; null without one.';

create or replace function hearken.address_keys(addresses text[]) returns text[]
language plpgsql immutable parallel safe as $$
begin
    -- plpgsql, for it keeps its plan: an SQL function with an aggregate is planned at each call of take
    return (select coalesce(array_agg(k), '{}') from unnest(addresses) a,
        lateral (values (lower(left(btrim(a), 320))), (regexp_replace(lower(left(btrim(a), 320)), '\+[^@]*@', '@')),
                        ('@' || lower(substring(a from '@([^@]*)$')))) v (k)
    where k is not null);
end $$;
comment on function hearken.address_keys(text[]) is 'All spellings under which table address may know these addresses.';

create or replace function hearken.victim(address text) returns text
language plpgsql stable parallel safe as $$
declare
    base text := hearken.base_address(address);
    at text := hearken.domain_of(address);
begin
    if exists (select from hearken.freemail f where f.domain = at and not f.dots_count) then
        return replace(split_part(base, '@', 1), '.', '') || '@' || at;
    end if;
    return base;
end $$;
comment on function hearken.victim(text) is 'An address as the caps count it: no plus tag, no dots where they do not count.';

create or replace function hearken.id_hash(id text) returns bytea
language sql immutable parallel safe
return substring(sha256(convert_to(id, 'UTF8')) from 1 for 16);
comment on function hearken.id_hash(text) is 'A Message-ID as table reference keeps it: the first 128 bits of its sha256. Never the header itself in an index.';

create or replace function hearken.id_hashes(own text, in_reply_to text[], refs text[], thread_index text) returns bytea[]
language plpgsql immutable parallel safe as $$
begin
    -- Element 1 is the mail's own id (null without one); then what it cites, nearest first: In-Reply-To as written, References
    -- from the last to the first, Exchange's conversation at the end (its first 22 octets name the conversation, the rest the turn).
    return (select array_agg(h order by first) from (
        select h, min(n) as first from (
            select case when own <> '' then substring(sha256(convert_to(own, 'UTF8')) from 1 for 16) end as h, 0 as n
            union all
            select substring(sha256(convert_to(i, 'UTF8')) from 1 for 16), 100 + o from unnest(in_reply_to[1:10]) with ordinality u (i, o)
                where i <> '' and i <> own
            union all
            select substring(sha256(convert_to(i, 'UTF8')) from 1 for 16), 1000 - o from unnest(refs[greatest(cardinality(refs) - 49, 1):]) with ordinality u (i, o)
                where i <> '' and i <> own
            union all
            select substring(sha256(convert_to('thread-index:' || left(thread_index, 29), 'UTF8')) from 1 for 16), 2000
                where length(thread_index) >= 29) all_ids
        group by h) ids);
end $$;
comment on function hearken.id_hashes(text, text[], text[], text) is 'The hashes of a mail''s own id and of those it cites, nearest first.';

create or replace function hearken.root(ticket bigint) returns bigint
language plpgsql stable parallel safe as $$
declare
    here bigint := ticket;
    next bigint;
begin
    for turn in 1 .. 100 loop
        select t.merged_into into next from hearken.ticket t where t.id = here;
        exit when next is null;
        here := next;
    end loop;
    return here;
end $$;
comment on function hearken.root(bigint) is 'Where a ticket''s number leads today: both numbers work after a merge.';
