-- What is due is read by claim in the order in which it leaves, a batch at a time, however much waits behind. And what leaves is compressed as
-- what comes is (002): pglz took longer.
set local role hearken_owner;
drop index hearken.outbox_due_idx;
create index outbox_due_idx on hearken.outbox (due, id) where state in ('planned', 'claimed', 'handed');
alter table hearken.outbox alter column fixed_text set compression lz4, alter column text set compression lz4, alter column prepared set compression lz4;
reset role;
