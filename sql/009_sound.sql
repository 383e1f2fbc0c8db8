-- What a row may hold, said once a table and in plain words. A list of words within a check is read and planned anew by each statement that
-- writes the table: an eighth of take's time. A function is planned once a session, and can say what is wrong.
set local role hearken_owner;

create function hearken.ticket_is_sound(status text, priority text, waited interval, closed_at timestamptz) returns boolean
language plpgsql immutable parallel safe as $$
begin
    if status in ('new', 'open', 'pending', 'closed') and priority in ('low', 'normal', 'high', 'urgent')
            and waited >= interval '0' and (status = 'closed') = (closed_at is not null) then
        return true;
    elsif status not in ('new', 'open', 'pending', 'closed') then
        raise exception 'a ticket''s status cannot be "%"', status using errcode = 'check_violation', hint = 'give new, open, pending or closed';
    elsif priority not in ('low', 'normal', 'high', 'urgent') then
        raise exception 'a ticket''s priority cannot be "%"', priority using errcode = 'check_violation', hint = 'give low, normal, high or urgent';
    elsif waited < interval '0' then
        raise exception 'a ticket cannot have waited %', waited using errcode = 'check_violation', hint = 'its trigger counts this; leave it alone';
    end if;
    raise exception 'a ticket has a closed_at when it is closed, and only then' using errcode = 'check_violation', hint = 'set its status alone; closed_at follows';
end $$;
comment on function hearken.ticket_is_sound(text, text, interval, timestamptz) is 'Check of ticket: true, or an error that says what its row cannot hold.';

create function hearken.message_is_sound(direction text, kind text) returns boolean
language plpgsql immutable parallel safe as $$
begin
    if direction in ('in', 'out', 'note', 'event')
            and kind in ('mail', 'ack', 'reply', 'notice', 'note', 'bounce', 'auto', 'feedback', 'event') then
        return true;
    elsif direction not in ('in', 'out', 'note', 'event') then
        raise exception 'a message''s direction cannot be "%"', direction using errcode = 'check_violation', hint = 'give in, out, note or event';
    end if;
    raise exception 'a message''s kind cannot be "%"', kind
        using errcode = 'check_violation', hint = 'give mail, ack, reply, notice, note, bounce, auto, feedback or event';
end $$;
comment on function hearken.message_is_sound(text, text) is 'Check of message: true, or an error that says what its row cannot hold.';

create function hearken.participant_is_sound(address text, role text) returns boolean
language plpgsql immutable parallel safe as $$
begin
    if length(address) <= 320 and role in ('requester', 'author', 'to', 'cc') then
        return true;
    elsif length(address) > 320 then
        raise exception 'an address has 320 characters at most, not %', length(address) using errcode = 'check_violation';
    end if;
    raise exception 'a participant''s role cannot be "%"', role using errcode = 'check_violation', hint = 'give requester, author, to or cc';
end $$;
comment on function hearken.participant_is_sound(text, text) is 'Check of participant: true, or an error that says what its row cannot hold.';

create function hearken.outbox_is_sound(kind text, state text, level text) returns boolean
language plpgsql immutable parallel safe as $$
begin
    if state in ('planned', 'claimed', 'handed', 'seen', 'sent', 'failed', 'held', 'cancelled') and level in ('plain', 'paraphrase')
            and kind ~ '^[a-z]{2,20}$' then
        return true;
    elsif kind !~ '^[a-z]{2,20}$' then
        raise exception 'a mail of ours cannot be of kind "%"', kind using errcode = 'check_violation', hint = '\d+ hearken.outbox lists the kinds';
    elsif level not in ('plain', 'paraphrase') then
        raise exception 'an acknowledgement''s level cannot be "%"', level using errcode = 'check_violation', hint = 'give plain or paraphrase';
    end if;
    raise exception 'the state of a mail of ours cannot be "%"', state
        using errcode = 'check_violation', hint = 'it is planned, claimed, handed, seen, sent, failed, held or cancelled';
end $$;
comment on function hearken.outbox_is_sound(text, text, text) is 'Check of outbox: true, or an error that says what its row cannot hold.';

alter table hearken.ticket drop constraint ticket_status_check, drop constraint ticket_priority_check, drop constraint ticket_waited_check,
    drop constraint closed_has_its_time, add constraint is_sound check (hearken.ticket_is_sound(status, priority, waited, closed_at));
alter table hearken.message drop constraint message_direction_check, drop constraint message_kind_check,
    add constraint is_sound check (hearken.message_is_sound(direction, kind));
alter table hearken.participant drop constraint participant_address_check, drop constraint participant_role_check,
    add constraint is_sound check (hearken.participant_is_sound(address, role));
alter table hearken.outbox drop constraint outbox_kind_check, drop constraint outbox_state_check, drop constraint outbox_level_check,
    add constraint is_sound check (hearken.outbox_is_sound(kind, state, level));

-- The same of a trigger's condition, which asked who writes the ticket.
create or replace function hearken.ticket_refers() returns trigger language plpgsql as $$
begin
    if current_user = 'hearken_owner' then
        return new;
    elsif not exists (select from hearken.queue q where q.id = new.queue) then
        raise exception 'there is no queue %', new.queue using errcode = 'foreign_key_violation', hint = 'select id, name from hearken.queue; lists them';
    elsif new.sla is not null and not exists (select from hearken.sla s where s.name = new.sla) then
        raise exception 'there is no sla "%"', new.sla using errcode = 'foreign_key_violation', hint = 'select name from hearken.sla; lists them';
    end if;
    return new;
end $$;
create or replace trigger refers before insert or update of queue, sla on hearken.ticket for each row execute function hearken.ticket_refers();
reset role;
