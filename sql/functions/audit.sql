-- The audit: every change of a ticket, whoever makes it - a verb, plain SQL, a mail, a rule, the clock - and of how the desk is set up. Triggers
-- write it, so nobody can forget to.
set local role hearken_owner;

create or replace function hearken.agent_of(role_name name) returns bigint
language sql stable
begin atomic
    select a.id from hearken.agent a where coalesce(a.role_name::text, a.login) = agent_of.role_name and a.active;
end;
comment on function hearken.agent_of(name) is 'The agent who has this database role.';

create or replace function hearken.my_agent() returns bigint language sql stable begin atomic select hearken.agent_of(current_user); end;
comment on function hearken.my_agent() is 'The agent whose database role asks; null for admins and daemons.';

create or replace function hearken.acting(agent bigint, through text, message bigint default null) returns void
language sql
begin atomic
    select set_config('hearken.agent', coalesce(acting.agent::text, ''), true), set_config('hearken.through', acting.through, true),
        set_config('hearken.message', coalesce(acting.message::text, ''), true);
end;
comment on function hearken.acting(bigint, text, bigint) is
    'For doors, before they call a verb: in whose name, through what (mail, rule, tick …) and by which mail, until the transaction ends. Believed of doors alone.';

create or replace function hearken.actor(out who text, out agent bigint, out through text, out message bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    who := session_user;
    if current_user = 'hearken_owner' then
        agent := nullif(current_setting('hearken.agent', true), '')::bigint;
        through := coalesce(nullif(current_setting('hearken.through', true), ''), 'sql');
        message := nullif(current_setting('hearken.message', true), '')::bigint;
    else
        agent := hearken.my_agent();
        through := 'sql';
    end if;
end $$;
comment on function hearken.actor() is 'Who acts: the session''s role, the agent, through what, by which mail.';

create or replace function hearken.note_change(ticket bigint, what text, was text, becomes text) returns void
language sql
begin atomic
    insert into hearken.audit (who, agent, through, ticket, message, what, was, becomes)
    select a.who, a.agent, a.through, note_change.ticket, a.message, note_change.what, note_change.was, note_change.becomes from hearken.actor() a;
end;
comment on function hearken.note_change(bigint, text, text, text) is
    'One row of the audit, for what a verb does beside changing the ticket''s own row.';

create or replace function hearken.audit_ticket() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into hearken.audit (who, agent, through, ticket, message, what, was, becomes)
    select a.who, a.agent, a.through, new.id, a.message, c.what, c.was, c.becomes
    from hearken.actor() a, (
        values ('status', old.status, new.status),
            ('priority', old.priority, new.priority),
            ('subject', old.subject, new.subject),
            ('sla', old.sla, new.sla),
            ('tags', array_to_string(old.tags, ' '), array_to_string(new.tags, ' ')),
            ('requester', old.requester::text, new.requester::text),
            ('snoozed_until', to_char(old.snoozed_until at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), to_char(new.snoozed_until at time zone 'UTC', 'YYYY-MM-DD HH24:MI')),
            ('queue', (select q.name from hearken.queue q where q.id = old.queue), (select q.name from hearken.queue q where q.id = new.queue)),
            ('assignee', (select g.login from hearken.agent g where g.id = old.assignee), (select g.login from hearken.agent g where g.id = new.assignee))
        union all
        select 'field ' || k, old.fields ->> k, new.fields ->> k from jsonb_object_keys(old.fields || new.fields) k) c (what, was, becomes)
    where c.was is distinct from c.becomes;
    return null;
end $$;
comment on function hearken.audit_ticket() is 'Trigger of ticket: one row of the audit for each column that changed.';
create or replace trigger audit after update of status, priority, subject, sla, tags, requester, snoozed_until, queue, assignee, fields on hearken.ticket
    for each row when ((old.status, old.priority, old.subject, old.sla, old.tags, old.requester, old.snoozed_until, old.queue, old.assignee, old.fields)
        is distinct from (new.status, new.priority, new.subject, new.sla, new.tags, new.requester, new.snoozed_until, new.queue, new.assignee, new.fields))
    execute function hearken.audit_ticket();

create or replace function hearken.audit_desk() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    had jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    has jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    called text := coalesce(has, had) ->> tg_argv[0];
begin
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(k, had -> k), jsonb_object_agg(k, has -> k) into had, has from jsonb_object_keys(has) k where had -> k is distinct from has -> k;
    end if;
    -- The clock's own notes are no decision of anybody; a rule's senders may be customers, whom forget() takes out.
    if coalesce(had, has) is not null and not (tg_table_name = 'setting' and called in ('ticked_at', 'usual_hour', 'clock', 'place')) then
        insert into hearken.audit (who, agent, through, what, was, becomes)
        select a.who, a.agent, a.through, tg_table_name || ' ' || called, (had - 'senders')::text, (has - 'senders')::text from hearken.actor() a;
    end if;
    return null;
end $$;
comment on function hearken.audit_desk() is 'Trigger of the tables in which the desk is set up: one row of the audit for each row that is made, changed or deleted, with what changed.';
do $$
declare
    t record;
begin
    -- Assignment and digest note their turn in agent; that is no change of hers, and must cost a mail nothing.
    for t in select x.name, x.key, string_agg(quote_ident(a.attname), ', ' order by a.attname) as columns
             from (values ('setting', 'name'), ('cap', 'name'), ('queue', 'name'), ('address', 'address'), ('agent', 'login'), ('team', 'name'), ('team_member', 'team'),
                 ('calendar', 'name'), ('hours', 'calendar'), ('holiday', 'calendar'), ('sla', 'name'), ('field', 'name'), ('rule', 'name'), ('canned', 'name'),
                 ('phrase', 'id'), ('topic', 'name'), ('incident', 'id'), ('freemail', 'domain')) x (name, key)
             join pg_attribute a on a.attrelid = ('hearken.' || x.name)::regclass and a.attnum > 0 and not a.attisdropped and a.attname not in ('last_assigned_at', 'last_digest_on')
             group by 1, 2 loop
        execute format('create or replace trigger audit after insert or delete or update of %s on hearken.%I for each row execute function hearken.audit_desk(%L)', t.columns, t.name, t.key);
    end loop;
end $$;
comment on table hearken.audit is
    'Every change of a ticket, and of the tables in which the desk is set up: who, when, through what, from, to. Rows are never changed and never go.';

create or replace function hearken.sign_audit() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.at := now();
    select a.who, a.agent, a.through into new.who, new.agent, new.through from hearken.actor() a;
    return new;
end $$;
comment on function hearken.sign_audit() is 'Trigger of audit: nobody but a door signs in another''s name or at another time.';
create or replace trigger sign before insert on hearken.audit for each row when (current_user <> 'hearken_owner') execute function hearken.sign_audit();

create or replace function hearken.audit_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and tg_level = 'ROW' then
        -- forget() may blank words; all else of a row stands.
        if (new.id, new.at, new.who, new.agent, new.through, new.ticket, new.message, new.what)
               is not distinct from (old.id, old.at, old.who, old.agent, old.through, old.ticket, old.message, old.what)
           and (new.was is null or new.was is not distinct from old.was or new.was = '(forgotten)')
           and (new.becomes is null or new.becomes is not distinct from old.becomes or new.becomes = '(forgotten)') then
            return new;
        end if;
    end if;
    raise exception 'hearken.audit is append-only: its rows are neither changed nor deleted' using errcode = 'HK002',
        hint = 'select hearken.forget(''address''); blanks the words of a person who asks for it';
end $$;
comment on function hearken.audit_stands() is 'Trigger of audit: keeps it append-only; a row''s words may be blanked and nothing else.';
create or replace trigger stands before delete or truncate on hearken.audit for each statement execute function hearken.audit_stands();
create or replace trigger rows_stand before update on hearken.audit for each row execute function hearken.audit_stands();

create or replace function hearken.history(ticket bigint) returns table (at timestamptz, who text, through text, what text, was text, becomes text)
language sql stable
begin atomic
    select a.at, coalesce(g.login, a.who), a.through, a.what, a.was, a.becomes
    from hearken.audit a left join hearken.agent g on g.id = a.agent
    where a.ticket = any (hearken.numbers_of(history.ticket))
    order by a.id;
end;
comment on function hearken.history(bigint) is 'What was done to a ticket, by whom and through what, first to last.';
reset role;
