-- Who may do what: the matrix, and agents behind row-level security. What is not listed here is denied.
begin;
set local search_path = tap, public;
select no_plan();
-- Tables and views: role, verb, what.
create function pg_temp.rights(who name, verb text) returns setof text language sql as $$
    select c.relname::text from pg_class c where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
        and case when verb in ('insert', 'update', 'select') then has_any_column_privilege(who, c.oid, verb) else has_table_privilege(who, c.oid, verb) end$$;
select is_empty(format('select pg_temp.rights(%L, %L)', who, verb), format('%s may %s nothing', who, verb))
from (values ('hearken_milter'), ('hearken_courier'), ('public')) w (who), unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) verb;
select is_empty(format('select pg_temp.rights(%L, %L)', who, verb), format('%s may %s nothing', who, verb))
from (values ('hearken_admin'), ('hearken_agent')) w (who), unnest(array['truncate', 'references', 'trigger']) verb;
create function pg_temp.words(list text) returns text[] language sql immutable as $$select regexp_split_to_array(btrim(list), '\s+')$$;
select set_eq($$select pg_temp.rights('hearken_agent', 'select')$$, pg_temp.words('queue address calendar hours holiday sla team team_member agent freemail cap
    field canned phrase topic incident incident_ticket customer customer_address organisation ticket message part blob piece reference sundered message_search
    participant rating outbox audit ticket_read open_ticket overdue waiting_ack held_ack deliveries attachment known_incident tone_by_week first_response
    resolution satisfaction workload'), 'agents read this and nothing else');
select set_eq($$select pg_temp.rights('hearken_agent', 'insert')$$, pg_temp.words('ticket message participant outbox audit sundered ticket_read'), 'agents add to this alone');
select set_eq($$select pg_temp.rights('hearken_agent', 'update')$$, pg_temp.words('ticket message participant outbox ticket_read'), 'agents change this alone');
select set_eq($$select pg_temp.rights('hearken_agent', 'delete')$$, pg_temp.words('sundered'), 'agents delete what keeps halves apart, no more');
select set_eq($$select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'hearken'::regnamespace and c.relkind = 'r' and not c.relispartition and has_column_privilege('hearken_agent', c.oid, a.attnum, 'update')$$,
    pg_temp.words('ticket.status ticket.priority ticket.assignee ticket.requester ticket.subject ticket.tags ticket.fields ticket.sla ticket.snoozed_until
    ticket.first_response_at ticket.queue ticket.strand ticket.merged_into ticket.updated_at message.ticket message.strand message.hangs_on participant.role
    outbox.state outbox.reason outbox.settled_at ticket_read.read_at'), 'these columns: no word of a mail among them');
select set_eq($$select c.relname::text from pg_class c where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
    and not (has_table_privilege('hearken_admin', c.oid, 'select') and has_table_privilege('hearken_admin', c.oid, 'insert')
    and has_table_privilege('hearken_admin', c.oid, 'update') and has_table_privilege('hearken_admin', c.oid, 'delete'))$$, '{audit}'::text[], 'admins own all but the audit');
select ok(has_table_privilege('hearken_admin', 'hearken.audit', 'select') and not has_table_privilege('hearken_admin', 'hearken.audit', 'delete')
    and not has_column_privilege('hearken_admin', 'hearken.audit', 'who', 'update'), 'which they read, and in which they may only blank words');
-- Functions.
create function pg_temp.calls(who name) returns setof text language sql as $$
    select distinct p.proname::text from pg_proc p where p.pronamespace = 'hearken'::regnamespace and has_function_privilege(who, p.oid, 'execute')$$;
select set_eq($$select pg_temp.calls('hearken_milter')$$, pg_temp.words('take keep seen snapshot agent_mail agent_named'), 'the milter''s doors');
select set_eq($$select pg_temp.calls('hearken_courier')$$, pg_temp.words('claim settle settle_all tick snapshot'), 'the courier''s doors');
select is_empty($$select pg_temp.calls('public')$$, 'the public calls nothing');
select set_eq($$select pg_temp.calls('hearken_agent')$$, pg_temp.words('here root my_agent my_queues agent_of queues_of actor note_change queue_id agent_id customer_id set_status close reopen
    pending snooze assign set_priority set_subject set_requester set_field field_value tag untag move note reply merge split spam mark_read inbox conversation
    history search search_own search_newest search_behind search_query language_config file bare_line plain_address base_address domain_of lasting_address victim id_hash due deadlines sla_of
    business_add business_time business_days business_between is_open tie_strands seat_strands strand_pointer strand_seat open_again knows_customer move_alone hold_tickets hold_ticket tell agent_address note_address drop_ack queue_address numbers_of ticket_is_sound message_is_sound participant_is_sound outbox_is_sound'), 'agents'' verbs, and the checks of what these write');
select is((select count(*) from pg_temp.calls('hearken_admin')), (select count(distinct proname) from pg_proc where pronamespace = 'hearken'::regnamespace), 'admins call all');
select is_empty($$select c.relname from pg_class c join pg_temp.rights('hearken_agent', 'select') r on r = c.relname
    where c.relnamespace = 'hearken'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
    and c.relname not in ('queue', 'address', 'calendar', 'hours', 'holiday', 'sla', 'team', 'team_member', 'agent', 'freemail', 'cap')$$, 'row-level security on all that agents read, but the desk''s own set-up');
select is_empty($$select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = 'hearken'::regnamespace and p.prosrc ~* '\mexecute\M' and p.proname not in ('chunk_month', 'drop_raw', 'sequences_behind')$$, 'no dynamic SQL but for the months'' partitions, and for each table''s last number');

-- Two agents, two teams, two queues, a ticket in each.
do $$ begin
    execute 'create role test_cora login in role hearken_agent';
    execute 'create role test_dora login in role hearken_agent';
    execute 'create role test_vera login in role hearken_admin';
end $$;
select hearken.add_team('english'), hearken.add_team('german');
select hearken.add_agent('cora', 'Cora', 'cora@desk.invalid', 'english', 'test_cora'), hearken.add_agent('test_dora', 'Dora', 'dora@desk.invalid', 'german');
select hearken.set_queue('Support', team => 'english'), hearken.set_queue('Hilfe', team => 'german');
select hearken.set_sla('gold', '1 second', '1 second'), hearken.set_queue('Support', sla => 'gold'), hearken.set_queue('Hilfe', sla => 'gold');
select hearken.declare_incident('the shop is slow', '{slow}', '', 'Support'), hearken.add_canned('c', 'x', 'en', 'Support'), hearken.add_field('f', 'text', 'Support');
select hearken.add_organisation('Customers', '{customer.invalid}');
insert into hearken.phrase (queue, language, kind, text) select id, 'en', 'closer', 'Ours alone.' from hearken.queue where name = 'Support';
insert into hearken.topic (queue, name, words) select id, 'ours', '{ours}' from hearken.queue where name = 'Support';
create temp table t as select m.*, 'en' as name from test.mail('en@c', files => '{jug.png}', arrived => extract(epoch from now() - interval '1 hour')) m;
insert into t select m.*, 'en2' from test.mail('en2@c', author => 'ben@customer.invalid', arrived => extract(epoch from now() - interval '1 hour')) m;
insert into t select m.*, 'en3' from test.mail('en3@c', in_reply_to => '{en@c}', arrived => extract(epoch from now() - interval '1 hour')) m;
insert into t select m.*, 'held' from generate_series(1, 4) n, lateral test.mail('held' || n || '@c', author => 'hal@customer.invalid') m;
select hearken.rate((select ticket from t where name = 'en'), (select min(id) from hearken.participant where ticket = (select ticket from t where name = 'en')), true);
insert into hearken.incident_ticket select (select id from hearken.incident), ticket from t where name = 'en';
select hearken.close((select ticket from t where name = 'en2'));
select hearken.note((select ticket from t where name = 'en'), 'for colleagues'), hearken.assign((select ticket from t where name = 'en'), 'cora'), hearken.fill_search();
grant select on t to public;
create function pg_temp.outcome(as_role name, statement text) returns text language plpgsql as $$
declare
    found text;
begin
    execute format('set local role %I', as_role);
    begin
        execute statement into found;
    exception when others then
        found := sqlstate || ' ' || sqlerrm;
    end;
    reset role;
    return found;
end $$;
create function pg_temp.en() returns bigint language sql as $$select ticket from t where name = 'en'$$;
select is(pg_temp.outcome('test_cora', 'select hearken.my_agent()'), (select id::text from hearken.agent where login = 'cora'), 'role_name names an agent');
select is(pg_temp.outcome('test_dora', 'select hearken.my_agent()'), (select id::text from hearken.agent where login = 'test_dora'), 'without it the login does');
select is(pg_temp.outcome('test_cora', 'select hearken.my_queues()'), (select format('{%s}', id) from hearken.queue where name = 'Support'), 'a queue of her team');
-- Reading: every table and view that agents may read.
select is(pg_temp.outcome('test_dora', format('select count(*) from hearken.%I', r)), '0', 'the other queue''s agent finds nothing in ' || r)
from pg_temp.rights('hearken_agent', 'select') r
where r <> all (pg_temp.words('queue address calendar hours holiday sla team team_member agent freemail cap workload sundered ticket_read'));
select is(pg_temp.outcome('test_dora', 'select coalesce(sum(open + waiting + overdue), 0) from hearken.workload'), '0', 'nor in workload');
select isnt(pg_temp.outcome('test_cora', format('select count(*) from hearken.%I', r)), '0', 'her own agent finds it in ' || r)
from pg_temp.rights('hearken_agent', 'select') r where r <> all (pg_temp.words('calendar hours holiday sundered ticket_read'));
select is(pg_temp.outcome('test_vera', format('select count(*) = (select count(*) from hearken.%I) from hearken.%1$I', r)), 'true', 'an admin sees all of ' || r)
from pg_temp.rights('hearken_admin', 'select') r where r not in ('chunk');
select is(pg_temp.outcome('test_dora', format(statement, pg_temp.en())), '0', 'she reads nothing by ' || statement) from (values
    ('select count(*) from hearken.conversation(%s)'), ('select count(*) from hearken.history(%s)'), ('select count(*) from hearken.inbox()'),
    ('select count(*) from hearken.inbox(''cora'')'), ('select count(*) from hearken.search(''jug'')'), ('select hearken.search_behind()')) s (statement);
select isnt(pg_temp.outcome('test_cora', format(statement, pg_temp.en())), '0', 'her colleague does by ' || statement) from (values
    ('select count(*) from hearken.conversation(%s)'), ('select count(*) from hearken.history(%s)'), ('select count(*) from hearken.inbox()'), ('select count(*) from hearken.search(''jug'')')) s (statement);
select is(pg_temp.outcome('test_dora', 'select hearken.file(sha256(''jug.png''))'), null, 'no file');
select isnt(pg_temp.outcome('test_cora', 'select hearken.file(sha256(''jug.png''))'), null, 'but her colleague has it');
-- What search() asks of the index with the owner's eyes tells nobody of another's mail, whatever is asked and whoever they say to be.
select is(pg_temp.outcome(who, format('select cardinality(hearken.search_own(''jug.png'', %s))', within)), wanted, format('%s finds %s in %s', who, wanted, within))
from (select who, coalesce((select quote_literal(array_agg(q.id)) from hearken.queue q where q.name = queue), 'null'), wanted from (values
    ('test_dora', null, '0'), ('test_dora', 'Support', '0'), ('test_dora', 'Hilfe', '0'), ('test_cora', null, '1'), ('test_cora', 'Support', '1'), ('test_cora', 'Hilfe', '0'),
    ('test_vera', null, '0')) v (who, queue, wanted)) w (who, within, wanted);
select is(pg_temp.outcome('test_dora', 'select hearken.search_own(''! zinnober'', null)'), '{}', 'nor by what is not in it');
select is(pg_temp.outcome(who, 'select cardinality(hearken.search_index(''jug.png'', null))'), wanted, who || ' asks the index itself')
from (values ('test_dora', '42501 permission denied for function search_index'), ('test_cora', '42501 permission denied for function search_index'), ('test_vera', '1')) w (who, wanted);
select isnt(pg_temp.outcome('test_vera', 'select count(*) from hearken.search(''jug'')'), '0', 'an admin searches all');
select is(pg_temp.outcome('test_dora', 'select hearken.search_newest()'), (select max(message)::text from hearken.message_search), 'how far the index is, all may know');
select is(hearken.queues_of(r)::text, pg_temp.outcome(r, 'select hearken.my_queues()'), 'a role''s queues') from unnest(array['test_cora', 'test_dora', 'test_vera']::name[]) r;
select is(hearken.agent_of(r)::text, pg_temp.outcome(r, 'select hearken.my_agent()'), 'and its agent') from unnest(array['test_cora', 'test_dora', 'test_vera']::name[]) r;
set local session authorization test_dora;
select count(*) as found_by_dora, cardinality(hearken.search_own('jug.png', null)) as own_of_dora from hearken.search('jug') \gset
set local session authorization test_cora;
select count(*) as found_by_cora from hearken.search('jug') \gset
reset session authorization;
select ok(:found_by_dora = 0 and :own_of_dora = 0 and :found_by_cora > 0, 'who logs in finds as who changes role');
-- And the index is asked: row by row a million mails take a minute.
set local enable_seqscan = off;
set local enable_indexscan = off;
select pg_stat_get_xact_numscans('hearken.message_search_vector_idx'::regclass) as scans \gset
select isnt(pg_temp.outcome('test_cora', 'select count(*) from hearken.search(''jug'')'), '0', 'an agent finds');
select cmp_ok(pg_stat_get_xact_numscans('hearken.message_search_vector_idx'::regclass), '>', :scans::bigint, 'by the index');
reset enable_seqscan;
reset enable_indexscan;
select is(left(pg_temp.outcome('test_cora', 'select * from hearken.setting'), 5), '42501', 'no agent reads settings: the salt is one');
select is(left(pg_temp.outcome('test_cora', format('select hearken.raw(%s)', (select message from t where name = 'en'))), 5), '42501', 'nor raw mail');
-- Doing: every verb that takes a ticket.
create temp table verb (call text);
insert into verb values ('set_status(%s, ''open'')'), ('close(%s)'), ('reopen(%s)'), ('pending(%s)'), ('snooze(%s, now() + interval ''1 day'')'), ('assign(%s, ''test_dora'')'),
    ('set_priority(%s, ''urgent'')'), ('set_subject(%s, ''x'')'), ('set_requester(%s, ''ben@customer.invalid'')'), ('set_field(%s, ''f'', ''x'')'), ('tag(%s, ''x'')'), ('untag(%s, ''x'')'),
    ('move(%s, ''Hilfe'')'), ('note(%s, ''x'')'), ('reply(%s, ''x'')'), ('spam(%s)'), ('mark_read(%s)'), ('here(%s)'), ('merge(%s, %1$s)');
create temp table before as select to_jsonb(x) as row from hearken.ticket x;
select is(pg_temp.outcome('test_dora', format('select hearken.' || call, pg_temp.en())), 'HK002 there is no ticket ' || pg_temp.en(), 'she cannot ' || call) from verb;
select is(pg_temp.outcome('test_dora', format('select hearken.split(%s)', (select message from t where name = 'en3'))), 'HK002 there is no message ' || (select message from t where name = 'en3'), 'nor split');
select is(pg_temp.outcome('test_dora', format('with u as (%s returning 1) select count(*) from u', statement)), '0', 'nor by plain SQL: ' || statement) from (values
    ('update hearken.ticket set status = ''closed'', subject = ''x'''), ('update hearken.message set ticket = 1'), ('update hearken.outbox set state = ''cancelled''')) s (statement);
select is(left(pg_temp.outcome('test_dora', format(statement, pg_temp.en())), 5), '42501', 'nor in by the back door: ' || statement) from (values
    ('insert into hearken.audit (ticket, what) values (%s, ''x'')'), ('insert into hearken.participant (ticket, address, role) values (%s, ''d@d.invalid'', ''author'')'),
    ('insert into hearken.outbox (ticket, kind, recipient) values (%s, ''reply'', ''x@y.invalid'')'), ('insert into hearken.ticket_read (ticket, agent) values (%s, 1)'),
    ('insert into hearken.message (ticket, strand, key, direction, why, known, author) values (%s, 1, '''', ''note'', ''sql'', true, ''x'')'),
    ('insert into hearken.ticket (queue, strand, subject) select q.id, 1, ''x'' from hearken.queue q where q.name = ''Support'''),
    ('delete from hearken.audit'), ('update hearken.audit set who = ''x'''), ('select hearken.forget(''ann@customer.invalid'')'), ('select hearken.release_held()'), ('select hearken.send_again()'), ('select hearken.tick()')) s (statement);
-- What she may write is no way to what she may not read: a courier would word a mail of another team's for her, a seat in her ticket show its person.
insert into t select m.*, 'hers' from test.mail('hers@c', author => 'uta@kunde.invalid', recipients => '{hilfe@desk.invalid}') m;
select is(left(pg_temp.outcome('test_dora', format(statement, (select ticket from t where name = 'hers'), (select message from t where name = 'en'),
    (select customer from hearken.customer_address where address = 'ben@customer.invalid'), (select min(id) from hearken.participant where address = 'ben@customer.invalid'))), 5), wanted, statement) from (values
    ('insert into hearken.outbox (ticket, message, kind, recipient) values (%s, %s, ''reply'', ''dora@evil.invalid'')', '42501'),
    ('insert into hearken.outbox (ticket, participant, kind, recipient) values (%s, %4$s, ''reply'', ''dora@evil.invalid'')', '42501'),
    ('insert into hearken.outbox (agent, message, kind, recipient) select hearken.my_agent(), %2$s, ''ack'', ''dora@evil.invalid''', '42501'),
    ('insert into hearken.outbox (ticket, kind, recipient, prepared) values (%s, ''reply'', ''x@y.invalid'', ''From: boss'')', '42501'),
    ('insert into hearken.message (ticket, strand, key, direction, why, known, author, customer) values (%s, 1, '''', ''note'', ''sql'', true, ''x'', %3$s)', '42501'),
    ('insert into hearken.participant (ticket, address, customer, role) values (%s, ''d@d.invalid'', %3$s, ''to'')', '42501'),
    ('insert into hearken.message (ticket, strand, key, direction, kind, why, known, agent, author) select %s, 1, '''', ''note'', ''note'', ''sql'', true, g.id, g.login from hearken.agent g where g.login = ''cora''', '42501'),
    ('insert into hearken.message (ticket, strand, key, direction, kind, why, known, agent, author) values (%s, 1, '''', ''note'', ''note'', ''sql'', true, hearken.my_agent(), ''cora'')', '42501'),
    ('insert into hearken.message (ticket, strand, key, direction, kind, why, known, author) values (%s, 1, '''', ''in'', ''mail'', ''new'', true, ''uta@kunde.invalid'')', '42501'),
    ('insert into hearken.outbox (queue, agent, kind, recipient) select q.id, hearken.my_agent(), ''result'', ''x@y.invalid'' from hearken.queue q where q.name = ''Support''', '42501'),
    ('insert into hearken.outbox (agent, kind, recipient) values (hearken.my_agent(), ''result'', ''x@y.invalid'')', '42501'),
    ('insert into hearken.audit (id, ticket, what) overriding system value values (999999, %s, ''x'')', '42501'),
    ('insert into hearken.participant (id, ticket, address, role) overriding system value values (999999, %s, ''e@d.invalid'', ''to'')', '42501'),
    ('insert into hearken.participant (ticket, address, role) values (%s, ''d@d.invalid'', ''to'') returning 12345', '12345')) s (statement, wanted);
select is(pg_temp.outcome('test_dora', 'select count(*) from hearken.customer where name = ''Ben'''), '0', 'she knows nobody of theirs');
select is(pg_temp.outcome('test_dora', 'select string_agg(address, '' '' order by address) from hearken.customer_address where hearken.knows_customer(customer)'), 'uta@kunde.invalid', 'but her own');
-- A stranger's mail is split off by who has it before them, though its writer has no seat there yet.
insert into t select m.*, 'hers too' from test.mail('hers2@c', author => 'ulf@kunde.invalid', in_reply_to => '{hers@c}', recipients => '{hilfe@desk.invalid}') m;
select is((select why from t where name = 'hers too'), 'unverified', 'a stranger writes');
select ok(pg_temp.outcome('test_dora', format('select hearken.split(%s)', (select message from t where name = 'hers too'))) ~ '^\d+$', 'whom she gives a ticket');
select set_eq('select row from before', 'select to_jsonb(x) from hearken.ticket x where queue <> (select q.id from hearken.queue q where q.name = ''Hilfe'')', 'nothing has changed');
-- What cora does is done, in her name.
select is(pg_temp.outcome('test_cora', format('select hearken.' || call, pg_temp.en())) ~ '^\d{5} |^HK', false, 'her colleague can ' || call)
from verb where call !~ '^(move|merge)';
select is(pg_temp.outcome('test_cora', format('select hearken.move(%s, ''Hilfe'')', pg_temp.en())), 'HK002 queue "Hilfe" is not one of yours', 'but for moving it out of her sight');
select is(pg_temp.outcome('test_cora', format('select hearken.split(%s)', (select message from t where name = 'en3'))) ~ '^\d+$', true, 'she splits');
select is(pg_temp.outcome('test_cora', format('select hearken.merge(%s, %s)', pg_temp.en(), (select ticket from hearken.message where message_id = 'en3@c'))), pg_temp.en()::text, 'and merges');
select is((select distinct agent from hearken.audit where ticket = pg_temp.en() and what = 'subject'), (select id from hearken.agent where login = 'cora'), 'the audit names her');
select is((select author || ' ' || (agent is not null) from hearken.message where kind = 'note' and text = 'x'), 'cora true', 'her note too');
select pg_temp.outcome('test_cora', format('insert into hearken.audit (ticket, what, who, agent, at) values (%s, ''forged'', ''vera'', 1, ''2001-01-01'') returning 1', pg_temp.en()));
select is((select agent || ' ' || (at = now()) from hearken.audit where what = 'forged'), (select id || ' true' from hearken.agent where login = 'cora'), 'nobody signs for another, nor at another time');
select is(pg_temp.outcome('test_cora', 'select set_config(''hearken.agent'', ''1'', true), set_config(''hearken.through'', ''mail'', true)') is not null, true, 'whatever she sets');
select is(pg_temp.outcome('test_cora', format('select hearken.set_subject(%s, ''y'')', pg_temp.en())), '', 'she goes on');
select is((select count(*)::int from hearken.audit where what = 'subject' and becomes = 'y' and through = 'sql' and agent = (select id from hearken.agent where login = 'cora')), 1, 'the audit knows better');
select hearken.retire_agent('cora');
select is(pg_temp.outcome('test_cora', 'select count(*) from hearken.ticket'), '0', 'who has left sees nothing any more');
-- A merge across queues: the number that led into sight leads out of it.
insert into t select m.*, 'de' from test.mail('de@c', author => 'eva@kunde.invalid', recipients => '{hilfe@desk.invalid}') m;
select hearken.merge((select ticket from t where name = 'de'), pg_temp.en());
update hearken.agent set active = true where login = 'cora';
select is(pg_temp.outcome('test_cora', format('select hearken.note(%s, ''x'')', pg_temp.en())), 'HK002 there is no ticket ' || pg_temp.en(), 'who sees a number but not where it leads does nothing by it');
select is(pg_temp.outcome('test_dora', format('select hearken.note(%s, ''ours now'')', (select ticket from t where name = 'de'))) ~ '^\d+$', true, 'its new queue''s agent does');
select * from finish();
rollback;
