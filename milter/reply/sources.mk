# milter/reply: struct insight and ticket into the acknowledgement's words, then its MIME.
libhearken_la_SOURCES += milter/reply/post.c
