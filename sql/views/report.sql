-- Reports. They read tickets as they stand and may run on a replica.
set local role hearken_owner;

select hearken.put_view('health', $$
select 'mails in the last hour' as what, count(*)::text as value, false as alarm, '' as look
from hearken.message m where m.direction = 'in' and m.arrived_at > now() - interval '1 hour'
union all
select 'mails waiting', count(*)::text, coalesce(min(o.due) < now() - interval '10 minutes', false),
    'does hearken-courier run, and what does it log? select * from hearken.deliveries where state in (''planned'', ''claimed'', ''handed''); hearken check'
from hearken.outbox o where o.state in ('planned', 'claimed', 'handed')
union all
select 'acknowledgements held', count(*)::text, count(*) > 0, 'select * from hearken.held_ack; if they are right: select hearken.release_held();' from hearken.held_ack
union all
select 'breaker', coalesce('open until ' || nullif(s.value, '') || ' and an hour''s calm', 'closed'), s.value <> '',
    'who floods? select * from hearken.held_ack; select hearken.release_held(); closes it' from hearken.setting s where s.name = 'breaker_until'
union all
select 'seen, not confirmed', count(*)::text, count(*) > 0,
    'select * from hearken.deliveries where state = ''seen, not confirmed''; the mail server''s log says of each queue_id whether it left'
from hearken.outbox o where o.state = 'seen' and o.seen_at < now() - interval '10 minutes'
union all
-- More trouble than success is no matter of single addresses. The newest rows come first, so that as many as failed are found at once.
select 'refused by relays, a day', f.n::text,
    f.n > (select count(*) from (select from hearken.outbox o where o.state = 'sent' and o.sent_at > now() - interval '1 day' order by o.id desc limit f.n) s),
    'select * from hearken.deliveries where state = ''failed'' order by at desc; their answers say why; once that is mended: select hearken.send_again();'
from (select count(*) as n from hearken.outbox o where o.state = 'failed' and o.settled_at > now() - interval '1 day') f
union all
select 'put off by relays', p.n::text,
    p.since < now() - interval '10 minutes'
        and p.n > (select count(*) from (select from hearken.outbox o where o.state = 'sent' and o.sent_at > now() - interval '1 hour' order by o.id desc limit p.n) s),
    'select * from hearken.deliveries where state = ''planned'' and answer <> ''''; their answers say why; hearken check'
from (select count(*) as n, coalesce(min(o.planned_at), now()) as since from hearken.outbox o where o.state = 'planned' and o.attempt > 0) p
union all
-- A role that is made anew under that name would see what this agent saw.
select 'agents without their role', count(*)::text, count(*) > 0,
    'the database role was dropped or renamed: update hearken.agent set role_name = null where role_name not in (select rolname from pg_roles); or give the new one'
from hearken.agent a where a.active and a.role_name not in (select r.rolname from pg_roles r)
union all
select 'tickets overdue', count(*)::text, false, 'select * from hearken.overdue;' from hearken.overdue
union all
select 'mails not yet searchable', hearken.search_behind()::text, hearken.search_behind() > 10000, 'what does hearken-courier log of its tick?'
union all
select 'courier''s clock', coalesce(nullif(s.value, ''), 'never'), coalesce(nullif(s.value, '')::timestamptz < now() - interval '10 minutes', true),
    'does hearken-courier run, and what does it log of its tick?' from hearken.setting s where s.name = 'ticked_at'$$);
comment on view hearken.health is 'Is all well? alarm is true where an admin should look, and look says at what.';

select hearken.put_view('tone_by_week', $$
select date_trunc('week', m.arrived_at)::date as week, q.name as queue, m.tone, count(*) as mails
from hearken.message m join hearken.ticket t on t.id = m.ticket join hearken.queue q on q.id = t.queue where m.direction = 'in' group by 1, 2, 3$$);
comment on view hearken.tone_by_week is 'How customers felt, week by week and queue by queue.';

select hearken.put_view('first_response', $$
with days as materialized (select d.calendar || d.day as key, d.before, d.opens, d.closes from hearken.business_days() d)
select date_trunc('week', t.opened_at)::date as week, q.name as queue, count(*) as tickets, count(t.first_response_at) as answered,
    (percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from w.took)))[1] * interval '1 second' as median,
    (percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from w.took)))[2] * interval '1 second' as nine_of_ten,
    round(100.0 * count(*) filter (where t.first_response_at <= t.due_response) / nullif(count(*) filter (where t.due_response is not null
        and (t.first_response_at is not null or t.due_response < now())), 0)) as percent_in_time
from hearken.ticket t join hearken.queue q on q.id = t.queue
left join hearken.calendar c on c.name = q.calendar
left join days a on a.key = c.name || (t.opened_at at time zone c.time_zone)::date
left join days z on z.key = c.name || (t.first_response_at at time zone c.time_zone)::date
cross join lateral (select case when t.first_response_at is not null then coalesce(
    hearken.business_between(a.before, a.opens, a.closes, t.opened_at, z.before, z.opens, z.closes, t.first_response_at),
    case when q.calendar is null then greatest(t.first_response_at - t.opened_at, '0') else hearken.business_time(q.calendar, t.opened_at, t.first_response_at) end) end as took) w
where t.merged_into is null group by 1, 2$$);
comment on view hearken.first_response is 'How long customers waited for the first answer of a person, in business time, and how often the promise was kept.';

select hearken.put_view('resolution', $$
with days as materialized (select d.calendar || d.day as key, d.before, d.opens, d.closes from hearken.business_days() d)
select date_trunc('week', t.closed_at)::date as week, q.name as queue, count(*) as closed,
    (percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from w.took)))[1] * interval '1 second' as median,
    (percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from w.took)))[2] * interval '1 second' as nine_of_ten,
    round(100.0 * count(*) filter (where t.closed_at <= t.due_resolution) / nullif(count(t.due_resolution), 0)) as percent_in_time
from hearken.ticket t join hearken.queue q on q.id = t.queue
left join hearken.calendar c on c.name = q.calendar
left join days a on a.key = c.name || (t.opened_at at time zone c.time_zone)::date
left join days z on z.key = c.name || (coalesce(t.paused_at, t.closed_at) at time zone c.time_zone)::date
cross join lateral (select greatest(coalesce(
    hearken.business_between(a.before, a.opens, a.closes, t.opened_at, z.before, z.opens, z.closes, coalesce(t.paused_at, t.closed_at)),
    case when q.calendar is null then greatest(coalesce(t.paused_at, t.closed_at) - t.opened_at, '0') else hearken.business_time(q.calendar, t.opened_at, coalesce(t.paused_at, t.closed_at)) end) - t.waited, interval '0') as took) w
where t.merged_into is null and t.status = 'closed' and not t.tags @> '{spam}' group by 1, 2$$);
comment on view hearken.resolution is 'How long closed tickets took, in business time without the waits for the customer; by the week they were closed in.';

select hearken.put_view('satisfaction', $$
select date_trunc('week', r.rated_at)::date as week, q.name as queue, count(*) as ratings, count(*) filter (where r.well) as well,
    round(100.0 * count(*) filter (where r.well) / count(*)) as percent_well
from hearken.rating r join hearken.ticket t on t.id = r.ticket join hearken.queue q on q.id = t.queue group by 1, 2$$);
comment on view hearken.satisfaction is 'What customers said at the end, week by week and queue by queue.';

select hearken.put_view('workload', $$
select g.login as agent, count(t.id) filter (where t.status in ('new', 'open')) as open, count(t.id) filter (where t.status = 'pending') as waiting,
    count(t.id) filter (where t.status in ('new', 'open') and hearken.due(t.first_response_at, t.due_response, t.due_resolution, t.paused_at) < now()) as overdue,
    min(t.updated_at) filter (where t.status in ('new', 'open')) as oldest, g.away_until
from hearken.agent g left join hearken.ticket t on t.assignee = g.id and t.status <> 'closed' and t.merged_into is null
where g.active group by g.id$$);
comment on view hearken.workload is 'How much each agent has open, waiting and overdue.';
drop function hearken.put_view(text, text);
reset role;
