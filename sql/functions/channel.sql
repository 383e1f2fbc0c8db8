-- Channels: contact forms, voicemail, chat transcripts and shop notifications come as a machine's mail for a person.
set local role hearken_owner;

create or replace function hearken.found_in(text text, pattern text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
    -- The first group of the first match; an admin's faulty pattern finds nothing.
    return btrim((regexp_match(text, pattern, 'in'))[1], E' \t\r\n"<>');
exception when invalid_regular_expression then
    return null;
end $$;
comment on function hearken.found_in(text, text) is 'What a pattern''s first group finds in a text; case does not count, ^ and $ stand at lines.';

create or replace function hearken.unmask(senders jsonb, sender text, evidence text, subject text, body text,
                                          out address text, out name text, out words text, out topic text, out ack text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    m jsonb;
begin
    -- The machine must be known by AUTH, network, DMARC or SPF: else anybody could write in its name for anybody.
    if unmask.evidence not in ('authenticated', 'network', 'dmarc', 'spf') then
        return;
    end if;
    for m in select x from jsonb_array_elements(senders) x
        where lower(x ->> 'from') in (unmask.sender, '@' || hearken.domain_of(unmask.sender))
    loop
        address := hearken.plain_address(hearken.found_in(body, coalesce(m ->> 'address',
            '^[ \t*]*(?:reply-?to|e-?mail(?:[- ]?(?:address|adresse))?|mail|from|von|courriel|correo(?: electrónico)?)[ \t*]*:[ \t]*(?:mailto:|[^\n<]*<)?([^\s<>@]+@[^\s<>@]+)')));
        if coalesce(address, '') !~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$' or length(address) > 254 then
            address := null;
            continue;
        end if;
        name := coalesce(hearken.found_in(body, coalesce(m ->> 'name', '^[ \t*]*(?:(?:your|full|ihr) )?(?:name|nom|nombre)[ \t*]*:[ \t]*([^\n]*)')), '');
        words := hearken.found_in(body, coalesce(m ->> 'text',
            '^[ \t*]*(?:(?:your|ihre) )?(?:message|nachricht|mensaje|comments?|text|question|frage|transcript|transcription)[ \t*]*:[ \t]*((?:.|\n)*)'));
        words := coalesce(nullif(words, ''), body);
        topic := coalesce(nullif(hearken.found_in(body, coalesce(m ->> 'subject', '^[ \t*]*(?:subject|betreff|sujet|objet|asunto)[ \t*]*:[ \t]*([^\n]*)')), ''), unmask.subject);
        ack := case when m ->> 'ack' in ('none', 'plain', 'paraphrase') then m ->> 'ack' else 'plain' end;
        return;
    end loop;
end $$;
comment on function hearken.unmask(jsonb, text, text, text, text) is
    'Who speaks through a machine''s mail, by the queue''s machine_senders: [{"from": "forms@example.com", "address": "^Mail: (.*)$", "name": …, "text": …, "ack": "plain"}]; patterns that are not given read "Field: value" forms.';
reset role;
