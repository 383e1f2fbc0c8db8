# tests/unit: cmocka, table-driven; each program is added to check_PROGRAMS by the module's owner:
#   check_PROGRAMS += tests/unit/text
#   tests_unit_text_SOURCES = tests/unit/text.c
#   tests_unit_text_LDADD = libhearken.la $(CMOCKA_LIBS)
#   tests_unit_text_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)

check_PROGRAMS += tests/unit/text tests/unit/token tests/unit/settings
tests_unit_text_SOURCES = tests/unit/text.c
tests_unit_text_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_text_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
tests_unit_token_SOURCES = tests/unit/token.c
tests_unit_token_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_token_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
tests_unit_settings_SOURCES = tests/unit/settings.c
tests_unit_settings_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_settings_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
check_PROGRAMS += tests/unit/charset
tests_unit_charset_SOURCES = tests/unit/charset.c
tests_unit_charset_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_charset_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)

check_PROGRAMS += tests/unit/agent
tests_unit_agent_SOURCES = tests/unit/agent.c
tests_unit_agent_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_agent_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
check_PROGRAMS += tests/unit/redact tests/unit/listen
tests_unit_redact_SOURCES = tests/unit/redact.c
tests_unit_redact_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_redact_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
tests_unit_listen_SOURCES = tests/unit/listen.c
tests_unit_listen_LDADD = libhearken.la $(CMOCKA_LIBS)
tests_unit_listen_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
