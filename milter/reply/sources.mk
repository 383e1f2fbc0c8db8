# milter/reply: sources of this module (libhearken_la_SOURCES += …)
