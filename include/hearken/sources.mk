nobase_noinst_HEADERS = include/hearken/digest.h include/hearken/fault.h include/hearken/log.h include/hearken/text.h \
	include/hearken/token.h include/hearken/settings.h include/hearken/letter.h include/hearken/guard.h \
	include/hearken/identity.h include/hearken/courtesy.h include/hearken/insight.h include/hearken/reply.h \
	include/hearken/desk.h include/hearken/agent.h include/hearken/draft.h
