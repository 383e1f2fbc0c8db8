-- Agents write under more addresses than the one where the desk writes to them.
set local role hearken_owner;
alter table hearken.agent add column aliases text[] not null default '{}';
create index on hearken.agent (id) where aliases <> '{}';
reset role;
