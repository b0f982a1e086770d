<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache-Lizenz 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Nach Updates suchen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Jedes Modell hat seine eigene Lizenz, zu sehen unter „Modelle“.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Enthaltene Software</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programmiersprache</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Modellordner</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Hinweise zu jedem enthaltenen Teil</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Fenster-Toolkit</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Zugriffsschlüssel für den Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>In HF_TOKEN. Entferne diese Variable, um dich abzumelden.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>Im Arbeitsspeicher, bis HFChat geschlossen wird.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>Im Passwortspeicher dieses Systems, sobald es einen gibt.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>Im Passwortspeicher dieses Systems.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Statt eines Codes. Für Modelle reicht ein Schlüssel, der nur lesen darf; zum Teilen von Datensätzen muss er schreiben dürfen.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Er wird nur an den Hub gesendet.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Zum Chatten und zum Herunterladen offener Modelle brauchst du kein Konto. Melde dich nur an, wenn du etwas teilen oder Modelle nutzen willst, deren Bedingungen du zustimmen musst.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Zugriffsschlüssel einfügen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Mit Code anmelden</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Mit diesem Schlüssel anmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Angemeldet als {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Dieser Schlüssel darf keine Modelle mit Bedingungen lesen.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Dort, wo hf auth login ihn abgelegt hat. Führe hf auth logout aus, um dich abzumelden.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Wo der Zugriffsschlüssel liegt</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Code wird beim Hub angefordert…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Konto wird beim Hub abgefragt…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Abmelden…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Warten auf Eingabe des Codes…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Jetzt alle Chats sichern</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell auswählen</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Persona auswählen</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Schließen, Schreiben anhalten, zurück zum Nachrichtenfeld</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Vergleichen: Antwort von ChatGPT oder anderswo einfügen</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Letzte Antwort kopieren</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Chat löschen</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Den in der Liste ausgewählten Chat löschen</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Letzte Nachricht bearbeiten, wenn das Feld leer ist</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Alles, was du geteilt hast</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Alle Chats exportieren</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Im Chat, in Modellen oder Einstellungen suchen</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Vorherige Fundstelle</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Erste oder letzte Nachricht beim Lesen</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Chat nach der letzten Antwort abzweigen</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Überallhin springen</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Zum Nachrichtenfeld</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Halte zusätzlich Strg oder Alt gedrückt oder nimm eine der Tasten F1 bis F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Chats aus ChatGPT und anderen Programmen importieren</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Modell neu laden</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Karte des Chats</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Neue Zeile</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Nächster Chat</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Modelldatei öffnen</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Personas, beim Schreiben</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Vorheriger Chat</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Vorige oder nächste Nachricht beim Lesen</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Vorherige oder nächste Version einer Nachricht</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Vorheriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Chat drucken</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Schnelle Frage in kleinem Fenster</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Letzte Antwort mit Sternen bewerten</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Antwort neu schreiben</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Antwort auf andere Art neu schreiben</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Chat umbenennen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Backup wiederherstellen</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Gespeicherte Prompts, am Anfang des Feldes</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Chats durchsuchen</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Letzten Import ansehen oder rückgängig machen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Chat teilen oder exportieren</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Liste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Parameter ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>Die letzte Antwort ist schlecht</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>Die letzte Antwort ist gut</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Das löscht etwas. Halte zusätzlich Strg oder Alt gedrückt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Diese Taste kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Zuletzt Gelöschtes oder Geändertes zurückholen</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Rückgängig, oder was die Mitteilung sonst anbietet</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Modell entladen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Was den Kontext füllt</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} ist zum Schreiben von Text da.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Schlechte Antwort</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Gute Antwort</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Bleibt nur auf diesem Computer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Angeheftet: Das Modell sieht sie immer. Lösen</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Mit Sternen bewerten</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Mit {stars} von 5 Sternen bewertet</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Anders neu schreiben</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Stell zuerst eine Frage und füge dann eine Antwort hinzu.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Wie gut ist diese Antwort?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Wie gut ist dieser Chat?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Diesen Chat behalten</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Behalte diesen Chat zuerst, dann kannst du ihn abzweigen.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Karte dieses Chats…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Nachricht und alles danach gelöscht</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Ursprungschat öffnen</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Diesen Chat bewerten…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Version gelöscht</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Antwort von anderswo hinzufügen</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Ein anderes Modell oder eine Person</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Antwort bearbeiten</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Sie wird eine Version neben den anderen. Nichts wird überschrieben.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Antwort des anderen Modells hier einfügen</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Es gibt noch keinen Text.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Wer sie geschrieben hat</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Unterbrochen, bis hier erhalten</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Liest deine Nachricht</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Liest deine Nachricht {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Denkt nach, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time} nachgedacht</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Gedanken</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreibt</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>angehalten nach {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} hat geantwortet</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} hat vor dem Ende der Antwort aufgehört</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Antwort von anderswo hinzufügen…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Schlechte Antwort</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Gute Antwort</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Mit Sternen bewerten</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Anders neu schreiben…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} hat geantwortet</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n Ordner</numerusform>
                <numerusform>%n Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n Bewertung</numerusform>
                <numerusform>%n Bewertungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Vor Wiederherstellung</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Vor Update von HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manuell</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Chatdatei</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Chats aus anderen Programmen</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei auswählen</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>%n Chat löschen?</numerusform>
                <numerusform>Alle %n Chats löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Alle Chats löschen</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Backup löschen</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Backup von {when} löschen</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Backup von {when} löschen?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Aus ChatGPT, LM Studio, Open WebUI und anderen. Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Noch keine Backups</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Jede Woche wird eines erstellt, wenn gerade nichts anderes läuft; die letzten vier bleiben erhalten. Was du löschst, steckt noch in älteren Backups, bis auch diese gelöscht werden.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Fortschritt des Backups</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Backup wiederherstellen</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Backup von {when} wiederherstellen</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Sie kommen zu den gelöschten Chats und lassen sich von dort zurückholen.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Sie kommen zu den gelöschten Chats und lassen sich von dort zurückholen, bis sie endgültig gelöscht werden. Backups bleiben unverändert.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Diese Datei lässt sich nicht zurückholen. Deine Chats und andere Backups bleiben.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Du siehst, was darin ist, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Deine Chats auf diesem Computer</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>In {file} gesichert</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Backup wiederhergestellt</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Backups von HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Backup wiederherstellen</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Die Chats sind wieder wie zuvor</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>Das letzte wöchentliche Backup ist fehlgeschlagen: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Nächste Version</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Nächste Version (Alt+Rechts)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Vorherige Version</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Vorherige Version (Alt+Links)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Version {index} von {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Entdecken</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Kopfzeile des Chats</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Chat löschen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Diesen Chat teilen</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Liste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Engine neu starten</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Zu diesem Chat gibt es einen Link. Du findest ihn im Menü daneben.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Andere Möglichkeiten zu beginnen</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Kein Chat enthält „{words}“.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Kein Chat passt dazu.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Chats durchsuchen</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Deine Chats erscheinen hier.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Ordner löschen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Neuer Chat in diesem Ordner</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Aus Ordner entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Teilen oder exportieren…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Antworten können falsch sein. Prüfe, was wichtig ist.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Läuft auf diesem Computer. Antworten können falsch sein. Prüfe, was wichtig ist.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Dieses Modell ist nicht für Chats gemacht. Es schreibt deinen Text weiter.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Name des Chats</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Name des Ordners</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Chat ohne Namen</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Früher in diesem Monat</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Früher in dieser Woche</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>In Chats gefunden</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>Keine Chats in diesem Ordner</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Älter</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>eine Antwort wird geschrieben</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>%n weitere Stelle wird auch ersetzt</numerusform>
                <numerusform>%n weitere Stellen werden auch ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Vor dem Teilen prüfen</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Schlüssel und Passwörter werden nie veröffentlicht: Wer sie liest, könnte sie benutzen. Hier bleiben sie ersetzt; in einer gespeicherten Datei kannst du sie behalten.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Es wurde nichts Privates gefunden. Schau auch selbst noch einmal drüber.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>%n anzeigen</numerusform>
                <numerusform>Alle %n anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Markiertes wird nur in der Kopie ersetzt</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>In Veröffentlichtem immer ersetzt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Datei prüfen</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Datei wird geprüft</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Prüfung, {n} %</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Prüfung, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Ersetzt durch {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Zeilen nicht umbrechen</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Alle {count} Zeilen anzeigen</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Zeilen umbrechen</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Textgröße {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Nachricht an {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Weiter nachfragen</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Frühere Nachrichten</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Alles bisher vergessen</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Älteste auslassen</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Ältere Nachrichten, die das Modell nicht mehr liest: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Anhalten und fragen</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systemprompt</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Die Nachrichten bleiben im Chat, aber das Modell sieht sie nicht mehr.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Diese Nachricht</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Wenn er voll ist</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Abgezweigt von einem Chat, der gelöscht wurde</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Abgezweigt von {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Modell wieder alles sehen lassen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Das Modell hat vergessen, was darüber steht</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Das Modell sieht nicht mehr, was darüber steht</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Das Modell sieht nicht mehr, was über dieser Linie steht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Kontext: {used} von {total} Tokens belegt, Platz für {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Voll, älteste Nachrichten ausgelassen</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Ältere Nachrichten, die das Modell nicht mehr liest: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} von {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Ein anderes Programm hat {keys} belegt.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>Über die Tasten entscheidet der Desktop. Sie lassen sich in seinen Einstellungen ändern.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Der Desktop hat es nicht erlaubt.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Dieser Desktop bietet das nicht an. In seinen Einstellungen kannst du dem Befehl oben Tasten geben.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} öffnet das kleine Fenster über jedem Programm.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Über dieses Modell</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Chatvorlage</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Sie weicht von der des Basismodells ab. Das kann eine Korrektur sein oder das Verhalten des Modells ändern: Sieh sie dir an, wenn du den Herausgeber nicht kennst.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Es ist nicht die, die hier zuvor gezeigt wurde. Eine Vorlage bestimmt, wie deine Worte beim Modell ankommen: Sieh sie dir an, bevor du das Modell benutzt.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>Die Karte ist länger, als hier gezeigt wird.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Die Chatvorlage wurde geändert</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Nicht merken</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Downloads in 30 Tagen: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Likes: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Im Hub öffnen</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parameter; {count} arbeiten bei jedem Wort</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Zugang auf Anfrage</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Stimme auf der Seite des Modells den Bedingungen der Autoren zu und melde dich dann an.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Zugang anfragen</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub wird abgefragt…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Wähle ein Modell aus, um seine Dateien zu sehen.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Es kann nicht heruntergeladen werden. Was auf diesem Computer ist, bleibt nutzbar.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Im Hub nachsehen</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Keine Modelldateien bekannt.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM bei einem Kontext von</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Sendet nur den Namen dieses Modells an den Hub, sonst nichts.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Der Hub hat dieses Modell abgeschaltet</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Die Autoren entscheiden über jede Anfrage. Frage auf der Seite des Modells an.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Dieses Modell wurde umbenannt</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} Tokens</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} heißt jetzt {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Breite der Liste</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>Ganz nach oben</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Ein anderes Programm lädt sie</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Ein anderes Programm lädt diese Datei gerade</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Ein anderes Programm lädt diese Datei gerade. Sie wird nicht doppelt geladen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Download von {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Neuer Versuch in {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} ist heruntergeladen</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent} %</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Der Download geht dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} behalten</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>Der Download von {model} ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} ist bereit zum Chatten</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Download abbrechen</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Diesen Download abbrechen?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Weiter herunterladen</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Die bereits geladenen {size} von {model} werden gelöscht. Mit Anhalten bleiben sie für später erhalten.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Downloads ausblenden</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Keine Downloads. Was vom Hub geladen wird, erscheint hier.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Fertige entfernen</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Zu den Chats</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>In dieser Zeit oder zu diesem Thema wurde nichts bewertet.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Bewerte Antworten mit dem Daumen oder mit Sternen und sieh hier, wer am besten abschneidet.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Alle Bewertungen anzeigen</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Exportiert aus HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Exportiert aus HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Keine Antwort erhalten</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Noch nicht fertig</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systemprompt</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time} nachgedacht</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Chat ohne Titel</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Version {place} von {count}, anstelle von #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>Daumen runter</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>Daumen hoch</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>Version {place} von {count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>„{note}“</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei auswählen…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Jede bewertete Antwort mit ihrer Unterhaltung und allem, was bekannt ist.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Alles (JSON-Zeilen)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Bewertungen exportieren</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Gute und schlechte Antworten (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Antwortpaare (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Prompt, Antwort und ob sie gut war. Drei Sterne sagen weder noch.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Prompt, die bessere und die schlechtere Antwort: zwei Versionen, die du unterschiedlich bewertet hast.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Form der Zeilen</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Die Datei enthält eine Zeile pro Antwort oder Paar, zum Trainieren.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Mit Systemprompts</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Mit den Gedanken der Modelle</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n Sprache</numerusform>
                <numerusform>%n Sprachen</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Über 100 Sprachen</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Fortgeschritten, 4B bis 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Basis, nicht für Chats</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Ideal für diesen Laptop</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Alltägliche Chats</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Alltag, 1B bis 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Experte, über 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Läuft auf dem Laptop</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Passt gut</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Gemma-Bedingungen</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Gut für</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Sprache nicht angegeben</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Llama-{version}-Bedingungen</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Mathe</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Mathe und Logik</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medizin</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Meistgeladen</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Beliebteste</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Niemand gibt an, welche Sprachen es kann.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Andere Bedingungen</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Verspielt</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Rollenspiel</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Wissenschaft</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Kurze Antworten</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Kleinste</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Einstieg, bis 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Denkt nach</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Denkt Schritt für Schritt</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Im Trend</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Unzensiert</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>vom Basismodell</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>unsere Vermutung</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>laut Autor</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>Schlagwort im Hub</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreibt</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>erstes Token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} TB</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} Bytes</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} s</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} Tok/s</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>Warteplatz {place}</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>Warteplatz {place}</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>Warteplatz {place}</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>Warteplatz {place}</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Loslassen, um eine Persona zu importieren</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Loslassen, um Chats zu importieren</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Loslassen, um Chats oder Personas zu importieren</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Loslassen, um dieses Backup anzusehen</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Zieh immer nur eine Datei hierher oder den Ordner, in dem sie liegen.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Datei loslassen, um dieses Modell zu nutzen</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat kann diese Datei nicht benutzen. Es nimmt GGUF-Modelle, Exporte und Backups von Chats sowie Personas.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>Mit {version} chatten</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>{version} laden</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}, {need} RAM</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM-Bedarf</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n Stern oder mehr</numerusform>
                <numerusform>%n Sterne oder mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 Sterne</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Auch das Archiv</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Jeder Ordner</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Jedes Modell</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Jede Persona</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Jede Bewertung</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Jedes Schlagwort</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Mit Code</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>In keinem Ordner</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Nur das Archiv</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Ohne das Archiv</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>{count} leeren</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>In diesem Chat suchen</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Zum Antworten wird ein Modell auf diesem Computer gebraucht.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell auswählen</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Modelldatei auf diesem Computer auswählen</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Lade eines herunter, das auf diesen Laptop passt, oder nutze eine .gguf-Datei dort, wo sie liegt.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Modell finden</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Ein leistungsfähigeres Modell finden, das auf diesen Laptop passt</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Kein Konto und beim Chatten kein Internet.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Modelldatei öffnen…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Beginn eines Chats</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>Worüber möchtest du sprechen?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} wird mit deiner ersten Nachricht geladen.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} wird geladen. Du kannst schon schreiben.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} ist bereit.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} ist bereit. Es ist klein und schnell, gut für den ersten Versuch.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} wurde beendet. Mit deiner nächsten Nachricht startet es wieder.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Klicken, um ihn in keinen Ordner zu legen</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>Der neue Chat kommt in den Ordner {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Eine hier abgelegte GGUF-Datei wird gefunden.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Andere Programme, die den Hub nutzen, finden dort dieselben Dateien.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Wo Modelle liegen</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Deine eigenen Dateien</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Ohne Speichern schließen</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Ohne Speichern schließen?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Deine Änderungen hier gehen verloren.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Der Text, der gesendet wird</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Code wird bei {host} angefordert…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Konto wird bei {host} abgefragt…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Zum Teilen von Chats als Gists</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Angemeldet als {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>Der Schlüssel liegt in einer Umgebungsvariable.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>Der Schlüssel liegt im Arbeitsspeicher, bis HFChat geschlossen wird.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>Der Schlüssel liegt im Passwortspeicher dieses Systems.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Sie wird gesucht, wenn ein Modell geladen wird.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Es ist kein Treiber installiert, der Vulkan kennt.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>In den Einstellungen abgeschaltet.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>Der Treiber von {name} ist zu alt.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Die Grafikkarte</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Dieser Build der Engine benutzt nur den Prozessor.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan ist auf diesem Computer nicht installiert.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>für diesen Computer gebaut</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} ahmt eine Grafikkarte nur nach.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} teilt sich den Speicher mit dem Computer und wird benutzt, wenn eine Zahl von Schichten eingestellt ist.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Neu erkennen</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Speicher, den das Modell braucht</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Die Grafikkarte benutzen, die versagt hat</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n Karte, {total}, {backend}</numerusform>
                <numerusform>%n Karten, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n Kern</numerusform>
                <numerusform>%n Kerne</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Automatisch heißt hier {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Benutzter Code: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Keine nutzbare Grafikkarte</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nicht benutzt</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Nicht automatisch benutzt</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Abgeschaltet</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Die Engine wurde noch nicht gestartet.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} von {total} frei</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} von {most} Schichten von {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} braucht {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} eigener Speicher, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Umgekehrt sortiert</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Sortiert, das Beste zuerst</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Exportierte Chats</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n Chat liegt bei den gelöschten Chats in den Einstellungen.</numerusform>
                <numerusform>%n Chats liegen bei den gelöschten Chats in den Einstellungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>%n Nachricht kam mit ihnen.</numerusform>
                <numerusform>%n Nachrichten kamen mit ihnen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT schickt eine ZIP-Datei nach Einstellungen, Datenkontrollen, Exportieren. LM Studio, Jan und GPT4All bewahren ihre Chats in einem Ordner auf. Du kannst eine Datei auch auf das Fenster ziehen.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei auswählen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner auswählen</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Andere auswählen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>Aus {names} oder HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Schon hier</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Diese Chats importieren?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>{file} wird importiert</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Sie wird geöffnet und geprüft. Nichts wird geändert.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Ihre Chats werden zu den gelöschten verschoben.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Nicht unverändert übernommen</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>{file} wird durchgesehen</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nichts verlässt diesen Computer, nichts aus den Dateien wird ausgeführt, und der ganze Import lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Nichts Neues in dieser Datei</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Der Import wurde rückgängig gemacht</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Import wird rückgängig gemacht</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Der Inhalt wird mit den Chats verglichen, die hier sind.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und noch %n</numerusform>
                <numerusform>und noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} von {total} Chats</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} von {total}, bisher {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n Chat importiert</numerusform>
                <numerusform>%n Chats importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n Chat ist schon hier und wird ausgelassen</numerusform>
                <numerusform>%n Chats sind schon hier und werden ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n Chat, der hier weniger Nachrichten hat, kommt daneben hinzu</numerusform>
                <numerusform>%n Chats, die hier weniger Nachrichten haben, kommen daneben hinzu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n Ordner</numerusform>
                <numerusform>%n Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n Persona oder Prompt</numerusform>
                <numerusform>%n Personas oder Prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Von {first} bis {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>angehängte Datei, im Text genannt</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>Aufruf eines Werkzeugs oder sein Ergebnis</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>Chat, der nicht lesbar ist</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>Chat, der gekürzt wurde, weil er zu lang ist</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>leerer Chat</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>leere Nachricht</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>Datei anderer Art</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>Datei, die mittendrin endet</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>unmögliches Datum, berichtigt</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>Nachricht, die weder von einem Menschen noch von einem Modell ist</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>Nachricht, die gekürzt wurde, weil sie zu lang ist</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>Nachricht, die auch dort verborgen war</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>Nachricht ohne Platz, eingeordnet</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>doppelte Nummer, berichtigt</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>Persona oder Prompt, deren Name hier vergeben ist</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>Bild, im Text genannt</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>Einstellung, die hier unbekannt ist</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>Ton, im Text genannt</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>Video, im Text genannt</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Nichts zu zeichnen: Es gibt keine.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Bewertungen mit ihren Bereichen</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Tasten drücken</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonesisch</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicisch</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latein</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Viele Sprachen</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norwegisch (Bokmål)</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norwegisch (Nynorsk)</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suaheli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Zum neuesten Text (Ende)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Neuestes</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Enthaltene Software</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Die Bedingungen sind nicht dabei.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Lizenzen aller Bestandteile</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Nach Name oder Lizenz suchen</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Bedingungen</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Vollständige Adresse</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Diesen Link öffnen?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Der Name vor dem @-Zeichen ist nicht das Ziel dieses Links. Er führt zu {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Dieser Name enthält Buchstaben, die wie andere aussehen können.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Mail schreiben</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>An diese Adresse schreiben?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n Chat archiviert</numerusform>
                <numerusform>%n Chats archiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n Chat gelöscht</numerusform>
                <numerusform>%n Chats gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n Chat aus dem Archiv geholt</numerusform>
                <numerusform>%n Chats aus dem Archiv geholt</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Chat archiviert</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Chat gelöscht</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Chat aus dem Archiv geholt</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Ordner gelöscht, seine Chats bleiben</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Nach {folder} verschoben</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Aus dem Ordner entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filter {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Kein Modell passt</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Modelle suchen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Doppelt</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging-Face-Cache</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Es ist nicht die veröffentlichte Datei, geprüft am {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>Es ist die veröffentlichte Datei, geprüft am {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Die Datei wurde noch nicht mit der veröffentlichten verglichen.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Modellordner</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Niemand hat eine Prüfsumme zum Vergleichen veröffentlicht.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Nicht nutzbar</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Älter</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Gleiche Datei wie {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Kleinste zuerst</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Es gibt eine neuere Revision: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>noch nicht benutzt</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag benutzt</numerusform>
                <numerusform>vor %n Tagen benutzt</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>am {day} benutzt</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>heute benutzt</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>gestern benutzt</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>{size} ließen sich freigeben: Dateien sind doppelt da</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Zu Favoriten hinzufügen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelle auf diesem Computer</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Aus Favoriten entfernen</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Modelldatei hinzufügen</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Eine andere Kopie davon bleibt.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>{model} löschen?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat weiß nicht, woher es sich wieder laden lässt.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Du kannst es von {repo} wieder herunterladen.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Es war schon gelöscht</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Andere Programme nutzen diese Datei und werden sie vermissen: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Dieses Modell ist ein Teil der App und bleibt bei ihr</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} ist gelöscht</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{size} unter {path} werden von diesem Computer entfernt.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Von diesem Computer löschen</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Eine der beiden zu löschen, gibt {size} frei.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Gibt {size} frei. Du wirst vorher gefragt.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Liegt in</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Längster Kontext</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM-Bedarf</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Im Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Gleiche Datei wie in {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Andere zeigen</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Größe auf der Festplatte</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>Wofür es gut ist, was es falsch macht</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} Tokens</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} in {count} Teilen</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} bei einem Kontext von {count} Tokens</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Zu Favoriten hinzufügen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Aus Favoriten entfernen</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Wähle ein Modell aus, um zu sehen, was darüber bekannt ist.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Lade eines herunter, das auf diesen Computer passt, oder füge eine GGUF-Datei hinzu, die du hast.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Modelle finden</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Kein Modell auf diesem Computer passt dazu.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Noch keine Modelle auf diesem Computer</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Auf diesem Computer suchen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>{disk} auf der Festplatte frei</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} von {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{free} von {total} Arbeitsspeicher frei</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: {free} frei</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Kein Text</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>angezeigt</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>Version {index} von {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Braucht {need} GB Arbeitsspeicher, frei sind {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Braucht {need} von {room} GB Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Braucht {need} von {room} GB Arbeitsspeicher, das ist knapp</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Auswahl als Markdown kopieren</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Nachricht löschen</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Diese Version löschen</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Vergessen, was darüber steht</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>In neuen Chat abzweigen</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Anheften, damit das Modell sie immer sieht</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Als Text lesen…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Teilen oder exportieren…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Wartende Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Modelldatei öffnen</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Letzte Meldungen der Engine</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Modell auswählen</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Modell auf diesem Computer finden</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Mehr Modelle finden</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelle auf diesem Computer</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Kein Modell hat diesen Namen.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Noch keine Modelle auf diesem Computer.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Modelldatei öffnen…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Entladen, um Speicher freizugeben</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Entladen, um {size} freizugeben</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Modell auswählen</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Lädt, {percent} %</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Modell: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Nicht geladen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreibt</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n Download kann weitergehen</numerusform>
                <numerusform>%n Downloads können weitergehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Formatiert anzeigen</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Dieser Text ist sehr lang oder ungewöhnlich und wird daher so gezeigt, wie er geschrieben wurde.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>Der neue Chat kommt in keinen Ordner</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Jeder kann es finden</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Jeder mit dem Link kann es lesen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Auf deinem Profil zu sehen</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Modell und Parameter</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Name des Datensatzes</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Keine Lizenz</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Nur du kannst es lesen</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Prompt der Persona</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Privater Datensatz</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Öffentlicher Datensatz</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Öffentliches Gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Privates ersetzen</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Geheimes Gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Gedanken</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Chats, Modelle, Befehle</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Überallhin springen</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nichts passt zu „{words}“.</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>In Chats gefunden</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Breite der Liste</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Breite der Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Diese Zahl liegt außerhalb des Bereichs.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number} nehmen</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 Bit</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Wie das Modell es macht</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Bei Temperatur 0 wird das wahrscheinlichste Wort genommen.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>DRY erlaubte Länge</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>DRY-Zuwachs</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>DRY-Rückblick</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>DRY-Stärke</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Denkaufwand</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Form der Antwort</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammatik (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Wie schnell es sich selbst korrigiert.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Wie viele Tokens das Modell auf einmal sieht. Mehr braucht Speicher.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Wie stark jedes weitere wiederholte Wort zählt.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Wie viel Überraschung angestrebt wird. Niedrig bleibt näher am Thema.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Wie oft die wahrscheinlichsten Wörter ausgelassen werden. 0 ist aus.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>In einfachen Worten</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Der Wert darüber schaltet dies ab.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON-Schema</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Hält die Überraschung gleichmäßig, anstelle der anderen Grenzen.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Verhindert, dass ganze Wendungen wiederkommen. 0 ist aus.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Modell laden</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Stattdessen wählt Mirostat.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Mirostat-Rate</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Mirostat-Ziel</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Kein Modell ausgewählt.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Andere Arten der Auswahl</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Rückblick der Strafen</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>In so vielen letzten Tokens wird nach Wendungen gesucht.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Wendungen bis zu so vielen Tokens dürfen wiederkommen.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Präzise</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Bevorzugt Wörter, die so überraschen wie üblich. 1 ist aus.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Aufhören bei</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Das JSON-Schema hat Vorrang.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>Die Antwort wird JSON in dieser Form.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>Die Antwort endet vor jeder dieser Textzeilen.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>Die Antwort hält sich an diese Regeln; sie beginnt mit „root“.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Die Engine findet hier keine Grafikkarte.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>Die Grafikkarte hat versagt und wird nicht benutzt.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>Die Grafikkarte ist in den Einstellungen abgeschaltet.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Die Strafen zählen Wörter in so vielen letzten Tokens.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Dieses Modell kann das nicht.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Version 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Ob das Modell nachdenkt, bevor es antwortet.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Ganzer Chat</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Mindestens so wahrscheinliche Wörter können entfallen, bis auf eines.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>XTC-Häufigkeit</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>XTC-Schwelle</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Parameter dieses Chats zurückgesetzt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Gilt für jeden Chat mit diesem Modell</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} von {most} auf {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Diesen Chat zurücksetzen</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Für jeden Chat mit diesem Modell nutzen</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Persona auswählen</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Keine Persona</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>Persona: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Keine Persona</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} bevorzugt {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n Eintrag wurde importiert.</numerusform>
                <numerusform>%n Einträge wurden importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Personas exportieren</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Personas importieren</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Ihr Lorebook wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Persona gelöscht</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personas (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personas und Charakterkarten (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>In {file} geschrieben.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>der Benutzer</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} wurde importiert.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Eine Persona braucht einen Namen.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Eine Persona braucht Anweisungen.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Jedes Modell</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Persona bearbeiten</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In wenigen Worten</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Initiale</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Neue Persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Keine eigenen.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Vorschläge in einem leeren Chat, einer pro Zeile. ¶ steht für einen Zeilenumbruch.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Ein oder zwei Buchstaben für ihre Kachel. Leer: der erste Buchstabe des Namens.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Bevorzugtes Modell</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Wird dir in einem leeren Chat gezeigt. Das Modell sieht sie nicht.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Aus dem offenen Chat übernehmen</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Sie gelten in Chats mit dieser Persona, soweit der Chat nichts anderes festlegt.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Einstiege</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Was das Modell vor jeder Unterhaltung erfährt. Am besten kurz und konkret: wer es ist, was es tun soll, in welcher Form es antworten soll.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Wenn du die Persona auswählst, wird angeboten, dieses Modell zu laden.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Persona auswählen</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Personas und Prompts bearbeiten</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Persona finden</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Neue Persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Keine Persona</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Keine Persona hat diesen Namen.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Keine Persona</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>Kopieren und ändern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Alle exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Neue Persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Noch keine eigenen. Erstelle eine oder kopiere eine von unten.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Noch keine eigenen. Tippe / in einem Chat, um die unten zu nutzen.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Personas als JSON oder eine Charakterkarte als PNG oder JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Personas, die HFChat mitbringt</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompts, die HFChat mitbringt</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Deine eigenen Personas und Prompts in einer Datei</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Deine Personas</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Deine Prompts</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Teilen oder exportieren</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Höchstens {tokens} Tokens, etwa {words} Wörter</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Einfallsreich</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Lang</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Keine Grenze: Das Modell schreibt, bis es fertig ist</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Streng</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Bewertung und wie sicher sie ist</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>Der Balken umfasst den Bereich, der zu 95 % sicher ist.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Daumen hoch</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und noch %n</numerusform>
                <numerusform>und noch %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Voreinstellung löschen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Voreinstellung: eigene</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Voreinstellungen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Neu speichern</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Als neues speichern…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Deine Voreinstellungen</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n Voreinstellung importiert</numerusform>
                <numerusform>%n Voreinstellungen importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Voreinstellungen exportieren</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Voreinstellungen importieren</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Voreinstellung „{name}“ gelöscht</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Voreinstellungen (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Voreinstellungen als {file} gespeichert</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Voreinstellung umbenennen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Als neue Voreinstellung speichern</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Formatiert</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Der Text, der gesendet wird</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Fertige Seiten</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Wird gedruckt…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} von {total} Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n Mal</numerusform>
                <numerusform>%n Mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankkonto</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Dateipfad</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Schlüssel oder Token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Netzwerkadresse</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Vielleicht eine Kartennummer</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Vielleicht eine Telefonnummer</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Dein Benutzername</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Chats verlassen diesen Computer nie von selbst</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Sie liegen in einer einzigen Datei auf dieser Festplatte. Modelle zu suchen oder herunterzuladen und dich anzumelden, sendet kein Wort aus einem Chat. Das tut nur das Teilen, und es zeigt vorher, was gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: Ändere es oder lass es weg.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: Prüfe, ob sie da und lesbar ist.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: Wähle ein anderes Backup.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: Wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: Schließe andere Programme und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: Lade oder exportiere sie noch einmal.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: Exportiere weniger Chats auf einmal.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: Exportiere die anderen ohne ihn.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: Versuche es noch einmal.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: Entpacke sie und importiere, was darin ist.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: Aktualisiere HFChat und importiere sie dann.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Ein Datensatz mit diesem Namen ist schon da</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Eine Liste von HFChat konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Zum Antworten wird eine Modelldatei gebraucht, und {folder} enthält keine.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Zum Antworten wird ein Modell auf diesem Computer gebraucht.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Ein neuerer Treiber kann helfen.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Eine Regel beginnt mit sich selbst und hat daher kein Ende.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Statt einer Antwort kam eine Webseite</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>Zugang zu diesem Modell gibt es auf Anfrage</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>Zugang zu {repo} gibt es auf Anfrage: Melde dich an und frage auf der Seite des Modells an.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Füge wieder hinzu, was fehlt.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Erlaube das Schreiben in diesen Ordner und versuche es erneut.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>In diesem Chat immer</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Ein Import brach mittendrin ab</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Ein anderes HFChat benutzt {path}: Schließe es und versuche es erneut, oder nimm ein anderes --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Ein anderes Backup wird gerade erstellt</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>In {path} wird gerade ein anderes Backup erstellt: Versuche es in einer Minute erneut.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl benutzt {path}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Fordere einen neuen Code an oder füge einen Zugriffsschlüssel ein.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Frage auf der Seite des Modells Zugang an, komm dann zurück und versuche es erneut.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Ändere es in den Parametern oder leere das Feld.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Ändere den Titel oder den Text oder speichere eine Datei.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Geteiltes ändern</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Chats werden wie immer gespeichert.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Chats können hier nicht gespeichert werden</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Chats aus {file}, die vollständig hier sind: {chats}. Deine eigenen sind unverändert.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Prüfe, ob er eingeschaltet ist und Papier hat, und drucke noch einmal oder speichere als PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Prüfe, ob die Datei noch da und lesbar ist.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Prüfe die Adresse des Servers in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Prüfe die Festplatte und versuche es erneut.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Prüfe das Netzwerk und versuche es erneut oder speichere eine Datei.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Prüfe das Netzwerk und versuche es erneut.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Wähle eine GGUF-Datei auf diesem Computer.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Wähle einen Chat mit Nachrichten oder lass weniger weg.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Wähle eine Datei, deren Name auf .gguf endet.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell auswählen</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Wähle einen Namen ohne Schrägstrich: Dann gehört er zu deinem Konto.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Wähle ein ähnliches Modell. Auf seiner Seite steht vielleicht, warum.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Wähle ein anderes Backup.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Wähle einen anderen Chat in der Liste.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Wähle eine andere Datei. Deine eigenen Personas wurden nicht geändert.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Wähle eine andere Datei. Deine eigenen Voreinstellungen wurden nicht geändert.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Wähle einen anderen Ordner und versuche es erneut.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Wähle einen anderen Ordner oder gib etwas Speicherplatz frei.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Wähle ein anderes Modell oder beginne einen neuen Chat.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Wähle ein anderes Modell oder suche nach einer neueren Version von HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Wähle ein anderes Modell oder sag seinen Autoren Bescheid.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Wähle einen anderen Namen oder teile so, wie dieser Datensatz sichtbar ist.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Wähle eine von diesen: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Schließe andere Programme und versuche es erneut oder installiere HFChat neu.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Schließe andere Programme und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Schließe andere Programme oder wähle ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Schließe andere Programme oder lege weniger Schichten auf die Karte.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Schließe Programme, die viel Arbeitsspeicher brauchen, und versuche es erneut oder nutze ein anderes Modell.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Schließe Programme, die diese Datei benutzen, und versuche es erneut.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Schließe die Festplatte an, auf der es liegt, oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Korrigiere oder entferne GH_TOKEN und starte HFChat neu.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Korrigiere oder entferne diese Variable und starte HFChat neu.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Neu herunterladen</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Lade sie noch einmal herunter oder entferne sie.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Lade sie noch einmal herunter. Wenn das wieder passiert, hilft vielleicht eine andere Version.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Lade es herunter oder wähle ein Modell, das hier ist.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Lade oder kopiere die Datei noch einmal oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Lade oder exportiere sie noch einmal und wähle die neue Datei.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Lade die Datei noch einmal herunter oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Exportiere weniger Chats auf einmal.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Exportiere die anderen ohne diesen Chat.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Gib etwas Speicherplatz frei und versuche es erneut.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Gib {short} frei oder wähle eine kleinere Version.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub bittet um Geduld</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub hat den Code nicht angenommen.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub erlaubt das nicht</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub nimmt dieses Gist nicht an</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub hat die Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Mach wie gewohnt weiter. Behalte diese Datei, falls etwas fehlt.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Mach in jenem Fenster weiter oder schließe es und versuche es erneut.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Mach ohne die ältesten weiter oder hefte an, was bleiben muss, und schreibe etwas Kürzeres.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat hat {count} davon in dem gefunden, was gesendet werden sollte. Wer sie liest, kann sie benutzen, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat ist schon offen</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE verbietet Verbindungen auf diesem Computer. Chats und die Modelle, die hier sind, funktionieren wie gewohnt.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE verbietet Verbindungen auf diesem Computer. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE verbietet Verbindungen: Entferne diese Variable, um den Hub zu nutzen.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE verbietet Verbindungen: Entferne diese Variable.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Wenn es privat ist, melde dich mit einem Konto an, das es sehen darf.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Wenn dieses Netzwerk eine Anmeldeseite hat, melde dich zuerst dort an. Versuche es dann erneut; HFChat sieht vor dem Senden nach, was schon da ist.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Importiere sie noch einmal, um den Rest zu bekommen, oder mach rückgängig, was hier ist.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Installiere die neuere Version und stelle das Backup dort wieder her.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Installiere wieder die neuere Version von HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Das verlangt etwas, das die Engine nicht kennt.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Das lässt sich auf zu viele Arten lesen.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Sie ist mit {signal} abgestürzt</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Sie endete von selbst mit Code {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Das endet zu früh.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Es sind {size}, und höchstens {most} passen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Es sind {size}, und höchstens {most} passen: Schreibe es mit --file in eine Datei.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Es steht nicht in der Liste</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Es ist nicht mehr da</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Bisher ist es nicht da. Der Chat ist sicher.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Das ist nicht verständlich.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Das ist zu lang oder verlangt zu viele Wiederholungen.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Das lässt nichts übrig, womit die Antwort weitergehen könnte.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Er wurde vielleicht gelöscht. Deine anderen Chats sind sicher.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Es wurde vielleicht trotzdem gesendet. Der Chat ist sicher.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Sie braucht {needed} Tokens, und das Modell liest {room} auf einmal. Die Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Die Engine braucht dafür zu lange.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Es wurde bei {where} gelöscht: Teile den Chat neu.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Sie blieb {seconds} s lang stumm und wurde beendet. Die Antwort bleibt bis hier erhalten.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Klammern oder Regeln sind zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Seine Chatvorlage meldete: {why}. Deine Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Letzte Meldung: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Sein Prozess wurde beendet ({cause}). Was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Im Text wurden Schlüssel oder Passwörter gefunden ({count}): Ersetze sie, nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Älteste auslassen</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Zeile {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Sieh dort nach und lösche es, wenn es nicht bleiben soll. Es steht in der Liste.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Sieh dir die Dateiliste noch einmal an und wähle eine andere Version.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Sieh in der Liste des Geteilten nach.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Suche ein Repository mit GGUF-Dateien.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Erstelle in den Einstellungen des Hubs einen Schlüssel vom Typ „write“ und melde dich damit an.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Erstelle in den Einstellungen von GitHub einen Schlüssel mit der Benutzerberechtigung „Gists: write“ und melde dich damit an.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Modell nicht gefunden</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Keine Antwort erhalten</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Für die Anmeldung mit Code ist keine App eingestellt.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Es wurden keine Chats importiert</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Kein Modell heißt {name}: Prüfe den Namen oder gib den Pfad einer GGUF-Datei an.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Bei {host} ist niemand angemeldet. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Bei {host} ist niemand angemeldet: Melde dich mit hf auth login an oder setze HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Bei {host} ist niemand angemeldet: Melde dich mit hfchat shares sign-in an oder setze GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Zu wenig Platz auf der Festplatte</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Nicht gedruckt: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>In {path} kann nichts mehr geschrieben werden. Was vorher gespeichert wurde, ist sicher, und nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nichts Geteiltes hat diese Nummer: siehe hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nichts, was geteilt wurde, hat diese Nummer.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Dort wurde nichts geändert. Mach das Profil zu deinem eigenen, erlaube das Schreiben und starte neu, um es zu benutzen.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Ältere Backups bleiben erhalten, keines wurde ersetzt. HFChat repariert beim nächsten Start, was sich reparieren lässt.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Es wird immer nur ein Backup erstellt oder wiederhergestellt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Zu allem Geteilten läuft immer nur eine Anfrage auf einmal.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Eine Einstellung war ungültig</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Parameter öffnen</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Füge stattdessen einen Zugriffsschlüssel ein.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Füge einen Zugriffsschlüssel ein, der Gists schreiben darf; du erstellst ihn in den Einstellungen von GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>Das Lesen von {file} endete, bevor es fertig war.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>Das Lesen von {file} ist ins Stocken geraten.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Entferne diese Variable und starte HFChat neu, um den Hub zu nutzen.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Entferne diese Variable und starte HFChat neu oder speichere eine Datei.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Ersetze sie in der Kopie. Falls jemand sie schon gesehen hat, erstelle neue.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Starte sie neu und mach weiter.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Setze ihn fort. Nichts wird doppelt geladen.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Führe hf auth login noch einmal aus oder melde dich hier an.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Speichere es als Datei oder lass Gedanken und andere Versionen weg.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Stelle wieder ein, was du geändert hattest.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Stelle es in den Einstellungen neu ein, wenn du einen anderen Wert willst.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Teile den Chat neu; der Link wird ein anderer sein.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Kürze sie oder sende sie in Teilen.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Modelle zeigen, die HFChat mitbringt</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Melde dich mit einem neuen Schlüssel wieder an.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Melde dich wieder an. Offene Modelle brauchen kein Konto.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Melde dich an, um dort zu teilen</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Melde dich an und frage auf der Seite des Modells Zugang an.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Melde dich an oder speichere stattdessen eine Datei.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Anmeldung fehlgeschlagen: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Jemand hat es bei {where} gelöscht. Der Chat auf diesem Computer ist sicher.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgelaufen</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Etwas ist schiefgelaufen ({why}): Führe den Befehl noch einmal aus.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>In HFChat ist etwas schiefgelaufen</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Starte HFChat neu oder stelle ein Backup wieder her.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Der Hub bittet um Geduld</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Der Hub hat den Code nicht angenommen.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Der Hub antwortet nicht</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Der Hub hat dieses Modell abgeschaltet</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Der Hub hat {repo} abgeschaltet: Wähle ein ähnliches Modell.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Im Hub gibt es {repo} schon, und es kann nicht dafür verwendet werden. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Im Hub gibt es {repo} schon: Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Der Hub ist ausgeschaltet</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Der Hub nennt keine brauchbare Prüfsumme für {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Der Hub hat die Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Die Antwort des Hubs ist unbrauchbar</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Das JSON-Schema kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>Der Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Der Zugriffsschlüssel konnte nicht gespeichert werden ({why}): Richte einen Passwortspeicher des Systems ein oder nutze GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Der Zugriffsschlüssel konnte nicht gespeichert werden ({why}): Richte einen Passwortspeicher des Systems ein oder nutze HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Der Zugriffsschlüssel konnte nicht im Passwortspeicher dieses Computers abgelegt werden: {why}. Er wird nie in eine gewöhnliche Datei geschrieben.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>Der Zugriffsschlüssel in HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>Der Zugriffsschlüssel im Passwortspeicher dieses Computers</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>Der Zugriffsschlüssel von hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>Der Zugriffsschlüssel aus der Umgebungsvariable</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>Der Zugriffsschlüssel dieser Sitzung</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>Die Antwort ist unbrauchbar</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Die Antwort konnte nicht beendet werden</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Die Antwort konnte nicht beendet werden ({why}): Versuche es erneut oder nutze ein anderes Modell.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Die Antwort bleibt bis hier erhalten.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>Die Antwort von {host} ist unbrauchbar ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>Die Antwort von {host} ist unbrauchbar ({why}): Versuche es später erneut.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>Die Antwort von {host} ging verloren.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>Die Antwort ging verloren</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Die App meldete: {why}. Deine Chats sind sicher.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>Bei der dafür eingestellten App ist die Anmeldung mit Code ausgeschaltet.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Die Autoren von {repo} geben ihre Dateien nur an Konten, die ihren Bedingungen zugestimmt haben. Nichts wurde heruntergeladen.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Die Autoren von {repo} haben diesem Konto keinen Zugang gegeben: Frage auf der Seite des Modells an.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Die Autoren von {repo} haben {name} entfernt oder umbenannt. Auf diesem Computer wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Das Backup konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>Der Chat passt nicht mehr in die {room} Tokens, die das Modell auf einmal liest: Beginne einen neuen oder lass die ältesten Nachrichten auslassen.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>Der Chat wurde nicht gedruckt</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Die Chats sind beschädigt und wurden nicht gesichert</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Die Chats konnten nicht gelesen oder gespeichert werden</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Die Chats in {file} sind beschädigt.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Die Chats in {path} sind beschädigt und wurden nicht gesichert: Starte das Fenster einmal, um sie reparieren zu lassen, oder stelle ein Backup wieder her.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Die Chats waren beschädigt; was lesbar war, ist erhalten (Chats: {chats}, Nachrichten: {messages}): Wenn etwas fehlt, ist es vielleicht noch in {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Der Code wurde nicht rechtzeitig eingegeben.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>Die Verbindung ist abgebrochen</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Die Festplatte von {path} ist voll: Gib etwas Speicherplatz frei und versuche es erneut.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Der Download endete von selbst</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Der Download endete von selbst ({cause}): Starte ihn noch einmal, er geht weiter.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Der Download ist beschädigt</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Die Engine konnte nicht starten</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Die Engine konnte nicht starten ({why}): Schließe andere Programme und versuche es erneut oder installiere HFChat neu.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Die Engine nimmt das nicht an.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Die Engine antwortet nicht mehr</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Die Engine meldete: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Die Engine meldete: {why}. Die Antwort bleibt bis hier erhalten.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Die Engine wurde beendet</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Die Engine wurde beendet ({cause}): Führe den Befehl noch einmal aus oder nutze ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Die Engine blieb {seconds} s lang stumm und wurde beendet: Führe den Befehl noch einmal aus oder nutze ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Die Datei konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Die Datei mit deinen Chats war beschädigt</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>Die Grammatik kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Die Grafikkarte</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>Die Grafikkarte wird nicht benutzt</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>Die Grafikkarte wird nicht benutzt ({device}: {why}), das Modell läuft auf dem Prozessor: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>Der Import von {file} brach mittendrin ab: Importiere die Datei noch einmal für den Rest.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Das Modell konnte nicht gelöscht werden</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Das Modell konnte nicht geladen werden</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Das Modell ist nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Das Modell liest {room} Tokens auf einmal und würde daher die ältesten Nachrichten ({count}) nicht sehen. Sie bleiben im Chat, und deine Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Das Modell hat die Form dieses Chats abgelehnt</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Die Chatvorlage des Modells hat den Chat abgelehnt ({why}): Nutze ein anderes Modell.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Der Drucker</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Das Profil neben der App wird nicht benutzt</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Das Profil neben der App wird nicht benutzt: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Der Prompt braucht {needed} Tokens, und das Modell liest {room} auf einmal: Kürze ihn oder sende ihn in Teilen.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>Die Anfrage wurde auf der Seite von GitHub abgelehnt.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>Die Anfrage wurde auf der Seite des Hubs abgelehnt.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>Die Anfrage sollte anderswohin gehen</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Der Server gibt diese Datei nicht heraus</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>Die Einstellung {name} war „{value}“ und hat wieder ihren üblichen Wert: Stelle sie neu ein, wenn du einen anderen willst.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Die Einstellungen konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Die Einstellungen konnten nicht gelesen werden, daher gelten die üblichen: Stelle wieder ein, was du geändert hattest; die alte Datei bleibt als {kept_as} erhalten.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>Das System hat den Prozess beendet, wahrscheinlich aus Speichermangel</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Das System meldete zu {path}: {why}. In HFChat ging nichts verloren.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Das System meldete zu {path}: {why}. Deine Chats und ältere Backups sind sicher.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Das System meldete: {why}. Was vorher in {path} gespeichert wurde, ist sicher.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Das System meldete: {why}. Deine Chats sind sicher.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Der Text ist leer, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Es gelten die üblichen Einstellungen. Die alte Datei bleibt als {kept_as} erhalten. Deine Chats sind sicher.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Im Text sind Schlüssel oder Passwörter</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Es gibt keinen Chat {id}: Die Nummern zeigt hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Es gibt keine Verbindung zu {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Es gibt keine Verbindung zu {host}. Chats und die Modelle auf diesem Computer funktionieren wie gewohnt.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Es gibt keine Verbindung zu {host}: Prüfe das Netzwerk und versuche es erneut.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>In {folder} ist kein Modell: Lege dort eine GGUF-Datei ab oder nenne eine mit --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Es gibt keine Regel „root“, mit der eine Antwort beginnt.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Es gibt keine Regel „{name}“.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Diese Version gibt es nicht</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>Im Hub gibt es {repo} nicht, oder es ist privat: Prüfe den Namen oder melde dich mit einem Konto an, das es sehen darf.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Der Arbeitsspeicher reicht nicht aus, um {file} zu lesen.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Es gibt nichts zu teilen</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Es gibt nichts zu teilen: Wähle einen Chat mit Nachrichten.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Der Arbeitsspeicher reichte nicht aus</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Diese Chats gehören zu einer neueren Version</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Diese Voreinstellungen konnten nicht importiert werden</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Dieses Konto hat {host} vorerst so oft angefragt, wie es darf. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Dieses Konto darf nicht in {repo} schreiben.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Dieses Backup gehört zu einer neueren Version</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Dieses Backup kann nicht wiederhergestellt werden</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Dieser Chat ist nicht mehr da</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Dieser Chat passt nicht mehr in den Kontext</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Diese Datei konnte nicht importiert werden</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Diese Datei ist nicht die veröffentlichte</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Diese Datei ist nicht mehr da</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Dieser Server bietet keine Anmeldung mit Code an.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Das wird schon gesendet</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Das wird schon gesendet: Warte, bis es beendet ist.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Das ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Das ist keine Modelldatei</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Das ist zu lang, um es dort zu teilen</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Dieser Schlüssel darf keine Gists schreiben</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Dieser Schlüssel darf nur lesen</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Diese Art von Modell wird nicht unterstützt</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Diese Nachricht ist zu lang</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Diese Modelldatei ist beschädigt</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Diese Modelldatei ist unvollständig</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Dieses Modell ist nicht im Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Dieses Modell braucht {needed}, und wo die Modelle liegen, sind {free} frei. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Dieser Name kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Dieser Name ist nicht sicher</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Dieser Name ist vergeben</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Dieser Ort gehört jemand anderem</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Dieser Server bietet keine Anmeldung mit Code an.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Das wurde nicht so geteilt, wie es sollte</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Um angemeldet zu bleiben, richte einen Passwortspeicher des Systems ein.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Versuche es in einer Minute erneut.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Versuche es später noch einmal.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Versuche es in {time} erneut. Mit Anmeldung sind mehr Anfragen möglich.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Versuche es später erneut, oder ohne Spiegelserver oder Proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Versuche es später erneut. Wenn dieses Netzwerk eine Anmeldeseite hat, melde dich zuerst dort an.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Versuche es {when} erneut.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Versuche es erneut oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Versuche es erneut: HFChat sieht zuerst nach, damit nichts doppelt gesendet wird.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Versuche es noch einmal. Wenn das wieder passiert, starte HFChat neu.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Grafikkarte erneut versuchen</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Import rückgängig machen</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Entpacke sie mit ihrem Passwort und wähle, was darin ist.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Aktualisiere HFChat und importiere sie dann.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Nutze einen Schlüssel des Kontos, dem es gehört und der Gists schreiben darf, oder speichere eine Datei.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Verwende Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Warte, bis es beendet ist.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Was lesbar war, ist erhalten (Chats: {chats}, Nachrichten: {messages}). Die beschädigte Datei ist noch als {kept_as} da.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Was nicht übereinstimmt, wurde verworfen und nie geöffnet.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Was passiert ist, steht im Protokoll.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>Was bei {host} liegt, ist nicht das, was gesendet wurde.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Du bist nicht angemeldet</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Du bist nicht bei GitHub angemeldet</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Du bist offline</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Du bist bei GitHub angemeldet, bis HFChat geschlossen wird</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Du bist angemeldet, bis HFChat geschlossen wird</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Deine eigenen Chats wurden nicht geändert.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>ein paar Minuten</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>in ein paar Minuten</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>die Adressen leiten endlos weiter</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>der Download beginnt jedes Mal von vorn</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>der Treiber ist abgestürzt</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>der Treiber hat nicht mehr geantwortet</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>der Treiber meldete: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>darauf war nicht genug Speicher frei</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} darf nicht in {repo} schreiben.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Die Antwort bleibt bis hier erhalten.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Was tun: Wähle einen eigenen Namen.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Was tun: Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Das Modell läuft stattdessen auf dem Prozessor, langsamer. Die Chats sind sicher.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>{file} konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>{file} konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} hat ein Passwort.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} enthält einen einzelnen Chat von mehr als 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} enthält keine Chats.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} enthält keine Persona mit Namen und Anweisungen.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} enthält eine Datenbank, die nicht von HFChat ist.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} enthält einen Wert, der nicht erlaubt ist: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} enthält weder Personas noch eine Charakterkarte.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} enthält keine Voreinstellungen.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} enthält kein gültiges JSON.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} ist ein Bild ohne Charakterkarte.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} ist größer, als ein Export sein kann (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} ist so tief verschachtelt, dass es kein Export ist.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} ist kein Backup von HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} ist kein Chat-Export, den HFChat kennt.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} ist nicht vollständig: Das Ende fehlt.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} ist zu groß für eine Persona.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} ist zu groß für Voreinstellungen.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} wurde nach dem Erstellen geändert oder beschädigt.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} wurde mit einem neueren HFChat erstellt. Hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} wurde mit einem neueren HFChat erstellt: Installiere diese Version, um es wiederherzustellen.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} wurde von einer neueren Version von HFChat geschrieben.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} wäre entpackt viel größer, als ein Export sein kann, und wurde daher nicht entpackt.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} bittet um Geduld: Versuche es in {time} erneut.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} bittet um Geduld: Versuche es {when} erneut.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} hat die Verbindung vor der Antwort geschlossen.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} hat nicht übernommen, wer es sehen darf.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} erlaubt das nicht ({why}): Nutze einen Schlüssel, der Gists schreiben darf.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} gibt diese Datei nicht heraus, {why}: Versuche es später erneut, oder ohne Spiegelserver oder Proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} nimmt dieses Gist nicht an ({why}): Ändere es oder speichere eine Datei.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} hat viele Anfragen aus diesem Netzwerk erhalten. Nichts ging verloren.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} nannte einen Link, der anderswohin führt.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} hat {time} lang nichts gesagt: Versuche es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} meldete, es sei gelöscht, aber das ist es nicht.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} meldete, es sei da, aber das ist es nicht.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} meldete, es sei da, aber nicht wo.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} meldete etwas, das nicht stimmt.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} meldet: {why}. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} hat eine gewöhnliche Webseite geschickt.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} hat statt einer Antwort eine Webseite geschickt: Melde dich in diesem Netzwerk an und versuche es erneut.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} hat etwas Unerwartetes geschickt: {why}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} wollte die Anfrage an {to} weiterleiten, HFChat ist dem nicht gefolgt: Prüfe die Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} hat die Verbindung angenommen und dann {time} lang nichts gesagt.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} hat die Verbindung angenommen und dann {time} lang nichts gesagt. Nichts ging verloren.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} wollte sie an {to} weiterleiten. HFChat ist dem nicht gefolgt, und der Zugriffsschlüssel blieb hier.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>{host} wurde mehrmals angefragt: {why}. Nichts ging verloren.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} hat bei {host} keine Berechtigung für Gists: Erstelle einen mit der Berechtigung „Gists: write“.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} ist bei {host} bekannt, aber ohne Berechtigung für Gists. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} ist laut {host} nicht mehr gültig. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} darf bei {host} keine Datensätze schreiben. Nichts wurde geteilt oder geändert.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} darf bei {host} nur lesen: Melde dich mit einem an, der schreiben darf.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} wurde von {host} abgelehnt: Melde dich erneut an.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} kam mit anderem Inhalt an als veröffentlicht.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>{name} konnte nicht gelöscht werden ({why}): Schließe Programme, die es benutzen, und versuche es erneut.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>{name} konnte nicht geladen werden ({why}): Gib etwas Arbeitsspeicher frei und versuche es erneut oder nutze ein anderes Modell.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} hat nicht die Größe, die der Hub nennt.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} stimmt nicht mit dem Veröffentlichten überein: erwartet {expected}, gefunden {found}. Deine Chats sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} endet zu früh, nach {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} hat {actual} von {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} ist ein Modell der Art „{kind}“, das in dieser Version nicht chatten kann. Die Datei bleibt, wie sie war.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} ist beschädigt ({why}): Lade die Datei noch einmal herunter oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} ist leer</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} ist keine GGUF-Datei und wurde daher nicht geöffnet. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} ist keine GGUF-Datei: Wähle ein Modell, dessen Name auf .gguf endet.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} ist nicht mehr in {repo}: Wähle eine andere Version.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} ist nicht die veröffentlichte Datei: Lade sie noch einmal herunter oder entferne sie.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} ist nicht mehr dort, wo es war. Deine Chats sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} ist von der Art „{kind}“, die in dieser Version nicht chatten kann: Wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} ist noch da: {why}. Es lässt sich wie bisher nutzen.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} aus {repo} ist nicht das, was veröffentlicht wurde: Lade es noch einmal herunter.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} wurde nicht geöffnet, weil der Dateikopf falsch ist: {why}. Deine Chats sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} wurde abgelehnt: {why}. Deine Chats sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} war „{value}“ und hat wieder den üblichen Wert. Sonst hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>In {path} kann nicht geschrieben werden, oder es gehört jemand anderem; daher werden die üblichen Ordner dieses Computers benutzt.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>In {path} kann nicht geschrieben werden. Was schon da ist, ist sicher.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>In {path} kann nicht geschrieben werden: Erlaube das Schreiben oder nutze ein anderes --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>{path} konnte nicht gelesen werden und beginnt neu: Die alte Datei bleibt als {kept} erhalten.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>{path} konnte nicht gelesen oder geschrieben werden ({why}): Prüfe die Festplatte und versuche es erneut.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>{path} konnte nicht geschrieben werden ({why}): Wähle einen anderen Ordner für das Backup.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>{path} konnte nicht geschrieben werden ({why}): Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} hat das Format {found}, und diese Version liest bis {known}. Die Datei wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} hat {free} von den nötigen {needed}: Gib {short} frei oder wähle eine kleinere Version.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} war beschädigt und beginnt neu. Modelle und Chats sind nicht betroffen, und die alte Liste bleibt als {kept} erhalten.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} wurde von einer neueren Version von HFChat geschrieben und nicht angerührt: Installiere diese Version oder nutze ein anderes --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} hat die Seiten nicht angenommen. Der Chat selbst ist sicher.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} lässt sich nirgends im Hub herunterladen. Kopien auf diesem Computer funktionieren weiter.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} hat keine Modelldatei, die HFChat nutzen kann.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} hat keine Modelldatei, die HFChat nutzen kann: Suche ein Repository mit GGUF-Dateien.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} hat keine Version {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} hat keine Version {wanted}: Wähle eine von {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} ist ein Modell des Hubs.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} ist nicht auf diesem Computer: Hol es mit „hfchat models get {repo}“ oder füge --yes hinzu.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} ist privat: Nur du könntest lesen, was dorthin kommt.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} ist öffentlich: Jeder könnte lesen, was dorthin kommt.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} wurde entfernt oder ist privat. Kopien auf diesem Computer funktionieren weiter.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} ist laut {host} nicht mehr gültig. Chats und Modelle sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} wurde von {host} abgelehnt: Melde dich erneut an oder mach ohne weiter.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat hat es zurückgelesen und verglichen. Der Chat ist sicher.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Was tun: Sieh dort nach und lösche es.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Was tun: Versuche es später noch einmal.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, daher wurde es nicht geöffnet. Deine Chats sind nicht betroffen.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: Lade oder kopiere die Datei noch einmal oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when} (um {clock})</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, Code {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>„{name}“ kann dort kein Datensatz und keine Datei sein. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>„{name}“ kann nicht verwendet werden: Nimm Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>„{name}“ könnte aus dem Modellordner herausführen oder kann kein Dateiname sein. Nichts wurde heruntergeladen oder geändert.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>„{name}“ ist kein sicherer Name: Wähle ein anderes Modell oder eine andere Datei.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>„{name}“ ist hier nicht verständlich.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Ein Prompt braucht einen Namen.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Ein Prompt braucht einen Text.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Prompt bearbeiten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Tippe / und diesen Namen, um ihn zu nutzen.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Wörter in doppelten geschweiften Klammern werden jedes Mal ausgefüllt, zum Beispiel {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Ausfüllen: {name}. Tab springt zur nächsten Stelle.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Der Link wurde kopiert.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Was daraus wurde, steht dann in der Liste deiner geteilten Inhalte</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Das Geteilte ist gelöscht</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Bild ab</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Antwort von anderswo hinzufügen…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Angeheftet: Das Modell sieht sie immer. Lösen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Gerade wird eine andere Antwort geschrieben; deine kommt danach.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Bleibt bei deinen Chats. Esc blendet dieses Fenster aus.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Modell wird geladen, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Im Fenster öffnen</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Es gibt noch kein Modell. Wähle eins im Fenster aus.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} schreibt</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Im Fenster öffnen</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Schnelle Frage</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Bewertete Antworten</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Bewertungen zusammenfassen</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Alle Themen</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Nach Modell</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Nach Persona</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Nach Thema</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Ordner oder Schlagwort</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Ordner {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Nur {name}, alle anzeigen</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Alle Antworten anzeigen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Sortierung: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Schlagwort {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Wann sie bewertet wurden</translation>
        </message>
    </context>
    <context>
        <name>Ratings</name>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n Bewertung</numerusform>
                <numerusform>%n Bewertungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n Stern</numerusform>
                <numerusform>%n Sterne</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Noch %n Bewertung nötig</numerusform>
                <numerusform>Noch %n Bewertungen nötig</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Keine Persona</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Noch keine Sterne</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Kein Thema</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Rang {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Daumen runter</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Daumen hoch</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Daumen hoch</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokens pro Sekunde auf diesem Computer</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Unbekanntes Modell</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>Sterne {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>Daumen hoch {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>Tok/s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} Tok/s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, zwischen {low} und {high}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>„{note}“</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n Antwort in {file} geschrieben</numerusform>
                <numerusform>%n Antworten in {file} geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n Paar in {file} geschrieben</numerusform>
                <numerusform>%n Paare in {file} geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Bewertungen exportieren</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Nichts geschrieben: Keine Antwort wurde als gut oder schlecht bewertet</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Nichts geschrieben: Keine zwei Versionen einer Antwort sind unterschiedlich bewertet</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n Bewertung, auf diesem Computer</numerusform>
                <numerusform>%n Bewertungen, alle auf diesem Computer</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Ein Rang braucht 10 Bewertungen. Es zählen die Sterne, und wo es keine gibt, ein Daumen hoch als fünf und ein Daumen runter als einer.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Bewertungen bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Die kleinen Zahlen sind der Bereich, der zu 95 % sicher ist.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} von {every} Bewertungen, alle auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Auftrag nicht erfüllt</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Auftrag erfüllt</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Am Thema vorbei</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Verweigert</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Zu lang</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Zu kurz</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Gut geschrieben</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Falsche Sprache</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Eine Notiz für dich</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Bleibt nur auf diesem Computer</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Was war gut?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Was war schlecht?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Aus einem Chat werden nur Web- und Mailadressen geöffnet. Ein Link anderer Art kann Programme starten oder Dateien lesen.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Dieser Link wurde nicht geöffnet</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(höchstens {number} Tokens)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(keine Grenze)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(Temperatur {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Antwort von anderswo hinzufügen…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Noch mal</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Länger</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Einfallsreicher</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Kürzer</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Strenger</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Mit einem anderen Modell…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Mit diesen Werten geladen.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Kein Modell ausgewählt.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Modell neu laden</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Wirkt nach erneutem Laden.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Startet neu, sobald HFChat fertig ist mit dem, was es gerade tut.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Gerade wird eine Antwort geschrieben. Warte, bis sie fertig ist, oder halte sie zuerst an.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Alles, was jetzt hier ist, ist darin enthalten.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Jetzt hier und nicht darin: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Es bringt zurück: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Es wird entpackt und geprüft. Nichts wird geändert.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Die neueste Nachricht darin ist von {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Backup wird durchgesehen</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Erstellt am {when} mit HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Erstellt am {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Dieses Backup wiederherstellen?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Wiederherstellung</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Auch Einstellungen und Notizen zu Modellen</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Was jetzt hier ist, wird zuerst gesichert, damit sich das rückgängig machen lässt.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Speichern als</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Als {file} gespeichert</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Datei wird geschrieben…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Alles ist wieder gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Zeigt diese Antworten</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Startwert würfeln</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Jedes Mal zufällig</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Senden (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Anhalten (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Wird abgebrochen: Es wird geprüft, ob etwas erstellt wurde…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Noch einmal auf Schlüssel prüfen…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Nachsehen, ob es schon da ist…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Gesendetes wird zurückgelesen…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Das ist keine Webadresse.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Diese Zahl liegt außerhalb des Bereichs.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number} nehmen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 Bit</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 Bit sparen Speicher, lesen lange Nachrichten aber langsamer.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Ein Chat, der darin liegt, wird nicht noch einmal gelesen.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>So lange lässt sich ein gelöschter Chat zurückholen.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Über 0 werden häufige Wörter seltener.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Über 0 greift das Modell zu neuen Wörtern.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Über 1 wiederholt sich das Modell weniger.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Adresse der GitHub-API</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Adresse des Hubs</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Nach der ersten Antwort, wenn sonst nichts zu tun ist.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>App für die Anmeldung mit Code</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Gilt für Nachrichten und Code.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Fragt GitHub einmal am Tag nach der neuesten Version. Nichts wird heruntergeladen.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Automatisch legt so viele dorthin, wie passen. 0 heißt keine.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Durch einen Screenreader, falls einer läuft.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Satzweise</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Ändert sich, wenn HFChat neu geöffnet wird.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Textgröße im Chat</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Wählt aus so vielen wahrscheinlichsten Tokens. 0 heißt alle.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Wählt aus Tokens, die zusammen diese Wahrscheinlichkeit haben. 1 heißt alle.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Kontext für die Planung</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Tage im Papierkorb</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Wenige Farben und dicke Linien.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Für einen GitHub-Enterprise-Server, mit /api/v3 am Ende.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Für einen Spiegelserver. Er sieht, was gesucht und geladen wird.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Für alle Downloads zusammen.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Häufigkeitsstrafe</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Symbol im Infobereich</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>In Tokens; leer schreibt, bis das Modell fertig ist.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Anweisungen für jeden neuen Chat</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Tasten für die schnelle Frage</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Schichten auf der Grafikkarte</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Lässt Tokens unter diesem Anteil des wahrscheinlichsten weg.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Modell benennt Chats</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Modell beim Start laden</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Niedrig ist beständig, hoch abwechslungsreich. 0 nimmt das wahrscheinlichste Wort.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Wie System</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Speicher für schnelle Rückkehr zu Chats, in MB</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Melden, wenn ein Download fertig ist</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Melden, wenn eine lange Antwort fertig ist</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Aus hält auch ihren Treiber von HFChat fern.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Leisten und Mitteilungen erscheinen ohne Animation.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parameter einzelner Modelle</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Genauigkeit des Kontexts</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Präsenzstrafe</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Schnelle Frage aus jedem Programm</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Antworten vorlesen</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung reduzieren</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Wiederholungsstrafe</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Im Hub suchen</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Senden mit</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Zeigt das Fenster, beginnt einen Chat oder stellt eine schnelle Frage.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Größe der Oberfläche</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Tempolimit, in kB pro Sekunde</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Neue Versionen melden</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>Die Client-ID einer OAuth-App bei GitHub mit eingeschaltetem Device Flow. Ohne sie meldest du dich mit einem Zugriffsschlüssel an.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>Die erste Antwort kommt schneller. Ausgeschaltet bleibt Speicher frei.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>Der Speicherbedarf der Modelle wird für so viele Tokens angezeigt.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Das Modell bleibt im Arbeitsspeicher. „Beenden“ steht im Menü des Symbols.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>Die andere Taste fügt eine neue Zeile ein.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>Gleicher Startwert und gleiche Einstellungen ergeben dieselbe Antwort.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Wörter und Filter einer Suche werden an ihn gesendet. Ausgeschaltet siehst du nur die Modelle, die HFChat mitbringt.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Threads zum Lesen</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Threads zum Schreiben</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Tokens, die das Modell im Blick behält. Mehr braucht mehr Speicher.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Use the graphics card</source>
            <translation>Grafikkarte benutzen</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Wird benutzt, während das Modell deine Nachricht liest.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Eins weniger, als der Prozessor Kerne hat, ist meist am schnellsten.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Was das Modell wissen oder woran es sich halten soll. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Wenn fertig</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Mit einer Systemmitteilung, während HFChat im Hintergrund ist.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Barrierefreiheit</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Beim Start</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Für alle Chats. Ein Modell, eine Persona oder ein Chat kann eigene Werte haben; die Parameter neben einem Chat zeigen, welcher Wert gilt.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Auswahl der Wörter</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Speicher der Modelle</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Speicher des Modells</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Datenschutz und Daten</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Prozessor und Grafik</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Um überall eine schnelle Frage zu stellen, lass ein Tastenkürzel deines Systems dies starten</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>In privaten Datensatz legen</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>In öffentlichen Datensatz legen</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Alle Chats</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Jeder kann es finden und lesen.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Abgebrochen, aber vielleicht ist es angekommen. Das wird bald geprüft: Wenn es da ist, steht es in der Liste deiner geteilten Inhalte.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Abgebrochen. Nichts wurde geteilt.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Abgebrochen. Was vorher geteilt wurde, hat sich nicht geändert.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Abgebrochen. Was vorher geteilt wurde, ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Öffentliches Gist erstellen</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Geheimes Gist erstellen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Diese Datei aus dem Datensatz löschen?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Dieses Gist löschen?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Alle Chats exportieren</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Ordner {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>GitHub-Gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Hub-Datensatz</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON-Zeilen</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Bei {host} ist niemand angemeldet. Noch wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Nur du kannst es lesen.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Privater Datensatz</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Öffentlicher Datensatz</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Öffentliches Gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern als…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Geheimes Gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Geheim heißt nicht gelistet, nicht privat: Wer den Link hat, kann es lesen.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Diese Chats teilen</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Diesen Chat teilen</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Diesen Ordner teilen</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Diese Nachricht teilen</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>Der Chat ist im Datensatz</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Der Datensatz wurde aktualisiert</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Die Datei bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Das Gist wurde erstellt</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Das Gist wurde aktualisiert</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Der Link funktioniert dann für niemanden mehr, und das lässt sich nicht rückgängig machen. Der Chat auf diesem Computer bleibt, wie er ist. Kopien, die andere gemacht haben, bleiben auch.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>Die Vorschau zeigt den Anfang. Insgesamt sind es {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Dieser Chat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Dieser Chat, alle Versionen</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Diese Nachricht</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Damit wird der Text in der Vorschau an {host} gesendet.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Datensatz aktualisieren</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Gist aktualisieren</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Am {day} Geteiltes aktualisieren ({kind}); der Link bleibt gleich</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>Der Chat ist weg, daher lässt sich sein Text nicht neu erstellen</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Umfang</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Ein Name besteht aus Buchstaben ohne Akzente und Umlaute, Ziffern, Punkten, Bindestrichen und Unterstrichen</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Prüfen, was gesendet würde, bisher %n Chat…</numerusform>
                <numerusform>Prüfen, was gesendet würde, bisher %n Chats…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Prüfen, was gesendet würde…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Nachsehen, wer angemeldet ist…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Text kopiert</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>So viel passt in eine Datei, nicht hinter einen Link</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Nachsehen, ob es erstellt wurde</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Alles, was du geteilt hast</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Nichts wurde geteilt.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Teilen in der Kopfzeile eines Chats erstellt einen Link oder eine Datei.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Aktualisieren…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Es ist nicht mehr da</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Es ist da; der Link funktioniert</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Es wurde nie erstellt</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Dort ist etwas, aber nicht das, was gesendet wurde: öffne oder lösche es</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Aus der Liste entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Das Geteilte ist gelöscht</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Link dazu kopieren</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Link öffnen…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Teilen oder exportieren…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Klicke auf ein Tastenkürzel und drücke dann die neuen Tasten. Die Rücktaste entfernt sie.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Der Standard gilt wieder.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Beim Schreiben und Lesen</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} gehört schon zu „{action}“.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Beim Schreiben und Lesen</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Code: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Öffne {address} in einem Browser und gib dort diesen Code ein:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Dieser Code ist abgelaufen.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Warten auf den Code. Er gilt noch {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Ein Gist gehört zu deinem Konto. Füge einen Zugriffsschlüssel ein, der Gists schreiben darf: Ein fein abgestufter (fine-grained) mit der Berechtigung Gists, Read and write, reicht aus.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Er liegt im Passwortspeicher dieses Systems und wird nur an diesen Server gesendet.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Schlüssel erstellen…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Bei {host} anmelden</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Code verwenden</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Modelle werden geladen</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} wird abgefragt…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Von {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modelle, die HFChat mitbringt</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modelle, die HFChat mitbringt, Stand {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Im Hub suchen</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>Die Suche sendet deine Wörter und Filter an {host}, nie einen Chat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Offline bleiben</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Zurück zu {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Woher dieser Wert kommt</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Nachricht {number} von {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>Code, %n Zeile</numerusform>
                <numerusform>Code, %n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>Tabelle, %n Zeile</numerusform>
                <numerusform>Tabelle, %n Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n Thread</numerusform>
                <numerusform>%n Threads</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>{model} wird gemessen</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Noch nichts gemessen. Es dauert für jedes Modell einen Moment.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Benchmark starten</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokens pro Sekunde beim Schreiben, mehr ist besser</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Ließ sich nicht messen</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Tempo jedes Modells</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Zu groß für den freien Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Keine Sterne vergeben</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} von 5 Sternen</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Bleibt nur auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Eine kurze, höfliche E-Mail an meinen Vermieter</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Stell mir zehn Alltagsfragen auf Englisch</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Stell mir zehn Alltagsfragen auf Englisch, eine nach der anderen.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Etwas erklären</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Beim Schreiben helfen</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Wie entstehen Ebbe und Flut, in einfachen Worten?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Eine Sprache üben</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Meine Fotos nach Datum umbenennen, in Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Schreib ein Python-Programm, das meine Fotos nach dem Datum in ihnen umbenennt.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Schreib eine kurze, höfliche E-Mail an meinen Vermieter: Die Heizung funktioniert nicht.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Ein kleines Programm schreiben</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Schlagwort {tag} entfernen</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Chatvorlage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Diesen Chat behalten</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Wird nach der Antwort behalten</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Dieser Chat hinterlässt keine Spur. Er ist weg, wenn du einen anderen öffnest oder das Programm beendest.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Er wird nirgends gespeichert. Wenn du ihn verlässt, ist sein Text weg.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Diesen Chat behalten</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Den temporären Chat verlassen?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Eine Zeile ist zu lang.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Höchstens {count} Zeilen.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Eine pro Zeile</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Vor dem Antworten nachdenken: langsamer, oft besser</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Trotzdem laden</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Es braucht {need}, und {free} sind frei. Es könnte diesen Computer verlangsamen oder abbrechen.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>{version} nehmen</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} passt nicht in den Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Fertig, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreibt</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>noch %n Tag</numerusform>
                <numerusform>noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Alle endgültig löschen</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Diese Chats endgültig löschen?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Gelöschte Chats</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Es wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Sie lassen sich nicht zurückholen. Nur früher erstellte Backups enthalten sie noch.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und noch %n</numerusform>
                <numerusform>und noch %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: Eine Antwort ist fertig</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Schnelle Frage</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>HFChat ein- oder ausblenden</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat läuft hier weiter. Sein Menü zeigt es wieder an oder beendet es.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Braucht das Symbol im Infobereich.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Dieser Desktop zeigt keine Symbole von Programmen.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Karte dieses Chats</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>Die dicke Linie ist das, was der Chat zeigt. Versionen stehen daneben.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Es gibt noch keine Versionen. Neu schreiben oder Bearbeiten erstellt eine.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} ist verfügbar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Diese Kopie wurde nicht veröffentlicht, daher gibt es niemanden, der gefragt werden kann.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>GitHub wird abgefragt…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub beantwortet von hier aus eine Weile keine Fragen mehr. Versuche es später.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>GitHub war nicht erreichbar. Prüfe die Verbindung und versuche es erneut.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Diese Version auslassen</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Die Antwort von GitHub war nicht zu verstehen. Versuche es später erneut.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Dies ist die neueste Version.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>Version {version} ist verfügbar.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Schließe HFChat und öffne es erneut, um die neue Version zu nutzen.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat wurde aktualisiert, während es geöffnet war</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Deine Chats sind gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Puffer: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Kontext von {count} Tokens: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Nach der Größe geschätzt: Der Dateikopf wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Jetzt frei: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Fast voll</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Keine Version passt in den Arbeitsspeicher. {version} ist die kleinste.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Reserve: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Kleinste</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Zusammen: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Gewichte: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>{version} ist empfohlen: Sie behält fast die ganze Qualität bei einem Drittel der Größe, und sie passt.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>{version} ist empfohlen: Ihr Name sagt nicht, wie sie verkleinert wurde.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>{version} ist empfohlen: die nächste an Q4_K_M, die passt.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>{version} ist empfohlen: das übliche Gleichgewicht von Qualität und Größe.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>{version} ist empfohlen: Es gibt kein Q4_K_M, und diese ist nah an der vollen Version.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: Prüfung</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: Download, {percent} %</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: bei {percent} % angehalten</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: angehalten</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: wartet</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>In diesem Chat suchen</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Zurück zu {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Hier nutzen</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Ziehen, um die Reihenfolge zu ändern</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Download läuft</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Wartet: {text}</translation>
        </message>
    </context>
</TS>
