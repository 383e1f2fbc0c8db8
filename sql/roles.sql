-- Who may do what begins here. Groups cannot log in: an admin grants them to people. The two daemons log in (peer or password)
-- and may execute their doors only. Made when missing, never altered: a site's passwords and limits stay.
-- Roles belong to a cluster, not to a dump: what was restored without them, or without its owner, is taken back here by hearken upgrade.
do $$
declare
    name text;
    change text;
begin
    foreach name in array array['hearken_owner', 'hearken_admin', 'hearken_agent', 'hearken_milter', 'hearken_courier'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = name) then
            execute pg_catalog.format('create role %I %s', name,
                case when name in ('hearken_milter', 'hearken_courier') then 'login' else 'nologin' end);
            if name in ('hearken_milter', 'hearken_courier') then
                -- The daemons have client-side deadlines; these end what a daemon that died left behind.
                execute pg_catalog.format('alter role %I set statement_timeout = ''60s''', name);
                execute pg_catalog.format('alter role %I set idle_in_transaction_session_timeout = ''60s''', name);
                -- Whoever waited for a lock reads what the other wrote, whatever the cluster's default.
                execute pg_catalog.format('alter role %I set default_transaction_isolation = ''read committed''', name);
                -- Our functions' patterns are read as they are written, whatever an older application wants of the database.
                execute pg_catalog.format('alter role %I set standard_conforming_strings = on', name);
            end if;
        end if;
    end loop;
    -- A role that may create roles, but is no superuser, becomes a member of the owner to act as it. From PostgreSQL 16 on it is one by what it
    -- creates, but neither acts as that role nor has its rights.
    if not pg_catalog.pg_has_role(current_user, 'hearken_owner', 'usage')
        or not pg_catalog.pg_has_role(current_user, 'hearken_owner', case when pg_catalog.current_setting('server_version_num')::int < 160000 then 'member' else 'set' end)
    then
        execute pg_catalog.format('grant hearken_owner to %I', current_user);
    end if;
    if pg_catalog.to_regnamespace('hearken') is null and not pg_catalog.pg_has_role(current_user, 'hearken_owner', 'usage') then
        raise exception 'role "%" is a member of hearken_owner without its rights, for it is "noinherit": alter role % inherit', current_user, pg_catalog.quote_ident(current_user)
            using errcode = 'insufficient_privilege';
    end if;
    execute pg_catalog.format('grant create on database %I to hearken_owner', pg_catalog.current_database());
    -- As another's, a daemon's door would have that one's rights, and nobody could replace it. The schema first: an owner must be able to create.
    for change in
        select pg_catalog.format('schema %I', n.nspname) from pg_catalog.pg_namespace n
        where n.nspname = 'hearken' and n.nspowner <> 'hearken_owner'::pg_catalog.regrole
        union all
        select pg_catalog.format('table %s', c.oid::pg_catalog.regclass) from pg_catalog.pg_class c
        where c.relnamespace = pg_catalog.to_regnamespace('hearken') and c.relkind in ('r', 'p', 'v') and c.relowner <> 'hearken_owner'::pg_catalog.regrole
        union all
        select pg_catalog.format('function %s', p.oid::pg_catalog.regprocedure) from pg_catalog.pg_proc p
        where p.pronamespace = pg_catalog.to_regnamespace('hearken') and p.proowner <> 'hearken_owner'::pg_catalog.regrole
    loop
        execute 'alter ' || change || ' owner to hearken_owner';
    end loop;
end $$;
