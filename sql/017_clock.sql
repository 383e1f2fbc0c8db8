-- When the clock was looked at last, and since when it went steadily: what is deleted for its age is, by a clock that leapt, deleted too soon.
set local role hearken_owner;
insert into hearken.setting (name, value, about) values
    ('clock', '', 'when tick() looked at the clock last, and since when that clock did not leap; kept by tick()');
reset role;
