# tests/unit: cmocka, table-driven; each program is added to check_PROGRAMS by the module's owner:
#   check_PROGRAMS += tests/unit/text
#   tests_unit_text_SOURCES = tests/unit/text.c
#   tests_unit_text_LDADD = libhearken.la $(CMOCKA_LIBS)
#   tests_unit_text_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
