-- The milter's doors: take, seen, snapshot (keep.sql has keep). Security definer: the milter touches no table itself.
-- take never raises for what a mail holds, never NOTIFYs and updates no row that all mails share. In which order it locks: lock.sql.
set local role hearken_owner;

create or replace function hearken.taken_marks(message bigint, out ticket bigint, out status text, out priority text, out due text,
                                               out subject_tag text, out verified boolean, out correction boolean)
language plpgsql stable as $$
#variable_conflict use_column
begin
    select t.id, t.status, t.priority,
        coalesce(to_char((case when t.first_response_at is null then coalesce(t.due_response, t.due_resolution) else t.due_resolution end)
                         at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''),
        q.subject_tag, m.verified and m.hangs_on is null, m.correction
    into taken_marks.ticket, taken_marks.status, taken_marks.priority, taken_marks.due, taken_marks.subject_tag, taken_marks.verified, taken_marks.correction
    from hearken.message m join hearken.ticket t on t.id = hearken.root(m.ticket) join hearken.queue q on q.id = t.queue
    where m.id = taken_marks.message;
end $$;
comment on function hearken.taken_marks(bigint) is 'What the mailbox copy of a mail is marked with.';

drop function if exists hearken.take(bytea, text, text[], text, text, text, text, text, text, text, text, text, bigint, bigint, bigint[], bigint[],
    bigint[], text, text, text[], text[], text[], text, text[], text[], text, double precision, text, text, text, text, text, text, text, text[], text,
    text, text, text, text, text[], bytea, bigint, bytea, text[], text[], text[], text[], boolean[], bigint[], bytea[], bytea[], boolean, double precision);
create function hearken.take(
    key bytea, envelope_sender text, recipients text[], queue_id text, client text, service text, login text, agent_login text,
    evidence text, gate text, gate_reason text, token_verdict text, token_ticket bigint, token_participant bigint,
    own_tickets bigint[], own_participants bigint[], own_outboxes bigint[], from_name text, from_address text,
    people_addresses text[], people_names text[], people_roles text[], message_id text, in_reply_to text[], refs text[],
    thread_index text, sent double precision, subject text, body text, reply text, quoted text, signature text, language text, tone text,
    flags text[], auto_reason text, auto_class text, bounce_status text, bounce_recipient text, bounce_message_id text, limits text[],
    raw bytea, raw_size bigint, raw_sha256 bytea, part_paths text[], part_names text[], part_mimes text[], part_cids text[],
    part_inline boolean[], part_sizes bigint[], part_sha256 bytea[], part_data bytea[], no_ack boolean, arrived double precision,
    out ticket bigint, out message bigint, out action text, out why text, out ack text, out ack_reason text,
    out status text, out priority text, out due text, out subject_tag text, out verified boolean, out correction boolean)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- Each of its statements finds rows by an index whatever the mail holds: planning them anew for each mail cost more than all the rest,
-- and a plan made while the tables are empty must not read them whole later.
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
#variable_conflict use_column
declare
    -- Each expression below is made ready anew in each transaction, and each statement started anew; in the way of every mail there are
    -- as few of both as will do, and what looks into a table stands behind an "if" that does not. What a mail rarely needs has no value until then: null, which an "if" takes for false.
    me bigint := nextval('hearken.message_id_seq');
    at timestamptz := case when take.arrived > 0 then to_timestamp(take.arrived) else now() end;
    q record;                         -- the queue that takes it, null when only a token or an agent's reference does; what the desk has set up at all
    sender text := lower(left(btrim(case when take.from_address <> '' then take.from_address else take.envelope_sender end), 320));
    people text[] := hearken.people_named(take.people_addresses, take.people_roles, sender); -- and not ours
    keys text[] := case when cardinality(take.recipients) = 1 and strpos(take.recipients[1], '+') = 0 and strpos(take.recipients[1], '@') > 0
        then array[lower(left(btrim(take.recipients[1]), 320)), '@' || split_part(lower(left(btrim(take.recipients[1]), 320)), '@', -1)]
        else hearken.address_keys(take.recipients) end;
    own text[];                       -- addresses of ours among all these
    who_is_agent bigint;
    is_ours boolean;                  -- it claims to be from us
    person bigint;
    home bigint;                      -- the organisation of a new customer
    hashes bytea[];                   -- ids: its own, then cited ones, nearest first
    is_known boolean;
    is_gone boolean;                  -- it was forgotten on demand
    f record;                         -- what a token proves
    k record;
    best bigint;                      -- the best-proved of the strands it is tied to
    cited bigint;                     -- the nearest mail it names without proof
    children bigint[];                -- strands that named it without proof
    near bigint[];                    -- all mails that share an id with it
    hung boolean;
    to_ack boolean;
    by_reference boolean;
    is_reused boolean;                -- another mail bears its Message-ID
    response_due timestamptz;
    resolution_due timestamptz;
    anchors bigint[];                 -- strands proved by a token or one of our Message-IDs
    points bigint;                    -- a right token in another hand
    tickets bigint[];                 -- those concerned
    held bigint[];                    -- those locked
    strands bigint[];
    trunk bigint;                     -- its strand; null: itself
    newest bigint;
    hang bigint;
    target bigint;                    -- the ticket it joins; null: a new one
    shakes boolean;                   -- it ties or moves what stood apart
    shaking boolean;                  -- it holds the movers' lock
    may_tie boolean;
    stranger boolean;
    is_note boolean := take.agent_login <> '' and 'note' = any (take.flags); -- for colleagues only; set by the milter
    is_event boolean := take.auto_class in ('bounce', 'delivery-report', 'disposition') and not is_note;
    -- A closing mail's feedback address; its token was verified by the milter, which alone sets the flag.
    is_rating boolean := take.token_verdict = 'good' and take.auto_reason = '' and take.agent_login = '' and take.flags && array['rated-well', 'rated-not-well'];
    part_of bigint;
    masked record;
begin
    -- Whose is it, by queue order? Nothing is locked and nothing written for mail that is not ours. Only their own addresses, with or
    -- without an +extension, make people ours; for the recipients a whole domain's address counts, too.
    select o.own, x.*,
        (select c.customer from hearken.customer_address c where c.address = sender) as customer,
        exists (select from hearken.agent a where lower(a.address) = sender and a.address <> '')
            or exists (select from hearken.agent a where a.aliases <> '{}' and sender = any (a.aliases)) as colleague,
        exists (select from hearken.rule r where r.active) as rules,
        exists (select from hearken.erased) as erased,
        exists (select from hearken.organisation) as organisations
    into q
    from (select array_agg(a.address) as own from hearken.address a
          where a.address = any (case when strpos(array_to_string(people, ' '), '+') = 0 then keys || people else keys || hearken.address_keys(people) end)) o
    left join (select x.id, x.calendar, x.machine_senders, x.match_subject, x.sla, x.priority, x.subject_tag, x.assign, x.unverified_sender, x.verified_sender, x.listen_for
               from hearken.address a join hearken.queue x on x.id = a.queue
               where a.address = any (keys) and x.active order by x.position, x.id limit 1) x on true;
    if q.id is null and take.token_verdict <> 'good' and take.agent_login = '' then
        if take.raw is null then
            perform hearken.keep_none(take.key, take.part_sha256);
        end if;
        ticket := 0; message := 0; action := 'ignored'; why := ''; ack := 'none'; ack_reason := 'not-ours';
        status := ''; priority := ''; due := ''; subject_tag := ''; verified := false; correction := false;
        return;
    end if;

    if current_setting('synchronous_commit') = 'off' then
        perform set_config('synchronous_commit', 'local', true); -- 250 means on the disk, whatever the server is set to
    end if;
    person := q.customer;
    is_ours := q.colleague;
    if q.machine_senders <> '[]' and take.agent_login = '' then
        -- A contact form, a shop: the mail is its customer's, who is not proved by it.
        masked := hearken.unmask(q.machine_senders, sender, take.evidence, take.subject, take.body);
        if masked.address is not null then
            sender := masked.address;
            take.from_address := masked.address; take.from_name := masked.name; take.envelope_sender := masked.address;
            take.subject := masked.topic; take.body := masked.words; take.reply := masked.words; take.evidence := 'none';
            take.people_addresses := array[masked.address]; take.people_names := array[masked.name]; take.people_roles := array['from'];
            take.auto_reason := ''; take.auto_class := ''; take.gate := masked.ack; take.gate_reason := case masked.ack when 'none' then 'channel' else '' end;
            people := array[masked.address];
            select (select c.customer from hearken.customer_address c where c.address = sender),
                exists (select from hearken.agent a where lower(a.address) = sender and a.address <> '')
                    or exists (select from hearken.agent a where a.aliases <> '{}' and sender = any (a.aliases))
            into person, is_ours;
        end if;
    end if;

    if take.agent_login <> '' then
        select a.id into who_is_agent from hearken.agent a where a.login = take.agent_login and a.active;
    end if;
    own := q.own;
    if own is not null then
        is_ours := is_ours or sender = any (own) or strpos(sender, '+') > 0 and hearken.base_address(sender) = any (own);
        people := case when cardinality(own) = 1 and strpos(array_to_string(people, ' '), '+') = 0 then array_remove(people, own[1])
                       else hearken.not_ours(people, own) end;
    end if;
    is_known := sender <> '' and (who_is_agent is not null or take.evidence <> 'failed' and not is_ours);
    hashes := case when take.message_id <> '' and take.bounce_message_id = '' and take.thread_index = '' and take.in_reply_to = '{}' and take.refs = '{}'
        then array[substring(sha256(convert_to(take.message_id, 'UTF8')) from 1 for 16)]
        else hearken.id_hashes(take.message_id, case when take.bounce_message_id <> '' then array[take.bounce_message_id] || take.in_reply_to
                                                else take.in_reply_to end, take.refs, take.thread_index) end;

    -- The same mail again? One that was forgotten on demand was taken, too.
    if q.erased then
        is_gone := exists (select from hearken.erased e where e.hash = sha256(convert_to(
            (select s.value from hearken.setting s where s.name = 'salt'), 'UTF8') || take.key));
    end if;
    if is_gone then
        me := null;
    else
        insert into hearken.seen (key, message) values (take.key, me) on conflict (key) do nothing;
    end if;
    if me is null or not found then
        if is_gone and take.agent_login <> '' and not is_note then
            raise exception 'this mail was sent before, and forgotten on demand since; write a new one' using errcode = 'HK002';
        end if;
        if take.raw is null then
            perform hearken.keep_none(case when is_gone then take.key end, take.part_sha256); -- what stands there is the first copy's
        end if;
        update hearken.seen s set times = s.times + 1 where s.key = take.key returning s.message into me;
        k := hearken.taken_marks(me);
        ticket := coalesce(k.ticket, 0); message := coalesce(me, 0);
        action := case when k.ticket is not null or 'commands' = any (take.flags) then 'duplicate' else 'ignored' end;
        why := 'duplicate'; ack := 'none'; ack_reason := 'duplicate'; status := coalesce(k.status, ''); priority := coalesce(k.priority, '');
        due := coalesce(k.due, ''); subject_tag := coalesce(k.subject_tag, '');
        verified := coalesce(k.verified, false); correction := coalesce(k.correction, false);
        return;
    end if;

    -- All ids, sorted: two mails that could be tied share one, so the later of them sees the earlier.
    -- Within an "if", where one will do: that is an expression, where "perform" is a whole query.
    if cardinality(hashes) > 1 then
        perform pg_advisory_xact_lock(u.k) from (
            select distinct hashtextextended(encode(h, 'hex'), 0) as k from unnest(hashes) h where h is not null order by 1) u;
    elsif hashes[1] is not null and pg_advisory_xact_lock(hashtextextended(encode(hashes[1], 'hex'), 0)) is null then
        null;
    end if;

    if take.token_verdict = 'good' or cardinality(take.own_tickets) > 0 or q.match_subject is not null then
        may_tie := true;
    else
        perform from hearken.reference r where r.hash = any (hashes) limit 1;
        may_tie := found;
    end if;
    held := '{}';
    if may_tie then
    if 'moves' = any (take.flags) then
        perform hearken.move_alone(); -- commands of this mail will; set by the milter
        shaking := true;
    end if;
    <<tied>> loop begin -- a savepoint: what is held when mails have moved is given back, and it begins anew
    loop
        why := null; points := null; anchors := null;
        -- A token, or one of our own Message-IDs whose signature held: it proves the ticket to the person it was given to, and to nobody else.
        if take.token_verdict = 'good' or cardinality(take.own_tickets) > 0 then
            select coalesce(array_agg(distinct t.strand) filter (where p.address = sender and is_known and not is_event), '{}') as proved,
                (array_agg((select min(m.id) from hearken.message m where m.ticket = (select s.ticket from hearken.message s where s.id = t.strand) and m.strand = t.strand)
                    order by o.n) filter (where o.n = 0 or who_is_agent is not null))[1] as named,
                coalesce(bool_or(o.n = 0 and p.address = sender and is_known), false) as by_token,
                coalesce(bool_or(o.n = 0 or who_is_agent is not null), false) as token_found
            into f
            from (select take.token_ticket as t, take.token_participant as p, 0 as n where take.token_verdict = 'good'
                  union all
                  select u.t, u.p, 1 from unnest(take.own_tickets, take.own_participants) u (t, p)) o
            join hearken.ticket t on t.id = o.t
            left join hearken.participant p on p.id = o.p and p.ticket = o.t
            where p.id is not null or who_is_agent is not null; -- what the desk mails to agents names the ticket alone
            anchors := f.proved;
            points := case when f.token_found and not (f.by_token and not is_event) then f.named end;
            why := case when f.by_token then 'token' when cardinality(anchors) > 0 then 'own-id' end;
        end if;
        select coalesce(array_agg(distinct x.strand) filter (where x.strong), '{}'),
            (array_agg(x.strand order by x.rank, x.its_rank, x.key) filter (where x.strong))[1],
            (array_agg(x.message order by x.rank, x.key) filter (where not x.strong and x.rank > 0 and x.its_rank = 0))[1],
            coalesce(array_agg(distinct x.strand) filter (where not x.strong and x.rank = 0 and x.its_rank > 0), '{}'),
            array_agg(x.message),
            coalesce(bool_or(x.strong and x.hangs_on is not null), false),
            coalesce(bool_or(x.strong and x.kind = 'ack' and x.rank > 0 and x.its_rank = 0), false),
            coalesce(bool_or(x.strong and x.rank < cardinality(hashes) - 1 or take.thread_index = ''), false),
            coalesce(bool_or(x.rank = 0 and x.its_rank = 0), false)
        into strands, best, cited, children, near, hung, to_ack, by_reference, is_reused
        from hearken.ties(hashes, is_known and not is_event, who_is_agent is not null, sender, people) x;
        if cardinality(anchors) > 0 then
            strands := array(select distinct s from unnest(strands || anchors) s);
        end if;
        if cardinality(strands) > 1 then
            strands := hearken.untangle(strands, coalesce(anchors[1], best));
        end if;
        -- A subject can be guessed: where a queue wants it as evidence, the sender must be proved.
        if q.match_subject is not null and strands = '{}' and points is null and cited is null and who_is_agent is null and is_known
                and take.evidence in ('authenticated', 'network', 'dmarc') and hearken.bare_line(take.subject) <> '' then
            strands := array(
                select m.strand from hearken.message m join hearken.ticket t on t.id = m.ticket
                where m.author = sender and m.arrived_at > at - q.match_subject and t.queue = q.id and t.merged_into is null and m.hangs_on is null
                    and lower(hearken.bare_line(m.subject)) = lower(hearken.bare_line(take.subject))
                order by m.id desc limit 1);
            why := case when strands <> '{}' then 'subject' end;
        end if;
        shakes := cardinality(strands) > 1 or cardinality(children) > 0 or hung
            or exists (select from hearken.message m where m.id = any (strands) and m.hangs_on is not null);
        exit when near is null and strands = '{}' and points is null;
        if shakes and shaking is null then
            -- Who moves mails between tickets does so alone; who only joins one ticket does not wait for that.
            if held <> '{}' then
                raise sqlstate 'HK004';
            end if;
            perform hearken.move_alone();
            shaking := true;
            continue;
        end if;
        tickets := case when shakes then hearken.tickets_around(strands || children, near || points)
            else array(select m.ticket from hearken.message m where m.id = case when cardinality(strands) > 0 then strands[1] else coalesce(points, cited) end) end;
        exit when tickets <@ held;
        -- After the wait everything is read again: what was locked may have been merged meanwhile.
        if shaking then
            perform hearken.hold_tickets(tickets);
        elsif held <> '{}' then
            raise sqlstate 'HK004';
        elsif pg_advisory_xact_lock(tickets[1]) is null then
            null;
        end if;
        held := held || tickets;
    end loop;
    exit tied;
    exception when sqlstate 'HK004' then
        held := '{}';
    end; end loop; end if;
    if held <> '{}' and shaking is null then
        perform from hearken.ticket t where t.id = any (held) for no key update;
    end if;

    if cardinality(strands) > 0 then
        if cardinality(strands) = 1 then
            trunk := strands[1];
            newest := trunk;
        else
            select min(s), max(s) into trunk, newest from unnest(strands) s;
        end if;
        if me < newest then
            -- Its number was drawn before the wait, and whom it joins came in meanwhile: a strand bears the least number of its mails.
            me := nextval('hearken.message_id_seq');
            update hearken.seen s set message = me where s.key = take.key;
        end if;
        select m.ticket, m.hangs_on into target, hang from hearken.message m where m.id = trunk;
    else
        hang := coalesce(points, cited);
        if hang is not null then
            select m.ticket into target from hearken.message m where m.id = hang;
        end if;
    end if;
    if target is null then
        trunk := null; hang := null; -- gone meanwhile, by retention
    end if;
    if is_reused then
        take.flags := take.flags || 'id-reused'::text;
    end if;

    if who_is_agent is not null then
        -- Who asked the desk is its customer, agent or not: in a ticket of their own, and in a queue in which they do not work.
        if 'inward' = any (take.flags) and sender = any (hearken.mailboxes(who_is_agent)) and (target is null and q.id is not null and not hearken.agent_may(who_is_agent, q.id) or exists (
                select from hearken.participant p where p.role in ('requester', 'author') and p.address = any (hearken.mailboxes(who_is_agent))
                    and case when take.token_verdict = 'good' then p.id = take.token_participant else p.ticket = target end)) then
            who_is_agent := null; is_note := false;
            is_rating := take.token_verdict = 'good' and take.flags && array['rated-well', 'rated-not-well'];
        elsif 'talk' = any (take.flags) and exists (select from unnest(take.recipients) r where lower(r) = any (hearken.colleagues_asking(target))) then
            is_note := false;
        end if;
        if who_is_agent is not null and target is null and (case when q.id is null then not is_note else 'inward' = any (take.flags) end)
                and exists (select from hearken.outbox o where o.id = any (take.own_outboxes) and o.agent is not null and (q.id is not null or o.ticket is null)) then
            raise exception 'nobody reads an answer to this mail of the desk; reply to a mail of the ticket, or write a new one' using errcode = 'HK002';
        elsif target is null and take.token_verdict = 'good' and take.token_participant = 0 then
            raise exception 'there is no ticket %, which the address names', take.token_ticket using errcode = 'HK002';
        elsif who_is_agent is not null and not is_note and (target is null and q.id is null and cardinality(take.own_tickets) > 0
                or q.erased and exists (select from hearken.erased e where e.hash = hearken.erased_id(hashes[2]))) then
            raise exception 'the mail that you answer was forgotten on demand, or its ticket has gone with its time, and yours would leave under your own address; write a new mail, with the queue''s address in Cc, which opens a ticket' using errcode = 'HK002';
        end if;
    end if;
    if target is null and q.id is null then
        -- An agent's mail that concerns no ticket is left alone, and so is a token whose ticket is gone. But commands are done once.
        if 'commands' <> all (take.flags) then
            delete from hearken.seen s where s.key = take.key;
        end if;
        if take.raw is null then
            perform hearken.keep_none(take.key, take.part_sha256);
        end if;
        ticket := 0; message := 0; action := 'ignored'; why := ''; ack := 'none'; ack_reason := 'no-ticket';
        status := ''; priority := ''; due := ''; subject_tag := ''; verified := false; correction := false;
        return;
    end if;

    if person is null and sender <> '' and not is_ours and who_is_agent is null and not is_event then
        if q.organisations then
            select o.id into home from hearken.organisation o where o.domains @> array[hearken.domain_of(sender)] limit 1;
        end if;
        insert into hearken.customer (name, language, organisation) values (left(take.from_name, 255), '', home) returning id into person;
        insert into hearken.customer_address (address, customer) values (sender, person) on conflict do nothing;
        if not found then
            delete from hearken.customer c where c.id = person;
            select c.customer into person from hearken.customer_address c where c.address = sender;
        end if;
    end if;

    stranger := hang is not null and who_is_agent is null; -- an agent is known by SMTP AUTH: the mail hangs for the strands' sake only
    verified := take.evidence in ('authenticated', 'network', 'dmarc') and is_known;
    correction := false;
    if target is null then
        action := 'opened';
        why := 'new';
        status := 'new'; priority := q.priority;
        if q.organisations then
            q.sla := hearken.sla_of(q.id, person); -- one may have its own
        end if;
        if q.sla is not null then
            select case when s.first_response is not null then hearken.business_add(q.calendar, at, s.first_response) end,
                case when s.resolution is not null then hearken.business_add(q.calendar, at, s.resolution) end
            into response_due, resolution_due from hearken.sla s where s.name = q.sla;
        end if;
        insert into hearken.ticket (queue, strand, subject, requester, language, tone, priority, sla, opened_at, updated_at, due_response, due_resolution)
        values (q.id, me, left(take.subject, 1000), person, take.language, take.tone, q.priority, q.sla, at, at, response_due, resolution_due)
        returning id into ticket;
        due := coalesce(to_char(coalesce(response_due, resolution_due) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '');
        subject_tag := q.subject_tag;
    else
        ticket := target;
        correction := who_is_agent is null and take.auto_reason = '' and not stranger and (coalesce(to_ack, false)
            or cardinality(take.own_outboxes) > 0 and exists (select from hearken.outbox o where o.id = any (take.own_outboxes) and o.kind = 'ack'));
        action := case when is_event or take.auto_reason <> '' then 'filed' else 'joined' end;
        why := case when stranger then 'unverified' when hang is not null then 'agent' else coalesce(why, case when by_reference is not false then 'references' else 'thread-index' end) end;
    end if;

    insert into hearken.message (id, ticket, strand, hangs_on, points_to, key, direction, kind, why, known, verified, correction, author, author_name, people,
        customer, agent, message_id, cites, envelope_sender, recipients, queue_id, client, service, login, evidence, gate, gate_reason,
        subject, text, reply, quoted, signature, language, tone, flags, limits, auto_reason, auto_class, bounce_status, bounce_recipient,
        sent_at, arrived_at, raw_size, raw_sha256)
    values (me, ticket, coalesce(trunk, me), hang, points, take.key,
        case when is_event and target is not null then 'event' when is_note and target is not null then 'note'
             when who_is_agent is not null and target is not null then 'out' else 'in' end,
        case when is_event then 'bounce' when is_note and target is not null then 'note' when is_rating and target is not null then 'feedback' when take.auto_reason <> '' then 'auto' else 'mail' end,
        why, is_known and not is_event, verified, correction, sender, left(take.from_name, 255), people, person, who_is_agent,
        left(take.message_id, 1000), hashes[2:], left(take.envelope_sender, 320), take.recipients[1:100], take.queue_id, left(take.client, 255),
        take.service, left(take.login, 255), take.evidence, take.gate, take.gate_reason, left(take.subject, 1000), take.body, take.reply,
        take.quoted, take.signature, take.language, take.tone, take.flags, take.limits, take.auto_reason, take.auto_class,
        take.bounce_status, left(take.bounce_recipient, 320), case when take.sent > 0 and take.sent < 1e11 then to_timestamp(take.sent) end, at,
        take.raw_size, take.raw_sha256);
    if is_event then
        perform hearken.note_bounce(me);
    end if;
    if cardinality(hashes) > 1 then
        insert into hearken.reference (hash, rank, message)
        select u.h, u.n - 1, me from unnest(hashes) with ordinality u (h, n) where u.h is not null;
    elsif hashes[1] is not null then
        insert into hearken.reference (hash, rank, message) values (hashes[1], 0, me);
    end if;
    if take.raw is not null then
        insert into hearken.chunk (key, seq, bytes) values (take.key, 0, take.raw);
    end if;
    if cardinality(take.part_sha256) > 0 then
        perform hearken.take_parts(me, take.part_paths, take.part_names, take.part_mimes, take.part_cids, take.part_inline, take.part_sizes,
                                   take.part_sha256, take.part_data);
    end if;
    if who_is_agent is null and not is_event and sender <> '' and not stranger then
        insert into hearken.participant (ticket, address, name, customer, role, verified)
        values (ticket, sender, left(take.from_name, 255), person, case action when 'opened' then 'requester' else 'author' end, verified)
        on conflict (ticket, address) do nothing returning id into part_of;
    end if;
    if (verified and not stranger or who_is_agent is not null) and not is_note and cardinality(people) > 1 then
        insert into hearken.participant (ticket, address, name, role)
        select distinct on (hearken.plain_address(u.address)) take.ticket, hearken.plain_address(u.address), left(u.name, 255), u.role
        from unnest(take.people_addresses, take.people_names, take.people_roles) u (address, name, role)
        where u.role in ('to', 'cc') and hearken.plain_address(u.address) = any (people) and hearken.plain_address(u.address) <> sender
            and not exists (select from hearken.agent a where a.address <> '' and lower(a.address) = hearken.plain_address(u.address) or hearken.plain_address(u.address) = any (a.aliases))
        order by hearken.plain_address(u.address) on conflict (ticket, address) do nothing;
    end if;

    -- Rarely: mails that stood apart are one now, or what stood by itself hangs. Then numbers move.
    if shakes then
        perform hearken.tie_strands(array[me] || strands);
        perform hearken.seat_strands(array(select distinct s from unnest(coalesce(trunk, me) || children) s
                                           where exists (select from hearken.message m where m.id = s and m.strand = s)), 'take');
        select m.ticket, m.hangs_on is not null into target, stranger from hearken.message m where m.id = me;
        if action = 'opened' and target <> ticket then
            action := 'joined';
        end if;
        ticket := target;
    end if;

    if action = 'opened' then
        if q.rules then
            if hearken.apply_rules(ticket, me) then
                ack := 'none'; ack_reason := 'rule';
            end if;
            shakes := true; -- what was just inserted may read otherwise now
            select x.id, x.assign, x.unverified_sender, x.verified_sender, x.listen_for into q from hearken.ticket t join hearken.queue x on x.id = t.queue where t.id = take.ticket;
        end if;
        if q.assign <> 'manual' then
            perform hearken.assign_next(ticket, q.id, q.assign);
        end if;
        case
        when ack is not null then null;
        when take.no_ack then ack := 'none'; ack_reason := 'import';
        when take.gate = 'none' then ack := 'none'; ack_reason := take.gate_reason;
        when who_is_agent is not null or take.envelope_sender = '' then ack := 'none'; ack_reason := 'agent';
        else
            k := hearken.plan_ack(ticket, me, part_of, take.envelope_sender, case when take.gate = 'paraphrase' then q.verified_sender else take.gate end, q.unverified_sender, q.listen_for, at);
            ack := k.state; ack_reason := k.reason;
        end case;
        if ack = 'none' and take.gate <> 'none' then
            -- The desk's own refusal (its policy, a ban, a rule) is told in deliveries as the gate's are.
            update hearken.message m set gate = 'none', gate_reason = ack_reason where m.id = me;
        end if;
    else
        ack := 'none';
        ack_reason := case when action = 'filed' then 'filed' when correction then 'correction' else 'joined' end;
        -- Whose mail splits or merges stirs the ticket to which it goes: agent_mail().
        perform hearken.stir_ticket(ticket, me, who_is_agent, stranger or not is_known or is_note or is_rating or action = 'filed' or take.flags && '{unattended,moves}', at);
        if correction then
            perform hearken.plan_hearing(ticket, me, sender);
        end if;
        if is_rating then
            perform hearken.rating_heard(me, take.token_participant, 'rated-well' = any (take.flags));
        end if;
    end if;
    if action <> 'opened' or shakes then
        k := hearken.taken_marks(me);
        status := k.status; priority := k.priority; due := k.due; subject_tag := k.subject_tag; verified := k.verified;
    end if;
    message := me;
    ack_reason := coalesce(ack_reason, '');
end $$;
comment on function hearken.take(bytea, text, text[], text, text, text, text, text, text, text, text, text, bigint, bigint, bigint[], bigint[],
    bigint[], text, text, text[], text[], text[], text, text[], text[], text, double precision, text, text, text, text, text, text, text, text[], text,
    text, text, text, text, text[], bytea, bigint, bytea, text[], text[], text[], text[], boolean[], bigint[], bytea[], bytea[], boolean, double precision) is
    'Takes one mail in: once, threaded, stored, its acknowledgement planned. The milter''s door; sql/DOORS.md lists the arguments.';

create or replace function hearken.drop_ack(ticket bigint) returns void
language sql
begin atomic
    -- Behind a person's answer the machine's would only look foolish: after an outage, or when what a cap held back is let go.
    update hearken.outbox o set state = 'cancelled', reason = 'answered', settled_at = now()
    where o.ticket = drop_ack.ticket and o.kind = 'ack' and o.state in ('planned', 'claimed', 'held');
end;
comment on function hearken.drop_ack(bigint) is 'An agent has answered: an acknowledgement that still waits or is held goes no more.';

create or replace function hearken.stir_ticket(ticket bigint, message bigint, agent bigint, quiet boolean, at timestamptz) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    t record;
    becomes text;
begin
    -- What a further mail does to its ticket. A stranger's, a forger's, a machine's or a banned sender's mail does nothing but show.
    select x.status, x.assignee, x.snoozed_until, m.author, exists (select from hearken.ban) as bans,
        (select count(*) from hearken.message n where n.ticket = x.id and n.author = m.author and n.arrived_at > stir_ticket.at - c.period) > c.count as floods,
        -- A customer's mail that an agent passes on to somebody new, a supplier or a developer, is no answer to the customer.
        stir_ticket.agent is not null and 'forwarded' = any (m.flags) and not exists (
            select from unnest(m.recipients) r where lower(r) ~ '\+t\d' or exists (
                select from hearken.message n where n.ticket = x.id and n.direction = 'in' and (n.author = lower(r) or lower(r) = any (n.people)))) as passed_on
    into t
    from hearken.ticket x join hearken.message m on m.id = stir_ticket.message left join hearken.cap c on c.name = 'mute'
    where x.id = stir_ticket.ticket;
    if stir_ticket.agent is null and t.floods then
        update hearken.ticket x set muted_until = at + interval '1 hour' where x.id = stir_ticket.ticket;
    end if;
    if t.assignee is not null and stir_ticket.agent is null then
        perform hearken.mail_heard(t.assignee, stir_ticket.ticket, stir_ticket.message);
    end if;
    if quiet then
        return;
    elsif t.bans then
        if hearken.is_banned(t.author) then
            return;
        end if;
    end if;
    becomes := case when t.passed_on then t.status
                    when stir_ticket.agent is not null then case when t.status in ('new', 'open') then 'pending' else t.status end
                    when t.status in ('pending', 'closed') then 'open' else t.status end;
    if stir_ticket.agent is null and becomes = t.status and t.snoozed_until is null then
        -- Nothing that a trigger of ticket minds: their long conditions are not even read.
        update hearken.ticket x set updated_at = greatest(x.updated_at, at) where x.id = stir_ticket.ticket;
        return;
    end if;
    -- Triggers of ticket keep its clock, its deadlines and the audit; in whose name, they are told here.
    perform hearken.acting(stir_ticket.agent, 'mail', stir_ticket.message);
    update hearken.ticket x set status = becomes, updated_at = greatest(x.updated_at, at),
        first_response_at = case when stir_ticket.agent is not null and not t.passed_on then coalesce(x.first_response_at, at) else x.first_response_at end,
        assignee = coalesce(x.assignee, stir_ticket.agent),
        snoozed_until = case when stir_ticket.agent is null then null else x.snoozed_until end
    where x.id = stir_ticket.ticket;
    if stir_ticket.agent is not null and not t.passed_on then
        perform hearken.drop_ack(stir_ticket.ticket);
    end if;
end $$;
comment on function hearken.stir_ticket(bigint, bigint, bigint, boolean, timestamptz) is
    'A mail joined: reopens or waits, notes the first response, mutes a flood.';

create or replace function hearken.seen(message_id text, recipient text, queue_id text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    o record;
    is_same boolean;
begin
    if current_setting('synchronous_commit') = 'off' then
        perform set_config('synchronous_commit', 'local', true); -- what was seen is not seen anew after a crash, whatever the server is set to
    end if;
    select x.id, x.seen_at, x.seen_queue_id into o from hearken.outbox x
    where x.message_id = seen.message_id and x.message_id <> '' and lower(x.recipient) = lower(seen.recipient)
        and x.state in ('handed', 'seen', 'sent') for update;
    if not found then
        return 'unknown';
    end if;
    -- The milter may ask twice for one mail, when the first answer was lost with the connection.
    is_same := seen.queue_id <> '' and o.seen_queue_id = seen.queue_id and o.seen_at > now() - interval '10 minutes';
    update hearken.outbox x set state = case when x.state = 'handed' then 'seen' else x.state end,
        seen_at = coalesce(x.seen_at, now()), seen_times = x.seen_times + case when is_same then 0 else 1 end,
        seen_queue_id = case when x.seen_at is null then seen.queue_id else x.seen_queue_id end
    where x.id = o.id;
    return case when o.seen_at is null or is_same then 'first' else 'again' end;
end $$;
comment on function hearken.seen(text, text, text) is 'Our milter saw a mail of ours leave: first, again (discard it) or unknown (ordinary mail).';

create or replace function hearken.snapshot() returns table (kind text, value text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'queue', a.address from hearken.address a join hearken.queue q on q.id = a.queue where q.active
    union all
    select 'agent', g.login from hearken.agent g where g.active
    union all
    select 'colleague', lower(g.address) from hearken.agent g where g.address <> ''
    union all
    select 'colleague', a from hearken.agent g, unnest(g.aliases) a
    order by 1, 2;
$$;
comment on function hearken.snapshot() is 'What a daemon must know of the desk beforehand: queue addresses, agents'' logins and addresses.';
reset role;
