-- Which rows an agent sees: what belongs to a queue of their teams, and what hangs on that. Admins see all. Made anew by each upgrade.
-- Each policy leans on the one before it: a message is visible when its ticket is, an attachment when its message is. Writing is bound
-- by the same condition, so nobody moves a row out of their own sight. my_queues() is asked once a statement, not once a row.
set local role hearken_owner;
do $$
declare
    t record;
begin
    for t in select c.relname from pg_catalog.pg_class c where c.relnamespace = 'hearken'::regnamespace and c.relrowsecurity loop
        execute format('drop policy if exists admins on hearken.%I', t.relname);
        execute format('drop policy if exists agents on hearken.%I', t.relname);
        execute format('drop policy if exists within_sight on hearken.%I', t.relname);
        execute format('drop policy if exists own_words on hearken.%I', t.relname);
        execute format('create policy admins on hearken.%I to hearken_admin using (true) with check (true)', t.relname);
    end loop;
end $$;

create policy agents on hearken.ticket to hearken_agent using (queue = any ((select hearken.my_queues())::bigint[]));

-- What hangs on a ticket.
create policy agents on hearken.message to hearken_agent using (exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.participant to hearken_agent using (exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.rating to hearken_agent using (exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.incident_ticket to hearken_agent using (exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.audit to hearken_agent using (exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.outbox to hearken_agent using (agent = (select hearken.my_agent()) or exists (select from hearken.ticket t where t.id = ticket));
create policy agents on hearken.ticket_read to hearken_agent using (agent = (select hearken.my_agent()) and exists (select from hearken.ticket t where t.id = ticket));

-- A mail of ours repeats the words of the one that it answers, its answer is its participant's, and whoever is in an agent's ticket is seen by
-- them (below): none is a way to what other teams have.
create policy within_sight on hearken.outbox as restrictive for insert to hearken_agent
    with check ((message is null or exists (select from hearken.message m where m.id = message))
        and (participant is null or exists (select from hearken.participant p where p.id = participant)));
create policy within_sight on hearken.participant as restrictive for insert to hearken_agent
    with check (customer is null or hearken.knows_customer(customer));
-- Nor does anybody write in another's name: a colleague's note, a customer's mail, a mail of another team's queue.
create policy own_words on hearken.message as restrictive for insert to hearken_agent
    with check (direction = 'note' and kind = 'note' and (agent, author) = (select g.id, g.login from hearken.agent g where g.id = hearken.my_agent()));
create policy own_words on hearken.outbox as restrictive for insert to hearken_agent
    with check (ticket is not null or queue = any ((select hearken.my_queues())::bigint[]));

-- What hangs on a message.
create policy agents on hearken.part to hearken_agent using (exists (select from hearken.message m where m.id = message));
create policy agents on hearken.message_search to hearken_agent using (exists (select from hearken.message m where m.id = message));
create policy agents on hearken.reference to hearken_agent using (exists (select from hearken.message m where m.id = message));
create policy agents on hearken.sundered to hearken_agent using (exists (select from hearken.message m where m.id in (one, other)));
create policy agents on hearken.blob to hearken_agent using (exists (select from hearken.part p where p.sha256 = blob.sha256));
create policy agents on hearken.piece to hearken_agent using (exists (select from hearken.part p where p.sha256 = piece.sha256));

-- People are seen by those who have had to do with them.
create policy agents on hearken.customer to hearken_agent using (exists (select from hearken.participant p where p.customer = customer.id));
create policy agents on hearken.customer_address to hearken_agent using (exists (select from hearken.customer c where c.id = customer));
create policy agents on hearken.organisation to hearken_agent using (exists (select from hearken.customer c where c.organisation = organisation.id));

-- What a queue has of its own, and what all have.
create policy agents on hearken.incident to hearken_agent using (queue is null or queue = any ((select hearken.my_queues())::bigint[]));
create policy agents on hearken.canned to hearken_agent using (queue is null or queue = any ((select hearken.my_queues())::bigint[]));
create policy agents on hearken.phrase to hearken_agent using (queue is null or queue = any ((select hearken.my_queues())::bigint[]));
create policy agents on hearken.topic to hearken_agent using (queue is null or queue = any ((select hearken.my_queues())::bigint[]));
create policy agents on hearken.field to hearken_agent using (queue is null or queue = any ((select hearken.my_queues())::bigint[]));
reset role;
