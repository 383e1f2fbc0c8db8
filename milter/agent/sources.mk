# milter/agent: agents' mail: commands, where it goes, what the customer may see. Pure.
libhearken_la_SOURCES += milter/agent/command.c milter/agent/markup.c milter/agent/errand.c milter/agent/empathy.c \
	milter/agent/footer.c milter/agent/nameplate.c
dist_man_MANS += milter/agent/hearken-agent.7
