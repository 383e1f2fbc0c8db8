-- Notes by their time, whoever wrote them and under whatever address: what an agent forwards must be none (agent_door.sql, note_within).
set local role hearken_owner;
create index message_note_idx on hearken.message (arrived_at) where direction = 'note';
reset role;
