-- What an admin may set, bounded where it is set. A period of ten thousand years, a negative one, or JSON of another shape was believed until a
-- mail or the clock counted with it, and then each failed: mail to the queue was put off, reminders stood still.
set local role hearken_owner;
update hearken.cap set period = '100 years' where period > '100 years';
update hearken.sla set first_response = least(first_response, '10 years'), resolution = least(resolution, '10 years'),
    remind_before = least(greatest(remind_before, '0'), '1 year')
where first_response > '10 years' or resolution > '10 years' or remind_before not between '0' and '1 year';
update hearken.queue set match_subject = least(greatest(match_subject, '0'), '100 years'), keep_closed = least(greatest(keep_closed, '0'), '1000 years'),
    machine_senders = case when jsonb_typeof(machine_senders) = 'array' then machine_senders else '[]' end,
    next_step = case when jsonb_typeof(next_step) = 'object' then next_step else '{}' end
where match_subject is not null or keep_closed is not null or jsonb_typeof(machine_senders) <> 'array' or jsonb_typeof(next_step) <> 'object';
-- What was read as no stays no.
update hearken.agent g set notify = case when jsonb_typeof(g.notify) <> 'object' then '{}' else (
    select coalesce(jsonb_object_agg(n.key, coalesce(lower(n.value #>> '{}') not in ('false', 'f', 'no', 'n', 'off', '0'), true)), '{}') from jsonb_each(g.notify) n) end
where jsonb_typeof(g.notify) <> 'object' or jsonb_path_exists(g.notify, 'strict $.* ? (@.type() != "boolean")');
alter table hearken.cap add constraint period_of_a_century_at_most check (period <= '100 years');
alter table hearken.sla add constraint promises_of_ten_years_at_most check (first_response <= '10 years' and resolution <= '10 years'),
    add constraint reminder_of_a_year_at_most check (remind_before between '0' and '1 year');
alter table hearken.queue add constraint match_subject_of_a_century_at_most check (match_subject between '0' and '100 years'),
    add constraint keep_closed_of_a_millennium_at_most check (keep_closed between '0' and '1000 years'),
    add constraint machine_senders_is_a_list check (jsonb_typeof(machine_senders) = 'array'),
    add constraint next_step_is_an_object check (jsonb_typeof(next_step) = 'object');
alter table hearken.agent add constraint notify_is_true_or_false_for_each_kind
    check (jsonb_typeof(notify) = 'object' and not jsonb_path_exists(notify, 'strict $.* ? (@.type() != "boolean")'));

-- What retention deletes by: without these each mail that goes costs a walk through the table.
create index on hearken.command_log (message) where message is not null;
create index on hearken.command_log (ticket) where ticket is not null;
create index on hearken.sundered (other);
create index on hearken.incident_ticket (ticket);
-- What the clock asks each minute and health each time: a queue's own closed tickets, not all that others keep; the few mails that went wrong.
drop index hearken.ticket_closed_at_idx;
create index ticket_closed_idx on hearken.ticket (queue, closed_at) where closed_at is not null and merged_into is null;
create index outbox_seen_idx on hearken.outbox (seen_at) where state = 'seen';
create index outbox_failed_idx on hearken.outbox (settled_at) where state = 'failed';
reset role;
