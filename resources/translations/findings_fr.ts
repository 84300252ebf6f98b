<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CountryNotes</name>
        <message>
            <source>{done} of {whole} points covered</source>
            <translation>{done} éléments abordés sur {whole}</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>non abordé</translation>
        </message>
    </context>
    <context>
        <name>CountryNotesPage</name>
        <message>
            <source>Agenda item</source>
            <translation>Point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Keep as reports</source>
            <translation>Garder comme rapports</translation>
        </message>
        <message>
            <source>One report for each country, among the reports</source>
            <translation>Un rapport par pays, parmi les rapports</translation>
        </message>
        <message>
            <source>Export deck and document</source>
            <translation>Exporter présentation et document</translation>
        </message>
        <message>
            <source>Countries by points</source>
            <translation>Pays par élément</translation>
        </message>
        <message>
            <source>No item of this workshop has points and a list of speakers. Once the annotated agenda names points to speak about and the item has its list, the notes on each country stand here.</source>
            <translation>Aucun point de cet atelier n’a à la fois des éléments à traiter et une liste d’orateurs. Dès que l’ordre du jour annoté nomme ces éléments et que le point a sa liste, les notes sur chaque pays figurent ici.</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>non abordé</translation>
        </message>
    </context>
    <context>
        <name>DeckTemplate</name>
        <message>
            <source>Cover</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Start of a group’s part</source>
            <translation>Début de la partie d’un groupe</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Tables, photos and charts</source>
            <translation>Tableaux, photos et graphiques</translation>
        </message>
        <message>
            <source>chosen by hand</source>
            <translation>choisie à la main</translation>
        </message>
        <message>
            <source>found by its type</source>
            <translation>trouvée par son type</translation>
        </message>
        <message>
            <source>found by its name</source>
            <translation>trouvée par son nom</translation>
        </message>
        <message>
            <source>found by what it holds</source>
            <translation>trouvée par son contenu</translation>
        </message>
        <message>
            <source>none fits: text boxes of our own</source>
            <translation>aucune ne convient : nos propres zones de texte</translation>
        </message>
    </context>
    <context>
        <name>DeckTemplatePage</name>
        <message>
            <source>Choose a template…</source>
            <translation>Choisir un modèle…</translation>
        </message>
        <message>
            <source>A .pptx or .potx file of your organization</source>
            <translation>Un fichier .pptx ou .potx de votre organisation</translation>
        </message>
        <message>
            <source>Use the plain one</source>
            <translation>Utiliser le modèle simple</translation>
        </message>
        <message>
            <source>kept with this workshop</source>
            <translation>gardé avec cet atelier</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>fourni</translation>
        </message>
        <message>
            <source>◆ {problem}</source>
            <translation>◆ {problem}</translation>
        </message>
        <message>
            <source>● Every role has a layout of its own.</source>
            <translation>● Chaque rôle a sa propre disposition.</translation>
        </message>
    </context>
    <context>
        <name>ExportCard</name>
        <message>
            <source>Kind of deck</source>
            <translation>Type de présentation</translation>
        </message>
        <message>
            <source>Reports of which item</source>
            <translation>Rapports de quel point</translation>
        </message>
        <message>
            <source>Writing the decks</source>
            <translation>Écriture des présentations</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>All items</source>
            <translation>Tous les points</translation>
        </message>
        <message>
            <source>Template: {name}</source>
            <translation>Modèle : {name}</translation>
        </message>
        <message>
            <source>Marked in the list: {count}</source>
            <translation>Marqués dans la liste : {count}</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>Export decks</source>
            <translation>Exporter les présentations</translation>
        </message>
        <message>
            <source>Folder for the decks</source>
            <translation>Dossier des présentations</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Group or country</source>
            <translation>Groupe ou pays</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapos</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n scindé</numerusform>
                <numerusform>%n scindés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shortened</source>
            <translation>
                <numerusform>%n abrégé</numerusform>
                <numerusform>%n abrégés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>A deck for each group</source>
            <translation>Une présentation par groupe</translation>
        </message>
        <message>
            <source>One deck for plenary</source>
            <translation>Une présentation pour la plénière</translation>
        </message>
        <message>
            <source>National strategies by country</source>
            <translation>Stratégies nationales par pays</translation>
        </message>
        <message>
            <source>Answers to case studies</source>
            <translation>Réponses aux études de cas</translation>
        </message>
        <message>
            <source>Country presentations with time used</source>
            <translation>Exposés des pays et temps utilisé</translation>
        </message>
        <message>
            <source>Evaluation results</source>
            <translation>Résultats de l’évaluation</translation>
        </message>
        <message>
            <source>PowerPoint</source>
            <translation>PowerPoint</translation>
        </message>
        <message>
            <source>Word, full text</source>
            <translation>Word, texte intégral</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Slides: {count}</source>
            <translation>Diapos : {count}</translation>
        </message>
        <message>
            <source>Characters taken out that no file may hold: {count}</source>
            <translation>Caractères retirés car aucun fichier ne peut les contenir : {count}</translation>
        </message>
        <message>
            <source>Fonts drawn as others here: {fonts}</source>
            <translation>Polices remplacées ici : {fonts}</translation>
        </message>
        <message>
            <source>Nothing reported: {where}</source>
            <translation>Rien à signaler : {where}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>New report</source>
            <translation>Nouveau rapport</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Read files that rapporteurs have handed over</source>
            <translation>Lire les fichiers remis par les rapporteurs</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>No reports yet. Begin one for a group or an item with New report, or import the files that rapporteurs bring on a stick; then export the decks at the right.</source>
            <translation>Aucun rapport pour l’instant. Commencez-en un pour un groupe ou un point avec Nouveau rapport, ou importez les fichiers que les rapporteurs apportent sur une clé ; exportez ensuite les présentations à droite.</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
    </context>
    <context>
        <name>_Notes</name>
        <message>
            <source>Folder for the deck and the document</source>
            <translation>Dossier de la présentation et du document</translation>
        </message>
        <message>
            <source>The Word document lies beside it.</source>
            <translation>Le document Word est à côté.</translation>
        </message>
        <message>
            <source>Kept among the reports: {count}.</source>
            <translation>Gardé parmi les rapports : {count}.</translation>
        </message>
    </context>
    <context>
        <name>_Reports</name>
        <message>
            <source>Items of the agenda</source>
            <translation>Points de l’ordre du jour</translation>
        </message>
        <message>
            <source>Removed: {reports}.</source>
            <translation>Retirés : {reports}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Findings (*.findings *.json)</source>
            <translation>Conclusions (*.findings *.json)</translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation>Importer des rapports</translation>
        </message>
        <message>
            <source>New: {reports}.</source>
            <translation>Nouveaux : {reports}.</translation>
        </message>
        <message>
            <source>Merged without loss: {reports}.</source>
            <translation>Fusionnés sans perte : {reports}.</translation>
        </message>
        <message>
            <source>Changed on both sides and kept twice: {count}.</source>
            <translation>Modifié des deux côtés et gardé en double : {count}.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>It could not be written.</source>
            <translation>L’écriture a échoué.</translation>
        </message>
    </context>
    <context>
        <name>_Template</name>
        <message>
            <source>PowerPoint templates (*.potx *.pptx)</source>
            <translation>Modèles PowerPoint (*.potx *.pptx)</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Choisir un modèle</translation>
        </message>
    </context>
</TS>
