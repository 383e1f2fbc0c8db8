-- Who may do what. Daemons execute their doors and touch no table; admins own the desk's data; agents do their work on the rows that
-- policies.sql lets them see; nobody else sees anything. tests/sql/tap/9_rights.sql holds the same list and denies all else.
set local role hearken_owner;
revoke all on all functions in schema hearken from public;
revoke all on all functions in schema hearken from hearken_milter, hearken_courier, hearken_agent;
revoke all on all tables in schema hearken from hearken_milter, hearken_courier, hearken_agent, hearken_admin;
grant usage on schema hearken to hearken_milter, hearken_courier, hearken_admin, hearken_agent;

-- The doors.
grant execute on function hearken.take, hearken.keep, hearken.seen, hearken.snapshot, hearken.agent_mail, hearken.agent_named to hearken_milter;
grant execute on function hearken.claim, hearken.settle, hearken.settle_all, hearken.tick, hearken.snapshot to hearken_courier;

-- Admins. The audit they may read and add to; forget() may blank words in it, and a trigger sees that it does no more.
grant select, insert, update, delete on all tables in schema hearken to hearken_admin;
revoke update, delete on hearken.audit from hearken_admin;
grant update (was, becomes) on hearken.audit to hearken_admin;
grant usage on all sequences in schema hearken to hearken_admin;
grant execute on all functions in schema hearken to hearken_admin;

-- Agents: reading. No setting (the salt is one), no ban, no raw mail.
grant select on hearken.queue, hearken.address, hearken.calendar, hearken.hours, hearken.holiday, hearken.sla, hearken.team, hearken.team_member,
    hearken.agent, hearken.freemail, hearken.cap, hearken.field, hearken.canned, hearken.phrase, hearken.topic, hearken.incident, hearken.incident_ticket,
    hearken.customer, hearken.customer_address, hearken.organisation, hearken.ticket, hearken.message, hearken.part, hearken.blob, hearken.piece,
    hearken.reference, hearken.sundered, hearken.message_search, hearken.participant, hearken.rating, hearken.outbox, hearken.audit, hearken.ticket_read
    to hearken_agent;
grant select on hearken.open_ticket, hearken.overdue, hearken.waiting_ack, hearken.held_ack, hearken.deliveries, hearken.attachment, hearken.known_incident,
    hearken.tone_by_week, hearken.first_response, hearken.resolution, hearken.satisfaction, hearken.workload to hearken_agent;
-- Agents: what their verbs write.
grant insert on hearken.sundered, hearken.ticket_read to hearken_agent;
-- No number: whoever writes those that come next stops all that would draw them.
grant insert (ticket, address, name, customer, role, verified) on hearken.participant to hearken_agent;
grant insert (at, who, agent, through, ticket, message, what, was, becomes) on hearken.audit to hearken_agent;
grant insert (queue, strand, subject, requester, language, tone, priority, opened_at) on hearken.ticket to hearken_agent;
grant insert (ticket, strand, key, direction, kind, why, known, agent, author, text, reply) on hearken.message to hearken_agent;
grant insert (queue, ticket, message, participant, agent, kind, level, recipient, victim, auto_submitted, fixed_subject, fixed_text) on hearken.outbox to hearken_agent;
grant update (status, priority, assignee, requester, subject, tags, fields, sla, snoozed_until, first_response_at, queue, strand, merged_into, updated_at)
    on hearken.ticket to hearken_agent;
grant update (ticket, strand, hangs_on) on hearken.message to hearken_agent;
grant update (role) on hearken.participant to hearken_agent;
grant update (state, reason, settled_at) on hearken.outbox to hearken_agent;
grant update (read_at) on hearken.ticket_read to hearken_agent;
grant delete on hearken.sundered to hearken_agent;
-- Agents: the verbs, and what verbs call.
grant execute on function hearken.here, hearken.root, hearken.my_agent, hearken.my_queues, hearken.agent_of, hearken.queues_of, hearken.actor, hearken.note_change, hearken.queue_id,
    hearken.agent_id, hearken.customer_id, hearken.set_status, hearken.close, hearken.reopen, hearken.pending, hearken.snooze, hearken.assign,
    hearken.set_priority, hearken.set_subject, hearken.set_requester, hearken.set_field, hearken.field_value, hearken.tag, hearken.untag, hearken.move,
    hearken.note, hearken.reply, hearken.merge, hearken.split, hearken.spam, hearken.mark_read, hearken.inbox, hearken.conversation, hearken.history,
    hearken.search, hearken.search_own, hearken.search_newest, hearken.search_behind, hearken.search_query, hearken.language_config, hearken.file, hearken.bare_line, hearken.plain_address,
    hearken.base_address, hearken.domain_of, hearken.lasting_address, hearken.victim, hearken.id_hash, hearken.due, hearken.deadlines, hearken.sla_of, hearken.business_add,
    hearken.business_time, hearken.business_days, hearken.business_between, hearken.is_open, hearken.tie_strands, hearken.seat_strands, hearken.strand_pointer, hearken.strand_seat, hearken.open_again,
    hearken.knows_customer, hearken.move_alone, hearken.hold_tickets, hearken.hold_ticket, hearken.tell, hearken.agent_address, hearken.note_address, hearken.drop_ack, hearken.queue_address, hearken.numbers_of,
    hearken.ticket_is_sound, hearken.message_is_sound, hearken.participant_is_sound, hearken.outbox_is_sound
    to hearken_agent;
reset role;
