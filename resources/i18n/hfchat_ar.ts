<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>ترخيص Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>التحقق من التحديثات</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>لكل نموذج ترخيصه الخاص، ويظهر في النماذج.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>المحرّك</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>البرمجيات المضمّنة</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>لغة البرمجة</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>مجلد النماذج</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>إشعارات كل جزء مضمّن</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>مكتبة النوافذ</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>مفتاح الوصول</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>مفتاح الوصول إلى Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>منصة Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>في HF_TOKEN. لتسجيل الخروج، أزل هذا المتغير.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>في الذاكرة، إلى أن يُغلق HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>في مخزن كلمات المرور في هذا النظام، عندما يتوفر.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>في مخزن كلمات المرور في هذا النظام.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>بدلًا من الرمز. يكفي للنماذج مفتاح للقراءة فقط؛ أما مشاركة مجموعات البيانات فتحتاج إلى مفتاح يسمح بالكتابة.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>يُرسل إلى Hub وحده.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>لا حاجة إلى حساب للدردشة أو لتنزيل النماذج المفتوحة. سجّل الدخول للمشاركة فقط، أو للوصول إلى نماذج تطلب قبول شروطها.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>لم يُسجّل الدخول</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>لصق مفتاح وصول</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>تسجيل الدخول برمز</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>تسجيل الدخول بهذا المفتاح</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>سُجّل الدخول</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>سُجّل الدخول باسم {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>هذا المفتاح لا يتيح قراءة النماذج ذات الشروط.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>حيث وضعه hf auth login. لتسجيل الخروج، شغّل hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>مكان حفظ مفتاح الوصول</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>جارٍ طلب رمز من Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>جارٍ التحقق من الحساب على Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>جارٍ تسجيل الخروج…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>في انتظار إدخال الرمز…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>نسخ كل المحادثات احتياطيًا الآن</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>اختيار شخصية</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>إغلاق، أو إيقاف الكتابة، أو العودة إلى مربع الرسالة</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>مقارنة: لصق إجابة من ChatGPT أو غيره</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>نسخ آخر إجابة</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>حذف المحادثة</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>حذف المحادثة المحددة في القائمة</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>تعديل آخر رسالة، عندما يكون المربع فارغًا</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>كل ما شاركته</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>تصدير كل المحادثات</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>البحث في المحادثة أو النماذج أو الإعدادات</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>الرسالة الأولى أو الأخيرة أثناء القراءة</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>تفريع المحادثة بعد آخر إجابة</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>الانتقال إلى أي شيء</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>الانتقال إلى مربع الرسالة</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>اضغط مع Ctrl أو Alt أيضًا، أو استخدم أحد المفاتيح من F1 إلى F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>استيراد محادثات من ChatGPT وبرامج أخرى</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>إعادة تحميل النموذج</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>خريطة المحادثة</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>سطر جديد</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>المحادثة التالية</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>حجم النص العادي</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>فتح ملف نموذج</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>الشخصيات، أثناء الكتابة</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>المحادثة السابقة</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>الرسالة السابقة أو التالية أثناء القراءة</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>النسخة السابقة أو التالية من الرسالة</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>طباعة المحادثة</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>سؤال سريع في نافذة صغيرة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>تقييم آخر إجابة بالنجوم</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>إعادة توليد الإجابة</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>إعادة توليد الإجابة بطريقة أخرى</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>إعادة تسمية المحادثة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>الموجّهات المحفوظة، في بداية المربع</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>البحث في المحادثات</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>عرض آخر استيراد أو التراجع عنه</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>مشاركة المحادثة أو تصديرها</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>إظهار القائمة أو إخفاؤها</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>إظهار المعلمات أو إخفاؤها</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>محادثة مؤقتة</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>آخر إجابة سيئة</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>آخر إجابة جيدة</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>هذا يحذف شيئًا. اضغط مع Ctrl أو Alt أيضًا.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>لا يمكن استخدام هذا المفتاح.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>التراجع عن آخر حذف أو تغيير</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>التراجع، أو ما يعرضه الإشعار غير ذلك</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>إلغاء تحميل النموذج</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>ما يملأ السياق</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>الاختصار {keys} مخصص لكتابة النص.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>إجابة سيئة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>إجابة جيدة</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>يبقى على هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>مثبّتة: يراها النموذج دائمًا. إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>التقييم بالنجوم</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>التقييم: {stars} من 5 نجوم</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>إعادة التوليد</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>إعادة التوليد بطريقة أخرى</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>اطرح سؤالًا أولًا، ثم أضف إجابة.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>ما مدى جودة هذه الإجابة؟</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>ما مدى جودة هذه المحادثة؟</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>الاحتفاظ بالمحادثة</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>احتفظ بهذه المحادثة أولًا، ثم فرّعها.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>خريطة هذه المحادثة…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>حُذفت الرسالة وكل ما بعدها</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>فتح المحادثة التي تفرعت منها</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>تقييم هذه المحادثة…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>حُذفت النسخة</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>إضافة إجابة من مصدر آخر</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>نموذج آخر، أو شخص</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>تعديل الإجابة</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>تصبح نسخة إلى جانب غيرها. لا يُستبدل أي شيء.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>الصق إجابة النموذج الآخر هنا</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>لا يوجد نص بعد.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>من كتبها</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>انقطعت، وحُفظ ما وصل منها</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقفة</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>يقرأ رسالتك</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>يقرأ رسالتك {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>يفكر، {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>فكّر لمدة {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>يكتب</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>توقفت بعد {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>أجاب {model}</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>توقف {model} قبل نهاية إجابته</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>إضافة إجابة من مصدر آخر…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>إجابة سيئة</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>إجابة جيدة</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>التقييم بالنجوم</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>إعادة التوليد</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>إعادة التوليد بطريقة أخرى…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>أجاب {model}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n مجلد</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدان</numerusform>
                <numerusform>%n مجلدات</numerusform>
                <numerusform>%n مجلدًا</numerusform>
                <numerusform>%n مجلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n تقييم</numerusform>
                <numerusform>تقييم واحد</numerusform>
                <numerusform>تقييمان</numerusform>
                <numerusform>%n تقييمات</numerusform>
                <numerusform>%n تقييمًا</numerusform>
                <numerusform>%n تقييم</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>نسخ احتياطي</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>قبل الاستعادة</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>قبل تحديث HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>يدويًا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>ملف محادثات</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>محادثات من برامج أخرى</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>أتريد حذف %n محادثة؟</numerusform>
                <numerusform>أتريد حذف المحادثة؟</numerusform>
                <numerusform>أتريد حذف المحادثتين؟</numerusform>
                <numerusform>أتريد حذف كل المحادثات (%n)؟</numerusform>
                <numerusform>أتريد حذف كل المحادثات (%n)؟</numerusform>
                <numerusform>أتريد حذف كل المحادثات (%n)؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>حذف كل المحادثات</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>حذف النسخة</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>حذف النسخة الاحتياطية بتاريخ {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>أتريد حذف النسخة الاحتياطية بتاريخ {when}؟</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>من ChatGPT وLM Studio وOpen WebUI وغيرها. يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>لا توجد نسخ احتياطية بعد</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>تُنشأ نسخة كل أسبوع عندما لا يحدث شيء آخر، ويُحتفظ بآخر أربع نسخ. ما تحذفه يبقى في النسخ الاحتياطية الأقدم إلى أن تُحذف هي أيضًا.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>تقدم النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>استعادة النسخة الاحتياطية بتاريخ {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>تنتقل إلى المحادثات المحذوفة، ويمكن استعادتها من هناك.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>تنتقل إلى المحادثات المحذوفة، حيث يمكن استعادتها إلى أن تُحذف نهائيًا. لا تتأثر النسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>لا يمكن استعادة هذا الملف. تبقى محادثاتك والنسخ الاحتياطية الأخرى.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>أسبوعيًا</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>سترى ما فيها قبل أن يتغير أي شيء.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>محادثاتك على هذا الحاسوب</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>تتعذر قراءتها</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>نسخ احتياطي</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>حُفظت النسخة الاحتياطية في {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>استُعيدت النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>نسخ HFChat الاحتياطية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>عادت المحادثات كما كانت من قبل</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>تعذّر إنشاء آخر نسخة احتياطية أسبوعية: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>النسخة التالية (Alt+سهم يسار)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>النسخة السابقة (Alt+سهم يمين)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>النسخة {index} من {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>محادثة مؤقتة</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>إلغاء التحميل</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>رأس المحادثة</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>حذف المحادثة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>إعادة تشغيل</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>مشاركة هذه المحادثة</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>إظهار القائمة أو إخفاؤها</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>إعادة تشغيل المحرّك</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>يوجد رابط لهذه المحادثة. تجده في القائمة المجاورة.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>كل شيء يبقى على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>طرق أخرى للبدء</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>لا توجد محادثة تحتوي على «{words}».</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>لا توجد محادثة مطابقة.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>البحث في المحادثات</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>محادثة مؤقتة</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>ستظهر محادثاتك هنا.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>أرشفة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>حذف المجلد</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>محادثة جديدة في هذا المجلد</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>إخراج من المجلد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>مشاركة أو تصدير…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>إخراج من الأرشيف</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>قد تكون الإجابات خاطئة، فتحقق من المهم منها.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>يعمل على هذا الحاسوب. قد تكون الإجابات خاطئة، فتحقق من المهم منها.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>لم يُصمَّم هذا النموذج للمحادثات. فهو يكمل ما تكتبه.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>اسم المحادثة</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>اسم المجلد</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>محادثة بلا اسم</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>سابقًا هذا الشهر</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>سابقًا هذا الأسبوع</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>نتائج في المحادثات</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>لا توجد محادثات في هذا المجلد</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>ملاحظة: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>المثبّتة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>تجري كتابة إجابة</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>مثبّتة</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>يُستبدل أيضًا %n عنصر آخر</numerusform>
                <numerusform>يُستبدل أيضًا عنصر آخر</numerusform>
                <numerusform>يُستبدل أيضًا عنصران آخران</numerusform>
                <numerusform>تُستبدل أيضًا %n عناصر أخرى</numerusform>
                <numerusform>يُستبدل أيضًا %n عنصرًا آخر</numerusform>
                <numerusform>يُستبدل أيضًا %n عنصر آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>التحقق قبل المشاركة</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>لا تُنشر المفاتيح وكلمات المرور أبدًا: فمن يقرأها قد يستخدمها. تبقى مستبدلة هنا؛ ويمكنك الإبقاء عليها في ملف تحفظه.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>لم يُعثر على أي شيء خاص. راجع النص بنفسك أيضًا.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
                <numerusform>عرض الكل (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>تُستبدل العناصر المحددة في النسخة فقط</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>يُستبدل دائمًا فيما يُنشر</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>إعادة التحقق</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>التحقق من الملف</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>جارٍ التحقق من الملف</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>جارٍ التحقق، {n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>جارٍ التحقق، {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>يُترك</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>استُبدل بـ {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>الكود</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>نسخ الكود</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>عدم التفاف الأسطر</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>عرض كل الأسطر ({count})</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>التفاف الأسطر</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>حجم النص {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>رسالة إلى {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>اكتب رسالة متابعة</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>اكتب رسالة</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>الرسائل السابقة</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>نسيان كل ما سبق</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>المتاح</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>ترك الأقدم</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>الرسائل الأقدم التي لم يعد النموذج يقرؤها: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>التوقف والسؤال</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>تبقى الرسائل في المحادثة، لكن النموذج لا يعود يراها.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>هذه الرسالة</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المشغول</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>عند امتلائه</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>متفرعة من محادثة محذوفة</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>متفرعة من {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>السماح للنموذج برؤية كل شيء مجددًا</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>نسي النموذج ما ورد أعلاه</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>لم يعد النموذج يرى ما ورد أعلاه</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>لم يعد النموذج يرى ما فوق هذا الخط</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>السياق: استُخدم {used} من {total} رمز، والمتبقي {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>ممتلئ</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>ممتلئ، تُركت أقدم الرسائل</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>الرسائل الأقدم التي لم يعد النموذج يقرؤها: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number} ألف</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} من {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>استحوذ برنامج آخر على {keys}.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>سطح المكتب هو من يحدد المفاتيح، وتُغيَّر في إعداداته.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>لم يسمح سطح المكتب بذلك.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>لا يوفّر سطح المكتب هذا ذلك. يمكنك تخصيص مفاتيح للأمر أعلاه في إعداداته.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>تفتح {keys} النافذة الصغيرة فوق أي برنامج.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>حول هذا النموذج</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>قالب المحادثة</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>يختلف عن قالب النموذج الأساسي. قد يكون ذلك إصلاحًا، أو قد يغيّر سلوك النموذج: راجعه إن كنت لا تعرف الناشر.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>ليس القالب الذي عُرض هنا من قبل. القالب يحدد كيف تصل كلماتك إلى النموذج: راجعه قبل استخدام النموذج.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>آخر تغيير</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>البطاقة أطول مما يظهر هنا.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>تغيّر قالب المحادثة</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>عدم الاحتفاظ</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>التنزيلات خلال 30 يومًا: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>احتفاظ</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>الإعجابات: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>فتح على Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>المعلمات؛ يعمل منها {count} لكل كلمة</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>الناشر</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>الوصول عند الطلب</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>وافق على شروط المؤلفين في صفحة النموذج، ثم سجّل الدخول.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>طلب الوصول</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>جارٍ سؤال Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>اختر نموذجًا لعرض ملفاته.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>لا يمكن تنزيله. ما هو موجود على هذا الحاسوب يظل صالحًا للاستخدام.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>البحث عنه على Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>لا تُعرف ملفات لهذا النموذج.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>ذاكرة RAM مع سياق قدره</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>يرسل اسم هذا النموذج إلى Hub، ولا شيء غيره.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>أوقف Hub هذا النموذج</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>يبتّ المؤلفون في كل طلب. اطلب الوصول في صفحة النموذج.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>تغيّر اسم هذا النموذج</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>عدد الرموز: {count}</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>أصبح اسم {old} الآن {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>اتساع القائمة</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>لأسفل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>إلى الأعلى</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>لأعلى</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>يستخدمه برنامج آخر</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>يجلب برنامج آخر هذا الملف</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>يجلب برنامج آخر هذا الملف. لا يُجلب مرتين.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>جارٍ التحقق</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>تنزيل {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>المحاولة التالية بعد {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>بعد {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>تم تنزيل {model}</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>تنزيل {model}: {percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. يُستأنف التنزيل من حيث توقف.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>حُفظ {size}</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>تعذّر تنزيل {model}</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>أصبح {model} جاهزًا للمحادثة</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>إلغاء التنزيل</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>أتريد إلغاء هذا التنزيل؟</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>متابعة التنزيل</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>سيُحذف ما وصل من {model} ({size}). الإيقاف المؤقت يُبقيه لوقت لاحق.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>إخفاء التنزيلات</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>لا توجد تنزيلات. ما يُجلب من Hub يظهر هنا.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>إيقاف الكل مؤقتًا</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>إزالة المكتمل</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>استئناف الكل</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>تعديل الرسالة</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>الانتقال إلى المحادثات</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>لا توجد تقييمات في هذه المدة أو هذا الموضوع.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>قيّم الإجابات بالإبهام أو بالنجوم، وسترى هنا أيها الأفضل.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>عرض كل التقييمات</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>صُدّرت من HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>صُدّرت من HFChat Desktop، {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>انقطعت</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>لم تصل إجابة</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>لم تكتمل بعد</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقفة</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>موجّه النظام</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>فكّر لمدة {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>محادثة بلا عنوان</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>النسخة {place} من {count}، بدلًا من #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>إبهام لأسفل</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>إبهام لأعلى</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>النسخة {place} من {count}</translation>
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
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>كل إجابة مقيّمة مع محادثتها وكل ما هو معروف عنها.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>كل شيء (أسطر JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>تصدير التقييمات</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>إجابات جيدة وسيئة (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>أزواج من الإجابات (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>السؤال والإجابة، وهل كانت جيدة. ثلاث نجوم لا تعني هذا ولا ذاك.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>السؤال والإجابة الأفضل والأسوأ: نسختان اختلف تقييمهما.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>شكل الأسطر</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>في الملف سطر لكل إجابة أو زوج، يُستخدم للتدريب.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>مع موجّهات النظام</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>مع تفكير النماذج</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>أقل</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n لغة</numerusform>
                <numerusform>لغة واحدة</numerusform>
                <numerusform>لغتان</numerusform>
                <numerusform>%n لغات</numerusform>
                <numerusform>%n لغة</numerusform>
                <numerusform>%n لغة</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>أكثر من 100 لغة</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>متقدم، من 4B إلى 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>أساسي، ليس للمحادثة</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>الأفضل لهذا الحاسوب</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الكود</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>محادثات يومية</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>يومي، من 1B إلى 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>خبير، أكثر من 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>يناسب هذا الحاسوب</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>مناسب</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>شروط Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>مناسب لـ</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>اللغة غير مذكورة</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>القانون</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>شروط Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>الرياضيات</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>الرياضيات والمنطق</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>الطب</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>الأكثر تنزيلًا</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>الأكثر إعجابًا</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>لا أحد يذكر اللغات التي يعرفها.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>شروط أخرى</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>مرح</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>تقمص الأدوار</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>العلوم</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>إجابات قصيرة</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>الأصغر</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>للبداية، حتى 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>الأسلوب</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>يفكر</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>يفكر خطوة بخطوة</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>ضيق</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>الرائج</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>بلا رقابة</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>من النموذج الأساسي</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>تخمين منا</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>بحسب المؤلف</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>وسم من Hub</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} غ.ب</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} م.ب</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n رمز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%n رموز</numerusform>
                <numerusform>%n رمزًا</numerusform>
                <numerusform>%n رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>يكتب</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>أول رمز {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} غ.ب</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} م.ب</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} ت.ب</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} بايت</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} ك.ب</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} ث</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} رمز/ث</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>ترتيبه {place} في الانتظار</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>ترتيبه {place} في الانتظار</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>ترتيبه {place} في الانتظار</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>ترتيبه {place} في الانتظار</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/ث</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>بقي {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>أفلته لاستيراد شخصية</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>أفلته لاستيراد محادثات</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>أفلته لاستيراد محادثات أو شخصيات</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>أفلته لفحص هذه النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>أفلت ملفًا واحدًا في كل مرة، أو المجلد الذي يحوي الملفات.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>أفلت الملف لاستخدام هذا النموذج</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>لا يمكن لـ HFChat استخدام هذا الملف. يقبل نماذج GGUF، وملفات تصدير المحادثات ونسخها الاحتياطية، والشخصيات.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>محادثة مع {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>تنزيل {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>موصى به</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}، ذاكرة {need}</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>ذاكرة RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n نجمة أو أكثر</numerusform>
                <numerusform>نجمة واحدة أو أكثر</numerusform>
                <numerusform>نجمتان أو أكثر</numerusform>
                <numerusform>%n نجوم أو أكثر</numerusform>
                <numerusform>%n نجمة أو أكثر</numerusform>
                <numerusform>%n نجمة أو أكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 نجوم</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>مع الأرشيف</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>أي تاريخ</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>أي مجلد</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>أي نموذج</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>أي شخصية</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>أي تقييم</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>أي وسم</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>فيها كود</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>خارج المجلدات</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>آخر 12 شهرًا</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>آخر 24 ساعة</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>الأرشيف فقط</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>الشخصية</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>بلا الأرشيف</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>مسح {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>مطابقة الحالة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>يلزم وجود نموذج على هذا الحاسوب للإجابة.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>اختيار ملف نموذج على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>نزّل نموذجًا يناسب هذا الحاسوب، أو استخدم ملف ‎.gguf من مكانه.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>كل شيء يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>البحث عن نموذج</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>البحث عن نموذج أقدر يناسب هذا الحاسوب</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>بلا حساب، وبلا إنترنت أثناء المحادثة.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>فتح ملف نموذج…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>بداية محادثة</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>عمّ تودّ أن نتحدث؟</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>يُحمَّل {model} مع رسالتك الأولى.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>جارٍ تحميل {model}. يمكنك الكتابة من الآن.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>أصبح {model} جاهزًا.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>أصبح {model} جاهزًا. إنه صغير وسريع، ومناسب لتجربة أولى.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>توقف {model}. سيعمل مجددًا مع رسالتك التالية.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>انقر لعدم وضعها في أي مجلد</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>ستكون المحادثة الجديدة في المجلد {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>أي ملف GGUF يوضع هنا يُعثر عليه.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>تجد البرامج الأخرى التي تستخدم Hub الملفات نفسها هناك.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>مكان حفظ النماذج</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>ملفاتك</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>إغلاق بلا حفظ</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>أتريد الإغلاق بلا حفظ؟</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>سيضيع ما غيّرته هنا.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>عرض المزيد</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>النص الذي سيُرسل</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>جارٍ طلب رمز من {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>جارٍ التحقق من الحساب على {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>لمشاركة المحادثات كمقتطفات Gist</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>سُجّل الدخول</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>سُجّل الدخول باسم {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>المفتاح في متغير بيئة.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>المفتاح في الذاكرة، إلى أن يُغلق HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>المفتاح في مخزن كلمات المرور في هذا النظام.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>يُبحث عنها عند تحميل نموذج.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>لا يوجد برنامج تشغيل مثبّت يدعم Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>أُوقفت في الإعدادات.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>برنامج تشغيل {name} قديم جدًا.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>بطاقة الرسوم</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>نسخة المحرّك هذه تستخدم المعالج وحده.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>لم يُثبَّت Vulkan على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>مبني لهذا الحاسوب</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>‏{device}: ‏{why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>ليس هذا إلا محاكاة لبطاقة رسوم: {name}.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>تتشارك {name} ذاكرة الحاسوب: تُستخدم عند تحديد عدد من الطبقات.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>إعادة الكشف</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>الذاكرة التي يحتاجها النموذج</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>استخدام بطاقة الرسوم التي تعطلت</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n بطاقة، {total}، {backend}</numerusform>
                <numerusform>بطاقة واحدة، {total}، {backend}</numerusform>
                <numerusform>بطاقتان، {total}، {backend}</numerusform>
                <numerusform>%n بطاقات، {total}، {backend}</numerusform>
                <numerusform>%n بطاقة، {total}، {backend}</numerusform>
                <numerusform>%n بطاقة، {total}، {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n نواة</numerusform>
                <numerusform>نواة واحدة</numerusform>
                <numerusform>نواتان</numerusform>
                <numerusform>%n أنوية</numerusform>
                <numerusform>%n نواة</numerusform>
                <numerusform>%n نواة</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>«تلقائي» يعني {count} هنا.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>الكود المستخدم: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>لا توجد بطاقة رسوم صالحة للاستخدام</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروفة بعد</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>غير مستخدمة</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>لا تُستخدم تلقائيًا</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>موقوفة</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>لم يُشغَّل المحرّك بعد.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>المتاح {free} من {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} من {most} من طبقات {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>يحتاج {model} إلى {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>ذاكرة خاصة {total}، {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>مرتبة بالعكس</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>مرتبة، الأفضل أولًا</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>محادثات مصدّرة</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>استيراد محادثات</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n محادثة بين المحادثات المحذوفة، في الإعدادات.</numerusform>
                <numerusform>محادثة واحدة بين المحادثات المحذوفة، في الإعدادات.</numerusform>
                <numerusform>محادثتان بين المحادثات المحذوفة، في الإعدادات.</numerusform>
                <numerusform>%n محادثات بين المحادثات المحذوفة، في الإعدادات.</numerusform>
                <numerusform>%n محادثة بين المحادثات المحذوفة، في الإعدادات.</numerusform>
                <numerusform>%n محادثة بين المحادثات المحذوفة، في الإعدادات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>أُضيفت معها %n رسالة.</numerusform>
                <numerusform>أُضيفت معها رسالة واحدة.</numerusform>
                <numerusform>أُضيفت معها رسالتان.</numerusform>
                <numerusform>أُضيفت معها %n رسائل.</numerusform>
                <numerusform>أُضيفت معها %n رسالة.</numerusform>
                <numerusform>أُضيفت معها %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>من بينها</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>استعادتها</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>يرسل ChatGPT ملف zip بعد اختيار الإعدادات، ثم عناصر التحكم في البيانات، ثم تصدير. أما LM Studio وJan وGPT4All فتحفظ محادثاتها في مجلد. ويمكن أيضًا إفلات ملف على النافذة.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>اختيار آخر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>من {names} أو HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>موجودة هنا بالفعل</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>أتريد استيراد هذه المحادثات؟</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>جارٍ استيراد {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>يُفتح ويُفحص. لا يتغير أي شيء.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>تُنقل محادثاته إلى المحذوفة.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>لم يُنقل كما هو</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>جارٍ فحص {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>لا شيء يغادر هذا الحاسوب، ولا يُشغَّل أي شيء في الملفات، ويمكن التراجع عن الاستيراد كله.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>لا جديد في هذا الملف</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>تم التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>تراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>جارٍ التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>يُقارن ما فيه بالمحادثات الموجودة هنا.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>المحادثات: {done} من {total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} من {total}، حتى الآن {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>تم استيراد %n محادثة</numerusform>
                <numerusform>تم استيراد محادثة واحدة</numerusform>
                <numerusform>تم استيراد محادثتين</numerusform>
                <numerusform>تم استيراد %n محادثات</numerusform>
                <numerusform>تم استيراد %n محادثة</numerusform>
                <numerusform>تم استيراد %n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n محادثة موجودة هنا بالفعل ولن تُستورد</numerusform>
                <numerusform>محادثة واحدة موجودة هنا بالفعل ولن تُستورد</numerusform>
                <numerusform>محادثتان موجودتان هنا بالفعل ولن تُستوردا</numerusform>
                <numerusform>%n محادثات موجودة هنا بالفعل ولن تُستورد</numerusform>
                <numerusform>%n محادثة موجودة هنا بالفعل ولن تُستورد</numerusform>
                <numerusform>%n محادثة موجودة هنا بالفعل ولن تُستورد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n محادثة موجودة هنا برسائل أقل ستُضاف إلى جانبها</numerusform>
                <numerusform>محادثة واحدة موجودة هنا برسائل أقل ستُضاف إلى جانبها</numerusform>
                <numerusform>محادثتان موجودتان هنا برسائل أقل ستُضافان إلى جانبهما</numerusform>
                <numerusform>%n محادثات موجودة هنا برسائل أقل ستُضاف إلى جانبها</numerusform>
                <numerusform>%n محادثة موجودة هنا برسائل أقل ستُضاف إلى جانبها</numerusform>
                <numerusform>%n محادثة موجودة هنا برسائل أقل ستُضاف إلى جانبها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n مجلد</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدان</numerusform>
                <numerusform>%n مجلدات</numerusform>
                <numerusform>%n مجلدًا</numerusform>
                <numerusform>%n مجلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n شخصية أو موجّه</numerusform>
                <numerusform>شخصية واحدة أو موجّه واحد</numerusform>
                <numerusform>شخصيتان أو موجّهان</numerusform>
                <numerusform>%n شخصيات أو موجّهات</numerusform>
                <numerusform>%n شخصية أو موجّهًا</numerusform>
                <numerusform>%n شخصية أو موجّه</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>ملف مرفق، ذُكر اسمه في النص</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>استدعاء أداة أو نتيجته</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>محادثة تتعذر قراءتها</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>محادثة اختُصرت لأنها طويلة جدًا</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>محادثة فارغة</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>رسالة فارغة</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>ملف من نوع آخر</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>ملف ينتهي في منتصفه</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>تاريخ مستحيل، صُحّح</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>رسالة ليست من شخص ولا من نموذج</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>رسالة اختُصرت لأنها طويلة جدًا</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>رسالة كانت مخفية هناك أيضًا</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>رسالة بلا موضع، رُتّبت</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>رقم مكرر، صُحّح</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>شخصية أو موجّه اسمه مستخدم هنا</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>صورة، ذُكر اسمها في النص</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>إعداد غير معروف هنا</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>صوت، ذُكر اسمه في النص</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>فيديو، ذُكر اسمه في النص</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>لا شيء للرسم: لا توجد تقييمات كهذه.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>التقييمات مع نطاقاتها</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>تغيير المفاتيح</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>اضغط المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>الأفريقانية</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>الألبانية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>الأرمنية</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>الأذربيجانية</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>الباسكية</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>البيلاروسية</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>البنغالية</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>البوسنية</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>البلغارية</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>البورمية</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>الكانتونية</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>الكتالانية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>الكرواتية</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>التشيكية</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>الدنماركية</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>الإسبرانتو</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>الإستونية</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>الفلبينية</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>الفنلندية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>الغاليسية</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>الجورجية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>الغوجاراتية</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>المجرية</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>الآيسلندية</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>الإندونيسية</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>الأيرلندية</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>الكازاخية</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>الخميرية</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>اللاتينية</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>اللاتفية</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>الليتوانية</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>المقدونية</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>الملايوية</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>المالطية</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>لغات كثيرة</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>الماراثية</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>النرويجية</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>النرويجية (بوكمول)</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>النرويجية (نينورسك)</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>البنجابية</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>الرومانية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>الصربية</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>السلوفاكية</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>السلوفينية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>السواحيلية</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>السويدية</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>التاغالوغية</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>التاميلية</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>التيلوغوية</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>التايلاندية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>الأوزبكية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>الويلزية</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>الانتقال إلى أحدث الكلمات (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>الأحدث</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>البرمجيات المضمّنة</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>لم تُرفق شروطه.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>تراخيص كل ما في الداخل</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>لا شيء بهذا الاسم.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>البحث بالاسم أو الترخيص</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الشروط</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>العنوان الكامل</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>أتريد فتح هذا الرابط؟</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>الاسم الذي يسبق علامة @ ليس وجهة هذا الرابط. فهو يقود إلى {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>في هذا الاسم أحرف قد تشبه غيرها.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>كتابة بريد</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>أتريد الكتابة إلى هذا العنوان؟</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>تمت أرشفة %n محادثة</numerusform>
                <numerusform>تمت أرشفة محادثة واحدة</numerusform>
                <numerusform>تمت أرشفة محادثتين</numerusform>
                <numerusform>تمت أرشفة %n محادثات</numerusform>
                <numerusform>تمت أرشفة %n محادثة</numerusform>
                <numerusform>تمت أرشفة %n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>تم حذف %n محادثة</numerusform>
                <numerusform>تم حذف محادثة واحدة</numerusform>
                <numerusform>تم حذف محادثتين</numerusform>
                <numerusform>تم حذف %n محادثات</numerusform>
                <numerusform>تم حذف %n محادثة</numerusform>
                <numerusform>تم حذف %n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
                <numerusform>تم إخراج محادثة واحدة من الأرشيف</numerusform>
                <numerusform>تم إخراج محادثتين من الأرشيف</numerusform>
                <numerusform>تم إخراج %n محادثات من الأرشيف</numerusform>
                <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
                <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>تمت أرشفة المحادثة</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>حُذفت المحادثة</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>أُخرجت المحادثة من الأرشيف</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>حُذف المجلد، وبقيت محادثاته</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>نُقلت إلى {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>أُخرجت من المجلد</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n نموذج</numerusform>
                <numerusform>نموذج واحد</numerusform>
                <numerusform>نموذجان</numerusform>
                <numerusform>%n نماذج</numerusform>
                <numerusform>%n نموذجًا</numerusform>
                <numerusform>%n نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>التصفية {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>لا يوجد نموذج مطابق</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>البحث عن نماذج</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>ترتيب حسب</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n نموذج</numerusform>
                <numerusform>نموذج واحد</numerusform>
                <numerusform>نموذجان</numerusform>
                <numerusform>%n نماذج</numerusform>
                <numerusform>%n نموذجًا</numerusform>
                <numerusform>%n نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>مرفق مع التطبيق</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تم فحصه</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>تالف</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>موجود مرتين</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>ذاكرة Hugging Face المؤقتة</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>ليس هو الملف المنشور، فُحص في {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>هو الملف المنشور، فُحص في {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>لم يُقارن بعد بالملف المنشور.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>الأكبر أولًا</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>مجلد النماذج</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>لم ينشر أحد بصمة لمقارنته بها.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>غير صالح</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>أقدم</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>الملف نفسه في {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>الأصغر أولًا</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>توجد مراجعة أحدث: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>لم يُستخدم بعد</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>استُخدم قبل %n يوم</numerusform>
                <numerusform>استُخدم قبل يوم</numerusform>
                <numerusform>استُخدم قبل يومين</numerusform>
                <numerusform>استُخدم قبل %n أيام</numerusform>
                <numerusform>استُخدم قبل %n يومًا</numerusform>
                <numerusform>استُخدم قبل %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>استُخدم في {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>استُخدم اليوم</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>استُخدم أمس</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>يمكن تحرير {size}: توجد ملفات مكررة هنا</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>إضافة إلى المفضلة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>النماذج على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>إزالة من المفضلة</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>إضافة ملف نموذج</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>تبقى منه نسخة أخرى.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>أتريد حذف {model}؟</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>نماذج GGUF ‏(*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>لا يعرف HFChat من أين يحصل عليه مجددًا.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>يمكن تنزيله مجددًا من {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>حُذف من قبل</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>تستخدم برامج أخرى هذا الملف وستفتقده: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>هذا النموذج جزء من التطبيق ويبقى معه</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>حُذف {model}</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>يُزال {size} في {path} من هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>حذف من هذا الحاسوب</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>حذف أحد الملفين يحرر {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>يحرر {size}. يسأل أولًا.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>محفوظ في</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>أطول سياق</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>ذاكرة RAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>على Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>الملف نفسه موجود في {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>عرض الآخر</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>الحجم على القرص</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>فيمَ يُحسن، وفيمَ يخطئ</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>عدد الرموز: {count}</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} في {count} من الأجزاء</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} مع سياق قدره {count} رمز</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>إضافة إلى المفضلة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>إزالة من المفضلة</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>اختر نموذجًا لعرض ما هو معروف عنه.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>نزّل نموذجًا يناسب هذا الحاسوب، أو أضف ملف GGUF لديك.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>البحث عن نماذج</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>لا يوجد نموذج مطابق على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>لا توجد نماذج على هذا الحاسوب بعد</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>البحث على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>ترتيب حسب</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>المتاح على القرص {disk}</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} من {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>الذاكرة المتاحة {free} من {total}</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>المتاح في {name}: ‏{free}</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>بلا نص</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>معروضة</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>النسخة {index} من {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>يحتاج إلى {need} غ.ب من الذاكرة، والمتاح {room} غ.ب</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>يحتاج إلى {need} من {room} غ.ب من الذاكرة</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>يحتاج إلى {need} من {room} غ.ب من الذاكرة، وبالكاد يتسع</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>نسخ بتنسيق Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>نسخ الرسالة</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>نسخ التحديد بتنسيق Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>حذف الرسالة</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>حذف هذه النسخة</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>نسيان ما ورد أعلاه</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>تفريع إلى محادثة جديدة</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>تثبيت، ليراها النموذج دائمًا</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>قراءة كنص…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>مشاركة أو تصدير…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>رسائل في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>نماذج GGUF ‏(*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>فتح ملف نموذج</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>آخر رسائل المحرّك</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>البحث عن نموذج على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>البحث عن نماذج أخرى</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>النماذج على هذا الحاسوب</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>لا يوجد نموذج بهذا الاسم.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>لا توجد نماذج على هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>فتح ملف نموذج…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>إلغاء التحميل لتحرير الذاكرة</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>إلغاء التحميل لتحرير {size}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالي</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>جارٍ التحميل {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>النموذج: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>غير محمّل</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>يكتب</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>يمكن استئناف %n تنزيل</numerusform>
                <numerusform>يمكن استئناف تنزيل واحد</numerusform>
                <numerusform>يمكن استئناف تنزيلين</numerusform>
                <numerusform>يمكن استئناف %n تنزيلات</numerusform>
                <numerusform>يمكن استئناف %n تنزيلًا</numerusform>
                <numerusform>يمكن استئناف %n تنزيل</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>عرض منسّقًا</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>هذا النص طويل جدًا أو غير معتاد، لذا يظهر كما كُتب.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>لن تكون المحادثة الجديدة في أي مجلد</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>يمكن للجميع العثور عليه</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>يمكن لكل من لديه الرابط قراءته</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>مدرج في ملفك الشخصي</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>النموذج والمعلمات</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>اسم مجموعة البيانات</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>بلا ترخيص</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>أنت وحدك من يمكنه قراءته</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>موجّه الشخصية</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>مجموعة بيانات خاصة</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>مجموعة بيانات عامة</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>مقتطف Gist عام</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>استبدال ما هو خاص</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>مقتطف Gist سري</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>الأوقات</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>المحادثات والنماذج والأوامر</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>الانتقال إلى أي شيء</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>لا شيء يطابق «{words}».</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>نتائج في المحادثات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالي</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>اتساع القائمة</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>اتساع اللوحة الجانبية</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>صفحة {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>هذا العدد خارج النطاق.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>استخدام {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 بت</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 بت</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>كما يفعل النموذج</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>عند درجة الحرارة 0 تُؤخذ الكلمة الأرجح.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>متوازن</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>إبداعي</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>الطول المسموح في DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>نمو DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>مدى DRY إلى الخلف</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>قوة DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>افتراضي</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>جهد التفكير</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>شكل الإجابة</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>القواعد النحوية (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>مدى سرعة تصحيحه لنفسه.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>كم يفكر النموذج قبل أن يجيب.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>عدد الرموز التي يراها النموذج معًا. الأكثر يستهلك ذاكرة.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>مقدار ما تُحسب به كل كلمة إضافية مكررة.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>مقدار المفاجأة المستهدف. المنخفض أكثر تركيزًا.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>كم مرة تُترك الكلمات الأرجح. 0 يعني الإيقاف.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>بكلمات بسيطة</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>أوقفته القيمة أعلاه.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>مخطط JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>يُبقي المفاجأة ثابتة، بدلًا من الحدود الأخرى.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>يمنع تكرار عبارات كاملة. 0 يعني الإيقاف.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>تحميل النموذج</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>تختار Mirostat بدلًا منه.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>معدل Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>هدف Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>لم يُختر نموذج.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>طرق أخرى للاختيار</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>مدى العقوبات إلى الخلف</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>الشخصية</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>يُبحث عن العبارات في هذا العدد من آخر الرموز.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>العبارات التي لا تتجاوز هذا العدد من الرموز يجوز تكرارها.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>يفضّل الكلمات التي مفاجأتها معتادة. 1 يعني الإيقاف.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>التوقف عند</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>الأولوية لمخطط JSON.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>تصبح الإجابة JSON بهذا الشكل.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>تنتهي الإجابة قبل أي سطر من هذه النصوص.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>تلتزم الإجابة بهذه القواعد؛ وتبدأ بـ «root».</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>لا يجد المحرّك بطاقة رسوم هنا.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>تعطلت بطاقة الرسوم وهي غير مستخدمة.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>بطاقة الرسوم موقوفة في الإعدادات.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>تحصي العقوبات الكلمات في هذا العدد من آخر الرموز.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>هذا النموذج لا يستطيع ذلك.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>الإصدار 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>الإصدار 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>هل يفكر النموذج قبل أن يجيب.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>المحادثة كلها</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>كلمات بهذا الاحتمال على الأقل يمكن تركها، عدا واحدة.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>احتمال XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>حد XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>أُعيد ضبط معلمات هذه المحادثة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>تُستخدم لكل محادثة مع هذا النموذج</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} من {most} على {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>إعادة ضبط المحادثة</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>الاستخدام لكل محادثة مع هذا النموذج</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>اختيار شخصية</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>بلا شخصية</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>الشخصية: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>تحميله</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>بلا شخصية</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>الشخصيات</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>الموجّهات المحفوظة</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالية</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>تفضّل {persona} النموذج {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>تم استيراد %n عنصر.</numerusform>
                <numerusform>تم استيراد عنصر واحد.</numerusform>
                <numerusform>تم استيراد عنصرين.</numerusform>
                <numerusform>تم استيراد %n عناصر.</numerusform>
                <numerusform>تم استيراد %n عنصرًا.</numerusform>
                <numerusform>تم استيراد %n عنصر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>تصدير الشخصيات</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>استيراد شخصيات</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>لم يُنقل كتاب المعارف الخاص بها.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>حُذفت الشخصية</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>شخصيات (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>شخصيات وبطاقات شخصيات (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>حُذف الموجّه</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>تمت الكتابة في {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>شخصيات</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>تم استيراد {name}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>تحتاج الشخصية إلى اسم.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>تحتاج الشخصية إلى تعليمات.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>أي نموذج</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>تعديل الشخصية</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>التحية</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>بكلمات قليلة</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>الحرف الأول</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>شخصية جديدة</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>لا معلمات خاصة بها.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>تُعرض في محادثة فارغة، واحدة في كل سطر. العلامة ¶ تعني سطرًا جديدًا.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>حرف أو حرفان لمربعها. عند تركه فارغًا: أول حرف من الاسم.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>النموذج المفضّل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>تظهر لك في محادثة فارغة. لا يراها النموذج.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>أخذها من المحادثة المفتوحة</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>تسري في المحادثات مع هذه الشخصية، ما لم تحدد المحادثة غيرها.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>طرق للبدء</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>ما يُقال للنموذج قبل كل محادثة. الأفضل أن يكون قصيرًا ومحددًا: من هو، وماذا يفعل، وبأي شكل يجيب.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>عند اختيار الشخصية، يُعرض تحميل هذا النموذج.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>اختيار شخصية</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>تعديل الشخصيات والموجّهات</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>البحث عن شخصية</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>شخصية جديدة…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>بلا شخصية</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>لا توجد شخصية بهذا الاسم.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>الشخصيات</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>بلا شخصية</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>الشخصية</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>نسخ وتغيير</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>تصدير الكل…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>شخصية جديدة</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>موجّه جديد</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>لا شيء خاصًا بك بعد. أنشئ شخصية، أو انسخ إحدى الشخصيات أدناه.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>لا شيء خاصًا بك بعد. اكتب / في محادثة لاستخدام الموجّهات أدناه.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>شخصيات بصيغة JSON، أو بطاقة شخصية بصيغة PNG أو JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>الشخصيات المرفقة مع HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>الموجّهات المرفقة مع HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>شخصياتك وموجّهاتك في ملف واحد</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>شخصياتك</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>موجّهاتك</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
                <numerusform>حُدد %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشفة</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>مشاركة أو تصدير</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>إخراج من الأرشيف</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>الحد الأقصى للرموز {tokens}، أي نحو {words} كلمة</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>الأفكار</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>مبتكرة</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>طويلة</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>بلا حد: يكتب النموذج حتى ينتهي</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>قصيرة</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>صارمة</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>التقييم ومدى التأكد منه</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>النجوم</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>يغطي الشريط النطاق المؤكد بنسبة 95%.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>إبهام لأعلى</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>ما يُرسم</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>حذف الإعداد</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>إعداد مسبق</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>الإعداد المسبق: مخصص</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>إعدادات مسبقة</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>حفظ كجديد</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>حفظ كجديد…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>إعداداتك المسبقة</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>تم استيراد %n إعداد مسبق</numerusform>
                <numerusform>تم استيراد إعداد مسبق واحد</numerusform>
                <numerusform>تم استيراد إعدادين مسبقين</numerusform>
                <numerusform>تم استيراد %n إعدادات مسبقة</numerusform>
                <numerusform>تم استيراد %n إعدادًا مسبقًا</numerusform>
                <numerusform>تم استيراد %n إعداد مسبق</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>تصدير الإعدادات المسبقة</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>استيراد إعدادات مسبقة</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>حُذف الإعداد المسبق «{name}»</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>إعدادات مسبقة (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>حُفظت الإعدادات المسبقة في {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>إعادة تسمية الإعداد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>حفظ كإعداد مسبق جديد</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>منسّق</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>النص الذي سيُرسل</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>الصفحات الجاهزة</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>جارٍ الطباعة…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>الرسائل: {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتان</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>حساب مصرفي</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>رقم بطاقة</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>عنوان بريد إلكتروني</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>مسار ملف</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>مفتاح أو رمز وصول</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>عنوان شبكة</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة مرور</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>ربما رقم بطاقة</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>ربما رقم هاتف</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>رقم هاتف</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>اسم المستخدم لديك</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>لا تغادر المحادثات هذا الحاسوب من تلقاء نفسها أبدًا</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>تُحفظ في ملف واحد على هذا القرص. البحث عن النماذج وتنزيلها وتسجيل الدخول لا ترسل أي كلمة من محادثة. المشاركة وحدها تفعل ذلك، وتعرض أولًا ما سيُرسل.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: غيّره أو اتركه.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: تحقق من وجوده وإمكان قراءته.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: نزّله أو صدّره مجددًا.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: صدّر محادثات أقل في كل مرة.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: صدّر البقية بدونها.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: فك ضغطه واستورد ما فيه.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: حدّث HFChat ثم استورده.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>توجد مجموعة بيانات بهذا الاسم بالفعل</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>تعذّرت قراءة إحدى قوائم HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>يلزم ملف نموذج للإجابة، ولا يوجد أي ملف في {folder}.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>يلزم وجود نموذج على هذا الحاسوب للإجابة.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>قد يفيد برنامج تشغيل أحدث.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>تبدأ قاعدة بنفسها، فلا نهاية لها.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>وصلت صفحة ويب بدلًا من الرد</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>الوصول إلى هذا النموذج يُمنح عند الطلب</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>الوصول إلى {repo} يُمنح عند الطلب: سجّل الدخول، واطلبه في صفحة النموذج.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>أضف الناقص مجددًا.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>اسمح بالكتابة في هذا المجلد وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>دائمًا في هذه المحادثة</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>انقطع استيراد في منتصفه</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>يستخدم HFChat آخر المسار {path}: أغلقه وحاول مجددًا، أو استخدم --profile آخر.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>يجري إنشاء نسخة احتياطية أخرى</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>يجري إنشاء نسخة احتياطية أخرى في {path}: حاول مجددًا بعد دقيقة.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>تستخدم نافذة أخرى أو أمر آخر {path}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>اطلب رمزًا جديدًا، أو الصق مفتاح وصول.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>اطلب الوصول في صفحة النموذج، ثم عُد وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>غيّره في المعلمات، أو أفرغ الحقل.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>غيّر العنوان أو النص، أو احفظ ملفًا.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>تغيير ما يُشارَك</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>تُحفظ المحادثات كالمعتاد.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>لا يمكن حفظ المحادثات هنا</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>محادثات {file} الموجودة هنا كاملة: {chats}. لم تتغير محادثاتك.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>تحقق من أنها مشغّلة وفيها ورق، ثم اطبع مجددًا، أو احفظ بصيغة PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>تحقق من أن الملف لا يزال موجودًا ويمكن قراءته.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>تحقق من عنوان الخادم في الإعدادات.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>تحقق من القرص وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>تحقق من الشبكة وحاول مجددًا، أو احفظ ملفًا.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>تحقق من الشبكة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>اختر ملف GGUF على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>اختر محادثة فيها رسائل، أو قلّل ما تتركه.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>اختر ملفًا ينتهي اسمه بـ ‎.gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>اختر اسمًا بلا شرطة مائلة: فيكون تابعًا لحسابك.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>اختر نموذجًا مشابهًا. قد تذكر صفحته السبب.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>اختر محادثة أخرى من القائمة.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>اختر ملفًا آخر. لم تتغير شخصياتك.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>اختر ملفًا آخر. لم تتغير إعداداتك المسبقة.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>اختر مجلدًا آخر وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>اختر مجلدًا آخر أو حرّر بعض المساحة.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>اختر نموذجًا آخر، أو ابدأ محادثة جديدة.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>اختر نموذجًا آخر، أو ابحث عن إصدار أحدث من HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>اختر نموذجًا آخر، أو أبلغ مؤلفيه.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>اختر اسمًا آخر، أو شارك بخصوصية مجموعة البيانات تلك.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>اختر واحدة من هذه: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>أغلق البرامج الأخرى وحاول مجددًا، أو أعد تثبيت HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>أغلق البرامج الأخرى أو اختر نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>أغلق البرامج الأخرى، أو ضع طبقات أقل على البطاقة.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>أغلق البرامج التي تحتاج إلى ذاكرة كبيرة وحاول مجددًا، أو استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>أغلق البرامج التي تستخدم الملف وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>وصّل القرص الذي يحويه، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>صحّح GH_TOKEN أو أزله، وأعد تشغيل HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>صحّح هذا المتغير أو أزله، وأعد تشغيل HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>إعادة التنزيل</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>نزّله مجددًا أو أزله.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>نزّله مجددًا. إذا تكرر ذلك، فقد تفيد نسخة أخرى.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>نزّله، أو اختر نموذجًا موجودًا هنا.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>نزّل الملف أو انسخه مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>نزّله أو صدّره مجددًا واختر الملف الجديد.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>نزّل الملف مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>تعديل الرسالة</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>صدّر محادثات أقل في كل مرة.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>صدّر البقية بدون تلك المحادثة.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>حرّر بعض المساحة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>تحرير مساحة</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>حرّر {short}، أو اختر نسخة أصغر.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>يطلب GitHub الانتظار</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>لم يقبل GitHub الرمز.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>لا يسمح GitHub بهذا</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>لا يقبل GitHub هذا المقتطف</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>رفض GitHub تسجيل الدخول</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>تابع كالمعتاد. احتفظ بذلك الملف إن نقص شيء.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>تابع في تلك النافذة، أو أغلقها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>تابع بدون الأقدم، أو ثبّت ما يجب أن يبقى واكتب نصًا أقصر.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>وجد HFChat عددًا منها ({count}) فيما كان سيُرسل. من يقرأ أحدها يمكنه استخدامه، لذا لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>التطبيق HFChat مفتوح بالفعل</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>المتغير HF_HUB_OFFLINE يمنع الاتصالات على هذا الحاسوب. المحادثات والنماذج الموجودة هنا تعمل كالمعتاد.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>المتغير HF_HUB_OFFLINE يمنع الاتصالات على هذا الحاسوب. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>المتغير HF_HUB_OFFLINE يمنع الاتصالات: أزله لاستخدام Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>المتغير HF_HUB_OFFLINE يمنع الاتصالات: أزل هذا المتغير.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>إن كان خاصًا، فسجّل الدخول بحساب يمكنه رؤيته.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>إن كانت لهذه الشبكة صفحة تسجيل دخول، فسجّل الدخول فيها أولًا. ثم حاول مجددًا؛ يتحقق HFChat قبل الإرسال.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>استورده مجددًا للحصول على البقية، أو تراجع عمّا هو هنا.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>ثبّت الإصدار الأحدث واستعدها هناك.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>ثبّت الإصدار الأحدث من HFChat مجددًا.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>يطلب ما لا يعرفه المحرّك.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>يمكن قراءته بطرق كثيرة جدًا.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>انهار بالإشارة {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>انتهى من تلقاء نفسه بالرمز {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>ينتهي مبكرًا جدًا.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>حجمه {size}، والحد الأقصى {most}. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>حجمه {size}، والحد الأقصى {most}: اكتبه في ملف باستخدام --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>ليس في القائمة</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>لم يعد موجودًا هناك</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>ليس موجودًا هناك حتى الآن. المحادثة بأمان.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>غير مفهوم.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>طويل جدًا، أو يطلب تكرارات كثيرة جدًا.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>لا يترك شيئًا يمكن للإجابة أن تستمر به.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>ربما حُذفت. محادثاتك الأخرى بأمان.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>ربما أُرسل رغم ذلك. المحادثة بأمان.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>عدد الرموز اللازمة {needed}، والنموذج يقرأ {room} في المرة الواحدة. رسالتك محفوظة.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>يستغرق من المحرّك وقتًا طويلًا جدًا.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>حُذف من {where}: شارك المحادثة من جديد.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>لم يستجب مدة {seconds} ث فأُنهي. حُفظ ما وصل من الإجابة.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>أقواسه أو قواعده متداخلة بعمق زائد.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>أفاد قالب محادثته: {why}. رسالتك محفوظة.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>آخر رسائله: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>انتهت عمليته ({cause}). حُفظ ما وصل.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>عُثر على مفاتيح أو كلمات مرور في النص ({count}): استبدلها، لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>ترك الأقدم</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>السطر {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>اطّلع عليه هناك، واحذفه إن كان يجب ألا يبقى. تجده في القائمة.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>راجع قائمة الملفات مجددًا، واختر نسخة أخرى.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>انظر إلى قائمة ما تمت مشاركته.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>ابحث عن مستودع فيه ملفات GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>أنشئ مفتاحًا من النوع «write» في إعدادات Hub، وسجّل الدخول به.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>أنشئ مفتاحًا بإذن المستخدم «Gists: write» في إعدادات GitHub، وسجّل الدخول به.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>لم يُعثر على النموذج</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>لم تصل إجابة</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>لم يُعيَّن تطبيق لتسجيل الدخول برمز.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>لم تُستورد أي محادثات</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>لا يوجد نموذج باسم {name}: تحقق من الاسم، أو أدخل مسار ملف GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>لا يوجد نموذج بعد</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>لا أحد مسجّل الدخول في {host}. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>لا أحد مسجّل الدخول في {host}: سجّل الدخول باستخدام hf auth login، أو عيّن HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>لا أحد مسجّل الدخول في {host}: سجّل الدخول باستخدام hfchat shares sign-in، أو عيّن GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>لا توجد مساحة كافية على هذا القرص</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>لم تتم الطباعة: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>لم تعد الكتابة ممكنة في {path}. ما حُفظ من قبل بأمان، ولم يُحذف شيء.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>لا مشاركة بهذا الرقم: انظر hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>لا شيء مما تمت مشاركته يحمل هذا الرقم.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>لم يتغير شيء هناك. اجعله ملكك وقابلًا للكتابة وشغّل HFChat مجددًا لاستخدامه.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>لم يتغير شيء هنا.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>النسخ الاحتياطية الأقدم باقية، ولم تُستبدل أي منها. يُصلح HFChat ما يمكنه عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>تُنشأ أو تُستعاد نسخة احتياطية واحدة في كل مرة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>يُرسل لكل مشاركة طلب واحد في كل مرة.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>كان أحد الإعدادات غير صالح</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>فتح صفحته</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>فتح المعلمات</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>الصق مفتاح وصول بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>الصق مفتاح وصول يسمح بكتابة مقتطفات Gist؛ يُنشأ في إعدادات GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>انتهت قراءة {file} قبل أن تكتمل.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>توقفت قراءة {file}.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>أزل هذا المتغير وأعد تشغيل HFChat لاستخدام Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>أزل هذا المتغير وأعد تشغيل HFChat، أو احفظ ملفًا.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>استبدله في النسخة. إن سبق أن ظهر لأحد، فأنشئ بديلًا جديدًا.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>إعادة تشغيل</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>أعد تشغيله وتابع.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>استأنفه. لا يُجلب شيء مرتين.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>شغّل hf auth login مجددًا، أو سجّل الدخول هنا.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>حفظ ملف بدلًا منه</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>احفظه كملف، أو اترك التفكير والنسخ الأخرى.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>اضبط مجددًا ما كنت قد غيّرته.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>اضبطه مجددًا في الإعدادات إن أردت قيمة أخرى.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>شارك المحادثة من جديد؛ سيكون الرابط مختلفًا.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>اختصرها، أو أرسلها على أجزاء.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>عرض النماذج المرفقة مع HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>سجّل الدخول مجددًا بمفتاح جديد.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>سجّل الدخول مجددًا. النماذج المفتوحة لا تحتاج إلى حساب.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>سجّل الدخول للمشاركة هناك</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>سجّل الدخول، واطلب الوصول في صفحة النموذج.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>سجّل الدخول، أو احفظ ملفًا بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>تعذّر تسجيل الدخول: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>حذفه أحدهم من {where}. المحادثة على هذا الحاسوب بأمان.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>حدث خطأ ما ({why}): شغّل الأمر مجددًا.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>حدث خطأ ما في HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>شغّل HFChat مجددًا، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>منصة Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>يطلب Hub الانتظار</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>لم يقبل Hub الرمز.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>لا يستجيب Hub</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>أوقف Hub هذا النموذج</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>أوقف Hub النموذج {repo}: اختر نموذجًا مشابهًا.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>يوجد {repo} على Hub بالفعل، ولا يمكن استخدامه لهذا. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>يوجد {repo} على Hub بالفعل: اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>استخدام Hub متوقف</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>لا يذكر Hub بصمة صالحة للملف {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>رفض Hub تسجيل الدخول</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>لا يمكن استخدام رد Hub</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>لا يمكن استخدام مخطط JSON</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>مفتاح الوصول</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>تعذّر حفظ مفتاح الوصول ({why}): أعِدّ مخزن كلمات مرور للنظام، أو استخدم GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>تعذّر حفظ مفتاح الوصول ({why}): أعِدّ مخزن كلمات مرور للنظام، أو استخدم HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>تعذّر وضع مفتاح الوصول في مخزن كلمات المرور في هذا الحاسوب: {why}. لا يُكتب أبدًا في ملف عادي.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>مفتاح الوصول في HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>مفتاح الوصول في مخزن كلمات المرور في هذا الحاسوب</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>مفتاح الوصول من hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>مفتاح الوصول من متغير البيئة</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>مفتاح الوصول لهذه الجلسة</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>لا يمكن استخدام الرد</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>تعذّر إكمال الإجابة</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>تعذّر إكمال الإجابة ({why}): حاول مجددًا، أو استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>حُفظ ما وصل من الإجابة.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>لا يمكن استخدام رد {host} ‏({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>لا يمكن استخدام رد {host} ‏({why}): حاول مجددًا لاحقًا.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>فُقد رد {host}.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>فُقد الرد</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>أفاد التطبيق: {why}. محادثاتك بأمان.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>التطبيق المعيّن لهذا لا يسمح بتسجيل الدخول برمز.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>يتيح مؤلفو {repo} ملفاته للحسابات التي وافقت على شروطهم. لم يُنزَّل شيء.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>لم يمنح مؤلفو {repo} هذا الحساب حق الوصول: اطلبه في صفحة النموذج.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>أزال مؤلفو {repo} الملف {name} أو غيّروا اسمه. لم يتغير شيء على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>لم تعد المحادثة تتسع في الرموز التي يقرؤها النموذج في المرة الواحدة ({room}): ابدأ محادثة جديدة، أو اسمح بترك أقدم الرسائل.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>لم تُطبع المحادثة</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>المحادثات تالفة ولم تُنسخ احتياطيًا</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>تعذّرت قراءة المحادثات أو حفظها</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>المحادثات في {file} تالفة.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>المحادثات في {path} تالفة ولم تُنسخ احتياطيًا: افتح النافذة مرة لإصلاحها، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>كانت المحادثات تالفة وحُفظ ما أمكنت قراءته (المحادثات: {chats}، الرسائل: {messages}): إن نقص شيء، فقد يكون لا يزال في {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>لم يُدخل الرمز في الوقت المحدد.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>القرص الذي يحوي {path} ممتلئ: حرّر بعض المساحة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>انتهى التنزيل من تلقاء نفسه</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>انتهى التنزيل من تلقاء نفسه ({cause}): ابدأه مجددًا، وسيُستأنف.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>التنزيل تالف</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>تعذّر تشغيل المحرّك</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>تعذّر تشغيل المحرّك ({why}): أغلق البرامج الأخرى وحاول مجددًا، أو أعد تثبيت HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>لا يقبله المحرّك.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>لم يعد المحرّك يستجيب</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>أفاد المحرّك: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>أفاد المحرّك: {why}. حُفظ ما وصل من الإجابة.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>توقف المحرّك</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>توقف المحرّك ({cause}): شغّل الأمر مجددًا، أو استخدم نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>لم يستجب المحرّك مدة {seconds} ث فأُنهي: شغّل الأمر مجددًا، أو استخدم نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>تعذّرت كتابة الملف</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>كان ملف محادثاتك تالفًا</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>لا يمكن استخدام القواعد النحوية</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>بطاقة الرسوم</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>بطاقة الرسوم غير مستخدمة</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>بطاقة الرسوم غير مستخدمة ({device}: ‏{why})، والنموذج يعمل على المعالج: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>انقطع استيراد {file} في منتصفه: استورده مجددًا للحصول على البقية.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>تعذّر حذف النموذج</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>تعذّر تحميل النموذج</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>النموذج ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>يقرأ النموذج في المرة الواحدة هذا العدد من الرموز: {room}، فلن يرى أقدم الرسائل ({count}). تبقى في المحادثة، ورسالتك محفوظة.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>رفض النموذج شكل هذه المحادثة</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>رفض قالب محادثة النموذج هذه المحادثة ({why}): استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>ملف التعريف المجاور للتطبيق غير مستخدم</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>ملف التعريف المجاور للتطبيق غير مستخدم: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>عدد رموز النص {needed}، والنموذج يقرأ {room} في المرة الواحدة: اختصره، أو أرسله على أجزاء.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>رُفض الطلب في صفحة GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>رُفض الطلب في صفحة Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>كان الطلب سيذهب إلى مكان آخر</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>لا يقدّم الخادم هذا الملف</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>كانت قيمة الإعداد {name} هي «{value}» وعادت إلى المعتاد: اضبطه مجددًا إن أردت غيرها.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>تعذّرت قراءة الإعدادات</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>تعذّرت قراءة الإعدادات، لذا تسري الإعدادات المعتادة: اضبط مجددًا ما كنت قد غيّرته، والملف القديم محفوظ باسم {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>أنهاه النظام، على الأرجح لنقص الذاكرة</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>أفاد النظام عن {path}: ‏{why}. لم يُفقد شيء في HFChat.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>أفاد النظام عن {path}: ‏{why}. محادثاتك والنسخ الاحتياطية الأقدم بأمان.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>أفاد النظام: {why}. ما حُفظ من قبل في {path} بأمان.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>أفاد النظام: {why}. محادثاتك بأمان.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>النص فارغ، لذا لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>تسري الإعدادات المعتادة. الملف القديم محفوظ باسم {kept_as}. محادثاتك بأمان.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>في النص مفاتيح أو كلمات مرور</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>لا توجد محادثة {id}: لعرض الأرقام استخدم hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>لا يوجد اتصال بـ {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>لا يوجد اتصال بـ {host}. المحادثات والنماذج على هذا الحاسوب تعمل كالمعتاد.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>لا يوجد اتصال بـ {host}: تحقق من الشبكة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>لا يوجد نموذج في {folder}: ضع ملف GGUF هناك، أو حدد نموذجًا باستخدام --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>لا توجد قاعدة «root»، وهي التي تبدأ بها الإجابة.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>لا توجد قاعدة «{name}».</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>لا توجد نسخة كهذه</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>لا يوجد {repo} على Hub، أو أنه خاص: تحقق من الاسم، أو سجّل الدخول بحساب يمكنه رؤيته.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>لا توجد ذاكرة كافية لقراءة {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>لا يوجد ما يُشارَك</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>لا يوجد ما يُشارَك: اختر محادثة فيها رسائل.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>لم تكفِ الذاكرة</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>هذه المحادثات تخص إصدارًا أحدث</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>تعذّر استيراد هذه الإعدادات المسبقة</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>بلغ هذا الحساب حد الطلبات المسموح به حاليًا إلى {host}. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>لا يُسمح لهذا الحساب بالكتابة في {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>هذه النسخة الاحتياطية تخص إصدارًا أحدث</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>لا يمكن استعادة هذه النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>لم تعد هذه المحادثة هنا</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>لم تعد هذه المحادثة تتسع في السياق</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>تعذّر استيراد هذا الملف</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>هذا الملف ليس هو المنشور</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>لم يعد هذا الملف هناك</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>لا يتيح هذا الخادم تسجيل الدخول برمز.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>يجري إرسال هذا بالفعل</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>يجري إرسال هذا بالفعل: انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>هذا ليس JSON صالحًا.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>هذا ليس ملف نموذج</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>هذا أطول من أن يُشارَك هناك</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>لا يسمح هذا المفتاح بكتابة مقتطفات Gist</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>هذا المفتاح للقراءة فقط</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>هذا النوع من النماذج غير مدعوم</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>هذه الرسالة طويلة جدًا</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>ملف النموذج هذا تالف</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>ملف النموذج هذا غير مكتمل</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>هذا النموذج ليس على Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>يحتاج هذا النموذج إلى {needed}، والمتاح حيث تُحفظ النماذج {free}. لم يُحذف شيء.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>لا يمكن استخدام هذا الاسم</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>هذا الاسم غير آمن</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>هذا الاسم مستخدم</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>هذا المكان يخص شخصًا آخر</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>لا يتيح هذا الخادم تسجيل الدخول برمز.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>لم تتم مشاركة هذا كما ينبغي</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>للبقاء مسجّل الدخول، أعِدّ مخزن كلمات مرور للنظام.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>حاول مجددًا بعد دقيقة.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>حاول مجددًا بعد قليل.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>حاول مجددًا بعد {time}. تسجيل الدخول يتيح طلبات أكثر.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>حاول مجددًا لاحقًا، أو بدون خادم مرآة أو وكيل.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>حاول مجددًا لاحقًا. إن كانت لهذه الشبكة صفحة تسجيل دخول، فسجّل الدخول فيها أولًا.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>حاول مجددًا {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>حاول مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>حاول مجددًا: يتحقق HFChat أولًا، كي لا يُرسل شيء مرتين.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>حاول مرة أخرى. إذا تكرر ذلك، فأعد تشغيل HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>إعادة تجربة بطاقة الرسوم</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>فك ضغطه بكلمة مروره واختر ما فيه.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>حدّث HFChat ثم استورده.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>استخدم مفتاحًا للحساب الذي يملكه ويسمح بكتابة مقتطفات Gist، أو احفظ ملفًا.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>استخدم أحرفًا من a إلى z وأرقامًا ونقاطًا وشرطات وشرطات سفلية.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>حُفظ ما أمكنت قراءته (المحادثات: {chats}، الرسائل: {messages}). الملف التالف لا يزال موجودًا باسم {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>أُزيل ما لا يطابق ولم يُفتح قط.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>تجد ما حدث في السجل.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>ما لدى {host} ليس ما أُرسل.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>لم تسجّل الدخول</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>لم تسجّل الدخول إلى GitHub</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>لا يوجد اتصال</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>الدخول إلى GitHub مسجّل إلى أن يُغلق HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>الدخول مسجّل إلى أن يُغلق HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>لم تتغير محادثاتك.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>بضع دقائق</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>الرمز {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>بعد بضع دقائق</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>بعد {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>يحيل من عنوان إلى آخر بلا نهاية</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>يبدأ من البداية كل مرة</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>انهار برنامج تشغيلها</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>لم يعد برنامج تشغيلها يستجيب</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>أفاد برنامج تشغيلها: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>لم تكن فيها ذاكرة متاحة كافية</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>لا يُسمح لـ {account} بالكتابة في {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. حُفظ ما وصل من الإجابة.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} ي {hours} س</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} الحل: اختر اسمًا خاصًا بك.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} الحل: اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>‏{device}: ‏{why}. يعمل النموذج على المعالج بدلًا منها، لكن أبطأ. المحادثات بأمان.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>تعذّر فتح {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>تعذّرت قراءة {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>الملف {file} محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>في {file} محادثة واحدة تزيد على 64 م.ب.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>لا توجد محادثات في {file}.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>لا توجد في {file} شخصية لها اسم وتعليمات.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>يحوي {file} قاعدة بيانات ليست من HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>في {file} قيمة غير مسموح بها: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>لا يحوي {file} شخصيات ولا بطاقة شخصية.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>لا يحوي {file} إعدادات مسبقة.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>لا يحوي {file} نص JSON صالحًا.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>الملف {file} صورة بلا بطاقة شخصية.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>الملف {file} تالف وتتعذر قراءته.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>الملف {file} أكبر من الحد الأقصى لملف التصدير (2 غ.ب).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>الملف {file} متداخل بعمق لا يكون في ملف تصدير.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>الملف {file} ليس نسخة احتياطية من HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>الملف {file} ليس تصدير محادثات يعرفه HFChat.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>الملف {file} غير كامل: نهايته ناقصة.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>الملف {file} أكبر من أن يكون شخصية.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>الملف {file} أكبر من أن يكون إعدادات مسبقة.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>تغيّر الملف {file} أو تلف بعد إنشائه.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>أُنشئ {file} بإصدار أحدث من HFChat. لم يتغير شيء هنا.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>أُنشئ {file} بإصدار أحدث من HFChat: ثبّت ذلك الإصدار لاستعادته.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>كُتب {file} بإصدار أحدث من HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>سيصبح {file} بعد فك الضغط أكبر بكثير من أي تصدير، لذا لم يُفك ضغطه.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>يطلب {host} الانتظار: حاول مجددًا بعد {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>يطلب {host} الانتظار: حاول مجددًا {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>أغلق {host} الاتصال قبل أن يرد.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>لم يلتزم {host} باختيار من يمكنه رؤيته.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>لا يسمح {host} بهذا ({why}): استخدم مفتاحًا يسمح بكتابة مقتطفات Gist.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>لا يقدّم {host} هذا الملف، {why}: حاول مجددًا لاحقًا، أو بدون خادم مرآة أو وكيل.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>لا يقبل {host} هذا المقتطف ({why}): غيّره، أو احفظ ملفًا.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>تلقّى {host} طلبات كثيرة من هذه الشبكة. لم يُفقد شيء.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>ذكر {host} رابطًا يقود إلى مكان آخر.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>لم يرد {host} بشيء منذ {time}: حاول مجددًا بعد قليل.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>أفاد {host} بأنه حُذف، ولم يُحذف.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>أفاد {host} بأنه موجود هناك، وليس كذلك.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>أفاد {host} بأنه موجود هناك، دون أن يذكر أين.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>أفاد {host} بما ليس صحيحًا.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>أفاد {host}: ‏{why}. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>أرسل {host} صفحة ويب عادية.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>أرسل {host} صفحة ويب بدلًا من الرد: سجّل الدخول إلى هذه الشبكة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>أرسل {host} شيئًا غير متوقع: {why}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>أحال {host} الطلب إلى {to}، ولم تُتبع الإحالة: تحقق من عنوانه في الإعدادات.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>قبل {host} الاتصال، ثم لم يرد بشيء مدة {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>قبل {host} الاتصال، ثم لم يرد بشيء مدة {time}. لم يُفقد شيء.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>أراد {host} إرساله إلى {to}. لم يتبعه HFChat، وبقي مفتاح الوصول هنا.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>سُئل {host} عدة مرات: {why}. لم يُفقد شيء.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>لا إذن في {key} لمقتطفات Gist على {host}: أنشئ مفتاحًا بالإذن «Gists: write».</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>يعرف {host} {key}، لكن بلا إذن لمقتطفات Gist. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>لم يعد {key} صالحًا بحسب {host}. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>لا يسمح {key} بكتابة مجموعات بيانات على {host}. لم يُشارَك شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>لا يسمح {key} إلا بالقراءة على {host}: سجّل الدخول بمفتاح يسمح بالكتابة.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>رفض {host} {key}: سجّل الدخول مجددًا.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} د {seconds} ث</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>وصل {name} بمحتوى غير المنشور.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>تعذّر حذف {name} ‏({why}): أغلق البرامج التي تستخدمه وحاول مجددًا.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>تعذّر تحميل {name} ‏({why}): حرّر بعض الذاكرة وحاول مجددًا، أو استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>حجم {name} ليس ما يذكره Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>لا يطابق {name} ما نُشر: المتوقع {expected}، والموجود {found}. لا تتأثر محادثاتك.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>ينتهي {name} مبكرًا، بعد {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>في {name} ما قدره {actual} من {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>النموذج {name} من النوع «{kind}»، ولا يمكنه المحادثة في هذا الإصدار. تُرك الملف كما هو.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>الملف {name} تالف ({why}): نزّله مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>الملف {name} فارغ</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>الملف {name} ليس ملف GGUF، لذا لم يُفتح. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>الملف {name} ليس ملف GGUF: اختر نموذجًا ينتهي اسمه بـ ‎.gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>لم يعد {name} في {repo}: اختر نسخة أخرى.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>الملف {name} ليس هو المنشور: نزّله مجددًا، أو أزله.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>لم يعد {name} في مكانه. لا تتأثر محادثاتك.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>النموذج {name} من النوع «{kind}»، ولا يمكنه المحادثة في هذا الإصدار: اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>لا يزال {name} موجودًا: {why}. يمكن استخدامه كما كان.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>الملف {name} من {repo} ليس ما نُشر: نزّله مجددًا.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>لم يُفتح {name} لأن رأسه خاطئ: {why}. لا تتأثر محادثاتك.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>رُفض {name}: ‏{why}. لا تتأثر محادثاتك.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>كانت قيمة {name} هي «{value}» وعادت إلى المعتاد. لم يتغير شيء آخر.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>لا يمكن الكتابة في {path} أو أنه يخص شخصًا آخر، لذلك تُستخدم المجلدات المعتادة لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>لا يمكن الكتابة في {path}. ما هو موجود فيه بأمان.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>لا يمكن الكتابة في {path}: اسمح بالكتابة فيه، أو استخدم --profile آخر.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>تعذّرت قراءة {path} فبدأ من جديد: القديم محفوظ باسم {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>تعذّرت قراءة {path} أو كتابته ({why}): تحقق من القرص وحاول مجددًا.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>تعذّرت كتابة {path} ‏({why}): اختر مجلدًا آخر للنسخة الاحتياطية.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>تعذّرت كتابة {path} ‏({why}): اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>تنسيق {path} هو {found}، وهذا الإصدار يقرأ حتى {known}. لم يُمس الملف.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>المتاح في {path} هو {free} من {needed} اللازمة: حرّر {short}، أو اختر نسخة أصغر.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>كان {path} تالفًا فبدأ من جديد. لا تتأثر النماذج ولا المحادثات، والقائمة القديمة محفوظة باسم {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>كُتب {path} بإصدار أحدث من HFChat ولم يُمس: ثبّت ذلك الإصدار، أو استخدم --profile آخر.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>لم تقبل {printer} الصفحات. المحادثة نفسها بأمان.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>لا يمكن تنزيل {repo} من أي مكان على Hub. النسخ على هذا الحاسوب تظل تعمل.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>لا يوجد في {repo} ملف نموذج يمكن أن يستخدمه HFChat.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>لا يوجد في {repo} ملف نموذج يمكن أن يستخدمه HFChat: ابحث عن مستودع فيه ملفات GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>لا توجد في {repo} النسخة {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>لا توجد في {repo} النسخة {wanted}: اختر واحدة من {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>المستودع {repo} نموذج على Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>النموذج {repo} ليس على هذا الحاسوب: احصل عليه باستخدام «hfchat models get {repo}»، أو أضف --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>المستودع {repo} خاص: أنت وحدك من يمكنه قراءة ما يوضع فيه.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>المستودع {repo} عام: يمكن لأي شخص قراءة ما يوضع فيه.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>أُزيل {repo} أو أنه خاص. النسخ على هذا الحاسوب تظل تعمل.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>لم يعد {token} صالحًا بحسب {host}. لا تتأثر المحادثات ولا النماذج.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>رفض {host} {token}: سجّل الدخول مجددًا، أو تابع بدونه.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} أعاد HFChat قراءته وقارنه. المحادثة بأمان.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} الحل: اطّلع عليه هناك واحذفه.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} الحل: حاول مجددًا بعد قليل.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}، لذا لم يُفتح. لا تتأثر محادثاتك.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: نزّل الملف أو انسخه مجددًا، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}، الساعة {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}، الرمز {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>لا يمكن أن يكون «{name}» مجموعة بيانات أو ملفًا هناك. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>لا يمكن استخدام «{name}»: استخدم أحرفًا من a إلى z وأرقامًا ونقاطًا وشرطات وشرطات سفلية.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>قد يقود «{name}» إلى خارج مجلد النماذج أو لا يصلح اسمًا لملف. لم يُنزَّل شيء ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>الاسم «{name}» غير آمن: اختر نموذجًا أو ملفًا آخر.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>التعبير «{name}» غير مفهوم هنا.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>يحتاج الموجّه إلى اسم.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>يحتاج الموجّه إلى نص.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>تعديل الموجّه</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>موجّه جديد</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>اكتب / ثم هذا الاسم لاستخدامه.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>الكلمات بين أقواس معقوفة مزدوجة تُملأ كل مرة، مثل {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>املأ: {name}. ينقلك Tab إلى الموضع التالي.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>جارٍ الحذف…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>نُسخ الرابط.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>ستظهر النتيجة في قائمة ما شاركته</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>حُذف ما تمت مشاركته</translation>
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
            <translation>إضافة إجابة من مصدر آخر…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>مثبّتة: يراها النموذج دائمًا. إلغاء التثبيت</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>تجري كتابة إجابة أخرى؛ وإجابتك هي التالية.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>محفوظة بين محادثاتك. يُخفي Esc هذه النافذة.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>جارٍ تحميل النموذج، {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>فتح في النافذة</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>لا يوجد نموذج بعد. اختر واحدًا في النافذة.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>يكتب {model}</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>فتح في النافذة</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>سؤال سريع</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>الإجابات المقيّمة</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>جمع التقييمات</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>كل الأوقات</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>كل المواضيع</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>حسب النموذج</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>حسب الشخصية</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>حسب الموضوع</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>مجلد أو وسم</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>المجلد {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>آخر 12 شهرًا</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>فقط {name}، عرض الكل</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>عرض كل الإجابات</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>ترتيب حسب</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>الترتيب: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>الوسم {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>وقت التقييم</translation>
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
                <numerusform>%n تقييم</numerusform>
                <numerusform>تقييم واحد</numerusform>
                <numerusform>تقييمان</numerusform>
                <numerusform>%n تقييمات</numerusform>
                <numerusform>%n تقييمًا</numerusform>
                <numerusform>%n تقييم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n نجمة</numerusform>
                <numerusform>نجمة واحدة</numerusform>
                <numerusform>نجمتان</numerusform>
                <numerusform>%n نجوم</numerusform>
                <numerusform>%n نجمة</numerusform>
                <numerusform>%n نجمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>ينقصه %n تقييم</numerusform>
                <numerusform>ينقصه تقييم واحد</numerusform>
                <numerusform>ينقصه تقييمان</numerusform>
                <numerusform>تنقصه %n تقييمات</numerusform>
                <numerusform>ينقصه %n تقييمًا</numerusform>
                <numerusform>ينقصه %n تقييم</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>بلا شخصية</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>لا نجوم بعد</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>بلا موضوع</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>الشخصية</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>المرتبة</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>المرتبة {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>النجوم</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>إبهام لأسفل</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>إبهام لأعلى</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>إبهام لأعلى</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>الرموز في الثانية على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>نموذج غير معروف</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>النجوم {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>إبهام لأعلى {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>رمز/ث</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} رمز/ث</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}، بين {low} و{high}</translation>
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
                <numerusform>كُتبت %n إجابة في {file}</numerusform>
                <numerusform>كُتبت إجابة واحدة في {file}</numerusform>
                <numerusform>كُتبت إجابتان في {file}</numerusform>
                <numerusform>كُتبت %n إجابات في {file}</numerusform>
                <numerusform>كُتبت %n إجابة في {file}</numerusform>
                <numerusform>كُتبت %n إجابة في {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>كُتب %n زوج في {file}</numerusform>
                <numerusform>كُتب زوج واحد في {file}</numerusform>
                <numerusform>كُتب زوجان في {file}</numerusform>
                <numerusform>كُتبت %n أزواج في {file}</numerusform>
                <numerusform>كُتب %n زوجًا في {file}</numerusform>
                <numerusform>كُتب %n زوج في {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>تصدير التقييمات</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>أسطر JSON ‏(*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>لم يُكتب شيء: لا توجد إجابة قُيّمت بأنها جيدة أو سيئة</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>لم يُكتب شيء: لا توجد نسختان من إجابة يختلف تقييمهما</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n تقييم، على هذا الحاسوب</numerusform>
                <numerusform>تقييم واحد، على هذا الحاسوب</numerusform>
                <numerusform>تقييمان، كلاهما على هذا الحاسوب</numerusform>
                <numerusform>%n تقييمات، كلها على هذا الحاسوب</numerusform>
                <numerusform>%n تقييمًا، كلها على هذا الحاسوب</numerusform>
                <numerusform>%n تقييم، كلها على هذا الحاسوب</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>تحتاج المرتبة إلى 10 تقييمات. تُحسب النجوم، وإن لم توجد يُحسب الإبهام لأعلى خمسًا والإبهام لأسفل واحدة.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>تبقى التقييمات على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>الأرقام الصغيرة هي النطاق المؤكد بنسبة 95%.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>التقييمات: {counted} من {every}، كلها على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>واضحة</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>صحيحة</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>مبدعة</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>لم تنفّذ المطلوب</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>نفّذت المطلوب</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>خارج الموضوع</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>طويلة جدًا</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>قصيرة جدًا</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>غير واضحة</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>غير آمنة</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>جيدة الصياغة</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>خاطئة</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>لغة خاطئة</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>ملاحظة لنفسك</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>تبقى على هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>ما الجيد فيها؟</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>ما الخطأ فيها؟</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>لا تُفتح من المحادثة إلا عناوين الويب والبريد. قد يشغّل رابط من نوع آخر برامج أو يقرأ ملفات.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>لم يُفتح هذا الرابط</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(الحد الأقصى للرموز {number})</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(بلا حد)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(درجة الحرارة {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>إضافة إجابة من مصدر آخر…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>مجددًا</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>أطول</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>أكثر ابتكارًا</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>أقصر</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>أكثر صرامة</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>بنموذج آخر…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>محمّل بهذه القيم.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>لم يُختر نموذج.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>إعادة تحميل النموذج</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>يسري بعد إعادة التحميل.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>سيُعاد تشغيل HFChat فور انتهائه مما يقوم به.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>تجري كتابة إجابة. انتظر حتى تنتهي، أو أوقفها أولًا.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>فيها كل ما هو موجود هنا الآن.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>موجود هنا الآن وليس فيها: {chats}، {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>ستُعيد: {chats}، {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>يُفك ضغطها وتُفحص. لا يتغير شيء.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>أحدث رسالة فيها بتاريخ {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>جارٍ فحص النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>أُنشئت في {when} بإصدار HFChat ‏{version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>أُنشئت في {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>أتريد استعادة هذه النسخة؟</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>جارٍ الاستعادة</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>الإعدادات والملاحظات على النماذج أيضًا</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>يُنسخ ما هو موجود هنا الآن احتياطيًا أولًا، ليمكن التراجع عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>حُفظ باسم {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>عرض في المجلد</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>جارٍ كتابة الملف…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>كل شيء محفوظ من جديد</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>يعرض هذه الإجابات</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>اختيار بذرة</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>عشوائية كل مرة</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>إرسال (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>إيقاف (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>جارٍ الإلغاء: التحقق مما إذا كان قد أُنشئ…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>جارٍ البحث عن مفاتيح مرة أخرى…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>جارٍ التحقق مما إذا كان موجودًا هناك…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>جارٍ إعادة قراءة ما أُرسل…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>هذا ليس عنوان ويب.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>هذا العدد خارج النطاق.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>استخدام {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 بت</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 بت</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>توفّر 8 بت الذاكرة، لكنها أبطأ في قراءة الرسائل الطويلة.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>المحادثة المحفوظة فيها لا تُقرأ من جديد.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>يمكن استعادة محادثة محذوفة خلال هذه المدة.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>فوق 0 تندر الكلمات المتكررة.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>فوق 0 يتجه النموذج إلى كلمات جديدة.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>فوق 1 يقلّ تكرار النموذج لنفسه.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>عنوان API في GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>عنوان Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>بعد الإجابة الأولى، عندما لا يوجد ما يُنجز غير ذلك.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>تطبيق تسجيل الدخول برمز</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>يسري على الرسائل والكود.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>يُسأل GitHub مرة في اليوم عن أحدث إصدار. لا يُنزَّل شيء.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>يضع «تلقائي» هناك أكبر عدد تتسع له. 0 يعني لا شيء.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>بقارئ الشاشة، إن كان قيد التشغيل.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>جملة جملة</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>يتغير عند فتح HFChat مجددًا.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>حجم نص المحادثة</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>يختار من بين هذا العدد من الرموز الأرجح. 0 يعني الكل.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>يختار من بين رموز مجموع احتمالها هذه القيمة. 1 يعني الكل.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>السياق المخطط له</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>أيام في سلة المهملات</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>ألوان قليلة وخطوط سميكة.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>لخادم GitHub Enterprise، وينتهي بـ ‎/api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>لخادم مرآة. يرى ما يُبحث عنه وما يُنزَّل.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>لكل التنزيلات معًا.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>عقوبة التكرار العددي</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>أيقونة في علبة النظام</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>بالرموز؛ عند تركه فارغًا يكتب النموذج حتى ينتهي.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>تعليمات لكل محادثة جديدة</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>الاستمرار في العمل عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>مفاتيح السؤال السريع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>الطبقات على بطاقة الرسوم</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>يترك الرموز التي تقل عن هذه النسبة من الرمز الأرجح.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>ترك تسمية المحادثات للنموذج</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>تحميل النموذج عند البدء</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>أطول إجابة</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>المنخفضة ثابتة، والعالية متنوعة. 0 تأخذ الكلمة الأرجح.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>مطابقة النظام</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>ذاكرة للعودة السريعة إلى المحادثات، بـ م.ب</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>الإعلام عند انتهاء التنزيل</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>الإعلام عند انتهاء إجابة طويلة</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>الإيقاف يُبقي أيضًا برنامج تشغيلها خارج HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>تظهر اللوحات والإشعارات بلا حركة.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>معلمات نماذج بعينها</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>دقة السياق</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>عقوبة الحضور</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>سؤال سريع من أي برنامج</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>عشوائية</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>قراءة الإجابات بصوت عالٍ</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>عقوبة التكرار</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>إعادة التشغيل الآن</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>البحث في Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>الإرسال بـ</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>تُظهر النافذة، أو تبدأ محادثة، أو تطرح سؤالًا سريعًا.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>مقياس النافذة</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>حد السرعة، ك.ب في الثانية</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>الإعلام بالإصدارات الجديدة</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>معرّف العميل (client ID) لتطبيق OAuth على GitHub مع تفعيل device flow. وبدونه سجّل الدخول بمفتاح وصول.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>تصل الإجابة الأولى أسرع. الإيقاف يُبقي الذاكرة متاحة.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>تُعرض الذاكرة التي تحتاجها النماذج لهذا العدد من الرموز.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>يبقى النموذج في الذاكرة. «خروج» في قائمة الأيقونة.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>المفتاح الآخر يضيف سطرًا جديدًا.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>البذرة نفسها مع الإعدادات نفسها تعطي الإجابة نفسها.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>تُرسل إليه كلمات البحث وتصفيته. الإيقاف يعرض فقط النماذج المرفقة مع HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>خيوط المعالجة للقراءة</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>خيوط المعالجة للكتابة</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>الرموز التي يراها النموذج معًا. الأكثر يحتاج إلى ذاكرة أكبر.</translation>
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
            <translation>استخدام بطاقة الرسوم</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>تُستخدم أثناء قراءة النموذج لرسالتك.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>الأسرع عادةً أقل بواحد من عدد أنوية المعالج.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>ما ينبغي أن يعرفه النموذج أو يلتزم به. يمكن أن يبقى فارغًا.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>عند الانتهاء</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>بإشعار من النظام عندما يكون HFChat في الخلفية.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>إمكانية الوصول</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>عند البدء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>المحرّك</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>لكل المحادثات. قد يكون لنموذج أو شخصية أو محادثة قيم خاصة؛ والمعلمات بجانب المحادثة تبيّن القيمة السارية.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>كيفية اختيار الكلمات</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>ذاكرة النماذج</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>ذاكرة النموذج</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>الشخصيات</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>الخصوصية والبيانات</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>المعالج والرسوم</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>لطرح سؤال سريع من أي مكان، عيّن في نظامك مفتاحًا يشغّل</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>التحديثات</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n محادثة</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%n محادثات</numerusform>
                <numerusform>%n محادثة</numerusform>
                <numerusform>%n محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>إضافة إلى مجموعة خاصة</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>إضافة إلى مجموعة عامة</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>كل المحادثات</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>يمكن للجميع العثور عليه وقراءته.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>أُلغي، لكنه ربما وصل. سيُتحقق من ذلك قريبًا: فإن كان هناك، ظهر في قائمة ما شاركته.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>أُلغي. لم يُشارَك شيء.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>أُلغي. لم يتغير ما تمت مشاركته من قبل.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>أُلغي. لم يعد ما تمت مشاركته من قبل موجودًا هناك.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>إنشاء مقتطف Gist عام</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>إنشاء مقتطف Gist سري</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>أتريد حذف هذا الملف من مجموعة البيانات؟</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>أتريد حذف هذا المقتطف؟</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>تصدير كل المحادثات</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>المجلد {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>مقتطف GitHub Gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>مجموعة على Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>أسطر JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>لا أحد مسجّل الدخول في {host}. لم يُرسل شيء بعد.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>أنت وحدك من يمكنه قراءته.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>مجموعة بيانات خاصة</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>مجموعة بيانات عامة</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>مقتطف Gist عام</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>مقتطف Gist سري</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>السري يعني غير مدرج، لا خاصًا: يمكن لكل من لديه الرابط قراءته.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>مشاركة هذه المحادثات</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>مشاركة هذه المحادثة</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>مشاركة هذا المجلد</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>مشاركة هذه الرسالة</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>مُشارَك</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>المحادثة في مجموعة البيانات</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>حُدّثت مجموعة البيانات</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>يبقى الملف على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>أُنشئ المقتطف</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>حُدّث المقتطف</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>يتوقف الرابط عن العمل للجميع، ولا يمكن التراجع عن ذلك. تبقى المحادثة على هذا الحاسوب كما هي. وتبقى أيضًا النسخ التي أنشأها آخرون.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>تعرض المعاينة البداية. حجم الكل {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>هذه المحادثة</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>هذه المحادثة، بكل النسخ</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>هذه الرسالة</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>يرسل هذا النص الظاهر في المعاينة إلى {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>تحديث مجموعة البيانات</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>تحديث المقتطف</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>تحديث ما تمت مشاركته في {day} ‏({kind})؛ يبقى الرابط نفسه</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>نُسخ الرابط</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>لم تعد المحادثة موجودة، فلا يمكن إنشاء نصها من جديد</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>المقدار</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>يتكون الاسم من أحرف لاتينية بلا علامات تشكيل وأرقام ونقاط وشرطات وشرطات سفلية</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>جارٍ التحقق مما سيُرسل، %n محادثة حتى الآن…</numerusform>
                <numerusform>جارٍ التحقق مما سيُرسل، محادثة واحدة حتى الآن…</numerusform>
                <numerusform>جارٍ التحقق مما سيُرسل، محادثتان حتى الآن…</numerusform>
                <numerusform>جارٍ التحقق مما سيُرسل، %n محادثات حتى الآن…</numerusform>
                <numerusform>جارٍ التحقق مما سيُرسل، %n محادثة حتى الآن…</numerusform>
                <numerusform>جارٍ التحقق مما سيُرسل، %n محادثة حتى الآن…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>جارٍ التحقق مما سيُرسل…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>جارٍ التحقق من الحساب المسجّل…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>نُسخ النص</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>هذا القدر يتسع في ملف، لا في رابط</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>التحقق مما إذا كان قد أُنشئ</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>كل ما شاركته</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>لم يُشارَك شيء.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>زر المشاركة في رأس المحادثة ينشئ رابطًا أو ملفًا.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>إزالة من هذه القائمة</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>تحديث…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>لم يعد موجودًا هناك</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>موجود هناك؛ الرابط يعمل</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>لم يُنشأ قط</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>نُسخ الرابط</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>يوجد شيء هناك، لكنه ليس ما أُرسل: افتحه أو احذفه</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>أُزيل من القائمة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>حُذف ما تمت مشاركته</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>نسخ الرابط إليها</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>فتح الرابط…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>مشاركة أو تصدير…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>انقر على اختصار، ثم اضغط المفاتيح الجديدة. مفتاح Backspace يزيلها.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>استعادة الافتراضي</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>عادت القيم الافتراضية.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>أثناء الكتابة والقراءة</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>يُستخدم {keys} لـ «{action}».</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>أثناء الكتابة والقراءة</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>الرمز: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>افتح {address} في متصفح، وأدخل هذا الرمز هناك:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>انتهت صلاحية هذا الرمز.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>في انتظار الرمز. يصلح مدة {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>المقتطف (Gist) يخص حسابك. الصق مفتاح وصول يسمح بكتابة المقتطفات: يكفي مفتاح fine-grained بالإذن Gists وقيمته Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>مفتاح الوصول</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>يُحفظ في مخزن كلمات المرور في هذا النظام، ويُرسل إلى هذا الخادم وحده.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>إنشاء مفتاح…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>تسجيل الدخول إلى {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>استخدام رمز</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>جارٍ تحميل النماذج</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>جارٍ سؤال {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>من {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>النماذج المرفقة مع HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>النماذج المرفقة مع HFChat، حتى {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>البحث في Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>يرسل البحث كلماتك والتصفية إلى {host}، ولا يرسل محادثة أبدًا.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>البقاء دون اتصال</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>العودة إلى {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>مصدر هذه القيمة</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>الرسالة {number} من {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>كود، %n سطر</numerusform>
                <numerusform>كود، سطر واحد</numerusform>
                <numerusform>كود، سطران</numerusform>
                <numerusform>كود، %n أسطر</numerusform>
                <numerusform>كود، %n سطرًا</numerusform>
                <numerusform>كود، %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>جدول، %n صف</numerusform>
                <numerusform>جدول، صف واحد</numerusform>
                <numerusform>جدول، صفان</numerusform>
                <numerusform>جدول، %n صفوف</numerusform>
                <numerusform>جدول، %n صفًا</numerusform>
                <numerusform>جدول، %n صف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n خيط معالجة</numerusform>
                <numerusform>خيط معالجة واحد</numerusform>
                <numerusform>خيطا معالجة</numerusform>
                <numerusform>%n خيوط معالجة</numerusform>
                <numerusform>%n خيط معالجة</numerusform>
                <numerusform>%n خيط معالجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>جارٍ قياس {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>لم يُقَس شيء بعد. يستغرق لحظة لكل نموذج.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>قياس السرعة</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>الرموز في الثانية أثناء الكتابة، الأعلى أفضل</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>تعذّر قياسه</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>سرعة كل نموذج</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>أكبر من الذاكرة المتاحة</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>لم تُمنح نجوم</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} من 5 نجوم</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>يبقى على هذا الحاسوب فقط</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>رسالة بريد قصيرة ومهذبة إلى مالك المسكن</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>اطرح عليّ عشرة أسئلة يومية بالألمانية</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>اطرح عليّ عشرة أسئلة من الحياة اليومية بالألمانية، واحدًا تلو الآخر.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>شرح شيء ما</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>المساعدة في الكتابة</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>كيف يحدث المد والجزر، بكلمات بسيطة؟</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>التدرب على لغة</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>إعادة تسمية صوري حسب التاريخ، بلغة Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>اكتب برنامجًا بلغة Python يعيد تسمية صوري حسب التاريخ المسجّل فيها.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>اكتب رسالة بريد إلكتروني قصيرة ومهذبة إلى مالك المسكن: التدفئة لا تعمل.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>كتابة برنامج صغير</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>إزالة الوسم {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>حفظ ملف</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>الوجهة</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>قالب المحادثة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>الاحتفاظ بالمحادثة</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>يُحتفظ بها بعد الإجابة</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>لا تترك هذه المحادثة أثرًا. تختفي عند فتح أخرى أو الخروج.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>لا تُحفظ في أي مكان. عند مغادرتها تضيع كلماتها.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>الاحتفاظ بالمحادثة</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>أتريد مغادرة المحادثة المؤقتة؟</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>أحد الأسطر طويل جدًا.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>الحد الأقصى للأسطر: {count}.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>واحد في كل سطر</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>التفكير قبل الإجابة: أبطأ، وأفضل غالبًا</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>التفكير</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>التنزيل على أي حال</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>يحتاج إلى {need} والمتاح {free}. قد يبطئ هذا الحاسوب أو يتوقف.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>استخدام {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>لا تتسع الذاكرة لـ {version}</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>انتهت، {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقفة</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>يكتب</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>بقي %n يوم</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت %n أيام</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>حذف الكل نهائيًا</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>أتريد حذف هذه المحادثات نهائيًا؟</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>المحادثات المحذوفة</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>لم يُحذف شيء.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>لا يمكن استعادتها. لا تبقى إلا في النسخ الاحتياطية التي أُنشئت من قبل.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: الإجابة جاهزة</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>سؤال سريع</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>إظهار HFChat أو إخفاؤه</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>يستمر HFChat في العمل هنا. يمكن إظهاره أو الخروج منه من قائمة الأيقونة.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>تلزم الأيقونة في علبة النظام.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>لا يعرض سطح المكتب هذا أيقونات البرامج.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>خريطة هذه المحادثة</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>الخط العريض هو ما تعرضه المحادثة. وبجانبه النسخ الأخرى.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>لا توجد نسخ أخرى بعد. تنشأ بإعادة التوليد أو التعديل.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>يتوفر HFChat Desktop {version}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>لم تُنشر هذه النسخة، فلا توجد جهة تُسأل.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>جارٍ سؤال GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>لن يجيب GitHub عن أسئلة أخرى من هنا لفترة. حاول لاحقًا.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>تعذّر الوصول إلى GitHub. تحقق من الاتصال وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>تخطي هذا الإصدار</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>تعذّر فهم رد GitHub. حاول مجددًا لاحقًا.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>هذا أحدث إصدار.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>الإصدار {version} متوفر.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>أغلق HFChat وافتحه مجددًا لاستخدام الإصدار الجديد.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>حُدّث HFChat وهو مفتوح</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>محادثاتك محفوظة.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>المخازن المؤقتة: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>السياق بعدد رموز {count}: ‏{size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>تقدير بحسب الحجم: لم يُقرأ رأس الملف بعد.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>المتاح الآن: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>شبه كاملة</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>لا تتسع الذاكرة لأي نسخة. أصغرها {version}.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>الاحتياطي: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>الأصغر</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>المجموع: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>الأوزان: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>يوصى بالنسخة {version}: تحتفظ بكل الجودة تقريبًا بثلث الحجم، وتتسع لها الذاكرة.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>يوصى بالنسخة {version}: لا يذكر اسمها كيف صُغّرت.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>يوصى بالنسخة {version}: أقرب ما تتسع له الذاكرة إلى Q4_K_M.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>يوصى بالنسخة {version}: التوازن المعتاد بين الجودة والحجم.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>يوصى بالنسخة {version}: لا توجد Q4_K_M، وهذه قريبة من الكاملة.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>النسخة {version}: جارٍ التحقق</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>النسخة {version}: جارٍ التنزيل، {percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>النسخة {version}: متوقفة مؤقتًا عند {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>النسخة {version}: متوقفة</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>النسخة {version}: في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>العودة إلى {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>استخدامه هنا</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>اسحب لتغيير الترتيب</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>جارٍ التنزيل</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>في الانتظار: {text}</translation>
        </message>
    </context>
</TS>
