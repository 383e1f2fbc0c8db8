-- take(): open, join, refuse to be fooled, plan.
begin;
set local search_path = tap, public;
select no_plan();
create temp table t as select 'a' as name, m.* from test.mail('a@c') m;
select is(action || ' ' || why || ' ' || ack || ' ' || status, 'opened new planned new', 'a first mail opens a ticket') from t;
select is((select string_agg(queue || ' ' || subject, ', ') from hearken.open_ticket), 'Support A cracked jug', 'open_ticket shows it, in its queue');
insert into t select 'dup', m.* from test.mail('a@c') m;
select is(action || ' ' || ack, 'duplicate none', 'the same again changes nothing') from t where name = 'dup';
select is((select ticket from t where name = 'dup'), (select ticket from t where name = 'a'), 'and has the same ticket');
select is((select times from hearken.seen s join hearken.message m on m.id = s.message where m.message_id = 'a@c'), 2, 'it is counted');
insert into t select 'other', m.* from test.mail('a@c', body => 'Another body.') m;
select is(o.action || ' ' || (o.message <> a.message), 'joined true', 'the same Message-ID with another body is a mail of its own') from t o, t a where o.name = 'other' and a.name = 'a';
select is((select string_agg(array_to_string(m.flags, ' '), '/' order by m.id) from hearken.message m where m.message_id = 'a@c'), '/id-reused', 'and says that its id is another''s');
insert into t select 'reply', m.* from test.mail('b@c', in_reply_to => '{a@c}') m;
select is((select flags from hearken.message where message_id = 'b@c'), '{}', 'whoever cites an id bears it not');
select is(action || ' ' || why || ' ' || ack, 'joined references none', 'an answer joins and is not acknowledged') from t where name = 'reply';
insert into t select 'stranger', m.* from test.mail('s@c', author => 'eve@evil.invalid', in_reply_to => '{a@c}') m;
select is(action || ' ' || why || ' ' || verified, 'joined unverified false', 'a stranger hangs unverified') from t where name = 'stranger';
select is((select status from hearken.ticket where id = (select ticket from t where name = 'a')), 'new', 'and changes no state');
insert into t select 'two', m.* from test.mail('q@c', recipients => '{hilfe@desk.invalid,support@desk.invalid}') m;
select is((select count(*)::int from hearken.message where message_id = 'q@c'), 1, 'two of our queues, one ticket');
insert into t select 'not ours', m.* from test.mail('n@c', recipients => '{bob@elsewhere.invalid}') m;
select is(action || ' ' || ack_reason, 'ignored not-ours', 'not ours') from t where name = 'not ours';
insert into t select 'bcc', m.* from test.mail('bcc@c', recipients => '{SUPPORT+tag@desk.invalid}') m;
select is((select action from t where name = 'bcc'), 'opened', 'a plus tag and capitals find the queue');
insert into t select 'auto', m.* from test.mail('auto@c', gate => 'none', gate_reason => 'automatic', auto_reason => 'auto-submitted', auto_class => 'auto-reply') m;
select is(ack || ' ' || ack_reason, 'none automatic', 'no acknowledgement where the gate is shut') from t where name = 'auto';
insert into t select 'no ack', m.* from test.mail('noack@c', no_ack => true) m;
select is((select ack from t where name = 'no ack'), 'none', 'an import is not acknowledged');
insert into t select 'unknown', m.* from test.mail('unknown@c', author => 'kim@new.invalid', evidence => 'none', gate => 'unverified') m;
select is((select o.level from hearken.outbox o join t on t.ticket = o.ticket where t.name = 'unknown'), 'plain', 'unverified sender: plain words');
update hearken.queue set unverified_sender = 'none' where name = 'Support';
insert into t select 'silent', m.* from test.mail('silent@c', author => 'lee@new.invalid', evidence => 'none', gate => 'unverified') m;
select is(ack || ' ' || ack_reason, 'none unverified-sender', 'or none, as the queue says') from t where name = 'silent';
select hearken.set_queue('Support', verified_sender => 'plain');
insert into t select 'fixed words', m.* from test.mail('fixed@c', author => 'may@new.invalid') m;
select is((select o.level from hearken.outbox o join t on t.ticket = o.ticket where t.name = 'fixed words'), 'plain', 'a queue may want fixed words for everybody');
select throws_ok($$select hearken.set_queue('Support', verified_sender => 'none')$$, '23514', null, 'who is verified is answered');
select hearken.set_queue('Support', verified_sender => 'paraphrase');
insert into hearken.ban (pattern) values ('@banned.invalid');
insert into t select 'banned', m.* from test.mail('banned@c', author => 'x@banned.invalid') m;
select is((select ack_reason from t where name = 'banned'), 'banned', 'a banned sender is filed and not answered');
select is((select (hearken.plan_ack(ticket, message, null, 'x@banned.invalid', 'paraphrase', 'plain', '0', now())).reason from t where name = 'banned'), 'banned',
    'plan_ack says so itself');
select is((select (hearken.plan_ack(ticket, message, null, 'prvs=' || n || 'ab=x@banned.invalid', 'paraphrase', 'plain', '0', now())).reason from t where name = 'banned'), 'banned',
    'whatever tag stands before it') from generate_series(1, 2) n;
select is(hearken.victim('support+SRS=a1=t2=firm.invalid=ann@desk.invalid'), 'firm.invalid=ann@desk.invalid', 'behind a mailbox of ours stand many');
-- tokens
insert into t select 'token', m.* from t a, test.mail('tok@c', token => 'good', token_ticket => a.ticket,
    token_participant => (select id from hearken.participant p where p.ticket = a.ticket and p.address = 'ann@customer.invalid'),
    recipients => '{support+t1@desk.invalid}') m where a.name = 'a';
select is(action || ' ' || why, 'joined token', 'a right token in the right hand') from t where name = 'token';
insert into t select 'stolen', m.* from t a, test.mail('stolen@c', author => 'eve@evil.invalid', token => 'good', token_ticket => a.ticket,
    token_participant => (select id from hearken.participant p where p.ticket = a.ticket and p.address = 'ann@customer.invalid'),
    recipients => '{support+t1@desk.invalid}') m where a.name = 'a';
select is(why || ' ' || verified, 'unverified false', 'in another hand it only points') from t where name = 'stolen';
insert into t select 'bad token', m.* from test.mail('bad@c', author => 'eve2@evil.invalid', token => 'bad') m;
select is((select action from t where name = 'bad token'), 'opened', 'a bad token opens a ticket, and tells nothing');
insert into t select 'correction', m.* from t a, test.mail('corr@c', own_ticket => a.ticket,
    own_participant => (select id from hearken.participant p where p.ticket = a.ticket and p.address = 'ann@customer.invalid'),
    own_outbox => (select id from hearken.outbox o where o.ticket = a.ticket)) m where a.name = 'a';
select is(correction::text || ' ' || ack, 'true none', 'an answer to the acknowledgement is a correction') from t where name = 'correction';
-- a late parent joins two
insert into t select 'left', m.* from test.mail('left@c', author => 'tim@c.invalid', in_reply_to => '{ghost@c}') m;
insert into t select 'right', m.* from test.mail('right@c', author => 'tim@c.invalid', in_reply_to => '{left@c,ghost@c}') m;
select is((select ticket from t where name = 'left'), (select ticket from t where name = 'right'), 'two who share a ghost and an author are one');
-- rules, assignment, bounces, closing and opening again
insert into hearken.rule (name, words, set_priority, add_tags, no_ack) values ('fire', '{smoke}', 'urgent', '{fire}', true);
insert into t select 'rule', m.* from test.mail('smoke@c', author => 'sam@c.invalid', body => 'There is smoke.') m;
select is(priority || ' ' || ack, 'urgent none', 'a rule raises and silences') from t where name = 'rule';
select is((select x.tags from hearken.ticket x join t on t.ticket = x.id where t.name = 'rule'), '{fire}', 'and tags');
select ok(hearken.apply_rules(ticket, message), 'apply_rules says that it silences') from t where name = 'rule';
insert into hearken.team (name) values ('first');
insert into hearken.team_member select (select id from hearken.team), id from hearken.agent;
update hearken.queue set team = (select id from hearken.team), assign = 'round_robin' where name = 'Support';
insert into t select 'r1', m.* from test.mail('r1@c', author => 'r1@c.invalid') m;
insert into t select 'r2', m.* from test.mail('r2@c', author => 'r2@c.invalid') m;
select isnt((select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r1'), (select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r2'),
    'round robin: each in turn');
update hearken.ticket x set assignee = null where x.id = (select ticket from t where name = 'r1');
select hearken.assign_next(ticket, (select id from hearken.queue where name = 'Support'), 'least_busy') from t where name = 'r1';
select is((select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r1'),
    (select a.id from hearken.agent a where a.id <> (select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r2')), 'least busy: who has none');
update hearken.ticket x set assignee = (select assignee from hearken.ticket y join t on t.ticket = y.id where t.name = 'r2') where x.id = (select ticket from t where name = 'r1');
insert into t select 'r3', m.* from test.mail('r3@c', author => 'r3@c.invalid') m;
update hearken.ticket x set assignee = null where x.id = (select ticket from t where name = 'r3');
update hearken.agent a set last_assigned_at = now() + interval '1 hour' where a.id not in (select x.assignee from hearken.ticket x where x.assignee is not null);
select hearken.assign_next(ticket, (select id from hearken.queue where name = 'Support'), 'least_busy') from t where name = 'r3';
select isnt((select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r3'), (select x.assignee from hearken.ticket x join t on t.ticket = x.id where t.name = 'r2'),
    'and not whose turn it is, who has two');
insert into t select 'bounce', m.* from t a, test.mail('bnc@c', author => 'mailer-daemon@mx.invalid', sender => '', gate => 'none', auto_reason => 'report',
    auto_class => 'bounce', in_reply_to => '{a@c}') m where a.name = 'a';
select is((select x.status from hearken.ticket x join t on t.ticket = x.id where t.name = 'a'), 'new', 'a bounce wakes nobody');
select hearken.close(ticket) from t where name = 'a';
insert into t select 'again', m.* from test.mail('again@c', in_reply_to => '{a@c}') m;
select isnt((select x.status from hearken.ticket x join t on t.ticket = x.id where t.name = 'again'), 'closed', 'an answer opens a closed ticket again');
insert into t select 'files', m.* from test.mail('files@c', author => 'f@c.invalid', files => '{one.png,two.png,one.png}') m;
select is((select count(*)::int from hearken.part p join t on t.message = p.message where t.name = 'files'), 3, 'three attachments');
select is((select count(*)::int from hearken.blob), 2, 'equal ones stand once');
select is(convert_from(hearken.file(sha256(convert_to('one.png', 'UTF8'))), 'UTF8'), 'one.png', 'file() gives its octets');
select set_eq('select filename, uses::int from hearken.attachment', $$values ('one.png', 2), ('two.png', 1)$$, 'the view shows them');
select is(convert_from(hearken.raw(message), 'UTF8'), 'The jug is cracked.', 'raw() gives the mail') from t where name = 'a';
select is((hearken.taken_marks(message)).ticket, ticket, 'the marks of a repeat') from t where name = 'a';
select ok(hearken.keep(sha256('k'), 0, 'piece', 'raw'), 'keep wants the pieces of what it has not');
select is((select c.bytes from hearken.chunk c where c.key = sha256('k')), 'piece'::bytea, 'and keeps them');
-- An agent's mail is tied to the first that it cites, and only where that one's author gets it.
create function pg_temp.tied(cited text[], people text[]) returns boolean language sql as $$select coalesce(bool_or(strong), false)
    from hearken.ties(array[hearken.id_hash('new@c')] || array(select hearken.id_hash(c) from unnest(cited) c), true, true, 'ada@desk.invalid', people)$$;
select is(pg_temp.tied('{a@c}', '{ann@customer.invalid}'), true, 'an agent''s answer to its author is tied');
select is(pg_temp.tied('{a@c}', '{eve@customer.invalid}'), false, 'to somebody else it is not');
select is(pg_temp.tied('{x@c,a@c}', '{ann@customer.invalid}'), false, 'nor is what it cites behind');
-- Some clients give every mail one Message-ID: to whom the answer goes decides.
select test.mail('1@localhost', author => a, body => 'A lamp of ' || a) from unnest('{uma@customer.invalid,ulf@customer.invalid}'::text[]) a;
select is((select array_agg(m.author order by m.author) from hearken.ties(array[hearken.id_hash('new@c'), hearken.id_hash('1@localhost')], true, true, 'ada@desk.invalid', array[x]) t
    join hearken.message m on m.id = t.message where t.strong), array[x], 'of two mails with one id the agent''s answer to ' || x || ' is tied to theirs') from unnest('{uma@customer.invalid,ulf@customer.invalid}'::text[]) x;
select is(pg_temp.tied('{1@localhost}', '{uma@customer.invalid,ulf@customer.invalid}'), false, 'one to both to neither');
select is((select array_agg(m.author) from test.mail('a-' || x, author => 'ada@desk.invalid', agent_login => 'ada', in_reply_to => '{1@localhost}', recipients => array[x], evidence => 'authenticated') a
    join hearken.message m on m.ticket = a.ticket and m.direction = 'in'), array[x], 'and stands in the ticket of ' || x) from unnest('{uma@customer.invalid,ulf@customer.invalid}'::text[]) x;
-- A subject counts where the queue wants it, of a sender who is proved.
update hearken.queue set match_subject = '1 day' where name = 'Hilfe';
select test.mail('ms1@c', author => 'mia@customer.invalid', subject => 'Lamp flickers', recipients => '{hilfe@desk.invalid}');
create function pg_temp.by_subject(id text, author text, evidence text, queue text) returns text language sql as $$select action || ' ' || why
    from test.mail(id, author => author, subject => 'Re: lamp flickers', recipients => array[queue], evidence => evidence)$$;
select is(pg_temp.by_subject('ms2@c', 'mia@customer.invalid', 'dmarc', 'hilfe@desk.invalid'), 'joined subject', 'the same subject of the same person joins');
select is(pg_temp.by_subject('ms3@c', 'mia@customer.invalid', 'none', 'hilfe@desk.invalid'), 'opened new', 'not of who only says so');
select is(pg_temp.by_subject('ms4@c', 'eve@customer.invalid', 'dmarc', 'hilfe@desk.invalid'), 'opened new', 'nor another''s');
select is(pg_temp.by_subject('ms5@c', 'mia@customer.invalid', 'dmarc', 'support@desk.invalid'), 'opened new', 'nor in a queue that does not want it');
select is((select ticket from test.mail('ms6@c', 'mia@customer.invalid', subject => 'Lamp flickers', recipients => '{hilfe@desk.invalid}')), (select ticket from hearken.message where message_id = 'ms3@c'), 'of several the newest');
select * from finish();
rollback;
