<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Breakout</name>
        <message>
            <source>Group {number}</source>
            <translation>Groupe {number}</translation>
        </message>
        <message>
            <source>Back at {time}</source>
            <translation>Retour à {time}</translation>
        </message>
        <message>
            <source>{left} – back at {time}</source>
            <translation>{left} – retour à {time}</translation>
        </message>
        <message>
            <source>Tell the room: {left}</source>
            <translation>Annoncer : {left}</translation>
        </message>
        <message>
            <source>start all</source>
            <translation>démarrer tous</translation>
        </message>
        <message>
            <source>all are back</source>
            <translation>tous sont de retour</translation>
        </message>
        <message>
            <source>another return</source>
            <translation>autre retour</translation>
        </message>
        <message>
            <source>end of the report</source>
            <translation>fin du compte rendu</translation>
        </message>
        <message>
            <source>start {group}</source>
            <translation>démarrer {group}</translation>
        </message>
        <message>
            <source>{group} is back</source>
            <translation>{group} est de retour</translation>
        </message>
        <message>
            <source>report of {group}</source>
            <translation>compte rendu de {group}</translation>
        </message>
        <message>
            <source>more time for {group}</source>
            <translation>du temps en plus pour {group}</translation>
        </message>
        <message>
            <source>+1 min</source>
            <translation>+1 min</translation>
        </message>
        <message>
            <source>+1 min past {time}</source>
            <translation>+1 min après {time}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>au travail</translation>
        </message>
        <message>
            <source>ending soon</source>
            <translation>bientôt fini</translation>
        </message>
        <message>
            <source>back</source>
            <translation>de retour</translation>
        </message>
        <message>
            <source>overtime</source>
            <translation>dépassement</translation>
        </message>
        <message>
            <source>back at {time}, after {span}</source>
            <translation>de retour à {time}, après {span}</translation>
        </message>
        <message>
            <source>until {time}, after the others</source>
            <translation>jusqu’à {time}, après les autres</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>jusqu’à {time}</translation>
        </message>
        <message>
            <source>The groups have not started.</source>
            <translation>Les groupes n’ont pas commencé.</translation>
        </message>
        <message>
            <source>No group is at work.</source>
            <translation>Aucun groupe n’est au travail.</translation>
        </message>
        <message>
            <source>At work: {working} of {all} groups</source>
            <translation>Au travail : {working} groupes sur {all}</translation>
        </message>
        <message>
            <source>As the item: {time}</source>
            <translation>Comme le point : {time}</translation>
        </message>
        <message>
            <source>Nobody is reporting</source>
            <translation>Pas de compte rendu en cours</translation>
        </message>
        <message>
            <source>Next report</source>
            <translation>Compte rendu suivant</translation>
        </message>
        <message>
            <source>Next: {group}</source>
            <translation>Suivant : {group}</translation>
        </message>
        <message>
            <source>✓  {group} – reported for {time}</source>
            <translation>✓  {group} – compte rendu de {time}</translation>
        </message>
        <message>
            <source>▶  {group} – reporting</source>
            <translation>▶  {group} – compte rendu en cours</translation>
        </message>
    </context>
    <context>
        <name>BreakoutHead</name>
        <message>
            <source>Time until the common return</source>
            <translation>Temps jusqu’au retour commun</translation>
        </message>
        <message>
            <source>Start all</source>
            <translation>Démarrer tous</translation>
        </message>
        <message>
            <source>Start every clock that has not run yet</source>
            <translation>Démarrer chaque chronomètre qui n’a pas encore tourné</translation>
        </message>
        <message>
            <source>Show it on the room window for half a minute</source>
            <translation>L’afficher une demi-minute dans la fenêtre de la salle</translation>
        </message>
        <message>
            <source>All are back</source>
            <translation>Tous de retour</translation>
        </message>
        <message>
            <source>Stop every clock that runs</source>
            <translation>Arrêter chaque chronomètre en marche</translation>
        </message>
        <message>
            <source>−5 min</source>
            <translation>−5 min</translation>
        </message>
        <message>
            <source>All groups are back five minutes earlier</source>
            <translation>Retour de tous les groupes cinq minutes plus tôt</translation>
        </message>
        <message>
            <source>+5 min</source>
            <translation>+5 min</translation>
        </message>
        <message>
            <source>All groups are back five minutes later</source>
            <translation>Retour de tous les groupes cinq minutes plus tard</translation>
        </message>
        <message>
            <source>Take the end of the item as the common return</source>
            <translation>Prendre la fin du point comme retour commun</translation>
        </message>
        <message>
            <source>New clocks…</source>
            <translation>Nouveaux chronomètres…</translation>
        </message>
        <message>
            <source>Take these clocks away and make others</source>
            <translation>Retirer ces chronomètres et en faire d’autres</translation>
        </message>
        <message>
            <source>Undo: {what} (Ctrl+Z)</source>
            <translation>Annuler : {what} (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo: {what} (Ctrl+Shift+Z)</source>
            <translation>Rétablir : {what} (Ctrl+Maj+Z)</translation>
        </message>
    </context>
    <context>
        <name>BreakoutPage</name>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>The item in which the groups work</source>
            <translation>Le point pendant lequel les groupes travaillent</translation>
        </message>
        <message>
            <source>No item of this workshop is group work. Start the item in which the groups meet, or set its kind to “Group work” on the day page.</source>
            <translation>Aucun point de cet atelier n’est un travail de groupe. Démarrez le point pendant lequel les groupes se réunissent, ou donnez-lui le type « Travail de groupe » sur la page de la journée.</translation>
        </message>
    </context>
    <context>
        <name>EndOfDay</name>
        <message>
            <source>End of the day · {day}</source>
            <translation>Fin de la journée · {day}</translation>
        </message>
        <message>
            <source>{workshop} end of day {date}</source>
            <translation>{workshop} fin de journée {date}</translation>
        </message>
        <message>
            <source>{workshop} organization of work {date}</source>
            <translation>{workshop} organisation des travaux {date}</translation>
        </message>
        <message>
            <source>as it stands at {time}</source>
            <translation>situation à {time}</translation>
        </message>
        <message>
            <source>the day is closed, as it stands at {time}</source>
            <translation>la journée est close, situation à {time}</translation>
        </message>
        <message>
            <source>Heard today</source>
            <translation>Entendu aujourd’hui</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Orateurs</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>depuis {time}</translation>
        </message>
        <message>
            <source>{title} – {span} longer than planned</source>
            <translation>{title} – {span} de plus que prévu</translation>
        </message>
        <message>
            <source>{title} – {span} shorter than planned</source>
            <translation>{title} – {span} de moins que prévu</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>Items not held</source>
            <translation>Points non tenus</translation>
        </message>
        <message>
            <source>Speakers to come</source>
            <translation>Orateurs à venir</translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>Sans place</translation>
        </message>
        <message>
            <source>Nothing: all that was planned was held.</source>
            <translation>Rien : tout ce qui était prévu a été tenu.</translation>
        </message>
        <message>
            <source>{name} ({day}, {time})</source>
            <translation>{name} ({day}, {time})</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>planned {planned}: {difference}</source>
            <translation>prévu à {planned} : {difference}</translation>
        </message>
        <message>
            <source>Ended at {time}</source>
            <translation>Fini à {time}</translation>
        </message>
        <message>
            <source>Organization of work of {day}</source>
            <translation>Organisation des travaux du {day}</translation>
        </message>
        <message>
            <source>⚑ fixed point</source>
            <translation>⚑ point fixe</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>Notes de la journée</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>EndOfDaySheet</name>
        <message>
            <source>End of the day</source>
            <translation>Fin de la journée</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Sheet as &amp;Word</source>
            <translation>Feuille en &amp;Word</translation>
        </message>
        <message>
            <source>Sheet as &amp;PDF</source>
            <translation>Feuille en &amp;PDF</translation>
        </message>
        <message>
            <source>Next day as W&amp;ord</source>
            <translation>Lendemain en W&amp;ord</translation>
        </message>
        <message>
            <source>Next day as P&amp;DF</source>
            <translation>Lendemain en P&amp;DF</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Write it into the folder; nothing is overwritten</source>
            <translation>L’écrire dans le dossier ; rien n’est remplacé</translation>
        </message>
        <message>
            <source>Where to put the document</source>
            <translation>Où placer le document</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
    </context>
    <context>
        <name>EndOfDaySheets</name>
        <message>
            <source>No day has begun yet; there is nothing to tell.</source>
            <translation>Aucune journée n’a commencé ; il n’y a rien à dire.</translation>
        </message>
        <message>
            <source>What was only rehearsed is not given out.</source>
            <translation>Ce qui n’a été que répété n’est pas diffusé.</translation>
        </message>
        <message>
            <source>{file} is in {folder}.</source>
            <translation>{file} se trouve dans {folder}.</translation>
        </message>
        <message>
            <source>It could not be written.</source>
            <translation>L’écriture a échoué.</translation>
        </message>
    </context>
    <context>
        <name>GroupRows</name>
        <message>
            <source>Time left for {group}</source>
            <translation>Temps restant pour {group}</translation>
        </message>
        <message>
            <source>{group} comes back a minute after the others</source>
            <translation>{group} revient une minute après les autres</translation>
        </message>
        <message>
            <source>A minute more for {group}</source>
            <translation>Une minute de plus pour {group}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>De retour</translation>
        </message>
        <message>
            <source>{group} is back; the others go on</source>
            <translation>{group} est de retour ; les autres continuent</translation>
        </message>
        <message>
            <source>Start the clock of {group} alone</source>
            <translation>Démarrer seulement le chronomètre de {group}</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>Time left for the report</source>
            <translation>Temps restant pour le compte rendu</translation>
        </message>
        <message>
            <source>End the report, start the next</source>
            <translation>Finir le compte rendu, démarrer le suivant</translation>
        </message>
        <message>
            <source>End the report</source>
            <translation>Finir le compte rendu</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Order of reporting back</source>
            <translation>Ordre des comptes rendus</translation>
        </message>
        <message>
            <source>The chosen group reports earlier</source>
            <translation>Le groupe choisi passe plus tôt</translation>
        </message>
        <message>
            <source>The chosen group reports later</source>
            <translation>Le groupe choisi passe plus tard</translation>
        </message>
        <message>
            <source> min each</source>
            <translation> min chacun</translation>
        </message>
        <message>
            <source>Time of each report</source>
            <translation>Durée de chaque compte rendu</translation>
        </message>
        <message>
            <source>Reporting back</source>
            <translation>Comptes rendus</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <source>How many groups work at the same time</source>
            <translation>Combien de groupes travaillent en même temps</translation>
        </message>
        <message>
            <source>Names with commas between; else they are numbered</source>
            <translation>Noms séparés par des virgules, sinon numérotés</translation>
        </message>
        <message>
            <source>The names of the groups, with commas between</source>
            <translation>Les noms des groupes, séparés par des virgules</translation>
        </message>
        <message>
            <source>Take names and rooms from groups that were drawn</source>
            <translation>Reprendre les noms et les salles de groupes constitués</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>until the common return</source>
            <translation>jusqu’au retour commun</translation>
        </message>
        <message>
            <source>The time of each group from its own start</source>
            <translation>Le temps de chaque groupe à partir de son propre début</translation>
        </message>
        <message>
            <source>When all groups are to be back, in venue time</source>
            <translation>Quand tous les groupes doivent être de retour, à l’heure du lieu</translation>
        </message>
        <message>
            <source>Make the clocks</source>
            <translation>Créer les chronomètres</translation>
        </message>
        <message>
            <source>Make a clock for each group; nothing starts yet</source>
            <translation>Créer un chronomètre par groupe ; rien ne démarre encore</translation>
        </message>
        <message>
            <source>by number or name</source>
            <translation>par nombre ou par nom</translation>
        </message>
        <message>
            <source>A clock for each group</source>
            <translation>Un chronomètre par groupe</translation>
        </message>
        <message>
            <source>The groups work side by side and all come back at one time.</source>
            <translation>Les groupes travaillent en parallèle et reviennent tous à la même heure.</translation>
        </message>
        <message>
            <source>As &amp;drawn</source>
            <translation>Tels que &amp;constitués</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Groupes</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>&amp;Noms</translation>
        </message>
        <message>
            <source>&amp;Time of each</source>
            <translation>&amp;Temps de chacun</translation>
        </message>
        <message>
            <source>Common &amp;return</source>
            <translation>&amp;Retour commun</translation>
        </message>
    </context>
</TS>
