<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>This program</source>
            <translation>Ce programme</translation>
        </message>
        <message>
            <source>Workshop file</source>
            <translation>Fichier de l’atelier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Rows of the log</source>
            <translation>Lignes du journal</translation>
        </message>
        <message>
            <source>Backups beside it</source>
            <translation>Sauvegardes à côté</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>{count}, the last one {when}</source>
            <translation>{count}, la dernière {when}</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>vérification…</translation>
        </message>
        <message>
            <source>✓ nothing wrong with it</source>
            <translation>✓ rien à signaler</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About this program</source>
            <translation>À propos de ce programme</translation>
        </message>
        <message>
            <source>Facilitator's console</source>
            <translation>Console de l’animateur</translation>
        </message>
        <message>
            <source>Runs a workshop day from one laptop, offline.</source>
            <translation>Mène la journée d’un atelier depuis un seul ordinateur, hors ligne.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy these lines, for a message to who looks after the program</source>
            <translation>Copier ces lignes, pour un message à qui s’occupe du programme</translation>
        </message>
    </context>
    <context>
        <name>Anything</name>
        <message>
            <source>Overview for the closing</source>
            <translation>Aperçu pour la clôture</translation>
        </message>
        <message>
            <source>Save the workshop as a template</source>
            <translation>Enregistrer l’atelier comme modèle</translation>
        </message>
        <message>
            <source>Archive the workshop as one file</source>
            <translation>Archiver l’atelier en un fichier</translation>
        </message>
        <message>
            <source>Delete personal data</source>
            <translation>Supprimer les données personnelles</translation>
        </message>
        <message>
            <source>Record as a Word document</source>
            <translation>Compte rendu en document Word</translation>
        </message>
        <message>
            <source>Print a form</source>
            <translation>Imprimer un formulaire</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Ouvrir la borne</translation>
        </message>
        <message>
            <source>Type in printed sheets</source>
            <translation>Saisir des feuilles imprimées</translation>
        </message>
        <message>
            <source>Results as slides</source>
            <translation>Résultats en diapositives</translation>
        </message>
        <message>
            <source>Show a QR code to the room</source>
            <translation>Montrer un code QR à la salle</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>onglet</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>orateur</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>conclusions</translation>
        </message>
        <message>
            <source>material</source>
            <translation>document</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>decisions and follow-ups.csv</source>
            <translation>décisions et suites à donner.csv</translation>
        </message>
        <message>
            <source>plan and actual.csv</source>
            <translation>prévu et réel.csv</translation>
        </message>
        <message>
            <source>equal treatment.csv</source>
            <translation>égalité de traitement.csv</translation>
        </message>
        <message>
            <source>organization of work.docx</source>
            <translation>organisation des travaux.docx</translation>
        </message>
        <message>
            <source>record of the meeting.docx</source>
            <translation>compte rendu de la réunion.docx</translation>
        </message>
        <message>
            <source>people, with all that is known of them</source>
            <translation>personnes, avec tout ce que l’on sait d’elles</translation>
        </message>
        <message>
            <source>answers to evaluations</source>
            <translation>réponses aux évaluations</translation>
        </message>
        <message>
            <source>answers to evaluations that wait to be counted</source>
            <translation>réponses aux évaluations qui attendent d’être comptées</translation>
        </message>
        <message>
            <source>groups as they were drawn</source>
            <translation>groupes tels que tirés</translation>
        </message>
        <message>
            <source>seating</source>
            <translation>plan de table</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>présences</translation>
        </message>
        <message>
            <source>clocks of groups</source>
            <translation>chronomètres des groupes</translation>
        </message>
        <message>
            <source>groups and their members</source>
            <translation>groupes et leurs membres</translation>
        </message>
        <message>
            <source>names of authors in reports and notes</source>
            <translation>noms d’auteurs dans les rapports et notes</translation>
        </message>
        <message>
            <source>Photo of the report “{report}” ({size})</source>
            <translation>Photo du rapport « {report} » ({size})</translation>
        </message>
        <message>
            <source>File {file} ({size})</source>
            <translation>Fichier {file} ({size})</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <translation>Supprimé :</translation>
        </message>
        <message>
            <source>•  {what}: {count}</source>
            <translation>•  {what} : {count}</translation>
        </message>
        <message>
            <source>photos in reports</source>
            <translation>photos dans les rapports</translation>
        </message>
        <message>
            <source>attached files, overwritten</source>
            <translation>fichiers joints, écrasés</translation>
        </message>
        <message>
            <source>photos and attached files that stay</source>
            <translation>photos et fichiers joints qui restent</translation>
        </message>
        <message>
            <source>attached files that could not be removed</source>
            <translation>fichiers joints qui n’ont pas pu être supprimés</translation>
        </message>
        <message>
            <source>Old backups removed: {count}; a new one is made.</source>
            <translation>Anciennes sauvegardes supprimées : {count} ; une nouvelle est faite.</translation>
        </message>
        <message>
            <source>Names that stay because the log itself holds them, as a speaker or in a note: {count}. A row of the log is never changed.</source>
            <translation>Noms qui restent parce que le journal lui-même les contient, comme orateur ou dans une note : {count}. Une ligne du journal n’est jamais modifiée.</translation>
        </message>
        <message>
            <source>✓ The files were searched: none of the other names and addresses is in them any more.</source>
            <translation>✓ Les fichiers ont été examinés : aucun des autres noms et adresses ne s’y trouve plus.</translation>
        </message>
        <message>
            <source>◆ Still found in {file}: {count}</source>
            <translation>◆ Encore trouvé dans {file} : {count}</translation>
        </message>
        <message>
            <source>◆ Photos still found in {file}: {count}</source>
            <translation>◆ Photos encore trouvées dans {file} : {count}</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Open this day</source>
            <translation>Ouvrir ce jour</translation>
        </message>
        <message>
            <source>{day} · today</source>
            <translation>{day} · aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>decisions and follow-ups</source>
            <translation>décisions et suites à donner</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Pour quand</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Noté</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suite à donner</translation>
        </message>
        <message>
            <source>Parking lot</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suites à donner</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>Search what was noted</source>
            <translation>Rechercher dans les notes</translation>
        </message>
        <message>
            <source>Kind shown</source>
            <translation>Genre affiché</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Correct the selected row or take it away (F2)</source>
            <translation>Corriger la ligne sélectionnée ou la retirer (F2)</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>Copy the rows in sight, for a spreadsheet</source>
            <translation>Copier les lignes affichées, pour un tableur</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save the rows in sight as a table (CSV)</source>
            <translation>Enregistrer les lignes affichées comme tableau (CSV)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Note a decision or follow-up afterwards</source>
            <translation>Noter après coup une décision ou une suite à donner</translation>
        </message>
        <message>
            <source>Decisions and follow-ups</source>
            <translation>Décisions et suites à donner</translation>
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation>{shown} sur {count}</translation>
        </message>
        <message>
            <source>Nothing has been noted yet. On the page of the day, press T and choose decision, action or parking lot; it is kept with the item that runs. What was forgotten is added here.</source>
            <translation>Rien n’a encore été noté. Sur la page de la journée, appuyez sur T et choisissez décision, suite ou en attente ; c’est gardé avec le point en cours. Ce qui a été oublié s’ajoute ici.</translation>
        </message>
        <message>
            <source>Nothing of this kind holds these words.</source>
            <translation>Rien de ce genre ne contient ces mots.</translation>
        </message>
    </context>
    <context>
        <name>EditDecisionDialog</name>
        <message>
            <source>Correct what was noted</source>
            <translation>Corriger ce qui a été noté</translation>
        </message>
        <message>
            <source>Note something down</source>
            <translation>Noter quelque chose</translation>
        </message>
        <message>
            <source>A date such as 2017-11-30, or words</source>
            <translation>Une date comme 2017-11-30, ou des mots</translation>
        </message>
        <message>
            <source>No item</source>
            <translation>Aucun point</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Genre</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Quoi</translation>
        </message>
        <message>
            <source>W&amp;ho</source>
            <translation>Q&amp;ui</translation>
        </message>
        <message>
            <source>&amp;By when</source>
            <translation>&amp;Pour quand</translation>
        </message>
        <message>
            <source>For &amp;item</source>
            <translation>Pour le &amp;point</translation>
        </message>
        <message>
            <source>It is kept in the log with the time of now; Undo takes it back.</source>
            <translation>C’est gardé dans le journal avec l’heure qu’il est ; Annuler le reprend.</translation>
        </message>
        <message>
            <source>The record keeps both wordings; Undo brings the first one back.</source>
            <translation>Le journal garde les deux versions ; Annuler rétablit la première.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Delete personal data</source>
            <translation>Supprimer les données personnelles</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Ce qui part</translation>
        </message>
        <message>
            <source>Photos and attached files may show or name people; tick those that go:</source>
            <translation>Photos et fichiers joints peuvent montrer ou nommer quelqu’un ; cochez ceux qui partent :</translation>
        </message>
        <message>
            <source>Tick all of them, or none</source>
            <translation>Les cocher tous, ou aucun</translation>
        </message>
        <message>
            <source>Remove the old backups too; a new one is made</source>
            <translation>Supprimer aussi les anciennes sauvegardes ; une nouvelle est faite</translation>
        </message>
        <message>
            <source>What stays: the agenda, country names, the log with its notes and the names of attached files, and what groups found. Copies that were sent or put elsewhere are not reached from here. This cannot be undone.</source>
            <translation>Ce qui reste : l’ordre du jour, les noms de pays, le journal avec ses notes et les noms des fichiers joints, et les conclusions des groupes. Les copies envoyées ou déposées ailleurs ne sont pas atteintes d’ici. Ceci ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Done. This report is kept as {file}, without any name in it.</source>
            <translation>C’est fait. Ce rapport est conservé sous {file}, sans aucun nom.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This goes from the workshop file and is overwritten:</source>
            <translation>Ceci est retiré du fichier de l’atelier et écrasé :</translation>
        </message>
        <message>
            <source>This workshop holds no personal data outside its log.</source>
            <translation>Cet atelier ne contient pas de données personnelles hors de son journal.</translation>
        </message>
        <message>
            <source>Deleting, then searching the files for what is left…</source>
            <translation>Suppression, puis recherche de ce qui reste dans les fichiers…</translation>
        </message>
        <message>
            <source>Photos and attached files that go</source>
            <translation>Photos et fichiers joints qui partent</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Open the sample, or drop the organization of work onto the window: a Word document, a table or plain text. A workshop is one file; everything stays on this laptop, and no network is needed.</source>
            <translation>Ouvrez l’exemple, ou déposez l’organisation des travaux sur la fenêtre : un document Word, un tableau ou du texte. Un atelier est un seul fichier ; tout reste sur cet ordinateur, sans réseau.</translation>
        </message>
        <message>
            <source>Look over what was read</source>
            <translation>Relire ce qui a été lu</translation>
        </message>
        <message>
            <source>On the left the document, on the right what was understood. Each doubt asks one question; nothing is repaired silently. Accept it, and the days are ready.</source>
            <translation>À gauche le document, à droite ce qui a été compris. Chaque doute pose une question ; rien n’est corrigé en silence. Acceptez, et les journées sont prêtes.</translation>
        </message>
        <message>
            <source>Run the day</source>
            <translation>Mener la journée</translation>
        </message>
        <message>
            <source>Enter goes on to the next, Space pauses, + gives a minute. Every press is kept at once and can be undone with Ctrl+Z. Fixed points such as lunch stand. T takes a note: decision, action with who and by when, or parking lot.</source>
            <translation>Entrée passe au suivant, Espace met en pause, + donne une minute. Chaque geste est enregistré aussitôt et s’annule avec Ctrl+Z. Les points fixes comme le déjeuner tiennent. T prend une note : décision, action avec qui et pour quand, ou en attente.</translation>
        </message>
        <message>
            <source>Catch up</source>
            <translation>Rattraper le retard</translation>
        </message>
        <message>
            <source>When the day runs into a fixed point, or somebody slips behind a break, Catch up offers plans with their price: shorter items, shorter presentations, an item put off to tomorrow. Give an item a priority with a right click; what is protected is never touched. Ctrl+R plans the rest of the week anew.</source>
            <translation>Quand la journée déborde sur un point fixe, ou que quelqu’un glisse après une pause, Rattraper le retard propose des plans avec leur prix : points abrégés, exposés plus courts, un point reporté au lendemain. Un clic droit donne une priorité à un point ; ce qui est protégé n’est jamais touché. Ctrl+R replanifie le reste de la semaine.</translation>
        </message>
        <message>
            <source>Show the room its clock</source>
            <translation>Montrer l’horloge à la salle</translation>
        </message>
        <message>
            <source>F11 fills the projector with the countdown, F10 opens the timekeeper's window. The colour, the shape and the word say the same, so that everybody can read it.</source>
            <translation>F11 affiche le compte à rebours sur le projecteur, F10 ouvre la fenêtre du chronométreur. La couleur, la forme et le mot disent la même chose, pour que chacun puisse lire.</translation>
        </message>
        <message>
            <source>Hear every country</source>
            <translation>Entendre chaque pays</translation>
        </message>
        <message>
            <source>A queue of speakers flows over the slots of its item, around lunch and into the next day. N marks somebody who is not there, D defers. The program says before the session who fits, and which equal time lets all speak.</source>
            <translation>Une file d’orateurs s’étend sur les créneaux de son point, autour du déjeuner et jusqu’au lendemain. N note une absence, D reporte. Le programme dit avant la séance qui a sa place, et quel temps égal permet à tous de parler.</translation>
        </message>
        <message>
            <source>Make groups</source>
            <translation>Former des groupes</translation>
        </message>
        <message>
            <source>Take the list of participants in from a table, then draw groups for an item: even in what matters, with new neighbours each time. Drag a name to change a group; the page says what it costs. Groups can be shown to the room and printed.</source>
            <translation>Reprenez la liste des participants d’un tableau, puis formez des groupes pour un point : équilibrés sur ce qui compte, avec chaque fois de nouveaux voisins. Glissez un nom pour changer un groupe ; la page dit ce que cela coûte. Les groupes se montrent à la salle et s’impriment.</translation>
        </message>
        <message>
            <source>Take down what groups found</source>
            <translation>Noter ce que les groupes ont trouvé</translation>
        </message>
        <message>
            <source>Each rapporteur types on the left and sees the slides on the right, on this laptop or on another without the workshop. Reports handed over are gathered under Findings and become slides and a Word document.</source>
            <translation>Chaque rapporteur écrit à gauche et voit les diapositives à droite, sur cet ordinateur ou sur un autre sans l’atelier. Les rapports remis se rassemblent sous « Conclusions » et deviennent des diapositives et un document Word.</translation>
        </message>
        <message>
            <source>Keep what was agreed</source>
            <translation>Garder ce qui a été convenu</translation>
        </message>
        <message>
            <source>Everything noted during the week stands under Record, to sort, search, correct and save. A correction is a row of its own; Undo brings the first wording back.</source>
            <translation>Tout ce qui a été noté pendant la semaine figure sous Journal, à trier, chercher, corriger et enregistrer. Une correction est une ligne à part ; Annuler rétablit la première version.</translation>
        </message>
        <message>
            <source>Let the record write itself</source>
            <translation>Laisser le compte rendu s’écrire</translation>
        </message>
        <message>
            <source>The record of the meeting is made of facts: who spoke, when, what was decided. Change any paragraph, then write it as a Word document with numbered paragraphs.</source>
            <translation>Le compte rendu est fait de faits : qui a parlé, quand, ce qui a été décidé. Modifiez tout paragraphe, puis écrivez-le en document Word aux paragraphes numérotés.</translation>
        </message>
        <message>
            <source>Ask everybody</source>
            <translation>Interroger tout le monde</translation>
        </message>
        <message>
            <source>Under Evaluation are two ready forms, to be changed or added to. Hand the laptop round: the kiosk asks one person after the other and keeps nobody’s name or time; Ctrl+Shift+Q and a word end it. Printed sheets are typed in with the number keys. Results never point at one or two people.</source>
            <translation>Sous « Évaluation » se trouvent deux formulaires prêts, à modifier ou à compléter. Faites passer l’ordinateur : la borne interroge une personne après l’autre et ne garde ni nom ni heure ; Ctrl+Maj+Q et un mot y mettent fin. Les feuilles imprimées se saisissent avec les chiffres. Les résultats ne désignent jamais une ou deux personnes.</translation>
        </message>
        <message>
            <source>Point to materials</source>
            <translation>Indiquer les documents</translation>
        </message>
        <message>
            <source>Addresses and files stand under Record, Materials: one click opens them here, another shows the room the address with a QR code.</source>
            <translation>Adresses et fichiers se trouvent sous « Compte rendu », « Documents » : un clic les ouvre ici, un autre montre l’adresse à la salle avec un code QR.</translation>
        </message>
        <message>
            <source>Close the week</source>
            <translation>Clore la semaine</translation>
        </message>
        <message>
            <source>The week at a glance, the overview for the closing as slides, one file to keep, a template for the next workshop, and personal data deleted when it is time. Ctrl+K finds anything.</source>
            <translation>La semaine en un coup d’œil, l’aperçu pour la clôture en diapositives, un fichier à conserver, un modèle pour le prochain atelier, et les données personnelles supprimées le moment venu. Ctrl+K trouve tout.</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Chapitre</translation>
        </message>
    </context>
    <context>
        <name>MaterialDialog</name>
        <message>
            <source>Material</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>An address, or a file on this laptop</source>
            <translation>Une adresse, ou un fichier de cet ordinateur</translation>
        </message>
        <message>
            <source>For the whole workshop</source>
            <translation>Pour tout l’atelier</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <source>&amp;Where it is</source>
            <translation>&amp;Où il se trouve</translation>
        </message>
        <message>
            <source>For &amp;item</source>
            <translation>Pour le &amp;point</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
    </context>
    <context>
        <name>MaterialFace</name>
        <message>
            <source>QR code of {address}</source>
            <translation>Code QR de {address}</translation>
        </message>
    </context>
    <context>
        <name>Materials</name>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>Fichier ou adresse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>■ file not found</source>
            <translation>■ fichier introuvable</translation>
        </message>
        <message>
            <source>attached file</source>
            <translation>fichier joint</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
    </context>
    <context>
        <name>MaterialsPage</name>
        <message>
            <source>Search the materials</source>
            <translation>Rechercher dans les documents</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show to the room</source>
            <translation>Montrer à la salle</translation>
        </message>
        <message>
            <source>Give the room its clock back</source>
            <translation>Rendre l’horloge à la salle</translation>
        </message>
        <message>
            <source>No materials yet. Add the e-learning module, the toolkit or any address or file; one click opens it here, another shows it to the room with a QR code.</source>
            <translation>Pas encore de documents. Ajoutez le module d’apprentissage, la boîte à outils ou toute adresse ou tout fichier ; un clic l’ouvre ici, un autre le montre à la salle avec un code QR.</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>QR code of {address}</source>
            <translation>Code QR de {address}</translation>
        </message>
        <message>
            <source>A file on this laptop has no QR code; the room is shown its title.</source>
            <translation>Un fichier de cet ordinateur n’a pas de code QR ; la salle en voit le titre.</translation>
        </message>
        <message>
            <source>add {title}</source>
            <translation>ajouter {title}</translation>
        </message>
        <message>
            <source>change {title}</source>
            <translation>modifier {title}</translation>
        </message>
        <message>
            <source>remove {title}</source>
            <translation>retirer {title}</translation>
        </message>
    </context>
    <context>
        <name>Meeting</name>
        <message>
            <source>(left out) {text}</source>
            <translation>(omis) {text}</translation>
        </message>
        <message>
            <source>{text} ◆ facts changed</source>
            <translation>{text} ◆ faits modifiés</translation>
        </message>
        <message>
            <source>{text} ✎ edited</source>
            <translation>{text} ✎ modifié</translation>
        </message>
        <message>
            <source>Choose a paragraph to change its words.</source>
            <translation>Choisissez un paragraphe pour en changer les termes.</translation>
        </message>
        <message>
            <source>◆ Edited, and the facts have changed since; compare them below.</source>
            <translation>◆ Modifié, et les faits ont changé depuis ; comparez ci-dessous.</translation>
        </message>
        <message>
            <source>Left out: it will not be written.</source>
            <translation>Omis : il ne sera pas écrit.</translation>
        </message>
        <message>
            <source>✎ Edited: these words are kept.</source>
            <translation>✎ Modifié : ces termes sont conservés.</translation>
        </message>
        <message>
            <source>A fact from the log; it follows what happens until you change its words.</source>
            <translation>Un fait tiré du journal ; il suit les événements tant que vous n’en changez pas les termes.</translation>
        </message>
        <message>
            <source>Paragraphs: {count}</source>
            <translation>Paragraphes : {count}</translation>
        </message>
        <message>
            <source>Paragraphs: {count} · edited: {changed}</source>
            <translation>Paragraphes : {count} · modifiés : {changed}</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Language of the record</source>
            <translation>Langue du compte rendu</translation>
        </message>
        <message>
            <source>Write as Word document…</source>
            <translation>Écrire en document Word…</translation>
        </message>
        <message>
            <source>Write the record as a Word document; nothing is replaced</source>
            <translation>Écrire le compte rendu en document Word ; rien n’est remplacé</translation>
        </message>
        <message>
            <source>Paragraphs of the record</source>
            <translation>Paragraphes du compte rendu</translation>
        </message>
        <message>
            <source>The record writes itself while the days are run: who spoke, when, what was decided. Nothing has been run yet.</source>
            <translation>Le compte rendu s’écrit au fil des journées : qui a parlé, quand, ce qui a été décidé. Rien ne s’est encore déroulé.</translation>
        </message>
        <message>
            <source>change a paragraph</source>
            <translation>modifier un paragraphe</translation>
        </message>
        <message>
            <source>leave a paragraph out</source>
            <translation>laisser un paragraphe de côté</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Folder for the overview</source>
            <translation>Dossier pour l’aperçu</translation>
        </message>
        <message>
            <source>{workshop} overview</source>
            <translation>{workshop} aperçu</translation>
        </message>
        <message>
            <source>The Word document lies beside it.</source>
            <translation>Le document Word se trouve à côté.</translation>
        </message>
    </context>
    <context>
        <name>ParagraphEditor</name>
        <message>
            <source>Words of this paragraph</source>
            <translation>Termes de ce paragraphe</translation>
        </message>
        <message>
            <source>Keep these words</source>
            <translation>Conserver ces termes</translation>
        </message>
        <message>
            <source>Back to the facts</source>
            <translation>Revenir aux faits</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>L’omettre</translation>
        </message>
        <message>
            <source>By the log: {fact}</source>
            <translation>Selon le journal : {fact}</translation>
        </message>
    </context>
    <context>
        <name>StepButtons</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step} ({key})</source>
            <translation>Annuler : {step} ({key})</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step} ({key})</source>
            <translation>Rétablir : {step} ({key})</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Template for the next workshop</source>
            <translation>Modèle pour le prochain atelier</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>The agenda as it stands now, its annotations, evaluation forms and materials go along; people, speakers, answers, notes and the log stay here.</source>
            <translation>Le programme tel qu’il est, ses annotations, formulaires d’évaluation et documents sont repris ; personnes, orateurs, réponses, notes et journal restent ici.</translation>
        </message>
        <message>
            <source>Make the template</source>
            <translation>Créer le modèle</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>over</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>{done} of {count}</source>
            <translation>{done} sur {count}</translation>
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
            <source>Items held</source>
            <translation>Points tenus</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suites à donner</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>depuis {time}</translation>
        </message>
        <message>
            <source>Not held: {item}</source>
            <translation>Non tenu : {item}</translation>
        </message>
        <message>
            <source>Carried on: {item} – speakers to come: {count}</source>
            <translation>Reporté : {item} – orateurs à venir : {count}</translation>
        </message>
        <message>
            <source>Begins with: {item}</source>
            <translation>Commence par : {item}</translation>
        </message>
        <message>
            <source>Next: {item}</source>
            <translation>Ensuite : {item}</translation>
        </message>
    </context>
    <context>
        <name>WeekFiles</name>
        <message>
            <source>{file} is in {folder}.</source>
            <translation>{file} est dans {folder}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>It could not be written.</source>
            <translation>L’écriture a échoué.</translation>
        </message>
        <message>
            <source>This is a rehearsal; end it first, then nothing invented is written down.</source>
            <translation>C’est une répétition ; terminez-la d’abord, pour que rien d’inventé ne soit écrit.</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>Days of the workshop</source>
            <translation>Journées de l’atelier</translation>
        </message>
        <message>
            <source>Overview for the closing…</source>
            <translation>Aperçu pour la clôture…</translation>
        </message>
        <message>
            <source>What was heard, found and decided, as slides and as a Word document</source>
            <translation>Ce qui a été entendu, conclu et décidé, en diapositives et en document Word</translation>
        </message>
        <message>
            <source>Save as a template…</source>
            <translation>Enregistrer comme modèle…</translation>
        </message>
        <message>
            <source>A new workshop with the same agenda on other dates, without people</source>
            <translation>Un nouvel atelier avec le même programme à d’autres dates, sans personnes</translation>
        </message>
        <message>
            <source>Archive as one file…</source>
            <translation>Archiver en un fichier…</translation>
        </message>
        <message>
            <source>The workshop, its files and its papers in one checked file (ZIP)</source>
            <translation>L’atelier, ses fichiers et ses documents en un seul fichier vérifié (ZIP)</translation>
        </message>
        <message>
            <source>Delete personal data…</source>
            <translation>Supprimer les données personnelles…</translation>
        </message>
        <message>
            <source>Take people and what is known of them out of the workshop and its backups</source>
            <translation>Retirer les personnes et ce que l’on sait d’elles de l’atelier et de ses sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>WorkshopEnd</name>
        <message>
            <source>{workshop} template</source>
            <translation>{workshop} modèle</translation>
        </message>
        <message>
            <source>{file} is beside this workshop; open it from the menu when it is time.</source>
            <translation>{file} est à côté de cet atelier ; ouvrez-le depuis le menu le moment venu.</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <source>Read back and checked; files in it: {count}.</source>
            <translation>Relu et vérifié ; fichiers : {count}.</translation>
        </message>
        <message>
            <source>{workshop} deletion report</source>
            <translation>{workshop} rapport de suppression</translation>
        </message>
    </context>
    <context>
        <name>_Materials</name>
        <message>
            <source>{file} is not there any more; change where the material is.</source>
            <translation>{file} n’est plus là ; modifiez l’emplacement du support.</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>_Meeting</name>
        <message>
            <source>record of the meeting</source>
            <translation>compte rendu de la réunion</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
    </context>
</TS>
