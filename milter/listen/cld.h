/*
 * cld.h - the one shim between C and CLD2's C++ (listen module only).
 */
#ifndef HEARKEN_LISTEN_CLD_H
#define HEARKEN_LISTEN_CLD_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/* text: valid UTF-8. Static storage; "un" when CLD2 does not know. reliable_out: CLD2's own word.
 */
const char *cld_detect(const char *text, int length, bool *reliable_out);

#ifdef __cplusplus
}
#endif
#endif
