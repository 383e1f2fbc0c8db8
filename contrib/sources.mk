# contrib: the demo, packages, private servers for demo and tests, systemd, Debian
EXTRA_DIST += contrib/demo contrib/packages contrib/private/__init__.py contrib/private/place.py contrib/private/postgres.py \
	contrib/private/postfix.py contrib/private/hearken.py contrib/private/demo.py tests/run tests/layout \
	tests/system/conftest.py tests/system/test_main_job.py tests/system/test_import.py tests/system/test_package.py \
	contrib/systemd/hearken-milter.service.in contrib/systemd/hearken-courier.service.in \
	contrib/systemd/hearken.sysusers contrib/systemd/hearken.tmpfiles contrib/debian/control contrib/debian/changelog \
	contrib/debian/copyright contrib/debian/rules contrib/debian/README.Debian contrib/debian/hearken.docs \
	contrib/debian/source/format contrib/debian/build
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
