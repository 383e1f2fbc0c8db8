/*
 * texto.c - French, Italian and Portuguese as they are typed into a text message, in whole words: "jsp ke faire", "nn funziona lapp".
 *
 * First of all steps, since every later one asks for whole words: what is left for the dictionary it takes for a slip of the hand
 * ("dattente" for "attente"). Three ways: a closed table of abbreviations; a letter for the sound of its name where the word behind it
 * leaves no other reading; and an apostrophe left out of what is no word, where a word stands behind the letters it parts. Quotations
 * stay. What nothing is found in is given back to the letter. Holds the dictionary for the pass. Linear.
 */
#include "texto.h"

#include "accents.h"
#include "clause.h"
#include "french_line.h"

#include <string.h>

#define REST_MIN 4 /* octets behind an apostrophe left out */

/* typed:meant; what may be another word beside a number is not here */
static const char french[] =
    "slt:salut,cc:salut,bjr:bonjour,bjour:bonjour,bsr:bonsoir,jen:j'en,ya:il y a,yaura:il y aura,jai:j'ai,"
    "etje:et je,dy:d'y,jy:j'y,ny:n'y,lheure:l'heure,nest:n'est,sest:s'est,sil:s'il,sils:s'ils,"
    "javais:j'avais,cest:c'est,cetait:c'était,cétait:c'était,quil:qu'il,quils:qu'ils,quon:qu'on,"
    "quun:qu'un,quune:qu'une,quen:qu'en,dun:d'un,jusqua:jusqu'à,jusquà:jusqu'à,jusquau:jusqu'au,nai:n'ai,"
    "navez:n'avez,nont:n'ont,jutilise:j'utilise,jhabite:j'habite,lorsquon:lorsqu'on,puisquon:puisqu'on,"
    "puisquil:puisqu'il,lorsquil:lorsqu'il,daccord:d'accord,dac:d'accord,ke:que,ki:qui,koi:quoi,"
    "alor:alors,kun:qu'un,kune:qu'une,kil:qu'il,kils:qu'ils,kon:qu'on,qd:quand,kan:quand,kand:quand,"
    "pck:parce que,pcq:parce que,pcke:parce que,psk:parce que,pske:parce que,pasque:parce que,cmt:comment,"
    "coment:comment,pk:pourquoi,pq:pourquoi,pkoi:pourquoi,pourkoi:pourquoi,vs:vous,ns:nous,tt:tout,"
    "tte:toute,tjs:toujours,tjrs:toujours,tjr:toujours,tj:toujours,bcp:beaucoup,qqn:quelqu'un,"
    "qqun:quelqu'un,quelquun:quelqu'un,kelkun:quelqu'un,qqch:quelque chose,kelke:quelque,qq:quelques,"
    "qqs:quelques,ds:dans,dc:donc,avc:avec,msg:message,pb:problème,prob:problème,pbs:problèmes,"
    "mdp:mot de passe,auj:aujourd'hui,ajd:aujourd'hui,aujourdhui:aujourd'hui,2main:demain,dem1:demain,"
    "ptit:petit,ptite:petite,pr:pour,pa:pas,pdt:pendant,lgtps:longtemps,dsl:désolé,vrmt:vraiment,"
    "vrmnt:vraiment,enft:en fait,jms:jamais,mtn:maintenant,mnt:maintenant,chq:chaque,bi1:bien,ri1:rien,"
    "mci:merci,rdv:rendez-vous,cmd:commande,maj:mise à jour,jsp:je ne sais pas,jspa:je ne sais pas,"
    "jspas:je ne sais pas,chuis:je suis,jsui:je suis,chai:je sais,chépa:je ne sais pas,eske:est-ce que,"
    "esk:est-ce que,jpp:je n'en peux plus,esque:est-ce que,keske:qu'est-ce que,keskil:qu'est-ce qu'il,cad:c'est-à-dire";
static const char italian[] =
    "nn:non,ke:che,ki:chi,xke:perché,xké:perché,xkè:perché,xche:perché,xché:perché,xk:perché,perke:perché,"
    "xò:però,cmq:comunque,grz:grazie,tnx:grazie,anke:anche,qnd:quando,qlc:qualcosa,qlcs:qualcosa,"
    "qlcn:qualcuno,qlcuno:qualcuno,qlk1:qualcuno,qlc1:qualcuno,tt:tutto,qst:questo,qsto:questo,"
    "qsta:questa,cn:con,dv:dove,dp:dopo,nnt:niente,msg:messaggio,cè:c'è,cera:c'era,dovè:dov'è,comè:com'è,"
    "qualè:qual è,pls:per favore,plis:per favore,sn:sono,pò:po'";
static const char portuguese[] =
    "vce:você,cê:você,nao:não,naum:não,qdo:quando,qnd:quando,qd:quando,hj:hoje,mto:muito,mta:muita,"
    "mt:muito,tbm:também,tb:também,tbem:também,pfv:por favor,pf:por favor,pfvr:por favor,pls:por favor,"
    "msm:mesmo,td:tudo,tds:todos,kd:cadê,cade:cadê,cmg:comigo,obg:obrigado,obgd:obrigado,obgda:obrigada,"
    "dps:depois,agr:agora,ngm:ninguém,qto:quanto,qlqr:qualquer,tô:estou,tava:estava,oq:o que,oque:o que,"
    "eh:é,aki:aqui,blz:tudo bem,entao:então,ate:até";

struct texto {
    struct line line;
    const char *language;
    GHashTable *table;
    bool changed;
};

static GHashTable *
table_of(const char *language)
{
    static GHashTable *all; /* language → its table */
    static gsize once;
    if (g_once_init_enter(&once)) {
        static const char *const lists[][2] = {{"fr", french}, {"it", italian}, {"pt", portuguese}};
        all = g_hash_table_new(g_str_hash, g_str_equal);
        for (guint i = 0; i < G_N_ELEMENTS(lists); i++) {
            GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
            g_auto(GStrv) pairs = g_strsplit_set(lists[i][1], ":,", -1);
            for (guint k = 0; pairs[k] && pairs[k + 1]; k += 2)
                g_hash_table_insert(table, g_strdup(pairs[k]), g_strdup(pairs[k + 1]));
            g_hash_table_insert(all, (gpointer)lists[i][0], table);
        }
        g_once_init_leave(&once, 1);
    }
    return g_hash_table_lookup(all, language);
}

static bool
is_word(const struct texto *texto, const char *low)
{
    return *low && spelling_knows(texto->line.spelling, low);
}

/* ---- letters for sounds ------------------------------------------------------------------------------------------ */

/* "g commandé", "c pas normal": a letter for the sound of its name. */
static const char *
sounded(const struct line *line, guint at, const char *low)
{
    static const char lettered[] =
        "bâtiment escalier hall vitamine plan type classe groupe porte lettre port usb option lot bloc "
        "secteur zone salle catégorie permis terminal quai voie ligne bus tram train rer la le du "
        "au en un une";
    const char *next = line_next(line, at), *before = line_before(line, at);
    if (g_ascii_isdigit(*next) || g_ascii_isdigit(*before) || !g_unichar_isalpha(g_utf8_get_char(next)))
        return NULL;
    if (strcmp(low, "g") == 0) {
        g_autofree char *e = g_str_has_suffix(next, "e") ? g_strdup_printf("%.*sé", (int)strlen(next) - 1, next) : NULL;
        bool done =
            french_is_participle(next) || french_is_infinitive(next) || (e && spelling_knows(line->spelling, e));
        return done || word_in(next,
                               "un une mon ma mes le la les l' rendez-vous rdv besoin droit reçu recu paye pas jamais "
                               "toujours déjà deja bien rien tout encore plus aussi même vraiment juste tjs tjr "
                               "essayé appelé ete été eu vu")
                   ? "j'ai"
                   : NULL;
    }
    return word_in(before, lettered) || word_in(next, "est était etait et ou à a ça") ? NULL : "c'est";
}

/* ---- apostrophes ------------------------------------------------------------------------------------------------- */

/* Whether the letters are a word, perhaps without its accents. */
static bool
is_meant(const struct texto *texto, const char *rest)
{
    g_autofree char *accented = NULL;
    return is_word(texto, rest) || (accented = accents_put(texto->line.spelling, NULL, texto->language, rest, ""));
}

/* "jtrouve", "jpensais": the "e" that nobody hears. */
static char *
swallowed(const struct texto *texto, const char *low)
{
    const char *rest = low + 1;
    if (*low != 'j' || strlen(rest) < REST_MIN || strchr("aeiouyh\xC3", *rest) || !is_word(texto, rest))
        return NULL;
    return g_strconcat("je ", rest, NULL);
}

/* "jappelle", "dattente", "dellordine": no word, but one behind the letters that an apostrophe parts. Owned by caller. */
static char *
elided(const struct texto *texto, const char *low)
{
    static const char *const heads_fr[] = {"lorsqu", "puisqu", "jusqu", "qu", "j", "l", "d",
                                           "m",      "t",      "s",     "n",  "c", NULL};
    static const char *const heads_it[] = {"dell", "all", "nell", "sull", "dall", "quest", "un", "l", "d", NULL};
    bool italian = strcmp(texto->language, "it") == 0;
    if (strpbrk(low, "'-0123456789@./") || is_word(texto, low))
        return NULL;
    char *said = italian ? NULL : swallowed(texto, low);
    if (said)
        return said;
    g_autofree char *accented = accents_put(texto->line.spelling, NULL, texto->language, low, "");
    if (accented || spelling_knows_english(texto->line.spelling, low))
        return NULL;
    for (const char *const *head = italian ? heads_it : heads_fr; *head; head++) {
        const char *rest = low + strlen(*head);
        if (!g_str_has_prefix(low, *head) || strlen(rest) < REST_MIN || !strchr("aeiouyh\xC3", *rest) ||
            !is_meant(texto, rest))
            continue;
        if (strcmp(*head, "un") == 0 && !g_str_has_suffix(rest, "a"))
            continue;
        return g_strconcat(*head, "'", rest, NULL);
    }
    return NULL;
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

/* What only the words beside it tell: "n consigo", "q eu pedi", "x favore", "dune autre". */
static const char *
beside(const struct texto *texto, guint at, const char *low)
{
    const struct line *line = &texto->line;
    const char *next = line_next(line, at), *before = line_before(line, at);
    bool word = g_unichar_isalpha(g_utf8_get_char(next)) && !g_ascii_isdigit(*before);
    bool french = strcmp(texto->language, "fr") == 0, portuguese = strcmp(texto->language, "pt") == 0;
    if (french) {
        if (word_in(low, "g c"))
            return sounded(line, at, low);
        if (word_in(low, "na") && word_in(next, "pas jamais rien plus aucun aucune été"))
            return "n'a";
        if (word_in(low, "ct") && word_in(before, "^ que mais et car") && word) /* no "contrôle technique" */
            return "c'était";
        if (word_in(low, "dune") && !word_in(before, "la une cette grande belle petite ^"))
            return "d'une";
        if (word_in(low, "lai las") && word_in(before, "je tu"))
            return strcmp(low, "lai") == 0 ? "l'ai" : "l'as";
        if (word_in(low, "mont") && word_in(before, "ils elles qui"))
            return "m'ont";
        if (word_in(low, "men sen ten") && french_is_finite(next))
            return *low == 'm' ? "m'en" : *low == 's' ? "s'en" : "t'en";
        if (word_in(low, "til tils") && word_in(before, "a ya"))
            return strcmp(low, "til") == 0 ? "t-il" : "t-ils";
        return word && word_in(low, "mm")                                   ? "même"
               : word_in(low, "app") && word_in(before, "l' l votre cette") ? "application"
                                                                            : NULL;
    }
    if (portuguese) {
        bool verb = word && strlen(next) > 1;
        if (word_in(low, "n ñ") && verb && !word_in(before, "rua av avenida casa bloco lote"))
            return "não";
        if (word_in(low, "q"))
            return word ? "que" : NULL;
        if (word_in(low, "pq"))
            return strcmp(before, "^") == 0 ? "por que" : "porque";
        return NULL;
    }
    return word_in(low, "x") && word && strlen(next) > 2 ? "per" : NULL;
}

static void
write_word(struct texto *texto, guint at)
{
    const struct piece *piece = texto->line.pieces->pdata[at];
    const char *low = piece->low;
    bool capital = g_unichar_isupper(g_utf8_get_char(piece->text));
    bool begins = at == 0 || strcmp(line_before(&texto->line, at), "^") == 0;
    if (piece->quoted || (capital && !begins) ||
        (capital && g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(piece->text)))))
        return;
    const char *meant = g_hash_table_lookup(texto->table, low);
    meant = meant ? meant : beside(texto, at, low);
    bool apart = strcmp(texto->language, "pt") != 0 && !piece->glued;
    bool named = capital && strcmp(line_next(&texto->line, at), "$") == 0; /* a signature */
    g_autofree char *parted = meant || !apart || named ? NULL : elided(texto, low);
    meant = meant ? meant : parted;
    if (!meant || strcmp(meant, low) == 0)
        return;
    g_autofree char *owned = g_strdup(meant);
    line_set(&texto->line, at, owned);
    texto->changed = true;
}

char *
texto_written(const char *language, char *text)
{
    g_autoptr(spelling) spelling = word_in(language, "fr it pt") ? spelling_take(language) : NULL;
    if (!spelling || !g_utf8_validate(text, -1, NULL))
        return text;
    g_autoptr(GString) all = g_string_sized_new(strlen(text) + 32);
    g_auto(GStrv) rows = g_strsplit(text, "\n", -1);
    bool changed = false;
    for (char **row = rows; *row; row++) {
        g_autoptr(GString) straight = g_string_new(*row);
        g_string_replace(straight, "\xE2\x80\x99", "'", 0);
        gsize margin = strspn(straight->str, " \t");
        struct line *line = line_of(straight->str + margin);
        struct texto texto = {*line, language, table_of(language), false};
        texto.line.spelling = spelling;
        for (guint at = 0; at < line->pieces->len; at++)
            write_word(&texto, at);
        g_autofree char *written = texto.changed ? line_text(line) : g_strdup(straight->str + margin);
        g_string_append_printf(all, "%s%.*s%s", row == rows ? "" : "\n", (int)margin, straight->str, written);
        changed |= texto.changed;
        line_free(line);
    }
    if (!changed)
        return text;
    g_free(text);
    return g_string_free(g_steal_pointer(&all), FALSE);
}
