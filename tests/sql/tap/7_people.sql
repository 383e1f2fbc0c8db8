-- Who works here and for whom: queues, teams, agents, customers, organisations; fields, words, bans.
begin;
set local search_path = tap, public;
select no_plan();
-- queues, teams, agents
select is(hearken.queue_id('Support'), (select id from hearken.queue where name = 'Support'), 'queue_id');
select throws_like($$select hearken.queue_id('Nowhere')$$, '%there is no queue "Nowhere"%', 'a queue by its name');
select isnt(hearken.add_team('first', 'the first line'), null, 'add_team');
select is(hearken.add_team('first'), hearken.team_id('first'), 'twice is once');
select hearken.add_agent('tim', 'Tim'), hearken.retire_agent('tim');
select isnt_empty($$select from pg_locks where pid = pg_backend_pid() and locktype = 'advisory' and (classid, objid) = (3, 3)$$, 'who takes all tickets of an agent is the one mover');
select hearken.add_team('Night');
select is(hearken.team_id('NIGHT'), hearken.team_id('Night'), 'in any case');
select throws_like($$select hearken.team_id('last')$$, '%there is no team "last"%', 'a team by its name');
select isnt(hearken.add_agent('cora', 'Cora', 'Cora@desk.invalid', 'first'), null, 'add_agent');
select is((select address from hearken.agent where login = 'cora'), 'cora@desk.invalid', 'with her address');
select is((select count(*)::int from hearken.team_member m join hearken.agent a on a.id = m.agent where a.login = 'cora'), 1, 'in her team');
select hearken.add_agent('cora', 'Cora C', team => 'first');
select is((select name || address from hearken.agent where login = 'cora'), 'Cora Ccora@desk.invalid', 'again, what is not given stays');
select throws_like($$select hearken.add_agent('dan', 'Dan', 'CORA@desk.invalid')$$, '%agent "cora" has that address or role already%', 'nor a colleague''s');
select throws_like($$select hearken.add_agent('dan', 'Dan', 'support@desk.invalid')$$, '%is a queue''s address%', 'no agent has a queue''s address');
select throws_like($$select hearken.add_agent('dan', 'Dan', 'nowhere')$$, '%is no mail address%', 'nor one that is none');
select throws_like($$select hearken.add_agent('dan', 'Dan', role_name => 'no_such_role')$$, '%there is no database role%', 'nor a role that is none');
select hearken.add_agent('cora', 'Cora C', aliases => '{" C.Jones@desk.invalid", cora@desk.invalid, ""}');
select is((select aliases from hearken.agent where login = 'cora'), '{c.jones@desk.invalid}', 'other addresses of hers, each once');
select hearken.add_agent('cora', 'Cora C');
select is((select aliases from hearken.agent where login = 'cora'), '{c.jones@desk.invalid}', 'stay as well');
select isnt_empty($$select from hearken.snapshot() where (kind, value) = ('colleague', 'c.jones@desk.invalid')$$, 'the milter knows them');
select throws_like(format('select hearken.%s', call), '%' || why || '%', 'nobody else has one: ' || call) from (values ($$add_agent('dan', 'Dan', 'c.jones@desk.invalid')$$, 'agent "cora" has that address'),
    ($$add_agent('dan', 'Dan', aliases => '{cora@desk.invalid}')$$, 'agent "cora" has that address'), ($$add_agent('dan', 'Dan', aliases => '{support@desk.invalid}')$$, 'is a queue''s address'),
    ($$add_agent('dan', 'Dan', aliases => '{nowhere}')$$, '"nowhere" is no mail address'), ($$forget('c.jones@desk.invalid')$$, 'is an agent''s address'), ($$add_queue('c.jones@desk.invalid')$$, 'is an agent''s own address')) c (call, why);
create temp table cj as select * from test.mail('cj@c', author => 'c.jones@desk.invalid');
select is((select known from hearken.message where id = (select message from cj)), false, 'mail from one proves nothing of a customer');
-- Each change of addresses leaves each queue that has one with one that is main.
create function pg_temp.mains(change text) returns text language plpgsql as $$
begin
    execute change;
    return (select string_agg(q.name || ' ' || a.address, ', ' order by q.name, a.address) from hearken.address a join hearken.queue q on q.id = a.queue where a.main and q.name in ('M1', 'M2'));
end $$;
select hearken.add_queue('b@m.invalid', 'M1'), hearken.add_queue('a@m.invalid', 'M1'), hearken.add_queue('@m.invalid', 'M1'), hearken.add_queue('x@m.invalid', 'M2');
select is(pg_temp.mains(change), wanted, change) from (values
    (1, $$select 1$$, 'M1 b@m.invalid, M2 x@m.invalid'),
    (2, $$update hearken.address set queue = hearken.queue_id('M2') where address = 'b@m.invalid'$$, 'M1 a@m.invalid, M2 x@m.invalid'),
    (3, $$update hearken.address set main = true where address = 'b@m.invalid'$$, 'M1 a@m.invalid, M2 b@m.invalid'),
    (4, $$update hearken.address set main = false where address = 'b@m.invalid'$$, 'M1 a@m.invalid, M2 b@m.invalid'),
    (5, $$update hearken.address set queue = hearken.queue_id('M1') where address = 'b@m.invalid'$$, 'M1 a@m.invalid, M2 x@m.invalid'),
    (6, $$delete from hearken.address where address = 'a@m.invalid'$$, 'M1 b@m.invalid, M2 x@m.invalid'),
    (7, $$insert into hearken.address values (' C+x@M.invalid', hearken.queue_id('M1'), true)$$, 'M1 c@m.invalid, M2 x@m.invalid'),
    (8, $$update hearken.address set main = true where address = '@m.invalid'$$, 'M1 c@m.invalid, M2 x@m.invalid'),
    (9, $$update hearken.address set queue = hearken.queue_id('M2') where queue = hearken.queue_id('M1')$$, 'M2 x@m.invalid'),
    (10, $$update hearken.address set queue = hearken.queue_id('M1') where queue = hearken.queue_id('M2') and address <> '@m.invalid'$$, 'M1 x@m.invalid'),
    (11, $$delete from hearken.queue where name = 'M1'$$, null)) w (n, change, wanted) order by n;
select throws_like($$insert into hearken.address values ('here', hearken.queue_id('Support'))$$, '"here" is no mail address', 'by plain SQL, too');
select throws_like($$select hearken.add_queue('cora@desk.invalid')$$, '%is an agent''s own address%', 'and no queue an agent''s');
select is(hearken.my_agent(), null, 'my_agent: an admin is none');
select is(hearken.my_queues(), '{}', 'my_queues: and has none');
select throws_like($$select hearken.agent_id('zoe')$$, '%there is no agent "zoe"%', 'an agent by login');
select hearken.set_queue('Support', team => 'first', assign => 'least_busy', signature => 'The team', priority => 'high', video_url => 'https://meet.invalid/');
select is((select assign || signature || priority || language from hearken.queue where name = 'Support'), 'least_busyThe teamhighen', 'set_queue sets what is named, and nothing else');
select throws_ok($$select hearken.set_queue('Support', video_url => 'meet me')$$, '23514', null, 'a video URL is a URL');
create temp table t as select m.*, 'one' as name from test.mail('one@c') m;
select is((select a.login from hearken.ticket x join hearken.agent a on a.id = x.assignee where x.id = (select ticket from t)), 'cora', 'the least busy of the team gets it');
select is((select a.through from hearken.audit a where a.ticket = (select ticket from t) and a.what = 'assignee'), 'least_busy', 'and the audit says how');
select hearken.away('cora', now() + interval '1 day');
insert into t select m.*, 'two' from test.mail('two@c', author => 'ben@b.invalid') m;
select is((select assignee from hearken.ticket where id = (select ticket from t where name = 'two')), null, 'who is away gets nothing');
select hearken.away('cora', null);
select hearken.leave_team('cora', 'first');
select is((select count(*)::int from hearken.team_member m join hearken.agent a on a.id = m.agent where a.login = 'cora'), 0, 'leave_team');
select is(hearken.retire_agent('cora'), 1, 'retire_agent frees her open tickets');
select throws_like($$select hearken.agent_id('cora')$$, '%there is no agent "cora"%', 'and she is no agent any more');
-- settings
select throws_like(format('update hearken.setting set value = %L where name = %L', v, n), '%cannot be%', n || ' is not ' || v)
from (values ('raw_days', '0'), ('raw_days', 'many'), ('seen_days', '-3'), ('search_window', ''), ('digest_hour', '25'), ('digest_hour', 'seven'), ('breaker_until', 'soon')) x (n, v);
select throws_like($$update hearken.setting set value = 'x' where name = 'salt'$$, '%the salt is never changed%', 'the salt stays');
select lives_ok($$update hearken.setting set value = '30' where name = 'raw_days'$$, 'what can be read is taken');
select throws_like($$delete from hearken.setting where name = 'salt'$$, '%setting "salt" is needed%', 'and is there');
-- queues and agents: a faulty row would defer every mail
select throws_like(format('update hearken.queue set %I = %L where name = ''Support''', c, v), format('queue "Support": %s cannot be %%%s%%', c, v), c || ' is not ' || v)
from (values ('machine_senders', '{"from": "x"}'), ('machine_senders', '["forms@example.com"]'), ('machine_senders', '[{"address": "x"}]'), ('next_step', '{"en": 5}'),
      ('next_step', '"soon"'), ('language', 'German'), ('priority', 'P1'), ('assign', 'random'), ('unverified_sender', 'yes'), ('verified_sender', 'none'),
      ('on_conflict', 'ask'), ('listen_for', '1 day'), ('video_url', 'meet')) x (c, v);
select throws_like($$update hearken.queue set keep_closed = '-1 day' where name = 'Support'$$, '%keep_closed cannot be%', 'a ticket is not deleted before it is closed');
select lives_ok($$update hearken.queue set machine_senders = '[{"from": "forms@example.com"}]', next_step = '{"en": "Soon."}' where name = 'Support'$$, 'what can be read is taken');
update hearken.queue set machine_senders = '[]', next_step = '{}' where name = 'Support';
select is(array[hearken.queue_id('support'), hearken.queue_id('Support@desk.invalid')], array_fill(hearken.queue_id('Support'), '{2}'), 'a queue by its name, whatever its case, or its address');
select is(hearken.agent_id('ADA'), hearken.agent_id('ada'), 'an agent by login, whatever its case');
select throws_like(format('update hearken.agent set notify = %L where login = ''ada''', v), '%notify cannot be%', 'notify is not ' || v)
from (values ('{"assigned": "weekly"}'), ('[]'), ('"none"')) x (v);
select throws_like($$select hearken.set_hours('office', 'mon', '22:00-06:00')$$, '%cannot open at 22:00:00 and close at 06:00:00%', 'a night is two spans');
select throws_like($$select hearken.set_sla('quick', '-2 hours')$$, '%before it is asked%', 'a promise is for a time to come');
-- customers
select is(hearken.customer_id('ANN@customer.invalid'), (select requester from hearken.ticket where id = (select ticket from t where name = 'one')), 'customer_id');
select throws_like($$select hearken.customer_id('x@y.invalid')$$, '%no customer has the address%', 'of one there is');
select hearken.same_customer('ann@customer.invalid', 'ann@home.invalid');
select is(hearken.customer_id('ann@home.invalid'), hearken.customer_id('ann@customer.invalid'), 'a second address');
select hearken.same_customer('ann@customer.invalid', 'ben@b.invalid');
select is(hearken.customer_id('ben@b.invalid'), hearken.customer_id('ann@customer.invalid'), 'two customers are one');
select is((select requester from hearken.ticket where id = (select ticket from t where name = 'two')), hearken.customer_id('ann@customer.invalid'), 'with their tickets');
select throws_like($$select hearken.same_customer('ann@customer.invalid', 'nonsense')$$, '%is no mail address%', 'an address is one');
select isnt(hearken.add_organisation('Customers Ltd', '{@Customer.invalid, firm.invalid}'), null, 'add_organisation');
select is((select domains from hearken.organisation), '{customer.invalid,firm.invalid}', 'its domains are tidied');
select is((select o.name from hearken.customer c join hearken.organisation o on o.id = c.organisation where c.id = hearken.customer_id('ann@customer.invalid')), 'Customers Ltd', 'who writes from there belongs to it');
insert into t select m.*, 'firm' from test.mail('firm@c', author => 'flo@firm.invalid') m;
select is((select o.name from hearken.customer c join hearken.organisation o on o.id = c.organisation where c.id = hearken.customer_id('flo@firm.invalid')), 'Customers Ltd', 'and who comes later too');
select throws_like($$select hearken.add_organisation('All', '{gmail.com}')$$, '%everyone may have mail at gmail.com%', 'freemail is no organisation');
select hearken.set_requester((select ticket from t where name = 'two'), 'flo@firm.invalid');
select is((select requester from hearken.open_ticket where ticket = (select ticket from t where name = 'two')), 'flo@firm.invalid', 'set_requester');
-- Whose ticket it is decides what was promised, whenever that comes to be known.
select hearken.set_sla('bronze', '8 hours'), hearken.set_sla('silver', '4 hours'), hearken.set_sla('special', '1 hour'), hearken.set_queue('Support', sla => 'bronze');
create temp table kept as select c.organisation, hearken.customer_id('flo@firm.invalid') as flo from hearken.customer c where c.id = hearken.customer_id('flo@firm.invalid');
insert into t select m.*, 'sla' from test.mail('sla@c', author => 'sid@solo.invalid') m;
create function pg_temp.promise() returns text language sql as $$select sla || ' ' || extract(hour from due_response - opened_at) from hearken.ticket where id = (select ticket from t where name = 'sla')$$;
select hearken.add_organisation('Silver Ltd', '{silver.invalid}', 'silver');
insert into t select m.*, 'silver' from test.mail('silver@c', author => 'sue@silver.invalid') m;
select is(pg_temp.promise(), 'bronze 8', 'a ticket is under its queue''s SLA');
select hearken.set_requester((select ticket from t where name = 'sla'), 'sue@silver.invalid');
select is(pg_temp.promise(), 'silver 4', 'under the new requester''s organisation''s');
select hearken.set_requester((select ticket from t where name = 'sla'), 'sid@solo.invalid');
select is(pg_temp.promise(), 'bronze 8', 'and back');
select hearken.add_organisation('Solo Ltd', '{solo.invalid}', 'silver');
select is(pg_temp.promise(), 'silver 4', 'an organisation that is set up later has the tickets that are open');
update hearken.customer set organisation = null where id = hearken.customer_id('sid@solo.invalid');
select is(pg_temp.promise(), 'bronze 8', 'who leaves it has them under the queue''s');
select hearken.same_customer('sid@solo.invalid', 'sue@silver.invalid');
select is((select string_agg(sla, ' ') from hearken.ticket where id in (select ticket from t where name in ('sla', 'silver'))), 'silver silver', 'two who are one belong to one');
update hearken.ticket set sla = 'special' where id = (select ticket from t where name = 'sla');
select hearken.set_requester((select ticket from t where name = 'sla'), 'flo@firm.invalid');
select is(pg_temp.promise(), 'special 1', 'what was given another keeps it');
select hearken.set_queue('Support', sla => 'bronze');
update hearken.queue set sla = null where name = 'Support';
-- fields
select hearken.add_field('size', 'choice', choices => '{small,large}', required_to_close => true);
select hearken.add_field('paid', 'number'), hearken.add_field('bought', 'date'), hearken.add_field('vip', 'boolean', 'Support'), hearken.add_field('serial', 'text');
select throws_like($$select hearken.add_field('colour', 'rainbow')$$, '%is no type of a field%', 'a field has a type');
select throws_like($$select hearken.add_field('colour', 'choice')$$, '%nothing to choose from%', 'a choice has choices');
create function pg_temp.fields() returns jsonb language sql as $$select fields from hearken.ticket where id = (select ticket from t where name = 'one')$$;
create function pg_temp.set(field text, value text) returns text language sql as $$select format('select hearken.set_field(%s, %L, %L)', (select ticket from t where name = 'one'), field, value)$$;
select lives_ok(pg_temp.set(f, v), 'set_field ' || f) from (values ('paid', '12.50'), ('bought', '2026-02-28'), ('vip', 'yes'), ('serial', '007')) x (f, v);
select lives_ok(pg_temp.set('withdrawn', 'x'), 'a field') from hearken.add_field('withdrawn', 'text');
delete from hearken.field where name = 'withdrawn';
select lives_ok(pg_temp.set('serial', '007'), 'that is withdrawn is in no other''s way');
select throws_like(pg_temp.set('withdrawn', 'y'), '%no field "withdrawn" is declared%', 'and takes nothing new');
select lives_ok(pg_temp.set('withdrawn', null), 'but can be emptied');
select is(pg_temp.fields(), '{"paid": 12.50, "bought": "2026-02-28", "vip": true, "serial": "007"}', 'each of its type');
select throws_like(pg_temp.set('paid', 'much'), '%field "paid" cannot be "much": it is a number%', 'a number is a number');
select throws_like(pg_temp.set('bought', '2026-02-30'), '%it is a date%', 'a date is a day there is');
select throws_like(pg_temp.set('size', 'huge'), '%it is a choice%', 'a choice is one of them');
select throws_like(pg_temp.set('vip', 'perhaps'), '%it is a boolean%', 'yes or no');
select throws_like(pg_temp.set('weight', '3'), '%no field "weight" is declared%', 'and a field is declared');
select throws_like(format($$update hearken.ticket set fields = '{"paid": "x"}' where id = %s$$, (select ticket from t where name = 'one')), '%it is a number%', 'plain SQL is checked as well');
select throws_like(format('select hearken.close(%s)', (select ticket from t where name = 'one')), '%cannot be closed without: size%', 'a required field is required');
select lives_ok(pg_temp.set('size', 'large'));
select lives_ok(format('select hearken.close(%s)', (select ticket from t where name = 'one')), 'then it closes');
select lives_ok(pg_temp.set('paid', ''));
select ok(not pg_temp.fields() ? 'paid', 'empty takes it away');
select is((select was from hearken.history((select ticket from t where name = 'one')) where what = 'field paid' and becomes is null), '12.50', 'history shows it');
select ok(hearken.field_value('number', '{}', '3') and not hearken.field_value('text', '{}', '3'), 'field_value');
update hearken.customer set fields = '{"serial": "x"}' where id = hearken.customer_id('ann@customer.invalid');
select throws_like($$update hearken.customer set fields = '{"shoe": 43}'$$, '%no field "shoe"%', 'customers'' fields too');
-- words, topics, bans
select isnt(hearken.add_canned('refund', 'Dear {customer}, your money for ticket {ticket} is on its way. {agent}'), null, 'add_canned');
select isnt(hearken.add_canned('refund', 'Ihr Geld kommt.', 'de'), null, 'in two languages');
select is((select count(*)::int from (select hearken.add_canned('refund', 'Your money comes.')) x, hearken.canned c where c.name = 'refund'), 2, 'again replaces it');
select throws_like($$select hearken.add_canned('x', 'Dear {name}')$$, '%cannot fill: name%', 'only what can be filled');
select throws_like(format('insert into hearken.canned (name, text) values (''x'', %L)', wrong), said, 'by plain SQL, too') from (values ('Dear {Customer}, {order no}', '%cannot fill: Customer, order no'), ('{text} a {text}', '%holds {text} twice')) w (wrong, said);
select is(hearken.canned_gaps('{ticket} {"a": 1} {} {2} {text}'), null, 'canned_gaps: braces of other kinds are text');
select isnt(hearken.add_phrase('closer', 'Did I get it right?'), null, 'add_phrase');
select throws_like($$select hearken.add_phrase('closer', ' ')$$, '%needs words%', 'with words');
select throws_like($$select hearken.add_phrase('closer', 'Tack!', 'sv')$$, '%cannot be in "sv"%', 'in a language that is written');
select isnt(hearken.add_topic('refund', '{Refund, money back}', '{order}'), null, 'add_topic');
select isnt(hearken.add_topic('refund', '{Refund, Money back }', '{order}'), null, 'twice is once');
select is((select words from hearken.topic), '{refund,"money back"}', 'its words in lower case');
select throws_like($$select hearken.add_topic('x', '{" "}')$$, '%needs words%', 'with words');
insert into t select m.*, 'eve' from test.mail('eve@c', author => 'eve@evil.invalid') m;
select hearken.ban('Eve@evil.invalid', 'threats');
select is((select state || ' ' || reason from hearken.outbox where recipient = 'eve@evil.invalid'), 'cancelled banned', 'a ban stops what waits');
update hearken.ticket set status = 'closed' where id = (select ticket from t where name = 'eve');
select test.mail('eve2@c', author => 'eve@evil.invalid', in_reply_to => '{eve@c}');
select is((select status from hearken.ticket where id = (select ticket from t where name = 'eve')), 'closed', 'and their mail is filed, but opens nothing');
select lives_ok($$select hearken.ban('mallory@evil.invalid', null)$$, 'for no reason given');
select throws_like($$select hearken.ban('eve')$$, '%neither an address nor @domain%', 'of an address or a domain');
select ok(hearken.unban('eve@evil.invalid'), 'unban');
select ok(not hearken.unban('eve@evil.invalid'), 'once');
-- rules: each condition, each action
delete from hearken.rule;
insert into hearken.rule (name, words, add_tags) values ('words', '{refund*, "too late"}', '{money}');
insert into hearken.rule (name, tones, set_priority) values ('tone', '{angry}', 'urgent');
insert into hearken.rule (name, languages, set_queue) values ('german', '{de}', hearken.queue_id('Hilfe'));
insert into hearken.rule (name, senders, add_tags, stop) values ('sender', '{@vip.invalid, solo@c.invalid}', '{vip}', true);
insert into hearken.rule (name, position, add_tags) values ('last', 200, '{last}');
create function pg_temp.rules(id text, author text, body text, tone text default 'neutral', language text default 'en') returns text language plpgsql as $$
declare
    number bigint := (select ticket from test.mail(id, author => author, body => body, tone => tone, language => language));
begin
    return (select array_to_string(x.tags, ' ') || '/' || x.priority || '/' || q.name from hearken.ticket x join hearken.queue q on q.id = x.queue where x.id = number);
end $$;
select is(pg_temp.rules('r1@c', 'x1@c.invalid', 'I want a REFUND.'), 'last money/high/Support', 'words: a word');
select is(pg_temp.rules('r2@c', 'x2@c.invalid', 'When do refunds arrive?'), 'last money/high/Support', 'words: a beginning');
select is(pg_temp.rules('r3@c', 'x3@c.invalid', E'It came too\nlate!'), 'last money/high/Support', 'words: a phrase over a line''s end');
select is(pg_temp.rules('r4@c', 'x4@c.invalid', 'A prerefund, too lately.'), 'last/high/Support', 'and no word within another');
select is(pg_temp.rules('r5@c', 'x5@c.invalid', 'Bad.', tone => 'angry'), 'last/urgent/Support', 'tone');
select is(pg_temp.rules('r6@c', 'x6@c.invalid', 'Kaputt.', language => 'de'), 'last/high/Hilfe', 'language, to another queue');
select is(pg_temp.rules('r7@c', 'a@vip.invalid', 'Hello.'), 'vip/high/Support', 'sender''s domain; stop stops');
select is(pg_temp.rules('r8@c', 'solo@c.invalid', 'Hello.'), 'vip/high/Support', 'sender');
select ok((select count(*) >= 1 from hearken.audit where through = 'rule' and what = 'priority' and becomes = 'urgent'), 'the audit knows which rule did what');
select ok(hearken.holds_word(hearken.word_text('私のランプが壊れた'), 'ランプ') and not hearken.holds_word(hearken.word_text('a party'), 'art'), 'holds_word');
-- ban and spam
select hearken.spam((select ticket from t where name = 'eve'));
select is((select status || ' ' || tags[1] from hearken.ticket where id = (select ticket from t where name = 'eve')), 'closed spam', 'spam');
select hearken.set_hours(' office ', 'sat', '09:00-10:00');
-- What an admin leaves out, or writes too long or otherwise than before, is named in one sentence; nothing is made beside what was meant.
select throws_ok('select hearken.' || slip, 'HK002', said, slip) from (values
    ('add_queue(''q@q.invalid'', '' '')', 'a queue''s name is missing'), ('set_queue(null, priority => ''low'')', 'a queue''s name is missing'),
    ('set_queue(''Support'', sla => '''')', 'there is no SLA ""'), ('set_sla(null, ''1 hour'')', 'an SLA''s name is missing'), ('set_hours(null, ''mon'', ''9:00-10:00'')', 'a calendar''s name is missing'),
    ('add_holiday(''office'', null)', 'a holiday''s day is missing'), ('add_agent(null, ''X'')', 'an agent''s login is missing'), ('add_agent(''  '', ''X'')', 'an agent''s login is missing'),
    ('add_agent(''x'', null)', 'an agent''s name is missing'), ('add_agent(repeat(''x'', 3000), ''X'')', 'an agent''s login has 200 characters at most, not 3000'),
    ('retire_agent(null)', 'an agent''s login is missing'), ('away('''', now())', 'an agent''s login is missing'), ('add_team(null)', 'a team''s name is missing'),
    ('join_team(''cora'', null)', 'a team''s name is missing'), ('join_team(null, ''first'')', 'an agent''s login is missing'), ('leave_team(null, ''first'')', 'an agent''s login is missing'),
    ('add_organisation(null, ''{o.invalid}'')', 'an organisation''s name is missing'), ('add_organisation(''O'', ''{o.invalid}'', ''platinum'')', 'there is no SLA "platinum"'),
    ('add_canned(null, ''x'')', 'a canned response''s name is missing'), ('add_canned(''my words'', ''x'')', 'a canned response''s name cannot be "my words"'),
    ('add_canned(''c'', '' '')', 'canned response "c" has no words'), ('add_canned(''c'', ''x'', ''deutsch'')', 'a canned response''s language cannot be "deutsch"'),
    ('add_phrase(null, ''x'')', 'a phrase''s kind is missing'), ('add_phrase(''closer'', ''x'', null)', 'a phrase cannot be in "null"'), ('add_topic(null, ''{a}'')', 'a topic''s name is missing'),
    ('add_field(null, ''text'')', 'a field''s name is missing'), ('add_field(''Serial No'', ''text'')', 'a field''s name cannot be "Serial No"'), ('add_field(''f'', null)', '"null" is no type of a field'),
    (format('set_field(%s, null, ''x'')', (select ticket from t where name = 'one')), format('which field of ticket %s is missing', (select ticket from t where name = 'one')))) s (slip, said);
select is(hearken.needed(' a ', 'x', 'y'), 'a', 'blanks around a name are none of it');
select is(hearken.add_queue('more@desk.invalid', 'SUPPORT '), hearken.queue_id('Support'), 'the name of a queue in any case gives it one more address');
select is(hearken.add_team(' FIRST'), hearken.team_id('first'), 'a team once more');
select is(hearken.add_agent('ADA', 'Ada'), hearken.agent_id('ada'), 'an agent once more');
select is((select count(*)::int from hearken.hours where calendar = 'office' and weekday = 6), 1, 'a calendar has no blanks around its name');
select is(hearken.sla_named(null), null, 'no SLA is none');
select * from finish();
rollback;
