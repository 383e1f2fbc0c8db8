-- Erasure: forget() makes a person unknown. What others wrote stays, without the person in it. Rows that tie numbers together stay as husks.
set local role hearken_owner;

create or replace function hearken.redact(text text, secrets text[]) returns text
language plpgsql immutable parallel safe as $$
declare
    secret text;
    rest text;
    low text;
    done text := coalesce(text, '');
    at int;
begin
    -- Without regard to case; a plain search, for a secret is no pattern. One word is put out where it stands as a word: Long, not belong.
    foreach secret in array secrets loop
        continue when secret is null or strpos('[erased]', lower(secret)) > 0 or strpos(lower(done), lower(secret)) = 0;
        rest := done;
        done := '';
        loop
            low := lower(rest);
            at := strpos(case when length(low) = length(rest) then low else rest end, case when length(low) = length(rest) then lower(secret) else secret end);
            exit when at = 0;
            if secret ~ '^[[:alpha:]]+$' and (right(done || left(rest, at - 1), 1) ~ '[[:alnum:]]' or substr(rest, at + length(secret), 1) ~ '[[:alnum:]]') then
                done := done || left(rest, at + length(secret) - 1);
            else
                done := done || left(rest, at - 1) || '[erased]';
            end if;
            rest := substr(rest, at + length(secret));
        end loop;
        done := done || rest;
    end loop;
    return done;
end $$;
comment on function hearken.redact(text, text[]) is 'A text with each of these put out, whatever its case.';

create or replace function hearken.redact_fields(fields jsonb, secrets text[]) returns jsonb
language sql stable
begin atomic
    -- A choice or a date is nobody's name, and its field would not take another word. What no field declares any more goes whole.
    select coalesce(jsonb_object_agg(f.key, case when d.free then to_jsonb(hearken.redact(f.value #>> '{}', redact_fields.secrets)) else f.value end)
        filter (where d.free is not null or hearken.redact(f.value #>> '{}', redact_fields.secrets) = f.value #>> '{}'), '{}')
    from jsonb_each(redact_fields.fields) f, lateral (select bool_and(x.type = 'text') as free from hearken.field x where x.name = f.key) d;
end;
comment on function hearken.redact_fields(jsonb, text[]) is 'Custom fields with each of these put out of their text.';

create or replace function hearken.secrets_of(addresses text[], names text[], texts text[]) returns text[]
language sql immutable
begin atomic
    -- Addresses; names of more than one word, and each word of four letters or more in them; lines of their own that others may quote.
    select coalesce(array_agg(s order by length(s) desc, s), '{}') from (
        select distinct btrim(w) as s from (
            select unnest(secrets_of.addresses) as w
            union all select split_part(a, '@', 1) from unnest(secrets_of.addresses) a where split_part(a, '@', 1) ~ '[._0-9-]' and length(split_part(a, '@', 1)) >= 5
            union all select n from unnest(secrets_of.names) n where length(btrim(n)) >= 3
            union all select p from unnest(secrets_of.names) n, regexp_split_to_table(n, '[\s,;]+') p where length(p) >= 4
            union all select btrim(l, E' \t\r>|') from unnest(secrets_of.texts) t, regexp_split_to_table(t, '\n') l where length(btrim(l, E' \t\r>|')) >= 12) all_words
        where btrim(w) <> '') each_once;
end;
comment on function hearken.secrets_of(text[], text[], text[]) is
    'What must not be found of a person any more: addresses, names, the lines of their mails; the longest first.';

create or replace function hearken.holds_secret(bytes bytea, addresses text[]) returns boolean
language sql stable
begin atomic
    -- In escape format ASCII stands as itself and a NUL as \000, so that one search serves ASCII and UTF-16.
    select exists (select from (select lower(encode(holds_secret.bytes, 'escape'))) f (flat), (
            select lower(encode(convert_to(a, 'UTF8'), 'escape')) from unnest(addresses) a) s (secret)
        where strpos(f.flat, s.secret) > 0 or strpos(f.flat, regexp_replace(s.secret, '(.)', '\1\\000', 'g')) > 0);
end;
comment on function hearken.holds_secret(bytea, text[]) is 'Whether a file holds one of these addresses, in ASCII or UTF-16.';

create or replace function hearken.erased_id(id_hash bytea) returns bytea
language sql stable
begin atomic
    select sha256(convert_to(s.value, 'UTF8') || erased_id.id_hash) from hearken.setting s where s.name = 'salt';
end;
comment on function hearken.erased_id(bytea) is 'What is kept of a forgotten mail''s Message-ID, by its hash.';

create or replace function hearken.forget_mail(own bigint[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    files bytea[];
    salt bytea := convert_to((select s.value from hearken.setting s where s.name = 'salt'), 'UTF8');
begin
    -- A late retry is known by the salted identity, an agent's late answer by the salted Message-ID; both themselves go.
    insert into hearken.erased (hash) select sha256(salt || m.key) from hearken.message m where m.id = any (own) on conflict do nothing;
    insert into hearken.erased (hash) select hearken.erased_id(r.hash) from hearken.reference r where r.message = any (own) and r.rank = 0 on conflict do nothing;
    delete from hearken.seen s using hearken.message m where m.id = any (own) and s.key = m.key;
    delete from hearken.chunk c using hearken.message m where m.id = any (own) and c.key = m.key;
    files := array(select distinct p.sha256 from hearken.part p where p.message = any (own));
    delete from hearken.part p where p.message = any (own);
    perform hearken.drop_files(files);
    delete from hearken.message_search s where s.message = any (own);
    delete from hearken.reference r where r.message = any (own);
    update hearken.message m set key = sha256(salt || m.key), author = '', author_name = '', people = '{}', message_id = '', cites = '{}', envelope_sender = '',
        recipients = '{}', client = '', login = case when m.agent is null then '' else m.login end, subject = '[erased]', text = '', reply = '', quoted = '', signature = '',
        bounce_recipient = '', auto_reason = m.auto_reason, raw_sha256 = null, known = false, customer = null
    where m.id = any (own);
end $$;
comment on function hearken.forget_mail(bigint[]) is
    'Empties mails: bytes, files, words, people. Their rows stay, so that numbers lead where they led.';

create or replace function hearken.forget_in_mails(others bigint[], theirs bigint[], addresses text[], secrets text[], shown bytea[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    files bytea[];
begin
    -- The bytes go, for what they quote cannot be cut out of them; so does the quoted history, and files that hold mails, addresses or what the person sent.
    delete from hearken.chunk c using hearken.message m where m.id = any (others) and c.key = m.key;
    files := shown || array(
        select distinct p.sha256 from hearken.part p
        where p.message = any (others) and (p.mime like 'message/%' or p.mime in ('text/rfc822-headers', 'application/ms-tnef')
                                            or hearken.holds_secret(hearken.file(p.sha256), addresses)));
    delete from hearken.part p where p.sha256 = any (files) and p.message = any (others);
    perform hearken.drop_files(files);
    update hearken.part p set filename = hearken.redact(p.filename, secrets) where p.message = any (others);
    update hearken.message m set
        people = array(select x from unnest(m.people) x where x <> all (addresses)),
        recipients = array(select x from unnest(m.recipients) x where lower(x) <> all (addresses)),
        subject = case when m.ticket = any (theirs) and m.direction <> 'note' and m.subject <> '' then '[erased]' else hearken.redact(m.subject, secrets) end,
        text = hearken.redact(case when m.quoted <> '' then m.reply else m.text end, secrets),
        reply = hearken.redact(m.reply, secrets), quoted = '', signature = hearken.redact(m.signature, secrets),
        author_name = hearken.redact(m.author_name, secrets), message_id = hearken.redact(m.message_id, addresses)
    where m.id = any (others);
    update hearken.message_search s set vector = hearken.search_vector(s.message) where s.message = any (others);
end $$;
comment on function hearken.forget_in_mails(bigint[], bigint[], text[], text[], bytea[]) is 'Takes a person out of others'' mails and of our notes.';

drop function if exists hearken.forget_outbox(text[], bigint[], bigint[], text[], text[]);
create or replace function hearken.forget_outbox(addresses text[], ours bigint[], tickets bigint[], theirs bigint[], secrets text[], subjects text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    victims text[] := array(select hearken.victim(a) from unnest(addresses) a);
begin
    -- To them: what waits is cancelled, what left keeps when and whether, not to whom and what.
    update hearken.outbox o set state = case when o.state in ('planned', 'claimed', 'handed', 'held') then 'cancelled' else o.state end,
        reason = case when o.state in ('planned', 'claimed', 'handed', 'held') then 'forgotten' else hearken.redact(o.reason, secrets) end,
        recipient = '', victim = 'erased-' || o.id, envelope_sender = '', fixed_subject = '', fixed_text = '', subject = '', text = '', prepared = '',
        opener = '', closer = '', answer = ''
    where o.id = any (ours) and (o.victim = any (victims) or lower(o.recipient) = any (addresses));
    -- To agents, of their tickets: such mails repeat what the customer wrote. Digests name subjects.
    update hearken.outbox o set fixed_subject = '[erased]', fixed_text = '', subject = '', text = '', prepared = '' where o.agent is not null and o.ticket = any (theirs);
    update hearken.outbox o set fixed_subject = hearken.redact(o.fixed_subject, secrets), prepared = '', subject = hearken.redact(o.subject, secrets),
        fixed_text = hearken.redact(o.fixed_text, secrets || subjects), text = hearken.redact(o.text, secrets || subjects),
        answer = hearken.redact(o.answer, secrets), reason = hearken.redact(o.reason, secrets)
    where o.ticket = any (tickets) or o.agent is not null and o.ticket is null;
end $$;
comment on function hearken.forget_outbox(text[], bigint[], bigint[], bigint[], text[], text[]) is 'Takes a person out of our own mails, to them and to agents.';

drop function if exists hearken.forget_beside(bigint, text[], bigint[], text[]), hearken.forget_beside(bigint, text[], bigint[], bigint[], text[]),
    hearken.forget_beside(bigint, text[], bigint[], bigint[], bigint[], text[]);
create or replace function hearken.forget_beside(persons bigint[], addresses text[], changes bigint[], tickets bigint[], named bigint[], secrets text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    seats bigint[] := array(select p.id from hearken.participant p where p.address = any (addresses) or p.customer = any (persons)); -- a mail that comes meanwhile has others
begin
    -- What takes a command back is in our own words, and a customer may be called Null or Open: a tag alone may hold a name.
    update hearken.command_log c set line = hearken.redact(c.line, secrets), undo = coalesce((
        select jsonb_object_agg(u.key, case when jsonb_typeof(u.value) = 'string'
            then to_jsonb(hearken.redact(u.value #>> '{}', case when u.key = 'untag' then secrets else addresses end)) else u.value end)
        from jsonb_each(c.undo) u), '{}')
    where c.ticket = any (named) or c.ticket is null or hearken.redact(c.line, addresses) <> c.line;
    update hearken.audit a set was = case when a.was is not null then '(forgotten)' end, becomes = case when a.becomes is not null then '(forgotten)' end
    where a.ticket = any (tickets) and (a.what in ('subject', 'delivery failed', 'tags') or a.what like 'field %')
        or a.ticket = any (named) and hearken.redact(concat_ws(' ', a.was, a.becomes), secrets) <> concat_ws(' ', a.was, a.becomes)
        or a.id = any (changes);
    delete from hearken.ban b where b.pattern = any (addresses);
    update hearken.rule r set senders = array(select x from unnest(r.senders) x where lower(x) <> all (addresses)),
        active = r.active and exists (select from unnest(r.senders) x where lower(x) <> all (addresses)) -- without its sender it would be for all
    where exists (select from unnest(r.senders) x where lower(x) = any (addresses));
    update hearken.customer c set note = hearken.redact(c.note, secrets), fields = hearken.redact_fields(c.fields, secrets)
    where hearken.redact(c.note || c.fields::text, addresses) <> c.note || c.fields::text and c.id <> all (persons);
    update hearken.organisation o set note = hearken.redact(o.note, secrets) where o.note <> '' and hearken.redact(o.note, addresses) <> o.note;
    -- Their reply addresses lead nowhere any more; who gave a rating stays as a number.
    update hearken.rating r set comment = '' where r.participant = any (seats);
    update hearken.outbox o set participant = null where o.participant = any (seats);
    delete from hearken.participant p where p.id = any (seats) and not exists (select from hearken.rating r where r.participant = p.id);
    update hearken.participant p set address = 'erased-' || p.id || '@invalid', name = '', customer = null, verified = false where p.id = any (seats);
    update hearken.participant p set name = hearken.redact(p.name, secrets) where p.ticket = any (tickets) and p.name <> '';
    delete from hearken.customer_address c where c.address = any (addresses);
    delete from hearken.customer c where c.id = any (persons);
end $$;
comment on function hearken.forget_beside(bigint[], text[], bigint[], bigint[], bigint[], text[]) is 'Takes a person out of what is kept beside mails: commands, audit, bans, rules, participants, customers.';

create or replace function hearken.addresses_of(address text) returns text[]
language sql stable
begin atomic
    -- By whatever joins them: one customer, one mailbox. No index leads to the latter, so what is cheap is asked first, and victim() of the few left.
    with recursive n (address) as (
        select addresses_of.address
        union
        select k.address from n cross join lateral (
            select a.address from hearken.customer_address o join hearken.customer_address a on a.customer = o.customer where o.address = n.address
            union all
            select x.address from (select a.address from hearken.customer_address a union all select p.address from hearken.participant p) x
            where left(x.address, 1) = left(n.address, 1)
                and replace(split_part(split_part(x.address, '@', 1), '+', 1), '.', '') = replace(split_part(split_part(n.address, '@', 1), '+', 1), '.', '')
                and hearken.domain_of(x.address) = hearken.domain_of(n.address) and hearken.victim(x.address) = hearken.victim(n.address)) k)
    select array(select n.address from n where n.address = addresses_of.address or not exists (select from hearken.address a where a.address = n.address)
        and not exists (select from hearken.agent g where lower(g.address) = n.address or n.address = any (g.aliases)) order by 1);
end;
comment on function hearken.addresses_of(text) is 'All addresses of the person who has this one, with and without +tags, too; none of ours or of an agent.';

create or replace function hearken.traces_of(addresses text[], above bigint[], out mails bigint[], out ours bigint[], out changes bigint[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    persons bigint[] := array(select c.customer from hearken.customer_address c where c.address = any (addresses));
    victims text[] := array(select hearken.victim(a) from unnest(addresses) a);
begin
    -- No index leads to these. A text without @ holds no address, and need not be put into lower case to see that.
    mails := array(
        select m.id from hearken.message m
        where m.id > above[1] and (m.people && addresses or m.customer = any (persons) or lower(m.envelope_sender) = any (addresses)
            or lower(m.bounce_recipient) = any (addresses) or lower(m.recipients::text)::text[] && addresses
            or strpos(m.text, '@') > 0 and exists (select from unnest(addresses) a where strpos(lower(m.text), a) > 0)
            or strpos(m.subject, '@') > 0 and exists (select from unnest(addresses) a where strpos(lower(m.subject), a) > 0)));
    ours := array(select o.id from hearken.outbox o where o.id > above[2] and (o.victim = any (victims) or lower(o.recipient) = any (addresses)));
    changes := array(
        select a.id from hearken.audit a
        where a.id > above[3] and (strpos(a.was, '@') > 0 or strpos(a.becomes, '@') > 0)
            and exists (select from unnest(addresses) x where strpos(lower(concat_ws(' ', a.was, a.becomes)), x) > 0));
end $$;
comment on function hearken.traces_of(text[], bigint[]) is
    'Where a person is named without being in the ticket: messages, rows of outbox and of audit, of numbers above these three.';

create or replace function hearken.forget(address text) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    plain text := hearken.plain_address(address);
    persons bigint[];
    addresses text[];
    named record;      -- where they stand written
    late record;       -- and since
    above bigint[];
    ours bigint[];     -- rows of outbox
    tickets bigint[];
    within bigint[];   -- those, and tickets of others in which they are named
    theirs bigint[];   -- tickets of which they are the requester
    mails bigint[];    -- all that may hold a word of them
    own bigint[];      -- mails by them, and ours to them alone
    others bigint[];   -- mails by others that may speak of them
    secrets text[];
    subjects text[];
    shown bytea[];     -- files of theirs, which others may have sent back
begin
    if plain is null or plain !~ '^[^@ ]+@[^@ ]+$' then
        raise exception '"%" is no mail address', address using errcode = 'HK002', hint = 'select hearken.forget(''user@example.org'');';
    elsif exists (select from hearken.agent g where lower(g.address) = plain or plain = any (g.aliases)) then
        raise exception '% is an agent''s address', plain
            using errcode = 'HK002', hint = 'select hearken.retire_agent(''login''); agents stay in the history of what they did';
    elsif exists (select from hearken.address a where a.address = plain) then
        raise exception '% is a queue''s address', plain using errcode = 'HK002', hint = 'select * from hearken.address; shows them';
    end if;
    -- What is read whole is read before anybody has to wait: what it finds does not change. Behind the lock only what has come since is read; a
    -- number is drawn before its row commits.
    addresses := hearken.addresses_of(plain);
    above := array(select coalesce(n.last, 0) - s.value::bigint
        from hearken.setting s, unnest(array[(select max(id) from hearken.message), (select max(id) from hearken.outbox), (select max(id) from hearken.audit)])
            with ordinality n (last, place)
        where s.name = 'search_window' order by n.place);
    named := hearken.traces_of(addresses, '{0,0,0}');
    within := array(
        select t.id from hearken.ticket t, lateral (select lower(concat_ws(' ', t.subject, t.gist, t.tags, t.fields)) as words) w
        where strpos(w.words, '@') > 0 and exists (select from unnest(addresses) a where strpos(w.words, a) > 0));
    -- Nobody files or moves a mail of theirs meanwhile.
    perform hearken.move_alone();
    if exists (select from hearken.customer_address o join hearken.customer_address a on a.customer = o.customer
               where o.address = any (addresses) and a.address <> all (addresses)) then -- same_customer() was quicker
        addresses := hearken.addresses_of(plain);
        above := '{0,0,0}';
    end if;
    late := hearken.traces_of(addresses, above);
    ours := named.ours || late.ours;
    persons := array(select c.customer from hearken.customer_address c where c.address = any (addresses));
    tickets := array(
        select t.id from hearken.participant p join hearken.ticket t on t.id in (p.ticket, hearken.root(p.ticket)) where p.address = any (addresses) or p.customer = any (persons)
        union select t.id from hearken.ticket t where t.requester = any (persons)
        union select m.ticket from hearken.message m where m.author = any (addresses)
        union select t.id from hearken.outbox o join hearken.ticket t on t.id in (o.ticket, hearken.root(o.ticket))
              where o.id = any (ours) and o.victim = any (array(select hearken.victim(a) from unnest(addresses) a)));
    perform from hearken.ticket t where t.id = any (tickets) order by t.id for no key update;
    theirs := array(
        select t.id from hearken.ticket t where t.id = any (tickets)
            and (t.requester = any (persons) or exists (select from hearken.participant p where p.ticket = t.id and p.role = 'requester' and p.address = any (addresses))));
    mails := array(select m.id from hearken.message m where m.id = any (named.mails || late.mails) or m.ticket = any (tickets) or m.author = any (addresses));
    own := array(
        select m.id from hearken.message m
        where m.id = any (mails) and (m.author = any (addresses) or m.envelope_sender <> '' and lower(m.envelope_sender) = any (addresses) and m.agent is null
            or m.customer = any (persons)
            or m.bounce_recipient <> '' and lower(m.bounce_recipient) = any (addresses)
            or m.kind = 'bounce' and m.ticket = any (theirs)
            or m.direction = 'out' and m.people <> '{}' and m.people <@ (addresses || array(select a.address from hearken.address a) || m.author)
               and m.people && addresses));
    others := array(select x from unnest(mails) x where x <> all (own));
    within := within || tickets || array(select m.ticket from hearken.message m where m.id = any (others));
    secrets := hearken.secrets_of(addresses,
        array(select c.name from hearken.customer c where c.id = any (persons)
              union select p.name from hearken.participant p where p.address = any (addresses)
              union select m.author_name from hearken.message m where m.author = any (addresses)),
        array(select m.text from hearken.message m where m.author = any (addresses)
              union all select m.subject from hearken.message m where m.author = any (addresses)
              union all select t.gist from hearken.ticket t where t.id = any (theirs)));
    subjects := array(select hearken.bare_line(t.subject) from hearken.ticket t where t.id = any (theirs) and length(hearken.bare_line(t.subject)) >= 4
                      order by length(t.subject) desc);
    shown := array(select distinct p.sha256 from hearken.part p join hearken.message m on m.id = p.message where m.id = any (own) and m.agent is null);

    update hearken.agent_mail a set before = '', behind = '' where a.message = any (own || others);
    perform hearken.forget_mail(own);
    perform hearken.forget_in_mails(others, theirs, addresses, secrets, shown);
    update hearken.ticket t set subject = '[erased]', gist = '', requester = null, fields = '{}', updated_at = now(),
        tags = array(select x from unnest(t.tags) x where hearken.redact(x, secrets) = x)
    where t.id = any (theirs);
    update hearken.ticket t set subject = hearken.redact(t.subject, secrets), gist = hearken.redact(t.gist, secrets), fields = hearken.redact_fields(t.fields, secrets),
        tags = array(select x from unnest(t.tags) x where hearken.redact(x, secrets) = x)
    where t.id = any (within) and t.id <> all (theirs);
    perform hearken.forget_outbox(addresses, ours, within, theirs, secrets, subjects);
    perform hearken.forget_beside(persons, addresses, named.changes || late.changes, tickets, within, secrets);
    perform hearken.note_change(null, 'forgot', null, cardinality(own) || ' mails');
    return cardinality(own);
end $$;
comment on function hearken.forget(text) is
    'Erases a person, by any of their addresses, under all of them and each +tag: their mails, files and our answers, their words in others'' mails. Returns how many mails were emptied. Backups, logs and WAL keep what they had for as long as you keep them; vacuum analyze frees the space and draws the planner''s samples anew.';

create or replace function hearken.erase_file(message bigint, number int) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    file record;
    home bigint;
    mails bigint[];
    elsewhere int;
begin
    select m.ticket, p.sha256, p.mime, p.size into file from hearken.part p join hearken.message m on m.id = p.message where p.message = message and p.number = number;
    if not found then
        raise exception 'message % has no attachment %', message, number using errcode = 'HK002',
            hint = coalesce('it has: ' || (select string_agg(p.number || ' ' || p.filename, ', ' order by p.number) from hearken.part p where p.message = message),
                            'select * from hearken.conversation(1042); lists the messages of a ticket and their files, which are counted from 1');
    end if;
    perform hearken.move_alone();
    home := hearken.hold_ticket(file.ticket);
    -- Sent twice, or sent back in an answer, it is the same file. In a mail's own bytes it stands once more, and cannot be cut out of them.
    mails := array(select distinct m.id from hearken.part p join hearken.message m on m.id = p.message where p.sha256 = file.sha256 and m.ticket = home);
    delete from hearken.part p where p.sha256 = file.sha256 and p.message = any (mails);
    perform hearken.drop_files(array[file.sha256]);
    delete from hearken.chunk c using hearken.message m where m.id = any (mails) and c.key = m.key;
    update hearken.message_search s set vector = hearken.search_vector(s.message) where s.message = any (mails);
    perform hearken.note_change(home, 'attachment', format('%s of message %s, %s, %s octets', number, message, file.mime, file.size), 'erased');
    select count(distinct p.message) into elsewhere from hearken.part p where p.sha256 = file.sha256;
    if elsewhere > 0 then
        raise notice 'mails of other tickets have this file, too: %', elsewhere
            using hint = format('select message, number from hearken.part where sha256 = %L; lists them', file.sha256);
    end if;
    return cardinality(mails);
end $$;
comment on function hearken.erase_file(bigint, int) is
    'Erases an attachment (its number in the message, from 1) with its name, from all mails of the ticket, whose raw bytes go with it; words and other files stay. Returns of how many mails. A mail attached whole is one file. Mailboxes keep what they have.';

create or replace function hearken.export(address text, with_notes boolean default false) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    person bigint := hearken.customer_id(address);
    addresses text[] := hearken.addresses_of(hearken.plain_address(address));
    tickets bigint[] := array(
        select distinct hearken.root(p.ticket) from hearken.participant p where p.address = any (addresses) or p.customer = person
        union select hearken.root(t.id) from hearken.ticket t where t.requester = person);
begin
    return jsonb_build_object(
        'exported_at', now(),
        'customer', (select jsonb_build_object('name', c.name, 'language', c.language, 'organisation', o.name, 'fields', c.fields, 'known_since', c.created_at,
                            'addresses', to_jsonb(addresses)) || case when with_notes then jsonb_build_object('note', c.note) else '{}' end
                     from hearken.customer c left join hearken.organisation o on o.id = c.organisation where c.id = person),
        'tickets', (
            select coalesce(jsonb_agg(jsonb_build_object('ticket', t.id, 'queue', q.name, 'subject', t.subject, 'status', t.status,
                'opened_at', t.opened_at, 'closed_at', t.closed_at, 'fields', t.fields,
                'messages', (
                    select coalesce(jsonb_agg(jsonb_build_object('at', m.arrived_at, 'direction', m.direction, 'from', m.author, 'to', to_jsonb(m.people),
                        'subject', m.subject, 'text', m.text, 'client', m.client, 'tone', m.tone, 'files', (
                            select coalesce(jsonb_agg(jsonb_build_object('name', p.filename, 'type', p.mime, 'size', p.size, 'sha256', encode(p.sha256, 'hex'))
                                                     order by p.number), '[]')
                            from hearken.part p where p.message = m.id)) order by m.arrived_at, m.id), '[]')
                    from hearken.message m
                    -- Theirs, and what was written to them: of a ticket with several people, not the others' letters. A note may name them in To: it
                    -- was written as an answer, and never reached them.
                    where m.ticket = t.id and case when m.direction = 'note' then with_notes else m.author = any (addresses) or m.people && addresses end),
                'ratings', (select coalesce(jsonb_agg(jsonb_build_object('well', r.well, 'comment', r.comment, 'at', r.rated_at)), '[]')
                    from hearken.rating r join hearken.participant p on p.id = r.participant where r.ticket = t.id and p.address = any (addresses)))
                order by t.id), '[]')
            from hearken.ticket t join hearken.queue q on q.id = t.queue where t.id = any (tickets)),
        'mails_of_ours', (
            select coalesce(jsonb_agg(jsonb_build_object('at', coalesce(o.sent_at, o.handed_at, o.planned_at), 'kind', o.kind, 'state', o.state, 'to', o.recipient,
                'subject', coalesce(nullif(o.subject, ''), o.fixed_subject), 'text', coalesce(nullif(o.text, ''), o.fixed_text)) order by o.id), '[]')
            from hearken.outbox o where o.victim = any (array(select hearken.victim(a) from unnest(addresses) a)) and o.agent is null));
end $$;
comment on function hearken.export(text, boolean) is
    'All that is known of a person, by any of their addresses, as JSON; with_notes: what colleagues noted as well. Files and raw mails: file(), raw().';
reset role;
