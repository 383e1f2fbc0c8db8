# milter/tool: hearken, the admin's command line; one file a subcommand.
hearken_SOURCES += milter/tool/main.c milter/tool/tool.h milter/tool/key.c milter/tool/read.c milter/tool/init.c \
	milter/tool/migrate.c milter/tool/migrate.h
dist_man_MANS += milter/tool/hearken.1 milter/intake/hearken-milter.8 milter/courier/hearken-courier.8
