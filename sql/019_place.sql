-- In which cluster and database the desk stood when a courier last came: what was restored from a dump may have left before.
set local role hearken_owner;
insert into hearken.setting (name, value, about) values ('place', '', 'the cluster and database that this is, kept by claim()');
reset role;
