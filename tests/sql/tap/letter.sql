-- test.mail(): take() with the values of an ordinary mail for all that a test does not say. A queue and two agents to test with.
create schema test;
create function test.mail(id text, author text default 'ann@customer.invalid', body text default 'The jug is cracked.',
    subject text default 'A cracked jug', recipients text[] default '{support@desk.invalid}', in_reply_to text[] default '{}', refs text[] default '{}',
    evidence text default 'dmarc', gate text default 'paraphrase', gate_reason text default '', token text default 'none', token_ticket bigint default 0,
    token_participant bigint default 0, own_ticket bigint default null, own_participant bigint default null, own_outbox bigint default null,
    auto_reason text default '', auto_class text default '', agent_login text default '', no_ack boolean default false, people text[] default '{}',
    sender text default null, thread_index text default '', language text default 'en', tone text default 'neutral', bounce_id text default '',
    arrived double precision default 0, files text[] default '{}',
    bounce_status text default '', bounce_recipient text default '', flags text[] default '{}')
returns table (ticket bigint, message bigint, action text, why text, ack text, ack_reason text, status text, priority text, due text,
    subject_tag text, verified boolean, correction boolean)
language sql as $$
select * from hearken.take(
    key => sha256(convert_to(concat_ws('|', id, author, body, recipients::text), 'UTF8')), envelope_sender => coalesce(sender, author), recipients => recipients,
    queue_id => '4X', client => '192.0.2.1', service => 'smtpd', login => agent_login, agent_login => agent_login, evidence => evidence, gate => gate,
    gate_reason => gate_reason, token_verdict => token, token_ticket => token_ticket, token_participant => token_participant,
    own_tickets => array_remove(array[own_ticket], null), own_participants => array_remove(array[own_participant], null),
    own_outboxes => array_remove(array[own_outbox], null), from_name => initcap(split_part(author, '@', 1)), from_address => author,
    people_addresses => array[author] || recipients || people,
    people_names => array_fill(''::text, array[1 + cardinality(recipients) + cardinality(people)]),
    people_roles => array['from'] || array_fill('to'::text, array[cardinality(recipients)]) || array_fill('cc'::text, array[cardinality(people)]),
    message_id => id, in_reply_to => in_reply_to, refs => refs, thread_index => thread_index, sent => 0, subject => subject, body => body, reply => body,
    quoted => '', signature => '', language => language, tone => tone, flags => flags, auto_reason => auto_reason, auto_class => auto_class,
    bounce_status => bounce_status, bounce_recipient => bounce_recipient, bounce_message_id => bounce_id, limits => '{}', raw => convert_to(body, 'UTF8'),
    raw_size => octet_length(body), raw_sha256 => sha256(convert_to(body, 'UTF8')),
    part_paths => array(select n::text from generate_subscripts(files, 1) n), part_names => files, part_mimes => array(select 'image/png' from unnest(files)),
    part_cids => array(select '' from unnest(files)), part_inline => array(select false from unnest(files)),
    part_sizes => array(select octet_length(f)::bigint from unnest(files) f), part_sha256 => array(select sha256(convert_to(f, 'UTF8')) from unnest(files) f),
    part_data => array(select convert_to(f, 'UTF8') from unnest(files) f), no_ack => no_ack, arrived => arrived)
$$;
select hearken.add_queue('support@desk.invalid', 'Support', 'en');
select hearken.add_queue('hilfe@desk.invalid', 'Hilfe', 'de');
update hearken.queue set listen_for = '0';
insert into hearken.agent (login, name, address) values ('ada', 'Ada', 'ada@desk.invalid'), ('bob', 'Bob', 'bob@desk.invalid');
