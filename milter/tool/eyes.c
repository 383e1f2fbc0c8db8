/*
 * eyes.c - root looking at files and connections as another user would.
 *
 * To root every file is open, and PostgreSQL's peer authentication sees root; the daemons and Postfix run as others. Effective ids
 * alone change: access(2) would ask the real ones, eaccess(3) does not. Single-threaded.
 */
#include "eyes.h"

#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

bool
eyes_take(const char *user)
{
    const struct passwd *entry = geteuid() == 0 ? getpwnam(user) : NULL;
    if (!entry)
        return false;
    if (initgroups(entry->pw_name, entry->pw_gid) == 0 && setegid(entry->pw_gid) == 0 && seteuid(entry->pw_uid) == 0)
        return true;
    eyes_back();
    return false;
}

void
eyes_back(void)
{
    if (seteuid(0) != 0 || setegid(0) != 0 || initgroups("root", 0) != 0)
        abort(); /* root may always */
}
