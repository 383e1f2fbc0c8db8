-- Customers: people with one or more addresses, and the organisations their domains belong to.
set local role hearken_owner;

create or replace function hearken.find_organisation() returns trigger
language plpgsql as $$
begin
    -- take, which acts as hearken_owner, has looked itself: this is in the way of every new customer's mail.
    if current_user = 'hearken_owner' then
        return null;
    end if;
    update hearken.customer c set organisation = o.id
    from hearken.organisation o where c.id = new.customer and c.organisation is null and o.domains @> array[hearken.domain_of(new.address)];
    return null;
end $$;
comment on function hearken.find_organisation() is 'Trigger of customer_address: a new customer belongs to the organisation of their domain.';
create or replace trigger organisation after insert on hearken.customer_address for each row execute function hearken.find_organisation();

create or replace function hearken.organisation_domains() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_when = 'BEFORE' then
        new.domains := array(select distinct ltrim(lower(btrim(d)), '@') from unnest(new.domains) d where btrim(d) <> '' order by 1);
        if exists (select from hearken.freemail f where f.domain = any (new.domains)) then
            raise exception 'everyone may have mail at %', (select f.domain from hearken.freemail f where f.domain = any (new.domains) limit 1)
                using errcode = 'HK002', hint = 'such a domain shows no organisation; select * from hearken.freemail; lists them';
        end if;
        return new;
    end if;
    update hearken.customer c set organisation = new.id
    where c.organisation is null and exists (select from hearken.customer_address a where a.customer = c.id and hearken.domain_of(a.address) = any (new.domains));
    return null;
end $$;
comment on function hearken.organisation_domains() is
    'Trigger of organisation: domains are lower case and nobody''s freemail; customers who write from them belong to it.';
create or replace trigger domains before insert or update of domains on hearken.organisation for each row execute function hearken.organisation_domains();
create or replace trigger members after insert or update of domains on hearken.organisation for each row execute function hearken.organisation_domains();

create or replace function hearken.add_organisation(name text, domains text[], sla text default null) returns bigint
language sql
begin atomic
    insert into hearken.organisation as o (name, domains, sla)
    values (hearken.needed(add_organisation.name, 'an organisation''s name', 'select hearken.add_organisation(''Example Ltd'', ''{example.com}'');'),
            coalesce(array_remove(add_organisation.domains, null), '{}'), hearken.sla_named(add_organisation.sla))
    on conflict on constraint organisation_name_key do update set domains = excluded.domains, sla = coalesce(excluded.sla, o.sla) returning o.id;
end;
comment on function hearken.add_organisation(text, text[], text) is
    'An organisation, its mail domains and its own SLA; who writes from these domains belongs to it.';

create or replace function hearken.customer_id(address text) returns bigint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found bigint := (select c.customer from hearken.customer_address c where c.address = hearken.plain_address(customer_id.address));
begin
    if found is null then
        raise exception 'no customer has the address "%"', address
            using errcode = 'HK002', hint = 'select * from hearken.customer_address where address like ''%example%''; looks for others';
    end if;
    return found;
end $$;
comment on function hearken.customer_id(text) is 'A customer''s number by one of their addresses, or an error.';

create or replace function hearken.knows_customer(customer bigint) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    -- By what row-level security shows: of the people in their tickets, and of who has written to them.
    return exists (select from hearken.customer c where c.id = knows_customer.customer)
        or exists (select from hearken.message m where m.customer = knows_customer.customer);
end $$;
comment on function hearken.knows_customer(bigint) is 'Whether whoever asks has had to do with a customer; policies ask it.';

create or replace function hearken.same_customer(address text, other text) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    plain text := hearken.plain_address(other);
    kept bigint;
    gone bigint;
begin
    if plain is null or plain !~ '^[^@ ]+@[^@ ]+$' then
        raise exception '"%" is no mail address', other
            using errcode = 'HK002', hint = 'select hearken.same_customer(''ada@work.example'', ''ada@home.example'');';
    end if;
    -- Whose the two are is asked when nobody else joins people; a mail may make the other a customer all the same.
    perform hearken.move_alone();
    kept := hearken.customer_id(address);
    insert into hearken.customer_address as a (address, customer) values (plain, kept) on conflict on constraint customer_address_pkey do update
        set customer = a.customer returning a.customer into gone;
    if gone <> kept then
        perform from hearken.ticket t where t.requester = gone order by t.id for no key update;
        update hearken.customer_address c set customer = kept where c.customer = gone;
        -- The organisation first, for its SLA goes along with the tickets.
        update hearken.customer k set organisation = coalesce(k.organisation, g.organisation), fields = g.fields || k.fields,
            name = coalesce(nullif(k.name, ''), g.name), note = concat_ws(E'\n', nullif(k.note, ''), nullif(g.note, ''))
        from hearken.customer g where k.id = kept and g.id = gone;
        update hearken.ticket t set requester = kept where t.requester = gone;
        update hearken.message m set customer = kept where m.customer = gone;
        update hearken.participant p set customer = kept where p.customer = gone;
        delete from hearken.customer c where c.id = gone;
    end if;
    return kept;
end $$;
comment on function hearken.same_customer(text, text) is
    'Two addresses are one person''s: the second goes to the first''s customer, with all that was filed under it.';
reset role;
