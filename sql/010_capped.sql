-- What the cap of one address counts, and what was said to it before, are acknowledgements that left or will. In the index of both stood those
-- held back as well: of ten thousand mails forged from one victim, each read the places of all before it, to count to three.
set local role hearken_owner;
drop index hearken.outbox_victim_planned_at_idx;
create index outbox_victim_planned_at_idx on hearken.outbox (victim, planned_at) where kind = 'ack' and state not in ('cancelled', 'held');
reset role;
