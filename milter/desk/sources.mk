# milter/desk: the database's door; the only place that knows libpq-fe.h.
libhearken_la_SOURCES += milter/desk/connection.c milter/desk/connection.h milter/desk/pool.c milter/desk/pool.h \
	milter/desk/array.c milter/desk/array.h milter/desk/rows.c milter/desk/sight.c milter/desk/outbox.c \
	milter/desk/parameters.c milter/desk/parameters.h milter/desk/pieces.c milter/desk/pieces.h milter/desk/take.c milter/desk/take.h milter/desk/agent.c
