-- Views for people. Each runs with the rights of whoever asks.
set local role hearken_owner;
drop view if exists hearken.open_ticket, hearken.waiting_ack, hearken.held_ack, hearken.deliveries, hearken.health, hearken.tone_by_week, hearken.first_response, hearken.attachment;

create view hearken.open_ticket with (security_invoker) as
select t.id as ticket, q.name as queue, t.status, t.priority, t.subject, t.gist, t.tone, t.language, a.address as requester, g.login as assignee, t.tags,
    t.opened_at, t.updated_at, t.due_response as due
from hearken.ticket t join hearken.queue q on q.id = t.queue
left join hearken.agent g on g.id = t.assignee
left join lateral (select p.address from hearken.participant p where p.ticket = t.id and p.role = 'requester' order by p.id limit 1) a on true
where t.status <> 'closed' and t.merged_into is null;
comment on view hearken.open_ticket is 'Tickets that are not closed, with the gist of what the customer said.';

create view hearken.waiting_ack with (security_invoker) as
select o.id as outbox, o.ticket, o.recipient, o.level, o.state, o.due, o.attempt, o.worker, o.code, o.answer
from hearken.outbox o where o.kind = 'ack' and o.state in ('planned', 'claimed', 'handed');
comment on view hearken.waiting_ack is 'Acknowledgements that have not left yet.';

create view hearken.held_ack with (security_invoker) as
select o.id as outbox, o.ticket, o.recipient, o.reason, o.planned_at, o.text
from hearken.outbox o where o.kind = 'ack' and o.state = 'held';
comment on view hearken.held_ack is 'Acknowledgements that a cap or the breaker holds; release_held() lets them go.';

create view hearken.deliveries with (security_invoker) as
select m.ticket, m.id as message, m.arrived_at as at, 'ack' as kind, 'none' as state, m.gate_reason as reason, m.envelope_sender as recipient, '' as message_id,
    null::timestamptz as seen_at, '' as queue_id, 0 as code, '' as answer
from hearken.message m where m.direction = 'in' and m.gate = 'none'
    and not exists (select from hearken.outbox o where o.message = m.id and o.kind = 'ack')
union all
select o.ticket, o.message, coalesce(o.sent_at, o.handed_at, o.planned_at), o.kind,
    case when o.state = 'seen' then 'seen, not confirmed' else o.state end, o.reason, o.recipient, o.message_id, o.seen_at, o.seen_queue_id, o.code, o.answer
from hearken.outbox o;
comment on view hearken.deliveries is 'Every mail of ours and what became of it, and every refusal to answer with its reason.';

create view hearken.health with (security_invoker) as
select 'mails in the last hour' as what, count(*)::text as value, false as alarm from hearken.message m where m.direction = 'in' and m.arrived_at > now() - interval '1 hour'
union all
select 'acknowledgements waiting', count(*)::text, coalesce(min(w.due) < now() - interval '10 minutes', false) from hearken.waiting_ack w
union all
select 'acknowledgements held', count(*)::text, count(*) > 0 from hearken.held_ack
union all
select 'breaker', coalesce('open until ' || nullif(s.value, '') || ' and an hour''s calm', 'closed'), s.value <> '' from hearken.setting s where s.name = 'breaker_until'
union all
select 'seen, not confirmed', count(*)::text, count(*) > 0 from hearken.outbox o where o.state = 'seen' and o.seen_at < now() - interval '10 minutes'
union all
select 'refused by relays, a day', count(*)::text, false from hearken.outbox o where o.state = 'failed' and o.settled_at > now() - interval '1 day'
union all
select 'mails not yet searchable', count(*)::text, count(*) > 10000 from hearken.message m where m.id > coalesce((select max(x.message) from hearken.message_search x), 0);
comment on view hearken.health is 'Is all well? alarm is true where an admin should look.';

create view hearken.tone_by_week with (security_invoker) as
select date_trunc('week', m.arrived_at)::date as week, q.name as queue, m.tone, count(*) as mails
from hearken.message m join hearken.ticket t on t.id = m.ticket join hearken.queue q on q.id = t.queue where m.direction = 'in' group by 1, 2, 3;
comment on view hearken.tone_by_week is 'How customers felt, week by week and queue by queue.';

create view hearken.first_response with (security_invoker) as
select date_trunc('week', t.opened_at)::date as week, q.name as queue, count(*) as tickets, count(t.first_response_at) as answered,
    percentile_cont(0.5) within group (order by extract(epoch from t.first_response_at - t.opened_at)) * interval '1 second' as median
from hearken.ticket t join hearken.queue q on q.id = t.queue where t.merged_into is null group by 1, 2;
comment on view hearken.first_response is 'How long customers waited for the first answer of a person.';

create view hearken.attachment with (security_invoker) as
select b.sha256, b.size, count(p.message) as uses, min(p.filename) as filename, b.stored_at from hearken.blob b left join hearken.part p on p.sha256 = b.sha256 group by b.sha256;
comment on view hearken.attachment is 'Attachments once for each content, with the number of their uses.';
reset role;
