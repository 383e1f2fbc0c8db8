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
select * from finish();
rollback;
