-- The cap of one address, read in the way of every new ticket, belongs to one index (010). While nobody has analyzed a young or suddenly full
-- outbox the planner guesses that any index of acknowledgements holds a handful of rows, and read the whole of another instead. Those say now
-- what the cap does not ask, so that they do not fit it; who uses them does.
set local role hearken_owner;
drop index hearken.one_ack_a_ticket;
create unique index one_ack_a_ticket on hearken.outbox (ticket) where kind = 'ack' and ticket is not null;
drop index hearken.outbox_planned_at_idx1;
create index outbox_planned_lately_idx on hearken.outbox (planned_at) where kind in ('ack', 'incident') and victim <> '';
reset role;
