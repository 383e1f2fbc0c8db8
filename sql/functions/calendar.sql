-- Business time: hours in a time zone, holidays, and sums over them. Deadlines and reports count in it.
set local role hearken_owner;

create or replace function hearken.business_add(calendar text, since timestamptz, work interval) returns timestamptz
language plpgsql stable as $$
#variable_conflict use_column
declare
    zone text := (select c.time_zone from hearken.calendar c where c.name = business_add.calendar);
    remaining double precision := extract(epoch from work); -- seconds: a day of an interval may have 23 hours, a second has not
    first date;
    span record;
    opens timestamptz;
    closes timestamptz;
begin
    if zone is null or not exists (select from hearken.hours h where h.calendar = business_add.calendar) then
        return since + make_interval(secs => remaining); -- no hours given: open day and night
    end if;
    first := (since at time zone zone)::date;
    for turn in 0 .. 1500 loop
        if not exists (select from hearken.holiday d where d.calendar = business_add.calendar and d.day = first + turn) then
            for span in select h.opens, h.closes from hearken.hours h
                where h.calendar = business_add.calendar and h.weekday = extract(isodow from first + turn) order by h.opens
            loop
                opens := greatest((first + turn + span.opens) at time zone zone, since);
                closes := (first + turn + span.closes) at time zone zone;
                continue when closes <= opens;
                if extract(epoch from closes - opens) >= remaining then
                    return opens + make_interval(secs => remaining);
                end if;
                remaining := remaining - extract(epoch from closes - opens);
            end loop;
        end if;
    end loop;
    return since + work; -- a calendar that never opens binds nobody
end $$;
comment on function hearken.business_add(text, timestamptz, interval) is
    'The moment after so much business time; an unknown calendar or one without hours is always open.';

create or replace function hearken.business_time(calendar text, since timestamptz, until timestamptz) returns interval
language sql stable
begin atomic
    select case when not exists (select from hearken.hours h where h.calendar = business_time.calendar)
        then make_interval(secs => greatest(extract(epoch from until - since), 0)::double precision)
    else coalesce((
        select make_interval(secs => sum(greatest(extract(epoch from least((d.day::date + h.closes) at time zone c.time_zone, until)
                                    - greatest((d.day::date + h.opens) at time zone c.time_zone, since)), 0))::double precision)
        from hearken.calendar c
        join hearken.hours h on h.calendar = c.name
        cross join generate_series((since at time zone c.time_zone)::date::timestamp, (until at time zone c.time_zone)::date::timestamp, interval '1 day') d (day)
        where c.name = business_time.calendar and h.weekday = extract(isodow from d.day)
            and not exists (select from hearken.holiday f where f.calendar = c.name and f.day = d.day::date)), interval '0') end;
end;
comment on function hearken.business_time(text, timestamptz, timestamptz) is 'Business time between two moments.';

create or replace function hearken.business_days() returns table (calendar text, day date, before double precision, opens timestamptz[], closes timestamptz[])
language sql stable
begin atomic
    -- For reports, which would ask business_time() a million times. Seconds open before each day of the last ten years, and when it is open.
    select d.calendar, d.day, coalesce(sum(d.work) over (partition by d.calendar order by d.day rows between unbounded preceding and 1 preceding), 0),
        d.opens, d.closes
    from (select c.name as calendar, g.day::date as day, sum(greatest(extract(epoch from s.closes - s.opens), 0))::double precision as work,
                 array_agg(s.opens) as opens, array_agg(s.closes) as closes
          from hearken.calendar c
          cross join generate_series(now()::date - 3653, now()::date + 1, interval '1 day') g (day)
          left join lateral (
              select (g.day::date + h.opens) at time zone c.time_zone as opens, (g.day::date + h.closes) at time zone c.time_zone as closes from hearken.hours h
              where h.calendar = c.name and h.weekday = extract(isodow from g.day)
                  and not exists (select from hearken.holiday f where f.calendar = c.name and f.day = g.day::date)) s on true
          where exists (select from hearken.hours h where h.calendar = c.name)
          group by 1, 2) d;
end;
comment on function hearken.business_days() is 'The days of the last ten years of each calendar that has hours: when they are open, and the business seconds before them.';

create or replace function hearken.business_between(before double precision, opens timestamptz[], closes timestamptz[], since timestamptz,
    before_end double precision, opens_end timestamptz[], closes_end timestamptz[], until timestamptz) returns interval
language plpgsql immutable parallel safe strict as $$
declare
    seconds double precision := before_end - before;
begin
    for i in 1 .. cardinality(opens) loop
        if since > opens[i] then
            seconds := seconds - greatest(extract(epoch from least(closes[i], since) - opens[i]), 0);
        end if;
    end loop;
    for i in 1 .. cardinality(opens_end) loop
        if until > opens_end[i] then
            seconds := seconds + greatest(extract(epoch from least(closes_end[i], until) - opens_end[i]), 0);
        end if;
    end loop;
    return make_interval(secs => greatest(seconds, 0));
end $$;
comment on function hearken.business_between(double precision, timestamptz[], timestamptz[], timestamptz, double precision, timestamptz[], timestamptz[], timestamptz) is
    'What business_time() says of two moments, by the days of business_days() on which they fall.';

create or replace function hearken.is_open(calendar text, at timestamptz default now()) returns boolean
language sql stable
begin atomic
    select not exists (select from hearken.hours h where h.calendar = is_open.calendar) or exists (
        select from hearken.calendar c join hearken.hours h on h.calendar = c.name
        where c.name = is_open.calendar and h.weekday = extract(isodow from is_open.at at time zone c.time_zone)
            and (is_open.at at time zone c.time_zone)::time >= h.opens and (is_open.at at time zone c.time_zone)::time < h.closes
            and not exists (select from hearken.holiday f where f.calendar = c.name and f.day = (is_open.at at time zone c.time_zone)::date));
end;
comment on function hearken.is_open(text, timestamptz) is 'Whether a calendar is open at a moment; one without hours always is.';

create or replace function hearken.weekdays(days text) returns int[]
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    names constant text[] := array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    word text;
    first int;
    last int;
    found int[] := '{}';
begin
    foreach word in array string_to_array(coalesce(nullif(lower(replace(days, ' ', '')), ''), 'none'), ',') loop
        first := array_position(names, left(split_part(word, '-', 1), 3));
        last := case when word like '%-%' then array_position(names, left(split_part(word, '-', 2), 3)) else first end;
        if first is null or last is null or last < first then
            raise exception '"%" names no days of the week', days using errcode = 'HK002', hint = 'give mon-fri, or sat, or mon,wed,fri';
        end if;
        found := found || array(select generate_series(first, last));
    end loop;
    return array(select distinct d from unnest(found) d order by d);
end $$;
comment on function hearken.weekdays(text) is 'mon-fri or mon,wed,sat as numbers; 1 is Monday.';

create or replace function hearken.set_hours(calendar text, days text, spans text, time_zone text default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    called text := hearken.needed(calendar, 'a calendar''s name', 'select hearken.set_hours(''office'', ''mon-fri'', ''09:00-17:00'', ''Europe/Berlin'');');
    numbers int[] := hearken.weekdays(days);
    given text[] := string_to_array(replace(coalesce(spans, ''), ' ', ''), ',');
    span text;
begin
    if time_zone is not null and not exists (select from pg_timezone_names z where z.name = set_hours.time_zone) then
        raise exception 'there is no time zone "%"', time_zone
            using errcode = 'HK002', hint = 'give one of select name from pg_timezone_names; such as Europe/Berlin';
    end if;
    foreach span in array given loop
        if span !~ '^([01]?\d|2[0-3]):[0-5]\d-(([01]?\d|2[0-3]):[0-5]\d|24:00)$' then
            raise exception '"%" are no business hours', span
                using errcode = 'HK002', hint = 'give 09:00-17:00, or 09:00-12:00,13:00-17:00, or '''' for a closed day';
        end if;
    end loop;
    if time_zone is null and not exists (select from hearken.calendar c where c.name = called) then
        raise notice 'calendar % is in UTC, for no time zone was given', called;
    end if;
    insert into hearken.calendar as c (name, time_zone) values (called, coalesce(set_hours.time_zone, 'UTC'))
    on conflict (name) do update set time_zone = excluded.time_zone where set_hours.time_zone <> c.time_zone;
    -- Two statements, however many days: after each the deadlines of all open tickets are counted anew, which are held meanwhile.
    delete from hearken.hours h where h.calendar = called and h.weekday = any (numbers);
    insert into hearken.hours (calendar, weekday, opens, closes)
    select called, d, split_part(s, '-', 1)::time, split_part(s, '-', 2)::time from unnest(numbers) d, unnest(given) s;
end $$;
comment on function hearken.set_hours(text, text, text, text) is
    'Business hours of a calendar: set_hours(''office'', ''mon-fri'', ''09:00-12:00,13:00-17:00'', ''Europe/Berlin''); '''' closes the days.';

create or replace function hearken.add_holiday(calendar text, day date, name text default '') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from hearken.calendar c where c.name = add_holiday.calendar) then
        raise exception 'there is no calendar "%"', calendar
            using errcode = 'HK002', hint = 'select hearken.set_hours(''office'', ''mon-fri'', ''09:00-17:00'', ''Europe/Berlin''); makes one';
    end if;
    if day is null then
        raise exception 'a holiday''s day is missing' using errcode = 'HK002', hint = 'select hearken.add_holiday(''office'', ''2026-12-25'', ''Christmas'');';
    end if;
    insert into hearken.holiday (calendar, day, name) values (add_holiday.calendar, add_holiday.day, coalesce(add_holiday.name, ''))
    on conflict on constraint holiday_pkey do update set name = excluded.name;
end $$;
comment on function hearken.add_holiday(text, date, text) is 'A day on which a calendar is closed; deadlines move at once.';

create or replace function hearken.hours_apart() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.closes <= new.opens then
        raise exception 'hours of calendar % cannot open at % and close at %', new.calendar, new.opens, new.closes
            using errcode = 'check_violation', hint = 'give a night in two parts: 22:00-24:00, and 00:00-06:00 of the next day';
    elsif exists (select from hearken.hours h where h.calendar = new.calendar and h.weekday = new.weekday and h.opens <> new.opens
               and h.opens < new.closes and h.closes > new.opens and (tg_op = 'INSERT' or h.opens <> old.opens)) then
        raise exception 'hours of calendar % overlap on weekday %: % to %', new.calendar, new.weekday, new.opens, new.closes using errcode = 'HK002',
            hint = 'select * from hearken.hours; shows them; time counted twice would make deadlines early';
    end if;
    return new;
end $$;
comment on function hearken.hours_apart() is 'Trigger of hours: a span ends on its day, and those of one day do not overlap.';
create or replace trigger apart before insert or update on hearken.hours for each row execute function hearken.hours_apart();
reset role;
