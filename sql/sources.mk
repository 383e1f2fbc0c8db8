# sql: the product's second half; installed as it is, run by hearken init and hearken upgrade in the order of sql/ORDER.
sqldir = $(pkgdatadir)/sql
sqlfunctionsdir = $(sqldir)/functions
sqlviewsdir = $(sqldir)/views
dist_sql_DATA = sql/ORDER sql/DOORS.md sql/roles.sql sql/comments.sql sql/rights.sql sql/policies.sql
dist_sql_DATA += sql/001_desk.sql sql/001_ticket.sql sql/001_outbox.sql
dist_sql_DATA += sql/002_storage.sql
dist_sql_DATA += sql/003_scale.sql
dist_sql_DATA += sql/004_desk.sql
dist_sql_DATA += sql/005_courier.sql
dist_sql_DATA += sql/008_rows.sql
dist_sql_DATA += sql/009_sound.sql sql/010_capped.sql sql/011_due.sql sql/012_cap.sql sql/013_bounds.sql sql/014_orphans.sql \
	sql/015_aliases.sql sql/016_replicated.sql sql/017_clock.sql sql/018_notes.sql sql/019_place.sql
dist_sqlfunctions_DATA = sql/functions/plain.sql sql/functions/lock.sql sql/functions/thread.sql sql/functions/keep.sql sql/functions/plan.sql \
	sql/functions/take.sql sql/functions/place.sql sql/functions/courier.sql
# Agents' mail.
dist_sql_DATA += sql/006_agent.sql
dist_sqlfunctions_DATA += sql/functions/agent.sql sql/functions/agent_door.sql sql/functions/channel.sql
# The desk, a file a noun.
dist_sqlfunctions_DATA += sql/functions/audit.sql sql/functions/setting.sql sql/functions/calendar.sql sql/functions/sla.sql sql/functions/queue.sql \
	sql/functions/team.sql sql/functions/customer.sql sql/functions/rule.sql sql/functions/assignment.sql sql/functions/field.sql \
	sql/functions/search.sql sql/functions/verbs.sql sql/functions/merge.sql sql/functions/incident.sql sql/functions/canned.sql \
	sql/functions/ban.sql sql/functions/rating.sql sql/functions/answer.sql sql/functions/reminder.sql sql/functions/retention.sql sql/functions/forget.sql \
	sql/functions/outbox.sql sql/functions/tick.sql sql/functions/sequence.sql sql/functions/shape.sql
dist_sqlviews_DATA = sql/views/desk.sql sql/views/report.sql

# hearken-sql(7) is made of the SQL's own comments.
man_MANS = sql/hearken-sql.7
EXTRA_DIST += sql/manual.awk
CLEANFILES += sql/hearken-sql.7
sql/hearken-sql.7: sql/manual.awk sql/ORDER $(dist_sql_DATA) $(dist_sqlfunctions_DATA) $(dist_sqlviews_DATA)
	$(AM_V_GEN)$(MKDIR_P) sql && (cd $(srcdir)/sql && sed '/^#/d' ORDER | xargs $(AWK) -v date="November 24, 2026" -f manual.awk) >$@.new && mv $@.new $@
