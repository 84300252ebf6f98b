<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Replan</name>
        <message>
            <source>The week grants this as it stands.</source>
            <translation>La semaine le permet déjà telle quelle.</translation>
        </message>
        <message>
            <source>It does not fit, even if everything else is shortened to its minimum or left out. Ask for less, or for another day.</source>
            <translation>Cela ne tient pas, même si tout le reste est réduit à son minimum ou supprimé. Demandez moins, ou un autre jour.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>no slot here</source>
            <translation>plus de créneau ici</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>Shorten {title} by {span}</source>
            <translation>Raccourcir {title} de {span}</translation>
        </message>
        <message>
            <source>End {day} later, at {time}</source>
            <translation>Finir {day} plus tard, à {time}</translation>
        </message>
        <message>
            <source>Leave out {names}</source>
            <translation>Supprimer {names}</translation>
        </message>
        <message>
            <source>Move {names}; nothing is lost</source>
            <translation>Déplacer {names} ; rien n’est perdu</translation>
        </message>
        <message>
            <source>{count} more changes</source>
            <translation>{count} autres changements</translation>
        </message>
        <message>
            <source>another slot for {names}</source>
            <translation>autre créneau pour {names}</translation>
        </message>
        <message>
            <source>{changes}. Those who serve, interpret or wait have to be told. Do you agree?</source>
            <translation>{changes}. Il faut prévenir ceux qui servent, interprètent ou attendent. Êtes-vous d’accord ?</translation>
        </message>
        <message>
            <source>No place for {names}.</source>
            <translation>Pas de place pour {names}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <source>Shorten {count} items by {least} to {span}: {names}</source>
            <translation>Raccourcir {count} points, de {least} à {span} : {names}</translation>
        </message>
        <message>
            <source>{title}: {after} instead of {before} min</source>
            <translation>{title} : {after} au lieu de {before} min</translation>
        </message>
        <message>
            <source>{title} at {before} is not held</source>
            <translation>{title} à {before} n’a pas lieu</translation>
        </message>
        <message>
            <source>{title} at {after} instead of {before}</source>
            <translation>{title} à {after} au lieu de {before}</translation>
        </message>
        <message>
            <source>{title}: {before} are not held</source>
            <translation>{title} : {before} n’ont pas lieu</translation>
        </message>
        <message>
            <source>{title} ends at {after} instead of {before}</source>
            <translation>{title} finit à {after} au lieu de {before}</translation>
        </message>
        <message>
            <source>{title} begins at {after}</source>
            <translation>{title} commence à {after}</translation>
        </message>
        <message>
            <source>{title} on {after} instead of {before}</source>
            <translation>{title} : {after} au lieu de {before}</translation>
        </message>
    </context>
    <context>
        <name>ReplanDialog</name>
        <message>
            <source>Plan the week anew</source>
            <translation>Replanifier la semaine</translation>
        </message>
    </context>
    <context>
        <name>ReplanParts</name>
        <message>
            <source>Plan the week anew</source>
            <translation>Replanifier la semaine</translation>
        </message>
        <message>
            <source>Alt+1–4 choose · Enter applies · Esc closes</source>
            <translation>Alt+1–4 choisir · Entrée appliquer · Échap fermer</translation>
        </message>
        <message>
            <source>Not everything fits</source>
            <translation>Tout ne tient pas</translation>
        </message>
        <message>
            <source>Everything fits</source>
            <translation>Tout tient</translation>
        </message>
    </context>
    <context>
        <name>ReplanPreview</name>
        <message>
            <source>What would change, day by day</source>
            <translation>Ce qui changerait, jour par jour</translation>
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
            <translation>Avec le plan</translation>
        </message>
    </context>
    <context>
        <name>WeekWishForm</name>
        <message>
            <source>&amp;Finish an item</source>
            <translation>&amp;Finir un point</translation>
        </message>
        <message>
            <source>Finish an item on a day</source>
            <translation>Finir un point un jour donné</translation>
        </message>
        <message>
            <source>&amp;Give an item more time</source>
            <translation>&amp;Donner plus de temps à un point</translation>
        </message>
        <message>
            <source>Give an item more time on a day</source>
            <translation>Donner plus de temps à un point un jour donné</translation>
        </message>
        <message>
            <source>Time is &amp;lost</source>
            <translation>Du temps est &amp;perdu</translation>
        </message>
        <message>
            <source>A part of a day is lost</source>
            <translation>Une partie d’un jour est perdue</translation>
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
            <source>Whole day</source>
            <translation>Toute la journée</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Keep in one piece what is in one piece</source>
            <translation>Garder d’un seul tenant ce qui l’est</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Minutes more</source>
            <translation>Minutes en plus</translation>
        </message>
        <message>
            <source>Part of the day</source>
            <translation>Partie du jour</translation>
        </message>
        <message>
            <source>Lost from</source>
            <translation>Perdu de</translation>
        </message>
        <message>
            <source>Lost until</source>
            <translation>Perdu jusqu’à</translation>
        </message>
    </context>
</TS>
