# milter/tool: hearken, the admin's command line; one file a subcommand.
hearken_SOURCES += milter/tool/main.c milter/tool/tool.h milter/tool/key.c milter/tool/read.c milter/tool/listen.c \
	milter/tool/init.c milter/tool/migrate.c milter/tool/migrate.h milter/tool/check.c milter/tool/report.c \
	milter/tool/report.h milter/tool/postfix.c milter/tool/postfix.h milter/tool/forgery.c milter/tool/forgery.h \
	milter/tool/alias.c milter/tool/alias.h milter/tool/reentry.c milter/tool/reentry.h \
	milter/tool/running.c milter/tool/running.h milter/tool/preview.c milter/tool/eyes.c milter/tool/eyes.h \
	milter/tool/import.c milter/tool/folder.c milter/tool/folder.h \
	milter/courier/carrier.c milter/courier/carrier.h
dist_man_MANS += milter/tool/hearken.1 milter/intake/hearken-milter.8 milter/courier/hearken-courier.8
