# milter/listen: sources of this module (libhearken_la_SOURCES += …)
