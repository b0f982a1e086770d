<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licence Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Hledat aktualizace</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Kopírovat údaje</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Databáze</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Každý model má vlastní licenci, najdete ji v části „Modely“.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Složky</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Přibalený software</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programovací jazyk</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Složka modelů</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Licenční údaje každé přibalené součásti</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Číst</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Verze {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Verze</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Knihovna oken</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Přístupový klíč</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Přístupový klíč k Hubu</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Účty</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Připojeno</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>V HF_TOKEN. Pokud se chcete odhlásit, odeberte tuto proměnnou.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>V paměti, do zavření HFChatu.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>V úložišti hesel tohoto systému, jakmile bude k dispozici.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>V úložišti hesel tohoto systému.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Místo kódu. Pro modely stačí klíč jen pro čtení; sdílení datových sad vyžaduje klíč s právem zápisu.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Odesílá se jen na Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>K chatování ani ke stahování otevřených modelů není účet potřeba. Přihlaste se jen kvůli sdílení nebo kvůli modelům, které vyžadují přijetí podmínek.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nepřihlášeno</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Vložit přístupový klíč</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit se</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Přihlásit se kódem</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Přihlásit se tímto klíčem</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Odhlásit se</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Přihlášeno</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Přihlášený účet: {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Tento klíč nesmí číst modely s podmínkami.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Tam, kam ho uložil příkaz hf auth login. Odhlásíte se příkazem hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Kde je přístupový klíč uložen</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Čeká se na kód z Hubu…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Ověřuje se účet na Hubu…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Odhlašování…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Čeká se na zadání kódu…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Zálohovat všechny chaty</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Vybrat personu</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Zavřít, zastavit psaní, zpět do pole zprávy</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Porovnat: vložit odpověď z ChatGPT nebo odjinud</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Kopírovat poslední odpověď</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Smazat chat</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Smazat chat vybraný v seznamu</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Upravit poslední zprávu (v prázdném poli)</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Vše, co jste sdíleli</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportovat všechny chaty</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Najít v chatu, modelech nebo nastavení</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Najít další výskyt</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Najít předchozí výskyt</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>První nebo poslední zpráva při čtení</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Odvětvit chat za poslední odpovědí</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Přejít na</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Přejít kamkoli</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Přejít do pole zprávy</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Podržte také Ctrl nebo Alt, nebo použijte některou z kláves F1 až F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importovat chaty z ChatGPT a dalších programů</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové zkratky</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Větší text</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Znovu načíst model</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Mapa chatu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nový chat</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nový řádek</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Další chat</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Další část okna</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Běžná velikost textu</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Otevřít soubor modelu</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Persony, při psaní</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Předchozí chat</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Předchozí nebo další zpráva při čtení</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Předchozí nebo další verze zprávy</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Předchozí část okna</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Vytisknout chat</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Rychlý dotaz v malém okně</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Ohodnotit poslední odpověď hvězdičkami</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Znovu vygenerovat odpověď</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Vygenerovat odpověď jinak</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Přejmenovat chat</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Obnovit zálohu</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Uložené prompty, na začátku pole</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Hledat v chatech</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Zobrazit nebo vrátit poslední import</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Sdílet nebo exportovat chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Zobrazit nebo skrýt seznam</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Zobrazit nebo skrýt parametry</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Menší text</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Dočasný chat</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>Poslední odpověď je špatná</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>Poslední odpověď je dobrá</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Tato akce něco maže. Podržte také Ctrl nebo Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Tuto klávesu nelze použít.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Vrátit poslední smazání nebo změnu</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Vrátit zpět nebo použít jinou nabídku oznámení</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Uvolnit model z paměti</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Zobrazení</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Co zaplňuje kontext</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} slouží k psaní textu.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Špatná odpověď</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Dobrá odpověď</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zůstává jen v tomto počítači</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Připnuto: model ji stále vidí. Odepnout</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Ohodnotit hvězdičkami</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Hodnocení: {stars} z 5 hvězdiček</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Znovu vygenerovat</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Vygenerovat jinak</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Nejdřív položte otázku, potom přidejte odpověď.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Jak dobrá je tato odpověď?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Jak dobrý je tento chat?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Ponechat tento chat</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Nejdřív tento chat ponechte, potom ho odvětvěte.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Mapa tohoto chatu…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Zpráva smazána i s tím, co následovalo</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Otevřít původní chat</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Ohodnotit tento chat…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Verze smazána</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Přidat odpověď odjinud</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Jiný model, nebo člověk</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Upravit odpověď</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Stane se verzí vedle ostatních. Nic se nepřepíše.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Sem vložte odpověď jiného modelu</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Zatím tu není žádný text.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Kdo ji napsal</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Přerušeno, zachováno až sem</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Bez odpovědi</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaveno</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Čte vaši zprávu</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Čte vaši zprávu {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Přemýšlí, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Přemýšlel {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Myšlenky</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Píše</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>zastaveno, {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model}: odpověď je hotová</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model}: odpověď skončila předčasně</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Přidat odpověď odjinud…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Špatná odpověď</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Dobrá odpověď</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Ohodnotit hvězdičkami</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Znovu vygenerovat</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Vygenerovat jinak…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>Odpověď: {model}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chaty</numerusform>
                <numerusform>%n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n složka</numerusform>
                <numerusform>%n složky</numerusform>
                <numerusform>%n složek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n zpráva</numerusform>
                <numerusform>%n zprávy</numerusform>
                <numerusform>%n zpráv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n hodnocení</numerusform>
                <numerusform>%n hodnocení</numerusform>
                <numerusform>%n hodnocení</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Zálohovat</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Zálohy</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Před obnovením</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Před aktualizací HFChatu</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Ruční</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Soubor s chaty</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Chaty z jiných programů</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Vybrat soubor</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Smazat %n chat?</numerusform>
                <numerusform>Smazat všechny %n chaty?</numerusform>
                <numerusform>Smazat všech %n chatů?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Smazat všechny chaty</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Smazat zálohu</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Smazat zálohu: {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Smazat zálohu ({when})?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Z ChatGPT, LM Studia, Open WebUI a dalších. Lze to vrátit zpět.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importovat chaty</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Zatím žádné zálohy</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Jedna vzniká každý týden, když se nic jiného neděje, a uchovávají se poslední čtyři. Co smažete, zůstává ve starších zálohách, dokud nesmažete i je.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Průběh zálohování</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Obnovit</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Obnovit zálohu</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Obnovit zálohu: {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Přesunou se mezi smazané chaty, odkud je lze obnovit.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Přesunou se mezi smazané chaty, odkud je lze obnovit, dokud nebudou smazány natrvalo. Záloh se to nedotkne.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Tento soubor nelze vrátit. Vaše chaty a ostatní zálohy zůstanou.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Týdenní</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Než se něco změní, uvidíte, co v ní je.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Vaše chaty v tomto počítači</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nelze přečíst</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Zálohovat</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Zálohováno do {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Záloha obnovena</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Zálohy HFChatu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Obnovit zálohu</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Chaty jsou zase jako předtím</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>Poslední týdenní záloha se nezdařila: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Další verze</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Další verze (Alt+šipka doprava)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Předchozí verze</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Předchozí verze (Alt+šipka doleva)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Verze {index} z {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Kopírovat vše</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Objevit</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Stahování</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>V tomto počítači</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Dočasný chat</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Zrušit načítání</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Záhlaví chatu</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Smazat chat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nový chat</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Restartovat</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Sdílet tento chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Zobrazit nebo skrýt seznam</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Znovu spustit engine</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Na tento chat vede odkaz. Najdete ho ve vedlejší nabídce.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Vymazat</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Vše zůstává v tomto počítači</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importovat chaty</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Další způsoby, jak začít</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nový chat</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nová složka</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Žádný chat neobsahuje „{words}“.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Žádný chat neodpovídá.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Hledat v chatech</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Dočasný chat</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Zde se objeví vaše chaty.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archivovat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Smazat složku</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Dolů</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Přesunout do složky</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nahoru</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Nový chat v této složce</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nová složka</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Připnout</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Vyjmout ze složky</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Sdílet nebo exportovat…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Štítky</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vrátit z archivu</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnout</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Odpovědi mohou být chybné, důležité věci si ověřte.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Běží v tomto počítači. Odpovědi mohou být chybné, důležité věci si ověřte.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Tento model není určen k chatování. Pokračuje v tom, co napíšete.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Název chatu</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Název složky</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chaty</numerusform>
                <numerusform>%n chatů</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Chat bez názvu</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Dříve tento měsíc</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Dříve tento týden</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Složky</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Nalezeno v chatech</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>V této složce nejsou žádné chaty</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Poznámka: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Starší</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Připnuté</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Včera</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>píše se odpověď</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>sbaleno</translation>
        </message>
        <message>
            <source>open</source>
            <translation>rozbaleno</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>připnuto</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>Nalezeno: %n</numerusform>
                <numerusform>Nalezeno: %n</numerusform>
                <numerusform>Nalezeno: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Nahradí se také %n další</numerusform>
                <numerusform>Nahradí se také %n další</numerusform>
                <numerusform>Nahradí se také %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Před sdílením zkontrolujte</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrola…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Klíče a hesla se nikdy nezveřejňují: kdokoli by si je přečetl, mohl by je použít. Zde zůstanou nahrazené; v souboru, který uložíte, je můžete ponechat.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nenalezeno</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Nenašlo se nic soukromého. Projděte si to i sami.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Zobrazit %n</numerusform>
                <numerusform>Zobrazit všechny %n</numerusform>
                <numerusform>Zobrazit všech %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Zaškrtnuté položky se nahradí jen v kopii</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Ve zveřejněném textu se vždy nahradí</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Ověřit znovu</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Zkontrolovat soubor</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Kontrola souboru</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Kontrola, {n} %</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Kontrola, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Obsah</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Ponecháno</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Nahrazeno: {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Kód</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Zkopírováno</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopírovat kód</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Nezalamovat</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Zobrazit všechny řádky ({count})</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Zalamovat</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Velikost textu {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Zpráva pro {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Napište další zprávu</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Napište zprávu</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
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
            <translation>Předchozí zprávy</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Zapomenout vše dosavadní</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Volné</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Vynechat nejstarší</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Starší zprávy, které už model nečte: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Zastavit a zeptat se</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systémový prompt</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Zprávy zůstanou v chatu, ale model je už neuvidí.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Tato zpráva</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Využito</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Když se zaplní</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Odvětveno ze smazaného chatu</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Odvětveno z: {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Znovu ukázat modelu vše</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Model zapomněl, co je výše</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Model už nevidí, co je výše</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Model už nevidí, co je nad touto čárou</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
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
            <translation>Kontext: využito {used} z {total} tokenů, zbývá {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Plný</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Plný, nejstarší zprávy vynechány</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Starší zprávy, které už model nečte: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} z {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Klávesy {keys} používá jiný program.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>O klávesách rozhoduje prostředí. Mění se v jeho nastavení.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Prostředí to nepovolilo.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Toto prostředí to nenabízí. V jeho nastavení můžete příkazu výše přiřadit klávesy.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} otevře malé okno nad libovolným programem.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>O tomto modelu</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Šablona chatu</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Liší se od šablony základního modelu. Může to být oprava, nebo to může měnit chování modelu: pokud vydavatele neznáte, projděte si ji.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Není to ta, která tu byla zobrazena dříve. Šablona určuje, jak se vaše slova dostanou k modelu: než model použijete, projděte si ji.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Poslední změna</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Neuvedeno</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zobrazit</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>Karta je delší, než je tu zobrazeno.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Šablona chatu se změnila</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Neponechávat</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Stažení za 30 dní: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Ponechat</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Líbí se: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Otevřít na Hubu</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parametry; u každého slova pracuje {count}</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Vydavatel</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Přístup na žádost</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Na stránce modelu přijměte podmínky autorů a potom se přihlaste.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Požádat o přístup</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Dotaz na Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Vyberte model a zobrazí se jeho soubory.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Soubory</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Nelze ho stáhnout. Co je v tomto počítači, lze dál používat.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Vyhledat na Hubu</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Nejsou známy žádné soubory modelu.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM při kontextu</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Odešle na Hub název tohoto modelu, nic víc.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub tento model vypnul</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>O každé žádosti rozhodují autoři. Požádejte na stránce modelu.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Tento model byl přejmenován</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokenů</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} se teď jmenuje {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Šířka seznamu</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Kopírovat odkaz</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Odkaz</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Dolů</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Odebrat ze seznamu</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>Na začátek</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nahoru</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Má ho jiný program</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Tento soubor stahuje jiný program</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Tento soubor stahuje jiný program. Dvakrát se nestahuje.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Kontrola</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Připojování</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Stahování: {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pozastaveno</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Odebrat ze seznamu</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaveno</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Nový pokus za {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>za {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>Staženo: {model}</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent} %</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Stahování bude pokračovat tam, kde skončilo.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>ponecháno {size}</translation>
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
            <translation>Stahování se nezdařilo: {model}</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>Model {model} je připraven k chatu</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Zrušit stahování</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Zrušit toto stahování?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Stahovat dál</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Stažená část modelu {model} ({size}) bude smazána. Pozastavení ji zachová na později.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Stahování</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Skrýt stahování</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Nic se nestahuje. Zde se zobrazí, co se stahuje z Hubu.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pozastavit vše</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Odebrat hotové</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Spustit vše</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Upravit zprávu</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Přejít na chaty</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>Pro tuto dobu nebo téma není žádné hodnocení.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Hodnoťte odpovědi palcem nebo hvězdičkami a zde uvidíte, kdo si vede nejlépe.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Všechna hodnocení</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Asistent</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Exportováno z HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Exportováno z HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Přerušeno</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Bez odpovědi</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Zatím nedokončeno</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaveno</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Systém</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systémový prompt</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Přemýšlení</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Přemýšlel {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Chat bez názvu</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Verze {place} z {count}, místo #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>palec dolů</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>palec nahoru</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>verze {place} z {count}</translation>
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
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vybrat soubor…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Každá hodnocená odpověď s konverzací a vším, co je o ní známo.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Vše (řádky JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportovat hodnocení</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Dobré a špatné odpovědi (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Dvojice odpovědí (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Prompt, odpověď a zda byla dobrá. Tři hvězdičky neříkají ani jedno.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Prompt, lepší a horší odpověď: dvě verze, které jste ohodnotili různě.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Podoba řádků</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Soubor má pro každou odpověď nebo dvojici jeden řádek k trénování.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Se systémovými prompty</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>S přemýšlením modelů</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Méně</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n jazyk</numerusform>
                <numerusform>%n jazyky</numerusform>
                <numerusform>%n jazyků</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Přes 100 jazyků</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Pokročilý, 4B až 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Základní, ne pro chat</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Pro tento notebook</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kód</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Běžný chat</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Běžný, 1B až 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Expert, nad 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Vejde se do notebooku</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Vejde se</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Podmínky Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Hodí se pro</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Obrázky</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Jazyk neuveden</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Právo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Úroveň</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Podmínky Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matematika</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matematika a logika</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicína</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Nejvíce stahované</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Nejoblíbenější</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Nejnovější</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Nikdo neuvádí, které jazyky umí.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Zatím neznámo</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Neuvedeno</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Jiné podmínky</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Hravý</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Vydavatel</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Hraní rolí</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Věda</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Krátké odpovědi</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Nejmenší</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Pro začátek, do 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Styl</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Přemýšlí</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Přemýšlí krok za krokem</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Natěsno</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Příliš velký</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Nástroje</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Překlad</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Populární</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Bez cenzury</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Psaní</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>ze základního modelu</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>náš odhad</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>podle autora</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>štítek na Hubu</translation>
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
                <numerusform>%n token</numerusform>
                <numerusform>%n tokeny</numerusform>
                <numerusform>%n tokenů</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Píše</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>první token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} z {total}</translation>
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
            <translation>{number} B</translation>
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
            <translation>{number} tok./s</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>{place}. v pořadí</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}. v pořadí</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}. v pořadí</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}. v pořadí</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>zbývá {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Puštěním importujete personu</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Puštěním importujete chaty</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Puštěním importujete chaty nebo persony</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Puštěním si prohlédnete tuto zálohu</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Přetáhněte vždy jen jeden soubor, nebo složku, ve které jsou.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Puštěním souboru použijete tento model</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat tento soubor nemůže použít. Přijímá modely GGUF, exporty a zálohy chatů a persony.</translation>
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
            <translation>Chat s {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Stáhnout</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Stáhnout {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Doporučeno</translation>
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
            <translation>Soubory</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Nutná RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Velikost</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Verze</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n hvězdička nebo více</numerusform>
                <numerusform>%n hvězdičky nebo více</numerusform>
                <numerusform>%n hvězdiček nebo více</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 hvězdiček</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>I archiv</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Libovolné datum</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Libovolná složka</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Libovolný model</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Libovolná persona</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Libovolné hodnocení</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Libovolný štítek</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vymazat</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Složka</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>S kódem</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Mimo složky</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Posledních 12 měsíců</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Posledních 24 hodin</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Posledních 30 dní</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Posledních 7 dní</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Jen archiv</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Štítek</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Bez archivu</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Vymazat {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Najít v tomto chatu</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Rozlišovat velikost</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Další</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nenalezeno</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Předchozí</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} z {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Pro odpovědi je potřeba model v tomto počítači.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Vybrat soubor modelu v tomto počítači</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Stáhněte model, který se do tohoto notebooku vejde, nebo použijte soubor .gguf tam, kde je.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Vše zůstává v tomto počítači.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Najít model</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Najít schopnější model, který se do tohoto notebooku vejde</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Bez účtu a při chatování i bez internetu.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Otevřít soubor modelu…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Začátek chatu</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>O čem si chcete povídat?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>Model {model} se načte s první zprávou.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>Model {model} se načítá. Psát už můžete.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>Model {model} je připraven.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>Model {model} je připraven. Je malý a rychlý, dobrý na vyzkoušení.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>Model {model} se zastavil. S další zprávou se znovu spustí.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Kliknutím chat nezařadíte do žádné složky</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>Nový chat bude ve složce {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Soubor GGUF vložený sem se sám najde.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Stažené</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otevřít složku</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Jiné programy, které používají Hub, zde najdou tytéž soubory.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Kde jsou uloženy modely</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Vlastní soubory</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Zavřít bez uložení</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Zavřít bez uložení?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Změny, které jste zde provedli, se ztratí.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Zobrazit více</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Text k odeslání</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Čeká se na kód z {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Ověřuje se účet na {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Připojeno</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Pro sdílení chatů jako gistů</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit se</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Odhlásit se</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Přihlášeno</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Přihlášený účet: {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>Klíč je v proměnné prostředí.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>Klíč je v paměti, do zavření HFChatu.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>Klíč je v úložišti hesel tohoto systému.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Hledá se při načtení modelu.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Není nainstalován žádný ovladač, který zná Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Vypnuto v nastavení.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>Ovladač pro {name} je příliš starý.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Grafická karta</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Toto sestavení enginu používá jen procesor.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan není v tomto počítači nainstalován.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>sestaveno pro tento počítač</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} grafickou kartu jen napodobuje.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} sdílí paměť s počítačem a použije se, když je nastaven počet vrstev.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Zjistit znovu</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafika</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Paměť</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Paměť, kterou model potřebuje</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Tento počítač</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Použít grafickou kartu, která selhala</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n karta, {total}, {backend}</numerusform>
                <numerusform>%n karty, {total}, {backend}</numerusform>
                <numerusform>%n karet, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n jádro</numerusform>
                <numerusform>%n jádra</numerusform>
                <numerusform>%n jader</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Automaticky zde znamená {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Použitý kód: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Žádná použitelná grafická karta</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Zatím neznámo</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nepoužívá se</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Nepoužívá se automaticky</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Vypnuto</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Engine ještě nebyl spuštěn.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>Volno {free} z {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} z {most} vrstev modelu {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} potřebuje {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} vlastní paměti, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Seřazeno, obráceně</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Seřazeno, nejlepší první</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Exporty chatů</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importovat chaty</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n chat je teď mezi smazanými chaty v nastavení.</numerusform>
                <numerusform>%n chaty jsou teď mezi smazanými chaty v nastavení.</numerusform>
                <numerusform>%n chatů je teď mezi smazanými chaty v nastavení.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>S nimi přibyla %n zpráva.</numerusform>
                <numerusform>S nimi přibyly %n zprávy.</numerusform>
                <numerusform>S nimi přibylo %n zpráv.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Mezi nimi</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Vrátit je</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT pošle soubor zip po volbě Nastavení, Správa dat, Exportovat. LM Studio, Jan a GPT4All ukládají chaty do složky. Soubor lze také přetáhnout do okna.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Vybrat soubor</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Vybrat složku</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Vybrat jiný</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>Z {names} nebo HFChatu.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Už zde jsou</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importovat</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importovat chaty</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Importovat tyto chaty?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Import: {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Soubor se otevírá a kontroluje. Nic se nemění.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Jeho chaty se přesouvají mezi smazané.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Nepřevzato beze změny</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Prohlíží se {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nic neopustí tento počítač, nic ze souborů se nespouští a celý import lze vrátit zpět.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>V tomto souboru není nic nového</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Import byl vrácen zpět</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Vrátit import</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Vracení importu</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Obsah se porovnává s chaty, které tu jsou.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>Chaty: {done} z {total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} z {total}, zatím {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chaty</numerusform>
                <numerusform>%n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>Importován %n chat</numerusform>
                <numerusform>Importovány %n chaty</numerusform>
                <numerusform>Importováno %n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n chat, který tu už je, se vynechá</numerusform>
                <numerusform>%n chaty, které tu už jsou, se vynechají</numerusform>
                <numerusform>%n chatů, které tu už jsou, se vynechá</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n chat, který tu má méně zpráv, se přidá vedle stávajícího</numerusform>
                <numerusform>%n chaty, které tu mají méně zpráv, se přidají vedle stávajících</numerusform>
                <numerusform>%n chatů, které tu mají méně zpráv, se přidá vedle stávajících</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n složka</numerusform>
                <numerusform>%n složky</numerusform>
                <numerusform>%n složek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n zpráva</numerusform>
                <numerusform>%n zprávy</numerusform>
                <numerusform>%n zpráv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n persona nebo prompt</numerusform>
                <numerusform>%n persony nebo prompty</numerusform>
                <numerusform>%n person nebo promptů</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Od {first} do {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>přiložený soubor, uvedený v textu</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>volání nástroje nebo jeho výsledek</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>chat, který nelze přečíst</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>chat zkrácený, protože je příliš dlouhý</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>prázdný chat</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>prázdná zpráva</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>soubor jiného druhu</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>soubor, který končí uprostřed</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>nemožné datum, opraveno</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>zpráva, která není od člověka ani od modelu</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>zpráva zkrácená, protože je příliš dlouhá</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>zpráva, která byla skrytá i tam</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>zpráva bez místa, zařazena</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>číslo, které tam bylo dvakrát, opraveno</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>persona nebo prompt, jejichž název tu už je</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>obrázek, uvedený v textu</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>nastavení, které tu není známé</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>zvuk, uvedený v textu</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>video, uvedené v textu</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Není co vykreslit: žádná taková hodnocení nejsou.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Hodnocení s rozsahy</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Změnit klávesy</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Bez kláves</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Stiskněte klávesy</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikánština</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albánština</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabština</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Arménština</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Ázerbájdžánština</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskičtina</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Běloruština</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengálština</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosenština</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulharština</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Barmština</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonština</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalánština</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Čínština</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Chorvatština</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Čeština</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dánština</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nizozemština</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Angličtina</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonština</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipínština</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finština</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francouzština</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicijština</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Gruzínština</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Němčina</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Řečtina</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gudžarátština</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebrejština</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindština</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Maďarština</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandština</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonéština</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irština</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italština</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonština</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazaština</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmerština</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korejština</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latina</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lotyština</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litevština</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Makedonština</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malajština</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltština</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Mnoho jazyků</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Maráthština</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norština</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norština (bokmål)</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norština (nynorsk)</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Perština</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polština</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugalština</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Paňdžábština</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumunština</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruština</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Srbština</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovenština</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovinština</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Španělština</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Svahilština</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Švédština</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalština</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilština</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugština</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thajština</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turečtina</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrajinština</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdština</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbečtina</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamština</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Velština</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Přejít na nejnovější text (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Nejnovější</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Přibalený software</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Podmínky nejsou přiloženy.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licence všech součástí</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nic se tak nejmenuje.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Hledat podle názvu nebo licence</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Podmínky</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Kopírovat adresu</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Celá adresa</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Otevřít v prohlížeči</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Otevřít tento odkaz?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Název před znakem @ není místo, kam odkaz vede. Vede na {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Tento název obsahuje písmena, která se podobají jiným.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Napsat e-mail</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Napsat na tuto adresu?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>Archivován %n chat</numerusform>
                <numerusform>Archivovány %n chaty</numerusform>
                <numerusform>Archivováno %n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>Smazán %n chat</numerusform>
                <numerusform>Smazány %n chaty</numerusform>
                <numerusform>Smazáno %n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>Z archivu vrácen %n chat</numerusform>
                <numerusform>Z archivu vráceny %n chaty</numerusform>
                <numerusform>Z archivu vráceno %n chatů</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Chat archivován</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Chat smazán</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Chat vrácen z archivu</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Složka smazána, její chaty zůstaly</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Přesunuto do: {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nová složka</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Vyjmuto ze složky</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n modely</numerusform>
                <numerusform>%n modelů</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Vymazat filtry</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filtry {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Žádný model neodpovídá</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Hledat modely</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Řadit podle</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n modely</numerusform>
                <numerusform>%n modelů</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Dodáno s aplikací</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Zkontrolováno</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Poškozeno</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Jinde</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Je tu dvakrát</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Mezipaměť Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Není to zveřejněný soubor, zkontrolováno {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>Je to zveřejněný soubor, zkontrolováno {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Se zveřejněným souborem zatím nebyl porovnán.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Od největších</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Naposledy použité</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Složka modelů</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Nikdo nezveřejnil kontrolní součet k porovnání.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Nepoužitelné</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Starší</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Stejný soubor jako {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Od nejmenších</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Existuje novější revize: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>zatím nepoužito</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>použito před %n dnem</numerusform>
                <numerusform>použito před %n dny</numerusform>
                <numerusform>použito před %n dny</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>použito {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>použito dnes</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>použito včera</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>Lze uvolnit {size}: soubory jsou tu dvakrát</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Přidat do oblíbených</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modely v tomto počítači</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Odebrat z oblíbených</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Přidat soubor modelu</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Jiná jeho kopie zůstane.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Smazat {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modely GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat neví, odkud ho znovu získat.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Lze ho znovu stáhnout z {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Už je smazaný</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Tento soubor používají i jiné programy a bude jim chybět: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Tento model je součástí aplikace a zůstane v ní</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>Model {model} je smazán</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>Z tohoto počítače se odstraní {size} v {path}.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Smazat z tohoto počítače</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Smazáním jednoho z nich se uvolní {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Soubor</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Uvolní {size}. Nejdřív se zeptá.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Uloženo v</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Nejdelší kontext</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Nutná RAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Neznámo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Poznámka</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Na Hubu</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otevřít složku</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Cesta</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Stejný soubor je i zde: {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Zobrazit druhý</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Velikost na disku</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>K čemu se hodí, v čem chybuje</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokenů</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size}, počet částí: {count}</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} při kontextu {count} tokenů</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Přidat do oblíbených</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Odebrat z oblíbených</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Přidat soubor…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Vyberte model a zobrazí se, co je o něm známo.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Stáhněte model, který se do tohoto počítače vejde, nebo přidejte vlastní soubor GGUF.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Najít modely</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Žádný model v tomto počítači neodpovídá.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>V tomto počítači zatím nejsou žádné modely</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Hledat v tomto počítači</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Řadit podle</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>volno na disku {disk}</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} z {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>volná paměť {free} z {total}</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: volno {free}</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Odpověď</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Bez textu</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>zobrazeno</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>verze {index} z {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Vyžaduje {need} GB paměti, volných je {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Vyžaduje {need} z {room} GB paměti</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Vyžaduje {need} z {room} GB paměti, což je natěsno</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopírovat jako Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Kopírovat zprávu</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Kopírovat výběr jako Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Smazat zprávu</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Smazat tuto verzi</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Zapomenout, co je výše</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Odvětvit do nového chatu</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Připnout, aby to model stále viděl</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Číst jako text…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Sdílet nebo exportovat…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnout</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Čekající zprávy</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modely GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Otevřít soubor modelu</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Poslední zprávy enginu</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Najít model v tomto počítači</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Najít další modely</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modely v tomto počítači</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Žádný model nemá takový název.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>V tomto počítači zatím nejsou žádné modely.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Otevřít soubor modelu…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Uvolnit z paměti</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Uvolnit z paměti ({size})</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuální</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Načítání {percent} %</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Model: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Nenačtený</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Připraven</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaven</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Píše</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>Lze obnovit %n stahování</numerusform>
                <numerusform>Lze obnovit %n stahování</numerusform>
                <numerusform>Lze obnovit %n stahování</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Pokračovat</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Zobrazit vše</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Zobrazit formátované</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Tento text je velmi dlouhý nebo neobvyklý, proto je zobrazen tak, jak byl napsán.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Název</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>Nový chat nebude v žádné složce</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Může ho najít kdokoli</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Přečte si ho každý, kdo má odkaz</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Uveden na vašem profilu</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Model a parametry</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Název datové sady</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Bez licence</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Můžete ho číst jen vy</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Prompt persony</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Soukromá datová sada</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Veřejná datová sada</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Veřejný gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Nahradit soukromé údaje</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Tajný gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiky</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Přemýšlení</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Časy</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Chaty, modely, příkazy</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Nalezeno</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Přejít kamkoli</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nic neodpovídá „{words}“.</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Příkazy</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Nalezeno v chatech</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuální</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Šířka seznamu</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Šířka postranního panelu</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Strana {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Toto číslo je mimo rozsah.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Použít {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 bitů</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bitů</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Podle modelu</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Při teplotě 0 se bere nejpravděpodobnější slovo.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Vyvážené</translation>
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
            <translation>Kreativní</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Povolená délka DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Růst DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Dosah DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Síla DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Výchozí</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Míra přemýšlení</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Prázdné</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Forma odpovědi</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramatika (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Vysoká</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Jak rychle se sám opravuje.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Jak dlouho model přemýšlí, než odpoví.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Kolik tokenů model vidí najednou. Více zabere paměť.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Jak moc se počítá každé další opakované slovo.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>O jaké překvapení usiluje. Nízké je soustředěnější.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Jak často se vynechají nejpravděpodobnější slova. 0 vypíná.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Jednoduše</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Vypíná to hodnota výše.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schéma JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Udržuje stálou míru překvapení místo ostatních omezení.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Brání opakování celých frází. 0 vypíná.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Načítání modelu</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Nízká</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Střední</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Zpráva</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Místo toho vybírá Mirostat.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Rychlost Mirostatu</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Cíl Mirostatu</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Není vybrán žádný model.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Vypnuto</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Zapnuto</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Jiné způsoby výběru</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Dosah penalizací</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Fráze se hledají v tolika posledních tokenech.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Fráze do tolika tokenů se smějí opakovat.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Přesné</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Dává přednost slovům, která překvapí jako obvykle. 1 vypíná.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Opakování</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Zastavit u</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Přednost má schéma JSON.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>Odpovědí bude JSON v této podobě.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>Odpověď skončí před kterýmkoli z těchto řádků textu.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>Odpověď se drží těchto pravidel; začíná pravidlem „root“.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Engine tu nenašel žádnou grafickou kartu.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>Grafická karta selhala a nepoužívá se.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>Grafická karta je vypnutá v nastavení.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Penalizace počítají slova v tolika posledních tokenech.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Přemýšlení</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Tento model to neumí.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Verze 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Verze 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Zda model přemýšlí, než odpoví.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Celý chat</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Alespoň takto pravděpodobná slova lze vynechat, až na jedno.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Psaní</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Pravděpodobnost XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Práh XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Parametry tohoto chatu jsou zase výchozí</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Používá se pro každý chat s tímto modelem</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} z {most} na {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Vrátit výchozí</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Použít pro každý chat s tímto modelem</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Vybrat personu</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
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
            <translation>Načíst ho</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persony</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Uložené prompty</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuální</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} dává přednost modelu {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>Importována %n položka.</numerusform>
                <numerusform>Importovány %n položky.</numerusform>
                <numerusform>Importováno %n položek.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Exportovat persony</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importovat persony</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Její kniha znalostí je vynechána.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Persona smazána</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Persony (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Persony a karty postav (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt smazán</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Zapsáno do {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>persony</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>uživatel</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>Importováno: {name}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Persona musí mít název.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Persona musí mít pokyny.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Libovolný model</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Upravit personu</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Přivítání</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Několika slovy</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Iniciála</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Pokyny</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nová persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Žádné vlastní.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Nabídnou se v prázdném chatu, na každém řádku jeden. ¶ znamená zalomení řádku.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Jedno nebo dvě písmena na dlaždici. Prázdné: první písmeno názvu.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Upřednostněný model</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Zobrazí se vám v prázdném chatu. Model ho nevidí.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Převzít z otevřeného chatu</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Platí v chatech s touto personou, pokud chat nenastavuje jinak.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Jak začít</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Co se modelu sdělí před každou konverzací. Nejlépe krátce a konkrétně: kdo je, co má dělat, v jaké formě odpovídat.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Po výběru persony se nabídne načtení tohoto modelu.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Vybrat personu</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Upravit persony a prompty</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Najít personu</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Nová persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Žádná persona nemá takový název.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persony</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
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
            <translation>Kopírovat a změnit</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplikovat</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Exportovat vše…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovat…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importovat…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nová persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nový prompt</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Zatím žádné vlastní. Vytvořte si novou nebo zkopírujte některou z níže uvedených.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Zatím žádné vlastní. Níže uvedené použijete v chatu napsáním /.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Persony jako JSON, nebo karta postavy jako PNG či JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Persony dodávané s HFChatem</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompty dodávané s HFChatem</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Vlastní persony a prompty v jednom souboru</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Vaše persony</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Vaše prompty</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Vybráno: %n</numerusform>
                <numerusform>Vybráno: %n</numerusform>
                <numerusform>Vybráno: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivovat</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Zrušit výběr</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Přesunout do složky</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Sdílet nebo exportovat</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Štítky</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Vrátit z archivu</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Nejvýše {tokens} tokenů, asi {words} slov</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Nápady</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Nápadité</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Délka</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Dlouhé</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Bez omezení: model píše, dokud není hotov</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Krátké</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Přísné</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Hodnocení a jeho jistota</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Hvězdičky</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>Pruh ukazuje rozsah s jistotou 95 %.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Palce nahoru</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Co je vykresleno</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n dalších</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Smazat předvolbu</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportovat…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importovat…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Předvolba</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Předvolba: vlastní</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Předvolby</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Přejmenovat…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Uložit jako novou</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Uložit jako novou…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Vaše předvolby</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>Importována %n předvolba</numerusform>
                <numerusform>Importovány %n předvolby</numerusform>
                <numerusform>Importováno %n předvoleb</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportovat předvolby</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importovat předvolby</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Předvolba „{name}“ smazána</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Předvolby (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Předvolby uloženy jako {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Přejmenovat předvolbu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Uložit jako novou předvolbu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Formátovaný</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Náhled</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Zdroj</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Text k odeslání</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Hotové stránky</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Tisk…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>Zprávy: {done} z {total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%nkrát</numerusform>
                <numerusform>%nkrát</numerusform>
                <numerusform>%nkrát</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankovní účet</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Číslo karty</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mailová adresa</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Cesta k souboru</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Klíč nebo token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Síťová adresa</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Heslo</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Možná číslo karty</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Možná telefonní číslo</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonní číslo</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Vaše uživatelské jméno</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Chaty samy nikdy neopustí tento počítač</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Jsou v jednom souboru na tomto disku. Hledání modelů, jejich stahování ani přihlášení neodesílají z chatu jediné slovo. Dělá to jen sdílení, které předem ukáže, co se odešle.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: změňte to, nebo to vynechte.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: zkontrolujte, zda tam je a zda ho lze číst.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: vyberte jinou zálohu.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: vyberte jiný soubor.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: zavřete jiné programy a zkuste to ještě jednou.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: stáhněte nebo exportujte ho znovu.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: exportujte méně chatů najednou.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: exportujte ostatní bez něj.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: zkuste to ještě jednou.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: rozbalte ho a importujte jeho obsah.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: aktualizujte HFChat a potom ho importujte.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Datová sada s tímto názvem už existuje</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Jeden ze seznamů HFChatu nelze přečíst</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Pro odpovědi je potřeba soubor modelu a v {folder} žádný není.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Pro odpovědi je potřeba model v tomto počítači.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Může pomoci novější ovladač.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Pravidlo začíná samo sebou, takže nemá konec.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Místo odpovědi přišla webová stránka</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>Přístup k tomuto modelu je na žádost</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>Přístup k {repo} je na žádost: přihlaste se a požádejte o něj na stránce modelu.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Přidejte znovu, co chybí.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Povolte zápis do této složky a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Vždy v tomto chatu</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Import skončil uprostřed</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>{path} používá jiný HFChat: zavřete ho a zkuste to znovu, nebo použijte jiný --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Právě se vytváří jiná záloha</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>V {path} se právě vytváří jiná záloha: zkuste to znovu za minutu.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>{path} používá jiné okno nebo příkaz. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Požádejte o nový kód, nebo vložte přístupový klíč.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Požádejte o přístup na stránce modelu, potom se vraťte a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Změňte to v parametrech, nebo pole vymažte.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Změňte název nebo text, nebo uložte soubor.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Změnit, co se sdílí</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Chaty se ukládají jako vždy.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Chaty sem nelze ukládat</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Chaty z {file}, které tu jsou celé: {chats}. Vaše vlastní se nezměnily.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Zkontrolujte, zda je zapnutá a má papír, a tiskněte znovu, nebo uložte jako PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Zkontrolujte, zda tam soubor stále je a zda ho lze číst.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Zkontrolujte adresu serveru v nastavení.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Zkontrolujte disk a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Zkontrolujte síť a zkuste to znovu, nebo uložte soubor.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Zkontrolujte síť a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Vyberte soubor GGUF v tomto počítači.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Vyberte chat se zprávami, nebo toho vynechte méně.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Vyberte soubor, jehož název končí na .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Vybrat model</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Zvolte název bez lomítka: pak bude patřit vám.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Vyberte podobný model. Důvod může uvádět stránka modelu.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Vyberte jinou zálohu.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Vyberte jiný chat v seznamu.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Vyberte jiný soubor.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Vyberte jiný soubor. Vaše vlastní persony se nezměnily.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Vyberte jiný soubor. Vaše vlastní předvolby se nezměnily.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Vyberte jinou složku a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Vyberte jinou složku, nebo uvolněte místo.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Vyberte jiný model, nebo začněte nový chat.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Vyberte jiný model, nebo zkuste najít novější verzi HFChatu.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Vyberte jiný model, nebo napište jeho autorům.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Zvolte jiný název, nebo sdílejte se stejnou viditelností, jakou má tato datová sada.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Zvolte jiný název.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Vyberte jednu z těchto: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Zavřete jiné programy a zkuste to znovu, nebo znovu nainstalujte HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Zavřete jiné programy a zkuste to ještě jednou.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Zavřete jiné programy, nebo vyberte menší model.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Zavřete jiné programy, nebo dejte na kartu méně vrstev.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Zavřete programy náročné na paměť a zkuste to znovu, nebo použijte jiný model.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Zavřete programy, které soubor používají, a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Připojte disk, na kterém soubor je, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Opravte nebo odeberte GH_TOKEN a restartujte HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Opravte nebo odeberte tuto proměnnou a restartujte HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Podrobnosti</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Stáhnout znovu</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Stáhněte ho znovu, nebo ho odeberte.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Stáhněte ho znovu. Pokud se to zopakuje, může pomoci jiná verze.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Stáhněte ho, nebo vyberte model, který tu je.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Stáhněte nebo zkopírujte soubor znovu, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Stáhněte nebo exportujte ho znovu a vyberte nový soubor.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Stáhněte soubor znovu, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Upravit zprávu</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Exportujte méně chatů najednou.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Exportujte ostatní bez tohoto chatu.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Uvolněte místo a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Uvolnit místo</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Uvolněte {short}, nebo vyberte menší verzi.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub žádá o strpení</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub kód nepřijal.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub to nedovoluje</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub tento gist nepřijímá</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub odmítl přihlášení</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Pokračujte jako obvykle. Pokud něco chybí, soubor si ponechte.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Pokračujte v onom okně, nebo ho zavřete a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Pokračujte bez nejstarších, nebo připněte, co má zůstat, a napište něco kratšího.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat je našel v tom, co se mělo odeslat ({count}). Kdo si je přečte, může je použít, takže se nic neodeslalo.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat už je otevřený</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE v tomto počítači zakazuje připojení. Chaty a modely, které tu jsou, fungují jako obvykle.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE v tomto počítači zakazuje připojení. Nic se neodeslalo.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE zakazuje připojení: pokud chcete používat Hub, odeberte tuto proměnnou.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE zakazuje připojení: odeberte tuto proměnnou.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Pokud je soukromý, přihlaste se účtem, který ho smí vidět.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Pokud má tato síť přihlašovací stránku, přihlaste se nejdřív tam. Potom to zkuste znovu; HFChat před odesláním zkontroluje, co už tam je.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Importujte ho znovu, abyste získali zbytek, nebo vraťte zpět, co tu už je.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Nainstalujte novější verzi a obnovte zálohu v ní.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Nainstalujte znovu novější verzi HFChatu.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Vyžaduje něco, co engine nezná.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Lze to číst příliš mnoha způsoby.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Spadl se signálem {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Sám skončil s kódem {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Končí příliš brzy.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Má {size}, vejde se nejvýše {most}. Nic se neodeslalo.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Má {size}, vejde se nejvýše {most}: zapište to do souboru pomocí --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Není to v seznamu</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Už to tam není</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Zatím to tam není. Chat je v bezpečí.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Není to srozumitelné.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Je to příliš dlouhé, nebo to vyžaduje příliš mnoho opakování.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Nezbývá nic, čím by odpověď mohla pokračovat.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Možná byl smazán. Vaše ostatní chaty jsou v bezpečí.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Přesto se to mohlo odeslat. Chat je v bezpečí.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Potřebuje {needed} tokenů a model jich najednou přečte {room}. Zpráva je zachována.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Enginu to trvá příliš dlouho.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Na {where} to bylo smazáno: sdílejte chat znovu.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Po {seconds} s ticha byl ukončen. Odpověď je zachována až sem.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Závorky nebo pravidla jsou do sebe vnořeny příliš hluboko.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Jeho šablona chatu hlásí: {why}. Vaše zpráva je zachována.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Poslední zpráva: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Jeho proces skončil ({cause}). Co dorazilo, je zachováno.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>V textu byly nalezeny klíče nebo hesla ({count}): nahraďte je, nic se neodeslalo.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Vynechat nejstarší</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Řádek {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Podívejte se tam na to, a pokud to nemá zůstat, smažte to. Je to v seznamu.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Podívejte se znovu na seznam souborů a vyberte jinou verzi.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Podívejte se do seznamu sdíleného.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Najděte repozitář se soubory GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>V nastavení Hubu vytvořte klíč typu „write“ a přihlaste se jím.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>V nastavení GitHubu vytvořte klíč s uživatelským oprávněním „Gists: write“ a přihlaste se jím.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Model nenalezen</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Odpověď nepřišla</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Pro přihlášení kódem není nastavena žádná aplikace.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Žádné chaty nebyly importovány</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Žádný model se nejmenuje {name}: zkontrolujte název, nebo zadejte cestu k souboru GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Zatím žádný model</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Na {host} není nikdo přihlášen. Nic se neodeslalo.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Na {host} není nikdo přihlášen: přihlaste se pomocí hf auth login, nebo nastavte HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Na {host} není nikdo přihlášen: přihlaste se pomocí hfchat shares sign-in, nebo nastavte GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Na tomto disku není dost místa</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Nevytištěno: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Do {path} už nelze nic zapsat. Co bylo uloženo dříve, je v bezpečí a nic nebylo smazáno.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nic sdíleného nemá toto číslo: viz hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nic z toho, co bylo sdíleno, nemá toto číslo.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Nic se tam nezměnilo. Pokud chcete profil používat, převezměte jeho vlastnictví, povolte tam zápis a spusťte aplikaci znovu.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Nic se zde nezměnilo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Starší zálohy zůstávají a žádná nebyla nahrazena. Co půjde, HFChat opraví při příštím spuštění.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Najednou lze vytvářet nebo obnovovat jen jednu zálohu. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Pro každé sdílení se najednou odesílá jen jeden požadavek.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Jedno nastavení nebylo platné</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Otevřít stránku</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Otevřít parametry</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Vložte místo toho přístupový klíč.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Vložte přístupový klíč s právem zápisu gistů; vytvoříte ho v nastavení GitHubu.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>Čtení souboru {file} skončilo předčasně.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>Čtení souboru {file} se zastavilo.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Pokud chcete používat Hub, odeberte tuto proměnnou a restartujte HFChat.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Odeberte tuto proměnnou a restartujte HFChat, nebo uložte soubor.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>V kopii to nahraďte. Pokud to už někdo viděl, vytvořte si nové.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Restartovat</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Restartujte ho a pokračujte.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Pokračujte v něm. Nic se nestahuje dvakrát.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Spusťte znovu hf auth login, nebo se přihlaste zde.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Uložit jako soubor</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Uložte to jako soubor, nebo vynechte přemýšlení a další verze.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Nastavte znovu, co jste měli změněno.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Pokud chcete jinou hodnotu, nastavte ji znovu v Nastavení.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Sdílejte chat znovu; odkaz bude jiný.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Zkraťte ji, nebo ji pošlete po částech.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Zobrazit modely dodávané s HFChatem</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit se</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Přihlaste se znovu novým klíčem.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Přihlaste se znovu. Otevřené modely účet nevyžadují.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Pro sdílení se přihlaste</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Přihlaste se a na stránce modelu požádejte o přístup.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Přihlaste se, nebo místo toho uložte soubor.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Přihlášení se nezdařilo: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Někdo to na {where} smazal. Chat v tomto počítači je v bezpečí.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Něco se pokazilo</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Něco se pokazilo ({why}): spusťte příkaz znovu.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>V HFChatu se něco pokazilo</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Spusťte HFChat znovu, nebo obnovte zálohu.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hub žádá o strpení</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hub kód nepřijal.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hub neodpovídá</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub tento model vypnul</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hub vypnul {repo}: vyberte podobný model.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Na Hubu už {repo} je a nelze ho k tomu použít. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Na Hubu už {repo} je: zvolte jiný název.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hub je vypnutý</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hub neuvádí pro {name} použitelný kontrolní součet.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hub odmítl přihlášení</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Odpověď Hubu nelze použít</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Schéma JSON nelze použít</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>Přístupový klíč</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Přístupový klíč se nepodařilo uložit ({why}): nastavte úložiště hesel systému, nebo použijte GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Přístupový klíč se nepodařilo uložit ({why}): nastavte úložiště hesel systému, nebo použijte HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Přístupový klíč se nepodařilo uložit do úložiště hesel tohoto počítače: {why}. Do běžného souboru se nikdy nezapisuje.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>Přístupový klíč z HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>Přístupový klíč z úložiště hesel tohoto počítače</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>Přístupový klíč z hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>Přístupový klíč z proměnné prostředí</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>Přístupový klíč této relace</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>Odpověď nelze použít</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Odpověď se nepodařilo dokončit</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Odpověď se nepodařilo dokončit ({why}): zkuste to znovu, nebo použijte jiný model.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Odpověď je zachována až sem.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>Odpověď z {host} nelze použít ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>Odpověď z {host} nelze použít ({why}): zkuste to znovu později.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>Odpověď z {host} se ztratila.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>Odpověď se ztratila</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Aplikace hlásí: {why}. Vaše chaty jsou v bezpečí.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>Aplikace k tomu nastavená má přihlášení kódem vypnuté.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Autoři {repo} dávají soubory jen účtům, které přijaly jejich podmínky. Nic se nestáhlo.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Autoři {repo} nedali tomuto účtu přístup: požádejte o něj na stránce modelu.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Autoři {repo} odebrali nebo přejmenovali {name}. V tomto počítači se nic nezměnilo.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Zálohu se nepodařilo zapsat</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>Chat se už nevejde do {room} tokenů, které model najednou přečte: začněte nový, nebo nechte vynechat nejstarší zprávy.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>Chat se nevytiskl</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Chaty jsou poškozené a nebyly zálohovány</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Chaty se nepodařilo přečíst nebo uložit</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Chaty v {file} jsou poškozené.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Chaty v {path} jsou poškozené a nebyly zálohovány: otevřete jednou okno, aby se opravily, nebo obnovte zálohu.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Chaty byly poškozené a co šlo přečíst, je zachováno (chaty: {chats}, zprávy: {messages}): pokud něco chybí, může to být ještě v {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Kód nebyl zadán včas.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>Připojení se přerušilo</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Disk, na kterém je {path}, je plný: uvolněte místo a zkuste to znovu.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Stahování samo skončilo</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Stahování samo skončilo ({cause}): spusťte ho znovu, bude pokračovat.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Stažený soubor je poškozený</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Engine se nepodařilo spustit</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Engine se nepodařilo spustit ({why}): zavřete jiné programy a zkuste to znovu, nebo znovu nainstalujte HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Engine to nepřijímá.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Engine přestal odpovídat</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Engine hlásí: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Engine hlásí: {why}. Odpověď je zachována až sem.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Engine se zastavil</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Engine se zastavil ({cause}): spusťte příkaz znovu, nebo použijte menší model.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Engine byl po {seconds} s ticha ukončen: spusťte příkaz znovu, nebo použijte menší model.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Soubor se nepodařilo zapsat</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Soubor s vašimi chaty byl poškozený</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>Gramatiku nelze použít</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Grafická karta</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>Grafická karta se nepoužívá</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>Grafická karta se nepoužívá ({device}: {why}), model běží na procesoru: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>Import {file} skončil uprostřed: zbytek získáte novým importem.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Model se nepodařilo smazat</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Model se nepodařilo načíst</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Model v tomto počítači není</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Model najednou přečte {room} tokenů, takže by neviděl nejstarší zprávy ({count}). Ty zůstávají v chatu a vaše zpráva je zachována.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Model odmítl podobu tohoto chatu</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Šablona chatu modelu chat odmítla ({why}): použijte jiný model.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Tiskárna</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Profil vedle aplikace se nepoužívá</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Profil vedle aplikace se nepoužívá: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Prompt potřebuje {needed} tokenů a model jich najednou přečte {room}: zkraťte ho, nebo ho pošlete po částech.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>Žádost byla na stránce GitHubu zamítnuta.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>Žádost byla na stránce Hubu zamítnuta.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>Požadavek měl jít jinam</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Server tento soubor nevydá</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>Nastavení {name} mělo hodnotu „{value}“ a má zase obvyklou: pokud chcete jinou, nastavte ji znovu.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Nastavení se nepodařilo přečíst</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Nastavení se nepodařilo přečíst, platí tedy výchozí: nastavte znovu, co jste měli změněno; starý soubor zůstává jako {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>Ukončil ho systém, nejspíš kvůli nedostatku paměti</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Systém k {path} hlásí: {why}. V HFChatu se nic neztratilo.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Systém k {path} hlásí: {why}. Vaše chaty a starší zálohy jsou v bezpečí.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Systém hlásí: {why}. Co bylo dříve uloženo v {path}, je v bezpečí.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Systém hlásí: {why}. Vaše chaty jsou v bezpečí.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Text je prázdný, takže se nic neodeslalo.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Platí výchozí nastavení. Starý soubor zůstává jako {kept_as}. Vaše chaty jsou v bezpečí.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>V textu jsou klíče nebo hesla</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Chat {id} neexistuje: čísla vypíše hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Není spojení s {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Není spojení s {host}. Chaty a modely v tomto počítači fungují jako obvykle.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Není spojení s {host}: zkontrolujte síť a zkuste to znovu.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>V {folder} není žádný model: vložte tam soubor GGUF, nebo ho zadejte pomocí --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Chybí pravidlo „root“, kterým odpověď začíná.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Pravidlo „{name}“ neexistuje.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Taková verze neexistuje</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>Na Hubu {repo} není, nebo je soukromý: zkontrolujte název, nebo se přihlaste účtem, který ho smí vidět.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>K přečtení {file} není dost paměti.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Není co sdílet</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Není co sdílet: vyberte chat se zprávami.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Nebyl dostatek paměti</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Tyto chaty patří k novější verzi</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Tyto předvolby se nepodařilo importovat</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Tento účet zatím vyčerpal povolený počet požadavků na {host}. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Tento účet nesmí zapisovat do {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Tato záloha patří k novější verzi</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Tuto zálohu nelze obnovit</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Tento chat tu už není</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Tento chat se už nevejde do kontextu</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Tento soubor se nepodařilo importovat</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Tento soubor není ten zveřejněný</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Tento soubor tam už není</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Tento server přihlášení kódem nenabízí.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Už se to odesílá</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Už se to odesílá: počkejte, až to skončí.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Toto není platný JSON.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Toto není soubor modelu</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Na sdílení tam je to příliš dlouhé</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Tento klíč nesmí zapisovat gisty</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Tento klíč smí jen číst</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Tento druh modelu není podporován</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Tato zpráva je příliš dlouhá</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Tento soubor modelu je poškozený</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Tento soubor modelu není úplný</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Tento model na Hubu není</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Tento model potřebuje {needed} a tam, kde jsou modely uloženy, je volno {free}. Nic nebylo smazáno.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Tento název nelze použít</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Tento název není bezpečný</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Tento název je obsazený</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Toto místo patří někomu jinému</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Tento server přihlášení kódem nenabízí.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Nesdílelo se to tak, jak mělo</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Chcete-li zůstat přihlášeni, nastavte úložiště hesel systému.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Zkuste to znovu za minutu.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Zkuste to znovu za chvíli.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Zkuste to znovu za {time}. Po přihlášení je povoleno více požadavků.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Zkuste to znovu později, nebo bez zrcadla či proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Zkuste to znovu později. Pokud má tato síť přihlašovací stránku, přihlaste se nejdřív tam.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Zkuste to znovu {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Zkuste to znovu, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Zkuste to znovu: HFChat se nejdřív podívá, aby se nic neodeslalo dvakrát.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Zkuste to ještě jednou.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Zkuste to ještě jednou. Pokud se to zopakuje, restartujte HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Zkusit grafickou kartu znovu</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Vrátit import</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Rozbalte ho pomocí hesla a vyberte, co je v něm.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Aktualizujte HFChat a importujte soubor potom.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Použijte klíč s právem zápisu gistů z účtu, kterému patří, nebo uložte soubor.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Použijte písmena a až z, číslice, tečky, spojovníky a podtržítka.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Počkejte, až to skončí.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Co šlo přečíst, je zachováno (chaty: {chats}, zprávy: {messages}). Poškozený soubor zůstává jako {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Co nesouhlasí, bylo zahozeno, aniž by se to otevřelo.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Co se stalo, je v protokolu.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>Na {host} je něco jiného, než bylo odesláno.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Nejste přihlášeni</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Nejste přihlášeni ke GitHubu</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Jste offline</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Ke GitHubu jste přihlášeni do zavření HFChatu</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Jste přihlášeni do zavření HFChatu</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Vaše vlastní chaty se nezměnily.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>několik minut</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>kód {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>za několik minut</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>za {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>vede bez konce z jedné adresy na další</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>začíná pokaždé od začátku</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>ovladač havaroval</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>ovladač přestal odpovídat</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>ovladač hlásí: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>důvod neuveden</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>na kartě nebylo dost volné paměti</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>Účet {account} nesmí zapisovat do {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Odpověď je zachována až sem.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Co dělat: zvolte vlastní název.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Co dělat: zvolte jiný název.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Model místo toho běží na procesoru, pomaleji. Chaty jsou v bezpečí.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>Soubor {file} se nepodařilo otevřít.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>Soubor {file} se nepodařilo přečíst.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>Soubor {file} je chráněn heslem.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>Soubor {file} obsahuje jediný chat větší než 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>V souboru {file} nejsou žádné chaty.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>V souboru {file} není persona s názvem a pokyny.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>Soubor {file} obsahuje databázi, která není z HFChatu.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>Soubor {file} obsahuje nepovolenou hodnotu: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>V souboru {file} nejsou persony ani karta postavy.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>V souboru {file} nejsou žádné předvolby.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>Soubor {file} neobsahuje platný JSON.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>Soubor {file} je obrázek bez karty postavy.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>Soubor {file} je poškozený a nelze ho přečíst.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>Soubor {file} je větší, než může být export (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>Soubor {file} je vnořen tak hluboko, že to není export.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>Soubor {file} není záloha HFChatu.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>Soubor {file} není export chatů, který by HFChat znal.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>Soubor {file} není celý: chybí jeho konec.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>Soubor {file} je na personu příliš velký.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>Soubor {file} je na předvolby příliš velký.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>Soubor {file} byl po vytvoření změněn nebo poškozen.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>Soubor {file} vytvořil novější HFChat. Nic se zde nezměnilo.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>Soubor {file} vytvořil novější HFChat: k obnovení nainstalujte tuto verzi.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>Soubor {file} zapsala novější verze HFChatu.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>Soubor {file} by po rozbalení byl mnohem větší, než může být export, proto nebyl rozbalen.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} žádá o strpení: zkuste to znovu za {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} žádá o strpení: zkuste to znovu {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>Spojení s {host} se uzavřelo dřív, než přišla odpověď.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>Na {host} se nezachovalo nastavení, kdo to smí vidět.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} to nedovoluje ({why}): použijte klíč s právem zápisu gistů.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} tento soubor nevydá, {why}: zkuste to znovu později, nebo bez zrcadla či proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} tento gist nepřijímá ({why}): změňte ho, nebo uložte soubor.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>Z této sítě přišlo na {host} mnoho požadavků. Nic se neztratilo.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} uvádí odkaz, který vede jinam.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} už {time} neodpovídá: zkuste to znovu za chvíli.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} tvrdí, že je to smazané, ale není.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} tvrdí, že to tam je, ale není.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} tvrdí, že to tam je, ale neuvádí kde.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} tvrdí něco, co neplatí.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} hlásí: {why}. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>Z {host} přišla běžná webová stránka.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>Z {host} přišla místo odpovědi webová stránka: přihlaste se k této síti a zkuste to znovu.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>Z {host} přišlo něco neočekávaného: {why}. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} přesměrovává požadavek na {to} a HFChat ho tam neposlal: zkontrolujte adresu serveru v nastavení.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>Spojení s {host} je navázáno, ale už {time} nepřišla odpověď.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>Spojení s {host} je navázáno, ale už {time} nepřišla odpověď. Nic se neztratilo.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} ho posílá na {to}. HFChat to neudělal a přístupový klíč zůstal zde.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>Několik dotazů na {host} nepomohlo: {why}. Nic se neztratilo.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} nemá na {host} oprávnění ke gistům: vytvořte klíč s oprávněním „Gists: write“.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} je na {host} platný, ale bez oprávnění ke gistům. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} už podle {host} neplatí. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} nesmí na {host} zapisovat datové sady. Nic se nesdílelo ani nezměnilo.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} smí na {host} jen číst: přihlaste se klíčem s právem zápisu.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} byl na {host} odmítnut: přihlaste se znovu.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>Soubor {name} dorazil s jiným obsahem, než byl zveřejněn.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>{name} se nepodařilo smazat ({why}): zavřete programy, které soubor používají, a zkuste to znovu.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>{name} se nepodařilo načíst ({why}): uvolněte paměť a zkuste to znovu, nebo použijte jiný model.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>Soubor {name} nemá velikost, kterou uvádí Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>Soubor {name} nesouhlasí se zveřejněným: očekáváno {expected}, nalezeno {found}. Vašich chatů se to netýká.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>Soubor {name} končí předčasně, po {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>Soubor {name} má {actual} z {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} je model druhu „{kind}“, který v této verzi nemůže chatovat. Soubor zůstal beze změny.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>Soubor {name} je poškozený ({why}): stáhněte ho znovu, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>Soubor {name} je prázdný</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} není soubor GGUF, proto nebyl otevřen. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} není soubor GGUF: vyberte model, jehož název končí na .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>Soubor {name} už v {repo} není: vyberte jinou verzi.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} není zveřejněný soubor: stáhněte ho znovu, nebo ho odeberte.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>Soubor {name} už není tam, kde byl. Vašich chatů se to netýká.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} je druhu „{kind}“, který v této verzi nemůže chatovat: vyberte jiný model.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>Soubor {name} tu stále je: {why}. Lze ho používat jako dosud.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>Soubor {name} z {repo} není ten zveřejněný: stáhněte ho znovu.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>Soubor {name} nebyl otevřen, protože má chybnou hlavičku: {why}. Vašich chatů se to netýká.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>Soubor {name} byl odmítnut: {why}. Vašich chatů se to netýká.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>Nastavení {name} mělo hodnotu „{value}“ a má zase obvyklou. Nic jiného se nezměnilo.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>Do {path} nelze zapisovat nebo patří někomu jinému, proto se používají obvyklé složky tohoto počítače.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>Do {path} nelze zapisovat. Co už tam je, je v bezpečí.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>Do {path} nelze zapisovat: povolte zápis, nebo použijte jiný --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>{path} se nepodařilo přečíst a začíná se znovu: starý soubor zůstává jako {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>{path} se nepodařilo přečíst nebo zapsat ({why}): zkontrolujte disk a zkuste to znovu.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>{path} se nepodařilo zapsat ({why}): vyberte pro zálohu jinou složku.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>{path} se nepodařilo zapsat ({why}): vyberte jinou složku.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} má formát {found} a tato verze čte nejvýše {known}. Soubor zůstal beze změny.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>V {path} je {free} z potřebných {needed}: uvolněte {short}, nebo vyberte menší verzi.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>Soubor {path} byl poškozený a začíná se znovu. Modelů a chatů se to netýká a starý seznam zůstává jako {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>Soubor {path} zapsala novější verze HFChatu a zůstal beze změny: nainstalujte tuto verzi, nebo použijte jiný --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} nepřijímá stránky. Samotný chat je v bezpečí.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} nelze z Hubu nijak stáhnout. Kopie v tomto počítači fungují dál.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>V {repo} není soubor modelu, který by HFChat mohl použít.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>V {repo} není soubor modelu, který by HFChat mohl použít: najděte repozitář se soubory GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>V {repo} není verze {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>V {repo} není verze {wanted}: vyberte jednu z {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} je model na Hubu.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} v tomto počítači není: získejte ho pomocí „hfchat models get {repo}“, nebo přidejte --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} je soukromý: co se tam uloží, můžete číst jen vy.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} je veřejný: co se tam uloží, může číst kdokoli.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} byl odebrán, nebo je soukromý. Kopie v tomto počítači fungují dál.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} už podle {host} neplatí. Chatů a modelů se to netýká.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} byl na {host} odmítnut: přihlaste se znovu, nebo pokračujte bez něj.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat si to přečetl zpět a porovnal. Chat je v bezpečí.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Co dělat: podívejte se tam a smažte to.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Co dělat: zkuste to znovu za chvíli.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, proto nebyl otevřen. Vašich chatů se to netýká.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: stáhněte nebo zkopírujte soubor znovu, nebo vyberte jiný model.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when} ({clock})</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, kód {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>„{name}“ tam nemůže být datovou sadou ani souborem. Nic se neodeslalo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>„{name}“ nelze použít: zvolte písmena a až z, číslice, tečky, spojovníky a podtržítka.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>„{name}“ by mohlo vést mimo složku modelů nebo nemůže být názvem souboru. Nic se nestáhlo ani nezměnilo.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>„{name}“ není bezpečný název: vyberte jiný model nebo soubor.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>„{name}“ tu není srozumitelné.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Prompt musí mít název.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Prompt musí mít text.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Upravit prompt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Název</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nový prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Použijete ho napsáním / a tohoto názvu.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Slova ve dvojitých složených závorkách se pokaždé doplňují, například {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Doplňte: {name}. Tab přejde na další místo.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Mazání…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Odesílání…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Odkaz byl zkopírován.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Jak to dopadlo, uvidíte v seznamu toho, co jste sdíleli</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Sdílený obsah je smazán</translation>
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
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Přidat odpověď odjinud…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Připnuto: model ji stále vidí. Odepnout</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Právě se píše jiná odpověď; vaše přijde po ní.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Zůstane mezi vašimi chaty. Esc skryje toto okno.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Načítá se model, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Otevřít v okně</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Zatím tu není žádný model. Vyberte ho v okně.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} píše</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Kopírovat</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nový</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Otevřít v okně</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Rychlý dotaz</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Hodnocené odpovědi</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Shrnout hodnocení</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Za celou dobu</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Všechna témata</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Podle modelu</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Podle persony</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Podle tématu</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Složka nebo štítek</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Složka {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Posledních 12 měsíců</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Posledních 30 dní</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Posledních 7 dní</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Jen {name}, zobrazit vše</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Všechny odpovědi</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Řadit podle</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Řazení: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Štítek {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Kdy byly ohodnoceny</translation>
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
                <numerusform>%n hodnocení</numerusform>
                <numerusform>%n hodnocení</numerusform>
                <numerusform>%n hodnocení</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n hvězdička</numerusform>
                <numerusform>%n hvězdičky</numerusform>
                <numerusform>%n hvězdiček</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Chybí ještě %n hodnocení</numerusform>
                <numerusform>Chybí ještě %n hodnocení</numerusform>
                <numerusform>Chybí ještě %n hodnocení</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Zatím bez hvězdiček</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Bez tématu</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pořadí</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Pořadí {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Hvězdičky</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Palec dolů</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Palec nahoru</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Palce nahoru</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokeny za sekundu v tomto počítači</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Neznámý model</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>hvězdičky {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>palce nahoru {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok./s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok./s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, mezi {low} a {high}</translation>
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
                <numerusform>%n odpověď zapsána do {file}</numerusform>
                <numerusform>%n odpovědi zapsány do {file}</numerusform>
                <numerusform>%n odpovědí zapsáno do {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n dvojice zapsána do {file}</numerusform>
                <numerusform>%n dvojice zapsány do {file}</numerusform>
                <numerusform>%n dvojic zapsáno do {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportovat hodnocení</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Řádky JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Nic se nezapsalo: žádná odpověď není hodnocena jako dobrá ani špatná</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Nic se nezapsalo: žádné dvě verze odpovědi se v hodnocení neliší</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n hodnocení, v tomto počítači</numerusform>
                <numerusform>%n hodnocení, všechna v tomto počítači</numerusform>
                <numerusform>%n hodnocení, všechna v tomto počítači</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Pořadí vyžaduje 10 hodnocení. Počítají se hvězdičky, a kde nejsou, palec nahoru jako pět a palec dolů jako jedna.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpovědi</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportovat</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Hodnocení zůstávají v tomto počítači.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Výsledky</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Malá čísla udávají rozsah s jistotou 95 %.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} z {every} hodnocení, všechna v tomto počítači</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Jasná</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Úplná</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Správná</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Kreativní</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Nesplnila zadání</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Splnila zadání</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Mimo téma</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmítnutí</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Příliš dlouhá</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Příliš krátká</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Nejasná</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Nebezpečná</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Dobře napsaná</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Chybná</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Špatný jazyk</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Poznámka pro vás</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zůstává jen v tomto počítači</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Co bylo dobré?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Co bylo špatně?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Z chatu se otevírají jen webové a e-mailové adresy. Odkaz jiného druhu může spouštět programy nebo číst soubory.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Tento odkaz nebyl otevřen</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(nejvýše {number} tokenů)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(bez omezení)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(teplota {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Přidat odpověď odjinud…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Znovu</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Delší</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Nápaditější</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Kratší</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Přísnější</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Jiným modelem…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Načteno s těmito hodnotami.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Není vybrán žádný model.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Znovu načíst</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Projeví se po novém načtení.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Restartuje se, jakmile HFChat dokončí, co právě dělá.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chaty</numerusform>
                <numerusform>%n chatů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n zpráva</numerusform>
                <numerusform>%n zprávy</numerusform>
                <numerusform>%n zpráv</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Právě se píše odpověď. Počkejte na její konec, nebo ji nejdřív zastavte.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Je v ní vše, co tu teď je.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Je tu teď a není v ní: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Vrátí: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Záloha se rozbaluje a kontroluje. Nic se nemění.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Její nejnovější zpráva: {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Prohlíží se záloha</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Vytvořeno {when} v HFChatu {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Vytvořeno {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Obnovit</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Obnovit tuto zálohu?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Obnovování</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Také nastavení a poznámky k modelům</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Co tu teď je, se nejdřív zálohuje, takže to lze vrátit zpět.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Uložit jako</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Uloženo jako {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Zobrazit ve složce</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Zapisuje se soubor…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Vše je zase uloženo</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Zobrazí tyto odpovědi</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Hodnocení</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Vymazat</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>sbaleno</translation>
        </message>
        <message>
            <source>open</source>
            <translation>rozbaleno</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Vybrat semínko</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Pokaždé náhodné</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Odeslat</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Odeslat (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zastavit</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Zastavit (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Rušení: zjišťuje se, zda to vzniklo…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Nová kontrola klíčů…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Zjišťuje se, zda to tam už je…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Čte se zpět, co bylo odesláno…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Odesílání…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Toto není webová adresa.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Toto číslo je mimo rozsah.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Použít {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 bitů</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bitů</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 bitů šetří paměť a dlouhé zprávy čte pomaleji.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Chat, který v ní je, se nečte znovu.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Takto dlouho lze smazaný chat vrátit.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Nad 0 jsou častá slova vzácnější.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Nad 0 model sahá po nových slovech.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Nad 1 se model méně opakuje.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Adresa API GitHubu</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Adresa Hubu</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Po první odpovědi, když není nic jiného na práci.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Aplikace pro přihlášení kódem</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Platí pro zprávy a kód.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Jednou denně se ptá GitHubu na nejnovější verzi. Nic se nestahuje.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automaticky</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Automaticky jich tam dá tolik, kolik se vejde. 0 je žádná.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Čtečkou obrazovky, pokud nějaká běží.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Po větách</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Změní se po novém otevření HFChatu.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Velikost textu chatu</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Vybírá z tolika nejpravděpodobnějších tokenů. 0 jsou všechny.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Vybírá z tokenů, které dohromady mají tuto pravděpodobnost. 1 jsou všechny.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Kontext pro odhad</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tmavý</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Dny v koši</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Málo barev a tlusté čáry.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Pro server GitHub Enterprise, zakončená /api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Pro zrcadlo. Vidí, co se hledá a stahuje.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Pro všechna stahování dohromady.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalizace četnosti</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Vysoký kontrast</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Ikona v oznamovací oblasti</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>V tokenech; prázdné: píše, dokud model není hotov.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Pokyny pro každý nový chat</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Po zavření okna běžet dál</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Klávesy rychlého dotazu</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Vrstvy na grafické kartě</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Vynechá tokeny pod tímto podílem nejpravděpodobnějšího.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Model pojmenovává chaty</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Světlý</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Načíst model při spuštění</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Nejdelší odpověď</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Nízká je stálá, vysoká rozmanitá. 0 bere nejpravděpodobnější slovo.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Podle systému</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Paměť pro rychlý návrat do chatů, v MB</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Bez omezení</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Žádná</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Oznámit dokončení stahování</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Oznámit dokončení dlouhé odpovědi</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Vypnuto</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Při vypnutí se do HFChatu nenačte ani její ovladač.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Zapnuto</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Panely a oznámení se zobrazují bez animací.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parametry jednotlivých modelů</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Přesnost kontextu</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalizace výskytu</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Rychlý dotaz z libovolného programu</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Náhodné</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Číst odpovědi nahlas</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Omezit pohyb</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Penalizace opakování</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Restartovat hned</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hledat na Hubu</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semínko</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Odesílat klávesou</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Zkratky</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Zobrazí okno, začne chat nebo položí rychlý dotaz.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Velikost rozhraní</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Omezení rychlosti, v kB za sekundu</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Oznamovat nové verze</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Teplota</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>Client ID aplikace OAuth na GitHubu se zapnutým device flow. Bez něj se přihlaste přístupovým klíčem.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>První odpověď přijde dříve. Vypnutí šetří paměť.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>Pro tolik tokenů se zobrazuje paměť, kterou modely potřebují.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Model zůstává v paměti. „Ukončit“ je v nabídce ikony.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>Druhá klávesa přidá nový řádek.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>Stejné semínko a nastavení dají stejnou odpověď.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Odesílají se na něj slova a filtry hledání. Při vypnutí se zobrazí jen modely dodávané s HFChatem.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Vlákna pro čtení</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Vlákna pro psaní</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Tokeny, které má model na očích. Více vyžaduje více paměti.</translation>
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
            <translation>Používat grafickou kartu</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Použijí se, když model čte vaši zprávu.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Nejrychlejší bývá o jedno méně, než má procesor jader.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Co má model vědět nebo čeho se má držet. Může zůstat prázdné.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Po dokončení</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Systémovým oznámením, když je HFChat na pozadí.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Hledat v nastavení</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>O aplikaci</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Přístupnost</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Účty</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpovědi</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Vzhled</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Při spuštění</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chaty</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Plocha</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Stahování</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Pro všechny chaty. Model, persona nebo chat mohou mít vlastní; parametry vedle chatu ukazují, která hodnota platí.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Obecné</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Jak se vybírají slova</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Pokyny</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Paměť modelů</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Paměť modelu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modely</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Více</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persony</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Soukromí a data</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Procesor a grafika</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Opakování</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Hledání</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Zkratky</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Chcete-li položit rychlý dotaz odkudkoli, nastavte v systému klávesu, která spustí</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aktualizace</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Psaní</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chaty</numerusform>
                <numerusform>%n chatů</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Přidat do soukromé sady</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Přidat do veřejné sady</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Všechny chaty</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Kdokoli ho může najít a přečíst.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Zrušeno, ale mohlo to už dorazit. Brzy se to znovu ověří: pokud to tam je, objeví se to v seznamu toho, co jste sdíleli.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Zrušeno. Nic se nesdílelo.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Zrušeno. Co bylo sdíleno dříve, se nezměnilo.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Zrušeno. Co bylo sdíleno dříve, tam už není.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Vytvořit veřejný gist</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Vytvořit tajný gist</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Smazat</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Smazat tento soubor z datové sady?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Smazat tento gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportovat všechny chaty</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Složka {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist na GitHubu</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Datová sada Hubu</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Řádky JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Na {host} není nikdo přihlášen. Zatím se nic neodesílá.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Můžete ho číst jen vy.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Prostý text</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Soukromá datová sada</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Veřejná datová sada</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Veřejný gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Uložit jako…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Tajný gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Tajný znamená neuvedený v seznamech, ne soukromý: přečte si ho každý, kdo má odkaz.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Sdílet tyto chaty</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Sdílet tento chat</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Sdílet tuto složku</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Sdílet tuto zprávu</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Sdíleno</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit se</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>Chat je v datové sadě</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Datová sada byla aktualizována</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Soubor zůstane v tomto počítači.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gist byl vytvořen</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gist byl aktualizován</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Odkaz přestane fungovat pro všechny a nelze to vrátit zpět. Chat v tomto počítači zůstane, jak je. Zůstanou i kopie, které si vytvořili jiní.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>Náhled ukazuje začátek. Celek má {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Tento chat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Tento chat, všechny verze</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Tato zpráva</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Tímto se text v náhledu odešle na {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Aktualizovat sadu</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Aktualizovat gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Aktualizovat sdílené {day} ({kind}); odkaz zůstane stejný</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webová stránka (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Odkaz zkopírován</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>Chat už neexistuje, takže jeho text nelze znovu vytvořit</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Rozsah</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Kopírovat text</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Průběh</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Název může mít písmena bez diakritiky, číslice, tečky, spojovníky a podtržítka</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Kontroluje se, co se odešle, zatím %n chat…</numerusform>
                <numerusform>Kontroluje se, co se odešle, zatím %n chaty…</numerusform>
                <numerusform>Kontroluje se, co se odešle, zatím %n chatů…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Kontroluje se, co se odešle…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Zjišťuje se, kdo je přihlášen…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Text zkopírován</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Tolik se vejde do souboru, ne pod odkaz</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Zjistit, zda to vzniklo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopírovat odkaz</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Smazáno</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Smazat…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Vše, co jste sdíleli</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Zatím neznámo</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Nic se nesdílelo.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otevřít</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Odesílání</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Tlačítko Sdílet v záhlaví chatu vytvoří odkaz nebo soubor.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Zobrazit vše</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Odebrat z tohoto seznamu</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Aktualizovat…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Už to tam není</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Je to tam; odkaz funguje</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Nikdy to nevzniklo</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Odkaz zkopírován</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Něco tam je, ale ne to, co bylo odesláno: otevřete to nebo smažte</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Odebráno ze seznamu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Sdílený obsah je smazán</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Kopírovat odkaz na chat</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Otevřít odkaz…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Tisk…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Sdílet nebo exportovat…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Klikněte na zkratku a potom stiskněte nové klávesy. Backspace je odebere.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Obnovit výchozí</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Výchozí zkratky jsou zpět.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Při psaní a čtení</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} už používá „{action}“.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Změnit</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové zkratky</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Při psaní a čtení</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Kód: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Zkopírováno</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Kopírovat kód</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Otevřít stránku</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Otevřete v prohlížeči {address} a zadejte tam tento kód:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Platnost tohoto kódu vypršela.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Čeká se na kód. Platí ještě {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gist patří k vašemu účtu. Vložte přístupový klíč s právem zápisu gistů: stačí klíč fine-grained s oprávněním Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Přístupový klíč</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Je uložen v úložišti hesel tohoto systému a odesílá se jen na tento server.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Vytvořit klíč…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Přihlásit se</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Přihlášení k {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Použít kód</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Načítání modelů</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Dotaz na {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Z {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modely dodávané s HFChatem</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modely dodávané s HFChatem, stav k {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hledat na Hubu</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>Hledání odesílá na {host} vaše slova a filtry, nikdy chat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Zůstat offline</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Vrátit na {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Odkud tato hodnota pochází</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Zpráva {number} z {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>kód, %n řádek</numerusform>
                <numerusform>kód, %n řádky</numerusform>
                <numerusform>kód, %n řádků</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tabulka, %n řádek</numerusform>
                <numerusform>tabulka, %n řádky</numerusform>
                <numerusform>tabulka, %n řádků</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n vlákno</numerusform>
                <numerusform>%n vlákna</numerusform>
                <numerusform>%n vláken</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Měří se {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Zatím se nic neměřilo. U každého modelu to chvíli trvá.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Spustit benchmark</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Rychlost</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokeny za sekundu při psaní, více je lépe</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Nepodařilo se změřit</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Rychlost jednotlivých modelů</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Příliš velký pro volnou paměť</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Bez hvězdiček</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} z 5 hvězdiček</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zůstává jen v tomto počítači</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Krátký zdvořilý e-mail pronajímateli</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Deset běžných otázek v němčině</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Polož mi deset běžných otázek v němčině, jednu po druhé.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Vysvětlit něco</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Pomoci s psaním</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Jak funguje příliv a odliv, jednoduše řečeno?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Procvičit jazyk</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Přejmenovat fotky podle data, v Pythonu</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Napiš program v Pythonu, který přejmenuje moje fotky podle data, které je v nich uloženo.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Napiš krátký zdvořilý e-mail mému pronajímateli: nefunguje topení.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Napsat malý program</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Přidat štítek</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Štítky</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Odebrat štítek {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Zveřejnit</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Uložit soubor</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Kam</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Šablona chatu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Ponechat tento chat</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Po odpovědi se ponechá</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Tento chat nezanechá stopu. Zmizí, když otevřete jiný nebo aplikaci ukončíte.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Zahodit</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Nikde se neukládá. Když ho opustíte, jeho text zmizí.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Ponechat tento chat</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Opustit dočasný chat?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Zůstat</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Jeden z řádků je příliš dlouhý.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Nejvýše {count} řádků.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Na každém řádku jeden</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Přemýšlet před odpovědí: pomalejší, často lepší</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Přemýšlení</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Přesto stáhnout</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Potřebuje {need} a volných je {free}. Může tento počítač zpomalit nebo se zastavit.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Použít {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} se nevejde do paměti</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Konverzace</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Hotovo, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zastaveno</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Píše</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Zbývá %n den</numerusform>
                <numerusform>Zbývají %n dny</numerusform>
                <numerusform>Zbývá %n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Smazat vše natrvalo</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Smazat natrvalo</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Smazat tyto chaty natrvalo?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Smazané chaty</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Nic není smazáno.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Obnovit</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Nelze je vrátit. Zůstanou jen v zálohách vytvořených dříve.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez názvu</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n dalších</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: odpověď je hotová</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nový chat</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Rychlý dotaz</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Ukončit</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Zobrazit nebo skrýt HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat běží dál tady. Z jeho nabídky ho znovu zobrazíte nebo ukončíte.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Vyžaduje ikonu v oznamovací oblasti.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Tato plocha nezobrazuje ikony programů.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Přejít tam</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Mapa tohoto chatu</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>Tlustá čára je to, co chat zobrazuje. Verze jsou vedle ní.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Zatím tu nejsou žádné verze. Vznikají novým generováním nebo úpravou.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} je k dispozici</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zobrazit</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Tato kopie nebyla zveřejněna, takže se není koho ptát.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Dotaz na GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub odsud nějakou dobu nepřijímá další dotazy. Zkuste to později.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>GitHub není dostupný. Zkontrolujte připojení a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Otevřít stránku</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Přeskočit tuto verzi</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Odpovědi GitHubu nelze porozumět. Zkuste to znovu později.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Toto je nejnovější verze.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>Verze {version} je k dispozici.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Novou verzi použijete, když HFChat zavřete a znovu otevřete.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat byl aktualizován, když byl otevřený</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Vaše chaty jsou uložené.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Buffery: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Kontext {count} tokenů: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Odhad podle velikosti: hlavička souboru ještě nebyla přečtena.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Nyní volno: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Plná</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Téměř plná</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Žádná verze se nevejde do paměti. Nejmenší je {version}.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Rezerva: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Nejmenší</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Celkem: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Váhy: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>Doporučena je {version}: při třetinové velikosti si zachovává téměř celou kvalitu a vejde se.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>Doporučena je {version}: název neříká, jak byla zmenšena.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>Doporučena je {version}: z těch, které se vejdou, je nejblíže Q4_K_M.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>Doporučena je {version}: obvyklá rovnováha kvality a velikosti.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>Doporučena je {version}: Q4_K_M chybí a tato se blíží plné.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: kontrola</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: stahování, {percent} %</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: pozastaveno na {percent} %</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: zastaveno</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: čeká</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Najít v tomto chatu</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Zpět na {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Bez kláves</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Použít zde</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Pořadí změníte přetažením</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Stahuje se</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Upravit</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Čeká: {text}</translation>
        </message>
    </context>
</TS>
