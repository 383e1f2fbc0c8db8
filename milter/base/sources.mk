# milter/base: settings, log, fault, text, token. Knows no mail and no database.
libhearken_la_SOURCES += milter/base/digest.c milter/base/fault.c milter/base/log.c milter/base/text.c milter/base/mailbox.c milter/base/field.c \
	milter/base/settings.c milter/base/token.c milter/base/keyring.c milter/base/keyring.h
dist_man_MANS += milter/base/hearken.conf.5
