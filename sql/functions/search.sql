-- Full-text search over subject, text and names of files, each mail in its own language. take never fills it; tick() does.
set local role hearken_owner;

create or replace function hearken.language_config(language text) returns regconfig
language sql immutable parallel safe
return case language when 'en' then 'english' when 'de' then 'german' when 'fr' then 'french' when 'es' then 'spanish' when 'it' then 'italian'
    when 'pt' then 'portuguese' when 'nl' then 'dutch' when 'sv' then 'swedish' when 'da' then 'danish' when 'no' then 'norwegian' when 'nb' then 'norwegian'
    when 'fi' then 'finnish' when 'ru' then 'russian' when 'hu' then 'hungarian' when 'ro' then 'romanian' when 'tr' then 'turkish' else 'simple' end::regconfig;
comment on function hearken.language_config(text) is 'The text search configuration of a language.';

create or replace function hearken.search_vector(message bigint) returns tsvector
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    most int := 200000; -- letters
begin
    loop
        begin
            return (
                select setweight(to_tsvector(hearken.language_config(m.language), m.subject), 'A')
                    || to_tsvector(hearken.language_config(m.language), left(m.text, most))
                    || setweight(to_tsvector(hearken.language_config(m.language), names.words) || to_tsvector('simple', names.words), 'B')
                from hearken.message m, lateral (
                    -- crack_2.png: the parser would take it for one word; whole and in its parts
                    select left(coalesce(string_agg(p.filename || ' ' || regexp_replace(p.filename, '[^[:alnum:]]+', ' ', 'g'), ' '), ''), most) as words
                    from hearken.part p where p.message = m.id) names
                where m.id = search_vector.message);
        exception when program_limit_exceeded then
            most := most / 4; -- a tsvector holds a megabyte, and words that are all different, of other scripts, joined by hyphens, make more
        end;
    end loop;
end $$;
comment on function hearken.search_vector(bigint) is 'The words of a message, in its language: subject, text, names of files.';

drop function if exists hearken.fill_search(int);
create or replace function hearken.fill_search(most int default 2000, within interval default '5 seconds') returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    -- A number is drawn before its mail commits, so a slow one may come in behind a quick one: look back a while.
    from_there bigint := coalesce((select max(s.message) from hearken.message_search s), 0)
        - (select s.value::bigint from hearken.setting s where s.name = 'search_window');
    started timestamptz := clock_timestamp();
    one bigint;
    filled int := 0;
begin
    -- A large mail may take half a second, and the courier gives the whole tick up after thirty: what is not filled now is at the next.
    for one in select m.id from hearken.message m
        where m.id > from_there and not exists (select from hearken.message_search s where s.message = m.id) order by m.id limit most
    loop
        insert into hearken.message_search (message, vector) values (one, hearken.search_vector(one)) on conflict do nothing;
        filled := filled + 1;
        exit when clock_timestamp() > started + within;
    end loop;
    return filled;
end $$;
comment on function hearken.fill_search(int, interval) is 'Fills the words of search() for so many mails that came since, as far as the time goes.';

-- For an agent the index cannot be asked directly: what row-level security guards is filtered before the words are compared, for comparing could
-- tell of a row, so that all mails would be read. These two ask it with the owner's eyes, and tell numbers of mails that the asker may see.
create or replace function hearken.search_newest() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select coalesce(max(s.message), 0) from hearken.message_search s;
end;
comment on function hearken.search_newest() is 'The newest mail that search() knows.';

create or replace function hearken.search_own(wanted tsquery, within bigint[]) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- Whoever asks: current_user is the owner here, session_user alone would forget "set role".
    return hearken.search_index(wanted, array(
        select q from unnest(hearken.queues_of(coalesce(nullif(current_setting('role'), 'none'), session_user))) q where within is null or q = any (within)));
end $$;
comment on function hearken.search_own(tsquery, bigint[]) is 'The newest 20000 mails that hold such words, of the queues of the agent whose database role asks.';

create or replace function hearken.search_behind() returns bigint
language sql stable
begin atomic
    select count(*) from hearken.message m where m.id > hearken.search_newest();
end;
comment on function hearken.search_behind() is 'How many mails search() does not know yet.';

create or replace function hearken.search_query(words text) returns tsquery
language sql stable
begin atomic
    -- The words as each language that is in use would stem them.
    select coalesce((select string_agg(distinct '(' || q.q::text || ')', ' | ')::tsquery
        from (select websearch_to_tsquery(c.cfg::regconfig, search_query.words) as q
              from unnest(array['simple', 'english', 'german', 'french', 'spanish', 'italian', 'portuguese', 'dutch', 'swedish', 'danish',
                                'norwegian', 'finnish', 'russian', 'hungarian', 'romanian', 'turkish']) c (cfg)) q
        where numnode(q.q) > 0), ''::tsquery);
end;
comment on function hearken.search_query(text) is 'What search() looks for: the words in the stems of every language.';

create or replace function hearken.search_index(wanted tsquery, within bigint[]) returns bigint[]
-- Which way is short hangs on how common a word is: no plan serves all.
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
    -- Ranking reads each mail's words. Of a word that half of all mails hold the newest will do: whoever asks by mail waits at submission.
    if within is null then
        return array(select x.message from hearken.message_search x where x.vector @@ wanted order by x.message desc limit 20000);
    end if;
    return array(
        select x.message from hearken.message_search x
        where x.vector @@ wanted and exists (
            select from hearken.message m join hearken.ticket t on t.id = m.ticket where m.id = x.message and t.queue = any (within))
        order by x.message desc limit 20000);
end $$;
comment on function hearken.search_index(tsquery, bigint[]) is 'The newest 20000 mails that hold such words, of these queues; null: of all.';

drop function if exists hearken.search(text) cascade;
create or replace function hearken.search(query text, within bigint[] default null)
    returns table (ticket bigint, message bigint, subject text, author text, arrived_at timestamptz, rank real)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    behind bigint := hearken.search_behind();
    wanted tsquery;
    found bigint[];
begin
    if search.query is null or search.query !~ '[[:alnum:]]' then
        return; -- to_tsquery would say so once a language
    end if;
    search.query := left(search.query, 2000); -- a tsquery is as deep as it has words, and a stack is not
    wanted := hearken.search_query(search.query);
    if behind > 0 then
        raise notice '% of the newest mails cannot be found yet: tick() fills the index each minute', behind;
    end if;
    if pg_has_role('hearken_agent', 'usage') and not pg_has_role('hearken_admin', 'usage') then
        found := hearken.search_own(wanted, within);
    else
        found := hearken.search_index(wanted, within);
    end if;
    -- By their numbers the mails are read with the asker's own rights: of what was found, row-level security has the last word.
    return query
    select f.ticket, f.id, f.subject, f.author, f.arrived_at, ts_rank(f.vector, f.own)
    from (select m.ticket, m.id, m.subject, m.author, m.arrived_at, s.vector,
                 websearch_to_tsquery(hearken.language_config(m.language), search.query) || websearch_to_tsquery('simple', search.query) as own
          from hearken.message_search s join hearken.message m on m.id = s.message where s.message = any (found)) f
    where f.vector @@ f.own -- found by the index in any language; kept if it holds in the mail's own
    order by ts_rank(f.vector, f.own) desc, f.id desc limit 100;
end $$;
comment on function hearken.search(text, bigint[]) is
    'Mails that hold these words in their own language, best first (of more than 20000 the newest); "a phrase", or, -not; within: of these queues alone. A notice says how far the index is behind.';
reset role;
