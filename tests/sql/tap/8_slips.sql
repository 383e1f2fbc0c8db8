-- What one mail, one customer's name or an admin's slip must not stop: mail coming in, the clock, erasure, search, months of raw mail.
begin;
set local search_path = tap, public;
select no_plan();
create function pg_temp.code(statement text) returns text language plpgsql as $$
declare
    state text := 'ok';
begin
    begin
        execute statement;
        raise exception sqlstate 'HKOK0';
    exception when sqlstate 'HKOK0' then null; when others then get stacked diagnostics state = returned_sqlstate;
    end;
    return state;
end $$;

-- A mail of 33,000 words, all different, each a compound of two Chinese ones: 1.2 megabytes of lexemes, where a tsvector holds one.
select message as huge from test.mail('huge@c', subject => 'Zinnober', body => 'krummhorn ' || (select string_agg(
    chr(19968 + i % 20000) || chr(19968 + i * 7 % 19997) || '-' || chr(19968 + i * 3 % 20011) || chr(19968 + i * 11 % 20021), ' ') from generate_series(1, 33000) i)) \gset
select throws_ok($$select to_tsvector('english', text) from hearken.message where message_id = 'huge@c'$$, '54000', null, 'such a mail is too much for a tsvector');
select ok(hearken.fill_search() > 0, 'the index is filled all the same');
select is((select array_agg(s.message) from hearken.search('krummhorn zinnober') s), array[:huge]::bigint[], 'and the mail is found by its first words');

select test.mail('slow' || n || '@c', 's' || n || '@customer.invalid') from generate_series(1, 3) n;
select is(hearken.fill_search(100, '0'), 1, 'it stops when its time is over, with one more at the least');
select is(hearken.fill_search(100), 2, 'and goes on at the next turn');
-- One step of the clock that fails stops no other, and health does not call it well.
update hearken.setting set value = '' where name = 'ticked_at';
create function hearken.stumble() returns trigger language plpgsql as $$begin raise exception 'stumbled'; end $$;
create trigger stumble before update on hearken.ticket for each row when (old.subject = 'stumbles') execute function hearken.stumble();
select ticket as sleeper from test.mail('sleeper@c', subject => 'stumbles') \gset
alter table hearken.ticket disable trigger stumble;
update hearken.ticket set status = 'pending', snoozed_until = now() - interval '1 minute' where id = :sleeper;
alter table hearken.ticket enable trigger stumble;
select message as behind from test.mail('behind@c', body => 'sackbut') \gset
select lives_ok('select hearken.tick()', 'the clock goes on');
select ok(exists (select from hearken.message_search where message = :behind), 'with the steps behind the one that failed');
select is((select value from hearken.setting where name = 'ticked_at'), '', 'it did not go well, and says so');
drop trigger stumble on hearken.ticket;
select hearken.tick();
select isnt((select value from hearken.setting where name = 'ticked_at'), '', 'now it did');

-- Whatever a session's style and zone: in German style IST is written, and read as Israel's.
set local datestyle = 'German, DMY';
set local time zone 'Asia/Kolkata';
select hearken.tick(), hearken.open_breaker('a test');
select is((select array_agg(value::timestamptz order by name) from hearken.setting where name in ('breaker_until', 'ticked_at')), array[now() + interval '1 hour', now()],
    'the clock and the breaker are told in full');
set local datestyle = 'ISO';
set local time zone 'UTC';
select hearken.release_held();
-- What was put into another ticket does not wake by itself.
select ticket as kept from test.mail('kept@c', 'kim@customer.invalid') \gset
select ticket as gone from test.mail('gone@c', 'kay@customer.invalid') \gset
select hearken.assign(:gone, 'ada'), hearken.pending(:gone, '1 hour'), hearken.merge(:kept, :gone);
update hearken.ticket set snoozed_until = now() where id = :gone;
delete from hearken.outbox where agent is not null;
select hearken.wake();
select is((select string_agg(fixed_subject, ', ') from hearken.outbox where agent is not null), null, 'nobody is told that a number awakes which was merged');
select is((select status || coalesce(snoozed_until::text, '') from hearken.ticket where id = :gone), 'pending', 'nor does it');

-- Months of raw mail: the zone of whoever makes them does not matter.
set local time zone 'America/New_York';
create table hearken.chunk_203101 partition of hearken.chunk for values from ('2031-01-01') to ('2031-02-01'); -- as it was made before
select lives_ok($$select hearken.chunk_month('2031-02-01')$$, 'the next month is made behind one that ends later');
set local time zone 'Asia/Tokyo';
select lives_ok($$select hearken.chunk_month('2031-03-01')$$, 'and the one after it from elsewhere');
set local time zone 'UTC';
select lives_ok('select hearken.make_months()', 'those of today stand');
select is((select string_agg(pg_get_expr(c.relpartbound, c.oid), ', ' order by c.relname) from pg_class c where c.relname in ('chunk_203102', 'chunk_203103')),
    $$FOR VALUES FROM ('2031-02-02 00:00:00+00') TO ('2031-03-01 00:00:00+00'), FOR VALUES FROM ('2031-03-01 00:00:00+00') TO ('2031-04-01 00:00:00+00')$$, 'to the hour');
insert into hearken.chunk (key, seq, stored_at, bytes) values ('\x01', 0, '2001-02-03', 'old'), ('\x02', 0, '2031-02-01 12:00Z', 'young');
select hearken.drop_raw();
select is((select array_agg(convert_from(bytes, 'UTF8')) from hearken.chunk_rest where key in ('\x01', '\x02')), '{young}', 'what no month took goes in its time, too');
-- The same mail again after seen_days stands twice, and reads as one.
select message as twice from test.mail('twice@c') \gset
delete from hearken.seen where message = :twice;
update hearken.chunk set stored_at = now() - interval '3 months' where key = (select key from hearken.message where id = :twice);
select message as again from test.mail('twice@c') \gset
select isnt(:twice::bigint, :again::bigint, 'the same mail again, past its time, is a new one');
select is(convert_from(hearken.raw(:again), 'UTF8'), 'The jug is cracked.', 'its raw bytes are its own');

-- Admins' slips are refused where they are made.
select is(pg_temp.code(slip), wanted, slip) from (values
    ($$update hearken.setting set value = '9999999' where name = 'raw_days'$$, 'HK002'), ($$update hearken.setting set value = '999999' where name = 'raw_days'$$, 'ok'),
    ($$update hearken.cap set period = '10000 years' where name = 'address'$$, '23514'), ($$update hearken.cap set period = '2 years' where name = 'address'$$, 'ok'),
    ($$select hearken.set_sla('slow', '300000 years')$$, '23514'), ($$select hearken.set_sla('slow', '1 year')$$, 'ok'),
    ($$select hearken.set_sla('early', '1 day', remind_before => '-1 day')$$, '23514'),
    ($$select hearken.set_queue('Support', keep_closed => '10000 years')$$, '23514'), ($$select hearken.set_queue('Support', keep_closed => '-1 day')$$, '23514'),
    ($$select hearken.set_queue('Support', keep_closed => '10 years')$$, 'ok'), ($$update hearken.queue set match_subject = '10000 years'$$, '23514'),
    ($$update hearken.queue set machine_senders = '{"from": "forms@desk.invalid"}'$$, '23514'), ($$update hearken.queue set machine_senders = '[{"from": "forms@desk.invalid"}]'$$, 'ok'),
    ($$update hearken.queue set next_step = '"soon"'$$, '23514'), ($$update hearken.queue set next_step = '{"en": "soon"}'$$, 'ok'),
    ($$update hearken.agent set notify = '{"digest": "nie"}'$$, '23514'), ($$update hearken.agent set notify = '{"digest": [false]}'$$, '23514'),
    ($$update hearken.agent set notify = '[]'$$, '23514'), ($$update hearken.agent set notify = '{"digest": false, "mail": true}'$$, 'ok')) s (slip, wanted);
-- The widest that may be set stops nothing.
select hearken.set_sla('widest', '10 years', '10 years', '1 year');
update hearken.queue set sla = 'widest', match_subject = '100 years', keep_closed = '1000 years';
update hearken.cap set period = '100 years';
update hearken.setting set value = '999999' where name in ('raw_days', 'seen_days', 'search_window');
select lives_ok($$select test.mail('wide@c', 'wim@customer.invalid')$$, 'mail comes in');
select hearken.tick();
select is((select value::timestamptz from hearken.setting where name = 'ticked_at'), now(), 'and the clock goes well');
-- A cap that is taken away takes no ban with it, nor the other caps.
delete from hearken.cap where name in ('address', 'freemail');
select hearken.ban('eve@customer.invalid');
select is((select ack || ' ' || ack_reason from test.mail('eve@c', 'eve@customer.invalid')), 'none banned', 'who is banned gets nothing');
select is((select ack from test.mail('fay@c', 'fay@customer.invalid')), 'planned', 'others do, without a cap');
delete from hearken.outbox;
update hearken.cap set period = '1 hour', count = case name when 'domain' then 1 else 1000 end where name in ('domain', 'whole', 'surge');
select test.mail('capped' || n || '@c', who, arrived => extract(epoch from now()) + n) from (values (1, 'g1@gmail.com'), (2, 'a@small.invalid'), (3, 'b@small.invalid')) w (n, who);
select is((select string_agg(recipient, ' ' order by recipient) from hearken.claim('slips', 10, '1 minute')), 'a@small.invalid g1@gmail.com',
    'a domain without a cap leaves the others theirs');
-- A rule's senders are found in any case.
insert into hearken.rule (name, senders, set_priority) values ('vip', '{Vera@Customer.Invalid,@Vip.Invalid}', 'high');
select is((select string_agg(m.priority, ' ' order by who) from (values ('ann@customer.invalid'), ('vera@customer.invalid'), ('vic@vip.invalid')) w (who),
    lateral test.mail('vip@c', who) m), 'normal high high', 'rules know addresses whatever their case');

-- A desk of several teams: what others have does not crowd out an agent's own.
select hearken.add_team('finders'), hearken.add_team('crowd'), hearken.add_queue('crowd@desk.invalid', 'Crowd');
select hearken.join_team('ada', 'finders'), hearken.set_queue('Support', team => 'finders'), hearken.set_queue('Hilfe', team => 'crowd'), hearken.set_queue('Crowd', team => 'crowd');
select ticket as own from test.mail('own@c', subject => 'One bassoon') \gset
select count(*) from generate_series(1, 120) n, lateral test.mail('crowd' || n || '@c', 'c' || n || '@customer.invalid', subject => 'bassoon, bassoon, bassoon', recipients => '{crowd@desk.invalid}') m;
select hearken.fill_search();
select alike(hearken.find_text((select id from hearken.agent where login = 'ada'), 'bassoon'), :'own' || '  %One bassoon', 'an agent finds their own, however many others there are');
select is(hearken.find_text((select id from hearken.agent where login = 'ada'), 'bassoon') like '%, bassoon%', false, 'and no other team''s');

-- Customers have any name.
select hearken.add_canned('hi', E'Hello {customer},\n\n{text}\n\nBye, {agent}');
update hearken.participant set name = '{text} {link}' where ticket = :own;
select is(hearken.canned_text('hi', :own, 'ada'), E'Hello text link,\n\n{text}\n\nBye, Ada', 'none is a place to fill');
select ticket as nulls from test.mail('null@c', 'ada.null@customer.invalid') \gset
update hearken.customer c set name = 'Open Null' from hearken.customer_address a where a.customer = c.id and a.address = 'ada.null@customer.invalid';
insert into hearken.command_log (agent, ticket, line, undo) select id, :nulls, '#close', '{"status": "open", "until": null, "split": 12}' from hearken.agent where login = 'ada';
insert into hearken.command_log (agent, ticket, line, undo) select id, :nulls, '#spam', '{"unban": "ada.null@customer.invalid", "untag": "null"}' from hearken.agent where login = 'ada';
select lives_ok($$select hearken.forget('ada.null@customer.invalid')$$, 'whoever is called Null can be forgotten');
select results_eq($$select undo from hearken.command_log where ticket = $$ || :nulls || ' order by id',
    array['{"status": "open", "until": null, "split": 12}', '{"unban": "[erased]", "untag": "[erased]"}']::jsonb[], 'and what takes a command back stays whole');

-- A queue that takes a whole domain's mail and nothing else writes from where the customer wrote to; where that cannot be, from support@.
select hearken.add_queue('@whole.invalid', 'Whole') as whole \gset
select ticket as asked from test.mail('whole1@c', recipients => '{"Sales+Eu@Whole.invalid"}') \gset
select ticket as odd from test.mail('whole2@c', 'wyn@customer.invalid', recipients => '{"\"a b\"@whole.invalid"}') \gset
select is((select string_agg(queue_address, ' ' order by ticket) from hearken.jobs(array(select id from hearken.outbox where ticket in (:asked, :odd)))),
    'sales@whole.invalid support@whole.invalid', 'its acknowledgements have an address to leave from');
select is(hearken.note_address(:asked), 'sales+note' || :asked || '@whole.invalid', 'and its notes one to go to');
select is(hearken.queue_address(:whole, null), 'support@whole.invalid', 'so has what is of no ticket');

-- Numbers that were put into one another lead to one history, and what waits under any of them goes with spam.
select m1.ticket as top, m2.ticket as mid, m3.ticket as low from test.mail('top@c', 'tim@customer.invalid') m1, test.mail('mid@c', 'tom@customer.invalid') m2,
    test.mail('low@c', 'tam@customer.invalid') m3 \gset
select hearken.set_subject(:low, 'the lowest'), hearken.reply(:low, 'soon') as waiting \gset
select hearken.merge(:mid, :low), hearken.merge(:top, :mid);
select ok(exists (select from hearken.history(:top) where becomes = 'the lowest'), 'the history knows the number two mergers down');
select hearken.spam(:top);
select is((select state from hearken.outbox where id = :waiting), 'cancelled', 'and spam what waits under it');
select is(hearken.numbers_of(:mid), array[:top, :mid, :low]::bigint[], 'all three are one');

-- 250 means on the disk, whatever the server is set to.
set local synchronous_commit = off;
select count(*) from test.mail('elsewhere@c', recipients => '{nobody@elsewhere.invalid}');
select is(current_setting('synchronous_commit'), 'off', 'what is not ours need not wait for it');
select count(*) from test.mail('durable@c');
select is(current_setting('synchronous_commit'), 'local', 'a mail taken in is on the disk');
set local synchronous_commit = remote_apply;
select count(*) from test.mail('standby@c');
select is(current_setting('synchronous_commit'), 'remote_apply', 'where an admin wants more, that stays');
set local synchronous_commit = off;
select hearken.seen('nobody@desk.invalid', 'x@y.invalid', 'Q');
select is(current_setting('synchronous_commit'), 'local', 'what was seen, too');
set local synchronous_commit = off;
select hearken.settle_all('slips', '1 minute', '[{"outbox": 0, "outcome": "sent"}]');
select is(current_setting('synchronous_commit'), 'local', 'and what became of our mails');
set local synchronous_commit = off;
select throws_ok($$select hearken.settle(0, 'slips', 'sent', 250, '', '{}')$$, 'HK001');
-- Two who are called the same are told apart, not taken for each other.
select hearken.add_agent('anna.k', 'Anna Klein', 'anna.k@desk.invalid'), hearken.add_agent('anna.g', 'Anna Groß', 'anna.g@desk.invalid');
create function pg_temp.give(to_whom text) returns text language sql as $$
    select says from hearken.run_command((select id from hearken.agent where login = 'ada'), (select min(id) from hearken.ticket where status = 'new'), null, null, 'assign', to_whom)$$;
select throws_like($$select pg_temp.give('anna')$$, '%write one of these: anna.g, anna.k%', 'a first name of two is asked for again');
select is(split_part(pg_temp.give(whom), ',', 1), 'given to ' || login, 'login and address are clear: ' || whom) from (values ('anna.k', 'anna.k'), ('ANNA.G@desk.invalid', 'anna.g'), ('bob', 'bob')) w (whom, login);
-- An agent's answer to somebody who was forgotten goes nowhere, and to nobody else who is in the ticket.
select ticket as shared from test.mail('shared@c', 'req@customer.invalid', people => '{cc@customer.invalid}') \gset
select id as forgotten from hearken.participant where ticket = :shared and address = 'cc@customer.invalid' \gset
select id as other from hearken.participant where ticket = :shared and address = 'req@customer.invalid' \gset
create function pg_temp.answer(to_whom bigint) returns text[] language sql as $$
    select a.customers from test.mail('answer' || to_whom, 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{shared@c}', evidence => 'authenticated') m,
        hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{}', array[to_whom], '', 'Dear Cy', false, '') a$$;
select is(pg_temp.answer(:forgotten), '{cc@customer.invalid}', 'a reply address stands for its person');
select hearken.forget('cc@customer.invalid');
select matches((select becomes from hearken.audit where what = 'forgot' order by id desc limit 1), '^[0-9]+ mails$', 'the history says that somebody was forgotten, and not who');
select throws_like(format('select pg_temp.answer(%s)', :forgotten), '%has been forgotten%', 'not for another when they are forgotten');
select is(pg_temp.answer(:other), '{req@customer.invalid}', 'others stay');
-- Large mails are stored before take() has looked: what it does not file goes again.
create function pg_temp.large(id text, author text, rcpt text, login text) returns text language plpgsql as $$
declare
    taken record;
begin
    perform hearken.keep(sha256(convert_to(id, 'UTF8')), 0, 'private', 'raw'), hearken.keep(sha256(convert_to(id || '.png', 'UTF8')), 0, 'picture', 'part');
    select * into taken from hearken.take(sha256(convert_to(id, 'UTF8')), author, array[rcpt], '4X', '192.0.2.1', 'smtpd', login, login, 'authenticated', 'none', '',
        'none', 0, 0, '{}', '{}', '{}', '', author, array[author], '{""}', '{from}', id, '{}', '{}', '', 0, 'Large', 'x', 'x', '', '', 'en', 'neutral', '{}', '', '', '', '', '', '{}',
        null, 7, sha256('private'), '{1}', '{a.png}', '{image/png}', '{""}', '{f}', '{7}', array[sha256(convert_to(id || '.png', 'UTF8'))], '{NULL}', false, 0);
    return taken.action || ' ' || (select count(*) from hearken.chunk where key = sha256(convert_to(id, 'UTF8'))) || ' '
        || (select count(*) from hearken.piece where sha256 = sha256(convert_to(id || '.png', 'UTF8')));
end $$;
select is(pg_temp.large('large1@c', 'lia@customer.invalid', 'support@desk.invalid', ''), 'opened 1 1', 'a customer''s is kept');
select is(pg_temp.large('large2@c', 'ada@desk.invalid', 'friend@elsewhere.invalid', 'ada'), 'ignored 0 0', 'an agent''s own is not');
select is(pg_temp.large('large3@c', 'lia@customer.invalid', 'friend@elsewhere.invalid', ''), 'ignored 0 0', 'nor what is not ours');
select hearken.forget('lia@customer.invalid');
select is(pg_temp.large('large1@c', 'lia@customer.invalid', 'support@desk.invalid', ''), 'ignored 0 0', 'nor what was forgotten and comes again');
select lives_ok($$select hearken.keep_none('\x00', '{}')$$, 'where there is nothing nothing goes');
-- A mail of theirs that comes while somebody is forgotten (here: from within) is a new one, and no fault.
select count(*) from test.mail('mia@c', 'mia@customer.invalid');
create function hearken.meanwhile() returns trigger language plpgsql as $$
begin
    perform test.mail('meanwhile@c', 'mia@customer.invalid');
    return null;
end $$;
create trigger meanwhile after update of participant on hearken.outbox for each statement execute function hearken.meanwhile();
select lives_ok($$select hearken.forget('mia@customer.invalid')$$, 'who writes while they are forgotten is forgotten');
drop trigger meanwhile on hearken.outbox;
select is((select string_agg(m.message_id || ' ' || p.address, ', ') from hearken.message m join hearken.outbox o on o.message = m.id join hearken.participant p on p.id = o.participant
    where m.author = 'mia@customer.invalid'), 'meanwhile@c mia@customer.invalid', 'but for what they wrote then');
select * from finish();
rollback;
