-- The courier's doors: claim, settle, seen; caps, breaker, the clock.
begin;
set local search_path = tap, public;
select no_plan();
create temp table t as select m.*, 'one' as name from test.mail('one@c') m;
select is((select count(*)::int from hearken.waiting_ack), 1, 'waiting_ack');
create temp table c as select * from hearken.claim('w1', 10, '1 minute');
select is((select count(*)::int from c), 1, 'claim gives it');
select is((select kind || ' ' || recipient from c), 'ack ann@customer.invalid', 'with what is to be sent to whom');
select is((select count(*)::int from hearken.claim('w2', 10, '1 minute')), 0, 'and nobody else gets it');
select is((select count(*)::int from hearken.jobs(array(select outbox from c))), 1, 'jobs: the same once more');
select hearken.add_topic('jug', '{jug, jugs}', '{order, photo}'), hearken.add_topic('jug', '{jug}', '{order}', 'en', 'Support');
select is((select topic_matches[1] || '|' || topic_matches[2] || '|' || topic_needs[2] from hearken.jobs(array(select outbox from c))), E'jug|jug\njugs|order\nphoto', 'with topics, the queue''s own first');
select throws_like(format('select hearken.settle(%s, %L, %L, 250, %L, %L)', outbox, 'w2', 'sent', 'ok', '{}'), '%no longer this courier''s%', 'who has not claimed it settles nothing') from c;
insert into hearken.address (address, queue) values ('aa@desk.invalid', hearken.queue_id('Support'));
select hearken.settle(outbox, 'w1', 'handed', 0, '', '{"message_id": "ours@desk.invalid", "subject": "Re: x", "text": "words"}') from c;
select is((select author from hearken.message where message_id = 'ours@desk.invalid'), 'support@desk.invalid', 'it is of the main of the queue''s addresses');
delete from hearken.address where address = 'aa@desk.invalid';
select is((select state || ' ' || message_id from hearken.outbox), 'handed ours@desk.invalid', 'handed, with its Message-ID');
select is(hearken.seen('ours@desk.invalid', 'eve@evil.invalid', '4A'), 'unknown', 'another recipient is not ours');
select is(hearken.seen('other@desk.invalid', 'ann@customer.invalid', '4A'), 'unknown', 'nor another id');
select is(hearken.seen('ours@desk.invalid', 'ann@customer.invalid', '4A'), 'first', 'seen');
select is(hearken.seen('ours@desk.invalid', 'ann@customer.invalid', '4B'), 'again', 'a second copy is known');
select hearken.settle(outbox, 'w1', 'sent', 250, '2.0.0 Ok: queued as 4A', '{}') from c;
select is((select state || ' ' || seen_queue_id from hearken.outbox), 'sent 4A', 'sent');
select isnt((select sent_message from hearken.outbox), null, 'what was sent is a mail of the ticket');
select hearken.settle_handed(array[outbox], '0', jsonb_build_array(jsonb_build_object('outbox', outbox, 'message_id', 'ours@desk.invalid'))) from c;
update hearken.outbox o set state = 'sent', text = 'words' from c where o.id = c.outbox;
select is((select count(*)::int from hearken.message where direction = 'out'), 1, 'once');
select is((select action || ' ' || correction from test.mail('answer@c', in_reply_to => '{ours@desk.invalid}')), 'joined true', 'its answer joins, as a correction');
select is((select kind || ' ' || recipient from hearken.outbox where state = 'planned'), 'gist ann@customer.invalid', 'plan_hearing: which the courier listens to');
create temp table g as select * from hearken.claim('w1', 10, '1 minute');
select is((select texts[1] from g), 'The jug is cracked.', 'it alone');
update hearken.ticket set gist = 'your jug is cracked' where id = (select ticket from g);
select hearken.settle(outbox, 'w1', 'heard', 0, 'it is the lid', '{}') from g;
select is((select t.gist from hearken.ticket t, g where t.id = g.ticket), 'your jug is cracked → it is the lid', 'heard: what it says stands behind the gist');
select is((select count(*)::int from hearken.outbox where kind = 'gist'), 0, 'and nothing is left to send');
select hearken.plan_hearing(ticket, (select min(id) from hearken.message), 'ann@customer.invalid') from g;
select hearken.heard(max(id), '') from hearken.outbox where kind = 'gist';
select is((select t.gist from hearken.ticket t, g where t.id = g.ticket), 'your jug is cracked → it is the lid', 'and what says nothing changes nothing');
-- what another wrote, and what is sealed, is not heard as the writer's own
select m.ticket, m.message from test.mail('on@c', author => 'eve@e.invalid', flags => '{forwarded, handed-on}') m \gset on_
select is((select texts from hearken.claim('w1', 10, '1 minute')), '{""}', 'a mail handed on without a word says nothing of its writer''s');
update hearken.message set flags = '{encrypted}' where id = :on_message;
select is((select hearken.said(m) from hearken.message m where m.id = :on_message), 'The jug is cracked.', 'words beside a sealed part are heard');
update hearken.message set reply = '' where id = :on_message;
select is((select hearken.said(m) from hearken.message m where m.id = :on_message), '', 'said: nothing of what is sealed alone');
update hearken.outbox set state = 'sent' where ticket = :on_ticket;
-- refused, retried
insert into t select m.*, 'two' from test.mail('two@c', author => 'ben@b.invalid') m;
create temp table d as select * from hearken.claim('w1', 10, '1 minute');
select hearken.settle(outbox, 'w1', 'retry', 451, 'later', '{}') from d;
select is((select state from hearken.outbox where id = (select outbox from d)), 'planned', '4xx: again later');
select ok((select due > now() + interval '30 seconds' from hearken.outbox where id = (select outbox from d)), 'after a pause');
update hearken.outbox set due = now() where id = (select outbox from d);
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 1, 'then it is claimed again');
select hearken.settle(outbox, 'w1', 'failed', 550, 'no such user', '{}') from d;
select is((select state from hearken.outbox where id = (select outbox from d)), 'failed', '5xx: failed');
select is((select count(*)::int from hearken.message where kind = 'event' and text like '%no such user%'), 1, 'and agents read why on the ticket');
-- put off by the relay while it became needless: an agent answered, or it was spam, or their sender is banned
insert into t select m.*, x from unnest(array['late1', 'late2', 'late3', 'late4']) x, test.mail(x || '@c', author => x || '@' || x || '.invalid') m;
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 4, 'four are on their way');
select hearken.settle(o.id, 'w1', 'handed', 0, '', jsonb_build_object('message_id', o.id || '@desk.invalid', 'text', 'words')) from hearken.outbox o where o.state = 'claimed';
select hearken.reply((select ticket from t where name = 'late1'), 'We send one.'), hearken.spam((select ticket from t where name = 'late2')), hearken.ban('@late3.invalid');
select hearken.settle(o.id, 'w1', 'retry', 451, 'later', '{}') from hearken.outbox o where o.state = 'handed' and o.worker = 'w1';
update hearken.outbox set due = now() where kind = 'ack' and state = 'planned';
select is((select string_agg(c.kind || ' ' || c.recipient, ', ' order by c.outbox) from hearken.claim('w1', 10, '1 minute') c), 'ack late4@late4.invalid, reply late1@late1.invalid',
    'the acknowledgement goes no more, the answer does');
select is((select string_agg(o.state || ' ' || o.reason, ', ' order by o.id) from hearken.outbox o where o.recipient ~ '^late[123]' and o.kind = 'ack'), 'cancelled answered, cancelled spam, cancelled banned', 'and deliveries says why');
select hearken.drop_ack((select ticket from t where name = 'late4'));
select is((select state from hearken.outbox where recipient ~ '^late4'), 'cancelled', 'drop_ack: nor one that a courier has but has not handed over');
delete from hearken.ban;
update hearken.outbox set state = 'sent' where recipient ~ '^late1' and kind = 'reply';
-- one commit for several rows; the lease is renewed; who lost it is told
insert into t select m.*, 'three' from test.mail('three@c', author => 'cem@c.invalid') m;
insert into t select m.*, 'four' from test.mail('four@c', author => 'dan@d.invalid') m;
create temp table e as select * from hearken.claim('w1', 10, '10 seconds');
select is((select count(*)::int from e), 2, 'two are claimed');
update hearken.outbox set worker = 'w9' where id = (select max(outbox) from e);
select is(hearken.settle_all('w1', '5 minutes', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'outcome', 'handed', 'message_id', outbox || '@desk.invalid',
    'text', 'words', 'envelope_sender', 'support+b@desk.invalid')) from e)), array[(select max(outbox) from e)], 'settle_all hands over what is ours and names what is not');
select is((select state || ' ' || message_id || ' ' || envelope_sender from hearken.outbox where id = (select min(outbox) from e)),
    (select 'handed ' || min(outbox) || '@desk.invalid support+b@desk.invalid' from e), 'handed');
select ok((select lease_until > now() + interval '4 minutes' from hearken.outbox where id = (select min(outbox) from e)), 'with a new lease');
select is((select count(*)::int from hearken.claim('w2', 10, '1 minute')), 0, 'nobody else gets what is handed over');
-- the connection broke after the final dot: the next attempt knows
select hearken.settle(min(outbox), 'w1', 'unknown', 0, 'broke', '{}') from e;
select is((select state || ' ' || reason from hearken.outbox where id = (select min(outbox) from e)), 'handed unknown', 'an unknown end stays handed');
update hearken.outbox set due = now() where id = (select min(outbox) from e);
select is((select handed || ' ' || message_id from hearken.claim('w2', 10, '1 minute')), (select 'true ' || min(outbox) || '@desk.invalid' from e), 'and is claimed as such, with its Message-ID');
select hearken.settle(min(outbox), 'w2', 'retry', 451, 'later', '{}') from e;
select is((select state from hearken.outbox where id = (select min(outbox) from e)), 'planned', 'a relay that said no has not taken it');
select is(hearken.settle_row((select max(outbox) from e), 'w2', 'sent', 250, 'ok', '{}', '0'), format('outbox %s is no longer this courier''s', (select max(outbox) from e)), 'settle_row tells who is late');
select ok(hearken.back_off(1) between interval '45 seconds' and interval '75 seconds' and hearken.back_off(99) between interval '3 hours' and interval '5 hours', 'back_off: a minute to four hours');
-- seen twice under one queue id is once: the milter asks again when the answer was lost
update hearken.outbox set due = now() where id = (select min(outbox) from e);
select is((select count(*)::int from hearken.claim('w3', 10, '1 minute')), 1, 'claimed again');
select is(hearken.settle_all('w3', '1 minute', jsonb_build_array(jsonb_build_object('outbox', min(outbox), 'outcome', 'handed', 'message_id', min(outbox) || '@desk.invalid'))), '{}', 'handed again') from e;
select is(hearken.seen((select min(outbox) || '@desk.invalid' from e), 'CEM@c.invalid', '5A'), 'first', 'seen');
select is(hearken.seen((select min(outbox) || '@desk.invalid' from e), 'cem@c.invalid', '5A'), 'first', 'asked again: still the first');
select is(hearken.seen((select min(outbox) || '@desk.invalid' from e), 'cem@c.invalid', '5B'), 'again', 'another queue id is a second copy');
select throws_like(format('select hearken.settle(%s, %L, %L, 0, %L, %L)', min(outbox), 'w3', 'handed', '', '{}'), '%seen on its way%', 'and what was seen is not handed over again') from e;
select hearken.settle(min(outbox), 'w3', 'retry', 451, '4.7.1 Service unavailable', '{}') from e;
select is((select state || ' ' || reason from hearken.outbox where id = (select min(outbox) from e)), 'seen seen, not confirmed', 'refused at a later attempt: the one that was seen may be another');
select hearken.settle(min(outbox), 'w3', 'sent', 250, '2.0.0 Ok: queued as 5B', '{}') from e;
select is((select state || ' ' || reason from hearken.outbox where id = (select min(outbox) from e)), 'seen seen, not confirmed', 'a 250 for another queue id confirms nothing');
select is((select state from hearken.deliveries where message_id = (select min(outbox) || '@desk.invalid' from e)), 'seen, not confirmed', 'deliveries says so');
update hearken.outbox set worker = 'w1', state = 'cancelled' where id = (select max(outbox) from e);
-- several at once, of all outcomes; what nobody can hand over again is lost
insert into t select m.*, 'five ' || n from generate_series(1, 4) n, test.mail('five' || n || '@c', author => 'five' || n || '@f.invalid') m;
create temp table f as select outbox, ticket, row_number() over (order by outbox) as n from hearken.claim('w1', 10, '1 minute');
select is(hearken.settle_all('w1', '1 minute', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'outcome', 'handed', 'message_id', 'five' || n || '@desk.invalid', 'text', 'words',
    'gist', case when n <> 1 then 'gist ' || n else '' end, 'tone', case when n <> 4 then 'calm' else '' end) order by n desc) from f)), '{}', 'four handed over at once');
select is((select string_agg(distinct m.message_id || ' ' || m.kind || ' ' || t.gist || ' ' || t.tone, ', ') from f join hearken.outbox o on o.id = f.outbox
    join hearken.message m on m.id = o.sent_message and m.ticket = f.ticket join hearken.ticket t on t.id = f.ticket where f.n in (1, 4)),
    'five1@desk.invalid ack  calm, five4@desk.invalid ack gist 4 neutral', 'each a mail of its own ticket, with its gist, its tone, or both');
select is((select count(*)::int from f join hearken.reference r on r.hash = hearken.id_hash('five' || f.n || '@desk.invalid') and r.rank = 0), 4, 'an answer to which joins');
select is(hearken.seen('five1@desk.invalid', 'five1@f.invalid', '6A') || hearken.seen('five2@desk.invalid', 'five2@f.invalid', '6B'), 'firstfirst', 'two are seen');
select is(hearken.settle_all('w1', '1 minute', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'code', 250, 'answer', 'queued as 6A', 'outcome', case n when 4 then 'retry' else 'sent' end)) from f)
    || jsonb_build_array(jsonb_build_object('outbox', 0, 'outcome', 'sent'))), '{0}', 'settled at once, but for what is not there');
select is((select string_agg(o.state || '/' || o.reason || '/' || (o.sent_at is not null), ' ' order by f.n) from f join hearken.outbox o on o.id = f.outbox),
    'sent//true seen/seen, not confirmed/false sent//true planned/retry/false', 'each as the relay answered it');
select is(hearken.settle_all('w1', '1 minute', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'outcome', 'handed', 'message_id', 'x@desk.invalid')) from f)),
    (select array_agg(outbox order by outbox) from f), 'none of them is handed over again');
update hearken.outbox o set state = 'cancelled' from f where o.id = f.outbox;
-- seen at its first attempt, and refused: the relay has not taken it
insert into t select m.*, 'six ' || n from generate_series(1, 3) n, test.mail('six' || n || '@c', author => 'six' || n || '@f.invalid') m;
create temp table refused as select outbox, row_number() over (order by outbox) as n from hearken.claim('w1', 10, '1 minute');
select hearken.settle_all('w1', '1 minute', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'outcome', 'handed', 'message_id', 'six' || n || '@desk.invalid')) from refused g));
select hearken.seen('six' || n || '@desk.invalid', 'six' || n || '@f.invalid', '7' || n) from refused g;
select hearken.settle_all('w1', '1 minute', (select jsonb_agg(jsonb_build_object('outbox', outbox, 'outcome', (array['retry', 'retry', 'unknown'])[n], 'code', 451,
    'answer', (array['451 4.7.1 Service unavailable - try again later', '451 4.3.0 Error: queue file write error', ''])[n])) from refused g));
select is((select string_agg(o.state || '/' || o.reason, ' ' order by g.n) from refused g join hearken.outbox o on o.id = g.outbox),
    'planned/retry seen/seen, not confirmed seen/seen, not confirmed', 'a relay that refused what was seen, one whose queue''s writer died, one that said nothing');
update hearken.outbox o set due = now() from refused g where o.id = g.outbox;
select is((select string_agg(c.outbox::text, ',') from hearken.claim('w2', 10, '1 minute') c), (select outbox::text from refused g where n = 1), 'the first is sent again');
select hearken.settle(outbox, 'w2', 'handed', 0, '', jsonb_build_object('message_id', 'six1@desk.invalid')) from refused g where n = 1;
select is(hearken.seen('six1@desk.invalid', 'six1@f.invalid', '8A') || hearken.seen('six1@desk.invalid', 'six1@f.invalid', '8B'), 'firstagain', 'and is no second copy');
update hearken.outbox o set state = 'cancelled' from refused g where o.id = g.outbox;
select hearken.settle_sent(array[outbox], jsonb_build_array(jsonb_build_object('outbox', outbox, 'answer', 'queued as 6B'))) from f where n = 2;
select is((select o.state || o.reason || o.code from f join hearken.outbox o on o.id = f.outbox where n = 2), 'sent0', 'settle_sent: the queue id is the one our milter saw');
-- the cap of one address reads that address's rows, of an outbox that nobody has analyzed yet, too: whatever its size, by a plan that knows no values
savepoint young;
set local plan_cache_mode = force_generic_plan;
create function pg_temp.scans() returns bigint language sql as $$ select pg_stat_get_xact_numscans('hearken.outbox_victim_planned_at_idx'::regclass) $$;
create function pg_temp.grow(n int) returns bigint language plpgsql as $$ declare before bigint; begin
    insert into hearken.outbox (kind, state, recipient, victim) select 'ack', 'sent', x, x from (select 'young' || gen_random_uuid() || '@o.invalid' as x from generate_series(1, 100)) r;
    execute 'discard plans'; before := pg_temp.scans();
    perform test.mail('young' || n || '@c', author => 'young' || n || '@customer.invalid');
    return pg_temp.scans() - before;
end $$;
select is((select string_agg(distinct pg_temp.grow(n)::text, ' ') from generate_series(1, 20) n), '1', 'the cap of one address reads its rows alone');
rollback to young;
-- words to avoid are looked up by the victim: a claim beside a million old acknowledgements reads this person's alone
insert into hearken.outbox (kind, state, recipient, victim, opener, closer, planned_at)
select 'ack', 'sent', 'old' || n || '@o.invalid', 'old' || n || '@o.invalid', 'Opener ' || n, 'Closer ' || n, now() - interval '1 day' from generate_series(1, 3000) n;
insert into hearken.outbox (kind, state, recipient, victim, opener, closer) select 'ack', 'sent', 'o', o.victim, 'Said before', '' from f join hearken.outbox o on o.id = f.outbox where n = 1;
analyze hearken.outbox;
create function pg_temp.plan_of(id bigint) returns setof text language plpgsql as $$ begin return query execute format('explain (costs off) select * from hearken.jobs(array[%s])', id); end $$;
select is((select avoid from hearken.jobs((select array_agg(outbox) from f where n = 1))), '{Said before}', 'what this person was told before is avoided');
select is((select count(*)::int from f, pg_temp.plan_of(outbox) line where n = 1 and line ~ 'Seq Scan on outbox'), 0, 'no reading of the whole outbox');
select isnt((select count(*)::int from f, pg_temp.plan_of(outbox) line where n = 1 and line ~ 'outbox_victim_planned_at_idx on outbox b'), 0, 'but its index');
-- lanes: a courier may serve some domains only
select test.mail('lane@c', author => 'gus@slow.invalid');
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute', '{fast.invalid}')), 0, 'another lane''s');
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute', '{}', '{slow.invalid}')), 0, 'not this lane''s');
create temp table lane as select * from hearken.claim('w1', 10, '1 minute', '{slow.invalid}');
select is((select recipient from lane), 'gus@slow.invalid', 'its own lane takes it');
select hearken.settle(outbox, 'w1', 'released', 0, '', '{}') from lane;
select is((select state || ' ' || attempt from hearken.outbox where id = (select outbox from lane)), 'planned 0', 'released: as if never claimed');
-- what a courier may have died of goes alone, and is at last not listened to
select test.mail('dead' || n || '@c', author => 'd' || n || '@dead.invalid') from generate_series(1, 3) n;
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute', '{dead.invalid}')), 3, 'three together');
update hearken.outbox set lease_until = now() - interval '1 second', attempt = case recipient when 'd2@dead.invalid' then 3 else 1 end where recipient like '%@dead.invalid';
create temp table dead as select n, (select string_agg(recipient || ' ' || (level = 'unheard'), ', ') from hearken.claim('w' || n, 10, '1 minute', '{dead.invalid}')) as took from generate_series(1, 4) n;
select is((select string_agg(coalesce(took, 'none'), ', ' order by n) from dead), 'd1@dead.invalid false, d3@dead.invalid false, d2@dead.invalid true, none', 'then each alone');
select hearken.settle(outbox, worker, 'failed', 554, 'Relay access denied', '{}') from (select id as outbox, worker from hearken.outbox where recipient like '%@dead.invalid') o;
update hearken.outbox set reason = 'end unknown' where recipient = 'd1@dead.invalid';
select test.mail('behind@c', author => 'behind@far.invalid');
select is(hearken.send_again((select ticket from hearken.outbox where recipient = 'd3@dead.invalid')), 1, 'send_again: what a relay refused');
update hearken.outbox set state = 'cancelled' where recipient = 'behind@far.invalid';
select is((select string_agg(recipient, ', ') from hearken.claim('w1', 10, '1 minute', '{dead.invalid}')), 'd3@dead.invalid', 'leaves once more');
update hearken.outbox set state = 'failed', reason = 'tried for three days', settled_at = now(), expires_at = now() - interval '1 hour' where recipient = 'd3@dead.invalid';
select hearken.send_again((select ticket from hearken.outbox where recipient = 'd3@dead.invalid'));
select is((select string_agg(recipient, ', ') from hearken.claim('w1', 10, '1 minute', '{dead.invalid}')), 'd3@dead.invalid', 'though its three days are over');
select lives_ok('select hearken.settle(id, ''w1'', ''failed'', 554, ''Relay access denied'', ''{}'') from hearken.outbox where recipient = ''d3@dead.invalid''', 'and may be refused once more');
select is((select count(*)::int from hearken.message m join hearken.outbox o on o.ticket = m.ticket where o.recipient = 'd3@dead.invalid' and m.kind = 'event'), 2, 'of which its ticket tells twice');
select is(hearken.send_again((select ticket from hearken.outbox where recipient = 'd1@dead.invalid')), 0, 'but not what may have arrived');
select hearken.reply(ticket, 'The lid is on its way.') from hearken.outbox where recipient = 'd3@dead.invalid';
select is(hearken.send_again((select min(ticket) from hearken.outbox where recipient = 'd3@dead.invalid')), 0, 'nor an acknowledgement behind a person''s answer');
update hearken.outbox set state = 'cancelled' where recipient like '%@dead.invalid';
update hearken.outbox set expires_at = now() - interval '1 minute' where id = (select outbox from lane);
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 0, 'past three days it is not sent');
select is((select state || ' ' || reason from hearken.outbox where id = (select outbox from lane)), 'failed waited for three days', 'but failed');
-- a clock that leapt makes nothing too old while a courier is at work
create function pg_temp.after_a_leap(looked interval, expired interval, courier text) returns text language plpgsql as $$
begin
    update hearken.outbox set state = 'planned', expires_at = now() + expired where id = (select outbox from lane);
    update hearken.setting set value = (to_json(now() + looked) #>> '{}') || ' ' || (to_json(now() - interval '100 days') #>> '{}') where name = 'clock';
    perform set_config('hearken.courier', courier, false);
    perform hearken.claim('w1', 10, '1 minute');
    return (select state from hearken.outbox where id = (select outbox from lane));
end $$;
select is((select array_agg(pg_temp.after_a_leap(looked::interval, expired::interval, courier) order by n) from (values (1, '-30 days', '-27 days', 'at work'),
    (2, '-30 seconds', '-1 minute', 'at work'), (3, '-30 days', '-31 days', 'at work'), (4, '-30 days', '-27 days', '')) v (n, looked, expired, courier)),
    '{claimed,failed,failed,failed}', 'not what was too old before, nor what a courier found that had been away');
select is(hearken.clock_set_ahead(), 0, 'where the clock goes well nothing is too old');
update hearken.outbox set state = 'planned', expires_at = now() - interval '27 days' where id = (select outbox from lane);
set client_min_messages = error;
select hearken.tick();
reset client_min_messages;
select is((select expires_at from hearken.outbox where id = (select outbox from lane)), now() + interval '1 day', 'nor does tick, which looks at the clock');
update hearken.setting set value = '' where name in ('clock', 'usual_hour');
select hearken.note_failed((select outbox from lane), 'w1', 550, 'no', 'refused');
select ok((select count(*) > 0 from hearken.message where kind = 'event' and ticket = (select ticket from lane)), 'with an event on the ticket');
-- mails of other kinds: of no ticket, or prepared elsewhere
insert into hearken.outbox (kind, recipient, fixed_subject, fixed_text) values ('digest', 'ada@desk.invalid', 'Today', 'Nothing is late.');
insert into hearken.outbox (kind, recipient, prepared, message_id) values ('result', 'ada@desk.invalid', E'Message-ID: <r@desk.invalid>\r\n\r\nFound.', 'r@desk.invalid');
create temp table other as select * from hearken.claim('w1', 10, '1 minute');
select is((select string_agg(kind || ' ' || ticket || ' ' || queue_address, ', ' order by kind) from other), 'digest 0 support@desk.invalid, result 0 support@desk.invalid', 'mails of no ticket leave from the first queue''s address');
select lives_ok(format('select hearken.settle(%s, ''w1'', ''handed'', 0, '''', %L)', outbox, jsonb_build_object('message_id', outbox || '@desk.invalid')), 'handed ' || kind) from other;
select hearken.settle(outbox, 'w1', 'failed', 550, 'gone', '{}') from other;
-- a bounce that names a mail of ours
select hearken.reply((select ticket from t where name = 'one'), 'A new jug leaves today.');
create temp table r as select * from hearken.claim('w1', 10, '1 minute');
select is((select kind || ' ' || auto_submitted from r), 'reply false', 'a reply is no automatic mail');
select hearken.settle(outbox, 'w1', 'handed', 0, '', '{"message_id": "reply@desk.invalid", "subject": "Re: x", "text": "A new jug"}') from r;
select hearken.settle(outbox, 'w1', 'sent', 250, 'ok', '{}') from r;
select test.mail('delayed@mta', author => 'mailer-daemon@mta.invalid', sender => '', gate => 'none', gate_reason => 'null-sender',
    auto_reason => 'report', auto_class => 'bounce', token => 'good', token_ticket => (select ticket from r), token_participant => (select participant from r),
    bounce_id => 'reply@desk.invalid', bounce_status => '4.4.1', bounce_recipient => 'ann@customer.invalid');
select is((select state from hearken.outbox where id = (select outbox from r)), 'sent', 'what is only delayed has not failed');
insert into t select m.*, 'bounce' from test.mail('bounce@mta', author => 'mailer-daemon@mta.invalid', sender => '', gate => 'none', gate_reason => 'null-sender',
    auto_reason => 'report', auto_class => 'bounce', token => 'good', token_ticket => (select ticket from r), token_participant => (select participant from r),
    bounce_id => 'reply@desk.invalid', bounce_status => '5.1.1', bounce_recipient => 'ann@customer.invalid') m;
select is((select ticket || ' ' || action from t where name = 'bounce'), (select ticket || ' filed' from r), 'a bounce lands on its ticket');
select is((select direction || ' ' || kind from hearken.message where message_id = 'bounce@mta'), 'event bounce', 'as an event, no customer''s message');
select is((select state || ' ' || reason || ' ' || answer from hearken.outbox where id = (select outbox from r)), 'failed bounced 5.1.1 ann@customer.invalid', 'and the mail it names has failed');
select is((select count(*)::int from hearken.outbox where message = (select message from t where name = 'bounce')), 0, 'it starts nothing');
-- health: more trouble than success
create temp view alarms as select string_agg(what, ', ') filter (where alarm) as said from hearken.health where what like '%by relays%' or what = 'mails waiting';
update hearken.outbox set sent_at = now() - interval '2 days' where state = 'sent';
select is((select said from alarms), 'refused by relays, a day', 'health: more failed than left');
insert into hearken.outbox (kind, recipient, state, sent_at) select 'notice', 'x@y.invalid', 'sent', now() from generate_series(1, (select count(*) from hearken.outbox where state = 'failed'));
select is((select said from alarms), null, 'as many left: single addresses');
insert into hearken.outbox (kind, recipient, attempt, due, planned_at) select 'notice', 'x@y.invalid', 1, now() + interval '1 hour', now() - interval '11 minutes' from generate_series(1, 20);
select is((select said from alarms), 'put off by relays', 'more were put off than left');
update hearken.outbox set attempt = 0, due = now() - interval '11 minutes' where recipient = 'x@y.invalid' and state = 'planned';
select is((select said from alarms), 'mails waiting', 'nothing leaves, acknowledgement or not');
delete from hearken.outbox where recipient = 'x@y.invalid';
-- the caps
select test.mail(n || '@cap', author => 'Cap+' || n || '@cap.invalid') from generate_series(1, 6) n;
select is((select string_agg(state, ' ' order by id) from hearken.outbox where victim = 'cap@cap.invalid'), 'planned planned planned held held held', 'three a day to one address, plus tag or not');
select test.mail(n || '@dots', author => case n when 1 then 'g.race@gmail.com' when 2 then 'gr.ace@gmail.com' when 3 then 'Grace+shop@GMAIL.com' else 'grace@gmail.com' end) from generate_series(1, 4) n;
select is((select string_agg(state, ' ' order by id) from hearken.outbox where victim = 'grace@gmail.com'), 'planned planned planned held', 'dots do not count where they do not count');
create temp table place as select pg_relation_size('hearken.outbox_victim_planned_at_idx') as size;
insert into hearken.outbox (kind, state, recipient, victim) select 'ack', 'held', 'cap@cap.invalid', 'cap@cap.invalid' from generate_series(1, 3000);
select is(pg_relation_size('hearken.outbox_victim_planned_at_idx'), (select size from place), 'thousands held back are nothing to read past for the next mail');
delete from hearken.outbox where ticket is null and state = 'held' and victim = 'cap@cap.invalid';
select ok((select count(*) >= 3 from hearken.held_ack), 'held_ack shows the others');
select is(hearken.calm(), 0, 'an address''s own cap is not let go by calm');
select is(hearken.release_held((select ticket from hearken.outbox where state = 'held' limit 1)), 1, 'release one');
select is(hearken.release_held(), 3, 'release the rest');
update hearken.outbox set state = 'cancelled' where state = 'planned';
update hearken.cap set count = 2 where name = 'domain';
select test.mail(n || '@dom', author => 'p' || n || '@dom.invalid') from generate_series(1, 5) n;
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 2, 'two an hour to one domain');
select is((select count(*)::int from hearken.outbox where state = 'held' and victim like '%@dom.invalid'), 3, 'the others are held');
select is((hearken.domain_cap('gmail.com')).name || (hearken.domain_cap('dom.invalid')).name, 'freemaildomain', 'domain_cap: where everyone has mail it is higher');
select is(hearken.calm(), 0, 'and wait for an hour''s calm');
update hearken.outbox set planned_at = now() - interval '2 hours', counted_at = counted_at - interval '2 hours' where victim like '%@dom.invalid';
select is(hearken.calm(), 2, 'then they leave, as many as an hour allows');
update hearken.outbox set planned_at = now() - interval '25 hours' where state = 'held' and victim like '%@dom.invalid';
select is(hearken.calm(), 0, 'what was held a day ago waits for an admin');
-- muted
insert into t select m.*, 'muted' from test.mail('mute@m', author => 'mia@mute.invalid') m;
select test.mail(n || '@m', author => 'mia@mute.invalid', in_reply_to => '{mute@m}') from generate_series(1, 6) n;
select ok((select muted_until > now() from hearken.ticket where id = (select ticket from t where name = 'muted')), 'more than five mails in ten minutes mute a ticket');
update hearken.outbox set due = now() - interval '1 day' where recipient = 'mia@mute.invalid';
select hearken.claim('w1', 1, '1 minute');
select is((select state || ' ' || reason from hearken.outbox where recipient = 'mia@mute.invalid'), 'held muted', 'its acknowledgement is held');
update hearken.outbox set state = 'cancelled' where state in ('planned', 'claimed', 'held', 'handed');
update hearken.outbox set counted_at = null, planned_at = now() - interval '3 days';
-- all the world
update hearken.cap set count = 3 where name = 'whole';
select test.mail(n || '@whole', author => 'p@w' || n || '.invalid') from generate_series(1, 8) n;
set local client_min_messages = error;
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 3, 'three in all');
select ok((select value::timestamptz > now() from hearken.setting where name = 'breaker_until'), 'past it the breaker opens');
select is((select count(*)::int from hearken.audit where what = 'breaker opened'), 1, 'once');
select is((select count(*)::int from hearken.claim('w1', 10, '1 minute')), 0, 'and nothing leaves');
select is((select string_agg(distinct state || ' ' || reason, ', ') from hearken.outbox where recipient like 'p@w_.invalid' and state <> 'claimed'), 'held breaker', 'all the others are held');
select ok((select alarm from hearken.health where what = 'breaker'), 'health knows');
select is(hearken.whole_places(), 0, 'whole_places: none is left');
update hearken.outbox set counted_at = counted_at - interval '2 hours' where counted_at is not null;
select is(hearken.whole_places(), hearken.whole_cap(), 'of what left more than its hour ago none is counted');
update hearken.outbox set counted_at = counted_at + interval '2 hours' where counted_at is not null;
select is((select string_agg(domain || ' ' || places, ', ' order by domain) from hearken.domain_places(array(select id from hearken.outbox where victim in ('p@w7.invalid', 'p@w8.invalid')))),
    'w7.invalid 2, w8.invalid 2', 'domain_places: each domain''s own are left');
update hearken.setting set value = (now() - interval '1 minute')::text where name = 'breaker_until';
select is(hearken.calm(), 0, 'while mail pours in there is no calm');
select ok((select value <> '' from hearken.setting where name = 'breaker_until'), 'and the breaker stays open');
update hearken.outbox set planned_at = planned_at - interval '2 hours', counted_at = counted_at - interval '2 hours';
select is(hearken.calm(), 3, 'after an hour''s calm as many leave as the cap allows');
select is((select value from hearken.setting where name = 'breaker_until'), '', 'and it is closed');
select is((select count(*)::int from hearken.audit where what = 'breaker closed'), 1, 'as the audit tells');
select lives_ok('select hearken.open_breaker(''a test'')', 'open_breaker');
reset client_min_messages;
select hearken.release_held();
select is((select value from hearken.setting where name = 'breaker_until'), '', 'release_held closes it');
create function pg_temp.is_kept(looked interval, since interval) returns boolean
language plpgsql as $$
begin
    update hearken.setting set value = (to_json(now() + looked) #>> '{}') || ' ' || (to_json(now() + since) #>> '{}') where name = 'clock';
    perform hearken.tick();
    return exists (select from hearken.seen where key = sha256('old'));
end $$;
-- the clock is set back
insert into hearken.outbox (kind, recipient, planned_at, due, expires_at)
select 'notice', 'clock@y.invalid', now() + ahead, now() + ahead + interval '20 seconds', now() + ahead + interval '3 days' from unnest(array[interval '1 hour', '-5 seconds', '1 day']) ahead;
select is(hearken.clock_set_back(), 2, 'what was planned in a time that is yet to come is known');
select is((select count(*)::int from hearken.outbox where recipient = 'clock@y.invalid' and due between now() and now() + interval '20 seconds' and expires_at <= now() + interval '3 days'), 3,
    'and leaves as soon as it would have');
insert into hearken.outbox (kind, recipient, victim, state, planned_at, counted_at, lease_until)
select 'ack', 'clock@y.invalid', 'clock@y.invalid', state, now() + '400 days', now() + '400 days', now() + '400 days' from unnest(array['sent', 'sent', 'handed', 'claimed']) state;
update hearken.setting set value = (now() + '400 days')::text where name = 'breaker_until';
select is(hearken.whole_places(), (select count - 4 - (select count(*)::int from hearken.outbox where counted_at between now() - interval '1 hour' and now()) from hearken.cap where name = 'whole'),
    'a clock that was 400 days ahead: what left by it would count for 400 days');
select hearken.clock_set_back();
select is(hearken.whole_places(), (select count - (select count(*)::int from hearken.outbox where counted_at > now() - interval '1 hour') from hearken.cap where name = 'whole'), 'and counts no more');
select is((select count(*)::int from hearken.outbox where recipient = 'clock@y.invalid' and victim <> '' and (planned_at > now() or counted_at > now() or lease_until > now() + '1 hour' and state <> 'sent')), 0,
    'nor does a lease last so long');
select is((select value::timestamptz from hearken.setting where name = 'breaker_until'), now() + '1 hour', 'nor is the breaker open so long');
update hearken.setting set value = '' where name = 'breaker_until';
delete from hearken.outbox where recipient = 'clock@y.invalid';
-- a surge
update hearken.cap set count = 1000 where name = 'whole';
update hearken.outbox set state = 'cancelled', counted_at = null where state in ('planned', 'claimed');
insert into hearken.outbox (kind, recipient, victim, state, counted_at, planned_at)
select 'ack', 'x@y.invalid', 'x@y.invalid', 'sent', date_trunc('hour', now()) - n * interval '2 hours' + k * interval '1 second', now() - interval '20 days'
from generate_series(1, 120) n, generate_series(1, 6) k;
select hearken.usual_hour();
select is((select split_part(value, ' ', 1)::numeric from hearken.setting where name = 'usual_hour'), 6::numeric, 'usual_hour: the median of busy hours');
select is(hearken.whole_cap(), 30, 'five times a usual hour is a surge');
update hearken.cap set count = 0 where name = 'surge';
select is(hearken.whole_cap(), 1000, 'unless the admin says never');
-- the desk's own refusals are told as the gate's are
insert into hearken.ban (pattern) values ('@banned.invalid');
update hearken.queue set unverified_sender = 'none';
select test.mail('banned@c', author => 'eve@banned.invalid');
select test.mail('stranger@c', author => 'sam@stranger.invalid', gate => 'unverified', evidence => 'none');
select is((select string_agg(recipient || ' ' || state || ' ' || reason, ', ' order by recipient) from hearken.deliveries where recipient in ('eve@banned.invalid', 'sam@stranger.invalid')),
    'eve@banned.invalid none banned, sam@stranger.invalid none unverified-sender', 'deliveries: bans and the queue''s policy');
-- references, from the raw header
select is(hearken.references_of((select message from t where name = 'one')), '{}', 'a mail that cites nothing');
insert into hearken.chunk (key, seq, bytes) select m.key, 0, convert_to(E'From: a@b\r\nReferences: <1@x.invalid>\r\n\t<2@x.invalid> junk\r\n <3@x.invalid>\r\nSubject: x\r\n\r\nReferences: <4@x.invalid>', 'UTF8')
from hearken.message m where m.kind = 'event' order by m.id limit 1;
select is(hearken.references_of((select m.id from hearken.message m where m.kind = 'event' order by m.id limit 1)), '{1@x.invalid,2@x.invalid,3@x.invalid}', 'those of a folded field, not of the body');
insert into hearken.chunk (key, seq, bytes) select m.key, 0, convert_to(E'In-Reply-To: <5@x.invalid>\r\n\r\nx', 'UTF8') from hearken.message m where m.kind = 'ack' order by m.id limit 1;
select is(hearken.references_of((select m.id from hearken.message m where m.kind = 'ack' order by m.id limit 1)), '{5@x.invalid}', 'else the one mail it answers');
-- the clock
select hearken.pending((select ticket from t where name = 'one'), '-1 minute');
select lives_ok('select hearken.tick()', 'tick');
select is((select status from hearken.ticket where id = (select ticket from t where name = 'one')), 'open', 'wakes what slept');
select ok((select count(*) > 0 from hearken.message_search), 'fills the search');
select lives_ok('select hearken.tick(); select hearken.tick()', 'as often as one likes');
-- a clock that leapt deletes nothing for its age
insert into hearken.seen (key, message, arrived_at) select sha256('old'), (select message from t where name = 'one'), now() - interval '3000 days';
set client_min_messages = error;
select is((select array_agg(pg_temp.is_kept(looked::interval, since::interval) order by n) from (values (1, '-8 days', '-100 days'), (2, '400 days', '-100 days'), (3, '-1 minute', '-22 hours'), (4, '-6 days', '-26 hours'))
    v (n, looked, since)), '{t,t,t,f}'::boolean[], 'a leap of more than a week, or back, and the day behind it; not a rest of six days');
select ok(hearken.clock_is_steady(), 'as clock_is_steady tells');
reset client_min_messages;
select hearken.chunk_month('2031-05-01');
select isnt(to_regclass('hearken.chunk_203105'), null, 'a month of raw mail has its partition');
select hearken.chunk_month('2020-01-01');
select is(hearken.drop_raw(), 1, 'raw mail past its days goes');
select is(to_regclass('hearken.chunk_202001'), null, 'with its partition');
select * from finish();
rollback;
