-- What must stand beside functions and rights: a dump that was restored in part, an index that was dropped or whose making was cut short,
-- and a trigger that somebody switched off for a bulk load are seen by no upgrade, for migrations run once.
set local role hearken_owner;

create or replace function hearken.damages() returns table (what text, cure text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with wanted (kind, name, made) as (values -- tests/sql/tap/2_structure.sql compares it with what the migrations make
        ('index', 'address_queue_idx', 'address (queue)'),
        ('unique index', 'address_queue_idx1', 'address (queue) where main'),
        ('index', 'agent_id_idx', $i$agent (id) where aliases <> '{}'$i$),
        ('unique index', 'agent_login_key', 'agent (login)'),
        ('unique index', 'agent_lower_idx', $i$agent (lower(address)) where address <> ''$i$),
        ('unique index', 'agent_role_name_key', 'agent (role_name)'),
        ('index', 'agent_mail_agent_idx', 'agent_mail (agent)'),
        ('index', 'audit_ticket_id_idx', 'audit (ticket, id)'),
        ('unique index', 'canned_name_language_coalesce_idx', 'canned (name, language, coalesce(queue, 0))'),
        ('index', 'command_log_agent_id_idx', 'command_log (agent, id)'),
        ('index', 'command_log_message_idx', 'command_log (message) where message is not null'),
        ('index', 'command_log_ticket_idx', 'command_log (ticket) where ticket is not null'),
        ('index', 'customer_organisation_idx', 'customer (organisation) where organisation is not null'),
        ('index', 'customer_address_customer_idx', 'customer_address (customer)'),
        ('unique index', 'field_name_coalesce_idx', 'field (name, coalesce(queue, 0))'),
        ('index', 'incident_ticket_ticket_idx', 'incident_ticket (ticket)'),
        ('index', 'message_arrived_at_idx', $i$message using brin (arrived_at) with (autosummarize='on', pages_per_range='32')$i$),
        ('index', 'message_author_arrived_at_idx', 'message (author, arrived_at)'),
        ('index', 'message_customer_idx', 'message (customer) where customer is not null'),
        ('index', 'message_hangs_on_idx', 'message (hangs_on) where hangs_on is not null'),
        ('index', 'message_note_idx', $i$message (arrived_at) where direction = 'note'$i$),
        ('index', 'message_ticket_arrived_at_idx', 'message (ticket, arrived_at)'),
        ('index', 'message_search_vector_idx', 'message_search using gin (vector)'),
        ('index', 'organisation_domains_idx', 'organisation using gin (domains)'),
        ('unique index', 'organisation_name_key', 'organisation (name)'),
        ('unique index', 'one_ack_a_ticket', $i$outbox (ticket) where kind = 'ack' and ticket is not null$i$),
        ('unique index', 'one_follow_up_a_person', $i$outbox (incident, victim) where kind = 'incident'$i$),
        ('index', 'outbox_agent_planned_at_idx', 'outbox (agent, planned_at) where agent is not null'),
        ('index', 'outbox_counted_at_idx', 'outbox (counted_at) where counted_at is not null'),
        ('index', 'outbox_due_idx', $i$outbox (due, id) where state in ('planned', 'claimed', 'handed')$i$),
        ('index', 'outbox_failed_idx', $i$outbox (settled_at) where state = 'failed'$i$),
        ('index', 'outbox_message_id_idx', $i$outbox (message_id) where message_id <> ''$i$),
        ('index', 'outbox_message_idx', 'outbox (message) where message is not null'),
        ('index', 'outbox_participant_idx', 'outbox (participant) where participant is not null'),
        ('index', 'outbox_planned_at_idx', $i$outbox (planned_at) where state = 'held'$i$),
        ('index', 'outbox_planned_lately_idx', $i$outbox (planned_at) where kind in ('ack', 'incident') and victim <> ''$i$),
        ('index', 'outbox_seen_idx', $i$outbox (seen_at) where state = 'seen'$i$),
        ('index', 'outbox_ticket_idx', 'outbox (ticket)'),
        ('index', 'outbox_victim_planned_at_idx', $i$outbox (victim, planned_at) where kind = 'ack' and state not in ('cancelled', 'held')$i$),
        ('index', 'part_sha256_idx', 'part (sha256)'),
        ('index', 'participant_address_idx', 'participant (address)'),
        ('index', 'participant_customer_idx', 'participant (customer) where customer is not null'),
        ('unique index', 'participant_ticket_address_key', 'participant (ticket, address)'),
        ('unique index', 'queue_name_key', 'queue (name)'),
        ('index', 'rating_participant_idx', 'rating (participant)'),
        ('index', 'reference_message_idx', 'reference (message)'),
        ('unique index', 'rule_name_key', 'rule (name)'),
        ('index', 'seen_arrived_at_idx', $i$seen using brin (arrived_at) with (autosummarize='on', pages_per_range='32')$i$),
        ('index', 'sundered_other_idx', 'sundered (other)'),
        ('unique index', 'team_name_key', 'team (name)'),
        ('index', 'ticket_assignee_idx', $i$ticket (assignee) where assignee is not null and status <> 'closed' and merged_into is null$i$),
        ('index', 'ticket_closed_idx', 'ticket (queue, closed_at) where closed_at is not null and merged_into is null'),
        ('index', 'ticket_merged_into_idx', 'ticket (merged_into) where merged_into is not null'),
        ('index', 'ticket_queue_opened_at_idx', $i$ticket (queue, opened_at) where status <> 'closed' and merged_into is null$i$),
        ('index', 'ticket_requester_idx', 'ticket (requester)'),
        ('index', 'ticket_snoozed_until_idx', 'ticket (snoozed_until) where snoozed_until is not null'),
        ('index', 'ticket_strand_idx', 'ticket (strand)'),
        ('unique index', 'topic_name_language_coalesce_idx', 'topic (name, language, coalesce(queue, 0))'))
    select format('index %s is not there', w.name), format('create %s concurrently %s on hearken.%s', w.kind, w.name, w.made)
    from wanted w where to_regclass('hearken.' || w.name) is null
    union all
    select format('index %s is not valid', c.relname),
        format(case when c.relname ~ '_cc(new|old)\d*$' then 'drop index concurrently hearken.%I' else 'reindex index concurrently hearken.%I' end, c.relname)
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'hearken'::regnamespace and c.relkind = 'i' and not i.indisvalid
    union all
    select format('table %s has triggers that are switched off', c.relname), format('alter table hearken.%I enable trigger all', c.relname)
    from pg_class c where c.relnamespace = 'hearken'::regnamespace
        and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled in ('D', 'R'))
$$;
comment on function hearken.damages() is
    'Indexes of ours that are gone or not valid, and tables whose triggers are switched off, each with the statement that mends it. hearken check tells them.';
reset role;
