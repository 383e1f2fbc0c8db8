# tests/bench: yardsticks; the scripts beside them are run by hand and print ratios of one run.
noinst_PROGRAMS += tests/bench/noop
tests_bench_noop_SOURCES = tests/bench/noop.c
tests_bench_noop_LDADD = -lmilter
EXTRA_PROGRAMS += tests/bench/letter-reader
CLEANFILES += tests/bench/letter-reader
tests_bench_letter_reader_SOURCES = tests/bench/letter.c
tests_bench_letter_reader_LDADD = libhearken.la
noinst_PROGRAMS += tests/bench/briefly
tests_bench_briefly_SOURCES = tests/bench/briefly.c
tests_bench_briefly_LDADD = libhearken.la
EXTRA_PROGRAMS += tests/bench/bare
CLEANFILES += tests/bench/bare
tests_bench_bare_SOURCES = tests/bench/bare.c
tests_bench_bare_LDADD = $(DEPS_LIBS)
