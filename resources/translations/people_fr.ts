<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChangesStep</name>
        <message>
            <source>They are the same people</source>
            <translation>Ce sont les mêmes personnes</translation>
        </message>
        <message>
            <source>Tick every row of a name that is on the list already</source>
            <translation>Cocher chaque ligne dont le nom est déjà sur la liste</translation>
        </message>
        <message>
            <source>Remove those who are missing in the file</source>
            <translation>Retirer les personnes absentes du fichier</translation>
        </message>
        <message>
            <source>Otherwise they stay on the list</source>
            <translation>Sinon, elles restent sur la liste</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Tick if this is the person on the list</source>
            <translation>Cocher s’il s’agit de la personne de la liste</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>What is in each column? The first rows of the file stand beside it.</source>
            <translation>Que contient chaque colonne ? Les premières lignes du fichier figurent à côté.</translation>
        </message>
        <message>
            <source>These columns are taken as the last time, when they were the same.</source>
            <translation>Ces colonnes sont lues comme la dernière fois, où elles étaient les mêmes.</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Colonnes du fichier</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Taken as</source>
            <translation>Lue comme</translation>
        </message>
        <message>
            <source>Column {heading} is taken as</source>
            <translation>La colonne {heading} est lue comme</translation>
        </message>
        <message>
            <source>◆ No column is taken as the name; choose which one it is.</source>
            <translation>◆ Aucune colonne n’est lue comme le nom ; choisissez laquelle l’est.</translation>
        </message>
        <message>
            <source>People are known again by their id or e-mail address.</source>
            <translation>Les personnes sont reconnues à leur identifiant ou à leur adresse électronique.</translation>
        </message>
        <message>
            <source>Without an id or an e-mail address nobody can be known again for sure when the list is taken in once more.</source>
            <translation>Sans identifiant ni adresse électronique, personne ne peut être reconnu avec certitude si la liste est importée à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>CountriesStep</name>
        <message>
            <source>Which countries are these? What was typed is kept beside the answer.</source>
            <translation>De quels pays s’agit-il ? Ce qui a été saisi est conservé à côté de la réponse.</translation>
        </message>
        <message>
            <source>Keep the others as typed</source>
            <translation>Garder les autres tels quels</translation>
        </message>
        <message>
            <source>Countries without an answer stay as they were typed</source>
            <translation>Les pays sans réponse restent tels qu’ils ont été saisis</translation>
        </message>
        <message>
            <source>Which country is {typed}?</source>
            <translation>Quel pays est {typed} ?</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Keep “{typed}”</source>
            <translation>Garder « {typed} »</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Take in a list of participants</source>
            <translation>Importer une liste de participants</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take nothing in (Esc)</source>
            <translation>Ne rien importer (Échap)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>To the step before</source>
            <translation>À l’étape précédente</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Colonnes de la liste</translation>
        </message>
        <message>
            <source>Countries to be sure of</source>
            <translation>Pays à confirmer</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>{what} (Enter)</source>
            <translation>{what} (Entrée)</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>The clipboard</source>
            <translation>Le presse-papiers</translation>
        </message>
        <message>
            <source>The list could not be read ({reason}); choose it again.</source>
            <translation>La liste n’a pas pu être lue ({reason}) ; choisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Taken in: {count}. Undo takes it back.</source>
            <translation>Importé : {count}. Annuler revient en arrière.</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Badges and lists</source>
            <translation>Badges et listes</translation>
        </message>
        <message>
            <source>badges</source>
            <translation>badges</translation>
        </message>
        <message>
            <source>signing sheet</source>
            <translation>feuille d’émargement</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>présences</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Page imprimée</translation>
        </message>
        <message>
            <source>&amp;Badges</source>
            <translation>&amp;Badges</translation>
        </message>
        <message>
            <source>eight on a page of A4: name, country, organization</source>
            <translation>huit par page A4 : nom, pays, organisation</translation>
        </message>
        <message>
            <source>&amp;Signing sheet</source>
            <translation>Feuille d’é&amp;margement</translation>
        </message>
        <message>
            <source>by country, a column for each half-day</source>
            <translation>par pays, une colonne par demi-journée</translation>
        </message>
        <message>
            <source>&amp;Attendance</source>
            <translation>&amp;Présences</translation>
        </message>
        <message>
            <source>CSV for the office, with women and men counted; not for the room</source>
            <translation>CSV pour le secrétariat, avec le nombre de femmes et d’hommes ; pas pour la salle</translation>
        </message>
        <message>
            <source>Names of countries in</source>
            <translation>Noms des pays en</translation>
        </message>
        <message>
            <source>Only the chosen: {count}</source>
            <translation>Seulement la sélection : {count}</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>&amp;Names of countries in</source>
            <translation>&amp;Noms des pays en</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>See the pages, then print them</source>
            <translation>Voir les pages, puis les imprimer</translation>
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
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Choose where it goes (Enter)</source>
            <translation>Choisir l’emplacement (Entrée)</translation>
        </message>
        <message>
            <source>{file} is in {folder}.</source>
            <translation>{file} est dans {folder}.</translation>
        </message>
        <message>
            <source>◆ It could not be written ({reason}); choose another place.</source>
            <translation>◆ Impossible d’écrire le fichier ({reason}) ; choisissez un autre emplacement.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Compétences</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>{day} a.m.</source>
            <translation>{day} matin</translation>
        </message>
        <message>
            <source>{day} p.m.</source>
            <translation>{day} après-midi</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Après-midi</translation>
        </message>
        <message>
            <source>{part}: here</source>
            <translation>{part} : présent</translation>
        </message>
        <message>
            <source>{count} here {half}</source>
            <translation>{count} présents {half}</translation>
        </message>
        <message>
            <source>{count} here this morning</source>
            <translation>{count} présents ce matin</translation>
        </message>
        <message>
            <source>{count} here this afternoon</source>
            <translation>{count} présents cet après-midi</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 personne</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personnes</translation>
        </message>
        <message>
            <source>1 country</source>
            <translation>1 pays</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} pays</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Take in a list</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Badges and lists…</source>
            <translation>Badges et listes…</translation>
        </message>
        <message>
            <source>Badges, signing sheet, attendance</source>
            <translation>Badges, feuille d’émargement, présences</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>All of this person</source>
            <translation>Toute la fiche de cette personne</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier comme tableau</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Paste a list…</source>
            <translation>Coller une liste…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>Annuler la dernière modification</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Rétablir la modification</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>All here: morning</source>
            <translation>Tous présents : matin</translation>
        </message>
        <message>
            <source>All here: afternoon</source>
            <translation>Tous présents : après-midi</translation>
        </message>
        <message>
            <source>Find a person, country or word</source>
            <translation>Chercher une personne, un pays…</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Show only rows with these words (Ctrl+F)</source>
            <translation>N’afficher que les lignes avec ces mots (Ctrl+F)</translation>
        </message>
        <message>
            <source>Attend&amp;ance on</source>
            <translation>&amp;Présences du</translation>
        </message>
        <message>
            <source>Attendance on</source>
            <translation>Présences du</translation>
        </message>
        <message>
            <source>The day whose half-days are ticked in the table</source>
            <translation>Le jour dont les demi-journées sont cochées dans le tableau</translation>
        </message>
        <message>
            <source>Tick every row that is shown; untick who is missing</source>
            <translation>Cocher toutes les lignes affichées ; décocher les absents</translation>
        </message>
    </context>
    <context>
        <name>PeopleImport</name>
        <message>
            <source>Keep under this heading</source>
            <translation>Garder sous cet intitulé</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>(no heading)</source>
            <translation>(sans intitulé)</translation>
        </message>
        <message>
            <source>Changed ({count})</source>
            <translation>Modifiées ({count})</translation>
        </message>
        <message>
            <source>New ({count})</source>
            <translation>Nouvelles ({count})</translation>
        </message>
        <message>
            <source>Missing in the file ({count})</source>
            <translation>Absentes du fichier ({count})</translation>
        </message>
        <message>
            <source>Unchanged ({count})</source>
            <translation>Inchangées ({count})</translation>
        </message>
        <message>
            <source>1 row has the name of somebody on the list, but neither an id nor an e-mail address says that it is the same person: it is taken as a new person unless you tick it.</source>
            <translation>1 ligne porte le nom d’une personne de la liste, mais ni identifiant ni adresse électronique n’indique que c’est la même : elle compte comme une nouvelle personne, sauf si vous la cochez.</translation>
        </message>
        <message>
            <source>{count} rows have the names of people on the list, but neither an id nor an e-mail address says that they are the same people: they are taken as new people unless you tick them.</source>
            <translation>{count} lignes portent les noms de personnes de la liste, mais ni identifiant ni adresse électronique n’indique que ce sont les mêmes : elles comptent comme de nouvelles personnes, sauf si vous les cochez.</translation>
        </message>
        <message>
            <source>Nothing to change</source>
            <translation>Rien à modifier</translation>
        </message>
        <message>
            <source>Take in: {count}</source>
            <translation>Importer : {count}</translation>
        </message>
        <message>
            <source>Row {number}, without a name</source>
            <translation>Ligne {number}, sans nom</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field} : {old} → {new}</translation>
        </message>
        <message>
            <source>same name as somebody on the list</source>
            <translation>même nom qu’une personne de la liste</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>here</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>In the list: {typed}</source>
            <translation>Dans la liste : {typed}</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>{line} · {count} shown</source>
            <translation>{line} · {count} affichées</translation>
        </message>
        <message>
            <source>Choose the list of participants</source>
            <translation>Choisir la liste des participants</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
            <translation>Listes (*.xlsx *.xlsm *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The clipboard holds no list; copy the cells first.</source>
            <translation>Le presse-papiers ne contient pas de liste ; copiez d’abord les cellules.</translation>
        </message>
        <message>
            <source>Copied: {count}.</source>
            <translation>Copié : {count}.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Il n’y a encore personne sur la liste</translation>
        </message>
        <message>
            <source>Choose the registration list, a spreadsheet or CSV with any columns, drop it here,
or copy its cells and press Ctrl+V. Nothing is taken in before you have seen it.</source>
            <translation>Choisissez la liste d’inscription, un classeur ou un CSV aux colonnes quelconques, déposez-la ici,
ou copiez ses cellules et appuyez sur Ctrl+V. Rien n’est importé avant que vous l’ayez vu.</translation>
        </message>
        <message>
            <source>Choose a list…</source>
            <translation>Choisir une liste…</translation>
        </message>
        <message>
            <source>Take in a list of participants</source>
            <translation>Importer une liste de participants</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Ajouter une personne…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Retirer {name} ?</translation>
        </message>
        <message>
            <source>Remove {count}?</source>
            <translation>Retirer {count} ?</translation>
        </message>
        <message>
            <source>Their attendance goes too. Undo brings them back.</source>
            <translation>Leurs présences disparaissent aussi. Annuler les fait revenir.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>PeoplePapers</name>
        <message>
            <source>All</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Femmes</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Hommes</translation>
        </message>
        <message>
            <source>present</source>
            <translation>présent</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Edit a person</source>
            <translation>Modifier une personne</translation>
        </message>
        <message>
            <source>Several values are parted by a semicolon.</source>
            <translation>Plusieurs valeurs se séparent par un point-virgule.</translation>
        </message>
        <message>
            <source>Is here now</source>
            <translation>Est présent</translation>
        </message>
        <message>
            <source>Tick the attendance of this half-day</source>
            <translation>Cocher la présence de cette demi-journée</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Keep this person (Enter)</source>
            <translation>Conserver cette personne (Entrée)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change nothing (Esc)</source>
            <translation>Ne rien modifier (Échap)</translation>
        </message>
        <message>
            <source>Somebody of this name is on the list already; both are kept apart.</source>
            <translation>Une personne de ce nom est déjà sur la liste ; elles restent distinctes.</translation>
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <source>Australia and New Zealand</source>
            <translation>Australie et Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>Caribbean</source>
            <translation>Caraïbes</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>Amérique centrale</translation>
        </message>
        <message>
            <source>Central Asia</source>
            <translation>Asie centrale</translation>
        </message>
        <message>
            <source>Eastern Africa</source>
            <translation>Afrique orientale</translation>
        </message>
        <message>
            <source>Eastern Asia</source>
            <translation>Asie orientale</translation>
        </message>
        <message>
            <source>Eastern Europe</source>
            <translation>Europe orientale</translation>
        </message>
        <message>
            <source>Melanesia</source>
            <translation>Mélanésie</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronésie</translation>
        </message>
        <message>
            <source>Middle Africa</source>
            <translation>Afrique centrale</translation>
        </message>
        <message>
            <source>Northern Africa</source>
            <translation>Afrique septentrionale</translation>
        </message>
        <message>
            <source>Northern America</source>
            <translation>Amérique septentrionale</translation>
        </message>
        <message>
            <source>Northern Europe</source>
            <translation>Europe septentrionale</translation>
        </message>
        <message>
            <source>Polynesia</source>
            <translation>Polynésie</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>Amérique du Sud</translation>
        </message>
        <message>
            <source>South-eastern Asia</source>
            <translation>Asie du Sud-Est</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>Afrique australe</translation>
        </message>
        <message>
            <source>Southern Asia</source>
            <translation>Asie méridionale</translation>
        </message>
        <message>
            <source>Southern Europe</source>
            <translation>Europe méridionale</translation>
        </message>
        <message>
            <source>Western Africa</source>
            <translation>Afrique occidentale</translation>
        </message>
        <message>
            <source>Western Asia</source>
            <translation>Asie occidentale</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europe occidentale</translation>
        </message>
    </context>
</TS>
