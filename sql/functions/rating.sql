-- How it was: one rating a ticket and participant; the last word counts.
set local role hearken_owner;

create or replace function hearken.rate(ticket bigint, participant bigint, well boolean, comment text default '') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    home bigint := hearken.here(rate.ticket);
begin
    if rate.well is null then
        raise exception 'whether it went well is missing' using errcode = 'HK002', hint = format('select hearken.rate(%s, %s, true); or false', home, coalesce(rate.participant::text, '…'));
    elsif not exists (select from hearken.participant p where p.id = rate.participant and hearken.root(p.ticket) = home) then
        raise exception 'participant % is not in ticket %', coalesce(rate.participant::text, 'null'), home
            using errcode = 'HK002', hint = format('select id, address from hearken.participant where ticket = %s; lists them', home);
    end if;
    insert into hearken.rating (ticket, participant, well, comment) values (home, rate.participant, rate.well, left(coalesce(rate.comment, ''), 4000))
    on conflict on constraint rating_pkey do update set well = excluded.well, comment = coalesce(nullif(excluded.comment, ''), rating.comment), rated_at = now();
    perform hearken.note_change(home, 'rated', null, case when rate.well then 'well' else 'not well' end);
end $$;
comment on function hearken.rate(bigint, bigint, boolean, text) is 'Files what a participant said of how it went: well or not.';
reset role;
