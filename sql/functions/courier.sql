-- The courier's doors: claim what is due, settle what became of it. See sql/DOORS.md and design.md, Contract 6.
set local role hearken_owner;

drop function if exists hearken.next_step(bigint, text) cascade;
create or replace function hearken.next_step(steps jsonb, language text) returns text
language sql immutable parallel safe
return coalesce(steps ->> language, steps ->> 'en', '');
comment on function hearken.next_step(jsonb, text) is 'What a queue promises to happen next, in the customer''s language or English; never invented.';

create or replace function hearken.references_of(message bigint) returns text[]
language plpgsql stable as $$
#variable_conflict use_variable
declare
    head bytea;
    fields text;
    field text;
    ids text[];
begin
    -- RFC 5322 3.6.4: an answer cites what its mail cites (else the one mail that one answers), then the mail. They stand in the raw header
    -- alone: tables keep hashes of ids.
    select substring(c.bytes from 1 for 65536) into head from hearken.chunk c join hearken.message m on m.key = c.key where m.id = message and c.seq = 0;
    head := substring(head from 1 for greatest(position('\x0d0a0d0a'::bytea in head), 0) + 1);
    if head is null or position('\x00'::bytea in head) > 0 then
        return '{}';
    end if;
    fields := E'\n' || convert_from(head, 'LATIN1');
    field := substring(fields from '(?i)\nreferences:((?:[^\n]|\n[ \t])*)');
    if strpos(field, '<') > 0 then
        ids := array(select i[1] from regexp_matches(field, '<([^<>\s]+@[^<>\s]+)>', 'g') with ordinality u (i, n) order by n);
    end if;
    if coalesce(cardinality(ids), 0) = 0 then
        field := substring(fields from '(?i)\nin-reply-to:((?:[^\n]|\n[ \t])*)');
        if strpos(field, '<') > 0 then
            ids := array(select i[1] from regexp_matches(field, '<([^<>\s]+@[^<>\s]+)>', 'g') u (i));
            ids := case when cardinality(ids) = 1 then ids end;
        end if;
    end if;
    return coalesce(ids[greatest(cardinality(ids) - 19, 1):], '{}');
end $$;
comment on function hearken.references_of(bigint) is 'What a mail cites, by its raw header, the last twenty; none when the raw mail is gone.';

create or replace function hearken.said(mail hearken.message) returns text
language sql immutable
return case when 'handed-on' = any ((mail).flags) or 'encrypted' = any ((mail).flags) and (mail).reply = '' then ''
    else coalesce(nullif((mail).reply, ''), (mail).text) end;
comment on function hearken.said(hearken.message) is 'What its writer says in a mail, as far as it can be read: nothing where it only hands on another''s words, or is encrypted.';

drop function if exists hearken.jobs(bigint[]) cascade;
create function hearken.jobs(ids bigint[]) returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean, prepared text, handed boolean,
    topic_languages text[], topic_matches text[], topic_needs text[])
language sql stable
begin atomic
    -- What a queue says is read once a queue, not once a row.
    with wanted as materialized (
        select u.n, o.*, t.language as ticket_language, t.subject as ticket_subject,
            coalesce(t.queue, o.queue, (select f.id from hearken.queue f where f.active order by f.position, f.id limit 1)) as at
        from unnest(ids) with ordinality u (id, n) join hearken.outbox o on o.id = u.id left join hearken.ticket t on t.id = o.ticket),
    desk as materialized (
        select q.*, coalesce((select a.address from hearken.address a where a.queue = q.id and a.address not like '@%' order by a.main desc, a.address limit 1), '') as address
        from hearken.queue q where q.id in (select w.at from wanted w)),
    told as materialized (
        select d.at, i.words, i.actions, i.matches, ph.languages, ph.kinds, ph.texts, tp.languages as topic_languages, tp.matches as topic_matches, tp.needs
        from (select distinct w.at from wanted w where w.kind = 'ack') d
        cross join lateral (select array_agg(c.words order by c.id) as words, array_agg(c.action order by c.id) as actions,
                array_agg(array_to_string(c.match, E'\n') order by c.id) as matches
            from hearken.incident c where c.resolved_at is null and (c.queue is null or c.queue = d.at)) i
        cross join lateral (select array_agg(p.language order by p.id) as languages, array_agg(p.kind order by p.id) as kinds, array_agg(p.text order by p.id) as texts
            from hearken.phrase p where p.active and (p.queue is null or p.queue = d.at)) ph
        cross join lateral (select array_agg(x.language order by x.queue nulls last, x.id) as languages,
                array_agg(array_to_string(x.words, E'\n') order by x.queue nulls last, x.id) as matches,
                array_agg(array_to_string(x.facts, E'\n') order by x.queue nulls last, x.id) as needs
            from hearken.topic x where x.queue is null or x.queue = d.at) tp)
    select o.id, coalesce(o.ticket, 0), coalesce(o.participant, 0), o.kind, o.recipient, o.envelope_sender,
        case when o.state = 'claimed' and o.attempt > 3 and o.answer = '' then 'unheard' else o.level end, q.name,
        case when q.address <> '' then q.address else hearken.queue_address(q.id, o.ticket) end, q.language, coalesce(nullif(q.signature, ''), q.name), hearken.next_step(q.next_step, coalesce(first.language, q.language)),
        coalesce(first.language, o.ticket_language, q.language), coalesce(first.author_name, ''), coalesce(first.subject, o.ticket_subject, ''),
        coalesce(case when o.kind = 'ack' then (select array_agg(hearken.said(m) order by m.arrived_at, m.id) from hearken.message m
                where m.ticket = o.ticket and m.direction = 'in' and m.author = first.author and (m.id = first.id or m.verified = first.verified)) end,
            array[case when first.id is not null then hearken.said(first) end], '{}'),
        coalesce(first.signature, ''), coalesce(first.message_id, ''),
        case when first.cites = '{}' then array[first.message_id] when first.id is not null then hearken.references_of(first.id) || first.message_id else '{}' end,
        coalesce(case when o.kind = 'ack' then (select array_agg(e) from (select distinct unnest(array[b.opener, b.closer]) e from hearken.outbox b
                where b.kind = 'ack' and b.victim = o.victim and b.id <> o.id and b.opener <> '' and b.state not in ('cancelled', 'held') limit 40) before where e <> '') end, '{}'),
        coalesce(k.words, '{}'), coalesce(k.actions, '{}'), coalesce(k.matches, '{}'),
        coalesce(k.languages, '{}'), coalesce(k.kinds, '{}'), coalesce(k.texts, '{}'),
        o.fixed_subject, o.fixed_text, o.message_id, coalesce(extract(epoch from first.arrived_at)::bigint, 0), o.attempt, o.auto_submitted,
        o.prepared, o.state = 'handed', coalesce(k.topic_languages, '{}'), coalesce(k.topic_matches, '{}'), coalesce(k.needs, '{}')
    from wanted o join desk q on q.id = o.at
    left join told k on k.at = o.at and o.kind = 'ack'
    left join hearken.message first on first.id = o.message
    order by o.n;
end;
comment on function hearken.jobs(bigint[]) is 'Outbox rows with all that is needed to word and send them.';

create or replace function hearken.whole_cap() returns int
language sql stable
begin atomic
    -- The cap of all acknowledgements an hour: what the admin set, or a surge's multiple of a usual hour where that is less.
    select least(w.count, case when u.acks > 0 and s.count > 0 then greatest(20, ceil(s.count * u.acks)::int) end)
    from hearken.cap w left join hearken.cap s on s.name = 'surge',
        (select coalesce((select nullif(split_part(x.value, ' ', 1), '')::numeric from hearken.setting x where x.name = 'usual_hour'), 0) as acks) u
    where w.name = 'whole';
end;
comment on function hearken.whole_cap() is 'How many acknowledgements may leave in an hour: cap whole, or cap surge times a usual hour where that is less.';

create or replace function hearken.domain_cap(domain text) returns hearken.cap
language sql stable
begin atomic
    select c.* from hearken.cap c where c.name = case when exists (select from hearken.freemail f where f.domain = domain_cap.domain) then 'freemail' else 'domain' end;
end;
comment on function hearken.domain_cap(text) is 'The cap that holds for one domain.';

create or replace function hearken.open_breaker(why text) returns void
language plpgsql as $$
begin
    -- As JSON has it: another session may have another DateStyle, and IST is a zone of three countries.
    update hearken.setting s set value = to_json(now() + interval '1 hour') #>> '{}' where s.name = 'breaker_until';
    insert into hearken.audit (who, through, what, becomes) values ('hearken', 'courier', 'breaker opened', why);
    -- The courier's log shows it: class HK warnings are passed on.
    raise warning 'the breaker is open, acknowledgements are held: %', why using errcode = 'HK003',
        hint = 'select * from hearken.held_ack; then select hearken.release_held(); or wait for an hour''s calm';
end $$;
comment on function hearken.open_breaker(text) is 'Holds all acknowledgements from now on, and says so in the courier''s log and in view health.';

drop function if exists hearken.why_held(bigint, text, timestamptz), hearken.count_caps(bigint, text);
create or replace function hearken.whole_places() returns int
language sql stable
begin atomic
    select (hearken.whole_cap() - (select count(*) from hearken.outbox o where o.counted_at > now() - w.period))::int
    from hearken.cap w where w.name = 'whole';
end;
comment on function hearken.whole_places() is 'How many acknowledgements may leave yet within the hour, to all the world.';

create or replace function hearken.domain_places(due bigint[]) returns table (domain text, places int)
language sql stable
begin atomic
    -- Read once a claim, for all its domains together: what left within the hour may be a hundred thousand rows.
    with wanted as materialized (
        select d.domain, c.count, c.period
        from (select distinct hearken.domain_of(x.victim) as domain from hearken.outbox x
              where x.id = any (domain_places.due) and x.kind in ('ack', 'incident') and x.counted_at is null) d
        cross join lateral hearken.domain_cap(d.domain) c),
    used as (
        select w.domain, count(*)::int as n from wanted w join hearken.outbox o on hearken.domain_of(o.victim) = w.domain and o.counted_at > now() - w.period
        where o.counted_at > now() - (select max(c.period) from hearken.cap c where c.name in ('domain', 'freemail'))
        group by w.domain)
    select w.domain, w.count - coalesce(u.n, 0) from wanted w left join used u on u.domain = w.domain;
end;
comment on function hearken.domain_places(bigint[]) is 'How many acknowledgements may leave yet to each domain that these rows of the outbox go to.';

drop function if exists hearken.claim(text, int, interval), hearken.claim(text, int, interval, text[], text[]);
create function hearken.claim(worker text, batch int, lease interval, lane text[] default '{}', others text[] default '{}') returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean, prepared text, handed boolean,
    topic_languages text[], topic_matches text[], topic_needs text[])
language plpgsql security definer set search_path = hearken, pg_temp set plan_cache_mode = force_generic_plan set enable_bitmapscan = off as $$
#variable_conflict use_variable
declare
    o record;
    held text;
    due bigint[];
    places jsonb;                   -- by domain, as far as this claim has come
    whole int;                      -- in all; null: not counted yet
    breaker boolean;
    alone bigint;
    mine bigint[] := '{}';
    counted bigint[] := '{}';
begin
    -- One claim at a time: caps cannot race, and a batch takes a millisecond. Its plans are made once a session: to plan jobs() anew would
    -- take longer than to claim. What is due is read in its index's order, as far as a batch goes: a bitmap would be of all that waits.
    perform pg_advisory_xact_lock(hashtextextended('hearken.claim', 0));
    -- Nothing leaves for a claim alone: it need not wait for the disk. What is handed over after it does, and no crash keeps that without this.
    perform set_config('synchronous_commit', 'off', true);
    perform hearken.hold_restored();
    perform hearken.clock_set_ahead();
    breaker := (select x.value <> '' from hearken.setting x where x.name = 'breaker_until');
    if breaker then
        update hearken.outbox x set state = 'held', reason = 'breaker'
        where x.id = any (array(
            select y.id from hearken.outbox y where y.state = 'planned' and y.due <= now() and y.kind in ('ack', 'incident') and y.counted_at is null
            for update skip locked));
    end if;
    due := array(
        select x.id from hearken.outbox x
        where x.due <= now() and x.state in ('planned', 'claimed', 'handed') and (x.state = 'planned' or x.lease_until < now())
            and (cardinality(lane) = 0 or hearken.domain_of(x.recipient) = any (lane))
            and (cardinality(others) = 0 or coalesce(hearken.domain_of(x.recipient), '') <> all (others))
        order by x.due, x.id limit batch for update skip locked);
    -- What a courier claimed and never spoke of may be what it died of. It goes alone, so that nothing else dies with it again.
    alone := (select x.id from hearken.outbox x where x.id = any (due) and x.state = 'claimed' order by x.attempt, x.due, x.id limit 1);
    if alone is not null then
        due := array[alone];
    end if;
    for o in
        select x.id, x.ticket, x.expires_at, x.attempt, t.muted_until, coalesce(hearken.domain_of(x.victim), '') as domain,
            x.kind in ('ack', 'incident') and x.counted_at is null as counts,
            -- What no longer is to leave was not waiting when that was found: a courier had it, and the relay put it off, or the courier died.
            case when x.attempt = 0 or x.kind <> 'ack' or x.state = 'handed' then '' when t.merged_into is not null then 'merged'
                when 'spam' = any (t.tags) then 'spam' when hearken.is_banned(x.recipient) then 'banned'
                when t.first_response_at is not null then 'answered' else '' end as needless
        from unnest(due) with ordinality u (id, n) join hearken.outbox x on x.id = u.id left join hearken.ticket t on t.id = x.ticket order by u.n
    loop
        if o.expires_at < now() then
            -- Told in its ticket: in passing, for a claim that holds rows waits for none. Where it is busy, at the next claim.
            continue when o.ticket is not null and not pg_try_advisory_xact_lock(hearken.root(o.ticket));
            continue when o.ticket is not null and not pg_try_advisory_xact_lock(hearken.root(o.ticket)); -- merged before the first was held
            perform hearken.note_failed(o.id, worker, 0, '', case when o.attempt = 0 then 'waited for three days' else 'tried for three days' end);
            continue;
        end if;
        if o.needless <> '' then
            update hearken.outbox x set state = 'cancelled', reason = o.needless, settled_at = now() where x.id = o.id;
            continue;
        end if;
        held := '';
        if o.counts then
            if whole is null then
                whole := hearken.whole_places();
                places := (select jsonb_object_agg(coalesce(d.domain, ''), d.places) from hearken.domain_places(due) d);
            end if;
            if not breaker and whole <= 0 and not coalesce(o.muted_until > now(), false) then
                perform hearken.open_breaker(format('%s acknowledgements within the hour', hearken.whole_cap()));
                breaker := true;
            end if;
            held := case when o.muted_until > now() then 'muted' when breaker then 'breaker'
                when (places ->> o.domain)::int <= 0 then 'cap of the domain' else '' end;
        end if;
        if held <> '' then
            update hearken.outbox x set state = 'held', reason = held where x.id = o.id;
            continue;
        end if;
        if o.counts then
            whole := whole - 1;
            places := coalesce(jsonb_set(places, array[o.domain], to_jsonb((places ->> o.domain)::int - 1)), places); -- null: no cap holds for it
            counted := counted || o.id;
        end if;
        mine := mine || o.id;
    end loop;
    update hearken.outbox x set state = case when x.state = 'handed' then 'handed' else 'claimed' end, worker = worker, lease_until = now() + lease,
        attempt = x.attempt + 1, counted_at = case when x.id = any (counted) then now() else x.counted_at end
    where x.id = any (mine);
    return query select * from hearken.jobs(mine);
end $$;
comment on function hearken.claim(text, int, interval, text[], text[]) is
    'Takes due rows of the outbox for one courier, under a lease; holds what is over a cap. lane: of these recipients'' domains alone; others: of all but these.';

drop function if exists hearken.preview(bigint);
create function hearken.preview(number bigint) returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean, prepared text, handed boolean,
    topic_languages text[], topic_matches text[], topic_needs text[])
language sql stable
begin atomic
    select j.* from hearken.outbox o, lateral hearken.jobs(array[o.id]) j where o.kind = 'ack' and o.ticket = hearken.root(preview.number);
end;
comment on function hearken.preview(bigint) is 'What the acknowledgement of a ticket is worded from; hearken preview shows the words.';

create or replace function hearken.note_failed(outbox bigint, who text, code int, answer text, why text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
begin
    update hearken.outbox x set state = 'failed', reason = why, settled_at = now(), code = code, answer = left(answer, 500) where x.id = outbox returning * into o;
    if o.ticket is null then
        return;
    end if;
    insert into hearken.message (ticket, strand, hangs_on, key, direction, kind, why, known, author, subject, text, bounce_recipient)
    select t.id, coalesce(m.strand, t.strand), m.hangs_on, sha256(convert_to('failure:' || o.id, 'UTF8')), 'event', 'event', 'outbox', false, '',
        'not delivered to ' || o.recipient, left(coalesce(nullif(answer, ''), why), 500), left(o.recipient, 320)
    from hearken.ticket t left join hearken.message m on m.id = o.message and m.ticket = t.id where t.id = hearken.root(o.ticket);
    insert into hearken.audit (who, through, ticket, what, becomes)
    values (who, 'courier', hearken.root(o.ticket), 'delivery failed', left(coalesce(nullif(answer, ''), why), 500));
    perform hearken.failure_heard(o, coalesce(nullif(answer, ''), why));
end $$;
comment on function hearken.note_failed(bigint, text, int, text, text) is 'A mail of ours that will not arrive: its row, and an event on its ticket for agents to read.';

create or replace function hearken.settle_handed(ids bigint[], lease interval, entries jsonb) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
    -- What we send is a mail of the ticket too, so that answers to its Message-ID join. It stands in the strand of the mail it answers, not
    -- in all that hangs beside it; what answers no mail is not filed.
    with e as materialized (
        select j.*, m.ticket, m.strand, m.hangs_on, m.language, o.kind, o.recipient,
            case when o.sent_message is null and m.id is not null and j.message_id <> '' then nextval('hearken.message_id_seq') end as filed
        from jsonb_to_recordset(entries) j (outbox bigint, message_id text, envelope_sender text, subject text, text text, rung text, opener text, closer text)
        join hearken.outbox o on o.id = j.outbox left join hearken.message m on m.id = o.message
        where j.outbox = any (ids)),
    filed as (
        insert into hearken.message (id, ticket, strand, hangs_on, key, direction, kind, why, known, verified, author, people, outbox, agent, message_id, subject,
            text, reply, language)
        select e.filed, e.ticket, e.strand, e.hangs_on, sha256(convert_to('outbox:' || e.outbox, 'UTF8')), 'out',
            case e.kind when 'ack' then 'ack' when 'reply' then 'reply' else 'notice' end, 'outbox', true, true,
            coalesce((select a.address from hearken.ticket t join hearken.address a on a.queue = t.queue where t.id = e.ticket and a.address not like '@%'
                      order by a.main desc, a.address limit 1), (select hearken.queue_address(t.queue, t.id) from hearken.ticket t where t.id = e.ticket), ''),
            array[hearken.plain_address(e.recipient)], e.outbox, null, e.message_id, coalesce(e.subject, ''), coalesce(e.text, ''), coalesce(e.text, ''), e.language
        from e where e.filed is not null),
    known as (
        insert into hearken.reference (hash, rank, message) select hearken.id_hash(e.message_id), 0, e.filed from e where e.filed is not null)
    update hearken.outbox x set state = 'handed', handed_at = now(), lease_until = greatest(x.lease_until, now() + lease),
        message_id = e.message_id, subject = coalesce(e.subject, ''), text = coalesce(e.text, ''), rung = coalesce(e.rung, ''),
        opener = coalesce(e.opener, ''), closer = coalesce(e.closer, ''), envelope_sender = coalesce(e.envelope_sender, x.envelope_sender),
        sent_message = coalesce(x.sent_message, e.filed)
    from e where x.id = e.outbox;
    if entries @? '$[*] ? (@.gist != "" || @.tone != "")' then
        update hearken.ticket t set gist = coalesce(nullif(j.gist, ''), t.gist), tone = coalesce(nullif(j.tone, ''), t.tone)
        from jsonb_to_recordset(entries) j (outbox bigint, gist text, tone text) join hearken.outbox o on o.id = j.outbox
        where j.outbox = any (ids) and (j.gist <> '' or j.tone <> '') and t.id = hearken.root(o.ticket);
    end if;
    insert into hearken.incident_ticket (incident, ticket)
    select i.id, o.ticket from hearken.incident i join hearken.outbox o on o.kind = 'ack' and o.id = any (ids)
    where i.resolved_at is null and strpos(lower(regexp_replace(o.text, '\s+', ' ', 'g')), lower(regexp_replace(i.words, '\s+', ' ', 'g'))) > 0
    on conflict do nothing;
end $$;
comment on function hearken.settle_handed(bigint[], interval, jsonb) is 'Hands over these rows, which are locked and this courier''s: their words, their place in the ticket, a new lease.';

create or replace function hearken.settle_sent(ids bigint[], entries jsonb) returns void
language plpgsql as $$
#variable_conflict use_column
begin
    -- The relay's 250 must name the queue id under which our milter saw it; else another attempt was confirmed, and this one stays what it
    -- is: seen, not confirmed.
    update hearken.outbox x set settled_at = now(), code = coalesce(j.code, 0), answer = left(coalesce(j.answer, ''), 500),
        state = case when seen_queue_id = '' or strpos(j.answer, seen_queue_id) > 0 then 'sent' else 'seen' end,
        reason = case when seen_queue_id = '' or strpos(j.answer, seen_queue_id) > 0 then '' else 'seen, not confirmed' end,
        sent_at = case when seen_queue_id = '' or strpos(j.answer, seen_queue_id) > 0 then now() else x.sent_at end
    from jsonb_to_recordset(entries) j (outbox bigint, code int, answer text) where x.id = j.outbox and j.outbox = any (ids);
end $$;
comment on function hearken.settle_sent(bigint[], jsonb) is 'The relay took these rows, which are locked and this courier''s.';

create or replace function hearken.settle_row(outbox bigint, worker text, outcome text, code int, answer text, details jsonb, lease interval) returns text
language plpgsql as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
begin
    select * into o from hearken.outbox x where x.id = outbox for update;
    if o.id is null or o.worker <> worker or o.state not in ('claimed', 'handed', 'seen') or (outcome = 'handed' and o.lease_until < now()) then
        return format('outbox %s is no longer this courier''s', outbox);
    end if;
    if outcome = 'handed' then
        if o.state = 'seen' then
            return format('outbox %s was seen on its way already', outbox);
        end if;
        perform hearken.settle_handed(array[outbox], lease, jsonb_build_array(details || jsonb_build_object('outbox', outbox)));
    elsif outcome = 'heard' then
        perform hearken.heard(outbox, answer);
    elsif outcome = 'sent' then
        perform hearken.settle_sent(array[outbox], jsonb_build_array(jsonb_build_object('outbox', outbox, 'code', code, 'answer', answer)));
    elsif outcome = 'released' then
        -- Not sent at this turn: nothing of it went out.
        update hearken.outbox x set state = case x.state when 'seen' then 'seen' else 'planned' end, lease_until = null, worker = '',
            attempt = greatest(x.attempt - 1, 0), code = code, answer = left(answer, 500) where x.id = outbox;
    elsif outcome = 'failed' then
        perform hearken.note_failed(outbox, worker, code, answer, coalesce(nullif(details ->> 'reason', ''), 'refused by the relay'));
    else
        -- Again later, a quarter more or less, so that not all come at once. retry: the relay has not taken it, so it is planned
        -- anew. unknown: the connection broke after the final dot; our milter's sight decides what the next attempt finds. Seen at its first
        -- attempt and then refused, it is in no queue: our milter's answer was lost, or a disk was full. But Postfix says "write error" as
        -- well where what wrote its queue file died, perhaps behind the write.
        if outcome = 'retry' and code between 400 and 499 and o.state = 'seen' and o.attempt = 1 and answer !~* 'write error' then
            update hearken.outbox x set state = 'handed', seen_at = null, seen_queue_id = '' where x.id = outbox returning * into o;
        end if;
        update hearken.outbox x set state = case when x.state = 'seen' then 'seen' when x.state = 'handed' and outcome = 'unknown' then 'handed' else 'planned' end,
            reason = case when x.state = 'seen' then 'seen, not confirmed' else outcome end, lease_until = now() - interval '1 second',
            due = now() + hearken.back_off(o.attempt), code = code, answer = left(answer, 500) where x.id = outbox;
    end if;
    return '';
end $$;
comment on function hearken.settle_row(bigint, text, text, int, text, jsonb, interval) is 'What became of one claimed row; tells why it is not this courier''s to settle, or nothing.';

create or replace function hearken.back_off(attempt int) returns interval
language sql volatile
begin atomic
    select least(interval '1 minute' * power(2, least(greatest(attempt, 1) - 1, 9)), interval '4 hours') * (0.75 + random() / 2);
end;
comment on function hearken.back_off(int) is 'How long to wait after so many attempts: a minute, doubled each time, four hours at most, a quarter more or less.';

create or replace function hearken.settle(outbox bigint, worker text, outcome text, code int, answer text, details jsonb) returns void
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
declare
    why text;
begin
    if current_setting('synchronous_commit') = 'off' then
        perform set_config('synchronous_commit', 'local', true); -- what is handed over stays so, whatever the server is set to
    end if;
    if outcome in ('handed', 'heard', 'failed') then
        perform hearken.hold_outbox(array[outbox]);
    end if;
    why := hearken.settle_row(outbox, worker, outcome, code, answer, details, '0');
    if why <> '' then
        raise exception '%', why using errcode = 'HK001', hint = 'do not send it';
    end if;
end $$;
comment on function hearken.settle(bigint, text, text, int, text, jsonb) is 'What became of a claimed row: handed, sent, retry, failed, unknown, released; heard: nothing was to be sent, the answer is a gist.';

create or replace function hearken.settle_all(worker text, lease interval, entries jsonb) returns bigint[]
language plpgsql security definer set search_path = hearken, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_variable
declare
    e record;
    ids bigint[];
    outcomes text[];
    concerned bigint[];
    one_by_one boolean;
    handed bigint[];
    sent bigint[];
    lost bigint[];
begin
    if current_setting('synchronous_commit') = 'off' then
        perform set_config('synchronous_commit', 'local', true); -- what is handed over stays so, whatever the server is set to
    end if;
    -- Tickets first, as everywhere; then the rows in one order. What nearly all rows become is written for all of them at once.
    select array_agg(j.outbox), array_agg(j.outcome), array_agg(j.outbox) filter (where j.outcome in ('handed', 'heard', 'failed')),
        bool_or(j.outcome not in ('handed', 'sent'))
    into ids, outcomes, concerned, one_by_one
    from jsonb_to_recordset(entries) j (outbox bigint, outcome text);
    if concerned is not null then
        perform hearken.hold_outbox(concerned);
    end if;
    with said as materialized (select * from unnest(ids, outcomes) s (id, outcome)),
    ours as materialized (
        select x.id from hearken.outbox x join said s on s.id = x.id
        where x.worker = worker and (x.state in ('claimed', 'handed') or x.state = 'seen' and s.outcome <> 'handed')
            and (s.outcome <> 'handed' or x.lease_until >= now())
        order by x.id for update of x)
    select array_agg(s.id) filter (where s.outcome = 'handed' and o.id is not null), array_agg(s.id) filter (where s.outcome = 'sent' and o.id is not null),
        coalesce(array_agg(s.id order by s.id) filter (where o.id is null), '{}') into handed, sent, lost
    from said s left join ours o on o.id = s.id;
    if handed is not null then
        perform hearken.settle_handed(handed, lease, entries);
    end if;
    if sent is not null then
        perform hearken.settle_sent(sent, entries);
    end if;
    if one_by_one then
        for e in select (j ->> 'outbox')::bigint as id, j from jsonb_array_elements(entries) j where j ->> 'outcome' not in ('handed', 'sent') order by 1 loop
            perform hearken.settle_row(e.id, worker, e.j ->> 'outcome', coalesce((e.j ->> 'code')::int, 0), coalesce(e.j ->> 'answer', ''), e.j, lease);
        end loop;
    end if;
    return lost;
end $$;
comment on function hearken.settle_all(text, interval, jsonb) is
    'settle() for several rows in one commit; handed renews the lease. Returns those that are no longer this courier''s: it must not send them.';

drop trigger if exists bounced on hearken.message;
drop function if exists hearken.note_bounce();
create or replace function hearken.note_bounce(message bigint) returns void
language plpgsql as $$
declare
    o hearken.outbox;
    new hearken.message;
begin
    select m.* into new from hearken.message m where m.id = note_bounce.message;
    -- Its Message-ID carries a signature: only who received the mail can name it.
    select x.* into o from hearken.reference r join hearken.message m on m.id = r.message left join hearken.agent_mail k on k.message = m.id
        join hearken.outbox x on x.id = coalesce(m.outbox, k.outbox)
    where r.hash = any (new.cites) and r.rank = 0 and m.direction = 'out' and x.state in ('handed', 'seen', 'sent') limit 1;
    if o.id is not null and (new.bounce_status like '5%' or new.bounce_status = '' and new.bounce_recipient <> '') then
        update hearken.outbox x set state = 'failed', reason = 'bounced', settled_at = now(),
            answer = left(new.bounce_status || ' ' || new.bounce_recipient, 500) where x.id = o.id;
        insert into hearken.audit (who, through, ticket, message, what, becomes)
        values ('hearken', 'mail', new.ticket, new.id, 'delivery failed', left(new.bounce_status || ' ' || new.bounce_recipient, 500));
        perform hearken.failure_heard(o, btrim(new.bounce_status || ' ' || new.bounce_recipient));
    end if;
end $$;
comment on function hearken.note_bounce(bigint) is 'A bounce came, which take has just filed; if it names a mail of ours, that mail failed.';

create or replace function hearken.usual_hour() returns void
language plpgsql as $$
declare
    usual record;
begin
    -- Once an hour: what left in a usual one. Hours in which nothing left do not count, and a hundred others must have been seen.
    if coalesce((select nullif(split_part(s.value, ' ', 2), '')::timestamptz from hearken.setting s where s.name = 'usual_hour'), '-infinity') between now() - interval '1 hour' and now() then
        return;
    end if;
    select percentile_cont(0.5) within group (order by h.acks) as median, count(*) as hours into usual
    from (select count(*) as acks from hearken.outbox o, hearken.cap c where c.name = 'surge' and o.counted_at > now() - c.period
          group by date_trunc('hour', o.counted_at)) h;
    update hearken.setting s set value = case when usual.hours >= 100 then usual.median else 0 end || ' ' || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    where s.name = 'usual_hour';
end $$;
comment on function hearken.usual_hour() is 'Keeps setting usual_hour: how many acknowledgements leave in a usual hour.';

create or replace function hearken.calm() returns int
language plpgsql as $$
declare
    until timestamptz := (select nullif(s.value, '')::timestamptz from hearken.setting s where s.name = 'breaker_until');
    whole int := hearken.whole_cap();
    hour interval := (select c.period from hearken.cap c where c.name = 'whole');
    room int;
    released int;
begin
    -- Calm is an hour in which no more was planned than may leave. Then the breaker closes, and what is held leaves, no faster than the
    -- caps allow. What an address's own cap holds, or what is older than a day, waits for an admin.
    if until is not null then
        if until > now() or (select count(*) from (select from hearken.outbox o where o.kind in ('ack', 'incident') and o.victim <> ''
            and o.planned_at > now() - hour limit whole + 1) n) > whole then
            return 0;
        end if;
        update hearken.setting s set value = '' where s.name = 'breaker_until';
        insert into hearken.audit (who, through, what) values ('hearken', 'tick', 'breaker closed');
    end if;
    room := whole - (select count(*) from hearken.outbox o where o.counted_at > now() - hour);
    with domains as materialized (
        select hearken.domain_of(o.victim) as domain, count(*) filter (where o.counted_at > now() - hour) as left_lately,
            count(*) filter (where o.planned_at > now() - hour) as planned_lately
        from hearken.outbox o where o.kind in ('ack', 'incident') and o.victim <> '' and o.planned_at > now() - interval '1 day' group by 1),
    ready as (
        select o.id, row_number() over (order by o.planned_at, o.id) as n,
            row_number() over (partition by hearken.domain_of(o.victim) order by o.planned_at, o.id) as nth, d.left_lately, c.count as most
        from hearken.outbox o join domains d on d.domain = hearken.domain_of(o.victim) cross join lateral hearken.domain_cap(d.domain) c
        left join hearken.ticket t on t.id = o.ticket
        where o.state = 'held' and o.reason in ('breaker', 'cap of the domain', 'muted') and o.planned_at > now() - interval '1 day'
            and d.planned_lately <= c.count and (o.reason <> 'cap of the domain' or o.planned_at < now() - c.period)
            and (o.reason <> 'muted' or coalesce(t.muted_until < now(), true)))
    update hearken.outbox o set state = 'planned', due = now(), reason = 'released after an hour''s calm'
    from ready r where o.id = r.id and r.n <= room and r.nth + r.left_lately <= r.most;
    get diagnostics released = row_count;
    return released;
end $$;
comment on function hearken.calm() is 'Closes the breaker and lets held acknowledgements go after an hour''s calm. Returns how many.';

drop function if exists hearken.remember_sent(bigint);
reset role;
