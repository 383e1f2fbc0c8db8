/*
 * names.c - the name a customer signed with.
 *
 * A line of one to three names below a closing formula, or behind it on its line ("Thanks, Lena"), or the mail's last line of its
 * own. Titles are dropped: greeting somebody as Mr or Ms is a guess. Pure.
 */
#include "names.h"

#include <stdbool.h>
#include <string.h>

#define LINES 14 /* looked at from the end */

static const char *const closings[] = {"kind regards",
                                       "best regards",
                                       "warm regards",
                                       "with regards",
                                       "regards",
                                       "kindest regards",
                                       "best wishes",
                                       "all the best",
                                       "best",
                                       "many thanks",
                                       "thanks in advance",
                                       "thanks so much",
                                       "thanks a lot",
                                       "thanks",
                                       "thank you very much",
                                       "thank you in advance",
                                       "thank you",
                                       "cheers",
                                       "sincerely",
                                       "yours sincerely",
                                       "yours faithfully",
                                       "yours truly",
                                       "yours",
                                       "respectfully",
                                       "thx",
                                       "ta",
                                       "xx",
                                       "xoxo",
                                       "love",
                                       "mit freundlichen grüßen",
                                       "mit freundlichen grüssen",
                                       "mit freundlichem gruß",
                                       "freundliche grüße",
                                       "freundliche grüsse",
                                       "viele grüße",
                                       "viele grüsse",
                                       "liebe grüße",
                                       "liebe grüsse",
                                       "beste grüße",
                                       "beste grüsse",
                                       "schöne grüße",
                                       "herzliche grüße",
                                       "grüße",
                                       "gruß",
                                       "gruss",
                                       "mfg",
                                       "lg",
                                       "vg",
                                       "hochachtungsvoll",
                                       "vielen dank im voraus",
                                       "vielen dank",
                                       "danke im voraus",
                                       "danke",
                                       "dankeschön",
                                       "bis dann",
                                       "besten dank",
                                       "cordialement",
                                       "bien cordialement",
                                       "bien à vous",
                                       "salutations",
                                       "sincères salutations",
                                       "meilleures salutations",
                                       "merci d'avance",
                                       "merci beaucoup",
                                       "merci",
                                       "amicalement",
                                       "bonne journée",
                                       "à bientôt",
                                       "respectueusement",
                                       "un saludo",
                                       "saludos",
                                       "saludos cordiales",
                                       "un cordial saludo",
                                       "atentamente",
                                       "muchas gracias",
                                       "gracias de antemano",
                                       "gracias",
                                       "un abrazo",
                                       "cordialmente",
                                       "quedo a la espera",
                                       "cordiali saluti",
                                       "distinti saluti",
                                       "saluti",
                                       "grazie mille",
                                       "grazie in anticipo",
                                       "grazie",
                                       "un saluto",
                                       "buona giornata",
                                       "atenciosamente",
                                       "com os melhores cumprimentos",
                                       "cumprimentos",
                                       "melhores cumprimentos",
                                       "obrigado desde já",
                                       "obrigada desde já",
                                       "obrigado",
                                       "obrigada",
                                       "abraço",
                                       "abraços",
                                       "grato",
                                       "grata",
                                       "att",
                                       "met vriendelijke groet",
                                       "met vriendelijke groeten",
                                       "vriendelijke groeten",
                                       "vriendelijke groet",
                                       "groeten",
                                       "groetjes",
                                       "groet",
                                       "mvg",
                                       "alvast bedankt",
                                       "bedankt",
                                       "hartelijk dank",
                                       "dank u",
                                       "bij voorbaat dank",
                                       "dank je wel",
                                       "hoogachtend"};

/* Words that stand alone on a last line and are no name. */
static const char not_names[] = " thanks thank regards best sent hello hi hey dear team support customer service order "
                                "subject re fw fwd please help yes no ok okay "
                                "danke grüße hallo merci bonjour gracias hola saludos grazie ciao obrigado olá bedankt "
                                "iphone android samsung mail outlook yahoo gmail "
                                "the my our your this that it they we i mr mrs ms herr frau worst never again asap "
                                "urgent angry anonymous none und et y e en a manager "
                                "director sales office phone tel mobile invoice refund broken not still when where why "
                                "what how unacceptable disgusting ridiculous ";

static const char titles[] =
    " mr mrs ms miss mx dr prof herr frau dipl-ing mme mlle madame monsieur sr sra srta don doña sig sigra "
    "dott dottssa ing avv dhr mevr mw de heer mevrouw ";

static bool
in_list(const char *list, const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1);
    g_strdelimit(low, ".", ' ');
    g_strstrip(low);
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    return strstr(list, spaced) != NULL;
}

static bool
is_name_word(const char *word, bool lower_too)
{
    gunichar first = g_utf8_get_char(word);
    if (!g_unichar_isalpha(first) || (!g_unichar_isupper(first) && !lower_too) || in_list(not_names, word))
        return false;
    for (const char *c = word; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (!g_unichar_isalpha(letter) && !strchr("-'.", (int)letter))
            return false;
    }
    return g_utf8_strlen(word, -1) <= 20;
}

static bool
is_particle(const char *word)
{
    static const char *const words[] = {"von", "van", "de", "der", "den", "la", "di", "da",
                                        "dos", "del", "du", "le",  "el",  "zu", "y"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

/* The name a line holds and nothing else; NULL. */
static char *
line_name(const char *line, bool lower_too)
{
    g_autofree char *bare = g_strdup(line);
    g_strdelimit(bare, "\t", ' ');
    g_strstrip(bare);
    while (*bare && strchr("-*~_,", *bare))
        memmove(bare, bare + 1, strlen(bare));
    g_strstrip(bare);
    gsize width = strcspn(bare, ",(|/");
    bare[width] = '\0';
    width = strlen(g_strstrip(bare));
    while (width && strchr(".!,: ", bare[width - 1]))
        bare[--width] = '\0';
    g_auto(GStrv) words = g_strsplit(bare, " ", 6);
    g_autoptr(GString) name = g_string_new(NULL);
    guint names = 0;
    for (char **word = words; *word; word++) {
        if (!**word || (names == 0 && in_list(titles, *word)))
            continue;
        if (strcmp(*word, "x") == 0 || strcmp(*word, "xx") == 0 || strcmp(*word, "xxx") == 0)
            continue;
        bool particle = names > 0 && is_particle(*word);
        if (!particle && !is_name_word(*word, lower_too))
            return NULL;
        names += !particle;
        g_string_append_printf(name, "%s%s", name->len ? " " : "", *word);
    }
    if (names == 0 || names > 3 || name->len > 48 || g_utf8_strlen(name->str, -1) < 2)
        return NULL;
    if (g_unichar_islower(g_utf8_get_char(name->str))) {
        if (names > 1)
            return NULL;
        gunichar first = g_unichar_toupper(g_utf8_get_char(name->str));
        char upper[8] = {0};
        g_unichar_to_utf8(first, upper);
        return g_strconcat(upper, g_utf8_next_char(name->str), NULL);
    }
    return g_string_free(g_steal_pointer(&name), FALSE);
}

/* The octets of the closing formula that a line begins with. */
static gsize
closing_width(const char *line)
{
    g_autofree char *low = g_utf8_strdown(line, -1);
    gsize best = 0;
    for (guint i = 0; i < G_N_ELEMENTS(closings); i++) {
        gsize width = strlen(closings[i]);
        if (width > best && strncmp(low, closings[i], width) == 0 && !g_unichar_isalpha(g_utf8_get_char(low + width)))
            best = width;
    }
    return strlen(low) == strlen(line) ? best : 0;
}

static char *
name_behind(const char *line, gsize closing)
{
    const char *rest = line + closing + strspn(line + closing, " ,.!-:");
    return *rest ? line_name(rest, false) : NULL;
}

/* What stands behind the last full stop that has something behind it: "… by Saturday? thx". */
static const char *
last_part(const char *line)
{
    const char *part = line;
    for (const char *c = line; *c; c++)
        if (strchr(".!?", *c) && c[1] == ' ' && g_ascii_isalpha(c[2]))
            part = c + 2;
    return closing_width(part) ? part : line;
}

char *
names_signed(const char *text, const char *signature)
{
    g_autofree char *whole = g_strconcat(text, "\n", signature, NULL);
    g_auto(GStrv) lines = g_strsplit(whole, "\n", -1);
    guint count = g_strv_length(lines), filled = 0, last = 0;
    for (guint i = 0; i < count; i++)
        if (*g_strstrip(lines[i])) {
            filled++;
            last = i;
        }
    bool closed = false;
    for (guint i = count > LINES ? count - LINES : 0; i < count; i++) {
        const char *end = last_part(lines[i]);
        gsize closing = closing_width(end);
        g_autofree char *behind = closing ? name_behind(end, closing) : NULL;
        bool bare = closing && strspn(end + closing, " ,.!:-;)") == strlen(end + closing);
        if (behind && (i > 0 || end > lines[i]))
            return g_steal_pointer(&behind);
        if (closed && !closing && *lines[i]) {
            char *name = line_name(lines[i], true);
            return name ? name : g_strdup("");
        }
        closed = closed || bare;
    }
    /* not closed: the last line of its own, with a blank line before it */
    if (filled > 1 && last > 0 && !*lines[last - 1]) {
        char *name = line_name(lines[last], false);
        return name ? name : g_strdup("");
    }
    return g_strdup("");
}

/* ---- names without a mark -------------------------------------------------------------------------------------- */

/* Words that a request may end with behind "me", "it", "this" …; anything else there is taken for a name. */
static const char enders[] = " please thanks today tomorrow tonight now soon asap again back immediately urgently "
                             "quickly first done fixed sorted work working online "
                             "anymore either instead sir madam guys team everyone later early later right away "
                             "understand resolve resolved solve know find see get "
                             "cancel change update check fix happen happened wrong broken fine happy there here twice "
                             "once more else about with without from through "
                             "over under before after also too yet still ever never order account card phone number "
                             "email address problem issue time money refund "
                             "week month year monday tuesday wednesday thursday friday saturday sunday morning evening "
                             "night means mean make made sense possible ";

void
names_cut_trailing(char *text)
{
    static const char before[] = " that me it this issue problem you thanks thx cheers please regards query ";
    g_strchomp(text);
    char *last = strrchr(text, ' ');
    if (!last || strpbrk(text, ".!?,;:\n") || last == text)
        return;
    for (const char *c = text; *c; c++)
        if (g_ascii_isupper(*c))
            return;
    const char *word = last + 1;
    gsize width = strlen(word);
    char *previous = last;
    while (previous > text && previous[-1] != ' ')
        previous--;
    g_autofree char *lead = g_strndup(previous, (gsize)(last - previous));
    static const char *const endings[] = {"ly", "ing", "ed", "tion", "ment", "able", "ful", "ness", "est", "ive"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(word, endings[i]))
            return;
    /* "pls thanks jo" */
    bool thanked = in_list(" thanks thx cheers regards ", lead);
    bool named = width >= (thanked ? 2 : 4) && strspn(word, "abcdefghijklmnopqrstuvwxyz") == width &&
                 in_list(before, lead) && !in_list(enders, word);
    if (named)
        *last = '\0';
    for (char *end = strrchr(text, ' ');
         named && thanked && end && in_list(" thanks thx cheers please pls plz regards ", end + 1);
         end = strrchr(text, ' '))
        *end = '\0';
}
