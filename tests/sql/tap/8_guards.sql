-- What stands in for foreign keys that every mail would have locked (migration 003): queues, slas and their tickets.
begin;
set local search_path = tap, public;
select no_plan();
insert into hearken.sla (name, first_response) values ('gold', '1 hour'), ('tin', '1 day');
select hearken.add_team('day');
select hearken.add_queue('guard@desk.invalid', 'Guarded') as q \gset
select hearken.add_queue('empty@desk.invalid', 'Empty') as e \gset
insert into hearken.ticket (queue, strand, subject, sla) values (:q, 1, 'A jug', 'gold') returning id as t \gset
select throws_ok($$delete from hearken.queue where name = 'Guarded'$$, '23503', 'queue "Guarded" has tickets', 'a queue with tickets stays');
select throws_ok($$insert into hearken.ticket (queue, strand, subject) values (99999, 1, 'x')$$, '23503', 'there is no queue 99999', 'no ticket without a queue');
select throws_ok($$insert into hearken.ticket (queue, strand, subject, sla) select id, 1, 'x', 'lead' from hearken.queue where name = 'Guarded'$$, '23503',
    'there is no sla "lead"', 'and none with an unknown sla');
select throws_ok($$update hearken.ticket set queue = 99999$$, '23503', 'there is no queue 99999', 'nor later');
select lives_ok($$delete from hearken.queue where name = 'Empty'$$, 'an empty queue may go');
select lives_ok($$update hearken.sla set name = 'silver' where name = 'gold'$$, 'an sla is renamed');
select is((select sla from hearken.ticket where id = :t), 'silver', 'and its tickets follow');
select lives_ok($$delete from hearken.sla where name = 'silver'$$, 'an sla is deleted');
select is((select sla from hearken.ticket where id = :t), null, 'and its tickets have none');
-- Each column that an agent or admin changes by plain SQL stands in the audit.
select hearken.add_queue('other@desk.invalid', 'Other'), hearken.add_field('colour', 'text');
insert into hearken.customer (name) values ('Ann') returning id as c \gset
create function pg_temp.noted(ticket bigint, change text) returns text language plpgsql as $$
declare
    last bigint := (select max(id) from hearken.audit);
begin
    execute format('update hearken.ticket set %s where id = %s', change, ticket);
    return (select string_agg(a.what || ' ' || coalesce(a.becomes, '-'), ', ') from hearken.audit a where a.ticket = noted.ticket and a.id > last);
end $$;
select is(pg_temp.noted(:t, change), wanted, 'audited: ' || change) from (values
    (1, 'status = ''pending''', 'status pending'), (2, 'priority = ''high''', 'priority high'), (3, 'subject = ''A lid''', 'subject A lid'), (4, 'sla = ''tin''', 'sla tin'),
    (5, 'tags = ''{a,b}''', 'tags a b'), (6, 'requester = ' || :c, 'requester ' || :c), (7, 'snoozed_until = ''2031-02-03 04:05Z''', 'snoozed_until 2031-02-03 04:05'),
    (8, 'queue = (select id from hearken.queue where name = ''Other'')', 'queue Other'), (9, 'assignee = (select id from hearken.agent where login = ''ada'')', 'assignee ada'),
    (10, 'fields = ''{"colour": "red"}''', 'field colour red'), (11, 'updated_at = now()', null), (12, 'priority = ''high''', null), (13, 'tags = ''{}''', 'tags '),
    (14, 'assignee = null', 'assignee -')) w (n, change, wanted) order by n;
-- And so does each change of how the desk is set up.
create function pg_temp.decided(change text) returns text language plpgsql as $$
declare
    last bigint := (select max(id) from hearken.audit);
begin
    execute change;
    return (select string_agg(concat_ws(' ', a.who = session_user, a.what, coalesce(a.was, '-'), coalesce(a.becomes, '-')), ', ' order by a.id) from hearken.audit a where a.id > last);
end $$;
select is(pg_temp.decided(change), wanted, 'audited: ' || change) from (values
    (1, $$update hearken.setting set value = '90' where name = 'raw_days'$$, 't setting raw_days {"value": "400"} {"value": "90"}'),
    (2, $$update hearken.setting set value = '90' where name = 'raw_days'$$, null),
    (3, $$update hearken.setting set value = '' where name in ('ticked_at', 'usual_hour', 'clock')$$, null),
    (4, $$update hearken.cap set count = count + 1, period = '2 days' where name = 'address'$$, 't cap address {"count": 3, "period": "1 day"} {"count": 4, "period": "2 days"}'),
    (5, $$select hearken.add_team('night')$$, format('t team night - {"id": %s, "name": "night", "about": ""}', currval(pg_get_serial_sequence('hearken.team', 'id')) + 1)),
    (6, $$select hearken.set_queue('Guarded', signature => 'Yours')$$, 't queue Guarded {"signature": ""} {"signature": "Yours"}'),
    (7, $$update hearken.agent set last_assigned_at = now(), last_digest_on = now()$$, null),
    (8, $$update hearken.agent set role_name = 'postgres' where login = 'bob'$$, 't agent bob {"role_name": null} {"role_name": "postgres"}'),
    (9, $$delete from hearken.freemail where domain = 'me.com'$$, 't freemail me.com {"domain": "me.com", "dots_count": true} -')) w (n, change, wanted) order by n;
select is((select string_agg(becomes, '') from hearken.audit where what = 'rule vip'), null, 'nothing yet of a rule');
insert into hearken.rule (name, senders, set_priority) values ('vip', '{vera@customer.invalid}', 'high');
select ok((select becomes like '%"set_priority": "high"%' and strpos(becomes, 'vera@') = 0 from hearken.audit where what = 'rule vip'), 'of a rule all but its senders');
-- Who settles a mail of ours holds the ticket of the mail that it answers, too, wherever that stands today.
insert into hearken.ticket (queue, strand, subject) values (:q, 2, 'A lid') returning id as lid \gset
insert into hearken.message (ticket, strand, key, direction, why, known, author) values (:lid, 2, '\x0102', 'in', 'new', false, 'ann@c.invalid') returning id as m \gset
insert into hearken.outbox (ticket, message, kind, recipient, victim) values (:t, :m, 'ack', 'ann@c.invalid', 'ann@c.invalid') returning id as o \gset
select hearken.hold_outbox(array[:o]);
select set_eq('select objid::bigint from pg_locks where locktype = ''advisory'' and pid = pg_backend_pid() and classid = 0 and objsubid = 1', array[:t, :lid]::bigint[], 'hold_outbox holds both tickets');
select has_index('hearken', 'seen', 'seen_arrived_at_idx', 'tick finds old identities without reading all');
-- Rows that came without their sequences, as by logical replication.
select is_empty('select * from hearken.sequences_behind()', 'the numbers to come are free');
select last_value as numbered from hearken.ticket_id_seq \gset
select setval('hearken.ticket_id_seq', 1);
select results_eq('select sequence::text, last, used from hearken.sequences_behind()', format('values (%L, 1::bigint, %s::bigint)', 'hearken.ticket_id_seq', (select max(id) from hearken.ticket)), 'a sequence that was left behind is told');
select setval('hearken.ticket_id_seq', :numbered);
select * from finish();
rollback;
