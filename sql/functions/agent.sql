-- Agents' mail: the milter's doors agent_mail, agent_named and the commands behind them. An agent is known by SMTP AUTH before any of this
-- is called; all of it runs in take's transaction, so a command that cannot be done takes the whole mail back.
set local role hearken_owner;

create or replace function hearken.agent_may(agent bigint, queue bigint) returns boolean
language sql stable
begin atomic
    select exists (select from hearken.queue q where q.id = agent_may.queue
        and (q.team is null or exists (select from hearken.team_member m where m.team = q.team and m.agent = agent_may.agent)));
end;
comment on function hearken.agent_may(bigint, bigint) is 'Whether an agent works in a queue: one of their team, or one without a team.';

create or replace function hearken.mailboxes(agent bigint) returns text[]
language sql stable
begin atomic
    select array_remove(g.aliases || hearken.agent_address(g.id), '') from hearken.agent g where g.id = mailboxes.agent;
end;
comment on function hearken.mailboxes(bigint) is 'All addresses under which an agent writes, in lower case.';

drop function if exists hearken.colleagues_asking(bigint, bigint);
create or replace function hearken.colleagues_asking(ticket bigint) returns text[]
language sql stable
begin atomic
    select coalesce(array_agg(m), '{}') from hearken.agent g, unnest(hearken.mailboxes(g.id)) m
    where exists (select from hearken.participant p
        where p.ticket = colleagues_asking.ticket and p.role in ('requester', 'author') and p.address = any (hearken.mailboxes(g.id)));
end;
comment on function hearken.colleagues_asking(bigint) is 'Addresses of agents who are customers in a ticket: they asked the desk themselves. So may who tries the desk out alone.';

drop function if exists hearken.canned_text(text, bigint, text);
create or replace function hearken.canned_chosen(name text, ticket bigint) returns hearken.canned
language sql stable
begin atomic
    -- The queue's own before the desk's, the ticket's language before the queue's before English; conditions must hold.
    select x.* from hearken.ticket t join hearken.queue q on q.id = t.queue
    join hearken.canned x on x.name = lower(canned_chosen.name) and (x.queue is null or x.queue = t.queue)
    where t.id = canned_chosen.ticket
        and (not x.condition ? 'priority' or x.condition ->> 'priority' = t.priority)
        and (not x.condition ? 'tag' or x.condition ->> 'tag' = any (t.tags))
        and (not x.condition ? 'tone' or x.condition ->> 'tone' = t.tone)
        and (not x.condition ? 'status' or x.condition ->> 'status' = t.status)
    order by (x.language = t.language) desc, (x.language = q.language) desc, (x.language = 'en') desc, x.queue is null, x.condition = '{}'::jsonb, x.id limit 1;
end;
comment on function hearken.canned_chosen(text, bigint) is 'Which canned response of that name a ticket gets; null: there is none, or its condition does not hold.';

create or replace function hearken.canned_filled(text text, ticket bigint, login text, whom text[]) returns text
language plpgsql stable as $$
#variable_conflict use_column
declare
    customer text;
begin
    -- A customer may write any name: what looks like one of our places to fill is none. "Miller, Mary" is Mary Miller, but "Miller, Jr" and "Jug, Ltd" are
    -- themselves; an address is no name.
    select case when p.name like '%@%' then '' else regexp_replace(translate(p.name, '{}', ''),
        '^([[:alpha:]'' -]+), (?!(?:[js]r|i+v?|ph ?d|md|esq|mba|inc|ltd|llc|plc|gmbh|ag|kg|se|sa|co|corp)$)([[:alpha:]'' -]+)$', '\2 \1', 'i') end into customer from hearken.participant p
    where p.ticket = canned_filled.ticket order by p.address = any (whom) desc, p.role = 'requester' desc, p.id limit 1;
    -- Where no name is known, the blank before it goes as well: "Dear,"; and of "{customer}, thank you" all of it.
    return replace(replace(replace(replace(case when coalesce(customer, '') = '' then regexp_replace(replace(text, ' {customer}', ''), '\{customer\}[,;:!]? ?', '', 'g') else text end, '{customer}', coalesce(customer, '')), '{ticket}', ticket::text),
        '{agent}', coalesce((select coalesce(nullif(g.public_name, ''), g.name) from hearken.agent g where g.login = canned_filled.login), '')),
        '{link}', coalesce(hearken.call_link(ticket), ''));
end $$;
comment on function hearken.canned_filled(text, bigint, text, text[]) is 'The words or subject of a canned response for a ticket, an agent and whom it goes to (else the requester).';

create or replace function hearken.canned_text(name text, ticket bigint, login text, whom text[] default '{}') returns text
language plpgsql stable as $$
declare
    c hearken.canned := hearken.canned_chosen(name, ticket);
    q hearken.queue;
begin
    select x.* into q from hearken.ticket t join hearken.queue x on x.id = t.queue where t.id = canned_text.ticket;
    if c.id is null then
        return null;
    elsif strpos(c.subject || c.text, '{link}') > 0 and q.video_url = '' then
        raise exception 'canned response "%" holds {link}, and queue % has no video_url', c.name, q.name using errcode = 'HK002';
    elsif hearken.canned_gaps(c.subject || c.text) is not null then
        raise exception 'canned response "%" cannot fill: %; your admin mends it', c.name, hearken.canned_gaps(c.subject || c.text) using errcode = 'HK002';
    end if;
    return hearken.canned_filled(c.text, ticket, login, whom);
end $$;
comment on function hearken.canned_text(text, bigint, text, text[]) is 'A canned response filled in for a ticket, an agent and whom it goes to (else the requester); null when there is none of that name, or its condition does not hold.';

create or replace function hearken.call_link(ticket bigint) returns text
language sql stable
begin atomic
    -- 128 bits that follow from the desk's salt: the same room for a ticket each time, and nobody guesses it.
    select case when q.video_url <> '' then rtrim(q.video_url, '/') || '/' ||
        left(encode(sha256(convert_to('call:' || s.value || ':' || t.id, 'UTF8')), 'hex'), 32) end
    from hearken.ticket t join hearken.queue q on q.id = t.queue, hearken.setting s where t.id = call_link.ticket and s.name = 'salt';
end;
comment on function hearken.call_link(bigint) is 'The video room of a ticket under its queue''s video_url; null without one.';

create or replace function hearken.find_text(agent bigint, words text) returns text
language sql stable
begin atomic
    select coalesce(string_agg(format('%s  %s  %s  %s', t.id, rpad(t.status, 7), f.at, coalesce(nullif(t.subject, ''), '(no subject)')), E'\n' order by f.best desc, t.id desc),
        'Nothing was found. Mails of the last minute are not in the index yet.')
    from (select hearken.root(s.ticket) as ticket, max(s.rank) as best, to_char(max(s.arrived_at), 'YYYY-MM-DD') as at
          from hearken.search(find_text.words, array(select q.id from hearken.queue q where hearken.agent_may(find_text.agent, q.id))) s
          group by 1 order by 2 desc limit 20) f
    join hearken.ticket t on t.id = f.ticket;
end;
comment on function hearken.find_text(bigint, text) is 'What #find answers: number, status, day and subject of the tickets an agent may see.';

create or replace function hearken.command_period(argument text) returns interval
language sql immutable
return (regexp_replace(argument, '[mhdw]$', '') || case right(argument, 1) when 'm' then ' minutes' when 'h' then ' hours' when 'w' then ' weeks' else ' days' end)::interval;
comment on function hearken.command_period(text) is '3d, 4h, 30m, 2w as an interval.';

create or replace function hearken.plan_translation(agent bigint, ticket bigint, message bigint, language text) returns bigint
language plpgsql as $$
#variable_conflict use_column
declare
    m hearken.message;
    row_id bigint;
begin
    -- The customer's mail that is answered, else the last; the courier asks the translation server and mails the agent alone.
    select * into m from hearken.message x where x.id = plan_translation.message and x.direction = 'in';
    if m.id is null then
        select * into m from hearken.message x where x.ticket = plan_translation.ticket and x.direction = 'in' order by x.arrived_at desc, x.id desc limit 1;
    end if;
    if m.id is null then
        raise exception 'there is no mail of the customer to translate' using errcode = 'HK002';
    elsif m.language = plan_translation.language then
        raise exception 'the customer''s mail is in % already', m.language using errcode = 'HK002';
    end if;
    row_id := hearken.tell(plan_translation.agent, 'translate', plan_translation.ticket, format('[#%s] Machine translation (%s to %s): %s', plan_translation.ticket,
        m.language, plan_translation.language, m.subject),
        -- its first line names the languages for the courier
        m.language || ' ' || plan_translation.language || E'\n' || coalesce(nullif(m.reply, ''), m.text));
    return row_id;
end $$;
comment on function hearken.plan_translation(bigint, bigint, bigint, text) is 'Plans a machine translation of a customer''s mail for one agent; never for a customer.';

create or replace function hearken.wait_again(was jsonb, since timestamptz) returns void
language plpgsql as $$
declare
    home bigint := hearken.root((was ->> 'ticket')::bigint);
begin
    -- The ticket that another's customer had opened by the merger: as it was, unless somebody has written or decided since.
    if not exists (select from hearken.message m where m.ticket = home and m.direction in ('in', 'out') and m.arrived_at > since)
        and not exists (select from hearken.audit a where a.ticket = home and a.what = 'status' and a.at > since) then
        perform hearken.set_status(home, was ->> 'status', (was ->> 'until')::timestamptz);
    end if;
end $$;
comment on function hearken.wait_again(jsonb, timestamptz) is 'Gives a ticket back the status that it had before a merger which is taken back.';

create or replace function hearken.undo_command(agent bigint) returns text
language plpgsql as $$
#variable_conflict use_column
declare
    last hearken.command_log;
    step text;
    later text;
    u jsonb;
begin
    select * into last from hearken.command_log l where l.agent = undo_command.agent and l.undone_at is null and l.undo <> '{}'::jsonb order by l.id desc limit 1 for update;
    if last.id is null then
        raise exception 'there is nothing to take back' using errcode = 'HK002';
    end if;
    u := last.undo;
    -- What a colleague has decided since stands.
    select g.name || ' has changed the ' || a.what into later from hearken.audit a join hearken.agent g on g.id = a.agent
    where a.ticket = hearken.root(last.ticket) and u ? a.what and a.agent <> undo_command.agent
        and a.id > (select max(b.id) from hearken.audit b where b.message = last.message and b.what = a.what) order by a.id desc limit 1;
    if later is not null then
        raise exception '% of ticket % since your %; give the command that sets it as you want it', later, hearken.root(last.ticket), last.line using errcode = 'HK002';
    end if;
    for step in select k from jsonb_object_keys(u) k order by k loop
        case step
        when 'status' then perform hearken.set_status(last.ticket, u ->> 'status', (u ->> 'until')::timestamptz);
        when 'assignee' then perform hearken.assign(last.ticket, u ->> 'assignee');
        when 'priority' then perform hearken.set_priority(last.ticket, u ->> 'priority');
        when 'queue' then perform hearken.move(last.ticket, u ->> 'queue');
        when 'untag' then update hearken.ticket t set tags = array_remove(t.tags, u ->> 'untag') where t.id = hearken.root(last.ticket);
        when 'unban' then perform hearken.unban(u ->> 'unban');
        when 'split' then perform hearken.split((u ->> 'split')::bigint);
        when 'merge' then perform hearken.merge((u ->> 'merge')::bigint, (u ->> 'source')::bigint);
        when 'waited' then perform hearken.wait_again(u -> 'waited', last.done_at);
        else null;
        end case;
    end loop;
    update hearken.command_log l set undone_at = now() where l.id = last.id;
    perform hearken.note_change(hearken.root(last.ticket), 'undone', last.line, null);
    return format('taken back: %s (ticket %s)', last.line, last.ticket);
end $$;
comment on function hearken.undo_command(bigint) is 'Takes back the last command of an agent that has not been taken back.';

drop function if exists hearken.run_command(bigint, bigint, bigint, bigint, text, text);
create function hearken.run_command(agent bigint, ticket bigint, message bigint, answered bigint, verb text, argument text, out says text, out undo jsonb)
language plpgsql as $$
#variable_conflict use_column
declare
    t hearken.ticket;
    g hearken.agent;
    who text;
    was text;
    target bigint;
begin
    -- One command that changes a ticket. Verbs do it; what takes it back goes along.
    select * into g from hearken.agent x where x.id = run_command.agent;
    select * into t from hearken.ticket x where x.id = run_command.ticket;
    undo := '{}';
    was := (select a.login from hearken.agent a where a.id = t.assignee);
    argument := case verb when 'assign' then ltrim(argument, '@') else argument end; -- as notes name agents
    case verb
    when 'close' then
        perform hearken.close(t.id);
        says := 'closed'; undo := jsonb_build_object('status', t.status, 'until', t.snoozed_until);
    when 'reopen' then
        perform hearken.reopen(t.id);
        says := 'open'; undo := jsonb_build_object('status', t.status, 'until', t.snoozed_until);
    when 'pending' then
        perform hearken.pending(t.id, hearken.command_period(coalesce(nullif(argument, ''), '3d')));
        says := 'waits for the customer until ' || to_char((now() + hearken.command_period(coalesce(nullif(argument, ''), '3d'))) at time zone g.time_zone, 'YYYY-MM-DD HH24:MI');
        undo := jsonb_build_object('status', t.status, 'until', t.snoozed_until);
    when 'assign' then
        if (select count(*) filter (where lower(a.login) = lower(argument) or lower(a.address) = lower(argument)) = 0 and count(*) > 1 from hearken.agent a
            where a.active and (lower(a.login) = lower(argument) or lower(a.address) = lower(argument) or lower(split_part(a.name, ' ', 1)) = lower(argument))) then
            raise exception 'several agents are called %; write one of these: %', argument, (select string_agg(a.login, ', ' order by a.login)
                from hearken.agent a where a.active and lower(split_part(a.name, ' ', 1)) = lower(argument)) using errcode = 'HK002';
        end if;
        who := coalesce((select a.login from hearken.agent a where a.active and (lower(a.login) = lower(argument) or lower(a.address) = lower(argument) or lower(split_part(a.name, ' ', 1)) = lower(argument))
                         order by a.login = argument desc, lower(a.login) = lower(argument) desc, lower(a.address) = lower(argument) desc limit 1), case when argument = '' then g.login end);
        if who is null then
            raise exception 'there is no agent "%"; these are: %', argument, (select string_agg(a.login, ', ' order by a.login) from hearken.agent a where a.active) using errcode = 'HK002';
        end if;
        perform hearken.assign(t.id, who);
        says := 'given to ' || who || coalesce((select ', who is away until ' || to_char(a.away_until at time zone g.time_zone, 'YYYY-MM-DD HH24:MI') from hearken.agent a where a.login = who and a.away_until > now()), '')
            || case when hearken.agent_may((select a.id from hearken.agent a where a.login = who), t.queue) then '' else ', who is not in the team of this queue and can give no commands here' end;
        undo := jsonb_build_object('assignee', was);
    when 'priority' then
        perform hearken.set_priority(t.id, argument);
        says := 'priority ' || argument; undo := jsonb_build_object('priority', t.priority);
    when 'tag' then
        perform hearken.tag(t.id, argument);
        says := 'tagged ' || lower(argument);
        undo := case when lower(argument) = any (t.tags) then '{}' else jsonb_build_object('untag', lower(argument)) end;
    when 'move' then
        select q.name into who from hearken.queue q left join hearken.address a on a.queue = q.id
        where q.active and (lower(q.name) = lower(argument) or a.address = lower(argument) or split_part(a.address, '@', 1) = lower(argument))
        order by lower(q.name) = lower(argument) desc, q.position, q.id limit 1;
        if who is null then
            raise exception 'there is no queue "%"; these are: %', argument, (select string_agg(q.name, ', ' order by q.name) from hearken.queue q where q.active) using errcode = 'HK002';
        end if;
        was := (select q.name from hearken.queue q where q.id = t.queue);
        perform hearken.move(t.id, who);
        says := 'moved to ' || who; undo := jsonb_build_object('queue', was);
    when 'merge' then
        target := hearken.root(ltrim(argument, '#')::bigint);
        if not exists (select from hearken.ticket x where x.id = target) then
            raise exception 'there is no ticket %', ltrim(argument, '#') using errcode = 'HK002';
        elsif target = hearken.root(t.id) then
            raise exception 'ticket % is this one already', ltrim(argument, '#') using errcode = 'HK002';
        elsif not hearken.agent_may(agent, (select x.queue from hearken.ticket x where x.id = target)) then
            raise exception 'ticket % is another team''s', target using errcode = 'HK002';
        end if;
        select jsonb_build_object('ticket', x.id, 'status', x.status, 'until', x.snoozed_until) into undo from hearken.ticket x where x.id = target;
        perform hearken.merge(target, t.id);
        says := 'put into ticket ' || target;
        undo := jsonb_build_object('split', t.strand) || case when (select x.status from hearken.ticket x where x.id = target) <> undo ->> 'status'
            then jsonb_build_object('waited', undo) else '{}' end;
    when 'split' then
        if answered is null then
            raise exception 'the mail that you answer is not in the ticket; reply to the mail that is to stand alone' using errcode = 'HK002';
        end if;
        perform hearken.split(answered);
        target := (select m.ticket from hearken.message m where m.id = answered);
        says := 'the mail stands in ticket ' || target || ' now'; undo := jsonb_build_object('merge', t.id, 'source', target);
    when 'spam' then
        select p.address into who from hearken.participant p where p.ticket = t.id order by p.role = 'requester' desc, p.id limit 1;
        if who is not null then
            perform hearken.ban(who, 'spam, says ' || g.login);
        end if;
        perform hearken.spam(t.id);
        says := 'closed as spam' || coalesce('; ' || who || ' is banned', '');
        undo := jsonb_build_object('status', t.status, 'until', t.snoozed_until, 'untag', 'spam', 'unban', who);
    end case;
end $$;
comment on function hearken.run_command(bigint, bigint, bigint, bigint, text, text) is 'One command of an agent''s mail that changes a ticket: what to tell the agent, and what takes it back.';

create or replace function hearken.note_heard(agent bigint, ticket bigint, message bigint, words text) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    t hearken.ticket;
    m hearken.message;
    c record;
    writer text := (select g.name from hearken.agent g where g.id = note_heard.agent);
begin
    -- Who is to know of a note: who is named with @, and whose ticket it is. Not those who get the mail itself.
    select * into t from hearken.ticket x where x.id = note_heard.ticket;
    select * into m from hearken.message x where x.id = note_heard.message;
    for c in
        select g.id, lower(words) ~ ('(^|[^a-z0-9._@-])@' || regexp_replace(lower(g.login), '([^a-z0-9])', '\\\1', 'g') || '($|[^a-z0-9_-])') as named
        from hearken.agent g where g.active and g.id <> note_heard.agent and not (g.aliases || hearken.agent_address(g.id)) && array(select lower(r) from unnest(m.recipients) r)
    loop
        if c.named or c.id = t.assignee then
            perform hearken.tell(c.id, case when c.named then 'mention' else 'note' end, t.id,
                format('[#%s] %s: %s', t.id, case when c.named then writer || ' mentions you' else 'Note by ' || writer end, t.subject),
                format(E'%s wrote a note; no customer sees it.\n\n%s\n', writer, words));
        end if;
    end loop;
end $$;
comment on function hearken.note_heard(bigint, bigint, bigint, text) is 'Mails a note to those it names and to the ticket''s agent.';

create or replace function hearken.assignment_heard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    m record;
begin
    -- Who is given a ticket by somebody else, a rule or the clock hears of it, with the customer's last words.
    if new.assignee is null or new.assignee is not distinct from old.assignee or new.merged_into is not null
        or new.assignee is not distinct from (select a.agent from hearken.actor() a) then
        return null;
    end if;
    select x.author, coalesce(nullif(x.reply, ''), x.text) as words into m from hearken.message x
    where x.ticket = new.id and x.direction = 'in' and x.hangs_on is null order by x.arrived_at desc, x.id desc limit 1; -- no stranger's
    perform hearken.tell(new.assignee, 'assigned', new.id, format('[#%s] Yours: %s', new.id, hearken.bare_line(new.subject)),
        -- The desk's own words are the signature: clients leave that out of what they quote.
        format(E'%s wrote:\n\n%s\n\n-- \nTicket %s is yours now%s. Your answer to this mail %s %s\n', coalesce(m.author, 'Nobody'),
            coalesce(m.words, ''), new.id, coalesce(', by ' || (select g.name from hearken.actor() a join hearken.agent g on g.id = a.agent), ''),
            case when exists (select from hearken.participant p where p.ticket = new.id) then 'goes to the customer; notes go to' else 'is a note, for no customer is in the ticket yet; it goes to' end,
            hearken.note_address(new.id)));
    return null;
end $$;
comment on function hearken.assignment_heard() is 'Trigger of ticket: mails the agent to whom a ticket was given.';
create or replace trigger heard after update of assignee on hearken.ticket for each row when (new.assignee is distinct from old.assignee)
    execute function hearken.assignment_heard();

create or replace function hearken.merging_heard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    t hearken.ticket;
    mover bigint := (select a.agent from hearken.actor() a);
begin
    -- Who had either ticket hears of it from whoever merged them; of what a late mail ties, only who had the ticket that is no more.
    select * into t from hearken.ticket x where x.id = hearken.root(new.merged_into);
    perform hearken.tell(g.id, 'note', t.id, format('[#%s] Merged: %s', t.id, hearken.bare_line(new.subject)),
        format(E'Ticket %s, "%s", was put into ticket %s%s. Both numbers lead there, and it is %s.\n', new.id, hearken.bare_line(new.subject), t.id,
            coalesce(', by ' || (select x.name from hearken.agent x where x.id = mover), ''),
            case when t.assignee is null then 'nobody''s yet' when t.assignee = g.id then 'yours' else (select x.name from hearken.agent x where x.id = t.assignee) || '''s' end))
    from hearken.agent g
    where g.id is distinct from mover and (g.id = new.assignee and t.assignee is distinct from g.id or g.id = t.assignee and mover is not null);
    return null;
end $$;
comment on function hearken.merging_heard() is 'Trigger of ticket: mails the agents of two tickets that one went into the other.';
create or replace trigger merged after update of merged_into on hearken.ticket for each row when (old.merged_into is null and new.merged_into is not null)
    execute function hearken.merging_heard();

create or replace function hearken.mail_heard(agent bigint, ticket bigint, message bigint) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    m hearken.message;
begin
    -- For agents outside of the team's mailbox, who ask for it: notify {"mail": true}. With the customer's words; an answer goes back through the ticket.
    if not exists (select from hearken.agent g where g.id = mail_heard.agent and g.notify -> 'mail' = 'true'::jsonb) then
        return;
    end if;
    select * into m from hearken.message x where x.id = mail_heard.message and x.direction = 'in' and x.auto_reason = '';
    if m.id is null or exists (select from hearken.agent g where g.id = mail_heard.agent and (g.aliases || hearken.agent_address(g.id)) && array(select lower(r) from unnest(m.recipients) r)) then
        return;
    end if;
    -- Of a stranger, or a colleague who is not signed in, an answer to this must not reach the customer, who would read their words below it.
    perform hearken.tell(mail_heard.agent, case when m.hangs_on is null then 'mail' else 'note' end, mail_heard.ticket, format('[#%s] %s', mail_heard.ticket, m.subject),
        format(case when m.hangs_on is null then E'%s wrote:\n\n%s\n\n-- \n%sYour answer to this mail goes to the customer; notes go to %s\n'
                    else E'%s, whom nothing proves to be in the ticket, wrote:\n\n%s\n\n-- \n%sAn answer to this mail is a note; write to %s\n' end,
            coalesce(nullif(m.author_name, ''), m.author) || ' <' || m.author || '>', coalesce(nullif(m.reply, ''), m.text),
            case when m.verified then '' else 'The sender is not verified. ' end,
            case when m.hangs_on is null then hearken.note_address(mail_heard.ticket) else m.author || ' to answer them' end));
end $$;
comment on function hearken.mail_heard(bigint, bigint, bigint) is 'Mails a customer''s new mail to the ticket''s agent, where that agent wants it.';

create or replace function hearken.note_address(ticket bigint) returns text
language sql stable
begin atomic
    select replace(hearken.queue_address(t.queue, t.id), '@', '+note' || t.id || '@') from hearken.ticket t where t.id = note_address.ticket;
end;
comment on function hearken.note_address(bigint) is 'Where an agent''s mail becomes a note on a ticket.';

create or replace function hearken.failure_heard(o hearken.outbox, why text) returns void
language plpgsql as $$
begin
    -- Of a mail to a customer that will not arrive; a failed mail to an agent tells nobody.
    if o.ticket is null or o.agent is not null and o.kind <> 'reply' then
        return;
    end if;
    perform hearken.tell(a, 'failure', hearken.root(o.ticket), format('[#%s] Not delivered to %s', hearken.root(o.ticket), o.recipient),
        format(E'What was sent to %s in ticket %s was not delivered:\n\n%s\n', o.recipient, hearken.root(o.ticket), why))
    from unnest(hearken.who_cares(hearken.root(o.ticket))) a;
end $$;
comment on function hearken.failure_heard(hearken.outbox, text) is 'Tells the ticket''s agent, or its team, of a mail to the customer that was not delivered.';

drop function if exists hearken.rating_heard(bigint, bigint, boolean, text);
create or replace function hearken.rating_heard(message bigint, participant bigint, well boolean) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    m hearken.message;
    p hearken.participant;
    home bigint;
    own boolean;
    counts boolean;
    words text;
begin
    select * into m from hearken.message x where x.id = rating_heard.message;
    select * into p from hearken.participant x where x.id = rating_heard.participant;
    home := hearken.root(m.ticket);
    words := btrim(m.reply);
    if p.id is null or hearken.root(p.ticket) <> home then
        return;
    end if;
    -- Whoever got the closing mail on has its addresses: from another mailbox a first rating counts, for customers have several, but
    -- replaces none. A colleague's who does not sign in, or a forged one, counts never.
    own := p.address in (m.author, hearken.base_address(m.author)) or coalesce(m.customer = p.customer, false);
    counts := m.evidence <> 'failed' and (own or m.known and not exists (select from hearken.rating r where r.ticket = home and r.participant = p.id));
    if counts then
        perform hearken.rate(home, p.id, well, words);
    end if;
    -- A rating opens nothing again, so whatever is written in one must be heard: it may ask.
    if not well or words <> '' or not counts then
        perform hearken.tell(a, 'rating', home, format('[#%s] %s', home, case when well then 'Well' else 'Not well' end),
            format(E'%s of ticket %s says that it %s.%s\n\n%s\n', case when own then 'The customer' else format('%s, another address than %s,', m.author, p.address) end,
                home, case when well then 'went well' else 'did not go well' end, case when not counts then ' It is not counted.' else '' end, words))
        from unnest(hearken.who_cares(home)) a;
    end if;
end $$;
comment on function hearken.rating_heard(bigint, bigint, boolean) is
    'Files a rating that came by mail, and tells the ticket''s agent of one that was not good or holds words; from an address other than the one that was asked it replaces none.';

create or replace function hearken.answered_by(message bigint) returns bigint
language sql stable
begin atomic
    -- The mail of the ticket that a mail answers: the nearest one it cites, else the one it hangs on.
    select coalesce((select n.id from hearken.message m, unnest(m.cites) with ordinality c (hash, rank)
                     join hearken.reference r on r.hash = c.hash and r.rank = 0 join hearken.message n on n.id = r.message
                     where m.id = answered_by.message and hearken.root(n.ticket) = hearken.root(m.ticket) and n.id <> m.id order by c.rank, n.id limit 1),
                    (select m.hangs_on from hearken.message m where m.id = answered_by.message));
end;
comment on function hearken.answered_by(bigint) is 'Which stored mail a mail answers.';
reset role;
