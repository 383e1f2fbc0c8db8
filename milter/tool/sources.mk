# milter/tool: sources of this module (libhearken_la_SOURCES += …)
hearken_SOURCES += milter/tool/main.c
