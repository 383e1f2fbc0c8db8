# contrib: the demo, packages, private servers for demo and tests, systemd, Debian
# Whole directories: what git holds of them is what the tarball holds (suite `dist` compares the two).
EXTRA_DIST += contrib tests
systemdsystemunit_DATA = hearken-milter.service hearken-courier.service
sysusersdir = $(prefix)/lib/sysusers.d
tmpfilesdir = $(prefix)/lib/tmpfiles.d
CLEANFILES += $(systemdsystemunit_DATA)
hearken-milter.service: contrib/systemd/hearken-milter.service.in Makefile
	$(AM_V_GEN)sed 's#@sbindir[@]#$(sbindir)#' $(srcdir)/contrib/systemd/hearken-milter.service.in >$@
hearken-courier.service: contrib/systemd/hearken-courier.service.in Makefile
	$(AM_V_GEN)sed 's#@sbindir[@]#$(sbindir)#' $(srcdir)/contrib/systemd/hearken-courier.service.in >$@

install-data-hook:
	$(MKDIR_P) $(DESTDIR)$(sysusersdir) $(DESTDIR)$(tmpfilesdir)
	$(INSTALL_DATA) $(srcdir)/contrib/systemd/hearken.sysusers $(DESTDIR)$(sysusersdir)/hearken.conf
	$(INSTALL_DATA) $(srcdir)/contrib/systemd/hearken.tmpfiles $(DESTDIR)$(tmpfilesdir)/hearken.conf

uninstall-hook:
	rm -f $(DESTDIR)$(sysusersdir)/hearken.conf $(DESTDIR)$(tmpfilesdir)/hearken.conf

# automake copies such a directory from the build tree too: what was built there is no source.
dist-hook:
	find $(distdir)/contrib $(distdir)/tests \( -name __pycache__ -o -name .deps -o -name .libs \) -prune -exec rm -rf {} +
	find $(distdir)/tests \( -name '*.o' -o -name '*.lo' -o -name .dirstamp -o -name '*.log' -o -name '*.trs' \) -exec rm -f {} +
	cd $(distdir) && rm -f $(check_PROGRAMS) $(noinst_PROGRAMS) $(EXTRA_PROGRAMS)
