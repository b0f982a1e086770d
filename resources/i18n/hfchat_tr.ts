<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache Lisansı 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Güncellemeleri denetle</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Ayrıntıyı kopyala</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Veritabanı</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Her modelin kendi lisansı vardır, Modeller’de gösterilir.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Klasörler</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>İçerilen yazılımlar</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programlama dili</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Modeller klasörü</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>İçerilen her parçanın bildirimleri</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Oku</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Sürüm {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Sürümler</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Pencere kitaplığı</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Erişim anahtarı</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Hub erişim anahtarı</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Hesaplar</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Bağlı</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>HF_TOKEN içinde. Oturumu kapatmak için bu değişkeni kaldırın.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>HFChat kapanana kadar bellekte.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>Oturum açılınca bu sistemin parola deposunda.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>Bu sistemin parola deposunda.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Kod yerine kullanılır. Modeller için yalnızca okuyabilen bir anahtar yeter; veri kümesi paylaşmak için yazabilen bir anahtar gerekir.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Yalnızca Hub’a gönderilir.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Sohbet etmek veya açık modelleri indirmek için hesap gerekmez. Yalnızca paylaşmak ya da koşulların kabulünü isteyen modellere ulaşmak için oturum açın.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Oturum açılmadı</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Erişim anahtarı yapıştır</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Kodla oturum aç</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Bu anahtarla oturum aç</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Oturumu kapat</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Oturum açıldı</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>{name} olarak oturum açıldı</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Bu anahtar, koşullu modelleri okuyamaz.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>hf auth login komutunun kaydettiği yerde. Oturumu kapatmak için hf auth logout komutunu çalıştırın.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Erişim anahtarının saklandığı yer</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Hub’dan kod isteniyor…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Hub’daki hesap soruluyor…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Oturum kapatılıyor…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Kodun girilmesi bekleniyor…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Tüm sohbetleri şimdi yedekle</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Persona seç</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Kapat, yazmayı durdur, ileti kutusuna dön</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Karşılaştır: ChatGPT’den veya başka yerden bir yanıt yapıştır</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Son yanıtı kopyala</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Sohbeti sil</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Listede seçili sohbeti sil</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Kutu boşken son iletiyi düzenle</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Paylaştığınız her şey</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Tüm sohbetleri dışa aktar</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Sohbette, modellerde veya ayarlarda bul</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Sonraki yeri bul</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Önceki yeri bul</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Okurken ilk veya son mesaj</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Sohbeti son yanıttan sonra dallandır</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Her yere git</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>İleti kutusuna git</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Ctrl veya Alt tuşunu da basılı tutun ya da F1–F12 tuşlarından birini kullanın.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>ChatGPT ve başka programlardan sohbet al</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Daha büyük yazı</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Modeli yeniden yükle</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Sohbet haritası</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Yeni satır</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Sonraki sohbet</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Pencerenin sonraki bölümü</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normal yazı boyutu</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Model dosyası aç</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Yazarken personalar</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Önceki sohbet</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Okurken önceki veya sonraki mesaj</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>İletinin önceki veya sonraki sürümü</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Pencerenin önceki bölümü</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Sohbeti yazdır</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Küçük pencerede hızlı soru</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Son yanıta yıldız ver</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Yanıtı yeniden oluştur</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Yanıtı başka şekilde yeniden oluştur</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Sohbeti yeniden adlandır</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Kutunun başında kayıtlı istemler</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Sohbetlerde ara</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Son içe aktarmayı gör veya geri al</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Sohbeti paylaş veya dışa aktar</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Listeyi göster veya gizle</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Parametreleri göster veya gizle</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Daha küçük yazı</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Geçici sohbet</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>Son yanıt kötü</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>Son yanıt iyi</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Bu, bir şey siler. Ctrl veya Alt tuşunu da basılı tutun.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Bu tuş kullanılamaz.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Son silineni veya değiştirileni geri al</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Geri al ya da bildirimdeki diğer işlemi yap</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Modeli bellekten kaldır</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Bağlamı ne dolduruyor</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} metin yazmak içindir.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Kötü yanıt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>İyi yanıt</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Yalnızca bu bilgisayarda kalır</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Sabitlendi: Model bunu hep görür. Sabitlemeyi kaldır</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Yıldızla puanla</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>5 yıldız üzerinden {stars} verildi</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Yeniden oluştur</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Başka şekilde yeniden oluştur</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Önce bir soru sorun, sonra yanıt ekleyin.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Bu yanıt ne kadar iyi?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Bu sohbet ne kadar iyi?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Bu sohbeti sakla</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Önce bu sohbeti saklayın, sonra dallandırın.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Bu sohbetin haritası…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>İleti ve ardından gelenler silindi</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Dallandığı sohbeti aç</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Bu sohbeti puanla…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Sürüm silindi</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Başka yerden yanıt ekle</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Başka bir model veya bir kişi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Yanıtı düzenle</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Diğerlerinin yanında bir sürüm olur. Hiçbir şeyin üzerine yazılmaz.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Diğer modelin yanıtını buraya yapıştırın</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Henüz metin yok.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Kim yazdı</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Kesildi, buraya kadarı saklandı</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Yanıtlanmadı</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
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
            <translation>İletiniz okunuyor</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>İletiniz okunuyor {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Düşünüyor, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time} düşündü</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Düşünceler</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazıyor</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>{tokens} sonra durduruldu</translation>
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
            <translation>{model} yanıtladı</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} yanıtı bitmeden durdu</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Başka yerden yanıt ekle…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Kötü yanıt</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>İyi yanıt</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Yıldızla puanla</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Yeniden oluştur</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Başka şekilde yeniden oluştur…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} yanıtladı</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n sohbet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n klasör</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n ileti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n puan</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Yedekle</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Yedekler</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Geri yüklemeden önce</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>HFChat güncellemesinden önce</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Elle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Sohbet dosyası</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Başka programlardan sohbetler</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Dosya seç</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>%n sohbetin tümü silinsin mi?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Tüm sohbetleri sil</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Yedeği sil</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>{when} tarihli yedeği sil</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>{when} tarihli yedek silinsin mi?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>ChatGPT, LM Studio, Open WebUI ve başkalarından. Geri alınabilir.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Sohbet içe aktar</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Henüz yedek yok</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Her hafta, başka bir iş yokken bir yedek alınır ve son dördü saklanır. Sildikleriniz, eski yedekler de silinene kadar onlarda kalır.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Yedeklemenin ilerlemesi</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>{when} tarihli yedeği geri yükle</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Silinen sohbetlere taşınırlar ve oradan geri alınabilirler.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Silinen sohbetlere taşınırlar ve kalıcı olarak silinene kadar oradan geri alınabilirler. Yedeklere dokunulmaz.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Bu dosya geri getirilemez. Sohbetleriniz ve diğer yedekler kalır.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Haftalık</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Bir şey değişmeden önce içindekileri görürsünüz.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Bu bilgisayardaki sohbetleriniz</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>okunamıyor</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Yedekle</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>{file} dosyasına yedeklendi</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Yedek geri yüklendi</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>HFChat yedekleri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Sohbetler yine önceki gibi</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>Son haftalık yedekleme başarısız oldu: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Sonraki sürüm</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Sonraki sürüm (Alt+Sağ)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Önceki sürüm</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Önceki sürüm (Alt+Sol)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Sürüm {index}/{count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tümünü kopyala</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Keşfet</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirmeler</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Bu bilgisayarda</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Geçici sohbet</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Yüklemeyi iptal et</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Sohbet başlığı</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Sohbeti sil</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Bu sohbeti paylaş</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Listeyi göster veya gizle</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Motoru yeniden başlat</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Bu sohbetin bir bağlantısı var. Yanındaki menüde bulabilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Her şey bu bilgisayarda kalır</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtreler</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Sohbet içe aktar</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Başlamanın başka yolları</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>“{words}” içeren sohbet yok.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Böyle bir sohbet yok.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Sohbetlerde ara</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Geçici sohbet</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Sohbetleriniz burada görünecek.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Arşivle</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Klasörü sil</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Klasöre taşı</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Bu klasörde yeni sohbet</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Sabitle</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Klasörden çıkar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Paylaş veya dışa aktar…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Arşivden çıkar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Sabitlemeyi kaldır</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Yanıtlar yanlış olabilir, önemli olanı doğrulayın.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Bu bilgisayarda çalışır. Yanıtlar yanlış olabilir, önemli olanı doğrulayın.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Bu model sohbet için yapılmadı. Yazdığınız metni sürdürür.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Sohbetin adı</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Klasörün adı</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n sohbet</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Adsız sohbet</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Bu ay, daha önce</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Bu haftanın başı</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Klasörler</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Sohbetlerde bulundu</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>Bu klasörde sohbet yok</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Not: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Daha eski</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Sabitlenenler</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Dün</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>bir yanıt yazılıyor</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>kapalı</translation>
        </message>
        <message>
            <source>open</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>sabitlendi</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n bulundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Bunlardan %n tanesi daha değiştirilir</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Paylaşmadan önce denetleyin</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Denetleniyor…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Anahtarlar ve parolalar hiçbir zaman yayımlanmaz: Okuyan herkes onları kullanabilir. Burada değiştirilmiş kalırlar; kaydettiğiniz dosyada tutabilirsiniz.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Bir şey bulunmadı</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Özel bir bilgi bulunmadı. Bir de kendiniz göz atın.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Tümünü göster (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>İşaretli ögeler yalnızca kopyada değiştirilir</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Yayımlanan metinde her zaman değiştirilir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Yeniden denetle</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Dosyayı denetle</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Dosya denetleniyor</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Denetleniyor, %{n}</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Denetleniyor, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>İçerik</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kalır</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Yerine konan: {words}</translation>
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
            <translation>Kopyalandı</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kodu kopyala</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Satırları kaydırma</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>{count} satırın tümünü göster</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Satırları kaydır</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Yazı boyutu %{percent}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>{model} modeline yazın</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Devamını yazın</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Bir ileti yazın</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Önceki iletiler</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Şimdiye kadarkini unut</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>En eskileri çıkar</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Modelin artık okumadığı eski iletiler: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Dur ve sor</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Sistem istemi</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>İletiler sohbette kalır ama model artık onları görmez.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Bu ileti</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Dolu</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Dolduğunda</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Silinmiş bir sohbetten dallandı</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Dallandığı sohbet: {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Model yine her şeyi görsün</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Model yukarıdakileri unuttu</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Model yukarıdakileri artık görmüyor</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Model bu çizginin üstündekileri artık görmüyor</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Bağlam: {total} tokenın {used} kadarı kullanıldı, kalan yer {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Dolu</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Dolu, en eski iletiler çıkarıldı</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Modelin artık okumadığı eski iletiler: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} / {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>{keys} tuşlarını başka bir program kullanıyor.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>Tuşlara masaüstü karar verir. Onun ayarlarında değiştirilirler.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Masaüstü buna izin vermedi.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Bu masaüstü bunu sunmuyor. Ayarlarında yukarıdaki komuta tuş atayabilirsiniz.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} küçük pencereyi her programın üzerinde açar.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Bu model hakkında</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Sohbet şablonu</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Temel modelinkinden farklı. Bu bir düzeltme olabilir ya da modelin davranışını değiştirebilir: Yayımcıyı tanımıyorsanız göz atın.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Burada daha önce gösterilen şablon değil. Sözlerinizin modele nasıl ulaştığını şablon belirler: Modeli kullanmadan önce göz atın.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Son değişiklik</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Belirtilmemiş</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>Kart burada gösterilenden daha uzun.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Sohbet şablonu değişti</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Saklamayı bırak</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>30 günde indirme: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Beğeni: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Hub’da aç</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parametreler; her sözcükte {count} kadarı çalışır</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Yayımcı</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>İstek üzerine erişim</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Modelin sayfasında yazarların koşullarını kabul edin, sonra oturum açın.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Erişim iste</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub’a soruluyor…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Dosyalarını görmek için bir model seçin.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dosyalar</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>İndirilemez. Bu bilgisayarda olan kullanılabilir kalır.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Hub’da ara</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Bilinen model dosyası yok.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>Şu bağlamla RAM:</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Bu modelin adını Hub’a gönderir, başka bir şey göndermez.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub bu modeli kapattı</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Her isteğe yazarlar karar verir. Modelin sayfasında isteyin.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Bu modelin adı değişti</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} token</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} modelinin yeni adı: {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Liste genişliği</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Bağlantıyı kopyala</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Bağlantı</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Listeden kaldır</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>En üste</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Başka program kullanıyor</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Bu dosyayı başka bir program indiriyor</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Bu dosyayı başka bir program indiriyor. İki kez indirilmez.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Denetleniyor</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Bağlanıyor</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>İndirme: {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Listeden kaldır</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>{time} sonra yeniden denenecek</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time} sonra</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} indirildi</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: %{percent}</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. İndirme kaldığı yerden sürer.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} saklandı</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>{model} indirilemedi</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} sohbete hazır</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>İndirmeyi iptal et</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Bu indirme iptal edilsin mi?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>İndirmeye devam et</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>{model} modelinin indirilen {size} kadarı silinecek. Duraklatırsanız sonrası için saklanır.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>İndirmeler</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>İndirmeleri gizle</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>İndirme yok. Hub’dan indirilenler burada görünür.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tümünü duraklat</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Bitenleri kaldır</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tümünü sürdür</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>İletiyi düzenle</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Sohbetlere git</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>Bu sürede veya konuda puan verilmedi.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Yanıtlara beğeni veya yıldız verin, en iyisini burada görün.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Tüm puanları göster</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Asistan</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>HFChat Desktop’tan dışa aktarıldı</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>HFChat Desktop’tan dışa aktarıldı, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Kesildi</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Yanıt gelmedi</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Henüz bitmedi</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistem</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Sistem istemi</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Düşünme</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time} düşündü</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Adsız sohbet</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Sürüm {place}/{count}, #{number} yerine</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>beğenmeme</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>beğeni</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>sürüm {place}/{count}</translation>
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
            <translation>İptal</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Puanlanan her yanıt, konuşması ve bilinen her şeyle birlikte.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Her şey (JSON satırları)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Puanları dışa aktar</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>İyi ve kötü yanıtlar (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Yanıt çiftleri (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>İstem, yanıt ve iyi olup olmadığı. Üç yıldız ikisini de söylemez.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>İstem, daha iyi ve daha kötü yanıt: farklı puanladığınız iki sürüm.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Satırların biçimi</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Dosyada her yanıt veya çift için eğitimde kullanılacak bir satır olur.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Sistem istemleriyle</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Modellerin düşünmesiyle</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Daha az</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n dil</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>100+ dil</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>İleri, 4B–9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Temel, sohbet için değil</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Bu dizüstü için</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Günlük sohbet</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Günlük, 1B–4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Uzman, 9B üstü</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Bu dizüstüne sığar</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Rahat sığar</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Gemma koşulları</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Kullanım</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Görseller</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Dil belirtilmemiş</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Hukuk</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Düzey</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Llama {version} koşulları</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matematik</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matematik ve mantık</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Tıp</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>En çok indirilen</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>En çok beğenilen</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>En yeni</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Hangi dilleri bildiğini kimse belirtmiyor.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Belirtilmemiş</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Diğer koşullar</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Oyuncu</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Yayımcı</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Rol yapma</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Bilim</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Kısa yanıtlar</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>En küçük</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Başlangıç, 1B’ye kadar</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Üslup</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Düşünür</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Adım adım düşünür</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Sınırda</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Çok büyük</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Araçlar</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Yükselenler</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Sansürsüz</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazı</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>temel modelden</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>tahminimiz</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>yazarına göre</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>Hub etiketi</translation>
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
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazıyor</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>ilk token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
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
            <translation>{number} bayt</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} sn</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} tok/sn</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>{place}. sırada</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}. sırada</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}. sırada</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}. sırada</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/sn</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} kaldı</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Personayı içe aktarmak için bırakın</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Sohbetleri içe aktarmak için bırakın</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Sohbetleri veya personaları içe aktarmak için bırakın</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Bu yedeği incelemek için bırakın</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Dosyaları tek tek ya da bulundukları klasörü bırakın.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Bu modeli kullanmak için dosyayı bırakın</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat bu dosyayı kullanamıyor. GGUF modellerini, sohbet dışa aktarımlarını ve yedeklerini, bir de personaları alır.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>{version} ile sohbet</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>{version} sürümünü indir</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Önerilen</translation>
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
            <translation>Dosyalar</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Gereken RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Sürüm</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>En az %n yıldız</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 yıldız</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Arşiv de</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Tüm tarihler</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Tüm klasörler</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Tüm modeller</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Tüm personalar</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Tüm puanlar</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Tüm etiketler</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtreler</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Kod içeren</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Klasörsüz</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Son 12 ay</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Son 24 saat</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Yalnızca arşiv</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Arşiv hariç</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Temizle {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtreler</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Bu sohbette bul</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Büyük/küçük harf</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Önceki</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Yanıt için bu bilgisayarda bir model gerekiyor.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Bu bilgisayardan model dosyası seçin</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Bu dizüstüne sığan bir model indirin ya da bir .gguf dosyasını bulunduğu yerde kullanın.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Her şey bu bilgisayarda kalır.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Model bul</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Bu dizüstüne sığan daha yetenekli bir model bul</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Hesap gerekmez, sohbet ederken internet de gerekmez.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Model dosyası aç…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Sohbetin başlangıcı</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>Ne hakkında konuşmak istersiniz?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} ilk iletinizle yüklenir.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} yükleniyor. Şimdiden yazabilirsiniz.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} hazır.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} hazır. Küçük ve hızlı, ilk deneme için uygun.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} durdu. Sonraki iletinizle yeniden başlar.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Hiçbir klasöre koymamak için tıklayın</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>Yeni sohbet {folder} klasöründe olacak</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Buraya konan GGUF dosyası bulunur.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirilenler</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Hub’ı kullanan diğer programlar aynı dosyaları orada bulur.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Modellerin saklandığı yer</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Kendi dosyalarınız</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Kaydetmeden kapat</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Kaydetmeden kapatılsın mı?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Burada değiştirdikleriniz kaybolur.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Daha fazla göster</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Gönderilecek metin</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>{host} üzerinden kod isteniyor…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>{host} hesabı soruluyor…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Bağlı</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Sohbetleri gist olarak paylaşmak için</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Oturumu kapat</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Oturum açıldı</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>{name} olarak oturum açıldı</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>Anahtar bir ortam değişkeninde.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>Anahtar, HFChat kapanana kadar bellekte.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>Anahtar bu sistemin parola deposunda.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Bir model yüklenirken aranır.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Vulkan’ı destekleyen bir sürücü kurulu değil.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Ayarlarda kapatıldı.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name} sürücüsü çok eski.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Ekran kartı</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Motorun bu derlemesi yalnızca işlemciyi kullanır.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Bu bilgisayarda Vulkan kurulu değil.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>bu bilgisayar için derlendi</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} bir ekran kartını yalnızca taklit eder.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} bilgisayarın belleğini paylaşır: Katman sayısı ayarlanınca kullanılır.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Yeniden algıla</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Bellek</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Modelin gerektirdiği bellek</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>İşlemci</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Bu bilgisayar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Arızalanan ekran kartını kullan</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n kart, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n çekirdek</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>“Otomatik” burada {count} demektir.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Kullanılan kod: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Kullanılabilir ekran kartı yok</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Kullanılmıyor</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Kendiliğinden kullanılmaz</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Motor henüz başlatılmadı.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} / {total} boş</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} / {most} katman, {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} için {need} gerekiyor</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} kendi belleği, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Sıralı, ters sırada</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Sıralı, en iyi başta</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Dışa aktarılmış sohbetler</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Sohbet içe aktar</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n sohbet, ayarlarda silinen sohbetler arasında.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>Onlarla birlikte %n ileti geldi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Aralarında</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Geri getir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT; Ayarlar, Veri denetimleri, Dışa aktar adımlarından sonra bir zip gönderir. LM Studio, Jan ve GPT4All sohbetlerini bir klasörde tutar. Dosyayı pencereye de bırakabilirsiniz.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Dosya seç</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Klasör seç</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Başka seç</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>{names} veya HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Zaten burada</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Sohbet içe aktar</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Bu sohbetler içe aktarılsın mı?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>İçe aktarılıyor: {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Açılıp denetleniyor. Hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Sohbetleri silinenlere taşınıyor.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Olduğu gibi alınmadı</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>İnceleniyor: {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Bu bilgisayardan hiçbir şey çıkmaz, dosyalardaki hiçbir şey çalıştırılmaz ve içe aktarmanın tümü geri alınabilir.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Bu dosyada yeni bir şey yok</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>İlerleme</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>İçe aktarma geri alındı</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>İçe aktarmayı geri al</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>İçe aktarma geri alınıyor</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Adsız</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>İçindekiler, buradaki sohbetlerle karşılaştırılıyor.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} / {total} sohbet</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} / {total}, şimdilik {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n sohbet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n sohbet içe aktarıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>Zaten burada olan %n sohbet alınmaz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>Burada daha az iletiyle bulunan %n sohbet, onların yanına eklenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n klasör</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n ileti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n persona veya istem</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>{first} – {last} arası</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>ekli dosya, metinde adı geçiyor</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>araç çağrısı veya sonucu</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>okunamayan sohbet</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>çok uzun olduğu için kısaltılan sohbet</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>boş sohbet</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>boş ileti</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>başka türden dosya</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>yarıda biten dosya</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>olanaksız tarih, düzeltildi</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>ne bir kişiden ne de bir modelden gelen ileti</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>çok uzun olduğu için kısaltılan ileti</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>orada da gizli olan ileti</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>yeri olmayan ileti, sıraya kondu</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>iki kez bulunan numara, düzeltildi</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>adı burada kullanılan persona veya istem</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>görsel, metinde adı geçiyor</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>burada bilinmeyen ayar</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>ses, metinde adı geçiyor</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>video, metinde adı geçiyor</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Çizilecek bir şey yok: Böyle puan verilmemiş.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Aralıklarıyla puanlar</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Tuşları değiştir</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Tuş yok</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Tuşlara basın</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaanca</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Arnavutça</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arapça</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Ermenice</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaycanca</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskça</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarusça</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalce</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Boşnakça</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarca</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanca</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonca</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanca</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Çince</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Hırvatça</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Çekçe</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danca</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Felemenkçe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>İngilizce</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonca</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipince</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Fince</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Fransızca</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galiçyaca</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Gürcüce</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Almanca</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Yunanca</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guceratça</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>İbranice</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hintçe</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Macarca</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>İzlandaca</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Endonezce</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>İrlandaca</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>İtalyanca</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonca</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakça</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Kmerce</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korece</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latince</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letonca</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litvanca</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Makedonca</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malayca</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltaca</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Birçok dil</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norveççe</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norveççe Bokmål</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norveççe Nynorsk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Farsça</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Lehçe</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portekizce</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pencapça</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumence</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Rusça</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Sırpça</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovakça</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovence</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>İspanyolca</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Svahili</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>İsveççe</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalogca</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilce</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tayca</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkçe</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukraynaca</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urduca</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Özbekçe</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamca</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galce</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>En son sözlere git (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>En son</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>İçerilen yazılımlar</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Koşulları birlikte gelmedi.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>İçindeki her şeyin lisansları</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Bu adda bir şey yok.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Ada veya lisansa göre ara</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Koşullar</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresi kopyala</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Tam adres</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Tarayıcıda aç</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Bu bağlantı açılsın mı?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>@ işaretinden önceki ad, bağlantının gittiği yer değil. Bağlantı şuraya gider: {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Bu adda başkalarına benzeyebilecek harfler var.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>E-posta yaz</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Bu adrese yazılsın mı?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n sohbet arşivlendi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n sohbet silindi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n sohbet arşivden çıkarıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Sohbet arşivlendi</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Sohbet silindi</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Sohbet arşivden çıkarıldı</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Klasör silindi, sohbetleri duruyor</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>{folder} klasörüne taşındı</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Klasörden çıkarıldı</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filtreleri temizle</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtreler</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filtreler {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Eşleşen model yok</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Model ara</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sıralama</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n model</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Uygulamayla geldi</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Denetlendi</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Bozuk</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Başka yerde</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>İki kez var</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face önbelleği</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Yayımlanan dosya değil, {day} tarihinde denetlendi.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>Yayımlanan dosya, {day} tarihinde denetlendi.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Henüz yayımlanan dosyayla karşılaştırılmadı.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Önce en büyük</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Son kullanılan</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Modeller klasörü</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Karşılaştırmak için kimse bir sağlama toplamı yayımlamamış.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Kullanılamaz</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Daha eski</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Şununla aynı dosya: {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Önce en küçük</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Daha yeni bir sürümü var: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>henüz kullanılmadı</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>%n gün önce kullanıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>{day} tarihinde kullanıldı</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>bugün kullanıldı</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>dün kullanıldı</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>{size} boşaltılabilir: Dosyalar iki kez var</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Sık kullanılanlara ekle</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Bu bilgisayardaki modeller</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Sık kullanılanlardan çıkar</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Model dosyası ekle</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Diğer kopyası kalır.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>{model} silinsin mi?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF modelleri (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat bunu yeniden nereden alacağını bilmiyor.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>{repo} deposundan yeniden indirilebilir.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Zaten silinmiş</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Bu dosyayı kullanan diğer programlar onu bulamayacak: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Bu model uygulamanın bir parçasıdır ve onunla kalır</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} silindi</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{path} konumundaki {size} bu bilgisayardan kaldırılır.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Bu bilgisayardan sil</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>İkisinden birini silmek {size} boşaltır.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>{size} boşaltır. Önce sorulur.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Yeri</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>En uzun bağlam</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>Gereken RAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Hub’da</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Yol</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Aynı dosya şurada da var: {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Diğerini göster</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Diskteki boyut</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>Nerede iyi, nerede yanılıyor</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} token</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{count} parçada {size}</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{count} token bağlamla {size}</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Sık kullanılanlara ekle</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Sık kullanılanlardan çıkar</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Dosya ekle…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Hakkında bilinenleri görmek için bir model seçin.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Bu bilgisayara sığan bir model indirin ya da elinizdeki bir GGUF dosyasını ekleyin.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Model bul</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Bu bilgisayarda eşleşen model yok.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Bu bilgisayarda henüz model yok</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Bu bilgisayarda ara</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sıralama</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>diskte {disk} boş</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} / {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{total} bellekten {free} boş</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: {free} boş</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Metin yok</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>gösterilen</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>sürüm {index}/{count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>{need} GB bellek gerekiyor, {room} GB boş</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>{room} GB bellekten {need} GB gerekiyor</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>{room} GB bellekten {need} GB gerekiyor, sınırda</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown olarak kopyala</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>İletiyi kopyala</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Seçimi Markdown olarak kopyala</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>İletiyi sil</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Bu sürümü sil</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Yukarıdakileri unut</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Yeni sohbete dallandır</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Sabitle, model hep görsün</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Metin olarak oku…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Paylaş veya dışa aktar…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Sabitlemeyi kaldır</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Bekleyen iletiler</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF modelleri (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Model dosyası aç</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Motorun son sözleri</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Bu bilgisayarda model bul</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Başka modeller bul</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Bu bilgisayardaki modeller</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Bu adda model yok.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Bu bilgisayarda henüz model yok.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Model dosyası aç…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Kaldırıp bellek boşalt</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Kaldırıp {size} boşalt</translation>
        </message>
        <message>
            <source>current</source>
            <translation>geçerli</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Yükleniyor %{percent}</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Model: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Yüklenmedi</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Hazır</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazıyor</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n indirme sürdürülebilir</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Biçimli göster</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Bu metin çok uzun veya alışılmadık, bu yüzden yazıldığı gibi gösteriliyor.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>Yeni sohbet hiçbir klasörde olmayacak</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Herkes bulabilir</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Bağlantıyı bilen herkes okur</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Profilinizde listelenir</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Model ve parametreler</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Veri kümesinin adı</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Lisans yok</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Yalnızca siz okuyabilirsiniz</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Persona istemi</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Özel veri kümesi</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Herkese açık veri kümesi</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Herkese açık gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Özel bilgileri değiştir</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gizli gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>İstatistikler</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Düşünme</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zamanlar</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Sohbetler, modeller, komutlar</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Bulunanlar</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Her yere git</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>“{words}” ile eşleşen bir şey yok.</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Sohbetlerde bulundu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>current</source>
            <translation>geçerli</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Liste genişliği</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Yan panel genişliği</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Sayfa {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Bu sayı aralık dışında.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number} kullan</translation>
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
            <translation>Modelin yaptığı gibi</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Sıcaklık 0 iken en olası sözcük alınır.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Dengeli</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Yaratıcı</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>DRY izinli uzunluk</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>DRY artışı</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>DRY geriye bakışı</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>DRY gücü</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Varsayılan</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Düşünme çabası</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Yanıtın biçimi</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Dil bilgisi (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Yüksek</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Kendini ne hızla düzelttiği.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Modelin yanıttan önce ne kadar düşündüğü.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Modelin bir kerede gördüğü token sayısı. Fazlası bellek ister.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Yinelenen her ek sözcüğün ağırlığı.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Hedeflediği şaşırtıcılık. Düşük değer daha odaklıdır.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>En olası sözcüklerin ne sıklıkla atlandığı. 0 kapatır.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Sade sözlerle</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Yukarıdaki değer bunu kapatıyor.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON şeması</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Diğer sınırların yerine şaşırtıcılığı sabit tutar.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Bütün öbeklerin yinelenmesini önler. 0 kapatır.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Model yükleniyor</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Düşük</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Orta</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Bunun yerine Mirostat seçer.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Mirostat hızı</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Mirostat hedefi</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Model seçilmedi.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Diğer seçme yolları</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Cezaların geriye bakışı</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Öbekler bu kadar son tokenda aranır.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Bu kadar tokena dek öbekler yinelenebilir.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Kesin</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Her zamanki kadar şaşırtan sözcükleri yeğler. 1 kapatır.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Yineleme</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Şurada dur</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>JSON şeması önce gelir.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>Yanıt bu biçimde JSON olur.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>Yanıt, bu metin satırlarından herhangi birinden önce biter.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>Yanıt bu kurallara uyar; “root” ile başlar.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Motor burada ekran kartı bulamıyor.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>Ekran kartı arızalandı ve kullanılmıyor.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>Ekran kartı ayarlarda kapalı.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Cezalar bu kadar son tokendaki sözcükleri sayar.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Düşünme</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Bu model bunu yapamaz.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Sürüm 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Sürüm 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Modelin yanıttan önce düşünüp düşünmeyeceği.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Tüm sohbet</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>En az bu kadar olası sözcükler, biri dışında atlanabilir.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazma</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>XTC olasılığı</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>XTC eşiği</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Bu sohbetin parametreleri sıfırlandı</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Bu modelle her sohbette kullanılıyor</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{device} üzerinde {layers} / {most}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Bu sohbeti sıfırla</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Bu modelle her sohbette kullan</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Persona seç</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Persona yok</translation>
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
            <translation>Yükle</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Persona yok</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalar</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Kayıtlı istemler</translation>
        </message>
        <message>
            <source>current</source>
            <translation>geçerli</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} için tercih: {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n öge içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Personaları dışa aktar</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Personaları içe aktar</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Bilgi kitabı alınmadı.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Persona silindi</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personalar (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personalar ve karakter kartları (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>İstem silindi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>{file} dosyasına yazıldı.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personalar</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>kullanıcı</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} içe aktarıldı.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Personanın bir adı olmalı.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Personanın yönergeleri olmalı.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Tüm modeller</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Personayı düzenle</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Karşılama</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Birkaç sözcükle</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Baş harf</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Yeni persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Kendine ait yok.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Boş sohbette önerilir, her satırda bir tane. ¶ satır sonu demektir.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Kutucuğu için bir veya iki harf. Boşsa adın ilk harfi.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Yeğlenen model</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Boş sohbette size gösterilir. Model bunu görmez.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Açık sohbetten al</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Bu personalı sohbetlerde, sohbette başka değer yoksa geçerlidir.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Başlangıç önerileri</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Her konuşmadan önce modele söylenen. En iyisi kısa ve somut olanıdır: kim olduğu, ne yapacağı, hangi biçimde yanıt vereceği.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Persona seçilince bu modelin yüklenmesi önerilir.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Persona seç</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Persona ve istemleri düzenle</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Persona bul</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Yeni persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Persona yok</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Bu adda persona yok.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalar</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Persona yok</translation>
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
            <translation>Kopyala ve değiştir</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Çoğalt</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Tümünü dışa aktar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Yeni persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Yeni istem</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Henüz kendi personanız yok. Bir tane oluşturun ya da aşağıdakilerden birini kopyalayın.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Henüz kendi isteminiz yok. Aşağıdakileri kullanmak için sohbette / yazın.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>JSON olarak personalar ya da PNG veya JSON karakter kartı</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>HFChat ile gelen personalar</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>HFChat ile gelen istemler</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Kendi persona ve istemleriniz tek dosyada</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Personalarınız</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>İstemleriniz</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n seçili</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşivle</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Seçimi kaldır</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Klasöre taşı</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Paylaş veya dışa aktar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Arşivden çıkar</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>En çok {tokens} token, yaklaşık {words} sözcük</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Fikirler</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Buluşçu</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Uzunluk</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Uzun</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Sınır yok: Model bitene dek yazar</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kısa</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Katı</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Puan ve ne kadar kesin olduğu</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Yıldızlar</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>Çubuk, %95 kesin olan aralığı gösterir.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Beğeniler</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Çizilen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Ön ayarı sil</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Ön ayar</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Ön ayar: özel</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Ön ayarlar</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Yeni olarak kaydet</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Yeni olarak kaydet…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Ön ayarlarınız</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n ön ayar içe aktarıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Ön ayarları dışa aktar</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Ön ayarları içe aktar</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>“{name}” ön ayarı silindi</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Ön ayarlar (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Ön ayarlar {file} olarak kaydedildi</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Ön ayarı yeniden adlandır</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Yeni ön ayar olarak kaydet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Biçimli</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Önizleme</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Gönderilecek metin</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Hazır sayfalar</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Yazdırılıyor…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} / {total} ileti</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n kez</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Banka hesabı</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Kart numarası</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-posta adresi</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Dosya yolu</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Anahtar veya belirteç</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Ağ adresi</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Belki bir kart numarası</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Belki bir telefon numarası</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefon numarası</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Kullanıcı adınız</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Sohbetler bu bilgisayardan kendiliğinden çıkmaz</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Bu diskte tek bir dosyada tutulurlar. Model aramak, indirmek ve oturum açmak sohbetten tek sözcük göndermez. Bunu yalnızca paylaşma yapar ve ne gönderileceğini önceden gösterir.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: Değiştirin ya da çıkarın.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: Orada ve okunabilir olduğunu denetleyin.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: Başka bir yedek seçin.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: Başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: Diğer programları kapatıp bir kez daha deneyin.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: Yeniden indirin veya dışa aktarın.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: Bir kerede daha az sohbet dışa aktarın.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: Diğerlerini onsuz dışa aktarın.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: Bir kez daha deneyin.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: Paketi açıp içindekileri içe aktarın.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: HFChat’i güncelleyip sonra içe aktarın.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Bu adda bir veri kümesi zaten var</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Bir HFChat listesi okunamadı</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Yanıt için bir model dosyası gerekiyor, {folder} klasöründe ise yok.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Yanıt için bu bilgisayarda bir model gerekiyor.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Daha yeni bir sürücü işe yarayabilir.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Bir kural kendisiyle başlıyor, bu yüzden sonu yok.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Yanıt yerine bir web sayfası geldi</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>Bu modele erişim istek üzerine verilir</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>{repo} için erişim istek üzerine verilir: Oturum açın ve modelin sayfasında isteyin.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Eksik olanı yeniden ekleyin.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Bu klasöre yazmaya izin verip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Bu sohbette her zaman</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Bir içe aktarma yarıda kaldı</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Başka bir HFChat {path} konumunu kullanıyor: Onu kapatıp yeniden deneyin ya da başka bir --profile kullanın.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Başka bir yedek alınıyor</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>{path} konumunda başka bir yedek alınıyor: Bir dakika sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Başka bir pencere veya komut {path} konumunu kullanıyor. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Yeni bir kod isteyin ya da erişim anahtarı yapıştırın.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Modelin sayfasında erişim isteyin, sonra dönüp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Parametrelerde değiştirin ya da alanı boşaltın.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Başlığı veya metni değiştirin ya da dosya kaydedin.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Paylaşılanı değiştir</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Sohbetler her zamanki gibi kaydedilir.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Sohbetler buraya kaydedilemiyor</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>{file} dosyasından burada tam olarak bulunan sohbetler: {chats}. Kendi sohbetleriniz değişmedi.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Yazıcının açık olduğunu ve kâğıdı bulunduğunu denetleyip yeniden yazdırın ya da PDF olarak kaydedin.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Dosyanın hâlâ orada ve okunabilir olduğunu denetleyin.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Ayarlarda sunucunun adresini denetleyin.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Diski denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Ağı denetleyip yeniden deneyin ya da dosya kaydedin.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Ağı denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Bu bilgisayardan bir GGUF dosyası seçin.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>İletisi olan bir sohbet seçin ya da daha azını çıkarın.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Adı .gguf ile biten bir dosya seçin.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Eğik çizgi içermeyen bir ad seçin: O zaman sizin hesabınızda olur.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Benzer bir model seçin. Nedeni sayfasında yazıyor olabilir.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Başka bir yedek seçin.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Listeden başka bir sohbet seçin.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Başka bir dosya seçin. Kendi personalarınız değişmedi.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Başka bir dosya seçin. Kendi ön ayarlarınız değişmedi.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Başka bir klasör seçip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Başka bir klasör seçin ya da biraz yer açın.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Başka bir model seçin ya da yeni bir sohbet başlatın.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Başka bir model seçin ya da HFChat’in daha yeni bir sürümünü arayın.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Başka bir model seçin ya da yazarlarına bildirin.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Başka bir ad seçin ya da o veri kümesi nasılsa öyle paylaşın.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Şunlardan birini seçin: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Diğer programları kapatıp yeniden deneyin ya da HFChat’i yeniden kurun.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Diğer programları kapatıp bir kez daha deneyin.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Diğer programları kapatın ya da daha küçük bir model seçin.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Diğer programları kapatın ya da karta daha az katman koyun.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Çok bellek isteyen programları kapatıp yeniden deneyin ya da başka bir model kullanın.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Dosyayı kullanan programları kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Dosyanın bulunduğu diski bağlayın ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>GH_TOKEN değişkenini düzeltin veya kaldırın, sonra HFChat’i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Bu değişkeni düzeltin veya kaldırın, sonra HFChat’i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Ayrıntılar</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Yeniden indir</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Yeniden indirin ya da kaldırın.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Yeniden indirin. Yinelenirse başka bir sürüm işe yarayabilir.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>İndirin ya da burada olan bir model seçin.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Dosyayı yeniden indirin veya kopyalayın ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Yeniden indirin veya dışa aktarın ve yeni dosyayı seçin.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Dosyayı yeniden indirin ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>İletiyi düzenle</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Bir kerede daha az sohbet dışa aktarın.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Diğerlerini o sohbet olmadan dışa aktarın.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Biraz yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Yer aç</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>{short} yer açın ya da daha küçük bir sürüm seçin.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub beklemenizi istiyor</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub kodu kabul etmedi.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub buna izin vermiyor</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub bu gisti kabul etmiyor</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub oturum açmayı reddetti</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Her zamanki gibi sürdürün. Bir şey eksikse o dosyayı saklayın.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>O pencerede sürdürün ya da onu kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>En eskiler olmadan sürdürün ya da kalması gerekeni sabitleyip daha kısa bir şey yazın.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat, gönderilecek metinde bunlardan {count} tane buldu. Okuyan herkes kullanabilir, bu yüzden hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat zaten açık</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE bu bilgisayarda bağlantıları yasaklıyor. Sohbetler ve buradaki modeller her zamanki gibi çalışır.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE bu bilgisayarda bağlantıları yasaklıyor. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE bağlantıları yasaklıyor: Hub’ı kullanmak için bu değişkeni kaldırın.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE bağlantıları yasaklıyor: Bu değişkeni kaldırın.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Özelse görmeye yetkili bir hesapla oturum açın.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Bu ağın bir oturum açma sayfası varsa önce orada oturum açın. Sonra yeniden deneyin; HFChat göndermeden önce bakar.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Kalanını almak için yeniden içe aktarın ya da buradakini geri alın.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Daha yeni sürümü kurup orada geri yükleyin.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>HFChat’in daha yeni sürümünü yeniden kurun.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Motorun bilmediği bir şey istiyor.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Çok fazla şekilde okunabiliyor.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>{signal} ile çöktü</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>{code} koduyla kendiliğinden sonlandı</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Çok erken bitiyor.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Boyutu {size}, en çok {most} sığar. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Boyutu {size}, en çok {most} sığar: --file ile dosyaya yazın.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Listede yok</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Artık orada değil</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Şimdilik orada değil. Sohbet güvende.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Anlaşılmıyor.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Çok uzun ya da çok fazla yineleme istiyor.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Yanıtın devam edebileceği bir şey bırakmıyor.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Silinmiş olabilir. Diğer sohbetleriniz güvende.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Yine de gönderilmiş olabilir. Sohbet güvende.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>{needed} token gerekiyor, model bir kerede {room} okuyor. İleti saklandı.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Motor için çok uzun sürüyor.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>{where} üzerinde silinmiş: Sohbeti yeniden paylaşın.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>{seconds} sn sessiz kaldı ve sonlandırıldı. Yanıtın buraya kadarı saklandı.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Ayraçları veya kuralları çok derin iç içe.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Sohbet şablonu şunu bildirdi: {why}. İletiniz saklandı.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Son sözleri: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>İşlemi sonlandı ({cause}). Gelenler saklandı.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Metinde anahtar veya parola bulundu ({count}): Bunları değiştirin, hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>En eskileri çıkar</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Satır {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Orada bakın ve kalmaması gerekiyorsa silin. Listede duruyor.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Dosya listesine yeniden bakıp başka bir sürüm seçin.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Paylaşılanların listesine bakın.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>GGUF dosyaları olan bir depo arayın.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Hub ayarlarında “write” türünde bir anahtar oluşturup onunla oturum açın.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>GitHub ayarlarında “Gists: write” kullanıcı izniyle bir anahtar oluşturup onunla oturum açın.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Model bulunamadı</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Yanıt gelmedi</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Kodla oturum açmak için uygulama ayarlanmamış.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Hiçbir sohbet içe aktarılmadı</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>{name} adlı model yok: Adı denetleyin ya da bir GGUF dosyasının yolunu verin.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Henüz model yok</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>{host} üzerinde oturum açılmamış. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>{host} üzerinde oturum açılmamış: hf auth login ile oturum açın ya da HF_TOKEN ayarlayın.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>{host} üzerinde oturum açılmamış: hfchat shares sign-in ile oturum açın ya da GH_TOKEN ayarlayın.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Bu diskte yeterli yer yok</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Yazdırılmadı: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>{path} konumuna artık yazılamıyor. Daha önce kaydedilenler güvende ve hiçbir şey silinmedi.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Bu numaralı bir paylaşım yok: hfchat shares list komutuna bakın.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Paylaşılanlar arasında bu numara yok.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Orada hiçbir şey değişmedi. Kullanmak için sahipliğini alın, yazılabilir yapın ve HFChat’i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Burada hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Eski yedekler duruyor ve hiçbirinin yerine yenisi konmadı. HFChat, bir sonraki açılışta onarabildiğini onarır.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Aynı anda tek bir yedek alınır veya geri yüklenir. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Her paylaşım için aynı anda tek istek gönderilir.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Bir ayar geçerli değildi</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Sayfasını aç</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Parametreleri aç</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Bunun yerine erişim anahtarı yapıştırın.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Gist yazabilen bir erişim anahtarı yapıştırın; GitHub ayarlarında oluşturulur.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>{file} dosyasının okunması bitmeden sonlandı.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>{file} dosyasının okunması durdu.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Hub’ı kullanmak için bu değişkeni kaldırıp HFChat’i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Bu değişkeni kaldırıp HFChat’i yeniden başlatın ya da dosya kaydedin.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Kopyada değiştirin. Daha önce birine gösterildiyse yenisini oluşturun.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Yeniden başlatıp sürdürün.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Sürdürün. Hiçbir şey iki kez indirilmez.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>hf auth login komutunu yeniden çalıştırın ya da burada oturum açın.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Dosyaya kaydet</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Dosya olarak kaydedin ya da düşünmeyi ve diğer sürümleri çıkarın.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Değiştirdiklerinizi yeniden ayarlayın.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Başka bir değer isterseniz Ayarlar’da yeniden ayarlayın.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Sohbeti yeniden paylaşın; bağlantı farklı olacak.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Kısaltın ya da parçalar hâlinde gönderin.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>HFChat ile gelen modelleri göster</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Yeni bir anahtarla yeniden oturum açın.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Yeniden oturum açın. Açık modeller hesap istemez.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Orada paylaşmak için oturum açın</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Oturum açın ve modelin sayfasında erişim isteyin.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Oturum açın ya da bunun yerine dosya kaydedin.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Oturum açılamadı: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>{where} üzerinde biri silmiş. Bu bilgisayardaki sohbet güvende.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Bir şeyler ters gitti</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Bir şeyler ters gitti ({why}): Komutu yeniden çalıştırın.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>HFChat’te bir şeyler ters gitti</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>HFChat’i yeniden başlatın ya da bir yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hub beklemenizi istiyor</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hub kodu kabul etmedi.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hub yanıt vermiyor</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub bu modeli kapattı</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hub, {repo} deposunu kapattı: Benzer bir model seçin.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>{repo} Hub’da zaten var ve bunun için kullanılamaz. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>{repo} Hub’da zaten var: Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hub kapalı</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hub, {name} için kullanılabilir bir sağlama toplamı vermiyor.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hub oturum açmayı reddetti</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Hub’ın yanıtı kullanılamıyor</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>JSON şeması kullanılamıyor</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>Erişim anahtarı</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Erişim anahtarı saklanamadı ({why}): Sistemde bir parola deposu kurun ya da GH_TOKEN kullanın.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Erişim anahtarı saklanamadı ({why}): Sistemde bir parola deposu kurun ya da HF_TOKEN kullanın.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Erişim anahtarı bu bilgisayarın parola deposuna konamadı: {why}. Anahtar hiçbir zaman düz bir dosyaya yazılmaz.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>HF_TOKEN içindeki erişim anahtarı</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>Bu bilgisayarın parola deposundaki erişim anahtarı</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>hf auth login erişim anahtarı</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>Ortamdaki erişim anahtarı</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>Bu oturumun erişim anahtarı</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>Yanıt kullanılamıyor</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Yanıt tamamlanamadı</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Yanıt tamamlanamadı ({why}): Yeniden deneyin ya da başka bir model kullanın.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Yanıtın buraya kadarı saklandı.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>{host} yanıtı kullanılamıyor ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>{host} yanıtı kullanılamıyor ({why}): Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>{host} yanıtı kayboldu.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>Yanıt kayboldu</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>Uygulama şunu bildirdi: {why}. Sohbetleriniz güvende.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>Bunun için ayarlanan uygulamada kodla oturum açma kapalı.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>{repo} deposunun yazarları dosyalarını koşullarını kabul eden hesaplara veriyor. Hiçbir şey indirilmedi.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>{repo} deposunun yazarları bu hesaba erişim vermemiş: Modelin sayfasında isteyin.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>{repo} deposunun yazarları {name} dosyasını kaldırmış veya adını değiştirmiş. Bu bilgisayarda hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Yedek yazılamadı</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>Sohbet, modelin bir kerede okuduğu {room} tokena artık sığmıyor: Yeni bir sohbet başlatın ya da en eski iletilerin çıkarılmasına izin verin.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>Sohbet yazdırılmadı</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Sohbetler bozuk ve yedeklenmedi</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Sohbetler okunamadı veya kaydedilemedi</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>{file} dosyasındaki sohbetler bozuk.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>{path} konumundaki sohbetler bozuk ve yedeklenmedi: Onarılmaları için pencereyi bir kez açın ya da bir yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Sohbetler bozuktu, okunabilenler saklandı (sohbet: {chats}, ileti: {messages}): Eksik bir şey varsa hâlâ {kept_as} dosyasında olabilir.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Kod zamanında girilmedi.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>Bağlantı koptu</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>{path} konumunun diski dolu: Biraz yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>İndirme kendiliğinden sonlandı</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>İndirme kendiliğinden sonlandı ({cause}): Yeniden başlatın, kaldığı yerden sürer.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>İndirilen dosya bozuk</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Motor başlatılamadı</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Motor başlatılamadı ({why}): Diğer programları kapatıp yeniden deneyin ya da HFChat’i yeniden kurun.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Motor bunu kabul etmiyor.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Motor yanıt vermez oldu</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Motor şunu bildirdi: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Motor şunu bildirdi: {why}. Yanıtın buraya kadarı saklandı.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Motor durdu</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Motor durdu ({cause}): Komutu yeniden çalıştırın ya da daha küçük bir model kullanın.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Motor {seconds} sn sessiz kaldı ve sonlandırıldı: Komutu yeniden çalıştırın ya da daha küçük bir model kullanın.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Dosya yazılamadı</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Sohbetlerinizin dosyası bozuktu</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>Dil bilgisi kullanılamıyor</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>Ekran kartı</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>Ekran kartı kullanılmıyor</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>Ekran kartı kullanılmıyor ({device}: {why}), model işlemcide çalışıyor: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>{file} içe aktarılırken yarıda kaldı: Kalanı için yeniden içe aktarın.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Model silinemedi</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Model yüklenemedi</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Model bu bilgisayarda değil</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Model bir kerede {room} token okuyor, bu yüzden en eski iletileri ({count}) görmez. Bunlar sohbette kalır, iletiniz de saklandı.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Model bu sohbetin biçimini reddetti</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Modelin sohbet şablonu sohbeti reddetti ({why}): Başka bir model kullanın.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>Yazıcı</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Uygulamanın yanındaki profil kullanılmıyor</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Uygulamanın yanındaki profil kullanılmıyor: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>İstem {needed} token gerektiriyor, model bir kerede {room} okuyor: Kısaltın ya da parçalar hâlinde gönderin.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>İstek GitHub sayfasında reddedildi.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>İstek Hub sayfasında reddedildi.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>İstek başka bir yere gidecekti</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Sunucu</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Sunucu bu dosyayı vermiyor</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>{name} ayarı “{value}” idi ve olağan değerine döndü: Başka bir değer isterseniz yeniden ayarlayın.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Ayarlar okunamadı</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Ayarlar okunamadı, bu yüzden olağan ayarlar geçerli: Değiştirdiklerinizi yeniden ayarlayın, eski dosya {kept_as} olarak saklandı.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>Büyük olasılıkla bellek yetmediği için sistem sonlandırdı</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Sistem {path} için şunu bildirdi: {why}. HFChat’te hiçbir şey kaybolmadı.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Sistem {path} için şunu bildirdi: {why}. Sohbetleriniz ve eski yedekler güvende.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Sistem şunu bildirdi: {why}. {path} konumuna daha önce kaydedilenler güvende.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Sistem şunu bildirdi: {why}. Sohbetleriniz güvende.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Metin boş, bu yüzden hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Olağan ayarlar geçerli. Eski dosya {kept_as} olarak saklandı. Sohbetleriniz güvende.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Metinde anahtar veya parola var</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>{id} numaralı sohbet yok: Numaralara hfchat chats list ile bakın.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>{host} bağlantısı yok.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>{host} bağlantısı yok. Sohbetler ve bu bilgisayardaki modeller her zamanki gibi çalışır.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>{host} bağlantısı yok: Ağı denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>{folder} klasöründe model yok: Oraya bir GGUF dosyası koyun ya da --model ile belirtin.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Yanıtın başladığı “root” kuralı yok.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>“{name}” kuralı yok.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Böyle bir sürüm yok</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>{repo} Hub’da yok veya özel: Adı denetleyin ya da görmeye yetkili bir hesapla oturum açın.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>{file} dosyasını okumak için yeterli bellek yok.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Paylaşılacak bir şey yok</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Paylaşılacak bir şey yok: İletisi olan bir sohbet seçin.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Bellek yetmedi</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Bu sohbetler daha yeni bir sürüme ait</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Bu ön ayarlar içe aktarılamadı</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Bu hesap {host} üzerinde şimdilik istek sınırına ulaştı. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Bu hesap {repo} deposuna yazamaz.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Bu yedek daha yeni bir sürüme ait</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Bu yedek geri yüklenemiyor</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Bu sohbet artık burada değil</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Bu sohbet artık bağlama sığmıyor</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Bu dosya içe aktarılamadı</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Bu dosya yayımlanan dosya değil</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Bu dosya artık orada değil</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Bu sunucuda kodla oturum açılamıyor.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Bu zaten gönderiliyor</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Bu zaten gönderiliyor: Bitmesini bekleyin.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Bu geçerli bir JSON değil.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Bu bir model dosyası değil</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Bu, orada paylaşmak için çok uzun</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Bu anahtar gist yazamaz</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Bu anahtar yalnızca okuyabilir</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Bu tür model desteklenmiyor</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Bu ileti çok uzun</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Bu model dosyası bozuk</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Bu model dosyası eksik</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Bu model Hub’da yok</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Bu model {needed} istiyor, modellerin saklandığı yerde {free} boş. Hiçbir şey silinmedi.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Bu ad kullanılamaz</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Bu ad güvenli değil</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Bu ad alınmış</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Bu yer başka birine ait</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Bu sunucuda kodla oturum açılamıyor.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Bu, gerektiği gibi paylaşılmadı</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Oturumun açık kalması için sistemde bir parola deposu kurun.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Bir dakika sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Biraz sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>{time} sonra yeniden deneyin. Oturum açınca daha çok istek yapılabilir.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Daha sonra ya da yansı veya vekil sunucu olmadan yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Daha sonra yeniden deneyin. Bu ağın bir oturum açma sayfası varsa önce orada oturum açın.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>{when} yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Yeniden deneyin ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Yeniden deneyin: Hiçbir şey iki kez gönderilmesin diye HFChat önce bakar.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Bir kez daha deneyin.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Bir kez daha deneyin. Yinelenirse HFChat’i yeniden başlatın.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Ekran kartını yeniden dene</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>İçe aktarmayı geri al</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Parolasıyla paketi açıp içindekini seçin.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>HFChat’i güncelleyip sonra içe aktarın.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Sahibi olan ve gist yazabilen hesabın bir anahtarını kullanın ya da dosya kaydedin.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>a ile z arası harfler, rakam, nokta, kısa çizgi ve alt çizgi kullanın.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Bitmesini bekleyin.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Okunabilenler saklandı (sohbet: {chats}, ileti: {messages}). Bozuk dosya {kept_as} olarak duruyor.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Eşleşmeyen kısım atıldı ve hiç açılmadı.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Olanlar günlükte yazıyor.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>{host} üzerindeki, gönderilenle aynı değil.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Oturum açmadınız</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>GitHub’da oturum açmadınız</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Çevrim dışısınız</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>HFChat kapanana kadar GitHub’da oturumunuz açık</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>HFChat kapanana kadar oturumunuz açık</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Kendi sohbetleriniz değişmedi.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>birkaç dakika</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>kod {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>birkaç dakika sonra</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time} sonra</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>bir adresten diğerine sonsuza dek yönlendiriyor</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>her seferinde baştan başlıyor</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>sürücüsü çöktü</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>sürücüsü yanıt vermez oldu</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>sürücüsü şunu bildirdi: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>neden belirtilmedi</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>üzerinde yeterli boş bellek yoktu</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} hesabı {repo} deposuna yazamaz.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Yanıtın buraya kadarı saklandı.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} g {hours} sa</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Yapılacak: Kendinize ait bir ad seçin.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Yapılacak: Başka bir ad seçin.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. Model bunun yerine işlemcide, daha yavaş çalışıyor. Sohbetler güvende.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>{file} açılamadı.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>{file} okunamadı.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} parola korumalı.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} dosyasında 64 MB’tan büyük tek bir sohbet var.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} dosyasında sohbet yok.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} dosyasında adı ve yönergeleri olan persona yok.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} dosyasında HFChat’e ait olmayan bir veritabanı var.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} dosyasında izin verilmeyen bir değer var: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} dosyasında ne persona ne de karakter kartı var.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} dosyasında ön ayar yok.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} dosyasında geçerli JSON yok.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file}, içinde karakter kartı olmayan bir resim.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} bozuk ve okunamıyor.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file}, bir dışa aktarmanın olabileceğinden büyük (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file}, dışa aktarma olamayacak kadar derin iç içe.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} bir HFChat yedeği değil.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file}, HFChat’in bildiği bir sohbet dışa aktarması değil.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} tam değil: Sonu eksik.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} bir persona için çok büyük.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} ön ayarlar için çok büyük.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} oluşturulduktan sonra değişmiş veya bozulmuş.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} daha yeni bir HFChat ile oluşturulmuş. Burada hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} daha yeni bir HFChat ile oluşturulmuş: Geri yüklemek için o sürümü kurun.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} daha yeni bir HFChat sürümüyle yazılmış.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} açılınca bir dışa aktarmanın olabileceğinden çok daha büyük olacaktı, bu yüzden açılmadı.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} beklemenizi istiyor: {time} sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} beklemenizi istiyor: {when} yeniden deneyin.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} yanıt vermeden bağlantıyı kapattı.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host}, kimin görebileceği seçimini korumadı.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} buna izin vermiyor ({why}): Gist yazabilen bir anahtar kullanın.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} bu dosyayı vermiyor, {why}: Daha sonra ya da yansı veya vekil sunucu olmadan yeniden deneyin.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} bu gisti kabul etmiyor ({why}): Değiştirin ya da dosya kaydedin.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} bu ağdan çok istek aldı. Hiçbir şey kaybolmadı.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} başka bir yere giden bir bağlantı verdi.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} {time} boyunca yanıt vermedi: Biraz sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} silindiğini söyledi ama silinmemiş.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} orada olduğunu söyledi ama orada değil.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} orada olduğunu söyledi ama nerede olduğunu söylemedi.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} doğru olmayan bir şey bildirdi.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} şunu bildiriyor: {why}. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} sıradan bir web sayfası gönderdi.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} yanıt yerine bir web sayfası gönderdi: Bu ağda oturum açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} beklenmedik bir şey gönderdi: {why}. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} isteği {to} adresine yönlendirdi, ancak izlenmedi: Ayarlarda adresini denetleyin.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} bağlantıyı kabul etti ama {time} boyunca yanıt vermedi.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} bağlantıyı kabul etti ama {time} boyunca yanıt vermedi. Hiçbir şey kaybolmadı.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} isteği {to} adresine yönlendirdi. HFChat izlemedi ve erişim anahtarı burada kaldı.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>{host} için birkaç kez denendi: {why}. Hiçbir şey kaybolmadı.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} sa {minutes} dk</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} {host} üzerinde gist iznine sahip değil: “Gists: write” izniyle bir anahtar oluşturun.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} {host} üzerinde tanınıyor ama gist izni yok. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} {host} üzerinde artık geçerli değil. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} {host} üzerinde veri kümesi yazamaz. Hiçbir şey paylaşılmadı veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} {host} üzerinde yalnızca okuyabilir: Yazabilen bir anahtarla oturum açın.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} {host} tarafından reddedildi: Yeniden oturum açın.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} dk {seconds} sn</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} yayımlanandan farklı bir içerikle geldi.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>{name} silinemedi ({why}): Onu kullanan programları kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>{name} yüklenemedi ({why}): Biraz bellek boşaltıp yeniden deneyin ya da başka bir model kullanın.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} Hub’ın belirttiği boyutta değil.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} yayımlananla eşleşmiyor: beklenen {expected}, bulunan {found}. Sohbetleriniz etkilenmedi.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} erken bitiyor, {actual} sonra</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} dosyasında {expected} yerine {actual} var</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name}, bu sürümde sohbet edemeyen “{kind}” türünde bir model. Dosya olduğu gibi bırakıldı.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} bozuk ({why}): Dosyayı yeniden indirin ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} boş</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} bir GGUF dosyası değil, bu yüzden açılmadı. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} bir GGUF dosyası değil: Adı .gguf ile biten bir model seçin.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} artık {repo} deposunda değil: Başka bir sürüm seçin.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} yayımlanan dosya değil: Yeniden indirin ya da kaldırın.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} artık eski yerinde değil. Sohbetleriniz etkilenmedi.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name}, bu sürümde sohbet edemeyen “{kind}” türünde: Başka bir model seçin.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} hâlâ orada: {why}. Eskisi gibi kullanılabilir.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{repo} deposundaki {name} yayımlanan dosya değil: Yeniden indirin.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} açılmadı, çünkü üst bilgisi hatalı: {why}. Sohbetleriniz etkilenmedi.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} reddedildi: {why}. Sohbetleriniz etkilenmedi.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} “{value}” idi ve olağan değerine döndü. Başka bir şey değişmedi.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>{path} konumuna yazılamıyor ya da başkasına ait, bu yüzden bu bilgisayarın olağan klasörleri kullanılıyor.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>{path} konumuna yazılamıyor. Zaten orada olanlar güvende.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>{path} konumuna yazılamıyor: Yazmaya izin verin ya da başka bir --profile kullanın.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>{path} okunamadı ve yeniden başlıyor: Eskisi {kept} olarak saklandı.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>{path} okunamadı veya yazılamadı ({why}): Diski denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>{path} yazılamadı ({why}): Yedek için başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>{path} yazılamadı ({why}): Başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} biçimi {found}, bu sürüm ise en çok {known} biçimini okur. Dosyaya dokunulmadı.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} konumunda gereken {needed} yerine {free} var: {short} yer açın ya da daha küçük bir sürüm seçin.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} bozuktu ve yeniden başlıyor. Modeller ve sohbetler etkilenmedi, eski liste {kept} olarak saklandı.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} daha yeni bir HFChat sürümüyle yazılmış ve dokunulmadı: O sürümü kurun ya da başka bir --profile kullanın.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} sayfaları almadı. Sohbet güvende.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} Hub’da hiçbir yerden indirilemiyor. Bu bilgisayardaki kopyalar çalışmayı sürdürür.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} deposunda HFChat’in kullanabileceği model dosyası yok.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} deposunda HFChat’in kullanabileceği model dosyası yok: GGUF dosyaları olan bir depo arayın.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} deposunda {wanted} sürümü yok.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} deposunda {wanted} sürümü yok: Şunlardan birini seçin: {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} Hub’daki bir model.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} bu bilgisayarda değil: “hfchat models get {repo}” ile indirin ya da --yes ekleyin.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} özel: Oraya gideni yalnızca siz okuyabilirsiniz.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} herkese açık: Oraya gideni herkes okuyabilir.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} kaldırılmış veya özel. Bu bilgisayardaki kopyalar çalışmayı sürdürür.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} sn</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} {host} üzerinde artık geçerli değil. Sohbetler ve modeller etkilenmedi.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} {host} tarafından reddedildi: Yeniden oturum açın ya da onsuz sürdürün.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat geri okuyup karşılaştırdı. Sohbet güvende.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Yapılacak: Oraya bakıp silin.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Yapılacak: Biraz sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, bu yüzden açılmadı. Sohbetleriniz etkilenmedi.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: Dosyayı yeniden indirin veya kopyalayın ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, saat {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, kod {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>“{name}” orada veri kümesi veya dosya olamaz. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>“{name}” kullanılamaz: a ile z arası harfler, rakam, nokta, kısa çizgi ve alt çizgi kullanın.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>“{name}” modeller klasörünün dışına çıkabilir ya da dosya adı olamaz. Hiçbir şey indirilmedi veya değiştirilmedi.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>“{name}” güvenli bir ad değil: Başka bir model veya dosya seçin.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>“{name}” burada anlaşılmıyor.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>İstemin bir adı olmalı.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>İstemin bir metni olmalı.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>İstemi düzenle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Yeni istem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Kullanmak için / ve bu adı yazın.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Çift süslü ayraç içindeki sözcükler her seferinde doldurulur, örneğin {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Doldurun: {name}. Tab sonraki yere geçer.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Siliniyor…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Gönderiliyor…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Bağlantı kopyalandı.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Sonucu, paylaştıklarınızın listesinde görünecek</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Paylaşılan silindi</translation>
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
            <translation>Başka yerden yanıt ekle…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Sabitlendi: Model bunu hep görür. Sabitlemeyi kaldır</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Başka bir yanıt yazılıyor; sıradaki sizinki.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Sohbetleriniz arasında saklanır. Esc bu pencereyi gizler.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Model yükleniyor, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Pencerede aç</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Henüz model yok. Pencerede bir tane seçin.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} yazıyor</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Pencerede aç</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Hızlı soru</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Puanlanan yanıtlar</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Puanları topla</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Tüm konular</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Modele göre</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Personaya göre</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Konuya göre</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Klasör veya etiket</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Klasör {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Son 12 ay</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Yalnızca {name}, tümünü göster</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Tüm yanıtları göster</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sıralama</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Sıralama: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Etiket {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Puanlandığı zaman</translation>
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
                <numerusform>%n puan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n yıldız</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>%n puan daha gerekli</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Persona yok</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Henüz yıldız yok</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Konu yok</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Sıra {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Yıldızlar</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Beğenmeme</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Bu bilgisayarda saniyedeki token</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Bilinmeyen model</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Adsız</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>yıldız {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>beğeni {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok/sn</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>%{number}</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok/sn</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, {low} ile {high} arasında</translation>
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
                <numerusform>%n yanıt {file} dosyasına yazıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n çift {file} dosyasına yazıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Puanları dışa aktar</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON satırları (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Hiçbir şey yazılmadı: İyi veya kötü puanlanmış yanıt yok</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Hiçbir şey yazılmadı: Puanı farklı iki sürümü olan yanıt yok</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n puan, tümü bu bilgisayarda</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Sıra için 10 puan gerekir. Yıldızlar sayılır; yıldız yoksa beğeni beş, beğenmeme bir sayılır.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Puanlar bu bilgisayarda kalır.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Sonuçlar</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Küçük sayılar %95 kesin olan aralıktır.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{every} puandan {counted} tanesi, tümü bu bilgisayarda</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Anlaşılır</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Eksiksiz</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Doğru</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Yaratıcı</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>İsteneni yapmadı</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>İsteneni yaptı</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Konu dışı</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Reddetti</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Çok uzun</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Çok kısa</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Anlaşılmaz</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Güvensiz</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>İyi yazılmış</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Yanlış</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Yanlış dil</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Kendinize bir not</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Yalnızca bu bilgisayarda kalır</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>İyi olan neydi?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Yanlış olan neydi?</translation>
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
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Sohbetten yalnızca web ve e-posta adresleri açılır. Başka türden bir bağlantı program başlatabilir veya dosya okuyabilir.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Bu bağlantı açılmadı</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(en çok {number} token)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(sınır yok)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(sıcaklık {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Başka yerden yanıt ekle…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Yeniden</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Daha uzun</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Daha buluşçu</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Daha kısa</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Daha katı</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Başka modelle…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Bu değerlerle yüklendi.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Model seçilmedi.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Yeniden yükle</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Yeniden yükleyince geçerli olur.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>HFChat yaptığı işi bitirir bitirmez yeniden başlar.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n sohbet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n ileti</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Bir yanıt yazılıyor. Bitmesini bekleyin ya da önce durdurun.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Şu anda burada olan her şey içinde.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Şu anda burada olup içinde olmayan: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Geri getirdiği: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Açılıp denetleniyor. Hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>En yeni iletisinin tarihi: {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Yedek inceleniyor</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>{when} tarihinde HFChat {version} ile alındı.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>{when} tarihinde alındı.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>İlerleme</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Bu yedek geri yüklensin mi?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Geri yükleniyor</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Ayarlar ve model notları da</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Geri alınabilsin diye önce şu anda burada olanlar yedeklenir.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Farklı kaydet</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>{file} olarak kaydedildi</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Dosya yazılıyor…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Her şey yine kaydedildi</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Bu yanıtları gösterir</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Puanlar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>daraltılmış</translation>
        </message>
        <message>
            <source>open</source>
            <translation>açık</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Tohum seç</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Her seferinde rastgele</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Gönder (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Durdur (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>İptal ediliyor: oluşturulup oluşturulmadığına bakılıyor…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Anahtarlar bir kez daha aranıyor…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Zaten orada mı diye bakılıyor…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Gönderilen geri okunuyor…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Gönderiliyor…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Bu bir web adresi değil.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Bu sayı aralık dışında.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number} kullan</translation>
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
            <translation>8 bit bellekten kazandırır, uzun iletileri daha yavaş okur.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Orada tutulan sohbet yeniden okunmaz.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Silinen bir sohbet bu süre içinde geri getirilebilir.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>0’ın üstünde sık geçen sözcükler seyrekleşir.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>0’ın üstünde model yeni sözcüklere yönelir.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>1’in üstünde model kendini daha az yineler.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>GitHub API adresi</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Hub adresi</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>İlk yanıttan sonra, yapılacak başka iş yokken.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Kodla oturum açma uygulaması</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>İletiler ve kod için geçerlidir.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Günde bir kez GitHub’a en yeni sürümü sorar. Hiçbir şey indirilmez.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Otomatik</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>“Otomatik”, sığdığı kadarını oraya koyar. 0 hiçbiridir.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Çalışıyorsa bir ekran okuyucuyla.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Cümle cümle</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>HFChat yeniden açılınca değişir.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Sohbet yazı boyutu</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>En olası bu kadar token arasından seçer. 0 tümüdür.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Birlikte bu olasılığı paylaşan tokenlardan seçer. 1 tümüdür.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Hesaba katılacak bağlam</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Çöp kutusunda gün</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Az renk ve kalın çizgiler.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>GitHub Enterprise sunucusu için, sonunda /api/v3 olmalı.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Yansı sunucu için. Aranan ve indirilenleri görür.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Tüm indirmeler için toplam.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Sıklık cezası</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Yüksek karşıtlık</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Sistem tepsisinde simge</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>Token olarak; boşsa model bitene dek yazar.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Her yeni sohbet için yönergeler</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Pencere kapanınca çalışmayı sürdür</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Hızlı sorunun tuşları</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Ekran kartındaki katmanlar</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>En olası tokenın bu oranının altındakileri atlar.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Sohbetleri model adlandırsın</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Modeli açılışta yükle</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>En uzun yanıt</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Düşük tutarlı, yüksek çeşitlidir. 0 en olası sözcüğü alır.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Sistemle aynı</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Sohbetlere hızlı dönüş belleği, MB</translation>
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
            <translation>Sınır yok</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>İndirme bitince bildir</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Uzun yanıt bitince bildir</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Kapalıyken sürücüsü de HFChat’in dışında kalır.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Paneller ve bildirimler animasyonsuz görünür.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Tek tek modellerin parametreleri</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Bağlamın hassasiyeti</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Varlık cezası</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Her programdan hızlı soru</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Rastgele</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Yanıtları sesli oku</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Hareketi azalt</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Yineleme cezası</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Şimdi yeniden başlat</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hub’da ara</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Tohum</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Gönderme tuşu</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Kısayollar</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Pencereyi gösterir, sohbet başlatır veya hızlı soru sorar.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Pencere ölçeği</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Hız sınırı, kB/sn</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Yeni sürümleri bildir</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>GitHub’da device flow özelliği açık bir OAuth uygulamasının Client ID’si. Yoksa erişim anahtarıyla oturum açın.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>İlk yanıt daha çabuk gelir. Kapalıyken bellek boş kalır.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>Modellerin gerektirdiği bellek, bu kadar token için gösterilir.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Model bellekte kalır. “Çık” simgenin menüsündedir.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>Diğer tuş yeni satır ekler.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>Aynı tohum ve ayarlar aynı yanıtı verir.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Aramanın sözcükleri ve filtreleri ona gönderilir. Kapalıyken yalnızca HFChat ile gelen modeller gösterilir.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Okuma iş parçacıkları</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Yazma iş parçacıkları</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Modelin göz önünde tuttuğu tokenlar. Fazlası daha çok bellek ister.</translation>
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
            <translation>Ekran kartını kullan</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Model iletinizi okurken kullanılır.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>İşlemcinin çekirdek sayısından bir eksiği genellikle en hızlısıdır.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Modelin bilmesi veya uyması gerekenler. Boş kalabilir.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Bitince</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>HFChat arka plandayken sistem bildirimiyle.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Ayarlarda ara</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Hakkında</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Erişilebilirlik</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Hesaplar</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Açılışta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Sohbetler</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Masaüstü</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirmeler</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Tüm sohbetler için. Bir modelin, personanın veya sohbetin kendi değeri olabilir; sohbetin yanındaki parametreler hangi değerin geçerli olduğunu gösterir.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Genel</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Sözcüklerin seçilişi</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Modellerin belleği</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Modelin belleği</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalar</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Gizlilik ve veriler</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>İşlemci ve grafik</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Yineleme</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Arama</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Kısayollar</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Her yerden hızlı soru sormak için sisteminizde bir tuşa şu komutu atayın</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Güncellemeler</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazma</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n sohbet</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Özel veri kümesine ekle</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Herkese açık veri kümesine ekle</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Tüm sohbetler</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Herkes bulup okuyabilir.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>İptal edildi ama ulaşmış olabilir. Yakında yeniden bakılacak: Oradaysa paylaştıklarınızın listesinde görünecek.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>İptal edildi. Hiçbir şey paylaşılmadı.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>İptal edildi. Önceden paylaşılan değişmedi.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>İptal edildi. Önceden paylaşılan artık orada değil.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Herkese açık gist oluştur</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Gizli gist oluştur</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Bu dosya veri kümesinden silinsin mi?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Bu gist silinsin mi?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Tüm sohbetleri dışa aktar</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Klasör {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>GitHub gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Hub veri kümesi</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON satırları</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>{host} üzerinde oturum açılmamış. Henüz hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Yalnızca siz okuyabilirsiniz.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Düz metin</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Özel veri kümesi</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Herkese açık veri kümesi</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Herkese açık gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Farklı kaydet…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gizli gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Gizli, listelenmeyen demektir, özel demek değildir: Bağlantıyı bilen herkes okuyabilir.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Bu sohbetleri paylaş</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Bu sohbeti paylaş</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Bu klasörü paylaş</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Bu iletiyi paylaş</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Paylaşıldı</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>Sohbet veri kümesinde</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Veri kümesi güncellendi</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Dosya bu bilgisayarda kalır.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gist oluşturuldu</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gist güncellendi</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Bağlantı herkes için çalışmaz olur ve bu geri alınamaz. Bu bilgisayardaki sohbet olduğu gibi kalır. Başkalarının aldığı kopyalar da kalır.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>Önizleme başlangıcı gösterir. Tümü {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Bu sohbet</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Bu sohbet, tüm sürümler</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Bu ileti</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Bu, önizlemedeki metni {host} adresine gönderir.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Veri kümesini güncelle</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Gisti güncelle</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>{day} tarihinde paylaşılanı güncelle ({kind}); bağlantı aynı kalır</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web sayfası (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Bağlantı kopyalandı</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>Sohbet artık yok, bu yüzden metni yeniden oluşturulamıyor</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kapsam</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Metni kopyala</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>İlerleme</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Adda aksansız harfler, rakam, nokta, kısa çizgi ve alt çizgi olabilir</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Gönderilecekler denetleniyor, şimdilik %n sohbet…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Gönderilecekler denetleniyor…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Kimin oturum açtığına bakılıyor…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Metin kopyalandı</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Bu kadarı dosyaya sığar, bağlantıya sığmaz</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Oluşturulmuş mu bak</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Bağlantıyı kopyala</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Silindi</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Sil…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Paylaştığınız her şey</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Hiçbir şey paylaşılmadı.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Gönderiliyor</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Sohbet başlığındaki Paylaş, bağlantı veya dosya oluşturur.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Bu listeden çıkar</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Güncelle…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Artık orada değil</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Orada; bağlantı çalışıyor</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Hiç oluşturulmamış</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Bağlantı kopyalandı</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Orada bir şey var ama gönderilen değil: açın veya silin</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Listeden çıkarıldı</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Paylaşılan silindi</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Bağlantısını kopyala</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Bağlantıyı aç…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Paylaş veya dışa aktar…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Bir kısayola tıklayın, sonra yeni tuşlara basın. Backspace tuşları kaldırır.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Varsayılanlara dön</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Varsayılanlar geri geldi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Yazarken ve okurken</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} zaten “{action}” için kullanılıyor.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Yazarken ve okurken</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Kod: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopyalandı</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Kodu kopyala</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Sayfayı aç</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>{address} adresini tarayıcıda açın ve bu kodu oraya girin:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Bu kodun süresi doldu.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Kodun girilmesi bekleniyor. {time} daha geçerli.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gist sizin hesabınıza ait olur. Gist yazabilen bir erişim anahtarı yapıştırın: Gists, Read and write izni olan fine-grained bir anahtar yeter.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Erişim anahtarı</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Bu sistemin parola deposunda saklanır ve yalnızca bu sunucuya gönderilir.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Anahtar oluştur…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>{host} için oturum aç</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Kod kullan</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Modeller yükleniyor</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} için soruluyor…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>Kaynak: {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>HFChat ile gelen modeller</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>HFChat ile gelen modeller, {day} itibarıyla</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hub’da ara</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>Arama, sözcüklerinizi ve filtrelerinizi {host} adresine gönderir, sohbeti asla.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Çevrim dışı kal</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Şuna dön: {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>Bu değerin kaynağı</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Mesaj {number}/{count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>kod, %n satır</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tablo, %n satır</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n iş parçacığı</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>{model} ölçülüyor</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Henüz bir şey ölçülmedi. Her model için kısa bir süre gerekir.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Hızı ölç</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Yazarken saniyedeki token, yüksek olan daha iyi</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Ölçülemedi</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Her modelin hızı</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Boş bellek için çok büyük</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Yıldız verilmedi</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} / 5 yıldız</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Yalnızca bu bilgisayarda kalır</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Ev sahibime kısa, nazik bir e-posta</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Bana on günlük Almanca soru sor</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Bana Almanca on günlük soru sor, birer birer.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Bir şey açıkla</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Yazmama yardım et</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Gelgit nasıl oluşur, sade sözlerle?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Dil çalış</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Fotoğraflarımı tarihe göre adlandır, Python ile</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Fotoğraflarımı içlerindeki tarihe göre yeniden adlandıran bir Python programı yaz.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Ev sahibime kısa, nazik bir e-posta yaz: Kalorifer çalışmıyor.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Küçük bir program yaz</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Etiket ekle</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>{tag} etiketini kaldır</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Yayımla</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Dosya kaydet</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Nereye</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Sohbet şablonu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Bu sohbeti sakla</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Yanıttan sonra saklanır</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Bu sohbet iz bırakmaz. Başka bir sohbet açınca veya çıkınca yok olur.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>At</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Hiçbir yerde saklanmaz. Çıkınca içindekiler yok olur.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Bu sohbeti sakla</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Geçici sohbetten çıkılsın mı?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Kal</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Bir satır çok uzun.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>En çok {count} satır olabilir.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Her satırda bir tane</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Yanıttan önce düşün: daha yavaş, çoğu kez daha iyi</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Düşünme</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Yine de indir</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>{need} gerekiyor, {free} boş. Bu bilgisayarı yavaşlatabilir veya durabilir.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>{version} kullan</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} belleğe sığmıyor</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Konuşma</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Bitti, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Yazıyor</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n gün kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Tümünü kalıcı olarak sil</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Bu sohbetler kalıcı olarak silinsin mi?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Silinen sohbetler</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Silinen bir şey yok.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Geri getirilemezler. Yalnızca daha önce alınan yedeklerde bulunurlar.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Adsız</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: yanıt hazır</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Hızlı soru</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>HFChat’i göster veya gizle</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat burada çalışmayı sürdürür. Menüsünden yeniden gösterilir veya çıkılır.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Sistem tepsisindeki simge gerekir.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Bu masaüstü program simgelerini göstermiyor.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Oraya git</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Bu sohbetin haritası</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>Kalın çizgi, sohbetin gösterdiğidir. Sürümler yanında durur.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Henüz sürüm yok. Yeniden oluşturma veya düzenleme sürüm ekler.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} çıktı</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Bu kopya yayımlanmadı, bu yüzden soracak kimse yok.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>GitHub’a soruluyor…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub bir süre buradan gelen soruları yanıtlamayacak. Daha sonra deneyin.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>GitHub’a ulaşılamadı. Bağlantıyı denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Sayfayı aç</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Bu sürümü atla</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>GitHub’ın yanıtı anlaşılamadı. Daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>En yeni sürüm bu.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>{version} sürümü çıktı.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Yeni sürümü kullanmak için HFChat’i kapatıp yeniden açın.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat açıkken güncellendi</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Sohbetleriniz kaydedildi.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Arabellekler: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>{count} token bağlam: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Boyutuna göre tahmin: Dosyanın üst bilgisi henüz okunmadı.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Şu anda boş: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Tam</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Tama yakın</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Belleğe sığan sürüm yok. En küçüğü {version}.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Pay: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>En küçük</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Toplam: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Ağırlıklar: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>{version} önerilir: Boyutun üçte biriyle kalitenin neredeyse tümünü korur ve sığar.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>{version} önerilir: Nasıl küçültüldüğü adından anlaşılmıyor.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>{version} önerilir: Sığanlar içinde Q4_K_M’ye en yakını.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>{version} önerilir: Kalite ile boyutun olağan dengesi.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>{version} önerilir: Q4_K_M yok ve bu, tama yakın.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: denetleniyor</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: indiriliyor, %{percent}</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: %{percent} iken duraklatıldı</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: durduruldu</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: bekliyor</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Bu sohbette bul</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Şuna dön: {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Tuş yok</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Burada kullan</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Sırayı değiştirmek için sürükleyin</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>İndiriliyor</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Bekliyor: {text}</translation>
        </message>
    </context>
</TS>
