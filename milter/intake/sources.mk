# milter/intake: hearken-milter; the only place that knows mfapi.h. All but main.c and callbacks.c serve hearken import too.
libhearken_la_SOURCES += milter/intake/policy.c milter/intake/policy.h milter/intake/spool.c milter/intake/spool.h \
	milter/intake/envelope.c milter/intake/envelope.h milter/intake/scope.c milter/intake/scope.h \
	milter/intake/counters.c milter/intake/counters.h milter/intake/ledger.c milter/intake/ledger.h \
	milter/intake/acceptance.c milter/intake/acceptance.h milter/intake/errand.c milter/intake/errand.h milter/intake/handover.c milter/intake/handover.h milter/intake/flights.c milter/intake/flights.h
hearken_milter_SOURCES += milter/intake/main.c milter/intake/callbacks.c milter/intake/callbacks.h \
	milter/intake/marks.c milter/intake/marks.h \
	milter/intake/departure.c milter/intake/departure.h milter/intake/closing.c milter/intake/closing.h milter/intake/keeper.c milter/intake/keeper.h
