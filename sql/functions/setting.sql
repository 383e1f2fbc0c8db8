-- Settings: an admin's slip is refused when it is made, not each minute by tick().
set local role hearken_owner;

create or replace function hearken.check_setting() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.name = 'salt' and tg_op = 'UPDATE' and new.value <> old.value then
        raise exception 'the salt is never changed: mails that were forgotten would be filed anew'
            using errcode = 'HK002', hint = 'leave it; a dump and its restore keep it';
    elsif new.name in ('raw_days', 'seen_days', 'search_window') and new.value !~ '^[1-9][0-9]{0,5}$' then
        raise exception 'setting % cannot be "%"', new.name, new.value
            using errcode = 'HK002', hint = 'give a whole number from 1 to 999999: ' || new.about;
    elsif new.name = 'digest_hour' and new.value !~ '^([01]?[0-9]|2[0-4])$' then
        raise exception 'setting % cannot be "%"', new.name, new.value
            using errcode = 'HK002', hint = 'give an hour from 0 to 23, or 24 for no digest at all';
    elsif new.name = 'breaker_until' and new.value <> '' then
        perform new.value::timestamptz;
    end if;
    return new;
exception when datetime_field_overflow or invalid_datetime_format then
    raise exception 'setting % cannot be "%"', new.name, new.value
        using errcode = 'HK002', hint = 'give a time, or '''' to close the breaker; select hearken.release_held(); does it too';
end $$;
comment on function hearken.check_setting() is 'Trigger of setting: values are what their readers can read.';
create or replace trigger check_value before insert or update on hearken.setting for each row execute function hearken.check_setting();

create or replace function hearken.keep_row() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'setting "%" is needed', old.name
        using errcode = 'HK002', hint = format('change it: update hearken.setting set value = … where name = %L;', old.name);
end $$;
comment on function hearken.keep_row() is 'Trigger of setting: its readers count on each; without the salt forgotten mails would be filed anew.';
create or replace trigger keep_row before delete on hearken.setting for each row execute function hearken.keep_row();
reset role;
