-- Queues: which addresses they take mail at, and what they decide.
set local role hearken_owner;

create or replace function hearken.queue_id(name text) returns bigint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found bigint := (select q.id from hearken.queue q where lower(q.name) = lower(queue_id.name)
                         or exists (select from hearken.address a where a.queue = q.id and a.address = lower(queue_id.name))
                     order by q.name = queue_id.name desc, lower(q.name) = lower(queue_id.name) desc, q.id limit 1);
begin
    if found is null and name is not null then
        raise exception 'there is no queue "%"', name using errcode = 'HK002',
            hint = coalesce('there are: ' || (select string_agg(q.name, ', ' order by q.name) from hearken.queue q),
                            'select hearken.add_queue(''support@example.com'', ''Support''); makes one');
    end if;
    return found;
end $$;
comment on function hearken.queue_id(text) is 'A queue''s number by its name or one of its addresses, or an error that names those there are; null for null.';

create or replace function hearken.add_queue(address text, name text default null, language text default 'en') returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    base text := hearken.base_address(address);
    -- As queue_id() finds it: "support" is "Support" again, not a second one.
    called text := (select q.name from hearken.queue q where lower(q.name) = lower(btrim(add_queue.name)) order by q.name = btrim(add_queue.name) desc limit 1);
    number bigint;
begin
    if exists (select from hearken.address a where a.address = base) then
        raise exception '% belongs to a queue already', base using errcode = 'HK002',
            hint = format('select * from hearken.address; shows which; update hearken.address set queue = hearken.queue_id(''…'') where address = %L; moves it', base);
    end if;
    insert into hearken.queue as q (name, language) 
    values (coalesce(called, hearken.needed(coalesce(add_queue.name, base), 'a queue''s name', 'select hearken.add_queue(''support@example.com'', ''Support'');')),
            coalesce(add_queue.language, 'en'))
    on conflict on constraint queue_name_key do update set language = q.language returning q.id into number;
    insert into hearken.address (address, queue) values (base, number);
    return number;
end $$;
comment on function hearken.add_queue(text, text, text) is
    'A queue that takes mail at this address; the name of an existing queue gives it one more address.';

-- Addresses are moved and made main by plain SQL. A queue that has an address has one that is main.
create or replace function hearken.check_address() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    given text := new.address;
begin
    new.address := hearken.base_address(given);
    if new.address is null or new.address !~ '^[^@ ]*@[^@ ]+$' then
        raise exception '"%" is no mail address', given
            using errcode = 'HK002', hint = 'give support@example.com, or @example.com for a whole domain';
    elsif exists (select from hearken.agent a where lower(a.address) = new.address or new.address = any (a.aliases)) then
        raise exception '% is an agent''s own address', new.address
            using errcode = 'HK002', hint = 'a queue needs an address that is nobody''s; select login, address from hearken.agent; shows theirs';
    end if;
    if new.address like '@%' or tg_op = 'UPDATE' and new.queue <> old.queue and old.main then
        new.main := false; -- what was main elsewhere is so here where nothing else is
    end if;
    if new.main then
        update hearken.address a set main = false where a.queue = new.queue and a.main and a.address <> new.address;
    elsif pg_trigger_depth() = 1 then -- not the one that the line above takes it from
        new.main := new.address not like '@%' and not exists (select from hearken.address a where a.queue = new.queue and a.main and a.address <> new.address);
    end if;
    return new;
end $$;
comment on function hearken.check_address() is 'Trigger of address: it is one, and one of a queue''s is main.';
create or replace trigger check_value before insert or update on hearken.address for each row execute function hearken.check_address();

create or replace function hearken.next_main() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update hearken.address a set main = true
    where a.address = (select min(x.address) from hearken.address x where x.queue = old.queue and x.address not like '@%' having not bool_or(x.main));
    return null;
end $$;
comment on function hearken.next_main() is 'Trigger of address: where a main one goes or moves, the next is main.';
create or replace trigger next_main after delete or update of queue on hearken.address for each row when (old.main) execute function hearken.next_main();

drop function if exists hearken.set_queue(text, text, text, text, text, text, text, text, text, text, text, interval, interval);
create or replace function hearken.set_queue(name text, team text default null, calendar text default null, sla text default null, assign text default null,
    language text default null, signature text default null, subject_tag text default null, video_url text default null, priority text default null,
    unverified_sender text default null, listen_for interval default null, keep_closed interval default null, verified_sender text default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    number bigint := hearken.queue_id(hearken.needed(set_queue.name, 'a queue''s name', 'select name from hearken.queue; lists them'));
begin
    if set_queue.calendar is not null and not exists (select from hearken.calendar c where c.name = set_queue.calendar) then
        raise exception 'there is no calendar "%"', set_queue.calendar
            using errcode = 'HK002', hint = 'select hearken.set_hours(''office'', ''mon-fri'', ''09:00-17:00'', ''Europe/Berlin''); makes one';
    end if;
    update hearken.queue q set team = coalesce(hearken.team_id(set_queue.team), q.team), calendar = coalesce(set_queue.calendar, q.calendar),
        sla = coalesce(hearken.sla_named(set_queue.sla), q.sla), assign = coalesce(set_queue.assign, q.assign), language = coalesce(set_queue.language, q.language),
        signature = coalesce(set_queue.signature, q.signature), subject_tag = coalesce(set_queue.subject_tag, q.subject_tag),
        video_url = coalesce(set_queue.video_url, q.video_url), priority = coalesce(set_queue.priority, q.priority),
        unverified_sender = coalesce(set_queue.unverified_sender, q.unverified_sender), listen_for = coalesce(set_queue.listen_for, q.listen_for),
        keep_closed = coalesce(set_queue.keep_closed, q.keep_closed), verified_sender = coalesce(set_queue.verified_sender, q.verified_sender)
    where q.id = number;
end $$;
comment on function hearken.set_queue(text, text, text, text, text, text, text, text, text, text, text, interval, interval, text) is
    'What a queue decides, by name: set_queue(''Support'', team => ''first'', sla => ''gold'', assign => ''round_robin''); what is not named stays.';

-- One faulty row of a queue would defer every mail to it.
create or replace function hearken.check_queue() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    wrong text := case
        when new.name = '' then 'the empty name is none|select hearken.add_queue(''support@example.com'', ''Support'');'
        when new.priority not in ('low', 'normal', 'high', 'urgent') then format('priority cannot be "%s"|give low, normal, high or urgent', new.priority)
        when new.assign not in ('manual', 'round_robin', 'least_busy') then format('assign cannot be "%s"|give manual, round_robin or least_busy', new.assign)
        when new.unverified_sender not in ('plain', 'none', 'paraphrase') then
            format('unverified_sender cannot be "%s"|give plain, none or paraphrase', new.unverified_sender)
        when new.verified_sender not in ('plain', 'paraphrase') then format('verified_sender cannot be "%s"|give paraphrase or plain', new.verified_sender)
        when new.on_conflict not in ('tell', 'refuse') then format('on_conflict cannot be "%s"|give tell or refuse', new.on_conflict)
        when new.listen_for not between interval '0' and interval '1 hour' then format('listen_for cannot be "%s"|give 0 seconds to 1 hour', new.listen_for)
        when new.keep_closed < interval '0' then format('keep_closed cannot be "%s"|give a time after closing, or null for ever', new.keep_closed)
        when new.video_url !~ '^(https?://.*)?$' then format('video_url cannot be "%s"|give https://meet.example.com, or '''' for none', new.video_url)
        when new.language not in ('en', 'de', 'fr', 'es', 'it', 'pt', 'nl') and (tg_op = 'INSERT' or new.language <> old.language) then
            format('language cannot be "%s"|give one that we write: en, de, fr, es, it, pt or nl', new.language)
        when jsonb_typeof(new.next_step) <> 'object' or jsonb_path_exists(new.next_step, '$.* ? (@.type() <> "string")') then
            format('next_step cannot be %s|give {"en": "We answer within a day."}', new.next_step)
        when jsonb_typeof(new.machine_senders) <> 'array'
                or jsonb_path_exists(new.machine_senders, '$[*] ? (@.type() <> "object" || !exists (@.from))') then
            format('machine_senders cannot be %s|give [{"from": "forms@example.com"}]; \df+ hearken.unmask tells the rest', new.machine_senders)
    end;
begin
    if wrong is not null then
        raise exception 'queue "%": %', new.name, split_part(wrong, '|', 1) using errcode = 'check_violation', hint = substr(wrong, strpos(wrong, '|') + 1);
    end if;
    return new;
end $$;
comment on function hearken.check_queue() is 'Trigger of queue: values are what their readers can read.';
create or replace trigger check_value before insert or update on hearken.queue for each row execute function hearken.check_queue();
reset role;
