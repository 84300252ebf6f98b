<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the findings</source>
            <translation>Exporter les constats</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Slides (PowerPoint)</source>
            <translation>Diapositives (PowerPoint)</translation>
        </message>
        <message>
            <source>Full text (Word)</source>
            <translation>Texte intégral (Word)</translation>
        </message>
        <message>
            <source>Plain text (Markdown)</source>
            <translation>Texte simple (Markdown)</translation>
        </message>
        <message>
            <source>Slides to print (PDF)</source>
            <translation>Diapositives à imprimer (PDF)</translation>
        </message>
        <message>
            <source>PDF needs LibreOffice, which is not installed</source>
            <translation>Le PDF demande LibreOffice, qui n’est pas installé</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>Nothing is overwritten: each export gets the next number.</source>
            <translation>Rien n’est écrasé : chaque export reçoit le numéro suivant.</translation>
        </message>
    </context>
    <context>
        <name>FindingsEditor</name>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Drag a section to another place, or move it with Alt+↑ and Alt+↓</source>
            <translation>Glissez une section à une autre place, ou déplacez-la avec Alt+↑ et Alt+↓</translation>
        </message>
        <message>
            <source>Heading of the section</source>
            <translation>Titre de la section</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Remove the section</source>
            <translation>Retirer la section</translation>
        </message>
        <message>
            <source>Add a section, a table or a photo</source>
            <translation>Ajouter une section, un tableau ou une photo</translation>
        </message>
        <message>
            <source>Write a point, or paste a list</source>
            <translation>Écrivez un point ou collez une liste</translation>
        </message>
        <message>
            <source>The first row names the columns. Ctrl+V pastes from a spreadsheet.</source>
            <translation>La première ligne nomme les colonnes. Ctrl+V colle depuis un tableur.</translation>
        </message>
        <message>
            <source>Place and camera were taken out of the photo.</source>
            <translation>Le lieu et l’appareil ont été retirés de la photo.</translation>
        </message>
        <message>
            <source>Who said it stands behind a dash: We need a law — Participant 01</source>
            <translation>Qui l’a dit suit un tiret : Il nous faut une loi — Participant 01</translation>
        </message>
        <message>
            <source>Tab and Shift+Tab: level · Alt+↑ and Alt+↓: move · Enter: new point · Ctrl+PgDn: next section</source>
            <translation>Tab et Maj+Tab : niveau · Alt+↑ et Alt+↓ : déplacer · Entrée : nouveau point · Ctrl+Page suiv. : section suivante</translation>
        </message>
    </context>
    <context>
        <name>PhotoEdit</name>
        <message>
            <source>Caption: the title of its slide</source>
            <translation>Légende : le titre de sa diapositive</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>What does the photo show? Type the words of the flip chart.</source>
            <translation>Que montre la photo ? Tapez les mots du tableau de papier.</translation>
        </message>
        <message>
            <source>Words for those who cannot see it</source>
            <translation>Description pour qui ne peut pas la voir</translation>
        </message>
        <message>
            <source>&amp;Words for those who cannot see it</source>
            <translation>&amp;Description pour qui ne peut pas la voir</translation>
        </message>
    </context>
    <context>
        <name>RapporteurActs</name>
        <message>
            <source>Hand over as a file…</source>
            <translation>Remettre en un fichier…</translation>
        </message>
        <message>
            <source>Take in a file…</source>
            <translation>Reprendre un fichier…</translation>
        </message>
        <message>
            <source>Photos of the flip chart</source>
            <translation>Photos du tableau de papier</translation>
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation>Images ({patterns})</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Export en cours…</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Written: {names}.</source>
            <translation>Écrit : {names}.</translation>
        </message>
        <message>
            <source>Slides: {count}.</source>
            <translation>Diapositives : {count}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Hand over as a file</source>
            <translation>Remettre en un fichier</translation>
        </message>
        <message>
            <source>Findings ({patterns})</source>
            <translation>Constats ({patterns})</translation>
        </message>
        <message>
            <source>{name} can be carried to another laptop; take it in when it is back.</source>
            <translation>{name} peut être porté sur un autre ordinateur ; reprenez-le à son retour.</translation>
        </message>
        <message>
            <source>Take in a file</source>
            <translation>Reprendre un fichier</translation>
        </message>
        <message>
            <source>Taken in: {group}.</source>
            <translation>Repris : {group}.</translation>
        </message>
        <message>
            <source>Changed on both sides, both wordings kept: {count}.</source>
            <translation>Modifié des deux côtés, les deux rédactions gardées : {count}.</translation>
        </message>
    </context>
    <context>
        <name>RapporteurFiles</name>
        <message>
            <source>Open findings…</source>
            <translation>Ouvrir des constats…</translation>
        </message>
        <message>
            <source>New findings…</source>
            <translation>Nouveaux constats…</translation>
        </message>
        <message>
            <source>Open findings</source>
            <translation>Ouvrir des constats</translation>
        </message>
        <message>
            <source>New findings</source>
            <translation>Nouveaux constats</translation>
        </message>
        <message>
            <source>Findings ({patterns})</source>
            <translation>Constats ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>RapporteurHeader</name>
        <message>
            <source>The question of the group</source>
            <translation>La question du groupe</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>Language of the findings</source>
            <translation>Langue des constats</translation>
        </message>
        <message>
            <source>The language the group writes in</source>
            <translation>La langue dans laquelle le groupe écrit</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Make slides and documents (Ctrl+E)</source>
            <translation>Faire des diapositives et des documents (Ctrl+E)</translation>
        </message>
        <message>
            <source>Hand over and take in</source>
            <translation>Remettre et reprendre</translation>
        </message>
    </context>
    <context>
        <name>RapporteurMarks</name>
        <message>
            <source>Everything fits</source>
            <translation>Tout tient</translation>
        </message>
        <message numerus="yes">
            <source>%n shortened, whole in the notes</source>
            <translation>
                <numerusform>%n abrégé, entier dans les notes</numerusform>
                <numerusform>%n abrégés, entiers dans les notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split over several slides</source>
            <translation>
                <numerusform>%n réparti sur plusieurs diapositives</numerusform>
                <numerusform>%n répartis sur plusieurs diapositives</numerusform>
            </translation>
        </message>
        <message>
            <source>Font not on this laptop: {fonts}</source>
            <translation>Police absente de cet ordinateur : {fonts}</translation>
        </message>
        <message numerus="yes">
            <source>Photos without words: %n</source>
            <translation>
                <numerusform>Photos sans description : %n</numerusform>
                <numerusform>Photos sans description : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: {names}</source>
            <translation>Vide : {names}</translation>
        </message>
    </context>
    <context>
        <name>RapporteurTemplates</name>
        <message>
            <source>Points of item {number}</source>
            <translation>Points du point {number}</translation>
        </message>
        <message>
            <source>Four points of a country</source>
            <translation>Quatre points d’un pays</translation>
        </message>
        <message>
            <source>Findings of a group</source>
            <translation>Constats d’un groupe</translation>
        </message>
        <message>
            <source>Three steps of a strategy</source>
            <translation>Trois étapes d’une stratégie</translation>
        </message>
        <message>
            <source>Entry points</source>
            <translation>Points d’entrée</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Recommandations</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Observations</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Processes and practical steps taken</source>
            <translation>Processus et mesures concrètes</translation>
        </message>
        <message>
            <source>Challenges and lessons learned</source>
            <translation>Difficultés et enseignements</translation>
        </message>
        <message>
            <source>Capacity needs and gaps</source>
            <translation>Besoins et lacunes en capacités</translation>
        </message>
        <message>
            <source>Step 1: what we build on</source>
            <translation>Étape 1 : ce dont nous partons</translation>
        </message>
        <message>
            <source>Step 2: draft of the strategy</source>
            <translation>Étape 2 : projet de stratégie</translation>
        </message>
        <message>
            <source>Step 3: common approaches and challenges</source>
            <translation>Étape 3 : approches et difficultés communes</translation>
        </message>
    </context>
    <context>
        <name>RapporteurWindow</name>
        <message>
            <source>Rapporteur's window</source>
            <translation>Fenêtre du rapporteur</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What the export would mark</source>
            <translation>Ce que l’export signalerait</translation>
        </message>
        <message>
            <source>Photo…</source>
            <translation>Photo…</translation>
        </message>
        <message>
            <source>Outline: {name}</source>
            <translation>Plan : {name}</translation>
        </message>
        <message>
            <source>These findings were changed elsewhere, too; both are in here now.</source>
            <translation>Ces constats ont aussi été modifiés ailleurs ; les deux versions sont réunies ici.</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>enregistré à {time}</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>non enregistré</translation>
        </message>
        <message numerus="yes">
            <source>Slides: %n</source>
            <translation>
                <numerusform>Diapositives : %n</numerusform>
                <numerusform>Diapositives : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>« {name} » a été retiré.</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
    </context>
    <context>
        <name>SlideView</name>
        <message>
            <source>Slides as they will be</source>
            <translation>Les diapositives telles qu’elles seront</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>StartCard</name>
        <message>
            <source>Begin with an outline</source>
            <translation>Commencer par un plan</translation>
        </message>
        <message>
            <source>Write the question above. Its sections can be added, moved and removed later.</source>
            <translation>Écrivez la question ci-dessus. Les sections peuvent être ajoutées, déplacées et retirées plus tard.</translation>
        </message>
    </context>
    <context>
        <name>TableEdit</name>
        <message>
            <source>What the table shows: the title of its slide</source>
            <translation>Ce que montre le tableau : le titre de sa diapositive</translation>
        </message>
        <message>
            <source>Title of the table</source>
            <translation>Titre du tableau</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Retirer la colonne</translation>
        </message>
    </context>
</TS>
