-- Assignment: by hand, in turn, or to the least busy.
set local role hearken_owner;

create or replace function hearken.assign_next(ticket bigint, queue bigint, way text) returns void
language plpgsql as $$
#variable_conflict use_column
declare
    chosen bigint;
begin
    -- One after the other within a team: two tickets at once would go to one agent. Seen after the wait: whom the other chose.
    perform from hearken.team t join hearken.queue q on q.team = t.id where q.id = assign_next.queue for no key update of t;
    select a.id into chosen
    from hearken.queue q join hearken.team_member tm on tm.team = q.team join hearken.agent a on a.id = tm.agent
    where q.id = assign_next.queue and a.active and (a.away_until is null or a.away_until < now())
    order by case when assign_next.way = 'least_busy'
             then (select count(*) from hearken.ticket t where t.assignee = a.id and t.status in ('new', 'open') and t.merged_into is null) end,
        a.last_assigned_at nulls first, a.id
    limit 1;
    if chosen is null then
        return; -- nobody is there: it stays nobody's, and waits in every member's inbox
    end if;
    update hearken.agent a set last_assigned_at = clock_timestamp() where a.id = chosen;
    perform hearken.acting(null, assign_next.way);
    update hearken.ticket t set assignee = chosen where t.id = assign_next.ticket and t.assignee is null;
end $$;
comment on function hearken.assign_next(bigint, bigint, text) is
    'Gives a new ticket to an agent of the queue''s team: in turn, or to the least busy; who is away is passed over.';

create or replace function hearken.assign(ticket bigint, login text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    home bigint := hearken.here(ticket);
    who bigint := hearken.agent_id(login);
begin
    update hearken.ticket t set assignee = who, updated_at = now() where t.id = home;
end $$;
comment on function hearken.assign(bigint, text) is 'Gives a ticket to an agent, by login; null takes it from everyone.';
reset role;
