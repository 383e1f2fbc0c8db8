/*
 * listener.c - French clauses about the customer, told as an attentive listener tells them.
 *
 * A customer's judgement stands as the customer's ("vous jugez …", "vous y voyez …"), never as ours or as a fact; feelings alone are
 * the opener's business, and what is wordy is put plainly. Thread-safe.
 */
#include "listener.h"

#include "company.h"
#include "swaps.h"

#include <string.h>

#define BAD                                                                                                                \
    "(?:inacceptable|inadmissible|intolérable|scandaleux|scandaleuse|honteux|honteuse|alarmant|alarmante|anormal|"        \
    "anormale|indigne|frustrant|frustrante|décevant|décevante|lamentable|déplorable|dégoûtant|dégoûtante|choquant|" \
    "choquante|inquiétant|inquiétante|malhonnête|injuste|abusif|abusive|incompréhensible|aberrant|aberrante|"          \
    "insupportable|pénible|révoltant|révoltante|écœurant|ridicule|absurde|irresponsable|dangereux|dangereuse|"        \
    "médiocre|catastrophique|pas normal|pas normale|pas sérieux|pas acceptable)"
#define HOW                                                                                                            \
    "(?:(?:tout à fait|totalement|complètement|vraiment|absolument|extrêmement|incroyablement|particulièrement|"   \
    "très|profondément|clairement|simplement|tout simplement|juste|franchement|assez|plutôt) )?"

/* Feelings, and the customer's remarks on his own mail. */
static const struct swap feelings[] = {
    {"^vous êtes " HOW "[^,]*? (?:suite à|de|par|après) votre (\\p{L}+ )?expérience (avec|chez|auprès)\\b",
     "vous nous écrivez au sujet de votre \\1expérience \\2"},
    {"^vous vous sentez " HOW "(?!mal\\b)\\p{L}+ et (?=vous )", ""},
    {"^(?:votre|ton) niveau de frustration .*$", ""},
    {"^chose faite\\b.*$", ""},
    {"^vous ne savez (?:pas|plus) (?:quoi faire|quoi penser|comment (?:faire|résoudre (?:ce problème|cette "
     "situation)))$",
     "vous cherchez une issue"},
};

/* Judgements: whose they are. */
static const struct swap judgements[] = {
    {"^(notre|nos) ([\\p{L}-]+) (?:est|sont) (?:vraiment |tout simplement "
     ")?(parfaite?s?|génia(?:le?s?|ux)|excellente?s?|"
     "délicieu(?:x|ses?)|impeccables?)\\b",
     "vous trouvez \\1 \\2 \\3"},
    {"^(?i:attention|bilan)[,:!]? ", ""},
    {"^c'était (" HOW BAD ")\\b", "cela vous a paru \\1"},
    {"^(?:c'est|c'était|cela représente|cela constitue|ceci représente|ceci constitue|cela est|ce sont|cela montre|"
     "cela témoigne d'|cela dénote) (clairement |manifestement |tout simplement |vraiment )?(un|une|le|la|l'|du|de la) "
     "?"
     "(signe|symptôme|preuve|violation|manque|problème|scandale|infraction|négligence|danger|honte|arnaque|escroquerie|"
     "vol|abus|atteinte|non-respect|mensonge|tromperie|fraude|pratique|comportement|traitement|attitude|risque|"
     "indice|manquement|faute|erreur)\\b",
     "vous y voyez \\1\\2 \\3"},
    {" et (?:soulève|pose) de sérieuses questions sur (?:leur|son|le|votre) ",
     ", et vous vous interrogez sérieusement sur le "},
    {"^((?:un|une|le|la|l'|les|ces|cette|cet|ce|de|de tels|de telles|des) ?[^,]*?) (?:est|était) (" HOW BAD ")$",
     "\\1 vous paraît \\2"},
    {", signe (d'une?|de|du|de la|des) ", ", ce qui est pour vous le signe \\1 "},
    {"\\b(\\p{L}{4,}) (frauduleux|abusifs?|malhonnêtes?|illicites?|frauduleuses?|abusives?|trompeuses?)(?=$|[,.]| et| "
     "de| du| sur| dans| qui| à)",
     "\\1 que vous jugez \\2"},
    {"\\bun travail (de mauvaise qualité|bâclé|médiocre)", "un travail que vous jugez \\1"},
    {"\\ba injustement (\\p{L}+)", "a \\1, à tort selon vous,"},
    {"^((?:ce|cette|cet|le|la|l')[^,]*?) (est|sont) (une? |des |d[eu] )(arnaques?|escroqueries?|fraudes?|escrocs?|"
     "imposture|mensonge)\\b",
     "\\1 \\2, selon vous, \\3\\4"},
    {"(^|, et |, | et )vous êtes (" HOW
     "(?:choquée?s?|outrée?s?|scandalisée?s?|indignée?s?|stupéfaite?s?|surprise?s?|déçue?s?|"
     "mécontente?s?|furieux|furieuse|consternée?s?|préoccupée?s?|indignée?s?|révoltée?s?)) (par|de|du|d'|contre)",
     "\\1vous vous dites \\2 \\3"},
    {"\\bvous vous dites " HOW "\\p{L}+ (?:par|de) ce manque (de|d')", "vous déplorez un manque \\1"},
    {", (?:ce qui est|chose) (?:totalement |complètement |absolument |entièrement )?(?:faux|fausse|archi-faux)\\b",
     ", ce que vous contestez"},
    {"\\b((?:dit|dite|disent|dire|affirm\\p{L}+|prétend\\p{L}*|soutient|assuré?|répondu?|indique|avance|promis)\\b.*?),"
     "? "
     "(?:mais |or |et |alors que )?(?:(?:c'est|c'était|cela est) (?:\\p{L}+ment )?(?:faux|archi-faux|un "
     "mensonge|mensonger)|"
     "ce n'est pas (?:vrai|le cas))(?=$|[,.;])",
     "\\1, ce que vous contestez"},
};

/* Wordy phrases put plainly, and what the swap of persons leaves awkward. */
static const struct swap plain[] = {
    {"^(?:en tant que [^,]+, )?vous (?:trouvez|pensez) qu'il serait (?:appréciable|bien|souhaitable|bon|utile) que\\b",
     "vous aimeriez que"},
    {"\\bfaire un signalement (?:concernant|sur|au sujet de) ", "signaler "},
    {"\\bcontracté les services de (?=l'|la |cette |une )", "fait appel à "},
    {", (?:seulement|uniquement|juste|tout cela) pour découvrir qu", ", mais vous avez découvert qu"},
    {"\\b(un|une) récente? (\\p{L}+)\\b", "\\1 \\2 récent"},
    {"\\bla fourniture de (tous |)(les|documents)", "l'envoi de \\1\\2"},
    {"\\bcette situation frustrante\\b", "cette situation"},
    {"\\bqui (?:était|étaient) (tiède|froide?s?|sale|cassée?s?|cuite?s?|périmée?s?)(?=$|[,.])", "\\1"},
    {"\\b(mais|et) aucune? (retour|réponse|nouvelle)\\b", "\\1 vous restez sans \\2"},
    {"\\bavant qu'il y ait\\b", "avant qu'il n'y ait"},
    {"(?<!,) et malgré ([^,]+), (?=(?:ils?|elles?|vous|on|le|la|les|votre|vos|cette|ce|personne|rien)\\b|l')",
     " ; malgré \\1, "},
    {"\\bça\\b", "cela"},
    {"(?<!,)(?<!ez) donc (?=un|une|le|la|les|il|elle|vous)", ", donc "},
    {"(?<!fais )(?<!faites )(?<!fait )(?<!faisons )\\bsuite à\\b", "à la suite de"},
    {"\\bà la suite de (une?)\\b", "à la suite d'\\1"},
    {"(?<!\\bavez |\\bavait |\\bai |\\ba |\\bont |\\bpas |\\bbien )vu que\\b", "puisque"},
    {"(?<!,) mais (?=(?:vous|nous|il|elle|ils|la|le|les|votre|vos|on|personne|rien|cela|ce|cette|aucun|aucune)\\b)",
     ", mais "},
    {"\\b(un \\p{L}+(?: \\p{L}+)?),? soi-disant (?!de |du |d'|des |pour )(?=\\p{L}+)", "\\1 présenté comme "},
    {"^heureusement que .*$", ""},
    {"\\b(attend(?:re|ai[st]|aient|ent|ons|u)?(?: "
     "(?:dehors|là|longtemps|devant|dans|au|à|chez|sur|en)\\b[^,.;:]{0,30}?)?|"
     "pour|avant|veut|voulait|voulaient|voulons|voulu|fallait|faudrait|faut|fallu|sans|afin|de peur|à condition|"
     "jusqu'à ce|refus(?:e|ent|ait|aient|é)|exig(?:e|ent|eait|eaient|é|eons)|(?:demand|souhait|accept|impos|préfèr)"
     "(?:e|ent|ait|aient|é|ons)|veulent) que vous ((?:me |le |la |les |l'|nous |leur |lui |n'|ne )?)"
     "(?!ayez|avez)(\\p{L}+[^ié])ez\\b",
     "\\1 que vous \\2\\3iez"},
    {"\\bsi on\\b", "si l'on"},
    {"^quand (?=(?:vous|nous|le|la|les|votre|vos|notre|ce|cette) )", "lorsque "},
    {"\\bn'sommes\\b", "ne sommes"},
    {"\\bde bien vouloir\\b", "de"},
    {"\\bvous nous priez de (?:bien vouloir )?", "vous nous demandez de "},
    {"^vous vous permettez de nous écrire\\b", "vous nous écrivez"},
    {"^vous vous permettez de nous (\\p{L}+)er\\b", "vous nous \\1ez"},
    {"^vous (?:pouvez|pourriez|pourrez) nous "
     "(transmettre|envoyer|fournir|communiquer|adresser|faire parvenir|faire suivre|montrer|donner)\\b",
     "vous proposez de nous \\1"}, /* an offer, no leave of ours */
    {"^(vous remerciez [^,]*?),? qui (?:a|ont) ", "\\1 d'avoir "},
    {"^(vous remerciez [^,]*? d'avoir [^,]*?) et (vous l'|l'|vous |)a (?=\\p{L}+(?:é|i|u|is|it)e?s?\\b)",
     "\\1 et de \\2avoir "},
    {"^(?:vous (?:tenez à|tiendriez à|voudriez|vouliez) (?:dire|signaler|préciser|souligner|(?:vous|nous) "
     "(?:informer|signaler|dire)) "
     "(?:que |(?=qu'))(?:qu')?|"
     "vous indiquez que )",
     ""},
    {"^sauf que |^en conséquence,? |^par conséquent,? |^ainsi,? |^en effet,? |^de plus,? |^en outre,? |^par ailleurs,? "
     "|^or,? |"
     "^enfin,? |^cependant,? |^toutefois,? |^malheureusement,? |^franchement,? |^bref,? |^également,? ",
     ""},
    {"\\bde (?=y\\b|[aeéèêiouàâ]\\p{L})(?!onze\\b|oui\\b|un\\b|une\\b)", "d'"},
};

char *
listener_clause(const struct insight *insight, char *clause)
{
    static struct swaps tables[] = {SWAPS(feelings, 0), SWAPS(judgements, 0), SWAPS(plain, 0)};
    if (strcmp(insight->language, "fr") != 0 || insight->form == FORM_INFORMAL)
        return clause;
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
        clause = swaps_put(&tables[i], "fr", false, clause);
    clause = listener_parted(clause);
    return *clause && company_is_they(insight) ? company_told(insight, clause) : clause;
}
