<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>“{title}” holds a second time, “{written}”; only {label} was used. Split the slot if there are two.</source>
            <translation>« {title} » contient un second horaire, « {written} » ; seul {label} a été retenu. Scindez le créneau s’il y en a deux.</translation>
        </message>
        <message>
            <source>one slot</source>
            <translation>un seul créneau</translation>
        </message>
        <message>
            <source>Nothing is planned from {start} to {end}.</source>
            <translation>Rien n’est prévu de {start} à {end}.</translation>
        </message>
        <message>
            <source>left free</source>
            <translation>laissé libre</translation>
        </message>
        <message>
            <source>“{second}” begins at {time}, before “{first}” ends.</source>
            <translation>« {second} » commence à {time}, avant la fin de « {first} ».</translation>
        </message>
        <message>
            <source>both kept as written</source>
            <translation>tous deux gardés tels quels</translation>
        </message>
        <message>
            <source>Item {item} fills two slots in a row, {first} and {second}.</source>
            <translation>Le point {item} occupe deux créneaux de suite, {first} et {second}.</translation>
        </message>
        <message>
            <source>kept as two slots</source>
            <translation>gardés comme deux créneaux</translation>
        </message>
        <message>
            <source>Item {item} is “{title}” in the annotations and “{other}” in the timetable.</source>
            <translation>Le point {item} s’intitule « {title} » dans les annotations et « {other} » dans l’horaire.</translation>
        </message>
        <message>
            <source>the same item; each keeps its title</source>
            <translation>le même point ; chacun garde son titre</translation>
        </message>
        <message>
            <source>end at {time}</source>
            <translation>finir à {time}</translation>
        </message>
        <message>
            <source>begin at {time}</source>
            <translation>commencer à {time}</translation>
        </message>
        <message>
            <source>Row {row} of the table has {count} cells, more than an agenda can have ({most}); check that this is the right file.</source>
            <translation>La ligne {row} du tableau compte {count} cellules, plus que ne peut en avoir un ordre du jour ({most}) ; vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <source>Row {row} of the table cannot be read ({reason}); save it again as CSV.</source>
            <translation>La ligne {row} du tableau ne peut pas être lue ({reason}) ; enregistrez-le de nouveau au format CSV.</translation>
        </message>
        <message>
            <source>The table has more than {most} rows, too many for an agenda; keep the timetable only.</source>
            <translation>Le tableau compte plus de {most} lignes, trop pour un ordre du jour ; ne gardez que l’horaire.</translation>
        </message>
        <message>
            <source>{file_name} is not a Word document Word itself could open; open it in Word or LibreOffice and save it again as .docx.</source>
            <translation>{file_name} n’est pas un document que Word pourrait ouvrir ; ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau au format .docx.</translation>
        </message>
        <message>
            <source>The document has more than {most} lines, too many for an agenda; save the timetable as a document of its own.</source>
            <translation>Le document compte plus de {most} lignes, trop pour un ordre du jour ; enregistrez l’horaire dans un document à part.</translation>
        </message>
        <message>
            <source>“{written}” ends before it begins; its end was left open. Set the end.</source>
            <translation>« {written} » finit avant de commencer ; la fin est restée ouverte. Fixez la fin.</translation>
        </message>
        <message>
            <source>“{written}” {what}; it was read as {read}. Check morning or afternoon.</source>
            <translation>« {written} » {what} ; lu comme {read}. Vérifiez : matin ou après-midi.</translation>
        </message>
        <message>
            <source>{times} (next day)</source>
            <translation>{times} (le lendemain)</translation>
        </message>
        <message>
            <source>No title was found beside “{written}”.</source>
            <translation>Aucun titre n’a été trouvé à côté de « {written} ».</translation>
        </message>
        <message>
            <source>left empty</source>
            <translation>laissé vide</translation>
        </message>
        <message>
            <source>“{written}” holds item {item} and also {others}; it was kept as one slot.</source>
            <translation>« {written} » contient le point {item} et aussi {others} ; gardé comme un seul créneau.</translation>
        </message>
        <message>
            <source>“{label}” heads {count} days; each was given the same slots.</source>
            <translation>« {label} » est le titre de {count} journées ; chacune a reçu les mêmes créneaux.</translation>
        </message>
        <message>
            <source>{count} days with the same slots</source>
            <translation>{count} journées aux mêmes créneaux</translation>
        </message>
        <message>
            <source>“{line}” was read as the time zone {zone}.</source>
            <translation>« {line} » a été compris comme le fuseau horaire {zone}.</translation>
        </message>
        <message>
            <source>“{label}” names no year; {year} was taken from the head of the document.</source>
            <translation>« {label} » n’indique pas d’année ; {year} a été repris de l’en-tête du document.</translation>
        </message>
        <message>
            <source>cannot be meant as written</source>
            <translation>ne peut pas s’entendre ainsi</translation>
        </message>
        <message>
            <source>could be the morning too</source>
            <translation>pourrait aussi être le matin</translation>
        </message>
        <message>
            <source>Only lengths are written, no times; the day was begun at {time}, as the text says.</source>
            <translation>Seules des durées sont indiquées, sans heures ; la journée a été commencée à {time}, comme le dit le texte.</translation>
        </message>
        <message>
            <source>Only lengths are written, no times; the day was begun at 09:00. Set its start.</source>
            <translation>Seules des durées sont indiquées, sans heures ; la journée a été commencée à 09:00. Fixez-en le début.</translation>
        </message>
        <message>
            <source>“{label}”: {date:%Y-%m-%d is a %A}; the date was kept.</source>
            <translation>« {label} » : le jour de la semaine ne correspond pas à la date ({date}) ; la date a été gardée.</translation>
        </message>
        <message>
            <source>{date:%Y-%m-%d}</source>
            <translation>{date}</translation>
        </message>
        <message>
            <source>“{label}” is not a date of the calendar; the day was left without one.</source>
            <translation>« {label} » n’est pas une date du calendrier ; la journée est restée sans date.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>“{label}” was read month first, as other dates here can only be: {date:%Y-%m-%d}.</source>
            <translation>« {label} » a été lu le mois d’abord, comme d’autres dates ici ne peuvent que l’être : {date}.</translation>
        </message>
        <message>
            <source>“{label}” was read day first: {date:%Y-%m-%d}.</source>
            <translation>« {label} » a été lu en commençant par le jour : {date}.</translation>
        </message>
        <message>
            <source>{date:%A, %Y-%m-%d}</source>
            <translation>{date}</translation>
        </message>
        <message>
            <source>.docx, .xlsx, .txt, .md or .csv</source>
            <translation>.docx, .xlsx, .txt, .md ou .csv</translation>
        </message>
        <message>
            <source>{file_name} is of a type that cannot be read ({form}); save the agenda as {forms} and try again.</source>
            <translation>{file_name} est d’un type qui ne peut pas être lu ({form}) ; enregistrez l’ordre du jour au format {forms} et réessayez.</translation>
        </message>
        <message>
            <source>a zipped document</source>
            <translation>un document compressé</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>un document Word</translation>
        </message>
        <message>
            <source>a spreadsheet</source>
            <translation>un classeur</translation>
        </message>
        <message>
            <source>{file_name} is not text but {found}; save the agenda as {forms} and try again.</source>
            <translation>{file_name} n’est pas du texte mais {found} ; enregistrez l’ordre du jour au format {forms} et réessayez.</translation>
        </message>
        <message>
            <source>no times found in {file_name}; choose a document with a timetable, for instance “9.30 – 10 a.m.” or “09:30–10:00” before each title.</source>
            <translation>Aucune heure trouvée dans {file_name} ; choisissez un document qui contient un horaire, par exemple « 9 h 30 – 10 h » ou « 09:30–10:00 » devant chaque titre.</translation>
        </message>
        <message>
            <source>“{text}” stands in the timetable without a time; it was not used.</source>
            <translation>« {text} » figure dans l’horaire sans heure ; la ligne n’a pas été utilisée.</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>non utilisé</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>une image JPEG</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>une image PNG</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>une image GIF</translation>
        </message>
        <message>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <source>an old Office file (.doc or .xls), or one with a password</source>
            <translation>un ancien fichier Office (.doc ou .xls), ou un fichier protégé par mot de passe</translation>
        </message>
        <message>
            <source>an RTF document</source>
            <translation>un document RTF</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>une base de données</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>une archive</translation>
        </message>
        <message>
            <source>{file_name} {why}; it was not opened. Copy what it holds into a new document and read that.</source>
            <translation>{file_name} {why} ; le fichier n’a pas été ouvert. Copiez son contenu dans un nouveau document et lisez celui-ci.</translation>
        </message>
        <message>
            <source>{file_name} is empty; choose the file that holds the agenda.</source>
            <translation>{file_name} est vide ; choisissez le fichier qui contient l’ordre du jour.</translation>
        </message>
        <message>
            <source>{file_name} has {megabytes} MB, more than an agenda can have ({most} MB); save the timetable alone, without pictures.</source>
            <translation>{file_name} pèse {megabytes} Mo, plus que ne peut en avoir un ordre du jour ({most} Mo) ; enregistrez l’horaire seul, sans images.</translation>
        </message>
        <message>
            <source>{file_name} is not {form} but {found}; choose the document itself, or save it again in its own program.</source>
            <translation>{file_name} n’est pas {form} mais {found} ; choisissez le document lui-même, ou enregistrez-le de nouveau dans son propre logiciel.</translation>
        </message>
        <message>
            <source>{file_name} is an archive but not {form}; choose the document itself.</source>
            <translation>{file_name} est une archive, mais pas {form} ; choisissez le document lui-même.</translation>
        </message>
        <message>
            <source>unpacks to far more than such a document can hold</source>
            <translation>se décompresse en bien plus que ne peut contenir un tel document</translation>
        </message>
        <message>
            <source>holds parts with names that lead outside of it</source>
            <translation>contient des éléments dont le nom mène hors du fichier</translation>
        </message>
        <message>
            <source>{file_name} is damaged and cannot be unpacked; open it in its own program and save it again, or ask for a new copy.</source>
            <translation>{file_name} est endommagé et ne peut pas être décompressé ; ouvrez-le dans son propre logiciel et enregistrez-le de nouveau, ou demandez-en une autre copie.</translation>
        </message>
        <message>
            <source>declares entities, which office programs never write</source>
            <translation>déclare des entités, ce que les logiciels de bureau ne font jamais</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <source>Paragraph {number}</source>
            <translation>Le paragraphe {number}</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Le texte</translation>
        </message>
        <message>
            <source>{place} ends the meeting at {written} on {day}; the timetable ends at {planned}.</source>
            <translation>{place} fait finir la réunion à {written} le {day} ; l’horaire finit à {planned}.</translation>
        </message>
        <message>
            <source>{place} begins the meeting at {written} on {day}; the timetable begins at {planned}.</source>
            <translation>{place} fait commencer la réunion à {written} le {day} ; l’horaire commence à {planned}.</translation>
        </message>
        <message>
            <source>{place} speaks of item {item}, but what it describes is item {better}, “{title}”.</source>
            <translation>{place} parle du point {item}, mais décrit en réalité le point {better}, « {title} ».</translation>
        </message>
        <message>
            <source>item {item}, as written</source>
            <translation>point {item}, tel qu’écrit</translation>
        </message>
        <message>
            <source>item {item}</source>
            <translation>point {item}</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>dernier jour</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>premier jour</translation>
        </message>
        <message>
            <source>The text has {lines} lines, more than an agenda can have ({most}); cut out the timetable and try again.</source>
            <translation>Le texte compte {lines} lignes, plus que ne peut en avoir un ordre du jour ({most}) ; n’en gardez que l’horaire et réessayez.</translation>
        </message>
        <message>
            <source>The text has a line of {longest} characters, which no agenda has; check that this is the right file.</source>
            <translation>Le texte a une ligne de {longest} caractères, ce qu’aucun ordre du jour n’a ; vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <source>{file_name} does not hold text but binary data; choose the agenda itself as .docx, .xlsx, .txt, .md or .csv.</source>
            <translation>{file_name} ne contient pas du texte mais des données binaires ; choisissez l’ordre du jour lui-même au format .docx, .xlsx, .txt, .md ou .csv.</translation>
        </message>
        <message>
            <source>{file_name} says it is {encoding} text but byte {byte} is not; save it again as UTF-8 text.</source>
            <translation>{file_name} se dit codé en {encoding}, mais l’octet {byte} ne l’est pas ; enregistrez-le de nouveau en texte UTF-8.</translation>
        </message>
        <message>
            <source>{day} has no date, and a calendar needs one; enter the date of the day first.</source>
            <translation>{day} n’a pas de date, et un calendrier en demande une ; entrez d’abord la date de la journée.</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Jour {number}</translation>
        </message>
        <message>
            <source>{file_name} holds formulas that were never computed; open it in its own program, save it and try again.</source>
            <translation>{file_name} contient des formules qui n’ont jamais été calculées ; ouvrez-le dans son propre logiciel, enregistrez-le et réessayez.</translation>
        </message>
        <message>
            <source>{file_name} is not a spreadsheet its own program could open; save it again as .xlsx.</source>
            <translation>{file_name} n’est pas un classeur que son propre logiciel pourrait ouvrir ; enregistrez-le de nouveau au format .xlsx.</translation>
        </message>
        <message>
            <source>A sheet of {file_name} has more than {most} rows, too many for an agenda; delete the rows below the timetable.</source>
            <translation>Une feuille du fichier {file_name} compte plus de {most} lignes, trop pour un ordre du jour ; supprimez les lignes sous l’horaire.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}).</source>
            <translation>{name} ne peut pas être lu ({reason}).</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); choose another file.</source>
            <translation>{name} ne peut pas être lu ({reason}) ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is larger than findings can be.</source>
            <translation>{name} est plus grand que ne peuvent l’être des conclusions.</translation>
        </message>
        <message>
            <source>not a file name</source>
            <translation>ce n’est pas un nom de fichier</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); copy it again.</source>
            <translation>{name} ne peut pas être lu ({reason}) ; copiez-le de nouveau.</translation>
        </message>
        <message>
            <source>There are no reports yet; begin or import one first.</source>
            <translation>Il n’y a pas encore de rapports ; commencez-en ou importez-en d’abord un.</translation>
        </message>
        <message>
            <source>{name} cannot be opened ({reason}); check that it is still there.</source>
            <translation>{name} ne peut pas être ouvert ({reason}) ; vérifiez qu’il est toujours là.</translation>
        </message>
        <message>
            <source>What its log says cannot have happened ({reason}).</source>
            <translation>Ce que dit son journal ne peut pas avoir eu lieu ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the stick and its rights.</source>
            <translation>{path} ne peut pas être lu ({reason}) ; vérifiez la clé et ses droits d’accès.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check the file.</source>
            <translation>{name} ne peut pas être lu ({reason}) ; vérifiez le fichier.</translation>
        </message>
        <message>
            <source>There is no sound backup of {name}.</source>
            <translation>Il n’y a pas de sauvegarde intacte de {name}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made ({reason}); choose another.</source>
            <translation>Le dossier {folder} ne peut pas être créé ({reason}) ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{name} could not be copied ({reason}); it is not attached.</source>
            <translation>{name} n’a pas pu être copié ({reason}) ; le fichier n’est pas joint.</translation>
        </message>
        <message>
            <source>“{name}” would end at {end} and start at {start}; correct one of the two.</source>
            <translation>« {name} » finirait à {end} et commencerait à {start} ; corrigez l’une des deux heures.</translation>
        </message>
        <message>
            <source>{day}: {said}</source>
            <translation>{day} : {said}</translation>
        </message>
        <message>
            <source>There is no slot in this organization of work; add one first.</source>
            <translation>Il n’y a aucun créneau dans cette organisation des travaux ; ajoutez-en d’abord un.</translation>
        </message>
        <message>
            <source>There is no time zone called “{name}”; choose one from the list.</source>
            <translation>Il n’y a pas de fuseau horaire nommé « {name} » ; choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>{day} has no date; enter the first date.</source>
            <translation>{day} n’a pas de date ; entrez la première date.</translation>
        </message>
        <message>
            <source>the slot at {start}</source>
            <translation>le créneau de {start}</translation>
        </message>
        <message>
            <source>{target} cannot be written ({reason}); choose another place.</source>
            <translation>{target} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>{name} does not hold what its list says; make it again.</source>
            <translation>{name} ne contient pas ce qu’annonce sa liste ; refaites l’archive.</translation>
        </message>
        <message>
            <source>{name} in the archive was damaged; make it again.</source>
            <translation>{name}, dans l’archive, a été endommagé ; refaites l’archive.</translation>
        </message>
        <message>
            <source>The clocks of the groups cannot be read ({reason}); make new ones.</source>
            <translation>Les chronomètres des groupes ne peuvent pas être lus ({reason}) ; créez-en de nouveaux.</translation>
        </message>
        <message>
            <source>The notes on {name} cannot be read; take a backup back.</source>
            <translation>Les notes sur {name} ne peuvent pas être lues ; reprenez une sauvegarde.</translation>
        </message>
        <message>
            <source>Slides changed by hand in {name}: {numbers}; that file stays as it is, the new one does not have these changes.</source>
            <translation>Diapositives modifiées à la main dans {name} : {numbers} ; ce fichier reste tel quel, le nouveau n’a pas ces modifications.</translation>
        </message>
        <message>
            <source>PDF needs LibreOffice, which is not installed; export pptx or docx.</source>
            <translation>Le PDF demande LibreOffice, qui n’est pas installé ; exportez en pptx ou en docx.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); install again.</source>
            <translation>{name} ne peut pas être lu ({reason}) ; réinstallez le programme.</translation>
        </message>
        <message>
            <source>The choice of the template is spoilt; choose it again.</source>
            <translation>Le choix du modèle est illisible ; choisissez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>{name} joins groups, round by round: {groups}.</source>
            <translation>{name} rejoint, tour par tour, les groupes : {groups}.</translation>
        </message>
        <message>
            <source>Nobody is there to be drawn; take in the list of participants first.</source>
            <translation>Il n’y a personne à tirer au sort ; importez d’abord la liste des participants.</translation>
        </message>
        <message>
            <source>Say how many groups there are; then draw.</source>
            <translation>Indiquez le nombre de groupes, puis lancez le tirage.</translation>
        </message>
        <message>
            <source>A draw of groups was written by a newer program; update this one.</source>
            <translation>Un tirage de groupes vient d’une version plus récente du programme ; mettez celui-ci à jour.</translation>
        </message>
        <message>
            <source>A draw of groups is damaged and cannot be read.</source>
            <translation>Un tirage de groupes est endommagé et ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{file_name} is empty; choose the file that holds the answers.</source>
            <translation>{file_name} est vide ; choisissez le fichier qui contient les réponses.</translation>
        </message>
        <message>
            <source>No column of {file_name} has the number or the text of a statement; save a table to fill in and use its first row.</source>
            <translation>Aucune colonne de {file_name} ne porte le numéro ou le texte d’un énoncé ; enregistrez un tableau à remplir et reprenez-en la première ligne.</translation>
        </message>
        <message numerus="yes">
            <source>And {count} doubts more.</source>
            <translation>
                <numerusform>Et {count} autre point douteux.</numerusform>
                <numerusform>Et {count} autres points douteux.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file_name} is too large for a table of answers.</source>
            <translation>{file_name} est trop grand pour un tableau de réponses.</translation>
        </message>
        <message>
            <source>{file_name} is not a table; save the answers as .csv or .xlsx.</source>
            <translation>{file_name} n’est pas un tableau ; enregistrez les réponses au format .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a spreadsheet; save it again as .xlsx.</source>
            <translation>{name} ne peut pas être lu comme un classeur ; enregistrez-le de nouveau au format .xlsx.</translation>
        </message>
        <message>
            <source>{file_name} cannot be read ({reason}); save it again.</source>
            <translation>{file_name} ne peut pas être lu ({reason}) ; enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>Row {row}: {typed!r} is no answer to {name!r}; left blank.</source>
            <translation>Ligne {row} : « {typed} » n’est pas une réponse à « {name} » ; laissé vide.</translation>
        </message>
        <message>
            <source>The column {name!r} is about no statement; left out.</source>
            <translation>La colonne « {name} » ne correspond à aucun énoncé ; elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>The column {name!r} comes twice; the first one is taken.</source>
            <translation>La colonne « {name} » figure deux fois ; la première est retenue.</translation>
        </message>
        <message>
            <source>The form has answers; remove the answers first.</source>
            <translation>Le formulaire a des réponses ; supprimez d’abord les réponses.</translation>
        </message>
        <message>
            <source>{form} is not a form to export to; choose {forms}.</source>
            <translation>{form} n’est pas un format d’exportation ; choisissez parmi {forms}.</translation>
        </message>
        <message>
            <source>There is no time zone called {name}</source>
            <translation>Il n’y a pas de fuseau horaire nommé {name}</translation>
        </message>
        <message>
            <source>The document names no time zone</source>
            <translation>Le document n’indique pas de fuseau horaire</translation>
        </message>
        <message>
            <source>{what}; give the venue's, for instance --zone Asia/Kuala_Lumpur.</source>
            <translation>{what} ; indiquez celui du lieu, par exemple --zone Asia/Kuala_Lumpur.</translation>
        </message>
        <message>
            <source>{name} is missing; add the photo again.</source>
            <translation>{name} manque ; ajoutez de nouveau la photo.</translation>
        </message>
        <message>
            <source>{key} has no description; add one.</source>
            <translation>{key} n’a pas de description ; ajoutez-en une.</translation>
        </message>
        <message>
            <source>{name} is damaged or no file of findings; ask for it again.</source>
            <translation>{name} est endommagé ou n’est pas un fichier de conclusions ; redemandez-le.</translation>
        </message>
        <message>
            <source>{name} is larger than findings can be; ask for the file again.</source>
            <translation>{name} est plus grand que ne peuvent l’être des conclusions ; redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than findings can be; it was not opened.</source>
            <translation>{name} se décompresse en plus que ne peuvent contenir des conclusions ; le fichier n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>{name} holds no findings; choose a file that ends in {ending}.</source>
            <translation>{name} ne contient pas de conclusions ; choisissez un fichier qui se termine par {ending}.</translation>
        </message>
        <message>
            <source>{name} has a revision that is no number; export the findings again.</source>
            <translation>{name} a une révision qui n’est pas un nombre ; exportez de nouveau les conclusions.</translation>
        </message>
        <message>
            <source>The material {name} cannot be read; open a backup of the workshop.</source>
            <translation>Le support {name} ne peut pas être lu ; ouvrez une sauvegarde de l’atelier.</translation>
        </message>
        <message>
            <source>The edits of the record do not say {schema}; they are not read.</source>
            <translation>Les modifications du compte rendu n’indiquent pas {schema} ; elles ne sont pas lues.</translation>
        </message>
        <message>
            <source>.csv or .xlsx</source>
            <translation>.csv ou .xlsx</translation>
        </message>
        <message>
            <source>The country {typed!r} may be {names}; it is kept as typed.</source>
            <translation>Le pays « {typed} » pourrait être {names} ; il est gardé tel quel.</translation>
        </message>
        <message>
            <source>The country {typed!r} is none the UN knows; it is kept as typed.</source>
            <translation>« {typed} » n’est pas un pays connu de l’ONU ; il est gardé tel quel.</translation>
        </message>
        <message>
            <source>{file_name} has column names but no people below them; add the people.</source>
            <translation>{file_name} a des noms de colonnes, mais personne au-dessous ; ajoutez les participants.</translation>
        </message>
        <message>
            <source>{file_name} has more than {most} rows; keep the participants' rows only.</source>
            <translation>{file_name} compte plus de {most} lignes ; ne gardez que celles des participants.</translation>
        </message>
        <message>
            <source>{file_name} is empty; choose the file that holds the participants.</source>
            <translation>{file_name} est vide ; choisissez le fichier qui contient les participants.</translation>
        </message>
        <message>
            <source>{file_name} has {megabytes} MB, more than a list of participants can have; save the list alone.</source>
            <translation>{file_name} pèse {megabytes} Mo, plus que ne peut en avoir une liste de participants ; enregistrez la liste seule.</translation>
        </message>
        <message>
            <source>{file_name} is {foreign}, not a list; save the list as {forms}.</source>
            <translation>{file_name} est {foreign}, et non une liste ; enregistrez la liste au format {forms}.</translation>
        </message>
        <message>
            <source>{file_name} holds binary data, not a list; save the list as {forms}.</source>
            <translation>{file_name} contient des données binaires, et non une liste ; enregistrez la liste au format {forms}.</translation>
        </message>
        <message>
            <source>{file_name} has no row of column names; write name, country, region, gender and so on into its first row.</source>
            <translation>{file_name} n’a pas de ligne de noms de colonnes ; écrivez nom, pays, région, sexe, etc. dans sa première ligne.</translation>
        </message>
        <message>
            <source>{one} or {two}</source>
            <translation>{one} ou {two}</translation>
        </message>
        <message>
            <source>Row {row} of {file_name} cannot be read ({reason}); save it again as CSV.</source>
            <translation>La ligne {row} de {file_name} ne peut pas être lue ({reason}) ; enregistrez-le de nouveau au format CSV.</translation>
        </message>
        <message>
            <source>Row {number} has the id {id!r} of another person too.</source>
            <translation>La ligne {number} porte l’identifiant « {id} », qui est aussi celui d’une autre personne.</translation>
        </message>
        <message>
            <source>A participant's record was written by a newer program; update this one.</source>
            <translation>La fiche d’un participant vient d’une version plus récente du programme ; mettez celui-ci à jour.</translation>
        </message>
        <message>
            <source>A participant's record has columns that are none.</source>
            <translation>La fiche d’un participant a des colonnes qui n’en sont pas.</translation>
        </message>
        <message>
            <source>A participant's record has no text as {column}.</source>
            <translation>La fiche d’un participant n’a pas de texte à la rubrique « {column} ».</translation>
        </message>
        <message>
            <source>A participant's record has a list that is none of texts.</source>
            <translation>La fiche d’un participant a une liste qui n’est pas faite de textes.</translation>
        </message>
        <message>
            <source>a participant needs an id that is no e-mail address</source>
            <translation>il faut au participant un identifiant qui ne soit pas une adresse électronique</translation>
        </message>
        <message>
            <source>A participant's record is damaged and cannot be read.</source>
            <translation>La fiche d’un participant est endommagée et ne peut pas être lue.</translation>
        </message>
        <message>
            <source>There is no plan {number}; {plans} are offered.</source>
            <translation>Il n’y a pas de plan {number} ; nombre de plans proposés : {plans}.</translation>
        </message>
        <message>
            <source>Some readings still wait for a decision.</source>
            <translation>Certaines lectures attendent encore une décision.</translation>
        </message>
        <message>
            <source>Set the time zone of the venue first.</source>
            <translation>Indiquez d’abord le fuseau horaire du lieu.</translation>
        </message>
        <message>
            <source>{end:%H:%M} is not after the start at {start:%H:%M}; the old end stays.</source>
            <translation>{end} ne vient pas après le début, fixé à {start} ; l’ancienne fin demeure.</translation>
        </message>
        <message>
            <source>A slot needs a title; the old one stays.</source>
            <translation>Il faut un titre au créneau ; l’ancien demeure.</translation>
        </message>
        <message>
            <source>“{text}” is no item number; the old one stays.</source>
            <translation>« {text} » n’est pas un numéro de point ; l’ancien numéro demeure.</translation>
        </message>
        <message>
            <source>Another day is already on {when:%d %B %Y}; this one stays.</source>
            <translation>Une autre journée est déjà à cette date ({when}) ; celle-ci garde la sienne.</translation>
        </message>
        <message>
            <source>A workshop has at least one day; this one stays.</source>
            <translation>Un atelier compte au moins une journée ; celle-ci demeure.</translation>
        </message>
        <message>
            <source>“{text}” is no time; type it like 9:30, 9h30 or 2 p.m. The old time stays.</source>
            <translation>« {text} » n’est pas une heure ; écrivez par exemple 9:30, 9h30 ou 14h. L’ancienne heure demeure.</translation>
        </message>
        <message>
            <source>The slot would run past midnight; change its end first.</source>
            <translation>Le créneau irait au-delà de minuit ; changez d’abord sa fin.</translation>
        </message>
        <message>
            <source>This slot is no longer there.</source>
            <translation>Ce créneau n’existe plus.</translation>
        </message>
        <message>
            <source>This slot is too short to be split.</source>
            <translation>Ce créneau est trop court pour être scindé.</translation>
        </message>
        <message>
            <source>There is no slot after this one on its day to join it with.</source>
            <translation>Aucun créneau ne suit celui-ci dans la journée, auquel le joindre.</translation>
        </message>
        <message>
            <source>Choose a slot of the day that is to be copied first.</source>
            <translation>Choisissez d’abord un créneau de la journée à copier.</translation>
        </message>
        <message>
            <source>There is no text in this line.</source>
            <translation>Il n’y a pas de texte dans cette ligne.</translation>
        </message>
        <message>
            <source>This line is in the rundown already.</source>
            <translation>Cette ligne figure déjà dans le déroulé.</translation>
        </message>
        <message>
            <source>Choose a slot first.</source>
            <translation>Choisissez d’abord un créneau.</translation>
        </message>
        <message>
            <source>The slot would begin past midnight; change its times by typing.</source>
            <translation>Le créneau commencerait après minuit ; changez ses heures en les tapant.</translation>
        </message>
        <message>
            <source>There is no slot before this one that it could change places with.</source>
            <translation>Aucun créneau ne précède celui-ci, avec lequel il pourrait échanger sa place.</translation>
        </message>
        <message>
            <source>There is no slot after this one that it could change places with.</source>
            <translation>Aucun créneau ne suit celui-ci, avec lequel il pourrait échanger sa place.</translation>
        </message>
        <message>
            <source>Every group has started already.</source>
            <translation>Tous les groupes ont déjà commencé.</translation>
        </message>
        <message>
            <source>{group} is working already.</source>
            <translation>« {group} » travaille déjà.</translation>
        </message>
        <message>
            <source>The common return is over; set a later one first.</source>
            <translation>L’heure du retour commun est passée ; fixez-en d’abord une plus tardive.</translation>
        </message>
        <message>
            <source>{group} is not working.</source>
            <translation>« {group} » ne travaille pas en ce moment.</translation>
        </message>
        <message>
            <source>No group is working.</source>
            <translation>Aucun groupe ne travaille en ce moment.</translation>
        </message>
        <message>
            <source>{group} works until the common return already.</source>
            <translation>« {group} » travaille déjà jusqu’au retour commun.</translation>
        </message>
        <message>
            <source>The common return must lie ahead.</source>
            <translation>Le retour commun doit être à venir.</translation>
        </message>
        <message>
            <source>Every group has reported.</source>
            <translation>Tous les groupes ont rendu compte.</translation>
        </message>
        <message>
            <source>{group} is reporting already.</source>
            <translation>« {group} » rend déjà compte.</translation>
        </message>
        <message>
            <source>No group is reporting.</source>
            <translation>Aucun groupe ne rend compte en ce moment.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Too much was done with these clocks; make new ones.</source>
            <translation>Ces chronomètres ont trop servi ; créez-en de nouveaux.</translation>
        </message>
        <message>
            <source>{title} has begun; it stays in the record of the day.</source>
            <translation>« {title} » a commencé et reste donc au journal de la journée.</translation>
        </message>
        <message>
            <source>The note is empty; type something first.</source>
            <translation>La note est vide ; écrivez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>There is no kind of note called {category!r}.</source>
            <translation>Il n’existe pas de note du type « {category} ».</translation>
        </message>
        <message>
            <source>There is no note {seq} to correct.</source>
            <translation>Il n’y a pas de note {seq} à corriger.</translation>
        </message>
        <message>
            <source>There is no item {item!r} in the rundown.</source>
            <translation>Il n’y a pas de point « {item} » dans le déroulé.</translation>
        </message>
        <message>
            <source>{title} was not changed: {reason}.</source>
            <translation>« {title} » n’a pas été modifié : {reason}.</translation>
        </message>
        <message>
            <source>The item was not added: {reason}.</source>
            <translation>Le point n’a pas été ajouté : {reason}.</translation>
        </message>
        <message>
            <source>Start needs an item; choose one in the rundown.</source>
            <translation>Pour commencer, il faut un point ; choisissez-en un dans le déroulé.</translation>
        </message>
        <message>
            <source>Nothing is left to start today.</source>
            <translation>Il ne reste rien à commencer aujourd’hui.</translation>
        </message>
        <message>
            <source>The clock is paused already.</source>
            <translation>Le compte à rebours est déjà en pause.</translation>
        </message>
        <message>
            <source>The clock is not paused.</source>
            <translation>Le compte à rebours n’est pas en pause.</translation>
        </message>
        <message>
            <source>The time of {entry_id} must be above zero.</source>
            <translation>Le temps accordé à « {entry_id} » doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>Nothing is left to skip today.</source>
            <translation>Il ne reste rien à passer aujourd’hui.</translation>
        </message>
        <message>
            <source>{title} has begun and cannot be skipped.</source>
            <translation>« {title} » a commencé et ne peut plus être passé.</translation>
        </message>
        <message>
            <source>Nothing ran before; there is nothing to go back to.</source>
            <translation>Rien n’a encore eu lieu ; il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>{title} has no fixed start; it moves by itself.</source>
            <translation>« {title} » n’a pas d’heure fixe ; son début se déplace de lui-même.</translation>
        </message>
        <message>
            <source>{title} has begun and cannot be moved.</source>
            <translation>« {title} » a commencé et ne peut plus être déplacé.</translation>
        </message>
        <message>
            <source>Every day of the workshop is closed already.</source>
            <translation>Toutes les journées de l’atelier sont déjà closes.</translation>
        </message>
        <message>
            <source>The next day has not begun; there is nothing to close.</source>
            <translation>La journée suivante n’a pas commencé ; il n’y a rien à clore.</translation>
        </message>
        <message>
            <source>Nothing is running now; start an item first.</source>
            <translation>Rien n’est en cours ; commencez d’abord un point.</translation>
        </message>
        <message>
            <source>{title} is not running now.</source>
            <translation>« {title} » n’est pas en cours.</translation>
        </message>
        <message>
            <source>There is no item or speaker {entry_id!r} in the rundown.</source>
            <translation>Il n’y a ni point ni orateur « {entry_id} » dans le déroulé.</translation>
        </message>
        <message>
            <source>{title} is running already.</source>
            <translation>« {title} » est déjà en cours.</translation>
        </message>
        <message>
            <source>No slot of the rundown is open to {speaker}.</source>
            <translation>Aucun créneau du déroulé n’est ouvert à {speaker}.</translation>
        </message>
        <message>
            <source>Start an item first; the list of speakers belongs to it.</source>
            <translation>Commencez d’abord un point ; la liste des orateurs en dépend.</translation>
        </message>
        <message>
            <source>Answer with: it went on, it was paused, or it ended at a time.</source>
            <translation>Répondez : la séance a continué, elle était en pause, ou elle a pris fin à telle heure.</translation>
        </message>
        <message>
            <source>There is no open question.</source>
            <translation>Aucune question n’est en attente.</translation>
        </message>
        <message>
            <source>The end must lie between the start of the item and now.</source>
            <translation>La fin doit se situer entre le début du point et maintenant.</translation>
        </message>
        <message>
            <source>{text!r} is not a time.</source>
            <translation>« {text} » n’est pas une heure.</translation>
        </message>
        <message>
            <source>step {title!r} needs more than 0 minutes</source>
            <translation>l’étape « {title} » demande plus de 0 minute</translation>
        </message>
        <message>
            <source>{title!r} must end after it starts</source>
            <translation>« {title} » doit finir après avoir commencé</translation>
        </message>
        <message>
            <source>the allotment of queue {queue!r} must be above zero</source>
            <translation>le temps de parole de la liste « {queue} » doit être supérieur à zéro</translation>
        </message>
        <message>
            <source>the times of queue {queue!r} cannot be negative</source>
            <translation>les temps de la liste « {queue} » ne peuvent pas être négatifs</translation>
        </message>
        <message>
            <source>two items have the id {item!r}</source>
            <translation>deux points portent l’identifiant « {item} »</translation>
        </message>
        <message>
            <source>There is no queue {queue_id!r}.</source>
            <translation>Il n’y a pas de liste « {queue_id} ».</translation>
        </message>
        <message>
            <source>The list of speakers is closed; open it again to add a name.</source>
            <translation>La liste des orateurs est close ; rouvrez-la pour ajouter un nom.</translation>
        </message>
        <message>
            <source>{name} is in the queue already.</source>
            <translation>{name} figure déjà sur la liste.</translation>
        </message>
        <message>
            <source>Only two speakers who still wait in one queue can swap places.</source>
            <translation>Seuls deux orateurs qui attendent encore sur une même liste peuvent échanger leur place.</translation>
        </message>
        <message>
            <source>No speaker of a queue has the floor now.</source>
            <translation>Aucun orateur inscrit n’a la parole en ce moment.</translation>
        </message>
        <message>
            <source>The questions have begun already.</source>
            <translation>Les questions ont déjà commencé.</translation>
        </message>
        <message>
            <source>There is no time to announce.</source>
            <translation>Il n’y a pas d’heure à annoncer.</translation>
        </message>
        <message>
            <source>A speaker stands twice in the queue; each needs one place.</source>
            <translation>Un orateur figure deux fois sur la liste ; chacun n’y a qu’une place.</translation>
        </message>
        <message>
            <source>There is no queue {queue!r}.</source>
            <translation>Il n’y a pas de liste « {queue} ».</translation>
        </message>
        <message>
            <source>This needs a speaker of the queue; choose one in the list.</source>
            <translation>Il faut pour cela un orateur inscrit ; choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>{name} has spoken already.</source>
            <translation>{name} a déjà pris la parole.</translation>
        </message>
        <message>
            <source>The queue was not changed: {reason}.</source>
            <translation>La liste n’a pas été modifiée : {reason}.</translation>
        </message>
        <message>
            <source>{name} stands in another queue already.</source>
            <translation>{name} figure déjà sur une autre liste.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>a form</source>
            <translation>un formulaire</translation>
        </message>
        <message>
            <source>an answer</source>
            <translation>une réponse</translation>
        </message>
        <message>
            <source>What should be {what} is of another kind or a newer version.</source>
            <translation>Ce qui devrait être {what} est d’une autre sorte ou d’une version plus récente.</translation>
        </message>
        <message>
            <source>A form of the workshop is damaged ({reason}).</source>
            <translation>Un formulaire de l’atelier est endommagé ({reason}).</translation>
        </message>
        <message>
            <source>An answer of the workshop is damaged ({reason}).</source>
            <translation>Une réponse de l’atelier est endommagée ({reason}).</translation>
        </message>
        <message>
            <source>What should be {what} is not JSON.</source>
            <translation>Ce qui devrait être {what} n’est pas du JSON.</translation>
        </message>
        <message>
            <source>{value!r} is no answer to {said!r}.</source>
            <translation>« {value} » n’est pas une réponse à « {said} ».</translation>
        </message>
        <message>
            <source>The answers belong to another form; choose that form first.</source>
            <translation>Les réponses se rapportent à un autre formulaire ; choisissez-le d’abord.</translation>
        </message>
        <message>
            <source>The form has no statement {name!r}; it was changed meanwhile.</source>
            <translation>Le formulaire n’a pas d’énoncé « {name} » ; il a été modifié entre-temps.</translation>
        </message>
        <message>
            <source>A statement has no name; give it one.</source>
            <translation>Un énoncé n’a pas de nom ; donnez-lui-en un.</translation>
        </message>
        <message>
            <source>A form has no name; give it one.</source>
            <translation>Un formulaire n’a pas de nom ; donnez-lui-en un.</translation>
        </message>
        <message>
            <source>Two statements of the form have the same name; rename one.</source>
            <translation>Deux énoncés du formulaire portent le même nom ; renommez-en un.</translation>
        </message>
        <message>
            <source>The number of people cannot be below zero.</source>
            <translation>Le nombre de personnes ne peut pas être inférieur à zéro.</translation>
        </message>
        <message>
            <source>Nobody is left to be put into groups; check who is absent.</source>
            <translation>Il ne reste personne à répartir en groupes ; vérifiez les absences.</translation>
        </message>
        <message>
            <source>{seats} for {people}: {short} short — {remedy} or add a group.</source>
            <translation>{seats} pour {people}, il en manque {short} : {remedy} ou ajoutez un groupe.</translation>
        </message>
        <message>
            <source>{people} cannot fill {groups}; draw {most} at most.</source>
            <translation>Pas assez de participants ({people}) pour {groups} ; formez au plus {most}.</translation>
        </message>
        <message>
            <source>Group {group} has {seats} but every group must have at least {minimum}; give it {wanted} or lower the minimum size.</source>
            <translation>Le groupe {group} a {seats}, alors que l’effectif minimal est de {minimum} ; donnez-lui {wanted} ou abaissez l’effectif minimal.</translation>
        </message>
        <message>
            <source>{groups} of at least {minimum} need {needed} but there are {people}; draw {fewer} or lower the minimum size to {lower}.</source>
            <translation>Avec {groups} et un effectif minimal de {minimum}, il faut {needed}, mais il y en a {people} ; formez {fewer} ou abaissez l’effectif minimal à {lower}.</translation>
        </message>
        <message>
            <source>the largest group</source>
            <translation>le plus grand groupe</translation>
        </message>
        <message>
            <source>group {group}</source>
            <translation>le groupe {group}</translation>
        </message>
        <message>
            <source>{names} are to stay together, {people}, but {place} has {seats}; give it {wanted} or take {over} out of the rule.</source>
            <translation>{names} doivent rester ensemble ({people}), mais {place} a {seats} ; donnez-lui {wanted} ou réduisez de {over} le nombre de personnes visées par la règle.</translation>
        </message>
        <message>
            <source>{people} are each to be apart from all the others, but there are {groups}: {names}; draw {wanted} or let two of them sit together.</source>
            <translation>Il faut séparer {people} les unes des autres, mais il y a {groups} : {names} ; formez {wanted} ou laissez deux d’entre elles ensemble.</translation>
        </message>
        <message>
            <source>{name} is locked to group {group} but there are {groups}; unlock them or draw more groups.</source>
            <translation>{name} est placé d’office dans le groupe {group}, mais il y a {groups} ; levez ce placement ou formez plus de groupes.</translation>
        </message>
        <message>
            <source>Group {group} has {seats} but {people} are locked to it ({names}); unlock {over} or give it {wanted}.</source>
            <translation>Le groupe {group} a {seats} pour {people} qui doivent y être ({names}) ; réduisez leur nombre de {over} ou donnez-lui {wanted}.</translation>
        </message>
        <message>
            <source>No seating was found that keeps all {rules} rules, though none was proven impossible; drop some rules or add seats.</source>
            <translation>Aucune répartition respectant toutes les règles ({rules}) n’a été trouvée, sans que cela soit prouvé impossible ; retirez des règles ou ajoutez des places.</translation>
        </message>
        <message>
            <source>{people} people in {rounds} rounds are too many for one draw; draw at most {most} people at a time, or fewer rounds.</source>
            <translation>Un tirage ne peut pas compter {people} personnes sur {rounds} tours ; tirez au plus {most} personnes à la fois, ou moins de tours.</translation>
        </message>
        <message>
            <source>No plan was found that keeps {names} apart in round {number}, though none was proven impossible; drop that rule or another.</source>
            <translation>Aucune répartition séparant {names} au tour {number} n’a été trouvée, sans que cela soit prouvé impossible ; retirez cette règle ou une autre.</translation>
        </message>
        <message>
            <source>Group {group} is full: {name} waits; give group {group} one seat more.</source>
            <translation>Le groupe {group} est complet : {name} attend ; donnez une place de plus au groupe {group}.</translation>
        </message>
        <message>
            <source>{name} joins group {group}; nobody else moves.</source>
            <translation>{name} rejoint le groupe {group} ; personne d’autre ne bouge.</translation>
        </message>
        <message>
            <source>The rules leave no group for {name}, who waits; drop one of their rules.</source>
            <translation>Les règles ne laissent aucun groupe à {name}, qui attend ; retirez l’une de ses règles.</translation>
        </message>
        <message>
            <source>All groups are full: {name} waits; give group {group} one seat more.</source>
            <translation>Tous les groupes sont complets : {name} attend ; donnez une place de plus au groupe {group}.</translation>
        </message>
        <message>
            <source>There is no group {group}; the groups are 1 to {groups}.</source>
            <translation>Il n’y a pas de groupe {group} ; les groupes vont de 1 à {groups}.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
        <message>
            <source>The rules are not a JSON object; write them as {{"apart": [...]}}.</source>
            <translation>Les règles ne sont pas un objet JSON ; écrivez-les comme suit : {{"apart": [...]}}.</translation>
        </message>
        <message>
            <source>There is no rule called {name!r}; the rules are {known}.</source>
            <translation>Il n’y a pas de règle « {name} » ; les règles sont {known}.</translation>
        </message>
        <message>
            <source>{kind} is not a list of lists; write it as [["p01", "p02"]].</source>
            <translation>{kind} n’est pas une liste de listes ; écrivez-la comme suit : [["p01", "p02"]].</translation>
        </message>
        <message>
            <source>{people!r:.60} in {kind} is not a list of people; write ["p01", ...].</source>
            <translation>« {people} », dans {kind}, n’est pas une liste de personnes ; écrivez ["p01", ...].</translation>
        </message>
        <message>
            <source>{who!r:.60} in {kind} is nobody of the list; use an id such as {example!r}.</source>
            <translation>« {who} », dans {kind}, n’est personne de la liste ; utilisez un identifiant comme « {example} ».</translation>
        </message>
        <message>
            <source>locked is not an object; write it as {{"p05": 1}}.</source>
            <translation>locked n’est pas un objet ; écrivez-le comme suit : {{"p05": 1}}.</translation>
        </message>
        <message>
            <source>minimum_size is {value!r:.40}; write a whole number, such as 3.</source>
            <translation>minimum_size vaut « {value} » ; écrivez un nombre entier, 3 par exemple.</translation>
        </message>
        <message>
            <source>{one} is locked to group {group!r:.20} but the groups are 1 to {groups}; name one of them or draw more groups.</source>
            <translation>{one} est placé d’office dans le groupe {group}, mais les groupes vont de 1 à {groups} ; indiquez l’un d’eux ou formez plus de groupes.</translation>
        </message>
        <message>
            <source>No seating was found that keeps all rules; drop some or add seats.</source>
            <translation>Aucune répartition respectant toutes les règles n’a été trouvée ; retirez-en ou ajoutez des places.</translation>
        </message>
        <message numerus="yes">
            <source>{count} seats</source>
            <translation>
                <numerusform>{count} place</numerusform>
                <numerusform>{count} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} people</source>
            <translation>
                <numerusform>{count} personne</numerusform>
                <numerusform>{count} personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} groups</source>
            <translation>
                <numerusform>{count} groupe</numerusform>
                <numerusform>{count} groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>These rules contradict each other: {rules}; drop one of them.</source>
            <translation>Ces règles se contredisent : {rules} ; retirez l’une d’elles.</translation>
        </message>
        <message>
            <source>No groups of {seats} seats keep these rules together: {rules}; drop one of them or give a group more seats.</source>
            <translation>Avec des groupes de {seats} places, ces règles ne peuvent pas toutes être respectées : {rules} ; retirez l’une d’elles ou donnez plus de places à un groupe.</translation>
        </message>
        <message>
            <source>raise group {group} to {seats}</source>
            <translation>donnez {seats} au groupe {group}</translation>
        </message>
        <message numerus="yes">
            <source>{rules} and {count} rules more</source>
            <translation>
                <numerusform>{rules} et {count} autre règle</numerusform>
                <numerusform>{rules} et {count} autres règles</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} are to be apart</source>
            <translation>{who} : à séparer</translation>
        </message>
        <message>
            <source>The seats cannot be filled as wished; change the seats or the minimum size.</source>
            <translation>Les places ne peuvent pas être pourvues comme souhaité ; changez le nombre de places ou l’effectif minimal.</translation>
        </message>
        <message>
            <source>give each group {seats}</source>
            <translation>donnez {seats} à chaque groupe</translation>
        </message>
        <message>
            <source>{who} is locked to group {group}</source>
            <translation>{who} : placement imposé dans le groupe {group}</translation>
        </message>
        <message>
            <source>{who} are to be together</source>
            <translation>{who} : à réunir</translation>
        </message>
        <message>
            <source>{first}; {second}</source>
            <translation>{first} ; {second}</translation>
        </message>
        <message>
            <source>not a folder's name</source>
            <translation>ce n’est pas un nom de dossier</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}); choose another folder, the findings are untouched.</source>
            <translation>Rien ne peut être écrit dans {folder} ({reason}) ; choisissez un autre dossier, les conclusions sont intactes.</translation>
        </message>
        <message>
            <source>section {number}</source>
            <translation>section {number}</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB, more than findings can have; keep pictures in files beside it.</source>
            <translation>{name} pèse {megabytes} Mo, plus que ne peuvent en avoir des conclusions ; gardez les images dans des fichiers à côté.</translation>
        </message>
        <message>
            <source>{name} is not JSON</source>
            <translation>{name} n’est pas du JSON</translation>
        </message>
        <message>
            <source>{name} says {found} where the schema must be {schema}; choose a file of findings.</source>
            <translation>{name} indique {found} là où le schéma doit être {schema} ; choisissez un fichier de conclusions.</translation>
        </message>
        <message>
            <source>the findings</source>
            <translation>les conclusions</translation>
        </message>
        <message>
            <source>{name}: {where} {what}; correct it and export again.</source>
            <translation>{name} ({where}) : {what} ; corrigez et exportez de nouveau.</translation>
        </message>
        <message>
            <source>{name} is not written in UTF-8; save it again as UTF-8.</source>
            <translation>{name} n’est pas codé en UTF-8 ; enregistrez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>{name} is nested too deeply; take levels out of it.</source>
            <translation>{name} compte trop de niveaux ; retirez-en.</translation>
        </message>
        <message>
            <source>{name} is not JSON at line {line}</source>
            <translation>{name} n’est pas du JSON à la ligne {line}</translation>
        </message>
        <message>
            <source>{where}; export the findings again.</source>
            <translation>{where} ; exportez de nouveau les conclusions.</translation>
        </message>
        <message>
            <source>{name} is in {language}; fixed labels stay English.</source>
            <translation>{name} est en {language} ; les libellés fixes restent en anglais.</translation>
        </message>
        <message>
            <source>is not an object</source>
            <translation>objet attendu</translation>
        </message>
        <message>
            <source>names no kind</source>
            <translation>type manquant</translation>
        </message>
        <message>
            <source>has more than {most} levels</source>
            <translation>plus de {most} niveaux</translation>
        </message>
        <message>
            <source>{where}, item {number}</source>
            <translation>{where}, point {number}</translation>
        </message>
        <message>
            <source>is neither a text nor an object</source>
            <translation>ni texte ni objet</translation>
        </message>
        <message>
            <source>{where}, row {number}</source>
            <translation>{where}, ligne {number}</translation>
        </message>
        <message>
            <source>has more than {most} columns</source>
            <translation>plus de {most} colonnes</translation>
        </message>
        <message>
            <source>{name}: rows of {where} differ in length; filled up.</source>
            <translation>{name} : lignes de longueurs inégales ({where}) ; elles ont été complétées.</translation>
        </message>
        <message>
            <source>is not a list of cells</source>
            <translation>liste de cellules attendue</translation>
        </message>
        <message>
            <source>has {key} that are not a list</source>
            <translation>« {key} » n’est pas une liste</translation>
        </message>
        <message>
            <source>has a {key} that is not a text</source>
            <translation>« {key} » n’est pas un texte</translation>
        </message>
        <message>
            <source>has a {key} that is no number of seconds</source>
            <translation>« {key} » n’est pas un nombre de secondes</translation>
        </message>
        <message>
            <source>title</source>
            <translation>la couverture</translation>
        </message>
        <message>
            <source>section</source>
            <translation>les débuts de partie</translation>
        </message>
        <message>
            <source>bullets</source>
            <translation>le texte</translation>
        </message>
        <message>
            <source>title only</source>
            <translation>les tableaux, photos et graphiques</translation>
        </message>
        <message>
            <source>The template has no layout for {role}; {layout!r} is used with text boxes of our own.</source>
            <translation>Le modèle n’a pas de disposition pour {role} ; « {layout} » est utilisée avec nos propres zones de texte.</translation>
        </message>
        <message>
            <source>{kind} is not a kind of deck; choose {kinds}.</source>
            <translation>{kind} n’est pas un type de présentation ; choisissez parmi {kinds}.</translation>
        </message>
        <message>
            <source>LibreOffice did not make the PDF; export the deck and print it from there.</source>
            <translation>LibreOffice n’a pas produit le PDF ; exportez la présentation et imprimez-la à partir de là.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {most} million pixels and was not opened; save it smaller and export again.</source>
            <translation>{name} se décompresse en plus de {most} millions de pixels et n’a pas été ouvert ; enregistrez-le en plus petit et exportez de nouveau.</translation>
        </message>
        <message>
            <source>{name} has {megabytes} MB, more than a photo may have ({most} MB); save it smaller and export again.</source>
            <translation>{name} pèse {megabytes} Mo, plus que ne peut en avoir une photo ({most} Mo) ; enregistrez-la en plus petit et exportez de nouveau.</translation>
        </message>
        <message>
            <source>{name} is not a picture that can be read; save it as JPEG or PNG.</source>
            <translation>{name} n’est pas une image lisible ; enregistrez-la au format JPEG ou PNG.</translation>
        </message>
        <message>
            <source>{name} is damaged; take the photo again or save it anew.</source>
            <translation>{name} est endommagé ; reprenez la photo ou enregistrez-la de nouveau.</translation>
        </message>
        <message>
            <source>{name} unpacks to far more than a template can hold, or names parts outside of it; it was not opened.</source>
            <translation>{name} se décompresse en bien plus que ne peut contenir un modèle, ou renvoie à des éléments extérieurs ; le fichier n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be opened; save it again in PowerPoint or choose another.</source>
            <translation>{name} est endommagé et ne peut pas être ouvert ; enregistrez-le de nouveau dans PowerPoint ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{name} holds macros and is not used; save it as .potx or .pptx without macros.</source>
            <translation>{name} contient des macros et n’est pas utilisé ; enregistrez-le sans macros au format .potx ou .pptx.</translation>
        </message>
        <message>
            <source>{name} has a password or is an old .ppt or .pot file; save it as .pptx without a password.</source>
            <translation>{name} est protégé par mot de passe ou est un ancien fichier .ppt ou .pot ; enregistrez-le au format .pptx sans mot de passe.</translation>
        </message>
        <message>
            <source>{name} has more than {most} MB; take media out.</source>
            <translation>{name} pèse plus de {most} Mo ; retirez-en les médias.</translation>
        </message>
        <message>
            <source>{name} is not a PowerPoint file; choose a .pptx or .potx.</source>
            <translation>{name} n’est pas un fichier PowerPoint ; choisissez un fichier .pptx ou .potx.</translation>
        </message>
        <message>
            <source>{name} has no layouts; choose another template.</source>
            <translation>{name} n’a aucune disposition ; choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>{name} has a password; save it without one.</source>
            <translation>{name} est protégé par mot de passe ; enregistrez-le sans mot de passe.</translation>
        </message>
        <message>
            <source>{name} is too large for a list; save the list alone.</source>
            <translation>{name} est trop grand pour une liste ; enregistrez la liste seule.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full, so no backup of {name} was made; what you did is saved in {name} itself. Free some space.</source>
            <translation>Le disque du dossier {folder} est plein ; aucune sauvegarde de {name} n’a donc été faite, mais ce que vous avez fait est enregistré dans {name} même. Libérez de la place.</translation>
        </message>
        <message>
            <source>No backup of {name} was made; what you did is saved in {name} itself. {trouble}</source>
            <translation>Aucune sauvegarde de {name} n’a été faite ; ce que vous avez fait est enregistré dans {name} même. {trouble}</translation>
        </message>
        <message>
            <source>There is no file {name} in {folder}; choose another one, or look for a copy in the folder “{name} backups”.</source>
            <translation>Il n’y a pas de fichier {name} dans {folder} ; choisissez-en un autre, ou cherchez une copie dans le dossier « {name} backups ».</translation>
        </message>
        <message>
            <source>There is already a file {name} in {folder}; choose another name.</source>
            <translation>Il y a déjà un fichier {name} dans {folder} ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{name} in {folder} cannot be written; open it to look only, or copy it to a folder of your own.</source>
            <translation>{name}, dans {folder}, ne peut pas être modifié ; ouvrez-le en consultation seule, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <source>The disk with {folder} is full, so nothing was written to {name}; free some space and do it again.</source>
            <translation>Le disque qui contient {folder} est plein : rien n’a été écrit dans {name} ; libérez de la place et recommencez.</translation>
        </message>
        <message>
            <source>{name} in {folder} is damaged and was left as it is; go on with a copy from the folder “{name} backups”, or with what can be read of it.</source>
            <translation>{name}, dans {folder}, est endommagé et a été laissé tel quel ; continuez avec une copie du dossier « {name} backups » ou avec ce qui peut en être lu.</translation>
        </message>
        <message>
            <source>The name {name} is too long for the disk with {folder}; give the file a shorter one.</source>
            <translation>Le nom {name} est trop long pour le disque du dossier {folder} ; donnez au fichier un nom plus court.</translation>
        </message>
        <message>
            <source>{name} in {folder} is not a workshop file; choose another one.</source>
            <translation>{name}, dans {folder}, n’est pas un fichier d’atelier ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{name} in {folder} was deleted, replaced or unplugged while it was open; save a copy to another place now, then open that copy.</source>
            <translation>{name}, dans {folder}, a été supprimé, remplacé ou débranché alors qu’il était ouvert ; enregistrez tout de suite une copie ailleurs, puis ouvrez cette copie.</translation>
        </message>
        <message>
            <source>Another program is writing to {name} in {folder}; close it there and do it again.</source>
            <translation>Un autre programme écrit dans {name}, dans {folder} ; fermez-y le fichier et recommencez.</translation>
        </message>
        <message>
            <source>The disk with {folder} did not take or give the data of {name} ({detail}); save a copy to another disk.</source>
            <translation>Le disque qui contient {folder} n’a pas pu écrire ou lire les données de {name} ({detail}) ; enregistrez une copie sur un autre disque.</translation>
        </message>
        <message>
            <source>{name} in {folder} is damaged and was left as it is ({reason}); go on with a copy from the folder “{name} backups”, or with what can be read of it.</source>
            <translation>{name}, dans {folder}, est endommagé et a été laissé tel quel ({reason}) ; continuez avec une copie du dossier « {name} backups » ou avec ce qui peut en être lu.</translation>
        </message>
        <message>
            <source>{name} in {folder} is damaged and was left as it is: {reason}</source>
            <translation>{name}, dans {folder}, est endommagé et a été laissé tel quel : {reason}</translation>
        </message>
        <message>
            <source>{name} in {folder} is damaged and was left as it is.</source>
            <translation>{name}, dans {folder}, est endommagé et a été laissé tel quel.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a workshop file; choose a file in it.</source>
            <translation>{path} est un dossier, non un fichier d’atelier ; choisissez un fichier de ce dossier.</translation>
        </message>
        <message>
            <source>{name} in {folder} is empty (0 bytes), so there is no workshop in it; look for a copy in the folder “{name} backups”.</source>
            <translation>{name}, dans {folder}, est vide (0 octet) et ne contient donc aucun atelier ; cherchez une copie dans le dossier « {name} backups ».</translation>
        </message>
        <message>
            <source>{name} in {folder} was made by a newer version of this program (file version {version}, known here up to {newest}) and was left as it is; install the newer version.</source>
            <translation>{name}, dans {folder}, a été créé par une version plus récente de ce programme (version {version} du fichier, connue ici jusqu’à {newest}) et a été laissé tel quel ; installez la version plus récente.</translation>
        </message>
        <message>
            <source>{name} in {folder} is empty (0 bytes).</source>
            <translation>{name}, dans {folder}, est vide (0 octet).</translation>
        </message>
        <message>
            <source>You have no right to read {name} in {folder}; ask its owner for it.</source>
            <translation>Vous n’avez pas le droit de lire {name} dans {folder} ; demandez-le à son propriétaire.</translation>
        </message>
        <message>
            <source>Row {row} of the table {table} belongs to no row of {parent}.</source>
            <translation>La ligne {row} de la table {table} ne se rattache à aucune ligne de {parent}.</translation>
        </message>
        <message>
            <source>The table {name} is missing.</source>
            <translation>La table {name} manque.</translation>
        </message>
        <message>
            <source>The log is not protected any more: the trigger {name} is missing.</source>
            <translation>Le journal n’est plus protégé : le déclencheur {name} manque.</translation>
        </message>
        <message>
            <source>Row {row} of the log cannot have happened: {reason}</source>
            <translation>La ligne {row} du journal n’a pas pu avoir lieu : {reason}</translation>
        </message>
        <message>
            <source>Open the copy “{copy}” in “{folder}”: it passes this check and holds {rows} rows of the log. Keep the damaged file as it is.</source>
            <translation>Ouvrez la copie « {copy} » du dossier « {folder} » : elle passe ce contrôle et contient {rows} lignes du journal. Gardez le fichier endommagé tel quel.</translation>
        </message>
        <message>
            <source>There is no sound copy of this file; keep it as it is.</source>
            <translation>Il n’y a aucune copie saine de ce fichier ; gardez-le tel quel.</translation>
        </message>
        <message>
            <source>Save what can be read, which is {extent}, as a new workshop with: check {name} --save NEW{suffix}</source>
            <translation>Enregistrez ce qui peut être lu ({extent}) comme nouvel atelier avec : check {name} --save NEW{suffix}</translation>
        </message>
        <message>
            <source>The structure of the file is damaged: {what}.</source>
            <translation>La structure du fichier est endommagée : {what}.</translation>
        </message>
        <message>
            <source>Row {row} of the log was changed after it was written.</source>
            <translation>La ligne {row} du journal a été modifiée après avoir été écrite.</translation>
        </message>
        <message>
            <source>Row {row} of the log is missing.</source>
            <translation>La ligne {row} du journal manque.</translation>
        </message>
        <message>
            <source>Rows {first} to {last} of the log are missing.</source>
            <translation>Les lignes {first} à {last} du journal manquent.</translation>
        </message>
        <message>
            <source>Row {row} of the log does not continue row {before}: one was exchanged.</source>
            <translation>La ligne {row} du journal ne fait pas suite à la ligne {before} : l’une d’elles a été remplacée.</translation>
        </message>
        <message>
            <source>There is no sound copy of this file, and nothing can be read of it; keep it as it is, and ask whoever looks after the disk.</source>
            <translation>Il n’y a aucune copie saine de ce fichier, et rien ne peut en être lu ; gardez-le tel quel et demandez à la personne qui s’occupe du disque.</translation>
        </message>
        <message>
            <source>{name} is open in {program} on {host} (process {process}); close it there, or open it to look only. If that computer is gone, delete {lock}.</source>
            <translation>{name} est ouvert dans {program} sur {host} (processus {process}) ; fermez-le là-bas, ou ouvrez-le en consultation seule. Si cet ordinateur n’est plus là, supprimez {lock}.</translation>
        </message>
        <message>
            <source>There is no folder {folder}; choose another place.</source>
            <translation>Il n’y a pas de dossier {folder} ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>{name} cannot be made in {folder}, because nothing can be written there; choose a folder of your own.</source>
            <translation>{name} ne peut pas être créé dans {folder}, où rien ne peut être écrit ; choisissez un dossier à vous.</translation>
        </message>
        <message>
            <source>the plan and rows 1 to {sound} of {rows} of the log</source>
            <translation>le plan et les lignes 1 à {sound} sur {rows} du journal</translation>
        </message>
        <message>
            <source>the plan and none of {rows} rows of the log</source>
            <translation>le plan et aucune des {rows} lignes du journal</translation>
        </message>
        <message>
            <source>Nothing can be read of {name} in {folder}; keep it as it is.</source>
            <translation>Rien ne peut être lu de {name}, dans {folder} ; gardez-le tel quel.</translation>
        </message>
        <message>
            <source>{name} is open only to look at; nothing was changed.</source>
            <translation>{name} est ouvert seulement pour consulter ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} in {folder} was made by an older version of this program and was left as it is, because no backup of it could be made first; free some space, or copy it to a folder of your own.</source>
            <translation>{name}, dans {folder}, a été créé par une version plus ancienne de ce programme et a été laissé tel quel, car aucune sauvegarde n’a pu en être faite d’abord ; libérez de la place ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>accès refusé</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>opération non permise</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>aucun fichier ni dossier de ce nom</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>le fichier existe déjà</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>plus de place sur le disque</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>quota de disque dépassé</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>disque en lecture seule</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>erreur d’entrée-sortie</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>nom de fichier trop long</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>disque occupé</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>disque absent</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>argument non valable</translation>
        </message>
    </context>
</TS>
