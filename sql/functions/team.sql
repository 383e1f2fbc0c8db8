-- Teams and agents. An agent sees the queues of their teams, by mail as in psql.
set local role hearken_owner;

create or replace function hearken.queues_of(role_name name) returns bigint[]
language sql stable
begin atomic
    select coalesce(array_agg(distinct q.id), '{}') from hearken.team_member m join hearken.queue q on q.team = m.team where m.agent = hearken.agent_of(queues_of.role_name);
end;
comment on function hearken.queues_of(name) is 'The queues of the teams of the agent who has this database role.';

create or replace function hearken.my_queues() returns bigint[] language sql stable begin atomic select hearken.queues_of(current_user); end;
comment on function hearken.my_queues() is 'The queues of the teams of the agent whose database role asks: what row-level security lets them see.';

create or replace function hearken.agent_id(login text) returns bigint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found bigint := (select g.id from hearken.agent g where lower(g.login) = lower(agent_id.login) and g.active
                     order by g.login = agent_id.login desc limit 1);
begin
    if found is null and login is not null then
        raise exception 'there is no agent "%"', login using errcode = 'HK002',
            hint = coalesce('there are: ' || (select string_agg(g.login, ', ' order by g.login) from hearken.agent g where g.active),
                            'select hearken.add_agent(''ada'', ''Ada Lovelace'', ''ada@example.com''); makes one');
    end if;
    return found;
end $$;
comment on function hearken.agent_id(text) is 'An active agent''s number by login, or an error that names those there are; null for null.';

create or replace function hearken.team_id(name text) returns bigint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found bigint := (select t.id from hearken.team t where lower(t.name) = lower(team_id.name) order by t.name = team_id.name desc limit 1);
begin
    if found is null and name is not null then
        raise exception 'there is no team "%"', name using errcode = 'HK002',
            hint = coalesce('there are: ' || (select string_agg(t.name, ', ' order by t.name) from hearken.team t), 'select hearken.add_team(''first''); makes one');
    end if;
    return found;
end $$;
comment on function hearken.team_id(text) is 'A team''s number by its name, or an error that names those there are; null for null.';

drop function if exists hearken.add_agent(text, text, text, text, name);
create or replace function hearken.add_agent(login text, name text, address text default null, team text default null, role_name name default null, aliases text[] default null) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    mine text := hearken.plain_address(add_agent.address);
    given text := hearken.needed(add_agent.login, 'an agent''s login', 'give the SMTP AUTH name: select hearken.add_agent(''ada'', ''Ada'', ''ada@example.com'');');
    -- As agent_id() finds it: "Ada" is "ada" again, not a second one.
    called text := coalesce((select g.login from hearken.agent g where lower(g.login) = lower(given) order by g.login = given desc, g.active desc limit 1), given);
    other text := (select g.login from hearken.agent g where g.login <> called and g.role_name = add_agent.role_name limit 1);
    number bigint;
begin
    if mine <> '' and mine !~ '^[^@ ]+@[^@ ]+$' then
        raise exception '"%" is no mail address', add_agent.address
            using errcode = 'HK002', hint = 'give the address where the desk writes to this agent, or '''' for none';
    end if;
    if other is not null then
        raise exception 'agent "%" has that address or role already', other
            using errcode = 'HK002', hint = 'each has their own: who writes and who asks is known by it; select login, address, aliases, role_name from hearken.agent;';
    end if;
    if add_agent.role_name is not null and not exists (select from pg_roles r where r.rolname = add_agent.role_name) then
        raise exception 'there is no database role "%"', add_agent.role_name using errcode = 'HK002',
            hint = format('create role %I login in role hearken_agent; makes it', add_agent.role_name);
    end if;
    if called <> lower(called) then
        raise notice 'the mail server must say "%" in these letters, and Dovecot says every login in lower case', called
            using hint = 'compare with sasl_username= in the mail log';
    end if;
    insert into hearken.agent as g (login, name, address, role_name, aliases)
    values (called, hearken.needed(add_agent.name, 'an agent''s name', 'select hearken.add_agent(''ada'', ''Ada Lovelace'', ''ada@example.com'');'), coalesce(mine, ''), add_agent.role_name, coalesce(add_agent.aliases, '{}'))
    on conflict (login) do update set name = excluded.name, address = coalesce(mine, g.address), role_name = coalesce(excluded.role_name, g.role_name), active = true,
        aliases = coalesce(add_agent.aliases, g.aliases)
    returning g.id into number;
    if add_agent.team is not null then
        perform hearken.join_team(called, add_agent.team);
    end if;
    return number;
end $$;
comment on function hearken.add_agent(text, text, text, text, name, text[]) is
    'An agent: login is the SMTP AUTH name (and the database role''s, unless role_name says another), address is where the desk writes to them, aliases are others they write under. Again for the same login: changes what is given.';

create or replace function hearken.retire_agent(login text) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    number bigint := hearken.agent_id(hearken.needed(login, 'an agent''s login', 'select hearken.retire_agent(''ada'');'));
    freed int;
begin
    perform hearken.move_alone(); -- it writes several tickets
    update hearken.agent a set active = false where a.id = number;
    perform from hearken.ticket t where t.assignee = number and t.status <> 'closed' order by t.id for no key update;
    update hearken.ticket t set assignee = null, updated_at = now() where t.assignee = number and t.status <> 'closed';
    get diagnostics freed = row_count;
    return freed;
end $$;
comment on function hearken.retire_agent(text) is
    'An agent who leaves: can do nothing more, stays in the history; returns how many open tickets are nobody''s now.';

create or replace function hearken.away(login text, until timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    number bigint := hearken.agent_id(hearken.needed(login, 'an agent''s login', 'select hearken.away(''ada'', now() + interval ''1 week'');'));
begin
    update hearken.agent a set away_until = away.until where a.id = number;
end $$;
comment on function hearken.away(text, timestamptz) is 'No ticket is assigned to an agent before then; null: they are back.';

create or replace function hearken.add_team(name text, about text default '') returns bigint
language sql
begin atomic
    insert into hearken.team as t (name, about)
    values (coalesce((select x.name from hearken.team x where lower(x.name) = lower(btrim(add_team.name)) order by x.name = btrim(add_team.name) desc limit 1),
                     hearken.needed(add_team.name, 'a team''s name', 'select hearken.add_team(''first'');')), coalesce(add_team.about, ''))
    on conflict on constraint team_name_key do update set about = coalesce(nullif(excluded.about, ''), t.about) returning t.id;
end;
comment on function hearken.add_team(text, text) is 'A team; set_queue(…, team => …) gives it queues, join_team() agents.';

create or replace function hearken.join_team(login text, team text) returns void
language sql
begin atomic
    insert into hearken.team_member (team, agent) 
    values (hearken.team_id(hearken.needed(join_team.team, 'a team''s name', 'select hearken.join_team(''ada'', ''first'');')),
            hearken.agent_id(hearken.needed(join_team.login, 'an agent''s login', 'select hearken.join_team(''ada'', ''first'');'))) on conflict do nothing;
end;
comment on function hearken.join_team(text, text) is 'Puts an agent into a team: from now on they see its queues.';

create or replace function hearken.leave_team(login text, team text) returns void
language sql
begin atomic
    delete from hearken.team_member m
    where m.team = hearken.team_id(hearken.needed(leave_team.team, 'a team''s name', 'select hearken.leave_team(''ada'', ''first'');'))
        and m.agent = hearken.agent_id(hearken.needed(leave_team.login, 'an agent''s login', 'select hearken.leave_team(''ada'', ''first'');'));
end;
comment on function hearken.leave_team(text, text) is 'Takes an agent out of a team.';

create or replace function hearken.check_agent() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    bad text;
begin
    if new.login = '' then
        raise exception 'an agent needs a login' using errcode = 'check_violation',
            hint = 'give the SMTP AUTH name: select hearken.add_agent(''ada'', ''Ada'', ''ada@example.com'');';
    elsif jsonb_typeof(new.notify) <> 'object' or jsonb_path_exists(new.notify, '$.* ? (@.type() <> "boolean")') then
        raise exception 'agent "%": notify cannot be %', new.login, new.notify
            using errcode = 'check_violation', hint = 'give {"digest": false}: kinds of mail, each with true or false';
    end if;
    new.aliases := array(select distinct x.a from (select hearken.plain_address(u.a) as a from unnest(new.aliases) u (a)) x where x.a not in ('', lower(new.address)) order by 1);
    select a into bad from unnest(new.aliases) a where a !~ '^[^@ ]+@[^@ ]+$' limit 1;
    if bad is not null then
        raise exception '"%" is no mail address', bad using errcode = 'HK002', hint = 'give the addresses under which this agent writes besides their own';
    end if;
    select a.address into bad from hearken.address a where a.address = lower(new.address) or a.address = any (new.aliases) limit 1;
    if bad is not null then
        raise exception '% is a queue''s address', bad using errcode = 'HK002', hint = 'an agent needs an address of their own';
    end if;
    select g.login into bad from hearken.agent g where g.id <> new.id and g.login <> new.login and (g.address <> '' and lower(g.address) = any (new.aliases || lower(new.address))
        or g.aliases && (new.aliases || lower(new.address))) limit 1;
    if bad is not null then
        raise exception 'agent "%" has that address or role already', bad
            using errcode = 'HK002', hint = 'each has their own: who writes and who asks is known by it; select login, address, aliases, role_name from hearken.agent;';
    end if;
    return new;
end $$;
comment on function hearken.check_agent() is 'Trigger of agent: values are what their readers can read.';
create or replace trigger check_value before insert or update of login, notify, address, aliases on hearken.agent for each row execute function hearken.check_agent();
reset role;
