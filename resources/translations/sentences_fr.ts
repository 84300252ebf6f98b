<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Sentences</name>
        <message>
            <source>Every group has started already.</source>
            <translation>Tous les groupes ont déjà commencé.</translation>
        </message>
        <message>
            <source>{group} is working already.</source>
            <translation>« {group} » travaille déjà.</translation>
        </message>
        <message>
            <source>The common return is over; set a later one first.</source>
            <translation>L’heure du retour commun est passée ; fixez-en d’abord une plus tardive.</translation>
        </message>
        <message>
            <source>{group} is not working.</source>
            <translation>« {group} » ne travaille pas en ce moment.</translation>
        </message>
        <message>
            <source>No group is working.</source>
            <translation>Aucun groupe ne travaille en ce moment.</translation>
        </message>
        <message>
            <source>{group} works until the common return already.</source>
            <translation>« {group} » travaille déjà jusqu’au retour commun.</translation>
        </message>
        <message>
            <source>The common return must lie ahead.</source>
            <translation>Le retour commun doit être à venir.</translation>
        </message>
        <message>
            <source>Every group has reported.</source>
            <translation>Tous les groupes ont rendu compte.</translation>
        </message>
        <message>
            <source>{group} is reporting already.</source>
            <translation>« {group} » rend déjà compte.</translation>
        </message>
        <message>
            <source>No group is reporting.</source>
            <translation>Aucun groupe ne rend compte en ce moment.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Too much was done with these clocks; make new ones.</source>
            <translation>Ces chronomètres ont trop servi ; créez-en de nouveaux.</translation>
        </message>
        <message>
            <source>{title} has begun; it stays in the record of the day.</source>
            <translation>« {title} » a commencé et reste donc au journal de la journée.</translation>
        </message>
        <message>
            <source>The note is empty; type something first.</source>
            <translation>La note est vide ; écrivez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>There is no kind of note called {category!r}.</source>
            <translation>Il n’existe pas de note du type « {category} ».</translation>
        </message>
        <message>
            <source>There is no note {seq} to correct.</source>
            <translation>Il n’y a pas de note {seq} à corriger.</translation>
        </message>
        <message>
            <source>There is no item {item!r} in the rundown.</source>
            <translation>Il n’y a pas de point « {item} » dans le déroulé.</translation>
        </message>
        <message>
            <source>{title} was not changed: {reason}.</source>
            <translation>« {title} » n’a pas été modifié : {reason}.</translation>
        </message>
        <message>
            <source>The item was not added: {reason}.</source>
            <translation>Le point n’a pas été ajouté : {reason}.</translation>
        </message>
        <message>
            <source>Start needs an item; choose one in the rundown.</source>
            <translation>Pour commencer, il faut un point ; choisissez-en un dans le déroulé.</translation>
        </message>
        <message>
            <source>Nothing is left to start today.</source>
            <translation>Il ne reste rien à commencer aujourd’hui.</translation>
        </message>
        <message>
            <source>The clock is paused already.</source>
            <translation>Le compte à rebours est déjà en pause.</translation>
        </message>
        <message>
            <source>The clock is not paused.</source>
            <translation>Le compte à rebours n’est pas en pause.</translation>
        </message>
        <message>
            <source>The time of {entry_id} must be above zero.</source>
            <translation>Le temps accordé à « {entry_id} » doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>Nothing is left to skip today.</source>
            <translation>Il ne reste rien à passer aujourd’hui.</translation>
        </message>
        <message>
            <source>{title} has begun and cannot be skipped.</source>
            <translation>« {title} » a commencé et ne peut plus être passé.</translation>
        </message>
        <message>
            <source>Nothing ran before; there is nothing to go back to.</source>
            <translation>Rien n’a encore eu lieu ; il n’y a rien à reprendre.</translation>
        </message>
        <message>
            <source>{title} has no fixed start; it moves by itself.</source>
            <translation>« {title} » n’a pas d’heure fixe ; son début se déplace de lui-même.</translation>
        </message>
        <message>
            <source>{title} has begun and cannot be moved.</source>
            <translation>« {title} » a commencé et ne peut plus être déplacé.</translation>
        </message>
        <message>
            <source>Every day of the workshop is closed already.</source>
            <translation>Toutes les journées de l’atelier sont déjà closes.</translation>
        </message>
        <message>
            <source>The next day has not begun; there is nothing to close.</source>
            <translation>La journée suivante n’a pas commencé ; il n’y a rien à clore.</translation>
        </message>
        <message>
            <source>Nothing is running now; start an item first.</source>
            <translation>Rien n’est en cours ; commencez d’abord un point.</translation>
        </message>
        <message>
            <source>{title} is not running now.</source>
            <translation>« {title} » n’est pas en cours.</translation>
        </message>
        <message>
            <source>There is no item or speaker {entry_id!r} in the rundown.</source>
            <translation>Il n’y a ni point ni orateur « {entry_id} » dans le déroulé.</translation>
        </message>
        <message>
            <source>{title} is running already.</source>
            <translation>« {title} » est déjà en cours.</translation>
        </message>
        <message>
            <source>No slot of the rundown is open to {speaker}.</source>
            <translation>Aucun créneau du déroulé n’est ouvert à {speaker}.</translation>
        </message>
        <message>
            <source>Start an item first; the list of speakers belongs to it.</source>
            <translation>Commencez d’abord un point ; la liste des orateurs en dépend.</translation>
        </message>
        <message>
            <source>Answer with: it went on, it was paused, or it ended at a time.</source>
            <translation>Répondez : la séance a continué, elle était en pause, ou elle a pris fin à telle heure.</translation>
        </message>
        <message>
            <source>There is no open question.</source>
            <translation>Aucune question n’est en attente.</translation>
        </message>
        <message>
            <source>The end must lie between the start of the item and now.</source>
            <translation>La fin doit se situer entre le début du point et maintenant.</translation>
        </message>
        <message>
            <source>{text!r} is not a time.</source>
            <translation>« {text} » n’est pas une heure.</translation>
        </message>
        <message>
            <source>step {title!r} needs more than 0 minutes</source>
            <translation>l’étape « {title} » demande plus de 0 minute</translation>
        </message>
        <message>
            <source>{title!r} must end after it starts</source>
            <translation>« {title} » doit finir après avoir commencé</translation>
        </message>
        <message>
            <source>the allotment of queue {queue!r} must be above zero</source>
            <translation>le temps de parole de la liste « {queue} » doit être supérieur à zéro</translation>
        </message>
        <message>
            <source>the times of queue {queue!r} cannot be negative</source>
            <translation>les temps de la liste « {queue} » ne peuvent pas être négatifs</translation>
        </message>
        <message>
            <source>two items have the id {item!r}</source>
            <translation>deux points portent l’identifiant « {item} »</translation>
        </message>
        <message>
            <source>There is no queue {queue_id!r}.</source>
            <translation>Il n’y a pas de liste « {queue_id} ».</translation>
        </message>
        <message>
            <source>The list of speakers is closed; open it again to add a name.</source>
            <translation>La liste des orateurs est close ; rouvrez-la pour ajouter un nom.</translation>
        </message>
        <message>
            <source>{name} is in the queue already.</source>
            <translation>{name} figure déjà sur la liste.</translation>
        </message>
        <message>
            <source>Only two speakers who still wait in one queue can swap places.</source>
            <translation>Seuls deux orateurs qui attendent encore sur une même liste peuvent échanger leur place.</translation>
        </message>
        <message>
            <source>No speaker of a queue has the floor now.</source>
            <translation>Aucun orateur inscrit n’a la parole en ce moment.</translation>
        </message>
        <message>
            <source>The questions have begun already.</source>
            <translation>Les questions ont déjà commencé.</translation>
        </message>
        <message>
            <source>There is no time to announce.</source>
            <translation>Il n’y a pas d’heure à annoncer.</translation>
        </message>
        <message>
            <source>A speaker stands twice in the queue; each needs one place.</source>
            <translation>Un orateur figure deux fois sur la liste ; chacun n’y a qu’une place.</translation>
        </message>
        <message>
            <source>There is no queue {queue!r}.</source>
            <translation>Il n’y a pas de liste « {queue} ».</translation>
        </message>
        <message>
            <source>This needs a speaker of the queue; choose one in the list.</source>
            <translation>Il faut pour cela un orateur inscrit ; choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>{name} has spoken already.</source>
            <translation>{name} a déjà pris la parole.</translation>
        </message>
        <message>
            <source>The queue was not changed: {reason}.</source>
            <translation>La liste n’a pas été modifiée : {reason}.</translation>
        </message>
        <message>
            <source>{name} stands in another queue already.</source>
            <translation>{name} figure déjà sur une autre liste.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
    </context>
</TS>
