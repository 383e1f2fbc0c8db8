-- Schema 001, first part: the desk. Who works here, for whom, at which addresses and hours. Frozen: change by a new migration.
create schema hearken authorization hearken_owner;
comment on schema hearken is 'Hearken: mail in, tickets here, acknowledgements out. \d+ explains each table; functions are verbs: \df+ hearken.';
set local role hearken_owner;
revoke all on schema hearken from public;
alter default privileges in schema hearken revoke execute on functions from public;

create table hearken.migration (
    name text primary key,
    applied_at timestamptz not null default now());
comment on table hearken.migration is 'The migrations that stand in this database; hearken upgrade runs the others.';

create table hearken.setting (
    name text primary key,
    value text not null,
    about text not null);
comment on table hearken.setting is 'What a support team decides for the whole desk. update hearken.setting set value = … where name = …;';
insert into hearken.setting (name, value, about) values
    ('raw_days', '400', 'raw mail older than this many days is dropped, a month at a time'),
    ('seen_days', '60', 'identities of mails are kept this many days (a retry within them is no new mail)'),
    ('salt', encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'),
        'hides the identities of forgotten mails; never change it'),
    ('breaker_until', '', 'while in the future, no acknowledgement leaves; set by the breaker, emptied by release_held()');

create table hearken.cap (
    name text primary key,
    count int not null check (count >= 0),
    period interval not null check (period > '0'),
    about text not null);
comment on table hearken.cap is 'How many acknowledgements may leave at most. Past a cap they are held (view held_ack), never dropped.';
insert into hearken.cap (name, count, period, about) values
    ('address', 3, '1 day', 'to one address (without plus tag, without dots where they do not count); counted in take'),
    ('domain', 20, '1 hour', 'to one domain; counted in claim'),
    ('freemail', 200, '1 hour', 'to one domain where everyone has mail (table freemail); counted in claim'),
    ('whole', 100, '1 hour', 'to all the world; past it the breaker opens for an hour; counted in claim'),
    ('mute', 5, '10 minutes', 'mails of one address into one ticket; past it the ticket is muted for an hour');

create table hearken.freemail (
    domain text primary key check (domain = lower(domain)),
    dots_count boolean not null default true);
comment on table hearken.freemail is 'Domains where everyone has mail: a higher cap. dots_count false: a.b@ and ab@ are one person.';
insert into hearken.freemail (domain, dots_count) values ('gmail.com', false), ('googlemail.com', false),
    ('outlook.com', true), ('hotmail.com', true), ('live.com', true), ('yahoo.com', true), ('icloud.com', true), ('me.com', true),
    ('gmx.de', true), ('gmx.net', true), ('web.de', true), ('t-online.de', true), ('aol.com', true), ('proton.me', true),
    ('orange.fr', true), ('libero.it', true), ('mail.ru', true);

create table hearken.calendar (
    name text primary key,
    time_zone text not null default 'UTC',
    about text not null default '');
comment on table hearken.calendar is 'A set of business hours and holidays in one time zone.';
create table hearken.hours (
    calendar text not null references hearken.calendar on update cascade on delete cascade,
    weekday int not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null check (closes > opens),
    primary key (calendar, weekday, opens));
comment on table hearken.hours is 'Business hours: weekday 1 is Monday; several spans a day are allowed.';
create table hearken.holiday (
    calendar text not null references hearken.calendar on update cascade on delete cascade,
    day date not null,
    name text not null default '',
    primary key (calendar, day));
comment on table hearken.holiday is 'Days on which a calendar is closed.';

create table hearken.sla (
    name text primary key,
    first_response interval check (first_response > '0'),
    resolution interval check (resolution > '0'),
    remind_before interval not null default '30 minutes',
    about text not null default '');
comment on table hearken.sla is 'Promises about time, counted in the business hours of the queue; null: none. The clock stands while we wait for the customer.';

create table hearken.team (
    id bigint generated always as identity primary key,
    name text not null unique,
    about text not null default '');
comment on table hearken.team is 'Agents who share queues.';

create table hearken.agent (
    id bigint generated always as identity primary key,
    login text not null unique check (login <> ''),
    role_name name unique,
    name text not null,
    public_name text not null default '',
    address text not null default '',
    language text not null default 'en',
    time_zone text not null default 'UTC',
    active boolean not null default true,
    away_until timestamptz,
    last_assigned_at timestamptz,
    last_digest_on date,
    notify jsonb not null default '{}');
comment on table hearken.agent is 'People who answer. login: the SMTP AUTH name; role_name: their database role (null: none); notify: {"digest": false} switches a kind of mail off.';
create unique index on hearken.agent (lower(address)) where address <> '';
create table hearken.team_member (
    team bigint not null references hearken.team on delete cascade,
    agent bigint not null references hearken.agent on delete cascade,
    primary key (team, agent));
comment on table hearken.team_member is 'Who is in which team; an agent sees the queues of these teams.';

create table hearken.queue (
    id bigint generated always as identity primary key,
    name text not null unique check (name <> ''),
    position int not null default 100,
    active boolean not null default true,
    language text not null default 'en',
    signature text not null default '',
    team bigint references hearken.team on delete set null,
    calendar text references hearken.calendar on update cascade on delete set null,
    sla text references hearken.sla on update cascade on delete set null,
    subject_tag text not null default '',
    video_url text not null default '',
    priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
    unverified_sender text not null default 'plain' check (unverified_sender in ('plain', 'none', 'paraphrase')),
    listen_for interval not null default '20 seconds' check (listen_for >= '0' and listen_for <= '1 hour'),
    assign text not null default 'manual' check (assign in ('manual', 'round_robin', 'least_busy')),
    match_subject interval,
    next_step jsonb not null default '{}',
    empathy boolean not null default false,
    rating boolean not null default true,
    on_conflict text not null default 'tell' check (on_conflict in ('tell', 'refuse')),
    machine_senders jsonb not null default '[]',
    keep_closed interval);
comment on table hearken.queue is 'A desk: customers write to its addresses. position: lower wins when a mail names several queues. next_step: {"en": "We answer within two hours."} overrides what is made from the hours. match_subject: join a mail of the same sender and subject within this time (null: never). keep_closed: tickets go this long after closing (null: never).';

create table hearken.address (
    address text primary key check (address = lower(address) and address like '%@%' and length(address) <= 320),
    queue bigint not null references hearken.queue on delete cascade,
    main boolean not null default false);
comment on table hearken.address is 'Where a queue takes mail: support@example.com, or @example.com for a whole domain. main: what customers see and answer to.';
create index on hearken.address (queue);
create unique index on hearken.address (queue) where main;

create table hearken.organisation (
    id bigint generated always as identity primary key,
    name text not null unique,
    domains text[] not null default '{}',
    sla text references hearken.sla on update cascade on delete set null,
    note text not null default '');
comment on table hearken.organisation is 'Customers'' companies, known by their mail domains.';
create index on hearken.organisation using gin (domains);

create table hearken.customer (
    id bigint generated always as identity primary key,
    name text not null default '',
    language text not null default '',
    organisation bigint references hearken.organisation on delete set null,
    note text not null default '',
    fields jsonb not null default '{}',
    created_at timestamptz not null default now());
comment on table hearken.customer is 'People who write to us.';
create table hearken.customer_address (
    address text primary key check (length(address) <= 320),
    customer bigint not null references hearken.customer on delete cascade,
    added_at timestamptz not null default now());
comment on table hearken.customer_address is 'Addresses of customers, lower case; a customer may have several.';
create index on hearken.customer_address (customer);

create table hearken.ban (
    pattern text primary key check (pattern = lower(pattern)),
    reason text not null default '',
    until timestamptz);
comment on table hearken.ban is 'Who gets no acknowledgement and changes no ticket: an address, or @domain.';
reset role;
