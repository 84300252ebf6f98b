<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Rescue</name>
        <message>
            <source>Save the workshop elsewhere…</source>
            <translation>Enregistrer l’atelier ailleurs…</translation>
        </message>
        <message>
            <source>Open a copy to look at</source>
            <translation>Ouvrir une copie à consulter</translation>
        </message>
        <message>
            <source>Open a copy of it</source>
            <translation>Ouvrir une copie</translation>
        </message>
        <message>
            <source>You are working in {name} in {folder} now.</source>
            <translation>Vous travaillez maintenant dans {name}, dans {folder}.</translation>
        </message>
        <message>
            <source>You are working in {name} in {folder} now; {original} was left as it is.</source>
            <translation>Vous travaillez maintenant dans {name}, dans {folder} ; {original} a été laissé tel quel.</translation>
        </message>
        <message>
            <source>This is what can be read of {name}, only to look at: changed rows are shown as they are now. To go on working, save what is as it was written.</source>
            <translation>Voici ce qui peut être lu de {name}, seulement pour consulter : les lignes modifiées sont montrées telles qu’elles sont à présent. Pour continuer à travailler, enregistrez ce qui est resté tel qu’écrit.</translation>
        </message>
        <message>
            <source>Open the newest backup</source>
            <translation>Ouvrir la sauvegarde la plus récente</translation>
        </message>
        <message>
            <source>Look at what can be read</source>
            <translation>Consulter ce qui peut être lu</translation>
        </message>
        <message>
            <source>There is no sound backup of it, and nothing can be read.</source>
            <translation>Il n’en existe aucune sauvegarde saine, et rien ne peut être lu.</translation>
        </message>
        <message>
            <source>Save what can be read as a new workshop</source>
            <translation>Enregistrer ce qui peut être lu comme nouvel atelier</translation>
        </message>
        <message>
            <source>Its newest backup has the plan, and nothing that was done.</source>
            <translation>Sa sauvegarde la plus récente contient le plan, et rien de ce qui a été fait.</translation>
        </message>
        <message>
            <source>Its newest backup goes as far as {time}; what came after it is lost.</source>
            <translation>Sa sauvegarde la plus récente va jusqu’à {time} ; la suite est perdue.</translation>
        </message>
        <message>
            <source>Its newest backup goes as far as {time}; nothing is missing in it.</source>
            <translation>Sa sauvegarde la plus récente va jusqu’à {time} ; rien n’y manque.</translation>
        </message>
        <message>
            <source>Its newest backup goes as far as {time}; actions that are missing in it: {count}.</source>
            <translation>Sa sauvegarde la plus récente va jusqu’à {time} ; actions qui y manquent : {count}.</translation>
        </message>
        <message>
            <source>Its plan can be read, but not one of the {rows} rows of its log.</source>
            <translation>Son plan peut être lu, mais aucune des {rows} lignes de son journal.</translation>
        </message>
        <message>
            <source>Its plan can be read; its log is empty.</source>
            <translation>Son plan peut être lu ; son journal est vide.</translation>
        </message>
        <message>
            <source>All {rows} rows of its log can be read, the last of {time}.</source>
            <translation>Les {rows} lignes de son journal peuvent toutes être lues, la dernière de {time}.</translation>
        </message>
        <message>
            <source>Its log can be read up to row {sound} of {rows}, of {time}.</source>
            <translation>Son journal peut être lu jusqu’à la ligne {sound} sur {rows}, de {time}.</translation>
        </message>
        <message>
            <source>Some of its papers or pictures are lost.</source>
            <translation>Certains de ses documents ou images sont perdus.</translation>
        </message>
        <message>
            <source>Save the workshop elsewhere</source>
            <translation>Enregistrer l’atelier ailleurs</translation>
        </message>
        <message>
            <source>Workshops ({patterns})</source>
            <translation>Ateliers ({patterns})</translation>
        </message>
    </context>
</TS>
