-- A dump of yesterday, restored: what waited in it has left since, and its numbers were given to others.
begin;
set local search_path = tap, public;
select no_plan();
select set_config('hearken.courier', '', false);
select ticket as first, message as mail from test.mail('before@c') \gset
select count(*) from hearken.claim('w', 10, '1 minute') \gset first_
select is(:first_count, 1, 'a desk that nobody moved sends what waits');
select is((select value from hearken.setting where name = 'place'), hearken.place(), 'and knows its place');
select isnt(split_part(hearken.place(), '/', 1), '', 'the cluster''s');
select is((select count(*)::int from hearken.audit where what in ('restored', 'setting place')), 0, 'which is no news');

update hearken.outbox set state = 'handed', lease_until = now() - interval '1 day' where ticket = :first;
select ticket as waiting from test.mail('waiting@c', 'wim@customer.invalid') \gset
select hearken.reply(:waiting, 'It leaves today.') as reply \gset
select hearken.tell((select id from hearken.agent where login = 'ada'), 'result', :waiting, 'Done', 'Done.') as told \gset
update hearken.setting set value = '7/7' where name = 'place'; -- as the dump has it
select is(hearken.hold_restored(), (select count(*)::int from hearken.outbox where state = 'held'), 'what waits is held, by whoever is asked first');
update hearken.setting set value = '7/7' where name = 'place';
update hearken.outbox set state = 'planned', reason = '' where state = 'held';
select set_config('hearken.courier', 'at work', false);
select is(hearken.hold_restored(), 0, 'a session asks once');
select set_config('hearken.courier', '', false);
select is((select string_agg(kind, ' ') from hearken.claim('w', 10, '1 minute')), 'result', 'to customers nothing goes a second time, to agents it does');
select is((select string_agg(reason || ' ' || recipient, ', ' order by id) from hearken.outbox where state = 'held'),
    (select string_agg('restored ' || recipient, ', ' order by id) from hearken.outbox where ticket in (:first, :waiting) and agent is null and state <> 'cancelled'), 'it is held');
select is((select count(*)::int from hearken.held_ack where ticket in (:first, :waiting)), (select count(*)::int from hearken.outbox where state = 'held'), 'where an admin looks');
select ok((select alarm from hearken.health where what = 'acknowledgements held'), 'and health tells');
select is((select value from hearken.setting where name = 'place'), hearken.place(), 'once');
select ok((select ticket >= :waiting + 1000 from test.mail('after@c', 'ann2@customer.invalid')), 'no number that was told since the dump is given again');
select ok(hearken.release_held(:waiting) > 0, 'what is right is let go');
select ok(exists (select from hearken.claim('w', 10, '1 minute') where ticket = :waiting), 'and leaves');
select * from finish();
rollback;
