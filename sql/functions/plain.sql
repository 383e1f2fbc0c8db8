-- How addresses and ids are written here, so that two spellings of one thing compare equal. Pure; no function reads a mail.
set local role hearken_owner;

create or replace function hearken.plain_address(address text) returns text
language sql immutable parallel safe
return lower(left(btrim(address), 320));
comment on function hearken.plain_address(text) is 'An address as it is stored and compared: lower case, no blanks around, 320 characters at most.';

create or replace function hearken.needed(value text, what text, example text, shape text default '.') returns text
language plpgsql immutable parallel safe as $$
begin
    if btrim(coalesce(value, '')) = '' then
        raise exception '% is missing', what using errcode = 'HK002', hint = example;
    elsif length(value) > 200 then
        raise exception '% has 200 characters at most, not %', what, length(value) using errcode = 'HK002', hint = example;
    elsif btrim(value) !~ shape then
        raise exception '% cannot be "%"', what, btrim(value) using errcode = 'HK002', hint = example;
    end if;
    return btrim(value);
end $$;
comment on function hearken.needed(text, text, text, text) is 'A name that an admin gave, without blanks around it; or an error that says which is missing, too long or of another shape.';

create or replace function hearken.base_address(address text) returns text
language sql immutable parallel safe
return case when strpos(address, '+') = 0 then lower(left(btrim(address), 320))
            else regexp_replace(lower(left(btrim(address), 320)), '\+[^@]*@', '@') end;
comment on function hearken.base_address(text) is 'An address without its +extension.';

create or replace function hearken.domain_of(address text) returns text
language sql immutable parallel safe
return case when strpos(address, '@') > 0 then lower(split_part(address, '@', -1)) end;
comment on function hearken.domain_of(text) is 'What stands after the last @; null without one.';

create or replace function hearken.address_keys(addresses text[]) returns text[]
language plpgsql immutable parallel safe as $$
declare
    keys text[] := '{}';
    one text;
begin
    -- Loops of simple expressions, here and in id_hashes: a query costs take five times as much as such a loop over a few addresses.
    foreach one in array addresses loop
        one := lower(left(btrim(one), 320));
        keys := keys || one;
        if strpos(one, '+') > 0 then
            keys := keys || regexp_replace(one, '\+[^@]*@', '@');
        end if;
        if strpos(one, '@') > 0 then
            keys := keys || ('@' || split_part(one, '@', -1));
        end if;
    end loop;
    return keys;
end $$;
comment on function hearken.address_keys(text[]) is 'All spellings under which table address may know these addresses.';

create or replace function hearken.people_named(addresses text[], roles text[], author text) returns text[]
language plpgsql immutable parallel safe as $$
declare
    people text[] := case when author <> '' then array[author] else '{}' end;
    one text;
begin
    for n in 1 .. cardinality(addresses) loop
        one := lower(left(btrim(addresses[n]), 320));
        if one <> '' and roles[n] <> 'reply_to' and one <> all (people) then
            people := people || one;
        end if;
    end loop;
    return people;
end $$;
comment on function hearken.people_named(text[], text[], text) is 'The author and all whom From, To and Cc name, each once.';

create or replace function hearken.not_ours(people text[], own text[]) returns text[]
language plpgsql immutable parallel safe as $$
declare
    others text[] := '{}';
    one text;
begin
    if own is null then
        return people;
    end if;
    foreach one in array people loop
        continue when one = any (own) or hearken.base_address(one) = any (own);
        others := others || one;
    end loop;
    return others;
end $$;
comment on function hearken.not_ours(text[], text[]) is 'People without those whose address, with or without its +extension, is one of ours.';

create or replace function hearken.lasting_address(address text) returns text
language plpgsql stable parallel safe as $$
declare
    whom text := lower(left(btrim(address), 320));
begin
    if strpos(whom, '=') = 0 then
        return whom;
    end if;
    -- prvs=tag=ann@ (BATV); SRS0=hash=day=firm=ann@ and SRS1=hash=forwarder==hash=day=firm=ann@, whose own domain stays what the caps count.
    whom := regexp_replace(whom, '^(?:ms)?prvs[0-9]?=[^=@]*=(.+)$', '\1');
    whom := regexp_replace(whom, '^(?:srs0.|srs1[^@]*?==)[^=@]*=[^=@]*=([^=@]+=[^@]+@[^@]+)$', '\1');
    -- Exchange Online: support+SRS=hash=day=firm=ann@. Of a mailbox of ours alone, for anybody's may be written so, to be bombed past its cap.
    if strpos(whom, '+srs=') > 0 and exists (select from hearken.address a where a.address = hearken.base_address(whom)) then
        whom := regexp_replace(whom, '^[^@]*\+srs=[^=@]*=[^=@]*=([^=@]+=[^@]+@[^@]+)$', '\1');
    end if;
    return whom;
end $$;
comment on function hearken.lasting_address(text) is
    'An envelope sender without what forwarders (SRS) and tags against forged bounces (BATV) write anew each day; lower case.';

create or replace function hearken.victim(address text) returns text
language plpgsql stable parallel safe as $$
declare
    base text := hearken.base_address(hearken.lasting_address(address));
    at text := hearken.domain_of(address);
begin
    if exists (select from hearken.freemail f where f.domain = at and not f.dots_count) then
        return replace(split_part(base, '@', 1), '.', '') || '@' || at;
    end if;
    return base;
end $$;
comment on function hearken.victim(text) is 'An address as the caps count it: no forwarder''s hash, no plus tag, no dots where they do not count.';

create or replace function hearken.id_hash(id text) returns bytea
language sql immutable parallel safe
return substring(sha256(convert_to(id, 'UTF8')) from 1 for 16);
comment on function hearken.id_hash(text) is 'A Message-ID as table reference keeps it: the first 128 bits of its sha256. Never the header itself in an index.';

create or replace function hearken.id_hashes(own text, in_reply_to text[], refs text[], thread_index text) returns bytea[]
language plpgsql immutable parallel safe as $$
declare
    hashes bytea[] := array[case when own <> '' then substring(sha256(convert_to(own, 'UTF8')) from 1 for 16) end];
    h bytea;
    id text;
begin
    -- Element 1 is the mail's own id (null without one); then what it cites, nearest first: In-Reply-To as written, References
    -- from the last to the first, Exchange's conversation at the end (its first 22 octets name the conversation, the rest the turn).
    foreach id in array in_reply_to[1:10] loop
        continue when id = '' or id = own;
        h := substring(sha256(convert_to(id, 'UTF8')) from 1 for 16);
        continue when h = any (hashes);
        hashes := hashes || h;
    end loop;
    for n in reverse cardinality(refs) .. greatest(cardinality(refs) - 49, 1) loop
        continue when refs[n] = '' or refs[n] = own;
        h := substring(sha256(convert_to(refs[n], 'UTF8')) from 1 for 16);
        continue when h = any (hashes);
        hashes := hashes || h;
    end loop;
    if length(thread_index) >= 29 then
        h := substring(sha256(convert_to('thread-index:' || left(thread_index, 29), 'UTF8')) from 1 for 16);
        hashes := hashes || h;
    end if;
    return hashes;
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

create or replace function hearken.numbers_of(ticket bigint) returns bigint[]
language sql stable
begin atomic
    with recursive n (id) as (select hearken.root(numbers_of.ticket) union select t.id from n join hearken.ticket t on t.merged_into = n.id)
    select array_agg(n.id) from n;
end;
comment on function hearken.numbers_of(bigint) is 'All numbers that lead to the ticket to which this one leads.';

create or replace function hearken.queue_address(queue bigint, ticket bigint) returns text
language plpgsql stable as $$
begin
    -- A queue that takes a whole domain's mail and nothing else writes from where the customer wrote to, if that leaves room for a reply token.
    return coalesce(
        (select a.address from hearken.address a where a.queue = queue_address.queue and a.address not like '@%' order by a.main desc, a.address limit 1),
        (select b.base from (select m.recipients from hearken.message m where m.ticket = queue_address.ticket and m.direction = 'in' order by m.arrived_at, m.id limit 1) f
         cross join lateral (select hearken.base_address(u.r) as base, u.n from unnest(f.recipients) with ordinality u (r, n)) b
         join hearken.address a on a.address = '@' || hearken.domain_of(b.base)
         where a.queue = queue_address.queue and b.base ~ '^[a-z0-9_][a-z0-9._-]{0,19}@' order by b.n limit 1),
        (select 'support' || a.address from hearken.address a where a.queue = queue_address.queue order by a.address limit 1),
        -- One without any address, made for tickets to be moved to, or whose address moved: from where this ticket's customer wrote to, else from ours.
        (select a.address from hearken.address a where a.address not like '@%' order by a.address = any (array(
            select hearken.base_address(r) from (select m.recipients from hearken.message m where m.ticket = queue_address.ticket and m.direction = 'in' order by m.arrived_at, m.id limit 1) f, unnest(f.recipients) r)) desc,
            a.main desc, a.address limit 1),
        (select 'support' || a.address from hearken.address a order by a.address limit 1), '');
end $$;
comment on function hearken.queue_address(bigint, bigint) is 'From which address a queue writes in a ticket.';
