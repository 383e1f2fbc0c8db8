-- Business time over weekends, holidays and the change of clocks; deadlines that stand while a ticket waits; reminders, digests, tick.
begin;
set local search_path = tap, public;
select no_plan();
select hearken.set_hours('office', 'mon-fri', '09:00-17:00', 'Europe/Berlin');
select is((select count(*)::int from hearken.hours where calendar = 'office'), 5, 'five days of hours');
select hearken.set_hours('office', 'wed', '09:00-12:00,13:00-15:00');
select is((select count(*)::int from hearken.hours where calendar = 'office' and weekday = 3), 2, 'two spans on Wednesday, instead of the one');
select is((select time_zone from hearken.calendar where name = 'office'), 'Europe/Berlin', 'the zone stays when none is named');
select hearken.set_hours('office', 'wed', '09:00-17:00');
select is(hearken.weekdays('mon-fri'), '{1,2,3,4,5}', 'weekdays');
select is(hearken.weekdays('Sat, monday'), '{1,6}', 'weekdays, one by one');
select throws_like($$select hearken.weekdays('fri-mon')$$, '%names no days of the week%', 'no week runs backwards');
select throws_like($$select hearken.set_hours('office', 'mon', 'nine to five')$$, '%are no business hours%', 'hours are hours');
select throws_like($$select hearken.set_hours('office', 'mon', '09:00-25:00')$$, '%"09:00-25:00" are no business hours%', 'of a day');
select throws_like($$select hearken.set_hours('office', '', '09:00-17:00')$$, '%"" names no days of the week%', 'on some day');
-- Each statement on table hours has the deadlines of all open tickets counted anew: thirty thousand of them took half a minute.
create sequence tap.turns;
create function tap.turn() returns trigger language plpgsql as $$ begin perform nextval('tap.turns'); return null; end $$;
create trigger turn after insert or update or delete on hearken.hours for each statement execute function tap.turn();
select hearken.set_hours('office', 'mon-fri', '09:00-12:00,12:00-17:00');
select hearken.set_hours('office', 'mon-fri', '09:00-17:00');
select is(nextval('tap.turns'), 5::bigint, 'a week''s hours are set in two statements');
drop trigger turn on hearken.hours;
select throws_like($$select hearken.set_hours('office', 'mon', '09:00-17:00', 'Middle/Earth')$$, '%there is no time zone%', 'a zone PostgreSQL does not know');
select throws_ok($$insert into hearken.calendar (name, time_zone) values ('x', 'Middle/Earth')$$, '22023', null, 'not even by plain SQL');
select throws_like($$insert into hearken.hours values ('office', 1, '16:00', '18:00')$$, '%overlap%', 'hours do not overlap');
select lives_ok($$insert into hearken.hours values ('office', 1, '08:00', '09:00')$$, 'but one may begin where another ends');
delete from hearken.hours where calendar = 'office' and opens = '08:00';
select throws_like($$select hearken.add_holiday('nowhere', '2026-12-25')$$, '%there is no calendar%', 'a holiday of a calendar there is');
select hearken.add_holiday('office', '2026-12-25', 'Christmas');
-- Sunday the 29th of March 2026 has 23 hours in Berlin, Sunday the 25th of October 25
select hearken.set_hours('always', 'mon-sun', '00:00-24:00', 'Europe/Berlin');
select is(hearken.business_add('always', '2026-03-28 12:00+01', '24 hours'), '2026-03-29 13:00+02'::timestamptz, 'a day of 24 hours over the night that loses one');
select is(hearken.business_add('always', '2026-10-24 12:00+02', '24 hours'), '2026-10-25 11:00+01'::timestamptz, 'and over the night that gains one');
select is(hearken.business_time('always', '2026-03-29 00:00+01', '2026-03-30 00:00+02'), '23 hours'::interval, 'that Sunday has 23 hours');
select is(hearken.business_time('always', '2026-10-25 00:00+02', '2026-10-26 00:00+01'), '25 hours'::interval, 'the other 25');
select hearken.set_hours('night', 'sun', '01:00-04:00', 'Europe/Berlin');
select is(hearken.business_time('night', '2026-03-29 00:00+01', '2026-03-30 00:00+02'), '2 hours'::interval, 'a night shift loses the hour that is not');
select is(hearken.business_time('night', '2026-10-25 00:00+02', '2026-10-26 00:00+01'), '4 hours'::interval, 'and works the one that comes twice');
select is(hearken.business_add('night', '2026-03-28 12:00+01', '2 hours'), '2026-03-29 04:00+02'::timestamptz, 'its end is where the clock says');
select is(hearken.business_add('office', '2026-03-27 16:00+01', '2 hours'), '2026-03-30 10:00+02'::timestamptz, 'office hours are the clock''s, summer or winter');
select is(hearken.business_add('office', '2026-10-23 16:00+02', '2 hours'), '2026-10-26 10:00+01'::timestamptz, 'both ways');
set local time zone 'America/New_York';
select is(hearken.business_add('always', '2026-11-01 00:00-04', '48 hours'), '2026-11-03 00:00-04'::timestamptz, 'whatever the session''s zone does that night');
select is(hearken.business_add('bare', '2026-11-01 00:00-04', '2 days'), '2026-11-03 00:00-04'::timestamptz, 'a day is 24 hours also where no hours are given');
set local time zone 'UTC';
select is(bool_and(hearken.business_time(c, s, hearken.business_add(c, s, w)) = w), true, 'business_time undoes business_add: 2 000 random moments of 2026')
from (select (array['office', 'always', 'night'])[1 + n % 3] as c, timestamptz '2026-01-01' + random() * interval '360 days' as s,
      make_interval(secs => floor(random() * 90000)) as w from generate_series(1, 2000) n) r;
select is((hearken.actor()).through, 'sql', 'actor');
select hearken.acting(null, 'test');
select ok(hearken.is_open('office', '2026-11-24 10:00+01') and not hearken.is_open('office', '2026-11-24 20:00+01')
    and not hearken.is_open('office', '2026-12-25 10:00+01') and hearken.is_open('bare', now()), 'is_open');
-- deadlines
select hearken.set_sla('gold', '2 hours', '8 hours');
select throws_like($$select hearken.set_sla('lead')$$, '%promises nothing%', 'an SLA promises something');
select hearken.set_queue('Support', calendar => 'office', sla => 'gold');
select throws_like($$select hearken.set_queue('Support', sla => 'tin')$$, '%there is no SLA "tin"%', 'a queue has an SLA there is');
select throws_like($$select hearken.set_queue('Support', calendar => 'moon')$$, '%there is no calendar "moon"%', 'and a calendar there is');
create temp table t as select m.*, 'one' as name from test.mail('one@c', arrived => extract(epoch from timestamptz '2026-11-27 15:00+01')) m;
create function pg_temp.one() returns hearken.ticket language sql as $$select x.* from hearken.ticket x join t on t.ticket = x.id where t.name = 'one'$$;
select is((pg_temp.one()).due_response, '2026-11-27 17:00+01'::timestamptz, 'two hours from Friday at three');
select is((pg_temp.one()).due_resolution, '2026-11-30 15:00+01'::timestamptz, 'eight hours, over the weekend');
select is((select response || ' ' || resolution from hearken.deadlines((pg_temp.one()).queue, 'gold', '2026-11-27 15:00+01', '1 hour')),
    timestamptz '2026-11-27 17:00+01' || ' ' || timestamptz '2026-11-30 16:00+01', 'deadlines(): what it waited comes on top');
select hearken.add_holiday('office', '2026-11-30', 'St Andrew');
select is((pg_temp.one()).due_resolution, '2026-12-01 15:00+01'::timestamptz, 'a new holiday moves the deadline at once');
delete from hearken.holiday where day = '2026-11-30';
select is((pg_temp.one()).due_resolution, '2026-11-30 15:00+01'::timestamptz, 'and back');
select is(hearken.recount_deadlines(), 0, 'counted again they are the same');
update hearken.ticket set status = 'pending', updated_at = '2026-11-27 16:00+01' where id = (pg_temp.one()).id;
select is((pg_temp.one()).paused_at, '2026-11-27 16:00+01'::timestamptz, 'the clock stands while we wait, even by plain SQL');
update hearken.ticket set status = 'open', updated_at = '2026-11-30 10:00+01' where id = (pg_temp.one()).id;
select is((pg_temp.one()).waited, '2 hours'::interval, 'a weekend''s wait is two business hours');
select is((pg_temp.one()).due_resolution, '2026-11-30 17:00+01'::timestamptz, 'and the deadline is two hours later');
select is((pg_temp.one()).due_response, '2026-11-27 17:00+01'::timestamptz, 'the first response''s is not');
update hearken.ticket set status = 'closed', updated_at = '2026-11-30 11:00+01' where id = (pg_temp.one()).id;
update hearken.ticket set status = 'open', updated_at = '2026-11-30 14:00+01' where id = (pg_temp.one()).id;
select is((pg_temp.one()).waited::text || ' ' || coalesce((pg_temp.one()).closed_at::text, 'open'), '05:00:00 open', 'closed, the clock stands as well');
select hearken.set_sla('slow', '4 hours', '40 hours');
select hearken.set_queue('Hilfe', sla => 'slow');
select hearken.move((pg_temp.one()).id, 'Hilfe');
select is((pg_temp.one()).sla || ' ' || (pg_temp.one()).due_response, 'slow ' || timestamptz '2026-11-27 18:00+00', 'another queue, another promise; it has no hours, so the clock runs through');
select hearken.set_queue('Hilfe', sla => 'gold');
select is((pg_temp.one()).sla, 'gold', 'its open tickets follow the queue''s promise');
select hearken.set_sla('gold', '1 hour', '8 hours');
select is((pg_temp.one()).due_response, timestamptz '2026-11-27 15:00+00', 'and a promise that changes');
select is(hearken.sla_of((select id from hearken.queue where name = 'Support'), null), 'gold', 'sla_of the queue');
select hearken.add_organisation('Firm', '{Firm.invalid}', 'slow');
insert into t select m.*, 'firm' from test.mail('firm@c', author => 'flo@firm.invalid') m;
insert into t select m.*, 'firm2' from test.mail('firm2@c', author => 'flo@firm.invalid') m;
select is((select x.sla from hearken.ticket x join t on t.ticket = x.id where t.name = 'firm2'), 'slow', 'an organisation has its own promise');
select hearken.add_organisation('Firm', '{firm.invalid}', 'gold');
select is((select x.sla from hearken.ticket x join t on t.ticket = x.id where t.name = 'firm2'), 'gold', 'and a new one for its open tickets');
select hearken.set_queue('Support', sla => 'slow');
select is((select x.sla from hearken.ticket x join t on t.ticket = x.id where t.name = 'firm2'), 'gold', 'which stays its own where the queue, which had the same, gets another');
select hearken.set_queue('Support', sla => 'gold');
-- reminders
select hearken.add_team('first');
select hearken.join_team('ada', 'first'), hearken.join_team('bob', 'first'), hearken.set_queue('Support', team => 'first', calendar => 'always');
update hearken.ticket set status = 'closed';
update hearken.outbox set state = 'cancelled';
insert into t select m.*, 'r' from test.mail('r@c', author => 'rea@c.invalid') m;
create function pg_temp.told() returns text language sql as $$
    select string_agg(o.kind || ' ' || g.login, ', ' order by o.id) from hearken.outbox o join hearken.agent g on g.id = o.agent where o.state = 'planned'$$;
select is(hearken.plan_reminders(), 0, 'nothing is due soon');
update hearken.ticket set due_response = now() + interval '10 minutes', due_resolution = now() + interval '5 hours' where id = (select ticket from t where name = 'r');
select is(hearken.who_cares((select ticket from t where name = 'r')), array(select id from hearken.agent where login in ('ada', 'bob') order by id), 'nobody''s ticket is everybody''s');
select is(hearken.plan_reminders(), 1, 'ten minutes before the first response is due');
select is(pg_temp.told(), 'reminder ada, reminder bob', 'the team is told');
select ok(fixed_subject like 'Due soon: ticket %' and fixed_text like 'The first response of ticket % is due at %UTC.%An answer to this mail is a note: no customer gets it.%', 'in words') from hearken.outbox where kind = 'reminder' limit 1;
select is(hearken.plan_reminders(), 0, 'once');
select hearken.assign((select ticket from t where name = 'r'), 'ada');
update hearken.ticket set due_response = now() - interval '1 second' where id = (select ticket from t where name = 'r');
update hearken.outbox set state = 'cancelled' where agent is not null;
select is(hearken.plan_reminders(), 1, 'missed');
select is(pg_temp.told(), 'overdue ada', 'its agent is told, once');
select is(hearken.plan_reminders(), 0, 'really once');
select is((select missed || ' ' || queue from hearken.overdue where ticket = (select ticket from t where name = 'r')), 'first response Support', 'overdue shows it');
select is((select overdue::int from hearken.workload where agent = 'ada'), 1, 'workload too');
update hearken.outbox set state = 'cancelled' where agent is not null;
update hearken.ticket set first_response_at = now(), due_resolution = now() + interval '1 minute', reminded_at = now() - interval '1 hour' where id = (select ticket from t where name = 'r');
select is(hearken.plan_reminders(), 1, 'the resolution is a deadline of its own');
select is(pg_temp.told(), 'reminder ada', 'and reminded of on its own');
select hearken.pending((select ticket from t where name = 'r'));
update hearken.ticket set due_resolution = now() - interval '1 minute' where id = (select ticket from t where name = 'r');
select is(hearken.plan_reminders(), 0, 'while we wait for the customer nothing is late');
update hearken.ticket set status = 'open', overdue_at = null, due_resolution = now() - interval '3 days' where id = (select ticket from t where name = 'r');
update hearken.ticket set due_resolution = now() - interval '3 days' where id = (select ticket from t where name = 'r');
select is(hearken.plan_reminders(), 0, 'what was missed days ago is no news');
select is(hearken.due(null, '2026-01-02', '2026-01-01', null), '2026-01-01'::timestamptz, 'due: the earlier one');
select is(hearken.due('2026-01-01', '2026-01-02', null, null), null, 'due: answered, nothing else promised');
-- digests
update hearken.outbox set state = 'cancelled' where agent is not null;
update hearken.setting set value = '0' where name = 'digest_hour';
update hearken.agent set notify = '{"digest": false}' where login = 'bob';
select ok(hearken.digest((select id from hearken.agent where login = 'ada')) like '%A cracked jug%overdue since%', 'the digest''s lines');
select is(hearken.plan_digests(), 1, 'one digest');
select is(pg_temp.told(), 'digest ada', 'to her who has tickets and did not switch it off');
select is(hearken.plan_digests(), 0, 'once a day');
update hearken.agent set last_digest_on = last_digest_on - 1, notify = '{}';
select hearken.set_hours('always', 'mon-sun', '');
update hearken.queue set calendar = 'night' where name = 'Support';
delete from hearken.hours where calendar = 'night';
insert into hearken.hours values ('night', case extract(isodow from now()) when 7 then 1 else extract(isodow from now()) + 1 end, '09:00', '10:00');
select is(hearken.plan_digests(), 0, 'no digest on a day on which the desk is shut');
select is(hearken.tell((select id from hearken.agent where login = 'ada'), 'mention', null, 'Look', 'here') is not null, true, 'tell');
update hearken.agent set active = false where login = 'ada';
select is(hearken.tell((select id from hearken.agent where login = 'ada'), 'mention', null, 'Look', 'here'), null, 'who left is told nothing');
select is(hearken.who_cares((select ticket from t where name = 'r')), array(select id from hearken.agent where login = 'bob'), 'their tickets are the team''s');
select ok(exists (select from hearken.inbox('bob') i where i.ticket = (select ticket from t where name = 'r') and not i.mine), 'and stand in its inboxes');
-- waking and what goes by time
select hearken.pending((select ticket from t where name = 'r'), '-1 minute');
select hearken.snooze((select ticket from t where name = 'firm'), now() + interval '1 hour');
select throws_like(format('select hearken.snooze(%s, now())', (select ticket from t where name = 'firm')), '%cannot sleep until%', 'to the past nobody sleeps');
update hearken.ticket set snoozed_until = now() where id = (select ticket from t where name = 'firm');
update hearken.agent set active = true;
update hearken.outbox set state = 'cancelled' where agent is not null;
select is(hearken.wake(), 2, 'wake');
select is(pg_temp.told(), 'reminder ada', 'its agent hears of it');
select is(hearken.wake(), 0, 'once');
select is((select status from hearken.ticket where id = (select ticket from t where name = 'r')), 'open', 'who waited is open');
select ok((select count(*) > 0 from hearken.audit where what = 'status' and was = 'pending' and becomes = 'open'), 'and the audit says so');
insert into hearken.seen (key, message, arrived_at) values (sha256('old'), 1, now() - interval '61 days');
insert into hearken.outbox (agent, ticket, kind, state, recipient, planned_at) select g.id, x.ticket, 'digest', x.state, 'ada@desk.invalid', now() - interval '61 days'
from hearken.agent g, (values (null, 'sent'), (null, 'planned'), ((select ticket from t where name = 'r'), 'sent')) x (ticket, state) where g.login = 'ada';
select is(hearken.drop_seen(), 1, 'identities go after their days');
select is((select count(*)::int from hearken.outbox where planned_at < now() - interval '60 days'), 2, 'and so does what an agent was sent outside of a ticket');
create temp table f as select m.* from test.mail('file@c', author => 'fay@c.invalid', files => '{only.png}') m;
select test.mail('file2@c', author => 'fay@c.invalid', in_reply_to => '{file@c}');
update hearken.queue set keep_closed = '30 days';
select hearken.close((select ticket from f));
select is(hearken.drop_closed(), 0, 'closed tickets stay for their time');
update hearken.ticket set closed_at = now() - interval '31 days' where id = (select ticket from f);
select is(hearken.drop_closed(), 1, 'then they go');
select is((select count(*)::int from hearken.message where author = 'fay@c.invalid') + (select count(*)::int from hearken.blob where sha256 = sha256('only.png'))
    + (select count(*)::int from hearken.piece where sha256 = sha256('only.png')) + (select count(*)::int from hearken.outbox where recipient = 'fay@c.invalid'), 0, 'mails, files and all');
select ok((select count(*) > 0 from hearken.audit where ticket = (select ticket from f)), 'the audit stays');
select is(hearken.drop_files(array[sha256('nothing')]), 0, 'drop_files drops what there is');
select hearken.drop_ticket((select ticket from t where name = 'firm2'));
select is((select count(*)::int from hearken.ticket where id = (select ticket from t where name = 'firm2')), 0, 'drop_ticket');
select lives_ok('select hearken.tick()', 'tick does all of it');
select ok((select value::timestamptz = now() from hearken.setting where name = 'ticked_at'), 'and says when');
-- Reports count days that were summed up before; they say what business_time() says: over changes of clocks, nights, holidays, calendars without hours,
-- no calendar at all, tickets older than the days go back, and those that were answered before they were opened.
select hearken.set_hours('office', 'tue', '07:30-12:00,12:45-16:15'), hearken.set_hours('nights', 'mon-sun', '00:00-06:00,22:00-24:00', 'America/New_York'),
    hearken.set_hours('never', 'mon', '', 'UTC'), hearken.add_holiday('nights', current_date - 3);
select hearken.add_queue(c || '@clocks.invalid', 'Clock ' || c), hearken.set_queue('Clock ' || c, calendar => nullif(c, 'none')) from unnest(array['office', 'nights', 'never', 'none']) c;
insert into hearken.ticket (queue, strand, subject, status, opened_at, first_response_at, paused_at, closed_at, waited)
select q.id, 1, 'clocked', 'closed', at, at + took, case when n % 7 = 0 then at + took * 1.5 end, at + took * 2, case when n % 5 = 0 then interval '2 hours' else '0' end
from hearken.queue q, generate_series(1, 150) n, lateral (select now() - n * interval '2 days 5 hours 13 minutes' - case when n % 50 = 0 then interval '11 years' else '0' end as at,
    (n * 37 % 101 - 2) * interval '1 hour 7 minutes' as took) s where q.name like 'Clock %';
create temp view slow as
select q.name as queue, t.opened_at, t.closed_at, hearken.business_time(q.calendar, t.opened_at, t.first_response_at) as response,
    greatest(hearken.business_time(q.calendar, t.opened_at, coalesce(t.paused_at, t.closed_at)) - t.waited, '0') as resolution
from hearken.ticket t join hearken.queue q on q.id = t.queue where t.subject = 'clocked';
create function pg_temp.seconds(took interval) returns numeric language sql immutable as $$select round(extract(epoch from took), 3)$$;
select set_eq($$select week, queue, tickets, pg_temp.seconds(median) as half, pg_temp.seconds(nine_of_ten) as most from hearken.first_response where queue like 'Clock %'$$,
    $$select date_trunc('week', opened_at)::date, queue, count(*), pg_temp.seconds(percentile_cont(0.5) within group (order by response)) as half,
        pg_temp.seconds(percentile_cont(0.9) within group (order by response)) as most from slow group by 1, 2$$, 'first_response, ticket by ticket');
select set_eq($$select week, queue, closed, pg_temp.seconds(median) as half, pg_temp.seconds(nine_of_ten) as most from hearken.resolution where queue like 'Clock %'$$,
    $$select date_trunc('week', closed_at)::date, queue, count(*), pg_temp.seconds(percentile_cont(0.5) within group (order by resolution)) as half,
        pg_temp.seconds(percentile_cont(0.9) within group (order by resolution)) as most from slow group by 1, 2$$, 'resolution');
select is((select count(distinct calendar) || ' ' || count(*) / count(distinct calendar) from hearken.business_days()), '3 3655', 'business_days: of calendars with hours');
select is(hearken.business_between(10, array['2026-03-02 09:00Z'::timestamptz], array['2026-03-02 17:00Z'::timestamptz], '2026-03-02 16:00Z',
    28810, array['2026-03-03 09:00Z'::timestamptz], array['2026-03-03 17:00Z'::timestamptz], '2026-03-03 10:30Z'), '2 hours 30 minutes', 'business_between');
select * from finish();
rollback;
