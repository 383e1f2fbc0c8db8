/*
 * grave.c - matters that nobody answers lightly.
 *
 * A word alone proves little: a baby is in many mails, a heating that is off too. So two kinds of words must meet in one mail, except
 * for those that leave no doubt. Pure, thread-safe.
 */
#include "grave.h"

#include "terms.h"

#include <string.h>

#define LOOK 8192

enum kind { CERTAIN, FRAIL, WITHOUT, SMALL, NEARLY, STRANGER, DATA, THIRD, BODY, HURT, KINDS };

static const struct {
    const char *language;
    const char *words[KINDS];
} tongues[] = {
    {"en",
     {"smell of gas|smells of gas|smell gas|gas leak|pressure sore*|on oxygen|oxygen machine|oxygen "
      "concentrator|ventilator|dialysis|gets killed|got killed|nearly "
      "killed|almost killed|could have killed|could have died|nearly died|almost died|nearly run over|almost run "
      "over|nearly hit my|wrong dose|wrong dosage|wrong strength|wrong medication|restraining order|knows where i "
      "live|found out where i live|epipen*|anaphyla*|swelled up|battery swelled|battery is swollen|battery has "
      "swollen|bulging "
      "battery|battery exploded|wheel came off|brakes failed|fell off on the motorway|pendant alarm|cut the roof of "
      "my|cut my mouth|cut my lip|cut my gum|in a&e|to "
      "a&e|heart arrhythmia",
      "baby|babies|newborn|months old|weeks old|toddler*|premature|frail|bedridden|disabled|pregnant|elderly|lives "
      "alone|live alone",
      "no heating|without heating|no heat|no hot water|without hot water|no power|without power|no electricity|no "
      "water|power off|heating is off|heating off|alarm pendant|alarm button|panic button",
      "child|children|little one|little ones|kids|toddler|pupils|my son|my daughter|our son|our daughter|baby",
      "missed the smallest|run over|nearly hit|almost hit|missed her by|missed him by|missed them by|folds up "
      "by|folded up on|collapsed under|tipped over|choked|choking|"
      "swallowed",
      "another patient*|wrong patient*|somebody else's|someone else's|belongs to a man|belongs to a woman|belongs to "
      "another|another customer's|another person's|a stranger's|of another customer|of another person|of a stranger",
      "results|records|medical|letter|data|personal|details|statement|pdf|diagnosis|scan",
      "his|her|their|him|mr|mrs|ms",
      "kidney*|liver|blood|heart|cancer|diagnos*|illness|results|pregnan*|hiv|condition|medication|salary|debts|born|"
      "address|operation",
      "sprained|fractured|twisted my|twisted her|twisted his|broke my|broke her|broke his|tripped over|slipped on|fell "
      "down|fell over|fell on the|fell off|fell from|hurt my|hurt her|hurt his|hurt myself|hurt herself|hurt "
      "himself|bruised|stitches|scalded|concussion|concussed|injured|burnt my|burnt her|burnt his|burned my|burned "
      "her|burned his|cut my|cut her|cut his|cut myself"}},
    {"de",
     {"gasgeruch|nach gas|gasleck|druckstelle*|dekubitus|sauerstoffgerät|beatmungsgerät|dialyse|beinahe "
      "überfahren|fast überfahren|fast "
      "gestorben|umkommt|lebensgefahr|lauert mir auf|kontaktverbot|näherungsverbot|falsche dosis|falsche "
      "medikament*|hausnotruf*|anaphylak*",
      "baby|säugling|monate alt|wochen alt|kleinkind*|bettlägerig|pflegebedürftig|schwanger|behindert*",
      "keine heizung|ohne heizung|kein warmwasser|ohne warmwasser|kein strom|ohne strom|kein wasser|heizung aus",
      "kind|kinder|sohn|tochter|baby|schüler", "überfahren|beinahe erwischt|verschluckt",
      "eines anderen patienten|einer anderen patientin|fremde person|fremden person|anderen kunden|andere kundin|"
      "eines fremden|jemand anderem",
      "befund*|daten|unterlagen|brief|ergebnis*|kontoauszug|akte", "sein|seine|seinen|seiner|ihr|ihre|ihren|herr|frau",
      "niere*|leber|blut*|herz*|krebs|diagnose|krankheit|befund*|schwanger*|medikament*|gehalt|schulden|geboren|"
      "adresse",
      "verstaucht|gebrochen hat|gestürzt|hingefallen|ausgerutscht|gestolpert|verbrannt "
      "hat|verletzt|verbrüht|prellung|genäht werden|gequetscht|splitter im|geschnitten|schnittwunde|schnitt "
      "am|platzwunde|stiche|"
      "abgerutscht|gerutscht|notaufnahme|ins auge|sehe seitdem verschwommen|geschwollen"}},
    {"fr",
     {"odeur de gaz|sent le gaz|fuite de gaz|escarre*|sous oxygène|en bas de chez moi|ordonnance de protection|mauvais "
      "dosage|mauvais "
      "médicament|respirateur|dialyse|failli mourir|failli être|failli renverser|"
      "anaphyla*",
      "bébé|nourrisson|alité|alitée|enceinte|handicapé|handicapée",
      "sans chauffage|plus de chauffage|sans eau chaude|plus d'eau chaude|sans électricité|plus d'électricité|"
      "coupure|plus de courant",
      "enfant|enfants|fils|fille|bébé", "renversé|renversée|avalé|étouffé",
      "d'un autre patient|d'une autre patiente|d'un autre client|d'une autre personne|d'un inconnu|quelqu'un d'autre",
      "résultats|dossier|données|courrier|relevé|analyses", "son|sa|ses|lui|monsieur|madame|m",
      "rein*|foie|sang|cœur|cancer|diagnostic|maladie|résultats|enceinte|salaire|dettes|né|née|adresse",
      "entorse|foulé|foulée|fracture|fracturé|a chuté|ai chuté|coupé la main|coupé le doigt|est tombé|est tombée|suis "
      "tombé|suis tombée|glissé|trébuché|blessé|blessée|brûlé "
      "la|brûlée|ébouillanté*"}},
    {"es",
     {"olor a gas|huele a gas|fuga de gas|con oxígeno|orden de alejamiento|mareada|mareado|dosis "
      "equivocada|medicamento "
      "equivocado|respirador|diálisis|casi atropell*|casi se muere|casi mata|anafila*",
      "bebé|recién nacido|recién nacida|meses de edad|discapacitado|discapacitada|embarazada",
      "sin calefacción|sin agua caliente|sin luz|sin agua|sin electricidad", "niño|niña|niños|niñas|hijo|hija|bebé",
      "atropell*|se tragó|atragant*",
      "de otro paciente|de otra paciente|de otro cliente|de otra persona|de un desconocido",
      "resultados|historial|datos|carta|extracto|análisis", "su|sus|suyo|él|ella|señor|señora",
      "riñon*|hígado|sangre|corazón|cáncer|diagnóstico|enfermedad|resultados|sueldo|deudas|nacido|nacida|dirección",
      "esguince|fractura|torcido el|torció el|se cayó|me "
      "caí|resbalé|resbaló|tropecé|tropezó|herida|herido|lesión|quemadura|me quemé|se quemó"}},
    {"it",
     {"odore di gas|puzza di gas|fuga di gas|telesoccorso|ordine restrittivo|dosaggio sbagliato|farmaco "
      "sbagliato|ossigeno|respiratore|dialisi|quasi "
      "investit*|quasi mort*|anafila*",
      "bebè|neonato|neonata|mesi di età|disabile|allettato|allettata|incinta",
      "senza riscaldamento|senza acqua calda|senza luce|senza corrente|senza acqua",
      "bambino|bambina|bambini|figlio|figlia|piccoli", "investit*|ingoiato|soffocat*",
      "di un altro paziente|di un'altra paziente|di un altro cliente|di un'altra persona|di uno sconosciuto",
      "referti|referto|risultati|dati|lettera|estratto|analisi", "suo|sua|suoi|sue|lui|signor|signora",
      "reni|fegato|sangue|cuore|cancro|tumore|diagnosi|malattia|risultati|stipendio|debiti|nato|nata|indirizzo",
      "distorsione|frattura|sono caduto|sono caduta|è "
      "caduta|scivolato|scivolata|inciampato|inciampata|ferito|ferita|ustione|ustionato|ustionata"}},
    {"pt",
     {"cheiro a gás|cheira a gás|fuga de gás|oxigénio|medida protetiva|dosagem errada|remédio "
      "errado|oxigênio|ventilador pulmonar|diálise|quase "
      "atropel*|quase morr*|anafila*",
      "bebé|bebê|recém-nascido|meses de idade|deficiente|acamado|acamada|grávida",
      "sem aquecimento|sem água quente|sem luz|sem energia|sem água", "criança|crianças|filho|filha|bebé|bebê",
      "atropel*|engoliu|engasg*",
      "de outro paciente|de outra paciente|de outro cliente|de outra pessoa|de um desconhecido",
      "resultados|dados|carta|extrato|exames|laudo", "seu|sua|dele|dela|senhor|senhora",
      "rins|fígado|sangue|coração|cancro|câncer|diagnóstico|doença|resultados|salário|dívidas|nascido|nascida",
      "entorse|fratura|caí|tropecei|tropeçou|escorreguei|escorregou|machucou|machuquei|queimadura|me queimei|lesão"}},
    {"nl",
     {"gaslucht|naar gas|gaslek|doorligplek*|contactverbod|verkeerde dosis|verkeerde medicijn*|zuurstofapparaat|aan de "
      "zuurstof|beademing*|dialyse|bijna aangereden|bijna overreden|bijna dood|"
      "anafyla*",
      "baby|pasgeboren|maanden oud|weken oud|bedlegerig|gehandicapt|zwanger",
      "geen verwarming|zonder verwarming|geen warm water|zonder warm water|geen stroom|zonder stroom|geen water",
      "kind|kinderen|zoon|zoontje|dochter|dochtertje|baby", "aangereden|overreden|ingeslikt|gestikt",
      "van een andere patiënt|van een andere klant|van iemand anders|van een ander|van een vreemde",
      "uitslag|uitslagen|dossier|gegevens|brief|afschrift|resultaten", "zijn|haar|hun|meneer|mevrouw",
      "nier*|lever|bloed*|hart|kanker|diagnose|ziekte|uitslag*|zwanger*|salaris|schulden|geboren|adres",
      "verstuikt|gebroken been|gebroken arm|gebroken pols|gevallen over|uitgegleden|gestruikeld|gewond|verbrand "
      "aan|verbrand|gevallen|gebroken pols|hechtingen|buil|bult|bloedde|hersenschudding|eerste hulp|gesneden"}},
};

static void
note(guint value, guint at, void *user)
{
    (void)at;
    *(guint *)user |= 1U << value;
}

static gpointer
build(gpointer unused)
{
    (void)unused;
    struct terms **tables = g_new0(struct terms *, G_N_ELEMENTS(tongues));
    for (guint l = 0; l < G_N_ELEMENTS(tongues); l++) {
        tables[l] = terms_new();
        for (guint i = 0; i < KINDS; i++)
            terms_add(tables[l], i, tongues[l].words[i]);
    }
    return tables;
}

/* Which kinds of words the text holds, a bit each. */
static guint
heard(const char *language, const char *text)
{
    static GOnce once = G_ONCE_INIT;
    struct terms **tables = g_once(&once, build, NULL);
    guint kinds = 0;
    for (guint l = 0; l < G_N_ELEMENTS(tongues); l++) {
        if (strcmp(tongues[l].language, language) != 0)
            continue;
        struct terms_words words;
        terms_cut(text, LOOK, &words);
        terms_search(tables[l], &words, note, &kinds);
        terms_clear(&words);
    }
    return kinds;
}

static bool
both(guint kinds, enum kind one, enum kind other)
{
    return kinds & (1U << one) && kinds & (1U << other);
}

bool
grave_breach(const char *language, const char *text)
{
    return both(heard(language, text), STRANGER, DATA);
}

bool
grave_tells(const char *language, const char *text)
{
    guint kinds = heard(language, text);
    return kinds & (1U << CERTAIN) || both(kinds, FRAIL, WITHOUT) || both(kinds, SMALL, NEARLY) ||
           both(kinds, STRANGER, DATA);
}

bool
grave_hurts(const char *language, const char *sentence)
{
    return heard(language, sentence) & (1U << HURT);
}

bool
grave_discloses(const char *language, const char *sentence)
{
    return both(heard(language, sentence), THIRD, BODY);
}
