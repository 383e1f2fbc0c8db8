/*
 * tonebook.h - the table of tone.c: the words that show how a customer feels, in seven languages. To be included there only.
 *
 * A row a tone, strongest first (listening.md 4): bereavement and health before anger, anger before worry, thanks last. Phrases are
 * parted by "|", in small letters; tone_tell() takes the first row of which one stands in the text.
 */
#ifndef HEARKEN_LISTEN_TONEBOOK_H
#define HEARKEN_LISTEN_TONEBOOK_H

#include "tone.h"

static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl"};

static const struct {
    enum tone tone;
    bool matter; /* the words tell what has happened, not what is felt */
    const char *words[G_N_ELEMENTS(languages)];
} table[] = {
    {TONE_BEREAVED,
     true,
     {"passed away|mother has died|mother just died|mother died|father has died|father just died|father died|"
      "mum has died|mum just died|mum died|mom has died|mom just died|mom died|dad has died|"
      "dad just died|dad died|husband has died|husband just died|husband died|wife has died|"
      "wife just died|wife died|son has died|son just died|son died|daughter has died|"
      "daughter just died|daughter died|brother has died|brother just died|brother died|"
      "sister has died|sister just died|sister died|grandmother has died|grandmother just died|"
      "grandmother died|grandfather has died|grandfather just died|grandfather died|nan has died|"
      "nan just died|nan died|gran has died|gran just died|gran died|grandma has died|"
      "grandma just died|grandma died|grandpa has died|grandpa just died|grandpa died|grandad has died|"
      "grandad just died|grandad died|uncle has died|uncle just died|uncle died|aunt has died|"
      "aunt just died|aunt died|partner has died|partner just died|partner died|friend has died|"
      "friend just died|friend died|neighbour has died|neighbour just died|neighbour died|"
      "tenant has died|tenant just died|tenant died|death of my|death of our|my late husband|my late husbands|my late "
      "wife|my late wifes|my late "
      "mother|my late father|my late mum|my late "
      "dad|my "
      "late brother|my late sister|mother's ashes|father's ashes|husband's ashes|wife's ashes|mum's ashes|dad's ashes|"
      "son's ashes|daughter's ashes|bereavement|bereaved|funeral|deceased|lost our baby|lost my baby|lost the "
      "baby|miscarriage|miscarried|stillborn|stillbirth|lost my husband|lost my wife|lost my "
      "mother|lost my "
      "father|buried my mother|buried my father|buried my husband|buried my wife|buried my uncle|buried my aunt|buried "
      "my brother|buried my sister|buried my mum|buried my dad|buried my son|buried my daughter|took his own life|took "
      "her own life|died by suicide|was killed in|were killed in|been killed in|mother was killed|father was "
      "killed|mum was killed|mom was killed|dad was killed|husband was killed|wife was killed|"
      "son was killed|daughter was killed|brother was killed|sister was killed|partner was killed|uncle was "
      "killed|aunt was killed|"
      "friend was killed|nan was killed|gran was killed|grandson was killed|granddaughter was killed|nephew was "
      "killed|niece was killed|"
      "cousin was killed|he died in|he died on|he died last|he died of|he died this|he died yesterday|he died "
      "suddenly|he died after|he died at|she died in|she died on|she died last|she died of|she died this|she died "
      "yesterday|she died suddenly|she died after|she died at|he has died|she has died|lost my "
      "mum|lost my dad|lost my son|lost my daughter|lost my "
      "brother|death certificate|late "
      "mother's|late father's|late mum's|late mom's|late dad's|late husband's|late wife's|late partner's|late "
      "brother's|late sister's|late son's|late daughter's|late aunt's|late uncle's|late nan's|late gran's|late "
      "grandmother's|late grandfather's|late grandad's|late grandma's|my late mom|my late partner|my late aunt|my late "
      "uncle|my late nan|my late gran|my late grandmother|my late grandfather|my late son|my late daughter|mother "
      "passed in|mother passed last|mother passed on|father passed in|father passed last|father passed on|mum passed "
      "in|mum passed last|mum passed on|mom passed in|mom passed last|mom passed on|dad passed in|dad passed last|dad "
      "passed on|husband passed in|husband passed last|husband passed on|wife passed in|wife passed last|wife passed "
      "on|partner passed in|partner passed last|partner passed on|nan passed in|nan passed last|nan passed on|gran "
      "passed in|gran passed last|gran passed on|grandmother passed in|grandmother passed last|grandmother passed "
      "on|grandfather passed in|grandfather passed last|grandfather passed on|brother passed in|brother passed "
      "last|brother passed on|sister passed in|sister passed last|sister passed on|lost our son|lost our daughter|lost "
      "our mother|lost our father|lost our mum|lost our dad",
      "fehlgeburt|sternenkind|baby verloren|verstorben*|ist gestorben|gestorben "
      "ist|todesfall|beerdigung|verstarb|trauerfall|sterbeurkunde|tod meiner|tod "
      "meines|"
      "meine verstorbene*|mein verstorbener",
      "fausse couche|perdu notre bébé|perdu mon bébé|décédé|décédée|père est mort|mère est morte|mari est mort|femme "
      "est morte|frère est mort|sœur est morte|"
      "fils est mort|fille est morte|maman est morte|papa est mort|il est mort le|elle est morte le|il est mort "
      "en|elle est morte en|"
      "décès|obsèques|deuil|mon défunt|ma défunte|acte de décès",
      "perdimos al bebé|perdí al bebé|aborto espontáneo|falleció|fallecido|fallecida|fallecimiento|funeral "
      "de|difunto|difunta|ha muerto mi|padre ha muerto|madre ha "
      "muerto|marido ha muerto|mujer ha muerto|hermano ha muerto|hermana ha muerto|murió mi|ella murió|él murió|mi "
      "madre murió|mi "
      "padre "
      "murió|certificado de defunción",
      "padre è morto|madre è morta|marito è morto|moglie è morta|fratello è morto|sorella è morta|figlio è morto|"
      "figlia è morta|nonno è morto|nonna è morta|papà è morto|mamma è morta|è morto mio|è morta "
      "mia|deceduto|deceduta|decesso|scomparso mio|è mancato|è mancata|è venuto a mancare|è venuta a "
      "mancare|lutto|funerale|defunto|defunta|scomparsa di mi*",
      "faleceu|falecimento|falecido|falecida|pai morreu|mãe morreu|marido morreu|esposa morreu|mulher morreu|irmão "
      "morreu|irmã morreu|avô morreu|avó morreu|filho morreu|filha morreu|óbito|luto|morte da minha|morte do meu",
      "overleden|overlijden|overleed|begrafenis|overlijdensakte|gestorven"}},
    {TONE_HEALTH,
     true,
     {"kill myself|killing myself|end my life|take my own life|i want to die|being alive|suicidal|better off "
      "dead|better off without me|no reason to live|wish i was dead|allergic reaction|in hospital|to hospital|to the "
      "hospital|at the "
      "hospital|hospitalised|hospitalized|adrenaline|severely allergic|had a "
      "stroke|heart attack|insulin pump|hand is burnt|hand is burned|got burnt|got burned|burn on my|burned my "
      "hand|burnt my "
      "hand|burned my|burnt my|burned herself|burned himself|caught "
      "fire|"
      "injured|injury|electric shock|got a shock|bleeding|smoke came|ambulance|choked|choking|food poisoning|ended up "
      "in "
      "a&e|emergency room|cut my hand|cut my finger|cut my foot|cut her hand|cut her finger|cut his hand|cut his "
      "finger|rash|swollen face|swollen lip*|swollen eye*|swollen hand*|swollen foot|swollen ankle*|swollen "
      "tongue|face is "
      "swollen|lips are swollen|eye is swollen|hand is swollen|foot is swollen|ankle is swollen|badly swollen|blister "
      "on my|blister on her|blister on his|hurt his back|hurt her back|hurt my back|I had fallen off|passed "
      "out|carbon monoxide|threw up all "
      "night|sparks|sparked|started smoking|was smoking|burning smell|smell of burning|smells of burning|smelt of "
      "burning|smelled of burning|smells of gas|found a "
      "staple|found a screw|found a needle|found a nail|found a stone|smell of gas|gas "
      "smell|gas "
      "leak|piece of plastic|piece of glass|piece of metal|bit of plastic|bit of glass|glass in my|glass in "
      "the|plastic in my|plastic in the|metal in my|metal in the|shard*",
      "nicht mehr leben will|will nicht mehr leben|einfach nicht mehr leben|möchte nicht mehr leben|das leben zu "
      "nehmen|das leben nehmen|lebensmüde|allergische reaktion|krankenhaus|verletzt|verbrannt|stromschlag|feuer "
      "gefangen|notaufnahme|notarzt|rettungswagen|"
      "lebensmittelvergiftung|ausschlag|schnittwunde|erstickt|vergiftung|funken|rauch|brandgeruch|verschmort*|"
      "gasgeruch|glassplitter|glasscherbe*|plastikstück*|metallstück*|stück plastik|stück "
      "glas|geschwollen|angeschwollen|atemnot|"
      "ohnmächtig|bewusstlos|kohlenmonoxid|co melder|ärztlichen notdienst|zum notdienst",
      "me suicider|veux plus vivre|envie de vivre|envie de mourir|fin à mes jours|réaction "
      "allergique|hôpital|blessé|blessée|brûlé la|brûlée|s'est brûlé|électrocuté|décharge électrique|urgences|"
      "intoxication alimentaire|a pris feu|ambulance|étincelle*|de la fumée|odeur de brûlé|odeur de gaz|morceau de "
      "plastique|morceau de verre|bout de verre|bout de plastique|monoxyde|détecteur de co|détecteur "
      "co|enflé|enflée|évanoui|"
      "évanouie|fait un malaise",
      "no quiero vivir|no quiero seguir viviendo|no tengo ganas de vivir|ganas de vivir|quiero morir|quitarme la "
      "vida|reacción alérgica|mareo|mareos|me mareé|se mareó|hospital|herido|herida|me quemé|se "
      "quemó|quemadura en la mano|quemadura en el brazo|quemaduras|descarga eléctrica|urgencias|"
      "intoxicación|ambulancia|se prendió fuego|chispas|echaba humo|echó humo|salió humo|salía humo|olor a "
      "quemado|olor a gas|trozo de plástico|trozo de vidrio|trozo de cristal|monóxido|desmayé|se desmayó|cara "
      "hinchada|con "
      "vómitos|hospitalizada|hospitalizado",
      "farla finita|voglio più vivere|voglio morire|togliermi la vita|reazione "
      "allergica|ospedale|ferito|ferita|ustione|bruciato la|bruciata la|scottata|scottato|scossa "
      "elettrica|pronto soccorso|intossicazione|"
      "ambulanza|ha preso fuoco|scintille|uscito fumo|usciva fumo|fumo nero|odore di bruciato|odore di gas|pezzo di "
      "plastica|pezzo di vetro|monossido|svenuto|svenuta|viso gonfio|faccia gonfia|guancia gonfia",
      "não quero viver|não quero mais viver|já não quero viver|vontade de viver|quero morrer|reação "
      "alérgica|hospital|ferido|ferida|queimadura|me queimei|queimou a|choque elétrico|pronto "
      "socorro|intoxicação|"
      "ambulância|pegou fogo|faíscas|saiu fumaça|saiu fumo|bateria está estufada|cheiro de queimado|cheiro a "
      "queimado|cheiro de gás|cheiro a "
      "gás|pedaço de plástico|pedaço de vidro|monóxido|desmaiei|desmaiou|tontura|tonturas|rosto inchado|cara inchada",
      "niet meer leven|van het leven beroven|zelfmoord|allergische reactie|ziekenhuis|gewond|verbrand "
      "aan|brandwond*|elektrische "
      "schok|spoedeisende|voedselvergiftiging|"
      "ambulance|vloog in brand|vonken|rook uit|kwam rook|brandlucht|gaslucht|stuk plastic|stukje plastic|stuk "
      "glas|stukje glas|glasscherf*|koolmonoxide|co melder|flauwgevallen|bewusteloos|opgezwollen|naar de spoed|op de "
      "spoed"}},
    {TONE_ANGRY,
     false,
     {"ridiculous|unacceptable|disgusting|disgusted|disgust|furious|outrageous|appalling|appalled|fed up|worst "
      "company|worst service|worst customer|worst experience|the worst i|sick "
      "of|sick "
      "and tired|scammers|what a scam|total scam|rip off|ripoff|a joke|disgrace|disgraceful|livid|useless|how "
      "dare|thieves|liars|incompetent|"
      "pathetic|shambles|enough is enough|had enough|beyond a joke|angry|shame on "
      "you|horrendous|atrocious|joke of "
      "a|thanks for nothing|well done for|great job losing|nice one|so much for customer|so much for loyalty|so much "
      "for next|so much for same|so much for priority|so much for fast|so much for premium|so much for quality|so much "
      "for on time|lost all "
      "patience|wtf|crap|crappy|bullshit|"
      "never again|absolutely terrible|completely unprofessional|last straw|utter disgrace|infuriating|stop "
      "lying|bunch of idiots|bunch of clowns|bunch of liars|bunch of thieves|third time asking|fourth time "
      "asking|fifth time asking|third time i ask|third time i am asking|fourth time i ask|third email|fourth email|"
      "joke|jokers|ffs|wth|fuck*|shit|bullsh*t|bastards|idiots|morons|clowns|crooks|robbery|robbing|ripped off|"
      "scumbags|garbage|trash|abysmal|shocking service|shocking customer|worst airline|worst support|"
      "what a joke|fantastic service as always|as per usual|another week without|just great|oh great|how "
      "wonderful|congratulations on|slow clap|well done losing|bravo for|heard of customer service",
      "unverschämt*|frechheit|unmöglich|inakzeptabel|lächerlich|unfassbar|wütend|stinksauer|sauer|reicht es mir|mir "
      "reicht*|"
      "katastroph*|zumutung|saftladen|unglaublich|nie wieder|verarsch*|betrüger*|abzocke|schnauze voll|geht gar nicht|"
      "hinhaltetaktik|dreist|armutszeugnis|bodenlos*|empört|skandal*|witz|langt es|sauerei|letzter laden|letzte "
      "laden|verarschen|unter aller sau|abzocker|zum kotzen|scheiß*|saustall",
      "inadmissible|inacceptable|honteux|honte|scandaleux|scandale|furieux|furieuse|ridicule|ras le bol|arnaque|marre|"
      "lamentable|escroc*|voleurs|foutage|inqualifiable|exaspéré|exaspérée|en colère|n'importe quoi|incompétent*|plus "
      "jamais|excédé|excédée|intolérable|se moque|vous moquez",
      "inaceptable|vergüenza|vergonzoso|indignante|ridículo|estafa|estafadores|harto|harta|indignado|indignada|"
      "intolerable|"
      "pésimo|pésima|ladrones|nunca más|furioso|furiosa|tomadura de pelo|lamentable|enfadado|enfadada|basta "
      "ya|increíble "
      "que|sinvergüenzas|cabreado|cabreada",
      "complimenti davvero|inaccettabile|vergogna|vergognoso|ridicolo|truffa|truffatori|stufo|stufa "
      "di|indignato|indignata|intollerabile|"
      "pessimo|pessima|ladri|mai più|furioso|furiosa|arrabbiato|arrabbiata|scandaloso|presa in giro|basta così|assurdo|"
      "incompetenti",
      "inaceitável|vergonha|ridículo|golpe|cansado de|cansada "
      "de|indignado|indignada|absurdo|péssimo|péssima|ladrões|nunca "
      "mais|furioso|furiosa|revoltado|revoltada|palhaçada|descaso|falta de "
      "respeito|já chega|ja chega|chega de|chega disso|irritado|irritada|inadmissível",
      "onacceptabel|schande|schandalig|belachelijk|oplichters|oplichting|ben het zat|ben dit zat|ben jullie "
      "zat|woedend|boos|nooit "
      "meer|waardeloos|bizar|"
      "ongelooflijk|te gek voor woorden|klaar mee|genoeg van|schandelijk|onbeschoft"}},
    {TONE_WORRIED,
     false,
     {"worried|worrying|concerned|anxious|afraid|scared|nervous|panicking|panic|desperate|desperately|frightened|fraud|"
      "scam|"
      "stolen|hacked|stressed|stressing|very urgent|really urgent|it is urgent|it's urgent|at my wits end|at my wit's "
      "end|losing sleep|ill with worry|sick with worry|worried sick|haven't slept|have not slept|can't sleep|cannot "
      "sleep|please hurry|life threatening|death trap|deathtrap|stranded|desparate|desparately",
      "lebensgefährlich*|lebensgefahr|sorgen|sorge|besorgt|beunruhigt|beunruhigend|angst|verzweifelt|gestohlen|panik|"
      "gehackt|mulmig|sehr dringend|es "
      "ist dringend",
      "danger de mort|danger "
      "mortel|inquiet|inquiète|inquiète|inquiétude|peur|angoissé|angoissée|désespéré|désespérée|volé|volée|piraté|"
      "paniqué|"
      "panique|stressé|stressée|très urgent|c'est urgent|désemparé|désemparée",
      "peligro de muerte|peligro "
      "mortal|preocupado|preocupada|preocupa|preocupación|miedo|nervioso|nerviosa|desesperado|desesperada|robado|"
      "robada|"
      "robaron|angustiado|angustiada|agobiado|agobiada|muy urgente|es urgente|hackeado",
      "pericolo di vita|pericolo "
      "mortale|preoccupato|preoccupata|preoccupa|preoccupazione|paura|ansia|disperato|disperata|rubato|rubata|agitato|"
      "agitata|"
      "molto urgente|è urgente|hackerato",
      "perigo de morte|perigo de "
      "vida|preocupado|preocupada|preocupa|preocupação|medo|nervoso|nervosa|desesperado|desesperada|roubado|roubada|"
      "aflito|"
      "aflita|muito urgente|é urgente|hackeada",
      "levensgevaarlijk*|levensgevaar|ben bezorgd|erg bezorgd|ongerust|maak me zorgen|maken ons zorgen|zorgen "
      "maken|bang|wanhopig|gestolen|paniek|gehackt|zenuwachtig|heel dringend|zeer dringend|spoed"}},
    {TONE_WORRIED,
     true,
     {"eviction|evicted|evict|bailiff*|small claims|court|summons|legal action|my lawyer|my solicitor|debt "
      "collector*|brother's wedding|sister's wedding|daughter's wedding|son's wedding|miss the wedding|missed the "
      "wedding|miss my wedding|missed my wedding|miss our wedding|customers cannot|customers can't|clients "
      "cannot|clients can't|cannot trade|losing sales|losing business|no heating|without heating|heating has been "
      "off|heating is off|to the wrong person|to the wrong account|wedding is on|wedding is this|wedding is next",
      "vor "
      "gericht|gerichtlich*|gerichtsvollzieher|amtsgericht|räumung*|zwangsräumung|pfändung|mahnbescheid|inkasso*|zum "
      "anwalt|mein anwalt|meinen anwalt|rechtsanwalt|ohne heizung|keine heizung|kunden können nicht|hochzeit verpass*",
      "tribunal|huissier*|expulsion|mon avocat|mise en demeure|sans chauffage|clients ne peuvent|rater le "
      "mariage|manquer le mariage|raté le mariage|manqué le mariage",
      "juzgado|juzgados|tribunales|desahucio|mi abogado|sin calefacción|clientes no pueden|perder la boda|la boda de "
      "mi",
      "tribunale|sfratto|ufficiale giudiziario|mio avvocato|senza riscaldamento|clienti non possono|clienti non "
      "riescono|matrimonio di mi*",
      "tribunal|despejo|penhora|meu advogado|minha advogada|sem aquecimento|clientes não conseguem|clientes não "
      "podem|casamento da minha|casamento do meu",
      "rechtbank|deurwaarder|ontruiming|uitzetting|mijn advocaat|zonder verwarming|klanten kunnen niet|bruiloft van"}},
    {TONE_SAD,
     false,
     {"heartbroken|in tears|was crying|were crying|been crying|left crying|am crying|crying because|crying about|so "
      "sad|devastated|very sad|makes me sad|broke my heart|heartbreaking|painful "
      "for|gutted",
      "traurig|weinen|geweint|am boden zerstört|in tränen|herz gebrochen|schmerzlich",
      "triste|en larmes|dévasté|dévastée|j'ai pleuré|fille a pleuré|fils a pleuré|il a pleuré|elle a pleuré|fait "
      "pleurer|pleuré toute|le cœur brisé|bouleversé|bouleversée",
      "triste|llorando|destrozada|destrozado|lloré|con el corazón roto|dolido|dolida",
      "triste|in lacrime|distrutto|distrutta|pianto|addolorato|addolorata",
      "triste|chorando|arrasado|arrasada|chorei|chateada demais|magoado|magoada",
      "verdrietig|in tranen|huilen|kapot van|gehuild|hartverscheurend"}},
    {TONE_DISAPPOINTED,
     false,
     {"to be desired|disappointed|disappointing|disappointment|let "
      "down|letdown|frustrated|frustrating|frustration|unhappy|annoyed|annoying|"
      "not happy|upset|dissatisfied|not impressed|poor service|bad service|terrible|awful|unprofessional|not good "
      "enough|"
      "expected better|a shame|shame that|irritating|inconvenience|fuming|sucks|lousy|rubbish|going on "
      "for too "
      "long|not acceptable|poor quality|bad quality",
      "enttäuscht|enttäuschend|enttäuschung|ärgerlich|unzufrieden|verärgert|genervt|nervt|schade|frustrierend|"
      "frustriert|"
      "nicht zufrieden|ärgert mich|ungut|mies|miserabel|unerfreulich|ärgere mich",
      "déçu|déçue|décevant|décevante|déception|mécontent|mécontente|agacé|agacée|frustré|frustrée|pas content|pas "
      "contente|"
      "insatisfait|insatisfaite|dommage|pénible|agaçant|pas normal|négligé",
      "decepcionado|decepcionada|decepción|decepcionante|molesto|molesta|frustrado|frustrada|descontento|descontenta|"
      "insatisfecho|insatisfecha|disgusto|disgustado|disgustada|es una pena|frustrante|fatal|mala experiencia|muy mal|"
      "mal servicio",
      "deluso|delusa|deludente|delusione|insoddisfatto|insoddisfatta|seccato|seccata|scontento|scontenta|fastidioso|"
      "frustrante|peccato|infastidito",
      "decepcionado|decepcionada|decepção|decepcionante|chateado|chateada|frustrado|frustrada|insatisfeito|"
      "insatisfeita|"
      "frustrante|descontente|aborrecido|aborrecida",
      "teleurgesteld|teleurstellend|teleurstelling|ontevreden|geïrriteerd|vervelend|jammer|baal|balen|gefrustreerd|"
      "frustrerend|niet blij|ergerlijk"}},
    {TONE_TROUBLE,
     true,
     {"broken|not working|doesn't work|does not work|damaged|cracked|never arrived|hasn't arrived|charged "
      "twice|stopped "
      "working|faulty|defective|leaking|crashes|crashing|wrong item|locked out|not received|never received",
      "kaputt|defekt|funktioniert nicht|geht nicht|beschädigt|nicht angekommen|doppelt abgebucht|zerbrochen|stürzt ab|"
      "falscher artikel|falsche ware|undicht",
      "cassé|cassée|ne fonctionne pas|ne fonctionne plus|ne marche pas|ne marche plus|abîmé|abîmée|pas "
      "reçu|endommagé|en "
      "panne|plante|débité deux fois",
      "roto|rota|no funciona|dañado|dañada|no ha llegado|no he recibido|averiado|averiada|defectuoso|se cierra|cobrado "
      "dos "
      "veces",
      "rotto|rotta|non funziona|danneggiato|danneggiata|non è arrivato|non ho ricevuto|guasto|difettoso|si blocca",
      "quebrado|quebrada|não funciona|danificado|não chegou|não recebi|com defeito|trava",
      "kapot|werkt niet|doet het niet|beschadigd|niet aangekomen|niet ontvangen|defect|loopt vast"}},
    {TONE_THANKS,
     false,
     {"not a complaint|she's a star|he's a star|you're a star|you are stars|best dentist|best service i|best "
      "experience i|thank you so much to|a huge thank you|huge thanks|big thank you|absolutely brilliant|absolutely "
      "marvellous|absolute star|absolute hero|deserves a rise|deserves a "
      "raise|deserves a medal|deserves a pay rise|no complaint for once|a compliment for once|best i've come "
      "across|best i "
      "have come across|thank you from all|just wanted to say thank|wanted to "
      "say "
      "thank|thanks for being so|thank you for being so|keep it up|pass on my thanks|pass on our thanks|give my "
      "thanks|my thanks to|over the moon|want to thank|wanted to thank|like to thank|please thank|say thanks "
      "to|grateful to|never forget her kindness|never forget his "
      "kindness|never forget your kindness|her kindness|his kindness|their kindness|your kindness|so patient|went out "
      "of her way|went out of his way|went out of their way|could not have been more|couldn't have been more|you guys "
      "rock|you rock|great job|awesome "
      "job|good job|kudos|shout out to|shoutout to|shout-out to|big thanks to|massive thanks to|many thanks to|special "
      "thanks to|props to|hats off to|thanks to whoever|compliments to|credit to|thank you so much for|thanks so much "
      "for|thanks for the "
      "great|thanks "
      "for the amazing|thanks for the wonderful|thanks for the excellent|thanks for a great|thank you for a great|was "
      "brilliant|were brilliant|was fantastic|were fantastic|was amazing|were amazing|was wonderful|were "
      "wonderful|wonderful "
      "service|love your|fantastic service|keep up the "
      "good "
      "work|amazing "
      "service|how impressed i|how impressed we|how pleased we|how grateful|word of praise|words of praise|like that "
      "are rare|rare these days|credit where credit|could not have "
      "been nicer|"
      "couldn't have been nicer|customer for life|deserves a raise|deserves a medal|an asset to|hats "
      "off|lifesaver|saved the day|"
      "saved my day|restored my faith|thank you thank you|excellent service|brilliant service|great service|so kind|so "
      "helpful|above and beyond|compliments "
      "to|well done "
      "to|thank your team|thank you to everyone|very impressed|made my day|best customer service",
      "super freundlich|so freundlich|total freundlich|super nett|total nett|so nett|so lieb|sehr hilfsbereit|super "
      "hilfsbereit|großes dankeschön|vielen dank dafür|herzlichen dank dafür|herzlichen dank an|vielen dank an|danke "
      "an|toll gemacht|hervorragend beraten|großes lob|danke sagen|lob an|ist großartig|sind großartig|weiter so|mich "
      "einfach bedanken|mich nur bedanken|mich "
      "herzlich bedanken|mich nochmals bedanken|bedanken die mir|bedanken der mir|mich bei ihnen bedanken|mich bei "
      "euch bedanken|ein lob für|wollte mich bedanken|wollte "
      "danke|wollte mal danke|toller "
      "service|super service|weiter so|herzlichen "
      "dank "
      "für die|tolle beratung|sehr zufrieden|begeistert|ein lob|nettes personal|nette bedienung|freundliches personal|"
      "tolles hotel|tolles restaurant|kompetente beratung|super beratung|alles top|alles super|gerne "
      "wieder|gern wieder|wir kommen wieder|schnelle lieferung|blitzschnell|rundum zufrieden|jederzeit wieder|nur "
      "empfehlen|klasse service|top service|super geholfen|toll geholfen|zufriedener kunde|zufriedene kundin|danke für "
      "die schnelle|danke für "
      "die tolle|danke für die super|danke für die gute|danke dir für die|danke ihnen für die|danke euch für "
      "die|vielen dank für die schnelle|dank dass sie|dank dass ihr|danke dass sie|danke dass ihr|danke dass du",
      "bravo à|bravo pour|un grand bravo|merci infiniment|service est parfait|ne changez rien|quel bonheur|nous "
      "reviendrons|"
      "un vrai plaisir|un régal|pour votre rapidité|pour votre efficacité|pour votre patience|pour votre accueil|a été "
      "adorable|"
      "ont été adorables|a été formidable|ont été formidables|était délicieux|était délicieuse|très bien emballé|"
      "tous nos remerciements|tous mes remerciements|mes remerciements à|je recommande vivement|excellent service|je "
      "tenais à vous "
      "remercier|félicitations|un grand merci|un immense "
      "merci|merci à toute|merci encore à|adorable avec|très aimable|super équipe|a été super il|a été super "
      "elle|a été super et|continuation à toute|mille "
      "mercis|mille merci|merci "
      "pour votre "
      "gentillesse|très "
      "satisfait|très satisfaite|ravi|ravie|remercie d'avoir|merci d'avoir|merci beaucoup d'avoir",
      "merece un aumento|merece un premio|excelente servicio|un diez para|con un cariño|me ha "
      "encantado|enhorabuena|quería agradecer|quiero "
      "agradecer|felicidades|felicitar|muy "
      "contento con|muy "
      "contenta "
      "con|encantado con|encantada con|gran trabajo|muchísimas gracias a|muchísimas gracias al|un encanto|todo "
      "perfecto|todo genial|todo correcto y|todo bien y|excelente atención|excelente atencion|muy buen servicio|buen "
      "servicio|muy buena atención|muy buena atencion|gracias por la rapidez|gracias por todo|gracias por la "
      "atención|de diez|de 10|volveré a comprar|volvere a comprar|recomendable|muy amables|súper amable|super "
      "amable|amabilísimo|amabilísima|un diez|mas bonita que en|más bonita que en|más bonito que en|quedó precioso|es "
      "precioso|es preciosa|me encanta|gracias por haber",
      "merita un aumento|merita un premio|tutto perfetto|gentilissimo|gentilissima|gentilissimi|consegna "
      "velocissima|servizio impeccabile|ottimo "
      "servizio|grazie di tutto|grazie mille di|grazie mille a|complimenti|volevo ringraziare|desidero "
      "ringraziare|bravissimi|molto "
      "soddisfatto|molto "
      "soddisfatta|ringrazio per aver|grazie per aver|grazie mille per aver",
      "merece um aumento|merece um prémio|merece um prêmio|merece um elogio|está de parabéns|só passando pra "
      "agradecer|passando para agradecer|pra agradecer|para agradecer|nota mil|nota dez|elogiar|um "
      "elogio|ótimo atendimento|excelente atendimento|parabéns|queria agradecer|gostaria de agradecer|muito "
      "satisfeito|muito "
      "satisfeita|adorei|tudo certinho|tudo perfeito|nota 10|amei|super recomendo|antes do prazo|atendimento "
      "excelente|bom atendimento|agradeço por terem|obrigado por terem|obrigada por terem",
      "complimenten|geweldige service|wilde jullie bedanken|wil jullie bedanken|heel tevreden|super geholpen|top "
      "service|snelle levering|top gedaan|vriendelijke medewerker|helemaal top|zeer tevreden|fantastische service|"
      "goed geholpen|fijn geholpen|perfect opgelost|netjes verpakt|komen graag terug|echte aanrader|bedankt dat "
      "jullie|bedankt dat u|dank dat jullie|dank aan|nog nooit zo snel geholpen|nog nooit zo goed geholpen|nog nooit "
      "zo "
      "vriendelijk geholpen"}},
};

#endif
