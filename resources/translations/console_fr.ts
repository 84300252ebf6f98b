<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actual</name>
        <message>
            <source>as planned</source>
            <translation>comme prévu</translation>
        </message>
        <message>
            <source>{span} longer</source>
            <translation>{span} de plus</translation>
        </message>
        <message>
            <source>{span} shorter</source>
            <translation>{span} de moins</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>depuis {time}</translation>
        </message>
        <message>
            <source>{span} added</source>
            <translation>{span} ajouté</translation>
        </message>
        <message>
            <source>{span} taken away</source>
            <translation>{span} retiré</translation>
        </message>
    </context>
    <context>
        <name>ActualChart</name>
        <message>
            <source>Planned and actual times of the day</source>
            <translation>Heures prévues et réelles de la journée</translation>
        </message>
        <message>
            <source>upper bar: planned · lower bar: actual</source>
            <translation>barre du haut : prévu · barre du bas : réel</translation>
        </message>
    </context>
    <context>
        <name>ActualModel</name>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Réel</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>ActualPage</name>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>Copy the items of this day, for a spreadsheet</source>
            <translation>Copier les points de ce jour, pour un tableur</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save all days as a table (CSV)</source>
            <translation>Enregistrer tous les jours en tableau (CSV)</translation>
        </message>
        <message>
            <source>Planned and actual times of the day</source>
            <translation>Heures prévues et réelles de la journée</translation>
        </message>
    </context>
    <context>
        <name>AdviceRow</name>
        <message>
            <source>Find minutes…</source>
            <translation>Trouver des minutes…</translation>
        </message>
        <message>
            <source>Soft items beside this queue that could give minutes</source>
            <translation>Points souples, hors de cette liste, qui pourraient céder des minutes</translation>
        </message>
    </context>
    <context>
        <name>AgendaPage</name>
        <message>
            <source>Mark an item to read its annotation.</source>
            <translation>Sélectionnez un point pour lire son annotation.</translation>
        </message>
        <message>
            <source>{day} · today</source>
            <translation>{day} · aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>AnnotationTab</name>
        <message>
            <source>Annotation of the item</source>
            <translation>Annotation du point</translation>
        </message>
        <message>
            <source>The document says nothing more about this item.</source>
            <translation>Le document ne dit rien de plus sur ce point.</translation>
        </message>
    </context>
    <context>
        <name>AsIfDateDialog</name>
        <message>
            <source>As if today were…</source>
            <translation>Faire comme si nous étions le…</translation>
        </message>
        <message>
            <source>Day of the workshop</source>
            <translation>Jour de l’atelier</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Date quelconque</translation>
        </message>
        <message>
            <source>&amp;Day of the workshop</source>
            <translation>&amp;Jour de l’atelier</translation>
        </message>
        <message>
            <source>or &amp;any date</source>
            <translation>ou une date &amp;quelconque</translation>
        </message>
        <message>
            <source>The time of day stays; a day that would be over by now begins in its morning.
The clock is marked until you go back.</source>
            <translation>L’heure reste la même ; une journée qui serait déjà finie commence à son matin.
L’horloge est marquée jusqu’au retour.</translation>
        </message>
    </context>
    <context>
        <name>CatchUp</name>
        <message>
            <source>As it stands, the day runs {span} into {title}.</source>
            <translation>En l’état, la journée déborde de {span} sur {title}.</translation>
        </message>
        <message>
            <source>There is no place for {names}.</source>
            <translation>Il n’y a pas de place pour {names}.</translation>
        </message>
        <message>
            <source>Behind the break instead of before it: {names}, from {time} on.</source>
            <translation>Après la pause au lieu d’avant : {names}, à partir de {time}.</translation>
        </message>
        <message>
            <source>As it stands, the day ends at {time} instead of {planned}.</source>
            <translation>En l’état, la journée finit à {time} au lieu de {planned}.</translation>
        </message>
        <message>
            <source>{title} then begins at {new} instead of {old}.</source>
            <translation>{title} commence alors à {new} au lieu de {old}.</translation>
        </message>
        <message>
            <source>Those who serve, interpret or wait have to be told. Do you agree?</source>
            <translation>Il faut prévenir ceux qui servent, interprètent ou attendent. Êtes-vous d’accord ?</translation>
        </message>
        <message>
            <source>Also heard: {names}.</source>
            <translation>Seront aussi entendus : {names}.</translation>
        </message>
        <message>
            <source>No place for {names}.</source>
            <translation>Pas de place pour {names}.</translation>
        </message>
        <message>
            <source>Behind the break: {names}.</source>
            <translation>Après la pause : {names}.</translation>
        </message>
        <message>
            <source>Nobody slips behind the break.</source>
            <translation>Personne ne glisse après la pause.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>{before} → {after} min</source>
            <translation>{before} → {after} min</translation>
        </message>
        <message>
            <source>Leave {title} out today</source>
            <translation>Supprimer {title} aujourd’hui</translation>
        </message>
        <message>
            <source>{span} less for each of them</source>
            <translation>{span} de moins pour chacun</translation>
        </message>
        <message>
            <source>{span} of programme are not held</source>
            <translation>{span} du programme n’ont pas lieu</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
        <message>
            <source>{span} from {title}</source>
            <translation>{span} à {title}</translation>
        </message>
        <message>
            <source>Take {parts}</source>
            <translation>Retirer {parts}</translation>
        </message>
        <message>
            <source>Take {span} from {title}: it lasts {after} instead of {before} min</source>
            <translation>Retirer {span} à {title} : {after} min au lieu de {before}</translation>
        </message>
        <message>
            <source>Push {title} by {span} and keep its length</source>
            <translation>Décaler {title} de {span} sans en changer la durée</translation>
        </message>
        <message>
            <source>Begin {title} {span} later and end it on time: {after} instead of {before} min</source>
            <translation>Commencer {title} {span} plus tard et finir à l’heure : {after} min au lieu de {before}</translation>
        </message>
        <message>
            <source>Begin {title} {span} later and shorten it: {after} instead of {before} min</source>
            <translation>Commencer {title} {span} plus tard et l’abréger : {after} au lieu de {before} min</translation>
        </message>
        <message>
            <source>Put {title} off to {time}</source>
            <translation>Reporter {title} à {time}</translation>
        </message>
        <message>
            <source>Presentations of {span} from now on, for all {count} still to come</source>
            <translation>Exposés de {span} désormais, pour les {count} encore à venir</translation>
        </message>
        <message>
            <source>low priority</source>
            <translation>faible priorité</translation>
        </message>
        <message>
            <source>important</source>
            <translation>important</translation>
        </message>
        <message>
            <source>{title}: {priority}</source>
            <translation>{title} : {priority}</translation>
        </message>
        <message>
            <source>{title} at {new} instead of {old}</source>
            <translation>{title} à {new} au lieu de {old}</translation>
        </message>
        <message>
            <source>the day ends at {time}</source>
            <translation>la journée finit à {time}</translation>
        </message>
        <message>
            <source>{title} stands at {time}</source>
            <translation>{title} tient à {time}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
    </context>
    <context>
        <name>CatchUpActs</name>
        <message>
            <source>Close the day</source>
            <translation>Clore la journée</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>La laisser ouverte</translation>
        </message>
    </context>
    <context>
        <name>CatchUpDialog</name>
        <message>
            <source>Catch up</source>
            <translation>Rattraper le retard</translation>
        </message>
        <message>
            <source>The day has moved on: the plans were worked out anew at {time}.</source>
            <translation>La journée a avancé : les plans ont été recalculés à {time}.</translation>
        </message>
    </context>
    <context>
        <name>CatchUpParts</name>
        <message>
            <source>Catch up</source>
            <translation>Rattraper le retard</translation>
        </message>
        <message>
            <source>1–4 choose · Enter applies · Esc closes</source>
            <translation>1–4 choisir · Entrée appliquer · Échap fermer</translation>
        </message>
        <message>
            <source>The whole week…</source>
            <translation>Toute la semaine…</translation>
        </message>
        <message>
            <source>Close this and plan the rest of the week anew (Ctrl+R)</source>
            <translation>Fermer et replanifier le reste de la semaine (Ctrl+R)</translation>
        </message>
        <message>
            <source>The day stands: there is nothing to catch up.</source>
            <translation>La journée tient : il n’y a rien à rattraper.</translation>
        </message>
        <message>
            <source>Everybody is heard</source>
            <translation>Tous sont entendus</translation>
        </message>
        <message>
            <source>Not everybody is heard</source>
            <translation>Tous ne sont pas entendus</translation>
        </message>
        <message>
            <source>Remaining time</source>
            <translation>Temps restant</translation>
        </message>
    </context>
    <context>
        <name>CellDelegate</name>
        <message>
            <source>Date of this day</source>
            <translation>Date de cette journée</translation>
        </message>
    </context>
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>{title} ({key})</source>
            <translation>{title} ({key})</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>{title} ends now.</source>
            <translation>{title} se termine maintenant.</translation>
        </message>
        <message>
            <source>Not reached, and on record as not held: {titles}.</source>
            <translation>Non abordés, et notés comme n’ayant pas eu lieu : {titles}.</translation>
        </message>
        <message>
            <source>Every item of the day was held.</source>
            <translation>Tous les points de la journée ont eu lieu.</translation>
        </message>
        <message>
            <source>Speakers still waiting keep their turn. Undo opens the day again.</source>
            <translation>Les orateurs encore en attente gardent leur tour. Annuler rouvre la journée.</translation>
        </message>
        <message>
            <source>Close {day}?</source>
            <translation>Clore {day} ?</translation>
        </message>
        <message>
            <source>Held: {held} of {all} items.</source>
            <translation>Ont eu lieu : {held} points sur {all}.</translation>
        </message>
        <message>
            <source>Not held: {titles}.</source>
            <translation>N’ont pas eu lieu : {titles}.</translation>
        </message>
        <message>
            <source>{day} is closed</source>
            <translation>{day} est clos</translation>
        </message>
        <message>
            <source>Heard: {names}.</source>
            <translation>Entendus : {names}.</translation>
        </message>
        <message>
            <source>Carried over: {names}.</source>
            <translation>Reportés : {names}.</translation>
        </message>
        <message>
            <source>Carried over, still without a place: {names}.</source>
            <translation>Reportés, encore sans place : {names}.</translation>
        </message>
        <message>
            <source>{name} ({day}, {time})</source>
            <translation>{name} ({day}, {time})</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Tout chercher</translation>
        </message>
        <message>
            <source>Command, item, country, person, note, material…</source>
            <translation>Commande, point, pays, personne, note, document…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>Open a workshop first; then the room has something to see.</source>
            <translation>Ouvrez d’abord un atelier ; la salle aura alors quelque chose à voir.</translation>
        </message>
        <message>
            <source>Open a workshop first; then there is time to keep.</source>
            <translation>Ouvrez d’abord un atelier ; il y aura alors un temps à tenir.</translation>
        </message>
        <message>
            <source>Open a workshop first; then there are findings to write.</source>
            <translation>Ouvrez d’abord un atelier ; il y aura alors des constats à écrire.</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>La langue changera au prochain démarrage.</translation>
        </message>
        <message>
            <source>Move {fixed_point} by {span}…</source>
            <translation>Décaler {fixed_point} de {span}…</translation>
        </message>
        <message>
            <source>{fixed_point} has been due since {time}</source>
            <translation>{fixed_point} était prévu à {time}</translation>
        </message>
        <message>
            <source>{left} of {needed} left before {fixed_point}</source>
            <translation>reste {left} sur {needed} avant {fixed_point}</translation>
        </message>
        <message>
            <source>Today is not a day of this workshop</source>
            <translation>Aujourd’hui n’est pas un jour de cet atelier</translation>
        </message>
        <message>
            <source>Nothing is left for today</source>
            <translation>Plus rien pour aujourd’hui</translation>
        </message>
        <message>
            <source>Nothing is running · planned for {time}</source>
            <translation>Rien en cours · prévu à {time}</translation>
        </message>
        <message>
            <source>Nobody has the floor</source>
            <translation>Personne n’a la parole</translation>
        </message>
        <message>
            <source>Elapsed</source>
            <translation>Écoulé</translation>
        </message>
        <message>
            <source>Expected end</source>
            <translation>Fin prévue</translation>
        </message>
        <message>
            <source>Left of the item</source>
            <translation>Reste du point</translation>
        </message>
        <message>
            <source>Over the item</source>
            <translation>Dépassement du point</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>{span} into {fixed_point}</source>
            <translation>déborde de {span} sur {fixed_point}</translation>
        </message>
        <message>
            <source>{fixed_point} stands at {time}</source>
            <translation>{fixed_point} tient à {time}</translation>
        </message>
    </context>
    <context>
        <name>ConsoleWindow</name>
        <message>
            <source>Facilitator's console</source>
            <translation>Console de l’animateur</translation>
        </message>
        <message>
            <source>{title} – Facilitator's console</source>
            <translation>{title} – Console de l’animateur</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Skip next</source>
            <translation>Sauter le suivant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Pause with a reason</source>
            <translation>Pause avec un motif</translation>
        </message>
        <message>
            <source>−1 min</source>
            <translation>−1 min</translation>
        </message>
        <message>
            <source>+1 min</source>
            <translation>+1 min</translation>
        </message>
        <message>
            <source>More to do</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>No-show, defer, catch up, close the day</source>
            <translation>Absence, report, rattrapage, clôture du jour</translation>
        </message>
        <message>
            <source>Another reason, then Enter</source>
            <translation>Autre motif, puis Entrée</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Autre motif</translation>
        </message>
        <message>
            <source>Technical trouble</source>
            <translation>Problème technique</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interprétation</translation>
        </message>
        <message>
            <source>Waiting for a speaker</source>
            <translation>Attente d’un orateur</translation>
        </message>
        <message>
            <source>Point of order</source>
            <translation>Motion d’ordre</translation>
        </message>
        <message>
            <source>Group photo</source>
            <translation>Photo de groupe</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Close the day…</source>
            <translation>Clore la journée…</translation>
        </message>
        <message>
            <source>End the last item</source>
            <translation>Terminer le dernier point</translation>
        </message>
        <message>
            <source>Nothing is left to start</source>
            <translation>Plus rien à commencer</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Suivant : {title}</translation>
        </message>
        <message>
            <source>Start: {title}</source>
            <translation>Commencer : {title}</translation>
        </message>
        <message>
            <source>Skip the next item</source>
            <translation>Sauter le point suivant</translation>
        </message>
        <message>
            <source>Skip {title}</source>
            <translation>Sauter {title}</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <source>item</source>
            <translation>point</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>planned_start</source>
            <translation>début_prévu</translation>
        </message>
        <message>
            <source>planned_end</source>
            <translation>fin_prévue</translation>
        </message>
        <message>
            <source>actual_start</source>
            <translation>début_réel</translation>
        </message>
        <message>
            <source>actual_end</source>
            <translation>fin_réelle</translation>
        </message>
        <message>
            <source>used_s</source>
            <translation>utilisé_s</translation>
        </message>
        <message>
            <source>paused_s</source>
            <translation>en_pause_s</translation>
        </message>
        <message>
            <source>added_s</source>
            <translation>ajouté_s</translation>
        </message>
        <message>
            <source>difference_s</source>
            <translation>écart_s</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>orateur</translation>
        </message>
        <message>
            <source>talks_heard</source>
            <translation>interventions</translation>
        </message>
        <message>
            <source>allotted_s</source>
            <translation>imparti_s</translation>
        </message>
        <message>
            <source>added_by</source>
            <translation>ajouté_par</translation>
        </message>
        <message>
            <source>deferrals</source>
            <translation>reports</translation>
        </message>
        <message>
            <source>no_shows</source>
            <translation>absences</translation>
        </message>
        <message>
            <source>passes</source>
            <translation>tours_passés</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>genre</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>who</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>by_when</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>point</source>
            <translation>sous_point</translation>
        </message>
        <message>
            <source>noted_at</source>
            <translation>noté_le</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>décision</translation>
        </message>
        <message>
            <source>action</source>
            <translation>suite à donner</translation>
        </message>
        <message>
            <source>parking</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>sauté</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>dépassé</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>présidence</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>animateur</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Choose a date</source>
            <translation>Choisir une date</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>The day as a timeline</source>
            <translation>La journée en frise chronologique</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>start {title}</source>
            <translation>commencer {title}</translation>
        </message>
        <message>
            <source>go on to {title}</source>
            <translation>passer à {title}</translation>
        </message>
        <message>
            <source>finish {title}</source>
            <translation>terminer {title}</translation>
        </message>
        <message>
            <source>pause {title}</source>
            <translation>mettre {title} en pause</translation>
        </message>
        <message>
            <source>resume {title}</source>
            <translation>reprendre {title}</translation>
        </message>
        <message>
            <source>skip {title}</source>
            <translation>sauter {title}</translation>
        </message>
        <message>
            <source>go back to {title}</source>
            <translation>revenir à {title}</translation>
        </message>
        <message>
            <source>{title} does not wish to speak</source>
            <translation>{title} passe son tour</translation>
        </message>
        <message>
            <source>call {title} after all</source>
            <translation>rappeler {title} malgré tout</translation>
        </message>
        <message>
            <source>swap {title} with {other}</source>
            <translation>permuter {title} et {other}</translation>
        </message>
        <message>
            <source>begin questions to {title}</source>
            <translation>ouvrir les questions à {title}</translation>
        </message>
        <message>
            <source>change what is known of {title}</source>
            <translation>modifier la fiche de {title}</translation>
        </message>
        <message>
            <source>open the list of speakers again</source>
            <translation>rouvrir la liste des orateurs</translation>
        </message>
        <message>
            <source>close the list of speakers</source>
            <translation>clore la liste des orateurs</translation>
        </message>
        <message>
            <source>close the day</source>
            <translation>clore la journée</translation>
        </message>
        <message>
            <source>change {title}</source>
            <translation>modifier {title}</translation>
        </message>
        <message>
            <source>insert {title}</source>
            <translation>insérer {title}</translation>
        </message>
        <message>
            <source>remove {title}</source>
            <translation>supprimer {title}</translation>
        </message>
        <message>
            <source>attach a file to {title}</source>
            <translation>joindre un fichier à {title}</translation>
        </message>
        <message>
            <source>answer the question</source>
            <translation>répondre à la question</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>annuler</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>rétablir</translation>
        </message>
        <message>
            <source>the laptop's time zone changed</source>
            <translation>le fuseau horaire de l’ordinateur a changé</translation>
        </message>
        <message>
            <source>end the last item</source>
            <translation>terminer le dernier point</translation>
        </message>
        <message>
            <source>finish</source>
            <translation>terminer</translation>
        </message>
        <message>
            <source>go back</source>
            <translation>revenir</translation>
        </message>
        <message>
            <source>{title} {span}</source>
            <translation>{title} {span}</translation>
        </message>
        <message>
            <source>{title} {span} later</source>
            <translation>{title} {span} plus tard</translation>
        </message>
        <message>
            <source>{title} left out</source>
            <translation>{title} supprimé</translation>
        </message>
        <message>
            <source>{title} put off</source>
            <translation>{title} reporté</translation>
        </message>
        <message>
            <source>plan the week anew</source>
            <translation>replanifier la semaine</translation>
        </message>
        <message>
            <source>catch up</source>
            <translation>rattraper le retard</translation>
        </message>
        <message>
            <source>catch up: {parts}</source>
            <translation>rattraper le retard : {parts}</translation>
        </message>
        <message>
            <source>set the list of speakers {title}</source>
            <translation>établir la liste des orateurs {title}</translation>
        </message>
        <message>
            <source>point of order by {name}</source>
            <translation>motion d’ordre de {name}</translation>
        </message>
        <message>
            <source>add {name} to the list of speakers</source>
            <translation>ajouter {name} à la liste des orateurs</translation>
        </message>
        <message>
            <source>add a speaker to the list</source>
            <translation>ajouter un orateur à la liste</translation>
        </message>
        <message>
            <source>swap two speakers</source>
            <translation>permuter deux orateurs</translation>
        </message>
        <message>
            <source>{title} withdraws</source>
            <translation>{title} se retire</translation>
        </message>
        <message>
            <source>no-show of {title}</source>
            <translation>{title} absent à l’appel</translation>
        </message>
        <message>
            <source>defer {title} to the next slot</source>
            <translation>reporter {title} à la prochaine plage</translation>
        </message>
        <message>
            <source>defer {title}</source>
            <translation>reporter {title}</translation>
        </message>
        <message>
            <source>put {title} at place {place} of those waiting</source>
            <translation>mettre {title} au rang {place} de la file</translation>
        </message>
        <message>
            <source>tell speakers their times ({count})</source>
            <translation>annoncer leur heure aux orateurs ({count})</translation>
        </message>
        <message>
            <source>take {span} from {title}</source>
            <translation>retirer {span} à {title}</translation>
        </message>
        <message>
            <source>add {span} to {title}</source>
            <translation>ajouter {span} à {title}</translation>
        </message>
        <message>
            <source>give {title} {span}</source>
            <translation>donner {span} à {title}</translation>
        </message>
        <message>
            <source>move {title} {span} earlier</source>
            <translation>avancer {title} de {span}</translation>
        </message>
        <message>
            <source>move {title} {span} later</source>
            <translation>reculer {title} de {span}</translation>
        </message>
        <message>
            <source>take a note away</source>
            <translation>retirer une note</translation>
        </message>
        <message>
            <source>correct a note</source>
            <translation>corriger une note</translation>
        </message>
        <message>
            <source>note a decision</source>
            <translation>noter une décision</translation>
        </message>
        <message>
            <source>note an action</source>
            <translation>noter une action</translation>
        </message>
        <message>
            <source>put in the parking lot</source>
            <translation>mettre en réserve</translation>
        </message>
        <message>
            <source>take a note</source>
            <translation>prendre une note</translation>
        </message>
        <message>
            <source>the laptop slept for {span}</source>
            <translation>l’ordinateur a été en veille pendant {span}</translation>
        </message>
        <message>
            <source>the program was away for {span}</source>
            <translation>le programme a été interrompu pendant {span}</translation>
        </message>
        <message>
            <source>the laptop's clock was set {span} back</source>
            <translation>l’horloge de l’ordinateur a été reculée de {span}</translation>
        </message>
        <message>
            <source>the laptop's clock was set {span} forward</source>
            <translation>l’horloge de l’ordinateur a été avancée de {span}</translation>
        </message>
        <message>
            <source>{title} passes</source>
            <translation>{title} passe son tour</translation>
        </message>
        <message>
            <source>recall {title}</source>
            <translation>rappeler {title}</translation>
        </message>
        <message>
            <source>swap {title}</source>
            <translation>permuter {title}</translation>
        </message>
        <message>
            <source>move {title} in the queue</source>
            <translation>déplacer {title} dans la liste</translation>
        </message>
        <message>
            <source>begin the questions to {title}</source>
            <translation>ouvrir les questions à {title}</translation>
        </message>
        <message>
            <source>change the queue</source>
            <translation>modifier la liste</translation>
        </message>
        <message>
            <source>add a speaker</source>
            <translation>ajouter un orateur</translation>
        </message>
        <message>
            <source>open the list of speakers</source>
            <translation>ouvrir la liste des orateurs</translation>
        </message>
        <message>
            <source>announce times</source>
            <translation>annoncer les heures</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Recall</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Permuter</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>L’horloge</translation>
        </message>
        <message>
            <source>The speaker</source>
            <translation>L’orateur</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Take a minute, by the chair</source>
            <translation>Retirer une minute, par la présidence</translation>
        </message>
        <message>
            <source>Grant a minute, by the chair</source>
            <translation>Accorder une minute, par la présidence</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absent à l’appel</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>S’est retiré</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passe son tour</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Defer to the next slot</source>
            <translation>Reporter au créneau suivant</translation>
        </message>
        <message>
            <source>Recall to the end</source>
            <translation>Rappeler en fin de liste</translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Commencer maintenant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Speaker's view</source>
            <translation>Vue de l’orateur</translation>
        </message>
        <message>
            <source>Show the printed cards</source>
            <translation>Montrer les cartons imprimés</translation>
        </message>
        <message>
            <source>Sound at yellow and red</source>
            <translation>Son au jaune et au rouge</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Back to the console</source>
            <translation>Retour à la console</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Put the card away</source>
            <translation>Ranger le carton</translation>
        </message>
    </context>
    <context>
        <name>DeskModel</name>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>No item selected</source>
            <translation>Aucun point sélectionné</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Notes ({count})</source>
            <translation>Notes ({count})</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Files ({count})</source>
            <translation>Fichiers ({count})</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Parking lot</source>
            <translation>En réserve</translation>
        </message>
    </context>
    <context>
        <name>Digits</name>
        <message>
            <source>of {time}</source>
            <translation>sur {time}</translation>
        </message>
        <message>
            <source>left of the item, until {time}</source>
            <translation>reste du point, jusqu’à {time}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>jusqu’à {time}</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>depuis {time}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Read an organization of work</source>
            <translation>Lire une organisation des travaux</translation>
        </message>
        <message>
            <source>Documents ({patterns})</source>
            <translation>Documents ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DoubtBar</name>
        <message>
            <source>{typed} → {name}?</source>
            <translation>{typed} → {name} ?</translation>
        </message>
        <message>
            <source>Which country is {typed}?</source>
            <translation>Quel pays est « {typed} » ?</translation>
        </message>
        <message>
            <source>Keep as typed</source>
            <translation>Garder tel quel</translation>
        </message>
    </context>
    <context>
        <name>DoubtStrip</name>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>Précédent (Maj+F8)</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>Suivant (F8)</translation>
        </message>
        <message>
            <source>Accept all readings as shown</source>
            <translation>Accepter toutes les lectures proposées</translation>
        </message>
        <message>
            <source>Keep every reading that still waits (Ctrl+Shift+A)</source>
            <translation>Garder toutes les lectures encore en attente (Ctrl+Maj+A)</translation>
        </message>
        <message>
            <source>Take this reading (Alt+{number})</source>
            <translation>Prendre cette lecture (Alt+{number})</translation>
        </message>
    </context>
    <context>
        <name>EditItemDialog</name>
        <message>
            <source>Insert an item</source>
            <translation>Insérer un point</translation>
        </message>
        <message>
            <source>Edit item</source>
            <translation>Modifier le point</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Number of the agenda item</source>
            <translation>Numéro du point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Start, in venue time</source>
            <translation>Début, à l’heure du lieu</translation>
        </message>
        <message>
            <source>End, in venue time</source>
            <translation>Fin, à l’heure du lieu</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Minimum length</source>
            <translation>Durée minimale</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Where minutes have to be found, items of low priority give theirs first</source>
            <translation>Quand il faut trouver des minutes, les points de faible priorité donnent les leurs d’abord</translation>
        </message>
        <message>
            <source>Fixed point: starts on time whatever came before</source>
            <translation>Point fixe : commence à l’heure quoi qu’il arrive avant</translation>
        </message>
        <message>
            <source>gives its minutes first</source>
            <translation>donne ses minutes en premier</translation>
        </message>
        <message>
            <source>gives minutes where needed</source>
            <translation>donne des minutes au besoin</translation>
        </message>
        <message>
            <source>gives minutes last</source>
            <translation>donne des minutes en dernier</translation>
        </message>
        <message>
            <source>keeps its time, whatever comes</source>
            <translation>garde son temps quoi qu’il arrive</translation>
        </message>
        <message>
            <source>{priority}: {effect}</source>
            <translation>{priority} : {effect}</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Agenda item</source>
            <translation>&amp;Point de l’ordre du jour</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Début</translation>
        </message>
        <message>
            <source>&amp;End</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>&amp;Lead</source>
            <translation>&amp;Responsable</translation>
        </message>
        <message>
            <source>&amp;Minimum, min</source>
            <translation>&amp;Minimum, min</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Priorité</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>EndedAtDialog</name>
        <message>
            <source>When did it end?</source>
            <translation>Quand cela a-t-il pris fin ?</translation>
        </message>
        <message>
            <source>Venue time of the end</source>
            <translation>Heure de fin, à l’heure du lieu</translation>
        </message>
        <message>
            <source>It ended at</source>
            <translation>Terminé à</translation>
        </message>
        <message>
            <source>Write the time like 9:30 or 14:00.</source>
            <translation>Écrivez l’heure ainsi : 9:30 ou 14:00.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Printed page</source>
            <translation>Page imprimée</translation>
        </message>
        <message>
            <source>&amp;Word document</source>
            <translation>Document &amp;Word</translation>
        </message>
        <message>
            <source>In the layout of an annotated agenda, to be edited further</source>
            <translation>Présenté comme un ordre du jour annoté, à retravailler</translation>
        </message>
        <message>
            <source>&amp;PDF</source>
            <translation>&amp;PDF</translation>
        </message>
        <message>
            <source>The same page, ready to be sent</source>
            <translation>La même page, prête à envoyer</translation>
        </message>
        <message>
            <source>P&amp;rinted page</source>
            <translation>Page &amp;imprimée</translation>
        </message>
        <message>
            <source>With a preview</source>
            <translation>Avec un aperçu</translation>
        </message>
        <message>
            <source>E&amp;xcel table</source>
            <translation>Tableau E&amp;xcel</translation>
        </message>
        <message>
            <source>One row for each slot; this program reads it back</source>
            <translation>Une ligne par créneau ; ce programme sait la relire</translation>
        </message>
        <message>
            <source>CS&amp;V table</source>
            <translation>Tableau CS&amp;V</translation>
        </message>
        <message>
            <source>The same as plain text</source>
            <translation>Le même en texte brut</translation>
        </message>
        <message>
            <source>&amp;iCalendar</source>
            <translation>iC&amp;alendar</translation>
        </message>
        <message>
            <source>One event for each slot, for the participants’ calendars</source>
            <translation>Un événement par créneau, pour les agendas des participants</translation>
        </message>
        <message>
            <source>Mar&amp;kdown</source>
            <translation>Mar&amp;kdown</translation>
        </message>
        <message>
            <source>For a web page or a wiki</source>
            <translation>Pour une page Web ou un wiki</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Aperçu…</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Give it back as a document</source>
            <translation>Rendre sous forme de document</translation>
        </message>
        <message>
            <source>As p&amp;lanned</source>
            <translation>Comme &amp;prévu</translation>
        </message>
        <message>
            <source>The organization of work as it was accepted</source>
            <translation>L’organisation des travaux telle qu’elle a été acceptée</translation>
        </message>
        <message>
            <source>With the changes &amp;made</source>
            <translation>Avec les &amp;modifications</translation>
        </message>
        <message>
            <source>With actual and expected times, and what was added, moved or left out</source>
            <translation>Avec les heures réelles et attendues, et ce qui a été ajouté, déplacé ou supprimé</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Écriture du document</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stop or close (Esc)</source>
            <translation>Arrêter ou fermer (Échap)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Horaire</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Make the document (Enter)</source>
            <translation>Créer le document (Entrée)</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>Where to put the document</source>
            <translation>Où mettre le document</translation>
        </message>
        <message>
            <source>◆ {why}</source>
            <translation>◆ {why}</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Open a workshop first; then export it.</source>
            <translation>Ouvrez d’abord un atelier, puis exportez-le.</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Tableau Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tableau CSV (*.csv)</translation>
        </message>
        <message>
            <source>Organization of work to fill in</source>
            <translation>Organisation des travaux à remplir</translation>
        </message>
        <message>
            <source>Save a table to fill in</source>
            <translation>Enregistrer un tableau à remplir</translation>
        </message>
        <message>
            <source>{file} is in {folder}.</source>
            <translation>{file} se trouve dans {folder}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>It could not be written.</source>
            <translation>L’écriture a échoué.</translation>
        </message>
        <message>
            <source>{workshop} organization of work as changed</source>
            <translation>{workshop} organisation des travaux modifiée</translation>
        </message>
        <message>
            <source>{workshop} organization of work</source>
            <translation>{workshop} organisation des travaux</translation>
        </message>
        <message>
            <source>The changes of a rehearsal are not given out; end it first.</source>
            <translation>Les modifications d’une répétition ne sont pas diffusées ; terminez-la d’abord.</translation>
        </message>
    </context>
    <context>
        <name>FairnessModel</name>
        <message>
            <source>Country or speaker</source>
            <translation>Pays ou orateur</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Allotted</source>
            <translation>Imparti</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Dépassé</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Reportés</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passés</translation>
        </message>
    </context>
    <context>
        <name>FairnessPane</name>
        <message>
            <source>As soon as there is a queue, its speakers are here.</source>
            <translation>Dès qu’il y aura une liste, ses orateurs paraîtront ici.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>For a sheet</source>
            <translation>Pour un tableur</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Imprimer la feuille</translation>
        </message>
        <message>
            <source>Time of each speaker</source>
            <translation>Temps de chaque orateur</translation>
        </message>
    </context>
    <context>
        <name>FilesTab</name>
        <message>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
        <message>
            <source>Keep a copy of a file with this item</source>
            <translation>Garder une copie d’un fichier avec ce point</translation>
        </message>
        <message>
            <source>Drop files here to keep them with this item.</source>
            <translation>Déposez ici des fichiers à garder avec ce point.</translation>
        </message>
        <message>
            <source>Files of this item</source>
            <translation>Fichiers de ce point</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>There is no text on the clipboard; copy an organization of work first.</source>
            <translation>Le presse-papiers ne contient pas de texte ; copiez d’abord une organisation des travaux.</translation>
        </message>
        <message>
            <source>Read the text on the clipboard</source>
            <translation>Lire le texte du presse-papiers</translation>
        </message>
        <message>
            <source>Let go to read this document.</source>
            <translation>Relâchez pour lire ce document.</translation>
        </message>
        <message>
            <source>Open the sample: Kuala Lumpur 2017</source>
            <translation>Ouvrir l’exemple : Kuala Lumpur 2017</translation>
        </message>
        <message>
            <source>Five days of a real workshop, to try everything with.</source>
            <translation>Cinq jours d’un véritable atelier, pour tout essayer.</translation>
        </message>
        <message>
            <source>Read an organization of work</source>
            <translation>Lire une organisation des travaux</translation>
        </message>
        <message>
            <source>From a Word, text, Excel or CSV file; you check it first.</source>
            <translation>Depuis un fichier Word, texte, Excel ou CSV ; vous vérifiez d’abord.</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>Commencer à vide</translation>
        </message>
        <message>
            <source>One day without slots, to be filled by hand.</source>
            <translation>Une journée sans créneaux, à remplir à la main.</translation>
        </message>
        <message>
            <source>Open a workshop</source>
            <translation>Ouvrir un atelier</translation>
        </message>
        <message>
            <source>A workshop file you have kept, or a recent one below.</source>
            <translation>Un fichier d’atelier conservé, ou un récent ci-dessous.</translation>
        </message>
        <message>
            <source>Begin with a document, and it becomes a day you can run. Nothing enters the day before you have accepted it. You can also drop a document anywhere in this window, or paste its text (Ctrl+V).</source>
            <translation>Partez d’un document : il devient une journée que vous pouvez conduire. Rien n’y entre avant que vous ne l’ayez accepté. Vous pouvez aussi déposer un document n’importe où dans cette fenêtre, ou en coller le texte (Ctrl+V).</translation>
        </message>
        <message>
            <source>Run a workshop day</source>
            <translation>Conduire une journée d’atelier</translation>
        </message>
    </context>
    <context>
        <name>FitRow</name>
        <message>
            <source>The next talk does not fit</source>
            <translation>L’intervention suivante ne tient pas</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Décaler</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
    </context>
    <context>
        <name>FloorPane</name>
        <message>
            <source>Who has the floor</source>
            <translation>Qui a la parole</translation>
        </message>
        <message>
            <source>Remaining time</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Share of the time that is left</source>
            <translation>Part du temps qui reste</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Workshop menu</source>
            <translation>Menu de l’atelier</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Venue time</source>
            <translation>Heure du lieu</translation>
        </message>
        <message>
            <source>{date} (today)</source>
            <translation>{date} (aujourd’hui)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
    </context>
    <context>
        <name>ItemForm</name>
        <message>
            <source>The item needs a title.</source>
            <translation>Le point doit avoir un titre.</translation>
        </message>
        <message>
            <source>{sum} of {slot}: {span} too long</source>
            <translation>{sum} sur {slot} : {span} de trop</translation>
        </message>
        <message>
            <source>{sum} of {slot}</source>
            <translation>{sum} sur {slot}</translation>
        </message>
        <message>
            <source>The end must lie after the start.</source>
            <translation>La fin doit être après le début.</translation>
        </message>
        <message>
            <source>“{text}” is not a time; write it like 9:30 or 14:00.</source>
            <translation>« {text} » n’est pas une heure ; écrivez 9:30 ou 14:00.</translation>
        </message>
        <message>
            <source>The minimum length must be between 1 minute and {length}.</source>
            <translation>La durée minimale doit être comprise entre 1 minute et {length}.</translation>
        </message>
        <message>
            <source>Each step needs a title.</source>
            <translation>Chaque étape doit avoir un titre.</translation>
        </message>
        <message>
            <source>“{title}” needs its minutes, 1 or more.</source>
            <translation>« {title} » doit avoir une durée, d’au moins 1 minute.</translation>
        </message>
    </context>
    <context>
        <name>KindDelegate</name>
        <message>
            <source>Kind of the slot</source>
            <translation>Type de créneau</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Show the next message</source>
            <translation>Montrer le message suivant</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Only to look at; time stands still</source>
            <translation>Seulement pour consulter ; le temps est arrêté</translation>
        </message>
        <message>
            <source>Rehearsal at {factor}×, kept out of the record</source>
            <translation>Répétition à {factor}×, hors journal</translation>
        </message>
        <message>
            <source>As if today were {date}</source>
            <translation>Comme si nous étions le {date}</translation>
        </message>
        <message>
            <source>Only to look at</source>
            <translation>Pour consulter</translation>
        </message>
        <message>
            <source>Rehearsal {factor}×</source>
            <translation>Répétition {factor}×</translation>
        </message>
        <message>
            <source>As if {date}</source>
            <translation>Comme le {date}</translation>
        </message>
    </context>
    <context>
        <name>MovePointDialog</name>
        <message>
            <source>Move a fixed point</source>
            <translation>Décaler un point fixe</translation>
        </message>
        <message>
            <source>Minutes later; negative is earlier</source>
            <translation>Minutes de retard ; négatif pour avancer</translation>
        </message>
        <message>
            <source> min later</source>
            <translation> min plus tard</translation>
        </message>
        <message>
            <source>Move {title} by</source>
            <translation>Décaler {title} de</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Décaler</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>{title} stands at {time}.</source>
            <translation>{title} tient à {time}.</translation>
        </message>
        <message>
            <source>{title} then starts at {new} instead of {old}. What comes after it follows, up to the next fixed point. Those who serve, interpret or wait have to be told.</source>
            <translation>{title} commence alors à {new} au lieu de {old}. La suite se décale jusqu’au point fixe suivant. Il faut prévenir ceux qui servent, interprètent ou attendent.</translation>
        </message>
    </context>
    <context>
        <name>NextPane</name>
        <message>
            <source>Next</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Nothing more today.</source>
            <translation>Plus rien aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>NextPanel</name>
        <message>
            <source>Next speakers</source>
            <translation>Orateurs suivants</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Nothing more today.</source>
            <translation>Plus rien aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Kind of note</source>
            <translation>Type de note</translation>
        </message>
        <message>
            <source>Point of the item it is filed under</source>
            <translation>Point sous lequel la note est classée</translation>
        </message>
        <message>
            <source>Under no point; choose or type one</source>
            <translation>Sans rubrique ; choisir ou saisir</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Type, then Enter</source>
            <translation>Écrire, puis Entrée</translation>
        </message>
        <message>
            <source>Enter keeps the note, Esc goes back to the day</source>
            <translation>Entrée garde la note, Échap ramène à la journée</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Notes of this item</source>
            <translation>Notes sur ce point</translation>
        </message>
    </context>
    <context>
        <name>OpenDay</name>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Plan and actual</source>
            <translation>Prévu et réel</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Journée</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Orateurs</translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>+1 min</source>
            <translation>+1 min</translation>
        </message>
        <message>
            <source>−1 min</source>
            <translation>−1 min</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>S’est retiré</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passe</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Reporter</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>equal treatment.csv</source>
            <translation>égalité de traitement.csv</translation>
        </message>
        <message>
            <source>plan and actual.csv</source>
            <translation>prévu et réel.csv</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Enregistrer le tableau</translation>
        </message>
        <message>
            <source>{file} could not be written ({reason}); choose another folder.</source>
            <translation>{file} n’a pas pu être écrit ({reason}) ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{file} is not there any more.</source>
            <translation>{file} n’existe plus.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste a list</source>
            <translation>Coller une liste</translation>
        </message>
        <message>
            <source>One country or speaker a line, in any of the six languages of the UN.</source>
            <translation>Un pays ou un orateur par ligne, dans l’une des six langues de l’ONU.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Noms, un par ligne</translation>
        </message>
        <message>
            <source>Bangladesh
Bhutan
Cambodia</source>
            <translation>Bangladesh
Bhoutan
Cambodge</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>PasteSheet</name>
        <message>
            <source>Read pasted text</source>
            <translation>Lire un texte collé</translation>
        </message>
        <message>
            <source>Text of the organization of work</source>
            <translation>Texte de l’organisation des travaux</translation>
        </message>
        <message>
            <source>Paste an organization of work here: from an e-mail, a web page or a table.</source>
            <translation>Collez ici une organisation des travaux : courriel, page Web ou tableau.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Read this text; you check it before it is used (Ctrl+Enter)</source>
            <translation>Lire ce texte ; vous le vérifiez avant usage (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close without reading (Esc)</source>
            <translation>Fermer sans lire (Échap)</translation>
        </message>
        <message>
            <source>A line of the text for each slot; days as headings.</source>
            <translation>Une ligne de texte par créneau ; les jours en titres.</translation>
        </message>
    </context>
    <context>
        <name>PlanButton</name>
        <message>
            <source>needs your yes</source>
            <translation>demande votre accord</translation>
        </message>
        <message>
            <source>{text} ({key})</source>
            <translation>{text} ({key})</translation>
        </message>
    </context>
    <context>
        <name>PlanSheetParts</name>
        <message>
            <source>Your yes is needed</source>
            <translation>Votre accord est nécessaire</translation>
        </message>
        <message>
            <source>Close and change nothing (Esc)</source>
            <translation>Fermer sans rien changer (Échap)</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Oui, le faire</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>No, go back</source>
            <translation>Non, revenir</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Yes, apply this plan as one row of the log (Enter)</source>
            <translation>Oui, appliquer ce plan en une ligne du journal (Entrée)</translation>
        </message>
        <message>
            <source>Apply this plan as one row of the log (Enter)</source>
            <translation>Appliquer ce plan en une ligne du journal (Entrée)</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>En l’état</translation>
        </message>
        <message>
            <source>With the plan</source>
            <translation>Avec ce plan</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>It went on</source>
            <translation>Il a continué</translation>
        </message>
        <message>
            <source>It was paused</source>
            <translation>Il était en pause</translation>
        </message>
        <message>
            <source>It ended at…</source>
            <translation>Terminé à…</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>The laptop's clock was set by {span}. The countdown goes on as before; check the planned times.</source>
            <translation>L’horloge de l’ordinateur a été changée de {span}. Le compte à rebours continue comme avant ; vérifiez les heures prévues.</translation>
        </message>
        <message>
            <source>The laptop slept for {span} from {time}. What happened to {title}?</source>
            <translation>L’ordinateur a été en veille pendant {span} à partir de {time}. Qu’est-il advenu de {title} ?</translation>
        </message>
        <message>
            <source>The program was away for {span} from {time}. What happened to {title}?</source>
            <translation>Le programme a été interrompu pendant {span} à partir de {time}. Qu’est-il advenu de {title} ?</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message>
            <source>Queues of speakers</source>
            <translation>Listes d’orateurs</translation>
        </message>
        <message>
            <source>List of speakers, by request</source>
            <translation>Liste des orateurs, sur demande</translation>
        </message>
    </context>
    <context>
        <name>QueuePane</name>
        <message>
            <source>Nobody is on this list yet. Type a country above, or paste a list.</source>
            <translation>Personne n’est encore inscrit. Tapez un pays ci-dessus, ou collez une liste.</translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Commencer maintenant</translation>
        </message>
        <message>
            <source>Speaks next</source>
            <translation>Parle ensuite</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Permuter</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absent à l’appel</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>S’est retiré</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passe son tour</translation>
        </message>
    </context>
    <context>
        <name>ReadingProgress</name>
        <message>
            <source>Reading the document</source>
            <translation>Lecture du document</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back to the start (Esc)</source>
            <translation>Retour au début (Échap)</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent workshops</source>
            <translation>Ateliers récents</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>{when} · file not found</source>
            <translation>{when} · fichier introuvable</translation>
        </message>
        <message>
            <source>{path} (Enter)</source>
            <translation>{path} (Entrée)</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>presentations</source>
            <translation>exposés</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>animateur</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Annulé : {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Rétabli : {step}</translation>
        </message>
    </context>
    <context>
        <name>RecordModel</name>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Note or reason</source>
            <translation>Note ou motif</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>{text} (undone)</source>
            <translation>{text} (annulé)</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Search the record</source>
            <translation>Chercher dans le journal</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>Copy the rows in sight, for a spreadsheet</source>
            <translation>Copier les lignes visibles, pour un tableur</translation>
        </message>
        <message>
            <source>The record of the workshop</source>
            <translation>Journal de l’atelier</translation>
        </message>
        <message>
            <source>Rows: {count}</source>
            <translation>Lignes : {count}</translation>
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation>{shown} sur {count}</translation>
        </message>
        <message>
            <source>Nothing has been done yet. Whatever is pressed while the days are run is written here, with its time; nothing of it can be changed.</source>
            <translation>Rien n’a encore été fait. Tout ce qui est actionné pendant les journées s’inscrit ici, avec l’heure ; rien ne peut en être modifié.</translation>
        </message>
        <message>
            <source>No row holds these words.</source>
            <translation>Aucune ligne ne contient ces mots.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Day {number}</source>
            <translation>Jour {number}</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (suite)</translation>
        </message>
        <message>
            <source>Begins before “{title}” ends.</source>
            <translation>Commence avant la fin de « {title} ».</translation>
        </message>
        <message>
            <source>Remark {number} of {count}</source>
            <translation>Remarque {number} sur {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>Keep as read: {reading}</source>
            <translation>Garder la lecture : {reading}</translation>
        </message>
        <message>
            <source>Make it a slot</source>
            <translation>En faire un créneau</translation>
        </message>
        <message>
            <source>in the rundown</source>
            <translation>dans le déroulé</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>non utilisée</translation>
        </message>
        <message>
            <source>◆ 1 reading still waits for your decision</source>
            <translation>◆ 1 lecture attend encore votre décision</translation>
        </message>
        <message numerus="yes">
            <source>◆ %Ln readings still wait for your decision</source>
            <translation>
                <numerusform>◆ %Ln lecture attend encore votre décision</numerusform>
                <numerusform>◆ %Ln lectures attendent encore votre décision</numerusform>
            </translation>
        </message>
        <message>
            <source>◆ Set the time zone of the venue</source>
            <translation>◆ Indiquez le fuseau horaire du lieu</translation>
        </message>
        <message>
            <source>◆ Set the date of the first day</source>
            <translation>◆ Indiquez la date du premier jour</translation>
        </message>
        <message>
            <source>◆ Add the first slot of the day</source>
            <translation>◆ Ajoutez le premier créneau de la journée</translation>
        </message>
        <message>
            <source>✓ Ready: nothing is left to decide</source>
            <translation>✓ Prêt : plus rien à décider</translation>
        </message>
        <message>
            <source>Changed: {changes}.</source>
            <translation>Modifié : {changes}.</translation>
        </message>
        <message>
            <source>– 1 line was not used</source>
            <translation>– 1 ligne non utilisée</translation>
        </message>
        <message numerus="yes">
            <source>– %Ln lines were not used</source>
            <translation>
                <numerusform>– %Ln ligne non utilisée</numerusform>
                <numerusform>– %Ln lignes non utilisées</numerusform>
            </translation>
        </message>
        <message>
            <source>◆ Waits for your decision</source>
            <translation>◆ Attend votre décision</translation>
        </message>
        <message>
            <source>○ For your information; no decision needed</source>
            <translation>○ Pour information ; rien à décider</translation>
        </message>
        <message>
            <source>✓ Kept as read</source>
            <translation>✓ Lecture gardée</translation>
        </message>
        <message>
            <source>✓ Other reading taken</source>
            <translation>✓ Autre lecture prise</translation>
        </message>
        <message>
            <source>✓ Corrected by hand</source>
            <translation>✓ Corrigé à la main</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Chevauchement</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>As read</source>
            <translation>Tel que lu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>1 slot</source>
            <translation>1 créneau</translation>
        </message>
        <message numerus="yes">
            <source>%Ln slots</source>
            <translation>
                <numerusform>%Ln créneau</numerusform>
                <numerusform>%Ln créneaux</numerusform>
            </translation>
        </message>
        <message>
            <source>1 agenda item</source>
            <translation>1 point de l’ordre du jour</translation>
        </message>
        <message numerus="yes">
            <source>%Ln agenda items</source>
            <translation>
                <numerusform>%Ln point de l’ordre du jour</numerusform>
                <numerusform>%Ln points de l’ordre du jour</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” taken out</source>
            <translation>« {title} » supprimé</translation>
        </message>
        <message>
            <source>“{title}” now {start} – {end}</source>
            <translation>« {title} » désormais {start} – {end}</translation>
        </message>
        <message>
            <source>title now “{title}”</source>
            <translation>titre désormais « {title} »</translation>
        </message>
        <message>
            <source>“{title}” changed</source>
            <translation>« {title} » modifié</translation>
        </message>
    </context>
    <context>
        <name>ReviewHeader</name>
        <message>
            <source>Title of the workshop</source>
            <translation>Titre de l’atelier</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lieu</translation>
        </message>
        <message>
            <source>Time &amp;zone of the venue</source>
            <translation>Fuseau &amp;horaire du lieu</translation>
        </message>
        <message>
            <source>Time zone of the venue</source>
            <translation>Fuseau horaire du lieu</translation>
        </message>
        <message>
            <source>Type a part of the city or choose from the list</source>
            <translation>Tapez une partie du nom de la ville ou choisissez dans la liste</translation>
        </message>
        <message>
            <source>Choose or type a city</source>
            <translation>Choisir ou taper une ville</translation>
        </message>
        <message>
            <source>Date of the first day</source>
            <translation>Date du premier jour</translation>
        </message>
        <message>
            <source>The days that follow are counted from this one (↑ ↓ begin with today)</source>
            <translation>Les jours suivants se comptent à partir de celui-ci (↑ ↓ commencent à aujourd’hui)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>◆ {why}</source>
            <translation>◆ {why}</translation>
        </message>
        <message>
            <source>New slot</source>
            <translation>Nouveau créneau</translation>
        </message>
        <message>
            <source>◆ There is no time zone “{zone}”; choose one of the list.</source>
            <translation>◆ Le fuseau horaire « {zone} » n’existe pas ; choisissez dans la liste.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Leave without taking anything over</source>
            <translation>Quitter sans rien reprendre</translation>
        </message>
        <message>
            <source>Use this organization of work</source>
            <translation>Utiliser cette organisation des travaux</translation>
        </message>
        <message>
            <source>Take it over into the workshop (Ctrl+Enter)</source>
            <translation>La reprendre dans l’atelier (Ctrl+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>ReviewTableModel</name>
        <message>
            <source>A fixed point stands: the day is packed around it</source>
            <translation>Un point fixe tient : la journée s’organise autour de lui</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixe</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>fixed point</source>
            <translation>point fixe</translation>
        </message>
        <message>
            <source>not fixed</source>
            <translation>non fixe</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>of {span} for questions</source>
            <translation>sur {span} pour les questions</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Back at {time}</source>
            <translation>Reprise à {time}</translation>
        </message>
        <message>
            <source>Starting shortly</source>
            <translation>Début imminent</translation>
        </message>
        <message>
            <source>Begins at {time}</source>
            <translation>Commence à {time}</translation>
        </message>
        <message>
            <source>At {time}</source>
            <translation>À {time}</translation>
        </message>
        <message>
            <source>We meet again at {time}</source>
            <translation>Prochaine séance à {time}</translation>
        </message>
        <message>
            <source>First</source>
            <translation>D’abord</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Merci</translation>
        </message>
        <message>
            <source>time now</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Point {number}</translation>
        </message>
        <message>
            <source>of {span}</source>
            <translation>sur {span}</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Overtime – please conclude</source>
            <translation>Temps dépassé – veuillez conclure</translation>
        </message>
        <message>
            <source>1 minute left</source>
            <translation>1 minute restante</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute restante</numerusform>
                <numerusform>%n minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>We resume now</source>
            <translation>Nous reprenons</translation>
        </message>
        <message>
            <source>Please take your seats</source>
            <translation>Veuillez regagner vos places</translation>
        </message>
    </context>
    <context>
        <name>RoomFace</name>
        <message>
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>REHEARSAL · nothing of this is recorded</source>
            <translation>RÉPÉTITION · rien n’est enregistré</translation>
        </message>
    </context>
    <context>
        <name>RoomWindow</name>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Room window</source>
            <translation>Fenêtre de la salle</translation>
        </message>
    </context>
    <context>
        <name>Rundown</name>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>{number} (cont.)</source>
            <translation>{number} (suite)</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>important</source>
            <translation>important</translation>
        </message>
        <message>
            <source>low priority</source>
            <translation>faible priorité</translation>
        </message>
        <message>
            <source>fixed point</source>
            <translation>point fixe</translation>
        </message>
        <message>
            <source>planned {time}</source>
            <translation>prévu {time}</translation>
        </message>
        <message>
            <source>started {time}</source>
            <translation>commencé {time}</translation>
        </message>
        <message>
            <source>expected {time}</source>
            <translation>attendu {time}</translation>
        </message>
    </context>
    <context>
        <name>RundownModel</name>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
    </context>
    <context>
        <name>RundownPane</name>
        <message>
            <source>Rundown of the day</source>
            <translation>Déroulé de la journée</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Priorité</translation>
        </message>
    </context>
    <context>
        <name>RundownPanel</name>
        <message>
            <source>Rundown</source>
            <translation>Déroulé</translation>
        </message>
        <message>
            <source>Add the first slot with “+ Slot” or the Ins key.</source>
            <translation>Ajoutez le premier créneau avec « + Créneau » ou la touche Inser.</translation>
        </message>
        <message>
            <source>Rundown as it was read</source>
            <translation>Déroulé tel que lu</translation>
        </message>
        <message>
            <source>Undo the last edit (Ctrl+Z)</source>
            <translation>Annuler la dernière modification (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Do it again (Ctrl+Shift+Z)</source>
            <translation>Rétablir (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <source>Add a slot after this one (Ins)</source>
            <translation>Ajouter un créneau après celui-ci (Inser)</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>Add a day (Ctrl+D)</source>
            <translation>Ajouter un jour (Ctrl+D)</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Remove this slot or day (Del)</source>
            <translation>Supprimer ce créneau ou ce jour (Suppr)</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>An item is running; finish it first, then rehearse.</source>
            <translation>Un point est en cours ; terminez-le avant de répéter.</translation>
        </message>
        <message>
            <source>An item is running; finish it first, then change the date.</source>
            <translation>Un point est en cours ; terminez-le avant de changer de date.</translation>
        </message>
        <message>
            <source>This laptop's clock is set to {zone}; all times here are those of {place}.</source>
            <translation>L’horloge de cet ordinateur est réglée sur {zone} ; toutes les heures indiquées ici sont celles de {place}.</translation>
        </message>
        <message>
            <source>Something unexpected happened in the program. What you did is saved; the details are in the program's log. You can go on working.</source>
            <translation>Le programme a rencontré une erreur inattendue. Ce que vous avez fait est enregistré ; les détails sont dans son journal. Vous pouvez continuer.</translation>
        </message>
        <message>
            <source>Today is a day of this workshop, but it still runs as if today were {day}.</source>
            <translation>Aujourd’hui est un jour de cet atelier, mais il se déroule encore comme si nous étions le {day}.</translation>
        </message>
        <message>
            <source>Today is not a day of this workshop. You can run it as if today were {day}.</source>
            <translation>Aujourd’hui n’est pas un jour de cet atelier. Vous pouvez faire comme si nous étions le {day}.</translation>
        </message>
        <message>
            <source>Today is not a day of this workshop. You can run it as if it were {day}, {time}.</source>
            <translation>Aujourd’hui n’est pas un jour de cet atelier. Vous pouvez faire comme si nous étions le {day}, {time}.</translation>
        </message>
    </context>
    <context>
        <name>RunningPane</name>
        <message>
            <source>Running now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Remaining time</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Share of the time that is left</source>
            <translation>Part du temps qui reste</translation>
        </message>
    </context>
    <context>
        <name>ShapeTools</name>
        <message>
            <source>Move this slot up (Alt+↑)</source>
            <translation>Monter ce créneau (Alt+↑)</translation>
        </message>
        <message>
            <source>Move this slot down (Alt+↓)</source>
            <translation>Descendre ce créneau (Alt+↓)</translation>
        </message>
        <message>
            <source>Split this slot (Ctrl+T)</source>
            <translation>Scinder ce créneau (Ctrl+T)</translation>
        </message>
        <message>
            <source>Join with the next slot (Ctrl+J)</source>
            <translation>Joindre au créneau suivant (Ctrl+J)</translation>
        </message>
        <message>
            <source>Copy this day (Ctrl+Shift+D)</source>
            <translation>Copier ce jour (Ctrl+Maj+D)</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>No key acts while a text is being typed.</source>
            <translation>Aucune touche n’agit pendant la saisie d’un texte.</translation>
        </message>
        <message>
            <source>The running item</source>
            <translation>Le point en cours</translation>
        </message>
        <message>
            <source>The selected item</source>
            <translation>Le point sélectionné</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>La fenêtre</translation>
        </message>
    </context>
    <context>
        <name>SourcePanel</name>
        <message>
            <source>● in the rundown   ◆ to decide   ✓ decided   – not used</source>
            <translation>● dans le déroulé   ◆ à décider   ✓ décidé   – non utilisé</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <source>Choose a line to find its slot (arrow keys)</source>
            <translation>Choisir une ligne pour trouver son créneau (flèches)</translation>
        </message>
        <message>
            <source>Next line that was not used (F7)</source>
            <translation>Ligne non utilisée suivante (F7)</translation>
        </message>
        <message>
            <source>Make a slot of the selected line (Ctrl+L)</source>
            <translation>Faire un créneau de la ligne choisie (Ctrl+L)</translation>
        </message>
        <message>
            <source>Make it a slot</source>
            <translation>En faire un créneau</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivante</translation>
        </message>
    </context>
    <context>
        <name>SpeakerList</name>
        <message>
            <source>Speakers of this item</source>
            <translation>Orateurs sur ce point</translation>
        </message>
    </context>
    <context>
        <name>SpeakerTable</name>
        <message>
            <source>Speakers of the queue</source>
            <translation>Orateurs de la liste</translation>
        </message>
    </context>
    <context>
        <name>SpeakerView</name>
        <message>
            <source>Speaker's view</source>
            <translation>Vue de l’orateur</translation>
        </message>
        <message>
            <source>Remaining time</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Esc: back to the desk</source>
            <translation>Échap : retour au pupitre</translation>
        </message>
    </context>
    <context>
        <name>SpeakerWishes</name>
        <message>
            <source>Start now</source>
            <translation>Commencer maintenant</translation>
        </message>
        <message>
            <source>Speaks next</source>
            <translation>Parle ensuite</translation>
        </message>
        <message>
            <source>Recall to the end</source>
            <translation>Rappeler en fin de liste</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Permuter</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Defer to the next slot</source>
            <translation>Reporter au créneau suivant</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absent à l’appel</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>S’est retiré</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passe son tour</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n from the list</source>
            <translation>
                <numerusform>Retirer %n de la liste</numerusform>
                <numerusform>Retirer %n de la liste</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <source>1 speaker</source>
            <translation>1 orateur</translation>
        </message>
        <message numerus="yes">
            <source>%n speakers</source>
            <translation>
                <numerusform>%n orateur</numerusform>
                <numerusform>%n orateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Item {number} · {title}</source>
            <translation>Point {number} · {title}</translation>
        </message>
        <message>
            <source>Open a list of speakers…</source>
            <translation>Ouvrir une liste d’orateurs…</translation>
        </message>
        <message>
            <source>Make a queue for {title}…</source>
            <translation>Liste pour {title}…</translation>
        </message>
        <message>
            <source>Make a queue for item {number}…</source>
            <translation>Liste pour le point {number}…</translation>
        </message>
        <message>
            <source>in UN order</source>
            <translation>ordre ONU</translation>
        </message>
        <message>
            <source>in order of request</source>
            <translation>sur demande</translation>
        </message>
        <message>
            <source>drawn by lot, seed {seed}</source>
            <translation>tirage, germe {seed}</translation>
        </message>
        <message>
            <source>put in order by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>{speakers} · {heard} heard</source>
            <translation>{speakers} · entendus : {heard}</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>pas de place</translation>
        </message>
        <message>
            <source>waiting, was not there</source>
            <translation>en attente, était absent</translation>
        </message>
        <message>
            <source>waiting, deferred</source>
            <translation>en attente, reporté</translation>
        </message>
        <message>
            <source>withdrawn, no-show</source>
            <translation>retiré, absent à l’appel</translation>
        </message>
        <message>
            <source>{time} taken by {who}</source>
            <translation>{time} retirées par {who}</translation>
        </message>
        <message>
            <source>{time} by {who}</source>
            <translation>{time} par {who}</translation>
        </message>
        <message>
            <source>the chair</source>
            <translation>la présidence</translation>
        </message>
        <message>
            <source>the facilitator</source>
            <translation>l’animateur</translation>
        </message>
        <message>
            <source>{time} over</source>
            <translation>{time} de trop</translation>
        </message>
        <message>
            <source>The list is open: {n} of {span}</source>
            <translation>La liste est ouverte : {n}, {span} chacun</translation>
        </message>
        <message>
            <source>The list is closed: {n} of {span}</source>
            <translation>La liste est close : {n}, {span} chacun</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Clore la liste</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Ouvrir la liste</translation>
        </message>
        <message>
            <source>Nobody waits in this queue.</source>
            <translation>Personne n’attend dans cette liste.</translation>
        </message>
        <message>
            <source>all fit</source>
            <translation>tous tiennent</translation>
        </message>
        <message>
            <source>{fit} of {all} fit; all {all} fit at {equal} each</source>
            <translation>{fit} sur {all} tiennent ; les {all} tiennent à {equal} chacun</translation>
        </message>
        <message>
            <source>{fit} of {all} fit</source>
            <translation>{fit} sur {all} tiennent</translation>
        </message>
        <message>
            <source>{start}: {end}</source>
            <translation>{start} : {end}</translation>
        </message>
        <message>
            <source>{n} of {span}, {questions} of questions and {gap} to change over</source>
            <translation>{n} de {span}, {questions} de questions et {gap} de battement</translation>
        </message>
        <message>
            <source>{n} of {span} and {questions} of questions</source>
            <translation>{n} de {span} et {questions} de questions</translation>
        </message>
        <message>
            <source>{n} of {span} with {gap} to change over</source>
            <translation>{n} de {span} avec {gap} de battement</translation>
        </message>
        <message>
            <source>{n} of {span}</source>
            <translation>{n} de {span}</translation>
        </message>
        <message>
            <source>Use {span} each</source>
            <translation>Prendre {span} chacun</translation>
        </message>
        <message>
            <source>Not today: {names}</source>
            <translation>Pas aujourd’hui : {names}</translation>
        </message>
        <message>
            <source>No place at all: {names}</source>
            <translation>Sans aucune place : {names}</translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation>{names} et {more} autres</translation>
        </message>
        <message>
            <source>Take {span} from {title}, which keeps {rest}</source>
            <translation>Retirer {span} à {title}, qui garde {rest}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>speaking</source>
            <translation>à la tribune</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>questions</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>entendu</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>a passé son tour</translation>
        </message>
        <message>
            <source>deck ready</source>
            <translation>diapos prêtes</translation>
        </message>
        <message>
            <source>deck not ready</source>
            <translation>diapos pas prêtes</translation>
        </message>
        <message>
            <source>no deck yet</source>
            <translation>pas de diapos</translation>
        </message>
        <message>
            <source>next</source>
            <translation>suivant</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n avant vous</numerusform>
                <numerusform>%n avant vous</numerusform>
            </translation>
        </message>
        <message>
            <source>tell again, was told {time}</source>
            <translation>à prévenir, annoncé à {time}</translation>
        </message>
        <message>
            <source>{span} over</source>
            <translation>{span} de trop</translation>
        </message>
        <message>
            <source>{used} of {of}</source>
            <translation>{used} sur {of}</translation>
        </message>
        <message>
            <source>Last of this slot: {name}, {time}</source>
            <translation>Dernier de ce créneau : {name}, {time}</translation>
        </message>
        <message>
            <source>tell again</source>
            <translation>à prévenir</translation>
        </message>
        <message>
            <source>no place left</source>
            <translation>plus de place</translation>
        </message>
        <message>
            <source>was not there</source>
            <translation>absent à l’appel</translation>
        </message>
    </context>
    <context>
        <name>SpeakersModel</name>
        <message>
            <source>Country or speaker</source>
            <translation>Pays ou orateur</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>Diapos</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Annoncé</translation>
        </message>
        <message>
            <source>Allotted</source>
            <translation>Imparti</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Not sure which country this is; answer above the table.</source>
            <translation>Pays incertain ; répondez au-dessus du tableau.</translation>
        </message>
    </context>
    <context>
        <name>SpeakersPage</name>
        <message>
            <source>There is no queue of speakers yet.
Make one for an item: countries are placed into its slots, and you see at once who fits.</source>
            <translation>Il n’y a pas encore de liste d’orateurs.
Faites-en une pour un point : les pays sont placés dans ses créneaux, et vous voyez aussitôt qui tient.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Equal treatment</source>
            <translation>Égalité de traitement</translation>
        </message>
        <message>
            <source>List of speakers</source>
            <translation>Liste des orateurs</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>✓ saved {time}</source>
            <translation>✓ enregistré {time}</translation>
        </message>
        <message>
            <source>backup {time}</source>
            <translation>sauvegarde {time}</translation>
        </message>
        <message>
            <source>rehearsal off</source>
            <translation>pas de répétition</translation>
        </message>
    </context>
    <context>
        <name>StepsEditor</name>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps its annotation suggests</source>
            <translation>Étapes suggérées par son annotation</translation>
        </message>
        <message>
            <source>Leave this step out or take it (Space)</source>
            <translation>Laisser ou prendre cette étape (Espace)</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>planned {times}</source>
            <translation>prévu {times}</translation>
        </message>
        <message>
            <source>was {times}</source>
            <translation>a été {times}</translation>
        </message>
        <message>
            <source>expected {times}</source>
            <translation>attendu {times}</translation>
        </message>
        <message>
            <source>fixed point</source>
            <translation>point fixe</translation>
        </message>
        <message>
            <source>{done} of {count} items done.</source>
            <translation>{done} points sur {count} terminés.</translation>
        </message>
        <message>
            <source>Now: {title}.</source>
            <translation>En cours : {title}.</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Conclusions</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Chronomètres</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Notes by country</source>
            <translation>Notes par pays</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formulaires</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Decisions and follow-ups</source>
            <translation>Décisions et suites</translation>
        </message>
        <message>
            <source>Record of the meeting</source>
            <translation>Compte rendu de la réunion</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>ThresholdsDialog</name>
        <message>
            <source>When the clock changes</source>
            <translation>Quand l’horloge change</translation>
        </message>
        <message>
            <source>◆ &amp;Yellow, when there are left</source>
            <translation>◆ &amp;Jaune, quand il reste</translation>
        </message>
        <message>
            <source>■ &amp;Red, when there are left</source>
            <translation>■ &amp;Rouge, quand il reste</translation>
        </message>
        <message>
            <source>The same on all screens. Overtime is always red.</source>
            <translation>Les mêmes sur tous les écrans. Le temps dépassé est toujours rouge.</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
    </context>
    <context>
        <name>Timekeeper</name>
        <message>
            <source>of {time} for questions</source>
            <translation>sur {time} pour les questions</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Questions, ending soon</source>
            <translation>Questions, bientôt finies</translation>
        </message>
        <message>
            <source>Questions, please conclude</source>
            <translation>Questions, veuillez conclure</translation>
        </message>
        <message>
            <source>Questions, overtime</source>
            <translation>Questions, temps dépassé</translation>
        </message>
        <message>
            <source>The clock has not started</source>
            <translation>L’horloge n’a pas démarré</translation>
        </message>
        <message>
            <source>STOP</source>
            <translation>STOP</translation>
        </message>
        <message>
            <source>Nothing is left for today</source>
            <translation>Plus rien pour aujourd’hui</translation>
        </message>
        <message>
            <source>next, nobody has the floor</source>
            <translation>à suivre, personne n’a la parole</translation>
        </message>
        <message>
            <source>ready to start</source>
            <translation>prêt à commencer</translation>
        </message>
        <message>
            <source>Talk took {used} of {of}</source>
            <translation>Intervention : {used} sur {of}</translation>
        </message>
        <message>
            <source>Talk, {used} used</source>
            <translation>Intervention, {used} utilisé</translation>
        </message>
        <message>
            <source>Talk, {used} used, then {q} of questions</source>
            <translation>Intervention, {used} utilisé, puis {q} de questions</translation>
        </message>
        <message>
            <source>{span} granted by the chair</source>
            <translation>{span} accordé par la présidence</translation>
        </message>
        <message>
            <source>{span} taken by the chair</source>
            <translation>{span} retiré par la présidence</translation>
        </message>
        <message>
            <source>{span} added</source>
            <translation>{span} ajouté</translation>
        </message>
        <message>
            <source>{span} taken</source>
            <translation>{span} retiré</translation>
        </message>
        <message>
            <source>Slot ends at {time}</source>
            <translation>Fin du créneau à {time}</translation>
        </message>
        <message>
            <source>1 minute left</source>
            <translation>1 minute restante</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes left</source>
            <translation>
                <numerusform>%n minute restante</numerusform>
                <numerusform>%n minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} MIN</source>
            <translation>{minutes} MIN</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>No-show: {name}</source>
            <translation>Absent à l’appel : {name}</translation>
        </message>
        <message>
            <source>{name} withdraws</source>
            <translation>{name} se retire</translation>
        </message>
        <message>
            <source>{name} passes</source>
            <translation>{name} passe son tour</translation>
        </message>
        <message>
            <source>Defer {name}</source>
            <translation>Reporter {name}</translation>
        </message>
        <message>
            <source>Defer {name} to the next slot</source>
            <translation>Reporter {name} au créneau suivant</translation>
        </message>
        <message>
            <source>End the last item</source>
            <translation>Terminer le dernier point</translation>
        </message>
        <message>
            <source>Nothing is left to start</source>
            <translation>Plus rien à commencer</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Suivant : {name}</translation>
        </message>
        <message>
            <source>Start: {name}</source>
            <translation>Commencer : {name}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Swap {one} and {other}</source>
            <translation>Permuter {one} et {other}</translation>
        </message>
        <message>
            <source>{name} speaks next</source>
            <translation>{name} parle ensuite</translation>
        </message>
        <message>
            <source>Recall {name}</source>
            <translation>Rappeler {name}</translation>
        </message>
        <message>
            <source>{name} to the end of the list</source>
            <translation>{name} en fin de liste</translation>
        </message>
        <message>
            <source>Recall {name} to the end</source>
            <translation>Rappeler {name} en fin de liste</translation>
        </message>
        <message>
            <source>Start {name} now</source>
            <translation>Commencer {name} maintenant</translation>
        </message>
        <message>
            <source>{name}: {left} of {needed} left of this slot</source>
            <translation>{name} : reste {left} sur {needed} dans ce créneau</translation>
        </message>
        <message>
            <source>{name}: {left} of {needed} will be left before {what}</source>
            <translation>{name} : restera {left} sur {needed} avant {what}</translation>
        </message>
        <message>
            <source>{name}: {left} of {needed} left before {what}</source>
            <translation>{name} : reste {left} sur {needed} avant {what}</translation>
        </message>
        <message>
            <source>Defer to the next slot</source>
            <translation>Reporter au créneau suivant</translation>
        </message>
        <message>
            <source>Defer until after {what}</source>
            <translation>Reporter après {what}</translation>
        </message>
        <message>
            <source>Too little is left to shorten</source>
            <translation>Il reste trop peu pour abréger</translation>
        </message>
        <message>
            <source>Shorten to {span}</source>
            <translation>Abréger à {span}</translation>
        </message>
        <message>
            <source>Start now with {span}</source>
            <translation>Commencer avec {span}</translation>
        </message>
        <message>
            <source>Move {what} by {span}…</source>
            <translation>Décaler {what} de {span}…</translation>
        </message>
        <message>
            <source>{what} then starts at {new} instead of {old}. What comes after it follows, up to the next fixed point. Those who serve, interpret or wait have to be told.</source>
            <translation>{what} commence alors à {new} au lieu de {old}. La suite se décale jusqu’au point fixe suivant. Il faut prévenir ceux qui servent, interprètent ou attendent.</translation>
        </message>
        <message>
            <source>{heard} of {all} heard</source>
            <translation>entendus : {heard} sur {all}</translation>
        </message>
        <message>
            <source>Not today: {names}</source>
            <translation>Pas aujourd’hui : {names}</translation>
        </message>
    </context>
    <context>
        <name>TimekeeperWindow</name>
        <message>
            <source>Timekeeper</source>
            <translation>Chronométreur</translation>
        </message>
        <message>
            <source>Timekeeper's window</source>
            <translation>Fenêtre du chronométreur</translation>
        </message>
        <message>
            <source>The clock may be wrong since the last interruption: answer in the console.</source>
            <translation>L’horloge est peut-être fausse depuis la dernière interruption : répondez dans la console.</translation>
        </message>
    </context>
    <context>
        <name>TimesRow</name>
        <message>
            <source>Minutes to speak</source>
            <translation>Minutes de parole</translation>
        </message>
        <message>
            <source>Minutes for questions</source>
            <translation>Minutes de questions</translation>
        </message>
        <message>
            <source>Minutes to change over between two speakers</source>
            <translation>Minutes de battement entre deux orateurs</translation>
        </message>
        <message>
            <source>Each speaks</source>
            <translation>Parole</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Changeover</source>
            <translation>Battement</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>Add a country or speaker</source>
            <translation>Ajouter un pays ou un orateur</translation>
        </message>
        <message>
            <source>Country or speaker to add</source>
            <translation>Pays ou orateur à ajouter</translation>
        </message>
        <message>
            <source>Add at the end (Enter)</source>
            <translation>Ajouter à la fin (Entrée)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Point of order</source>
            <translation>Motion d’ordre</translation>
        </message>
        <message>
            <source>Put the typed name first</source>
            <translation>Mettre le nom tapé en tête</translation>
        </message>
        <message>
            <source>Paste a list…</source>
            <translation>Coller une liste…</translation>
        </message>
        <message>
            <source>Several at once, one a line</source>
            <translation>Plusieurs à la fois, un par ligne</translation>
        </message>
        <message>
            <source>UN order</source>
            <translation>Ordre ONU</translation>
        </message>
        <message>
            <source>English alphabetical order of the UN</source>
            <translation>Ordre alphabétique anglais de l’ONU</translation>
        </message>
        <message>
            <source>Draw lots</source>
            <translation>Tirer au sort</translation>
        </message>
        <message>
            <source>The seed is shown</source>
            <translation>Le germe est affiché</translation>
        </message>
        <message>
            <source>By request</source>
            <translation>Sur demande</translation>
        </message>
        <message>
            <source>In the order they were put here</source>
            <translation>Dans l’ordre d’inscription</translation>
        </message>
        <message>
            <source>Announce these times</source>
            <translation>Annoncer ces heures</translation>
        </message>
        <message>
            <source>Keep the times as told</source>
            <translation>Garder les heures annoncées</translation>
        </message>
    </context>
    <context>
        <name>TopLine</name>
        <message>
            <source>Speaker's view</source>
            <translation>Vue de l’orateur</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartons</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Console</translation>
        </message>
    </context>
    <context>
        <name>TrialOffer</name>
        <message>
            <source>Run as if it were that day</source>
            <translation>Faire comme si c’était ce jour</translation>
        </message>
        <message>
            <source>Back to the real date</source>
            <translation>Revenir à la date réelle</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Add a minute</source>
            <translation>Ajouter une minute</translation>
        </message>
        <message>
            <source>Take a minute</source>
            <translation>Retirer une minute</translation>
        </message>
        <message>
            <source>Finish early</source>
            <translation>Terminer plus tôt</translation>
        </message>
        <message>
            <source>Skip the next item</source>
            <translation>Sauter le point suivant</translation>
        </message>
        <message>
            <source>Back to the item before</source>
            <translation>Revenir au point précédent</translation>
        </message>
        <message>
            <source>No-show of the speaker</source>
            <translation>Orateur absent</translation>
        </message>
        <message>
            <source>Defer the speaker</source>
            <translation>Reporter l’orateur</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Catch up…</source>
            <translation>Rattraper le retard…</translation>
        </message>
        <message>
            <source>Plan the week anew…</source>
            <translation>Replanifier la semaine…</translation>
        </message>
        <message>
            <source>Close the day…</source>
            <translation>Clore la journée…</translation>
        </message>
        <message>
            <source>End of the day on one page…</source>
            <translation>La fin de la journée sur une page…</translation>
        </message>
        <message>
            <source>Start the selected item now</source>
            <translation>Commencer le point sélectionné</translation>
        </message>
        <message>
            <source>Edit the selected item…</source>
            <translation>Modifier le point sélectionné…</translation>
        </message>
        <message>
            <source>Insert an item…</source>
            <translation>Insérer un point…</translation>
        </message>
        <message>
            <source>Remove the selected item</source>
            <translation>Supprimer le point sélectionné</translation>
        </message>
        <message>
            <source>Skip the selected item</source>
            <translation>Sauter le point sélectionné</translation>
        </message>
        <message>
            <source>Move the selected fixed point…</source>
            <translation>Décaler le point fixe sélectionné…</translation>
        </message>
        <message>
            <source>Show the annotation</source>
            <translation>Montrer l’annotation</translation>
        </message>
        <message>
            <source>Take a note</source>
            <translation>Prendre une note</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
        <message>
            <source>Copy the rundown as a table</source>
            <translation>Copier le déroulé en tableau</translation>
        </message>
        <message>
            <source>When the clock turns yellow and red…</source>
            <translation>Quand l’horloge passe au jaune et au rouge…</translation>
        </message>
        <message>
            <source>Room window</source>
            <translation>Fenêtre de la salle</translation>
        </message>
        <message>
            <source>Room window light or dark</source>
            <translation>Fenêtre de la salle claire ou sombre</translation>
        </message>
        <message>
            <source>Timekeeper</source>
            <translation>Chronométreur</translation>
        </message>
        <message>
            <source>Rapporteur…</source>
            <translation>Rapporteur…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Open a workshop…</source>
            <translation>Ouvrir un atelier…</translation>
        </message>
        <message>
            <source>Give it back as a document…</source>
            <translation>Rendre sous forme de document…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Guide with pictures</source>
            <translation>Guide illustré</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>on time</source>
            <translation>à l’heure</translation>
        </message>
        <message>
            <source>{span} behind</source>
            <translation>{span} de retard</translation>
        </message>
        <message>
            <source>{span} ahead</source>
            <translation>{span} d’avance</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Ending soon</source>
            <translation>Bientôt fini</translation>
        </message>
        <message>
            <source>Please conclude</source>
            <translation>Veuillez conclure</translation>
        </message>
        <message>
            <source>Overtime</source>
            <translation>Temps dépassé</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>sauté</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Presentations</source>
            <translation>Exposés</translation>
        </message>
        <message>
            <source>Group work</source>
            <translation>Travaux de groupe</translation>
        </message>
        <message>
            <source>Report back</source>
            <translation>Comptes rendus</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Déjeuner</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protégé</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Important</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
    </context>
    <context>
        <name>WorkshopMenu</name>
        <message>
            <source>New, empty workshop…</source>
            <translation>Nouvel atelier, vide…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Ouvrir un récent</translation>
        </message>
        <message>
            <source>Read an organization of work…</source>
            <translation>Lire une organisation des travaux…</translation>
        </message>
        <message>
            <source>Read pasted text…</source>
            <translation>Lire un texte collé…</translation>
        </message>
        <message>
            <source>Open the sample: Kuala Lumpur 2017</source>
            <translation>Ouvrir l’exemple : Kuala Lumpur 2017</translation>
        </message>
        <message>
            <source>Save a table to fill in…</source>
            <translation>Enregistrer un tableau à remplir…</translation>
        </message>
        <message>
            <source>Rehearse at 60×</source>
            <translation>Répéter à 60×</translation>
        </message>
        <message>
            <source>As if today were…</source>
            <translation>Faire comme si nous étions le…</translation>
        </message>
        <message>
            <source>Back to the real date</source>
            <translation>Revenir à la date réelle</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Faire une sauvegarde maintenant</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>À propos de ce programme</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>Workshops</name>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Keep it in another place…</source>
            <translation>Le garder à un autre endroit…</translation>
        </message>
        <message>
            <source>Keep the workshop in another place</source>
            <translation>Garder l’atelier à un autre endroit</translation>
        </message>
        <message>
            <source>Workshops ({patterns})</source>
            <translation>Ateliers ({patterns})</translation>
        </message>
        <message>
            <source>Open a workshop</source>
            <translation>Ouvrir un atelier</translation>
        </message>
    </context>
</TS>
