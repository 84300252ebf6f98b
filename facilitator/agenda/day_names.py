"""Names of weekdays and months in the six UN languages and some of their neighbours, folded.

Made once from the Unicode CLDR's wide and abbreviated names; a name maps to its number.
"""

from __future__ import annotations

WEEKDAY_LISTS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    "mon tues weds thur fri sat sun",
    "mon tue wed thurs fri sat sun",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lun mar mer jeu ven sam dim",
    "lunes martes miercoles jueves viernes sabado domingo",
    "lun mar mie jue vie sab dom",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "montag dienstag mittwoch donnerstag freitag sonnabend sonntag",
    "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "mandag tisdag onsdag torsdag fredag lordag sondag",
    "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "понедельник вторник среда четверг пятница суббота воскресенье",
    "понедельник вторник среду четверг пятницу субботу воскресенье",
    "пн вт ср чт пт сб вс",
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد",
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    "周一 周二 周三 周四 周五 周六 周日",
)
SHORT_WEEKDAY_LISTS = (
    "mo di mi do fr sa so",
    "seg ter qua qui sex sab dom",
    "segunda terca quarta quinta sexta sabado domingo",
)
"""Names that are other words too; they count only before the number of a day."""
MONTH_LISTS = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jan feb mar apr may june july aug sept oct nov dec",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "janv fevr mars avr mai juin juil aout sept oct nov dec",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "janner feber marz apr mai jun jul aug sept okt nov dez",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
)
DAY_WORDS = ("day", "jour", "journee", "dia", "jornada", "tag", "giorno", "день", "اليوم")
ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
    "premiere seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
    "primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo",
    "primera segunda tercera cuarta quinta sexta septima octava novena decima",
    "erster zweiter dritter vierter funfter sechster siebter achter neunter zehnter",
    "primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo",
    "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "one two three four five six seven eight nine ten",
    "i ii iii iv v vi vii viii ix x",
    "un deux trois quatre cinq six sept huit neuf dix",
    "uno dos tres cuatro cinco seis siete ocho nueve diez",
)
PARTS_OF_THE_DAY = (
    "morning|afternoon|evening|matin|matinee|apres-midi|soir|soiree|manana|tarde|noche"
    "|vormittag|nachmittag|abend|manha|noite|mattina|pomeriggio|sera"
)
