-- The milter's doors for agents' mail (sql/DOORS.md): after take, in its transaction.
set local role hearken_owner;

create or replace function hearken.bare_quote(text text) returns text
language sql immutable parallel safe
return regexp_replace(text, '\n[>[:space:]]+', E'\n', 'g');
comment on function hearken.bare_quote(text) is 'A text without empty lines and what quoting puts before the others.';

create or replace function hearken.plain_words(text text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(hearken.bare_quote(text), '\s+', ' ', 'g'));
comment on function hearken.plain_words(text) is 'A text in one line, without what quoting and wrapping put into it.';

create or replace function hearken.words_below(reply text, theirs text) returns text
language plpgsql immutable parallel safe as $$
declare
    lines text[] := string_to_array(replace(reply, E'\r', ''), E'\n');
    last text := btrim((regexp_match(theirs, '([^\n]*\S)\s*$'))[1]);
    times bigint := (select count(*) from unnest(string_to_array(replace(theirs, E'\r', ''), E'\n')) line where btrim(line) = last);
    ends int; -- their last line is as often above our words as it is in theirs: one place to compare, however many lines are alike
begin
    select n into ends from unnest(lines) with ordinality as l(line, n) where btrim(line) = last order by n offset greatest(times, 1) - 1 limit 1;
    if length(hearken.plain_words(theirs)) < 20
       or hearken.plain_words(array_to_string(lines[1:ends], E'\n')) is distinct from hearken.plain_words(theirs) then
        return '';
    end if;
    return btrim(array_to_string(lines[ends + 1:], E'\n'), E'\n ');
end $$;
comment on function hearken.words_below(text, text) is
    'What stands below another''s words where all of these stand on top; nothing where they do not. A client that marks no history leaves that to whoever knows them.';

drop function if exists hearken.note_within(text);
create or replace function hearken.note_within(words text, message bigint) returns text
language sql stable
begin atomic
    -- By its words, for not every client names in a forward the mail that it forwards. Who hands a note on does so soon, or never. Its first
    -- word is looked for before all of it is made plain.
    with handed as materialized (select hearken.plain_words(note_within.words) as words)
    select coalesce(g.name, n.author) || '''s note on ticket ' || hearken.root(n.ticket)
    from handed join hearken.message n on n.direction = 'note' and n.arrived_at > now() - interval '30 days' and not n.flags && '{talk}'
        and strpos(handed.words, (regexp_match(left(n.reply, 200), '[^[:space:]>]+'))[1]) > 0
    cross join lateral (select hearken.plain_words(n.reply) as words) said
    left join hearken.agent g on g.id = n.agent
    where length(said.words) >= 12 and strpos(handed.words, said.words) > 0
        -- words that went to the customer since, or came from there, are no secret
        and not exists (select from hearken.message m where m.ticket = n.ticket and m.id <> note_within.message and (m.direction = 'out' or m.direction = 'in' and m.hangs_on is null)
                        and strpos(hearken.plain_words(m.text), said.words) > 0)
    order by n.arrived_at limit 1;
end;
comment on function hearken.note_within(text, bigint) is 'Whose note stands word for word in what this mail of an agent hands on, and of which ticket; null: nobody''s.';

create or replace function hearken.agent_check(message hearken.message, ticket hearken.ticket, g hearken.agent, errand text, verbs text[], outside text[]) returns text
language plpgsql stable as $$
#variable_conflict use_column
declare
    answered hearken.message;
    other text;
    words text;
begin
    -- What must not go: a note that would reach a customer; a second answer beside a colleague's. Returns what to tell the agent.
    select * into answered from hearken.message m where m.id = hearken.answered_by(message.id);
    if errand = 'reply' and cardinality(outside) > 0
        -- a colleague's who was not signed in is one all the same
        and (exists (select from unnest(answered.recipients) r where r ~ '\+note[1-9][0-9]*@')
             or exists (select from hearken.agent_mail k where k.errand = 'note' and (k.message = answered.id or k.message in (
                 -- also through a colleague who passed it on: what descends from a note quotes it
                 select r.message from hearken.reference r where r.hash = any (message.cites) and r.rank = 0)))
             or exists (select from hearken.outbox o where o.ticket = ticket.id and o.agent is not null and o.kind not in ('reply', 'assigned', 'mail')
                        and o.message_id <> '' and hearken.id_hash(o.message_id) = any (message.cites))) then
        raise exception 'this answers a note, and % would get it; write #note in the first line, or take that address out', outside[1] using errcode = 'HK002';
    end if;
    -- Of what looks like a note below the agent's words: that and the line behind it must be a customer's own.
    if errand = 'reply' and 'quotes-note' = any (message.flags) and not coalesce((
        select bool_and(exists (select from hearken.message m where m.ticket = ticket.id and m.direction = 'in' and m.id <> message.id
            and strpos(regexp_replace(hearken.bare_quote(m.text), '\s+', ' ', 'g'), btrim(regexp_replace(r[1], '\s+', ' ', 'g'))) > 0))
        from regexp_matches(hearken.bare_quote(message.text), '(?:^|\n)([^[:alpha:]\n#＃﹟]*[#＃﹟]\s*note(?![[:alnum:]])[^\n]*(?:\n[^\n]+)?)', 'gi') r), false) then
        raise exception 'below your words stands a line #note, and % would read what follows; write #note at the very top, or take that line out', outside[1] using errcode = 'HK002';
    end if;
    -- A note that was pasted into the agent's own words. One of a few words may be a manner of speaking.
    if errand = 'reply' and 'send' <> all (verbs) then
        select coalesce(a.name, n.author), w.said into other, words from hearken.message n left join hearken.agent a on a.id = n.agent
        cross join lateral (select hearken.plain_words(n.reply) as said) w
        where n.ticket = ticket.id and n.direction = 'note' and n.id <> message.id and not n.flags && '{talk}'
            and length(w.said) >= 25 and w.said ~ '\S+(\s+\S+){3}' and strpos(hearken.plain_words(message.text), w.said) > 0
            and not exists (select from hearken.message m where m.ticket = ticket.id and m.id <> message.id and (m.direction = 'out' or m.direction = 'in' and m.hangs_on is null)
                            and strpos(hearken.plain_words(m.text), w.said) > 0)
        order by n.id limit 1;
        if other is not null then
            raise exception 'your mail holds %''s note "%", and % would read it; take that out, or write #send in the first line if it is for them', other,
                case when length(words) > 60 then left(words, 57) || '...' else words end, outside[1] using errcode = 'HK002';
        end if;
    end if;
    if errand <> 'reply' or answered.id is null then
        return '';
    end if;
    -- Who answers the customer from a mail in which a colleague handed on the customer's has that one's words to them in the history.
    select a.name, w.said into other, words from hearken.reference r join hearken.message n on n.id = r.message join hearken.agent a on a.id = n.agent
    cross join lateral (select hearken.plain_words(n.reply) as said) w
    where r.hash = any (message.cites) and r.rank = 0 and n.direction = 'note' and n.flags && '{talk}' and n.agent <> g.id and length(w.said) >= 12
        and strpos(hearken.plain_words(message.text), w.said) > 0 and strpos(hearken.plain_words(message.reply), w.said) = 0
        and not exists (select from hearken.message m where m.ticket = ticket.id and m.direction = 'in' and strpos(hearken.plain_words(m.text), w.said) > 0)
    order by n.id limit 1;
    if other is not null and 'send' <> all (verbs) then
        raise exception 'below your words stands what % wrote to you, "%", and % would read it; take that out, or write #send in the first line', other,
            case when length(words) > 60 then left(words, 57) || '...' else words end, outside[1] using errcode = 'HK002';
    end if;
    -- A reply to the copy that the agent's own client kept quotes the commands that were cut from what went out.
    select l.line into other from hearken.reference r join hearken.command_log l on l.message = r.message
    where r.hash = any (message.cites) and r.rank = 0
        and message.text ~* ('(^|\n)[>|[:space:]]*' || replace(regexp_replace(l.line, '([^[:alnum:][:space:]])', '\\\1', 'g'), ' ', '[[:space:]]+') || '[[:space:]]*(\n|$)') limit 1;
    if other is not null then
        raise exception 'the history below your words holds "%" of your mail before, and % would read it; take that line out', other, outside[1] using errcode = 'HK002';
    end if;
    select coalesce((select a.name from hearken.agent a where a.id = m.agent), m.author) into other from hearken.message m
    where m.ticket = ticket.id and m.direction = 'out' and m.kind in ('mail', 'reply') and m.id <> message.id and m.agent is distinct from g.id
        and m.id > answered.id and m.id < message.id order by m.id desc limit 1;
    if other is null or 'send' = any (verbs) then
        return '';
    elsif (select q.on_conflict from hearken.queue q where q.id = ticket.queue) = 'refuse' then
        raise exception '% has answered ticket % since the mail that you answer; read it, then write #send in the first line to send yours too', other, ticket.id using errcode = 'HK002';
    end if;
    return format('%s has answered ticket %s since the mail that you answered. Yours was sent too.', other, ticket.id);
end $$;
comment on function hearken.agent_check(hearken.message, hearken.ticket, hearken.agent, text, text[], text[]) is 'Refuses an agent''s mail that would leak a note or cross a colleague''s answer.';

drop function if exists hearken.agent_mail(bigint, bigint, text, text, text, text[], text[], int[], text[], bigint[], text, text, boolean, text);
drop function if exists hearken.agent_mail(bigint, bigint, text, text, text, text[], text[], int[], text[], bigint[], text, text, boolean, text, text);
create function hearken.agent_mail(
    message bigint, inout ticket bigint, action text, login text, inout errand text, verbs text[], arguments text[], lines int[], outside text[],
    participants bigint[], hints text, words text, sealed boolean, help text, slip text default '',
    out outbox bigint, out participant bigint, out queue_address text, out queue_name text, out public_name text, out language text,
    out before text, out behind text, out feedback boolean, out customers text[], out customer_names text[], out answers text, out subject text, out asking text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    g hearken.agent;
    m hearken.message;
    t hearken.ticket;
    q hearken.queue;
    kept hearken.agent_mail;
    done text := '';
    found text := '';
    warned text := '';
    canned text;
    own text;                         -- the agent's words, where they stand below the customer's
    r record;
    why text;
begin
    outbox := 0; participant := 0; queue_address := ''; queue_name := ''; public_name := ''; language := ''; before := ''; behind := '';
    feedback := false; customers := '{}'; customer_names := '{}'; answers := ''; subject := ''; asking := '{}';
    select * into g from hearken.agent a where a.login = agent_mail.login and a.active;
    select * into m from hearken.message x where x.id = agent_mail.message;
    select * into t from hearken.ticket x where x.id = hearken.root(agent_mail.ticket);
    select * into q from hearken.queue x where x.id = t.queue;
    if g.id is null then
        raise exception 'you are no agent any more' using errcode = 'HK002';
    elsif m.id is null and action = 'duplicate' then
        return; -- commands outside of a ticket: done already
    end if;
    if errand = 'reply' and words <> '' then
        why := hearken.note_within(words, coalesce(m.id, 0));
        if why is not null then
            raise exception 'what you forward holds %, and % would read it; take it out', why,
                coalesce(outside[1], (select p.address from hearken.participant p where p.id = any (participants) limit 1)) using errcode = 'HK002';
        end if;
    end if;
    if m.id is null and cardinality(verbs) = 0 then
        return; -- it concerns no ticket and is left alone
    end if;
    if m.agent is null and errand in ('reply', 'talk') and m.id is not null then
        errand := 'talk'; -- take found that it is a customer's, who is an agent elsewhere
        return;
    end if;
    perform hearken.acting(g.id, 'mail', m.id);
    select * into kept from hearken.agent_mail k where k.message = m.id;
    asking := hearken.colleagues_asking(t.id);
    if kept.errand = 'reply' or errand = 'talk' and 'talk' = any (m.flags) and m.direction = 'out' then
        errand := 'reply';
    end if;
    if errand = 'reply' and asking <> '{}' then
        outside := outside || array(select r from unnest(m.recipients) r where lower(r) = any (asking) and r <> all (outside));
    end if;
    if kept.message is null then
        if errand = 'reply' and slip <> '' then
            raise exception '%', slip using errcode = 'HK002';
        end if;
        if cardinality(verbs) > 0 and m.id is not null and errand <> 'forward' and hearken.agent_address(g.id) <> ''
            and not array[m.author, hearken.base_address(m.author)] && (g.aliases || hearken.agent_address(g.id)) and not exists (select from hearken.address a where a.address = m.author) then
            raise exception 'line %: commands are for mail from your own address, %; this one says it is from %, which your admin may give you as one of your aliases', lines[1], hearken.agent_address(g.id), m.author using errcode = 'HK002';
        end if;
        if m.id is not null then
            warned := hearken.agent_check(m, t, g, errand, verbs,
                outside || array(select p.address from hearken.participant p where p.id = any (participants)));
        end if;
        for r in select v.verb, v.argument, v.line from unnest(verbs, arguments, lines) v (verb, argument, line) loop
            begin
                continue when r.verb in ('send', 'ack') or r.verb = 'note' and t.id is not null;
                if r.verb not in ('find', 'help', 'undo') and t.id is null then
                    raise exception 'this mail belongs to no ticket; reply to a mail of the ticket' using errcode = 'HK002';
                elsif r.verb not in ('find', 'help', 'undo') and not hearken.agent_may(g.id, t.queue) then
                    raise exception 'ticket % is another team''s', t.id using errcode = 'HK002';
                end if;
                case r.verb
                when 'find' then
                    perform hearken.tell(g.id, 'find', null, 'Found: ' || r.argument, hearken.find_text(g.id, r.argument) || E'\n');
                when 'help' then
                    perform hearken.tell(g.id, 'result', null, 'Commands in mail', agent_mail.help);
                when 'undo' then
                    done := done || '#undo: ' || hearken.undo_command(g.id) || E'\n';
                when 'canned' then
                    if errand <> 'reply' then
                        raise exception 'it needs a customer among the recipients; reply to the customer''s mail' using errcode = 'HK002';
                    end if;
                    canned := hearken.canned_text(r.argument, t.id, g.login, array(select hearken.plain_address(a) from unnest(outside) a)
                        || array(select p.address from hearken.participant p where p.id = any (participants)));
                    if canned is null then
                        raise exception 'there is no canned response "%" for this ticket; these are: %', r.argument,
                            coalesce((select string_agg(distinct c.name, ', ' order by c.name) from hearken.canned c where c.queue is null or c.queue = t.queue), 'none') using errcode = 'HK002';
                    end if;
                    if strpos(canned, '{text}') > 0 then
                        before := before || split_part(canned, '{text}', 1);
                        behind := behind || split_part(canned, '{text}', 2);
                    else
                        before := before || rtrim(canned, E'\n') || E'\n\n';
                    end if;
                    done := done || format(E'#canned %s: put in\n', r.argument);
                when 'call' then
                    if errand <> 'reply' then
                        raise exception 'it needs a customer among the recipients; reply to the customer''s mail' using errcode = 'HK002';
                    elsif hearken.call_link(t.id) is null then
                        raise exception 'queue % has no video_url', q.name using errcode = 'HK002';
                    end if;
                    before := before || hearken.call_link(t.id) || E'\n\n';
                    done := done || format(E'#call: %s\n', hearken.call_link(t.id));
                when 'translate' then
                    perform hearken.plan_translation(g.id, t.id, hearken.answered_by(m.id), coalesce(nullif(lower(r.argument), ''), g.language));
                else
                    select c.says, c.undo into r.argument, why from hearken.run_command(g.id, t.id, m.id, hearken.answered_by(m.id), r.verb, r.argument) c;
                    insert into hearken.command_log (agent, ticket, message, line, undo)
                    values (g.id, t.id, m.id, '#' || r.verb || rtrim(' ' || (agent_mail.arguments)[array_position(agent_mail.lines, r.line)]), why::jsonb);
                    done := done || format(E'#%s: %s\n', r.verb, r.argument);
                end case;
                if r.verb in ('merge', 'split', 'undo') and m.id is not null then
                    -- The mail went along: what stands behind this command is for the ticket where it is now, and so is the answer.
                    select x.* into t from hearken.message y join hearken.ticket x on x.id = hearken.root(y.ticket) where y.id = m.id;
                    if errand = 'reply' then
                        perform hearken.stir_ticket(t.id, m.id, g.id, 'unattended' = any (m.flags), m.arrived_at);
                    end if;
                end if;
            exception when sqlstate 'HK002' then
                get stacked diagnostics why = message_text;
                raise exception 'line %: #%: %', r.line, r.verb, why using errcode = 'HK002';
            end;
        end loop;
        if verbs && '{move,merge,split,undo}' then -- it leaves from where the ticket is now, for the answer goes there
            select x.* into q from hearken.ticket y join hearken.queue x on x.id = y.queue where y.id = t.id;
        end if;
        feedback := errand = 'reply' and 'close' = any (verbs) and q.rating;
        if sealed then
            warned := warned || E'\nYour mail is signed or encrypted and left as you wrote it. Commands are not looked for in such mail.';
        end if;
        if q.empathy and hints <> '' and errand = 'reply' then
            perform hearken.tell(g.id, 'hint', t.id, format('[#%s] A word on your reply', t.id),
                E'Your reply was sent as you wrote it. Only you get this.\n\n' || hints);
        end if;
        if errand = 'commands' and done <> '' and cardinality(outside) + cardinality(participants) > 0 then
            warned := 'The mail held commands alone: no customer got it. To write to the customer answer their own mail; an answer to this one is a note.'; -- who thinks otherwise must hear it
        end if;
        if errand in ('note', 'commands') and exists (select from unnest(m.recipients) r where lower(r) = any (asking)) then
            warned := warned || format(E'\n%s did not get it: the ticket is theirs.', (select string_agg(r, ', ') from unnest(m.recipients) r where lower(r) = any (asking)));
        end if;
        if done <> '' or btrim(warned) <> '' then
            perform hearken.tell(g.id, 'result', nullif(t.id, 0), case when t.id is null then 'Done' else format('[#%s] %s', t.id, case when done = '' then 'Your reply' else 'Done' end) end,
                done || case when done <> '' and warned <> '' then E'\n' else '' end || btrim(warned, E'\n') || E'\n');
        end if;
        if errand = 'machine' and not exists (
            select from hearken.agent_mail k join hearken.message x on x.id = k.message where k.agent = g.id and k.errand = 'machine' and x.ticket = t.id) then
            perform hearken.tell(g.id, 'result', t.id, format('[#%s] Kept back', t.id), format(
                E'Your mail client answered by itself (%s). It stands in ticket %s as a note, and no customer got it; of this ticket you are told once.\n\nIf you wrote it yourself, your client marked it as a machine''s (%s): send it without that mark, for an answer to this mail is a note.\n',
                case m.auto_class when 'disposition' then 'a read receipt' when 'vacation' then 'an absence note' else 'an automatic answer' end, t.id, m.auto_reason));
        end if;
        if errand = 'note' and m.direction = 'note' then
            perform hearken.note_heard(g.id, t.id, m.id, words);
        elsif errand = 'forward' and m.id is not null then
            perform hearken.note_change(t.id, 'forwarded', null, g.login);
            if btrim(words) <> '' then
                insert into hearken.message (ticket, strand, hangs_on, key, direction, kind, why, known, agent, author, text, reply)
                values (m.ticket, m.strand, m.hangs_on, sha256(convert_to('forward:' || m.id, 'UTF8')), 'note', 'note', 'agent', true, g.id, hearken.agent_address(g.id), words, words);
                perform hearken.note_heard(g.id, t.id, m.id, words);
            end if;
        end if;
        if m.id is null then
            return;
        end if;
        insert into hearken.agent_mail (message, agent, errand, before, behind, feedback) values (m.id, g.id, errand, before, behind, feedback);
        if errand = 'reply' then
            -- Below Outlook's head the customer's mail stands unmarked, and an answer below that: only here it is known whose words are whose.
            own := (select hearken.words_below(m.reply, a.text) from hearken.message a where a.id = hearken.answered_by(m.id) and a.direction = 'in');
            if own <> '' then
                update hearken.message x set reply = own where x.id = m.id;
            end if;
        end if;
        if before || behind <> '' then
            update hearken.message x set text = before || x.text || behind, reply = before || x.reply || behind where x.id = m.id;
        end if;
    else
        before := kept.before; behind := kept.behind; feedback := kept.feedback; outbox := coalesce(kept.outbox, 0); participant := coalesce(kept.participant, 0);
    end if;
    ticket := t.id;
    queue_address := hearken.queue_address(q.id, t.id);
    queue_name := q.name; public_name := coalesce(nullif(g.public_name, ''), g.name); language := coalesce(nullif(t.language, 'und'), q.language);
    -- The customers that reply addresses among the recipients stand for. What is written to one must not go to another.
    select coalesce(array_agg(p.address order by u.n), '{}'), coalesce(array_agg(p.name order by u.n), '{}') into customers, customer_names
    from unnest(participants) with ordinality u (id, n) join hearken.participant p on p.id = u.id and p.address <> 'erased-' || p.id || '@invalid';
    if errand = 'reply' and cardinality(customers) < cardinality(participants) then
        raise exception 'the person whom you answer has been forgotten on demand, or the ticket has gone with its time: this reply address leads nowhere; take it out' using errcode = 'HK002';
    end if;
    if errand = 'reply' and outbox = 0 then
        -- To stands before Cc: whom the mail names first is meant, where the requester is none of them.
        select p.id into participant from unnest(customers || outside) with ordinality u (address, n)
        join hearken.participant p on p.ticket = t.id and p.address = hearken.plain_address(u.address) order by p.role = 'requester' desc, u.n limit 1;
        if participant is null then
            insert into hearken.participant (ticket, address, role) select t.id, hearken.plain_address(a), 'to' from unnest(outside || customers) a limit 1
            on conflict (ticket, address) do update set role = participant.role returning id into participant;
        end if;
        insert into hearken.outbox (ticket, message, participant, agent, kind, state, recipient, victim, auto_submitted, sent_message, handed_at, sent_at, settled_at)
        select t.id, m.id, p.id, g.id, 'reply', 'sent', p.address, hearken.victim(p.address), false, m.id, now(), now(), now() from hearken.participant p where p.id = participant
        returning id into outbox;
        feedback := feedback and exists (select from hearken.participant p where p.id = participant and (p.role in ('requester', 'author') or action = 'opened')); -- no supplier
        update hearken.agent_mail k set outbox = agent_mail.outbox, participant = agent_mail.participant, feedback = agent_mail.feedback where k.message = m.id;
        if action = 'opened' then
            -- The desk wrote first: it waits for the customer, whose ticket it is.
            update hearken.message x set direction = 'out' where x.id = m.id;
        end if;
        if action = 'opened' and t.id = m.ticket then
            update hearken.participant p set role = 'requester' where p.id = participant;
            update hearken.ticket x set status = case x.status when 'new' then 'pending' else x.status end, assignee = coalesce(x.assignee, g.id),
                requester = (select p.customer from hearken.participant p where p.id = participant), first_response_at = now() where x.id = t.id;
        end if;
    end if;
    select x.message_id into answers from hearken.message x where x.ticket = t.id and x.direction = 'in' and x.message_id <> ''
        and x.author in (select p.address from hearken.participant p where p.id = participant) order by x.arrived_at desc, x.id desc limit 1;
    answers := coalesce(answers, '');
    -- As it is to leave; empty: as it is. That of a mail of the desk, "[#1042] Yours: …", is none of the customer's business.
    subject := coalesce((select hearken.canned_filled(c.subject, t.id, g.login, outside || customers) from unnest(verbs, arguments) with ordinality v (verb, argument, n),
                             lateral hearken.canned_chosen(v.argument, t.id) c where v.verb = 'canned' and c.subject <> '' order by v.n limit 1),
        (select 'Re: ' || hearken.bare_line(t.subject) where exists (
            select from regexp_matches(m.subject, '\[#(\d{1,18})\]', 'g') r where r[1]::bigint = m.ticket or hearken.root(r[1]::bigint) = t.id)), '');
    participant := coalesce(participant, 0);
end $$;
comment on function hearken.agent_mail(bigint, bigint, text, text, text, text[], text[], int[], text[], bigint[], text, text, boolean, text, text) is
    'Does what an agent''s mail asks, after take took it in, and tells the milter how it is to leave. The milter''s door; sql/DOORS.md.';

create or replace function hearken.agent_named(message bigint, outbox bigint, message_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    -- The Message-ID under which an agent's reply leaves; its own is remembered with the message already.
    update hearken.outbox o set message_id = agent_named.message_id where o.id = agent_named.outbox and o.message_id = '';
    if found then
        insert into hearken.reference (hash, rank, message) values (hearken.id_hash(agent_named.message_id), 0, agent_named.message) on conflict do nothing;
    end if;
end $$;
comment on function hearken.agent_named(bigint, bigint, text) is 'Remembers the Message-ID under which an agent''s reply leaves. The milter''s door.';
reset role;
