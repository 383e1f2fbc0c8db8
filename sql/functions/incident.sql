-- Known incidents: while one is declared, customers who write about it are told that they are right; when it is over, they are told once more.
set local role hearken_owner;

create or replace function hearken.declare_incident(words text, match text[], action text default '', queue text default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    number bigint;
    known text[] := array(select distinct lower(btrim(w)) from unnest(match) w where btrim(w) <> '' order by 1);
begin
    if cardinality(known) = 0 or btrim(coalesce(words, '')) = '' then
        raise exception 'an incident needs words for customers and words to know it by' using errcode = 'HK002',
            hint = 'select hearken.declare_incident(''the shop is slow this morning'', array[''slow'', ''timeout''], ''we are restarting it'');';
    end if;
    insert into hearken.incident (words, match, action, queue)
    -- They stand within sentences of the acknowledgement: without a full stop of their own.
    values (rtrim(btrim(words), '. '), known, rtrim(btrim(coalesce(action, '')), '. '), hearken.queue_id(queue)) returning incident.id into number;
    return number;
end $$;
comment on function hearken.declare_incident(text, text[], text, text) is
    'From now on mails that hold one of the match words are told: you are right, with these words and the action. Returns its number.';

create or replace function hearken.may_follow_up(ticket bigint, recipient text) returns boolean
language sql stable
begin atomic
    -- Never to a machine: whoever answered us automatically, or could not be reached, is not written to unasked.
    select not hearken.is_banned(may_follow_up.recipient) and may_follow_up.recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'
        and not exists (
            select from hearken.message m where m.ticket = hearken.root(may_follow_up.ticket)
                and (m.auto_reason <> '' and m.author = hearken.plain_address(may_follow_up.recipient) or m.kind = 'bounce'
                     or m.kind = 'event' and m.bounce_recipient = may_follow_up.recipient));
end;
comment on function hearken.may_follow_up(bigint, text) is
    'Whether a person of a ticket may be written to of our own accord: no machine, no bounce, no ban.';

create or replace function hearken.resolve_incident(incident bigint, words text) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    i hearken.incident;
    told int;
begin
    select * into i from hearken.incident x where x.id = resolve_incident.incident for update;
    if i.id is null then
        raise exception 'there is no incident %', resolve_incident.incident
            using errcode = 'HK002', hint = 'select id, words from hearken.incident where resolved_at is null; lists those declared';
    elsif i.resolved_at is not null then
        raise exception 'incident % was resolved at %', i.id, i.resolved_at
            using errcode = 'HK002', hint = 'whoever was told of it has heard that it is over';
    elsif btrim(coalesce(resolve_incident.words, '')) = '' then
        raise exception 'incident % needs words that say it is over', i.id
            using errcode = 'HK002', hint = format('select hearken.resolve_incident(%s, ''The shop is fast again.'');', i.id);
    end if;
    update hearken.incident x set resolved_at = now(), resolution = resolve_incident.words where x.id = i.id;
    -- One follow-up a person, however many tickets they have; claim() counts each against the caps as it does acknowledgements.
    insert into hearken.outbox (ticket, message, participant, incident, kind, level, recipient, victim, fixed_subject, fixed_text)
    select distinct on (o.victim) hearken.root(o.ticket), o.message, o.participant, i.id, 'incident', 'plain', o.recipient, o.victim,
        'Re: ' || hearken.bare_line(t.subject), btrim(resolve_incident.words) || E'\n\n' || coalesce(nullif(q.signature, ''), q.name)
    from hearken.incident_ticket it
    join hearken.outbox o on o.ticket = it.ticket and o.kind = 'ack' and o.state in ('handed', 'seen', 'sent')
    join hearken.ticket t on t.id = o.ticket join hearken.queue q on q.id = t.queue
    where it.incident = i.id and hearken.may_follow_up(it.ticket, o.recipient)
    order by o.victim, o.id
    on conflict do nothing;
    get diagnostics told = row_count;
    perform hearken.note_change(null, 'incident resolved', i.id::text, told::text);
    return told;
end $$;
comment on function hearken.resolve_incident(bigint, text) is
    'An incident is over: one follow-up with these words to each requester who was told of it. Returns how many are planned; caps hold them as they hold acknowledgements.';
reset role;
