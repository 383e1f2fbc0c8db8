/*
 * homophones.c - words typed for others that sound alike, which no dictionary tells apart: the words beside them do.
 *
 * A row is mended only between neighbours that the word as typed cannot stand between; what may be either is left. A mark between two
 * words is the end of a neighbourhood: "^" before the first word, "$" behind the last. Pure, linear.
 */
#include "homophones.h"

#include "clause.h"

#include <stdbool.h>
#include <string.h>

#define NOUNS                                                                                                          \
    " service customer staff driver website site app policy support team office company courier phone number "         \
    "delivery "                                                                                                        \
    "product products employees manager agent agents representative engineer technician system store shop "            \
    "fault mistake responsibility job name own helpline reply response email emails "
#define TAKING " the a an my your our his her their this that it all some any another money me us them "
#define DOING                                                                                                          \
    " going refusing saying telling trying asking ignoring blaming claiming unable supposed gonna not too rude "       \
    "useless "
#define BEING " is are was were it's its be been they're seems seem looks look far way bit just "

struct row {
    const char *typed, *before, *after, *meant; /* lists; NULL: any word or none */
};

static const struct row english[] = {
    {"there", " ^ and but because that if as so is was are than like called ",
     " customer staff website policy helpline courier employees own ", "their"},
    {"there", " of with from by about for on through to ", NOUNS, "their"},
    {"there", " ^ and but because that if as so ", " service app driver company delivery ", "their"},
    {"there", " ^ and but because that so ", DOING, "they're"},
    {"their", " whether if that think ", " a an any ", "there's"},
    {"their", NULL, " is isn't are aren't was wasn't were weren't seems must should will has have may might appears ",
     "there"},
    {"their", " ^ and but because that so ", DOING, "they're"},
    {"they're", NULL, NOUNS, "their"},
    {"your", NULL,
     " welcome right wrong not the a an supposed unable kidding joking refusing telling saying going gonna ", "you're"},
    {"you're", NULL, NOUNS, "your"},
    {"it's", NULL, " own original ", "its"},
    {"its", NULL,
     " no a an on off been too so really totally completely constantly literally going getting supposed useless "
     "pointless ",
     "it's"},
    {"its", NULL, " someone somebody somebody's someone's raining freezing ", "it's"},
    {"its", " til till until because cause cos if when think hope says said ",
     " fixed broken urgent impossible still just ", "it's"},
    {"who's", NULL, " fault account name responsibility job idea card ", "whose"},
    {"then",
     " more less better worse later earlier longer higher lower cheaper bigger smaller faster slower older newer "
     "rather "
     "larger easier heavier sooner quicker greater thicker thinner other different ",
     " $ i we you he she they it the a an my your our this that what expected promised before advertised ever usual "
     "last "
     "one two three four five half ordered agreed quoted ",
     "than"},
    {"than", " and since until by only ", NULL, "then"},
    {"loose",
     " to will would could might may don't not i'll we'll i we you they gonna cannot can't won't didn't i'd i've ",
     TAKING
     " $ access data service signal connection customers patience business hope faith track weight interest power out ",
     "lose"},
    {"loosing", NULL, NULL, "losing"},
    {"lose", " came is was are were come comes coming hanging working very too a ",
     " $ and so when after on at from inside again screw wire "
     "connection tooth cable part thread stitch ",
     "loose"},
    {"to", " came arrived ", " $ ", "too"},
    {"to", BEING " came arrived ",
     " small big expensive long short slow tight large high low hot cold loud late early old heavy dear weak "
     "thin thick bright dark complicated confusing difficult risky noisy ",
     "too"},
    {"to", " is are was were way far charged paid paying costs cost takes took taken ", " much ", "too"},
    {"to", " way far ", " many few little soon often ", "too"},
    {"too",
     " like want wanted wants need needed needs trying tried going able unable have had has supposed how refused "
     "refuses refusing "
     "asked due hoping wish continue used ordered ",
     " return get be speak know cancel pay have see make find send buy order change call talk use go hear receive "
     "collect do add "
     "contact report complain ask give take come wait return ",
     "to"},
    {"too", " went sent delivered spoke talked back close charged came go going come brought access ",
     " the my your our a this that me us him "
     "her them ",
     "to"},
    {"of", " should could would must might may shouldn't couldn't wouldn't mustn't ",
     " $ been had got told known done sent arrived come gone "
     "received thought paid cost worked made given taken "
     "said called checked happened a the let kept ",
     "have"},
    {"of", " switched switch turned fell fallen falls falling ripped ripping logged cut broke peeled peeling dropped ",
     " $ the my and when after in at during mid again as it for by because ", "off"},
    {"where", " we you they there these those which ",
     " told not going charged supposed no so given left promised waiting billed asked all both "
     "very sent treated happy unhappy able unable being ",
     "were"},
    {"were", " ^ ", " is are's ", "where"},
    {"were", " know from wondering sure find out see tell show explain that's is me us ",
     " my the your our it i we can do to is ", "where"},
    {"weather", " know ask see wonder wondering tell confirm check unsure sure clarify asking say decide ", NULL,
     "whether"},
    {"weather", NULL, " or ", "whether"},
    {"quiet", " is was are am been i'm ",
     " a often frankly sure annoyed upset disappointed expensive happy good bad some long difficult worried rude angry "
     "slow cross "
     "urgent new old small big ",
     "quite"},
    {"except",
     " won't doesn't don't not to can't didn't cannot will would couldn't couldnt cant wont dont doesnt didnt ",
     " my the this it your a card cards returns that cash payments ", "accept"},
    {"effected", " has have was were been is badly also not being be ", " $ by me my us our the and ", "affected"},
    {"effects", " this it that which ", " me my us our everyone everything the all ", "affects"},
    {"affect", " the no an any little bad side ", NULL, "effect"},
    {"advice", " please kindly pls to could can ", " $ me us on if what how when whether as asap of ", "advise"},
    {"advise", " some any your for the good of bad no this ", NULL, "advice"},
    {"hole", " the my a ", " day week month night thing time order family amount process experience house lot point ",
     "whole"},
    {"peace", " a this that one every ", " of ", "piece"},
    {"waist", " a complete total absolute ", " of ", "waste"},
    {"by", " to wanted want ", " a an another some it new one two more tickets ", "buy"},
    {"knew", " a the my our brand ",
     " phone one card account order house address number car laptop router contract customer boiler ", "new"},
    {"no", " me don't dont to not i'd didn't us ", " if why when what how where whether weather who that about ",
     "know"},
    {"here", " to not never ", " from back about ", "hear"},
    {"hear", " am been over right living live was ", " $ for since and in with to ", "here"},
    {"are", " and of on in to from with for by ",
     " account house home order family address children kids bill internet holiday flat room son daughter ", "our"},
    {"past", " has have had ", " $ since the its ", "passed"},
    {"brought", " i we i've we've ", " ticket tickets online ", "bought"},
    {"bare", " please ", " with ", "bear"},
    {"desert", " for our my her his and ", NULL, "dessert"},
    {"desert", " the a ", " was were menu came arrived ", "dessert"},
    {"stake", " the my a our rare his her ", " $ was were came arrived and overcooked undercooked dinner meal ",
     "steak"},
    {"brake", " to will not would ", " the my it into down ", "break"},
    {"breaks", " car front rear ", " $ are were squeak fail need don't ", "brakes"},
    {"buss", NULL, NULL, "bus"},
    {"apart", NULL, " of the ", "a part"},
    {"infact", NULL, NULL, "in fact"},
    {"aswell", NULL, NULL, "as well"},
    {"atleast", NULL, NULL, "at least"},
    {"inspite", NULL, NULL, "in spite"},
    {"thankyou", NULL, NULL, "thank you"},
    {"eachother", NULL, NULL, "each other"},
    {"everytime", NULL, NULL, "every time"},
    {"noone", NULL, NULL, "no one"},
    {"abit", NULL, NULL, "a bit"},
    {"upto", NULL, NULL, "up to"},
    {"incase", NULL, NULL, "in case"},
    {"nolonger", NULL, NULL, "no longer"},
    {"alot", NULL, NULL, "a lot"},
    {"costumer", NULL, " service services support care rep ", "customer"},
    {"costumers", NULL, NULL, "customers"},
    {"teh", NULL, NULL, "the"},
    {"hte", NULL, NULL, "the"},
    {"adn", NULL, NULL, "and"},
    {"yuo", NULL, NULL, "you"},
    {"taht", NULL, NULL, "that"},
    {"dosnt", NULL, NULL, "doesn't"},
    {"doesent", NULL, NULL, "doesn't"},
    {"didint", NULL, NULL, "didn't"},
    {"payed", NULL, NULL, "paid"},
    {"now", " to ", " if whether why ", "know"},
    {"herd", " not never have haven't havent i've just been ", " $ anything nothing back from of since a that about ",
     "heard"},
    {"forth", " the a my this ", " time week month day call email attempt ", "fourth"},
    {"explane", NULL, NULL, "explain"},
    {"uplode", NULL, NULL, "upload"},
    {"wensday", NULL, NULL, "Wednesday"},
    {"wendsday", NULL, NULL, "Wednesday"},
    {"blak", NULL, NULL, "black"},
    {"medum", NULL, NULL, "medium"},
    {"chek", NULL, NULL, "check"},
    {"clame", NULL, NULL, "claim"},
    {"burau", NULL, NULL, "bureau"},
    {"buraus", NULL, NULL, "bureaus"},
    {"bureu", NULL, NULL, "bureau"},
    {"garentee", NULL, NULL, "guarantee"},
    {"ect", NULL, " $ ", "etc."},
    {"may", " in since until till by last early late mid of from this next before after during to ",
     " $ and but for my the i we which when ", "May"},
    {"march", " in since until till by last early late mid of from this next before after during to ", NULL, "March"},
    {"august", NULL, NULL, "August"},
};

#define PAST_FR                                                                                                                      \
    " dit demandé répondu envoyé facturé prélevé débité remboursé proposé assuré promis vendu livré informé confirmé " \
    "raccroché indiqué coûté expliqué donné refusé laissé fait "
#define PAST_ES                                                                                                        \
    " llegado dado enviado cobrado devuelto contestado hecho sido pasado respondido traído recibido dejado roto "     \
    "cancelado entregado dicho "
#define PAST_IT                                                                                                        \
    " lasciato detto consegnato risposto ricevuto mandato inviato smesso funzionato fatto chiesto addebitato spedito " \
    "rotto dato "

static const struct row german[] = {
    {"seid", NULL,
     " zwei drei vier fünf sechs einem einer dem der gestern heute wochen monaten tagen stunden letzter letzten "
     "letztem anfang "
     "ende mitte montag dienstag mittwoch donnerstag freitag samstag sonntag 0 über mehreren langem jahren längerem "
     "mehr januar februar märz april mai juni juli august september oktober november dezember ",
     "seit"},
    {"seit", " ihr ", NULL, "seid"},
    {"das", " hoffe denke glaube finde weiß gesagt mitgeteilt schade behauptet versprochen ",
     " ich sie wir du ihr es er mein meine man ", "dass"},
    {"wahr", " ich er wir service lieferung zimmer essen personal ", NULL, "war"},
    {"nich", NULL, NULL, "nicht"},
    {"nichtmehr", NULL, NULL, "nicht mehr"},
    {"garnicht", NULL, NULL, "gar nicht"},
    {"garnichts", NULL, NULL, "gar nichts"},
    {"stürtzt", NULL, NULL, "stürzt"},
    {"wiso", NULL, NULL, "wieso"},
    {"nähmlich", NULL, NULL, "nämlich"},
    {"packet", NULL, NULL, "Paket"},
    {"standart", NULL, NULL, "Standard"},
    {"vorraus", NULL, NULL, "Voraus"},
};

static const struct row french[] = {
    /* words of their own without the accent, which mails do not mean */
    {"abonne", NULL, NULL, "abonné"},
    {"different", NULL, NULL, "différent"},
    {"eleve", NULL, NULL, "élève"},
    {"voila", NULL, NULL, "voilà"},
    {"sa", NULL, " fait va ne marche fonctionne suffit commence devient ", "ça"},
    {"ma", NULL, PAST_FR, "m'a"},
    {"était", " a ai ont avez m'a avons ", NULL, "été"},
    {"a",
     " suite grâce quant face rapport conforme arrive arrivé commence réussi réussis parviens parvient difficulté "
     "prêt contraire pas connecter connecté connectée ",
     " la ma mes mon son sa ses ce cette la le l vous moi eux votre vos me nous joindre obtenir avoir faire ", "à"},
    {"a", NULL, " nouveau cause partir domicile propos savoir ", "à"},
    {"ou", " ^ savoir sais là ", " est sont se en ", "où"},
    {"ces", " ^ ", " inadmissible inacceptable scandaleux honteux urgent impossible pas une un normal ", "c'est"},
    {"moi", " ce par chaque dernier un deux trois quatre six 0 ", NULL, "mois"},
    {"foi", " deux trois quatre cinq une plusieurs 0 première cette chaque ", NULL, "fois"},
    {"semaine", " 0 deux trois quatre cinq six plusieurs quelques ", NULL, "semaines"},
    {"jour", " 0 deux trois quatre cinq six dix quinze plusieurs quelques ", NULL, "jours"},
    {"heure", " 0 deux trois quatre cinq six plusieurs quelques ", NULL, "heures"},
    {"a", " machine fer ", " laver repasser ", "à"},
    {"casser", " arrivé reçu livré colis article est produit ", NULL, "cassé"},
    {"commande", " colis article produit canapé paquet livre ", " le sur en chez il hier ", "commandé"},
    {"travail", " je ", NULL, "travaille"},
    {"a", " merci ", NULL, "à"},
    {"a", NULL,
     " l'étranger l'heure l'avance l'époque l'accueil l'aéroport l'instant l'arrivée l'ouverture l'achat l'hôtel ",
     "à"},
    {"casse", " pied écran verre vase bouton produit article colis arrivé reçu livré ", NULL, "cassé"},
    {"j'attend", NULL, NULL, "j'attends"},
    {"j'atend", NULL, NULL, "j'attends"},
    {"honteu", NULL, NULL, "honteux"},
    {"moitier", NULL, NULL, "moitié"},
    {"voudrai", NULL, NULL, "voudrais"},
    {"aimerai", NULL, NULL, "aimerais"},
    {"souhaiterai", NULL, NULL, "souhaiterais"},
    {"malgrés", NULL, NULL, "malgré"},
    {"parmis", NULL, NULL, "parmi"},
};

static const struct row spanish[] = {
    /* words of their own without the accent, which mails do not mean */
    {"anos", NULL, NULL, "años"},
    {"articulo", NULL, NULL, "artículo"},
    {"deposito", NULL, NULL, "depósito"},
    {"genero", NULL, NULL, "género"},
    {"ingles", NULL, NULL, "inglés"},
    {"lampara", NULL, NULL, "lámpara"},
    {"linea", NULL, NULL, "línea"},
    {"llego", NULL,
     " el la los las un una uno mi mis su sus tarde ayer anoche hoy roto rota rotos mal nada todo con sin bien "
     "dañado abierto "
     "abierta solo equivocado ",
     "llegó"},
    {"maquina", NULL, NULL, "máquina"},
    {"mas", NULL, NULL, "más"},
    {"numero", NULL, NULL, "número"},
    {"pagina", NULL, NULL, "página"},
    {"publico", NULL, NULL, "público"},
    {"tenia", NULL, NULL, "tenía"},
    {"ultima", NULL, NULL, "última"},
    {"ultimo", NULL, NULL, "último"},
    {"frio", NULL, NULL, "frío"},
    {"lio", NULL, NULL, "lío"},
    {"tio", NULL, NULL, "tío"},
    {"vacio", NULL, NULL, "vacío"},
    {"titulo", NULL, NULL, "título"},
    {"articulos", NULL, NULL, "artículos"},
    {"numeros", NULL, NULL, "números"},
    {"paginas", NULL, NULL, "páginas"},
    {"maquinas", NULL, NULL, "máquinas"},
    {"lamparas", NULL, NULL, "lámparas"},
    {"lineas", NULL, NULL, "líneas"},
    {"ultimas", NULL, NULL, "últimas"},
    {"ultimos", NULL, NULL, "últimos"},
    {"medico", NULL, NULL, "médico"},
    {"liquido", NULL, NULL, "líquido"},
    {"catalogo", NULL, NULL, "catálogo"},
    {"limite", NULL, NULL, "límite"},
    {"tramites", NULL, NULL, "trámites"},
    {"calculo", NULL, NULL, "cálculo"},
    {"valido", NULL, NULL, "válido"},
    {"valida", NULL, NULL, "válida"},
    {"domestico", NULL, NULL, "doméstico"},
    {"integro", NULL, NULL, "íntegro"},
    {"tramite", " el un este ese del ningún algún mi su ", NULL, "trámite"},
    {"fabrica", " de la una ", NULL, "fábrica"},
    {"continua", " problema avería error ruido sigue todo ", NULL, "continúa"},
    {"hacia", " no ", NULL, "hacía"},
    {"perdida", " una la por ", " de total ", "pérdida"},
    {"averia", NULL, NULL, "avería"},
    {"an", NULL, PAST_ES, "han"},
    {"a", " no me se ya lo nos te le ", PAST_ES, "ha"},
    {"ora", " la a una esa media cada ", NULL, "hora"},
    {"haber", NULL, " si cuándo cuando ", "a ver"},
    {"porfavor", NULL, NULL, "por favor"},
    {"saver", NULL, NULL, "saber"},
    {"nesecito", NULL, NULL, "necesito"},
    {"necesitio", NULL, NULL, "necesito"},
    {"esta", NULL, " en ", "está"},
    {"donde", " saber sé dime ", NULL, "dónde"},
    {"esta", " donde dónde ", " $ mi el la ", "está"},
    {"bebe", " un una mi el nuestro ", NULL, "bebé"},
    {"osea", NULL, NULL, "o sea"},
    {"enserio", NULL, NULL, "en serio"},
    {"talvez", NULL, NULL, "tal vez"},
    {"esta", NULL,
     " roto rota mal sucio sucia averiado averiada cerrado cerrada bloqueado bloqueada dañado dañada estropeado "
     "estropeada cobrando "
     "pasando abierto incluido caducado duplicado ",
     "está"},
};

static const struct row italian[] = {
    /* words of their own without the accent, which mails do not mean */
    {"pero", NULL, NULL, "però"},
    {"a", " corriere non mi si ci lo vi me tecnico ", PAST_IT, "ha"},
    {"anno", " non mi ci lo vi ", PAST_IT, "hanno"},
    {"e", NULL, " inaccettabile inammissibile vergognoso assurdo ", "è"},
    {"ce", NULL, " un una qualcuno qualche stato ", "c'è"},
    {"po", " un ", NULL, "po'"},
    {"qual'è", NULL, NULL, "qual è"},
    {"cosi", NULL, NULL, "così"},
    {"propio", NULL, NULL, "proprio"},
    {"daccordo", NULL, NULL, "d'accordo"},
};

static const struct row portuguese[] = {
    /* words of their own without the accent, which mails do not mean */
    {"amanha", NULL, NULL, "amanhã"},
    {"credito", NULL, NULL, "crédito"},
    {"debito", NULL, NULL, "débito"},
    {"manha", NULL, NULL, "manhã"},
    {"maquina", NULL, NULL, "máquina"},
    {"marco", NULL, NULL, "março"},
    {"medico", NULL, NULL, "médico"},
    {"numero", NULL, NULL, "número"},
    {"ultima", NULL, NULL, "última"},
    {"ultimo", NULL, NULL, "último"},
    {"ate", NULL, NULL, "até"},
    {"e", " isto isso tudo que não serviço ", " inaceitável inadmissível péssimo vergonhoso ridículo muito urgente ",
     "é"},
    {"esta", " já não produto encomenda conta que ele ela ainda ",
     " avariado avariada partido partida errado errada bloqueado bloqueada fechado "
     "fechada com a danificado danificada cancelado em ",
     "está"},
    {"esta", " ainda ", " na no em ", "está"},
    {"terca", NULL, NULL, "terça"},
    {"concerteza", NULL, NULL, "com certeza"},
    {"derrepente", NULL, NULL, "de repente"},
    {"porfavor", NULL, NULL, "por favor"},
};

static const struct row dutch[] = {
    {"beschadigt", " kwam is was zijn helemaal zwaar pakket doos ", NULL, "beschadigd"},
    {"gebeurt", " is nog was ", NULL, "gebeurd"},
    {"bestelt", " heb hebben heeft ", NULL, "besteld"},
    {"bestelt", NULL, " en maar $ via ", "besteld"},
    {"betaalt", " heb hebben heeft al ", NULL, "betaald"},
    {"hun", NULL, " hebben zijn willen kunnen zeggen doen reageren geven ", "ze"},
    {"word", " dit dat het er hij zij die ", NULL, "wordt"},
    {"verhuisen", NULL, NULL, "verhuizen"},
    {"zowiezo", NULL, NULL, "sowieso"},
    {"nogsteeds", NULL, NULL, "nog steeds"},
    {"zoiezo", NULL, NULL, "sowieso"},
};

static const struct {
    const char *language;
    const struct row *rows;
    guint count;
} tables[] = {{"en", english, G_N_ELEMENTS(english)}, {"de", german, G_N_ELEMENTS(german)},
              {"fr", french, G_N_ELEMENTS(french)},   {"es", spanish, G_N_ELEMENTS(spanish)},
              {"it", italian, G_N_ELEMENTS(italian)}, {"pt", portuguese, G_N_ELEMENTS(portuguese)},
              {"nl", dutch, G_N_ELEMENTS(dutch)}};

static gsize
word_width(const char *at)
{
    gsize width = 0;
    while (g_ascii_isalpha(at[width]) || (guchar)at[width] >= 0x80 ||
           (at[width] == '\'' && width && (g_ascii_isalpha(at[width + 1]) || (guchar)at[width + 1] >= 0x80)))
        width++;
    return width;
}

/* The word that a blank parts from this place, in small letters; "$" where a mark does. */
static char *
next_word(const char *at)
{
    gsize gap = strspn(at, " "), width = gap ? word_width(at + gap) : 0;
    return width ? g_utf8_strdown(at + gap, (gssize)width) : g_strdup(gap && g_ascii_isdigit(at[gap]) ? "0" : "$");
}

/* "an" before a vowel as it is heard. */
static bool
sounds_open(const char *next)
{
    static const char *const silent[] = {"hour", "honest", "honour", "heir"};
    static const char *const closed[] = {"one", "once", "eu",  "uni", "use", "usu",
                                         "us ", "uti",  "ura", "uk",  "ubi", "ew"};
    for (guint i = 0; i < G_N_ELEMENTS(silent); i++)
        if (g_str_has_prefix(next, silent[i]))
            return true;
    for (guint i = 0; i < G_N_ELEMENTS(closed); i++)
        if (g_str_has_prefix(next, closed[i]) && !g_str_has_prefix(next, "unin") && !g_str_has_prefix(next, "unim"))
            return false;
    return strchr("aeiou", *next) != NULL;
}

/* "a email", "an refund". A letter may be a name ("option a is"), and so may what follows. */
static const char *
article(const char *word, const char *at, const char *next)
{
    static const char none[] =
        " is at as if in it i on of or am are and about after again any all also its i'm ago up us an a "
        "until under into isn't aren't ";
    gsize gap = strspn(at, " ");
    if (!gap || strlen(next) < 3 || !g_ascii_islower(at[gap]) || word_in(next, none))
        return NULL;
    static const char follows[] =
        " the my your our his her their this that they we you he she it is was can will not then now still just send "
        "say says said tell get got have has had please but never there when where how what why don't won't can't "
        "didn't charge charged refused been went go call called keep kept wait waiting want need left paid put sent "
        "told "
        "try tried take took give gave make made see saw do does did two three them some so these those ";
    if (strcmp(word, "an") == 0 && word_in(next, follows))
        return "and";
    if (strcmp(word, "a") == 0 && sounds_open(next))
        return "an";
    return strcmp(word, "an") == 0 && !sounds_open(next) && g_ascii_isalpha(*next) && *next != 'h' ? "a" : NULL;
}

static const char *
meant(const char *language, const char *word, const char *before, const char *next)
{
    for (guint t = 0; t < G_N_ELEMENTS(tables); t++)
        for (guint i = 0; strcmp(tables[t].language, language) == 0 && i < tables[t].count; i++) {
            const struct row *row = &tables[t].rows[i];
            if (strcmp(row->typed, word) == 0 && (!row->before || word_in(before, row->before)) &&
                (!row->after || word_in(next, row->after)))
                return row->meant;
        }
    if (strcmp(language, "en") != 0)
        return NULL;
    bool month = strcmp(word, "may") == 0 || strcmp(word, "march") == 0;
    bool dated = g_ascii_isdigit(*before) || (g_ascii_isdigit(*next) && strcmp(word, "march") == 0);
    return month && dated ? (word[2] == 'y' ? "May" : "March") : NULL;
}

char *
homophones_right(const char *language, const char *text)
{
    GString *right = g_string_sized_new(strlen(text) + 16);
    g_autofree char *before = g_strdup("^");
    bool quoted = false, english_text = strcmp(language, "en") == 0;
    for (const char *at = text; *at;) {
        gsize width = word_width(at);
        if (!width) {
            bool number = g_ascii_isdigit(*at);
            gsize run = number ? strspn(at, "0123456789.,:") : 1;
            if (*at != ' ') {
                g_free(before);
                before = g_strdup(!number ? "^" : run == 1 && *at == '1' ? "1" : "0");
                quoted = *at == '"' ? !quoted : *at == '\n' ? false : quoted;
            }
            g_string_append_len(right, at, (gssize)run);
            at += run;
            if (number) /* "2nd", "10am", "A4": one word */
                for (gsize rest = word_width(at); rest; rest = 0) {
                    if (strcmp(language, "fr") == 0 &&
                        !g_ascii_isalpha(at[1])) { /* "la 3e semaine": no number of them */
                        g_free(before);
                        before = g_strdup("^");
                    }
                    g_string_append_len(right, at, (gssize)rest);
                    at += rest;
                }
            continue;
        }
        g_autofree char *low = g_utf8_strdown(at, (gssize)width), *next = next_word(at + width);
        bool joined = (at > text && strchr("-_@/.#", at[-1])) || (at[width] && strchr("-_@/", at[width])) ||
                      (at[width] == '.' && g_ascii_isalnum(at[width + 1]));
        bool named = g_ascii_isupper(*at) && *before != '^' && strcmp(language, "de") != 0;
        const char *better = joined || quoted || named ? NULL : meant(language, low, before, next);
        if (!better && english_text && !joined && !quoted && !named)
            better = article(low, at + width, next);
        if (better && g_ascii_isupper(*at))
            g_string_append_printf(right, "%c%s", g_ascii_toupper(*better), better + 1);
        else
            g_string_append(right, better ? better : "");
        if (!better)
            g_string_append_len(right, at, (gssize)width);
        g_free(before);
        before = better ? g_utf8_strdown(better, -1) : g_steal_pointer(&low);
        at += width;
    }
    return g_string_free(right, FALSE);
}
