-- The acceptance of one mail: deduplicate, thread, open or join, store, plan the acknowledgement. One call, one commit.
-- Locks in one order: the identity (seen), the ids (advisory, sorted), tickets ascending, people.
set local role hearken_owner;

create or replace function hearken.take(
    key bytea, envelope_sender text, recipients text[], queue_id text, client text, service text, login text, agent_login text,
    evidence text, gate text, gate_reason text, token_verdict text, token_ticket bigint, token_participant bigint,
    own_tickets bigint[], own_participants bigint[], own_outboxes bigint[],
    from_name text, from_address text, people_addresses text[], people_names text[], people_roles text[],
    message_id text, in_reply_to text[], refs text[], thread_index text, sent double precision, subject text,
    body text, reply text, quoted text, signature text, language text, tone text, flags text[],
    auto_reason text, auto_class text, bounce_status text, bounce_recipient text, bounce_message_id text, limits text[],
    raw bytea, raw_size bigint, raw_sha256 bytea,
    part_paths text[], part_names text[], part_mimes text[], part_cids text[], part_inline boolean[], part_sizes bigint[],
    part_sha256 bytea[], part_data bytea[], no_ack boolean, arrived double precision,
    out ticket bigint, out message bigint, out action text, out why text, out ack text, out ack_reason text, out status text,
    out priority text, out due text, out subject_tag text, out verified boolean, out correction boolean)
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
declare
    author text := hearken.plain_address(coalesce(nullif(from_address, ''), envelope_sender));
    known boolean;
    own text[];
    people text[];
    queue bigint;
    the_agent bigint;
    hashes bytea[] := hearken.id_hashes(message_id, in_reply_to, refs, thread_index);
    mid bigint;
    before bigint;
    home bigint;
    strand bigint;
    strong bigint[] := '{}';
    children bigint[] := '{}';
    weak_parent bigint;
    points_to bigint;
    person bigint;
    member bigint;
    cites_ack boolean := false;
    opened boolean := false;
    direction text := 'in';
    kind text := 'mail';
    moment timestamptz := case when arrived > 0 then to_timestamp(arrived) else now() end;
    t hearken.ticket;
    q hearken.queue;
    proved boolean := evidence in ('authenticated', 'network', 'dmarc');
begin
    ticket := 0; message := 0; action := 'ignored'; why := ''; ack := 'none'; ack_reason := gate_reason;
    status := ''; priority := ''; due := ''; subject_tag := ''; verified := false; correction := false;

    -- Whose mail is it?
    select a.queue into queue from hearken.address a join hearken.queue x on x.id = a.queue
    where a.address = any (hearken.address_keys(recipients)) order by x.position, x.id limit 1;
    if agent_login <> '' then
        select g.id into the_agent from hearken.agent g where g.login = agent_login and g.active;
    end if;
    if token_verdict = 'good' then
        select x.id, x.queue into home, queue from hearken.ticket x where x.id = hearken.root(token_ticket);
    end if;
    if queue is null and home is null and the_agent is null then
        return;
    end if;

    -- The same mail again changes nothing.
    mid := nextval(pg_get_serial_sequence('hearken.message', 'id'));
    insert into hearken.seen as s (key, message) values (key, mid)
    on conflict on constraint seen_pkey do update set times = s.times + 1 returning s.message into before;
    if before <> mid then
        select m.ticket, m.id, m.verified, m.correction, m.why into ticket, message, verified, correction, why from hearken.message m where m.id = before;
        select x.status, x.priority, coalesce(to_char(x.due_response at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''), z.subject_tag
        into status, priority, due, subject_tag
        from hearken.ticket x join hearken.queue z on z.id = x.queue where x.id = ticket;
        action := 'duplicate'; ack_reason := 'duplicate';
        ticket := coalesce(ticket, 0); message := coalesce(message, before);
        status := coalesce(status, ''); priority := coalesce(priority, ''); due := coalesce(due, ''); subject_tag := coalesce(subject_tag, '');
        verified := coalesce(verified, false); correction := coalesce(correction, false);
        return;
    end if;
    if exists (select from hearken.erased e where e.hash = sha256(key || convert_to((select x.value from hearken.setting x where x.name = 'salt'), 'UTF8'))) then
        action := 'duplicate'; why := 'forgotten';
        return;
    end if;

    own := array(select a.address from hearken.address a);
    people := array(select distinct hearken.plain_address(p) from unnest(people_addresses) with ordinality u (p, n)
                    where people_roles[n] in ('from', 'to', 'cc') and p <> '' and not hearken.base_address(p) = any (own) limit 200);
    known := author <> '' and evidence <> 'failed' and not hearken.base_address(author) = any (own);

    -- What it is tied to. The ids are locked first, sorted: two mails of one thread come one after the other.
    perform pg_advisory_xact_lock(hashtextextended(encode(h, 'hex'), 0))
    from (select h from unnest(hashes) h where h is not null order by hashtextextended(encode(h, 'hex'), 0)) ordered;
    if cardinality(hashes) > 1 or (cardinality(hashes) = 1 and exists (select from hearken.reference r where r.hash = hashes[1])) then
        select coalesce(array_agg(distinct x.strand) filter (where x.strong), '{}'),
               coalesce(array_agg(distinct x.strand) filter (where not x.strong and x.rank = 0 and x.its_rank > 0), '{}'),
               (array_agg(x.message order by x.rank) filter (where not x.strong and x.rank > 0 and x.its_rank = 0))[1],
               coalesce(bool_or(x.kind = 'ack' and x.rank = 1 and x.its_rank = 0), false),
               (array_agg(x.strand order by x.rank, x.its_rank) filter (where x.strong))[1]
        into strong, children, weak_parent, cites_ack, strand
        from hearken.ties(hashes, known, the_agent is not null, author, people) x;
    end if;
    if cardinality(strong) > 0 then
        why := case when exists (select from hearken.outbox o where o.id = any (own_outboxes)) then 'own-id' else 'references' end;
    end if;
    -- A right token of its own participant ties to the ticket's strand; in another's hand it only points there.
    if home is not null then
        select p.id into member from hearken.participant p where p.id = token_participant
            and hearken.base_address(p.address) in (hearken.base_address(author), hearken.base_address(envelope_sender));
        if member is not null and known then
            strand := (select x.strand from hearken.ticket x where x.id = home);
            strong := strong || strand;
            why := 'token';
        else
            points_to := (select min(m.id) from hearken.message m where m.ticket = home);
            weak_parent := points_to;
        end if;
    end if;
    -- Bounces of our own mail name its id.
    if auto_reason <> '' and bounce_message_id <> '' and cardinality(strong) = 0 then
        weak_parent := coalesce((select r.message from hearken.reference r where r.hash = hearken.id_hash(bounce_message_id) and r.rank = 0 order by r.message limit 1), weak_parent);
    end if;
    if cardinality(strong) = 0 and weak_parent is null and queue is not null and the_agent is null and auto_reason = '' and subject <> '' then
        select m.strand into strand from hearken.queue x join hearken.message m on m.author = author and m.arrived_at > moment - x.match_subject
            and m.direction = 'in' and hearken.bare_subject(m.subject) = hearken.bare_subject(subject)
        where x.id = queue and x.match_subject is not null order by m.arrived_at desc limit 1;
        if strand is not null then
            strong := array[strand];
            why := 'subject';
        end if;
    end if;
    strong := array(select distinct s from unnest(strong) s);
    if cardinality(strong) > 1 then
        strong := hearken.untangle(strong, strand);
    end if;

    -- The tickets, ascending; then the person.
    perform from hearken.ticket x where x.id in (
        select hearken.root(m.ticket) from hearken.message m where m.id = any (strong || children || weak_parent)) order by x.id for update;
    if cardinality(strong) > 0 then
        home := hearken.root((select m.ticket from hearken.message m where m.id = strong[1]));
    elsif weak_parent is not null then
        home := hearken.root((select m.ticket from hearken.message m where m.id = weak_parent));
        why := case when auto_class = 'bounce' then 'bounce' else 'unverified' end;
    else
        home := null;
    end if;
    if home is null and the_agent is not null and queue is null then
        delete from hearken.seen s where s.key = key;
        return;
    end if;
    if auto_reason <> '' and home is not null then
        direction := 'event';
        kind := case auto_class when 'bounce' then 'bounce' else 'auto' end;
    elsif the_agent is not null and home is not null then
        direction := 'out';
        kind := 'reply';
    end if;
    if author <> '' and the_agent is null and known then
        person := hearken.find_customer(author, from_name, language);
    end if;

    if home is null then
        opened := true;
        why := 'new';
        select * into q from hearken.queue x where x.id = queue;
        insert into hearken.ticket (queue, strand, subject, requester, language, tone, priority, sla, opened_at, updated_at)
        values (queue, mid, left(subject, 2048), person, language, tone, q.priority, q.sla, moment, moment) returning * into t;
        home := t.id;
    else
        select * into t from hearken.ticket x where x.id = home;
        select * into q from hearken.queue x where x.id = t.queue;
    end if;
    strand := case when cardinality(strong) > 0 then strong[1] else mid end;
    verified := proved and (opened or cardinality(strong) > 0) and known;
    correction := direction = 'in' and cardinality(strong) > 0 and (cites_ack or (why = 'token' and exists (
        select from hearken.message m where m.id = (select max(z.id) from hearken.message z where z.ticket = home and z.direction = 'out') and m.kind = 'ack')));

    insert into hearken.message (id, ticket, strand, hangs_on, points_to, key, direction, kind, why, known, verified, correction, author, author_name, people,
        customer, agent, message_id, cites, envelope_sender, recipients, queue_id, client, service, login, evidence, gate, gate_reason, subject, text,
        reply, quoted, signature, language, tone, flags, limits, auto_reason, auto_class, bounce_status, bounce_recipient, sent_at, arrived_at,
        raw_size, raw_sha256)
    values (mid, home, strand, case when cardinality(strong) = 0 and not opened then weak_parent end, points_to, key, direction, kind, why, known, verified,
        correction, author, left(from_name, 256), people, person, the_agent, left(message_id, 998), coalesce(hashes[2:], '{}'), left(envelope_sender, 320),
        recipients[1:100], left(queue_id, 64), left(client, 64), left(service, 64), left(login, 128), evidence, gate, gate_reason, left(subject, 2048), body,
        reply, quoted, signature, language, tone, flags, limits, auto_reason, auto_class, bounce_status, bounce_recipient,
        case when sent between -2e9 and 4e9 and sent <> 0 then to_timestamp(sent) end, moment, raw_size, raw_sha256);
    insert into hearken.reference (hash, rank, message)
    select h, (n - 1)::smallint, mid from unnest(hashes) with ordinality u (h, n) where h is not null on conflict do nothing;
    if raw is not null then
        insert into hearken.chunk (key, seq, bytes) values (key, 0, raw);
    end if;
    if cardinality(part_sha256) > 0 then
        perform hearken.store_parts(mid, part_paths, part_names, part_mimes, part_cids, part_inline, part_sizes, part_sha256, part_data);
    end if;
    if cardinality(strong) > 1 then
        strand := hearken.tie_strands(strong || mid);
    end if;
    if cardinality(strong) > 1 or cardinality(children) > 0 or (cardinality(strong) = 1 and (select m.hangs_on is not null from hearken.message m where m.id = strand)) then
        perform hearken.seat_strands(array(select distinct s from unnest(children || strand) s), 'take');
        select m.ticket into home from hearken.message m where m.id = mid;
        select * into t from hearken.ticket x where x.id = home;
    end if;

    -- Who is in it. Copies become participants only by the word of a proved sender.
    if author <> '' and the_agent is null and (opened or cardinality(strong) > 0) then
        insert into hearken.participant as p (ticket, address, name, customer, role, verified)
        values (home, author, left(from_name, 256), person, case when opened then 'requester' else 'author' end, verified)
        on conflict on constraint participant_ticket_address_key do update set verified = p.verified or excluded.verified
        returning p.id into member;
        if verified then
            insert into hearken.participant (ticket, address, name, role)
            select distinct on (hearken.plain_address(p)) home, hearken.plain_address(p), left(people_names[n], 256), 'cc' from unnest(people_addresses) with ordinality u (p, n)
            where people_roles[n] = 'cc' and p like '%@%' and not hearken.base_address(p) = any (own) order by hearken.plain_address(p), n limit 50
            on conflict do nothing;
        end if;
    end if;

    -- What it does to the ticket: a stranger's mail, a bounce, a vacation note nothing.
    if direction = 'in' and not opened and cardinality(strong) > 0 then
        update hearken.ticket x set updated_at = greatest(x.updated_at, moment), closed_at = case when x.status = 'closed' then null else x.closed_at end,
            snoozed_until = null, status = case when x.status in ('closed', 'pending') then 'open' else x.status end
        where x.id = home returning * into t;
    elsif direction = 'out' then
        update hearken.ticket x set updated_at = moment, first_response_at = coalesce(x.first_response_at, moment), assignee = coalesce(x.assignee, the_agent),
            status = case when x.status = 'new' then 'open' else x.status end where x.id = home returning * into t;
        insert into hearken.audit (who, agent, through, ticket, message, what) values (agent_login, the_agent, 'mail', home, mid, 'replied');
    end if;
    if opened then
        insert into hearken.audit (who, through, ticket, message, what) values (session_user, 'take', home, mid, 'opened');
    elsif direction = 'in' then
        update hearken.ticket x set muted_until = now() + interval '1 hour' from hearken.cap c
        where x.id = home and c.name = 'mute' and coalesce(x.muted_until, '-infinity') < now()
            and (select count(*) from hearken.message m where m.ticket = home and m.author = author and m.arrived_at > now() - c.period) > c.count
        returning x.* into t;
        if not found then
            select * into t from hearken.ticket x where x.id = home;
        end if;
    end if;

    if opened and not no_ack and auto_reason = '' and the_agent is null then
        select p.ack, p.reason into ack, ack_reason from hearken.plan_ack(home, mid, member, t.queue, gate, gate_reason, envelope_sender) p;
    elsif opened then
        ack_reason := case when no_ack then 'import' else coalesce(nullif(gate_reason, ''), auto_reason, '') end;
    else
        ack_reason := case when correction then 'correction' else 'joined' end;
    end if;
    ticket := home; message := mid;
    action := case when opened then 'opened' when direction = 'event' then 'filed' else 'joined' end;
    status := t.status; priority := t.priority; subject_tag := q.subject_tag;
    due := coalesce(to_char(t.due_response at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '');
end $$;
comment on function hearken.take is 'Takes one mail in: see sql/DOORS.md. The milter''s door.';

create or replace function hearken.bare_subject(subject text) returns text
language sql immutable parallel safe
return lower(btrim(regexp_replace(left(subject, 300), '^((re|aw|wg|fw|fwd|sv|antw|tr|rv|r|vs)(\[\d+\])?\s*:\s*)+', '', 'i')));
comment on function hearken.bare_subject(text) is 'A subject without Re:, AW:, Fwd: and their kin.';

create or replace function hearken.find_customer(address text, name text, language text) returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    found_one bigint;
begin
    select a.customer into found_one from hearken.customer_address a where a.address = address;
    if found_one is null then
        insert into hearken.customer (name, language, organisation)
        values (left(name, 256), language, (select o.id from hearken.organisation o where hearken.domain_of(address) = any (o.domains) order by o.id limit 1))
        returning id into found_one;
        insert into hearken.customer_address (address, customer) values (address, found_one) on conflict do nothing;
        if not found then -- another mail of the same person was faster
            delete from hearken.customer c where c.id = found_one;
            select a.customer into found_one from hearken.customer_address a where a.address = address;
        end if;
    end if;
    return found_one;
end $$;
comment on function hearken.find_customer(text, text, text) is 'The customer with this address, made if need be; the organisation by the domain.';

create or replace function hearken.seen(message_id text, recipient text, queue_id text) returns text
language plpgsql security definer set search_path = hearken, pg_temp as $$
#variable_conflict use_variable
declare
    o hearken.outbox;
begin
    select * into o from hearken.outbox x where x.message_id = message_id and message_id <> '' and lower(x.recipient) = lower(recipient)
        and x.state in ('handed', 'seen', 'sent') for update;
    if o.id is null then
        return 'unknown';
    elsif o.state = 'handed' and o.seen_at is null then
        update hearken.outbox x set state = 'seen', seen_at = now(), seen_queue_id = queue_id, seen_times = 1 where x.id = o.id;
        return 'first';
    end if;
    update hearken.outbox x set seen_times = x.seen_times + 1 where x.id = o.id;
    return 'again';
end $$;
comment on function hearken.seen(text, text, text) is 'The milter saw a mail on the courier''s service: first, again (discard it), or unknown (ordinary mail).';

create or replace function hearken.snapshot() returns table (kind text, value text)
language sql stable security definer set search_path = hearken, pg_temp
begin atomic
    select 'queue', a.address from hearken.address a join hearken.queue q on q.id = a.queue where q.active
    union all
    select 'agent', g.login from hearken.agent g where g.active;
end;
comment on function hearken.snapshot() is 'Whose mail is ours: queue addresses and agents'' logins, for the daemons'' memory.';
reset role;
