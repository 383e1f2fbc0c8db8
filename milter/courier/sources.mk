# milter/courier: sources of this module (libhearken_la_SOURCES += …)
hearken_courier_SOURCES += milter/courier/main.c
