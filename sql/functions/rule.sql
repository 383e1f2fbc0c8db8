-- Rules: what happens to a new ticket, decided in take. Conditions are data and are compared, never run.
set local role hearken_owner;

create or replace function hearken.holds_word(text text, word text) returns boolean
language plpgsql immutable parallel safe as $$
declare
    -- Words stand between blanks, whatever stood between them; scripts without blanks are looked through as they are.
    flat text := ' ' || btrim(regexp_replace(lower(word), '[^[:alnum:]]+', ' ', 'g')) || ' ';
begin
    if flat = '  ' then
        return strpos(text, lower(word)) > 0 and btrim(word) <> '';
    elsif word ~ '[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]' then
        return strpos(replace(text, ' ', ''), replace(flat, ' ', '')) > 0;
    elsif right(btrim(word), 1) = '*' then
        return strpos(text, rtrim(flat)) > 0;
    end if;
    return strpos(text, flat) > 0;
end $$;
comment on function hearken.holds_word(text, text) is
    'Whether a text made by word_text() holds a word or phrase; refund* takes all words that begin so.';

create or replace function hearken.word_text(text text) returns text
language sql immutable parallel safe
return ' ' || regexp_replace(lower(left(text, 100000)), '[^[:alnum:]]+', ' ', 'g') || ' ';
comment on function hearken.word_text(text) is 'A text as holds_word() reads it: lower case, one blank around each word.';

create or replace function hearken.apply_rules(ticket bigint, message bigint) returns boolean
language plpgsql as $$
#variable_conflict use_column
declare
    m hearken.message;
    t hearken.ticket;
    r hearken.rule;
    said text;
    silent boolean := false;
begin
    select * into m from hearken.message x where x.id = apply_rules.message;
    select * into t from hearken.ticket x where x.id = apply_rules.ticket;
    perform hearken.acting(null, 'rule', apply_rules.message);
    for r in select * from hearken.rule x where x.active and (x.queue is null or x.queue = t.queue) order by x.position, x.id loop
        continue when r.tones <> '{}' and m.tone <> all (r.tones)
            or r.languages <> '{}' and m.language <> all (r.languages)
            or r.senders <> '{}' and not exists (select from unnest(r.senders) s where lower(s) in (m.author, '@' || hearken.domain_of(m.author)));
        if r.words <> '{}' then
            said := coalesce(said, hearken.word_text(m.subject || E'\n' || m.reply));
            continue when not exists (select from unnest(r.words) w where hearken.holds_word(said, w));
        end if;
        update hearken.ticket x set
            queue = coalesce(r.set_queue, x.queue), priority = coalesce(r.set_priority, x.priority), assignee = coalesce(r.set_assignee, x.assignee),
            tags = array(select distinct tag from unnest(x.tags || r.add_tags) tag order by tag)
        where x.id = apply_rules.ticket;
        perform hearken.note_change(apply_rules.ticket, 'rule', null, r.name);
        silent := silent or r.no_ack;
        exit when r.stop;
    end loop;
    return silent;
end $$;
comment on function hearken.apply_rules(bigint, bigint) is 'Applies table rule to a ticket just opened; true: no acknowledgement.';
reset role;
