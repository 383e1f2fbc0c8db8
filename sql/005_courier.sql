-- What the courier learned since 001: mails prepared elsewhere, mails of no ticket, the surge, a breaker that waits for calm.
set local role hearken_owner;
alter table hearken.outbox
    add column queue bigint references hearken.queue on delete set null,
    add column prepared text not null default '';
comment on column hearken.outbox.queue is 'Whose address a mail without a ticket leaves from; null: the first queue''s.';
comment on column hearken.outbox.prepared is 'A whole mail, header and body, 7-bit, that leaves as it is; message_id names its Message-ID. Empty: the courier writes it.';
create index on hearken.outbox (planned_at) where kind in ('ack', 'incident');
insert into hearken.cap (name, count, period, about) values
    ('surge', 5, '28 days', 'times what left in a usual hour (the median of busy hours within the period, once a hundred have been seen, 20 at least); past it the breaker opens; 0: never');
update hearken.cap set about = 'to all the world; past it the breaker opens until an hour''s calm; counted in claim' where name = 'whole';
update hearken.setting set about = 'not empty: the breaker is open and no acknowledgement leaves, at least until then and until an hour''s calm; emptied by release_held()'
    where name = 'breaker_until';
insert into hearken.setting (name, value, about) values
    ('usual_hour', '', 'acknowledgements in a usual hour, and when that was counted; kept by tick()');
reset role;
