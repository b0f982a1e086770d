<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n folders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Delete %n chat?</numerusform>
                <numerusform>Delete all %n chats?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>%n more of them is replaced too</numerusform>
                <numerusform>%n more of them are replaced too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n language</numerusform>
                <numerusform>%n languages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n star or more</numerusform>
                <numerusform>%n stars or more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n card, {total}, {backend}</numerusform>
                <numerusform>%n cards, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n core</numerusform>
                <numerusform>%n cores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n chat is among the deleted chats, in the settings.</numerusform>
                <numerusform>%n chats are among the deleted chats, in the settings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>%n message came with them.</numerusform>
                <numerusform>%n messages came with them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n chat imported</numerusform>
                <numerusform>%n chats imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n chat that is here already stays out</numerusform>
                <numerusform>%n chats that are here already stay out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n chat that is here with fewer messages comes in beside it</numerusform>
                <numerusform>%n chats that are here with fewer messages come in beside those</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n folders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n persona or prompt</numerusform>
                <numerusform>%n personas or prompts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n chat archived</numerusform>
                <numerusform>%n chats archived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n chat deleted</numerusform>
                <numerusform>%n chats deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n chat taken out of the archive</numerusform>
                <numerusform>%n chats taken out of the archive</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n models</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n models</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>used %n day ago</numerusform>
                <numerusform>used %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n download can go on</numerusform>
                <numerusform>%n downloads can go on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n entry was imported.</numerusform>
                <numerusform>%n entries were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n preset imported</numerusform>
                <numerusform>%n presets imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ratings</name>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Needs %n more rating</numerusform>
                <numerusform>Needs %n more ratings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n answer written to {file}</numerusform>
                <numerusform>%n answers written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n pair written to {file}</numerusform>
                <numerusform>%n pairs written to {file}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n rating, on this computer</numerusform>
                <numerusform>%n ratings, all on this computer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Checking what would leave, %n chat so far…</numerusform>
                <numerusform>Checking what would leave, %n chats so far…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>code, %n line</numerusform>
                <numerusform>code, %n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>table, %n row</numerusform>
                <numerusform>table, %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
