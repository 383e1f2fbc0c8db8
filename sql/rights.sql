-- Who may do what. Daemons execute their doors and touch no table; admins own the desk's data; nobody else sees anything.
set local role hearken_owner;
revoke all on all functions in schema hearken from public;
grant usage on schema hearken to hearken_milter, hearken_courier, hearken_admin, hearken_agent;
grant execute on function hearken.take, hearken.keep, hearken.seen, hearken.snapshot, hearken.agent_mail, hearken.agent_named to hearken_milter;
grant execute on function hearken.claim, hearken.settle, hearken.settle_all, hearken.tick, hearken.snapshot to hearken_courier;
grant select, insert, update, delete on all tables in schema hearken to hearken_admin;
revoke update, delete, truncate on hearken.audit from hearken_admin;
grant usage on all sequences in schema hearken to hearken_admin;
grant execute on all functions in schema hearken to hearken_admin;
reset role;
