/*
 * apostrophe.c - English possessives typed without their mark: "my sons new phone", "this years bill", "last weeks order".
 *
 * Only people and times behind a word that owns them, and only when no verb, preposition or joint follows: "my sons are" is a plural.
 * Pure, linear.
 */
#include "apostrophe.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

static bool
is_one(const char *word, gsize width, const char *list)
{
    g_autofree char *low = g_ascii_strdown(word, (gssize)width);
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    return width && strstr(list, spaced) != NULL;
}

/* What stands behind an owner: no verb, no joint, not the end. */
static bool
is_owned(const char *next)
{
    gsize width = strspn(next, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const char others[] =
        " nothing nobody no are were have had do did can could will would should may might must and or but who "
        "which that to in on at for of with from "
        "by about so as than then when if because since both all also still just only always "
        "never now been not came come go went got "
        "get need want like pay own rent share say said think live use used keep kept bought love he she it we i "
        "they you is was has ago later old early "
        "before after too either again each until while away apart late waiting worth running "
        "total max my your the a an this there around here yesterday today tomorrow tonight over under off out up "
        "down back home alone without during through inside outside between near behind everywhere again safe sick "
        "please ";
    g_autofree char *word = g_strndup(next, strcspn(next, " .,!?"));
    bool denied = g_str_has_suffix(word, "n't"); /* "my kids won't" */
    return width > 1 && !denied && !verb_is_past(word) && !is_one(next, width, others) &&
           !(width > 4 && g_ascii_strncasecmp(next + width - 2, "ed", 2) == 0);
}

char *
apostrophe_put(const char *sentence)
{
    static const char people[] =
        " sons daughters mums moms dads wifes husbands mothers fathers partners brothers sisters nans grans "
        "grandmas grandads neighbours neighbors boyfriends girlfriends aunts uncles bosss colleagues childs "
        "babys friends grandmothers grandfathers grandparents parents landlords fiances fiancees bosses mates "
        "kids children's lads girls boys tenants grandsons granddaughters nieces nephews ";
    static const char times[] =
        " years weeks months nights mondays tuesdays wednesdays thursdays fridays saturdays sundays ";
    GString *line = g_string_sized_new(strlen(sentence) + 4);
    static const char acts[] = " open share join stay fly travel pay play watch sit eat take apply visit order sign ";
    const char *before = "", *asking = "";
    gsize before_width = 0, asking_width = 0;
    for (const char *at = sentence; *at;) {
        gsize width = strcspn(at, " "), gap = strspn(at + width, " ");
        bool owner = is_one(before, before_width, " my our his her their your "),
             when = is_one(before, before_width, " this last next ");
        bool elses = is_one(at, width, " elses ") &&
                     is_one(before, before_width,
                            " someone somebody anyone anybody everyone everybody no-one nobody noone who ");
        bool ones = gap && is_one(at, width, " somebodys someones anybodys anyones everybodys everyones nobodys ");
        const char *next = at + width + gap;
        gsize next_width = strspn(next, "abcdefghijklmnopqrstuvwxyz");
        /* "can my kids open an account" */
        bool asked = owner && is_one(asking, asking_width, " can could do does did will would should may have are ") &&
                     next[next_width] == ' ' && is_one(next, next_width, acts);
        bool put = elses || ones ||
                   (((owner && is_one(at, width, people)) || (when && is_one(at, width, times))) && gap && !asked &&
                    is_owned(next));
        if (put)
            g_string_append_printf(line, is_one(at, width, " parents grandparents ") ? "%.*ss'" : "%.*s's",
                                   (int)width - 1, at);
        else
            g_string_append_len(line, at, (gssize)width);
        g_string_append_len(line, at + width, (gssize)gap);
        asking = before;
        asking_width = before_width;
        before = at;
        before_width = width;
        at += width + gap;
    }
    return g_string_free(line, FALSE);
}
