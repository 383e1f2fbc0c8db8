/*
 * names.c - the name a customer signed with.
 *
 * A line of one to three names below a closing formula, or behind it on its line ("Thanks, Lena"), or the mail's last line of its
 * own. Titles are dropped: greeting somebody as Mr or Ms is a guess. Pure.
 */
#include "names.h"

#include "grammar.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

#define LINES 14 /* looked at from the end */

/* '|' between them. */
static const char closings[] =
    "kind regards|best regards|warm regards|with regards|regards|kindest regards|best wishes|"
    "all the best|best|many thanks|thanks in advance|thanks so much|thanks a lot|thanks|"
    "thank you very much|thank you in advance|thank you|cheers|sincerely|yours sincerely|"
    "yours faithfully|yours truly|yours|respectfully|thx|ta|xx|xoxo|love|warmly|ta very much|ta muchly|"
    "br|rgds|kind rgds|thanks again|thanks a million|much appreciated|with appreciation|take care|frohes fest|schönen "
    "gruß|"
    "schöne grüsse|lieben gruß|lieben dank|herzlichen dank|tausend dank|vielen lieben dank|remerciements|"
    "mes remerciements|bonne soirée|bises|bisous|quedo atenta|quedo atento|un saludo cordial|"
    "cordial saludo|consideração|liefs|pozdrawiam|mvh|kh|hälsningar|mit freundlichen grüßen|"
    "mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße|freundliche grüsse|viele grüße|"
    "viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|schöne grüße|herzliche grüße|grüße|"
    "gruß|gruss|mfg|lg|vg|hochachtungsvoll|vielen dank im voraus|vielen dank|danke im voraus|danke|"
    "dankeschön|bis dann|besten dank|cordialement|bien cordialement|bien à vous|salutations|"
    "sincères salutations|meilleures salutations|merci d'avance|merci beaucoup|merci|amicalement|"
    "bonne journée|à bientôt|respectueusement|un saludo|saludos|saludos cordiales|un cordial saludo|"
    "atentamente|atte|muchas gracias|gracias de antemano|gracias|un abrazo|cordialmente|quedo a la espera|"
    "cordiali saluti|distinti saluti|saluti|grazie mille|grazie in anticipo|grazie|un saluto|"
    "buona giornata|atenciosamente|com os melhores cumprimentos|cumprimentos|melhores cumprimentos|"
    "obrigado desde já|obrigada desde já|obrigado|obrigada|abraço|abraços|grato|grata|att|"
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groeten|vriendelijke groet|groeten|"
    "groetjes|groet|mvg|alvast bedankt|bedankt|hartelijk dank|dank u|bij voorbaat dank|dank je wel|"
    "hoogachtend|hartelijke groeten|hartelijke groet|au plaisir de vous lire|quedamos atentos|"
    "un abbraccio|a presto|danke schonmal|danke schon mal|mit besten grüßen|mit besten grüssen|"
    "atentos saludos";

/* Words that stand alone on a last line and are no name. */
static const char not_names[] =
    " one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand "
    "half "
    " its it's thanks thank regards best sent hello hi hey dear team support customer service order "
    "subject re fw fwd please help yes no ok okay "
    "anbei beleg siehe anhang foto fotos rechnung danke grüße hallo merci bonjour gracias hola saludos grazie ciao "
    "obrigado olá bedankt "
    "iphone android samsung mail outlook yahoo gmail "
    "the my our your this that it they we i mr mrs ms herr frau worst never again asap "
    "urgent angry anonymous none und et y e en a manager "
    "director sales office phone tel mobile invoice refund broken not still when where why "
    "what how unacceptable disgusting ridiculous bitte hilfe rückruf dringend eilt ayuda urgente aide aiuto ajuda "
    "favor uso tengo vivo estoy quiero llevo trabajo necesito adjunto compré atención attention now today tomorrow "
    "help! hello? sorry welcome dringend "
    "withheld name greetings accounts billing returns complaints reception reservations department dept desk helpdesk "
    "admin "
    "super tolle toller tolles klasse schöne schlechte schlechter null kein keine absolute reine totaler totale bravo "
    "goede slechte mooie geweldige "
    "however also moreover furthermore additionally meanwhile unfortunately therefore finally anyway otherwise besides "
    "hence thus ps delusione delusion decepción déception enttäuschung teleurstelling desilusão vergogna honte "
    "secondly lastly firstly instead "
    "cordialement salutations amicalement bonsoir cordialmente saluti cordiali cumprimentos groeten mfg lg vg mvg bàv "
    "cdt cdlt "
    "tourlou bye tchao tschüss tschau chao chau adiós adios atte atentamente besos bisous "
    "cheers anyone somebody everyone all folks there yours sincerely faithfully respectfully ";

static const char titles[] =
    " mr mrs ms miss mx maj sgt mag coach dr prof herr frau dipl-ing mme mlle madame monsieur sr sra srta don doña "
    "dona sig sigra "
    "dott dottssa ing avv dhr mevr mw de heer mevrouw lt col lieutenant colonel major capt captain sir dame lady rev "
    "maître ";
/* Kept when the customer signs with it and a family name alone. */
static const char self_given[] =
    " mr mrs ms miss mx dr prof herr frau mme mlle sr sra srta doña dona sig mevr mevrouw ";
/* "Accounts Dept., Pell & Varga Ltd": nobody's name. */
static const char firms[] = " ltd limited gmbh ag inc llc plc dept sarl srl spa bv ug kg oy ab ";
/* "Nach der Kasse." ends a mail and signs none. */
static const char places[] =
    " nach vor hinter neben unter über auf aus bei beim mit ohne seit trotz wegen laut innen außen innerhalb am "
    "im zum zur vom dank na voor achter naast onder boven zonder sinds volgens binnen buiten ";
static const char possessives[] = " your our euer eure ihr ihre dein deine votre ton ta vuestra tu ";

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
    if (!g_unichar_isalpha(first) || (!g_unichar_isupper(first) && !lower_too) ||
        (!(word[1] == '.' && !word[2]) && in_list(not_names, word)))
        return false;
    for (const char *c = word; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (!g_unichar_isalpha(letter) && !strchr("-'.", (int)letter))
            return false;
    }
    return g_utf8_strlen(word, -1) <= 20;
}

/* "O. Pemberton" behind a title: "Pemberton"; NULL when it does not begin with an initial. */
static const char *
behind_initials(const char *name)
{
    const char *at = name;
    while (g_unichar_isupper(g_utf8_get_char(at))) {
        const char *next = g_utf8_next_char(at);
        if (*next != '.' || next[1] != ' ')
            break;
        at = next + 2;
    }
    if (at == name || !*at)
        return NULL;
    return g_str_has_prefix(at, "St ") ? strrchr(at, ' ') + 1 : at;
}

static bool
is_particle(const char *word)
{
    static const char *const words[] = {"von", "van", "de", "der", "den", "la", "di", "da",
                                        "dos", "del", "du", "le",  "el",  "zu", "y",  "i"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

/* The line without marks at its ends, what is in brackets and what follows a comma. */
static char *
bare_line(const char *line)
{
    GString *bare = g_string_new(NULL);
    guint depth = 0;
    for (const char *c = line; *c && !(strchr(",|/", *c) && !depth && bare->len); c++) {
        depth += *c == '(';
        if (!depth)
            g_string_append_c(bare, *c == '\t' ? ' ' : *c);
        depth -= *c == ')' && depth;
    }
    while (bare->len && strchr("-*~_, ", bare->str[0]))
        g_string_erase(bare, 0, 1);
    while (bare->len && strchr(".!,: )", bare->str[bare->len - 1]) &&
           !(bare->len > 3 && g_str_has_suffix(bare->str, ".") && bare->str[bare->len - 3] == ' ')) /* "Tom R." */
        g_string_truncate(bare, bare->len - 1);
    return g_string_free(bare, FALSE);
}

/* "GERALD FENN", "kai": as names are written. */
static char *
as_written(const char *name)
{
    bool shouted = strlen(name) > 3, low = g_unichar_islower(g_utf8_get_char(name));
    for (const char *c = name; *c; c = g_utf8_next_char(c))
        shouted &= !g_unichar_islower(g_utf8_get_char(c));
    GString *line = g_string_new(NULL);
    bool begins = true;
    for (const char *c = name; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        g_string_append_unichar(line, begins && low        ? g_unichar_toupper(letter)
                                      : shouted && !begins ? g_unichar_tolower(letter)
                                                           : letter);
        begins = !g_unichar_isalpha(letter);
    }
    return g_string_free(line, FALSE);
}

/* "The Kovacs family", "Familie Schulze": all of them, as they call themselves; NULL. */
static char *
family_name(char **words)
{
    guint count = g_strv_length(words);
    if (count == 3 && strcmp(words[0], "The") == 0 && g_ascii_strcasecmp(words[2], "family") == 0 &&
        is_name_word(words[1], false))
        return g_strdup_printf("%s family", words[1]);
    if (count == 2 && in_list(" familie eheleute ehepaar famille familia famiglia família ", words[0]) &&
        is_name_word(words[1], false))
        return g_strdup_printf("%s %s", words[0], words[1]);
    if (count == 4 && in_list(" und and & et y e en ", words[1]) && is_name_word(words[0], false) &&
        is_name_word(words[2], false) && is_name_word(words[3], false)) /* "Sebastian und Mareike Hoffmann" */
        return g_strjoinv(" ", words);
    return NULL;
}

/* The name a line holds and nothing else; NULL. */
static char *
line_name(const char *line, bool lower_too)
{
    g_autofree char *bare = bare_line(line);
    g_auto(GStrv) words = g_strsplit(bare, " ", 8);
    g_autoptr(GString) name = g_string_new(NULL);
    g_autofree char *title = NULL;
    guint names = 0;
    for (char **word = words; *word; word++)
        if (in_list(firms, *word))
            return NULL;
    if (words[0] && in_list(places, words[0]))
        return NULL;
    char *all = family_name(words);
    if (all)
        return all;
    for (char **word = words; *word; word++) {
        if (!**word || (names == 0 && in_list(possessives, *word)))
            continue;
        if (names == 0 && in_list(titles, *word)) {
            g_free(title);
            title = in_list(self_given, *word) ? g_strdup(*word) : NULL;
            continue;
        }
        if (names == 0 &&
            (strcmp(*word, "From") == 0 || strcmp(*word, "Soy") == 0)) /* "From Elsie (9)", "Soy Joaquín, del 2.º B" */
            continue;
        if (names > 0 && g_utf8_get_char(*word) >= 0x2600) /* a small picture */
            continue;
        if (strcmp(*word, "x") == 0 || strcmp(*word, "xx") == 0 || strcmp(*word, "xxx") == 0)
            continue;
        if (names > 0 &&
            in_list(" aus from & + and und et y e ed en ", *word)) /* "Uschi aus Passau"; of two the first */
            break;
        bool particle = names > 0 && is_particle(*word);
        if (!particle && !is_name_word(*word, lower_too))
            return NULL;
        names += !particle;
        g_string_append_printf(name, "%s%s", name->len ? " " : "", *word);
    }
    if (names == 0 || names > 4 || name->len > 48 || g_utf8_strlen(name->str, -1) < 2 ||
        (names > 1 && g_unichar_islower(g_utf8_get_char(name->str))))
        return NULL;
    bool family = title && (names == 1 || g_str_has_prefix(name->str, "Le "));
    g_autofree char *written = as_written(name->str);
    const char *kin = title && !family ? behind_initials(written) : NULL;
    const char *address = title && g_ascii_strncasecmp(title, "mevr", 4) == 0 ? "mevrouw" : title;
    if (family || kin)
        return g_strdup_printf("%s %s", address, kin ? kin : written);
    if (title && in_list(" dr prof ", title))
        return g_strdup_printf("%s %s", title, written);
    return g_steal_pointer(&written);
}

/* The octets of the closing formula that a line begins with, a word of degree before it ("ganz liebe Grüße") with it. */
static gsize
closing_width(const char *line)
{
    static const char *const degrees[] = {"with ", "ganz ", "avec ", "reciban ", "reciba ",
                                          "con ",  "com ",  "very ", "nos "};
    g_autofree char *low = text_small(line);
    gsize best = 0, from = 0;
    for (guint i = 0; i < G_N_ELEMENTS(degrees) && !from; i++)
        if (g_str_has_prefix(low, degrees[i]))
            from = strlen(degrees[i]);
    for (const char *word = closings; *word; word += strcspn(word, "|"), word += *word == '|') {
        gsize width = strcspn(word, "|");
        for (gsize at = 0; at <= from; at += MAX(from, 1))
            if (at + width > best && strncmp(low + at, word, width) == 0 &&
                !g_unichar_isalpha(g_utf8_get_char(low + at + width)))
                best = at + width;
    }
    return best;
}

/* All words of it unknown to English, or the first a given name: "kai", "GERALD FENN", "DOREEN PICKLES"; not "PLEASE ANSWER". */
static bool
is_unknown(const char *words)
{
    g_autofree char *given = g_strndup(words, strcspn(words, " "));
    g_autofree char *small = g_utf8_strdown(given, -1), *written = as_written(given);
    if (strchr(words, ' ') && !grammar_lists(small) && grammar_names(written) && grammar_names(written) != 'l')
        return true;
    g_autofree char *low = g_utf8_strdown(words, -1);
    g_auto(GStrv) all = g_strsplit_set(low, " ,.-", -1);
    for (char **word = all; *word; word++)
        if (**word && grammar_lists(*word))
            return false;
    return true;
}

/* The name behind a closing formula: at once, or behind a comma ("Gruß aus Passau, Uschi Berger"). */
static char *
name_behind(const char *line, gsize closing)
{
    const char *rest = line + closing + strspn(line + closing, " ,.!-:");
    bool place = (g_str_has_prefix(rest, "from ") || g_str_has_prefix(rest, "From ")) && g_str_has_suffix(rest, ",");
    char *name = *rest && !place ? line_name(rest, false) : NULL;
    bool lone =
        !name && rest[-1] == ' ' && rest - line > 2 && rest[-2] == ',' && !strchr(rest, ' ') && strlen(rest) > 3;
    if (lone && is_unknown(rest)) /* "danke schonmal, jacky" */
        return line_name(rest, true);
    const char *comma = name ? NULL : strchr(rest, ',');
    return comma && comma - rest < 24 ? line_name(comma + 1, false) : name;
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

/* A line that only closes: "Thanks", "Thank you for your patience". */
static bool
is_closing(const char *line, gsize closing)
{
    guint words = 0;
    for (const char *c = line + closing; *c; c++)
        words += *c == ' ' && c[1] && c[1] != ' ';
    return closing && words <= 4 && !strpbrk(line + closing, "?:;@0123456789");
}

/* Whether a line of its own can be a signature behind this one: it ends as a sentence does, or is longer than any wrapped one. */
static bool
is_ended(const char *line)
{
    gsize width = strlen(line);
    return width > 90 || (width && (strchr(".!?)", line[width - 1]) || (guchar)line[width - 1] >= 0x80));
}

static bool
is_plain_case(const char *name)
{
    const char *c = name;
    while (*c && !g_unichar_islower(g_utf8_get_char(c)))
        c = g_utf8_next_char(c);
    return *c && g_unichar_isupper(g_utf8_get_char(name));
}

/* A name that ends a line without a line of its own: "… take that off ta Derek Holt", "… and end it. Rosa Tapia". */
static char *
name_at_end(const char *line, const char **begins_out)
{
    guint back = 0;
    for (const char *c = line + strlen(line); c > line && back < 8; c--) {
        if (*c != ' ')
            continue;
        back++;
        gsize closing = closing_width(c + 1);
        bool marked = strchr(".!?,;)-", c[-1]) || (guchar)c[-1] >= 0x80;
        if (!closing || (!marked && in_list(" best yours love att grata grato take ", c + 1)))
            continue;
        const char *rest = c + 1 + closing + strspn(c + 1 + closing, " ,.!-:");
        /* "merci lea": a foreign name is in no dictionary, so what often follows thanks is ruled out */
        static const char no_name[] =
            " euch ihnen dir schön sehr vielmals im beaucoup bien infiniment mille encore tout pour de mucho muchas "
            "todos igual por a di tante ancora voor alvast hoor schonmal nochmal vorab anticipo avance antemano "
            "team leute advance ";
        static const char *const english[] = {" thanks ", " thx ", " ta ", " cheers ", " xx "};
        static const char *const others[] = {" danke ",    " lg ",      " gruß ",     " merci ",    " gracias ",
                                             " saludos ",  " grazie ",  " obrigado ", " obrigada ", " abs ",
                                             " groetjes ", " groeten ", " bedankt "};
        bool low = false, foreign = false;
        for (guint i = 0; i < G_N_ELEMENTS(english); i++)
            low |= g_str_has_prefix(c, english[i]);
        for (guint i = 0; i < G_N_ELEMENTS(others); i++)
            foreign |= g_str_has_prefix(c, others[i]);
        bool lone = *rest && !strchr(rest, ' ') && strspn(rest, "abcdefghijklmnopqrstuvwxyz.!") == strlen(rest);
        bool small = lone && ((low && is_unknown(rest)) || (foreign && strlen(rest) > 2 && !in_list(no_name, rest)));
        char *name = *rest ? line_name(rest, small) : NULL;
        *begins_out = c;
        if (name)
            return name;
    }
    const char *part = NULL;
    for (const char *c = line; *c; c++)
        if (strchr(".!?", *c) && c[1] == ' ' && c - line > 2 && !g_ascii_isupper(c[-1]) && c[2])
            part = c + 1;
    char *name = part && !closing_width(part + 1) ? line_name(part + 1, false) : NULL;
    const char *behind = part ? strchr(part, ',') : NULL; /* "Super Leistung, echt." speaks on */
    bool speaks = behind && behind[1] == ' ' && g_unichar_islower(g_utf8_get_char(behind + 2));
    g_autofree char *lead = name ? g_strndup(name, strcspn(name, " ")) : NULL; /* "Snow on the line. In January." */
    bool full = name && strchr(name, ' ') && is_plain_case(name) && strlen(part) < 60 && !speaks &&
                !in_list(" in on at by since until every last next this im am seit bis jeden en em ", lead);
    if (full)
        *begins_out = part;
    else
        g_clear_pointer(&name, g_free);
    return name;
}

/* The last line, not closed: of its own behind a blank line or a full stop, or at the end of what it says. */
static char *
unmarked_name(char **lines, guint filled, guint last)
{
    const char *begins = NULL, *line = lines[last];
    bool apart = filled > 1 && last > 0 && (!*lines[last - 1] || is_ended(lines[last - 1]));
    g_autofree char *lead = g_strndup(line, strcspn(line, " "));
    bool titled = filled > 1 && in_list(titles, lead); /* "Prof. B. Munro" */
    char *name = apart || titled ? line_name(line, false) : NULL;
    bool certain = name && (titled || !*lines[last - 1] || is_plain_case(line)); /* shouted: only what is no word */
    if (name && !certain && !is_unknown(name))
        g_clear_pointer(&name, g_free);
    if (!name && apart && !strchr(line, ' ') && is_unknown(line))
        name = line_name(line, true);
    return name ? name : name_at_end(line, &begins);
}

/* "Bob Entwistle", below it "Policy MC/55": the name among the last lines, which stand apart and are no sentences. */
static char *
block_name(char **lines, guint last)
{
    guint first = last;
    while (first > 0 && *lines[first - 1])
        first--;
    if (first == 0 || last - first > 3)
        return NULL;
    for (guint i = first; i <= last; i++)
        if (strlen(lines[i]) > 60 || strpbrk(lines[i], "?!"))
            return NULL;
    for (guint i = first; i <= last; i++) {
        const char *slash = strstr(lines[i], " / ");
        g_autofree char *name = line_name(lines[i], false);
        if (!name && slash)
            name = line_name(slash + 3, false);
        if (!name || !strchr(name, ' ') || !is_plain_case(name))
            continue;
        g_autofree char *given = g_strndup(name, strcspn(name, " "));
        g_autofree char *low = g_utf8_strdown(given, -1);
        char kind = grammar_names(given);
        if ((kind && kind != 'l') || !grammar_lists(low))
            return g_steal_pointer(&name);
    }
    return NULL;
}

/* "Dealer says 'known behaviour'. KNOWN BEHAVIOUR": cried out once more, and nobody's name. */
static bool
is_cried(const char *name, const char *text)
{
    g_autofree char *low = g_utf8_strdown(name, -1), *high = g_utf8_strup(name, -1);
    return strlen(name) > 2 && strstr(text, low) && strstr(text, high) && !strstr(text, name);
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
    bool closed = false, loosely = false;
    for (guint i = count > LINES ? count - LINES : 0; i < count; i++) {
        const char *end = last_part(lines[i]);
        gsize closing = closing_width(end);
        g_autofree char *behind = closing ? name_behind(end, closing) : NULL;
        bool bare = closing && strspn(end + closing, " ,.!:-;)") == strlen(end + closing);
        if (behind && (i > 0 || end > lines[i]))
            return g_steal_pointer(&behind);
        if ((closed || loosely) && !closing && *lines[i]) {
            char *name = line_name(lines[i], closed);
            if (name || closed)
                return name ? name : g_strdup("");
        }
        loosely = (loosely && !*lines[i]) || is_closing(end, closing);
        closed = closed || bare;
    }
    char *name = filled ? unmarked_name(lines, filled, last) : NULL;
    if (!name && filled > 1)
        name = block_name(lines, last);
    if (name && is_cried(name, text))
        g_clear_pointer(&name, g_free);
    return name ? name : g_strdup("");
}

bool
names_is_given(const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1), *upper = as_written(low);
    return strlen(low) > 2 && !grammar_lists(low) && grammar_names(upper) && grammar_names(upper) != 'l';
}

char *
names_told(const char *text)
{
    static const char *const leads[] = {" my name is ", " name is ", " i am ", " i'm ", " im ", " this is ", " name "};
    g_autofree char *spaced = g_strdup_printf(" %s", text);
    g_autofree char *low = g_ascii_strdown(spaced, -1);
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        for (const char *at = low; (at = strstr(at, leads[i])); at++) {
            const char *start = spaced + (at - low) + strlen(leads[i]);
            g_autofree char *given = g_strndup(start, strcspn(start, " ,.;!?\n"));
            bool others = at - low >= 4 && (strncmp(at - 4, " her", 4) == 0 || strncmp(at - 4, " his", 4) == 0 ||
                                            g_str_has_prefix(at - 4, "heir")); /* "her name is" */
            if (!others && names_is_given(given)) {
                g_autofree char *small = g_utf8_strdown(given, -1);
                return as_written(small);
            }
        }
    return g_strdup("");
}

/* ---- names without a mark -------------------------------------------------------------------------------------- */

/* Words that a request may end with behind "me", "it", "this" …; anything else there is taken for a name. */
static const char enders[] =
    " isnt wasnt doesnt didnt wont cant hasnt havent arent dont couldnt wouldnt shouldnt werent please thanks today "
    "tomorrow tonight now soon asap again back immediately urgently "
    "quickly first done fixed sorted work working online "
    "anymore either instead sir madam guys team everyone later early later right away "
    "understand resolve resolved solve know find see get "
    "cancel change update check fix happen happened wrong broken fine happy there here twice "
    "once more else about with without from through "
    "over under before after also too yet still ever never order account card phone number "
    "email address problem issue time money refund "
    "week month year monday tuesday wednesday thursday friday saturday sunday morning evening "
    "night means mean make made sense possible ";

/* "Sent from my iPhone" at the end of what was written in one breath. */
static void
cut_device(char *text)
{
    g_autofree char *low = g_ascii_strdown(text, -1);
    char *at = g_strrstr(low, "sent from my ");
    if (at && at > low && g_ascii_isalnum(at[-1])) /* "a present from my nan" */
        at = NULL;
    if (at && strlen(at) < 40 && !strpbrk(at, ".!?"))
        text[at - low] = '\0';
    g_strchomp(text);
}

void
names_cut_signing(char *text)
{
    cut_device(text);
    char *line = strrchr(text, '\n');
    const char *begins = NULL;
    if (line && line > text && line[-1] != '\n' && !strpbrk(line, ",0123456789")) {
        char *before = line;
        while (before > text && before[-1] != '\n')
            before--;
        g_autofree char *above = g_strndup(before, (gsize)(line - before)), *own = g_strdup(line + 1);
        char *lines[] = {above, own, NULL};
        g_autofree char *name = is_ended(g_strchomp(above)) ? unmarked_name(lines, 2, 1) : NULL;
        if (name && strlen(name) >= strlen(own) - MIN(strlen(own), 8)) {
            *line = '\0';
            return;
        }
    }
    g_autofree char *name = name_at_end(line ? line + 1 : text, &begins);
    if (name && begins)
        text[begins - text] = '\0';
}

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
    g_autofree char *upper = as_written(word);
    bool given = width >= 3 && grammar_names(upper) && grammar_names(upper) != 'l' && !grammar_lists(word) &&
                 !in_list(" my mr mrs ms dr is named called to for with from and at by ask asked or ", lead);
    bool named = given || (width >= (thanked ? 2 : 4) && strspn(word, "abcdefghijklmnopqrstuvwxyz") == width &&
                           in_list(before, lead) && !in_list(enders, word));
    if (named)
        *last = '\0';
    for (char *end = strrchr(text, ' ');
         named && thanked && end && in_list(" thanks thx cheers please pls plz regards ", end + 1);
         end = strrchr(text, ' '))
        *end = '\0';
}
