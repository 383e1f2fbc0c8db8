-- Comments on all that an admin meets; roles with the least right.
begin;
set local search_path = tap, public;
select no_plan();
select is(obj_description(p.oid, 'pg_proc') is not null, true, 'comment on function ' || p.oid::regprocedure)
from pg_proc p where p.pronamespace = 'hearken'::regnamespace;
select is(obj_description(c.oid, 'pg_class') is not null, true, 'comment on ' || c.relname)
from pg_class c where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition;
select is(col_description(c.oid, a.attnum) is not null, true, format('comment on column %s.%s', c.relname, a.attname))
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  ;
select is_empty($$select c.relname from pg_class c where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p') and c.relreplident = 'd'
    and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)$$, 'each table''s rows are known by something, where all tables are published');
select ok(p.proconfig::text like '%search_path=%', 'search_path of security definer ' || p.proname)
from pg_proc p where p.pronamespace = 'hearken'::regnamespace and p.prosecdef;
select set_eq($$select proname::text from pg_proc where pronamespace = 'hearken'::regnamespace and prosecdef$$,
    array['take', 'keep', 'seen', 'snapshot', 'agent_mail', 'agent_named', 'claim', 'settle', 'settle_all', 'tick',
    'search_own', 'search_newest'], 'only the daemons'' doors are security definer, and what search() asks of its index');
select ok(not exists (select from pg_views v join pg_class c on c.relname = v.viewname and c.relnamespace = 'hearken'::regnamespace
    where v.schemaname = 'hearken' and coalesce(c.reloptions::text, '') not like '%security_invoker=%'), 'every view is security_invoker');
-- The matrix: role, what it may execute; everything else and every table is denied.
create temp table door (role name, name name);
insert into door values ('hearken_milter', 'take'), ('hearken_milter', 'keep'), ('hearken_milter', 'seen'), ('hearken_milter', 'snapshot'), ('hearken_milter', 'agent_mail'), ('hearken_milter', 'agent_named'),
    ('hearken_courier', 'claim'), ('hearken_courier', 'settle'), ('hearken_courier', 'settle_all'), ('hearken_courier', 'tick'), ('hearken_courier', 'snapshot');
select is(has_function_privilege(r.role, p.oid, 'execute'), exists (select from door d where d.role = r.role and d.name = p.proname),
    format('%s may execute %s only if it is a door', r.role, p.proname))
from (values ('hearken_milter'::name), ('hearken_courier')) r (role), pg_proc p where p.pronamespace = 'hearken'::regnamespace;
select is(has_table_privilege(r.role, c.oid, v.verb), false, format('%s may not %s %s', r.role, v.verb, c.relname))
from (values ('hearken_milter'::name), ('hearken_courier')) r (role), (values ('select'), ('insert'), ('update'), ('delete'), ('truncate')) v (verb), pg_class c
where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p', 'v');
select ok(not has_schema_privilege('public', 'hearken', 'usage'), 'the public sees nothing');
select is((select count(*)::int from pg_proc p where p.pronamespace = 'hearken'::regnamespace and has_function_privilege('public', p.oid, 'execute')), 0,
    'the public executes nothing');
select ok(not (select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = 'hearken_milter'), 'the milter''s role is nobody special');
select hearken.note_change(null, 'a row', 'x', 'y');
select throws_ok('update hearken.audit set who = ''me''', 'HK002', null, 'the audit is not changed');
select throws_ok('update hearken.audit set ' || change, 'HK002', null, 'nor are its words: ' || change)
from unnest(array['was = ''z''', 'becomes = ''z''', 'was = ''(forgotten)'', what = ''z''', 'becomes = ''(forgotten)'', ticket = 1', 'was = ''(forgotten)'', becomes = ''z''']) change;
select lives_ok('update hearken.audit set was = ''(forgotten)''', 'but blanked');
select throws_ok('delete from hearken.audit', 'HK002', null, 'nor emptied');
select throws_ok('truncate hearken.audit', 'HK002', null, 'nor cut off');
create function pg_temp.outcome(as_role name, statement text) returns text language plpgsql as $$
begin
    execute format('set local role %I', as_role);
    begin
        execute statement;
    exception when others then
        reset role;
        return sqlstate;
    end;
    reset role;
    return 'done';
end $$;
select is(pg_temp.outcome('hearken_milter', 'select * from hearken.ticket'), '42501', 'denied in fact: the milter reads no ticket');
select is(pg_temp.outcome('hearken_milter', 'select * from hearken.snapshot()'), 'done', 'and reads its snapshot');
select is(pg_temp.outcome('hearken_courier', 'select * from hearken.claim(''w'', 1, ''1 minute'')'), 'done', 'the courier claims');
select is(pg_temp.outcome('hearken_courier', 'select * from hearken.outbox'), '42501', 'and reads no outbox');
-- What a dump restored in part, a drop or a bulk load took away is told with what brings it back: each index as the migrations made it.
select is_empty('select * from hearken.damages()', 'nothing is damaged');
create function pg_temp.standing() returns setof text language sql as $$select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('i', 'I') and not c.relispartition and not i.indisprimary$$;
create temp table stood as select pg_temp.standing() as made;
do $$ declare gone record; begin
    for gone in select c.relname, i.indrelid::regclass as relation, exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype = 'u') as owned
                from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'hearken'::regnamespace and c.relkind = 'i' and not c.relispartition and not i.indisprimary loop
        execute case when gone.owned then format('alter table %s drop constraint %I cascade', gone.relation, gone.relname) else format('drop index hearken.%I', gone.relname) end;
    end loop;
end $$;
select is((select count(*) from hearken.damages() where what like 'index % is not there'), (select count(*) from stood), 'each index that is gone is told');
do $$ declare mend text; begin
    for mend in select cure from hearken.damages() loop
        execute replace(mend, ' concurrently', ''); -- this is a transaction
    end loop;
end $$;
select set_eq('select pg_temp.standing()', 'select made from stood', 'and the cures make them as they were');
update pg_index set indisvalid = false where indexrelid = 'hearken.ticket_requester_idx'::regclass;
alter table hearken.ticket disable trigger audit;
select set_eq('select what, cure from hearken.damages()', $$values ('index ticket_requester_idx is not valid', 'reindex index concurrently hearken.ticket_requester_idx'),
    ('table ticket has triggers that are switched off', 'alter table hearken.ticket enable trigger all')$$, 'so are an index that is not valid, and triggers that are switched off');
select * from finish();
rollback;
