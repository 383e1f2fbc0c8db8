/* foreign.c */
#include "foreign.h"
char *
foreign_turn(const struct pack *pack, bool informal, const struct clause *clause, bool *asks_out)
{
    (void)pack;
    (void)informal;
    (void)clause;
    *asks_out = false;
    return NULL;
}
