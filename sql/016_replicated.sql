-- The one table without a primary key, for a field of all queues has no queue: where all tables are published (logical replication), none of its
-- rows could be changed or taken away.
set local role hearken_owner;
alter table hearken.field replica identity full;
reset role;
