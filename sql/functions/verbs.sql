-- What admins and agents do to tickets, by SQL. Each verb says in one sentence what is wrong when it cannot.
set local role hearken_owner;

create or replace function hearken.here(ticket bigint) returns bigint
language plpgsql stable as $$
begin
    if not exists (select from hearken.ticket t where t.id = here.ticket) then
        raise exception 'there is no ticket %', ticket using errcode = 'HK002', hint = 'select * from hearken.open_ticket; shows those that are open';
    end if;
    return hearken.root(ticket);
end $$;
comment on function hearken.here(bigint) is 'A ticket''s present number, or an error that says what to do.';

create or replace function hearken.note_change(ticket bigint, what text, was text, becomes text) returns void
language sql
begin atomic
    insert into hearken.audit (who, through, ticket, what, was, becomes) values (session_user, 'sql', ticket, what, was, becomes);
end;
comment on function hearken.note_change(bigint, text, text, text) is 'One row of the audit, for a verb.';

create or replace function hearken.add_queue(address text, name text default null, language text default 'en') returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    base text := hearken.base_address(address);
    id bigint;
begin
    if base !~ '^[^@ ]*@[^@ ]+$' then
        raise exception '"%" is no mail address', address using errcode = 'HK002', hint = 'give support@example.com, or @example.com for a whole domain';
    end if;
    if exists (select from hearken.address a where a.address = base) then
        raise exception '% belongs to a queue already', base using errcode = 'HK002', hint = 'select * from hearken.address; shows which';
    end if;
    insert into hearken.queue as q (name, language) values (coalesce(name, base), language)
    on conflict on constraint queue_name_key do update set language = q.language returning q.id into id;
    insert into hearken.address (address, queue, main)
    values (base, id, base not like '@%' and not exists (select from hearken.address a where a.queue = id and a.main));
    return id;
end $$;
comment on function hearken.add_queue(text, text, text) is 'A queue that takes mail at this address; the name of an existing queue gives it one more address.';

create or replace function hearken.set_status(ticket bigint, becomes text, until timestamptz default null) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    was text;
begin
    select t.status into was from hearken.ticket t where t.id = home for update;
    update hearken.ticket t set status = becomes, snoozed_until = until, updated_at = now(), closed_at = case when becomes = 'closed' then now() end where t.id = home;
    perform hearken.note_change(home, 'status', was, becomes);
end $$;
comment on function hearken.set_status(bigint, text, timestamptz) is 'Sets a ticket''s status: new, open, pending (until a time), closed.';

create or replace function hearken.close(ticket bigint) returns void language sql begin atomic select hearken.set_status(ticket, 'closed'); end;
comment on function hearken.close(bigint) is 'Closes a ticket. A customer''s next mail opens it again.';
create or replace function hearken.reopen(ticket bigint) returns void language sql begin atomic select hearken.set_status(ticket, 'open'); end;
comment on function hearken.reopen(bigint) is 'Opens a closed or pending ticket again.';
create or replace function hearken.pending(ticket bigint, wait interval default '3 days') returns void language sql begin atomic select hearken.set_status(ticket, 'pending', now() + wait); end;
comment on function hearken.pending(bigint, interval) is 'We wait for the customer; the ticket wakes after this time.';

create or replace function hearken.assign(ticket bigint, login text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    who bigint;
    was text;
begin
    select g.id into who from hearken.agent g where g.login = login and g.active;
    if who is null and login is not null then
        raise exception 'there is no agent "%"', login using errcode = 'HK002', hint = 'select login from hearken.agent where active; lists them';
    end if;
    select g.login into was from hearken.ticket t join hearken.agent g on g.id = t.assignee where t.id = home;
    update hearken.ticket t set assignee = who, updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'assignee', was, login);
end $$;
comment on function hearken.assign(bigint, text) is 'Gives a ticket to an agent, by login; null takes it from everyone.';

create or replace function hearken.set_priority(ticket bigint, priority text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    was text;
begin
    if priority not in ('low', 'normal', 'high', 'urgent') then
        raise exception '"%" is no priority', priority using errcode = 'HK002', hint = 'give low, normal, high or urgent';
    end if;
    select t.priority into was from hearken.ticket t where t.id = home;
    update hearken.ticket t set priority = priority, updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'priority', was, priority);
end $$;
comment on function hearken.set_priority(bigint, text) is 'Sets a ticket''s priority: low, normal, high, urgent.';

create or replace function hearken.tag(ticket bigint, tag text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
begin
    update hearken.ticket t set tags = array(select distinct x from unnest(t.tags || lower(tag)) x order by x), updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'tag', null, lower(tag));
end $$;
comment on function hearken.tag(bigint, text) is 'Puts a tag on a ticket.';

create or replace function hearken.move(ticket bigint, queue text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    target bigint;
    was text;
begin
    select q.id into target from hearken.queue q where q.name = queue;
    if target is null then
        raise exception 'there is no queue "%"', queue using errcode = 'HK002', hint = 'select name from hearken.queue; lists them';
    end if;
    select q.name into was from hearken.ticket t join hearken.queue q on q.id = t.queue where t.id = home;
    update hearken.ticket t set queue = target, updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'queue', was, queue);
end $$;
comment on function hearken.move(bigint, text) is 'Moves a ticket to another queue, by name.';

create or replace function hearken.note(ticket bigint, text text) returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    mid bigint;
begin
    insert into hearken.message (ticket, strand, key, direction, kind, why, known, author, text, reply)
    select home, t.strand, sha256(convert_to('note:' || gen_random_uuid()::text, 'UTF8')), 'note', 'note', 'sql', true, session_user, text, text
    from hearken.ticket t where t.id = home returning id into mid;
    update hearken.ticket t set updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'note', null, mid::text);
    return mid;
end $$;
comment on function hearken.note(bigint, text) is 'A note for colleagues; no customer ever sees it.';

create or replace function hearken.reply(ticket bigint, text text) returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    to_whom hearken.participant;
    last hearken.message;
    row_id bigint;
begin
    select * into to_whom from hearken.participant p where p.ticket = home and p.role in ('requester', 'author') order by p.role = 'requester' desc, p.id limit 1;
    if to_whom.id is null then
        raise exception 'ticket % has nobody to answer to', home using errcode = 'HK002', hint = 'select * from hearken.participant where ticket = …; shows who is in it';
    end if;
    if btrim(text) = '' then
        raise exception 'the reply to ticket % is empty', home using errcode = 'HK002', hint = 'select hearken.reply(…, ''your text'');';
    end if;
    select * into last from hearken.message m where m.ticket = home and m.direction = 'in' and m.author = to_whom.address order by m.arrived_at desc, m.id desc limit 1;
    insert into hearken.outbox (ticket, message, participant, kind, level, recipient, victim, auto_submitted, fixed_subject, fixed_text)
    select home, last.id, to_whom.id, 'reply', 'plain', to_whom.address, hearken.victim(to_whom.address), false, 'Re: ' || hearken.bare_line(t.subject), text
    from hearken.ticket t where t.id = home returning id into row_id;
    update hearken.ticket t set status = case when t.status = 'new' then 'open' else t.status end, first_response_at = coalesce(t.first_response_at, now()),
        updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'replied', null, row_id::text);
    return row_id;
end $$;
comment on function hearken.reply(bigint, text) is 'Answers the requester; the courier sends it from the queue''s address.';

create or replace function hearken.bare_line(subject text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(left(subject, 300), '^((re|aw|wg|fw|fwd|sv|antw|tr|rv|r|vs)(\[\d+\])?\s*:\s*)+', '', 'i'));
comment on function hearken.bare_line(text) is 'A subject without Re: and its kin, in its own case.';

create or replace function hearken.merge(into_ticket bigint, ticket bigint) returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    target bigint := hearken.here(into_ticket);
    source bigint := hearken.here(ticket);
begin
    if target = source then
        raise exception 'tickets % and % are one already', into_ticket, ticket using errcode = 'HK002', hint = 'both numbers lead to the same ticket';
    end if;
    perform from hearken.ticket t where t.id in (target, source) order by t.id for update;
    perform hearken.tie_strands(array(select t.strand from hearken.ticket t where t.id in (target, source)));
    update hearken.message m set ticket = target where m.ticket = source;
    update hearken.ticket t set merged_into = target, updated_at = now() where t.id = source;
    insert into hearken.participant (ticket, address, name, customer, role, verified)
    select target, p.address, p.name, p.customer, case p.role when 'requester' then 'author' else p.role end, p.verified
    from hearken.participant p where p.ticket = source on conflict do nothing;
    update hearken.outbox o set state = 'cancelled', reason = 'merged', settled_at = now()
    where o.ticket = source and o.kind = 'ack' and o.state in ('planned', 'claimed', 'held');
    perform hearken.note_change(target, 'merged', source::text, target::text);
    return target;
end $$;
comment on function hearken.merge(bigint, bigint) is 'Puts the second ticket into the first; both numbers go on working, an acknowledgement not yet handed over is cancelled.';

create or replace function hearken.release_held(ticket bigint default null) returns int
language plpgsql as $$
#variable_conflict use_variable
declare
    released int;
begin
    update hearken.setting s set value = '' where s.name = 'breaker_until';
    update hearken.outbox o set state = 'planned', due = now(), reason = 'released by ' || session_user, counted_at = coalesce(o.counted_at, o.planned_at),
        expires_at = greatest(o.expires_at, now() + interval '1 day')
    where o.state = 'held' and (release_held.ticket is null or o.ticket = ticket);
    get diagnostics released = row_count;
    return released;
end $$;
comment on function hearken.release_held(bigint) is 'Lets held acknowledgements go, of one ticket or all, and closes the breaker. Returns how many.';

create or replace function hearken.declare_incident(words text, match text[], action text default '', queue text default null) returns bigint
language plpgsql as $$
#variable_conflict use_variable
declare
    id bigint;
begin
    if cardinality(match) = 0 or btrim(words) = '' then
        raise exception 'an incident needs words for customers and words to know it by' using errcode = 'HK002',
            hint = 'select hearken.declare_incident(''the shop is slow this morning'', array[''slow'', ''timeout''], ''we are restarting it'');';
    end if;
    insert into hearken.incident (words, match, action, queue)
    values (words, array(select lower(m) from unnest(match) m), action, (select q.id from hearken.queue q where q.name = queue)) returning incident.id into id;
    return id;
end $$;
comment on function hearken.declare_incident(text, text[], text, text) is 'From now on mails that hold one of the match words are told: you are right, with these words and the action.';

create or replace function hearken.search(query text) returns table (ticket bigint, message bigint, subject text, author text, arrived_at timestamptz, rank real)
language sql stable
begin atomic
    select m.ticket, m.id, m.subject, m.author, m.arrived_at, ts_rank(s.vector, q.q)
    from (select websearch_to_tsquery('english', query) || websearch_to_tsquery('simple', query) || websearch_to_tsquery('german', query) as q) q
    join hearken.message_search s on s.vector @@ q.q join hearken.message m on m.id = s.message
    order by ts_rank(s.vector, q.q) desc, m.id desc limit 100;
end;
comment on function hearken.search(text) is 'Mails that hold these words, best first. tick() fills the index each minute; view health says how far behind it is.';

create or replace function hearken.conversation(ticket bigint) returns table (message bigint, at timestamptz, direction text, kind text, author text, verified boolean, subject text, text text, files text[])
language sql stable
begin atomic
    select m.id, m.arrived_at, m.direction, m.kind, m.author, m.verified, m.subject, coalesce(nullif(m.reply, ''), m.text),
        array(select p.filename from hearken.part p where p.message = m.id order by p.number)
    from hearken.message m where m.ticket = hearken.root(conversation.ticket) order by m.arrived_at, m.id;
end;
comment on function hearken.conversation(bigint) is 'A ticket from its first mail to its last: mails in and out, notes, events.';
reset role;
