<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licencja Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Sprawdź aktualizacje</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Baza danych</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Każdy model ma własną licencję, widoczną w części Modele.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Silnik</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Foldery</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Dołączone oprogramowanie</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Język programowania</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencje</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Folder modeli</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Noty prawne wszystkich dołączonych części</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Przeczytaj</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Wersja {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Wersje</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Biblioteka okien</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Klucz dostępu</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Klucz dostępu do Huba</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konta</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Połączono</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>W HF_TOKEN. Aby się wylogować, usuń tę zmienną.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>W pamięci, do zamknięcia HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>W magazynie haseł tego systemu, po zalogowaniu.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>W magazynie haseł tego systemu.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Zamiast kodu. Do modeli wystarczy klucz tylko do odczytu, a do udostępniania zbiorów danych potrzebny jest klucz z prawem zapisu.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Jest wysyłany tylko do Huba.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Do rozmów i pobierania otwartych modeli konto nie jest potrzebne. Zaloguj się tylko po to, aby coś udostępnić albo uzyskać dostęp do modeli, które wymagają przyjęcia warunków.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nie zalogowano</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Wklej klucz dostępu</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Logowanie kodem</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Zaloguj się tym kluczem</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Wyloguj się</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Zalogowano</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Zalogowano jako {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Ten klucz nie daje dostępu do modeli z warunkami.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Tam, gdzie zapisało go hf auth login. Aby się wylogować, uruchom hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Gdzie jest klucz dostępu</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Czekanie na kod z Huba…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Sprawdzanie konta na Hubie…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Wylogowywanie…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Czekanie na wpisanie kodu…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Utwórz teraz kopię zapasową wszystkich czatów</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Wybierz personę</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Zamknij, zatrzymaj pisanie, wróć do pola wiadomości</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Porównaj: wklej odpowiedź z ChatGPT lub innego źródła</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Kopiuj ostatnią odpowiedź</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Usuń czat</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Usuń czat wybrany na liście</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Edytuj ostatnią wiadomość, gdy pole jest puste</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Wszystko, co udostępniono</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Eksportuj wszystkie czaty</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Znajdź w czacie, modelach lub ustawieniach</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Znajdź następne miejsce</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Znajdź poprzednie miejsce</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Pierwsza lub ostatnia wiadomość podczas czytania</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Odgałęź czat po ostatniej odpowiedzi</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Przejdź do</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Przejdź dokądkolwiek</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Przejdź do pola wiadomości</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Przytrzymaj też Ctrl lub Alt albo użyj klawisza od F1 do F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importuj czaty z ChatGPT i innych programów</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Większy tekst</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Wczytaj model ponownie</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Mapa czatu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nowy wiersz</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Następny czat</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Następna część okna</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Zwykły rozmiar tekstu</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Otwórz plik modelu</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Persony, podczas pisania</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Poprzedni czat</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Poprzednia lub następna wiadomość podczas czytania</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Poprzednia lub następna wersja wiadomości</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Poprzednia część okna</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Drukuj czat</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Szybkie pytanie w małym oknie</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Oceń ostatnią odpowiedź gwiazdkami</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Wygeneruj odpowiedź ponownie</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Wygeneruj odpowiedź inaczej</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Zmień nazwę czatu</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Przywróć kopię zapasową</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Zapisane polecenia, na początku pola</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Szukaj w czatach</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Pokaż lub cofnij ostatni import</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Udostępnij lub eksportuj czat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Pokaż lub ukryj listę</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Pokaż lub ukryj parametry</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mniejszy tekst</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>Ostatnia odpowiedź jest zła</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>Ostatnia odpowiedź jest dobra</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>To coś usuwa. Przytrzymaj też Ctrl lub Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Tego klawisza nie można użyć.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Cofnij ostatnie usunięcie lub zmianę</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Cofnij lub wykonaj inne działanie z powiadomienia</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Zwolnij pamięć modelu</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Widok</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Co zajmuje kontekst</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} służy do pisania tekstu.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Zła odpowiedź</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Dobra odpowiedź</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zostaje tylko na tym komputerze</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Przypięta: model widzi ją stale. Odepnij</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Oceń gwiazdkami</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Ocena: {stars} z 5 gwiazdek</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Wygeneruj ponownie</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Wygeneruj inaczej</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Najpierw zadaj pytanie, potem dodaj odpowiedź.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Jak dobra jest ta odpowiedź?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Jak dobry jest ten czat?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Zachowaj ten czat</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Najpierw zachowaj ten czat, potem go odgałęź.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Mapa tego czatu…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Usunięto wiadomość i wszystko po niej</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Otwórz czat źródłowy</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Oceń ten czat…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Usunięto wersję</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Dodaj odpowiedź z innego źródła</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Inny model albo człowiek</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Edytuj odpowiedź</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Powstanie wersja obok innych. Nic nie zostanie nadpisane.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Wklej tutaj odpowiedź innego modelu</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Nie ma jeszcze treści.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Kto to napisał</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Przerwana, zachowana do tego miejsca</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Bez odpowiedzi</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymana</translation>
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
            <translation>Czyta wiadomość</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Czyta wiadomość {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Myśli, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Myślał przez {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Tok myślenia</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisze</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>zatrzymana, {tokens}</translation>
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
            <translation>{model}: odpowiedź gotowa</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model}: odpowiedź przerwana przed końcem</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Dodaj odpowiedź z innego źródła…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Zła odpowiedź</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Dobra odpowiedź</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Oceń gwiazdkami</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Wygeneruj ponownie</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Wygeneruj inaczej…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>Odpowiedź: {model}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n czat</numerusform>
                <numerusform>%n czaty</numerusform>
                <numerusform>%n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n foldery</numerusform>
                <numerusform>%n folderów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n ocena</numerusform>
                <numerusform>%n oceny</numerusform>
                <numerusform>%n ocen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Utwórz kopię</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Kopie zapasowe</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Przed przywróceniem</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Przed aktualizacją HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Ręczna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Plik z czatami</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Czaty z innych programów</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Wybierz plik</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Usunąć %n czat?</numerusform>
                <numerusform>Usunąć wszystkie %n czaty?</numerusform>
                <numerusform>Usunąć wszystkie %n czatów?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Usuń wszystkie czaty</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Usuń kopię</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Usuń kopię zapasową z {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Usunąć kopię zapasową z {when}?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Z ChatGPT, LM Studio, Open WebUI i innych. Można to cofnąć.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importuj czaty</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Nie ma jeszcze kopii zapasowych</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Nowa kopia powstaje co tydzień, gdy nic innego się nie dzieje, a zachowywane są cztery ostatnie. To, co zostanie usunięte, jest nadal w starszych kopiach, dopóki one też nie zostaną usunięte.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Postęp tworzenia kopii zapasowej</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Przywróć kopię zapasową</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Przywróć kopię zapasową z {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Trafią do usuniętych czatów i można je stamtąd przywrócić.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Trafią do usuniętych czatów, skąd można je przywrócić, dopóki nie zostaną usunięte na stałe. Kopie zapasowe zostają bez zmian.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Tego pliku nie da się przywrócić. Czaty i inne kopie zapasowe zostają.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Cotygodniowa</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Zanim cokolwiek się zmieni, widać, co jest w kopii.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Czaty na tym komputerze</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nie da się odczytać</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Utwórz kopię</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Kopię zapasową zapisano jako {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Przywrócono kopię zapasową</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Kopie zapasowe HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Przywróć kopię zapasową</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Czaty są znów takie jak przedtem</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>Ostatnia cotygodniowa kopia zapasowa się nie udała: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Następna wersja</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Następna wersja (Alt+strzałka w prawo)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Poprzednia wersja</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Poprzednia wersja (Alt+strzałka w lewo)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Wersja {index} z {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Kopiuj wszystko</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Odkrywaj</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Na tym komputerze</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Anuluj wczytywanie</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Nagłówek czatu</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Usuń czat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Udostępnij ten czat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Pokaż lub ukryj listę</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Uruchom silnik ponownie</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Do tego czatu prowadzi link. Jest on w menu obok.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Nic nie opuszcza komputera</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importuj czaty</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Inne sposoby rozpoczęcia</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Żaden czat nie zawiera „{words}”.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Żaden czat nie pasuje.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Szukaj w czatach</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Tutaj pojawią się czaty.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archiwizuj</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Usuń folder</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Przenieś do folderu</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Nowy czat w tym folderze</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Przypnij</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Wyjmij z folderu</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Udostępnij lub eksportuj…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tagi</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Przywróć z archiwum</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnij</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Odpowiedzi mogą być błędne. Sprawdź to, co ważne.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Działa na tym komputerze. Odpowiedzi mogą być błędne. Sprawdź to, co ważne.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Ten model nie powstał do rozmów. Dopisuje dalszy ciąg tekstu.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Nazwa czatu</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nazwa folderu</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n czat</numerusform>
                <numerusform>%n czaty</numerusform>
                <numerusform>%n czatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Czat bez nazwy</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Wcześniej w tym miesiącu</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Wcześniej w tym tygodniu</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Foldery</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Znalezione w czatach</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>W tym folderze nie ma czatów</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Notatka: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Starsze</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Przypięte</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>trwa pisanie odpowiedzi</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <source>open</source>
            <translation>rozwinięte</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>przypięty</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>Znaleziono %n</numerusform>
                <numerusform>Znaleziono %n</numerusform>
                <numerusform>Znaleziono %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Jeszcze %n element też zostanie zastąpiony</numerusform>
                <numerusform>Jeszcze %n elementy też zostaną zastąpione</numerusform>
                <numerusform>Jeszcze %n elementów też zostanie zastąpionych</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Sprawdź przed udostępnieniem</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Klucze i hasła nigdy nie są publikowane: każdy, kto je przeczyta, mógłby ich użyć. Tutaj zawsze są zastąpione; w zapisywanym pliku można je zostawić.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Nie znaleziono nic prywatnego. Przejrzyj tekst także samodzielnie.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Pokaż wszystkie (%n)</numerusform>
                <numerusform>Pokaż wszystkie (%n)</numerusform>
                <numerusform>Pokaż wszystkie (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Zaznaczone elementy są zastępowane tylko w kopii</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>W publikowanym tekście zawsze zastępowane</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Sprawdź ponownie</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Sprawdź plik</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Sprawdzanie pliku</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Sprawdzanie, {n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Sprawdzanie, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Zawartość</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Bez zmian</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Zastąpione przez {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiuj kod</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Nie zawijaj wierszy</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Pokaż wszystkie wiersze ({count})</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Zawijaj wiersze</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Rozmiar tekstu {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Napisz do {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Napisz kolejną wiadomość</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Napisz wiadomość</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Wcześniejsze wiadomości</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Zapomnij wszystko dotąd</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Wolne</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Pomiń najstarsze</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Pominięte starsze wiadomości: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Przerwij i zapytaj</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instrukcje systemowe</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Wiadomości zostają w czacie, ale model ich już nie widzi.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Ta wiadomość</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Zajęte</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Gdy się zapełni</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Odgałęzienie od usuniętego czatu</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Odgałęzienie od: {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Pokaż modelowi znów wszystko</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Model zapomniał to, co wyżej</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Model nie widzi już tego, co wyżej</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Model nie widzi już tego, co nad tą linią</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Kontekst: zajęte tokeny {used} z {total}, wolne {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Pełny</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Pełny, bez najstarszych wiadomości</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Pominięte starsze wiadomości: {count}</translation>
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
            <translation>Klawisze {keys} zajął inny program.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>O klawiszach decyduje pulpit. Zmienia się je w jego ustawieniach.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Pulpit na to nie pozwolił.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Ten pulpit tego nie oferuje. W jego ustawieniach można przypisać klawisze do powyższego polecenia.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} otwiera małe okno nad każdym programem.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>O tym modelu</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Szablon czatu</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Różni się od szablonu modelu bazowego. Może to być poprawka albo zmiana zachowania modelu: warto go przejrzeć, jeśli wydawca jest nieznany.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>To nie ten, który był tu pokazany wcześniej. Szablon decyduje, w jakiej postaci słowa trafiają do modelu: przejrzyj go przed użyciem modelu.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Ostatnia zmiana</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nie podano</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>Karta jest dłuższa, tu widać jej początek.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Szablon czatu został zmieniony</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Usuń z zachowanych</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Pobrania w ciągu 30 dni: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Polubienia: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Otwórz na Hubie</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parametry; przy każdym słowie pracuje {count}</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Wydawca</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Dostęp na prośbę</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Przyjmij warunki autorów na stronie modelu, a potem się zaloguj.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Poproś o dostęp</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Łączenie z Hubem…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Wybierz model, aby zobaczyć jego pliki.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Nie można go pobrać. To, co jest na tym komputerze, nadal działa.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Sprawdź na Hubie</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Nie są znane żadne pliki modelu.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM przy kontekście</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Wysyła do Huba nazwę tego modelu i nic więcej.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub wyłączył ten model</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>O każdej prośbie decydują autorzy. Poproś na stronie modelu.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Nazwa tego modelu się zmieniła</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokenów</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} nazywa się teraz {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Szerokość listy</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Kopiuj link</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Usuń z listy</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>Na początek</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>W górę</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Zajęty przez inny program</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Ten plik pobiera inny program</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Ten plik pobiera inny program. Nie będzie pobrany dwa razy.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Sprawdzanie</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Łączenie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Pobieranie: {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wstrzymane</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Usuń z listy</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymane</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Ponowna próba za {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>za {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>Pobrano {model}</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Pobieranie ruszy dalej od tego miejsca.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>zachowano {size}</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>Nie udało się pobrać modelu {model}</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} jest gotowy do rozmowy</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Anuluj pobieranie</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Anulować to pobieranie?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Pobieraj dalej</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Pobrana część ({size}) modelu {model} zostanie usunięta. Wstrzymanie zachowa ją na później.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Ukryj pobieranie</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Nic się nie pobiera. Tutaj widać to, co jest pobierane z Huba.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Wstrzymaj wszystko</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Usuń gotowe</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Wznów wszystko</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Edytuj wiadomość</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Przejdź do czatów</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>W tym czasie lub temacie nie ma ocen.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Po ocenie odpowiedzi kciukiem lub gwiazdkami widać tutaj, kto radzi sobie najlepiej.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Pokaż wszystkie oceny</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Asystent</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Wyeksportowano z HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Wyeksportowano z HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Przerwana</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Bez odpowiedzi</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Jeszcze niegotowa</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymana</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instrukcje systemowe</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Tok myślenia</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Myślał przez {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Czat bez nazwy</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Wersja {place} z {count}, zamiast #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>kciuk w dół</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>kciuk w górę</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>wersja {place} z {count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>„{note}”</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Wybierz plik…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Każda oceniona odpowiedź z rozmową i wszystkim, co o niej wiadomo.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Wszystko (wiersze JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Eksportuj oceny</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Dobre i złe odpowiedzi (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Pary odpowiedzi (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Pytanie, odpowiedź i to, czy była dobra. Trzy gwiazdki niczego nie rozstrzygają.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Pytanie, lepsza i gorsza odpowiedź: dwie wersje o różnych ocenach.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Postać wierszy</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Plik ma po jednym wierszu na odpowiedź lub parę, do trenowania.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Z instrukcjami systemowymi</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Z tokiem myślenia modeli</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Mniej</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n język</numerusform>
                <numerusform>%n języki</numerusform>
                <numerusform>%n języków</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Ponad 100 języków</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Zaawansowany, 4B do 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Bazowy, nie do rozmów</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Najlepsze na ten laptop</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Codzienne rozmowy</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Na co dzień, 1B do 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Ekspert, ponad 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Na tym laptopie</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Zmieści się</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Warunki Gemmy</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Zastosowanie</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Obrazy</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Język nieznany</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Prawo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Poziom</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Warunki Llamy {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matematyka</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matematyka i logika</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medycyna</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Najczęściej pobierane</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Najbardziej lubiane</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Najnowsze</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Nikt nie podaje, jakie języki zna ten model.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Jeszcze nie wiadomo</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nie podano</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Inne warunki</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Z fantazją</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Wydawca</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Odgrywanie ról</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Nauka</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Krótkie odpowiedzi</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Najmniejsze</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Na początek, do 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Styl</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Rozumuje</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Rozumuje krok po kroku</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Na styk</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Za duży</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Narzędzia</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Teraz popularne</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Bez cenzury</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisanie</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>z modelu bazowego</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>nasz domysł</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>według autora</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>etykieta na Hubie</translation>
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
                <numerusform>%n tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisze</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>pierwszy token {number}</translation>
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
            <translation>{place}. w kolejce</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}. w kolejce</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}. w kolejce</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}. w kolejce</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>pozostało {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Upuść, aby zaimportować personę</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Upuść, aby zaimportować czaty</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Upuść, aby zaimportować czaty lub persony</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Upuść, aby sprawdzić tę kopię zapasową</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Upuść jeden plik albo folder, w którym są wszystkie.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Upuść plik, aby użyć tego modelu</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat nie obsługuje tego pliku. Przyjmuje modele GGUF, eksporty i kopie zapasowe czatów oraz persony.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>Czat z {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Pobierz</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Pobierz {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Polecany</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}, RAM {need}</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Wersja</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n gwiazdka lub więcej</numerusform>
                <numerusform>%n gwiazdki lub więcej</numerusform>
                <numerusform>%n gwiazdek lub więcej</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 gwiazdek</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Także archiwum</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Dowolna data</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Dowolny folder</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Dowolny model</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Dowolna persona</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Dowolna ocena</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Dowolny tag</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Z kodem</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Poza folderami</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Ostatnie 12 miesięcy</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Ostatnie 24 godziny</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Tylko archiwum</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Ocena</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Bez archiwum</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Wyczyść {count}</translation>
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
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Znajdź w tym czacie</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Uwzględniaj wielkość liter</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Następne</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Poprzednie</translation>
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
            <translation>Do odpowiedzi potrzebny jest model na tym komputerze.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Wybierz plik modelu na tym komputerze</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Pobierz taki, który zmieści się na tym laptopie, albo użyj pliku .gguf tam, gdzie leży.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Wszystko zostaje na tym komputerze.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Znajdź model</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Znajdź lepszy model, który zmieści się na tym laptopie</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Bez konta, a podczas rozmowy także bez internetu.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Otwórz plik modelu…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Początek czatu</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>O czym porozmawiamy?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} wczyta się przy pierwszej wiadomości.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} się wczytuje. Pisać można już teraz.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} jest gotowy.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} jest gotowy. Jest mały i szybki, dobry na pierwszą próbę.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} się zatrzymał. Ruszy znów przy następnej wiadomości.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Kliknij, aby nie dodawać go do żadnego folderu</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>Nowy czat będzie w folderze {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Plik GGUF z tego folderu pojawi się na liście modeli.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobrane modele</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otwórz folder</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Inne programy, które używają Huba, znajdą tam te same pliki.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Gdzie są modele</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Własne pliki</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Zamknij bez zapisu</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Zamknąć bez zapisu?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Wprowadzone tu zmiany przepadną.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Pokaż więcej</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Tekst do udostępnienia</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Czekanie na kod z {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Sprawdzanie konta na {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Połączono</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Do udostępniania czatów jako gistów</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Wyloguj się</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Zalogowano</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Zalogowano jako {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>Klucz jest w zmiennej środowiskowej.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>Klucz jest w pamięci, do zamknięcia HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>Klucz jest w magazynie haseł tego systemu.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Karta jest wyszukiwana podczas wczytywania modelu.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Nie zainstalowano sterownika obsługującego Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Wyłączona w ustawieniach.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name}: sterownik jest za stary.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Karta graficzna</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Ta kompilacja silnika używa tylko procesora.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan nie jest zainstalowany na tym komputerze.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>skompilowany dla tego komputera</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} tylko udaje kartę graficzną.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} korzysta z pamięci komputera: jest w użyciu, gdy ustawiono liczbę warstw.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Wykryj ponownie</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafika</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Pamięć</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Pamięć potrzebna modelowi</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Ten komputer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Użyj karty graficznej, która zawiodła</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n karta, {total}, {backend}</numerusform>
                <numerusform>%n karty, {total}, {backend}</numerusform>
                <numerusform>%n kart, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n rdzeń</numerusform>
                <numerusform>%n rdzenie</numerusform>
                <numerusform>%n rdzeni</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Auto oznacza tutaj {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Używany kod: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Brak odpowiedniej karty graficznej</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Jeszcze nie wiadomo</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nieużywana</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Domyślnie nieużywana</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Wyłączona</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Silnik nie był jeszcze uruchomiony.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>Wolne {free} z {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} z {most} warstw modelu {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} potrzebuje {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} własnej pamięci, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Posortowane w odwrotnej kolejności</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Posortowane, najlepsze na początku</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Wyeksportowane czaty</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importuj czaty</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n czat jest teraz w ustawieniach, wśród usuniętych.</numerusform>
                <numerusform>%n czaty są teraz w ustawieniach, wśród usuniętych.</numerusform>
                <numerusform>%n czatów jest teraz w ustawieniach, wśród usuniętych.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>Razem z nimi dodano %n wiadomość.</numerusform>
                <numerusform>Razem z nimi dodano %n wiadomości.</numerusform>
                <numerusform>Razem z nimi dodano %n wiadomości.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Wśród nich</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Przywróć je</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT przysyła plik zip po wybraniu: Ustawienia, Kontrola danych, Eksport. LM Studio, Jan i GPT4All trzymają czaty w folderze. Plik można też upuścić na okno.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Wybierz plik</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Wybierz folder</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Wybierz inny</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>Z {names} lub HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Już tutaj są</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importuj</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importuj czaty</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Zaimportować te czaty?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importowanie: {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Otwieranie i sprawdzanie. Nic się nie zmienia.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Czaty z importu są przenoszone do usuniętych.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Pominięte lub zmienione</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Przeglądanie: {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nic nie opuszcza tego komputera, nic z plików nie jest uruchamiane, a cały import można cofnąć.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>W tym pliku nie ma nic nowego</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Cofnięto import</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Cofnij import</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Cofanie importu</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez tytułu</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Zawartość jest porównywana z czatami, które tu są.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>Czaty: {done} z {total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} z {total}, na razie {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n czat</numerusform>
                <numerusform>%n czaty</numerusform>
                <numerusform>%n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>Zaimportowano %n czat</numerusform>
                <numerusform>Zaimportowano %n czaty</numerusform>
                <numerusform>Zaimportowano %n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n czat już tu jest i zostanie pominięty</numerusform>
                <numerusform>%n czaty już tu są i zostaną pominięte</numerusform>
                <numerusform>%n czatów już tu jest i zostanie pominiętych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n czat, który ma tu mniej wiadomości, zostanie dodany obok dotychczasowego</numerusform>
                <numerusform>%n czaty, które mają tu mniej wiadomości, zostaną dodane obok dotychczasowych</numerusform>
                <numerusform>%n czatów, które mają tu mniej wiadomości, zostanie dodanych obok dotychczasowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n foldery</numerusform>
                <numerusform>%n folderów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n persona lub polecenie</numerusform>
                <numerusform>%n persony lub polecenia</numerusform>
                <numerusform>%n person lub poleceń</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Od {first} do {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>załączony plik, wymieniony w tekście</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>wywołanie narzędzia lub jego wynik</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>czat, którego nie da się odczytać</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>czat skrócony, bo jest za długi</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>pusty czat</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>pusta wiadomość</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>plik innego rodzaju</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>plik urwany w połowie</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>niemożliwa data, poprawiona</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>wiadomość ani od człowieka, ani od modelu</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>wiadomość skrócona, bo jest za długa</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>wiadomość, która także tam była ukryta</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>wiadomość bez miejsca, uporządkowana</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>powtórzony numer, poprawiony</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>persona lub polecenie o nazwie, która tu już jest</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>obraz, wymieniony w tekście</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>ustawienie tu nieznane</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>dźwięk, wymieniony w tekście</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>film, wymieniony w tekście</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Nie ma czego narysować: brak takich ocen.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Oceny z przedziałami</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Zmień klawisze</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Bez klawiszy</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Naciśnij klawisze</translation>
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
            <translation>Albański</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabski</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Ormiański</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerski</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskijski</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Białoruski</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalski</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bośniacki</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bułgarski</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmański</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantoński</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Kataloński</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chiński</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Chorwacki</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Czeski</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Duński</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niderlandzki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Angielski</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estoński</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipiński</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Fiński</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francuski</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicyjski</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Gruziński</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Niemiecki</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grecki</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gudżarati</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebrajski</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Węgierski</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandzki</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonezyjski</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandzki</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Włoski</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japoński</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazachski</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmerski</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreański</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Łacina</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Łotewski</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litewski</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedoński</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malajski</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltański</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Wiele języków</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norweski</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norweski (bokmål)</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norweski (nynorsk)</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Perski</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polski</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugalski</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pendżabski</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumuński</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Rosyjski</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbski</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Słowacki</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Słoweński</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Hiszpański</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suahili</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Szwedzki</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalski</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilski</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tajski</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turecki</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukraiński</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbecki</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Wietnamski</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Walijski</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Przejdź do najnowszych słów (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Najnowsze</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Dołączone oprogramowanie</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Warunków nie dołączono.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licencje wszystkich składników</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nie ma niczego o takiej nazwie.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Szukaj nazwy lub licencji</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Warunki</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Kopiuj adres</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Pełny adres</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Otwórz w przeglądarce</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Otworzyć ten link?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Nazwa przed znakiem @ to nie cel tego linku. Prowadzi on do {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>W tej nazwie są litery podobne do innych.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Napisz e-mail</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Napisać na ten adres?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>Zarchiwizowano %n czat</numerusform>
                <numerusform>Zarchiwizowano %n czaty</numerusform>
                <numerusform>Zarchiwizowano %n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>Usunięto %n czat</numerusform>
                <numerusform>Usunięto %n czaty</numerusform>
                <numerusform>Usunięto %n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>Przywrócono z archiwum %n czat</numerusform>
                <numerusform>Przywrócono z archiwum %n czaty</numerusform>
                <numerusform>Przywrócono z archiwum %n czatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Zarchiwizowano czat</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Usunięto czat</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Przywrócono czat z archiwum</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Usunięto folder, czaty zostały</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Przeniesiono do: {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Wyjęto z folderu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n modele</numerusform>
                <numerusform>%n modeli</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Wyczyść filtry</translation>
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
            <translation>Żaden model nie pasuje</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Szukaj modeli</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortuj według</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
                <numerusform>%n modele</numerusform>
                <numerusform>%n modeli</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Dołączony do programu</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Sprawdzony</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Uszkodzony</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Gdzie indziej</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Jest dwa razy</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Pamięć podręczna Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>To nie jest opublikowany plik, sprawdzono {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>To opublikowany plik, sprawdzono {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Nie porównano go jeszcze z opublikowanym plikiem.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Od największych</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Ostatnio używane</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Folder modeli</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Nikt nie opublikował sumy kontrolnej do porównania.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Nie działa</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Starszy</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Ten sam plik co {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Od najmniejszych</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Jest nowsza wersja: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>jeszcze nieużywany</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>używany %n dzień temu</numerusform>
                <numerusform>używany %n dni temu</numerusform>
                <numerusform>używany %n dni temu</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>używany {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>używany dzisiaj</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>używany wczoraj</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>Do zwolnienia {size}: pliki są tu dwa razy</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Dodaj do ulubionych</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modele na tym komputerze</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Usuń z ulubionych</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Dodaj plik modelu</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Druga kopia zostaje.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Usunąć {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modele GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat nie wie, skąd pobrać go ponownie.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Można go pobrać ponownie z {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Już jest usunięty</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Innym programom, które używają tego pliku, będzie go brakować: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Ten model jest częścią programu i w nim zostaje</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>Usunięto {model}</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>Z tego komputera zniknie {size} w {path}.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Usuń z tego komputera</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Usunięcie jednego z dwóch zwolni {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Zwolni {size}. Najpierw pojawi się pytanie.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Najdłuższy kontekst</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Potrzebny RAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nie wiadomo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Na Hubie</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otwórz folder</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ścieżka</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Ten sam plik jest też tu: {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Pokaż drugi</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Rozmiar na dysku</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>W czym jest dobry, w czym się myli</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tok.</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size}, liczba części: {count}</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} przy kontekście {count} tokenów</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Dodaj do ulubionych</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Usuń z ulubionych</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Dodaj plik…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Wybierz model, aby zobaczyć, co o nim wiadomo.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Pobierz taki, który zmieści się na tym komputerze, albo dodaj własny plik GGUF.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Znajdź modele</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Żaden model na tym komputerze nie pasuje.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Na tym komputerze nie ma jeszcze modeli</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Szukaj na tym komputerze</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortuj według</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>wolne {disk} na dysku</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} z {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>wolne {free} z {total} pamięci</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: wolne {free}</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Bez treści</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>widoczna</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>wersja {index} z {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Potrzeba {need} GB pamięci, a wolne jest {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Potrzeba {need} z {room} GB pamięci</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Potrzeba {need} z {room} GB pamięci, na styk</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiuj jako Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Kopiuj wiadomość</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Kopiuj zaznaczenie jako Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Usuń wiadomość</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Usuń tę wersję</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Zapomnij to, co wyżej</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Odgałęź do nowego czatu</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Przypnij, aby model stale to widział</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Czytaj jako tekst…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Udostępnij lub eksportuj…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnij</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Czekające wiadomości</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modele GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Otwórz plik modelu</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Ostatnie komunikaty silnika</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Znajdź model na tym komputerze</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Znajdź więcej modeli</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modele na tym komputerze</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Żaden model nie ma takiej nazwy.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Na tym komputerze nie ma jeszcze modeli.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Otwórz plik modelu…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Zwolnij pamięć</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Zwolnij pamięć ({size})</translation>
        </message>
        <message>
            <source>current</source>
            <translation>bieżący</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Wczytywanie {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Model: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Niewczytany</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gotowy</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymany</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisze</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>Można wznowić %n pobieranie</numerusform>
                <numerusform>Można wznowić %n pobierania</numerusform>
                <numerusform>Można wznowić %n pobierań</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Pokaż wszystko</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Pokaż sformatowane</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Ten tekst jest bardzo długi lub nietypowy, więc widać go w postaci źródłowej.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>Nowy czat nie będzie w żadnym folderze</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Każdy może go znaleźć</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Przeczyta każdy, kto ma link</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Widoczny na profilu</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Model i parametry</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Nazwa zbioru danych</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Bez licencji</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Widoczny tylko dla ciebie</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Instrukcje persony</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Prywatny zbiór danych</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Publiczny zbiór danych</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Publiczny gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Zastąp prywatne dane</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Tajny gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statystyki</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Tok myślenia</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Daty i godziny</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Czaty, modele, działania</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Znalezione</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Przejdź dokądkolwiek</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nic nie pasuje do „{words}”.</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Działania</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Znalezione w czatach</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>current</source>
            <translation>bieżący</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Szerokość listy</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Szerokość panelu bocznego</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Strona {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Ta liczba jest poza zakresem.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Użyj {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 bitów</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bitów</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Według modelu</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Przy temperaturze 0 wybierane jest najbardziej prawdopodobne słowo.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Wyważony</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Twórczy</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Próg długości DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Wzrost DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Zasięg DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Siła DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Domyślna</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Poziom myślenia</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Puste</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Forma odpowiedzi</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramatyka (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Wysoki</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Jak szybko sam się poprawia.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Jak długo model myśli przed odpowiedzią.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Tyle tokenów model widzi naraz. Więcej zajmuje pamięć.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Jak bardzo liczy się każde kolejne powtórzone słowo.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Jak dużego zaskoczenia szuka. Małe daje bardziej skupioną odpowiedź.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Jak często pomijane są najbardziej prawdopodobne słowa. 0 wyłącza.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Prostymi słowami</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Wyłącza to wartość powyżej.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schemat JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Utrzymuje równe zaskoczenie w miejsce innych ograniczeń.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Nie dopuszcza powrotu całych zwrotów. 0 wyłącza.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Wczytywanie modelu</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niski</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Średni</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Zamiast tego wybiera Mirostat.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Tempo Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Cel Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nie wybrano modelu.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Włączone</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Inne sposoby wyboru</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Zasięg kar</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>W tylu ostatnich tokenach szukane są zwroty.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Zwroty o długości do tylu tokenów mogą się powtarzać.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Ścisły</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Woli słowa, które zaskakują tak jak zwykle. 1 wyłącza.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Powtórzenia</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Zatrzymaj przy</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Pierwszeństwo ma schemat JSON.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>Odpowiedź będzie w JSON o tej budowie.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>Odpowiedź kończy się przed każdym z tych tekstów.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>Odpowiedź trzyma się tych reguł; zaczyna się od „root”.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Silnik nie widzi tu karty graficznej.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>Karta graficzna zawiodła i nie jest używana.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>Karta graficzna jest wyłączona w ustawieniach.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Kary liczą słowa w tylu ostatnich tokenach.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Myślenie</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Ten model tego nie potrafi.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Wersja 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Wersja 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Czy model myśli przed odpowiedzią.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Cały czat</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Tak prawdopodobne słowa można pominąć, prócz jednego.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisanie</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Częstość XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Próg XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Zresetowano parametry tego czatu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Używane w każdym czacie z tym modelem</translation>
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
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Zresetuj w tym czacie</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Używaj w każdym czacie z tym modelem</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Wybierz personę</translation>
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
            <translation>Wczytaj</translation>
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
            <translation>Zapisane polecenia</translation>
        </message>
        <message>
            <source>current</source>
            <translation>bieżąca</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} woli model {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>Zaimportowano %n pozycję.</numerusform>
                <numerusform>Zaimportowano %n pozycje.</numerusform>
                <numerusform>Zaimportowano %n pozycji.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Eksportuj persony</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importuj persony</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Jej księga wiedzy została pominięta.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Usunięto personę</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Persony (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Persony i karty postaci (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Usunięto polecenie</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Zapisano w {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>persony</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>użytkownik</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>Zaimportowano: {name}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Persona musi mieć nazwę.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Persona musi mieć instrukcje.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Dowolny model</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Edytuj personę</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Powitanie</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>W kilku słowach</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Inicjał</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nowa persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Bez własnych.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Propozycje w pustym czacie, po jednej w wierszu. ¶ oznacza nowy wiersz.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Jedna lub dwie litery na kafelku. Puste pole: pierwsza litera nazwy.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Preferowany model</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Widoczne w pustym czacie. Model go nie widzi.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Weź z otwartego czatu</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Obowiązują w czatach z tą personą, o ile czat nie ma własnych.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Na początek rozmowy</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Co model ma wiedzieć przed każdą rozmową. Najlepiej krótko i konkretnie: kim jest, co ma robić, w jakiej formie odpowiadać.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Po wybraniu persony pojawia się propozycja wczytania tego modelu.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Wybierz personę</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Edytuj persony i polecenia</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Znajdź personę</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Nowa persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Żadna persona nie ma takiej nazwy.</translation>
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
            <translation>Skopiuj i zmień</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Powiel</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Eksportuj wszystko…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nowa persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nowe polecenie</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Nie ma jeszcze własnych. Utwórz nową albo skopiuj jedną z poniższych.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Nie ma jeszcze własnych. Wpisz / w czacie, aby użyć poniższych.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Persony w JSON albo karta postaci w PNG lub JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Persony dołączone do HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Polecenia dołączone do HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Własne persony i polecenia w jednym pliku</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Własne persony</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Własne polecenia</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Wybrano %n</numerusform>
                <numerusform>Wybrano %n</numerusform>
                <numerusform>Wybrano %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwizuj</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Odznacz wszystko</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Przenieś do folderu</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Udostępnij lub eksportuj</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tagi</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Przywróć z archiwum</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Do {tokens} tokenów, około {words} słów</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Pomysłowość</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Pomysłowe</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Długość</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Długie</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Bez limitu: model pisze do końca</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Krótkie</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Ścisłe</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Ocena i jej pewność</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Gwiazdki</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>Pasek to przedział pewny w 95%.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Kciuki w górę</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Co jest na wykresie</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Usuń zestaw</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Zestaw</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Zestaw: własny</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Zestawy</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Zmień nazwę…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Zapisz jako nowy</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Zapisz jako nowy…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Własne zestawy</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>Zaimportowano %n zestaw</numerusform>
                <numerusform>Zaimportowano %n zestawy</numerusform>
                <numerusform>Zaimportowano %n zestawów</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Eksportuj zestawy</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importuj zestawy</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Usunięto zestaw „{name}”</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Zestawy (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Zestawy zapisano jako {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Zmień nazwę zestawu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Zapisz jako nowy zestaw</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Sformatowany</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Tekst do udostępnienia</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Gotowe strony</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Drukowanie…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>Wiadomości: {done} z {total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n raz</numerusform>
                <numerusform>%n razy</numerusform>
                <numerusform>%n razy</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Konto bankowe</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Numer karty</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adres e-mail</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Ścieżka pliku</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Klucz lub token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Adres w sieci</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Być może numer karty</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Być może numer telefonu</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numer telefonu</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Twoja nazwa użytkownika</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Czaty same nie opuszczają tego komputera</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Są w jednym pliku na tym dysku. Szukanie modeli, pobieranie i logowanie nie wysyłają ani słowa z czatu. Robi to tylko udostępnianie, które najpierw pokazuje, co zostanie wysłane.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: zmień to albo pomiń.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: sprawdź, czy tam jest i czy da się go odczytać.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: wybierz inną kopię zapasową.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: wybierz inny plik.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: zamknij inne programy i spróbuj jeszcze raz.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: pobierz lub wyeksportuj go ponownie.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: eksportuj mniej czatów naraz.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: wyeksportuj pozostałe bez niego.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: spróbuj jeszcze raz.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: rozpakuj go i zaimportuj zawartość.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: zaktualizuj HFChat i wtedy go zaimportuj.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Zbiór danych o tej nazwie już istnieje</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Nie udało się odczytać jednej z list HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Do odpowiedzi potrzebny jest plik modelu, a w {folder} nie ma żadnego.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Do odpowiedzi potrzebny jest model na tym komputerze.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Może pomóc nowszy sterownik.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Reguła zaczyna się od samej siebie, więc nie ma końca.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Zamiast odpowiedzi przyszła strona internetowa</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>Ten model wymaga zgody autorów</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>Dostęp do {repo} wymaga zgody autorów: zaloguj się i poproś o niego na stronie modelu.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Dodaj ponownie to, czego brakuje.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Zezwól na zapis w tym folderze i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Zawsze w tym czacie</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Import został przerwany w trakcie</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Inne okno lub polecenie HFChat używa {path}: zamknij je i spróbuj ponownie albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Powstaje już inna kopia zapasowa</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>W {path} powstaje już inna kopia zapasowa: spróbuj ponownie za minutę.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Inne okno lub polecenie używa {path}. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Poproś o nowy kod albo wklej klucz dostępu.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Poproś o dostęp na stronie modelu, potem wróć i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Popraw to w parametrach albo wyczyść pole.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Zmień tytuł lub tekst albo zapisz plik.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Zmień udostępnianie</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Czaty są zapisywane jak zawsze.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Tutaj nie da się zapisać czatów</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Czaty z {file}, które są tu w całości: {chats}. Dotychczasowe się nie zmieniły.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Sprawdź, czy jest włączona i ma papier, i wydrukuj ponownie albo zapisz jako PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Sprawdź, czy plik nadal tam jest i czy da się go odczytać.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Sprawdź adres serwera w ustawieniach.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Sprawdź dysk i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Sprawdź sieć i spróbuj ponownie albo zapisz plik.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Sprawdź sieć i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Wybierz plik GGUF na tym komputerze.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Wybierz czat z wiadomościami albo pomiń mniej.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Wybierz plik z końcówką .gguf w nazwie.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Wybierz nazwę bez ukośnika: będzie wtedy należeć do twojego konta.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Wybierz podobny model. Powód może podawać strona tego modelu.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Wybierz inną kopię zapasową.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Wybierz inny czat z listy.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wybierz inny plik.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Wybierz inny plik. Własne persony się nie zmieniły.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Wybierz inny plik. Własne zestawy się nie zmieniły.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Wybierz inny folder i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Wybierz inny folder albo zwolnij trochę miejsca.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Wybierz inny model albo zacznij nowy czat.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Wybierz inny model albo poszukaj nowszej wersji HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Wybierz inny model albo powiadom jego autorów.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Wybierz inną nazwę albo udostępnij z taką widocznością, jaką ma ten zbiór.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wybierz inną nazwę.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Wybierz jedną z tych: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Zamknij inne programy i spróbuj ponownie albo zainstaluj HFChat od nowa.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Zamknij inne programy i spróbuj jeszcze raz.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Zamknij inne programy albo wybierz mniejszy model.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Zamknij inne programy albo umieść na karcie mniej warstw.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Zamknij programy, które zajmują dużo pamięci, i spróbuj ponownie albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Zamknij programy, które używają tego pliku, i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Podłącz dysk, na którym jest ten plik, albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Popraw lub usuń GH_TOKEN i uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Popraw lub usuń tę zmienną i uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Pobierz ponownie</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Pobierz go ponownie albo usuń.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Pobierz go ponownie. Jeśli to się powtórzy, może pomóc inna wersja.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Pobierz go albo wybierz model, który jest na miejscu.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Pobierz lub skopiuj plik jeszcze raz albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Pobierz lub wyeksportuj go ponownie i wybierz nowy plik.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Pobierz plik jeszcze raz albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Edytuj wiadomość</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Eksportuj mniej czatów naraz.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Wyeksportuj pozostałe bez tego czatu.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Zwolnij trochę miejsca i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Zwolnij miejsce</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Zwolnij {short} albo wybierz mniejszą wersję.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub prosi, aby poczekać</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub nie przyjął kodu.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub na to nie pozwala</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub nie przyjmuje tego gista</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub odrzucił logowanie</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Dalej wszystko działa jak zwykle. Zachowaj ten plik, jeśli czegoś brakuje.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Przejdź do tamtego okna albo zamknij je i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Kontynuuj bez najstarszych albo przypnij to, co ma zostać, i napisz coś krótszego.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat znalazł je w tekście do wysłania ({count}). Kto je przeczyta, może ich użyć, więc nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat jest już otwarty</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE zabrania połączeń na tym komputerze. Czaty i modele, które tu są, działają jak zwykle.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE zabrania połączeń na tym komputerze. Nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE zabrania połączeń: usuń tę zmienną, aby korzystać z Huba.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE zabrania połączeń: usuń tę zmienną.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Jeśli jest prywatny, zaloguj się na konto, które ma do niego dostęp.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Jeśli ta sieć ma stronę logowania, najpierw zaloguj się na niej. Potem spróbuj ponownie; HFChat przed wysłaniem sprawdzi, co już tam jest.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Zaimportuj go ponownie, aby dostać resztę, albo cofnij to, co już tu jest.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Zainstaluj nowszą wersję i tam przywróć kopię.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Zainstaluj z powrotem nowszą wersję HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Wymaga czegoś, czego silnik nie zna.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Można to odczytać na zbyt wiele sposobów.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Awaria z sygnałem {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Sam zakończył pracę z kodem {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Kończy się za wcześnie.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Tekst ma {size}, a mieści się najwyżej {most}. Nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Tekst ma {size}, a mieści się najwyżej {most}: zapisz go w pliku przez --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Nie ma tego na liście</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Tego już tam nie ma</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Na razie tego tam nie ma. Czat jest bezpieczny.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Zapis jest niezrozumiały.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Zapis jest za długi albo wymaga zbyt wielu powtórzeń.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Nie zostaje nic, czym odpowiedź mogłaby się toczyć dalej.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Mógł zostać usunięty. Pozostałe czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Mimo to dane mogły zostać wysłane. Czat jest bezpieczny.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Potrzebne tokeny: {needed}, a model czyta naraz {room}. Wiadomość jest zachowana.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Silnikowi zajmuje to za dużo czasu.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Usunięto to z {where}: udostępnij czat od nowa.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Milczał przez {seconds} s i został zakończony. Odpowiedź zachowano do tego miejsca.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Nawiasy lub reguły są zagnieżdżone zbyt głęboko.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Jego szablon czatu zgłosił: {why}. Wiadomość jest zachowana.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Ostatni komunikat: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Jego proces się zakończył ({cause}). To, co już pobrano, jest zachowane.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>W tekście znaleziono klucze lub hasła ({count}): zastąp je, nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Pomiń najstarsze</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Wiersz {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Obejrzyj to tam i usuń, jeśli nie ma zostać. Jest to na liście udostępnionych.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Zajrzyj ponownie do listy plików i wybierz inną wersję.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Zajrzyj na listę udostępnionych.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Poszukaj repozytorium z plikami GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Utwórz w ustawieniach Huba klucz typu „write” i zaloguj się nim.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Utwórz w ustawieniach GitHuba klucz z uprawnieniem użytkownika „Gists: write” i zaloguj się nim.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Nie znaleziono modelu</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Odpowiedź nie nadeszła</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Nie ustawiono aplikacji do logowania kodem.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Nie zaimportowano żadnych czatów</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Nie ma modelu o nazwie {name}: sprawdź nazwę albo podaj ścieżkę pliku GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Nie ma jeszcze modelu</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Nikt nie jest zalogowany na {host}. Nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Nikt nie jest zalogowany na {host}: zaloguj się przez hf auth login albo ustaw HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Nikt nie jest zalogowany na {host}: zaloguj się przez hfchat shares sign-in albo ustaw GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Za mało miejsca na dysku</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Nie wydrukowano: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Do {path} nie można już nic zapisać. To, co było zapisane wcześniej, jest bezpieczne i nic nie zostało usunięte.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nic udostępnionego nie ma tego numeru: zobacz hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nic, co udostępniono, nie ma tego numeru.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Nic się tam nie zmieniło. Aby użyć tego profilu, przejmij go na własność, zezwól na zapis i uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Nic się tu nie zmieniło.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Starsze kopie zapasowe zostają i żadna nie została zastąpiona. HFChat naprawi, co się da, przy następnym uruchomieniu.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Naraz można tworzyć lub przywracać tylko jedną kopię zapasową. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Dla każdego udostępnienia wysyłane jest naraz tylko jedno zapytanie.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Jedno ustawienie było nieprawidłowe</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Otwórz stronę modelu</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Otwórz parametry</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Wklej zamiast tego klucz dostępu.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Wklej klucz dostępu z prawem zapisu gistów; tworzy się go w ustawieniach GitHuba.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>Odczyt {file} zakończył się przed czasem.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>Odczyt {file} stanął w miejscu.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Aby korzystać z Huba, usuń tę zmienną i uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Usuń tę zmienną i uruchom HFChat ponownie albo zapisz plik.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Zastąp to w kopii. Jeśli klucz lub hasło było już komuś pokazane, utwórz nowe.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Uruchom go ponownie i kontynuuj.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Wznów je. Nic nie będzie pobierane dwa razy.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Uruchom ponownie hf auth login albo zaloguj się tutaj.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Zapisz w pliku</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Zapisz to jako plik albo pomiń tok myślenia i inne wersje.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Ustaw ponownie to, co było zmienione.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Inną wartość można ustawić w Ustawieniach.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Udostępnij czat od nowa; link będzie inny.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Skróć ją albo wyślij w częściach.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Pokaż modele dołączone do HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Zaloguj się ponownie nowym kluczem.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Zaloguj się ponownie. Otwarte modele nie wymagają konta.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Zaloguj się, aby tam udostępniać</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Zaloguj się i poproś o dostęp na stronie modelu.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Zaloguj się albo zapisz plik.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Logowanie się nie udało: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Ktoś usunął to z {where}. Czat na tym komputerze jest bezpieczny.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Coś poszło nie tak</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Coś poszło nie tak ({why}): uruchom polecenie ponownie.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Coś poszło nie tak w HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Uruchom HFChat ponownie albo przywróć kopię zapasową.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hub prosi, aby poczekać</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hub nie przyjął kodu.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hub nie odpowiada</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub wyłączył ten model</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hub wyłączył {repo}: wybierz podobny model.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Na Hubie jest już {repo} i nie można go do tego użyć. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Na Hubie jest już {repo}: wybierz inną nazwę.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hub jest wyłączony</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hub nie podaje poprawnej sumy kontrolnej dla {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hub odrzucił logowanie</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Odpowiedź Huba jest niezrozumiała</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Nie można użyć schematu JSON</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>Klucz dostępu</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Nie udało się zapisać klucza dostępu ({why}): skonfiguruj magazyn haseł systemu albo użyj GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Nie udało się zapisać klucza dostępu ({why}): skonfiguruj magazyn haseł systemu albo użyj HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Nie udało się zapisać klucza dostępu w magazynie haseł tego komputera: {why}. Nigdy nie jest zapisywany w zwykłym pliku.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>Klucz dostępu z HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>Klucz dostępu z magazynu haseł tego komputera</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>Klucz dostępu z hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>Klucz dostępu ze zmiennej środowiskowej</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>Klucz dostępu tej sesji</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>Odpowiedź jest niezrozumiała</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Nie udało się dokończyć odpowiedzi</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Nie udało się dokończyć odpowiedzi ({why}): spróbuj ponownie albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Odpowiedź zachowano do tego miejsca.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>Odpowiedź {host} jest niezrozumiała ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>Odpowiedź {host} jest niezrozumiała ({why}): spróbuj ponownie później.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>Odpowiedź {host} przepadła.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>Odpowiedź przepadła</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Program zgłosił: {why}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>Ustawiona do tego aplikacja ma wyłączone logowanie kodem.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Autorzy {repo} udostępniają pliki kontom, które przyjęły ich warunki. Nic nie zostało pobrane.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Autorzy {repo} nie dali temu kontu dostępu: poproś o niego na stronie modelu.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Autorzy {repo} usunęli {name} lub zmienili nazwę pliku. Na tym komputerze nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Nie udało się zapisać kopii zapasowej</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>Czat nie mieści się już w liczbie tokenów, którą model czyta naraz ({room}): zacznij nowy albo pozwól pominąć najstarsze wiadomości.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>Czat nie został wydrukowany</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Czaty są uszkodzone, kopia zapasowa nie powstała</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Nie udało się odczytać lub zapisać czatów</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Czaty w {file} są uszkodzone.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Czaty w {path} są uszkodzone i kopia zapasowa nie powstała: otwórz raz okno HFChat, aby je naprawić, albo przywróć kopię zapasową.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Czaty były uszkodzone, a to, co dało się odczytać, zachowano (czaty: {chats}, wiadomości: {messages}): jeśli czegoś brakuje, może być nadal w {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Kod nie został wpisany na czas.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>Połączenie zostało przerwane</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Dysk, na którym jest {path}, jest pełny: zwolnij trochę miejsca i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Pobieranie samo się zakończyło</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Pobieranie samo się zakończyło ({cause}): uruchom je ponownie, ruszy dalej.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Pobrany plik jest uszkodzony</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Silnik się nie uruchomił</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Silnik się nie uruchomił ({why}): zamknij inne programy i spróbuj ponownie albo zainstaluj HFChat od nowa.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Silnik tego nie przyjmuje.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Silnik przestał odpowiadać</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Silnik zgłosił: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Silnik zgłosił: {why}. Odpowiedź zachowano do tego miejsca.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Silnik się zatrzymał</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Silnik się zatrzymał ({cause}): uruchom polecenie ponownie albo użyj mniejszego modelu.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Silnik milczał przez {seconds} s i został zakończony: uruchom polecenie ponownie albo użyj mniejszego modelu.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Nie udało się zapisać pliku</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Plik z czatami był uszkodzony</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>Nie można użyć gramatyki</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Karta graficzna</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>Karta graficzna nie jest używana</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>Karta graficzna nie jest używana ({device}: {why}), model działa na procesorze: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>Import {file} urwał się w połowie: zaimportuj plik ponownie, aby dostać resztę.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Nie udało się usunąć modelu</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Nie udało się wczytać modelu</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Tego modelu nie ma na tym komputerze</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Model czyta naraz tyle tokenów: {room}, więc nie zobaczyłby najstarszych wiadomości ({count}). Zostają one w czacie, a nowa wiadomość jest zachowana.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Model odrzucił układ tego czatu</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Szablon czatu modelu odrzucił czat ({why}): użyj innego modelu.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Drukarka</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Profil obok programu nie jest używany</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Profil obok programu nie jest używany: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Potrzebne tokeny: {needed}, a model czyta naraz {room}: skróć pytanie albo wyślij je w częściach.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>Prośba została odrzucona na stronie GitHuba.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>Prośba została odrzucona na stronie Huba.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>Zapytanie miało trafić gdzie indziej</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Serwer</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Serwer nie wydaje tego pliku</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>Ustawienie {name} miało wartość „{value}” i znów ma zwykłą: w razie potrzeby ustaw inną.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Nie udało się odczytać ustawień</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Nie udało się odczytać ustawień, więc obowiązują zwykłe: ustaw ponownie to, co było zmienione; dawny plik to teraz {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>System zakończył go, najpewniej z braku pamięci</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>System zgłosił dla {path}: {why}. W HFChat nic nie przepadło.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>System zgłosił dla {path}: {why}. Czaty i starsze kopie zapasowe są bezpieczne.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>System zgłosił: {why}. To, co było zapisane wcześniej w {path}, jest bezpieczne.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>System zgłosił: {why}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Tekst jest pusty, więc nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Obowiązują zwykłe ustawienia. Dawny plik to teraz {kept_as}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>W tekście są klucze lub hasła</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Nie ma czatu {id}: numery pokazuje hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Brak połączenia z {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Brak połączenia z {host}. Czaty i modele na tym komputerze działają jak zwykle.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Brak połączenia z {host}: sprawdź sieć i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>W {folder} nie ma modelu: umieść tam plik GGUF albo wskaż go przez --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Nie ma reguły „root”, od której zaczyna się odpowiedź.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Nie ma reguły „{name}”.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Nie ma takiej wersji</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>Na Hubie nie ma {repo} albo jest prywatny: sprawdź nazwę lub zaloguj się na konto, które ma do niego dostęp.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Za mało pamięci, aby odczytać {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Nie ma czego udostępnić</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Nie ma czego udostępnić: wybierz czat z wiadomościami.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Zabrakło pamięci</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Te czaty należą do nowszej wersji</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Nie udało się zaimportować tych zestawów</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>To konto wykorzystało na razie limit zapytań do {host}. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>To konto nie może zapisywać w {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Ta kopia zapasowa należy do nowszej wersji</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Nie można przywrócić tej kopii zapasowej</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Tego czatu już tu nie ma</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Ten czat nie mieści się już w kontekście</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Nie udało się zaimportować tego pliku</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Ten plik różni się od opublikowanego</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Tego pliku już tam nie ma</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Ten serwer nie pozwala logować się kodem.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Wysyłanie już trwa</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Wysyłanie już trwa: poczekaj, aż się skończy.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>To nie jest poprawny JSON.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>To nie jest plik modelu</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>To jest za długie, aby to tam udostępnić</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Ten klucz nie ma prawa zapisu gistów</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Ten klucz pozwala tylko czytać</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Ten rodzaj modelu nie jest obsługiwany</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Ta wiadomość jest za długa</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Ten plik modelu jest uszkodzony</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Ten plik modelu nie jest kompletny</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Tego modelu nie ma na Hubie</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Ten model potrzebuje {needed}, a tam, gdzie są modele, wolne jest {free}. Nic nie zostało usunięte.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Tej nazwy nie można użyć</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Ta nazwa nie jest bezpieczna</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Ta nazwa jest zajęta</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>To miejsce należy do kogoś innego</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Ten serwer nie pozwala logować się kodem.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Nie udostępniono tego tak, jak trzeba</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Aby nie logować się za każdym razem, skonfiguruj magazyn haseł systemu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Spróbuj ponownie za minutę.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Spróbuj ponownie za chwilę.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Spróbuj ponownie za {time}. Po zalogowaniu limit zapytań jest większy.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Spróbuj ponownie później albo bez serwera lustrzanego i proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Spróbuj ponownie później. Jeśli ta sieć ma stronę logowania, najpierw zaloguj się na niej.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Spróbuj ponownie {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Spróbuj ponownie albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Spróbuj ponownie: HFChat najpierw sprawdzi, co już tam jest, aby nie wysłać niczego dwa razy.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Spróbuj jeszcze raz.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Spróbuj jeszcze raz. Jeśli to się powtórzy, uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Wypróbuj kartę ponownie</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Cofnij import</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Rozpakuj go, podając hasło, i wybierz to, co jest w środku.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Zaktualizuj HFChat i wtedy zaimportuj plik.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Użyj klucza z prawem zapisu gistów, z konta, do którego to należy, albo zapisz plik.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Użyj liter od a do z, cyfr, kropek, łączników i podkreśleń.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Poczekaj, aż się skończy.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>To, co dało się odczytać, zachowano (czaty: {chats}, wiadomości: {messages}). Uszkodzony plik to teraz {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>To, co się nie zgadza, zostało wyrzucone i nigdy nie było otwarte.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Zapis zdarzenia jest w dzienniku.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>{host} ma coś innego, niż wysłano.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Nie udało się zalogować</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Nie udało się zalogować na GitHubie</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Brak połączenia</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Zalogowano na GitHubie do zamknięcia HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Zalogowano do zamknięcia HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Własne czaty się nie zmieniły.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>kilka minut</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>kod {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>za kilka minut</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>za {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>odsyła bez końca z adresu na adres</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>za każdym razem zaczyna od początku</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>awaria sterownika</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>sterownik przestał odpowiadać</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>sterownik zgłosił: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>bez podania przyczyny</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>zabrakło wolnej pamięci na karcie</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} nie może zapisywać w {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Odpowiedź zachowano do tego miejsca.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Co zrobić: wybierz własną nazwę.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Co zrobić: wybierz inną nazwę.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Model działa teraz na procesorze, wolniej. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>Nie udało się otworzyć {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>Nie udało się odczytać {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} jest chroniony hasłem.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>W {file} jest czat większy niż 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>W {file} nie ma czatów.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>W {file} nie ma persony z nazwą i instrukcjami.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} zawiera bazę danych, która nie pochodzi z HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>W {file} jest niedozwolona wartość: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>W {file} nie ma ani person, ani karty postaci.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>W {file} nie ma zestawów.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} nie zawiera poprawnego JSON.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} to obraz bez karty postaci.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} jest uszkodzony i nie da się go odczytać.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} jest większy, niż może być eksport (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} jest zbyt głęboko zagnieżdżony jak na eksport.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} to nie kopia zapasowa HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} to nie jest eksport czatów znany HFChat.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} jest niepełny, brakuje końca.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} jest za duży jak na personę.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} jest za duży jak na zestawy.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} został zmieniony lub uszkodzony po utworzeniu.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} pochodzi z nowszej wersji HFChat. Nic się tu nie zmieniło.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} pochodzi z nowszej wersji HFChat: zainstaluj ją, aby przywrócić kopię.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} pochodzi z nowszej wersji HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} po rozpakowaniu byłby o wiele większy, niż może być eksport, więc nie został rozpakowany.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} prosi, aby poczekać: spróbuj ponownie za {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} prosi, aby poczekać: spróbuj ponownie {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>Połączenie z {host} zostało zamknięte przed odpowiedzią.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} nie zachowuje wyboru, kto może to zobaczyć.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} na to nie pozwala ({why}): użyj klucza z prawem zapisu gistów.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} nie wydaje tego pliku, {why}: spróbuj ponownie później albo bez serwera lustrzanego i proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} nie przyjmuje tego gista ({why}): zmień go albo zapisz plik.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>Do {host} trafiło wiele zapytań z tej sieci. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} podaje link, który prowadzi gdzie indziej.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} nie odpowiada od {time}: spróbuj ponownie za chwilę.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} podaje, że to usunięto, a nadal tam jest.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} podaje, że to tam jest, a tego nie ma.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} podaje, że to tam jest, ale nie podaje gdzie.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} podaje coś, co się nie zgadza.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} podaje: {why}. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>Z {host} przyszła zwykła strona internetowa.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>Z {host} przyszła strona internetowa zamiast odpowiedzi: zaloguj się do tej sieci i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>Odpowiedź {host} jest inna, niż trzeba: {why}. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} kieruje zapytanie do {to}, ale HFChat go tam nie wysłał: sprawdź adres serwera w ustawieniach.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>Połączenie z {host} jest, ale od {time} nie ma odpowiedzi.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>Połączenie z {host} jest, ale od {time} nie ma odpowiedzi. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} kieruje je do {to}. HFChat go tam nie wysłał, a klucz dostępu został tutaj.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>Kilka zapytań do {host} nic nie dało: {why}. Nic nie przepadło.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} nie ma uprawnienia do gistów na {host}: utwórz klucz z uprawnieniem „Gists: write”.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} jest ważny na {host}, ale nie ma uprawnienia do gistów. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} stracił ważność, podaje {host}. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} nie pozwala zapisywać zbiorów danych na {host}. Nic nie zostało udostępnione ani zmienione.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} pozwala na {host} tylko czytać: zaloguj się kluczem z prawem zapisu.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} został odrzucony przez {host}: zaloguj się ponownie.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} dotarł z inną zawartością, niż opublikowano.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>Nie udało się usunąć {name} ({why}): zamknij programy, które go używają, i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>Nie udało się wczytać {name} ({why}): zwolnij trochę pamięci i spróbuj ponownie albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} nie ma rozmiaru, który podaje Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} różni się od opublikowanego pliku: miało być {expected}, jest {found}. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} kończy się za wcześnie, po {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} ma {actual} z {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} to model rodzaju „{kind}”, który w tej wersji nie może czatować. Plik został bez zmian.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} jest uszkodzony ({why}): pobierz plik jeszcze raz albo wybierz inny model.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} jest pusty</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} to nie plik GGUF, więc nie został otwarty. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} to nie plik GGUF: wybierz model z końcówką .gguf w nazwie.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>W {repo} nie ma już {name}: wybierz inną wersję.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} różni się od opublikowanego pliku: pobierz go ponownie albo usuń.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} nie ma już na dawnym miejscu. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} to rodzaj „{kind}”, który w tej wersji nie może czatować: wybierz inny model.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} nadal tu jest: {why}. Można go używać jak dotąd.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} z {repo} różni się od opublikowanego pliku: pobierz go ponownie.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} nie został otwarty, bo jego nagłówek jest błędny: {why}. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} został odrzucony: {why}. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} miało wartość „{value}” i znów ma zwykłą. Nic więcej się nie zmieniło.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>W {path} nie można zapisywać albo należy on do kogoś innego, więc używane są zwykłe foldery tego komputera.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>W {path} nie można zapisywać. To, co już tam jest, jest bezpieczne.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>W {path} nie można zapisywać: zezwól na zapis albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>Nie udało się odczytać {path}, więc lista zaczyna się od nowa: dawny plik to teraz {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>Nie udało się odczytać lub zapisać {path} ({why}): sprawdź dysk i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>Nie udało się zapisać {path} ({why}): wybierz inny folder na kopię zapasową.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>Nie udało się zapisać {path} ({why}): wybierz inny folder.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} ma format {found}, a ta wersja czyta formaty do {known}. Plik pozostał bez zmian.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>W {path} jest {free} z potrzebnych {needed}: zwolnij {short} albo wybierz mniejszą wersję.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>Plik {path} był uszkodzony i zaczyna się od nowa. Modeli i czatów to nie dotyczy, a dawna lista to teraz {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} pochodzi z nowszej wersji HFChat i pozostał bez zmian: zainstaluj tamtą wersję albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} nie przyjmuje stron. Sam czat jest bezpieczny.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} nie da się pobrać z Huba. Kopie na tym komputerze nadal działają.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>W {repo} nie ma pliku modelu, którego HFChat może użyć.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>W {repo} nie ma pliku modelu, którego HFChat może użyć: poszukaj repozytorium z plikami GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>W {repo} nie ma wersji {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>W {repo} nie ma wersji {wanted}: wybierz jedną z {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} to model z Huba.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} nie ma na tym komputerze: pobierz go przez „hfchat models get {repo}” albo dodaj --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} jest prywatny: to, co tam trafi, można przeczytać tylko z twojego konta.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} jest publiczny: to, co tam trafi, może przeczytać każdy.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} został usunięty lub jest prywatny. Kopie na tym komputerze nadal działają.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} stracił ważność, podaje {host}. Czatów i modeli to nie dotyczy.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} został odrzucony przez {host}: zaloguj się ponownie albo kontynuuj bez niego.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat odczytał to z powrotem i porównał. Czat jest bezpieczny.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Co zrobić: zajrzyj tam i usuń to.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Co zrobić: spróbuj ponownie za chwilę.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, więc nie został otwarty. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: pobierz lub skopiuj plik jeszcze raz albo wybierz inny model.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, o {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, kod {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>„{name}” nie może tam być nazwą zbioru danych ani pliku. Nic nie zostało wysłane.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Nie można użyć „{name}”: wybierz litery od a do z, cyfry, kropki, łączniki i podkreślenia.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>„{name}” może wyprowadzać poza folder modeli albo nie nadaje się na nazwę pliku. Nic nie zostało pobrane ani zmienione.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>„{name}” nie jest bezpieczną nazwą: wybierz inny model lub plik.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>Zapis „{name}” jest tu niezrozumiały.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Polecenie musi mieć nazwę.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Polecenie musi mieć treść.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Edytuj polecenie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nowe polecenie</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Wpisz / i tę nazwę, aby go użyć.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Słowa w podwójnych nawiasach klamrowych uzupełnia się za każdym razem, na przykład {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Uzupełnij: {name}. Tab przechodzi do następnego miejsca.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Usuwanie…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wysyłanie…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Skopiowano link.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Wynik pojawi się na liście udostępnionych</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Usunięto to, co było udostępnione</translation>
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
            <translation>Dodaj odpowiedź z innego źródła…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Przypięta: model widzi ją stale. Odepnij</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Trwa pisanie innej odpowiedzi, twoja będzie następna.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Rozmowa zostaje wśród czatów. Esc ukrywa to okno.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Wczytywanie modelu, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Otwórz w oknie</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Nie ma jeszcze modelu. Wybierz go w głównym oknie.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} pisze</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nowe</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Otwórz w oknie</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Szybkie pytanie</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Ocenione odpowiedzi</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Podsumuj oceny</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Od początku</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Wszystkie tematy</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Persony</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Tematy</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Folder lub tag</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Folder {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Ostatnie 12 miesięcy</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Tylko {name}, pokaż wszystkie</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Pokaż wszystkie odpowiedzi</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortuj według</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Kolejność: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Tag {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Kiedy powstały oceny</translation>
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
                <numerusform>%n ocena</numerusform>
                <numerusform>%n oceny</numerusform>
                <numerusform>%n ocen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n gwiazdka</numerusform>
                <numerusform>%n gwiazdki</numerusform>
                <numerusform>%n gwiazdek</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Brakuje %n oceny</numerusform>
                <numerusform>Brakuje %n ocen</numerusform>
                <numerusform>Brakuje %n ocen</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Bez persony</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Jeszcze bez gwiazdek</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Bez tematu</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Miejsce {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Gwiazdki</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Kciuk w dół</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Kciuk w górę</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Kciuki w górę</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokeny na sekundę na tym komputerze</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Nieznany model</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez tytułu</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>gwiazdki {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>kciuki w górę {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok./s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok./s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, od {low} do {high}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>„{note}”</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>Zapisano %n odpowiedź w {file}</numerusform>
                <numerusform>Zapisano %n odpowiedzi w {file}</numerusform>
                <numerusform>Zapisano %n odpowiedzi w {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>Zapisano %n parę w {file}</numerusform>
                <numerusform>Zapisano %n pary w {file}</numerusform>
                <numerusform>Zapisano %n par w {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Eksportuj oceny</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Wiersze JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Nic nie zapisano: brak dobrych i złych ocen</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Nic nie zapisano: brak par o różnych ocenach</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n ocena, na tym komputerze</numerusform>
                <numerusform>%n oceny, wszystkie na tym komputerze</numerusform>
                <numerusform>%n ocen, wszystkie na tym komputerze</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Miejsce wymaga 10 ocen. Liczą się gwiazdki, a gdzie ich nie ma, kciuk w górę jako pięć i kciuk w dół jako jedna.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpowiedzi</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Oceny zostają na tym komputerze.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Wyniki</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Małe liczby to przedział pewny w 95%.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>Oceny: {counted} z {every}, wszystkie na tym komputerze</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Jasna</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Pełna</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Poprawna</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Twórcza</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Niezgodna z prośbą</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Zgodna z prośbą</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Nie na temat</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmowa</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Za długa</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Za krótka</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Niejasna</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Niebezpieczna</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Dobrze napisana</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Błędna</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Zły język</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Notatka dla siebie</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zostaje tylko na tym komputerze</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Co było dobre?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Co było złe?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Z czatu otwierane są tylko adresy stron i poczty. Link innego rodzaju może uruchamiać programy lub czytać pliki.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Ten link nie został otwarty</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(do {number} tokenów)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(bez limitu)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(temperatura {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Dodaj odpowiedź z innego źródła…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ponownie</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Dłużej</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Bardziej pomysłowo</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Krócej</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Ściślej</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Innym modelem…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Wczytany z tymi wartościami.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nie wybrano modelu.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Wczytaj ponownie</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Zadziała po ponownym wczytaniu.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Uruchomi się ponownie, gdy tylko HFChat skończy to, co robi.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n czat</numerusform>
                <numerusform>%n czaty</numerusform>
                <numerusform>%n czatów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n wiadomość</numerusform>
                <numerusform>%n wiadomości</numerusform>
                <numerusform>%n wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Model pisze odpowiedź. Poczekaj, aż skończy, albo najpierw ją zatrzymaj.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Jest w niej wszystko, co jest tu teraz.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Są tu teraz, a nie ma ich w kopii: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Przywróci: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Kopia jest rozpakowywana i sprawdzana. Nic się nie zmienia.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Najnowsza wiadomość: {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Sprawdzanie kopii zapasowej</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Utworzono {when} w HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Utworzono {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Przywrócić tę kopię zapasową?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Przywracanie</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Także ustawienia i notatki o modelach</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Najpierw powstanie kopia zapasowa tego, co jest tu teraz, więc można to cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Zapisz jako</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Zapisano jako {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Zapisywanie pliku…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Wszystko znów jest zapisane</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Pokazuje te odpowiedzi</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Oceny</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <source>open</source>
            <translation>rozwinięte</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Wylosuj ziarno</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Za każdym razem losowe</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Wyślij (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Zatrzymaj (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Anulowanie: sprawdzanie, czy coś powstało…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Ponowne szukanie kluczy…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Sprawdzanie, czy to już tam jest…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Odczytywanie tego, co wysłano…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wysyłanie…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>To nie jest adres strony.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Ta liczba jest poza zakresem.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Użyj {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 bitów</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bitów</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 bitów oszczędza pamięć, ale wolniej czyta długie wiadomości.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Czat, który się w niej mieści, nie jest czytany od nowa.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Tak długo można przywrócić usunięty czat.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Powyżej 0 częste słowa stają się rzadsze.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Powyżej 0 model sięga po nowe słowa.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Powyżej 1 model mniej się powtarza.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Adres API GitHuba</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Adres Huba</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Po pierwszej odpowiedzi, gdy nie ma nic innego do zrobienia.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Aplikacja do logowania kodem</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Dotyczy wiadomości i kodu.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Raz dziennie pyta GitHuba, która wersja jest najnowsza. Niczego nie pobiera.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Auto umieszcza tam tyle, ile się zmieści. 0 to żadna.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Przez czytnik ekranu, jeśli jest uruchomiony.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Zdaniami</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Zmieni się po ponownym otwarciu HFChat.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Rozmiar tekstu w czacie</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Wybiera spośród tylu najbardziej prawdopodobnych tokenów. 0 to wszystkie.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Wybiera spośród tokenów, które razem mają takie prawdopodobieństwo. 1 to wszystkie.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Kontekst do obliczeń</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Dni w koszu</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Mało kolorów i grube linie.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Dla serwera GitHub Enterprise, z /api/v3 na końcu.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Dla serwera lustrzanego. Widzi on, co jest szukane i pobierane.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Łącznie dla wszystkich pobierań.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Kara za częstość</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Wysoki kontrast</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Ikona w zasobniku</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>W tokenach. Puste pole: model pisze do końca.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Instrukcje dla każdego nowego czatu</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Działaj dalej po zamknięciu okna</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Klawisze szybkiego pytania</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Warstwy na karcie graficznej</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Pomija tokeny poniżej tej części najbardziej prawdopodobnego.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Model nadaje nazwy czatom</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Wczytuj model przy starcie</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Najdłuższa odpowiedź</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Niska jest przewidywalna, wysoka różnorodna. 0 bierze najbardziej prawdopodobne słowo.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Pamięć na szybki powrót do czatów, w MB</translation>
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
            <translation>Bez limitu</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Powiadamiaj o końcu pobierania</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Powiadom o końcu długiej odpowiedzi</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Po wyłączeniu HFChat nie wczytuje też jej sterownika.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Włączone</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Panele i powiadomienia pojawiają się bez animacji.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parametry poszczególnych modeli</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Dokładność kontekstu</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Kara za obecność</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Szybkie pytanie z każdego programu</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Losowe</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Czytaj odpowiedzi na głos</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Ogranicz animacje</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Kara za powtórzenia</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Uruchom ponownie teraz</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Szukaj na Hubie</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Ziarno</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Wysyłaj klawiszem</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Skróty</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Pozwala pokazać okno, zacząć czat lub zadać szybkie pytanie.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Skala okna</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Limit szybkości, w kB/s</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Powiadamiaj o nowych wersjach</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>Client ID aplikacji OAuth na GitHubie z włączonym device flow. Bez niej zaloguj się kluczem dostępu.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>Pierwsza odpowiedź przychodzi szybciej. Wyłączenie zostawia wolną pamięć.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>Dla tylu tokenów podawana jest pamięć, której potrzebują modele.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Model zostaje w pamięci. Polecenie Zakończ jest w menu ikony.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>Drugi klawisz dodaje nowy wiersz.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>To samo ziarno i te same ustawienia dają tę samą odpowiedź.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Słowa i filtry wyszukiwania są do niego wysyłane. Wyłączenie zostawia tylko modele dołączone do HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Wątki do czytania</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Wątki do pisania</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Tyle tokenów model widzi naraz. Więcej wymaga więcej pamięci.</translation>
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
            <translation>Używaj karty graficznej</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Używane, gdy model czyta wiadomość.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Zwykle najszybciej, gdy jest ich o jeden mniej niż rdzeni procesora.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Co model ma wiedzieć lub czego się trzymać. Pole może zostać puste.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Gdy gotowe</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Powiadomieniem systemowym, gdy HFChat jest w tle.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Szukaj ustawień</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>O programie</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Ułatwienia dostępu</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konta</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpowiedzi</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Przy starcie</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Pulpit</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Silnik</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Dla wszystkich czatów. Model, persona lub czat mogą mieć własne; parametry obok czatu pokazują, która wartość obowiązuje.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Dobór słów</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Pamięć modeli</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Pamięć modelu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persony</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Prywatność i dane</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Procesor i grafika</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Powtórzenia</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Szukanie</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Skróty</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Aby zadać szybkie pytanie z dowolnego miejsca, przypisz w systemie klawisz do polecenia</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aktualizacje</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisanie</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n czat</numerusform>
                <numerusform>%n czaty</numerusform>
                <numerusform>%n czatów</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Dodaj do prywatnego zbioru</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Dodaj do publicznego zbioru</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Wszystkie czaty</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Każdy może go znaleźć i przeczytać.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Anulowano, ale treść mogła już dotrzeć. Wkrótce zostanie to sprawdzone: jeśli tam jest, pojawi się na liście udostępnionych.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Anulowano. Niczego nie udostępniono.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Anulowano. To, co udostępniono wcześniej, nie zmieniło się.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Anulowano. Tego, co udostępniono wcześniej, już tam nie ma.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Utwórz publiczny gist</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Utwórz tajny gist</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Usunąć ten plik ze zbioru danych?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Usunąć ten gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Eksportuj wszystkie czaty</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Folder {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist na GitHubie</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Zbiór danych na Hubie</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Wiersze JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Nikt nie jest zalogowany na {host}. Nic jeszcze nie wysłano.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Tylko ty możesz go przeczytać.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Prywatny zbiór danych</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Publiczny zbiór danych</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Publiczny gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Zapisz jako…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Tajny gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Tajny znaczy niewidoczny na listach, a nie prywatny: przeczyta go każdy, kto ma link.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Udostępnij te czaty</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Udostępnij ten czat</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Udostępnij ten folder</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Udostępnij tę wiadomość</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Udostępniono</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>Czat jest w zbiorze danych</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Zbiór danych zaktualizowano</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Plik zostaje na tym komputerze.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gist utworzono</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gist zaktualizowano</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Link przestanie działać dla wszystkich i nie da się tego cofnąć. Czat na tym komputerze zostaje bez zmian. Kopie zrobione przez innych też zostają.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>Podgląd pokazuje początek. Całość ma {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Ten czat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Ten czat, wszystkie wersje</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Ta wiadomość</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Tekst z podglądu zostanie wysłany na {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Zaktualizuj zbiór danych</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Zaktualizuj gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Zaktualizuj udostępnione {day} ({kind}); link się nie zmieni</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Strona WWW (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Skopiowano link</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>Tego czatu już nie ma, więc nie można utworzyć jego tekstu od nowa</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Zakres</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Kopiuj tekst</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Nazwa może mieć litery bez znaków diakrytycznych, cyfry, kropki, łączniki i podkreślenia</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Sprawdzanie treści, na razie %n czat…</numerusform>
                <numerusform>Sprawdzanie treści, na razie %n czaty…</numerusform>
                <numerusform>Sprawdzanie treści, na razie %n czatów…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Sprawdzanie treści…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Sprawdzanie, kto jest zalogowany…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Skopiowano tekst</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Tyle zmieści się w pliku, ale nie pod linkiem</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Sprawdź, czy powstało</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopiuj link</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Usunięte</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Usuń…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Wszystko, co udostępniono</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Jeszcze nie wiadomo</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Nic nie udostępniono.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wysyłanie</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Przycisk udostępniania w nagłówku czatu tworzy link lub plik.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Pokaż wszystko</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Usuń z tej listy</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Zaktualizuj…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Już tego tam nie ma</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Jest na miejscu; link działa</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>To nigdy nie powstało</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Skopiowano link</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Coś tam jest, ale nie to, co wysłano: otwórz to albo usuń</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Usunięto z listy</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Usunięto to, co było udostępnione</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Kopiuj link do czatu</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Otwórz link…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drukuj…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Udostępnij lub eksportuj…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Kliknij skrót, a potem naciśnij nowe klawisze. Backspace je usuwa.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Przywróć domyślne</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Przywrócono domyślne.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Podczas pisania i czytania</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} to już „{action}”.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Zmień</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Podczas pisania i czytania</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Kod: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Kopiuj kod</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Otwórz stronę</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Otwórz {address} w przeglądarce i wpisz tam ten kod:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Ten kod wygasł.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Czekanie na kod. Jest ważny jeszcze {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gist należy do twojego konta. Wklej klucz dostępu z prawem zapisu gistów: wystarczy klucz fine-grained z uprawnieniem Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Klucz dostępu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Jest przechowywany w magazynie haseł tego systemu i wysyłany tylko do tego serwera.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Utwórz klucz…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Logowanie na {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Użyj kodu</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Wczytywanie modeli</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Łączenie z {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Źródło: {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modele z HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modele z HFChat, stan na {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Szukaj na Hubie</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>Do {host} trafią słowa i filtry, nigdy czat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Zostań offline</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Wróć do: {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Skąd pochodzi ta wartość</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Wiadomość {number} z {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>kod, %n wiersz</numerusform>
                <numerusform>kod, %n wiersze</numerusform>
                <numerusform>kod, %n wierszy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tabela, %n wiersz</numerusform>
                <numerusform>tabela, %n wiersze</numerusform>
                <numerusform>tabela, %n wierszy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n wątek</numerusform>
                <numerusform>%n wątki</numerusform>
                <numerusform>%n wątków</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Pomiar: {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Nic jeszcze nie zmierzono. Pomiar każdego modelu trwa chwilę.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Zmierz szybkość</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Szybkość</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokeny na sekundę podczas pisania, więcej znaczy lepiej</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Nie udało się zmierzyć</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Szybkość każdego modelu</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Nie mieści się w wolnej pamięci</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Bez gwiazdek</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} z 5 gwiazdek</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Zostaje tylko na tym komputerze</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Uprzejmy e-mail do właściciela mieszkania</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Dziesięć codziennych pytań po niemiecku</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Zadaj mi dziesięć codziennych pytań po niemiecku, po jednym naraz.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Wyjaśnij coś</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Pomóż mi pisać</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Skąd się biorą pływy, prostymi słowami?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Poćwicz język</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Zmień nazwy zdjęć według daty, w Pythonie</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Napisz program w Pythonie, który zmieni nazwy moich zdjęć według zapisanej w nich daty.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Napisz krótki, uprzejmy e-mail do właściciela mieszkania: ogrzewanie nie działa.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Napisz mały program</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Dodaj tag</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tagi</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Usuń tag {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Opublikuj</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Zapisz plik</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Dokąd</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Szablon czatu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Zachowaj ten czat</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Zostanie zachowany po odpowiedzi</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Ten czat nie zostawia śladu. Zniknie po otwarciu innego lub po zamknięciu programu.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Odrzuć</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Nie jest nigdzie zapisany. Po wyjściu jego treść zniknie.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Zachowaj ten czat</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Opuścić czat tymczasowy?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Zostań</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Jeden z wierszy jest za długi.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Najwyżej tyle wierszy: {count}.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Po jednym w wierszu</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Myślenie przed odpowiedzią: wolniej, często lepiej</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Myślenie</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Pobierz mimo to</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Potrzebuje {need}, a wolne jest {free}. Może spowolnić ten komputer albo się zatrzymać.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Użyj {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} nie zmieści się w pamięci</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Rozmowa</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Gotowe, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymano</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Pisze</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Pozostał %n dzień</numerusform>
                <numerusform>Pozostały %n dni</numerusform>
                <numerusform>Pozostało %n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Usuń wszystko na stałe</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Usuń na stałe</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Usunąć te czaty na stałe?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Usunięte czaty</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Kosz jest pusty.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Nie da się ich przywrócić. Mają je jeszcze tylko wcześniejsze kopie zapasowe.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez tytułu</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: odpowiedź gotowa</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Szybkie pytanie</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Pokaż lub ukryj HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat działa tu dalej. Z menu ikony można go znów pokazać albo zakończyć.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Wymaga ikony w zasobniku.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Ten pulpit nie pokazuje ikon programów.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Przejdź tam</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Mapa tego czatu</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>Gruba linia to widoczny przebieg czatu. Wersje są obok.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Nie ma jeszcze innych wersji. Powstają przy ponownym generowaniu i edycji.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>Dostępny jest HFChat Desktop {version}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Ta kopia nie została opublikowana, więc nie ma kogo zapytać.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Sprawdzanie na GitHubie…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub przez jakiś czas nie odpowie stąd na kolejne zapytania. Spróbuj później.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>Nie udało się połączyć z GitHubem. Sprawdź połączenie i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Otwórz stronę</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Pomiń tę wersję</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Nie udało się zrozumieć odpowiedzi GitHuba. Spróbuj ponownie później.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>To najnowsza wersja.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>Dostępna jest wersja {version}.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Zamknij HFChat i otwórz go ponownie, aby używać nowej wersji.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat zaktualizowano, gdy był otwarty</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Czaty są zapisane.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Bufory: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Kontekst {count} tokenów: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Szacunek według rozmiaru: nagłówek pliku nie był jeszcze czytany.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Teraz wolne: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Pełna</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Prawie pełna</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Żadna wersja nie zmieści się w pamięci. {version} jest najmniejsza.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Rezerwa: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Najmniejsza</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Razem: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Wagi: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>Polecana {version}: zachowuje niemal całą jakość przy jednej trzeciej rozmiaru i się zmieści.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>Polecana {version}: jej nazwa nie mówi, jak ją zmniejszono.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>Polecana {version}: najbliższa Q4_K_M z tych, które się zmieszczą.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>Polecana {version}: zwykłe wyważenie jakości i rozmiaru.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>Polecana {version}: nie ma Q4_K_M, a ta jest bliska pełnej.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: sprawdzanie</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: pobieranie, {percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: wstrzymane na {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: zatrzymane</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: czeka</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Znajdź w tym czacie</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Wróć do {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Bez skrótu</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Użyj tutaj</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Przeciągnij, aby zmienić kolejność</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Trwa pobieranie</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Czeka: {text}</translation>
        </message>
    </context>
</TS>
