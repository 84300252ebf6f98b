<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AnswersTab</name>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Number of people who could answer</source>
            <translation>Nombre de personnes pouvant répondre</translation>
        </message>
        <message>
            <source>Keys: 1–5 or the number of the choice · 0 or n not applicable · arrows move · Enter keeps the sheet and begins the next</source>
            <translation>Touches : 1–5 ou le numéro du choix · 0 ou n sans objet · flèches pour se déplacer · Entrée garde la feuille et commence la suivante</translation>
        </message>
        <message>
            <source>Undo last sheet</source>
            <translation>Annuler la dernière feuille</translation>
        </message>
        <message>
            <source>Read a table…</source>
            <translation>Lire un tableau…</translation>
        </message>
        <message>
            <source>Table to fill in…</source>
            <translation>Tableau à remplir…</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Ouvrir la borne</translation>
        </message>
        <message>
            <source>Keep this sheet</source>
            <translation>Garder cette feuille</translation>
        </message>
        <message>
            <source>Remove all answers…</source>
            <translation>Effacer les réponses…</translation>
        </message>
        <message numerus="yes">
            <source>✓ %n answers given at the kiosk</source>
            <translation>
                <numerusform>✓ %n réponse donnée à la borne</numerusform>
                <numerusform>✓ %n réponses données à la borne</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ 1 answer given at the kiosk</source>
            <translation>✓ 1 réponse donnée à la borne</translation>
        </message>
        <message>
            <source>Take back what was typed or read last (Ctrl+Backspace)</source>
            <translation>Retirer ce qui a été saisi ou lu en dernier (Ctrl+Retour arrière)</translation>
        </message>
        <message>
            <source>Read answers from a table (CSV or Excel)</source>
            <translation>Lire des réponses dans un tableau (CSV ou Excel)</translation>
        </message>
        <message>
            <source>Save an empty table with a column for each statement</source>
            <translation>Enregistrer un tableau vide, une colonne par énoncé</translation>
        </message>
        <message>
            <source>Let participants answer on this screen, one by one (Ctrl+Shift+Q ends it)</source>
            <translation>Faire répondre les participants sur cet écran, l’un après l’autre (Ctrl+Maj+Q y met fin)</translation>
        </message>
        <message>
            <source>Keep what is typed and begin the next sheet (Enter)</source>
            <translation>Garder la saisie et commencer la feuille suivante (Entrée)</translation>
        </message>
        <message>
            <source>Remove every answer to this form, for good</source>
            <translation>Effacer définitivement toutes les réponses à ce formulaire</translation>
        </message>
        <message>
            <source>of</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>1 sheet</source>
            <translation>1 feuille</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n feuille</numerusform>
                <numerusform>%n feuilles</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet was blank; it is not counted.</source>
            <translation>La feuille était vide ; elle n’est pas comptée.</translation>
        </message>
        <message numerus="yes">
            <source>✓ %n sheets kept</source>
            <translation>
                <numerusform>✓ %n feuille gardée</numerusform>
                <numerusform>✓ %n feuilles gardées</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ 1 sheet kept</source>
            <translation>✓ 1 feuille gardée</translation>
        </message>
        <message>
            <source>The last sheet was taken back.</source>
            <translation>La dernière feuille a été retirée.</translation>
        </message>
        <message>
            <source>Remove all answers</source>
            <translation>Effacer les réponses</translation>
        </message>
        <message>
            <source>Remove every answer to this form? This cannot be undone.</source>
            <translation>Effacer toutes les réponses à ce formulaire ? C’est irréversible.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Words; Enter goes on</source>
            <translation>Texte ; Entrée pour continuer</translation>
        </message>
        <message>
            <source>0 n/a</source>
            <translation>0 s.o.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationForms</name>
        <message>
            <source>Scale 1 to 5</source>
            <translation>Échelle de 1 à 5</translation>
        </message>
        <message>
            <source>One choice</source>
            <translation>Un choix</translation>
        </message>
        <message>
            <source>Several choices</source>
            <translation>Plusieurs choix</translation>
        </message>
        <message>
            <source>Own words</source>
            <translation>Texte libre</translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Pas encore de texte</translation>
        </message>
        <message>
            <source>Not ready: {what}</source>
            <translation>Pas prêt : {what}</translation>
        </message>
        <message>
            <source>✓ Ready in {languages}</source>
            <translation>✓ Prêt en {languages}</translation>
        </message>
        <message>
            <source>Not all is translated: {languages}. English stands in its place.</source>
            <translation>Tout n’est pas traduit : {languages}. L’anglais en tient lieu.</translation>
        </message>
        <message>
            <source>the form has no title</source>
            <translation>le formulaire n’a pas de titre</translation>
        </message>
        <message>
            <source>there is no statement yet</source>
            <translation>il n’y a pas encore d’énoncé</translation>
        </message>
        <message>
            <source>statement {number} has no text</source>
            <translation>l’énoncé {number} n’a pas de texte</translation>
        </message>
        <message>
            <source>statement {number} needs two options or more</source>
            <translation>l’énoncé {number} demande au moins deux choix</translation>
        </message>
    </context>
    <context>
        <name>EvaluationResults</name>
        <message>
            <source>1 sheet</source>
            <translation>1 feuille</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n feuille</numerusform>
                <numerusform>%n feuilles</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all} people answered</source>
            <translation>{n} personnes sur {all} ont répondu</translation>
        </message>
        <message>
            <source>{count} · {percent} %</source>
            <translation>{count} · {percent} %</translation>
        </message>
        <message>
            <source>{n} of {all} answered</source>
            <translation>{n} réponses sur {all}</translation>
        </message>
        <message>
            <source>median {value}</source>
            <translation>médiane {value}</translation>
        </message>
        <message>
            <source>mean {value}</source>
            <translation>moyenne {value}</translation>
        </message>
        <message>
            <source>not applicable {n}</source>
            <translation>sans objet {n}</translation>
        </message>
        <message>
            <source>No three people gave answers that are alike: showing them could point at somebody.</source>
            <translation>Les réponses diffèrent trop pour être montrées : elles pourraient désigner quelqu’un.</translation>
        </message>
        <message>
            <source>Too few have answered: showing it could point at somebody.</source>
            <translation>Trop peu de réponses : les montrer pourrait désigner quelqu’un.</translation>
        </message>
        <message>
            <source>Nobody has answered this.</source>
            <translation>Personne n’a répondu.</translation>
        </message>
        <message>
            <source>One or two people, and all but one or two, are not counted out.</source>
            <translation>Une ou deux personnes, ou toutes sauf une ou deux, ne sont pas dénombrées.</translation>
        </message>
        <message>
            <source>Answers of one or two people are put together with their neighbours.</source>
            <translation>Les réponses d’une ou deux personnes sont réunies avec leurs voisines.</translation>
        </message>
        <message>
            <source>The shares are rounded; together they make {sum} %.</source>
            <translation>Les parts sont arrondies ; ensemble, elles font {sum} %.</translation>
        </message>
        <message>
            <source>Results show from {few} answers on. Those of the kiosk are counted {few} or more at a time, so that nobody’s can be told apart.</source>
            <translation>Les résultats se montrent à partir de {few} réponses. Celles de la borne sont comptées par {few} au moins, pour que personne ne soit reconnu.</translation>
        </message>
        <message>
            <source>Nothing is shown yet, so that nobody’s answers can be known by it.
Results appear when more people have answered.</source>
            <translation>Rien n’est encore montré, pour que les réponses de personne ne soient reconnues.
Les résultats paraissent quand d’autres personnes auront répondu.</translation>
        </message>
        <message>
            <source>There are no answers yet.
Turn to “Answers” to start the kiosk, type in printed sheets, or read a table.</source>
            <translation>Il n’y a pas encore de réponses.
Dans « Réponses », ouvrez la borne, saisissez des feuilles imprimées ou lisez un tableau.</translation>
        </message>
        <message>
            <source>1 answer waits for others.</source>
            <translation>1 réponse en attend d’autres.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers wait for others.</source>
            <translation>
                <numerusform>%n réponse en attend d’autres.</numerusform>
                <numerusform>%n réponses en attendent d’autres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormPicker</name>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Form without a title</source>
            <translation>Formulaire sans titre</translation>
        </message>
    </context>
    <context>
        <name>FormsTab</name>
        <message>
            <source>New form</source>
            <translation>Nouveau formulaire</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>A sentence before the first statement, if wanted</source>
            <translation>Une phrase avant le premier énoncé, si on le souhaite</translation>
        </message>
        <message>
            <source>Add a statement</source>
            <translation>Ajouter un énoncé</translation>
        </message>
        <message>
            <source>The printed sheet</source>
            <translation>La feuille imprimée</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
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
            <source>Remove the statement</source>
            <translation>Supprimer l’énoncé</translation>
        </message>
        <message>
            <source>Begin an empty form</source>
            <translation>Commencer un formulaire vide</translation>
        </message>
        <message>
            <source>Begin with a copy of this form</source>
            <translation>Commencer par une copie de ce formulaire</translation>
        </message>
        <message>
            <source>Remove this form; it must have no answers</source>
            <translation>Supprimer ce formulaire ; il doit être sans réponse</translation>
        </message>
        <message>
            <source>Take back the last change to a form (Ctrl+Z)</source>
            <translation>Annuler le dernier changement d’un formulaire (Ctrl+Z)</translation>
        </message>
        <message>
            <source>The sheet in the chosen language, to be printed</source>
            <translation>La feuille dans la langue choisie, à imprimer</translation>
        </message>
        <message>
            <source>Look at the printed sheet, then print it</source>
            <translation>Voir la feuille, puis l’imprimer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Evaluation</source>
            <translation>Évaluation</translation>
        </message>
    </context>
    <context>
        <name>LanguagePicker</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>The language that is edited, shown and printed</source>
            <translation>La langue modifiée, affichée et imprimée</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>end</source>
            <translation>fin</translation>
        </message>
        <message>
            <source>For the facilitator: end the evaluation on this laptop?</source>
            <translation>Pour l’animation : terminer l’évaluation sur cet ordinateur ?</translation>
        </message>
        <message>
            <source>Type “{word}” and press Enter. A form that is half filled in is thrown away.</source>
            <translation>Tapez « {word} », puis Entrée. Un formulaire à moitié rempli est effacé.</translation>
        </message>
        <message>
            <source>Word that ends the evaluation</source>
            <translation>Mot qui termine l’évaluation</translation>
        </message>
        <message>
            <source>Go on with the evaluation</source>
            <translation>Continuer l’évaluation</translation>
        </message>
    </context>
    <context>
        <name>ResultsTab</name>
        <message>
            <source>Copy as a table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Copy the results, for a spreadsheet</source>
            <translation>Copier les résultats pour un tableur</translation>
        </message>
        <message>
            <source>Save the results as a table (CSV)</source>
            <translation>Enregistrer les résultats en tableau (CSV)</translation>
        </message>
        <message>
            <source>Save the results as slides, a document or JSON</source>
            <translation>Enregistrer les résultats en diapositives, en document ou en JSON</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Slides (PowerPoint)…</source>
            <translation>Diapositives (PowerPoint)…</translation>
        </message>
        <message>
            <source>Document (Word)…</source>
            <translation>Document (Word)…</translation>
        </message>
        <message>
            <source>Findings for the deck of the week (JSON)…</source>
            <translation>Constats pour la présentation de la semaine (JSON)…</translation>
        </message>
    </context>
    <context>
        <name>SheetEntry</name>
        <message>
            <source>Printed sheet to type in</source>
            <translation>Feuille imprimée à saisir</translation>
        </message>
    </context>
    <context>
        <name>StatementEditor</name>
        <message>
            <source>Offer “not applicable”</source>
            <translation>Proposer « sans objet »</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Réponse par</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>One option a line</source>
            <translation>Un choix par ligne</translation>
        </message>
    </context>
    <context>
        <name>StatementList</name>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>For the facilitator: end (Ctrl+Shift+Q)</source>
            <translation>Pour qui anime : terminer (Ctrl+Maj+Q)</translation>
        </message>
    </context>
    <context>
        <name>_Reports</name>
        <message>
            <source>{form} results</source>
            <translation>{form} résultats</translation>
        </message>
    </context>
    <context>
        <name>_Tables</name>
        <message>
            <source>{form} to fill in</source>
            <translation>{form} à remplir</translation>
        </message>
        <message>
            <source>Read answers</source>
            <translation>Lire des réponses</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.txt)</source>
            <translation>Tableaux (*.csv *.xlsx *.txt)</translation>
        </message>
        <message>
            <source>1 sheet read.</source>
            <translation>1 feuille lue.</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets read.</source>
            <translation>
                <numerusform>%n feuille lue.</numerusform>
                <numerusform>%n feuilles lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubts:</source>
            <translation>
                <numerusform>%n doute :</numerusform>
                <numerusform>%n doutes :</numerusform>
            </translation>
        </message>
        <message>
            <source>1 doubt:</source>
            <translation>1 doute :</translation>
        </message>
    </context>
</TS>
