-- Channels: a machine's mail for a person is that person's.
begin;
set local search_path = tap, public;
select no_plan();
update hearken.queue set machine_senders = '[{"from": "forms@shop.invalid"}, {"from": "@voice.invalid", "address": "^Caller: (\\S+@\\S+)$", "text": "^Transcript:\\s*((?:.|\\n)*)", "ack": "none"},
    {"from": "shop@shop.invalid", "address": "(unclosed"}]' where name = 'Support';
create temp table t as select m.* from test.mail('f1@shop', author => 'forms@shop.invalid', sender => 'bounces@shop.invalid', gate => 'none', gate_reason => 'auto-submitted',
    auto_reason => 'auto-submitted', auto_class => 'auto-reply', subject => 'Contact form',
    body => E'Name: Mary Customer\nE-Mail: <Mary@Customer.invalid>\nSubject: My jug\nPhone: 1\nMessage:\nThe jug is cracked.\n\nMary') m;
select is((select author || '|' || author_name || '|' || subject || '|' || reply || '|' || kind from hearken.message where message_id = 'f1@shop'),
    E'mary@customer.invalid|Mary Customer|My jug|The jug is cracked.\n\nMary|mail', 'a form''s mail is the customer''s');
select is((select c.name || p.role || p.verified from hearken.participant p join hearken.customer c on c.id = p.customer where p.ticket = (select ticket from t)), 'Mary Customerrequesterfalse', 'who is not proved by it');
select is((select recipient || level from hearken.outbox where ticket = (select ticket from t) and kind = 'ack'), 'mary@customer.invalidplain', 'the acknowledgement is the customer''s, in fixed words');
select is((select ack || ack_reason from test.mail('v1@voice', author => 'box@voice.invalid', body => E'Caller: pat@customer.invalid\nTranscript:\nplease call')), 'nonechannel', 'or none');
select is((select author || reply from hearken.message where message_id = 'v1@voice'), 'pat@customer.invalidplease call', 'patterns of one''s own');
select test.mail('f2@shop', author => 'forms@shop.invalid', evidence => 'none', body => E'E-Mail: victim@customer.invalid\nMessage: x');
select is((select author from hearken.message where message_id = 'f2@shop'), 'forms@shop.invalid', 'an unproved machine speaks for nobody');
select test.mail('f3@shop', author => 'forms@shop.invalid', body => 'no field at all');
select is((select author from hearken.message where message_id = 'f3@shop'), 'forms@shop.invalid', 'nor one that names nobody');
select test.mail('s1@shop', author => 'shop@shop.invalid', body => E'E-Mail: pat@customer.invalid');
select is((select author from hearken.message where message_id = 's1@shop'), 'shop@shop.invalid', 'a faulty pattern finds nothing');
select is(hearken.found_in('Name: x', '(unclosed'), null, 'found_in');
select is((hearken.unmask('[{"from": "@shop.invalid"}]', 'a@shop.invalid', 'spf', 's', E'Ihr Name: Eva\nE-Mail-Adresse: eva@kunde.invalid\nIhre Nachricht: Hallo')).words, 'Hallo', 'unmask reads German forms');
select * from finish();
rollback;
