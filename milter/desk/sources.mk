# milter/desk: sources of this module (libhearken_la_SOURCES += …)
