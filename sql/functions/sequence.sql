-- Numbers to come. Logical replication and copied tables bring rows without the sequences that numbered them.
set local role hearken_owner;

create or replace function hearken.sequences_behind() returns table (sequence regclass, last bigint, used bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    owned record;
begin
    for owned in select d.objid, d.refobjid::regclass as relation, a.attname from pg_depend d
                 join pg_class c on c.oid = d.objid and c.relkind = 'S' and c.relnamespace = 'hearken'::regnamespace
                 join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                 where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype = 'i' loop
        execute format('select max(%I) from %s', owned.attname, owned.relation) into used;
        sequence := owned.objid;
        last := pg_sequence_last_value(owned.objid);
        if used > coalesce(last, 0) then
            return next;
        end if;
    end loop;
end $$;
comment on function hearken.sequences_behind() is
    'Sequences whose next number is taken, so that no mail is filed: a logical subscriber that became the desk''s database, or tables that were copied. hearken upgrade sets them.';

do $$ begin perform setval(b.sequence, b.used) from hearken.sequences_behind() b; end $$;
reset role;
