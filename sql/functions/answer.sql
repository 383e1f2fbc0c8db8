-- Words on a ticket: notes for colleagues, replies to the customer, and the whole conversation to read.
set local role hearken_owner;

create or replace function hearken.note(ticket bigint, text text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    me record;
    mid bigint;
begin
    if btrim(coalesce(text, '')) = '' then
        raise exception 'the note on ticket % is empty', home using errcode = 'HK002', hint = 'select hearken.note(…, ''your words'');';
    end if;
    home := hearken.hold_ticket(home);
    select * into me from hearken.actor();
    insert into hearken.message (ticket, strand, key, direction, kind, why, known, agent, author, text, reply)
    select home, t.strand, sha256(convert_to('note:' || gen_random_uuid()::text, 'UTF8')), 'note', 'note', 'sql', true, me.agent,
        coalesce((select g.login from hearken.agent g where g.id = me.agent), session_user), text, text
    from hearken.ticket t where t.id = home returning id into mid;
    update hearken.ticket t set updated_at = now() where t.id = home;
    perform hearken.note_change(home, 'note', null, mid::text);
    return mid;
end $$;
comment on function hearken.note(bigint, text) is 'A note for colleagues; no customer ever sees it. Returns its message number.';

create or replace function hearken.bare_line(subject text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(left(subject, 300), '^((re|aw|wg|fw|fwd|sv|antw|antwort|tr|rv|r|vs|res|rép|enc|odp|pd|ynt|ilt|vá|vl|vb|atb|bls|απ|πρθ|отв|ответ|пересл|'
    'odg|odgovor|răsp|răspuns|ats|vast|vastus|tl|svar|vál|válasz|odpověď|odpoveď|rif|cevap|cvp|yan|відп|від|відповідь|отг|отговор|σχετ|fs|doorst|trs|posr|prosl|tov|препр|προωθ|'
    'balas|trả lời|chuyển tiếp|ตอบ|ตอบกลับ|ส่งต่อ|תגובה|תשובה|הועבר|الرد|إعادة توجيه|'
    '回复|答复|回覆|答覆|返信|转发|轉寄|轉發|転送|답장|회신|전달|רה|رد|تحويل)(\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]\s*)+', '', 'i'));
comment on function hearken.bare_line(text) is 'A subject without Re: and its kin, in its own case.';

create or replace function hearken.reply(ticket bigint, text text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    home bigint := hearken.here(ticket);
    to_whom hearken.participant;
    last bigint;
    row_id bigint;
begin
    if btrim(coalesce(text, '')) = '' then
        raise exception 'the reply to ticket % is empty', home using errcode = 'HK002', hint = 'select hearken.reply(…, ''your text'');';
    end if;
    select * into to_whom from hearken.participant p where p.ticket = home and p.role in ('requester', 'author')
        and p.address <> 'erased-' || p.id || '@invalid' order by p.role = 'requester' desc, p.id limit 1;
    -- A mail needs one that it answers: the customer's latest, or the ticket's first.
    select m.id into last from hearken.message m where m.ticket = home and m.direction = 'in'
    order by (m.author = to_whom.address) desc, m.arrived_at desc, m.id desc limit 1;
    if to_whom.id is null or last is null or to_whom.address !~ '^[^@[:space:]]+@[^@[:space:]]+$' then
        raise exception 'ticket % has nobody to answer to', home using errcode = 'HK002',
            hint = format('select * from hearken.participant where ticket = %s; shows who is in it, set_requester() names another', home);
    end if;
    insert into hearken.outbox (ticket, message, participant, kind, level, recipient, victim, auto_submitted, fixed_subject, fixed_text)
    select home, last, to_whom.id, 'reply', 'plain', to_whom.address, hearken.victim(to_whom.address), false, 'Re: ' || hearken.bare_line(t.subject), text
    from hearken.ticket t where t.id = home returning id into row_id;
    -- As when an agent answers by mail: it is the customer's turn.
    update hearken.ticket t set status = case when t.status in ('new', 'open') then 'pending' else t.status end,
        first_response_at = coalesce(t.first_response_at, now()), updated_at = now() where t.id = home;
    perform hearken.drop_ack(home);
    perform hearken.note_change(home, 'replied', null, row_id::text);
    return row_id;
end $$;
comment on function hearken.reply(bigint, text) is
    'Answers the requester; the courier sends it from the queue''s address. The ticket then waits for the customer. Returns its outbox number.';

create or replace function hearken.conversation(ticket bigint) returns table (
    message bigint, at timestamptz, direction text, kind text, author text, verified boolean, subject text, text text, files text[])
language sql stable
begin atomic
    select m.id, m.arrived_at, m.direction, m.kind, m.author, m.verified, m.subject, coalesce(nullif(m.reply, ''), m.text),
        array(select p.filename from hearken.part p where p.message = m.id order by p.number)
    from hearken.message m where m.ticket = hearken.root(conversation.ticket) order by m.arrived_at, m.id;
end;
comment on function hearken.conversation(bigint) is 'A ticket from its first mail to its last: mails in and out, notes, events.';

create or replace function hearken.inbox(login text default null) returns table (
    ticket bigint, queue text, status text, priority text, subject text, gist text, tone text, requester text,
    mine boolean, unread boolean, due timestamptz, updated_at timestamptz)
language sql stable
begin atomic
    with me as (select g.id from hearken.agent g where case when inbox.login is null then g.id = hearken.my_agent() else g.login = inbox.login and g.active end)
    select o.ticket, o.queue, o.status, o.priority, o.subject, o.gist, o.tone, o.requester, t.assignee is not distinct from me.id,
        not exists (select from hearken.ticket_read r where r.ticket = t.id and r.agent = me.id and r.read_at >= t.updated_at), o.due, o.updated_at
    from me join hearken.ticket t on t.assignee = me.id
            or not exists (select from hearken.agent a where a.id = t.assignee and a.active) and t.queue in (select q.id from hearken.queue q join hearken.team_member tm on tm.team = q.team where tm.agent = me.id)
    join hearken.open_ticket o on o.ticket = t.id
    where t.status in ('new', 'open') and (t.snoozed_until is null or t.snoozed_until <= now())
    order by t.assignee is distinct from me.id, array_position(array['urgent', 'high', 'normal', 'low'], o.priority), o.due nulls last, o.ticket;
end;
comment on function hearken.inbox(text) is
    'What waits for an agent (by login; without one, for whoever asks): their own tickets, then nobody''s, or of those who left, in their queues; the most pressing first.';

create or replace function hearken.mark_read(ticket bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
    me bigint := (select a.agent from hearken.actor() a);
begin
    if me is null then
        raise exception 'only an agent can have read ticket %', home
            using errcode = 'HK002', hint = 'connect with the database role of an agent: select login, role_name from hearken.agent;';
    end if;
    insert into hearken.ticket_read (ticket, agent) values (home, me) on conflict on constraint ticket_read_pkey do update set read_at = now();
end $$;
comment on function hearken.mark_read(bigint) is 'The agent who asks knows this ticket as it is now; inbox() shows it as read.';
reset role;
