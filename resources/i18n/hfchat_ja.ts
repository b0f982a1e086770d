<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>更新を確認</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>モデルにはそれぞれのライセンスがあり、「モデル」に表示されます。</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>同梱ソフトウェア</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>プログラムの言語</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>モデルフォルダー</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>同梱された各部分の告知</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読む</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>バージョン {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>ウィンドウツールキット</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Hubのアクセスキー</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>HF_TOKENにあります。サインアウトするには、この変数を削除してください。</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>メモリ内にあり、HFChatを閉じると消えます。</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>使えるようになったら、このシステムのパスワード保管場所に保存されます。</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>このシステムのパスワード保管場所にあります。</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>コードの代わりに使います。モデルには読み取り専用のキーで十分ですが、データセットの共有には書き込みできるキーが必要です。</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Hubにだけ送信されます。</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>チャットや公開モデルのダウンロードにアカウントは要りません。サインインが必要なのは、共有するときや、利用条件への同意が必要なモデルを使うときだけです。</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>未サインイン</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>アクセスキーを貼り付け</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>コードでサインイン</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>このキーでサインイン</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン済み</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>{name}としてサインイン中</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>このキーでは、利用条件のあるモデルを読み取れません。</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>hf auth loginが保存した場所にあります。サインアウトするには、hf auth logoutを実行してください。</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>アクセスキーの保存場所</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Hubからコードを取得中…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Hubでアカウントを確認中…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>サインアウト中…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>コードの入力を待っています…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>すべてのチャットを今すぐバックアップ</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>ペルソナを選択</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>閉じる、生成を停止、メッセージ欄に戻る</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>比較：ChatGPTなどの回答を貼り付け</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>最後の回答をコピー</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>チャットを削除</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>リストで選択中のチャットを削除</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>最後のメッセージを編集（欄が空のとき）</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>共有したものすべて</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>すべてのチャットをエクスポート</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>チャット、モデル、設定を検索</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>読んでいるときに最初または最後のメッセージへ</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>最後の回答の後でチャットを分岐</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>どこへでも移動</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>メッセージ欄に移動</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>CtrlかAltも一緒に押すか、F1～F12を使ってください。</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>ChatGPTなどからチャットをインポート</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>文字を大きく</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>モデルを再読み込み</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>チャットのマップ</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新規チャット</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>改行</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>次のチャット</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>ウィンドウの次の部分</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>標準の文字サイズ</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>モデルファイルを開く</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>ペルソナ（入力中）</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>前のチャット</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>読んでいるときに前または次のメッセージへ</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>メッセージの前または次のバージョン</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>ウィンドウの前の部分</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>チャットを印刷</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>小さなウィンドウでクイック質問</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>最後の回答を星で評価</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>回答を再生成</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>別の方法で回答を再生成</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>チャットの名前を変更</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>保存済みプロンプト（欄の先頭で）</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>チャットを検索</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>前回のインポートを表示または元に戻す</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>チャットを共有またはエクスポート</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>リストの表示/非表示</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>パラメーターの表示/非表示</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>一時チャット</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>最後の回答は悪い</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>最後の回答は良い</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>何かを削除する操作です。CtrlかAltも一緒に押してください。</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>このキーは使えません。</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>直前の削除や変更を元に戻す</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>元に戻す、または通知にあるほかの操作</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>モデルをメモリから解放</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>コンテキストの内訳</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys}は文字の入力に使われます。</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>悪い回答</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>良い回答</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>このコンピューターにのみ保存されます</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>ピン留め中：モデルは常に参照します。ピン留めを外す</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>星で評価</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>評価：5つ星中{stars}</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>別の方法で再生成</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>先に質問してから、回答を追加してください。</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>この回答の評価は？</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>このチャットの評価は？</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>このチャットを保存</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>先にこのチャットを保存してから、分岐してください。</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>このチャットのマップ…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>メッセージとそれ以降を削除しました</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>分岐元のチャットを開く</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>このチャットを評価…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>バージョンを削除しました</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>ほかからの回答を追加</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>別のモデルまたは人</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>回答を編集</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>ほかと並ぶ新しいバージョンになります。何も上書きされません。</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>ほかのモデルの回答をここに貼り付け</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>まだ文章がありません。</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>書いた人・モデル</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>中断されました。途中まで保存されています</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>回答なし</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>メッセージを読み取り中</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>メッセージを読み取り中 {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>思考中、{time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time}思考しました</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>{tokens}で停止</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model}が回答しました</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model}の回答が途中で止まりました</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>ほかからの回答を追加…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>悪い回答</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>良い回答</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>星で評価</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>別の方法で再生成…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model}の回答</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n件のチャット</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n個のフォルダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n件のメッセージ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n件の評価</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>復元の前</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>HFChatの更新前</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>チャットファイル</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>ほかのアプリのチャット</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>%n件のチャットをすべて削除しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>すべてのチャットを削除</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>バックアップを削除</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>{when}のバックアップを削除</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>{when}のバックアップを削除しますか？</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>ChatGPT、LM Studio、Open WebUIなどから取り込めます。元に戻すこともできます。</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>チャットをインポート</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>バックアップはまだありません</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>毎週、ほかの処理がないときに作成され、最新の4件が保存されます。削除したものは、古いバックアップを削除するまでその中に残ります。</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>バックアップの進行状況</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>{when}のバックアップを復元</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>削除したチャットに移され、そこから元に戻せます。</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>削除したチャットに移され、完全に削除するまでは元に戻せます。バックアップには影響しません。</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>このファイルは元に戻せません。チャットとほかのバックアップは残ります。</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>変更の前に、その内容を確認できます。</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>このコンピューターのチャット</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>読み取れません</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>{file}にバックアップしました</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>バックアップを復元しました</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>HFChatのバックアップ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>チャットを以前の状態に戻しました</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>前回の毎週のバックアップに失敗しました：{why}。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>次のバージョン（Alt+右矢印）</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>前のバージョン（Alt+左矢印）</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>バージョン {index}/{count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>見つける</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューター</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>一時チャット</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>読み込みをキャンセル</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>チャットのヘッダー</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>チャットを削除</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新規チャット</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>このチャットを共有</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>リストの表示/非表示</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>エンジンを再起動</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>このチャットにはリンクがあります。隣のメニューにあります。</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>すべてこのコンピューター内に保存</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>チャットをインポート</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>ほかの始め方</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新規チャット</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新規フォルダー</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>「{words}」を含むチャットはありません。</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>該当するチャットはありません。</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>チャットを検索</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>一時チャット</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>チャットはここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>フォルダーを削除</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>フォルダーに移動</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>このフォルダーに新規チャット</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新規フォルダー</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>フォルダーから出す</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>共有またはエクスポート…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>アーカイブから戻す</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>回答は間違うことがあります。重要なことは確認してください。</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>このコンピューター上で動作します。回答は間違うことがあります。重要なことは確認してください。</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>これはチャット用のモデルではありません。入力した文章の続きを書きます。</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>チャットの名前</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>フォルダーの名前</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n件のチャット</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>名前のないチャット</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>チャット内の検索結果</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>このフォルダーにチャットはありません</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>メモ：{text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>それ以前</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>回答を生成中</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <source>open</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>ほか%n件も置き換えられます</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>共有前に確認</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>キーやパスワードは決して公開されません。読んだ人に悪用されるおそれがあるためです。ここでは常に置き換えられますが、保存するファイルには残せます。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>個人情報は見つかりませんでした。ご自身でも確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>%n件すべて表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>チェックした項目は、コピーの中だけで置き換えられます</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>公開される内容では常に置き換え</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>ファイルを確認</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>ファイルを確認中</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>確認中、{n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>確認中、{size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>{words}に置き換え</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>行を折り返さない</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>{count}行すべて表示</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>行を折り返す</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>文字サイズ {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>{model}へのメッセージ</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>続けて質問</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>メッセージを入力</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>以前のやり取り</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>ここまでを忘れる</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>古いものを省く</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>モデルが読まなくなった古いメッセージ：{count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>停止して確認</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>メッセージはチャットに残りますが、モデルには見えなくなります。</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>このメッセージ</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用済み</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>いっぱいのとき</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>削除したチャットから分岐</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>{title}から分岐</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>すべてをもう一度モデルに見せる</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>これより上をモデルは忘れました</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>これより上はモデルに見えません</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>この線より上はモデルに見えません</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>コンテキスト：{total}トークン中{used}を使用、空き{room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>満杯</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>満杯、最も古いメッセージを省略</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>モデルが読まなくなった古いメッセージ：{count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used}/{total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>{keys} は別のプログラムが使っています。</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>キーはデスクトップが決めます。デスクトップの設定で変更できます。</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>デスクトップが許可しませんでした。</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>このデスクトップでは利用できません。デスクトップの設定で、上のコマンドにキーを割り当てることができます。</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} で、どのプログラムの上にも小さなウィンドウが開きます。</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>このモデルについて</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>チャットテンプレート</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>ベースモデルのものと異なります。修正の場合も、モデルの動作を変える場合もあります。公開元をよく知らない場合は確認してください。</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>以前ここに表示されたものと異なります。テンプレートは、入力した言葉がモデルに届く形を決めます。モデルを使う前に確認してください。</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最終更新</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>このカードには、ここに表示されていない続きがあります。</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>チャットテンプレートが変更されました</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>保存を解除</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>30日間のダウンロード：{count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>いいね：{count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Hubで開く</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>パラメーター（1語ごとに{count}が動作）</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>公開元</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>アクセスには申請が必要</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>モデルのページで作成者の利用条件に同意してから、サインインしてください。</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>アクセスを申請</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hubに問い合わせ中…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>モデルを選ぶとファイルが表示されます。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>ダウンロードできません。このコンピューターにあるものは引き続き使えます。</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Hubで調べる</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>モデルファイルの情報がありません。</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>コンテキスト別のRAM</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>このモデルの名前だけをHubに送信します。</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hubがこのモデルを停止しました</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>申請ごとに作成者が判断します。モデルのページで申請してください。</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>このモデルの名前が変わりました</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count}トークン</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old}の新しい名前は{new}です。</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>リストの幅</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>リストから削除</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>先頭へ</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>ほかのアプリが使用中</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>ほかのアプリがこのファイルを取得中です</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>ほかのアプリがこのファイルを取得中です。二重には取得されません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>{model}のダウンロード</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>リストから削除</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>{time}後に再試行</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time}後</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model}をダウンロードしました</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}：{percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}。ダウンロードは止まったところから続きます。</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size}を保存済み</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>{model}のダウンロードに失敗しました</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model}でチャットできます</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>ダウンロードをキャンセル</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>このダウンロードをキャンセルしますか？</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>ダウンロードを続ける</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>ダウンロード済みの{model}の{size}は削除されます。一時停止なら後のために残せます。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>ダウンロードを隠す</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>ダウンロードはありません。Hubから取得するものがここに表示されます。</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>すべて一時停止</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>完了分を削除</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>すべて再開</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>チャットに移動</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>この期間またはトピックの評価はありません。</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>回答を高評価・低評価や星で評価すると、最も優れたものをここで確認できます。</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>すべての評価を表示</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>HFChat Desktopからエクスポート</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>HFChat Desktopからエクスポート、{time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>回答がありませんでした</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>まだ完了していません</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>{time}思考しました</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>無題のチャット</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>バージョン {place}/{count}（#{number}の代わり）</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>低評価</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>高評価</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>バージョン {place}/{count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>「{note}」</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>評価した各回答と、その会話、わかっている情報のすべて。</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>すべて（JSON Lines）</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>評価をエクスポート</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>良い回答と悪い回答（KTO）</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>回答のペア（DPO）</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>プロンプト、回答、良かったかどうか。星3つはどちらでもありません。</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>プロンプトと、良い方と悪い方の回答。評価が異なる2つのバージョンです。</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>行の形式</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>ファイルには学習用に、回答またはペアごとに1行が書き込まれます。</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>システムプロンプトを含める</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>モデルの思考を含める</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>一部を表示</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n言語</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>100以上の言語</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>上級、4B～9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>ベース、チャット用ではない</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>このPCに最適</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>日常のチャット</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>日常、1B～4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>エキスパート、9B超</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>このPCで動作</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>余裕あり</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Gemma利用条件</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>言語の記載なし</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Llama {version} 利用条件</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>数学</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>数学と論理</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>医学</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>ダウンロード数順</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>いいね数順</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>対応言語の記載がありません。</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>その他の条件</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>遊び心</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>公開元</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>ロールプレイ</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>科学</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>短い回答</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>小さい順</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>入門、1Bまで</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>順を追って思考</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>ぎりぎり</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>大きすぎ</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>人気急上昇</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>無検閲</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>文章作成</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>ベースモデルより</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>アプリの推測</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>作成者による</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>Hubのタグ</translation>
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
                <numerusform>%nトークン</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>最初のトークン {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
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
            <translation>{number} バイト</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number}秒</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} tok/秒</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>待機順{place}番目</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>待機順{place}番目</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>待機順{place}番目</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>待機順{place}番目</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り{time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>ドロップしてペルソナをインポート</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>ドロップしてチャットをインポート</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>ドロップしてチャットまたはペルソナをインポート</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>ドロップしてこのバックアップを確認</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>ファイルは1つずつ、またはファイルの入ったフォルダーをドロップしてください。</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>ファイルをドロップしてこのモデルを使用</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChatではこのファイルを使えません。使えるのは、GGUFモデル、チャットのエクスポートとバックアップ、ペルソナです。</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>{version}でチャット</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>{version}をダウンロード</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}、RAM {need}</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>必要なRAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>星%n以上</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>星5</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>アーカイブも含む</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>すべての日付</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>すべてのフォルダー</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>すべてのペルソナ</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>すべての評価</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>すべてのタグ</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>コードあり</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>過去12か月</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>過去24時間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去30日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去7日</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>アーカイブのみ</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>アーカイブを除く</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>クリア {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>チャット内を検索</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>大文字/小文字を区別</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number}/{count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>回答するには、このコンピューターにモデルが必要です。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>このコンピューターのモデルファイルを選択</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>このPCに合うものをダウンロードするか、今ある場所の.ggufファイルをそのまま使います。</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>すべてこのコンピューター内に保存されます。</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>モデルを探す</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>このPCに合うより高性能なモデルを探す</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>アカウント不要、チャット中はインターネットも不要です。</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>チャットの始まり</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>何について話しましょうか？</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model}は最初のメッセージで読み込まれます。</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model}を読み込み中です。もう入力できます。</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model}の準備ができました。</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model}の準備ができました。小さくて速く、最初に試すのに向いています。</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model}は停止しました。次のメッセージで再び起動します。</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>クリックするとフォルダーに入れません</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>新しいチャットはフォルダー「{folder}」に入ります</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>ここに置いたGGUFファイルは自動的に見つかります。</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Hubを使うほかのアプリも、ここで同じファイルを見つけられます。</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>モデルの保存場所</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>自分のファイル</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>保存せずに閉じる</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>保存せずに閉じますか？</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>ここでの変更は失われます。</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>もっと見る</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>送信されるテキスト</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>{host}からコードを取得中…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>{host}でアカウントを確認中…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>チャットをGistとして共有するため</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン済み</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>{name}としてサインイン中</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>キーは環境変数にあります。</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>キーはメモリ内にあり、HFChatを閉じると消えます。</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>キーはこのシステムのパスワード保管場所にあります。</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>モデルの読み込み時に検出します。</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Vulkanに対応したドライバーがインストールされていません。</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>設定でオフになっています。</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name}のドライバーが古すぎます。</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>このビルドのエンジンはプロセッサのみを使います。</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>このコンピューターにVulkanがインストールされていません。</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>このコンピューター用にビルド</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}：{why}。</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name}はグラフィックカードを模倣しているだけです。</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name}はコンピューターのメモリを共有します。レイヤー数を設定すると使われます。</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>再検出</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>グラフィック</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>モデルに必要なメモリ</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>プロセッサ</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>失敗したグラフィックカードを使う</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>カード%n枚、{total}、{backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%nコア</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>自動ではここでは{count}になります。</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>使用中のコード：{code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>使えるグラフィックカードなし</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>自動では使いません</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>エンジンはまだ起動していません。</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>空き{free}/{total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{model}の{layers}/{most}レイヤー</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model}には{need}が必要</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>専用メモリ{total}、{backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>並べ替え済み、逆順</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>並べ替え済み、良いものが先頭</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>チャットのエクスポート</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>チャットをインポート</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n件のチャットは、設定の「削除したチャット」にあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>一緒に%n件のメッセージが追加されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>内訳</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>もう一度取り込む</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPTでは、設定、データコントロール、エクスポートの順に選ぶとzipが届きます。LM Studio、Jan、GPT4Allはチャットをフォルダーに保存しています。ファイルをウィンドウにドロップすることもできます。</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>別のものを選択</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>{names}またはHFChatから。</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>すでにあります</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>チャットをインポート</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>これらのチャットをインポートしますか？</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>{file}をインポート中</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>開いて確認しています。何も変更されません。</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>インポートしたチャットを、削除したチャットに移しています。</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>省略または変更されるもの</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>{file}を確認中</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>このコンピューターの外には何も送信されず、ファイル内のものは何も実行されません。インポート全体を元に戻すこともできます。</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>このファイルに新しいものはありません</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>インポートを元に戻しました</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>インポートを元に戻す</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>インポートを元に戻しています</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>内容を、ここにあるチャットと比較しています。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>チャット {done}/{total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done}/{total}、これまでに{chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n件のチャット</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n件のチャットをインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>すでにある%n件のチャットは取り込みません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>ここにメッセージの少ない版がある%n件のチャットは、別に追加します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n個のフォルダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n件のメッセージ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n件のペルソナまたはプロンプト</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>{first}から{last}まで</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>添付ファイル（本文に名前を記載）</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>ツールの呼び出しまたはその結果</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>読み取れないチャット</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>長すぎるため切り詰めたチャット</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>空のチャット</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>空のメッセージ</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>別の種類のファイル</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>途中で終わっているファイル</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>あり得ない日付（修正済み）</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>人でもモデルでもない発言者のメッセージ</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>長すぎるため切り詰めたメッセージ</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>元の場所でも非表示だったメッセージ</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>位置のないメッセージ（整理済み）</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>重複していた番号（修正済み）</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>同じ名前がここにあるペルソナまたはプロンプト</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>画像（本文に名前を記載）</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>ここにはない設定</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>音声（本文に名前を記載）</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>動画（本文に名前を記載）</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>表示できるものがありません。評価がまだありません。</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>評価とその範囲</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>キーを変更</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>キーを押す</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>アフリカーンス語</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>アルバニア語</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>アラビア語</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>アルメニア語</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>アゼルバイジャン語</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>バスク語</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>ベラルーシ語</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>ベンガル語</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>ボスニア語</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>ブルガリア語</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>ビルマ語</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>広東語</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>カタロニア語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>クロアチア語</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>チェコ語</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>デンマーク語</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>オランダ語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>エスペラント語</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>エストニア語</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>フィリピノ語</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>フィンランド語</translation>
        </message>
        <message>
            <source>French</source>
            <translation>フランス語</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>ガリシア語</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>ジョージア語</translation>
        </message>
        <message>
            <source>German</source>
            <translation>ドイツ語</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>ギリシャ語</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>グジャラート語</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>ヘブライ語</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>ヒンディー語</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>ハンガリー語</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>アイスランド語</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>インドネシア語</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>アイルランド語</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>イタリア語</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>カザフ語</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>クメール語</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韓国語</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>ラテン語</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>ラトビア語</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>リトアニア語</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>マケドニア語</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>マレー語</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>マルタ語</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>多言語</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>マラーティー語</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>ノルウェー語</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>ノルウェー語（ブークモール）</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>ノルウェー語（ニーノシュク）</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>ペルシア語</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>ポーランド語</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>ポルトガル語</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>パンジャブ語</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>ルーマニア語</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ロシア語</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>セルビア語</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>スロバキア語</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>スロベニア語</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>スペイン語</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>スワヒリ語</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>スウェーデン語</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>タガログ語</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>タミル語</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>テルグ語</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>タイ語</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>トルコ語</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ウクライナ語</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>ウルドゥー語</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>ウズベク語</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ベトナム語</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>ウェールズ語</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>最新の文へ移動（End）</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>最新</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>同梱ソフトウェア</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>利用条件は付属していません。</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>同梱物すべてのライセンス</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>この名前のものはありません。</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>名前またはライセンスで検索</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>利用条件</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>完全なアドレス</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>このリンクを開きますか？</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>@記号の前の名前は、このリンクの行き先ではありません。行き先は{host}です。</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>この名前には、ほかの文字に似た文字が含まれています。</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>メールを書く</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>このアドレスにメールを書きますか？</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n件のチャットをアーカイブしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n件のチャットを削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n件のチャットをアーカイブから戻しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>チャットをアーカイブしました</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>チャットを削除しました</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>チャットをアーカイブから戻しました</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>フォルダーを削除しました。チャットは残っています</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>{folder}に移動しました</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新規フォルダー</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>フォルダーから出しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>フィルター {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>一致するモデルはありません</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>モデルを検索</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>アプリに付属</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>別の場所</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Faceキャッシュ</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>公開ファイルと異なります（{day}に確認）。</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>公開ファイルと同じです（{day}に確認）。</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>公開ファイルとまだ比較していません。</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>大きい順</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用日</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>モデルフォルダー</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>比較できるハッシュが公開されていません。</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>旧版</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>{path}と同じファイル</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>小さい順</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>新しいリビジョンがあります：{path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>未使用</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>%n日前に使用</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>{day}に使用</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>今日使用</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>昨日使用</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>{size}を空けられます：重複したファイルがあります</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>お気に入りに追加</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>このコンピューターのモデル</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>お気に入りから削除</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>モデルファイルを追加</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>もう1つのコピーは残ります。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>{model}を削除しますか？</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUFモデル (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>再び入手できる場所がわかりません。</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>{repo}から再びダウンロードできます。</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>すでに削除されています</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>このファイルを使うほかのアプリで使えなくなります：{names}。</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>このモデルはアプリの一部で、アプリとともに残ります</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model}を削除しました</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{path}の{size}がこのコンピューターから削除されます。</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>このコンピューターから削除</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>どちらか一方を削除すると{size}空きます。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>{size}空きます。先に確認します。</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>最大コンテキスト</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>必要なRAM</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Hub上</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>{place}と同じファイル</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>もう一方を表示</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>ディスク上のサイズ</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>得意なこと、間違えること</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count}トークン</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size}（{count}個に分割）</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size}（コンテキスト{count}トークン）</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>お気に入りに追加</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>お気に入りから削除</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>モデルを選ぶと、わかっている情報が表示されます。</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>このコンピューターに合うものをダウンロードするか、お持ちのGGUFファイルを追加してください。</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>モデルを探す</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>一致するモデルはこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>このコンピューターにモデルはまだありません</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>このコンピューター内を検索</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>ディスクの空き{disk}</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free}/{total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>メモリの空き{free}/{total}</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}：空き{free}</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>文章なし</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>表示中</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>バージョン {index}/{count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>{need} GBのメモリが必要ですが、空きは{room} GBです</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>メモリ{room} GB中{need} GBが必要です</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>メモリ{room} GB中{need} GBが必要で、ぎりぎりです</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdownとしてコピー</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>メッセージをコピー</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>選択部分をMarkdownとしてコピー</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>メッセージを削除</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>このバージョンを削除</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>これより上を忘れる</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>新しいチャットに分岐</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>ピン留めして常にモデルに見せる</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>テキストとして読む…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>共有またはエクスポート…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>待機中のメッセージ</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUFモデル (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>モデルファイルを開く</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>エンジンの最後のメッセージ</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>このコンピューターのモデルを検索</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>ほかのモデルを探す</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>このコンピューターのモデル</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>この名前のモデルはありません。</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>このコンピューターにモデルはまだありません。</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>メモリを解放</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>{size}のメモリを解放</translation>
        </message>
        <message>
            <source>current</source>
            <translation>使用中</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>読み込み中 {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>モデル：{what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>未読み込み</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n件のダウンロードを再開できます</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>書式付きで表示</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>このテキストは非常に長いか特殊なため、書かれたままで表示しています。</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>新しいチャットはフォルダーに入りません</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>誰でも見つけられます</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>リンクを知っている人は読めます</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>プロフィールに表示されます</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>モデルとパラメーター</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>データセットの名前</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>ライセンスなし</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>自分だけが読めます</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>ペルソナのプロンプト</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>非公開データセット</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>公開データセット</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>公開Gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>個人情報を置き換える</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>シークレットGist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>日時</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>チャット、モデル、コマンド</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>どこへでも移動</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>「{words}」に一致するものはありません。</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>チャット内の検索結果</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>current</source>
            <translation>使用中</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>リストの幅</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>サイドパネルの幅</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>{number}ページ</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>この数値は範囲外です。</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number}を使用</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16ビット</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8ビット</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>モデルに従う</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>温度0では最も確率の高い語が選ばれます。</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>創造的</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>DRYの許容長</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>DRYの増加率</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>DRYの参照範囲</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>DRYの強さ</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>思考の深さ</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>回答の形式</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>文法（GBNF）</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>自己修正の速さです。</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>回答する前にモデルが考える長さです。</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>モデルが一度に見るトークン数です。多いほどメモリを使います。</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>繰り返しの語が1つ増えるごとの重みです。</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>目標とする意外さです。低いほどまとまります。</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>最も確率の高い語を省く頻度です。0でオフになります。</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>わかりやすい表示</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>上の値によりオフになっています。</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSONスキーマ</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>ほかの制限の代わりに、意外さを一定に保ちます。</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>同じ言い回しの繰り返しを防ぎます。0でオフになります。</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>モデルの読み込み</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>代わりにMirostatが選びます。</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Mirostatの速度</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Mirostatの目標</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>モデルが選択されていません。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>ほかの選び方</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>ペナルティの参照範囲</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>直近のこの数のトークンから言い回しを探します。</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>この数までのトークンの言い回しは繰り返せます。</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>厳密</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>意外さが平均的な語を優先します。1でオフになります。</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>停止する文字列</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>JSONスキーマが優先されます。</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>回答がこの形式のJSONになります。</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>回答はこれらの文字列の手前で終わります。</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>回答はこの規則に従い、「root」から始まります。</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>エンジンがグラフィックカードを検出できません。</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>グラフィックカードに問題が起きたため、使っていません。</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>グラフィックカードは設定でオフになっています。</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>直近のこの数のトークンの語にペナルティをかけます。</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>このモデルではできません。</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>バージョン1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>バージョン2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>回答する前にモデルが考えるかどうかです。</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>チャット全体</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>確率がこの値以上の語は、1つを残して省かれることがあります。</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>XTCの確率</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>XTCのしきい値</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>このチャットのパラメーターをリセットしました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>このモデルのすべてのチャットで使います</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{device}に{layers}/{most}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>このチャットをリセット</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>このモデルのすべてのチャットで使用</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>ペルソナを選択</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>ペルソナなし</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>ペルソナ：{name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>ペルソナなし</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>保存済みプロンプト</translation>
        </message>
        <message>
            <source>current</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona}には{model}が推奨されています。</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n件をインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>ペルソナをエクスポート</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>ペルソナをインポート</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>ロアブックは省かれました。</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>ペルソナを削除しました</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>ペルソナ (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>ペルソナとキャラクターカード (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>プロンプトを削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>{file}に書き込みました。</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name}をインポートしました。</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>ペルソナには名前が必要です。</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>ペルソナには指示が必要です。</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>ペルソナを編集</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>あいさつ</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>簡単な説明</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>頭文字</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新規ペルソナ</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>独自の設定なし。</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>空のチャットに表示される候補です。1行に1つずつ入力します。¶は改行を表します。</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>タイルに表示する1～2文字です。空の場合は名前の最初の文字になります。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>推奨モデル</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>空のチャットで表示されます。モデルには見えません。</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>開いているチャットから取得</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>このペルソナのチャットで、チャット側に設定がないときに有効です。</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>会話の始め方</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>会話の前に毎回モデルに伝える内容です。誰なのか、何をするのか、どんな形で答えるのかを、短く具体的に書くのが効果的です。</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>ペルソナを選ぶと、このモデルの読み込みを提案します。</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>ペルソナを選択</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>ペルソナとプロンプトを編集</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>ペルソナを検索</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>新規ペルソナ…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>ペルソナなし</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>この名前のペルソナはありません。</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>ペルソナなし</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>ペルソナ</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>コピーして変更</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>すべてエクスポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新規ペルソナ</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新規プロンプト</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>自分のものはまだありません。新しく作成するか、下のものをコピーしてください。</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>自分のものはまだありません。下のものを使うには、チャットで / を入力します。</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>JSONのペルソナ、またはPNGかJSONのキャラクターカード</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>HFChat付属のペルソナ</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>HFChat付属のプロンプト</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>自分のペルソナとプロンプトを1つのファイルに</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>自分のペルソナ</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>自分のプロンプト</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n件を選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>フォルダーに移動</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>共有またはエクスポート</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>アーカイブから戻す</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>最大{tokens}トークン、約{words}語</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>発想</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>独創的</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>長い</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>制限なし：モデルが書き終えるまで続きます</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短い</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>厳密</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>評価とその確かさ</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>バーは95%の確かさの範囲を示します。</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>高評価</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>グラフの内容</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>プリセットを削除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>プリセット：カスタム</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>新規保存</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>新規保存…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>自分のプリセット</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n件のプリセットをインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>プリセットをエクスポート</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>プリセットをインポート</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>プリセット「{name}」を削除しました</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>プリセット (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>プリセットを{file}として保存しました</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>プリセットの名前を変更</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>新しいプリセットとして保存</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>書式付き</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>送信されるテキスト</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>準備できたページ</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>印刷中…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>メッセージ {done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>銀行口座</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>カード番号</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>ファイルパス</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>キーまたはトークン</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>ネットワークアドレス</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>カード番号の可能性</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>電話番号の可能性</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>あなたのユーザー名</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>チャットが勝手に外部へ送信されることはありません</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>チャットはこのディスクの1つのファイルに保存されます。モデルの検索やダウンロード、サインインでチャットの内容が送られることはありません。送られるのは共有したときだけで、その前に送信内容が表示されます。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>変更するか、省いてください。</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>ファイルがあり、読み取れるか確認してください。</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>別のバックアップを選んでください。</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>ほかのアプリを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>もう一度ダウンロードまたはエクスポートしてください。</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>一度にエクスポートするチャットを減らしてください。</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>それを除いてほかをエクスポートしてください。</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>もう一度お試しください。</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>展開してから、中身をインポートしてください。</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>HFChatを更新してからインポートしてください。</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>この名前のデータセットはすでにあります</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>HFChatのリストの1つを読み取れませんでした</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>回答するにはモデルファイルが必要ですが、{folder}にはありません。</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>回答するには、このコンピューターにモデルが必要です。</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>新しいドライバーで解決することがあります。</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>規則がそれ自身から始まっているため、終わりがありません。</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>回答の代わりにWebページが届きました</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>このモデルへのアクセスには申請が必要です</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>{repo}へのアクセスには申請が必要です。サインインして、モデルのページで申請してください。</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>足りないものを追加し直してください。</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>このフォルダーへの書き込みを許可して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>このチャットでは常に</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>インポートが途中で終わりました</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>別のHFChatが{path}を使っています。それを閉じてもう一度試すか、別の--profileを指定してください。</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>別のバックアップを作成中です</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>{path}で別のバックアップを作成中です。1分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>別のウィンドウまたはコマンドが{path}を使っています。何も変更されていません。</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>新しいコードを取得するか、アクセスキーを貼り付けてください。</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>モデルのページでアクセスを申請してから、戻ってもう一度お試しください。</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>パラメーターで変更するか、欄を空にしてください。</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>タイトルかテキストを変更するか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>共有内容を変更</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>チャットはいつもどおり保存されます。</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>ここにはチャットを保存できません</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>{file}のチャットのうち、完全に取り込まれたもの：{chats}。もとのチャットは変更されていません。</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>電源が入っていて用紙があるか確認し、もう一度印刷するか、PDFとして保存してください。</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>ファイルがまだあり、読み取れるか確認してください。</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>設定でサーバーのアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>ディスクを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>ネットワークを確認してもう一度試すか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>ネットワークを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>このコンピューターのGGUFファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>メッセージのあるチャットを選ぶか、省くものを減らしてください。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>名前が.ggufで終わるファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>スラッシュのない名前を選んでください。自分のアカウントのものになります。</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>似たモデルを選んでください。モデルのページに理由が書かれている場合があります。</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>別のバックアップを選んでください。</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>リストから別のチャットを選んでください。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>別のファイルを選んでください。自分のペルソナは変更されていません。</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>別のファイルを選んでください。自分のプリセットは変更されていません。</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>別のフォルダーを選んで、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>別のモデルを選ぶか、新しいチャットを始めてください。</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>別のモデルを選ぶか、HFChatの新しいバージョンを探してください。</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>別のモデルを選ぶか、作成者に知らせてください。</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>別の名前を選ぶか、そのデータセットと同じ公開範囲で共有してください。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>次のいずれかを選んでください：{known}。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>ほかのアプリを閉じてもう一度試すか、HFChatを再インストールしてください。</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>ほかのアプリを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>ほかのアプリを閉じるか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>ほかのアプリを閉じるか、カードに載せるレイヤーを減らしてください。</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>メモリを多く使うアプリを閉じてもう一度試すか、別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>このファイルを使っているアプリを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>ファイルのあるディスクを接続するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>GH_TOKENを修正または削除して、HFChatを再起動してください。</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>その変数を修正または削除して、HFChatを再起動してください。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>再ダウンロード</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>もう一度ダウンロードするか、削除してください。</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>もう一度ダウンロードしてください。再び起こる場合は、別のバージョンで解決することがあります。</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>ダウンロードするか、ここにあるモデルを選んでください。</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>ファイルをもう一度ダウンロードまたはコピーするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>もう一度ダウンロードまたはエクスポートして、新しいファイルを選んでください。</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>ファイルをもう一度ダウンロードするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>一度にエクスポートするチャットを減らしてください。</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>そのチャットを除いてほかをエクスポートしてください。</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>空き容量を増やして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>空き容量を増やす</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>{short}空けるか、より小さいバージョンを選んでください。</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHubから待つよう求められました</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHubがコードを受け付けませんでした。</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHubで許可されていません</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHubがこのGistを受け付けません</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHubがサインインを拒否しました</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>いつもどおり使えます。足りないものがある場合は、そのファイルを残しておいてください。</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>そのウィンドウで続けるか、閉じてもう一度お試しください。</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>最も古いものを省いて続けるか、必要なものをピン留めして短く書いてください。</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>送信する内容に{count}件見つかりました。読んだ人に使われるおそれがあるため、何も送信していません。</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChatはすでに開いています</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINEにより、このコンピューターでは接続が禁止されています。チャットとここにあるモデルは通常どおり使えます。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINEにより、このコンピューターでは接続が禁止されています。何も送信されていません。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINEにより接続が禁止されています。Hubを使うには、この変数を削除してください。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINEにより接続が禁止されています。この変数を削除してください。</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>非公開の場合は、閲覧できるアカウントでサインインしてください。</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>このネットワークにサインインページがある場合は、先にそこでサインインしてから、もう一度お試しください。HFChatは送信前に状態を確認します。</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>残りを取り込むにはもう一度インポートするか、ここにあるものを元に戻してください。</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>新しいバージョンをインストールし、そこで復元してください。</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>HFChatの新しいバージョンをもう一度インストールしてください。</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>エンジンが対応していないものを求めています。</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>読み方が多すぎて決められません。</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>{signal}でクラッシュしました</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>コード{code}で終了しました</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>終わりが早すぎます。</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>{size}ありますが、入るのは最大{most}です。何も送信されていません。</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>{size}ありますが、入るのは最大{most}です。--fileでファイルに書き込んでください。</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>リストにありません</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>もうそこにはありません</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>まだそこにはありません。チャットは無事です。</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>解釈できません。</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>長すぎるか、繰り返しの指定が多すぎます。</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>回答の続きに使えるものがなくなります。</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>削除された可能性があります。ほかのチャットは無事です。</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>それでも送信された可能性があります。チャットは無事です。</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>{needed}トークン必要ですが、モデルが一度に読めるのは{room}です。メッセージは保存されています。</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>エンジンの処理に時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>{where}で削除されました。チャットを新しく共有してください。</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>{seconds}秒間応答がなかったため終了しました。回答は途中まで保存されています。</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>括弧または規則の入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>チャットテンプレートからのメッセージ：{why}。メッセージは保存されています。</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>最後のメッセージ：{line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>プロセスが終了しました（{cause}）。届いた分は保存されています。</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>テキストにキーまたはパスワードが{count}件見つかりました。置き換えてください。何も送信されていません。</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>古いものを省く</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>{line}行目：</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>そこで確認し、残さない場合は削除してください。共有したもののリストにあります。</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>ファイルのリストをもう一度確認し、別のバージョンを選んでください。</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>共有したもののリストを確認してください。</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>GGUFファイルのあるリポジトリを探してください。</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Hubの設定で「write」タイプのキーを作成し、それでサインインしてください。</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>GitHubの設定でユーザー権限「Gists: write」のあるキーを作成し、それでサインインしてください。</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>モデルが見つかりません</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>回答がありませんでした</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>コードでサインインするためのアプリが設定されていません。</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>チャットはインポートされませんでした</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>{name}というモデルはありません。名前を確認するか、GGUFファイルのパスを指定してください。</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>モデルがまだありません</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>{host}にサインインしていません。何も送信されていません。</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>{host}にサインインしていません。hf auth loginでサインインするか、HF_TOKENを設定してください。</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>{host}にサインインしていません。hfchat shares sign-inでサインインするか、GH_TOKENを設定してください。</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>ディスクの空き容量が足りません</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>印刷できませんでした：{why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>{path}にはこれ以上書き込めません。以前に保存したものは無事で、何も削除されていません。</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>この番号の共有はありません。hfchat shares list を確認してください。</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>共有したものにこの番号はありません。</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>そこにあるものは変更されていません。使うには、自分の所有にして書き込み可能にしてから再起動してください。</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>ここでは何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>古いバックアップは残っており、置き換えられていません。HFChatは次回の起動時に、できる範囲で修復します。</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>バックアップの作成または復元は一度に1つだけです。何も変更されていません。</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>1つの共有につき、一度に送れるリクエストは1つだけです。</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>設定の1つが無効でした</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>パラメーターを開く</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>代わりにアクセスキーを貼り付けてください。</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Gistに書き込めるアクセスキーを貼り付けてください。GitHubの設定で作成できます。</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>{file}の読み取りが途中で終わりました。</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>{file}の読み取りが止まりました。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Hubを使うには、その変数を削除してHFChatを再起動してください。</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>その変数を削除してHFChatを再起動するか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>コピーの中で置き換えてください。一度でも人に見せた場合は、新しく作り直してください。</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>再起動して続けてください。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>再開してください。二重には取得されません。</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>hf auth loginをもう一度実行するか、ここでサインインしてください。</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>ファイルとして保存するか、思考とほかのバージョンを省いてください。</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>変更していた設定をもう一度設定してください。</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>別の値にする場合は、設定でもう一度設定してください。</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>チャットを新しく共有してください。リンクは変わります。</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>短くするか、分けて送信してください。</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>HFChat付属のモデルを表示</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>新しいキーでもう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>もう一度サインインしてください。公開モデルにアカウントは要りません。</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>そこで共有するにはサインインしてください</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>サインインして、モデルのページでアクセスを申請してください。</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>サインインするか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>サインインできませんでした：{detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>{where}で誰かが削除しました。このコンピューターのチャットは無事です。</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>問題が発生しました（{why}）。コマンドをもう一度実行してください。</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>HFChatで問題が発生しました</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>HFChatをもう一度起動するか、バックアップを復元してください。</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hubから待つよう求められました</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hubがコードを受け付けませんでした。</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hubが応答しません</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hubがこのモデルを停止しました</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hubが{repo}を停止しました。似たモデルを選んでください。</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Hubにはすでに{repo}があり、この用途には使えません。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Hubにはすでに{repo}があります。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hubはオフになっています</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hubに{name}の有効なハッシュがありません。</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hubがサインインを拒否しました</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>Hubの応答を使えません</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>JSONスキーマを使えません</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>アクセスキーを保存できませんでした（{why}）。システムのパスワード保管場所を設定するか、GH_TOKENを使ってください。</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>アクセスキーを保存できませんでした（{why}）。システムのパスワード保管場所を設定するか、HF_TOKENを使ってください。</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>このコンピューターのパスワード保管場所にアクセスキーを保存できませんでした：{why}。通常のファイルに書き込まれることはありません。</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>HF_TOKENのアクセスキー</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>このコンピューターのパスワード保管場所のアクセスキー</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>hf auth loginのアクセスキー</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>環境変数のアクセスキー</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>このセッションのアクセスキー</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>応答を使えません</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>回答を完了できませんでした</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>回答を完了できませんでした（{why}）。もう一度試すか、別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>回答は途中まで保存されています。</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>{host}の応答を使えません（{why}）。</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>{host}の応答を使えません（{why}）。後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>{host}の応答が失われました。</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>応答が失われました</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>アプリからの報告：{why}。チャットは無事です。</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>設定されているアプリでは、コードでのサインインがオフになっています。</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>{repo}の作成者は、利用条件に同意したアカウントにのみファイルを提供しています。何もダウンロードされていません。</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>{repo}の作成者がこのアカウントにアクセスを許可していません。モデルのページで申請してください。</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>{repo}の作成者が{name}を削除したか、名前を変更しました。このコンピューターでは何も変更されていません。</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>バックアップを書き込めませんでした</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>チャットが、モデルが一度に読める{room}トークンに収まらなくなりました。新しいチャットを始めるか、最も古いメッセージを省いてください。</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>チャットは印刷されませんでした</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>チャットが破損しているため、バックアップされませんでした</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>チャットを読み取りまたは保存できませんでした</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>{file}のチャットは破損しています。</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>{path}のチャットが破損しているため、バックアップされませんでした。ウィンドウを一度起動して修復するか、バックアップを復元してください。</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>チャットが破損していたため、読み取れたものを残しました（チャット：{chats}、メッセージ：{messages}）。足りないものは、まだ{kept_as}にあるかもしれません。</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>時間内にコードが入力されませんでした。</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>{path}のディスクがいっぱいです。空き容量を増やして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>ダウンロードが途中で終了しました</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>ダウンロードが途中で終了しました（{cause}）。もう一度始めると、続きから再開します。</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>ダウンロードが破損しています</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>エンジンを起動できませんでした</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>エンジンを起動できませんでした（{why}）。ほかのアプリを閉じてもう一度試すか、HFChatを再インストールしてください。</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>エンジンが受け付けません。</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>エンジンが応答しなくなりました</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>エンジンからのメッセージ：{why}。</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>エンジンからのメッセージ：{why}。回答は途中まで保存されています。</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>エンジンが停止しました</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>エンジンが停止しました（{cause}）。コマンドをもう一度実行するか、より小さいモデルを使ってください。</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>エンジンが{seconds}秒間応答しなかったため終了しました。コマンドをもう一度実行するか、より小さいモデルを使ってください。</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>ファイルを書き込めませんでした</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>チャットのファイルが破損していました</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>文法を使えません</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>グラフィックカードを使っていません</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>グラフィックカードを使っていません（{device}：{why}）。モデルはプロセッサで動作します。{step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>{file}のインポートが途中で終わりました。残りを取り込むには、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>モデルを削除できませんでした</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>モデルを読み込めませんでした</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>モデルはこのコンピューターにありません</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>モデルが一度に読めるのは{room}トークンのため、最も古いメッセージ（{count}件）は見えません。チャットには残り、入力したメッセージも保存されています。</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>モデルがこのチャットの形式を拒否しました</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>モデルのチャットテンプレートがチャットを拒否しました（{why}）。別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>プリンター</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>アプリの横にあるプロファイルを使っていません</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>アプリの横にあるプロファイルを使っていません：{why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>プロンプトには{needed}トークン必要ですが、モデルが一度に読めるのは{room}です。短くするか、分けて送信してください。</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>GitHubのページでリクエストが拒否されました。</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>Hubのページでリクエストが拒否されました。</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>リクエストが別の場所に転送されそうになりました</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>サーバーがこのファイルを提供しません</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>設定{name}の値は「{value}」でしたが、通常の値に戻りました。別の値にする場合は、もう一度設定してください。</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>設定を読み取れませんでした</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>設定を読み取れなかったため、通常の設定が使われています。変更していた設定をもう一度設定してください。古いファイルは{kept_as}として残っています。</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>システムが終了させました。おそらくメモリ不足です</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>{path}についてのシステムからのメッセージ：{why}。HFChatでは何も失われていません。</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>{path}についてのシステムからのメッセージ：{why}。チャットと古いバックアップは無事です。</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>システムからのメッセージ：{why}。以前に{path}に保存したものは無事です。</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>システムからのメッセージ：{why}。チャットは無事です。</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>テキストが空のため、何も送信されていません。</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>通常の設定が使われています。古いファイルは{kept_as}として残っています。チャットは無事です。</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>テキストにキーまたはパスワードがあります</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>チャット{id}はありません。番号はhfchat chats listで確認できます。</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>{host}に接続できません。</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>{host}に接続できません。チャットとこのコンピューターのモデルは通常どおり使えます。</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>{host}に接続できません。ネットワークを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>{folder}にモデルがありません。GGUFファイルをそこに置くか、--modelで指定してください。</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>回答の始まりとなる規則「root」がありません。</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>規則「{name}」がありません。</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>そのバージョンはありません</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>Hubに{repo}がないか、非公開です。名前を確認するか、閲覧できるアカウントでサインインしてください。</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>メモリが足りず、{file}を読み取れません。</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>共有するものがありません</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>共有するものがありません。メッセージのあるチャットを選んでください。</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>メモリが足りませんでした</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>これらのチャットは新しいバージョンのものです</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>これらのプリセットをインポートできませんでした</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>このアカウントは{host}へのリクエストの上限に達しました。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>このアカウントは{repo}に書き込めません。</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>このバックアップは新しいバージョンのものです</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>このバックアップは復元できません</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>このチャットはもうありません</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>このチャットがコンテキストに収まらなくなりました</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>このファイルをインポートできませんでした</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>このファイルは公開されたものと異なります</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>このファイルはもうありません</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>このホストはコードでのサインインに対応していません。</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>すでに送信中です</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>すでに送信中です。終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>有効なJSONではありません。</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>これはモデルファイルではありません</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>そこで共有するには長すぎます</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>このキーではGistに書き込めません</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>このキーは読み取り専用です</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>この種類のモデルには対応していません</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>このメッセージは長すぎます</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>このモデルファイルは破損しています</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>このモデルファイルは不完全です</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>このモデルはHubにありません</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>このモデルには{needed}必要ですが、モデルの保存場所の空きは{free}です。何も削除されていません。</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>この名前は使えません</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>この名前は安全ではありません</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>この名前はすでに使われています</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>この場所は別の人のものです</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>このサーバーはコードでのサインインに対応していません。</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>正しく共有されませんでした</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>サインインしたままにするには、システムのパスワード保管場所を設定してください。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>1分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>{time}後にもう一度お試しください。サインインすると、リクエストの上限が増えます。</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>後でもう一度試すか、ミラーやプロキシなしでお試しください。</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>後でもう一度お試しください。このネットワークにサインインページがある場合は、先にそこでサインインしてください。</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>{when}にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>もう一度試すか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>もう一度お試しください。二重に送信しないよう、HFChatが先に確認します。</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>もう一度お試しください。</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>もう一度お試しください。再び起こる場合は、HFChatを再起動してください。</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>グラフィックカードを再試行</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>インポートを元に戻す</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>パスワードを使って展開し、中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>HFChatを更新してからインポートしてください。</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>所有者のアカウントの、Gistに書き込めるキーを使うか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>a～zの文字、数字、ピリオド、ハイフン、アンダースコアを使ってください。</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>読み取れたものは残しました（チャット：{chats}、メッセージ：{messages}）。破損したファイルは{kept_as}として残っています。</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>一致しないものは破棄され、一度も開かれていません。</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>何が起きたかはログに記録されています。</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>{host}にあるものが、送信したものと異なります。</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>サインインできませんでした</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>GitHubにサインインできませんでした</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>オフラインです</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>HFChatを閉じるまでGitHubにサインインしています</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>HFChatを閉じるまでサインインしています</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>自分のチャットは変更されていません。</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>数分</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>コード{code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>数分後</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time}後</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>アドレスからアドレスへの転送が終わりません</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>毎回最初から始まります</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>ドライバーがクラッシュしました</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>ドライバーが応答しなくなりました</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>ドライバーからのメッセージ：{line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>理由は示されていません</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>空きメモリが足りませんでした</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account}は{repo}に書き込めません。</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}。回答は途中まで保存されています。</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days}日{hours}時間</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} 対処方法：自分のアカウントの名前を選んでください。</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} 対処方法：別の名前を選んでください。</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}：{why}。モデルは代わりにプロセッサで動作し、遅くなります。チャットは無事です。</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>{file}を開けませんでした。</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>{file}を読み取れませんでした。</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file}にはパスワードがかかっています。</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file}には64 MBを超えるチャットがあります。</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file}にチャットがありません。</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file}に名前と指示のあるペルソナがありません。</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file}に含まれるデータベースはHFChatのものではありません。</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file}に使用できない値があります：{value}。</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file}にペルソナもキャラクターカードもありません。</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file}にプリセットがありません。</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file}は有効なJSONではありません。</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file}はキャラクターカードを含まない画像です。</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file}は破損していて読み取れません。</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file}はエクスポートの上限（2 GB）を超えています。</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file}は入れ子が深すぎるため、エクスポートではありません。</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file}はHFChatのバックアップではありません。</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file}はHFChatが対応するチャットのエクスポートではありません。</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file}は不完全で、終わりの部分がありません。</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file}はペルソナとしては大きすぎます。</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file}はプリセットとしては大きすぎます。</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file}は作成後に変更されたか破損しました。</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file}は新しいHFChatで作成されています。ここでは何も変更されていません。</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file}は新しいHFChatで作成されています。復元するには、そのバージョンをインストールしてください。</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file}は新しいバージョンのHFChatで書き込まれています。</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file}は展開するとエクスポートの上限を大きく超えるため、展開しませんでした。</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host}から待つよう求められました。{time}後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host}から待つよう求められました。{when}にもう一度お試しください。</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host}が応答する前に接続を閉じました。</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host}に、閲覧できる人の設定が反映されませんでした。</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host}で許可されていません（{why}）。Gistに書き込めるキーを使ってください。</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host}がこのファイルを提供しません（{why}）。後でもう一度試すか、ミラーやプロキシなしでお試しください。</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host}がこのGistを受け付けません（{why}）。変更するか、ファイルに保存してください。</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>このネットワークから{host}へのリクエストが多すぎます。何も失われていません。</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host}が示したリンクは別の場所に通じています。</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host}から{time}応答がありません。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host}は削除済みと応答しましたが、削除されていません。</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host}はあると応答しましたが、ありません。</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host}はあると応答しましたが、場所がわかりません。</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host}の応答が実際と異なります。</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host}からのメッセージ：{why}。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host}から通常のWebページが届きました。</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host}から応答の代わりにWebページが届きました。このネットワークにサインインして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host}から予期しないものが届きました：{why}。何も変更されていません。</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host}がリクエストを{to}に転送しようとしましたが、従いませんでした。設定でアドレスを確認してください。</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host}は接続後、{time}応答がありません。</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host}は接続後、{time}応答がありません。何も失われていません。</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host}が{to}に転送しようとしました。HFChatは従わず、アクセスキーは送信していません。</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>{host}に何度か問い合わせました：{why}。何も失われていません。</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours}時間{minutes}分</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key}には{host}のGistの権限がありません。権限「Gists: write」のあるキーを作成してください。</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key}は{host}で有効ですが、Gistの権限がありません。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key}は{host}で無効になっています。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key}では{host}のデータセットに書き込めません。何も共有・変更されていません。</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key}は{host}では読み取り専用です。書き込みできるキーでサインインしてください。</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key}は{host}に拒否されました。もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes}分{seconds}秒</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>届いた{name}の内容が、公開されたものと異なります。</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>{name}を削除できませんでした（{why}）。使っているアプリを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>{name}を読み込めませんでした（{why}）。メモリを空けてもう一度試すか、別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name}のサイズが、Hubの記載と異なります。</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name}が公開されたものと一致しません：本来は{expected}、実際は{found}。チャットに影響はありません。</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name}は{actual}で途切れています</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name}は{expected}のうち{actual}しかありません</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name}は「{kind}」という種類のモデルで、このバージョンではチャットできません。ファイルはそのままです。</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name}は破損しています（{why}）。ファイルをもう一度ダウンロードするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name}は空です</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name}はGGUFファイルではないため、開きませんでした。何も変更されていません。</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name}はGGUFファイルではありません。名前が.ggufで終わるモデルを選んでください。</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name}はもう{repo}にありません。別のバージョンを選んでください。</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name}は公開されたファイルと異なります。もう一度ダウンロードするか、削除してください。</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name}が元の場所にありません。チャットに影響はありません。</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name}は「{kind}」という種類で、このバージョンではチャットできません。別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name}はまだあります：{why}。これまでどおり使えます。</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{repo}の{name}は公開されたものと異なります。もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name}はヘッダーに誤りがあるため、開きませんでした：{why}。チャットに影響はありません。</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name}は拒否されました：{why}。チャットに影響はありません。</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name}の値は「{value}」でしたが、通常の値に戻りました。ほかは変更されていません。</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>{path}に書き込めないか、別の人のものであるため、このコンピューターの通常のフォルダーを使います。</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>{path}に書き込めません。すでにあるものは無事です。</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>{path}に書き込めません。書き込みを許可するか、別の--profileを指定してください。</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>{path}を読み取れなかったため、新しく始めます。古いものは{kept}として残っています。</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>{path}を読み書きできませんでした（{why}）。ディスクを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>{path}に書き込めませんでした（{why}）。バックアップ用に別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>{path}に書き込めませんでした（{why}）。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path}の形式は{found}ですが、このバージョンで読めるのは{known}までです。ファイルには触れていません。</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path}には{needed}必要ですが、空きは{free}です。{short}空けるか、より小さいバージョンを選んでください。</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path}が破損していたため、新しく始めます。モデルとチャットに影響はなく、古いリストは{kept}として残っています。</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path}は新しいバージョンのHFChatで書き込まれたため、触れていません。そのバージョンをインストールするか、別の--profileを指定してください。</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer}がページを受け付けませんでした。チャット自体は無事です。</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo}はHubのどこからもダウンロードできません。このコンピューターのコピーは引き続き使えます。</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo}にHFChatで使えるモデルファイルがありません。</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo}にHFChatで使えるモデルファイルがありません。GGUFファイルのあるリポジトリを探してください。</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo}にバージョン{wanted}はありません。</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo}にバージョン{wanted}はありません。次のいずれかを選んでください：{known}。</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo}はHubのモデルです。</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo}はこのコンピューターにありません。「hfchat models get {repo}」で取得するか、--yesを付けてください。</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo}は非公開です。そこに置いたものは自分だけが読めます。</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo}は公開されています。そこに置いたものは誰でも読めます。</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo}は削除されたか、非公開です。このコンピューターのコピーは引き続き使えます。</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds}秒</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token}は{host}で無効になっています。チャットとモデルに影響はありません。</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token}は{host}に拒否されました。もう一度サインインするか、サインインせずに続けてください。</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChatが読み戻して比較しました。チャットは無事です。</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} 対処方法：そこで確認し、削除してください。</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} 対処方法：しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}。そのため開きませんでした。チャットに影響はありません。</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}。ファイルをもう一度ダウンロードまたはコピーするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}（{clock}）</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}、コード{code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>「{name}」はそこではデータセットやファイルの名前に使えません。何も送信されていません。</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>「{name}」は使えません。a～zの文字、数字、ピリオド、ハイフン、アンダースコアを使ってください。</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>「{name}」はモデルフォルダーの外を指す可能性があるか、ファイル名に使えません。何もダウンロード・変更されていません。</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>「{name}」は安全な名前ではありません。別のモデルまたはファイルを選んでください。</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>「{name}」はここでは解釈できません。</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>プロンプトには名前が必要です。</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>プロンプトにはテキストが必要です。</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>プロンプトを編集</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新規プロンプト</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>/ に続けてこの名前を入力すると使えます。</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>二重の波括弧で囲んだ語は、使うたびに入力します（例：{example}）。</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>入力：{name}。Tabで次の場所に進みます。</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>リンクをコピーしました。</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>結果は共有したもののリストに表示されます</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>共有したものを削除しました</translation>
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
            <translation>ほかからの回答を追加…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>ピン留め中：モデルは常に参照します。ピン留めを外す</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>別の回答を生成中です。次に回答します。</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>チャットの一覧に残ります。Escでこのウィンドウを隠します。</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>モデルを読み込み中、{percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>ウィンドウで開く</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>モデルはまだありません。ウィンドウで選んでください。</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model}が生成中</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>ウィンドウで開く</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>クイック質問</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>評価した回答</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>評価の集計</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>すべてのトピック</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>モデル別</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>ペルソナ別</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>トピック別</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>フォルダーまたはタグ</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>フォルダー {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>過去12か月</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去30日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去7日</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>{name}のみ、すべて表示</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>すべての回答を表示</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>並べ替え：{column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>タグ {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>評価した時期</translation>
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
                <numerusform>%n件の評価</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>星%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>評価があと%n件必要</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>ペルソナなし</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>星はまだありません</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>トピックなし</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>{rank}位</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>低評価</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>高評価</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>高評価</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>このコンピューターでの1秒あたりのトークン数</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>トピック</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>不明なモデル</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>星 {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>高評価 {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok/秒</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok/秒</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}（{low}～{high}）</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>「{note}」</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n件の回答を{file}に書き込みました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n組を{file}に書き込みました</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>評価をエクスポート</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>何も書き込まれませんでした：良い・悪いと評価した回答がありません</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>何も書き込まれませんでした：評価の異なる2つのバージョンがありません</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n件の評価、すべてこのコンピューター内</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>順位には10件の評価が必要です。星の数で数え、星がない場合は高評価を5、低評価を1とします。</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>評価はこのコンピューター内に保存されます。</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>スコア</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>小さい数字は95%の確かさの範囲です。</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>評価{every}件中{counted}件、すべてこのコンピューター内</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>わかりやすい</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>十分な内容</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>正しい</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>創造的</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>指示に従っていない</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>指示どおり</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>話題がずれている</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否した</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>長すぎる</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>短すぎる</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>わかりにくい</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>危険</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>よく書けている</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>間違い</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>言語が違う</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>自分用のメモ</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>このコンピューターにのみ保存されます</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>何が良かったですか？</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>何が悪かったですか？</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>チャットから開けるのはWebとメールのアドレスだけです。ほかの種類のリンクは、プログラムを起動したりファイルを読み取ったりするおそれがあります。</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>このリンクは開きませんでした</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>（最大{number}トークン）</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>（制限なし）</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>（温度 {number}）</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>ほかからの回答を追加…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>長く</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>より独創的に</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>短く</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>より厳密に</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>別のモデルで…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>これらの値で読み込まれています。</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>モデルが選択されていません。</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>モデルを再読み込み</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>再読み込み後に有効になります。</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>HFChat が実行中の処理を終えると、すぐに再起動します。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n件のチャット</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n件のメッセージ</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>回答を生成中です。終わるまで待つか、先に停止してください。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>今ここにあるものはすべて含まれています。</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>今ここにあり、バックアップにないもの：{chats}、{messages}。</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>復元されるもの：{chats}、{messages}。</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>展開して確認しています。何も変更されません。</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>最新のメッセージは{when}のものです。</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>バックアップを確認中</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>{when}にHFChat {version}で作成。</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>{when}に作成。</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>このバックアップを復元しますか？</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>復元中</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>設定とモデルのメモも含む</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>元に戻せるように、先に今の内容をバックアップします。</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>名前を付けて保存</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>{file}として保存しました</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>ファイルを書き込み中…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>再びすべて保存されています</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>これらの回答を表示</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <source>open</source>
            <translation>展開</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>シードを選ぶ</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>毎回ランダム</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>送信（Enter）</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>停止（Esc）</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>キャンセル中：作成されたかどうか確認しています…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>キーをもう一度確認中…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>すでにあるか確認中…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>送信した内容を読み戻し中…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Webアドレスではありません。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>この数値は範囲外です。</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>{number}を使用</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16ビット</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8ビット</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8ビットはメモリを節約しますが、長いメッセージの読み取りが遅くなります。</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>そこに保持されたチャットは読み直されません。</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>削除したチャットは、この期間は元に戻せます。</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>0より大きいと、よく出る語が減ります。</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>0より大きいと、モデルが新しい語を使います。</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>1より大きいと、モデルの繰り返しが減ります。</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>GitHub APIのアドレス</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Hubのアドレス</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>最初の回答の後、ほかの処理がないときに行います。</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>コードサインイン用のアプリ</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>メッセージとコードに適用されます。</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>1日に1回、最新バージョンをGitHubに問い合わせます。何もダウンロードしません。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>自動では収まるだけ載せます。0では載せません。</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>スクリーンリーダーが動作しているときに読み上げます。</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>文ごと</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>HFChatを開き直すと変わります。</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>チャットの文字サイズ</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>確率の高いこの数のトークンから選びます。0ではすべてから選びます。</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>合計でこの確率になるトークンから選びます。1ではすべてから選びます。</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>想定するコンテキスト</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>ゴミ箱に残す日数</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>色を減らし、線を太くします。</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>GitHub Enterpriseサーバー用です。末尾は/api/v3です。</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>ミラー用です。検索とダウンロードの内容がミラーに見えます。</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>すべてのダウンロードの合計です。</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>頻度ペナルティ</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>トレイアイコン</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>トークン数で指定します。空の場合はモデルが書き終えるまで続きます。</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>すべての新規チャットへの指示</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>ウィンドウを閉じても動作を続ける</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>クイック質問のキー</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>グラフィックカードに載せるレイヤー数</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>最も確率の高いトークンに対し、この割合より低いものを省きます。</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>モデルがチャットに名前を付ける</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>起動時にモデルを読み込む</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>回答の最大長</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>低いと安定し、高いと多様になります。0では最も確率の高い語を選びます。</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>チャットにすばやく戻るためのメモリ（MB）</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>ダウンロードの完了を通知</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>長い回答の完了を通知</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>オフにすると、HFChatはそのドライバーも読み込みません。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>パネルや通知をアニメーションなしで表示します。</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>モデルごとのパラメーター</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>コンテキストの精度</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>存在ペナルティ</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>どのプログラムからでもクイック質問</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>ランダム</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>回答を読み上げる</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>アニメーションを減らす</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>今すぐ再起動</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hubを検索</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>送信キー</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>ウィンドウの表示、新規チャット、クイック質問ができます。</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>ウィンドウの拡大率</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>速度制限（kB/秒）</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>新しいバージョンを通知</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>デバイスフローを有効にしたGitHubのOAuthアプリのクライアントIDです。ない場合は、アクセスキーでサインインしてください。</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>最初の回答が早くなります。オフにするとメモリが空きます。</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>モデルに必要なメモリを、このトークン数で表示します。</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>モデルはメモリに残ります。終了はアイコンのメニューにあります。</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>もう一方のキーで改行します。</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>シードと設定が同じなら、同じ回答になります。</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>検索の語とフィルターがHubに送られます。オフではHFChat付属のモデルだけが表示されます。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>読み取り用スレッド数</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>生成用スレッド数</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>モデルが参照できるトークン数です。多いほどメモリが必要です。</translation>
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
            <translation>グラフィックカードを使う</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>モデルがメッセージを読み取るときに使われます。</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>通常、プロセッサのコア数より1つ少ないと最速です。</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>モデルに知っておいてほしいことや守ってほしいことです。空でもかまいません。</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>完了後</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>HFChatがバックグラウンドにあるとき、システム通知でお知らせします。</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>アクセシビリティ</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>起動時</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>すべてのチャットに適用されます。モデル、ペルソナ、チャットごとに別の値も設定できます。どの値が有効かは、チャットの横のパラメーターで確認できます。</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>語の選び方</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>モデルのメモリ</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>モデルのメモリ</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>プライバシーとデータ</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>プロセッサとグラフィック</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>どこからでもクイック質問をするには、システムのキーに次の起動を割り当てます</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n件のチャット</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>非公開データセットに追加</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>公開データセットに追加</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>すべてのチャット</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>誰でも見つけて読めます。</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>キャンセルしましたが、すでに届いている可能性があります。まもなく再確認し、届いていれば、共有したもののリストに表示されます。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>キャンセルしました。何も共有されていません。</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>キャンセルしました。以前に共有したものは変わっていません。</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>キャンセルしました。以前に共有したものはもうありません。</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>公開Gistを作成</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>シークレットGistを作成</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>このファイルをデータセットから削除しますか？</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>このGistを削除しますか？</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>すべてのチャットをエクスポート</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>フォルダー {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>GitHub Gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Hubデータセット</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>{host}にサインインしていません。まだ何も送信されていません。</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>自分だけが読めます。</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>非公開データセット</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>公開データセット</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>公開Gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>シークレットGist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>シークレットは一覧に出ないという意味で、非公開ではありません。リンクを知っている人は誰でも読めます。</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>これらのチャットを共有</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>このチャットを共有</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>このフォルダーを共有</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>このメッセージを共有</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共有しました</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>チャットをデータセットに追加しました</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>データセットを更新しました</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>ファイルはこのコンピューター内に保存されます。</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gistを作成しました</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gistを更新しました</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>リンクは誰にも使えなくなり、元に戻せません。このコンピューターのチャットはそのままです。ほかの人が作ったコピーも残ります。</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>プレビューは最初の部分です。全体は{size}です。</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>このチャット</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>このチャット、すべてのバージョン</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>このメッセージ</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>プレビューのテキストを{host}に送信します。</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>データセットを更新</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Gistを更新</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>{day}に共有したもの（{kind}）を更新（リンクは変わりません）</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webページ（HTML）</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>リンクをコピーしました</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>チャットがもうないため、テキストを作り直せません</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>範囲</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>名前に使えるのは、アクセント記号のない英字、数字、ピリオド、ハイフン、アンダースコアです</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>送信内容を確認中、これまでに%n件のチャット…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>送信内容を確認中…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>サインイン中のアカウントを確認中…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>テキストをコピーしました</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>この量はリンクではなくファイルに保存できます</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>作成されたか確認</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>共有したものすべて</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>まだ不明</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>何も共有されていません。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>チャットのヘッダーの共有ボタンで、リンクまたはファイルを作成できます。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>このリストから削除</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>更新…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>もうそこにはありません</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>あります。リンクは有効です</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>作成されませんでした</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>リンクをコピーしました</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>何かがありますが、送信したものではありません。開くか削除してください</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>リストから削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>共有したものを削除しました</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>リンクを開く…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>共有またはエクスポート…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>ショートカットをクリックしてから、新しいキーを押してください。Backspaceで解除します。</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>既定値に戻しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>入力中と閲覧中</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys}は「{action}」で使われています。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>入力中と閲覧中</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>コード：{code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>ブラウザーで{address}を開き、このコードを入力してください：</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>このコードは期限切れです。</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>コードの入力を待っています。有効期限はあと{time}です。</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gistは自分のアカウントのものになります。Gistに書き込めるアクセスキーを貼り付けてください。権限「Gists」が「Read and write」のfine-grainedキーで十分です。</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>このシステムのパスワード保管場所に保存され、このホストにだけ送信されます。</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>キーを作成…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>{host}にサインイン</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>コードを使う</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>モデルを読み込み中</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>{host}に問い合わせ中…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>提供元：{host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>HFChat付属のモデル</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>HFChat付属のモデル（{day}時点）</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Hubを検索</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>検索では語とフィルターが{host}に送られます。チャットは送られません。</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>オフラインのまま</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>{value}に戻す</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>この値の由来</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>メッセージ {number}/{count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>コード、%n行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>表、%n行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%nスレッド</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>{model}を測定中</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>まだ測定していません。モデルごとに少し時間がかかります。</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>ベンチマークを実行</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>生成時の1秒あたりのトークン数、高いほど良好</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>測定できませんでした</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>モデルごとの速度</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>空きメモリに収まりません</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>星なし</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>5つ星中{stars}</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>このコンピューターにのみ保存されます</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>大家さんへの短く丁寧なメール</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>日常の質問を10個、ドイツ語で</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>ドイツ語で日常的な質問を10個、1つずつ出してください。</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>何かを説明する</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>文章を手伝う</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>潮の満ち引きの仕組みを、わかりやすく教えてください。</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>言語を練習する</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>写真の名前を日付に変更、Pythonで</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>写真に記録された日付で写真の名前を変更するPythonプログラムを書いてください。</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>大家さんへの短く丁寧なメールを書いてください。暖房が動きません。</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>小さなプログラムを書く</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>タグを追加</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>タグ「{tag}」を外す</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>共有先</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>チャットテンプレート</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>このチャットを保存</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>回答の後に保存されます</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>このチャットは跡を残しません。別のチャットを開くか終了すると消えます。</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>どこにも保存されていません。離れると内容は消えます。</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>このチャットを保存</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>一時チャットを離れますか？</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>とどまる</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>長すぎる行があります。</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>最大{count}行です。</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>1行に1つ</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>回答前に考える：遅くなりますが、多くの場合良くなります</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>それでもダウンロード</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>{need}必要ですが、空きは{free}です。このコンピューターが遅くなったり、モデルが停止したりすることがあります。</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>{version}を使用</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version}はメモリに収まりません</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>完了、{tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>あと%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>すべて完全に削除</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>これらのチャットを完全に削除しますか？</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>削除したチャット</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>削除したものはありません。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>元に戻すことはできません。以前のバックアップにだけ残ります。</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat：回答の準備完了</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新規チャット</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>クイック質問</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>HFChatの表示/非表示</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChatはここで動作を続けます。メニューから再表示または終了できます。</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>トレイアイコンが必要です。</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>このデスクトップはアプリのアイコンを表示しません。</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>そこへ移動</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>このチャットのマップ</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>太い線はチャットに表示中の流れです。ほかのバージョンはその横にあります。</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>バージョンはまだありません。再生成や編集で作成されます。</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version}を利用できます</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>このコピーは公開版ではないため、問い合わせ先がありません。</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>GitHubに問い合わせ中…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHubはここからの問い合わせにしばらく応答しません。後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>GitHubに接続できませんでした。接続を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>このバージョンをスキップ</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>GitHubの応答を解釈できませんでした。後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>最新バージョンです。</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>バージョン{version}を利用できます。</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>新しいバージョンを使うには、HFChatを閉じて開き直してください。</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChatは開いている間に更新されました</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>チャットは保存されています。</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>バッファー：{size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>コンテキスト{count}トークン：{size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>サイズからの推定：ファイルのヘッダーはまだ読み取られていません。</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>現在の空き：{size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>フル</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>ほぼフル</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>メモリに収まるバージョンはありません。最小は{version}です。</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>予備：{size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>合計：{size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>重み：{size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>{version}がおすすめ：3分の1のサイズで品質をほぼ保ち、メモリに収まります。</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>{version}がおすすめ：名前からは小さくした方法がわかりません。</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>{version}がおすすめ：収まるものの中でQ4_K_Mに最も近いものです。</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>{version}がおすすめ：品質とサイズの標準的なバランスです。</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>{version}がおすすめ：Q4_K_Mがなく、フルに近いものです。</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}：確認中</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}：ダウンロード中、{percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}：{percent}%で一時停止中</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}：停止</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}：待機中</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>チャット内を検索</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>{keys}に戻す</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>ここで使う</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>ドラッグして順序を変更</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>待機中：{text}</translation>
        </message>
    </context>
</TS>
