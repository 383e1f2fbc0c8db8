-- Words that a team keeps: canned responses, phrases of acknowledgements, topics and the facts they cannot do without.
set local role hearken_owner;

create or replace function hearken.add_canned(name text, text text, language text default 'en', queue text default null, subject text default '') returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.queue_id(add_canned.queue);
    called text := hearken.needed(lower(add_canned.name), 'a canned response''s name', 'give one word of a-z, 0-9, _ and -, for #canned refund', '^[a-z0-9][a-z0-9_-]*$');
    spoken text := hearken.needed(lower(coalesce(add_canned.language, 'en')), 'a canned response''s language', 'give a code such as en, de or sv', '^[a-z]{2,3}$');
    number bigint;
begin
    if btrim(coalesce(add_canned.text, '')) = '' then
        raise exception 'canned response "%" has no words', called using errcode = 'HK002', hint = 'select hearken.add_canned(''refund'', ''Dear {customer}, your money is on its way.'');';
    end if;
    delete from hearken.canned c where c.name = called and c.language = spoken and c.queue is not distinct from home;
    insert into hearken.canned (name, language, queue, subject, text) values (called, spoken, home, coalesce(add_canned.subject, ''), add_canned.text) returning canned.id into number;
    return number;
end $$;
comment on function hearken.add_canned(text, text, text, text, text) is
    'A canned response in one language, with {customer}, {ticket}, {agent}, {link}, and the subject of mails that hold it; the same name and language again replaces it.';

create or replace function hearken.canned_gaps(text text) returns text
language sql immutable parallel safe
begin atomic
    -- {Customer} and {order no} are slips, too; code in braces is none.
    select string_agg(distinct w[1], ', ') from regexp_matches(canned_gaps.text, '\{([[:alpha:]][[:alnum:]_ -]*)\}', 'g') w where w[1] not in ('customer', 'ticket', 'agent', 'link', 'text');
end;
comment on function hearken.canned_gaps(text) is 'What a canned response names in braces and nothing fills; null: nothing.';

create or replace function hearken.check_canned() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if hearken.canned_gaps(new.text) is not null then
        raise exception 'canned response "%" cannot fill: %', new.name, hearken.canned_gaps(new.text)
            using errcode = 'HK002', hint = 'give {customer}, {ticket}, {agent}, {link} or, once, {text} for the agent''s own words';
    elsif new.text like '%{text}%{text}%' then
        raise exception 'canned response "%" holds {text} twice', new.name
            using errcode = 'HK002', hint = 'the agent''s own words stand where the first is, and what stands behind the second would be lost';
    elsif strpos(new.subject, '{text}') > 0 or hearken.canned_gaps(new.subject) is not null then
        raise exception 'the subject of canned response "%" cannot fill: %', new.name, coalesce(hearken.canned_gaps(new.subject), 'text')
            using errcode = 'HK002', hint = 'give {customer}, {ticket}, {agent} or {link}';
    end if;
    return new;
end $$;
comment on function hearken.check_canned() is 'Trigger of canned: nothing in it stays unfilled.';
create or replace trigger check_value before insert or update of text, subject on hearken.canned for each row execute function hearken.check_canned();

create or replace function hearken.add_phrase(kind text, text text, language text default 'en', queue text default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    number bigint;
begin
    if btrim(coalesce(add_phrase.text, '')) = '' then
        raise exception 'a phrase needs words'
            using errcode = 'HK002', hint = 'select hearken.add_phrase(''closer'', ''Did I get anything wrong?'');';
    elsif coalesce(add_phrase.language, '') not in ('en', 'de', 'fr', 'es', 'it', 'pt', 'nl') then
        raise exception 'a phrase cannot be in "%"', coalesce(add_phrase.language, 'null')
            using errcode = 'HK002', hint = 'give one that we write: en, de, fr, es, it, pt or nl';
    end if;
    insert into hearken.phrase (language, kind, text, queue)
    values (add_phrase.language, hearken.needed(add_phrase.kind, 'a phrase''s kind', '\d+ hearken.phrase; tells them, such as closer'), btrim(add_phrase.text), hearken.queue_id(add_phrase.queue)) returning phrase.id into number;
    return number;
end $$;
comment on function hearken.add_phrase(text, text, text, text) is
    'Words that acknowledgements may use beside the shipped ones: kind closer, opener.angry … (column phrase.kind; hearken check tells those that no language pack has); of one queue or all.';

create or replace function hearken.add_topic(name text, words text[], facts text[] default '{}', language text default 'en', queue text default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.queue_id(add_topic.queue);
    called text := hearken.needed(add_topic.name, 'a topic''s name', 'select hearken.add_topic(''refund'', array[''refund'', ''money back''], array[''order''] );');
    spoken text := hearken.needed(lower(coalesce(add_topic.language, 'en')), 'a topic''s language', 'give a code such as en or de', '^[a-z]{2,3}$');
    known text[] := array(select lower(btrim(w)) from unnest(add_topic.words) w where btrim(w) <> '');
    number bigint;
begin
    if known = '{}' then
        raise exception 'topic "%" needs words to know it by', called
            using errcode = 'HK002', hint = 'select hearken.add_topic(''refund'', array[''refund'', ''money back''], array[''order''] );';
    end if;
    delete from hearken.topic t where t.name = called and t.language = spoken and t.queue is not distinct from home;
    insert into hearken.topic (name, language, words, facts, queue)
    values (called, spoken, known, array(select btrim(f) from unnest(add_topic.facts) f where btrim(f) <> ''), home) returning topic.id into number;
    return number;
end $$;
comment on function hearken.add_topic(text, text[], text[], text, text) is
    'A kind of matter: words that show it, facts it cannot do without and which are asked for when missing.';
reset role;
