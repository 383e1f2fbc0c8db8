# milter/courier: hearken-courier; the only place that knows curl.h. compose.c serves hearken preview too.
libhearken_la_SOURCES += milter/courier/compose.c milter/courier/compose.h
hearken_courier_SOURCES += milter/courier/main.c milter/courier/round.c milter/courier/round.h \
	milter/courier/carrier.c milter/courier/carrier.h
