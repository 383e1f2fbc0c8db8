/*
 * conjugation.c - verbs that customers use of themselves, by their stem in the present and their class.
 *
 * The present's "-o" is an ending of nouns too, so a verb is known by its stem: "empiez" of -ar gives "empiezo" and "empieza". The table
 * is spread once into a hash. Pure, thread-safe.
 */
#include "conjugation.h"

#include <glib.h>
#include <string.h>

/* Stems of the present, by what follows them in the third person. */
static const char in_a[] =
    "acab abandon acept aclar acompañ aconsej acostumbr actualiz adelant adjunt ahorr ajust alquil alegr almuerz "
    "amenaz anot añad anul apag apoy aprovech apunt arregl asegur atraves aument autoriz avis ayud baj busc calcul "
    "cambi cancel cans carg cas celebr cen cerr cierr cit cobr coloc coment compar complet compr comprueb comunic "
    "conect confirm "
    "consider consult contact contest contrat convers cort cruz cuelg cuent cuid dej demuestr denunci descarg "
    "desconect desinstal "
    "desmont detect dibuj disfrut dud ech elimin empiez encarg enchuf encuentr enoj enseñ entr entreg "
    "escap escuch esper estren estudi evit examin explic fabric factur felicit fi firm form fum funcion gan gast "
    "gestion grab "
    "guard gust habl imagin import impugn indic inform ingres inici insist instal intent invit jueg jur juzg lament "
    "lanz lav levant "
    "limpi llam lleg llen llev llor logr luch mand manej marc mejor mencion mir molest mont muestr necesit nieg not "
    "notific observ olvid "
    "opin orden organiz oblig pag par pas pens pes pienson pint pis plane plante pregunt prepar present prest prob "
    "prueb "
    "program "
    "protest quej qued quem quit realiz rechaz reclam recomiend record recuerd reembols regal registr regres reinici "
    "renuev repar "
    "report reserv resalt respet retir retras revis rob rog rueg sac salud señal separ solicit solucion sospech sueñ "
    "suelt suplic "
    "tard teletrabaj termin tir toc tom trabaj traslad trat us utiliz valor viaj visit vot inaugur mud cas jubil oper "
    "intercambi tropiez agot acerc acost acuerd ahog alcanz almacen apriet asust cocin compens demand desayun descans "
    "descuent "
    "desplaz encaj enfad escal escane financi fri hered identific justific llor madrug mezcl negoci ocup oper plant "
    "pleg prepag "
    "priv reintent tranquil trag tramit puls pinch arrastr seleccion desactiv activ borr "
    "estacion aparc practic entren plant planch public rieg repart fotocopi ubic refer";
static const char in_e[] =
    "abr tra aprend asist atiend añad beb com compart comprend concluy consig consist convenz corr corrij cubr decid "
    "defiend deb "
    "depend desconoz descubr despid discut duerm elij enciend entiend escrib exist extiend insist invad le manteng met "
    "mid muev ofrezc particip perd pierd permit persist pid pretend prefier promet quier recib recoj reconozc "
    "recurr repit requier respond resid romp sacud sirv sig sient sub sufr sugier tem vend viv vuelv devuelv resuelv";
/* Forms of their own. */
static const struct {
    const char *first, *formal, *informal;
} irregular[] = {
    {"acabo", "acaba", "acabas"},
    {"pongo", "pone", "pones"},
    {"salgo", "sale", "sales"},
    {"vengo", "viene", "vienes"},
    {"digo", "dice", "dices"},
    {"traigo", "trae", "traes"},
    {"oigo", "oye", "oyes"},
    {"caigo", "cae", "caes"},
    {"conozco", "conoce", "conoces"},
    {"reconozco", "reconoce", "reconoces"},
    {"desconozco", "desconoce", "desconoces"},
    {"ofrezco", "ofrece", "ofreces"},
    {"recojo", "recoge", "recoges"},
    {"elijo", "elige", "eliges"},
    {"exijo", "exige", "exiges"},
    {"corrijo", "corrige", "corriges"},
    {"dirijo", "dirige", "diriges"},
    {"sigo", "sigue", "sigues"},
    {"consigo", "consigue", "consigues"},
    {"mantengo", "mantiene", "mantienes"},
    {"dispongo", "dispone", "dispones"},
    {"supongo", "supone", "supones"},
    {"propongo", "propone", "propones"},
    {"hago", "hace", "haces"},
    {"doy", "da", "das"},
    {"veo", "ve", "ves"},
    {"quepo", "cabe", "cabes"},
    {"conduzco", "conduce", "conduces"},
    {"traduzco", "traduce", "traduces"},
    {"envío", "envía", "envías"},
    {"confío", "confía", "confías"},
    {"actúo", "actúa", "actúas"},
    {"continúo", "continúa", "continúas"},
    {"evalúo", "evalúa", "evalúas"},
    {"juego", "juega", "juegas"},
    {"traje", "trajo", "trajiste"},
    {"supe", "supo", "supiste"},
    {"anduve", "anduvo", "anduviste"},
    {"conduje", "condujo", "condujiste"},
    {"vine", "vino", "viniste"},
    {"puse", "puso", "pusiste"},
    {"cupe", "cupo", "cupiste"},
    {"deshice", "deshizo", "deshiciste"},
    {"supuse", "supuso", "supusiste"},
    {"propuse", "propuso", "propusiste"},
    {"mantuve", "mantuvo", "mantuviste"},
    {"obtuve", "obtuvo", "obtuviste"},
    {"retuve", "retuvo", "retuviste"},
    {"obtengo", "obtiene", "obtienes"},
    {"huelo", "huele", "hueles"},
    {"incluyo", "incluye", "incluyes"},
    {"aparezco", "aparece", "apareces"},
    {"merezco", "merece", "mereces"},
    {"pertenezco", "pertenece", "perteneces"},
    {"permanezco", "permanece", "permaneces"},
    {"padezco", "padece", "padeces"},
    {"agradezco", "agradece", "agradeces"},
};
static const char nouns[] = " acuerdo abono apoyo ahorro ajuste aumento aviso bajo cambio canso cargo "
                            "caso casa cito cobro comento corto corte cuento "
                            "cuelgo cuido dibujo empleo encargo encuentro envío estudio "
                            "formo fumo gasto grabo ingreso inicio intento juego "
                            "lanzo limpio logro mando marco molesto monto muestro nuevo olvido pago paro paso peso "
                            "pinto piso presto "
                            "pruebo quedo quito reclamo recibo recurro regalo registro regreso reparo reporto respeto "
                            "resto retiro retraso robo saco saludo subo sueño suelto "
                            "trabajo traslado trato uso vuelo voto vuelvo consumo completo seguro todo junto "
                            "vivo sufro sigo como bebo leo tarde "
                            "término termino creo llamo llego libro ";

static GHashTable *
forms(void)
{
    static gsize once;
    static GHashTable *table;
    if (g_once_init_enter(&once)) {
        table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        const struct {
            const char *stems, *vowel;
        } classes[] = {{in_a, "a"}, {in_e, "e"}};
        for (guint k = 0; k < G_N_ELEMENTS(classes); k++) {
            g_auto(GStrv) stems = g_strsplit(classes[k].stems, " ", -1);
            for (char **stem = stems; *stem; stem++)
                g_hash_table_replace(table, g_strconcat(*stem, "o", NULL), g_strconcat(*stem, classes[k].vowel, NULL));
        }
        g_once_init_leave(&once, 1);
    }
    return table;
}

char *
conjugation_second(const char *low, bool informal, bool *noun_out)
{
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    *noun_out = strstr(nouns, spaced) != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(irregular[i].first, low) == 0)
            return g_strdup(informal ? irregular[i].informal : irregular[i].formal);
    const char *third = g_str_has_suffix(low, "o") ? g_hash_table_lookup(forms(), low) : NULL;
    return third ? g_strconcat(third, informal ? "s" : "", NULL) : NULL;
}

bool
conjugation_knows(const char *low)
{
    bool noun = false;
    g_autofree char *own = conjugation_second(low, false, &noun);
    if (own)
        return !noun;
    gsize width = strlen(low);
    width -= width > 1 && low[width - 1] == 'n';
    static const char things[] =
        " baja completa limpia suelta cita casa marca cuenta compra entrega factura prueba queja "
        "visita consulta firma forma ayuda duda carga copia reserva nota saca llave ingresa mejora "
        "nombre corte parte informe envase paga junta toma ";
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    if (width < 4 || !strchr("ae", low[width - 1]) || strstr(things, spaced))
        return false;
    g_autofree char *first = g_strdup_printf("%.*so", (int)width - 1, low);
    const char *third = g_hash_table_lookup(forms(), first);
    return third && strncmp(third, low, width) == 0 && strlen(third) == width;
}

bool
conjugation_wished(const char *low)
{
    static const char *const soft[][2] = {{"que", "co"}, {"gue", "go"}, {"ce", "zo"}, {"e", "o"}, {"a", "o"}};
    for (guint i = 0; i < G_N_ELEMENTS(soft); i++) {
        if (!g_str_has_suffix(low, soft[i][0]))
            continue;
        bool noun = false;
        g_autofree char *first = g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(soft[i][0])), low, soft[i][1]);
        g_autofree char *third = conjugation_second(first, false, &noun);
        if (third)
            return third[strlen(third) - 1] == (*soft[i][0] == 'a' ? 'e' : 'a');
    }
    return false;
}

char *
conjugation_many(const char *low, bool informal)
{
    static const struct {
        const char *many, *formal, *informal;
    } strong[] = {{"pusimos", "pusieron", "pusisteis"},
                  {"hicimos", "hicieron", "hicisteis"},
                  {"tuvimos", "tuvieron", "tuvisteis"},
                  {"estuvimos", "estuvieron", "estuvisteis"},
                  {"pudimos", "pudieron", "pudisteis"},
                  {"quisimos", "quisieron", "quisisteis"},
                  {"vinimos", "vinieron", "vinisteis"},
                  {"supimos", "supieron", "supisteis"},
                  {"dijimos", "dijeron", "dijisteis"},
                  {"trajimos", "trajeron", "trajisteis"},
                  {"fuimos", "fueron", "fuisteis"},
                  {"dimos", "dieron", "disteis"},
                  {"vimos", "vieron", "visteis"},
                  {"condujimos", "condujeron", "condujisteis"},
                  {"anduvimos", "anduvieron", "anduvisteis"},
                  {"obtuvimos", "obtuvieron", "obtuvisteis"},
                  {"supusimos", "supusieron", "supusisteis"},
                  {"leímos", "leyeron", "leísteis"},
                  {"caímos", "cayeron", "caísteis"},
                  {"oímos", "oyeron", "oísteis"}};
    for (guint i = 0; i < G_N_ELEMENTS(strong); i++)
        if (strcmp(strong[i].many, low) == 0)
            return g_strdup(informal ? strong[i].informal : strong[i].formal);
    return NULL;
}
