-- The clock: called by couriers each minute, from any number of hosts; one works, the others pass.
set local role hearken_owner;

create or replace function hearken.chunk_month(month date) returns void
language plpgsql as $$
declare
    name text := 'chunk_' || to_char(month, 'YYYYMM');
begin
    if to_regclass('hearken.' || name) is not null or exists (
        select from hearken.chunk_rest r where r.stored_at >= month and r.stored_at < month + interval '1 month') then
        return;
    end if;
    execute format('create table hearken.%I partition of hearken.chunk for values from (%L) to (%L)', name, month, (month + interval '1 month')::date);
    execute format('alter table hearken.%I alter column bytes set storage external', name);
end $$;
comment on function hearken.chunk_month(date) is 'Makes the partition of raw mail for one month, unless it stands.';

create or replace function hearken.drop_raw() returns int
language plpgsql as $$
declare
    old record;
    dropped int := 0;
    keep date := date_trunc('month', now() - (select s.value::int from hearken.setting s where s.name = 'raw_days') * interval '1 day')::date;
begin
    for old in select c.relname from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
               where i.inhparent = 'hearken.chunk'::regclass and c.relname ~ '^chunk_\d{6}$' and to_date(right(c.relname, 6), 'YYYYMM') < keep loop
        execute format('drop table hearken.%I', old.relname);
        dropped := dropped + 1;
    end loop;
    return dropped;
end $$;
comment on function hearken.drop_raw() is 'Drops the months of raw mail that are older than setting raw_days.';

create or replace function hearken.language_config(language text) returns regconfig
language sql immutable parallel safe
return case language when 'en' then 'english' when 'de' then 'german' when 'fr' then 'french' when 'es' then 'spanish' when 'it' then 'italian'
    when 'pt' then 'portuguese' when 'nl' then 'dutch' when 'sv' then 'swedish' when 'da' then 'danish' when 'no' then 'norwegian'
    when 'fi' then 'finnish' when 'ru' then 'russian' when 'hu' then 'hungarian' when 'ro' then 'romanian' when 'tr' then 'turkish' else 'simple' end::regconfig;
comment on function hearken.language_config(text) is 'The text search configuration of a language.';

create or replace function hearken.fill_search(most int default 500) returns int
language plpgsql as $$
declare
    filled int;
begin
    insert into hearken.message_search (message, vector)
    select m.id, setweight(to_tsvector(hearken.language_config(m.language), m.subject), 'A')
        || to_tsvector(hearken.language_config(m.language), left(m.text, 200000))
        || setweight(to_tsvector('simple', coalesce((select string_agg(p.filename, ' ') from hearken.part p where p.message = m.id), '')), 'B')
    from hearken.message m where m.id > coalesce((select max(s.message) from hearken.message_search s), 0) order by m.id limit most
    on conflict do nothing;
    get diagnostics filled = row_count;
    return filled;
end $$;
comment on function hearken.fill_search(int) is 'Fills the words of search() for mails that came since.';

create or replace function hearken.tick() returns void
language plpgsql security definer set search_path = hearken, pg_temp as $$
begin
    if not pg_try_advisory_xact_lock(hashtextextended('hearken.tick', 0)) then
        return;
    end if;
    perform hearken.chunk_month(date_trunc('month', now() + n * interval '1 month')::date) from generate_series(0, 2) n;
    perform hearken.drop_raw();
    with woken as (
        update hearken.ticket t set status = 'open', snoozed_until = null, updated_at = now() where t.snoozed_until <= now() and t.status <> 'closed' returning t.id)
    insert into hearken.audit (who, through, ticket, what) select 'hearken', 'tick', w.id, 'woke' from woken w;
    perform hearken.usual_hour();
    perform hearken.calm();
    delete from hearken.seen s where s.arrived_at < now() - (select x.value::int from hearken.setting x where x.name = 'seen_days') * interval '1 day';
    perform hearken.fill_search();
end $$;
comment on function hearken.tick() is 'Wakes snoozed tickets, makes and drops partitions of raw mail, releases what was held after an hour''s calm, fills search. Idempotent.';
select hearken.chunk_month(date_trunc('month', now() + n * interval '1 month')::date) from generate_series(0, 2) n;
reset role;
