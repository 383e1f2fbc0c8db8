-- Words that a team keeps: canned responses, phrases of acknowledgements, topics and the facts they cannot do without.
set local role hearken_owner;

create or replace function hearken.add_canned(name text, text text, language text default 'en', queue text default null, subject text default '') returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.queue_id(add_canned.queue);
    number bigint;
    unknown text;
begin
    select string_agg(w[1], ', ') into unknown from regexp_matches(add_canned.text, '\{([a-z_]+)\}', 'g') w where w[1] not in ('customer', 'ticket', 'agent', 'link', 'text');
    if unknown is not null then
        raise exception 'canned response "%" cannot fill: %', add_canned.name, unknown
            using errcode = 'HK002', hint = 'give {customer}, {ticket}, {agent}, {link} or, once, {text} for the agent''s own words';
    end if;
    delete from hearken.canned c where c.name = add_canned.name and c.language = add_canned.language and c.queue is not distinct from home;
    insert into hearken.canned (name, language, queue, subject, text)
    values (add_canned.name, add_canned.language, home, add_canned.subject, add_canned.text) returning canned.id into number;
    return number;
end $$;
comment on function hearken.add_canned(text, text, text, text, text) is
    'A canned response in one language, with {customer}, {ticket}, {agent}, {link}; the same name and language again replaces it.';

create or replace function hearken.add_phrase(kind text, text text, language text default 'en', queue text default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    number bigint;
begin
    if btrim(coalesce(add_phrase.text, '')) = '' then
        raise exception 'a phrase needs words'
            using errcode = 'HK002', hint = 'select hearken.add_phrase(''closer'', ''Did I get anything wrong?'');';
    elsif add_phrase.language not in ('en', 'de', 'fr', 'es', 'it', 'pt', 'nl') then
        raise exception 'a phrase cannot be in "%"', add_phrase.language
            using errcode = 'HK002', hint = 'give one that we write: en, de, fr, es, it, pt or nl';
    end if;
    insert into hearken.phrase (language, kind, text, queue)
    values (add_phrase.language, add_phrase.kind, btrim(add_phrase.text), hearken.queue_id(add_phrase.queue)) returning phrase.id into number;
    return number;
end $$;
comment on function hearken.add_phrase(text, text, text, text) is
    'Words that acknowledgements may use beside the shipped ones: kind closer, opener.angry … (column phrase.kind; hearken check tells those that no language pack has); of one queue or all.';

create or replace function hearken.add_topic(name text, words text[], facts text[] default '{}', language text default 'en', queue text default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.queue_id(add_topic.queue);
    known text[] := array(select lower(btrim(w)) from unnest(add_topic.words) w where btrim(w) <> '');
    number bigint;
begin
    if known = '{}' then
        raise exception 'topic "%" needs words to know it by', add_topic.name
            using errcode = 'HK002', hint = 'select hearken.add_topic(''refund'', array[''refund'', ''money back''], array[''order''] );';
    end if;
    delete from hearken.topic t where t.name = add_topic.name and t.language = add_topic.language and t.queue is not distinct from home;
    insert into hearken.topic (name, language, words, facts, queue)
    values (add_topic.name, add_topic.language, known, add_topic.facts, home) returning topic.id into number;
    return number;
end $$;
comment on function hearken.add_topic(text, text[], text[], text, text) is
    'A kind of matter: words that show it, facts it cannot do without and which are asked for when missing.';
reset role;
