# tests/fuzz: one program a target. Built on demand (`make fuzz-targets`): with --enable-fuzzing (clang) each is a libFuzzer
# program, else drive.c gives it a main() that replays files. A new target: its name in FUZZ_TARGETS, two lines below, and a
# folder of seeds in corpus/NAME.
FUZZ_TARGETS = tests/fuzz/html tests/fuzz/trim tests/fuzz/flowed tests/fuzz/forward \
	tests/fuzz/letter tests/fuzz/results tests/fuzz/people tests/fuzz/signs \
	tests/fuzz/acknowledgement tests/fuzz/post
EXTRA_PROGRAMS = $(FUZZ_TARGETS)
fuzz-targets: $(FUZZ_TARGETS)
print-fuzz-targets:
	@echo $(FUZZ_TARGETS)
.PHONY: fuzz-targets print-fuzz-targets
CLEANFILES += $(FUZZ_TARGETS)
if FUZZING
FUZZ_DRIVER =
else
FUZZ_DRIVER = tests/fuzz/drive.c
endif
tests_fuzz_html_SOURCES = tests/fuzz/html.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_html_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_trim_SOURCES = tests/fuzz/trim.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_trim_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_flowed_SOURCES = tests/fuzz/flowed.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_flowed_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_forward_SOURCES = tests/fuzz/forward.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_forward_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_letter_SOURCES = tests/fuzz/letter.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_letter_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_results_SOURCES = tests/fuzz/results.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_results_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_people_SOURCES = tests/fuzz/people.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_people_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_signs_SOURCES = tests/fuzz/signs.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_signs_LDADD = libhearken.la $(FUZZ_ENGINE)

# Listening
FUZZ_TARGETS += tests/fuzz/clean tests/fuzz/redact tests/fuzz/split tests/fuzz/listen
tests_fuzz_clean_SOURCES = tests/fuzz/clean.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_clean_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_redact_SOURCES = tests/fuzz/redact.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_redact_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_split_SOURCES = tests/fuzz/split.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_split_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_listen_SOURCES = tests/fuzz/listen.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_listen_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_acknowledgement_SOURCES = tests/fuzz/acknowledgement.c tests/fuzz/composed.h tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_acknowledgement_LDADD = libhearken.la $(FUZZ_ENGINE)
tests_fuzz_acknowledgement_CPPFLAGS = $(AM_CPPFLAGS) -DHEARKEN_SRCDIR='"$(abs_srcdir)"'
tests_fuzz_post_SOURCES = tests/fuzz/post.c tests/fuzz/composed.h tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_post_LDADD = libhearken.la $(FUZZ_ENGINE)

# Agents' mail
FUZZ_TARGETS += tests/fuzz/commands
tests_fuzz_commands_SOURCES = tests/fuzz/commands.c tests/fuzz/fuzz.h $(FUZZ_DRIVER)
tests_fuzz_commands_LDADD = libhearken.la $(FUZZ_ENGINE)
