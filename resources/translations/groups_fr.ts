<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Cards</name>
        <message>
            <source>Name, room and task of this group</source>
            <translation>Nom, salle et tâche de ce groupe</translation>
        </message>
        <message>
            <source>Give the role in the menu of a person</source>
            <translation>Donnez le rôle dans le menu d’une personne</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Déplacer vers</translation>
        </message>
        <message>
            <source>Chairs this group</source>
            <translation>Préside ce groupe</translation>
        </message>
        <message>
            <source>Reports for this group</source>
            <translation>Fait rapport pour ce groupe</translation>
        </message>
        <message>
            <source>Keep together with</source>
            <translation>Garder avec</translation>
        </message>
        <message>
            <source>Keep apart from</source>
            <translation>Séparer de</translation>
        </message>
        <message>
            <source>Drop together and apart</source>
            <translation>Lever ces deux règles</translation>
        </message>
        <message>
            <source>May be drawn to another group</source>
            <translation>Peut être tiré dans un autre groupe</translation>
        </message>
        <message>
            <source>Is not here</source>
            <translation>Est absent</translation>
        </message>
    </context>
    <context>
        <name>Draw</name>
        <message>
            <source>Together: {names}</source>
            <translation>Ensemble : {names}</translation>
        </message>
        <message>
            <source>Apart: {names}</source>
            <translation>Séparés : {names}</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Groupe {number}</translation>
        </message>
        <message>
            <source>{chair} chair · {report} rapporteur · {lock} stays</source>
            <translation>{chair} préside · {report} rapporteur · {lock} reste</translation>
        </message>
        <message>
            <source>● The best spread there can be: proven (excess {excess}).</source>
            <translation>● La meilleure répartition possible : prouvé (excédent {excess}).</translation>
        </message>
        <message>
            <source>▲ Excess {excess}: pairs in one group who share a value, over the least of {bound}.</source>
            <translation>▲ Excédent {excess} : paires d’un même groupe partageant une valeur, au-delà du minimum de {bound}.</translation>
        </message>
        <message>
            <source>Of {draws} draws by lot the best has {best}, the average {mean}.</source>
            <translation>Sur {draws} tirages au sort, le meilleur a {best}, la moyenne {mean}.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Spécialité</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Tour {number}</translation>
        </message>
        <message>
            <source>{here} of {seats}</source>
            <translation>{here} sur {seats}</translation>
        </message>
        <message>
            <source>▲ No chair and no rapporteur</source>
            <translation>▲ Personne ne préside ni ne rapporte</translation>
        </message>
        <message>
            <source>▲ No chair</source>
            <translation>▲ Personne ne préside</translation>
        </message>
        <message>
            <source>▲ No rapporteur</source>
            <translation>▲ Personne ne rapporte</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>président</translation>
        </message>
        <message>
            <source>rapporteur</source>
            <translation>rapporteur</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>again: {names}</source>
            <translation>à nouveau : {names}</translation>
        </message>
        <message>
            <source>Met how many others</source>
            <translation>Combien d’autres rencontrés</translation>
        </message>
    </context>
    <context>
        <name>DrawActs</name>
        <message>
            <source>Small teams, which may be joined to others: {names}.</source>
            <translation>Petites équipes, à joindre éventuellement à d’autres : {names}.</translation>
        </message>
    </context>
    <context>
        <name>DrawBar</name>
        <message>
            <source>Draws of this workshop</source>
            <translation>Tirages de cet atelier</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Arrivé en retard</translation>
        </message>
        <message>
            <source>Even out</source>
            <translation>Égaliser</translation>
        </message>
        <message>
            <source>The fewest moves that make the groups equally large</source>
            <translation>Le moins de déplacements pour des groupes de même taille</translation>
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
            <source>Show and give out</source>
            <translation>Montrer et diffuser</translation>
        </message>
        <message>
            <source>Print or save as PDF…</source>
            <translation>Imprimer ou enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Signs for the doors…</source>
            <translation>Affiches pour les portes…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save as XLSX…</source>
            <translation>Enregistrer en XLSX…</translation>
        </message>
        <message>
            <source>Show to the room</source>
            <translation>Montrer à la salle</translation>
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>Take in the list of participants first, on the tab “People”.</source>
            <translation>Importez d’abord la liste des participants, sous l’onglet « Participants ».</translation>
        </message>
        <message>
            <source>No groups yet. “New” makes a draw for an item of the agenda.</source>
            <translation>Pas encore de groupes. « Nouveau » crée un tirage pour un point de l’ordre du jour.</translation>
        </message>
        <message>
            <source>Say how many groups there are, then press “Draw”.</source>
            <translation>Indiquez le nombre de groupes, puis appuyez sur « Tirer ».</translation>
        </message>
        <message>
            <source>◆ Waiting for a place: {names}</source>
            <translation>◆ En attente d’une place : {names}</translation>
        </message>
        <message>
            <source>Together and apart…</source>
            <translation>Ensemble et séparés…</translation>
        </message>
        <message>
            <source>Who is to sit together and who is not, before you draw</source>
            <translation>Qui doit être ensemble et qui ne le doit pas, avant de tirer</translation>
        </message>
        <message>
            <source>Only who is here now</source>
            <translation>Présents seulement</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tirer</translation>
        </message>
        <message>
            <source>Take the best so far</source>
            <translation>Garder le meilleur</translation>
        </message>
        <message>
            <source>Groups by attribute</source>
            <translation>Groupes par attribut</translation>
        </message>
        <message>
            <source>The groups are as equal as the rules allow; nobody moves.</source>
            <translation>Les groupes sont aussi égaux que les règles le permettent ; personne ne bouge.</translation>
        </message>
        <message>
            <source>1 person moves; Undo takes it back.</source>
            <translation>1 personne se déplace ; Annuler revient en arrière.</translation>
        </message>
        <message numerus="yes">
            <source>%n people move; Undo takes it back.</source>
            <translation>
                <numerusform>%n personne se déplace ; Annuler revient en arrière.</numerusform>
                <numerusform>%n personnes se déplacent ; Annuler revient en arrière.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Draws</name>
        <message>
            <source>Groups for an item</source>
            <translation>Groupes pour un point</translation>
        </message>
        <message>
            <source>Which item?</source>
            <translation>Quel point ?</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>groupes</translation>
        </message>
        <message>
            <source>No screen can show the room window; connect one and try again.</source>
            <translation>Aucun écran ne peut montrer la fenêtre de la salle ; branchez-en un et réessayez.</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>Na&amp;me</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>R&amp;oom</source>
            <translation>&amp;Salle</translation>
        </message>
        <message>
            <source>&amp;Seats</source>
            <translation>&amp;Places</translation>
        </message>
        <message>
            <source>&amp;Question or case</source>
            <translation>&amp;Question ou cas</translation>
        </message>
    </context>
    <context>
        <name>ProcessSolver</name>
        <message>
            <source>The draw ended without a result; draw once more.</source>
            <translation>Le tirage s’est terminé sans résultat ; recommencez.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Together and apart</source>
            <translation>Ensemble et séparés</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Ce qui est gardé</translation>
        </message>
        <message>
            <source>Keep together</source>
            <translation>Garder ensemble</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>Garder séparés</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>The other person</source>
            <translation>L’autre personne</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <source>What is kept at the next draw</source>
            <translation>Ce qui est gardé au prochain tirage</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Enlever</translation>
        </message>
        <message>
            <source>Nobody is bound yet.</source>
            <translation>Personne n’est encore lié.</translation>
        </message>
    </context>
    <context>
        <name>WishesForm</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Groupes</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salles</translation>
        </message>
        <message>
            <source>R&amp;ounds</source>
            <translation>T&amp;ours</translation>
        </message>
        <message>
            <source>&amp;What counts</source>
            <translation>&amp;Priorité</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>Gra&amp;ine</translation>
        </message>
        <message>
            <source>Spread evenly</source>
            <translation>Répartir également</translation>
        </message>
        <message>
            <source>What would another cost?</source>
            <translation>Que coûterait un autre ?</translation>
        </message>
        <message>
            <source>{attribute}: {pairs} more pairs</source>
            <translation>{attribute} : {pairs} paires de plus</translation>
        </message>
        <message>
            <source>{attribute}: costs nothing</source>
            <translation>{attribute} : sans coût</translation>
        </message>
        <message>
            <source>{meetings} more meetings would be repeated</source>
            <translation>{meetings} rencontres de plus seraient répétées</translation>
        </message>
        <message>
            <source>Mixed groups</source>
            <translation>Groupes mixtes</translation>
        </message>
        <message>
            <source>National teams</source>
            <translation>Équipes nationales</translation>
        </message>
        <message>
            <source>The same people and the same seed give the same groups.</source>
            <translation>Les mêmes personnes et la même graine donnent les mêmes groupes.</translation>
        </message>
        <message>
            <source>Room A 10, Room B 8</source>
            <translation>Salle A 10, Salle B 8</translation>
        </message>
        <message>
            <source>One for each group, with its seats; or left empty.</source>
            <translation>Une par groupe, avec ses places ; ou rien.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Even groups first</source>
            <translation>Groupes égaux d’abord</translation>
        </message>
        <message>
            <source>Meet new people first</source>
            <translation>Nouvelles rencontres d’abord</translation>
        </message>
    </context>
</TS>
