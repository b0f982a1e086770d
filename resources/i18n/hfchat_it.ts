<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licenza Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Cerca aggiornamenti</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copia dettagli</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Ogni modello ha la sua licenza, indicata in Modelli.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motore</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Cartelle</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluso</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Lingua del programma</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenze</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Cartella dei modelli</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Note legali di ogni parte inclusa</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leggi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versione {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Libreria grafica</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Chiave di accesso</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Chiave di accesso dell’Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connesso</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>In HF_TOKEN. Per disconnetterti, rimuovi questa variabile.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>In memoria, fino alla chiusura di HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>Nel portachiavi di questo sistema, dopo l’accesso.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>Nel portachiavi di questo sistema.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>In alternativa al codice. Per i modelli basta una chiave di sola lettura; per condividere dataset serve una chiave con permesso di scrittura.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Viene inviata solo all’Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Per chattare o scaricare modelli aperti non serve un account. Accedi solo per condividere o per usare modelli che richiedono di accettare delle condizioni.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Accesso non effettuato</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Incolla una chiave di accesso</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Accedi con un codice</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Accedi con questa chiave</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Disconnetti</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Accesso effettuato</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Accesso effettuato come {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Questa chiave non può leggere i modelli con condizioni.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Dove l’ha salvata hf auth login. Per disconnetterti, esegui hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Dove si trova la chiave di accesso</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Richiesta di un codice all’Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Verifica dell’account sull’Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Disconnessione…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>In attesa che il codice venga inserito…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Esegui ora il backup di tutte le chat</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Scegli un personaggio</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Chiudi, interrompi la scrittura, torna alla casella del messaggio</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Confronta: incolla una risposta di ChatGPT o di altri</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Copia l’ultima risposta</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Elimina la chat</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Elimina la chat selezionata nell’elenco</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Modifica l’ultimo messaggio, se la casella è vuota</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tutto ciò che hai condiviso</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Esporta tutte le chat</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Trova nella chat, nei modelli o nelle impostazioni</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Trova il punto successivo</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Trova il punto precedente</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Primo o ultimo messaggio, mentre leggi</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Dirama la chat dopo l’ultima risposta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Vai a</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Vai ovunque</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Vai alla casella del messaggio</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Tieni premuto anche Ctrl o Alt, oppure usa un tasto da F1 a F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importa chat da ChatGPT e altri programmi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Testo più grande</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Ricarica il modello</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Mappa della chat</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nuova riga</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Chat successiva</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte successiva della finestra</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Dimensione normale del testo</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Apri un file di modello</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Personaggi, mentre scrivi</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Chat precedente</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Messaggio precedente o successivo, mentre leggi</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Versione precedente o successiva di un messaggio</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte precedente della finestra</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Stampa la chat</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Domanda rapida in una piccola finestra</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Valuta l’ultima risposta con le stelle</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Rigenera la risposta</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Rigenera la risposta in un altro modo</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Rinomina la chat</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Prompt salvati, all’inizio della casella</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Cerca nelle chat</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Vedi o annulla l’ultima importazione</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Condividi o esporta la chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostra o nascondi l’elenco</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Mostra o nascondi i parametri</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Testo più piccolo</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporanea</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>L’ultima risposta non va bene</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>L’ultima risposta va bene</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Questo comando elimina qualcosa. Tieni premuto anche Ctrl o Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Questo tasto non può essere usato.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Annulla l’ultima eliminazione o modifica</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Annulla, o l’altra azione proposta dalla notifica</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Libera la memoria del modello</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualizza</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Cosa occupa il contesto</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} serve per scrivere testo.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Risposta scadente</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Buona risposta</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Resta solo su questo computer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fissato: il modello continua a vederlo. Non fissare più</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Valuta con le stelle</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Valutazione: {stars} stelle su 5</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Rigenera</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Rigenera in un altro modo</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Fai prima una domanda, poi aggiungi una risposta.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Quanto è buona questa risposta?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Quanto è buona questa chat?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Conserva questa chat</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Prima conserva questa chat, poi diramala.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Mappa di questa chat…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Messaggio eliminato, con ciò che seguiva</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Apri la chat di origine</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Valuta questa chat…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Versione eliminata</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Aggiungi una risposta esterna</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Un altro modello o una persona</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Modifica risposta</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Diventa una versione accanto alle altre. Nulla viene sovrascritto.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Incolla qui la risposta dell’altro modello</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Non c’è ancora del testo.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Chi l’ha scritta</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Interrotta, conservata fin qui</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Senza risposta</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Interrotta</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Legge il tuo messaggio</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Legge il tuo messaggio {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Ragiona, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Ha ragionato per {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrive</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>interrotta dopo {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>Il modello</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} ha risposto</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} si è interrotto prima della fine della risposta</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Aggiungi una risposta esterna…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Risposta scadente</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Buona risposta</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Valuta con le stelle</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Rigenera</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Rigenera in un altro modo…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} ha risposto</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n cartella</numerusform>
                <numerusform>%n cartelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n valutazione</numerusform>
                <numerusform>%n valutazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Crea backup</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Prima di un ripristino</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Prima di un aggiornamento di HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manuale</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>File di chat</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Chat da altri programmi</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Scegli un file</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Eliminare %n chat?</numerusform>
                <numerusform>Eliminare tutte le %n chat?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Elimina tutte le chat</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Elimina backup</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Elimina il backup del {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Eliminare il backup del {when}?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Da ChatGPT, LM Studio, Open WebUI e altri. Si può annullare.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importa chat</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Ancora nessun backup</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Ne viene creato uno ogni settimana, quando non succede altro, e si conservano gli ultimi quattro. Ciò che elimini resta nei backup meno recenti finché non vengono eliminati anche quelli.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Avanzamento del backup</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Ripristina il backup del {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Vanno tra le chat eliminate e si possono recuperare da lì.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Vanno tra le chat eliminate, da cui si possono recuperare finché non vengono eliminate definitivamente. I backup non vengono toccati.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Questo file non potrà essere recuperato. Le tue chat e gli altri backup restano.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Settimanale</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Vedi cosa contiene prima che cambi qualcosa.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Le tue chat su questo computer</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illeggibile</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Crea backup</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Backup salvato in {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Backup ripristinato</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Backup di HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Le chat sono come prima</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>L’ultimo backup settimanale non è riuscito: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Versione successiva</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Versione successiva (Alt+Destra)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Versione precedente (Alt+Sinistra)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Versione {index} di {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copia tutto</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Scopri</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Su questo computer</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporanea</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Annulla caricamento</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Intestazione della chat</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Elimina chat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Riavvia</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Condividi questa chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostra o nascondi l’elenco</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Riavvia il motore</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Esiste un link a questa chat. Lo trovi nel menu accanto.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tutto resta su questo computer</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importa chat</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Altri modi per iniziare</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Nessuna chat contiene “{words}”.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Nessuna chat corrisponde.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Cerca nelle chat</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporanea</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Le tue chat appariranno qui.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archivia</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Elimina cartella</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Sposta in cartella</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Nuova chat in questa cartella</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fissa</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Togli dalla cartella</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Condividi o esporta…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Togli dall’archivio</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Non fissare</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Le risposte possono essere sbagliate: verifica ciò che conta.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Funziona su questo computer. Le risposte possono essere sbagliate: verifica ciò che conta.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Questo modello non è fatto per chattare. Prosegue ciò che scrivi.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Nome della chat</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nome della cartella</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chat</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivio</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Chat senza nome</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Questo mese</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Questa settimana</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Cartelle</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Trovato nelle chat</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>Nessuna chat in questa cartella</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Più vecchie</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fissate</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>il modello sta scrivendo una risposta</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>chiusa</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aperta</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fissata</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trovato</numerusform>
                <numerusform>%n trovati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Anche un altro (%n) viene sostituito</numerusform>
                <numerusform>Anche altri %n vengono sostituiti</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Controlla prima di condividere</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controllo in corso…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Chiavi e password non vengono mai pubblicate: chi le legge potrebbe usarle. Qui restano sostituite; in un file che salvi puoi mantenerle.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Non è stato trovato nulla di privato. Dai un’occhiata anche tu.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostra %n</numerusform>
                <numerusform>Mostra tutti e %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Gli elementi selezionati vengono sostituiti solo nella copia</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Sempre sostituito in ciò che si pubblica</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Ricontrolla</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Controlla il file</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Controllo del file</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Controllo, {n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Controllo, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Mantenuto</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Sostituito con {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copia codice</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Non mandare a capo le righe</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Mostra tutte le righe ({count})</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Manda a capo le righe</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Dimensione del testo {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Scrivi a {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Scrivi un altro messaggio</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Scrivi un messaggio</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Messaggi precedenti</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Dimentica tutto finora</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libero</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Ometti i più vecchi</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Messaggi più vecchi che il modello non legge più: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Fermati e chiedi</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt di sistema</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La risposta</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>I messaggi restano nella chat, ma il modello non li vede più.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Questo messaggio</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usato</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Quando è pieno</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Diramata da una chat eliminata</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Diramata da {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Fai rivedere tutto al modello</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Il modello ha dimenticato ciò che sta sopra</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Il modello non vede più ciò che sta sopra</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Il modello non vede più ciò che sta sopra questa linea</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Contesto: {used} token usati su {total}, spazio per {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Pieno</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Pieno, messaggi più vecchi omessi</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Messaggi più vecchi che il modello non legge più: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} di {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Un altro programma usa già {keys}.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>È il desktop a decidere i tasti. Si cambiano nelle sue impostazioni.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Il desktop non lo ha permesso.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Questo desktop non lo offre. Puoi assegnare dei tasti al comando qui sopra nelle sue impostazioni.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} apre la piccola finestra sopra qualsiasi programma.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Informazioni sul modello</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Schema di chat</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>È diverso da quello del modello di base. Può essere una correzione oppure cambiare il comportamento del modello: se non conosci chi lo pubblica, dagli un’occhiata.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Non è quello mostrato qui in precedenza. Questo schema decide come le tue parole arrivano al modello: dagli un’occhiata prima di usare il modello.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Ultima modifica</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indicata</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>La scheda è più lunga di quanto si vede qui.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Lo schema di chat è stato modificato</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Non conservare</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Download in 30 giorni: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserva</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Mi piace: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Apri sull’Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parametri; {count} attivi per ogni parola</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Autore</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Accesso su richiesta</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Accetta le condizioni degli autori nella pagina del modello, poi accedi.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Chiedi l’accesso</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Richiesta all’Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Scegli un modello per vederne i file.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>File</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Non può essere scaricato. Ciò che è su questo computer resta utilizzabile.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Cerca sull’Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Nessun file del modello conosciuto.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM con un contesto di</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Invia all’Hub il nome di questo modello, nient’altro.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>L’Hub ha disattivato questo modello</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Gli autori decidono su ogni richiesta. Chiedi nella pagina del modello.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Questo modello è stato rinominato</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} token</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} ora si chiama {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Larghezza dell’elenco</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Copia link</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Giù</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Rimuovi dall’elenco</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>All’inizio</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Su</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>In uso da un altro programma</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Un altro programma sta scaricando questo file</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Un altro programma sta scaricando questo file. Non viene scaricato due volte.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connessione</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Completato</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Download di {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Rimuovi dall’elenco</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Interrotto</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Nuovo tentativo tra {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>tra {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} è stato scaricato</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Il download prosegue da dove si è fermato.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} conservati</translation>
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
            <translation>Il download di {model} non è riuscito</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} è pronto per chattare</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Annulla il download</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Annullare questo download?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Continua il download</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>La parte già scaricata di {model} ({size}) verrà eliminata. Con Pausa resta per dopo.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Nascondi i download</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Nessun download. Qui vedi ciò che viene scaricato dall’Hub.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausa a tutti</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Rimuovi finiti</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Riprendi tutti</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Modifica messaggio</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Vai alle chat</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>Nessuna valutazione in questo periodo o argomento.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Valuta le risposte con un pollice o con le stelle, e vedi qui chi fa meglio.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Mostra tutte le valutazioni</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Esportato da HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Esportato da HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrotta</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Nessuna risposta arrivata</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Non ancora finita</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Interrotta</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt di sistema</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Ha ragionato per {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Chat senza titolo</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Versione {place} di {count}, al posto di #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>pollice in giù</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>pollice in su</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>versione {place} di {count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>“{note}”</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Scegli un file…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Ogni risposta valutata, con la sua conversazione e tutto ciò che se ne sa.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Tutto (righe JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Esporta valutazioni</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Risposte buone e scadenti (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Coppie di risposte (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Prompt, risposta e se era buona. Tre stelle non contano né come sì né come no.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Prompt, risposta migliore e risposta peggiore: due versioni che hai valutato in modo diverso.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Formato delle righe</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Il file ha una riga per ogni risposta o coppia, da usare per l’addestramento.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Con i prompt di sistema</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Con il ragionamento dei modelli</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n altro</numerusform>
                <numerusform>altri %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Meno</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n lingua</numerusform>
                <numerusform>%n lingue</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Oltre 100 lingue</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Avanzato, da 4B a 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Base, non per chattare</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Ideali per il portatile</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Chat di ogni giorno</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Quotidiano, da 1B a 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Esperto, oltre 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Adatti al portatile</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Ci sta bene</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Condizioni Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Adatto a</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Lingua non indicata</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Diritto</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Livello</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Condizioni Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matematica</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matematica e logica</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicina</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Più scaricati</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Più apprezzati</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Più recenti</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Nessuno indica quali lingue conosce.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Non ancora noto</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indicato</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Altre condizioni</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Giocoso</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Autore</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Giochi di ruolo</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Scienza</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Risposte brevi</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Più piccoli</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Iniziale, fino a 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Ragiona</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Ragiona passo per passo</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Al limite</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Troppo grande</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Strumenti</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Di tendenza</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Senza censura</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrittura</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>dal modello di base</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>nostra ipotesi</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>secondo l’autore</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>tag dell’Hub</translation>
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
                <numerusform>%n token</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrive</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>primo token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} di {total}</translation>
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
            <translation>{number} byte</translation>
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
            <translation>{number} tok/s</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>{place}° in coda</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}° in coda</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}° in coda</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}° in coda</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} rimanenti</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Rilascia per importare un personaggio</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Rilascia per importare le chat</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Rilascia per importare chat o personaggi</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Rilascia per esaminare questo backup</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Rilascia un file alla volta, o la cartella che li contiene.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Rilascia il file per usare questo modello</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat non può usare questo file. Accetta modelli GGUF, esportazioni e backup di chat, e personaggi.</translation>
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
            <translation>Chatta con {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Scarica</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Scarica {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Consigliata</translation>
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
            <translation>File</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM richiesta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versione</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>Almeno %n stella</numerusform>
                <numerusform>Almeno %n stelle</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 stelle</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Anche l’archivio</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Ogni data</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Ogni cartella</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Ogni modello</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Ogni personaggio</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Ogni valutazione</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Ogni tag</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivio</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Con codice</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>In nessuna cartella</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Ultimi 12 mesi</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Ultime 24 ore</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimi 30 giorni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Solo l’archivio</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaggio</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valutazione</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Senza l’archivio</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Cancella {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Trova in questa chat</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Maiusc/minusc</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Successivo</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Precedente</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} di {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Per rispondere serve un modello su questo computer.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Scegli un file di modello su questo computer</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Scaricane uno adatto a questo portatile, o usa un file .gguf dove si trova già.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Tutto resta su questo computer.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Trova un modello</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Trova un modello più capace adatto a questo portatile</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Nessun account, e niente internet mentre chatti.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Apri un file di modello…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Inizio di una chat</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>Di cosa vuoi parlare?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} si carica con il tuo primo messaggio.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} si sta caricando. Puoi già scrivere.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} è pronto.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} è pronto. È piccolo e veloce, buono per una prima prova.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} si è fermato. Riparte con il tuo prossimo messaggio.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Fai clic per non metterla in nessuna cartella</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>La nuova chat sarà nella cartella {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>I file GGUF messi qui vengono trovati.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Gli altri programmi che usano l’Hub trovano lì gli stessi file.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Dove si trovano i modelli</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>I tuoi file</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Chiudi senza salvare</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Chiudere senza salvare?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Le modifiche fatte qui andrebbero perse.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Mostra altro</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Il testo che verrà inviato</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Richiesta di un codice a {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Verifica dell’account su {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Connesso</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Per condividere le chat come gist</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Disconnetti</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Accesso effettuato</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Accesso effettuato come {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>La chiave è in una variabile d’ambiente.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>La chiave è in memoria, fino alla chiusura di HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>La chiave è nel portachiavi di questo sistema.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Viene cercata quando si carica un modello.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Non è installato nessun driver compatibile con Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Disattivata nelle impostazioni.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>Il driver di {name} è troppo vecchio.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La scheda grafica</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Questa versione del motore usa solo il processore.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan non è installato su questo computer.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>compilato per questo computer</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} imita soltanto una scheda grafica.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} condivide la memoria del computer: viene usata dove è impostato un numero di strati.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Rileva di nuovo</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafica</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Memoria richiesta dal modello</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processore</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Questo computer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Usa la scheda grafica che non ha funzionato</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n scheda, {total}, {backend}</numerusform>
                <numerusform>%n schede, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n core</numerusform>
                <numerusform>%n core</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Automatico qui vale {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Codice in uso: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Nessuna scheda grafica utilizzabile</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Non ancora noto</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Non usata</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Non usata in automatico</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Disattivata</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Il motore non è stato ancora avviato.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} di {total} liberi</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} strati su {most} di {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} richiede {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} di memoria propria, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>In ordine inverso</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>In ordine, prima il migliore</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Esportazioni di chat</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importa chat</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n chat è tra le chat eliminate, nelle impostazioni.</numerusform>
                <numerusform>%n chat sono tra le chat eliminate, nelle impostazioni.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>Con loro è arrivato %n messaggio.</numerusform>
                <numerusform>Con loro sono arrivati %n messaggi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Tra queste</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Recuperale</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT invia uno zip dopo Impostazioni, Gestione dati, Esporta. LM Studio, Jan e GPT4All tengono le chat in una cartella. Puoi anche trascinare un file nella finestra.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Scegli un file</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Scegli un altro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>Da {names} o HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Già presenti</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importa chat</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Importare queste chat?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importazione di {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Il file viene aperto e controllato. Non cambia nulla.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Le sue chat vengono spostate tra quelle eliminate.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Omesso o modificato</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Esame di {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nulla lascia questo computer, nulla nei file viene eseguito e l’intera importazione si può annullare.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Niente di nuovo in questo file</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>L’importazione è stata annullata</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Annulla importazione</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Annullamento dell’importazione</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Il contenuto viene confrontato con le chat già presenti.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altro</numerusform>
                <numerusform>e altri %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} di {total} chat</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} di {total}, finora {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n chat importata</numerusform>
                <numerusform>%n chat importate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n chat già presente viene esclusa</numerusform>
                <numerusform>%n chat già presenti vengono escluse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n chat presente con meno messaggi viene aggiunta accanto a quella</numerusform>
                <numerusform>%n chat presenti con meno messaggi vengono aggiunte accanto a quelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n cartella</numerusform>
                <numerusform>%n cartelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n personaggio o prompt</numerusform>
                <numerusform>%n personaggi o prompt</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Dal {first} al {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>file allegato, indicato nel testo</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>chiamata di uno strumento, o il suo risultato</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>chat illeggibile</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>chat accorciata, perché troppo lunga</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>chat vuota</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>messaggio vuoto</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>file di altro tipo</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>file che finisce a metà</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>data impossibile, corretta</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>messaggio che non è né di una persona né di un modello</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>messaggio accorciato, perché troppo lungo</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>messaggio che era nascosto anche lì</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>messaggio senza posto, rimesso in ordine</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>numero presente due volte, corretto</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>personaggio o prompt il cui nome è già usato qui</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>immagine, indicata nel testo</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>impostazione qui sconosciuta</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>audio, indicato nel testo</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>video, indicato nel testo</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Niente da disegnare: non ce ne sono.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Valutazioni con i loro intervalli</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Cambia i tasti</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Nessun tasto</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Premi i tasti</translation>
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
            <translation>Albanese</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabo</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armeno</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azero</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basco</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorusso</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalese</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosniaco</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgaro</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmano</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonese</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalano</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Cinese</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croato</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Ceco</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danese</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Olandese</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglese</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estone</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filippino</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finlandese</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francese</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galiziano</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tedesco</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Greco</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Ebraico</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungherese</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandese</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesiano</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandese</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Giapponese</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazako</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latino</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettone</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedone</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malese</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltese</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Molte lingue</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norvegese</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norvegese bokmål</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norvegese nynorsk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persiano</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polacco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portoghese</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumeno</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russo</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbo</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovacco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Sloveno</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spagnolo</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svedese</translation>
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
            <translation>Thailandese</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraino</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbeco</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Gallese</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Vai alle ultime parole (Fine)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Ultime</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluso</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>I suoi termini non sono stati forniti.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licenze di tutto ciò che è incluso</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nulla ha questo nome.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Cerca per nome o licenza</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termini</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copia indirizzo</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Indirizzo completo</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Apri nel browser</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Aprire questo link?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Il nome prima del segno @ non è la destinazione di questo link. Il link porta a {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Questo nome ha lettere che possono sembrarne altre.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Scrivi e-mail</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Scrivere a questo indirizzo?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n chat archiviata</numerusform>
                <numerusform>%n chat archiviate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n chat eliminata</numerusform>
                <numerusform>%n chat eliminate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n chat tolta dall’archivio</numerusform>
                <numerusform>%n chat tolte dall’archivio</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Chat archiviata</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Chat eliminata</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Chat tolta dall’archivio</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Cartella eliminata, le sue chat restano</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Spostata in {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Tolta dalla cartella</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modello</numerusform>
                <numerusform>%n modelli</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Cancella filtri</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filtri {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Nessun modello corrisponde</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Cerca modelli</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina per</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modello</numerusform>
                <numerusform>%n modelli</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Incluso nell’app</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificato</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Danneggiato</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Altrove</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Doppio</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache di Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Non è il file pubblicato, verifica del {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>È il file pubblicato, verifica del {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Non è ancora stato confrontato con il file pubblicato.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Prima i più grandi</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Ultimo uso</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Cartella dei modelli</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Nessuno ha pubblicato un hash con cui confrontarlo.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Non utilizzabile</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Superato</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Stesso file di {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Prima i più piccoli</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>C’è una revisione più recente: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>non ancora usato</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>usato %n giorno fa</numerusform>
                <numerusform>usato %n giorni fa</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>usato il {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usato oggi</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usato ieri</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>Si possono liberare {size}: ci sono file doppi</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Aggiungi ai preferiti</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelli su questo computer</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Rimuovi dai preferiti</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Aggiungi un file di modello</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Un’altra copia resta.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Eliminare {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelli GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat non sa dove scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Può essere scaricato di nuovo da {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Era già stato eliminato</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Altri programmi usano questo file e non lo troveranno più: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Questo modello fa parte dell’app e resta con essa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} è stato eliminato</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>Da questo computer verranno rimossi {size} in {path}.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Elimina da questo computer</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Eliminando uno dei due si liberano {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Libera {size}. Prima viene chiesta conferma.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Posizione</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Contesto massimo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM richiesta</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non noto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Sull’Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Percorso</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Stesso file che in {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Mostra l’altro</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Dimensione su disco</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>A cosa serve bene, dove sbaglia</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} token</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} in {count} parti</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} con un contesto di {count} token</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Aggiungi ai preferiti</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Rimuovi dai preferiti</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Aggiungi un file…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Scegli un modello per vedere cosa se ne sa.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Scaricane uno adatto a questo computer, o aggiungi un tuo file GGUF.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Trova modelli</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Nessun modello su questo computer corrisponde.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Ancora nessun modello su questo computer</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Cerca su questo computer</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina per</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>{disk} liberi su disco</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} di {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{free} di {total} di memoria liberi</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: {free} liberi</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Nessun testo</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>mostrata</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>versione {index} di {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Servono {need} GB di memoria e ne sono liberi {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Servono {need} di {room} GB di memoria</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Servono {need} di {room} GB di memoria, al limite</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copia come Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copia messaggio</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Copia selezione come Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Elimina messaggio</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Elimina questa versione</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Dimentica ciò che sta sopra</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Dirama in una nuova chat</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Fissa, così il modello continua a vederlo</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Leggi come testo…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Condividi o esporta…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Non fissare</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Messaggi in attesa</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelli GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Apri un file di modello</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Gli ultimi messaggi del motore</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Trova un modello su questo computer</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Trova altri modelli</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelli su questo computer</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Nessun modello ha questo nome.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Ancora nessun modello su questo computer.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Apri un file di modello…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Libera la memoria</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Libera la memoria ({size})</translation>
        </message>
        <message>
            <source>current</source>
            <translation>attuale</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Caricamento {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Modello: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Non caricato</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermo</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrive</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n download può riprendere</numerusform>
                <numerusform>%n download possono riprendere</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Mostra tutto</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Mostra formattato</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Questo testo è molto lungo o insolito, perciò è mostrato come è stato scritto.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>La nuova chat non sarà in nessuna cartella</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Tutti possono trovarlo</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Può leggerlo chiunque abbia il link</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Visibile sul tuo profilo</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Modello e parametri</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Nome del dataset</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Nessuna licenza</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Puoi leggerlo solo tu</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Prompt del personaggio</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Dataset privato</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Dataset pubblico</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist pubblico</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Sostituisci i dati privati</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist segreto</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiche</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Date e ore</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Chat, modelli, comandi</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trovato</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Vai ovunque</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nessun risultato per “{words}”.</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Trovato nelle chat</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>current</source>
            <translation>attuale</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Larghezza dell’elenco</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Larghezza del pannello laterale</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Pagina {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Questo numero è fuori dall’intervallo.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Usa {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 bit</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bit</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Come fa il modello</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>A temperatura 0 si sceglie la parola più probabile.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrato</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Lunghezza ammessa DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Crescita DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Portata DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Intensità DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predefinito</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Intensità del ragionamento</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vuoto</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Forma della risposta</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammatica (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Quanto rapidamente si corregge.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Quanto a lungo il modello ragiona prima di rispondere.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Quanti token il modello vede insieme. Di più richiede memoria.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Quanto pesa ogni ulteriore parola ripetuta.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>A quanta sorpresa punta. Se è bassa, resta più concentrato.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Quanto spesso si omettono le parole più probabili. 0 disattiva.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>In parole semplici</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>È disattivato dal valore qui sopra.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schema JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Mantiene costante la sorpresa, al posto degli altri limiti.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Evita che intere frasi si ripetano. 0 disattiva.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Caricamento del modello</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bassa</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Al suo posto sceglie Mirostat.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Velocità Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Obiettivo Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nessun modello scelto.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Altri modi di scegliere</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Portata delle penalità</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaggio</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Le frasi vengono cercate in questo numero di ultimi token.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Le frasi fino a questo numero di token possono ripetersi.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Preferisce parole che sorprendono quanto al solito. 1 disattiva.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Ripetizioni</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Fermati a</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Lo schema JSON ha la precedenza.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>La risposta sarà in JSON con questa struttura.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>La risposta finisce prima di una qualsiasi di queste righe di testo.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>La risposta segue queste regole; si comincia da “root”.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Il motore non trova una scheda grafica qui.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>La scheda grafica non ha funzionato e non viene usata.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>La scheda grafica è disattivata nelle impostazioni.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Le penalità contano le parole in questo numero di ultimi token.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Questo modello non può farlo.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Versione 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Versione 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Se il modello ragiona prima di rispondere.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Tutta la chat</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Le parole almeno così probabili si possono omettere, tranne una.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrittura</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Probabilità XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Soglia XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Parametri di questa chat reimpostati</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Usati per ogni chat con questo modello</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} di {most} su {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Reimposta questa chat</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Usa per ogni chat con questo modello</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Scegli un personaggio</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Nessun personaggio</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>Personaggio: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>Carica</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Nessun personaggio</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personaggi</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompt salvati</translation>
        </message>
        <message>
            <source>current</source>
            <translation>attuale</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} preferisce {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n elemento importato.</numerusform>
                <numerusform>%n elementi importati.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Esporta personaggi</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importa personaggi</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Il suo lorebook è stato omesso.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Personaggio eliminato</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personaggi (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personaggi e schede personaggio (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt eliminato</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Salvato in {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personaggi</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>l’utente</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name}: importazione completata.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Un personaggio deve avere un nome.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Un personaggio deve avere istruzioni.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Qualsiasi modello</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Modifica personaggio</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saluto</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In poche parole</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Iniziale</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nuovo personaggio</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Nessuno proprio.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Proposti in una chat vuota, uno per riga. ¶ indica un a capo.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Una o due lettere per il riquadro. Se vuoto: la prima lettera del nome.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Modello preferito</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Lo vedi in una chat vuota. Il modello non lo vede.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Prendi dalla chat aperta</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Valgono nelle chat con questo personaggio, se la chat non imposta altro.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Modi per iniziare</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Ciò che il modello deve sapere prima di ogni conversazione. Meglio se breve e concreto: chi è, cosa fare, in quale forma rispondere.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Quando scegli il personaggio, ti viene proposto di caricare questo modello.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Scegli un personaggio</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Modifica personaggi e prompt</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Trova un personaggio</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Nuovo personaggio…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Nessun personaggio</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Nessun personaggio ha questo nome.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personaggi</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Nessun personaggio</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaggio</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>Copia e modifica</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplica</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Esporta tutto…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nuovo personaggio</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nuovo prompt</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Non ne hai ancora di tuoi. Creane uno o copia uno di quelli qui sotto.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Non ne hai ancora di tuoi. Scrivi / in una chat per usare quelli qui sotto.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Personaggi in JSON, o una scheda personaggio in PNG o JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Personaggi inclusi in HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompt inclusi in HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>I tuoi personaggi e prompt in un unico file</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>I tuoi personaggi</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>I tuoi prompt</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n selezionata</numerusform>
                <numerusform>%n selezionate</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivia</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Deseleziona tutto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Sposta in cartella</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Condividi o esporta</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Togli dall’archivio</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Al massimo {tokens} token, circa {words} parole</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Fantasioso</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Lunghezza</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Lunga</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Nessun limite: il modello scrive finché ha finito</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigoroso</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Valutazione e quanto è certa</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>La barra copre l’intervallo certo al 95%.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pollici in su</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Cosa mostra il grafico</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altro</numerusform>
                <numerusform>e altri %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Elimina preset</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preset</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Preset: personale</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preset</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rinomina…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Salva come nuovo</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Salva come nuovo…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>I tuoi preset</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n preset importato</numerusform>
                <numerusform>%n preset importati</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Esporta preset</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importa preset</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Preset “{name}” eliminato</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Preset (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Preset salvati come {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Rinomina il preset</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Salva come nuovo preset</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Formattato</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Anteprima</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sorgente</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Il testo che verrà inviato</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Pagine pronte</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Stampa in corso…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} di {total} messaggi</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n volta</numerusform>
                <numerusform>%n volte</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Conto bancario</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Numero di carta</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Indirizzo e-mail</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Percorso di file</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Chiave o token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Indirizzo di rete</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Forse un numero di carta</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Forse un numero di telefono</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numero di telefono</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Il tuo nome utente</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Le chat non lasciano mai da sole questo computer</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Sono in un unico file su questo disco. Cercare modelli, scaricarne uno e accedere non inviano una sola parola delle chat. Lo fa solo la condivisione, che prima mostra cosa verrà inviato.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: correggi o lascia vuoto.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: controlla che ci sia e sia leggibile.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: scegli un altro backup.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: scegli un altro file.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: chiudi altri programmi e riprova.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: scaricalo o esportalo di nuovo.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: esporta meno chat alla volta.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: esporta le altre senza questa.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: riprova.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: estrailo e importa ciò che contiene.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: aggiorna HFChat e poi importalo.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Esiste già un dataset con questo nome</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Non è stato possibile leggere un elenco di HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Per rispondere serve un file di modello, e in {folder} non ce ne sono.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Per rispondere serve un modello su questo computer.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Un driver più recente può essere d’aiuto.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Una regola inizia con se stessa, quindi non ha fine.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>È arrivata una pagina web invece di una risposta</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>L’accesso a questo modello è su richiesta</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>L’accesso a {repo} è su richiesta: accedi e richiedilo nella pagina del modello.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Aggiungi di nuovo ciò che manca.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Consenti la scrittura in questa cartella e riprova.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Sempre in questa chat</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Un’importazione si è interrotta a metà</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Un altro HFChat usa {path}: chiudilo e riprova, o usa un altro --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>È già in corso un altro backup</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>È già in corso un altro backup in {path}: riprova tra un minuto.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Un’altra finestra o un altro comando usa {path}. Nulla è cambiato.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Chiedi un nuovo codice o incolla una chiave di accesso.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Chiedi l’accesso nella pagina del modello, poi torna qui e riprova.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Correggi il valore nei parametri o svuota il campo.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Cambia il titolo o il testo, o salva un file.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Cambia cosa condividere</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Le chat vengono salvate come sempre.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Qui non si possono salvare le chat</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Chat di {file} presenti e complete: {chats}. Le tue sono invariate.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Controlla che sia accesa e che abbia carta, poi stampa di nuovo o salva come PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Controlla che il file ci sia ancora e sia leggibile.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Controlla l’indirizzo del server nelle impostazioni.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Controlla il disco e riprova.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Controlla la rete e riprova, o salva un file.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Controlla la rete e riprova.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Scegli un file GGUF su questo computer.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Scegli una chat con messaggi, o escludi meno cose.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Scegli un file il cui nome finisce in .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Scegli un nome senza barra: così sarà nel tuo account.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Scegli un modello simile. La sua pagina può spiegare il motivo.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Scegli un altro backup.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Scegli un’altra chat nell’elenco.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Scegli un altro file.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Scegli un altro file. I tuoi personaggi non sono cambiati.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Scegli un altro file. I tuoi preset non sono cambiati.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Scegli un’altra cartella e riprova.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Scegli un’altra cartella o libera un po' di spazio.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Scegli un altro modello o inizia una nuova chat.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Scegli un altro modello o cerca una versione più recente di HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Scegli un altro modello o avvisa gli autori.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Scegli un altro nome, o condividi con la stessa visibilità di quel dataset.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Scegli un altro nome.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Scegli tra: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Chiudi altri programmi e riprova, o reinstalla HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Chiudi altri programmi e riprova.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Chiudi altri programmi o scegli un modello più piccolo.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Chiudi altri programmi o metti meno strati sulla scheda.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Chiudi i programmi che usano molta memoria e riprova, o usa un altro modello.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Chiudi i programmi che usano il file e riprova.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Collega il disco che lo contiene o scegli un altro modello.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Correggi o rimuovi GH_TOKEN e riavvia HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Correggi o rimuovi questa variabile e riavvia HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Scarica di nuovo</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Scaricalo di nuovo o rimuovilo.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Scaricalo di nuovo. Se succede ancora, può aiutare un’altra versione.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Scaricalo o scegli un modello già presente.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Scarica o copia di nuovo il file, o scegli un altro modello.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Scaricalo o esportalo di nuovo e scegli il nuovo file.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Scarica di nuovo il file o scegli un altro modello.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Modifica messaggio</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Esporta meno chat alla volta.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Esporta le altre senza quella chat.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Libera un po' di spazio e riprova.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Libera spazio</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Libera {short} o scegli una versione più piccola.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub chiede di aspettare</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub non ha accettato il codice.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub non lo consente</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub non accetta questo gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub ha rifiutato l’accesso</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Continua come al solito. Conserva quel file se manca qualcosa.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continua in quella finestra, o chiudila e riprova.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Continua senza i più vecchi, o fissa ciò che deve restare e scrivi qualcosa di più breve.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat ne ha trovate {count} in ciò che stava per essere inviato. Chi ne legge una può usarla, quindi non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat è già aperto</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE vieta le connessioni su questo computer. Le chat e i modelli già presenti funzionano come al solito.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE vieta le connessioni su questo computer. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE vieta le connessioni: rimuovi questa variabile per usare l’Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE vieta le connessioni: rimuovi questa variabile.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Se è privato, accedi con un account che può vederlo.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Se questa rete ha una pagina di accesso, accedi prima lì. Poi riprova: HFChat controlla prima di inviare.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Importalo di nuovo per avere il resto, o annulla ciò che c’è.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Installa la versione più recente e ripristinalo lì.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Reinstalla la versione più recente di HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Chiede qualcosa che il motore non conosce.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Si può leggere in troppi modi.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Si è arrestato in modo anomalo con {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>È terminato da solo con codice {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Finisce troppo presto.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Occupa {size}, e ci stanno al massimo {most}. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Occupa {size}, e ci stanno al massimo {most}: scrivilo in un file con --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Non è nell’elenco</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Non c’è più</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Finora non c’è. La chat è al sicuro.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Non è comprensibile.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>È troppo lungo o chiede troppe ripetizioni.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Non lascia nulla con cui la risposta possa proseguire.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Può essere stata eliminata. Le altre tue chat sono al sicuro.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Potrebbe essere stato inviato comunque. La chat è al sicuro.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Servono {needed} token, e il modello ne legge {room} alla volta. Il messaggio è conservato.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Richiede troppo tempo al motore.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>È stato eliminato su {where}: condividi di nuovo la chat.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Non ha risposto per {seconds} s ed è stato terminato. La risposta è conservata fin dove è arrivata.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Le sue parentesi o regole sono annidate troppo in profondità.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Il suo schema di chat ha segnalato: {why}. Il tuo messaggio è conservato.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Il suo ultimo messaggio: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Il suo processo è terminato ({cause}). Ciò che è arrivato è conservato.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Nel testo sono state trovate chiavi o password ({count}): sostituiscile, non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Ometti i più vecchi</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Riga {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Guardalo lì ed eliminalo se non deve restare. È nell’elenco.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Guarda di nuovo l’elenco dei file e scegli un’altra versione.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Guarda l’elenco di ciò che è stato condiviso.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Cerca un repository con file GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Crea una chiave di tipo “write” nelle impostazioni dell’Hub e usala per accedere.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Crea una chiave con il permesso utente “Gists: write” nelle impostazioni di GitHub e usala per accedere.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Modello non trovato</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Nessuna risposta arrivata</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Nessuna app impostata per accedere con un codice.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Nessuna chat è stata importata</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Nessun modello si chiama {name}: controlla il nome o indica il percorso di un file GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ancora nessun modello</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Accesso non effettuato su {host}. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Accesso non effettuato su {host}: accedi con hf auth login o imposta HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Accesso non effettuato su {host}: accedi con hfchat shares sign-in o imposta GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Spazio insufficiente su questo disco</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Non stampato: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Non si può più scrivere in {path}. Ciò che era già salvato è al sicuro e nulla è stato eliminato.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nulla di condiviso ha questo numero: vedi hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nulla di ciò che è stato condiviso ha questo numero.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Lì non è stato modificato nulla. Per usarlo, rendilo tuo, consenti la scrittura e riavvia HFChat.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Qui nulla è cambiato.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nulla è cambiato.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>I backup precedenti sono conservati e nessuno è stato sostituito. HFChat ripara ciò che può al prossimo avvio.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Si può creare o ripristinare un solo backup alla volta. Nulla è cambiato.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Per ogni condivisione parte una sola richiesta alla volta.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Un’impostazione non era valida</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Apri la sua pagina</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Apri i parametri</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Incolla invece una chiave di accesso.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Incolla una chiave di accesso che può scrivere gist; si crea nelle impostazioni di GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>La lettura di {file} si è interrotta prima della fine.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>La lettura di {file} si è bloccata.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Rimuovi questa variabile e riavvia HFChat per usare l’Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Rimuovi questa variabile e riavvia HFChat, o salva un file.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Sostituiscila nella copia. Se qualcuno l’ha già vista, creane una nuova.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Riavvia</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Riavvialo e continua.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Riprendilo. Nulla viene scaricato due volte.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Esegui di nuovo hf auth login, o accedi qui.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Salva invece un file</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Salvalo come file, o escludi il ragionamento e le altre versioni.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Reimposta ciò che avevi cambiato.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Se vuoi un altro valore, impostalo di nuovo nelle Impostazioni.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Condividi di nuovo la chat; il link sarà diverso.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Accorcialo o invialo in più parti.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Mostra i modelli inclusi in HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Accedi di nuovo con una nuova chiave.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Accedi di nuovo. Per i modelli aperti non serve un account.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Accedi per condividere lì</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Accedi e chiedi l’accesso nella pagina del modello.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Accedi, oppure salva un file.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Accesso non riuscito: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Qualcuno l’ha eliminato su {where}. La chat su questo computer è al sicuro.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Qualcosa è andato storto</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Qualcosa è andato storto ({why}): esegui di nuovo il comando.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Qualcosa è andato storto in HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Riavvia HFChat o ripristina un backup.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>L’Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>L’Hub chiede di aspettare</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>L’Hub non ha accettato il codice.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>L’Hub non risponde</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>L’Hub ha disattivato questo modello</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>L’Hub ha disattivato {repo}: scegli un modello simile.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Sull’Hub c’è già {repo}, e non si può usare per questo. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Sull’Hub c’è già {repo}: scegli un altro nome.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>L’Hub è disattivato</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>L’Hub non indica un hash utilizzabile per {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>L’Hub ha rifiutato l’accesso</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>La risposta dell’Hub non è utilizzabile</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Lo schema JSON non è utilizzabile</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>La chiave di accesso</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Impossibile salvare la chiave di accesso ({why}): configura un portachiavi di sistema o usa GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Impossibile salvare la chiave di accesso ({why}): configura un portachiavi di sistema o usa HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Impossibile salvare la chiave di accesso nel portachiavi di questo computer: {why}. Non viene mai scritta in un file in chiaro.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>La chiave di accesso in HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>La chiave di accesso nel portachiavi di questo computer</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>La chiave di accesso di hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>La chiave di accesso nella variabile d’ambiente</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>La chiave di accesso di questa sessione</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>La risposta non è utilizzabile</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Impossibile completare la risposta</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Impossibile completare la risposta ({why}): riprova o usa un altro modello.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>La risposta è conservata fin dove è arrivata.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>La risposta di {host} non è utilizzabile ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>La risposta di {host} non è utilizzabile ({why}): riprova più tardi.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>La risposta di {host} è andata persa.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>La risposta è andata persa</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>L’app ha segnalato: {why}. Le tue chat sono al sicuro.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>L’app impostata ha l’accesso con codice disattivato.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Gli autori di {repo} danno i file agli account che hanno accettato le loro condizioni. Non è stato scaricato nulla.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Gli autori di {repo} non hanno dato l’accesso a questo account: richiedilo nella pagina del modello.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Gli autori di {repo} hanno rimosso o rinominato {name}. Nulla su questo computer è cambiato.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Impossibile scrivere il backup</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>La chat non sta più nei {room} token che il modello legge alla volta: iniziane una nuova o lascia omettere i messaggi più vecchi.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>La chat non è stata stampata</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Le chat sono danneggiate e il backup non è stato creato</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Impossibile leggere o salvare le chat</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Le chat in {file} sono danneggiate.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Le chat in {path} sono danneggiate e il backup non è stato creato: apri una volta la finestra per farle riparare, o ripristina un backup.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Le chat erano danneggiate e ciò che si poteva leggere è conservato (chat: {chats}, messaggi: {messages}): se manca qualcosa, può essere ancora in {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Il codice non è stato inserito in tempo.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>La connessione si è interrotta</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Il disco di {path} è pieno: libera un po' di spazio e riprova.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Il download è terminato da solo</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Il download è terminato da solo ({cause}): avvialo di nuovo, prosegue da dov’era.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Il download è danneggiato</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Impossibile avviare il motore</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Impossibile avviare il motore ({why}): chiudi altri programmi e riprova, o reinstalla HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Il motore non lo accetta.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Il motore non rispondeva più</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Il motore ha segnalato: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Il motore ha segnalato: {why}. La risposta è conservata fin dove è arrivata.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Il motore si è fermato</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Il motore si è fermato ({cause}): esegui di nuovo il comando o usa un modello più piccolo.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Il motore non ha risposto per {seconds} s ed è stato terminato: esegui di nuovo il comando o usa un modello più piccolo.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Impossibile scrivere il file</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Il file con le tue chat era danneggiato</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>La grammatica non è utilizzabile</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La scheda grafica</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>La scheda grafica non viene usata</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>La scheda grafica non viene usata ({device}: {why}), il modello funziona sul processore: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>L’importazione di {file} si è interrotta a metà: importalo di nuovo per avere il resto.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Impossibile eliminare il modello</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Impossibile caricare il modello</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Il modello non è su questo computer</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Il modello legge {room} token alla volta, quindi non vedrebbe i messaggi più vecchi ({count}). Restano nella chat, e il tuo messaggio è conservato.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Il modello ha rifiutato la struttura di questa chat</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Lo schema di chat del modello ha rifiutato la chat ({why}): usa un altro modello.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>La stampante</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Il profilo accanto all’app non viene usato</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Il profilo accanto all’app non viene usato: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Il prompt richiede {needed} token, e il modello ne legge {room} alla volta: accorcialo o invialo in più parti.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>La richiesta è stata rifiutata nella pagina di GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>La richiesta è stata rifiutata nella pagina dell’Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>La richiesta doveva andare altrove</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Il server</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Il server non fornisce questo file</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>L’impostazione {name} era “{value}” e ha di nuovo il valore abituale: se ne vuoi un altro, impostala di nuovo.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Impossibile leggere le impostazioni</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Impossibile leggere le impostazioni, quindi valgono quelle predefinite: reimposta ciò che avevi cambiato; il vecchio file è conservato come {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>L’ha terminato il sistema, molto probabilmente per mancanza di memoria</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Per {path} il sistema ha segnalato: {why}. In HFChat non è andato perso nulla.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Per {path} il sistema ha segnalato: {why}. Le tue chat e i backup precedenti sono al sicuro.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Il sistema ha segnalato: {why}. Ciò che era già salvato in {path} è al sicuro.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Il sistema ha segnalato: {why}. Le tue chat sono al sicuro.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Il testo è vuoto, quindi non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Valgono le impostazioni predefinite. Il vecchio file è conservato come {kept_as}. Le tue chat sono al sicuro.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Nel testo ci sono chiavi o password</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Non esiste la chat {id}: vedi i numeri con hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Nessuna connessione a {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Nessuna connessione a {host}. Le chat e i modelli su questo computer funzionano come al solito.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Nessuna connessione a {host}: controlla la rete e riprova.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>Non c’è nessun modello in {folder}: mettici un file GGUF o indicane uno con --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Manca la regola “root”, con cui inizia una risposta.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Non c’è una regola “{name}”.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Questa versione non esiste</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>{repo} non è sull’Hub, o è privato: controlla il nome o accedi con un account che può vederlo.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Memoria insufficiente per leggere {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Non c’è nulla da condividere</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Non c’è nulla da condividere: scegli una chat con messaggi.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>La memoria non era sufficiente</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Queste chat sono di una versione più recente</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Impossibile importare questi preset</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Questo account ha raggiunto per ora il limite di richieste a {host}. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Questo account non può scrivere in {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Questo backup è di una versione più recente</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Questo backup non può essere ripristinato</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Questa chat non c’è più</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Questa chat non sta più nel contesto</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Impossibile importare questo file</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Questo file non è quello pubblicato</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Questo file non c’è più</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Questo server non offre l’accesso con un codice.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>L’invio è già in corso</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>L’invio è già in corso: aspetta che finisca.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Questo non è JSON valido.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Questo non è un file di modello</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>È troppo lungo per essere condiviso lì</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Questa chiave non può scrivere gist</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Questa chiave può solo leggere</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Questo tipo di modello non è supportato</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Questo messaggio è troppo lungo</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Questo file di modello è danneggiato</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Questo file di modello è incompleto</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Questo modello non è sull’Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Questo modello richiede {needed}, e dove si trovano i modelli sono liberi {free}. Nulla è stato eliminato.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Questo nome non può essere usato</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Questo nome non è sicuro</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Questo nome è già in uso</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Questo spazio appartiene a qualcun altro</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Questo server non offre l’accesso con un codice.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>La condivisione non è avvenuta come previsto</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Per non dover accedere ogni volta, configura un portachiavi di sistema.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Riprova tra un minuto.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Riprova tra un po'.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Riprova tra {time}. Con l’accesso sono consentite più richieste.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Riprova più tardi, o senza mirror o proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Riprova più tardi. Se questa rete ha una pagina di accesso, accedi prima lì.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Riprova {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Riprova o scegli un altro modello.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Riprova: HFChat controlla prima, così nulla viene inviato due volte.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Riprova.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Riprova. Se succede ancora, riavvia HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Riprova la scheda grafica</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annulla l’importazione</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Estrailo con la sua password e scegli ciò che contiene.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Aggiorna HFChat e poi importalo.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Usa una chiave dell’account proprietario che può scrivere gist, o salva un file.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Usa lettere dalla a alla z, cifre, punti, trattini e trattini bassi.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Aspetta che finisca.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Ciò che si poteva leggere è conservato (chat: {chats}, messaggi: {messages}). Il file danneggiato c’è ancora, come {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Ciò che non corrisponde è stato scartato e mai aperto.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Quanto accaduto è nel registro.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>Ciò che {host} ha non è ciò che è stato inviato.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>L’accesso non è attivo</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>L’accesso a GitHub non è attivo</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Sei offline</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Accesso a GitHub attivo fino alla chiusura di HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Accesso attivo fino alla chiusura di HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Le tue chat non sono cambiate.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>qualche minuto</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>codice {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>tra qualche minuto</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>tra {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>rimanda senza fine da un indirizzo all’altro</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>ricomincia ogni volta da capo</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>il suo driver si è arrestato in modo anomalo</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>il suo driver non rispondeva più</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>il suo driver ha segnalato: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>nessun motivo indicato</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>la sua memoria libera non bastava</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} non può scrivere in {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. La risposta è conservata fin dove è arrivata.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} g {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Cosa fare: scegli un nome nel tuo account.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Cosa fare: scegli un altro nome.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Il modello funziona invece sul processore, più lentamente. Le chat sono al sicuro.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>Impossibile aprire {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>Impossibile leggere {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} ha una password.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} contiene una singola chat di oltre 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} non contiene chat.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} non contiene un personaggio con nome e istruzioni.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} contiene un database che non è di HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} contiene un valore non consentito: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} non contiene né personaggi né una scheda personaggio.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} non contiene preset.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} non contiene JSON valido.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} è un’immagine senza scheda personaggio.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} è danneggiato e non si può leggere.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} è più grande di quanto può esserlo un’esportazione (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} è annidato così in profondità che non è un’esportazione.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} non è un backup di HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} non è un’esportazione di chat che HFChat conosce.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} è incompleto: manca la fine.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} è troppo grande per un personaggio.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} è troppo grande per dei preset.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} è stato modificato o danneggiato dopo la creazione.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} è stato creato da un HFChat più recente. Qui nulla è cambiato.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} è stato creato da un HFChat più recente: installa quella versione per ripristinarlo.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} è stato scritto da una versione più recente di HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file}, una volta estratto, sarebbe molto più grande di quanto può esserlo un’esportazione, quindi non è stato estratto.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} chiede di aspettare: riprova tra {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} chiede di aspettare: riprova {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} ha chiuso la connessione prima di rispondere.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} non ha rispettato la scelta di chi può vederlo.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} non lo consente ({why}): usa una chiave che può scrivere gist.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} non fornisce questo file, {why}: riprova più tardi, o senza mirror o proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} non accetta questo gist ({why}): modificalo o salva un file.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} ha ricevuto molte richieste da questa rete. Non è andato perso nulla.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} ha indicato un link che porta altrove.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} non ha risposto per {time}: riprova tra un po'.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} ha detto che è stato eliminato, ma non è così.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} ha detto che c’è, ma non è così.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} ha detto che c’è, ma non dove.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} ha indicato qualcosa che non è vero.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} segnala: {why}. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} ha inviato una normale pagina web.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} ha inviato una pagina web al posto di una risposta: accedi a questa rete e riprova.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} ha inviato qualcosa di inatteso: {why}. Nulla è cambiato.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} ha rimandato la richiesta a {to}, ma HFChat non l’ha seguito: controlla l’indirizzo del server nelle impostazioni.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} ha accettato la connessione, poi non ha risposto per {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} ha accettato la connessione, poi non ha risposto per {time}. Non è andato perso nulla.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} voleva mandarla a {to}. HFChat non l’ha seguito e la chiave di accesso è rimasta qui.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>Diverse richieste a {host} non sono riuscite: {why}. Non è andato perso nulla.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} non ha il permesso per i gist su {host}: creane una con il permesso “Gists: write”.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} è valida su {host}, ma senza il permesso per i gist. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} non è più valida, segnala {host}. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} non può scrivere dataset su {host}. Nulla è stato condiviso o modificato.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} può solo leggere su {host}: accedi con una che può scrivere.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} è stata rifiutata da {host}: accedi di nuovo.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} è arrivato con un contenuto diverso da quello pubblicato.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>Impossibile eliminare {name} ({why}): chiudi i programmi che lo usano e riprova.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>Impossibile caricare {name} ({why}): libera un po' di memoria e riprova, o usa un altro modello.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} non ha la dimensione indicata dall’Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} non corrisponde a ciò che è stato pubblicato: atteso {expected}, trovato {found}. Le tue chat non sono interessate.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} finisce troppo presto, dopo {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} ha {actual} di {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} è un modello di tipo “{kind}”, che in questa versione non può chattare. Il file è rimasto com’era.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} è danneggiato ({why}): scarica di nuovo il file o scegli un altro modello.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} è vuoto</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} non è un file GGUF, quindi non è stato aperto. Nulla è cambiato.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} non è un file GGUF: scegli un modello il cui nome finisce in .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} non è più in {repo}: scegli un’altra versione.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} non è il file pubblicato: scaricalo di nuovo o rimuovilo.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} non è più dov’era. Le tue chat non sono interessate.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} è di tipo “{kind}”, che in questa versione non può chattare: scegli un altro modello.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} è ancora qui: {why}. Si può usare come prima.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} di {repo} non è ciò che è stato pubblicato: scaricalo di nuovo.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} non è stato aperto perché la sua intestazione è errata: {why}. Le tue chat non sono interessate.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} è stato rifiutato: {why}. Le tue chat non sono interessate.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} era “{value}” e ha di nuovo il valore abituale. Nient’altro è cambiato.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>Impossibile scrivere in {path}, oppure appartiene a qualcun altro, quindi si usano le cartelle abituali di questo computer.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>Impossibile scrivere in {path}. Ciò che c’è già è al sicuro.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>Impossibile scrivere in {path}: consenti la scrittura o usa un altro --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>Impossibile leggere {path}, che quindi riparte da zero: il vecchio file è conservato come {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>Impossibile leggere o scrivere {path} ({why}): controlla il disco e riprova.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>Impossibile scrivere {path} ({why}): scegli un’altra cartella per il backup.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>Impossibile scrivere {path} ({why}): scegli un’altra cartella.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} ha il formato {found}, e questa versione legge fino a {known}. Il file non è stato toccato.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} ha {free} dei {needed} necessari: libera {short} o scegli una versione più piccola.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} era danneggiato e riparte da zero. Modelli e chat non sono interessati, e il vecchio elenco è conservato come {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} è stato scritto da una versione più recente di HFChat e non è stato toccato: installa quella versione o usa un altro --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} non ha accettato le pagine. La chat è al sicuro.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} non si può più scaricare dall’Hub. Le copie su questo computer continuano a funzionare.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} non ha file di modello che HFChat può usare.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} non ha file di modello che HFChat può usare: cerca un repository con file GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} non ha una versione {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} non ha una versione {wanted}: scegli tra {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} è un modello dell’Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} non è su questo computer: scaricalo con “hfchat models get {repo}” o aggiungi --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} è privato: solo tu potresti leggere ciò che ci metti.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} è pubblico: chiunque potrebbe leggere ciò che ci metti.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} è stato rimosso o è privato. Le copie su questo computer continuano a funzionare.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} non è più valida, segnala {host}. Chat e modelli non sono interessati.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} è stata rifiutata da {host}: accedi di nuovo o continua senza.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat l’ha riletto e confrontato. La chat è al sicuro.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Cosa fare: guarda lì ed eliminalo.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Cosa fare: riprova tra un po'.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, quindi non è stato aperto. Le tue chat non sono interessate.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: scarica o copia di nuovo il file, o scegli un altro modello.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, ore {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, codice {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>Lì “{name}” non può essere un dataset o un file. Non è stato inviato nulla.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Impossibile usare “{name}”: usa lettere dalla a alla z, cifre, punti, trattini e trattini bassi.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>“{name}” potrebbe portare fuori dalla cartella dei modelli o non può essere un nome di file. Nulla è stato scaricato o modificato.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>“{name}” non è un nome sicuro: scegli un altro modello o file.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>“{name}” qui non è comprensibile.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Un prompt deve avere un nome.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Un prompt deve avere un testo.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Modifica prompt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nuovo prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Scrivi / e questo nome per usarlo.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Le parole tra doppie graffe si compilano ogni volta, ad esempio {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Compila: {name}. Con Tab vai al punto successivo.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Eliminazione…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Invio…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Il link è stato copiato.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>L’esito sarà nell’elenco di ciò che hai condiviso</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Ciò che era condiviso è stato eliminato</translation>
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
            <translation>Canc</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fine</translation>
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
            <translation>Pag↓</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Pag↑</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maiusc</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Aggiungi una risposta esterna…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fissato: il modello continua a vederlo. Non fissare più</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Il modello sta scrivendo un’altra risposta; la tua è la prossima.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Conservata tra le tue chat. Esc nasconde questa finestra.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Caricamento del modello, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Apri nella finestra</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Il modello</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Non c’è ancora un modello. Scegline uno nella finestra.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} sta scrivendo</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuova</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Apri nella finestra</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Domanda rapida</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Risposte valutate</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Raggruppa valutazioni</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Tutti gli argomenti</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Per modello</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Per personaggio</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Per argomento</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Cartella o tag</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Cartella {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Ultimi 12 mesi</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimi 30 giorni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Solo {name}, mostra tutto</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Mostra tutte le risposte</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina per</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Ordine: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Tag {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Periodo della valutazione</translation>
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
                <numerusform>%n valutazione</numerusform>
                <numerusform>%n valutazioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n stella</numerusform>
                <numerusform>%n stelle</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Serve ancora %n valutazione</numerusform>
                <numerusform>Servono ancora %n valutazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Nessun personaggio</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Ancora nessuna stella</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Nessun argomento</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaggio</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Posto {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Pollice in giù</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Pollice in su</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pollici in su</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Token al secondo su questo computer</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Argomento</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Modello sconosciuto</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>stelle {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>pollici in su {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok/s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok/s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, tra {low} e {high}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>“{note}”</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n risposta salvata in {file}</numerusform>
                <numerusform>%n risposte salvate in {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n coppia salvata in {file}</numerusform>
                <numerusform>%n coppie salvate in {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Esporta valutazioni</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Righe JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Non è stato salvato nulla: nessuna risposta è valutata buona o scadente</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Non è stato salvato nulla: nessuna coppia di versioni ha valutazioni diverse</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n valutazione, su questo computer</numerusform>
                <numerusform>%n valutazioni, tutte su questo computer</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Per avere un posto servono 10 valutazioni. Contano le stelle e, dove mancano, un pollice in su vale cinque e un pollice in giù uno.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Le valutazioni restano su questo computer.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Punteggi</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>I numeri piccoli sono l’intervallo certo al 95%.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} di {every} valutazioni, tutte su questo computer</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Chiara</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corretta</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Creativa</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Non fa ciò che era chiesto</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Fa ciò che era chiesto</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Fuori tema</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rifiutata</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Troppo lunga</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Troppo breve</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Poco chiara</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Non sicura</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Scritta bene</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Sbagliata</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Lingua sbagliata</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Una nota per te</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Resta solo su questo computer</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Cosa andava bene?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Cosa non andava?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Da una chat si aprono solo indirizzi web e di posta. Un link di altro tipo può avviare programmi o leggere file.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Questo link non è stato aperto</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(al massimo {number} token)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(nessun limite)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(temperatura {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Aggiungi una risposta esterna…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Di nuovo</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Più lunga</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Più fantasiosa</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Più breve</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Più rigorosa</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Con un altro modello…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Caricato con questi valori.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nessun modello scelto.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Ricarica modello</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Ha effetto dopo aver ricaricato.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Si riavvia appena HFChat ha finito quello che sta facendo.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Il modello sta scrivendo una risposta. Aspetta la fine o prima interrompila.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Contiene tutto ciò che c’è qui ora.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Presenti ora e non nel backup: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Recupera: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Il backup viene estratto e controllato. Non cambia nulla.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Messaggio più recente: {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Esame del backup</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Creato il {when} da HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Creato il {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Ripristinare questo backup?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Ripristino</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Anche impostazioni e note sui modelli</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Prima viene creato un backup di ciò che c’è ora, così si può tornare indietro.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Salva come</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Salvato come {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Scrittura del file…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Tutto è di nuovo salvato</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Mostra queste risposte</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Valutazioni</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>chiusa</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aperta</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Scegli un seme</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Casuale ogni volta</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Invia (Invio)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Interrompi</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Interrompi (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Annullamento: verifica se è stato creato…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Nuovo controllo delle chiavi…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Verifica se c’è già…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Rilettura di ciò che è stato inviato…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Invio…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Questo non è un indirizzo web.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Questo numero è fuori dall’intervallo.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Usa {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 bit</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bit</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 bit risparmiano memoria, ma i messaggi lunghi vengono letti più lentamente.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Una chat tenuta lì non viene riletta.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Per questo periodo una chat eliminata si può recuperare.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Sopra 0 le parole frequenti diventano più rare.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Sopra 0 il modello cerca parole nuove.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Sopra 1 il modello si ripete meno.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Indirizzo dell’API di GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Indirizzo dell’Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Dopo la prima risposta, quando non c’è altro da fare.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>App per accedere con un codice</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Vale per messaggi e codice.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Chiede a GitHub una volta al giorno qual è la versione più recente. Non viene scaricato nulla.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatico</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Automatico ne mette lì quanti ce ne stanno. 0 vuol dire nessuno.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Con uno screen reader, se ce n’è uno attivo.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Frase per frase</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Cambia alla prossima apertura di HFChat.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Dimensione testo della chat</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Sceglie tra questo numero di token più probabili. 0 vuol dire tutti.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Sceglie tra i token che insieme hanno questa probabilità. 1 vuol dire tutti.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Contesto per le stime</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Giorni nel cestino</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Pochi colori e linee spesse.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Per un server GitHub Enterprise, che finisce in /api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Per un mirror. Vede ciò che si cerca e si scarica.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Per tutti i download insieme.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalità di frequenza</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icona nell’area di notifica</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>In token; se vuoto, il modello scrive finché ha finito.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Istruzioni per ogni nuova chat</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Resta attivo a finestra chiusa</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Tasti della domanda rapida</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Strati sulla scheda grafica</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Omette i token sotto questa quota del più probabile.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Lascia che il modello dia un nome alle chat</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Carica il modello all’avvio</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Risposta più lunga</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Basso è costante, alto è vario. Con 0 si prende la parola più probabile.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Memoria per tornare in fretta alle chat, in MB</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Nessun limite</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Avvisa quando un download è finito</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Avvisa quando una risposta lunga è finita</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Se disattivata, anche il suo driver resta fuori da HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Pannelli e notifiche appaiono senza animazione.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parametri di singoli modelli</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Precisione del contesto</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalità di presenza</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Domanda rapida da qualsiasi programma</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Casuale</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Leggi le risposte ad alta voce</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Riduci movimento</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Penalità di ripetizione</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Riavvia ora</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Cerca sull’Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Invia con</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Scorciatoie</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Mostra la finestra, inizia una chat o fa una domanda rapida.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Scala della finestra</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Limite di velocità, in kB al secondo</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Avvisa delle nuove versioni</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>Il Client ID di un’app OAuth su GitHub con il device flow attivo. Senza, accedi con una chiave di accesso.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>La prima risposta arriva prima. Se disattivato, lascia memoria libera.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>La memoria richiesta dai modelli è mostrata per questo numero di token.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Il modello resta in memoria. “Esci” è nel menu dell’icona.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>L’altro tasto aggiunge una nuova riga.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>Lo stesso seme e le stesse impostazioni danno la stessa risposta.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Le parole e i filtri di una ricerca gli vengono inviati. Se disattivato, mostra solo i modelli inclusi in HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Thread per leggere</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Thread per scrivere</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Token che il modello tiene presenti. Di più richiede più memoria.</translation>
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
            <translation>Usa la scheda grafica</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Usati mentre il modello legge il tuo messaggio.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Di solito conviene uno in meno dei core del processore.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Ciò che il modello deve sapere o rispettare. Può restare vuoto.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Alla fine</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Con una notifica di sistema mentre HFChat è in secondo piano.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Cerca impostazioni</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilità</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>All’avvio</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motore</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Per tutte le chat. Un modello, un personaggio o una chat può avere i propri valori; i parametri accanto a una chat mostrano quale vale.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Generale</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Scelta delle parole</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Memoria dei modelli</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Memoria del modello</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personaggi</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Privacy e dati</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Processore e grafica</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Ripetizioni</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Ricerca</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Scorciatoie</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Per fare una domanda rapida ovunque, imposta un tasto del tuo sistema che avvii</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aggiornamenti</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrittura</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chat</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Aggiungi a dataset privato</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Aggiungi a dataset pubblico</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Tutte le chat</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Tutti possono trovarlo e leggerlo.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Annullato, ma potrebbe essere arrivato. Verrà controllato tra poco: se c’è, sarà nell’elenco di ciò che hai condiviso.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Annullato. Non è stato condiviso nulla.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Annullato. Ciò che era già condiviso non è cambiato.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Annullato. Ciò che era già condiviso non c’è più.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Crea gist pubblico</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Crea gist segreto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Eliminare questo file dal dataset?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Eliminare questo gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Esporta tutte le chat</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Cartella {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist di GitHub</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Dataset dell’Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Righe JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Accesso non effettuato su {host}. Non viene ancora inviato nulla.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Puoi leggerlo solo tu.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Testo semplice</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Dataset privato</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Dataset pubblico</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist pubblico</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva come…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist segreto</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Segreto significa non elencato, non privato: può leggerlo chiunque abbia il link.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Condividi queste chat</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Condividi questa chat</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Condividi questa cartella</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Condividi questo messaggio</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Condiviso</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>La chat è nel dataset</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Il dataset è stato aggiornato</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Il file resta su questo computer.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Il gist è stato creato</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Il gist è stato aggiornato</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Il link smette di funzionare per tutti, e non si può annullare. La chat su questo computer resta com’è. Restano anche le copie fatte da altri.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>L’anteprima mostra l’inizio. In tutto sono {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Questa chat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Questa chat, tutte le versioni</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Questo messaggio</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Il testo nell’anteprima viene inviato a {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Aggiorna il dataset</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Aggiorna il gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Aggiorna ciò che hai condiviso il {day} ({kind}); il link resta lo stesso</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Pagina web (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Link copiato</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>La chat non c’è più, quindi il suo testo non può essere ricreato</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copia testo</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Un nome ha lettere senza accenti, cifre, punti, trattini e trattini bassi</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Controllo di ciò che verrà inviato, finora %n chat…</numerusform>
                <numerusform>Controllo di ciò che verrà inviato, finora %n chat…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Controllo di ciò che verrà inviato…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Verifica dell’account…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Testo copiato</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Così tanto sta in un file, non in un link</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Verifica se è stato creato</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copia link</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminato</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Elimina…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tutto ciò che hai condiviso</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Non ancora noto</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Non è stato condiviso nulla.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Condividi, nell’intestazione di una chat, crea un link o un file.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostra tutto</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Togli da questo elenco</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Aggiorna…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Non c’è più</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>C’è; il link funziona</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Non è mai stato creato</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link copiato</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>C’è qualcosa, ma non ciò che è stato inviato: aprilo o eliminalo</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Tolto dall’elenco</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Ciò che era condiviso è stato eliminato</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Copia il link alla chat</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Apri il link…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Stampa…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Condividi o esporta…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Fai clic su una scorciatoia, poi premi i nuovi tasti. Con Backspace la togli.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Ripristina predefinite</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Le scorciatoie predefinite sono ripristinate.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Durante la scrittura e la lettura</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} è già usata da “{action}”.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Durante la scrittura e la lettura</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Codice: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copia il codice</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Apri la pagina</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Apri {address} in un browser e inserisci lì questo codice:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Questo codice è scaduto.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>In attesa del codice. È valido per {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Un gist appartiene al tuo account. Incolla una chiave di accesso che può scrivere gist: basta una fine-grained con il permesso Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Chiave di accesso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Viene conservata nel portachiavi di questo sistema e inviata solo a questo server.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Crea una chiave…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Accedi a {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Usa un codice</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Caricamento dei modelli</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Richiesta a {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Da {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modelli inclusi in HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modelli inclusi in HFChat, aggiornati al {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Cerca sull’Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>La ricerca invia le tue parole e i filtri a {host}, mai una chat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Resta offline</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Torna a {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Da dove viene questo valore</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Messaggio {number} di {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>codice, %n riga</numerusform>
                <numerusform>codice, %n righe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tabella, %n riga</numerusform>
                <numerusform>tabella, %n righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n thread</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Misurazione di {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Non è stato ancora misurato nulla. Serve un momento per ogni modello.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Misura la velocità</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocità</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Token al secondo in scrittura, più alto è meglio</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Misurazione non riuscita</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Velocità di ogni modello</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Troppo grande per la memoria libera</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Nessuna stella</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} stelle su 5</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Resta solo su questo computer</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Una breve e-mail cortese al padrone di casa</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Fammi dieci domande quotidiane in tedesco</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Fammi dieci domande quotidiane in tedesco, una alla volta.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Spiegami qualcosa</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Aiutami a scrivere</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Come funzionano le maree, in parole semplici?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Esercitati in una lingua</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Rinomina le mie foto per data, in Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Scrivi un programma in Python che rinomina le mie foto in base alla data che contengono.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Scrivi una breve e-mail cortese al mio padrone di casa: il riscaldamento non funziona.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Scrivi un piccolo programma</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Aggiungi tag</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Togli il tag {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Pubblica</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Salva un file</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Dove</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Schema di chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Conserva questa chat</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Conservata dopo la risposta</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Questa chat non lascia tracce. Sparisce quando ne apri un’altra o esci.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Scarta</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Non è salvata da nessuna parte. Se esci, il suo testo va perso.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Conserva questa chat</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Lasciare la chat temporanea?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Resta</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Una riga è troppo lunga.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Non più di {count} righe.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Uno per riga</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Ragiona prima di rispondere: più lento, spesso meglio</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Ragionamento</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Scarica comunque</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Richiede {need}, e sono liberi {free}. Potrebbe rallentare questo computer o fermarsi.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Usa {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} non sta in memoria</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Completata, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Interrotta</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Scrive</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n giorno rimasto</numerusform>
                <numerusform>%n giorni rimasti</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Elimina tutto definitivamente</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Eliminare definitivamente queste chat?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Chat eliminate</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Non è stato eliminato nulla.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Non si potranno recuperare. Restano solo nei backup creati in precedenza.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: una risposta è pronta</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Domanda rapida</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Mostra o nascondi HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat resta attivo qui. Dal suo menu puoi mostrarlo di nuovo o uscire.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Richiede l’icona nell’area di notifica.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Questo desktop non mostra icone di programmi.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Vai lì</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Mappa di questa chat</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>La linea spessa è ciò che la chat mostra. Le versioni sono accanto.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Non ci sono ancora versioni. Se ne crea una rigenerando o modificando.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} è disponibile</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Questa copia non è stata pubblicata, quindi non c’è nessuno a cui chiedere.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Richiesta a GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>Per un po’ GitHub non risponde più alle richieste da qui. Riprova più tardi.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>Impossibile raggiungere GitHub. Controlla la connessione e riprova.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Apri la pagina</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Salta questa versione</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Impossibile capire la risposta di GitHub. Riprova più tardi.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Questa è la versione più recente.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>La versione {version} è disponibile.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Chiudi HFChat e aprilo di nuovo per usare la nuova versione.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat è stato aggiornato mentre era aperto</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Le tue chat sono salvate.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Buffer: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Contesto di {count} token: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Stimato dalla dimensione: l’intestazione del file non è ancora stata letta.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Liberi ora: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Quasi completa</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Nessuna versione sta in memoria. {version} è la più piccola.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Riserva: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Più piccola</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Totale: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Pesi: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>Consigliata {version}: mantiene quasi tutta la qualità con un terzo della dimensione, e ci sta.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>Consigliata {version}: il nome non dice come è stata ridotta.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>Consigliata {version}: la più vicina a Q4_K_M che ci sta.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>Consigliata {version}: il solito equilibrio tra qualità e dimensione.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>Consigliata {version}: non c’è Q4_K_M, e questa è vicina a quella completa.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: verifica</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: download, {percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: in pausa al {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: interrotta</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: in attesa</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Trova in questa chat</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Torna a {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Nessun tasto</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usala qui</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Trascina per cambiare l’ordine</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Download in corso</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>In attesa: {text}</translation>
        </message>
    </context>
</TS>
