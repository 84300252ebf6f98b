"""What happens in a slot, from the words of its own title; a session unless they say otherwise.

To teach the reader a word, add it to the row of its kind and an example to
tests/unit/agenda/test_kinds_of_slots.py. Patterns are matched on lower case without accents;
one that may stand anywhere in the title begins with `.*`.
"""

from __future__ import annotations

import re

from facilitator.agenda.rows import fold
from facilitator.kinds import ItemKind

MEETING = (
    r"(?:workshop|meeting|session|seminar|conference|event|training|course|consultation|forum"
    r"|symposium|atelier|reunion|seminaire|formation|colloque|taller|seminario|conferencia|curso)"
)
NOT_A_DAY = r"(?!.*\b(?:day|days|jour|journee|dia|jornada)\b)"
DRINK = r"(?:coffee|tea|refreshments?|snacks?)"
AND = r"(?:\s*(?:/|,|and|&|or|\+)\s*)"
CEREMONY = r"(?:session|ceremony|remarks|statements?|address(?:es)?|plenary|words|speech(?:es)?)"
END = r"(?:\s*$|\s*[(,:;–—]|\s-)"
KINDS: tuple[tuple[ItemKind, tuple[str, ...]], ...] = (
    (
        ItemKind.LUNCH,
        (
            # Lunch · Lunch Break · Working lunch · Break for lunch
            r"(?:working |light |buffet |group |free )?lunch(?:eon|time)?\b",
            r"break (?:for|and) lunch|.*\blunch break$",
            # Déjeuner · Pause déjeuner · Pause-repas
            r"(?:pause[- ])?dejeuner\b|pause[- ]repas|pause midi|repas$",
            # Almuerzo · Pausa para el almuerzo
            r"almuerzo\b|comida$|(?:receso|pausa) (?:para |de )?(?:el )?(?:almuerzo|comida)",
            r"mittag(?:essen|spause)\b|almoco\b|intervalo para (?:o )?almoco|pranzo\b",
            r"обед|перерыв на обед|午餐|午休|غداء|استراحة غداء|الغداء",
        ),
    ),
    (
        ItemKind.REGISTRATION,
        (
            # Registration · Arrival and registration · Registration of participants
            rf"(?:(?:arrival|welcome|welcome coffee){AND})?registration\b",
            # Enregistrement · Inscription · Accueil des participants
            r"enregistrement|inscriptions?\b|accueil (?:des participant|et (?:enregist|inscript))",
            r"check[- ]?in\b|.*\b(?:and|&) registration$|registrazione\b|credenciamento",
            r"inschrijving\b|registratie\b|registrering\b|påmelding\b",
            r"anmeldung\b|registrierung\b|inscricoes$|recepcao dos participantes",
            r"(?:recepcion y )?registro\b|inscripcion|acreditacion",
            r"регистрация|注册|签到|التسجيل|تسجيل",
        ),
    ),
    (
        ItemKind.BREAK,
        (
            # Coffee/Tea Break · Morning coffee break · Tea & snacks · Group photo and tea break
            rf"(?:(?:group|family) photo(?:graph)?{AND})?(?:[\w-]+ )?{DRINK}(?:{AND}{DRINK})*"
            rf"(?:[ -](?:breaks?|time|pause)\b|{END}|{AND}(?:group photo|networking))",
            # Break · Health break · Bio-break · Break and networking; no breakout session
            rf"(?:[\w-]+ )?(?:{DRINK}[ -])?breaks?{END}|break (?:and|with|for) ",
            # Pause-café · Pause · Pause santé
            r"photo de (?:groupe|famille)(?: et |, )(?:pause|cafe)",
            r"pause(?:[- ](?:cafe|the|sante|matin|apres|cafe/the)\b.*)?$|pause[- ]cafe\b|cafe$",
            # Receso · Pausa para el café · Descanso · Refrigerio
            r"receso\b|descanso\b|pausa\b|refrigerio|merienda|cafe y te$",
            r"(?:kaffee|tee|pausen?)[- ]?pause\b|kaffee$|pause$|pausa para (?:o )?cafe"
            r"|lanche$|pauze$|koffie(?:pauze| en thee)?$|kaffepaus$|pause$",
            r"intervalo(?:$| para (?:o )?(?:cafe|lanche))|kaffee(?: und |/)tee$",
            r"перерыв|кофе|茶歇|休息|استراحة",
        ),
    ),
    (
        ItemKind.CLOSING,
        (
            # Closing · Closing remarks · Closing session and farewell · Official closing ceremony
            r"(?:concluding|final) (?:remarks|session|words)\b",
            rf"(?:official |formal )?(?:closing|closure)(?: {CEREMONY})*(?:{END}|{AND}| by )",
            # Closure of the workshop · End of the meeting
            rf"(?:closing|closure|close) of (?:the )?(?:[\w-]+ )*{MEETING}s?\b",
            rf"end of (?:the )?{MEETING}$|adjourn(?:ment)?$|close$",
            # Evaluation and closing · Wrap-up and closure of the meeting
            rf".*\b(?:and|&) clos(?:e|ing|ure)(?: {CEREMONY}| of the {MEETING})?$",
            r".*\bet cloture$|.*\by (?:clausura|cierre)$",
            # Clôture · Cérémonie de clôture · Clôture de l'atelier
            rf"(?:(?:ceremonie|seance|mots?|discours) de )?cloture\b{NOT_A_DAY}",
            # Clausura · Sesión de clausura · Cierre del taller
            rf"(?:(?:ceremonia|sesion|palabras|acto) de )?(?:clausura|cierre)\b{NOT_A_DAY}",
            r"(?:(?:cerimonia|sessao|palavras) de )?encerramento\b|.*\be encerramento$",
            r"chiusura (?:dei|del|della)\b|chiusura$|.*\be chiusura$|adjourn\b(?!.*\bday\b)",
            r"(?:ende|abschluss|schluss) (?:der|des) (?:tagung|sitzung|veranstaltung|konferenz)",
            r"verabschiedung$|.*\bund (?:abschluss|verabschiedung|schlussworte?)$",
            rf"fin (?:du|de la|de l['’]|del?) ?(?:la )?{MEETING}|fin des travaux"
            r"|mots? de (?:la )?(?:fin|cloture)",
            r"afsluiting\b|sluiting\b|avslutning\b|avslutting\b",
            r"abschluss(?:sitzung)?$|schlussworte?\b",
            r"закрытие|闭幕|الجلسة الختامية|اختتام",
        ),
    ),
    (
        ItemKind.OPENING,
        (
            # Opening · Opening ceremony · Welcome and opening · Opening remarks by the host
            rf"(?:official |formal |welcome{AND})?opening(?: {CEREMONY})*(?:{END}|{AND}| by )",
            # Opening of the workshop
            rf"(?:official )?opening of (?:the )?(?:[\w-]+ )*{MEETING}",
            # Welcome · Welcome remarks · Welcome address by the host
            rf"welcom(?:e|ing)(?:{END}| and | by | from "
            r"| (?:remarks|address|ceremony|session|speech)\b)",
            # Ouverture · Cérémonie d'ouverture · Mot de bienvenue
            rf"(?:(?:ceremonie|seance|mots?|allocutions?) d['’])?ouverture\b{NOT_A_DAY}",
            r"mots? de bienvenue|accueil et (?:mots? d['’])?ouverture",
            # Apertura · Inauguración del taller · Palabras de bienvenida
            rf"(?:(?:ceremonia|sesion|acto) (?:de )?)?(?:apertura|inaugura\w+)\b{NOT_A_DAY}",
            r"bienvenida\b|palabras de (?:bienvenida|apertura)",
            r"(?:(?:cerimonia|sessao|palavras) de )?abertura\b|begruss?ung\b",
            r"opening (?:door|van|av|af) |welkom\b|velkommen\b|valkommen\b|åpning\b",
            r"apertura (?:dei|del|della)\b|benvenuto\b|saluti\b",
            r"(?:feierliche )?eroffnung(?:ssitzung)?\b",
            r"открытие|开幕|الافتتاح|افتتاح",
        ),
    ),
    (
        ItemKind.REPORT_BACK,
        (
            # Report-back from groups · Reports of the working groups · Group reports
            r".*\breport(?:ing|s)?[- ]back\b|.*\bgroups? reports?\b",
            r".*\b(?:reports?|feedback) (?:from|of|by) (?:the )?(?:[\w-]+ )?groups\b",
            r".*\bfeedback from (?:the )?group work\b",
            # Informe de los grupos · Rapport des groupes · Apresentação dos resultados dos grupos
            r"(?:informes?|rapports?|relatorios?|relatos?|compte[- ]rendu|presentacion|apresentacao"
            r"|berichte?|presentations?|presentazione|relazioni)"
            r" (?:\w+ ){0,4}?(?:groupes|grupos|gruppi|(?:arbeits)?gruppen)\b",
            r"ergebnisse (?:der|aus den) (?:arbeits)?gruppen",
            r"(?:vorstellung|prasentation) der (?:gruppenergebnisse|ergebnisse|gruppen)",
            # Restitution des travaux de groupe · Puesta en común
            r"report[- ]?outs?\b",
            r"restitution (?:des|de)|.*\bpuesta en comun",
            r"(?:presentacion|exposicion)(?:es)? de (?:los )?grupos",
        ),
    ),
    (
        ItemKind.BREAKOUT,
        (
            # Breakout session · Group work · Working groups · Parallel sessions · World café
            r".*\bbreak-?outs?\b|.*\bgroup (?:work|exercises?|discussions?)\b",
            r".*\bworking groups?\b|.*\bsmall groups?\b|.*\bparallel (?:groups?|sessions?)\b",
            r".*\bworld cafe\b|.*\bin (?:small |working |break-?out )?groups$",
            # Travaux de groupe · Travail en groupes · Groupes de travail
            r".*\b(?:travaux|travail) (?:de|en) (?:sous-)?groupes?\b|.*\bgroupes? de travail\b",
            # Trabajo en grupos · Grupos de trabajo
            r"trabajos? grupal(?:es)?\b|mesas? de trabajo\b",
            # Exercice en groupes · Ejercicio en grupos · Ateliers en parallèle
            r".*\bexercices? de groupes?\b|.*\ben (?:sous-?)?groupes\b",
            r".*\b(?:en|por) (?:sub)?grupos\b|ateliers (?:en )?parallel",
            r".*\btrabajos? (?:en|de) grupos?\b|.*\bgrupos? de trabajo\b",
            r".*\bgruppenarbeit\b|.*\barbeitsgruppen?\b|.*\btrabalhos? (?:em|de) grupos?\b",
            r".*\bgrupos? de trabalho\b|.*\blavor[io] (?:di|in) gruppo\b|.*\bgruppi di lavoro\b",
            r"работа в группах|分组讨论",
        ),
    ),
    (
        ItemKind.EVALUATION,
        (
            # Evaluation · Evaluation of the workshop · Final evaluation; no "Evaluation methods"
            r"(?:(?:participants?['’]?s?|workshop|final|course|training|overall|written) )*"
            r"evaluation\b(?! (?:methods?|criteria|frameworks?|reports?|of (?:risks?|impacts?)))",
            rf".*\b{MEETING} evaluation\b",
            r"evaluacion (?:del?|final)\b|evaluacion$|оценка семинара",
        ),
    ),
    (
        ItemKind.OTHER,
        (
            # Dinner · Gala dinner · Reception hosted by the city · Cocktail · Group photo
            r"(?:[\w-]+ )?(?:dinner|cocktail|banquet|breakfast)\b",
            rf"(?:[\w-]+ )?reception(?:{END}| (?:hosted|offered|given|by|at|for|of) )",
            r"end of (?:the )?day\b|fin de la (?:journee|jornada)|fin del dia|adjourn for the day",
            r"(?:departures?|depart|depart des \w+)$",
            r"arrivals?(?: of (?:the )?(?:participants|delegates))?$",
            r"(?:group|family) photo(?:graph)?\b|photo de (?:groupe|famille)",
            r"foto (?:de )?(?:grupo|oficial)",
            r"diner\b|souper\b|cena\b|abendessen\b|jantar\b|coctel\b|ужин|晚宴",
        ),
    ),
    (
        ItemKind.PRESENTATIONS,
        (
            # Country presentations · National reports · Statements by Parties
            r"(?:country|national|countries['’]?|participants?['’]?) "
            r"(?:presentations?|statements|reports?$|experiences?$)",
            r"(?:presentations?|statements|reports) (?:by|from|of) (?:the )?"
            r"(?:country|countries|participants|parties|states|governments)\b",
            # Présentations des pays · Exposés nationaux · Presentaciones de los países
            r"(?:presentations|exposes|communications|rapports) "
            r"(?:(?:des|par les) (?:pays|participants|parties)|nationaux)\b",
            r"(?:presentacion(?:es)?|exposicion(?:es)?|informes?) "
            r"(?:(?:de|por) (?:los )?(?:paises|participantes)|nacional(?:es)?)\b",
            r"landerberichte?\b|relazioni (?:dei paesi|nazionali)|relatos (?:dos paises|nacionais)",
            r"berichte der lander|experiencias (?:dos|de los) paises",
            r"apresentac(?:ao|oes) (?:dos|por) paises",
            r"доклады стран|выступления стран|国家报告|各国发言|国别报告",
            r"عروض البلدان|العروض القطرية",
        ),
    ),
)
# Session 2: · Module 3 – · Part II. · Séance 4 : · Sesión 1. · Agenda item 3:
LABEL = re.compile(
    r"(?:session|module|part|block|segment|unit|agenda item|item|seance|partie|sesion|modulo|parte"
    r"|bloque|punto|point|ponto|tema|top|sitzung|teil|modul|thema|sessao|заседание|сессия)"
    r" (?:no\.? ?|n° ?)?(?:\d{1,2}(?:\.\d)?[a-z]?|[ivx]{1,4}|[a-h])\s*[:.–—-]\s*(?=\S)"
)
CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]+")
PATTERNS = tuple((kind, re.compile(rf"(?:{'|'.join(rows)})")) for kind, rows in KINDS)


def kind_of(title: str, note: str | None = None) -> ItemKind:
    """The kind the title (or the note in its brackets) names; SESSION where it names none."""
    for words in (title, note or ""):
        folded = _without_label(fold(_in_one_script(words)).strip(" .*_\"'“”«»-–"))
        for kind, pattern in PATTERNS:
            if pattern.match(folded):
                return kind
    return ItemKind.SESSION


def _in_one_script(words: str) -> str:
    """ "Opening 开幕" says the same twice; the letters are enough."""
    bare = CJK.sub(" ", words).strip(" /()·|")
    return bare if re.search(r"[A-Za-z]{3}", bare) else words


def _without_label(folded: str) -> str:
    """The title behind "Session 2:"; a label alone is a title too."""
    found = LABEL.match(folded)
    return folded[found.end() :] if found else folded
