-- What stands in for foreign keys that every mail would have locked (migration 003): queues, slas and their tickets.
begin;
set local search_path = tap, public;
select no_plan();
insert into hearken.sla (name, first_response) values ('gold', '1 hour'), ('tin', '1 day');
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
select has_index('hearken', 'seen', 'seen_arrived_at_idx', 'tick finds old identities without reading all');
select * from finish();
rollback;
