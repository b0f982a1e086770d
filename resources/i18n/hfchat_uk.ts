<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Ліцензія Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Перевірити оновлення</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Копіювати подробиці</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База даних</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Кожна модель має власну ліцензію, її показано в розділі «Моделі».</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Рушій</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Папки</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Програми в комплекті</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Мова програмування</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Ліцензії</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Папка моделей</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Правові примітки до кожної складової</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читати</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Версія {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версії</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Бібліотека вікон</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Ключ доступу</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Ключ доступу до Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Облікові записи</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Підключено</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>У HF_TOKEN. Щоб вийти, видаліть цю змінну.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>У пам’яті, доки HFChat не закрито.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>У сховищі паролів цієї системи, щойно він з’явиться.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>У сховищі паролів цієї системи.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Замість коду. Для моделей досить ключа лише для читання; щоб ділитися наборами даних, потрібен ключ із правом запису.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Надсилається лише до Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Для чатів і завантаження відкритих моделей обліковий запис не потрібен. Входьте, лише щоб ділитися або отримати моделі, які вимагають прийняти умови.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Вхід не виконано</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Вставте ключ доступу</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Увійти з кодом</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Увійти з цим ключем</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Вхід виконано</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Ви ввійшли як {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Цей ключ не дає доступу до моделей з умовами.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Там, де його зберегла команда hf auth login. Щоб вийти, виконайте hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Де зберігається ключ доступу</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Отримання коду від Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Перевірка облікового запису в Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Вихід…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Очікування на введення коду…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Створити резервну копію всіх чатів зараз</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Вибрати персону</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Закрити, зупинити відповідь, назад до поля повідомлення</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Порівняти: вставити відповідь із ChatGPT чи іншого джерела</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Копіювати останню відповідь</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Видалити чат</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Видалити вибраний у списку чат</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Редагувати останнє повідомлення, коли поле порожнє</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Усе, чим ви поділилися</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Експортувати всі чати</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Знайти в чаті, моделях або налаштуваннях</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Знайти наступне місце</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Знайти попереднє місце</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Перше або останнє повідомлення під час читання</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Відгалузити чат після останньої відповіді</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Перейти будь-куди</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Перейти до поля повідомлення</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Утримуйте також Ctrl або Alt чи скористайтеся клавішами F1–F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Імпортувати чати з ChatGPT та інших програм</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Комбінації клавіш</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший текст</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Запустити модель знову</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Карта чату</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Новий рядок</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Наступний чат</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Наступна частина вікна</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Звичайний розмір тексту</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Відкрити файл моделі</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Персони, під час набору тексту</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Попередній чат</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Попереднє або наступне повідомлення під час читання</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Попередня або наступна версія повідомлення</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Попередня частина вікна</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Друкувати чат</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Швидке запитання в малому вікні</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Оцінити останню відповідь зірками</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Згенерувати відповідь знову</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Згенерувати відповідь інакше</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Перейменувати чат</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Відновити резервну копію</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Збережені запити, на початку поля</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Шукати в чатах</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Переглянути або скасувати останній імпорт</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Поділитися чатом або експортувати його</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Показати або сховати список</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Показати або сховати параметри</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>Остання відповідь погана</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>Остання відповідь добра</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Це щось видаляє. Утримуйте також Ctrl або Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Цю клавішу не можна використати.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Скасувати останнє видалення чи зміну</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Скасувати або виконати іншу дію зі сповіщення</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Вивантажити модель</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Що займає контекст</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} — для набору тексту.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Погана відповідь</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Добра відповідь</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Лишається тільки на цьому комп’ютері</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Закріплено: модель завжди це бачить. Відкріпити</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Оцінити зірками</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Оцінка: {stars} з 5 зірок</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Згенерувати знову</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Згенерувати інакше</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Спочатку поставте запитання, тоді додайте відповідь.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Наскільки добра ця відповідь?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Наскільки добрий цей чат?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Зберегти цей чат</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Спочатку збережіть цей чат, тоді відгалузьте його.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Карта цього чату…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Повідомлення й усе після нього видалено</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Відкрити чат, від якого його відгалужено</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Оцінити цей чат…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Версію видалено</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Додати відповідь з іншого джерела</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Інша модель або людина</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Редагувати відповідь</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Вона стане версією поряд з іншими. Нічого не буде перезаписано.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Вставте сюди відповідь іншої моделі</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Тексту ще немає.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Хто це написав</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Перервано, збережено написане</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Без відповіді</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Читає ваше повідомлення</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Читає ваше повідомлення {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Міркує, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Міркування: {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Очікує</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Пише</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>зупинено після {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model}: відповідь готова</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model}: відповідь не закінчено</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Додати відповідь з іншого джерела…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Погана відповідь</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Добра відповідь</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Оцінити зірками</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Згенерувати знову</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Згенерувати інакше…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>Відповідь: {model}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n чат</numerusform>
                <numerusform>%n чати</numerusform>
                <numerusform>%n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n папка</numerusform>
                <numerusform>%n папки</numerusform>
                <numerusform>%n папок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n оцінка</numerusform>
                <numerusform>%n оцінки</numerusform>
                <numerusform>%n оцінок</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Створити копію</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервні копії</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Перед відновленням</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Перед оновленням HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручну</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Файл із чатами</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Чати з інших програм</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Вибрати файл</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Видалити всі чати (%n)?</numerusform>
                <numerusform>Видалити всі чати (%n)?</numerusform>
                <numerusform>Видалити всі чати (%n)?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Видалити всі чати</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Видалити копію</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Видалити резервну копію за {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Видалити резервну копію за {when}?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Із ChatGPT, LM Studio, Open WebUI та інших. Це можна скасувати.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Імпортувати чати</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Резервних копій ще немає</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Копія створюється щотижня, коли програма нічим не зайнята; зберігаються останні чотири. Видалене вами лишається в старіших копіях, доки їх теж не буде видалено.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Перебіг створення резервної копії</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Відновити резервну копію</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Відновити резервну копію за {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Вони перейдуть до видалених чатів, і звідти їх можна повернути.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Вони перейдуть до видалених чатів, звідки їх можна повернути, доки їх не видалено назавжди. Резервні копії не зміняться.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Цей файл не можна повернути. Ваші чати й інші резервні копії лишаться.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Щотижнева</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Ви побачите, що в ній, перш ніж щось зміниться.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Ваші чати на цьому комп’ютері</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>неможливо прочитати</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Створити копію</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Резервну копію збережено у {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Резервну копію відновлено</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Резервні копії HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Відновити резервну копію</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Чати знову такі, як були</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>Не вдалося створити останню щотижневу резервну копію: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Наступна версія</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Наступна версія (Alt+стрілка вправо)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Попередня версія</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Попередня версія (Alt+стрілка вліво)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Версія {index} з {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Копіювати все</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Огляд</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Завантаження</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>На цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Скасувати запуск</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Заголовок чату</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Видалити чат</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапустити</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Поділитися цим чатом</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Показати або сховати список</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Запустити рушій знову</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>На цей чат є посилання. Воно в меню поруч.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Очистити</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Ніщо не залишає комп’ютер</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Імпортувати чати</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Інші способи почати</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова папка</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Жоден чат не містить «{words}».</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Немає таких чатів.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Шукати в чатах</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Ваші чати з’являться тут.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Архівувати</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Видалити папку</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Перемістити в папку</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вгору</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Новий чат у цій папці</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова папка</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закріпити</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Вийняти з папки</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Поділитися, експорт…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Повернути з архіву</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Відповіді можуть бути хибними, тож перевіряйте важливе.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Працює на цьому комп’ютері. Відповіді можуть бути хибними, тож перевіряйте важливе.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Цю модель створено не для чатів. Вона продовжує ваш текст.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Назва чату</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Назва папки</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n чат</numerusform>
                <numerusform>%n чати</numerusform>
                <numerusform>%n чатів</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архів</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Чат без назви</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Раніше цього місяця</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Раніше цього тижня</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Папки</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Знайдено в чатах</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>У цій папці немає чатів</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Нотатка: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Старіші</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закріплені</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Учора</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>пишеться відповідь</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>згорнуто</translation>
        </message>
        <message>
            <source>open</source>
            <translation>розгорнуто</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закріплений</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>Знайдено: %n</numerusform>
                <numerusform>Знайдено: %n</numerusform>
                <numerusform>Знайдено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Ще %n елемент теж буде замінено</numerusform>
                <numerusform>Ще %n елементи теж буде замінено</numerusform>
                <numerusform>Ще %n елементів теж буде замінено</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Перевірте, перш ніж ділитися</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Перевірка…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Ключі й паролі ніколи не публікуються: кожен, хто їх прочитає, міг би ними скористатися. Тут вони завжди замінені; у файлі, який ви зберігаєте, їх можна залишити.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Нічого приватного не знайдено. Перегляньте текст і самі.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Показати всі (%n)</numerusform>
                <numerusform>Показати всі (%n)</numerusform>
                <numerusform>Показати всі (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Позначене замінюється лише в копії</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>У публікаціях завжди замінюється</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Перевірити знову</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Перевірити файл</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Перевірка файлу</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Перевірка, {n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Перевірка, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Вміст</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Залишено</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Замінено на {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Копіювати код</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Не переносити рядки</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Показати всі рядки ({count})</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Переносити рядки</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Розмір тексту {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Повідомлення для {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Напишіть ще щось</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Напишіть повідомлення</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Попередні повідомлення</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Забути все дотепер</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Вільно</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Пропускати старі</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Старіші повідомлення, яких модель уже не читає: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Спинитися й спитати</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Системні вказівки</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Повідомлення лишаються в чаті, але модель їх більше не бачить.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Це повідомлення</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Зайнято</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Коли він заповниться</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Відгалужено від видаленого чату</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Відгалужено від: {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Знову показати моделі все</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Модель забула те, що вище</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Модель більше не бачить того, що вище</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Модель більше не бачить того, що над цією лінією</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Контекст: зайнято {used} з {total} токенів, вільно {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Повний</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Повний, найстаріші повідомлення пропущено</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Старіші повідомлення, яких модель уже не читає: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}к</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} з {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Клавіші {keys} зайняла інша програма.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>Про клавіші вирішує стільниця. Їх змінюють у її налаштуваннях.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Стільниця цього не дозволила.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Ця стільниця цього не пропонує. Ви можете призначити клавіші команді вище в її налаштуваннях.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} відкриває мале вікно поверх будь-якої програми.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Про цю модель</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Шаблон чату</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Він відрізняється від шаблону базової моделі. Це може бути виправлення або зміна поведінки моделі: перегляньте його, якщо не знаєте видавця.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Це не той шаблон, що був тут раніше. Шаблон визначає, як ваші слова потрапляють до моделі: перегляньте його, перш ніж користуватися моделлю.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Востаннє змінено</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Не вказано</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>Картка довша, ніж показано тут.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Шаблон чату змінено</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Не зберігати</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Завантажень за 30 днів: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Вподобань: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Відкрити в Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Параметри; на кожне слово працює {count}</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Видавець</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Доступ за запитом</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Прийміть умови авторів на сторінці моделі, тоді ввійдіть.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Запросити доступ</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Звернення до Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Виберіть модель, щоб побачити її файли.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файли</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Її не можна завантажити. Те, що є на цьому комп’ютері, і далі працює.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Переглянути в Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Файлів моделі не знайдено.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM з контекстом</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Надсилає до Hub лише назву цієї моделі й більше нічого.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub вимкнув цю модель</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Кожен запит розглядають автори. Запросіть доступ на сторінці моделі.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Цю модель перейменовано</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} токенів</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} тепер називається {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Ширина списку</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Копіювати посилання</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Посилання</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Прибрати зі списку</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>На початок</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вгору</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Зайнято іншою програмою</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Цей файл завантажує інша програма</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Цей файл завантажує інша програма. Двічі він не завантажуватиметься.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Перевірка</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>З’єднання</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Завантаження: {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Прибрати зі списку</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Нова спроба через {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Очікує</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>через {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} завантажено</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Завантаження продовжиться з того самого місця.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} збережено</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>Не вдалося завантажити {model}</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model}: можна спілкуватися</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Скасувати завантаження</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Скасувати це завантаження?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Завантажувати далі</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Завантажену частину {model} ({size}) буде видалено. Пауза збереже її на потім.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Завантаження</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Сховати завантаження</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Завантажень немає. Тут видно те, що завантажується з Hub.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Пауза для всіх</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Прибрати готові</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Продовжити всі</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Редагувати повідомлення</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Перейти до чатів</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>За цей час чи на цю тему оцінок немає.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Оцінюйте відповіді пальцем або зірками, і тут буде видно, хто найкращий.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Показати всі оцінки</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Асистент</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Експортовано з HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Експортовано з HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Перервано</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Відповіді немає</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Ще не закінчено</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Системні вказівки</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Міркування: {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Чат без назви</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Версія {place} з {count}, замість #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Очікує</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>палець униз</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>палець угору</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>версія {place} з {count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>«{note}»</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Вибрати файл …</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Кожна оцінена відповідь із розмовою й усім, що відомо.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Усе (рядки JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Експортувати оцінки</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Добрі й погані відповіді (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Пари відповідей (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Запит, відповідь і чи була вона добра. Три зірки не означають ні того, ні іншого.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Запит, краща й гірша відповідь: дві версії, які ви оцінили по-різному.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Вигляд рядків</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>У файлі по рядку на кожну відповідь або пару, для навчання моделей.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Із системними вказівками</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>З міркуваннями моделей</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ще %n</numerusform>
                <numerusform>ще %n</numerusform>
                <numerusform>ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Менше</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n мова</numerusform>
                <numerusform>%n мови</numerusform>
                <numerusform>%n мов</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Понад 100 мов</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Потужна, від 4B до 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Базова, не для чату</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Для цього ноутбука</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Щоденне спілкування</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Щоденна, від 1B до 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Експертна, понад 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Для цього ноутбука</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Підходить</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Умови Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Підходить для</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Мову не вказано</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Право</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Рівень</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Умови Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Математика</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Математика й логіка</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Медицина</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>За завантаженнями</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>За вподобаннями</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Найновіші</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Ніхто не вказав, які мови вона знає.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ще невідомо</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Не вказано</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Інші умови</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Грайлива</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Видавець</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Рольова гра</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Наука</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Короткі відповіді</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Найменші</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Початкова, до 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Міркує</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Міркує крок за кроком</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Впритул</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Завелика</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Інструменти</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Популярні</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Без цензури</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>від базової моделі</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>наше припущення</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>за словами автора</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>тег із Hub</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} ГБ</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} МБ</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n токен</numerusform>
                <numerusform>%n токени</numerusform>
                <numerusform>%n токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Пише</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>перший токен {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} з {total}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} ГБ</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} МБ</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} ТБ</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} Б</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} кБ</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} с</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} ток/с</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>{place}-й у черзі</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}-й у черзі</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}-й у черзі</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}-й у черзі</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/с</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>лишилося {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Відпустіть, щоб імпортувати персону</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Відпустіть, щоб імпортувати чати</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Відпустіть, щоб імпортувати чати або персони</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Відпустіть, щоб переглянути цю резервну копію</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Перетягуйте по одному файлу або папку, у якій вони лежать.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Відпустіть файл, щоб використати цю модель</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat не може використати цей файл. Підходять моделі GGUF, експорти й резервні копії чатів, а також персони.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>Чат із {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Завантажити</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Завантажити {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Радимо</translation>
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
            <translation>Файли</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Потрібно RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n зірка або більше</numerusform>
                <numerusform>%n зірки або більше</numerusform>
                <numerusform>%n зірок або більше</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 зірок</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Також архів</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Будь-яка дата</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Будь-яка папка</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Будь-яка модель</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Будь-яка персона</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Будь-яка оцінка</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Будь-який тег</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архів</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистити</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>З кодом</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Поза папками</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Останні 12 місяців</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Останні 24 години</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Останні 30 днів</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Останні 7 днів</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Лише архів</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Персона</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Без архіву</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Очистити {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Знайти в цьому чаті</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Регістр літер</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Наступне</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не знайдено</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Попереднє</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} з {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Щоб відповідати, потрібна модель на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Вибрати файл моделі на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Завантажте ту, що підходить для цього ноутбука, або використайте файл .gguf там, де він лежить.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Усе лишається на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Знайти модель</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Знайти потужнішу модель для цього ноутбука</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Без облікового запису й без інтернету під час чату.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Відкрити файл моделі…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Початок чату</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>Про що поговоримо?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} запуститься з вашим першим повідомленням.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} запускається. Писати можна вже зараз.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model}: усе готово.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model}: усе готово. Ця модель мала й швидка, добра для першої спроби.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model}: зупинено. Модель запуститься знову з вашим наступним повідомленням.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Натисніть, щоб не додавати його до папки</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>Новий чат буде в папці {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Файл GGUF у цій папці буде знайдено.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Завантаження</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Відкрити папку</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Інші програми, що працюють із Hub, знаходять там ті самі файли.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Де зберігаються моделі</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Ваші файли</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Закрити без збереження</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Закрити без збереження?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Зміни, зроблені тут, буде втрачено.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Показати більше</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Текст, що буде надіслано</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Отримання коду від {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Перевірка облікового запису на {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Підключено</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Щоб ділитися чатами як gist</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Вхід виконано</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Ви ввійшли як {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>Ключ у змінній середовища.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>Ключ у пам’яті, доки HFChat не закрито.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>Ключ у сховищі паролів цієї системи.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Відеокарта шукається під час запуску моделі.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Не встановлено драйвера з підтримкою Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Вимкнено в налаштуваннях.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name}: драйвер застарий.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Відеокарта</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Ця збірка рушія використовує лише процесор.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan не встановлено на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>зібрано для цього комп’ютера</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} лише імітує відеокарту.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} ділить пам’ять із комп’ютером: використовується, якщо задано кількість шарів.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Виявити знову</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Графіка</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Пам’ять</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Пам’ять, потрібна моделі</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Процесор</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Цей комп’ютер</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Використати відеокарту, що дала збій</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n карта, {total}, {backend}</numerusform>
                <numerusform>%n карти, {total}, {backend}</numerusform>
                <numerusform>%n карт, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n ядро</numerusform>
                <numerusform>%n ядра</numerusform>
                <numerusform>%n ядер</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Автоматичне значення тут: {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Використовується код: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Немає придатної відеокарти</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ще невідомо</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Не використовується</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Типово не використовується</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Рушій ще не запускався.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>Вільно {free} з {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} з {most} шарів моделі {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model}: потрібно {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} власної пам’яті, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Упорядковано у зворотному порядку</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Упорядковано, найкращі спершу</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Експортовані чати</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Імпортувати чати</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n чат тепер серед видалених чатів у налаштуваннях.</numerusform>
                <numerusform>%n чати тепер серед видалених чатів у налаштуваннях.</numerusform>
                <numerusform>%n чатів тепер серед видалених чатів у налаштуваннях.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>З ними додано %n повідомлення.</numerusform>
                <numerusform>З ними додано %n повідомлення.</numerusform>
                <numerusform>З ними додано %n повідомлень.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Серед них</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Повернути їх</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT надсилає zip після вибору «Налаштування», «Керування даними», «Експорт». LM Studio, Jan і GPT4All зберігають чати в папці. Файл можна також перетягнути у вікно.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Вибрати файл</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Вибрати папку</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Вибрати інший</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>З {names} або HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Уже тут</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Імпортувати</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Імпортувати чати</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Імпортувати ці чати?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Імпорт: {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Файл відкривається й перевіряється. Нічого не змінюється.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Чати з імпорту переміщуються до видалених.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Змінено або пропущено</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Перегляд: {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Ніщо не залишає цього комп’ютера, нічого з файлів не запускається, і весь імпорт можна скасувати.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>У цьому файлі немає нічого нового</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Імпорт скасовано</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Скасувати імпорт</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Скасування імпорту</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Його вміст порівнюється з чатами, які вже є тут.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>Чати: {done} з {total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} з {total}, поки що {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n чат</numerusform>
                <numerusform>%n чати</numerusform>
                <numerusform>%n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>Імпортовано %n чат</numerusform>
                <numerusform>Імпортовано %n чати</numerusform>
                <numerusform>Імпортовано %n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n чат уже є тут, його буде пропущено</numerusform>
                <numerusform>%n чати вже є тут, їх буде пропущено</numerusform>
                <numerusform>%n чатів уже є тут, їх буде пропущено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n чат має тут менше повідомлень, його буде додано поряд з наявним</numerusform>
                <numerusform>%n чати мають тут менше повідомлень, їх буде додано поряд з наявними</numerusform>
                <numerusform>%n чатів мають тут менше повідомлень, їх буде додано поряд з наявними</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n папка</numerusform>
                <numerusform>%n папки</numerusform>
                <numerusform>%n папок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n персона чи запит</numerusform>
                <numerusform>%n персони чи запити</numerusform>
                <numerusform>%n персон чи запитів</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Від {first} до {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>вкладений файл, названий у тексті</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>виклик інструмента або його результат</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>чат, який не вдається прочитати</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>чат скорочено, бо він задовгий</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>порожній чат</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>порожнє повідомлення</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>файл іншого типу</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>файл, що обривається посередині</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>неможлива дата, виправлено</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>повідомлення не від людини й не від моделі</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>повідомлення скорочено, бо воно задовге</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>повідомлення, яке й там було приховане</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>повідомлення без місця, упорядковано</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>повторений номер, виправлено</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>персона чи запит, назва яких тут уже зайнята</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>зображення, назване в тексті</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>налаштування, невідоме тут</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>звук, названий у тексті</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>відео, назване в тексті</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Немає чого показати: таких оцінок не було.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Оцінки з їхніми межами</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Змінити клавіші</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Немає клавіш</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Натисніть клавіші</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Африкаанс</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Албанська</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Арабська</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Вірменська</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Азербайджанська</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Баскська</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Білоруська</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Бенгальська</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Боснійська</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Болгарська</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Бірманська</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Кантонська</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Каталонська</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайська</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Хорватська</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Чеська</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Данська</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Нідерландська</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Англійська</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Есперанто</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Естонська</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Філіппінська</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Фінська</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французька</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Галісійська</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Грузинська</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Німецька</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Грецька</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Гуджараті</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Іврит</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Гінді</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Угорська</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Ісландська</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Індонезійська</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Ірландська</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Італійська</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японська</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахська</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Кхмерська</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейська</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латина</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Латиська</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Литовська</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Македонська</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Малайська</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Мальтійська</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Багато мов</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Маратхі</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Норвезька</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Норвезька (букмол)</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Норвезька (нюношк)</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Перська</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Польська</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Португальська</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Панджабі</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Румунська</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Російська</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Сербська</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Словацька</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Словенська</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Іспанська</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Суахілі</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Шведська</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Тагальська</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Тамільська</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Телугу</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Тайська</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецька</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Українська</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Урду</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Узбецька</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>В’єтнамська</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Валлійська</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Перейти до останніх слів (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Останнє</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Програми в комплекті</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Текст умов не додано.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Ліцензії всіх складових</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Немає нічого з такою назвою.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Шукати назву чи ліцензію</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Умови</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Копіювати адресу</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Повна адреса</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Відкрити у браузері</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Відкрити це посилання?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Назва перед знаком @ — не те, куди веде посилання. Воно веде на {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>У цій назві є літери, схожі на інші.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Написати лист</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Написати на цю адресу?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>Архівовано %n чат</numerusform>
                <numerusform>Архівовано %n чати</numerusform>
                <numerusform>Архівовано %n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>Видалено %n чат</numerusform>
                <numerusform>Видалено %n чати</numerusform>
                <numerusform>Видалено %n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>Повернуто з архіву %n чат</numerusform>
                <numerusform>Повернуто з архіву %n чати</numerusform>
                <numerusform>Повернуто з архіву %n чатів</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Чат архівовано</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Чат видалено</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Чат повернуто з архіву</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Папку видалено, її чати збережено</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Переміщено: {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова папка</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Вийнято з папки</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n модель</numerusform>
                <numerusform>%n моделі</numerusform>
                <numerusform>%n моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Очистити фільтри</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фільтри</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Фільтри {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Немає відповідних моделей</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Шукати моделі</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n модель</numerusform>
                <numerusform>%n моделі</numerusform>
                <numerusform>%n моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>З комплекту програми</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Пошкоджено</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>В іншому місці</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Тут двічі</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Кеш Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Це не опублікований файл, перевірено {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>Це опублікований файл, перевірено {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Його ще не порівняно з опублікованим файлом.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Спершу найбільші</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Востаннє вживані</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Папка моделей</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Ніхто не опублікував контрольної суми для порівняння.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Непридатна</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Старіша</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Той самий файл, що й {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Спершу найменші</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Є новіша редакція: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ще не використано</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>використано %n день тому</numerusform>
                <numerusform>використано %n дні тому</numerusform>
                <numerusform>використано %n днів тому</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>використано {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>використано сьогодні</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>використано вчора</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>Можна звільнити {size}: є однакові файли</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Додати до вибраного</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Моделі на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Прибрати з вибраного</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Додати файл моделі</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Інша копія лишиться.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Видалити {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Моделі GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat не знає, звідки завантажити її знову.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Її можна знову завантажити з {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Її вже видалено</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Цей файл використовують інші програми, і їм його бракуватиме: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Ця модель є частиною програми й лишається з нею</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} видалено</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{size} у {path} буде видалено з цього комп’ютера.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Видалити з цього комп’ютера</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Видалення одного з двох звільнить {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Звільнить {size}. Спочатку з’явиться запит.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Найдовший контекст</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Потрібно RAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Невідомо</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>У Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Відкрити папку</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Шлях</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Той самий файл є тут: {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Показати інший</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Розмір на диску</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>У чому вона добра, у чому помиляється</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>Токенів: {count}</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size}, частин: {count}</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} з контекстом {count} токенів</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Додати до вибраного</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Прибрати з вибраного</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Додати файл…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Виберіть модель, щоб побачити, що про неї відомо.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Завантажте ту, що підходить для цього комп’ютера, або додайте власний файл GGUF.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Знайти моделі</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Немає відповідних моделей на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>На цьому комп’ютері ще немає моделей</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Шукати на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>вільно {disk} на диску</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} з {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>вільно {free} з {total} пам’яті</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: вільно {free}</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Без тексту</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>показано</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>версія {index} з {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Потрібно {need} ГБ пам’яті, а вільно {room} ГБ</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Потрібно {need} з {room} ГБ пам’яті</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Потрібно {need} з {room} ГБ пам’яті, це впритул</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Копіювати як Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Копіювати повідомлення</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Копіювати вибране як Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Видалити повідомлення</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Видалити цю версію</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Забути те, що вище</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Відгалузити в новий чат</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Закріпити, щоб модель завжди це бачила</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Читати як текст…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Поділитися, експорт…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Повідомлення, що чекають</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Моделі GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Відкрити файл моделі</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Останні повідомлення рушія</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Знайти модель на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Знайти інші моделі</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Моделі на цьому комп’ютері</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Немає моделі з такою назвою.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>На цьому комп’ютері ще немає моделей.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Відкрити файл моделі…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Звільнити пам’ять</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Звільнити пам’ять: {size}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>поточна</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Запуск {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Модель: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Не запущено</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Пише</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>Можна продовжити %n завантаження</numerusform>
                <numerusform>Можна продовжити %n завантаження</numerusform>
                <numerusform>Можна продовжити %n завантажень</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Показати все</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>З форматуванням</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Цей текст дуже довгий або незвичний, тож його показано так, як написано.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>Новий чат не буде в жодній папці</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Кожен може це знайти</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Прочитає кожен, хто має посилання</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Видно у вашому профілі</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Модель і параметри</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Назва набору даних</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Без ліцензії</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Прочитати можете лише ви</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Вказівки персони</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Приватний набір даних</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Публічний набір даних</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Публічний gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Замінити приватне</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Таємний gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Час</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Чати, моделі, команди</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Знайдено</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Перейти будь-куди</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Немає збігів із «{words}».</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Знайдено в чатах</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>current</source>
            <translation>поточна</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Ширина списку</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Ширина бічної панелі</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Сторінка {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Це число поза межами.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Узяти {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 бітів</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 бітів</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Як робить модель</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>За температури 0 береться найімовірніше слово.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Збалансований</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Творчий</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Допустима довжина DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Зростання DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Охоплення DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Сила DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Типово</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Зусилля міркувань</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Порожньо</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Форма відповіді</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Граматика (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Високе</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Як швидко вона себе виправляє.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Як довго модель міркує перед відповіддю.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Скільки токенів модель бачить водночас. Більше потребує більше пам’яті.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Скільки важить кожне наступне повторене слово.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Якої несподіваності прагнути. Низька — зосередженіше.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Як часто пропускати найімовірніші слова. 0 — вимкнено.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Простими словами</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Вимкнено значенням вище.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Схема JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Тримає несподіваність рівною, замість інших обмежень.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Не дає повторюватися цілим фразам. 0 — вимкнено.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Запуск моделі</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Низьке</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Середнє</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Замість цього вибирає Mirostat.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Швидкість Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Ціль Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Модель не вибрано.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Увімкнено</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Інші способи вибору</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Охоплення штрафів</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Персона</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Фрази шукаються в стількох останніх токенах.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Фрази до стількох токенів можуть повторюватися.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Точний</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Віддає перевагу словам зі звичною несподіваністю. 1 — вимкнено.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Повторення</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Зупинка на</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Схема JSON має перевагу.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>Відповідь буде в JSON такої форми.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>Відповідь закінчується перед будь-яким із цих рядків.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>Відповідь дотримується цих правил; вона починається з «root».</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Рушій не бачить тут відеокарти.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>Відеокарта дала збій і не використовується.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>Відеокарту вимкнено в налаштуваннях.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Штрафи рахують слова в стількох останніх токенах.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Ця модель цього не вміє.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Версія 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Версія 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Чи міркує модель перед відповіддю.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Увесь чат</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Слова з такою ймовірністю можна пропускати, крім одного.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Імовірність XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Поріг XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Параметри цього чату скинуто</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Діє для кожного чату з цією моделлю</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} з {most} на {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Скинути для цього чату</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Для кожного чату з цією моделлю</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Вибрати персону</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Без персони</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>Персона: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>Запустити її</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Без персони</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персони</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Збережені запити</translation>
        </message>
        <message>
            <source>current</source>
            <translation>поточна</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} краще працює з {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>Імпортовано %n запис.</numerusform>
                <numerusform>Імпортовано %n записи.</numerusform>
                <numerusform>Імпортовано %n записів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Експортувати персони</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Імпортувати персони</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Її книгу знань пропущено.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Персону видалено</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Персони (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Персони й картки персонажів (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Запит видалено</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Записано у {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>персони</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>користувач</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} імпортовано.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Персоні потрібна назва.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Персоні потрібні вказівки.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Будь-яка модель</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Редагувати персону</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Вітання</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Кількома словами</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Ініціал</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Нова персона</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Власних немає.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Пропонуються в порожньому чаті, по одному в рядку. ¶ означає розрив рядка.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Одна чи дві літери для плитки. Порожньо: перша літера назви.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Бажана модель</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Показується вам у порожньому чаті. Модель цього не бачить.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Узяти з відкритого чату</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Вони діють у чатах із цією персоною, якщо чат не має власних.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>З чого почати</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Що модель дізнається перед кожною розмовою. Найкраще коротко й конкретно: хто вона, що робити, у якій формі відповідати.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Коли вибрано персону, пропонується запустити цю модель.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Вибрати персону</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Редагувати персони й запити</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Знайти персону</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Нова персона…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Без персони</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Немає персони з такою назвою.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персони</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Без персони</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Персона</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>Копіювати й змінити</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Експортувати все…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпортувати…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Нова персона</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Новий запит</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Власних ще немає. Створіть нову або скопіюйте одну з наведених нижче.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Власних ще немає. Введіть / у чаті, щоб скористатися наведеними нижче.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Персони як JSON або картка персонажа як PNG чи JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Персони з комплекту HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Запити з комплекту HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Ваші персони й запити одним файлом</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Ваші персони</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Ваші запити</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Вибрано: %n</numerusform>
                <numerusform>Вибрано: %n</numerusform>
                <numerusform>Вибрано: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архівувати</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Скасувати вибір</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Перемістити в папку</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Поділитися, експорт</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Повернути з архіву</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Щонайбільше {tokens} токенів, близько {words} слів</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ідеї</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Винахідливо</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Довжина</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Довго</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Без обмеження: модель пише, доки не закінчить</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Коротко</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Строго</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Оцінка та її певність</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Зірки</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>Смуга охоплює межі з певністю 95%.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Пальці вгору</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Що показано</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Видалити пресет</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпортувати…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Пресет</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Пресет: власний</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Пресети</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Перейменувати…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Зберегти як новий</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Зберегти як новий…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Ваші пресети</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>Імпортовано %n пресет</numerusform>
                <numerusform>Імпортовано %n пресети</numerusform>
                <numerusform>Імпортовано %n пресетів</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Експортувати пресети</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Імпортувати пресети</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Пресет «{name}» видалено</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Пресети (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Пресети збережено у {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Перейменувати пресет</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Зберегти як новий пресет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Форматовано</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Текст, що буде надіслано</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Готові сторінки</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Друк…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>Повідомлення: {done} з {total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n раз</numerusform>
                <numerusform>%n рази</numerusform>
                <numerusform>%n разів</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Банківський рахунок</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Номер картки</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Адреса е-пошти</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Шлях до файлу</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Ключ або токен</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Мережева адреса</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Можливо, номер картки</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Можливо, номер телефону</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефону</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Ваше ім’я користувача</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Чати ніколи не залишають цього комп’ютера самі</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Вони зберігаються в одному файлі на цьому диску. Пошук моделей, їх завантаження й вхід не надсилають жодного слова з чату. Це робить лише поширення, і воно спершу показує, що буде надіслано.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: змініть це або пропустіть.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: перевірте, чи він на місці й чи його можна прочитати.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: виберіть іншу резервну копію.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: виберіть інший файл.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: закрийте інші програми й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: завантажте або експортуйте його знову.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: експортуйте менше чатів за раз.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: експортуйте решту без нього.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: спробуйте ще раз.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: розпакуйте його й імпортуйте вміст.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: оновіть HFChat і тоді імпортуйте його.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Набір даних із такою назвою вже є</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Не вдалося прочитати один зі списків HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Щоб відповідати, потрібен файл моделі, а в {folder} немає жодного.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Щоб відповідати, потрібна модель на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Може допомогти новіший драйвер.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Правило починається із самого себе, тож не має кінця.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Замість відповіді надійшла вебсторінка</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>Доступ до цієї моделі надають за запитом</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>Доступ до {repo} надають за запитом: увійдіть і запросіть його на сторінці моделі.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Додайте знову те, чого бракує.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Дозвольте запис у цю папку й спробуйте знову.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Завжди в цьому чаті</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Імпорт перервався на середині</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Інший HFChat використовує {path}: закрийте його й спробуйте знову або вкажіть інший --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Уже створюється інша резервна копія</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>У {path} уже створюється інша резервна копія: спробуйте знову за хвилину.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Інше вікно чи команда використовує {path}. Нічого не змінено.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Запросіть новий код або вставте ключ доступу.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Запросіть доступ на сторінці моделі, тоді поверніться й спробуйте знову.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Змініть це в параметрах або очистьте поле.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Змініть назву чи текст або збережіть файл.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Змінити вміст</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Чати зберігаються, як завжди.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Чати неможливо зберегти тут</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Чати з {file}, які є тут і цілі: {chats}. Ваші власні не змінено.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Перевірте, чи він увімкнений і має папір, і надрукуйте знову або збережіть як PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Перевірте, чи файл на місці й чи його можна прочитати.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Перевірте адресу сервера в налаштуваннях.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Перевірте диск і спробуйте знову.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Перевірте мережу й спробуйте знову або збережіть файл.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Перевірте мережу й спробуйте знову.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Виберіть файл GGUF на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Виберіть чат із повідомленнями або пропустіть менше.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Виберіть файл, назва якого закінчується на .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Виберіть назву без скісної риски: тоді вона буде вашою.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Виберіть схожу модель. Причину може бути вказано на її сторінці.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Виберіть іншу резервну копію.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Виберіть інший чат у списку.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Виберіть інший файл.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Виберіть інший файл. Ваші власні персони не змінено.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Виберіть інший файл. Ваші власні пресети не змінено.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Виберіть іншу папку й спробуйте знову.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Виберіть іншу папку або звільніть трохи місця.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Виберіть іншу модель або почніть новий чат.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Виберіть іншу модель або пошукайте новішу версію HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Виберіть іншу модель або повідомте її авторам.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Виберіть іншу назву або поділіться з такою видимістю, яку має той набір даних.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Виберіть іншу назву.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Виберіть одну з цих: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Закрийте інші програми й спробуйте знову або перевстановіть HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Закрийте інші програми й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Закрийте інші програми або виберіть меншу модель.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Закрийте інші програми або розмістіть на відеокарті менше шарів.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Закрийте програми, яким потрібно багато пам’яті, і спробуйте знову або скористайтеся іншою моделлю.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Закрийте програми, які використовують цей файл, і спробуйте знову.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Під’єднайте диск, на якому він є, або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Виправте або видаліть GH_TOKEN і перезапустіть HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Виправте або видаліть цю змінну й перезапустіть HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробиці</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Завантажити знову</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Завантажте його знову або видаліть.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Завантажте його знову. Якщо це повториться, може допомогти інша версія.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Завантажте її або виберіть модель, яка вже є тут.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Завантажте чи скопіюйте файл знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Завантажте чи експортуйте його знову й виберіть новий файл.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Завантажте файл знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Редагувати повідомлення</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Експортуйте менше чатів за раз.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Експортуйте решту без цього чату.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Звільніть трохи місця й спробуйте знову.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Звільнити місце</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Звільніть {short} або виберіть меншу версію.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub просить зачекати</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub не прийняв код.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub цього не дозволяє</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub не приймає цей gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub відхилив вхід</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Працюйте, як звичайно. Збережіть цей файл, якщо чогось бракує.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Продовжуйте в тому вікні або закрийте його й спробуйте знову.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Продовжте без найстаріших або закріпіть те, що має лишитися, і напишіть щось коротше.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat знайшов їх у тексті для надсилання ({count}). Кожен, хто їх прочитає, може ними скористатися, тож нічого не надіслано.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat уже відкрито</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE забороняє з’єднання на цьому комп’ютері. Чати й моделі, що є тут, працюють, як звичайно.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE забороняє з’єднання на цьому комп’ютері. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE забороняє з’єднання: видаліть цю змінну, щоб користуватися Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE забороняє з’єднання: видаліть цю змінну.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Якщо її закрито для інших, увійдіть з обліковим записом, який має доступ.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Якщо ця мережа має сторінку входу, спершу ввійдіть на ній. Тоді спробуйте знову; HFChat перевіряє, перш ніж надсилати.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Імпортуйте його знову, щоб отримати решту, або скасуйте те, що вже є.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Установіть новішу версію й відновіть копію в ній.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Установіть знову новішу версію HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Тут потрібне те, чого рушій не знає.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Це можна прочитати надто багатьма способами.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Аварійне завершення із сигналом {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Самостійне завершення з кодом {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Закінчується зарано.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Текст має {size}, а вміщується щонайбільше {most}. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Текст має {size}, а вміщується щонайбільше {most}: запишіть його у файл за допомогою --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Цього немає у списку</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Цього там більше немає</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Поки що цього там немає. Чат у безпеці.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Запис незрозумілий.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Це задовге або потребує забагато повторень.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Не лишається нічого, чим відповідь могла б продовжитися.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Можливо, його видалено. Інші ваші чати в безпеці.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Попри це дані могло бути надіслано. Чат у безпеці.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Потрібно токенів: {needed}, а модель читає водночас {room}. Повідомлення збережено.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Рушію потрібно на це забагато часу.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>На {where} це видалено: поділіться чатом знову.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Рушій мовчав {seconds} с, і його завершено. Написану частину відповіді збережено.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Дужки або правила вкладено надто глибоко.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Її шаблон чату повідомив: {why}. Ваше повідомлення збережено.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Останнє повідомлення: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Процес завершився ({cause}). Отримане збережено.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>У тексті знайдено ключі або паролі ({count}): замініть їх, нічого не надіслано.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Пропустити найстаріші</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Рядок {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Перегляньте це там і видаліть, якщо воно не має лишатися. Воно є у списку.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Перегляньте список файлів знову й виберіть іншу версію.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Погляньте на список того, чим поділилися.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Пошукайте репозиторій із файлами GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Створіть у налаштуваннях Hub ключ типу «write» і ввійдіть із ним.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Створіть у налаштуваннях GitHub ключ із дозволом користувача «Gists: write» і ввійдіть із ним.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Модель не знайдено</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Відповідь не надійшла</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Не задано програми для входу з кодом.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Жодного чату не імпортовано</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Немає моделі з назвою {name}: перевірте назву або вкажіть шлях до файлу GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Моделі ще немає</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>На {host} не виконано вхід. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>На {host} не виконано вхід: увійдіть за допомогою hf auth login або задайте HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>На {host} не виконано вхід: увійдіть за допомогою hfchat shares sign-in або задайте GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>На цьому диску бракує місця</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Не надруковано: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>У {path} більше нічого не можна записати. Збережене раніше в безпеці, і нічого не видалено.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Нічого спільного з таким номером немає: див. hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Ніщо з того, чим поділилися, не має цього номера.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Нічого там не змінено. Щоб використати цей профіль, зробіть його своїм, дозвольте запис і запустіть HFChat знову.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Тут нічого не змінено.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нічого не змінено.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Старіші резервні копії збережено, жодної не замінено. HFChat виправить, що зможе, під час наступного запуску.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Створювати чи відновлювати можна лише одну резервну копію за раз. Нічого не змінено.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Для кожного поширення за раз надсилається один запит.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Одне налаштування було хибним</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Відкрити сторінку</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Відкрити параметри</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Натомість вставте ключ доступу.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Вставте ключ доступу з правом запису gist; його створюють у налаштуваннях GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>Читання {file} завершилося передчасно.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>Читання {file} зупинилося.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Видаліть цю змінну й перезапустіть HFChat, щоб користуватися Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Видаліть цю змінну й перезапустіть HFChat або збережіть файл.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Замініть це в копії. Якщо це колись було показано, створіть нове.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапустити</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Перезапустіть його й продовжуйте.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Продовжте його. Нічого не завантажується двічі.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Виконайте hf auth login знову або ввійдіть тут.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Зберегти у файл</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Збережіть це як файл або пропустіть міркування й інші версії.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Задайте знову те, що ви змінювали.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Задайте його знову в налаштуваннях, якщо потрібне інше значення.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Поділіться чатом знову; посилання буде інше.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Скоротіть його або надішліть частинами.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Показати моделі з комплекту HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Увійдіть знову з новим ключем.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Увійдіть знову. Відкритим моделям обліковий запис не потрібен.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Увійдіть, щоб ділитися там</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Увійдіть і запросіть доступ на сторінці моделі.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Увійдіть або натомість збережіть файл.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Не вдалося ввійти: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Хтось видалив це на {where}. Чат на цьому комп’ютері в безпеці.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Щось пішло не так</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Щось пішло не так ({why}): виконайте команду знову.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Щось пішло не так у HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Запустіть HFChat знову або відновіть резервну копію.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hub просить зачекати</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hub не прийняв код.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hub не відповідає</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub вимкнув цю модель</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hub вимкнув {repo}: виберіть схожу модель.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>У Hub уже є {repo}, і для цього воно не підходить. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>У Hub уже є {repo}: виберіть іншу назву.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hub вимкнено</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hub не вказує придатної контрольної суми для {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hub відхилив вхід</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Відповідь Hub незрозуміла</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Не можна використати схему JSON</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>Ключ доступу</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Не вдалося зберегти ключ доступу ({why}): налаштуйте системне сховище паролів або скористайтеся GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Не вдалося зберегти ключ доступу ({why}): налаштуйте системне сховище паролів або скористайтеся HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Не вдалося записати ключ доступу до сховища паролів цього комп’ютера: {why}. Він ніколи не записується у звичайний файл.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>Ключ доступу з HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>Ключ доступу зі сховища паролів цього комп’ютера</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>Ключ доступу від hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>Ключ доступу зі змінної середовища</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>Ключ доступу цього сеансу</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>Відповідь незрозуміла</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Не вдалося закінчити відповідь</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Не вдалося закінчити відповідь ({why}): спробуйте знову або скористайтеся іншою моделлю.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Написану частину відповіді збережено.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>Відповідь від {host} незрозуміла ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>Відповідь від {host} незрозуміла ({why}): спробуйте знову пізніше.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>Відповідь від {host} втрачено.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>Відповідь втрачено</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Програма повідомила: {why}. Ваші чати в безпеці.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>У заданій для цього програмі вимкнено вхід із кодом.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Автори {repo} дають файли лише обліковим записам, які прийняли їхні умови. Нічого не завантажено.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Автори {repo} не надали цьому обліковому запису доступу: запросіть його на сторінці моделі.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Автори {repo} видалили або перейменували {name}. На цьому комп’ютері нічого не змінено.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Не вдалося записати резервну копію</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>Чат більше не вміщується в кількість токенів, яку модель читає водночас ({room}): почніть новий або дозвольте пропустити найстаріші повідомлення.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>Чат не надруковано</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Чати пошкоджено, резервної копії не створено</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Не вдалося прочитати або зберегти чати</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Чати у {file} пошкоджено.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Чати в {path} пошкоджено, і резервної копії не створено: відкрийте раз вікно програми, щоб їх виправити, або відновіть резервну копію.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Чати було пошкоджено; те, що вдалося прочитати, збережено (чатів: {chats}, повідомлень: {messages}): якщо чогось бракує, воно може бути в {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Код не введено вчасно.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>З’єднання перервалося</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Диск, на якому є {path}, заповнений: звільніть трохи місця й спробуйте знову.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Завантаження завершилося саме</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Завантаження завершилося саме ({cause}): почніть його знову, воно продовжиться.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Завантажений файл пошкоджено</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Не вдалося запустити рушій</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Не вдалося запустити рушій ({why}): закрийте інші програми й спробуйте знову або перевстановіть HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Рушій цього не приймає.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Рушій перестав відповідати</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Рушій повідомив: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Рушій повідомив: {why}. Написану частину відповіді збережено.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Рушій зупинився</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Рушій зупинився ({cause}): виконайте команду знову або скористайтеся меншою моделлю.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Рушій мовчав {seconds} с, і його завершено: виконайте команду знову або скористайтеся меншою моделлю.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Не вдалося записати файл</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Файл із вашими чатами було пошкоджено</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>Не можна використати граматику</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Відеокарта</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>Відеокарта не використовується</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>Відеокарта не використовується ({device}: {why}), модель працює на процесорі: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>Імпорт {file} перервався на середині: імпортуйте його знову, щоб отримати решту.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Не вдалося видалити модель</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Не вдалося запустити модель</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Моделі немає на цьому комп’ютері</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Модель читає водночас {room} токенів, тож не побачила б найстаріших повідомлень ({count}). Вони лишаються в чаті, а ваше повідомлення збережено.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Модель відхилила форму цього чату</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Шаблон чату моделі відхилив чат ({why}): скористайтеся іншою моделлю.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Профіль поруч із програмою не використовується</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Профіль поруч із програмою не використовується: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Запит потребує {needed} токенів, а модель читає водночас {room}: скоротіть його або надішліть частинами.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>Запит відхилено на сторінці GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>Запит відхилено на сторінці Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>Запит мав піти в інше місце</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Сервер не віддає цей файл</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>Налаштування {name} мало значення «{value}» і знову має звичайне: за потреби задайте інше.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Не вдалося прочитати налаштування</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Не вдалося прочитати налаштування, тож діють звичайні: задайте знову те, що ви змінювали; старий файл збережено як {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>Система завершила його, найімовірніше через брак пам’яті</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Система повідомила про {path}: {why}. У HFChat нічого не втрачено.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Система повідомила про {path}: {why}. Ваші чати й старіші резервні копії в безпеці.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Система повідомила: {why}. Збережене раніше в {path} у безпеці.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Система повідомила: {why}. Ваші чати в безпеці.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Текст порожній, тож нічого не надіслано.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Діють звичайні налаштування. Старий файл збережено як {kept_as}. Ваші чати в безпеці.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>У тексті є ключі або паролі</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Немає чату {id}: номери показує hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Немає з’єднання з {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Немає з’єднання з {host}. Чати й моделі на цьому комп’ютері працюють, як звичайно.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Немає з’єднання з {host}: перевірте мережу й спробуйте знову.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>У {folder} немає моделі: покладіть туди файл GGUF або вкажіть модель за допомогою --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Немає правила «root», з якого починається відповідь.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Немає правила «{name}».</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Немає такої версії</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>У Hub немає {repo}, або доступ закрито: перевірте назву або ввійдіть з обліковим записом, який має доступ.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Бракує пам’яті, щоб прочитати {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Немає чим ділитися</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Немає чим ділитися: виберіть чат із повідомленнями.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Не вистачило пам’яті</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Ці чати належать до новішої версії</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Не вдалося імпортувати ці пресети</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Цей обліковий запис поки що вичерпав запити до {host}. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Цей обліковий запис не має права запису в {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Ця резервна копія належить до новішої версії</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Цю резервну копію неможливо відновити</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Цього чату тут більше немає</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Цей чат більше не вміщується в контекст</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Не вдалося імпортувати цей файл</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Цей файл відрізняється від опублікованого</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Цього файлу там більше немає</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Цей сервер не пропонує входу з кодом.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Це вже надсилається</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Це вже надсилається: зачекайте, доки закінчиться.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Це неправильний JSON.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Це не файл моделі</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Це задовге, щоб поділитися там</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Цей ключ не має права запису gist</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Цей ключ дозволяє лише читати</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Такі моделі не підтримуються</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Це повідомлення задовге</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Цей файл моделі пошкоджено</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Цей файл моделі неповний</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Цієї моделі немає в Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Ця модель потребує {needed}, а там, де зберігаються моделі, вільно {free}. Нічого не видалено.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Цю назву не можна використати</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Ця назва небезпечна</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Цю назву вже зайнято</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Це місце належить комусь іншому</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Цей сервер не пропонує входу з кодом.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Поширено не так, як слід</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Щоб не входити щоразу, налаштуйте системне сховище паролів.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Спробуйте знову за хвилину.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Спробуйте знову трохи згодом.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Спробуйте знову через {time}. Після входу дозволено більше запитів.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Спробуйте знову пізніше або без дзеркала чи проксі.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Спробуйте знову пізніше. Якщо ця мережа має сторінку входу, спершу ввійдіть на ній.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Спробуйте знову {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Спробуйте знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Спробуйте знову: HFChat спершу перевіряє, щоб нічого не надіслати двічі.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Спробуйте ще раз. Якщо це повториться, перезапустіть HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Спробувати відеокарту знову</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Скасувати імпорт</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Розпакуйте його з паролем і виберіть те, що всередині.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Оновіть HFChat і тоді імпортуйте файл.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Скористайтеся ключем облікового запису-власника з правом запису gist або збережіть файл.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Використовуйте літери від a до z, цифри, крапки, дефіси й підкреслення.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Зачекайте, доки закінчиться.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Те, що вдалося прочитати, збережено (чатів: {chats}, повідомлень: {messages}). Пошкоджений файл лишився як {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Те, що не збіглося, відкинуто й не відкривалося.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Що сталося, записано в журналі.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>{host} має не те, що було надіслано.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Вхід не виконано</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Вхід до GitHub не виконано</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Немає з’єднання</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Ви ввійшли до GitHub, доки HFChat не закрито</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Ви ввійшли, доки HFChat не закрито</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Ваші власні чати не змінено.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>кілька хвилин</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>код {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>за кілька хвилин</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>через {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>він без кінця веде з однієї адреси на іншу</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>він щоразу починає спочатку</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>збій драйвера</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>драйвер перестав відповідати</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>драйвер повідомив: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>причину не вказано</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>забракло вільної пам’яті відеокарти</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} не має права запису в {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Написану частину відповіді збережено.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} д {hours} год</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Що робити: виберіть власну назву.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Що робити: виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Модель працює натомість на процесорі, повільніше. Чати в безпеці.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>Не вдалося відкрити {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>Не вдалося прочитати {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} захищено паролем.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>У {file} є чат, більший за 64 МБ.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>У {file} немає чатів.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>У {file} немає персони з назвою та вказівками.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} містить базу даних не від HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} містить недозволене значення: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} не містить ні персон, ні картки персонажа.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} не містить пресетів.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} не містить правильного JSON.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} — це зображення без картки персонажа.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} пошкоджено, прочитати його неможливо.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} більший, ніж може бути експорт (2 ГБ).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} має надто глибоку вкладеність як для експорту.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} — не резервна копія HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} — не експорт чатів, відомий HFChat.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} неповний: бракує кінця.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} завеликий для персони.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} завеликий для пресетів.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} змінено або пошкоджено після створення.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} створено новішим HFChat. Тут нічого не змінено.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} створено новішим HFChat: установіть ту версію, щоб відновити копію.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} записано новішою версією HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} після розпакування був би значно більший, ніж може бути експорт, тож його не розпаковано.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} просить зачекати: спробуйте знову через {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} просить зачекати: спробуйте знову {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} закриває з’єднання, не відповівши.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} не зберігає вибору, хто може це бачити.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} цього не дозволяє ({why}): скористайтеся ключем із правом запису gist.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} не віддає цей файл, {why}: спробуйте знову пізніше або без дзеркала чи проксі.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} не приймає цей gist ({why}): змініть його або збережіть файл.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>До {host} надійшло багато запитів із цієї мережі. Нічого не втрачено.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} дає посилання, яке веде в інше місце.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} мовчить уже {time}: спробуйте знову трохи згодом.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} повідомляє, що це видалено, але воно там є.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} повідомляє, що це там, але його там немає.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} повідомляє, що це там, але не вказує, де саме.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} повідомляє те, що не відповідає дійсності.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} повідомляє: {why}. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>Від {host} надійшла звичайна вебсторінка.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>Від {host} замість відповіді надійшла вебсторінка: увійдіть до цієї мережі й спробуйте знову.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>Від {host} надійшло щось неочікуване: {why}. Нічого не змінено.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} спрямовує запит до {to}, але HFChat його туди не надсилає: перевірте адресу в налаштуваннях.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} приймає з’єднання, але мовчить уже {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} приймає з’єднання, але мовчить уже {time}. Нічого не втрачено.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} спрямовує його до {to}. HFChat не перейшов туди, і ключ доступу лишився тут.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>До {host} зверталися кілька разів: {why}. Нічого не втрачено.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} год {minutes} хв</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} не має дозволу на gist на {host}: створіть ключ із дозволом «Gists: write».</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} відомий на {host}, але без дозволу на gist. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} більше не чинний, повідомляє {host}. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} не дозволяє записувати набори даних на {host}. Нічого не поширено й не змінено.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} дозволяє на {host} лише читати: увійдіть із ключем, що має право запису.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} не підійшов для {host}: увійдіть знову.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} хв {seconds} с</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} надійшов з іншим вмістом, ніж опубліковано.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>Не вдалося видалити {name} ({why}): закрийте програми, які його використовують, і спробуйте знову.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>Не вдалося запустити {name} ({why}): звільніть трохи пам’яті й спробуйте знову або скористайтеся іншою моделлю.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} має не той розмір, який указує Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} не збігається з опублікованим: очікувалося {expected}, знайдено {found}. Ваших чатів це не стосується.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} закінчується зарано, після {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} має {actual} з {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} — модель виду «{kind}», яка в цій версії не може вести чат. Файл лишено без змін.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} пошкоджено ({why}): завантажте файл знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} — порожній файл</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} — не файл GGUF, тож його не відкрито. Нічого не змінено.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} — не файл GGUF: виберіть модель, назва якої закінчується на .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>У {repo} більше немає {name}: виберіть іншу версію.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} — не опублікований файл: завантажте його знову або видаліть.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} більше немає на колишньому місці. Ваших чатів це не стосується.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} — модель виду «{kind}», яка в цій версії не може вести чат: виберіть іншу модель.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} досі на місці: {why}. Користуватися можна, як і раніше.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} з {repo} — не те, що опубліковано: завантажте його знову.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} не відкрито через хибний заголовок: {why}. Ваших чатів це не стосується.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} відхилено: {why}. Ваших чатів це не стосується.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} мало значення «{value}» і знову має звичайне. Більше нічого не змінилося.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>У {path} неможливо записувати, або він належить комусь іншому, тож використовуються звичайні папки цього комп’ютера.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>У {path} неможливо записувати. Те, що там уже є, у безпеці.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>У {path} неможливо записувати: дозвольте запис або вкажіть інший --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>Не вдалося прочитати {path}, тож файл починається заново: старий збережено як {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>Не вдалося прочитати або записати {path} ({why}): перевірте диск і спробуйте знову.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>Не вдалося записати {path} ({why}): виберіть іншу папку для резервної копії.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>Не вдалося записати {path} ({why}): виберіть іншу папку.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} має формат {found}, а ця версія читає формати до {known}. Файл не змінено.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>У {path} є {free} з потрібних {needed}: звільніть {short} або виберіть меншу версію.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} було пошкоджено, тож файл починається заново. Моделей і чатів це не стосується, а старий список збережено як {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} записано новішою версією HFChat і не змінено: установіть ту версію або вкажіть інший --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} не приймає сторінки. Сам чат у безпеці.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} неможливо завантажити з Hub. Копії на цьому комп’ютері й далі працюють.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>У {repo} немає файлу моделі, який HFChat може використати.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>У {repo} немає файлу моделі, який HFChat може використати: пошукайте репозиторій із файлами GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>У {repo} немає версії {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>У {repo} немає версії {wanted}: виберіть одну з {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} — це модель із Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} немає на цьому комп’ютері: завантажте за допомогою «hfchat models get {repo}» або додайте --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} — приватний: прочитати те, що туди потрапить, могли б лише ви.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} — публічний: прочитати те, що туди потрапить, міг би кожен.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} видалено або доступ закрито. Копії на цьому комп’ютері й далі працюють.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} с</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} більше не чинний, повідомляє {host}. Чатів і моделей це не стосується.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} не підійшов для {host}: увійдіть знову або продовжте без нього.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat прочитав це назад і порівняв. Чат у безпеці.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Що робити: подивіться там і видаліть це.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Що робити: спробуйте знову трохи згодом.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, тож його не відкрито. Ваших чатів це не стосується.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: завантажте чи скопіюйте файл знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, о {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, код {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>«{name}» не може бути там набором даних чи файлом. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>«{name}» не підходить: використовуйте літери від a до z, цифри, крапки, дефіси й підкреслення.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>«{name}» може вести за межі папки моделей або не може бути назвою файлу. Нічого не завантажено й не змінено.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>«{name}» — небезпечна назва: виберіть іншу модель або файл.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>«{name}» тут незрозуміле.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Запиту потрібна назва.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Запиту потрібен текст.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Редагувати запит</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Новий запит</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Введіть / і цю назву, щоб скористатися ним.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Слова в подвійних фігурних дужках заповнюються щоразу, наприклад {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Заповніть: {name}. Tab переходить до наступного місця.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Видалення…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Надсилання…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Посилання скопійовано.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Результат з’явиться у списку того, чим ви поділилися</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Поширене видалено</translation>
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
            <translation>Додати відповідь з іншого джерела…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Закріплено: модель завжди це бачить. Відкріпити</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Пишеться інша відповідь, ваша буде наступною.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Розмова лишається серед ваших чатів. Esc ховає це вікно.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Запуск моделі, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Відкрити у вікні</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Моделі ще немає. Виберіть її в головному вікні.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} пише</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Відкрити у вікні</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Швидке запитання</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Оцінені відповіді</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Підсумувати оцінки</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Увесь час</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Усі теми</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>За моделлю</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>За персоною</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>За темою</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Папка або тег</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Папка {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Останні 12 місяців</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Останні 30 днів</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Останні 7 днів</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Лише {name}, показати всі</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Показати всі відповіді</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Порядок: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Тег {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Коли їх оцінено</translation>
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
                <numerusform>%n оцінка</numerusform>
                <numerusform>%n оцінки</numerusform>
                <numerusform>%n оцінок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n зірка</numerusform>
                <numerusform>%n зірки</numerusform>
                <numerusform>%n зірок</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Потрібна ще %n оцінка</numerusform>
                <numerusform>Потрібні ще %n оцінки</numerusform>
                <numerusform>Потрібно ще %n оцінок</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Без персони</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Зірок ще немає</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Без теми</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Персона</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Місце {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Зірки</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Палець униз</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Палець угору</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Пальці вгору</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Токенів за секунду на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Невідома модель</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>зірки {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>пальці вгору {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>ток/с</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} ток/с</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, від {low} до {high}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>«{note}»</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n відповідь записано у {file}</numerusform>
                <numerusform>%n відповіді записано у {file}</numerusform>
                <numerusform>%n відповідей записано у {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n пару записано у {file}</numerusform>
                <numerusform>%n пари записано у {file}</numerusform>
                <numerusform>%n пар записано у {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Експортувати оцінки</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Рядки JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Нічого не записано: жодної відповіді не оцінено як добру чи погану</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Нічого не записано: немає двох версій відповіді з різними оцінками</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n оцінка, на цьому комп’ютері</numerusform>
                <numerusform>%n оцінки, усі на цьому комп’ютері</numerusform>
                <numerusform>%n оцінок, усі на цьому комп’ютері</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Для місця потрібно 10 оцінок. Враховуються зірки, а де їх немає — палець угору як п’ять, палець униз як одна.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Відповіді</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Оцінки лишаються на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Результати</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Малі числа — це межі з певністю 95%.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>Оцінок: {counted} з {every}, усі на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Зрозуміла</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Повна</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Правильна</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Творча</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Не те, що просили</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Те, що просили</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Не по темі</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Відмова</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Задовга</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Закоротка</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Незрозуміла</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Небезпечна</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Добре написана</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Хибна</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Не та мова</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Нотатка для себе</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Лишається тільки на цьому комп’ютері</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Що було добре?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Що було не так?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Із чату відкриваються лише адреси сайтів і пошти. Посилання іншого виду може запускати програми або читати файли.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Це посилання не відкрито</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(щонайбільше {number} токенів)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(без обмеження)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(температура {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Додати відповідь з іншого джерела…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ще раз</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Довше</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Винахідливіше</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Коротше</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Строгіше</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>З іншою моделлю…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Запущено з цими значеннями.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Модель не вибрано.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Перезапустити</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Почне діяти після перезапуску.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Перезапуститься, щойно HFChat закінчить те, що робить.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n чат</numerusform>
                <numerusform>%n чати</numerusform>
                <numerusform>%n чатів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлення</numerusform>
                <numerusform>%n повідомлень</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Пишеться відповідь. Дочекайтеся її кінця або спершу зупиніть.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>У ній є все, що зараз є тут.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Є тут зараз, але немає в копії: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Буде повернуто: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Копія розпаковується й перевіряється. Нічого не змінюється.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Найновіше повідомлення: {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Перегляд резервної копії</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Створено {when} у HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Створено {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Відновити цю резервну копію?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Відновлення</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Також налаштування й нотатки про моделі</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Спершу створюється резервна копія того, що є тут зараз, тож це можна скасувати.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Зберегти як</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Збережено як {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в папці</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Запис файлу…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Усе знову збережено</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Показує ці відповіді</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Оцінки</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Очистити</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>згорнуто</translation>
        </message>
        <message>
            <source>open</source>
            <translation>розгорнуто</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Вибрати зерно</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Щоразу випадкове</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Надіслати (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Зупинити (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Скасування: перевірка, чи це створено…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Ще одна перевірка на ключі…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Перевірка, чи це вже там…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Зчитування надісланого…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Надсилання…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Це не вебадреса.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Це число поза межами.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Узяти {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 бітів</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 бітів</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 бітів заощаджують пам’ять, але довгі повідомлення читаються повільніше.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Чат, що там зберігається, не читається заново.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Стільки часу можна повернути видалений чат.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Понад 0 часті слова трапляються рідше.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Понад 0 модель звертається до нових слів.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Понад 1 модель менше повторюється.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Адреса API GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Адреса Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Після першої відповіді, коли більше немає роботи.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Програма для входу з кодом</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Стосується повідомлень і коду.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Раз на день питає GitHub, яка версія найновіша. Нічого не завантажується.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматично</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Автоматично туди йде стільки, скільки вміститься. 0 — жодного.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Програмою читання з екрана, якщо вона працює.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Реченнями</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Зміниться, коли HFChat відкриється знову.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Розмір тексту чату</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Вибирає серед стількох найімовірніших токенів. 0 — усі.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Вибирає серед токенів із такою спільною ймовірністю. 1 — усі.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Контекст для розрахунку</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Днів у смітнику</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Мало кольорів і товсті лінії.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Для сервера GitHub Enterprise, з /api/v3 наприкінці.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Для дзеркала. Воно бачить, що шукають і завантажують.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Для всіх завантажень разом.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Штраф за частоту</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Високий контраст</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Значок у треї</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>У токенах; порожньо — модель пише, доки не закінчить.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Вказівки для кожного нового чату</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Працювати далі, коли вікно закрито</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Клавіші швидкого запитання</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Шари на відеокарті</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Пропускає токени нижче цієї частки найімовірнішого.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Модель дає назви чатам</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Запускати модель на початку</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Найдовша відповідь</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Низька — стало, висока — різноманітно. 0 бере найімовірніше слово.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Пам’ять для швидкого повернення до чатів, МБ</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Без обмеження</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Сповіщати про кінець завантаження</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Сповіщати про кінець довгої відповіді</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Якщо вимкнути, її драйвер теж не завантажується в HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Увімкнено</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Панелі й сповіщення з’являються без анімації.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Параметри окремих моделей</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Точність контексту</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Штраф за наявність</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Швидке запитання з будь-якої програми</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Випадково</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Читати відповіді вголос</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Менше анімації</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Штраф за повтори</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Перезапустити зараз</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Шукати в Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Надсилати через</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Комбінації</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Дає змогу показати вікно, почати чат або поставити швидке запитання.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Масштаб вікна</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Обмеження швидкості, кБ/с</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Сповіщати про нові версії</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>Ідентифікатор клієнта (Client ID) програми OAuth на GitHub з увімкненим device flow. Без нього входьте з ключем доступу.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>Перша відповідь надходить швидше. Якщо вимкнути, пам’ять лишається вільною.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>Для стількох токенів показується пам’ять, потрібна моделям.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Модель лишається в пам’яті. «Вийти» є в меню значка.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>Інша клавіша додає новий рядок.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>Те саме зерно й налаштування дають ту саму відповідь.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Слова й фільтри пошуку надсилаються до Hub. Якщо вимкнути, видно лише моделі з комплекту HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Потоки для читання</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Потоки для письма</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Токени, які модель тримає в полі зору. Більше потребує більше пам’яті.</translation>
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
            <translation>Використовувати відеокарту</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Діє, коли модель читає ваше повідомлення.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Зазвичай найшвидше, якщо на один менше, ніж ядер процесора.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Що модель має знати або чого дотримуватися. Можна лишити порожнім.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Коли готово</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Системним сповіщенням, коли HFChat у фоні.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Пошук налаштувань</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Про програму</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Спеціальні можливості</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Облікові записи</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Відповіді</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>На початку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чати</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Робочий стіл</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Завантаження</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Рушій</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Для всіх чатів. Модель, персона чи чат можуть мати власні; параметри поруч із чатом показують, яке значення діє.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Загальні</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Як вибираються слова</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Пам’ять моделей</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Пам’ять моделі</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Персони</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Приватність і дані</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Процесор і графіка</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Повторення</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Комбінації</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Щоб поставити швидке запитання будь-де, призначте в системі клавішу для команди</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Оновлення</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Письмо</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n чат</numerusform>
                <numerusform>%n чати</numerusform>
                <numerusform>%n чатів</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>До приватного набору даних</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>До публічного набору</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Усі чати</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Кожен може це знайти й прочитати.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Скасовано, але це могло вже надійти. Невдовзі це буде перевірено: якщо воно там, то з’явиться у списку того, чим ви поділилися.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Скасовано. Нічого не поширено.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Скасовано. Поширене раніше не змінилося.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Скасовано. Поширеного раніше там більше немає.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Створити публічний gist</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Створити таємний gist</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Видалити цей файл із набору даних?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Видалити цей gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Експортувати всі чати</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Папка {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>GitHub gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Набір даних Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Рядки JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>На {host} не виконано вхід. Ще нічого не надіслано.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Прочитати це можете лише ви.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Звичайний текст</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Приватний набір даних</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Публічний набір даних</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Публічний gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Зберегти як…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Таємний gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Таємний означає відсутній у списках, а не приватний: його прочитає кожен, хто має посилання.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Поділитися цими чатами</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Поділитися цим чатом</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Поділитися цією папкою</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Поділитися повідомленням</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Поширено</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>Чат додано до набору даних</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Набір даних оновлено</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Файл лишається на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gist створено</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gist оновлено</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Посилання перестане працювати для всіх, і цього не можна скасувати. Чат на цьому комп’ютері лишиться без змін. Копії, зроблені іншими, теж лишаться.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>Перегляд показує лише початок. Увесь текст має {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Цей чат</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Цей чат, усі версії</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Це повідомлення</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Текст із перегляду буде надіслано на {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Оновити набір даних</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Оновити gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Оновити поширене {day} ({kind}); посилання лишиться тим самим</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Вебсторінка (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Посилання скопійовано</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>Чату вже немає, тож його текст не можна створити заново</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Скільки</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Копіювати текст</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Назва може мати латинські літери без діакритики, цифри, крапки, дефіси й підкреслення</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Перевірка того, що буде надіслано, поки що %n чат…</numerusform>
                <numerusform>Перевірка того, що буде надіслано, поки що %n чати…</numerusform>
                <numerusform>Перевірка того, що буде надіслано, поки що %n чатів…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Перевірка того, що буде надіслано…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Перевірка, хто ввійшов…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Текст скопійовано</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Стільки вміщується у файл, але не за посиланням</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Перевірити, чи це створено</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копіювати посилання</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Видалено</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Видалити…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Усе, чим ви поділилися</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ще невідомо</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Нічого не поширено.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>«Поділитися» в заголовку чату створює посилання або файл.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати все</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Прибрати з цього списку</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Оновити…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Цього там більше немає</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Воно на місці; посилання працює</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Це не було створено</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Посилання скопійовано</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Там щось є, але не те, що надіслано: відкрийте або видаліть</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Прибрано зі списку</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Поширене видалено</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Копіювати посилання на чат</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Відкрити посилання…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Друкувати…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Поділитися, експорт…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Клацніть комбінацію, тоді натисніть нові клавіші. Backspace їх прибирає.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Відновити типові</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Типові відновлено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Під час письма й читання</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} уже використано для «{action}».</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Комбінації клавіш</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Під час письма й читання</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Код: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Копіювати код</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Відкрити сторінку</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Відкрийте {address} у браузері й введіть там цей код:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Термін дії коду минув.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Очікування на код. Він чинний ще {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gist належить вашому обліковому запису. Вставте ключ доступу з правом запису gist: досить ключа fine-grained із дозволом Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Ключ доступу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Він зберігається в сховищі паролів цієї системи й надсилається лише на цей сервер.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Створити ключ…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Увійти на {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>За кодом</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Завантаження списку моделей</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Звернення до {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Джерело: {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Моделі з комплекту HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Моделі з комплекту HFChat, станом на {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Шукати в Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>Пошук надсилає ваші слова й фільтри до {host}, але ніколи не чат.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Лишатися офлайн</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Повернути {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Звідки це значення</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Повідомлення {number} з {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>код, %n рядок</numerusform>
                <numerusform>код, %n рядки</numerusform>
                <numerusform>код, %n рядків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>таблиця, %n рядок</numerusform>
                <numerusform>таблиця, %n рядки</numerusform>
                <numerusform>таблиця, %n рядків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n потік</numerusform>
                <numerusform>%n потоки</numerusform>
                <numerusform>%n потоків</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Вимірювання: {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Ще нічого не виміряно. Для кожної моделі потрібно трохи часу.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Виміряти швидкість</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Швидкість</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Токенів за секунду під час письма, що більше, то краще</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Не вдалося виміряти</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Швидкість кожної моделі</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Не вміщується у вільну пам’ять</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Без зірок</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} з 5 зірок</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Лишається тільки на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Короткий ввічливий лист власникові квартири</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Десять щоденних запитань німецькою</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Постав мені десять щоденних запитань німецькою, по одному за раз.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Поясни щось</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Допоможи написати</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Як виникають припливи, простими словами?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Практика мови</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Перейменуй мої фото за датою, на Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Напиши програму на Python, яка перейменує мої фотографії за датою в них.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Напиши короткий ввічливий лист власникові квартири: не працює опалення.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Напиши малу програму</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Додати тег</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Прибрати тег {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Опублікувати</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Зберегти файл</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куди</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Шаблон чату</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Зберегти цей чат</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Буде збережено після відповіді</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Цей чат не лишає слідів. Він зникне, коли ви відкриєте інший або вийдете.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Його ніде не збережено. Коли ви його залишите, його текст зникне.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Зберегти цей чат</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Залишити тимчасовий чат?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Лишитися</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Один із рядків задовгий.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Щонайбільше рядків: {count}.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>По одному в рядку</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Міркувати перед відповіддю: повільніше, часто краще</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Міркування</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Усе одно завантажити</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Потрібно {need}, а вільно {free}. Комп’ютер може сповільнитися, або модель може зупинитися.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Узяти {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} не вміщується в пам’ять</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Розмова</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Закінчено, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Пише</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Лишився %n день</numerusform>
                <numerusform>Лишилося %n дні</numerusform>
                <numerusform>Лишилося %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Видалити все назавжди</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Видалити назавжди</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Видалити ці чати назавжди?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Видалені чати</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Нічого не видалено.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Їх не можна буде повернути. Вони є лише в раніше створених резервних копіях.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: відповідь готова</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Швидке запитання</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Показати або сховати HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat працює далі тут. У меню значка можна знову показати його або вийти.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Потрібен значок у треї.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Цей робочий стіл не показує значків програм.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти туди</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Карта цього чату</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>Товста лінія — те, що показує чат. Версії розташовано поруч.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Версій ще немає. Вони з’являються, коли генерувати знову або редагувати.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>Доступний HFChat Desktop {version}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Цю копію не опубліковано, тож немає кого питати.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Запит до GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub якийсь час не відповідатиме на запити звідси. Спробуйте пізніше.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>Не вдалося з’єднатися з GitHub. Перевірте з’єднання й спробуйте знову.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Відкрити сторінку</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Пропустити цю версію</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Не вдалося зрозуміти відповідь GitHub. Спробуйте знову пізніше.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Це найновіша версія.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>Доступна версія {version}.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Закрийте HFChat і відкрийте його знову, щоб користуватися новою версією.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat оновлено, поки він був відкритий</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Ваші чати збережено.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Буфери: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Контекст {count} токенів: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Оцінено за розміром: заголовок файлу ще не прочитано.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Вільно зараз: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Повна</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Майже повна</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Жодна версія не вміщується в пам’ять. {version} — найменша.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Резерв: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Найменша</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Разом: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Ваги: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>Радимо {version}: зберігає майже всю якість за третини розміру й вміщується.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>Радимо {version}: з назви не видно, як її зменшено.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>Радимо {version}: найближча до Q4_K_M, що вміщується.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>Радимо {version}: звична рівновага якості й розміру.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>Радимо {version}: немає Q4_K_M, а ця близька до повної.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: перевірка</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: завантаження, {percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: призупинено на {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: зупинено</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: очікує</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Знайти в цьому чаті</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Назад до {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Немає клавіш</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Для цієї дії</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Перетягніть, щоб змінити порядок</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Завантажується</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Очікує: {text}</translation>
        </message>
    </context>
</TS>
