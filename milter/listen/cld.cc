/*
 * cld.cc - the one shim between C and CLD2's C++.
 *
 * Knows CLD2's call and nothing else; CLD2's tables are static and read-only, so any thread may ask.
 */
#include "cld.h"

#include <cstdio> /* the header below forgets it */

#include <cld2/public/compact_lang_det.h>

const char *
cld_detect(const char *text, int length, bool *reliable_out)
{
    CLD2::Language language = CLD2::DetectLanguage(text, length, true, reliable_out);
    return CLD2::LanguageCode(language);
}
