<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Cards</name>
        <message>
            <source>Move to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairs this group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports for this group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be drawn to another group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is not here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Draw</name>
        <message>
            <source>Group {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● The best spread there can be: proven (excess {excess}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▲ Excess {excess}: pairs in one group who share a value, over the least of {bound}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {draws} draws by lot the best has {best}, the average {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expertise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{here} of {seats}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DrawActs</name>
        <message>
            <source>Small teams, which may be joined to others: {names}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DrawPage</name>
        <message>
            <source>Take in the list of participants first, on the tab “People”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No groups yet. “New” makes a draw for an item of the agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many groups there are, then press “Draw”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◆ Waiting for a place: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws of this workshop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only who is here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the best so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups by attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fewest moves that make the groups equally large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show and give out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print or save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show to the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The groups are as equal as the rules allow; nobody moves.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people move; Undo takes it back.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Draws</name>
        <message>
            <source>Groups for an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which item?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>groups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProcessSolver</name>
        <message>
            <source>The draw ended without a result; draw once more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WishesForm</name>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;ounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread evenly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixed groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same people and the same seed give the same groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room A 10, Room B 8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One for each group, with its seats; or left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even groups first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meet new people first</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
