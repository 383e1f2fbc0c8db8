-- Erasure, its parts; forget.py proves the whole on a dump.
begin;
set local search_path = tap, public;
select no_plan();
select is(hearken.redact('Dear ADA LOVELACE, ada wrote', '{Ada Lovelace,Ada}'), 'Dear [erased], [erased] wrote', 'redact: whatever the case');
select is(hearken.redact('We belong to Mr Long.', '{Long}'), 'We belong to Mr [erased].', 'a word where it stands as one');
select is(hearken.redact('x.long@c.invalid and along', '{x.long@c.invalid,Erased}'), '[erased] and along', 'an address anywhere');
select is(hearken.redact('erased, and [erased]', '{erased}'), 'erased, and [erased]', 'a person called Erased looks erased');
select is(hearken.redact(null, '{x}'), '', 'nothing is nothing');
select is(hearken.redact('50% of (a+b)*', '{"(a+b)*"}'), '50% of [erased]', 'a secret is no pattern');
select hearken.add_field('room', 'text'), hearken.add_field('size', 'choice', choices => '{long}'), hearken.add_field('paid', 'number');
select is(hearken.redact_fields('{"room": "with Mr Long", "size": "long", "paid": 5, "old": "Long", "older": "kept"}', '{Long}'),
    '{"room": "with Mr [erased]", "size": "long", "paid": 5, "older": "kept"}', 'redact_fields: text alone, and whole what no field declares');
select set_eq($$select unnest(hearken.secrets_of('{a.b@c.invalid}', '{Ann Long,Al}', array[E'Hello\n> the jug is cracked'])) $$,
    array['a.b@c.invalid', 'Ann Long', 'Long', 'the jug is cracked'], 'secrets_of: addresses, names, lines');
select ok(hearken.holds_secret(convert_to('to Ann@c.invalid', 'UTF8'), '{ann@c.invalid}'), 'holds_secret, in ASCII');
select ok(hearken.holds_secret(decode('61006e006e0040006300', 'hex'), '{ann@c}'), 'and UTF-16');
select ok(not hearken.holds_secret('nothing', '{ann@c}'), 'or not at all');
create temp table t as select m.* from test.mail('one@c', files => '{a.png}') m;
update hearken.message set login = 'ann' where id = (select message from t);
select hearken.forget_mail(array[(select message from t)]);
select is((select author || login || text || subject || cardinality(people) from hearken.message where id = (select message from t)), '[erased]0', 'forget_mail empties a mail');
select is((select count(*)::int from hearken.erased), 2, 'and keeps its salted identity, and its Message-ID''s');
select ok(exists (select from hearken.erased where hash = hearken.erased_id(hearken.id_hash('one@c'))), 'erased_id');
select throws_like(format($$select test.mail('late@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', in_reply_to => '{one@c}', recipients => %L)$$, r),
    'the mail that you answer was forgotten on demand%', 'an agent''s answer to it leaves under nobody''s own address, to ' || r) from unnest(array['{ann@c.invalid}', '{ann@c.invalid,support@desk.invalid}']) r;
select test.mail('said@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', recipients => '{support@desk.invalid}');
create temp table said as select id from hearken.message where message_id = 'said@l';
select hearken.forget_mail(array(select id from said));
select is((select login from hearken.message where id = (select id from said)), 'ada', 'agents stay in the history of what they did');
select throws_like($$select test.mail('said@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', recipients => '{support@desk.invalid}')$$, 'this mail was sent before, and forgotten on demand since%', 'nor does an agent''s forgotten mail leave again');
select is((select action from test.mail('gone@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', in_reply_to => '{one@c}', recipients => '{bob@desk.invalid}', flags => '{note,talk}')), 'ignored', 'among colleagues it goes');
select throws_like($$select test.mail('old@l', 'ada@desk.invalid', agent_login => 'ada', evidence => 'authenticated', own_ticket => 1, own_participant => 1, own_outbox => 1, recipients => '{ann@c.invalid}')$$,
    'the mail that you answer was forgotten on demand, or its ticket has gone%', 'nor does one to a ticket that retention took');
select is((select count(*)::int from hearken.blob) + (select count(*)::int from hearken.chunk) + (select count(*)::int from hearken.reference), 0, 'but no octet');
select test.mail('of@c', 'ann@of.invalid'), test.mail('by@c', 'by@c.invalid', body => 'Ask Ann@OF.invalid.', recipients => '{support@desk.invalid,"\"a,{b}\"@of.invalid"}');
select is(hearken.addresses_of('ann@of.invalid'), '{ann@of.invalid}', 'addresses_of a person');
select test.mail('tag@c', 'zo.e+shop@of.invalid'), test.mail('tagged@c', 'zo.e@of.invalid'), test.mail('other@c', 'zoe@of.invalid'), test.mail('ada@c', 'ada+shop@desk.invalid', people => '{ada@desk.invalid,ada+x@desk.invalid}'), test.mail('ada2@c', 'ada@desk.invalid');
select hearken.same_customer('zo.e+shop@of.invalid', 'zo@home.invalid');
select ok(hearken.addresses_of(a) @> w and hearken.addresses_of(a) <@ w, 'addresses_of ' || a) from (values ('zo.e@of.invalid', '{zo.e@of.invalid,zo.e+shop@of.invalid,zo@home.invalid}'::text[]),
    ('zo@home.invalid', '{zo.e@of.invalid,zo.e+shop@of.invalid,zo@home.invalid}'), ('zoe@of.invalid', '{zoe@of.invalid}'), ('ada+shop@desk.invalid', '{ada+shop@desk.invalid,ada+x@desk.invalid}')) x (a, w);
select is((select cardinality(mails) || ' ' || cardinality(ours) || ' ' || cardinality(changes) from hearken.traces_of(who, above)), wanted, 'traces_of ' || who::text || above::text)
from (values ('{ann@of.invalid}'::text[], '{0,0,0}'::bigint[], '2 1 0'), ('{ann@of.invalid}', array[(select max(id) from hearken.message), (select max(id) from hearken.outbox), 0], '0 0 0'),
    ('{"\"a,{b}\"@of.invalid"}', '{0,0,0}', '1 0 0'), ('{nn@of.invali}', '{0,0,0}', '1 0 0')) w (who, above, wanted);
-- An agent's mail to a person alone goes with them; to others, too, it stays, without them.
select test.mail('asked@c', 'al@sent.invalid');
create temp table sent as select m.message, w.cc from (values ('{}'::text[]), ('{cy@sent.invalid}')) w (cc), lateral test.mail('sent' || w.cc::text, 'ada@desk.invalid',
    agent_login => 'ada', evidence => 'authenticated', in_reply_to => '{asked@c}', recipients => '{al@sent.invalid}', people => w.cc || '{support@desk.invalid}'::text[], body => 'The jug of al@sent.invalid is on its way.') m;
select is((select string_agg(direction, ' ') from hearken.message where id in (select message from sent)), 'out out', 'two mails of an agent''s');
select hearken.forget('al@sent.invalid');
select is((select string_agg(m.text, ', ' order by s.cc) from sent s join hearken.message m on m.id = s.message), ', The jug of [erased] is on its way.',
    'what an agent wrote to them alone is empty, and to others only without them');
select is(hearken.forget('nobody@nowhere.invalid'), 0, 'who is unknown is forgotten already');
select throws_like($$select hearken.forget('nonsense')$$, '%is no mail address%', 'an address is one');
select throws_like($$select hearken.export('nobody@nowhere.invalid')$$, '%no customer has the address%', 'and known, to be exported');
-- One file alone.
create temp table f as select m.*, w.id from (values ('pass@c', '{}'::text[], '{pass.png,lid.png}'::text[], 'cy@c.invalid'), ('pass2@c', '{pass@c}', '{pass.png}', 'cy@c.invalid'), ('pass3@c', '{}', '{pass.png}', 'di@c.invalid')) w (id, refs, files, author),
    lateral test.mail(w.id, w.author, in_reply_to => w.refs, files => w.files) m;
select hearken.fill_search();
select throws_ok(format('select hearken.erase_file(%s, %s)', message, n), 'HK002', format('message %s has no attachment %s', message, n), 'erase_file: which is none') from f, (values (3), (0)) w (n) where id = 'pass@c';
select is(hearken.erase_file((select message from f where id = 'pass2@c'), 1), 2, 'erase_file: from all mails of the ticket');
select set_eq($$select f.id, p.filename, p.number from f join hearken.part p on p.message = f.message$$, $$values ('pass@c', 'lid.png', 2), ('pass3@c', 'pass.png', 1)$$, 'the other file stays, and another ticket''s');
select set_eq($$select f.id from f where hearken.raw(f.message) is not null$$, array['pass3@c'], 'raw bytes go with it');
select set_eq($$select f.id from f join hearken.message_search s on s.message = f.message where s.vector @@ 'pass'$$, array['pass3@c'], 'and its name cannot be searched');
select is((select count(*)::int from f join hearken.message m on m.id = f.message where m.text = 'The jug is cracked.'), 3, 'the words stay');
select is((select a.was from hearken.audit a where a.what = 'attachment' and a.becomes = 'erased'), format('1 of message %s, image/png, 8 octets', message), 'the audit tells, without its name') from f where id = 'pass2@c';
select isnt_empty($$select from hearken.blob where sha256 = sha256('pass.png')$$, 'the octets stay while another has them');
select hearken.erase_file(message, 1) from f where id = 'pass3@c';
select is_empty($$select from hearken.blob where sha256 = sha256('pass.png')$$, 'and no longer');
select * from finish();
rollback;
