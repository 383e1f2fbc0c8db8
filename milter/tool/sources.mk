# milter/tool: hearken, the admin's command line; one file a subcommand.
hearken_SOURCES += milter/tool/main.c milter/tool/tool.h milter/tool/key.c
