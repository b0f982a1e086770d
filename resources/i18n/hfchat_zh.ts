<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache 许可证 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>每个模型都有自己的许可证，可在“模型”中查看。</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>包含的软件</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>编程语言</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>模型文件夹</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>每个所含组件的声明</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>界面库</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Hub 的访问密钥</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>在 HF_TOKEN 中。要退出登录，请删除该变量。</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>在内存中，关闭 HFChat 后失效。</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>登录后保存在系统的密码库中。</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>在系统的密码库中。</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>代替验证码。用于模型时，只读密钥就够了；分享数据集需要有写入权限的密钥。</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>它只会发送给 Hub。</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>对话和下载开放模型都不需要账号。只有要分享内容，或使用需要接受条款的模型时，才需要登录。</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>未登录</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>粘贴访问密钥</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>用验证码登录</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>用此密钥登录</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>已登录为 {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>此密钥无法读取需要接受条款的模型。</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>在 hf auth login 保存的位置。要退出登录，请运行 hf auth logout。</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>访问密钥的保存位置</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>正在向 Hub 获取验证码…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>正在向 Hub 查询账号…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>正在退出登录…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>正在等待输入验证码…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>立即备份所有对话</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>选择角色</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>关闭、停止生成、回到输入框</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>比较：粘贴来自 ChatGPT 或其他地方的回答</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>复制最后的回答</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>删除对话</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>删除列表中选中的对话</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>输入框为空时编辑最后一条消息</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>你分享的所有内容</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>导出所有对话</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>在对话、模型或设置中查找</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>查找下一处</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>查找上一处</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>阅读时转到第一条或最后一条消息</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>在最后的回答后创建分支</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>转到任意位置</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>转到输入框</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>请同时按住 Ctrl 或 Alt，或使用 F1 到 F12。</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>从 ChatGPT 和其他程序导入对话</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>重新加载模型</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>对话地图</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>换行</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>下一个对话</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>正常文字大小</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>打开模型文件</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>角色，在输入处</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>上一个对话</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>阅读时转到上一条或下一条消息</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>消息的上一个或下一个版本</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>窗口的上一部分</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>打印对话</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>在小窗口中快速提问</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>用星级评价最后的回答</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>重新生成回答</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>换种方式重新生成回答</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>重命名对话</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>已保存的提示词，在输入框开头</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>查看或撤销上次导入</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>分享或导出对话</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>显示或隐藏列表</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>显示或隐藏参数</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>临时对话</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>最后的回答不好</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>最后的回答很好</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>此操作会删除内容。请同时按住 Ctrl 或 Alt。</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>无法使用此按键。</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>撤销刚才的删除或更改</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>撤销，或通知提供的其他操作</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>卸载模型</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>上下文的占用情况</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} 用于输入文字。</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>回答得不好</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>回答得好</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>只保存在这台电脑上</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>已固定：模型会一直看到它。取消固定</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>用星级评价</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>评价为 {stars} 星（共 5 星）</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>换种方式重新生成</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>请先提问，再添加回答。</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>这个回答怎么样？</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>这个对话怎么样？</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>保留此对话</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>请先保留此对话，再创建分支。</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>此对话的地图…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>已删除消息及其后的内容</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>打开分支的来源对话</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>评价此对话…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>已删除版本</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>添加来自别处的回答</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>其他模型，或某个人</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>编辑回答</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>它会成为与其他版本并列的版本。不会覆盖任何内容。</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>在此粘贴其他模型的回答</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>还没有内容。</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>作者</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>已中断，保留了已有内容</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>正在阅读你的消息</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>正在阅读你的消息 {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>思考中，{time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>思考了 {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>在 {tokens}后停止</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} 已回答</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} 的回答中途停止了</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>添加来自别处的回答…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>回答得不好</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>回答得好</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>用星级评价</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>换种方式重新生成…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} 的回答</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 个文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n 条评价</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>恢复之前</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>HFChat 更新之前</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>对话文件</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>来自其他程序的对话</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>要删除全部 %n 个对话吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>删除所有对话</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>删除备份</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>删除 {when} 的备份</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>要删除 {when} 的备份吗？</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>来自 ChatGPT、LM Studio、Open WebUI 等程序。可以撤销。</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>每周在空闲时备份一次，保留最近四份。你删除的内容会留在较早的备份中，直到那些备份也被删除。</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>备份进度</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>恢复 {when} 的备份</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>它们会移到已删除的对话中，可以从那里恢复。</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>它们会移到已删除的对话中，在彻底删除之前都可以恢复。备份不受影响。</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>此文件无法找回。你的对话和其他备份会保留。</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>在更改任何内容之前，你会先看到备份里有什么。</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>你在这台电脑上的对话</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>已备份到 {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>已恢复备份</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>HFChat 备份</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>对话已回到之前的状态</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>上次每周备份失败：{why}。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>下一个版本</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>下一个版本（Alt+右方向键）</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>上一个版本</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>上一个版本（Alt+左方向键）</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>第 {index} 个版本，共 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>临时对话</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>取消加载</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>对话标题栏</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>删除对话</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>分享此对话</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>显示或隐藏列表</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>重新启动引擎</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>此对话有一个链接，可在旁边的菜单中找到。</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>一切都保存在这台电脑上</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>更多开始方式</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>没有对话包含“{words}”。</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>没有符合条件的对话。</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>临时对话</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>你的对话会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>删除文件夹</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>移动到文件夹</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>在此文件夹中新建对话</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>移出文件夹</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>分享或导出…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>取消归档</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>回答可能有误，重要内容请核实。</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>在这台电脑上运行。回答可能有误，重要内容请核实。</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>此模型不是为对话设计的。它会接着你写的内容往下写。</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>对话名称</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>文件夹名称</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>未命名对话</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>本月早些时候</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>本周早些时候</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>在对话中找到</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>此文件夹中没有对话</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>备注：{text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>更早</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>正在生成回答</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已收起</translation>
        </message>
        <message>
            <source>open</source>
            <translation>已展开</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已置顶</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>其中另有 %n 项也会被替换</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>分享前检查</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>密钥和密码绝不会被发布：任何读到它们的人都可能使用。它们在这里始终被替换；保存为文件时可以保留。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未发现任何内容</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>未发现隐私内容。也请自己再看一遍。</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>显示全部 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>勾选的项目只在副本中替换</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>发布的内容中始终替换</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>检查文件</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>正在检查，{n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>正在检查，{size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>替换为 {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>不自动换行</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>显示全部 {count} 行</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>自动换行</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>文字大小 {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>给 {model} 发消息</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>继续提问</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>输入消息</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>之前的消息</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>忘记之前的一切</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>略去最早的</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>模型不再读取的较早消息：{count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>停止并询问</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>系统提示词</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>消息会留在对话中，但模型不再看到它们。</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>此消息</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>占满时</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>从已删除的对话分支而来</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>从“{title}”分支而来</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>让模型重新看到全部内容</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>模型已忘记上面的内容</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>模型不再看到上面的内容</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>模型不再看到这条线以上的内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>上下文：已用 {used} 个词元，共 {total} 个，剩余 {room} 个</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>已满</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>已满，已略去最早的消息</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>模型不再读取的较早消息：{count}</translation>
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
            <translation>{keys} 已被其他程序占用。</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>快捷键由桌面环境决定，可在其设置中更改。</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>桌面环境未允许。</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>此桌面环境不提供该功能。您可以在其设置中为上面的命令指定快捷键。</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} 会在任何程序上方打开小窗口。</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>关于此模型</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>对话模板</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>它与基础模型的模板不同。这可能是修复，也可能改变模型的行为：如果你不了解发布者，请检查一下。</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>它与之前在这里显示的模板不同。模板决定你的文字如何传给模型：使用模型前请检查一下。</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最后更改</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>卡片内容较长，这里只显示一部分。</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>对话模板已更改</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>30 天内的下载次数：{count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>点赞：{count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>在 Hub 上打开</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>参数；每个词使用 {count}</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>发布者</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>需申请访问</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>在模型页面上同意作者的条款，然后登录。</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>申请访问</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>正在询问 Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>选择一个模型以查看其文件。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>无法下载。这台电脑上已有的仍可使用。</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>在 Hub 上查询</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>没有已知的模型文件。</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>所需内存，上下文为</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>只会向 Hub 发送此模型的名称。</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub 已停用此模型</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>作者会逐一审批申请。请在模型页面上申请。</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>此模型已改名</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} 个词元</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} 现在叫 {new}。</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>列表宽度</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>移到最前</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>其他程序正在占用</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>其他程序正在下载此文件</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>其他程序正在下载此文件。不会重复下载。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>下载 {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>{time}后重试</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time}后</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} 已下载</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}：{percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}。下载会从停下的地方继续。</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>已保留 {size}</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>{model} 下载失败</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} 可以开始对话了</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>取消下载</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>要取消此下载吗？</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>{model} 已下载的 {size} 将被删除。选择“暂停”可以留待以后继续。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>隐藏下载</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>没有下载。从 Hub 下载的内容会显示在这里。</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>移除已完成</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>全部继续</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>编辑消息</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>转到对话</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>此时间或主题内没有评价。</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>用赞、踩或星级评价回答，在这里看看谁表现最好。</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>显示所有评价</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>由 HFChat Desktop 导出</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>由 HFChat Desktop 导出，{time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>没有收到回答</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>尚未完成</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>系统提示词</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>思考了 {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>未命名对话</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>第 {place} 个版本，共 {count} 个，代替 #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>踩</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>赞</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>第 {place} 个版本，共 {count} 个</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>每个已评价的回答，连同其对话和所有已知信息。</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>全部内容（JSON 行）</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>导出评价</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>好回答和差回答（KTO）</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>成对回答（DPO）</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>提问、回答，以及回答好不好。三星不表示好坏。</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>提问、较好和较差的回答：你给出不同评价的两个版本。</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>每行的格式</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>文件中每个回答或每对回答占一行，可用于训练。</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>包含系统提示词</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>包含模型的思考过程</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n 种语言</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>100 多种语言</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>高级，4B 到 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>基础模型，不用于对话</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>最适合这台笔记本</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>日常对话</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>日常，1B 到 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>专家，超过 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>适合这台笔记本</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>完全适合</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Gemma 条款</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>适合用于</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>语言未说明</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Llama {version} 条款</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>数学</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>数学与逻辑</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>医学</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>下载最多</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>点赞最多</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>没有说明它支持哪些语言。</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>其他条款</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>活泼</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>发布者</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>角色扮演</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>科学</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>回答简短</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>入门，最多 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>风格</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>会思考</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>逐步思考</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>勉强够用</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>过大</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>热门</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>无审查</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>写作</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>来自基础模型</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>我们的推测</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>作者说明</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>Hub 标签</translation>
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
                <numerusform>%n 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>生成中</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>首个词元 {number}</translation>
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
            <translation>{number} 字节</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} 秒</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} 词元/秒</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>排第 {place} 位</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>排第 {place} 位</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>排第 {place} 位</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>排第 {place} 位</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>拖放到此处以导入角色</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>拖放到此处以导入对话</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>拖放到此处以导入对话或角色</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>拖放到此处以查看此备份</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>每次拖放一个文件，或拖放它们所在的文件夹。</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>拖放文件以使用此模型</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat 无法使用此文件。它接受 GGUF 模型、对话的导出文件和备份，以及角色。</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>用 {version} 对话</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>下载 {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}，需 {need} 内存</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>所需内存</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n 星及以上</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 星</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>包括归档</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>任意日期</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>任意文件夹</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>任意模型</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>任意角色</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>任意评价</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>任意标签</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>包含代码</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>不在文件夹中</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>仅归档</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>不含归档</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>清除 {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>在此对话中查找</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
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
            <translation>需要在这台电脑上有一个模型才能回答。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>选择这台电脑上的模型文件</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>下载一个适合这台笔记本的模型，或直接使用已有的 .gguf 文件。</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>一切都保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>查找模型</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>查找适合这台笔记本的更强模型</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>不需要账号，对话时也不需要联网。</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>对话的开头</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>想聊点什么？</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} 会在你发送第一条消息时加载。</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} 正在加载。你现在就可以输入。</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} 已就绪。</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} 已就绪。它小巧快速，适合初次尝试。</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} 已停止。发送下一条消息时会重新启动。</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>点击后不放入任何文件夹</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>新对话会放在文件夹“{folder}”中</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>放在这里的 GGUF 文件会被自动找到。</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>其他使用 Hub 的程序也能在那里找到这些文件。</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>模型的保存位置</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>你自己的文件</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>不保存并关闭</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>不保存就关闭吗？</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>你在这里所做的更改将会丢失。</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>将要发出的文本</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>正在向 {host} 获取验证码…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>正在向 {host} 查询账号…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>用于将对话分享为 Gist</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>已登录为 {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>密钥在环境变量中。</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>密钥在内存中，关闭 HFChat 后失效。</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>密钥在系统的密码库中。</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>加载模型时会查找显卡。</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>未安装支持 Vulkan 的驱动程序。</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>已在设置中关闭。</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name} 的驱动程序太旧。</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>此版本的引擎只使用处理器。</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>这台电脑上未安装 Vulkan。</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>为这台电脑构建</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}：{why}。</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} 只是模拟显卡。</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} 与电脑共用内存：设置层数后才会使用。</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>重新检测</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>模型所需的内存</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>使用出错的显卡</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n 块显卡，{total}，{backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n 个核心</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>自动在这里为 {count}。</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>使用的代码：{code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>没有可用的显卡</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>不会自动使用</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>引擎尚未启动。</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>可用 {free}，共 {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{model} 的 {layers}/{most} 层</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} 需要 {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>显存 {total}，{backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>已按相反顺序排序</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>已排序，最好的在前</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>导出的对话</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>导入对话</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n 个对话已移到设置中的已删除对话里。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>同时导入了 %n 条消息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>其中包括</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>恢复它们</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>在 ChatGPT 中依次选择“设置”“数据管理”“导出”，就会收到一个 zip 文件。LM Studio、Jan 和 GPT4All 把对话保存在文件夹中。也可以把文件拖放到窗口上。</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>选择其他</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>来自 {names} 或 HFChat。</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>已存在</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>要导入这些对话吗？</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>正在导入 {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>正在打开并检查。不会更改任何内容。</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>正在将其中的对话移到已删除的对话。</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>未按原样导入</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>正在查看 {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>任何内容都不会离开这台电脑，文件中的内容不会被运行，整个导入可以撤销。</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>此文件中没有新内容</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>已撤销导入</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>正在撤销导入</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>正在与这里已有的对话进行比较。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} / {total} 个对话</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} / {total}，目前 {chats}</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>已导入 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>已存在的 %n 个对话不会导入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n 个在这里消息较少的对话会另行导入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 个文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n 个角色或提示词</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>从 {first} 到 {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>附件，在文字中注明</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>工具调用或其结果</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>无法读取的对话</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>因过长而截断的对话</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>空对话</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>空消息</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>其他类型的文件</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>中途结束的文件</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>不可能的日期，已更正</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>既非人也非模型所写的消息</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>因过长而截断的消息</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>在原处也已隐藏的消息</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>没有位置的消息，已排好顺序</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>重复的编号，已更正</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>名称在这里已被占用的角色或提示词</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>图片，在文字中注明</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>这里没有的设置</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>音频，在文字中注明</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>视频，在文字中注明</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>没有可绘制的内容：尚无此类评价。</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>评价及其区间</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>更改按键</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>请按键</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>南非荷兰语</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>阿尔巴尼亚语</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>亚美尼亚语</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>阿塞拜疆语</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>巴斯克语</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>白俄罗斯语</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>孟加拉语</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>波斯尼亚语</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>保加利亚语</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>缅甸语</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>粤语</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>加泰罗尼亚语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>克罗地亚语</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>丹麦语</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>世界语</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>菲律宾语</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>加利西亚语</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>格鲁吉亚语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>古吉拉特语</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>冰岛语</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>印度尼西亚语</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>爱尔兰语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>高棉语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁语</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>拉脱维亚语</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>立陶宛语</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>马其顿语</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>马耳他语</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>多种语言</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>马拉地语</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>挪威语</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>书面挪威语</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>新挪威语</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>旁遮普语</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>斯洛伐克语</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>斯洛文尼亚语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>斯瓦希里语</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>他加禄语</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>泰米尔语</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>泰卢固语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>乌兹别克语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>威尔士语</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>转到最新内容（End）</translation>
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
            <translation>关闭</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>包含的软件</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>没有附带其条款。</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>所含全部内容的许可证</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>没有叫这个名称的项目。</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>按名称或许可证搜索</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>完整地址</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>要打开此链接吗？</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>@ 符号前的名称不是此链接的去向。它会打开 {host}。</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>此名称中有容易与其他字符混淆的字母。</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>写邮件</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>要给此地址写邮件吗？</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>已归档 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>已删除 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>已取消归档 %n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>已归档对话</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>已删除对话</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>已取消归档对话</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>已删除文件夹，其中的对话已保留</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>已移动到“{folder}”</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>已移出文件夹</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>筛选 {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>没有匹配的模型</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>随应用附带</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已检查</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>其他位置</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>有两份</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 缓存</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>与发布的文件不一致，检查于 {day}。</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>与发布的文件一致，检查于 {day}。</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>尚未与发布的文件比较。</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>从大到小</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>模型文件夹</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>没有发布可供比较的哈希值。</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>无法使用</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>较旧</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>与 {path} 是同一文件</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>从小到大</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>有较新的修订版：{path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>尚未使用</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>%n 天前使用</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>{day}使用</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>今天使用</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>昨天使用</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>可释放 {size}：有文件存了两份</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>加入收藏</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>这台电脑上的模型</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>取消收藏</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>添加模型文件</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>另一份副本会保留。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>要删除 {model} 吗？</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 模型 (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat 不知道可以从哪里再次获取它。</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>可以从 {repo} 重新下载。</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>它已被删除</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>其他程序也在使用此文件，删除后它们将无法使用：{names}。</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>此模型是应用的一部分，会随应用保留</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>已删除 {model}</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>将从这台电脑上移除 {path} 中的 {size}。</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>从这台电脑上删除</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>删除其中一份可释放 {size}。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>可释放 {size}。删除前会先询问。</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>最长上下文</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>所需内存</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>在 Hub 上</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>与 {place} 中的是同一文件</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>显示另一份</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>占用空间</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>它擅长什么，会弄错什么</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} 个词元</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size}，共 {count} 部分</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size}，上下文为 {count} 个词元</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>加入收藏</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>取消收藏</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>选择一个模型，查看它的相关信息。</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>下载一个适合这台电脑的模型，或添加你已有的 GGUF 文件。</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>查找模型</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>这台电脑上没有匹配的模型。</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>这台电脑上还没有模型</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>在这台电脑上搜索</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>磁盘可用 {disk}</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} / {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>内存可用 {free}，共 {total}</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}：可用 {free}</translation>
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
            <translation>没有内容</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>当前显示</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>第 {index} 个版本，共 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>需要 {need} GB 内存，但可用的只有 {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>需要 {need} GB 内存，可用 {room} GB</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>需要 {need} GB 内存，可用 {room} GB，勉强够用</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>将所选内容复制为 Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>删除消息</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>删除此版本</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>忘记上面的内容</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>从此处分支为新对话</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>固定，让模型一直看到它</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>以文本形式阅读…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>分享或导出…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>等待发送的消息</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 模型 (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>打开模型文件</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>引擎最后的输出</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>在这台电脑上查找模型</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>查找更多模型</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>这台电脑上的模型</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>没有叫这个名称的模型。</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>这台电脑上还没有模型。</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>卸载以释放内存</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>卸载以释放 {size}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>当前</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>正在加载 {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>模型：{what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>未加载</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>已就绪</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
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
                <numerusform>有 %n 个下载可以继续</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>显示格式</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>此文本很长或不寻常，因此按原样显示。</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>新对话不会放入任何文件夹</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>所有人都能找到</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>知道链接的人都能读</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>在你的个人主页上列出</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>模型和参数</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>数据集名称</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>无许可证</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>只有你能读</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>角色提示词</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>私有数据集</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>公开数据集</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>公开 Gist</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>替换隐私内容</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>机密 Gist</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计信息</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>对话、模型、命令</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到的内容</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>转到任意位置</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>没有与“{words}”匹配的内容。</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>在对话中找到</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>current</source>
            <translation>当前</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>列表宽度</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>侧边栏宽度</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>第 {number} 页</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>此数字超出范围。</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>使用 {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 位</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 位</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>由模型决定</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>温度为 0 时，选取可能性最大的词。</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>创意</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>DRY 允许长度</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>DRY 增长</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>DRY 回看范围</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>DRY 强度</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>思考强度</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>回答格式</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>语法（GBNF）</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>自我修正的速度。</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>模型回答前思考多久。</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>模型一次能看到多少词元。越多越占内存。</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>每多重复一个词的影响程度。</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>以多大的意外程度为目标。越低越专注。</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>略去可能性最大的词的频率。0 为关闭。</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>简易设置</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>已被上面的值关闭。</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON 架构</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>使意外程度保持平稳，代替其他限制。</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>避免整个短语重复出现。0 为关闭。</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>加载模型</translation>
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
            <translation>消息</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>改由 Mirostat 选择。</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Mirostat 速率</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Mirostat 目标</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>未选择模型。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>其他选词方式</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>惩罚回看范围</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>在最后这么多词元中查找短语。</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>不超过这么多词元的短语可以重复。</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>偏好意外程度一般的词。1 为关闭。</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>停止于</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>以 JSON 架构为准。</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>回答会成为此格式的 JSON。</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>回答会在这些文本行之前结束。</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>回答遵守这些规则，从“root”开始。</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>引擎在这里找不到显卡。</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>显卡出错，未使用。</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>显卡已在设置中关闭。</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>惩罚只计算最后这么多词元中的词。</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>此模型做不到。</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>版本 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>版本 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>模型回答前是否思考。</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>整个对话</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>可能性达到此值的词可被略去，但会保留一个。</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>写作</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>XTC 概率</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>XTC 阈值</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>已重置此对话的参数</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>已用于此模型的所有对话</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{device} 上 {layers}/{most}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>重置此对话</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>用于此模型的所有对话</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>选择角色</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>角色：{name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>加载</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} 偏好使用 {model}。</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>已导入 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>导出角色</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>导入角色</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>其中的设定集未导入。</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>已删除角色</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>角色 (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>角色和角色卡 (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>已删除提示词</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>已写入 {file}。</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>已导入 {name}。</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>角色需要名称。</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>角色需要指令。</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>任意模型</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>编辑角色</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>问候语</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>简短描述</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>首字母</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新建角色</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>没有自己的参数。</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>显示在空对话中，每行一条。¶ 表示换行。</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>图标上的一两个字。留空则使用名称的第一个字。</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>首选模型</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>在空对话中显示给你。模型看不到它。</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>取自打开的对话</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>用于使用此角色的对话，除非对话另有设置。</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>开场建议</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>每次对话前告诉模型的内容。简短具体效果最好：它是谁、要做什么、以什么形式回答。</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>选择此角色时，会提议加载这个模型。</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>选择角色</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>编辑角色和提示词</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>查找角色</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>新建角色…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>没有叫这个名称的角色。</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>角色</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>复制并修改</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>全部导出…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新建角色</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新建提示词</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>你还没有自己的角色。可以新建，或复制下面的一个。</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>你还没有自己的提示词。在对话中输入 / 可使用下面的提示词。</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>JSON 格式的角色，或 PNG 或 JSON 格式的角色卡</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>HFChat 自带的角色</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>HFChat 自带的提示词</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>将你自己的角色和提示词保存为一个文件</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>你的角色</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>你的提示词</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选择 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>全部不选</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>移动到文件夹</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>分享或导出</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>取消归档</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>最多 {tokens} 个词元，约 {words} 个词</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>创意</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>丰富</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>长</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>不限：模型写完为止</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>严谨</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>评价及其可信度</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>横条表示 95% 置信区间。</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>赞</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>绘制内容</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>删除预设</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>预设：自定义</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>另存为新预设</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>另存为新预设…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>你的预设</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>已导入 %n 个预设</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>导出预设</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>导入预设</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>已删除预设“{name}”</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>预设 (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>预设已保存为 {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>重命名预设</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>另存为新预设</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>带格式</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>源文本</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>将要发出的文本</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>已就绪的页面</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>正在打印…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} / {total} 条消息</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>银行账号</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>银行卡号</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>文件路径</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>密钥或令牌</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>可能是银行卡号</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>可能是电话号码</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>电话号码</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>你的用户名</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>对话绝不会自行离开这台电脑</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>它们保存在此磁盘上的一个文件中。搜索、下载模型和登录都不会发送对话中的任何内容。只有分享才会，而且会事先显示要发出的内容。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>请更改或省略它。</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>请检查它是否存在、能否读取。</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>请选择其他备份。</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>请关闭其他程序后再试一次。</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>请重新下载或导出。</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>请一次少导出一些对话。</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>请不带它导出其余对话。</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>请再试一次。</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>请解压后导入其中的内容。</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>请更新 HFChat 后再导入。</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>同名的数据集已存在</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>无法读取 HFChat 的一个列表</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>需要模型文件才能回答，但 {folder} 中没有。</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>需要在这台电脑上有一个模型才能回答。</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>较新的驱动程序可能有帮助。</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>有规则以自身开头，因此没有尽头。</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>收到的是网页，而不是应答</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>此模型需要申请才能访问</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>{repo} 需要申请才能访问：请登录，并在模型页面上申请。</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>请重新添加缺少的内容。</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>请允许写入此文件夹，然后重试。</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>在此对话中始终如此</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>导入中途结束</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>另一个 HFChat 正在使用 {path}：请关闭它后重试，或使用其他 --profile。</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>正在进行另一个备份</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>{path} 中正在进行另一个备份：请一分钟后重试。</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>其他窗口或命令正在使用 {path}。未更改任何内容。</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>请获取新的验证码，或粘贴访问密钥。</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>请在模型页面上申请访问，然后回来重试。</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>请在参数中更改，或清空该字段。</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>请更改标题或文本，或保存为文件。</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>更改分享内容</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>对话照常保存。</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>无法在此保存对话</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>{file} 中已完整导入的对话：{chats}。你自己的对话没有变化。</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>请检查打印机是否已开机、是否有纸，然后重新打印，或保存为 PDF。</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>请检查文件是否仍存在、能否读取。</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>请在设置中检查服务器地址。</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>请检查磁盘，然后重试。</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>请检查网络后重试，或保存为文件。</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>请检查网络，然后重试。</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>请选择这台电脑上的 GGUF 文件。</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>请选择有消息的对话，或少略去一些内容。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>请选择名称以 .gguf 结尾的文件。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>请使用不含斜杠的名称，这样它就属于你。</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>请选择类似的模型。它的页面可能说明了原因。</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>请选择其他备份。</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>请在列表中选择其他对话。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>请选择其他文件。你自己的角色没有变化。</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>请选择其他文件。你自己的预设没有变化。</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>请选择其他文件夹，然后重试。</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>请选择其他文件夹，或释放一些空间。</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>请选择其他模型，或开始新对话。</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>请选择其他模型，或查找新版 HFChat。</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>请选择其他模型，或告诉它的作者。</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>请选择其他名称，或按该数据集的可见范围分享。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>请选择其中之一：{known}。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>请关闭其他程序后重试，或重新安装 HFChat。</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>请关闭其他程序后再试一次。</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>请关闭其他程序，或选择较小的模型。</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>关闭其他程序，或减少显卡上的层数。</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>请关闭占用大量内存的程序后重试，或使用其他模型。</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>请关闭正在使用该文件的程序，然后重试。</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>请连接存放它的磁盘，或选择其他模型。</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>请更正或删除 GH_TOKEN，然后重启 HFChat。</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>请更正或删除该变量，然后重启 HFChat。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>重新下载</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>请重新下载，或移除它。</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>请重新下载。如果问题再次出现，换个版本也许有用。</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>请下载它，或选择已有的模型。</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>请重新下载或复制文件，或选择其他模型。</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>请重新下载或导出，然后选择新文件。</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>请重新下载文件，或选择其他模型。</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>编辑消息</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>请一次少导出一些对话。</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>请不带该对话导出其余对话。</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>释放空间</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>请释放 {short}，或选择较小的版本。</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub 要求稍候</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub 未接受验证码。</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub 不允许此操作</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub 不接受此 Gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub 拒绝登录</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>请照常使用。如果缺少内容，请保留该文件。</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>请到那个窗口继续，或关闭它后重试。</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>略去最早的消息继续，或固定必须保留的内容并写短一些。</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat 在要发出的内容中发现了 {count} 处。任何读到它们的人都可能使用，因此没有发送任何内容。</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat 已经打开</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE 禁止此电脑联网。对话和已有的模型可照常使用。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE 禁止此电脑联网。未发送任何内容。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE 禁止联网：要使用 Hub，请删除该变量。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE 禁止联网：请删除该变量。</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>如果它是私有的，请使用有权查看的账号登录。</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>如果此网络有登录页面，请先在那里登录，然后重试；HFChat 会先检查再发送。</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>请重新导入以获取其余内容，或撤销已导入的内容。</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>请安装较新的版本，并在其中恢复。</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>请重新安装较新版本的 HFChat。</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>它要求引擎不支持的功能。</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>它有太多种解读方式。</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>崩溃，信号为 {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>自行结束，代码为 {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>它过早结束。</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>大小为 {size}，最多可容纳 {most}。未发送任何内容。</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>大小为 {size}，最多可容纳 {most}：请用 --file 写入文件。</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>不在列表中</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>它已不在那里</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>目前还没有到达。对话是安全的。</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>无法理解它。</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>它太长，或要求重复太多次。</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>它没有留下可供回答继续的内容。</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>它可能已被删除。你的其他对话是安全的。</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>它可能仍然已经发出。对话是安全的。</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>它需要 {needed} 个词元，而模型一次读取 {room} 个。消息已保留。</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>引擎处理它的时间过长。</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>它已在 {where} 被删除：请重新分享对话。</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>它 {seconds} 秒没有响应，已被结束。已保留生成到此的回答。</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>它的括号或规则嵌套过深。</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>它的对话模板报告：{why}。你的消息已保留。</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>最后的输出：{line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>其进程已结束（{cause}）。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>在文本中发现了密钥或密码（{count}）：请替换它们，未发送任何内容。</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>略去最早的消息</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>第 {line} 行：</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>请到那里查看，如果不该保留，请将其删除。它在列表中。</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>请重新查看文件列表，并选择其他版本。</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>请查看已分享内容的列表。</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>请查找含有 GGUF 文件的仓库。</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>请在 Hub 的设置中创建“write”类型的密钥，并用它登录。</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>请在 GitHub 的设置中创建具有用户权限“Gists: write”的密钥，并用它登录。</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>找不到模型</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>没有收到应答</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>未设置用于验证码登录的应用。</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>未导入任何对话</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>没有名为 {name} 的模型：请检查名称，或提供 GGUF 文件的路径。</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>还没有模型</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>尚未登录 {host}。未发送任何内容。</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>尚未登录 {host}：请用 hf auth login 登录，或设置 HF_TOKEN。</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>尚未登录 {host}：请用 hfchat shares sign-in 登录，或设置 GH_TOKEN。</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>此磁盘空间不足</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>未打印：{why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>无法再向 {path} 写入内容。之前保存的内容是安全的，没有删除任何内容。</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>没有此编号的分享：请看 hfchat shares list。</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>已分享的内容中没有此编号。</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>那里的内容没有变化。要使用它，请将其归为自己所有并设为可写入，然后重新启动。</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>此处未更改任何内容。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未更改任何内容。</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>较早的备份都会保留，没有被替换。HFChat 下次启动时会尽量修复。</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>一次只能备份或恢复一个。未更改任何内容。</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>每项分享一次只发送一个请求。</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>有一项设置无效</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>打开参数</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>请改为粘贴访问密钥。</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>请粘贴可写入 Gist 的访问密钥；可在 GitHub 的设置中创建。</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>读取 {file} 未完成就结束了。</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>读取 {file} 时停住了。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>要使用 Hub，请删除该变量并重启 HFChat。</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>请删除该变量并重启 HFChat，或保存为文件。</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>请在副本中替换它。如果它曾被他人看到，请创建新的。</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>请重启它并继续。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>请继续下载。不会重复下载任何内容。</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>请重新运行 hf auth login，或在这里登录。</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>改为保存文件</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>请保存为文件，或略去思考过程和其他版本。</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>请重新设置你更改过的内容。</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>如果想用其他值，请在“设置”中重新设置。</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>请重新分享对话；链接会改变。</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>请缩短它，或分几次发送。</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>显示 HFChat 自带的模型</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>请用新密钥重新登录。</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>请重新登录。开放模型不需要账号。</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>登录后才能分享到那里</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>请登录，并在模型页面上申请访问。</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>请登录，或改为保存文件。</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>登录失败：{detail}{step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>它已在 {where} 被人删除。这台电脑上的对话是安全的。</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>出了点问题</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>出了点问题（{why}）：请重新运行命令。</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>HFChat 出了点问题</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>请重新启动 HFChat，或恢复备份。</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Hub 要求稍候</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Hub 未接受验证码。</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Hub 没有响应</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Hub 已停用此模型</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Hub 已停用 {repo}：请选择类似的模型。</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Hub 上已有 {repo}，但不能用于此操作。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Hub 上已有 {repo}：请选择其他名称。</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Hub 已关闭</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Hub 没有为 {name} 提供可用的哈希值。</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Hub 拒绝登录</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>无法使用 Hub 的应答</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>无法使用 JSON 架构</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>无法保存访问密钥（{why}）：请设置系统的密码库，或使用 GH_TOKEN。</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>无法保存访问密钥（{why}）：请设置系统的密码库，或使用 HF_TOKEN。</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>无法将访问密钥存入这台电脑的密码库：{why}。它绝不会写入普通文件。</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>HF_TOKEN 中的访问密钥</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>这台电脑密码库中的访问密钥</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>hf auth login 的访问密钥</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>环境变量中的访问密钥</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>本次会话的访问密钥</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>无法使用收到的应答</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>回答未能完成</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>回答未能完成（{why}）：请重试，或使用其他模型。</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>已保留生成到此的回答。</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>无法使用 {host} 的应答（{why}）。</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>无法使用 {host} 的应答（{why}）：请稍后重试。</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>{host} 的应答已丢失。</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>应答已丢失</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>应用报告：{why}。你的对话是安全的。</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>为此设置的应用已关闭验证码登录。</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>{repo} 的作者只向同意其条款的账号提供文件。未下载任何内容。</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>{repo} 的作者尚未允许此账号访问：请在模型页面上申请。</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>{repo} 的作者已移除或重命名 {name}。这台电脑上的内容没有变化。</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>无法写入备份</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>对话已超出模型一次读取的 {room} 个词元：请开始新对话，或允许略去最早的消息。</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>未打印对话</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>对话已损坏，未备份</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>无法读取或保存对话</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>{file} 中的对话已损坏。</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>{path} 中的对话已损坏，未备份：请启动一次窗口以进行修复，或恢复备份。</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>对话已损坏，能读取的内容已保留（对话：{chats}，消息：{messages}）：如果缺少内容，可能仍在 {kept_as} 中。</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>未及时输入验证码。</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>{path} 所在的磁盘已满：请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>下载自行结束</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>下载自行结束（{cause}）：请重新开始，它会继续。</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>下载的文件已损坏</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>引擎无法启动</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>引擎无法启动（{why}）：请关闭其他程序后重试，或重新安装 HFChat。</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>引擎不接受它。</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>引擎不再响应</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>引擎报告：{why}。</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>引擎报告：{why}。已保留生成到此的回答。</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>引擎已停止</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>引擎已停止（{cause}）：请重新运行命令，或使用较小的模型。</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>引擎 {seconds} 秒没有响应，已被结束：请重新运行命令，或使用较小的模型。</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>无法写入文件</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>你的对话文件已损坏</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>无法使用语法</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>未使用显卡</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>未使用显卡（{device}：{why}），模型在处理器上运行：{step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>{file} 的导入中途结束：请重新导入以获取其余内容。</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>无法删除模型</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>无法加载模型</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>模型不在这台电脑上</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>模型一次读取 {room} 个词元，因此看不到最早的消息（{count}）。它们会留在对话中，你的消息也已保留。</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>模型不接受此对话的形式</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>模型的对话模板不接受此对话（{why}）：请使用其他模型。</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>未使用应用旁边的配置文件夹</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>未使用应用旁边的配置文件夹：{why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>提问需要 {needed} 个词元，而模型一次读取 {room} 个：请缩短它，或分几次发送。</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>请求已在 GitHub 页面上被拒绝。</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>请求已在 Hub 页面上被拒绝。</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>请求被引向别处</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>服务器不提供此文件</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>设置 {name} 的值为“{value}”，现已恢复为默认值：如果想用其他值，请重新设置。</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>无法读取设置</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>无法读取设置，因此使用默认设置：请重新设置你更改过的内容，旧文件保留为 {kept_as}。</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>系统结束了它，很可能是因为内存不足</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>系统对 {path} 报告：{why}。HFChat 中没有丢失任何内容。</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>系统对 {path} 报告：{why}。你的对话和较早的备份是安全的。</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>系统报告：{why}。之前保存在 {path} 中的内容是安全的。</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>系统报告：{why}。你的对话是安全的。</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>文本为空，因此未发送任何内容。</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>正在使用默认设置。旧文件保留为 {kept_as}。你的对话是安全的。</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>文本中有密钥或密码</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>没有对话 {id}：请用 hfchat chats list 查看编号。</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>无法连接到 {host}。</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>无法连接到 {host}。对话和这台电脑上的模型可照常使用。</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>无法连接到 {host}：请检查网络，然后重试。</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>{folder} 中没有模型：请放入 GGUF 文件，或用 --model 指定一个。</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>没有规则“root”，而回答须从它开始。</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>没有规则“{name}”。</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>没有这个版本</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>Hub 上没有 {repo}，或它是私有的：请检查名称，或使用有权查看的账号登录。</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>内存不足，无法读取 {file}。</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>没有可分享的内容</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>没有可分享的内容：请选择有消息的对话。</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>这些对话属于较新的版本</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>无法导入这些预设</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>此账号目前对 {host} 的请求次数已达上限。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>此账号无权写入 {repo}。</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>此备份属于较新的版本</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>无法恢复此备份</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>此对话已不在这里</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>此对话已超出上下文</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>无法导入此文件</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>此文件与发布的不一致</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>此文件已不在那里</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>此服务器不支持用验证码登录。</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>已经在发送了</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>已经在发送了：请等它结束。</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>这不是有效的 JSON。</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>这不是模型文件</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>内容太长，无法分享到那里</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>此密钥不能写入 Gist</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>此密钥只能读取</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>不支持此类模型</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>此消息太长</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>此模型文件已损坏</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>此模型文件不完整</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>此模型不在 Hub 上</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>此模型需要 {needed}，而模型保存位置可用 {free}。未删除任何内容。</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>无法使用此名称</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>此名称不安全</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>此名称已被占用</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>此位置属于其他人</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>此服务器不支持用验证码登录。</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>分享结果不符合预期</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>要保持登录，请设置系统的密码库。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>请一分钟后重试。</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>请 {time}后重试。登录后可发送更多请求。</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>请稍后重试，或不使用镜像或代理。</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>请稍后重试。如果此网络有登录页面，请先在那里登录。</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>请 {when}重试。</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>请重试，或选择其他模型。</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>请重试：HFChat 会先检查，以免重复发送。</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>请再试一次。</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>请再试一次。如果问题再次出现，请重启 HFChat。</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>再次尝试显卡</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>请用密码解压，然后选择其中的内容。</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>请更新 HFChat 后再导入。</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>请使用拥有它且可写入 Gist 的账号的密钥，或保存为文件。</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>请使用 a 到 z 的字母、数字、点、连字符和下划线。</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>请等它结束。</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>能读取的内容已保留（对话：{chats}，消息：{messages}）。损坏的文件保留为 {kept_as}。</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>不一致的内容已被丢弃，从未打开。</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>日志中记录了发生的情况。</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>{host} 上的内容与发送的不一致。</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>你尚未登录</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>你尚未登录 GitHub</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>你已离线</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>在关闭 HFChat 前，你会一直登录 GitHub</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>在关闭 HFChat 前，你会一直保持登录</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>你自己的对话没有变化。</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>几分钟</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>代码 {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>几分钟后</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time}后</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>它在地址之间无休止地跳转</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>它每次都从头开始</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>其驱动程序崩溃了</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>其驱动程序不再响应</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>其驱动程序报告：{line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>未说明原因</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>其可用内存不足</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} 无权写入 {repo}。</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}。已保留生成到此的回答。</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} 天 {hours} 小时</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail}请选择你自己的名称。</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail}请选择其他名称。</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}：{why}。模型改在处理器上运行，速度较慢。对话是安全的。</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>无法打开 {file}。</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>无法读取 {file}。</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} 有密码保护。</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} 中有一个超过 64 MB 的对话。</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} 中没有对话。</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} 中没有带名称和指令的角色。</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} 中的数据库不属于 HFChat。</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} 中有不允许的值：{value}。</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} 中既没有角色，也没有角色卡。</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} 中没有预设。</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} 中没有有效的 JSON。</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} 是不含角色卡的图片。</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} 已损坏，无法读取。</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} 超过了导出文件的上限（2 GB）。</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} 嵌套过深，不是导出文件。</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} 不是 HFChat 的备份。</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} 不是 HFChat 支持的对话导出文件。</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} 不完整：缺少结尾。</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} 对角色来说太大。</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} 对预设来说太大。</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} 在创建后被更改或损坏。</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} 由较新的 HFChat 创建。此处未更改任何内容。</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} 由较新的 HFChat 创建：请安装该版本来恢复它。</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} 由较新版本的 HFChat 写入。</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} 解压后会远超导出文件的上限，因此没有解压。</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} 要求稍候：请 {time}后重试。</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} 要求稍候：请 {when}重试。</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} 在应答之前关闭了连接。</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} 没有保留可见范围的设置。</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} 不允许此操作（{why}）：请使用可写入 Gist 的密钥。</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} 不提供此文件，{why}：请稍后重试，或不使用镜像或代理。</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} 不接受此 Gist（{why}）：请更改它，或保存为文件。</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} 收到了来自此网络的大量请求。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} 给出的链接指向了别处。</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} 已有 {time}没有响应：请稍后重试。</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} 称已删除，但实际没有。</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} 称已存在，但实际没有。</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} 称已存在，但没有说明在哪里。</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} 所说的与实际不符。</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} 称：{why}。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} 发来的是普通网页。</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} 发来的是网页而不是应答：请登录此网络，然后重试。</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} 发来了意外的内容：{why}。未更改任何内容。</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} 将请求引向 {to}，HFChat 没有照做：请在设置中检查其地址。</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} 接受了连接，但随后 {time}没有响应。</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} 接受了连接，但随后 {time}没有响应。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} 要将它引向 {to}。HFChat 没有照做，访问密钥仍留在这里。</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>已多次请求 {host}：{why}。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key}在 {host} 上没有 Gist 权限：请创建具有“Gists: write”权限的密钥。</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{host} 认可{key}，但它没有 Gist 权限。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{host} 称{key}已失效。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key}不能在 {host} 写入数据集。未分享或更改任何内容。</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key}在 {host} 只能读取：请用可写入的密钥登录。</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{host} 拒绝了{key}：请重新登录。</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>收到的 {name} 与发布的内容不一致。</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>无法删除 {name}（{why}）：请关闭正在使用它的程序，然后重试。</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>无法加载 {name}（{why}）：请释放一些内存后重试，或使用其他模型。</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} 的大小与 Hub 给出的不一致。</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} 与发布的不一致：应为 {expected}，实为 {found}。你的对话不受影响。</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} 过早结束，只有 {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} 只有 {actual}，应为 {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} 是“{kind}”类模型，在此版本中不能对话。文件保持原样。</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} 已损坏（{why}）：请重新下载文件，或选择其他模型。</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} 是空文件</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} 不是 GGUF 文件，因此没有打开。未更改任何内容。</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} 不是 GGUF 文件：请选择名称以 .gguf 结尾的模型。</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} 已不在 {repo} 中：请选择其他版本。</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} 与发布的文件不一致：请重新下载，或移除它。</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} 已不在原来的位置。你的对话不受影响。</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} 属于“{kind}”类，在此版本中不能对话：请选择其他模型。</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} 仍在那里：{why}。它可以照常使用。</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{repo} 的 {name} 与发布的不一致：请重新下载。</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} 的文件头有误，因此没有打开：{why}。你的对话不受影响。</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} 被拒绝：{why}。你的对话不受影响。</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} 的值为“{value}”，现已恢复为默认值。其他内容没有变化。</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>无法写入 {path}，或它属于其他人，因此使用这台电脑的常用文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>无法写入 {path}。已有的内容是安全的。</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>无法写入 {path}：请允许写入，或使用其他 --profile。</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>无法读取 {path}，已重新开始：旧文件保留为 {kept}。</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>无法读取或写入 {path}（{why}）：请检查磁盘，然后重试。</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>无法写入 {path}（{why}）：请为备份选择其他文件夹。</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>无法写入 {path}（{why}）：请选择其他文件夹。</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} 的格式为 {found}，此版本最高支持 {known}。没有改动该文件。</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} 需要 {needed}，只有 {free}：请释放 {short}，或选择较小的版本。</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} 已损坏，已重新开始。模型和对话不受影响，旧列表保留为 {kept}。</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} 由较新版本的 HFChat 写入，未作改动：请安装该版本，或使用其他 --profile。</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} 没有接收页面。对话本身是安全的。</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>无法再从 Hub 下载 {repo}。这台电脑上的副本可继续使用。</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} 没有 HFChat 能使用的模型文件。</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} 没有 HFChat 能使用的模型文件：请查找含有 GGUF 文件的仓库。</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} 没有版本 {wanted}。</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} 没有版本 {wanted}：请从 {known} 中选择。</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} 是 Hub 上的模型。</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} 不在这台电脑上：请用“hfchat models get {repo}”下载，或加上 --yes。</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} 是私有的：放入的内容只有你能读。</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} 是公开的：放入的内容任何人都能读。</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} 已被移除或是私有的。这台电脑上的副本可继续使用。</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{host} 称{token}已失效。对话和模型不受影响。</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{host} 拒绝了{token}：请重新登录，或不使用它继续。</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what}HFChat 已将其读回并进行比较。对话是安全的。</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what}请到那里查看并将其删除。</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what}请稍后重试。</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}，因此没有打开。你的对话不受影响。</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}：请重新下载或复制文件，或选择其他模型。</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}（{clock}）</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}，代码 {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>“{name}”不能在那里作为数据集或文件的名称。未发送任何内容。</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>无法使用“{name}”：请使用 a 到 z 的字母、数字、点、连字符和下划线。</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>“{name}”可能指向模型文件夹之外，或不能作为文件名。未下载或更改任何内容。</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>“{name}”不是安全的名称：请选择其他模型或文件。</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>这里无法理解“{name}”。</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>提示词需要名称。</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>提示词需要内容。</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>编辑提示词</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新建提示词</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>输入 / 和此名称即可使用。</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>双大括号中的词每次使用时填写，例如 {example}。</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>请填写：{name}。按 Tab 转到下一处。</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>链接已复制。</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>结果会显示在你的分享列表中</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>已删除分享的内容</translation>
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
            <translation>添加来自别处的回答…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>已固定：模型会一直看到它。取消固定</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>正在生成另一个回答，接下来是你的。</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>会保存在你的对话中。按 Esc 隐藏此窗口。</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>正在加载模型，{percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>在窗口中打开</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>还没有模型。在窗口中选择一个。</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} 正在生成</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>在窗口中打开</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>快速提问</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>已评价的回答</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>汇总评价</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>所有时间</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>所有主题</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>按模型</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>按角色</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>按主题</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>文件夹或标签</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>文件夹 {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>仅 {name}，显示全部</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>显示所有回答</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>排序：{column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>标签 {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>评价时间</translation>
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
                <numerusform>%n 条评价</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n 星</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>还需 %n 条评价</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>尚无星级</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>无主题</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>第 {rank} 名</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>踩</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>赞</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>赞</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>在这台电脑上每秒的词元数</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>未知模型</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>星级 {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>赞 {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>词元/秒</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} 词元/秒</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}，介于 {low} 和 {high} 之间</translation>
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
                <numerusform>已将 %n 个回答写入 {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>已将 %n 对回答写入 {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>导出评价</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON 行 (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>未写入任何内容：没有被评为好或差的回答</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>未写入任何内容：没有评价不同的两个回答版本</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n 条评价，全部保存在这台电脑上</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>有 10 条评价才能排名。按星级计算；没有星级时，赞算五星，踩算一星。</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>评价只保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>小号数字表示 95% 置信区间。</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} / {every} 条评价，全部保存在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>清楚</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>有创意</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>没有按要求做</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>按要求做了</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>跑题</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝回答</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>太长</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>太短</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>不安全</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>文笔好</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>有错误</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>语言不对</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>给自己的备注</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>只保存在这台电脑上</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>哪里好？</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>哪里不好？</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>对话中只能打开网页和邮件地址。其他类型的链接可能会启动程序或读取文件。</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>此链接未打开</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>（最多 {number} 个词元）</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>（不限）</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>（温度 {number}）</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>添加来自别处的回答…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>再来一次</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>更长</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>更有创意</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>更短</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>更严谨</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>使用其他模型…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>已按这些值加载。</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>未选择模型。</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>重新加载模型</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>重新加载后生效。</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>HFChat 完成手头的工作后会立即重启。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>正在生成回答。请等它结束，或先停止。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>现有的所有内容都在其中。</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>现有但备份中没有的：{chats}、{messages}。</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>将恢复：{chats}、{messages}。</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>正在解压并检查。不会更改任何内容。</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>最新的消息来自 {when}。</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>正在查看备份</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>创建于 {when}，由 HFChat {version} 创建。</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>创建于 {when}。</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>要恢复此备份吗？</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>也包括设置和模型备注</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>会先备份现有内容，以便撤销。</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>已保存为 {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>正在写入文件…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>所有内容又已保存</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>显示这些回答</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>评价</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>已收起</translation>
        </message>
        <message>
            <source>open</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>选取种子</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>每次随机</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>发送（Enter）</translation>
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
            <translation>正在取消：检查是否已创建…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>正在再次检查密钥…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>正在检查是否已存在…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>正在读回已发送的内容…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>这不是网址。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>此数字超出范围。</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>使用 {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 位</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 位</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 位可节省内存，但读取长消息较慢。</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>保存在其中的对话不会重新读取。</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>已删除的对话在此期间内可以恢复。</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>大于 0 时，常见的词会变少。</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>大于 0 时，模型会转向新词。</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>大于 1 时，模型会减少重复。</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>GitHub API 的地址</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Hub 的地址</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>在第一个回答之后，空闲时进行。</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>用于验证码登录的应用</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>适用于消息和代码。</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>每天向 GitHub 查询一次最新版本。不会下载任何内容。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>自动会放入尽可能多的层。0 表示不放。</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>由正在运行的屏幕阅读器朗读。</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>逐句</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>重新打开 HFChat 后更改。</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>对话文字大小</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>从可能性最大的这么多词元中选择。0 表示全部。</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>从合计达到此概率的词元中选择。1 表示全部。</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>计划的上下文</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>回收站保留天数</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>颜色少，线条粗。</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>用于 GitHub Enterprise 服务器，以 /api/v3 结尾。</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>用于镜像。镜像能看到搜索和下载的内容。</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>所有下载合计。</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>频率惩罚</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>托盘图标</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>以词元计；留空则模型写完为止。</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>用于每个新对话的指令</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>关闭窗口后继续运行</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>快速提问的快捷键</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>显卡上的层数</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>略去低于最大可能性此比例的词元。</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>让模型为对话命名</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>启动时加载模型</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>最长回答</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>低则稳定，高则多变。0 选取可能性最大的词。</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>用于快速返回对话的内存（MB）</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>下载完成时通知</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>较长的回答完成时通知</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>关闭后，HFChat 也不会加载其驱动程序。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>面板和通知不以动画方式出现。</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>单个模型的参数</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>上下文精度</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>存在惩罚</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>在任何程序中快速提问</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>朗读回答</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>重复惩罚</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>立即重启</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>搜索 Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>发送按键</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>显示窗口、新建对话或快速提问。</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>窗口缩放</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>速度限制（kB/秒）</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>通知新版本</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>GitHub 上已启用设备流程的 OAuth 应用的客户端 ID。如果没有，请用访问密钥登录。</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>第一个回答会更快出现。关闭可节省内存。</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>按这么多词元显示模型所需的内存。</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>模型保留在内存中。可从图标菜单中退出。</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>另一个按键用于换行。</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>相同的种子和设置会得到相同的回答。</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>搜索词和筛选条件会发送给它。关闭后只显示 HFChat 自带的模型。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>读取线程数</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>生成线程数</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>模型能同时看到的词元数。越多越占内存。</translation>
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
            <translation>使用显卡</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>在模型读取你的消息时使用。</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>通常比处理器核心数少一个时最快。</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>模型应了解或遵守的内容。可以留空。</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>完成后</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>HFChat 在后台时，通过系统通知提醒。</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>无障碍</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>启动时</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>适用于所有对话。模型、角色或对话可以有自己的设置；对话旁的参数会显示哪个值生效。</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>选词方式</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>模型的内存</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>模型的内存</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>隐私与数据</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>处理器与显卡</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>要在任何地方快速提问，可在系统中设置一个按键来启动</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>写作</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>添加到私有数据集</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>添加到公开数据集</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>所有对话</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>所有人都能找到并阅读。</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>已取消，但内容可能已经送达。稍后会再次检查：如果已送达，会显示在你的分享列表中。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>已取消。未分享任何内容。</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>已取消。之前分享的内容没有变化。</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>已取消。之前分享的内容已不在那里。</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>创建公开 Gist</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>创建机密 Gist</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>要从数据集中删除此文件吗？</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>要删除此 Gist 吗？</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>导出所有对话</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>文件夹 {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>GitHub Gist</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Hub 数据集</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON 行</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>尚未登录 {host}。还没有发送任何内容。</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>只有你能阅读。</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>私有数据集</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>公开数据集</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>公开 Gist</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>机密 Gist</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>“机密”表示不公开列出，而不是私有：知道链接的人都能阅读。</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>分享这些对话</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>分享此对话</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>分享此文件夹</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>分享此消息</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>已分享</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>对话已加入数据集</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>数据集已更新</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>文件留在这台电脑上。</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Gist 已创建</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Gist 已更新</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>链接将对所有人失效，且无法撤销。这台电脑上的对话保持不变。他人制作的副本也会保留。</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>预览只显示开头。全部内容为 {size}。</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>此对话</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>此对话，所有版本</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>此消息</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>这会将预览中的文本发送到 {host}。</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>更新数据集</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>更新 Gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>更新 {day}分享的内容（{kind}）；链接保持不变</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>网页（HTML）</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>链接已复制</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>对话已不存在，因此无法重新生成其文本</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>范围</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文本</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>名称可包含不带重音的字母、数字、点、连字符和下划线</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>正在检查要发出的内容，目前 %n 个对话…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>正在检查要发出的内容…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>正在查询登录账号…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>文本已复制</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>内容太多，只能保存为文件，不能用链接分享</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>检查是否已创建</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>你分享的所有内容</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>没有分享过内容。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>使用对话顶部的“分享”可创建链接或文件。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>从此列表中移除</translation>
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
            <translation>它已不在那里</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>它在那里；链接有效</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>它从未创建</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>链接已复制</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>那里有内容，但不是所发送的：请打开或删除</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>已从列表中移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>已删除分享的内容</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>复制对话的链接</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>打开链接…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>分享或导出…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>点击快捷键，然后按下新的按键。按 Backspace 可清除。</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>已恢复默认快捷键。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>书写和阅读时</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} 已用于“{action}”。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>书写和阅读时</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>验证码：{code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>在浏览器中打开 {address}，并在那里输入此验证码：</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>此验证码已过期。</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>正在等待验证码。有效时间还剩 {time}。</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Gist 属于你的账号。请粘贴可写入 Gist 的访问密钥：具有“Gists”“Read and write”权限的精细密钥就够了。</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>它保存在系统的密码库中，只会发送给此服务器。</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>创建密钥…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>登录 {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>使用验证码</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>正在加载模型</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>正在询问 {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>来自 {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>HFChat 自带的模型</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>HFChat 自带的模型，截至 {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>搜索 Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>搜索会将你的搜索词和筛选条件发送到 {host}，绝不会发送对话。</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>保持离线</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>恢复为 {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>此值的来源</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>第 {number} 条消息，共 {count} 条</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>代码，%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>表格，%n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n 个线程</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>正在测量 {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>尚未测量。每个模型需要一点时间。</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>运行基准测试</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>生成时每秒的词元数，越高越好</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>无法测量</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>每个模型的速度</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>超出可用内存</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>未给星级</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} 星（共 5 星）</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>只保存在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>给房东写一封简短有礼的邮件</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>用德语问我十个日常问题</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>用德语问我十个日常问题，一次问一个。</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>解释某件事</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>帮我写作</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>潮汐是怎么回事？请简单说明</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>练习一门语言</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>用 Python 按日期重命名我的照片</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>写一个 Python 程序，按照片中记录的日期重命名我的照片。</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>给我的房东写一封简短有礼的邮件：暖气坏了。</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>写一个小程序</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>移除标签 {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>目标位置</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>对话模板</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>保留此对话</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>回答后将保留</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>此对话不留痕迹。打开其他对话或退出后就会消失。</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>它没有保存在任何地方。离开后，内容就会消失。</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>保留此对话</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>要离开临时对话吗？</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>有一行太长。</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>最多 {count} 行。</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>每行一个</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>先思考再回答：较慢，但往往更好</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>仍然下载</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>它需要 {need}，可用 {free}。它可能会拖慢这台电脑，或中途停止。</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>使用 {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} 超出可用内存</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>对话内容</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>已完成，{tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
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
                <numerusform>还剩 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>全部彻底删除</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>要彻底删除这些对话吗？</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>已删除的对话</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>没有已删除的对话。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>删除后无法恢复。只有之前制作的备份中还有它们。</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat：回答已就绪</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>快速提问</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>显示或隐藏 HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat 在这里继续运行。可从其菜单重新显示或退出。</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>需要托盘图标。</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>此桌面不显示程序图标。</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>此对话的地图</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>粗线是对话当前显示的内容。其他版本在旁边。</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>还没有其他版本。重新生成或编辑会产生新版本。</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} 可用</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>此副本并非发布的版本，因此无处查询。</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>正在查询 GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub 暂时不再回应这里的查询。稍后重试。</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>无法连接 GitHub。检查连接，然后重试。</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>跳过此版本</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>无法理解 GitHub 的应答。稍后重试。</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>这是最新版本。</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>版本 {version} 可用。</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>关闭 HFChat 并重新打开，即可使用新版本。</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat 在打开期间已更新</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>你的对话已保存。</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>缓冲区：{size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>{count} 个词元的上下文：{size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>按文件大小估算：尚未读取文件头。</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>当前可用：{size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>接近完整</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>没有适合内存的版本。{version} 是最小的。</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>预留：{size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>合计：{size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>权重：{size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>推荐 {version}：它以三分之一的大小保留了几乎全部质量，而且内存够用。</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>推荐 {version}：名称没有说明它是如何缩小的。</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>推荐 {version}：内存够用的版本中最接近 Q4_K_M。</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>推荐 {version}：质量与大小的常用平衡。</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>推荐 {version}：没有 Q4_K_M，而此版本接近完整。</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}：正在检查</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}：正在下载，{percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}：已暂停于 {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}：已停止</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}：等待中</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>在此对话中查找</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>恢复为 {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>用于此处</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>拖动以更改顺序</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>等待中：{text}</translation>
        </message>
    </context>
</TS>
