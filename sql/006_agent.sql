-- Schema 006: what agents' mails leave behind, and the kinds of mail that go from the desk to agents.
set local role hearken_owner;

create table hearken.agent_mail (
    message bigint primary key references hearken.message on delete cascade,
    agent bigint not null references hearken.agent on delete cascade,
    errand text not null,
    outbox bigint,
    participant bigint,
    before text not null default '',
    behind text not null default '',
    feedback boolean not null default false,
    handled_at timestamptz not null default now());
comment on table hearken.agent_mail is 'What became of each agent''s mail: its errand (reply, note, commands, forward), and the words that were put into it, so that a retry leaves the same way.';
create index on hearken.agent_mail (agent);
comment on column hearken.agent_mail.message is 'The agent''s mail.';
comment on column hearken.agent_mail.agent is 'Who wrote it, known by SMTP AUTH.';
comment on column hearken.agent_mail.errand is 'reply, note, talk (among agents), commands or forward.';
comment on column hearken.agent_mail.outbox is 'The row of a reply that left: its number stands in the Message-ID.';
comment on column hearken.agent_mail.participant is 'Whose reply address the reply carries.';
comment on column hearken.agent_mail.before is 'Words put before the agent''s: canned responses, a call''s link.';
comment on column hearken.agent_mail.behind is 'Words put behind the agent''s.';
comment on column hearken.agent_mail.feedback is 'It closed the ticket and asked how we did.';
comment on column hearken.agent_mail.handled_at is 'When it was taken in.';

alter table hearken.command_log add column if not exists message bigint references hearken.message on delete cascade;
comment on column hearken.command_log.message is 'The mail that held the command; null: #undo and #find outside of a ticket.';
create index on hearken.command_log (agent, id);

alter table hearken.outbox drop constraint outbox_kind_check;
alter table hearken.outbox add constraint outbox_kind_check check (kind ~ '^[a-z]{2,20}$');
comment on column hearken.outbox.kind is 'ack, reply, incident, notice and rating go to customers; to agents: result (of commands), find, mail (new mail in my tickets), note, mention, assigned, reminder, overdue, digest, failure, hint, translate.';

insert into hearken.cap (name, count, period, about) values
    ('agent', 60, '1 hour', 'mails of the desk to one agent; past it they are left out, but for results of commands') on conflict do nothing;
reset role;
