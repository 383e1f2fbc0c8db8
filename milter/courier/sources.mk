# milter/courier: hearken-courier; the only place that knows curl.h. compose.c serves hearken preview too.
libhearken_la_SOURCES += milter/courier/compose.c milter/courier/compose.h
courier_files = milter/courier/main.c milter/courier/lane.c milter/courier/lane.h milter/courier/round.c milter/courier/round.h \
	milter/courier/clerk.c milter/courier/clerk.h milter/courier/carrier.c milter/courier/carrier.h milter/courier/failpoint.h \
	milter/courier/endpoint.c milter/courier/endpoint.h milter/courier/translation.c milter/courier/translation.h \
	milter/courier/request.c milter/courier/request.h
hearken_courier_SOURCES += $(courier_files)
