/*
 * accent.c - accents that were left out: "el telefono", "recu", "fuer", as they are in capitals and on a foreign keyboard.
 *
 * Only words that without their accent are none; "donde" or "a" may be meant. Pure, linear.
 */
#include "accent.h"

#include <string.h>

static const struct {
    const char *language, *words; /* " bare:right bare:right " */
} tables[] = {
    {"de", " aendern:ändern aenderung:Änderung aerger:Ärger aergerlich:ärgerlich aerztin:Ärztin "
           "bestaetigen:bestätigen bestaetigung:Bestätigung erhaelt:erhält erklaeren:erklären faellt:fällt "
           "frueh:früh fruehstueck:Frühstück fuenf:fünf fuer:für gebuehr:Gebühr gebuehren:Gebühren "
           "gehoeren:gehören gehoert:gehört geraet:Gerät groesse:Größe grosse:große gruesse:Grüße "
           "gruessen:Grüßen haelfte:Hälfte haette:hätte koennen:können koennt:könnt koennte:könnte "
           "koennten:könnten kueche:Küche kuendige:kündige kuendigen:kündigen kuendigung:Kündigung "
           "laeuft:läuft maerz:März moechte:möchte moeglich:möglich naechste:nächste naechsten:nächsten "
           "natuerlich:natürlich oeffnen:öffnen oeffnet:öffnet pruefen:prüfen rueckerstattung:Rückerstattung "
           "rueckgabe:Rückgabe rueckmeldung:Rückmeldung rueckruf:Rückruf ruecksendung:Rücksendung "
           "schluessel:Schlüssel schoen:schön spaet:spät spaeter:später stoerung:Störung tuer:Tür ueber:über "
           "unmoeglich:unmöglich veraendert:verändert verspaetung:Verspätung waere:wäre wuerde:würde "
           "zurueck:zurück zwoelf:zwölf "},
    {"es", " ademas:además algun:algún anos:años aqui:aquí articulo:artículo asi:así atencion:atención "
           "automatico:automático averia:avería balcon:balcón bateria:batería buzon:buzón "
           "cafeteria:cafetería camara:cámara camion:camión cancelacion:cancelación codigo:código "
           "comision:comisión comodo:cómodo compania:compañía companía:compañía conexion:conexión "
           "credito:crédito deberia:debería debil:débil decision:decisión deposito:depósito despues:después "
           "detras:detrás devolucion:devolución dia:día dias:días dificil:difícil direccion:dirección "
           "electrica:eléctrica electrico:eléctrico electronico:electrónico energia:energía "
           "estabamos:estábamos estan:están explicacion:explicación facil:fácil facturacion:facturación "
           "frances:francés garantia:garantía genero:género habia:había habitacion:habitación "
           "informacion:información ingles:inglés instalacion:instalación interes:interés lampara:lámpara "
           "linea:línea llego:llegó maquina:máquina mas:más maximo:máximo medico:médico mercancia:mercancía "
           "miercoles:miércoles minimo:mínimo movil:móvil ningun:ningún numero:número numeros:números "
           "pagina:página pantalon:pantalón plastico:plástico podria:podría podrian:podrían policia:policía "
           "poliza:póliza proxima:próxima proximo:próximo publico:público queria:quería quizas:quizás "
           "rapido:rápido razon:razón reclamacion:reclamación revision:revisión sabado:sábado segun:según "
           "senal:señal sillon:sillón solucion:solución tambien:también tecnica:técnica tecnico:técnico "
           "telefonica:telefónica telefono:teléfono television:televisión tenia:tenía todavia:todavía "
           "ultima:última ultimo:último unica:única unico:único util:útil venian:venían "},
    {"fr", " abonne:abonné activite:activité annee:année aout:août apres:après bientot:bientôt ca:ça "
           "cafe:café cheque:chèque cle:clé cles:clés controle:contrôle cout:coût credit:crédit debit:débit "
           "decembre:décembre defaut:défaut defectueux:défectueux deja:déjà delai:délai derniere:dernière "
           "desole:désolé desolee:désolée detail:détail difference:différence different:différent "
           "echange:échange echeance:échéance ecole:école ecran:écran ecrit:écrit electricite:électricité "
           "electrique:électrique eleve:élève enervant:énervant epoux:époux equipe:équipe etage:étage "
           "etait:était etat:état ete:été etes:êtes etranger:étranger etudiant:étudiant etudiante:étudiante "
           "evidemment:évidemment exigee:exigée experience:expérience facon:façon facturee:facturée "
           "fevrier:février francais:français frere:frère garcon:garçon generale:générale gout:goût "
           "hopital:hôpital hotel:hôtel immediat:immédiat immediatement:immédiatement interet:intérêt "
           "journee:journée lecon:leçon livree:livrée mecontent:mécontent mecontente:mécontente "
           "medecin:médecin meme:même mere:mère modele:modèle numero:numéro operateur:opérateur "
           "operation:opération pere:père piece:pièce pieces:pièces plutot:plutôt preavis:préavis "
           "preleve:prélevé prelevement:prélèvement prelevements:prélèvements premiere:première "
           "probleme:problème problemes:problèmes proposee:proposée publicite:publicité qualite:qualité "
           "reclamation:réclamation recois:reçois recu:reçu recue:reçue remboursee:remboursée "
           "reparation:réparation repond:répond repondu:répondu reponse:réponse reponses:réponses reseau:réseau "
           "reservation:réservation resiliation:résiliation resilier:résilier securite:sécurité siege:siège "
           "societe:société systeme:système telephone:téléphone telephonique:téléphonique theatre:théâtre "
           "tres:très unite:unité vehicule:véhicule velo:vélo verifier:vérifier verite:vérité voila:voilà "},
    {"it", " attivita:attività citta:città cosi:così gia:già giovedi:giovedì lunedi:lunedì martedi:martedì "
           "mercoledi:mercoledì novita:novità perche:perché pero:però piu:più poiche:poiché "
           "possibilita:possibilità puo:può qualita:qualità universita:università venerdi:venerdì "},
    {"pt", " agencia:agência alguem:alguém amanha:amanhã ate:até atencao:atenção aviao:avião cartao:cartão "
           "cobranca:cobrança codigo:código comeco:começo conexao:conexão credito:crédito debito:débito "
           "devolucao:devolução dificil:difícil eletrico:elétrico endereco:endereço experiencia:experiência "
           "facil:fácil horario:horário impossivel:impossível informacao:informação irmao:irmão ja:já "
           "ligacao:ligação mae:mãe manha:manhã maquina:máquina marco:março medico:médico mudanca:mudança "
           "nao:não ninguem:ninguém numero:número pessimo:péssimo possivel:possível preco:preço "
           "proxima:próxima proximo:próximo reclamacao:reclamação relogio:relógio sabado:sábado "
           "salario:salário seguranca:segurança servico:serviço servicos:serviços situacao:situação "
           "solucao:solução tambem:também tecnico:técnico terca:terça ultima:última ultimo:último "
           "unico:único usuario:usuário voce:você voces:vocês "},
};

/* The right spelling of a small word, or NULL. Its octets up to the next blank. */
static const char *
spelt(const char *words, const char *low)
{
    g_autofree char *key = g_strdup_printf(" %s:", low);
    const char *at = strstr(words, key);
    return at ? at + strlen(key) : NULL;
}

static void
append_spelt(GString *line, const char *word, const char *right)
{
    g_autofree char *whole = g_strndup(right, strcspn(right, " "));
    g_autofree char *first = g_utf8_substring(whole, 0, 1), *upper = g_utf8_strup(first, -1);
    if (g_ascii_isupper(word[0]) && g_ascii_isupper(word[1])) {
        g_autofree char *shouted = g_utf8_strup(whole, -1);
        g_string_append(line, shouted);
    } else if (g_ascii_isupper(*word))
        g_string_append_printf(line, "%s%s", upper, whole + strlen(first));
    else
        g_string_append(line, whole);
}

char *
accent_restore(const char *language, const char *text)
{
    const char *words = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
        if (strcmp(tables[i].language, language) == 0)
            words = tables[i].words;
    GString *line = g_string_sized_new(strlen(text) + 16);
    for (const char *at = text; *at;) {
        gsize width = 0;
        while (g_ascii_isalpha(at[width]) || (guchar)at[width] >= 0x80)
            width++;
        gsize other = width ? 0 : 1 + strcspn(at + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        gboolean alone = (at == text || strchr(" \n(\"'", at[-1])) && (!at[width] || strchr(" \n,.;:!?)\"", at[width]));
        g_autofree char *word = g_strndup(at, width), *low = g_ascii_strdown(word, -1);
        const char *right = words && width && alone ? spelt(words, low) : NULL;
        if (right)
            append_spelt(line, word, right);
        else
            g_string_append_len(line, at, (gssize)(width + other));
        at += width + other;
    }
    return g_string_free(line, FALSE);
}
