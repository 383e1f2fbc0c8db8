-- Views of the day's work. Each runs with the rights of whoever asks, so an agent sees the queues of their teams only.
set local role hearken_owner;

-- One that stands is replaced, so that it keeps what an admin granted on it and built on it; where its columns do not allow that, it is made anew,
-- and what stands on it goes. report.sql takes this away again.
create or replace function hearken.put_view(name text, definition text) returns void
language plpgsql as $$
begin
    execute format('create or replace view hearken.%I with (security_invoker) as %s', name, definition);
exception when invalid_table_definition then
    execute format('drop view hearken.%I cascade', name);
    execute format('create view hearken.%I with (security_invoker) as %s', name, definition);
end $$;

select hearken.put_view('open_ticket', $$
select t.id as ticket, q.name as queue, t.status, t.priority, t.subject, t.gist, t.tone, t.language, a.address as requester, g.login as assignee, t.tags,
    t.opened_at, t.updated_at, hearken.due(t.first_response_at, t.due_response, t.due_resolution, t.paused_at) as due, t.snoozed_until
from hearken.ticket t join hearken.queue q on q.id = t.queue
left join hearken.agent g on g.id = t.assignee
left join lateral (select p.address from hearken.participant p where p.ticket = t.id and p.role = 'requester' order by p.id limit 1) a on true
where t.status <> 'closed' and t.merged_into is null$$);
comment on view hearken.open_ticket is 'Tickets that are not closed, with the gist of what the customer said and the next deadline.';

select hearken.put_view('overdue', $$
select t.id as ticket, q.name as queue, t.priority, t.subject, g.login as assignee, t.sla,
    case when t.first_response_at is null and t.due_response <= now() then 'first response' else 'resolution' end as missed,
    hearken.due(t.first_response_at, t.due_response, t.due_resolution, t.paused_at) as due,
    hearken.business_time(q.calendar, hearken.due(t.first_response_at, t.due_response, t.due_resolution, t.paused_at), now()) as late_by
from hearken.ticket t join hearken.queue q on q.id = t.queue left join hearken.agent g on g.id = t.assignee
where t.status in ('new', 'open') and t.merged_into is null and hearken.due(t.first_response_at, t.due_response, t.due_resolution, t.paused_at) < now()$$);
comment on view hearken.overdue is 'Tickets whose first response or resolution is late, and by how much business time.';

select hearken.put_view('waiting_ack', $$
select o.id as outbox, o.ticket, o.recipient, o.level, o.state, o.due, o.attempt, o.worker, o.code, o.answer
from hearken.outbox o where o.kind = 'ack' and o.state in ('planned', 'claimed', 'handed')$$);
comment on view hearken.waiting_ack is 'Acknowledgements that have not left yet.';

select hearken.put_view('held_ack', $$
select o.id as outbox, o.ticket, o.recipient, o.reason, o.planned_at, o.text
from hearken.outbox o where (o.kind in ('ack', 'incident') or o.reason = 'restored') and o.state = 'held'$$);
comment on view hearken.held_ack is 'Acknowledgements and incidents'' follow-ups that a cap or the breaker holds, and whatever waited for customers when the desk was restored from a dump; release_held() lets them go.';

select hearken.put_view('deliveries', $$
select m.ticket, m.id as message, m.arrived_at as at, 'ack' as kind, 'none' as state, m.gate_reason as reason, m.envelope_sender as recipient, '' as message_id,
    null::timestamptz as seen_at, '' as queue_id, 0 as code, '' as answer
from hearken.message m where m.direction = 'in' and m.gate = 'none'
    and not exists (select from hearken.outbox o where o.message = m.id and o.kind = 'ack')
union all
select o.ticket, o.message, coalesce(o.sent_at, o.handed_at, o.planned_at), o.kind,
    case when o.state = 'seen' then 'seen, not confirmed' else o.state end, o.reason, o.recipient, o.message_id, o.seen_at, o.seen_queue_id, o.code, o.answer
from hearken.outbox o$$);
comment on view hearken.deliveries is 'Every mail of ours and what became of it, and every refusal to answer with its reason.';

select hearken.put_view('attachment', $$
select b.sha256, b.size, count(p.message) as uses, min(p.filename) as filename, b.stored_at
from hearken.blob b left join hearken.part p on p.sha256 = b.sha256 group by b.sha256$$);
comment on view hearken.attachment is 'Attachments once for each content, with the number of their uses.';

select hearken.put_view('known_incident', $$
select i.id as incident, q.name as queue, i.words, i.action, i.match, i.declared_by, i.declared_at, count(it.ticket) as told
from hearken.incident i left join hearken.queue q on q.id = i.queue left join hearken.incident_ticket it on it.incident = i.id
where i.resolved_at is null group by i.id, q.name$$);
comment on view hearken.known_incident is 'Incidents that are declared now, and how many tickets were told of them.';
reset role;
