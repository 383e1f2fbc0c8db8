"""Private servers below one scratch directory, on loopback ports: for the demo and the system tests.

place.py: the directory, users, ports, processes. postgres.py, postfix.py: the servers. hearken.py: our daemons on top of them.
Only the standard library is used; as root each server runs as its own unprivileged user.
"""
