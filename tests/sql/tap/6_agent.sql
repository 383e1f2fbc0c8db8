-- Agents' mail: the milter's doors after take, commands, notes, what must not go.
begin;
set local search_path = tap, public;
select no_plan();
create temp table t as select m.*, 'one' as name from test.mail('one@c') m;
insert into t select m.*, 'two' from test.mail('two@c', author => 'ben@customer.invalid', subject => 'A lost parcel', body => 'The parcel never came.') m;
create function pg_temp.id(which text) returns bigint language sql as $$select ticket from t where name = which$$;
create function pg_temp.do_mail(id text, errand text, commands text[] default '{}', login text default 'ada', answers text default 'one@c',
    rcpts text[] default '{ann@customer.invalid}', hints text default '', words text default '', sealed boolean default false, own text default null)
returns table (ticket bigint, message bigint, outbox bigint, participant bigint, before text, behind text, feedback boolean, customers text[], queue_address text, public_name text, subject text)
language plpgsql as $$
declare
    m record;
begin
    select * into m from test.mail(id, author => login || '@desk.invalid', agent_login => login, in_reply_to => array[answers], recipients => rcpts, evidence => 'authenticated',
        flags => array_remove(array[case when errand in ('note', 'commands', 'machine') then 'note' end, case when cardinality(commands) > 0 then 'commands' end,
            case when exists (select from unnest(commands) c where c ~ '^(merge|split|undo)') then 'moves' end], null), body => coalesce(own, words));
    return query select a.ticket, m.message, a.outbox, a.participant, a.before, a.behind, a.feedback, a.customers, a.queue_address, a.public_name, a.subject
    from hearken.agent_mail(m.message, m.ticket, m.action, login, errand, array(select split_part(c, ' ', 1) from unnest(commands) c),
        array(select substr(c, length(split_part(c, ' ', 1)) + 2) from unnest(commands) c), array(select n::int from generate_subscripts(commands, 1) n),
        case when errand in ('reply', 'commands') then rcpts else '{}' end, '{}', hints, words, sealed, 'the list') a;
end $$;
create function pg_temp.told(who text, of_kind text) returns text language sql as
    $$select string_agg(o.fixed_subject || '|' || o.fixed_text, '||' order by o.id) from hearken.outbox o join hearken.agent g on g.id = o.agent where g.login = who and o.kind = of_kind$$;

-- a reply
create temp table r as select * from pg_temp.do_mail('a1@l', 'reply', words => 'We send one.');
select ok((select outbox > 0 and participant > 0 and queue_address = 'support@desk.invalid' and public_name = 'Ada' from r), 'agent_mail tells how a reply leaves');
select is((select status from hearken.ticket where id = pg_temp.id('one')), 'pending', 'the customer has the turn');
select isnt((select first_response_at from hearken.ticket where id = pg_temp.id('one')), null, 'the first response is noted');
select is((select state || ' ' || reason from hearken.outbox where ticket = pg_temp.id('one') and kind = 'ack'), 'cancelled answered', 'hearken.drop_ack: no machine answers behind a person');
select is((select assignee from hearken.ticket where id = pg_temp.id('one')), (select id from hearken.agent where login = 'ada'), 'who replies takes a ticket of nobody');
select hearken.agent_named((select message from r), (select outbox from r), 'o1.t1@desk.invalid');
select is((select message_id from hearken.outbox where id = (select outbox from r)), 'o1.t1@desk.invalid', 'agent_named');
select is((select ticket from test.mail('ann2@c', in_reply_to => '{o1.t1@desk.invalid}')), pg_temp.id('one'), 'an answer to the new Message-ID joins');
select is((select count(*)::int from pg_temp.do_mail('a1@l', 'reply', words => 'We send one.') x join r on x.outbox = r.outbox), 1, 'the same mail again leaves under the same number');

-- what an agent's client answers by itself
select is((select count(*)::int from generate_series(1, 2) n, lateral pg_temp.do_mail('auto' || n || '@l', 'machine', login => 'bob') x where x.outbox = 0), 2, 'a machine''s note leaves as nobody''s');
select is(pg_temp.told('bob', 'result') ~ '^\[#\d+\] Kept back\|Your mail client answered by itself' and pg_temp.told('bob', 'result') !~ 'Kept back.*Kept back', true, 'and its agent is told once a ticket');
select is((select string_agg(direction, ' ') from hearken.message where message_id in ('auto1@l', 'auto2@l')), 'note note', 'who reads the ticket sees it');

-- commands
select pg_temp.do_mail('a2@l', 'commands', '{close,"tag Billing","priority high"}');
select is((select status || priority || tags::text from hearken.ticket where id = pg_temp.id('one')), 'closedhigh{billing}', 'commands are done');
select alike(pg_temp.told('ada', 'result'), '%#close: closed%#tag: tagged billing%no customer got it.%an answer to this one is a note.%', 'and told by mail, and that nothing else left');
select is((select kind || direction from hearken.message where message_id = 'a2@l'), 'notenote', 'commands alone are no answer');
select pg_temp.do_mail('a3@l', 'commands', '{undo}');
select is((select priority from hearken.ticket where id = pg_temp.id('one')), 'normal', '#undo takes the last one back');
select is((select was from hearken.audit where ticket = pg_temp.id('one') and what = 'undone'), '#priority high', 'and the history says what');
select is(hearken.undo_command((select id from hearken.agent where login = 'ada')), format('taken back: #tag Billing (ticket %s)', pg_temp.id('one')), 'undo_command: and the one before');
select pg_temp.do_mail('u1@l', 'commands', '{"tag one","tag two"}');
select pg_temp.do_mail('u2@l', 'commands', '{undo}', answers => 'unknown@c') from generate_series(1, 2);
select is((select tags from hearken.ticket where id = pg_temp.id('one')), '{one}', '#undo outside of a ticket is done once, though its mail comes again');
select is(hearken.undo_command((select id from hearken.agent where login = 'ada')), format('taken back: #tag one (ticket %s)', pg_temp.id('one')), 'the next takes the one before');
select pg_temp.do_mail('v1@l', 'commands', '{"priority high"}'), pg_temp.do_mail('v2@l', 'commands', '{"priority urgent"}', login => 'bob');
select throws_like($$select pg_temp.do_mail('v3@l', 'commands', '{undo}')$$, 'line 1: #undo: Bob has changed the priority of ticket % since your #priority high; %', '#undo takes back nothing that a colleague has decided since');
select pg_temp.do_mail('v5@l', 'commands', '{"priority normal"}');
delete from hearken.command_log where message in (select id from hearken.message where message_id in ('v1@l', 'v2@l', 'v5@l'));
select throws_like('select hearken.undo_command((select id from hearken.agent where login = ''bob''))', '%nothing to take back%', 'never a colleague''s');
select throws_like($$select pg_temp.do_mail('a4@l', 'commands', '{reopen,"assign zoe"}')$$, 'line 2: #assign: there is no agent "zoe"; these are: ada, bob', 'a faulty one names line and cure');
select is((select count(*)::int from hearken.message where message_id = 'a4@l'), 0, 'and nothing of it stands');
select is((select status from hearken.ticket where id = pg_temp.id('one')), 'closed', 'all or none');
insert into hearken.agent (login, name, address) values ('dan', 'Erik Holm', 'holm@desk.invalid'), ('d1', 'Dan One', 'd1@desk.invalid'), ('d2', 'Dan Two', 'd2@desk.invalid');
select is((select c.says from hearken.run_command((select id from hearken.agent where login = 'ada'), pg_temp.id('one'), null, null, 'assign', whom) c), 'given to ' || login, '#assign ' || whom)
from (values ('DAN', 'dan'), ('Holm@desk.invalid', 'dan'), ('erik', 'dan'), ('', 'ada')) w (whom, login);
select throws_like($$select hearken.run_command((select id from hearken.agent where login = 'bob'), pg_temp.id('one'), null, null, 'assign', a) from (values ('Dan')) x (a) where not exists (select from hearken.agent where login = 'dan' and active)$$, '%several agents are called Dan; write one of these: d1, d2%', 'a first name of several')
from (select hearken.retire_agent('dan')) gone;
delete from hearken.agent where login in ('d1', 'd2');
select pg_temp.do_mail('a5@l', 'commands', '{reopen,"assign BOB","pending 4h","move hilfe"}');
select is((select status || q.name || g.login from hearken.ticket x join hearken.queue q on q.id = x.queue join hearken.agent g on g.id = x.assignee where x.id = pg_temp.id('one')),
    'pendingHilfebob', 'assign, pending, move');
select throws_like($$select pg_temp.do_mail('a6@l', 'commands', '{"move nowhere"}')$$, 'line 1: #move: there is no queue "nowhere"; these are: Hilfe, Support', 'a queue there is');
select throws_like($$select pg_temp.do_mail('a7@l', 'commands', '{"merge 99"}')$$, 'line 1: #merge: there is no ticket 99', 'a ticket there is');
select pg_temp.do_mail('a8@l', 'commands', '{spam}', answers => 'two@c');
select ok(hearken.is_banned('ben@customer.invalid'), '#spam bans');
select pg_temp.do_mail('a9@l', 'commands', '{undo}');
select ok(not hearken.is_banned('ben@customer.invalid'), '#undo of it');
select is(hearken.command_period('3d') || hearken.command_period('2w')::text, '3 days14 days', 'command_period');
select throws_like($$select pg_temp.do_mail('a10@l', 'commands', '{close}', answers => 'unknown@c')$$, 'line 1: #close: this mail belongs to no ticket%', 'a ticket is needed');
select throws_like($$select pg_temp.do_mail('a13@l', 'note', '{note}', answers => 'unknown@c')$$, 'line 1: #note: this mail belongs to no ticket%', 'for a note, too');
select is((select count(*)::int from hearken.seen s where not exists (select from hearken.message m where m.id = s.message)), 1, 'and of a mail without one nothing is remembered but its commands');
select hearken.fill_search();
select pg_temp.do_mail('a11@l', 'commands', '{"find parcel",help}', answers => 'unknown@c');
select alike(pg_temp.told('ada', 'find'), 'Found: parcel|%A lost parcel%', '#find');
select alike(hearken.find_text(1, 'unicorn'), 'Nothing was found%', 'find_text finds nothing where nothing is');
select alike(pg_temp.told('ada', 'result'), '%the list%', '#help');
insert into hearken.team (name) values ('Others');
update hearken.queue set team = (select id from hearken.team) where name = 'Hilfe';
select ok(not hearken.agent_may((select id from hearken.agent where login = 'ada'), (select id from hearken.queue where name = 'Hilfe')), 'agent_may');
select throws_like($$select pg_temp.do_mail('a12@l', 'commands', '{close}')$$, 'line 1: #close: ticket % is another team''s', 'no command in another team''s queue');
update hearken.queue set team = null;

-- words put in
insert into hearken.canned (name, language, text) values ('refund', 'en', 'Dear {customer}, ticket {ticket}: {agent} refunds it.'), ('around', 'en', E'Hello,\n{text}\nBye'), ('refund', 'fr', 'Bonjour');
select is((select before from pg_temp.do_mail('b1@l', 'reply', '{"canned refund"}')), format(E'Dear Ann, ticket %s: Ada refunds it.\n\n', pg_temp.id('one')), '#canned');
select test.mail('ann3@c', author => 'zed@customer.invalid', in_reply_to => '{one@c}', people => '{ann@customer.invalid}');
insert into hearken.participant (ticket, address, name, role) values (pg_temp.id('one'), 'zed@customer.invalid', 'Zed', 'author') on conflict (ticket, address) do update set name = 'Zed';
select alike((select before from pg_temp.do_mail('b5@l', 'reply', '{"canned refund"}', rcpts => '{Zed@customer.invalid}')), 'Dear Zed, ticket %', '#canned names whom it goes to');
select is((select before || behind from pg_temp.do_mail('b2@l', 'reply', '{"canned around"}')), E'Hello,\n\nBye', 'a canned response may stand around the text');
select throws_like($$select pg_temp.do_mail('b3@l', 'reply', '{"canned nothing"}')$$, '%there is no canned response "nothing" for this ticket; these are: around, refund', 'or names those there are');
select is(hearken.canned_text('nothing', pg_temp.id('one'), 'ada'), null, 'canned_text');
insert into hearken.canned (name, subject, text) values ('named', 'Ticket {ticket}: {customer}', 'It is on its way.');
select is((select subject from pg_temp.do_mail('b8@l', 'reply', '{"canned refund","canned named"}')), format('Ticket %s: Ann', pg_temp.id('one')), 'a canned response''s subject');
select is((select subject from pg_temp.do_mail('b9@l', 'reply')), '', 'else the agent''s own');
select is((select a.subject from test.mail('b10@l', subject => format('Re: [#%s] Yours: A jug', pg_temp.id('one')), author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{one@c}', recipients => '{ann@customer.invalid}', evidence => 'authenticated') m,
    hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{ann@customer.invalid}', '{}', '', '', false, '') a), 'Re: A cracked jug', 'and none of the desk''s');
select throws_like($$update hearken.canned set subject = 'For {name}' where name = 'named'$$, 'the subject of canned response "named" cannot fill: name', 'only what can be filled');
select is((hearken.canned_chosen('refund', pg_temp.id('one'))).language, 'en', 'canned_chosen: in the ticket''s language');
select is(hearken.canned_filled('{customer}, {agent}', pg_temp.id('one'), 'ada', '{}'), 'Ann, Ada', 'canned_filled');
delete from hearken.canned where name = 'named';
update hearken.participant set name = '' where ticket = pg_temp.id('one') and role = 'requester';
select alike(hearken.canned_text('refund', pg_temp.id('one'), 'ada'), 'Dear, ticket %', 'no name, no blank');
insert into hearken.canned (name, text) values ('start', '{customer}, thank you.'), ('meet', 'Join {link}.');
select is(hearken.canned_text('start', pg_temp.id('one'), 'ada'), 'thank you.', 'nor what stood behind it');
create function pg_temp.called(who text) returns text language sql as $$
    update hearken.participant set name = who where ticket = pg_temp.id('one') and role = 'requester';
    select split_part(hearken.canned_text('start', pg_temp.id('one'), 'ada'), ', thank', 1)$$;
select is(pg_temp.called(who), name, 'called ' || who) from (values ('Miller, Mary Ann', 'Mary Ann Miller'), ('O''Hara, Zoë', 'Zoë O''Hara'), ('Miller, Jr', 'Miller, Jr'), ('Jugs, Ltd.', 'Jugs, Ltd.'), ('A, B, C', 'A, B, C'), ('ann@c.invalid', 'thank you.')) n (who, name);
select throws_like($$select pg_temp.do_mail('b6@l', 'reply', '{"canned meet"}')$$, 'line 1: #canned: canned response "meet" holds {link}, and queue % has no video_url', 'no hole where a link would be');
alter table hearken.canned disable trigger check_value;
insert into hearken.canned (name, text) values ('old', 'Dear {custmer}');
alter table hearken.canned enable trigger check_value;
select throws_like($$select pg_temp.do_mail('b7@l', 'reply', '{"canned old"}')$$, '%canned response "old" cannot fill: custmer; your admin mends it', 'and no name of a place that nothing fills');
delete from hearken.canned where name in ('old', 'meet', 'start');
update hearken.participant set name = 'Ann' where ticket = pg_temp.id('one') and role = 'requester';
update hearken.canned set condition = '{"priority": "urgent"}' where name = 'around';
select is(hearken.canned_text('around', pg_temp.id('one'), 'ada'), null, 'conditions must hold');
select is(hearken.call_link(pg_temp.id('one')), null, 'no video_url, no call');
update hearken.queue set video_url = 'https://meet.desk.invalid/';
select matches(hearken.call_link(pg_temp.id('one')), '^https://meet.desk.invalid/[0-9a-f]{32}$', 'call_link');
select isnt(hearken.call_link(pg_temp.id('one')), hearken.call_link(pg_temp.id('two')), 'a room of its own for each ticket');
select ok((select feedback from pg_temp.do_mail('b4@l', 'reply', '{close}')), 'a closing reply asks how we did');

-- the desk writes first
create temp table w as select m.ticket, a.outbox from test.mail('w1@l', author => 'ada@desk.invalid', agent_login => 'ada', recipients => '{zoe@customer.invalid,support@desk.invalid}', evidence => 'authenticated') m,
    hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{zoe@customer.invalid}', '{}', '', '', false, '') a;
select is((select x.status || ' ' || g.login || ' ' || p.role || ' ' || p.address || ' ' || m.direction from w join hearken.ticket x on x.id = w.ticket join hearken.agent g on g.id = x.assignee
    join hearken.participant p on p.ticket = x.id join hearken.message m on m.ticket = x.id where x.first_response_at is not null), 'pending ada requester zoe@customer.invalid out', 'who writes first waits for the customer');
create temp table w2 as select a.participant from test.mail('w3@l', author => 'ada@desk.invalid', agent_login => 'ada', recipients => '{zoe@customer.invalid,abe@customer.invalid,support@desk.invalid}', evidence => 'authenticated') m,
    hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{zoe@customer.invalid,abe@customer.invalid}', '{}', '', '', false, '') a;
select is((select p.address || ' ' || p.role from w2 join hearken.participant p on p.id = w2.participant), 'zoe@customer.invalid requester', 'of several customers it is the first''s');
select is((select why || ' ' || verified::text from test.mail('w2@c', author => 'zoe@customer.invalid', in_reply_to => '{w1@l}')), 'references true', 'who answers into it');

-- passed on
create temp table p as select * from test.mail('p1@c', author => 'pia@customer.invalid', subject => 'A lamp', body => 'It flickers.');
select is((select status from test.mail('p2@l', author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{p1@c}', recipients => '{maker@lamps.invalid}', evidence => 'authenticated',
    flags => '{forwarded}')), 'new', 'a mail passed on to a supplier is no answer');
select is((select status from test.mail('p3@l', author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{p1@c}', recipients => '{maker@lamps.invalid}', evidence => 'authenticated',
    flags => '{forwarded}', body => 'again')), 'new', 'nor is the second');
select is((select state from hearken.outbox where ticket = (select ticket from p) and kind = 'ack'), 'planned', 'the customer is acknowledged');
select is((select first_response_at from hearken.ticket where id = (select ticket from p)), null, 'and the clock of the first response runs');
select is((select status from test.mail('p4@l', author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{p1@c}', recipients => '{maker@lamps.invalid,Pia@customer.invalid}',
    evidence => 'authenticated', flags => '{forwarded}')), 'pending', 'unless the customer gets it as well');

-- where it is, and whose
create temp table mv as select * from test.mail('mv@c', author => 'mia@customer.invalid', subject => 'A cup', body => 'It leaks.');
select is((select queue_address from pg_temp.do_mail('mv1@l', 'reply', '{"move Hilfe"}', answers => 'mv@c', rcpts => '{mia@customer.invalid}')), 'hilfe@desk.invalid', 'a reply with #move leaves from where the ticket is now');
select throws_like(format($$select pg_temp.do_mail('mv2@l', 'commands', '{"merge #%s"}', answers => 'mv@c', rcpts => '{mia@customer.invalid}')$$, (select ticket from mv)), 'line 1: #merge: ticket % is this one already', 'not into itself');
update hearken.queue set team = (select id from hearken.team) where name = 'Hilfe';
insert into hearken.team_member (team, agent) select q.team, a.id from hearken.queue q, hearken.agent a where q.name = 'Hilfe' and a.login = 'ada';
update hearken.agent set away_until = '2999-01-01Z' where login = 'bob';
select pg_temp.do_mail('mv3@l', 'commands', '{"assign bob"}', answers => 'mv@c', rcpts => '{mia@customer.invalid}');
select alike(pg_temp.told('ada', 'result'), '%given to bob, who is away until 2999-01-01 00:00, who is not in the team of this queue%', '#assign tells who will not see to it');
update hearken.agent set away_until = null where login = 'bob';
delete from hearken.team_member where agent in (select id from hearken.agent where login = 'ada');
update hearken.queue set team = null where name = 'Hilfe';

insert into hearken.queue (name, active) values ('Inner', true), ('Shut', false);
select throws_like($$select pg_temp.do_mail('mv0@l', 'commands', '{"move shut"}', answers => 'mv@c')$$, 'line 1: #move: there is no queue "shut"; these are: Hilfe, Inner, Support', 'nor into a queue that is shut');
select is((select queue_address from pg_temp.do_mail('mv4@l', 'reply', '{"move Inner"}', answers => 'mv@c', rcpts => '{mia@customer.invalid}')), 'support@desk.invalid', 'a queue without an address writes from where the customer wrote to');
select is(hearken.queue_address((select id from hearken.queue where name = 'Inner'), null), 'hilfe@desk.invalid', 'and outside of tickets from one of ours');
select ok(not (select feedback from pg_temp.do_mail('mv5@l', 'reply', '{close}', answers => 'mv@c', rcpts => '{supplier@firm.invalid}')), 'no supplier is asked how we did');
select ok((select feedback from pg_temp.do_mail('mv6@l', 'reply', '{close}', answers => 'mv@c', rcpts => '{supplier@firm.invalid,mia@customer.invalid}')), 'but the customer is');

-- nobody reads an answer to what the desk tells an agent outside of a ticket
create temp table f as select hearken.tell((select id from hearken.agent where login = 'ada'), 'find', null, 'Found', 'x') as id;
select throws_like($$select test.mail(to_desk, 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', own_ticket => 0, own_participant => 0, own_outbox => (select id from f), flags => '{note,talk,inward}') from unnest('{f1@l}'::text[]) to_desk$$,
    'nobody reads an answer to this mail of the desk; reply to a mail of the ticket, or write a new one', 'a digest answered opens no ticket');
select throws_like($$select test.mail('f4@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', own_ticket => 0, own_participant => 0, own_outbox => (select id from f), recipients => '{cy@customer.invalid}')$$,
    'nobody reads an answer to this mail of the desk%', 'nor leaves it as the agent''s own');
select throws_like($$select test.mail('f3@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', token => 'good', token_ticket => 99, flags => '{note}')$$, 'there is no ticket 99, which the address names', 'nor a note on no ticket');
select is((select action from test.mail('f2@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', flags => '{note,talk,inward}')), 'opened', 'a new mail does');

-- an agent who asks the desk is its customer
create temp table bobs as select * from test.mail('bobs@c', author => 'bob@desk.invalid');
create function pg_temp.between(id text, from_whom text, to_whom text, flag text, errand text default 'talk', slip text default '') returns text language plpgsql as $$
declare
    m record;
    a record;
begin
    select * into m from test.mail(id, author => from_whom || '@desk.invalid', agent_login => from_whom, in_reply_to => '{bobs@c}', recipients => array[to_whom], evidence => 'authenticated', flags => array['note', flag]);
    select * into a from hearken.agent_mail(m.message, m.ticket, m.action, from_whom, errand, '{}', '{}', '{}', '{}', '{}', '', '', false, '', slip);
    return (select concat_ws(' ', m.action, x.direction, x.agent is null, a.errand, a.outbox > 0, a.asking) from hearken.message x where x.id = m.message);
end $$;
select is(hearken.mailboxes((select id from hearken.agent where login = 'bob')), '{bob@desk.invalid}', 'mailboxes');
select is(hearken.colleagues_asking((select ticket from bobs)), '{bob@desk.invalid}', 'colleagues_asking');
select is(pg_temp.between('bob0@l', 'bob', 'bob@desk.invalid', 'talk'), 'joined out f reply t {bob@desk.invalid}', 'who tries the desk out alone answers oneself');
select is(pg_temp.between('bob1@l', 'ada', 'Bob@desk.invalid', 'talk'), 'joined out f reply t {bob@desk.invalid}', 'what is written to them is a reply');
select is(pg_temp.between('bob1@l', 'ada', 'Bob@desk.invalid', 'talk'), 'duplicate out f reply t {bob@desk.invalid}', 'and the same again');
select throws_like($$select pg_temp.between('bob2@l', 'ada', 'bob@desk.invalid', 'talk', slip => 'line 3: no')$$, 'line 3: no', 'so what must not go to a customer does not');
select is(pg_temp.between('bob3@l', 'ada', 'alan@desk.invalid', 'talk', slip => 'line 3: no'), 'joined note f talk f {bob@desk.invalid}', 'colleagues talk');
select is(pg_temp.between('bob4@l', 'ada', 'bob@desk.invalid', 'note', 'note'), 'joined note f note f {bob@desk.invalid}', 'a note stays one');
select alike(pg_temp.told('ada', 'result'), '%bob@desk.invalid did not get it: the ticket is theirs.%', 'which they do not get');
select is(pg_temp.between('bob5@l', 'bob', 'support@desk.invalid', 'inward'), 'joined in t talk f {}', 'what they write is a customer''s');
select test.mail('bob6@l', author => 'support@desk.invalid', agent_login => 'bob', in_reply_to => '{bobs@c}', evidence => 'authenticated', flags => '{note,inward}');
select is((select direction from hearken.message where message_id = 'bob6@l'), 'note', 'then it is the desk''s');
select is(pg_temp.between('ada5@l', 'ada', 'support@desk.invalid', 'inward'), 'joined note f talk f {bob@desk.invalid}', 'and nobody else''s');
update hearken.queue set team = (select id from hearken.team) where name = 'Hilfe';
create temp table q as select q.name, m.* from unnest('{hilfe,support}'::text[]) q (name), lateral test.mail(q.name || '@q', author => 'ada@desk.invalid', agent_login => 'ada', recipients => array[q.name || '@desk.invalid'],
    evidence => 'authenticated', flags => '{note,talk,inward}') m;
select is((select concat_ws(' ', m.action, x.agent is null, m.ack) from q m join hearken.message x on x.id = m.message where m.name = w.q), wanted, 'an agent''s mail to a queue ' || whose) from (values ('hilfe', 'opened t planned', 'of another team is a customer''s'), ('support', 'opened f none', 'of theirs is not')) w (q, wanted, whose);
update hearken.queue set team = null;

-- notes and colleagues
select pg_temp.do_mail('n1@l', 'note', '{note}', words => 'Look at this, @bob and @nobody.', rcpts => '{ada@desk.invalid}');
select alike(pg_temp.told('bob', 'mention'), '%Ada mentions you%Look at this%', 'note_heard: who is named hears of a note');
select is((select direction || kind from hearken.message where message_id = 'n1@l'), 'notenote', 'a note is a note');
select is((select count(*)::int from hearken.participant where address like '%@desk.invalid' and role <> 'requester'), 0, 'and makes nobody a participant');
select throws_like($$select pg_temp.do_mail('n2@l', 'reply', answers => 'n1@l')$$, 'this answers a note, and ann@customer.invalid would get it%', 'agent_check: an answer to a note never reaches a customer');
select throws_like(format($$select a.* from test.mail('n3@l', author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{n1@l}', recipients => '{}', token => 'good',
    token_ticket => %1$s, token_participant => %2$s, evidence => 'authenticated') m, hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{}', '{%2$s}', '', '', false, '') a$$,
    pg_temp.id('one'), (select min(p.id) from hearken.participant p where p.ticket = pg_temp.id('one') and p.address = 'ann@customer.invalid')),
    'this answers a note, and ann@customer.invalid would get it%', 'nor by the reply address that stands for one');
select pg_temp.do_mail('n1b@l', 'talk', login => 'bob', answers => 'n1@l', rcpts => '{ada@desk.invalid}');
select throws_like($$select a.* from test.mail('n1c@l', author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{n1b@l}', refs => '{one@c,n1@l,n1b@l}',
    recipients => '{ann@customer.invalid}', evidence => 'authenticated') m, hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{ann@customer.invalid}', '{}', '', '', false, '') a$$,
    'this answers a note, and ann@customer.invalid would get it%', 'nor an answer to a colleague''s mail that descends from one');
-- A note is written as an answer to the customer, whom its To names still: who asks for all that is known of them gets none of it.
select pg_temp.do_mail('n4@l', 'note', '{note}', words => 'She pretends, I think.');
select is(array(select strpos(hearken.export('ann@customer.invalid', w)::text, 'She pretends') > 0 from unnest('{f,t}'::boolean[]) w), '{f,t}', 'export() holds no note that was an answer, but with_notes');
-- A client names not the mail that it forwards: a note is known by its words, wherever they were wrapped, and another's are none.
select throws_like(format($$select hearken.agent_mail(0, 0, 'ignored', 'bob', 'reply', '{}', '{}', '{}', '{eve@customer.invalid}', '{}', '', %L, false, '')$$, w),
    'what you forward holds Ada''s note on ticket %, and eve@customer.invalid would read it; take it out', 'a note is not forwarded to a customer')
from (select string_agg(x, E'\n> ') from regexp_split_to_table((select 'As I said: ' || reply || ' So it is.' from hearken.message where message_id = 'n1@l'), ' ') x) w (w);
select is((select a.outbox from hearken.agent_mail(0, 0, 'ignored', 'bob', 'reply', '{}', '{}', '{}', '{eve@customer.invalid}', '{}', '', 'Nobody wrote this in a note.', false, '') a), 0::bigint, 'other mail is');
select is(hearken.note_within('She pretends, I think. Let us see.', 0) is not null, true, 'so is one that was written as an answer');
update hearken.message set text = 'Well. She pretends, I think.' where message_id = (select x.message_id from hearken.message x join hearken.message n on n.ticket = x.ticket
    where n.message_id = 'n4@l' and x.direction = 'in' and x.hangs_on is null limit 1);
select is(hearken.note_within('She pretends, I think. Let us see.', 0), null, 'but no words that the customer had, or wrote');
select isnt(hearken.note_within('She pretends, I think. Let us see.', id), null, 'the mail that is asked about aside') from hearken.message where text = 'Well. She pretends, I think.';
select is(hearken.note_within(hearken.plain_words(E'The others,\n\n> bob and @nobody.'), 0), null, 'of a note all must stand there');
select pg_temp.do_mail('h1@l', 'reply', '{"tag rude"}', words => 'We look at it.');
select throws_like($$select pg_temp.do_mail('h2@l', 'reply', answers => 'h1@l', words => E'And more.\n\n> #Tag  rude\n> We look at it.')$$,
    'the history below your words holds "#tag rude" of your mail before, and ann@customer.invalid would read it%', 'what was cut does not leave in the history');
select lives_ok($$select pg_temp.do_mail('h3@l', 'reply', answers => 'h1@l', words => E'And more.\n\n> We look at it: #tag rude')$$, 'other words do');
-- a line #note below the agent's words: the customer's own goes, any other does not
create temp table md as select m.* from test.mail('md@c', body => E'# Note\n\nThe app hangs\nat login.\n\n#note: twice') m;
create function pg_temp.below(id text, text text, flag text default 'quotes-note') returns bigint language sql as $$select a.participant
    from test.mail(id, author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{md@c}', recipients => '{ann@customer.invalid}', evidence => 'authenticated', flags => array[flag], body => text) m,
    hearken.agent_mail(m.message, m.ticket, m.action, 'ada', 'reply', '{}', '{}', '{}', '{ann@customer.invalid}', '{}', '', '', false, '') a$$;
select ok(pg_temp.below('b' || n || '@l', 'We look.' || history) > 0, 'a customer''s own line goes out in the history: ' || n) from (values
    (1, E'\n\nFrom: Ann\n\n# Note\n\n\nThe app hangs at\nlogin.\n\n#note: twice'), (2, E'\n\n> # Note\n>\n> The app hangs\n> at login.\n>\n> #note: twice'), (3, E'\n\n#note: twice\n')) h (n, history);
select throws_like(format('select pg_temp.below(%L, %L)', 'c' || n || '@l', 'We look.' || history), 'below your words stands a line #note, and ann@customer.invalid%at the very top%', 'any other does not: ' || n) from (values
    (1, E'\n\nFrom: Ann\n\n# Note\n\nThe app hangs\n\n#note\nShe is rude.'), (2, E'\n\n#note: twice\nShe is rude.'), (3, E'\n\n# Note\nShe is rude.'), (4, ''), (5, E'\n\n> ＃note\n> She is rude.')) h (n, history);
select is(hearken.bare_quote(E'a\n\n> b\n>\n>> c'), E'a\nb\nc', 'bare_quote');
select pg_temp.do_mail('n3@l', 'reply', login => 'bob', answers => 'ann2@c');
select pg_temp.do_mail('n4@l', 'reply', answers => 'ann2@c');
select alike(pg_temp.told('ada', 'result'), '%Bob has answered ticket%', 'a colleague''s newer answer is told');
update hearken.queue set on_conflict = 'refuse';
select throws_like($$select pg_temp.do_mail('n5@l', 'reply', answers => 'ann2@c')$$, 'Bob has answered ticket % write #send%', 'or refused');
select lives_ok($$select pg_temp.do_mail('n6@l', 'reply', '{send}', answers => 'ann2@c')$$, 'until #send');
select is(hearken.answered_by((select id from hearken.message where message_id = 'n6@l')), (select id from hearken.message where message_id = 'ann2@c'), 'answered_by');
select pg_temp.do_mail('n7@l', 'reply', '{send}', hints => 'softer');
select is(pg_temp.told('ada', 'hint'), null, 'hints are off by default');
update hearken.queue set empathy = true;
select pg_temp.do_mail('n8@l', 'reply', '{send}', hints => 'softer');
select alike(pg_temp.told('ada', 'hint'), '%softer%', 'and sent where the queue wants them');
select throws_like($$select pg_temp.do_mail('n9@l', 'commands', '{translate}')$$, '%is in en already%', 'what needs no translation');
select isnt(hearken.plan_translation(1, pg_temp.id('one'), null, 'es'), null, 'plan_translation');
select alike((select fixed_text from hearken.outbox where kind = 'translate'), E'en es\n%', 'with its languages');
select is(hearken.agent_check(m, x, g, 'reply', '{send}', '{}'), '', 'agent_check') from hearken.message m join hearken.ticket x on x.id = m.ticket, hearken.agent g
where m.message_id = 'n8@l' and g.login = 'ada';
select hearken.note_heard((select id from hearken.agent where login = 'bob'), pg_temp.id('one'), (select id from hearken.message where message_id = 'n1@l'), '@zoe');
select hearken.run_command((select id from hearken.agent where login = 'ada'), pg_temp.id('one'), null, null, 'tag', 'vip');
select ok((select count(*) >= 5 from hearken.audit a join hearken.agent g on g.id = a.agent where g.login = 'ada' and a.through = 'mail'), 'the audit names the agent and the mail');
select hearken.assign(pg_temp.id('two'), 'bob');
select alike(pg_temp.told('bob', 'assigned'), '%The parcel never came.%', 'hearken.assignment_heard: who is given a ticket hears of it');
create temp table ph as select * from test.mail('ph@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', flags => '{note,talk,inward}', body => 'Mia called.');
select hearken.assign((select ticket from ph), 'bob');
select alike(pg_temp.told('bob', 'assigned'), '%goes to the customer;%Mia called.%is a note, for no customer is in the ticket yet; it goes to support+note%', 'and whether an answer has anybody to go to');
select is(hearken.agent_address((select id from hearken.agent where login = 'bob')), 'bob@desk.invalid', 'agent_address');
update hearken.agent set notify = '{"mention": false}' where login = 'bob';
select is(hearken.tell((select id from hearken.agent where login = 'bob'), 'mention', pg_temp.id('one'), 's', 'b'), null, 'tell: a kind that is switched off');
update hearken.cap set count = 0 where name = 'agent';
select is(hearken.tell((select id from hearken.agent where login = 'ada'), 'mention', pg_temp.id('one'), 's', 'b'), null, 'or one too many');
select isnt(hearken.tell((select id from hearken.agent where login = 'ada'), 'result', pg_temp.id('one'), 's', 'b'), null, 'results always go');
select is((select count(*)::int from hearken.outbox where agent is not null and kind <> 'reply' and recipient not like '%@desk.invalid'), 0, 'never to a customer');
-- two tickets into one, one into two, and back
create temp table x as select m.*, 'x' as name from test.mail('x@c', author => 'xenia@customer.invalid', subject => 'A chair', body => 'It wobbles.') m;
select test.mail('x2@c', author => 'xenia@customer.invalid', body => 'And another thing.', in_reply_to => '{x@c}');
update hearken.cap set count = 60 where name = 'agent';
select hearken.assign((select ticket from x), 'bob');
select pg_temp.do_mail('m1@l', 'commands', array['merge ' || pg_temp.id('two')], answers => 'x@c', rcpts => '{xenia@customer.invalid}');
select is(hearken.root((select ticket from x)), pg_temp.id('two'), '#merge');
select alike(pg_temp.told('bob', 'note'), format('%%Merged: A chair|Ticket %s, "A chair", was put into ticket %s, by Ada.%%it is yours.%%', (select ticket from x), pg_temp.id('two')), 'and whose it was hears of it');
select is((select count(*)::int from hearken.outbox where fixed_subject like '%Merged: A chair'), 1, 'nobody else, and not who did it');
select pg_temp.do_mail('m2@l', 'commands', '{undo}', answers => 'x@c', rcpts => '{xenia@customer.invalid}');
select is((select m.ticket from hearken.message m where m.message_id = 'x@c'), (select ticket from x), '#undo of #merge');
select is((select m.ticket from hearken.message m where m.message_id = 'two@c'), pg_temp.id('two'), 'and the other stays');
select pg_temp.do_mail('m3@l', 'commands', '{split}', answers => 'x2@c', rcpts => '{xenia@customer.invalid}');
select isnt((select m.ticket from hearken.message m where m.message_id = 'x2@c'), (select ticket from x), '#split');
select alike(pg_temp.told('bob', 'assigned'), '%xenia@customer.invalid wrote:%And another thing.%is yours now, by Ada%', 'whose agent reads the mail that went');
select pg_temp.do_mail('m4@l', 'commands', '{undo}', answers => 'x2@c', rcpts => '{xenia@customer.invalid}');
select is((select m.ticket from hearken.message m where m.message_id = 'x2@c'), (select ticket from x), '#undo of #split');
create temp table other as select * from pg_temp.do_mail('m6@l', 'reply', '{split,close}', answers => 'x2@c', rcpts => '{xenia@customer.invalid}', words => 'The other thing is done.');
select is((select ticket from other), (select m.ticket from hearken.message m where m.message_id = 'x2@c'), 'an answer with #split leaves from the ticket to which it goes,');
select is((select p.ticket from other join hearken.participant p on p.id = other.participant), (select ticket from other), 'and so comes what the customer answers,');
select is((select t.status || (t.first_response_at is not null) || o.ticket from other join hearken.ticket t on t.id = other.ticket join hearken.outbox o on o.id = other.outbox), 'closedtrue' || (select ticket from other), 'which is answered and, with what stands behind it, closed:');
select is((select t.status || (t.first_response_at is not null) from hearken.ticket t where t.id = (select ticket from x)), 'newfalse', 'the first still waits');
select pg_temp.do_mail('m7@l', 'commands', '{undo}', answers => 'x2@c', rcpts => '{xenia@customer.invalid}') from generate_series(1, 2);
select is((select status from hearken.ticket where id = (select ticket from x)), 'new', 'and after two #undo');
create temp table joined as select * from pg_temp.do_mail('m8@l', 'reply', array['merge ' || pg_temp.id('two')], answers => 'x@c', rcpts => '{xenia@customer.invalid}', words => 'Both leave today.');
select is((select j.ticket || t.status || (p.ticket = j.ticket) from joined j join hearken.ticket t on t.id = j.ticket join hearken.participant p on p.id = j.participant), pg_temp.id('two') || 'pendingtrue', 'an answer with #merge is the other ticket''s');
select pg_temp.do_mail('m9@l', 'commands', '{undo}', answers => 'x@c', rcpts => '{xenia@customer.invalid}');
select throws_like($$select pg_temp.do_mail('m5@l', 'commands', '{split}', answers => 'unheard@c', rcpts => '{xenia@customer.invalid}')$$, 'line 1: #split: this mail belongs to no ticket%', 'nothing to split');
-- A note pasted into one's own mail stays in the house, unless its writer says that it may go.
create temp table pasted as select m.*, 'pasted' as name from test.mail('paste@c', author => 'pat@customer.invalid', body => 'The third jug this week is cracked.') m;
select pg_temp.do_mail('ps1@l', 'note', answers => 'paste@c', words => E'He breaks them himself, I am sure;\nno more jugs for him.', rcpts => '{bob@desk.invalid}');
select pg_temp.do_mail('ps2@l', 'note', answers => 'paste@c', words => 'Thank you very much', rcpts => '{bob@desk.invalid}');
select throws_like($$select pg_temp.do_mail('ps3@l', 'reply', answers => 'paste@c', login => 'bob', own => E'Dear Pat,\n\nHe breaks them himself, I am sure; no more\njugs for him.\n\nBob', rcpts => '{pat@customer.invalid}')$$,
    'your mail holds Ada''s note "He breaks them himself, I am sure; no more jugs for him.", and pat@customer.invalid would read it; take that out, or write #send in the first line%', 'a note in the agent''s own words');
select lives_ok($$select pg_temp.do_mail('ps4@l', 'reply', answers => 'paste@c', own => 'Thank you very much for the picture.', rcpts => '{pat@customer.invalid}')$$, 'a few words are nobody''s');
select lives_ok($$select pg_temp.do_mail('ps5@l', 'reply', '{send}', answers => 'paste@c', own => 'He breaks them himself, I am sure; no more jugs for him.', rcpts => '{pat@customer.invalid}')$$, '#send sends it');
select lives_ok($$select pg_temp.do_mail('ps6@l', 'reply', answers => 'paste@c', own => E'As I said:\nHe breaks them himself, I am sure; no more jugs for him.', rcpts => '{pat@customer.invalid}')$$, 'then it is no secret any more');
-- An answer below a history that no client marked: whose words are whose is known by the mail that is answered.
select is(hearken.words_below(E'The third jug this week\nis cracked.\n\nA new one leaves.\n\nAda', E'The third jug this week\nis cracked.\n'), E'A new one leaves.\n\nAda', 'words_below');
select is(hearken.words_below(reply, 'The third jug this week is cracked.'), '', 'nothing') from unnest(array['', 'No.', 'The third jug this week is cracked.', E'I see:\nThe third jug this week is cracked.\nOh.']) reply;
select pg_temp.do_mail('below@l', 'reply', answers => 'paste@c', own => E'The third jug this week is cracked.\n\nThe fourth leaves today.', rcpts => '{pat@customer.invalid}');
select is((select reply from hearken.message where message_id = 'below@l'), 'The fourth leaves today.', 'the agent''s words alone are told as theirs');
-- hearken.wait_again: what waited for its customer waits again, unless somebody wrote or decided meanwhile; a ticket that was never acknowledged has its number back.
create temp table waiting as select m.*, 'w' as name from test.mail('will@c', author => 'will@customer.invalid', gate => 'none') m;
create temp table vera as select m.*, 'v' as name from test.mail('vera@c', author => 'vera@customer.invalid') m;
select hearken.pending((select ticket from vera), '2 days'), hearken.assign((select ticket from waiting), 'bob'), hearken.set_status((select ticket from waiting), 'open');
select pg_temp.do_mail('wk1@l', 'commands', array['merge ' || (select ticket from vera)], answers => 'will@c', rcpts => '{will@customer.invalid}');
select is((select status from hearken.ticket where id = (select ticket from vera)), 'open', 'whose ticket came along still waits');
select pg_temp.do_mail('wk2@l', 'commands', '{undo}', answers => 'will@c', rcpts => '{will@customer.invalid}');
select is((select status || (snoozed_until = now() + interval '2 days') from hearken.ticket where id = (select ticket from vera)), 'pendingtrue', '#undo of #merge: the other waits for its customer as it did');
select is((select t.id || t.status || g.login from hearken.message m join hearken.ticket t on t.id = m.ticket join hearken.agent g on g.id = t.assignee where m.message_id = 'will@c'),
    (select ticket from waiting) || 'openbob', 'and the one without an acknowledgement is itself again');
select pg_temp.do_mail('wk3@l', 'commands', array['merge ' || (select ticket from vera)], answers => 'will@c', rcpts => '{will@customer.invalid}');
update hearken.command_log set done_at = now() - interval '1 minute';
select test.mail('vera2@c', author => 'vera@customer.invalid', in_reply_to => '{vera@c}');
select pg_temp.do_mail('wk4@l', 'commands', '{undo}', answers => 'will@c', rcpts => '{will@customer.invalid}');
select is((select status from hearken.ticket where id = (select ticket from vera)), 'open', 'not where the customer has written since');
-- from the desk
update hearken.cap set count = 60 where name = 'agent';
select hearken.mail_heard((select id from hearken.agent where login = 'ada'), pg_temp.id('one'), (select message from t where name = 'one'));
select is(pg_temp.told('ada', 'mail'), null, 'mail_heard: only who asks for it');
update hearken.agent set notify = '{"mail": true}' where login = 'ada';
select hearken.assign(pg_temp.id('one'), 'ada');
select ticket from test.mail('more@c', body => 'One more thing.', in_reply_to => '{one@c}');
select alike(pg_temp.told('ada', 'mail'), '%One more thing.%', 'a customer''s new mail is told, with its words');
-- A colleague answers a note without signing in: who has the ticket hears of it, and nothing that is written back reaches the customer.
select test.mail('private@c', author => 'bob@desk.invalid', body => 'Between us: refuse.', recipients => array[hearken.note_address(pg_temp.id('one'))], in_reply_to => '{one@c}', evidence => 'none', gate => 'none');
select unalike(pg_temp.told('ada', 'mail'), '%Between us%', 'a colleague''s words are no mail whose answer goes to the customer');
select alike(pg_temp.told('ada', 'note'), '%bob@desk.invalid>, whom nothing proves to be in the ticket, wrote:%Between us: refuse.%An answer to this mail is a note; write to bob@desk.invalid%', 'but told as a note');
select throws_like($$select pg_temp.do_mail('n5@l', 'reply', answers => 'private@c')$$, 'this answers a note, and ann@customer.invalid would get it%', 'nor is an answer to it');
select hearken.assign(pg_temp.id('one'), null), hearken.assign(pg_temp.id('one'), 'ada');
select ok(pg_temp.told('ada', 'assigned') ~ 'One more thing' and pg_temp.told('ada', 'assigned') !~ 'Between us', 'who is given the ticket reads the customer''s last words');
select is(hearken.note_address(pg_temp.id('two')), 'support+note' || pg_temp.id('two') || '@desk.invalid', 'note_address');
select hearken.failure_heard(o, '5.1.1 no such user') from hearken.outbox o where o.ticket = pg_temp.id('one') and o.kind = 'reply' limit 1;
select alike(pg_temp.told('ada', 'failure'), '%Not delivered to ann@customer.invalid%5.1.1%', 'failure_heard');
create function pg_temp.rate(id text, flag text, words text, author text default 'ann@customer.invalid', evidence text default 'dmarc') returns text language sql as $$
    select m.status from test.mail(id, author => author, body => words, token => 'good', token_ticket => pg_temp.id('one'), flags => array[flag], evidence => evidence,
        token_participant => (select p.id from hearken.participant p where p.ticket = pg_temp.id('one') and p.address = 'ann@customer.invalid')) m$$;
select pg_temp.rate('slow@c', 'rated-not-well', 'too slow');
select is((select well || comment from hearken.rating where ticket = pg_temp.id('one')), 'falsetoo slow', 'rating_heard files it');
select hearken.close(pg_temp.id('one'));
select is(pg_temp.rate('rated@c', 'rated-well', 'Fine now'), 'closed', 'a rating opens nothing again');
select is((select well || comment from hearken.rating where ticket = pg_temp.id('one')), 'trueFine now', 'one a participant; the last word counts');
select is((select kind from hearken.message where message_id = 'rated@c'), 'feedback', 'and is filed as feedback');
select alike(pg_temp.told('ada', 'rating'), '%Not well%too slow%] Well|%went well%Fine now%', 'its words are told, whichever it is');
-- the closing mail went on to others, who have its addresses
select pg_temp.rate('mate@c', 'rated-not-well', 'Not at all', author => 'mate@other.invalid');
select is((select string_agg(well || comment, ' ') from hearken.rating where ticket = pg_temp.id('one')), 'trueFine now', 'another''s rating replaces none');
select alike(pg_temp.told('ada', 'rating'), '%Not well|mate@other.invalid, another address than ann@customer.invalid, of ticket % did not go well. It is not counted.%Not at all%', 'and is told as such');
delete from hearken.rating where ticket = pg_temp.id('one');
select pg_temp.rate('mate2@c', 'rated-not-well', 'Forged', author => 'mate@other.invalid', evidence => 'failed'), pg_temp.rate('mate3@c', 'rated-well', 'Mine', author => 'bob@desk.invalid'),
    pg_temp.rate('mate4@c', 'rated-well', 'Private', author => 'ann@home.invalid');
select is((select string_agg(well || comment, ' ') from hearken.rating where ticket = pg_temp.id('one')), 'truePrivate', 'where none stands it counts, if neither forged nor a colleague''s');
select pg_temp.rate('ann5@c', 'rated-not-well', 'Ann', author => 'ann+shop@customer.invalid');
select is((select string_agg(well || comment, ' ') from hearken.rating where ticket = pg_temp.id('one')), 'falseAnn', 'until the customer''s own');
select hearken.rating_heard((select id from hearken.message where message_id = 'rated@c'), 0, true);
select is((select count(*)::int from hearken.rating where ticket = pg_temp.id('one')), 1, 'who is in no ticket rates none');
select * from finish();
rollback;
