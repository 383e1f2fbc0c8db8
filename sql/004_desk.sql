-- The desk grows up: what business time, reminders, follow-ups, retention and erasure need beside schema 001.
set local role hearken_owner;

-- Mails of ours: the first line goes to customers, the others to agents.
alter table hearken.outbox drop constraint outbox_kind_check;
alter table hearken.outbox add constraint outbox_kind_check check (kind in (
    'ack', 'reply', 'incident', 'notice', 'rating',
    'assigned', 'mail', 'mention', 'note', 'reminder', 'overdue', 'digest', 'result', 'results', 'failure', 'hint', 'conflict', 'translation'));
create unique index one_follow_up_a_person on hearken.outbox (incident, victim) where kind = 'incident';
create index on hearken.outbox (agent, planned_at) where agent is not null;

-- The clock of a ticket: business time it waited for the customer is counted, so that deadlines follow from facts alone.
alter table hearken.ticket add column waited interval not null default '0' check (waited >= '0');
update hearken.ticket set closed_at = updated_at where status = 'closed' and closed_at is null;
update hearken.ticket set closed_at = null where status <> 'closed' and closed_at is not null;
alter table hearken.ticket add constraint closed_has_its_time check ((status = 'closed') = (closed_at is not null));
create index on hearken.ticket (assignee) where assignee is not null and status <> 'closed' and merged_into is null;

-- A zone that PostgreSQL does not know is refused when it is set, not when the first deadline is counted.
alter table hearken.calendar add constraint known_time_zone check (timezone(time_zone, timestamp '2026-01-01') is not null);
alter table hearken.agent add constraint known_time_zone check (timezone(time_zone, timestamp '2026-01-01') is not null);
alter table hearken.field add constraint choice_has_choices check (type <> 'choice' or cardinality(choices) > 0);
alter table hearken.queue add constraint video_url_is_https check (video_url = '' or video_url ~ '^https?://') not valid;
create unique index on hearken.topic (name, language, coalesce(queue, 0));

-- What erasure and retention look rows up by; without them each deleted mail would cost a walk through the table.
create index on hearken.reference (message);
create index on hearken.outbox (message) where message is not null;
create index on hearken.outbox (participant) where participant is not null;
create index on hearken.participant (customer) where customer is not null;
create index on hearken.message (customer) where customer is not null;
create index on hearken.rating (participant);

-- The audit stays append-only; forget() alone may blank the words of a row (functions/audit.sql has the guard).
drop trigger stands on hearken.audit;

insert into hearken.setting (name, value, about) values
    ('digest_hour', '7', 'the morning digest is written at this hour of the agent''s own day'),
    ('search_window', '20000', 'tick() looks for unsearchable mails among so many of the newest numbers before the last it filled'),
    ('ticked_at', '', 'when tick() last ran; kept by tick()')
on conflict do nothing;
reset role;
