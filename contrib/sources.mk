# contrib: the demo, packages, private servers for demo and tests
EXTRA_DIST += contrib/demo contrib/packages contrib/private/__init__.py contrib/private/place.py contrib/private/postgres.py \
	contrib/private/postfix.py contrib/private/hearken.py contrib/private/demo.py tests/run tests/layout \
	tests/system/conftest.py tests/system/test_main_job.py tests/system/test_import.py
