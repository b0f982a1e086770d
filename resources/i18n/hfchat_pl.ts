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
            <source>Copy details</source>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Baza danych</translation>
        </message>
        <message>
            <source>Each model has its own licence.</source>
            <translation>Każdy model ma własną licencję.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Silnik</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Ikony</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencje</translation>
        </message>
        <message>
            <source>Lucide, ISC licence; the part from Feather is MIT</source>
            <translation>Lucide, licencja ISC; część z Feather na licencji MIT</translation>
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
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
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
            <source>Regenerate</source>
            <translation>Wygeneruj ponownie</translation>
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
        <name>AnswerView</name>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Wygeneruj ponownie</translation>
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
        <name>ChatController</name>
        <message>
            <source>Chat deleted</source>
            <translation>Usunięto czat</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
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
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Pokaż lub ukryj listę</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Uruchom silnik ponownie</translation>
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
            <translation>Wszystko na tym komputerze</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Żaden czat nie zawiera „{words}”.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Szukaj w czatach</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Tutaj pojawią się czaty.</translation>
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
    </context>
    <context>
        <name>ChatRows</name>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
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
            <source>Found in chats</source>
            <translation>Znalezione w czatach</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Starsze</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Zmień nazwę</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
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
            <source>Show all {count} lines</source>
            <translation>Pokaż wszystkie wiersze ({count})</translation>
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
            <translation>Starsze wiadomości, których model już nie czyta: {count}</translation>
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
            <source>{number} s</source>
            <translation>{number} s</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} tok./s</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Upuść plik, aby użyć tego modelu</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model is one file whose name ends in .gguf. It stays where it is.</source>
            <translation>Model to jeden plik z końcówką .gguf w nazwie. Zostaje tam, gdzie jest.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Do odpowiedzi potrzebny jest model na tym komputerze.</translation>
        </message>
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
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Wybierz plik modelu na tym komputerze</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Wszystko zostaje na tym komputerze.</translation>
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
            <source>No account, and no internet while you chat.</source>
            <translation>Bez konta, a podczas rozmowy także bez internetu.</translation>
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
            <source>Start of a chat</source>
            <translation>Początek czatu</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>O czym porozmawiamy?</translation>
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
        <name>MainWindow</name>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Czaty są zapisywane jak zawsze.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Coś poszło nie tak w HFChat</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Zapis zdarzenia jest w dzienniku.</translation>
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
        <name>MessageView</name>
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
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Szerokość listy</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer</source>
            <translation>Czaty nigdy nie opuszczają tego komputera</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Models answer without a network.</source>
            <translation>Są w jednym pliku na tym dysku. Modele odpowiadają bez sieci.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Do odpowiedzi potrzebny jest plik modelu, a w {folder} nie ma żadnego.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Do odpowiedzi potrzebny jest model na tym komputerze.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Zezwól na zapis w tym folderze i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Inne okno lub polecenie HFChat używa {path}: zamknij je i spróbuj ponownie albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Inne okno lub polecenie używa {path}. Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Tutaj nie da się zapisać czatów</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Sprawdź dysk i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Wybierz plik GGUF na tym komputerze.</translation>
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
            <source>Choose another chat in the list.</source>
            <translation>Wybierz inny czat z listy.</translation>
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
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Zamknij inne programy i spróbuj ponownie albo zainstaluj HFChat od nowa.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Zamknij inne programy albo wybierz mniejszy model.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Zamknij programy, które zajmują dużo pamięci, i spróbuj ponownie albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Podłącz dysk, na którym jest ten plik, albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Pobierz lub skopiuj plik jeszcze raz albo wybierz inny model.</translation>
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
            <source>Free up some space and try again.</source>
            <translation>Zwolnij trochę miejsca i spróbuj ponownie.</translation>
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
            <source>HFChat is already open</source>
            <translation>HFChat jest już otwarty</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Zainstaluj z powrotem nowszą wersję HFChat.</translation>
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
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Mógł zostać usunięty. Pozostałe czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Potrzebne tokeny: {needed}, a model czyta naraz {room}. Wiadomość jest zachowana.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Milczał przez {seconds} s i został zakończony. Odpowiedź zachowano do tego miejsca.</translation>
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
            <source>Model not found</source>
            <translation>Nie znaleziono modelu</translation>
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
            <source>Not enough space on this disk</source>
            <translation>Za mało miejsca na dysku</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Do {path} nie można już nic zapisać. To, co było zapisane wcześniej, jest bezpieczne i nic nie zostało usunięte.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Jedno ustawienie było nieprawidłowe</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
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
            <source>Set again what you had changed.</source>
            <translation>Ustaw ponownie to, co było zmienione.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Inną wartość można ustawić w Ustawieniach.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Skróć ją albo wyślij w częściach.</translation>
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
            <source>The answer could not be finished</source>
            <translation>Nie udało się dokończyć odpowiedzi</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Nie udało się dokończyć odpowiedzi ({why}): spróbuj ponownie albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Program zgłosił: {why}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Nie udało się odczytać lub zapisać czatów</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Czaty były uszkodzone, a to, co dało się odczytać, zachowano (czaty: {chats}, wiadomości: {messages}): jeśli czegoś brakuje, może być nadal w {kept_as}.</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Dysk, na którym jest {path}, jest pełny: zwolnij trochę miejsca i spróbuj ponownie.</translation>
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
            <source>The engine no longer answered</source>
            <translation>Silnik przestał odpowiadać</translation>
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
            <source>The file with your chats was damaged</source>
            <translation>Plik z czatami był uszkodzony</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Nie udało się wczytać modelu</translation>
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
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Potrzebne tokeny: {needed}, a model czyta naraz {room}: skróć pytanie albo wyślij je w częściach.</translation>
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
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>System zgłosił: {why}. To, co było zapisane wcześniej w {path}, jest bezpieczne.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>System zgłosił: {why}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Obowiązują zwykłe ustawienia. Dawny plik to teraz {kept_as}. Czaty są bezpieczne.</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Nie ma czatu {id}: numery pokazuje hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>W {folder} nie ma modelu: umieść tam plik GGUF albo wskaż go przez --model.</translation>
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
            <source>This chat is not here any more</source>
            <translation>Tego czatu już tu nie ma</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>To nie jest plik modelu</translation>
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
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Spróbuj ponownie albo wybierz inny model.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Spróbuj jeszcze raz. Jeśli to się powtórzy, uruchom HFChat ponownie.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>To, co dało się odczytać, zachowano (czaty: {chats}, wiadomości: {messages}). Uszkodzony plik to teraz {kept_as}.</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>bez podania przyczyny</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Odpowiedź zachowano do tego miejsca.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>Nie udało się wczytać {name} ({why}): zwolnij trochę pamięci i spróbuj ponownie albo użyj innego modelu.</translation>
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
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} nie ma już na dawnym miejscu. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} to rodzaj „{kind}”, który w tej wersji nie może czatować: wybierz inny model.</translation>
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
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>W {path} nie można zapisywać. To, co już tam jest, jest bezpieczne.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>W {path} nie można zapisywać: zezwól na zapis albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>Nie udało się odczytać lub zapisać {path} ({why}): sprawdź dysk i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} ma format {found}, a ta wersja czyta formaty do {known}. Plik nie został ruszony.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} pochodzi z nowszej wersji HFChat i nie został ruszony: zainstaluj tamtą wersję albo podaj inny --profile.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, więc nie został otwarty. Czatów to nie dotyczy.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: pobierz lub skopiuj plik jeszcze raz albo wybierz inny model.</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Czaty</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
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
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Wszystko znów jest zapisane</translation>
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
        <name>SettingRow</name>
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
            <source>0 runs the whole model on the processor.</source>
            <translation>0 oznacza cały model na procesorze.</translation>
        </message>
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
            <source>Applies to messages and code.</source>
            <translation>Dotyczy wiadomości i kodu.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatycznie</translation>
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
            <source>Chooses among this many likeliest tokens. 0 is all.</source>
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
            <source>Frequency penalty</source>
            <translation>Kara za częstość</translation>
        </message>
        <message>
            <source>In tokens; empty writes until the model is done.</source>
            <translation>W tokenach. Puste pole: model pisze do końca.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Instrukcje dla każdego nowego czatu</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Layers on the GPU</source>
            <translation>Warstwy na GPU</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Pomija tokeny poniżej tej części najbardziej prawdopodobnego.</translation>
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
            <translation>Niska jest przewidywalna, wysoka różnorodna. 0 bierze najpewniejsze słowo.</translation>
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
            <source>One less than the processor has cores is usually fastest.</source>
            <translation>Zwykle najlepiej o jeden mniej niż rdzeni procesora.</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Panele i powiadomienia pojawiają się bez animacji.</translation>
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
            <source>Random</source>
            <translation>Losowe</translation>
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
            <source>Seed</source>
            <translation>Ziarno</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Wysyłaj klawiszem</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>Pierwsza odpowiedź przychodzi szybciej. Wyłączenie zostawia wolną pamięć.</translation>
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
            <source>Used while the model reads your message.</source>
            <translation>Używane, gdy model czyta wiadomość.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Co model ma wiedzieć lub czego się trzymać. Pole może zostać puste.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
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
            <source>Engine</source>
            <translation>Silnik</translation>
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
            <source>Memory of the model</source>
            <translation>Pamięć modelu</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
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
            <source>Writing</source>
            <translation>Pisanie</translation>
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
            <source>Their messages are removed from this computer and cannot be brought back.</source>
            <translation>Ich wiadomości znikną z tego komputera i nie da się ich odzyskać.</translation>
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
