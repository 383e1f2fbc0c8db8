-- The courier's doors: claim what is due, settle what became of it. See sql/DOORS.md and design.md, Contract 6.
set local role hearken_owner;

create or replace function hearken.next_step(queue bigint, language text) returns text
language sql stable
begin atomic
    select coalesce(q.next_step ->> next_step.language, q.next_step ->> 'en', '') from hearken.queue q where q.id = next_step.queue;
end;
comment on function hearken.next_step(bigint, text) is 'What a queue promises to happen next, in the customer''s language or English; never invented.';

drop function if exists hearken.jobs(bigint[]) cascade;
create function hearken.jobs(ids bigint[]) returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean)
language sql stable
begin atomic
    select o.id, o.ticket, coalesce(o.participant, 0), o.kind, o.recipient, o.envelope_sender, o.level, q.name,
        coalesce((select a.address from hearken.address a where a.queue = q.id and a.address not like '@%' order by a.main desc, a.address limit 1), ''),
        q.language, coalesce(nullif(q.signature, ''), q.name), hearken.next_step(q.id, first.language), first.language, first.author_name,
        first.subject, coalesce(said.texts, array[first.reply]), first.signature, first.message_id, first.message_ids,
        coalesce((select array_agg(e) from (select distinct unnest(array[b.opener, b.closer]) e from hearken.outbox b
                  where b.victim = o.victim and b.id <> o.id and b.opener <> '' limit 40) before where e <> ''), '{}'),
        coalesce(i.words, '{}'), coalesce(i.actions, '{}'), coalesce(i.matches, '{}'),
        coalesce(ph.languages, '{}'), coalesce(ph.kinds, '{}'), coalesce(ph.texts, '{}'),
        o.fixed_subject, o.fixed_text, o.message_id, extract(epoch from first.arrived_at)::bigint, o.attempt, o.auto_submitted
    from unnest(ids) with ordinality wanted (id, n)
    join hearken.outbox o on o.id = wanted.id
    join hearken.ticket t on t.id = o.ticket
    join hearken.queue q on q.id = t.queue
    join lateral (select m.*, array[m.message_id] as message_ids from hearken.message m where m.id = o.message) first on true
    left join lateral (select array_agg(coalesce(nullif(m.reply, ''), m.text) order by m.arrived_at, m.id) as texts from hearken.message m
        where m.ticket = o.ticket and m.direction = 'in' and m.author = first.author and (m.id = first.id or m.verified = first.verified)) said on o.kind = 'ack'
    left join lateral (select array_agg(c.words order by c.id) as words, array_agg(c.action order by c.id) as actions,
            array_agg(array_to_string(c.match, E'\n') order by c.id) as matches
        from hearken.incident c where c.resolved_at is null and (c.queue is null or c.queue = q.id)) i on o.kind = 'ack'
    left join lateral (select array_agg(p.language order by p.id) as languages, array_agg(p.kind order by p.id) as kinds, array_agg(p.text order by p.id) as texts
        from hearken.phrase p where p.active and (p.queue is null or p.queue = q.id)) ph on o.kind = 'ack'
    order by wanted.n;
end;
comment on function hearken.jobs(bigint[]) is 'Outbox rows with all that is needed to word and send them.';

create or replace function hearken.count_caps(id bigint, recipient text) returns text
language plpgsql as $$
#variable_conflict use_variable
declare
    domain text := hearken.domain_of(recipient);
    whole hearken.cap;
    limits hearken.cap;
begin
    -- Under the one advisory lock of claim(): counts cannot race. Returns why the row must be held; '' when it may leave.
    if (select nullif(s.value, '')::timestamptz > now() from hearken.setting s where s.name = 'breaker_until') then
        return 'breaker';
    end if;
    select * into whole from hearken.cap c where c.name = 'whole';
    if (select count(*) from hearken.outbox o where o.counted_at > now() - whole.period) >= whole.count then
        update hearken.setting s set value = (now() + interval '1 hour')::text where s.name = 'breaker_until';
        return 'breaker';
    end if;
    select * into limits from hearken.cap c
    where c.name = case when exists (select from hearken.freemail f where f.domain = domain) then 'freemail' else 'domain' end;
    if (select count(*) from hearken.outbox o where o.counted_at > now() - limits.period and hearken.domain_of(o.victim) = domain) >= limits.count then
        return 'cap of the domain';
    end if;
    update hearken.outbox o set counted_at = now() where o.id = id;
    return '';
end $$;
comment on function hearken.count_caps(bigint, text) is 'Counts one acknowledgement against the caps of its domain and of all; tells which cap holds it.';

create or replace function hearken.claim(worker text, batch int, lease interval) returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean)
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
declare
    o record;
    held text;
    mine bigint[] := '{}';
begin
    -- One claim at a time: caps cannot race, and a batch takes a millisecond.
    perform pg_advisory_xact_lock(hashtextextended('hearken.claim', 0));
    for o in
        select x.id, x.kind, x.state, x.recipient, x.counted_at, x.expires_at, t.muted_until from hearken.outbox x join hearken.ticket t on t.id = x.ticket
        where x.due <= now() and (x.state = 'planned' or x.state in ('claimed', 'handed') and x.lease_until < now())
        order by x.due, x.id limit batch for update of x skip locked
    loop
        if o.expires_at < now() then
            update hearken.outbox x set state = 'failed', reason = 'tried for three days', settled_at = now() where x.id = o.id;
            continue;
        end if;
        held := case when o.kind in ('ack', 'incident') and o.counted_at is null then hearken.count_caps(o.id, o.recipient) else '' end;
        if held <> '' then
            update hearken.outbox x set state = 'held', reason = held where x.id = o.id;
            continue;
        end if;
        mine := mine || o.id;
    end loop;
    update hearken.outbox x set state = case when x.state = 'handed' then 'handed' else 'claimed' end, worker = worker, lease_until = now() + lease,
        attempt = x.attempt + 1 where x.id = any (mine);
    return query select * from hearken.jobs(mine);
end $$;
comment on function hearken.claim(text, int, interval) is 'Takes due rows of the outbox for one courier, under a lease; holds what is over a cap.';

drop function if exists hearken.preview(bigint);
create function hearken.preview(number bigint) returns table (
    outbox bigint, ticket bigint, participant bigint, kind text, recipient text, envelope_sender text, level text, queue_name text,
    queue_address text, queue_language text, signature text, next_step text, language text, customer_name text, subject text, texts text[],
    text_signature text, in_reply_to text, "references" text[], avoid text[], incident_words text[], incident_actions text[],
    incident_matches text[], phrase_languages text[], phrase_kinds text[], phrase_texts text[], fixed_subject text, fixed_text text,
    message_id text, received bigint, attempt int, auto_submitted boolean)
language sql stable
begin atomic
    select j.* from hearken.outbox o, lateral hearken.jobs(array[o.id]) j where o.kind = 'ack' and o.ticket = hearken.root(preview.number);
end;
comment on function hearken.preview(bigint) is 'What the acknowledgement of a ticket is worded from; hearken preview shows the words.';

create or replace function hearken.settle(outbox bigint, worker text, outcome text, code int, answer text, details jsonb) returns void
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
    pause interval;
    sent_id bigint;
begin
    select * into o from hearken.outbox x where x.id = outbox for update;
    if o.id is null or o.worker <> worker or o.state not in ('claimed', 'handed', 'seen') or (outcome = 'handed' and o.lease_until < now()) then
        raise exception 'outbox % is no longer this courier''s', outbox using errcode = 'HK001', hint = 'do not send it';
    end if;
    if outcome = 'handed' then
        if o.state = 'seen' then
            raise exception 'outbox % was seen on its way already', outbox using errcode = 'HK001', hint = 'do not send it again';
        end if;
        update hearken.outbox x set state = 'handed', handed_at = now(), message_id = details ->> 'message_id', subject = coalesce(details ->> 'subject', ''),
            text = coalesce(details ->> 'text', ''), rung = coalesce(details ->> 'rung', ''), opener = coalesce(details ->> 'opener', ''),
            closer = coalesce(details ->> 'closer', '') where x.id = outbox;
        update hearken.ticket t set gist = coalesce(nullif(details ->> 'gist', ''), t.gist), tone = coalesce(nullif(details ->> 'tone', ''), t.tone) where t.id = hearken.root(o.ticket);
        insert into hearken.incident_ticket (incident, ticket)
        select i.id, o.ticket from hearken.incident i
        where o.kind = 'ack' and i.resolved_at is null and strpos(details ->> 'text', i.words) > 0 on conflict do nothing;
        perform hearken.remember_sent(outbox);
    elsif outcome = 'sent' then
        -- The relay's 250 must name the queue id under which our milter saw it; else another attempt was confirmed, and this
        -- one stays what it is: seen, not confirmed.
        if o.seen_queue_id = '' or position(o.seen_queue_id in answer) > 0 then
            update hearken.outbox x set state = 'sent', sent_at = now(), settled_at = now(), code = code, answer = left(answer, 500) where x.id = outbox;
        else
            update hearken.outbox x set state = 'seen', reason = 'seen, not confirmed', settled_at = now(), code = code, answer = left(answer, 500) where x.id = outbox;
        end if;
    elsif outcome = 'released' and o.state = 'claimed' then
        update hearken.outbox x set state = 'planned', lease_until = null, worker = '', attempt = greatest(x.attempt - 1, 0) where x.id = outbox;
    elsif outcome = 'failed' then
        update hearken.outbox x set state = 'failed', reason = 'refused by the relay', settled_at = now(), code = code, answer = left(answer, 500) where x.id = outbox;
        insert into hearken.message (ticket, strand, hangs_on, key, direction, kind, why, known, author, subject, text, bounce_recipient)
        select m.ticket, m.strand, m.hangs_on, sha256(convert_to('failure:' || o.id, 'UTF8')), 'event', 'event', 'outbox', false, '',
            'not delivered to ' || o.recipient, left(answer, 500), left(o.recipient, 320) from hearken.message m where m.id = o.message;
        insert into hearken.audit (who, through, ticket, what, becomes) values (worker, 'courier', o.ticket, 'delivery failed', left(answer, 500));
    else
        -- retry, unknown, and a handed row that is given back: again later, unless our milter has seen it meanwhile.
        pause := least(interval '1 minute' * power(2, least(o.attempt, 9)) * (0.75 + random() / 2), interval '4 hours');
        update hearken.outbox x set state = case x.state when 'seen' then 'seen' when 'handed' then 'handed' else 'planned' end,
            reason = case when x.state = 'seen' then 'seen, not confirmed' else outcome end, lease_until = now() - interval '1 second', due = now() + pause,
            code = code, answer = left(answer, 500) where x.id = outbox;
    end if;
end $$;
comment on function hearken.settle(bigint, text, text, int, text, jsonb) is 'What became of a claimed row: handed, sent, retry, failed, unknown, released.';

create or replace function hearken.remember_sent(outbox bigint) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
    mid bigint;
begin
    -- What we send is a mail of the ticket too, so that answers to its Message-ID join.
    select * into o from hearken.outbox x where x.id = outbox;
    if o.sent_message is not null or o.message_id = '' then
        return;
    end if;
    -- It stands in the strand of the mail it answers, not in all that hangs beside it.
    insert into hearken.message (ticket, strand, hangs_on, key, direction, kind, why, known, verified, author, people, outbox, agent, message_id, subject,
        text, reply, language)
    select m.ticket, m.strand, m.hangs_on, sha256(convert_to('outbox:' || o.id, 'UTF8')), 'out',
        case o.kind when 'ack' then 'ack' when 'reply' then 'reply' else 'notice' end, 'outbox', true, true,
        coalesce((select a.address from hearken.ticket t join hearken.address a on a.queue = t.queue where t.id = m.ticket
                  order by a.main desc, a.address limit 1), ''),
        array[hearken.plain_address(o.recipient)], o.id, null, o.message_id, o.subject, o.text, o.text, m.language
    from hearken.message m where m.id = o.message
    returning id into mid;
    insert into hearken.reference (hash, rank, message) values (hearken.id_hash(o.message_id), 0, mid) on conflict do nothing;
    update hearken.outbox x set sent_message = mid where x.id = outbox;
end $$;
comment on function hearken.remember_sent(bigint) is 'Files what was handed over as a message of its ticket.';
reset role;
