# tests/campaign: what takes long; scripts whose output is kept in results/. A courier that dies at named points (failpoint.h).
noinst_PROGRAMS += tests/campaign/hearken-courier
tests_campaign_hearken_courier_SOURCES = $(courier_files)
tests_campaign_hearken_courier_CPPFLAGS = $(AM_CPPFLAGS) -DHEARKEN_FAILPOINTS
tests_campaign_hearken_courier_LDADD = libhearken.la
