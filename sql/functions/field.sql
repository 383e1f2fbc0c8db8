-- Custom fields: declared with a type in table field, kept as JSON, checked whoever writes them.
set local role hearken_owner;

create or replace function hearken.field_value(type text, choices text[], value jsonb) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return case type
        when 'text' then jsonb_typeof(value) = 'string'
        when 'number' then jsonb_typeof(value) = 'number'
        when 'boolean' then jsonb_typeof(value) = 'boolean'
        when 'choice' then jsonb_typeof(value) = 'string' and (value #>> '{}') = any (choices)
        when 'date' then jsonb_typeof(value) = 'string' and (value #>> '{}') ~ '^\d{4}-\d\d-\d\d$' and (value #>> '{}')::date is not null
        else false end;
exception when datetime_field_overflow or invalid_datetime_format then
    return false;
end $$;
comment on function hearken.field_value(text, text[], jsonb) is 'Whether a value is of a declared type.';

create or replace function hearken.check_fields() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    mine bigint := case when tg_table_name = 'ticket' then (to_jsonb(new) ->> 'queue')::bigint end;
    f record;
    declared hearken.field;
begin
    -- What stood there before its field was withdrawn stays, and is in nobody's way.
    for f in select e.key, e.value from jsonb_each(new.fields) e where tg_op = 'INSERT' or old.fields -> e.key is distinct from e.value loop
        select * into declared from hearken.field d where d.name = f.key and (d.queue is null or d.queue = mine) order by d.queue nulls last limit 1;
        if declared.name is null then
            raise exception 'no field "%" is declared', f.key
                using errcode = 'HK002', hint = format('select hearken.add_field(%L, ''text''); declares it', f.key);
        elsif not hearken.field_value(declared.type, declared.choices, f.value) then
            raise exception 'field "%" cannot be %: it is a %', f.key, f.value, declared.type using errcode = 'HK002',
                hint = case declared.type when 'choice' then 'give one of: ' || array_to_string(declared.choices, ', ')
                       when 'date' then 'give a date such as 2026-12-24' else 'give a ' || declared.type end;
        end if;
    end loop;
    return new;
end $$;
comment on function hearken.check_fields() is 'Trigger of ticket and customer: fields hold what table field declares, of its type.';
create or replace trigger fields before insert or update of fields on hearken.ticket for each row when (new.fields <> '{}') execute function hearken.check_fields();
create or replace trigger fields before insert or update of fields on hearken.customer for each row when (new.fields <> '{}') execute function hearken.check_fields();

create or replace function hearken.add_field(name text, type text, queue text default null, choices text[] default '{}', label text default '',
    required_to_close boolean default false) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    number bigint := hearken.queue_id(add_field.queue);
    called text := hearken.needed(add_field.name, 'a field''s name', 'give a lower-case word of at most 40 letters, digits and _, such as serial_number', '^[a-z][a-z0-9_]{0,39}$');
begin
    if coalesce(add_field.type, '') not in ('text', 'number', 'date', 'boolean', 'choice') then
        raise exception '"%" is no type of a field', coalesce(add_field.type, 'null') using errcode = 'HK002', hint = 'give text, number, date, boolean or choice';
    end if;
    if add_field.type = 'choice' and coalesce(array_remove(add_field.choices, null), '{}') = '{}' then
        raise exception 'field "%" has nothing to choose from', called
            using errcode = 'HK002', hint = 'select hearken.add_field(''size'', ''choice'', choices => array[''small'', ''large'']);';
    end if;
    delete from hearken.field f where f.name = called and f.queue is not distinct from number;
    insert into hearken.field (name, type, queue, choices, label, required_to_close)
    values (called, add_field.type, number, coalesce(array_remove(add_field.choices, null), '{}'), coalesce(add_field.label, ''), coalesce(add_field.required_to_close, false));
end $$;
comment on function hearken.add_field(text, text, text, text[], text, boolean) is
    'Declares a custom field of tickets: text, number, date, boolean or choice; of one queue or all.';

create or replace function hearken.set_field(ticket bigint, name text, value text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.here(set_field.ticket);
    type text := (select f.type from hearken.field f join hearken.ticket t on t.id = home
                  where f.name = set_field.name and (f.queue is null or f.queue = t.queue) order by f.queue nulls last limit 1);
    becomes jsonb;
begin
    if set_field.name is null then
        raise exception 'which field of ticket % is missing', home using errcode = 'HK002', hint = 'select name, type from hearken.field; lists them';
    end if;
    if coalesce(set_field.value, '') = '' then
        update hearken.ticket t set fields = t.fields - set_field.name, updated_at = now() where t.id = home;
        return;
    end if;
    becomes := case when type = 'number' and set_field.value ~ '^-?\d{1,30}(\.\d{1,30})?$' then to_jsonb(set_field.value::numeric)
                    when type = 'boolean' and lower(set_field.value) in ('true', 'yes', 'on') then to_jsonb(true)
                    when type = 'boolean' and lower(set_field.value) in ('false', 'no', 'off') then to_jsonb(false)
                    else to_jsonb(set_field.value) end;
    update hearken.ticket t set fields = t.fields || jsonb_build_object(set_field.name, becomes), updated_at = now() where t.id = home;
end $$;
comment on function hearken.set_field(bigint, text, text) is
    'Sets a custom field of a ticket, checked against its declared type; null or '''' empties it.';
reset role;
