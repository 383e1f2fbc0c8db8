-- What the cap of one address counts, and what was said to it before, are acknowledgements that left or will. In the index of both stood those
-- held back as well: of ten thousand mails forged from one victim, each read the places of all before it, to count to three.
set local role hearken_owner;
drop index hearken.outbox_victim_planned_at_idx;
create index outbox_victim_planned_at_idx on hearken.outbox (victim, planned_at) where kind = 'ack' and state not in ('cancelled', 'held');
-- Not every desk wants to be told back what it was told.
alter table hearken.queue add column verified_sender text not null default 'paraphrase' check (verified_sender in ('paraphrase', 'plain'));
reset role;
