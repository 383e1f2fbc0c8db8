-- What many mails at once and many mails in all need.
set local role hearken_owner;

-- A foreign key from ticket to queue makes every new ticket lock its queue's row; mails that come at once then share that lock
-- through multixacts, one written for each mail. The queue and the sla guard their tickets instead: who deletes or renames one waits
-- for all transactions that have read the table, and looks then. take has just read them; whoever else writes a ticket is checked.
alter table hearken.ticket drop constraint ticket_queue_fkey, drop constraint ticket_sla_fkey;

create function hearken.queue_stands() returns trigger language plpgsql as $$
begin
    lock table hearken.queue in access exclusive mode;
    if exists (select from hearken.ticket t where t.queue = old.id) then
        raise exception 'queue "%" has tickets', old.name using errcode = 'foreign_key_violation',
            hint = 'set active = false and it takes no more mail, or move() its tickets first';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function hearken.queue_stands() is 'A queue with tickets is not deleted; it may be made inactive.';
create trigger stands before delete on hearken.queue for each row execute function hearken.queue_stands();
create trigger keeps_number before update of id on hearken.queue for each row when (old.id <> new.id) execute function hearken.queue_stands();

create function hearken.sla_follows() returns trigger language plpgsql as $$
begin
    lock table hearken.sla in access exclusive mode;
    if tg_op = 'DELETE' then
        update hearken.ticket t set sla = null where t.sla = old.name;
    else
        update hearken.ticket t set sla = new.name where t.sla = old.name;
    end if;
    return null;
end $$;
comment on function hearken.sla_follows() is 'Tickets follow the new name of an sla, and have none when it is deleted.';
create trigger followed after delete on hearken.sla for each row execute function hearken.sla_follows();
create trigger renamed after update of name on hearken.sla for each row when (old.name <> new.name) execute function hearken.sla_follows();

create function hearken.ticket_refers() returns trigger language plpgsql as $$
begin
    if not exists (select from hearken.queue q where q.id = new.queue) then
        raise exception 'there is no queue %', new.queue using errcode = 'foreign_key_violation', hint = 'select id, name from hearken.queue; lists them';
    end if;
    if new.sla is not null and not exists (select from hearken.sla s where s.name = new.sla) then
        raise exception 'there is no sla "%"', new.sla using errcode = 'foreign_key_violation', hint = 'select name from hearken.sla; lists them';
    end if;
    return new;
end $$;
comment on function hearken.ticket_refers() is 'A ticket''s queue and sla exist. take, which acts as hearken_owner, has read them itself.';
create trigger refers before insert or update of queue, sla on hearken.ticket for each row
    when (current_user <> 'hearken_owner') execute function hearken.ticket_refers();

-- Both tables grow in the order of time: a block-range index is a few pages and costs take nothing. seen had none: tick read it whole.
drop index hearken.message_arrived_at_idx;
create index message_arrived_at_idx on hearken.message using brin (arrived_at) with (autosummarize = on, pages_per_range = 32);
create index seen_arrived_at_idx on hearken.seen using brin (arrived_at) with (autosummarize = on, pages_per_range = 32);
reset role;
