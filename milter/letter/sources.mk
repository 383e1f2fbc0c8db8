# milter/letter: sources of this module (libhearken_la_SOURCES += …)
