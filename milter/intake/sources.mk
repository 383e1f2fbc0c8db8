# milter/intake: sources of this module (libhearken_la_SOURCES += …)
hearken_milter_SOURCES += milter/intake/main.c
