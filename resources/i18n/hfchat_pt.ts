<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licença Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar atualizações</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Banco de dados</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Cada modelo tem sua própria licença, mostrada em Modelos.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluído</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Linguagem de programação</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Pasta de modelos</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Avisos de cada parte incluída</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versão {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Biblioteca de janelas</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Chave de acesso</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Chave de acesso do Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>Em HF_TOKEN. Para sair da conta, remova essa variável.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>Na memória, até você fechar o HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>No cofre de senhas deste sistema, assim que houver um.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>No cofre de senhas deste sistema.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>Em vez de um código. Para modelos, basta uma chave só de leitura; para compartilhar datasets, ela precisa permitir gravação.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Ela é enviada somente ao Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Não é preciso ter conta para conversar nem para baixar modelos abertos. Entre apenas para compartilhar ou para acessar modelos que pedem que você aceite os termos.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Não conectado</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Cole uma chave de acesso</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Entrar com um código</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Entrar com esta chave</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Conectado como {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Esta chave não dá acesso a modelos com termos.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Onde o hf auth login a guardou. Para sair da conta, execute hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Onde a chave de acesso fica guardada</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Pedindo um código ao Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Consultando a conta no Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Saindo…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Aguardando a digitação do código…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Fazer backup de todos os chats agora</translation>
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
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Escolher uma persona</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Fechar, parar a resposta, voltar à caixa de mensagem</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Comparar: colar uma resposta do ChatGPT ou de outro lugar</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Copiar a última resposta</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Excluir o chat</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Excluir o chat selecionado na lista</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Editar a última mensagem, com a caixa vazia</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tudo o que você compartilhou</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportar todos os chats</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Localizar no chat, nos modelos ou nas configurações</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Localizar o próximo</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Localizar o anterior</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Primeira ou última mensagem, enquanto você lê</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Ramificar o chat após a última resposta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Ir para qualquer lugar</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Ir para a caixa de mensagem</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Segure também Ctrl ou Alt, ou use uma tecla de F1 a F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importar chats do ChatGPT e de outros programas</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Recarregar o modelo</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Mapa do chat</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nova linha</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Próximo chat</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Próxima parte da janela</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Tamanho normal do texto</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Abrir um arquivo de modelo</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Personas, ao escrever</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Chat anterior</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Mensagem anterior ou seguinte, enquanto você lê</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Versão anterior ou próxima de uma mensagem</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior da janela</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Imprimir o chat</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Pergunta rápida em uma janela pequena</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Avaliar a última resposta com estrelas</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Regenerar a resposta</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Regenerar a resposta de outro jeito</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Renomear o chat</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Prompts salvos, no início da caixa</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Buscar nos chats</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Ver ou desfazer a última importação</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Compartilhar ou exportar o chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostrar ou ocultar a lista</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Mostrar ou ocultar os parâmetros</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto menor</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporário</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>A última resposta é ruim</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>A última resposta é boa</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Isto exclui algo. Segure também Ctrl ou Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Esta tecla não pode ser usada.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Desfazer a última exclusão ou alteração</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Desfazer, ou outra ação que o aviso ofereça</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Descarregar o modelo</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Exibir</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>O que ocupa o contexto</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} serve para escrever texto.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Resposta ruim</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Resposta boa</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Fica somente neste computador</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fixada: o modelo continua vendo a mensagem. Desafixar</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Avaliar com estrelas</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Avaliada com {stars} de 5 estrelas</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Regenerar de outro jeito</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Faça uma pergunta primeiro, depois adicione uma resposta.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Esta resposta é boa?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Este chat é bom?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Manter este chat</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Mantenha este chat primeiro, depois o ramifique.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Mapa deste chat…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Mensagem excluída, com tudo o que veio depois</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Abrir o chat de origem</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Avaliar este chat…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Versão excluída</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Adicionar uma resposta de outro lugar</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Outro modelo ou uma pessoa</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Editar resposta</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Ela vira uma versão ao lado das outras. Nada é substituído.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Cole aqui a resposta do outro modelo</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Ainda não há texto.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Quem escreveu</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Interrompida, mantida até este ponto</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Lendo sua mensagem</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Lendo sua mensagem {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Pensando, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Pensou por {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrevendo</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>parou após {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>O modelo</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} respondeu</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} parou antes do fim da resposta</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Adicionar uma resposta de outro lugar…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Resposta ruim</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Resposta boa</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Avaliar com estrelas</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Regenerar de outro jeito…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} respondeu</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n pasta</numerusform>
                <numerusform>%n pastas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n avaliação</numerusform>
                <numerusform>%n avaliações</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Fazer backup</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Antes de restaurar</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Antes de atualizar o HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Arquivo de chats</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Chats de outros programas</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Escolher arquivo</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Excluir %n chat?</numerusform>
                <numerusform>Excluir todos os %n chats?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Excluir todos os chats</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Excluir backup</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Excluir o backup de {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Excluir o backup de {when}?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Do ChatGPT, LM Studio, Open WebUI e outros. Pode ser desfeito.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Ainda não há backups</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Um backup é feito a cada semana, quando nada mais está acontecendo, e os quatro últimos são mantidos. O que você exclui continua nos backups mais antigos até que eles também sejam excluídos.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Andamento do backup</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Restaurar o backup de {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Eles vão para os chats excluídos e podem ser recuperados de lá.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Eles vão para os chats excluídos, de onde podem ser recuperados até serem excluídos de vez. Os backups não são alterados.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Este arquivo não pode ser recuperado. Seus chats e os outros backups ficam.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Semanal</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Você vê o que há nele antes de qualquer mudança.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Seus chats neste computador</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>não pode ser lido</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Fazer backup</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Backup salvo em {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Backup restaurado</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Backups do HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Os chats voltaram a ser como antes</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>O último backup semanal falhou: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Próxima versão</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Próxima versão (Alt+Direita)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Versão anterior</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Versão anterior (Alt+Esquerda)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Versão {index} de {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar tudo</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Descobrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporário</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Cancelar carregamento</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Cabeçalho do chat</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Excluir chat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Compartilhar este chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostrar ou ocultar a lista</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Reiniciar o motor</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Há um link para este chat. Ele está no menu ao lado.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tudo fica neste computador</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Outras formas de começar</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Nenhum chat contém “{words}”.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Nenhum chat corresponde.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Buscar nos chats</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporário</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Seus chats aparecerão aqui.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Excluir pasta</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover para pasta</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Novo chat nesta pasta</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Tirar da pasta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartilhar ou exportar…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarquivar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>As respostas podem estar erradas; confira o que importa.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Funciona neste computador. As respostas podem estar erradas; confira o que importa.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Este modelo não foi feito para conversar. Ele continua o que você escreve.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Nome do chat</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nome da pasta</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivados</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Chat sem nome</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>No início deste mês</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>No início desta semana</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Encontrado nos chats</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>Nenhum chat nesta pasta</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Mais antigos</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixados</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>uma resposta está sendo escrita</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>recolhido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>expandido</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixado</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>Mais %n deles também será substituído</numerusform>
                <numerusform>Mais %n deles também serão substituídos</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Confira antes de compartilhar</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Chaves e senhas nunca são publicadas: quem as lesse poderia usá-las. Aqui elas continuam substituídas; em um arquivo que você salva, é possível mantê-las.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Nada particular foi encontrado. Confira você também.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar %n</numerusform>
                <numerusform>Mostrar todos os %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Os itens marcados são substituídos somente na cópia</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Sempre substituído no que é publicado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Verificar o arquivo</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Verificando o arquivo</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Verificando, {n}%</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Verificando, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Mantido</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Substituído por {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Não quebrar linhas</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Mostrar todas as {count} linhas</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Quebrar linhas</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Tamanho do texto {percent}%</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Mensagem para {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Continue a conversa</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escreva uma mensagem</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Mensagens anteriores</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Esquecer tudo até aqui</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Omitir as mais antigas</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Mensagens antigas que o modelo não lê mais: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Parar e perguntar</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt do sistema</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>A resposta</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>As mensagens ficam no chat, mas o modelo não as vê mais.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Esta mensagem</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Quando estiver cheio</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Ramificado de um chat que foi excluído</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Ramificado de {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Deixar o modelo ver tudo de novo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>O modelo esqueceu o que está acima</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>O modelo não vê mais o que está acima</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>O modelo não vê mais o que está acima desta linha</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Contexto: {used} de {total} tokens usados, livres: {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Cheio</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Cheio, sem as mensagens mais antigas</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Mensagens antigas que o modelo não lê mais: {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} de {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Outro programa já usa {keys}.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>A área de trabalho decide as teclas. Elas são alteradas nas configurações dela.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>A área de trabalho não permitiu.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Esta área de trabalho não oferece isso. Você pode atribuir teclas ao comando acima nas configurações dela.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} abre a janela pequena sobre qualquer programa.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Sobre este modelo</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Template de chat</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>É diferente do template do modelo base. Pode ser uma correção ou mudar o comportamento do modelo: examine-o se você não conhece quem o publicou.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Não é o mesmo que foi mostrado aqui antes. Um template decide como suas palavras chegam ao modelo: examine-o antes de usar o modelo.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Última alteração</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Não informada</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>O cartão é mais longo do que o mostrado aqui.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>O template de chat foi alterado</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Não salvar</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Downloads em 30 dias: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Curtidas: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Abrir no Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parâmetros; {count} atuam em cada palavra</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Publicador</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Acesso mediante pedido</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Aceite os termos dos autores na página do modelo e depois entre na conta.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Pedir acesso</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Consultando o Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Escolha um modelo para ver os arquivos dele.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Ele não pode ser baixado. O que está neste computador continua funcionando.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Consultar no Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Nenhum arquivo de modelo conhecido.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM com um contexto de</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Envia ao Hub o nome deste modelo, nada mais.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>O Hub desativou este modelo</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Os autores decidem sobre cada pedido. Peça na página do modelo.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Este modelo foi renomeado</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} agora se chama {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Largura da lista</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>Para o início</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Em outro programa</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Outro programa está baixando este arquivo</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Outro programa está baixando este arquivo. Ele não é baixado duas vezes.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Download de {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Nova tentativa em {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>em {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} foi baixado</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent}%</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. O download continua de onde parou.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} mantidos</translation>
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
            <translation>O download de {model} falhou</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} está pronto para conversar</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Cancelar o download</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Cancelar este download?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Continuar baixando</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Os {size} já baixados de {model} serão excluídos. Se você pausar, eles ficam para depois.</translation>
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
            <translation>Ocultar os downloads</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Nenhum download. O que é baixado do Hub aparece aqui.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausar tudo</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Remover concluídos</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Retomar tudo</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Editar mensagem</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Ir para os chats</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>Nada foi avaliado neste período ou tópico.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Avalie respostas com o polegar ou com estrelas e veja aqui quem se sai melhor.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Mostrar todas as avaliações</translation>
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
            <translation>Exportado do HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Exportado do HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompida</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Nenhuma resposta chegou</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Ainda não terminada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt do sistema</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Pensou por {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Chat sem título</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Versão {place} de {count}, no lugar de #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>polegar para baixo</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>polegar para cima</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>versão {place} de {count}</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Cada resposta avaliada, com a conversa e tudo o que se sabe.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Tudo (linhas JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportar avaliações</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Respostas boas e ruins (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Pares de respostas (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Prompt, resposta e se ela foi boa. Três estrelas não dizem nem sim nem não.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Prompt, a resposta melhor e a pior: duas versões que você avaliou de forma diferente.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Formato das linhas</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>O arquivo tem uma linha para cada resposta ou par, para treinar modelos.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Com prompts do sistema</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Com o raciocínio dos modelos</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Menos</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n idioma</numerusform>
                <numerusform>%n idiomas</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Mais de 100 idiomas</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Avançado, 4B a 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Base, não para chat</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Ideais para este PC</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Conversa do dia a dia</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Dia a dia, 1B a 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Especialista, acima de 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Cabe neste notebook</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Cabe bem</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Termos do Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bom para</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Idioma não informado</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Direito</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Termos do Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matemática</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matemática e lógica</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicina</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Mais baixados</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Mais curtidos</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Mais recentes</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Ninguém informa quais idiomas ele conhece.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ainda não se sabe</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Não informado</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Outros termos</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Divertido</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Publicador</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Roleplay</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Ciência</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Respostas curtas</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Menores</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Iniciante, até 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Raciocina</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Raciocina passo a passo</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Justo</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Em alta</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Sem censura</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Redação</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>do modelo base</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>nosso palpite</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>segundo o autor</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>tag do Hub</translation>
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
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrevendo</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>primeiro token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
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
            <translation>{number} bytes</translation>
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
            <translation>{place}º na fila</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}º na fila</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}º na fila</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}º na fila</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>faltam {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Solte para importar uma persona</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Solte para importar chats</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Solte para importar chats ou personas</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Solte para examinar este backup</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Solte um arquivo por vez, ou a pasta em que eles estão.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Solte o arquivo para usar este modelo</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>O HFChat não pode usar este arquivo. Ele aceita modelos GGUF, exportações e backups de chats, e personas.</translation>
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
            <translation>Conversar com {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Baixar {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>{size}, {need} RAM</source>
            <translation>{size}, {need} de RAM</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n estrela ou mais</numerusform>
                <numerusform>%n estrelas ou mais</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 estrelas</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Também arquivados</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Qualquer pasta</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Qualquer modelo</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Qualquer persona</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Qualquer avaliação</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Qualquer tag</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivados</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Tem código</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Fora de pastas</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Só arquivados</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Avaliação</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Sem os arquivados</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Limpar {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Localizar neste chat</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Maiúsc./minúsc.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>É preciso ter um modelo neste computador para responder.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Escolher um arquivo de modelo neste computador</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Baixe um que caiba neste notebook ou use um arquivo .gguf onde ele está.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Tudo fica neste computador.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Encontrar um modelo</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Encontrar um modelo mais capaz que caiba neste notebook</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Sem conta, e sem internet enquanto você conversa.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Abrir um arquivo de modelo…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Início de um chat</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>Sobre o que você quer conversar?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} é carregado com sua primeira mensagem.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} está carregando. Você já pode escrever.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} está pronto.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} está pronto. É pequeno e rápido, bom para um primeiro teste.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} parou. Ele reinicia com sua próxima mensagem.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Clique para não colocá-lo em nenhuma pasta</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>O novo chat ficará na pasta {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Um arquivo GGUF colocado aqui é encontrado.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Outros programas que usam o Hub encontram ali os mesmos arquivos.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Onde os modelos ficam</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Seus próprios arquivos</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fechar sem salvar</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Fechar sem salvar?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>O que você alterou aqui será perdido.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>O texto que sai daqui</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Pedindo um código a {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Consultando a conta em {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Para compartilhar chats como gists</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Conectado como {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>A chave está em uma variável de ambiente.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>A chave fica na memória até você fechar o HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>A chave está no cofre de senhas deste sistema.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Ela é procurada quando um modelo é carregado.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Nenhum driver compatível com Vulkan está instalado.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Desativada nas configurações.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name}: o driver é antigo demais.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>A placa de vídeo</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Esta compilação do motor só usa o processador.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>O Vulkan não está instalado neste computador.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>compilado para este computador</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} apenas imita uma placa de vídeo.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} compartilha a memória do computador: entra em uso quando um número de camadas é definido.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Detectar de novo</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Memória de que o modelo precisa</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Usar a placa de vídeo que falhou</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n placa, {total}, {backend}</numerusform>
                <numerusform>%n placas, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n núcleo</numerusform>
                <numerusform>%n núcleos</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Aqui, automático é {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Código em uso: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Nenhuma placa de vídeo utilizável</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ainda não se sabe</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Não é usada</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Não é usada por padrão</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desativada</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>O motor não foi iniciado.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} de {total} livres</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} de {most} camadas de {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} precisa de {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} de memória própria, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Em ordem inversa</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Em ordem, os melhores primeiro</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Exportações de chats</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n chat está entre os chats excluídos, nas configurações.</numerusform>
                <numerusform>%n chats estão entre os chats excluídos, nas configurações.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>%n mensagem veio com eles.</numerusform>
                <numerusform>%n mensagens vieram com eles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Entre eles</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>O ChatGPT envia um zip depois de Configurações, Controles de dados, Exportar. LM Studio, Jan e GPT4All guardam os chats em uma pasta. Você também pode soltar um arquivo na janela.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Escolher arquivo</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Escolher pasta</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Escolher outro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>De {names} ou do HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Já estão aqui</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Importar estes chats?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importando {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>O arquivo é aberto e verificado. Nada é alterado.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Os chats são movidos para os excluídos.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Omitido ou alterado</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Examinando {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nada sai deste computador, nada dos arquivos é executado, e toda a importação pode ser desfeita.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Nada de novo neste arquivo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Andamento</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>A importação foi desfeita</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Desfazer importação</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Desfazendo a importação</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sem título</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>O conteúdo é comparado com os chats que estão aqui.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} de {total} chats</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} de {total}, {chats} até agora</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n chat importado</numerusform>
                <numerusform>%n chats importados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n chat que já está aqui fica de fora</numerusform>
                <numerusform>%n chats que já estão aqui ficam de fora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n chat que está aqui com menos mensagens entra ao lado do atual</numerusform>
                <numerusform>%n chats que estão aqui com menos mensagens entram ao lado dos atuais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n pasta</numerusform>
                <numerusform>%n pastas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n persona ou prompt</numerusform>
                <numerusform>%n personas ou prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>De {first} a {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>arquivo anexado, citado no texto</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>chamada de uma ferramenta, ou o resultado dela</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>chat que não pode ser lido</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>chat cortado, por ser longo demais</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>chat vazio</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>mensagem vazia</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>arquivo de outro tipo</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>arquivo que termina no meio</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>data impossível, corrigida</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>mensagem que não é de uma pessoa nem de um modelo</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>mensagem cortada, por ser longa demais</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>mensagem que lá também estava oculta</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>mensagem sem lugar, posta em ordem</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>número que aparecia duas vezes, corrigido</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>persona ou prompt cujo nome já existe aqui</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>imagem, citada no texto</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>configuração desconhecida aqui</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>áudio, citado no texto</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>vídeo, citado no texto</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Nada para desenhar: não há avaliações desse tipo.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Avaliações com suas faixas</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Alterar as teclas</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sem teclas</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Pressione teclas</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Africâner</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanês</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armênio</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaijano</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basco</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorrusso</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bósnio</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanês</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonês</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalão</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinês</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tcheco</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dinamarquês</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Holandês</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglês</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estoniano</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finlandês</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francês</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galego</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemão</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guzerate</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebraico</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Híndi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandês</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonésio</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandês</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonês</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Cazaque</translation>
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
            <translation>Latim</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letão</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedônio</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malaio</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltês</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Muitos idiomas</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marata</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norueguês</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norueguês bokmål</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norueguês nynorsk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonês</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Português</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Romeno</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russo</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Sérvio</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Esloveno</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espanhol</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suaíli</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalo</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tâmil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Télugo</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandês</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbeque</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galês</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Ir para o texto mais recente (End)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Recente</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluído</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Os termos não vieram junto.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licenças de tudo o que está incluído</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nada tem este nome.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Buscar por nome ou licença</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termos</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Endereço completo</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Abrir este link?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>O nome antes do sinal @ não é o destino deste link. Ele leva a {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Este nome tem letras que podem parecer outras.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Escrever e-mail</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Escrever para este endereço?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n chat arquivado</numerusform>
                <numerusform>%n chats arquivados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n chat excluído</numerusform>
                <numerusform>%n chats excluídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n chat desarquivado</numerusform>
                <numerusform>%n chats desarquivados</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Chat arquivado</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Chat excluído</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Chat desarquivado</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Pasta excluída, os chats foram mantidos</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Movido para {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Retirado da pasta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filtros {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Nenhum modelo corresponde</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Veio com o app</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Danificado</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Em outro lugar</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Duplicado</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache do Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Não é o arquivo publicado; verificado em {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>É o arquivo publicado; verificado em {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Ainda não foi comparado com o arquivo publicado.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Maiores primeiro</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Pasta de modelos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Ninguém publicou um hash com o qual compará-lo.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Não utilizável</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Mais antigo</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Mesmo arquivo que {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Menores primeiro</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Há uma revisão mais nova: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ainda não usado</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>usado há %n dia</numerusform>
                <numerusform>usado há %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>usado em {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usado hoje</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usado ontem</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>{size} podem ser liberados: há arquivos duplicados</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Adicionar aos favoritos</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos neste computador</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Remover dos favoritos</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Adicionar um arquivo de modelo</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Outra cópia dele permanece.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Excluir {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>O HFChat não sabe onde obtê-lo de novo.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Ele pode ser baixado de novo de {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Já tinha sido excluído</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Outros programas usam este arquivo e sentirão falta dele: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Este modelo faz parte do app e fica com ele</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} foi excluído</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{size} em {path} são removidos deste computador.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Excluir deste computador</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Excluir um dos dois libera {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Libera {size}. Pergunta antes.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Maior contexto</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM necessária</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>No Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Mesmo arquivo que em {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Mostrar o outro</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Tamanho no disco</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>Para que serve bem, no que erra</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} em {count} partes</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} com um contexto de {count} tokens</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Adicionar aos favoritos</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Remover dos favoritos</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Adicionar arquivo…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Escolha um modelo para ver o que se sabe sobre ele.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Baixe um que caiba neste computador ou adicione um arquivo GGUF que você tenha.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Encontrar modelos</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Nenhum modelo neste computador corresponde.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Ainda não há modelos neste computador</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Buscar neste computador</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>{disk} livres no disco</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} de {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{free} de {total} de memória livres</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: {free} livres</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Sem texto</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>exibida</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>versão {index} de {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Precisa de {need} GB de memória, e há {room} GB livres</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Precisa de {need} de {room} GB de memória</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Precisa de {need} de {room} GB de memória, o que é justo</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar mensagem</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Copiar seleção como Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Excluir mensagem</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Excluir esta versão</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Esquecer o que está acima</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Ramificar em um novo chat</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Fixar, para que o modelo continue vendo</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Ler como texto…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartilhar ou exportar…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Mensagens na fila</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Abrir um arquivo de modelo</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>As últimas mensagens do motor</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Localizar um modelo neste computador</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Encontrar mais modelos</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos neste computador</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Nenhum modelo tem este nome.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Ainda não há modelos neste computador.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Abrir um arquivo de modelo…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Descarregar para liberar memória</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Descarregar para liberar {size}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>atual</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Carregando {percent}%</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Modelo: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Não carregado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrevendo</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n download pode continuar</numerusform>
                <numerusform>%n downloads podem continuar</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Mostrar formatado</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Este texto é muito longo ou incomum, por isso é mostrado como foi escrito.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>O novo chat não ficará em nenhuma pasta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Todos podem encontrar</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Qualquer pessoa com o link pode ler</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Listado no seu perfil</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Modelo e parâmetros</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Nome do dataset</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Sem licença</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Só você pode ler</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Prompt da persona</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Dataset privado</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Dataset público</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist público</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Substituir o que é particular</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secreto</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estatísticas</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horários</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Chats, modelos, comandos</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrados</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Ir para qualquer lugar</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nada corresponde a “{words}”.</translation>
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
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Encontrado nos chats</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>current</source>
            <translation>atual</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Largura da lista</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Largura do painel lateral</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Este número está fora do intervalo.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Usar {number}</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>16 bits</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <source>As the model does it</source>
            <translation>Padrão do modelo</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Com temperatura 0, é escolhida a palavra mais provável.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Criativo</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Tamanho livre do DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Crescimento do DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Alcance do DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Força do DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Esforço do raciocínio</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Formato da resposta</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramática (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>A rapidez com que ele se corrige.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Quanto tempo o modelo pensa antes de responder.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Quantos tokens o modelo vê de uma vez. Mais ocupa memória.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Quanto pesa cada nova palavra repetida.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Quanta surpresa ele busca. Um valor baixo é mais focado.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Com que frequência as palavras mais prováveis são omitidas. 0 desativa.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>Em palavras simples</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Está desativado pelo valor acima.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Esquema JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Mantém a surpresa constante, no lugar dos outros limites.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Evita que frases inteiras se repitam. 0 desativa.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Carregamento do modelo</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>O Mirostat escolhe no lugar dele.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Taxa do Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Alvo do Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nenhum modelo escolhido.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ativado</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Outras formas de escolher</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Alcance das penalidades</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>As frases são procuradas nesta quantidade de últimos tokens.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Frases de até este número de tokens podem se repetir.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Prefere palavras tão surpreendentes quanto o normal. 1 desativa.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetição</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Parar em</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>O esquema JSON tem prioridade.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>A resposta será um JSON com este formato.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>A resposta termina antes de qualquer uma destas linhas de texto.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>A resposta segue estas regras; ela começa com “root”.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>O motor não encontra nenhuma placa de vídeo aqui.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>A placa de vídeo falhou e não é usada.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>A placa de vídeo está desativada nas configurações.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>As penalidades contam as palavras nesta quantidade de últimos tokens.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Este modelo não consegue fazer isso.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Versão 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Versão 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Se o modelo pensa antes de responder.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Chat inteiro</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Palavras com pelo menos esta probabilidade podem ser omitidas, menos uma.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Probabilidade do XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Limiar do XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Parâmetros deste chat redefinidos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Usados em todos os chats com este modelo</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} de {most} em {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Redefinir este chat</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Usar em todos os chats com este modelo</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Escolher uma persona</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sem persona</translation>
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
            <translation>Carregar</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sem persona</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts salvos</translation>
        </message>
        <message>
            <source>current</source>
            <translation>atual</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} prefere {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n item foi importado.</numerusform>
                <numerusform>%n itens foram importados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Exportar personas</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importar personas</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>O livro de lore dela foi omitido.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Persona excluída</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personas (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personas e fichas de personagem (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt excluído</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Salvo em {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>o usuário</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} foi importada.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Uma persona precisa de um nome.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Uma persona precisa de instruções.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Qualquer modelo</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Editar persona</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saudação</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Em poucas palavras</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Inicial</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nova persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Nenhum próprio.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Oferecidas em um chat vazio, uma por linha. ¶ indica uma quebra de linha.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Uma ou duas letras para o bloco dela. Vazio: a primeira letra do nome.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Modelo preferido</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Mostrada a você em um chat vazio. O modelo não a vê.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Usar os do chat aberto</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Valem nos chats com esta persona, quando o chat não define outros.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Formas de começar</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>O que o modelo recebe antes de cada conversa. Textos curtos e concretos funcionam melhor: quem ele é, o que deve fazer, em que formato responder.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Quando a persona é escolhida, é oferecido carregar este modelo.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Escolher uma persona</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Editar personas e prompts</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Localizar uma persona</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Nova persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sem persona</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Nenhuma persona tem este nome.</translation>
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
            <translation>Sem persona</translation>
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
            <translation>Copiar e alterar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Exportar tudo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nova persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Novo prompt</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Você ainda não tem nenhuma. Crie uma ou copie uma das que estão abaixo.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Você ainda não tem nenhum. Digite / em um chat para usar os que estão abaixo.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Personas em JSON ou uma ficha de personagem em PNG ou JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Personas que vêm com o HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompts que vêm com o HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Suas personas e prompts em um só arquivo</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Suas personas</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Seus prompts</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n selecionado</numerusform>
                <numerusform>%n selecionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Desmarcar tudo</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover para pasta</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Compartilhar ou exportar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarquivar</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>No máximo {tokens} tokens, cerca de {words} palavras</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideias</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Inventivas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Longo</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Sem limite: o modelo escreve até terminar</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Curto</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigorosas</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Avaliação e grau de certeza</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrelas</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>A barra cobre a faixa com 95% de certeza.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Polegar p/ cima</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>O que é mostrado</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Excluir predefinição</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Predefinição</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Predefinição: própria</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Predefinições</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Salvar como nova</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Salvar como nova…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Suas predefinições</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n predefinição importada</numerusform>
                <numerusform>%n predefinições importadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportar predefinições</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importar predefinições</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Predefinição “{name}” excluída</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Predefinições (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Predefinições salvas em {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Renomear a predefinição</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Salvar como nova predefinição</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Formatado</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>O texto que sai daqui</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Páginas prontas</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimindo…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} de {total} mensagens</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Conta bancária</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Número de cartão</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Endereço de e-mail</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Caminho de arquivo</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Chave ou token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Endereço de rede</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Talvez um número de cartão</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Talvez um número de telefone</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Número de telefone</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Seu nome de usuário</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Os chats nunca saem deste computador sozinhos</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Eles ficam em um arquivo neste disco. Buscar modelos, baixar um modelo e entrar na conta não enviam nenhuma palavra de um chat. Só o compartilhamento envia, e antes mostra o que vai sair.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: altere ou omita.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: verifique se ele está lá e pode ser lido.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: escolha outro backup.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: escolha outro arquivo.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: feche outros programas e tente mais uma vez.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: baixe ou exporte o arquivo de novo.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: exporte menos chats por vez.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: exporte os outros sem ele.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: tente mais uma vez.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: descompacte o arquivo e importe o que há nele.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: atualize o HFChat e então importe o arquivo.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Já existe um dataset com este nome</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Não foi possível ler uma lista do HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>É preciso ter um arquivo de modelo para responder, e {folder} não contém nenhum.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>É preciso ter um modelo neste computador para responder.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Um driver mais novo pode ajudar.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Uma regra começa por ela mesma e, por isso, não tem fim.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Veio uma página web em vez de uma resposta</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>O acesso a este modelo é dado mediante pedido</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>O acesso a {repo} é dado mediante pedido: entre na conta e peça na página do modelo.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Adicione de novo o que falta.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Permita a gravação nesta pasta e tente de novo.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Sempre neste chat</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Uma importação parou no meio</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Outro HFChat usa {path}: feche-o e tente de novo ou use outro --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Outro backup está sendo feito</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>Outro backup está sendo feito em {path}: tente de novo em um minuto.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Outra janela ou outro comando usa {path}. Nada foi alterado.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Peça um novo código ou cole uma chave de acesso.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Peça acesso na página do modelo, depois volte e tente de novo.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Altere-o nos parâmetros ou deixe o campo vazio.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Altere o título ou o texto, ou salve um arquivo.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Alterar o que é compartilhado</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Os chats são salvos como sempre.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Não é possível salvar chats aqui</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Chats de {file} que estão aqui e completos: {chats}. Os seus não foram alterados.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Verifique se ela está ligada e tem papel e imprima de novo, ou salve como PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Verifique se o arquivo ainda está lá e pode ser lido.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Verifique o endereço do servidor nas configurações.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Verifique a rede e tente de novo, ou salve um arquivo.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Verifique a rede e tente de novo.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Escolha um arquivo GGUF neste computador.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Escolha um chat com mensagens ou omita menos coisas.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Escolha um arquivo cujo nome termine em .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Escolha um nome sem barra: assim ele será seu.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Escolha um modelo parecido. A página dele pode dizer o motivo.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Escolha outro backup.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Escolha outro chat na lista.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Escolha outro arquivo. Suas personas não foram alteradas.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Escolha outro arquivo. Suas predefinições não foram alteradas.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Escolha outra pasta e tente de novo.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Escolha outra pasta ou libere espaço.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Escolha outro modelo ou comece um novo chat.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Escolha outro modelo ou procure uma versão mais nova do HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Escolha outro modelo ou avise os autores dele.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Escolha outro nome ou compartilhe com a mesma visibilidade daquele dataset.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Escolha uma destas: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Feche outros programas e tente de novo, ou reinstale o HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Feche outros programas e tente mais uma vez.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Feche outros programas ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Feche outros programas ou coloque menos camadas na placa.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Feche programas que usam muita memória e tente de novo, ou use outro modelo.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Feche os programas que usam o arquivo e tente de novo.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Conecte o disco em que ele está ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Corrija ou remova GH_TOKEN e reinicie o HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Corrija ou remova essa variável e reinicie o HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Baixar de novo</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Baixe-o de novo ou remova-o.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Baixe-o de novo. Se o problema voltar, outra versão pode ajudar.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Baixe-o ou escolha um modelo que já esteja aqui.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Baixe ou copie o arquivo de novo, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Baixe-o ou exporte-o de novo e escolha o novo arquivo.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Baixe o arquivo de novo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Editar mensagem</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Exporte menos chats por vez.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Exporte os outros sem esse chat.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Liberar espaço</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Libere {short} ou escolha uma versão menor.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>O GitHub pede para esperar</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>O GitHub não aceitou o código.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>O GitHub não permite isso</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>O GitHub não aceita este gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>O GitHub recusou a entrada</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Continue normalmente. Guarde esse arquivo se algo estiver faltando.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continue naquela janela, ou feche-a e tente de novo.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Continue sem as mais antigas, ou fixe o que deve ficar e escreva algo mais curto.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>O HFChat encontrou {count} no que ia sair. Quem lê uma chave ou senha pode usá-la, por isso nada foi enviado.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>O HFChat já está aberto</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE proíbe conexões neste computador. Os chats e os modelos que estão aqui funcionam normalmente.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE proíbe conexões neste computador. Nada foi enviado.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE proíbe conexões: remova essa variável para usar o Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE proíbe conexões: remova essa variável.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Se for privado, entre com uma conta que possa vê-lo.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Se esta rede tiver uma página de login, entre nela primeiro. Depois tente de novo; o HFChat verifica antes de enviar.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Importe-o de novo para obter o resto ou desfaça o que está aqui.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Instale a versão mais nova e restaure o backup nela.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Instale de novo a versão mais nova do HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Exige algo que o motor não conhece.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Pode ser lido de muitas maneiras.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Falhou com {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Encerrou sozinho com o código {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Termina cedo demais.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>O texto tem {size}, e cabem no máximo {most}. Nada foi enviado.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>O texto tem {size}, e cabem no máximo {most}: salve-o em um arquivo com --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Não está na lista</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Não está mais lá</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Por enquanto, não está lá. O chat está seguro.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Não dá para entender.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>É longo demais ou exige repetições demais.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Não sobra nada com que a resposta possa continuar.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Ele pode ter sido excluído. Seus outros chats estão seguros.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Mesmo assim, pode ter sido enviado. O chat está seguro.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Ela precisa de {needed} tokens, e o modelo lê {room} por vez. A mensagem foi mantida.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>O motor demora demais com isso.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Foi excluído em {where}: compartilhe o chat de novo.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Ele ficou {seconds} s sem responder e foi encerrado. A resposta foi mantida até onde chegou.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Há colchetes ou regras aninhados demais.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>O template de chat informou: {why}. Sua mensagem foi mantida.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>A última mensagem foi: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>O processo terminou ({cause}). O que já chegou foi mantido.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Foram encontradas chaves ou senhas no texto ({count}): substitua-as, nada foi enviado.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Omitir as mais antigas</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Linha {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Veja o conteúdo lá e exclua-o se não deve ficar. Ele está na lista.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Veja a lista de arquivos de novo e escolha outra versão.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Veja a lista do que foi compartilhado.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Procure um repositório com arquivos GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Crie uma chave do tipo “write” nas configurações do Hub e entre com ela.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Crie uma chave com a permissão de usuário “Gists: write” nas configurações do GitHub e entre com ela.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Modelo não encontrado</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Nenhuma resposta chegou</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Nenhum app está definido para entrar com código.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Nenhum chat foi importado</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Nenhum modelo se chama {name}: verifique o nome ou informe o caminho de um arquivo GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ainda não há modelo</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Ninguém está conectado em {host}. Nada foi enviado.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Ninguém está conectado em {host}: entre com hf auth login ou defina HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Ninguém está conectado em {host}: entre com hfchat shares sign-in ou defina GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Espaço insuficiente neste disco</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Não impresso: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Não é possível gravar mais nada em {path}. O que foi salvo antes está seguro, e nada foi excluído.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nada compartilhado tem este número: veja hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nada do que foi compartilhado tem este número.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Nada foi alterado lá. Torne-o seu, permita a gravação e inicie de novo para usá-lo.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Nada foi alterado aqui.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Os backups mais antigos foram mantidos, e nenhum foi substituído. O HFChat repara o que puder na próxima vez que for iniciado.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Só um backup pode ser feito ou restaurado por vez. Nada foi alterado.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Só uma solicitação por vez é enviada para cada compartilhamento.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Uma configuração não era válida</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Abrir os parâmetros</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Em vez disso, cole uma chave de acesso.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Cole uma chave de acesso que possa gravar gists; ela é criada nas configurações do GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>A leitura de {file} terminou antes da hora.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>A leitura de {file} parou.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Remova essa variável e reinicie o HFChat para usar o Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Remova essa variável e reinicie o HFChat, ou salve um arquivo.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Substitua na cópia. Se a chave ou senha já foi mostrada a alguém, crie uma nova.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Reinicie-o e continue.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Retome-o. Nada é baixado duas vezes.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Execute hf auth login de novo ou entre aqui.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Salvar em arquivo</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Salve como arquivo ou omita o raciocínio e as outras versões.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Defina de novo o que você tinha alterado.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Defina-a de novo em Configurações se quiser outro valor.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Compartilhe o chat de novo; o link será outro.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Encurte-a ou envie-a em partes.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Mostrar os modelos que vêm com o HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Entre de novo com uma nova chave.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Entre de novo. Modelos abertos não precisam de conta.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Entre para compartilhar lá</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Entre na conta e peça acesso na página do modelo.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Entre na conta ou salve um arquivo.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Não foi possível entrar: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Alguém excluiu o conteúdo em {where}. O chat neste computador está seguro.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Algo deu errado</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Algo deu errado ({why}): execute o comando de novo.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Algo deu errado no HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Inicie o HFChat de novo ou restaure um backup.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>O Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>O Hub pede para esperar</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>O Hub não aceitou o código.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>O Hub não responde</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>O Hub desativou este modelo</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>O Hub desativou {repo}: escolha um modelo parecido.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>O Hub já tem {repo}, e ele não pode ser usado para isso. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>O Hub já tem {repo}: escolha outro nome.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>O Hub está desativado</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>O Hub não informa um hash utilizável para {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>O Hub recusou a entrada</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>A resposta do Hub não pode ser usada</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>O esquema JSON não pode ser usado</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>A chave de acesso</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>Não foi possível guardar a chave de acesso ({why}): configure um cofre de senhas do sistema ou use GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>Não foi possível guardar a chave de acesso ({why}): configure um cofre de senhas do sistema ou use HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>Não foi possível guardar a chave de acesso no cofre de senhas deste computador: {why}. Ela nunca é gravada em um arquivo comum.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>A chave de acesso em HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>A chave de acesso no cofre de senhas deste computador</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>A chave de acesso do hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>A chave de acesso da variável de ambiente</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>A chave de acesso desta sessão</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>A resposta não pode ser usada</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>Não foi possível terminar a resposta</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>Não foi possível terminar a resposta ({why}): tente de novo ou use outro modelo.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>A resposta foi mantida até onde chegou.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>A resposta de {host} não pode ser usada ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>A resposta de {host} não pode ser usada ({why}): tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>A resposta de {host} se perdeu.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>A resposta se perdeu</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>O app informou: {why}. Seus chats estão seguros.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>O app definido para isso está com a entrada por código desativada.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Os autores de {repo} dão os arquivos a contas que aceitaram os termos. Nada foi baixado.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Os autores de {repo} não deram acesso a esta conta: peça na página do modelo.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Os autores de {repo} removeram ou renomearam {name}. Nada foi alterado neste computador.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>Não foi possível gravar o backup</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>O chat não cabe mais nos {room} tokens que o modelo lê por vez: comece um novo ou permita omitir as mensagens mais antigas.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>O chat não foi impresso</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Os chats estão danificados e não foi feito backup deles</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Não foi possível ler ou salvar os chats</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Os chats em {file} estão danificados.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Os chats em {path} estão danificados e não foi feito backup deles: abra a janela uma vez para que sejam reparados ou restaure um backup.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Os chats estavam danificados, e o que pôde ser lido foi mantido (chats: {chats}, mensagens: {messages}): se algo estiver faltando, talvez ainda esteja em {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>O código não foi digitado a tempo.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>A conexão caiu</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>O disco de {path} está cheio: libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>O download terminou sozinho</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>O download terminou sozinho ({cause}): inicie-o de novo, ele continua de onde parou.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>O download está danificado</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Não foi possível iniciar o motor</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Não foi possível iniciar o motor ({why}): feche outros programas e tente de novo, ou reinstale o HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>O motor não aceita isso.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>O motor parou de responder</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>O motor informou: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>O motor informou: {why}. A resposta foi mantida até onde chegou.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>O motor parou</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>O motor parou ({cause}): execute o comando de novo ou use um modelo menor.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>O motor ficou {seconds} s sem responder e foi encerrado: execute o comando de novo ou use um modelo menor.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Não foi possível gravar o arquivo</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>O arquivo com seus chats estava danificado</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>A gramática não pode ser usada</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>A placa de vídeo</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>A placa de vídeo não é usada</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>A placa de vídeo não é usada ({device}: {why}), o modelo funciona no processador: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>A importação de {file} parou no meio: importe-o de novo para obter o resto.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Não foi possível excluir o modelo</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Não foi possível carregar o modelo</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>O modelo não está neste computador</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>O modelo lê {room} tokens por vez, então não veria as mensagens mais antigas ({count}). Elas ficam no chat, e sua mensagem foi mantida.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>O modelo recusou o formato deste chat</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>O template de chat do modelo recusou o chat ({why}): use outro modelo.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>A impressora</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>O perfil ao lado do app não é usado</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>O perfil ao lado do app não é usado: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>O prompt precisa de {needed} tokens, e o modelo lê {room} por vez: encurte-o ou envie-o em partes.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>O pedido foi recusado na página do GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>O pedido foi recusado na página do Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>A solicitação iria para outro lugar</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>O servidor</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>O servidor não fornece este arquivo</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>A configuração {name} era “{value}” e voltou ao valor normal: defina-a de novo se quiser outro.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Não foi possível ler as configurações</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Não foi possível ler as configurações, por isso valem as normais: defina de novo o que você tinha alterado; o arquivo antigo foi mantido como {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>O sistema o encerrou, provavelmente por falta de memória</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>O sistema informou sobre {path}: {why}. Nada se perdeu no HFChat.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>O sistema informou sobre {path}: {why}. Seus chats e os backups mais antigos estão seguros.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>O sistema informou: {why}. O que foi salvo antes em {path} está seguro.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>O sistema informou: {why}. Seus chats estão seguros.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>O texto está vazio, por isso nada foi enviado.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Valem as configurações normais. O arquivo antigo foi mantido como {kept_as}. Seus chats estão seguros.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Há chaves ou senhas no texto</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Não existe o chat {id}: veja os números com hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Não há conexão com {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Não há conexão com {host}. Os chats e os modelos neste computador funcionam normalmente.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Não há conexão com {host}: verifique a rede e tente de novo.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>Não há nenhum modelo em {folder}: coloque um arquivo GGUF lá ou indique um com --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Não há nenhuma regra “root”, com a qual uma resposta começa.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Não há nenhuma regra “{name}”.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Essa versão não existe</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>{repo} não existe no Hub ou é privado: verifique o nome ou entre com uma conta que possa vê-lo.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Não há memória suficiente para ler {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Não há nada para compartilhar</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Não há nada para compartilhar: escolha um chat com mensagens.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Faltou memória</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Estes chats são de uma versão mais nova</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Não foi possível importar estas predefinições</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Esta conta já fez a {host} todas as solicitações permitidas por enquanto. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Esta conta não pode gravar em {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Este backup é de uma versão mais nova</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Este backup não pode ser restaurado</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Este chat não está mais aqui</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Este chat não cabe mais no contexto</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Não foi possível importar este arquivo</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Este arquivo não é o publicado</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Este arquivo não está mais lá</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Este servidor não permite entrar com código.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Isto já está sendo enviado</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Isto já está sendo enviado: espere até terminar.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Este JSON não é válido.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Este não é um arquivo de modelo</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Isto é longo demais para compartilhar lá</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Esta chave não pode gravar gists</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Esta chave só permite leitura</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Este tipo de modelo não é compatível</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Esta mensagem é longa demais</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Este arquivo de modelo está danificado</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Este arquivo de modelo está incompleto</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Este modelo não está no Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Este modelo precisa de {needed}, e há {free} livres onde os modelos ficam. Nada foi excluído.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Este nome não pode ser usado</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Este nome não é seguro</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Este nome já está em uso</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Este lugar pertence a outra pessoa</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Este servidor não permite entrar com código.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Isto não foi compartilhado como deveria</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Para continuar conectado, configure um cofre de senhas do sistema.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Tente de novo em um minuto.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Tente de novo em {time}. Com uma conta, mais solicitações são permitidas.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Tente de novo mais tarde, ou sem espelho ou proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Tente de novo mais tarde. Se esta rede tiver uma página de login, entre nela primeiro.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Tente de novo {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Tente de novo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Tente de novo: o HFChat verifica primeiro, para que nada seja enviado duas vezes.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Tente mais uma vez.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Tente mais uma vez. Se o problema voltar, reinicie o HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Tentar de novo a placa de vídeo</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Desfazer a importação</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Descompacte-o com a senha e escolha o que há nele.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Atualize o HFChat e então importe o arquivo.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Use uma chave da conta proprietária que possa gravar gists ou salve um arquivo.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Use letras de a a z, dígitos, pontos, hifens e sublinhados.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Espere até terminar.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>O que pôde ser lido foi mantido (chats: {chats}, mensagens: {messages}). O arquivo danificado continua lá como {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>O que não corresponde foi descartado e nunca foi aberto.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>O que aconteceu está no log.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>O que {host} tem não é o que foi enviado.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Você não está conectado</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Você não está conectado ao GitHub</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Você está offline</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Você está conectado ao GitHub até fechar o HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Você está conectado até fechar o HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Seus chats não foram alterados.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>alguns minutos</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>código {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>em alguns minutos</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>em {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>ele leva de um endereço a outro sem fim</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>ele recomeça do início todas as vezes</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>o driver falhou</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>o driver parou de responder</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>o driver informou: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>nenhum motivo informado</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>não havia memória livre suficiente nela</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} não pode gravar em {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. A resposta foi mantida até onde chegou.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} O que fazer: escolha um nome seu.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} O que fazer: escolha outro nome.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. O modelo funciona no processador, mais devagar. Os chats estão seguros.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>Não foi possível abrir {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>Não foi possível ler {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} tem senha.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} tem um único chat com mais de 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} não contém chats.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} não tem nenhuma persona com nome e instruções.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} contém um banco de dados que não é do HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} contém um valor não permitido: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} não contém personas nem uma ficha de personagem.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} não contém predefinições.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} não contém JSON válido.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} é uma imagem sem ficha de personagem.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} está danificado e não pode ser lido.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} é maior do que uma exportação pode ser (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} tem tantos níveis aninhados que não é uma exportação.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} não é um backup do HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} não é uma exportação de chats que o HFChat conheça.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} não está inteiro: falta o final.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} é grande demais para uma persona.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} é grande demais para predefinições.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} foi alterado ou danificado depois de criado.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} foi criado por um HFChat mais novo. Nada foi alterado aqui.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} foi criado por um HFChat mais novo: instale essa versão para restaurá-lo.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} foi gravado por uma versão mais nova do HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file}, descompactado, seria muito maior do que uma exportação pode ser, por isso não foi descompactado.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} pede para esperar: tente de novo em {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} pede para esperar: tente de novo {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} fechou a conexão antes de responder.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} não manteve a escolha de quem pode ver.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} não permite isso ({why}): use uma chave que possa gravar gists.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} não fornece este arquivo, {why}: tente de novo mais tarde, ou sem espelho ou proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} não aceita este gist ({why}): altere-o ou salve um arquivo.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} recebeu muitas solicitações desta rede. Nada se perdeu.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} indicou um link que leva a outro lugar.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} não respondeu nada por {time}: tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} informou que foi excluído, e não foi.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} informou que está lá, e não está.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} informou que está lá, mas não onde.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} informou algo que não é verdade.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} informou: {why}. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} enviou uma página feita para pessoas.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} enviou uma página web em vez de uma resposta: entre nesta rede e tente de novo.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} enviou algo inesperado: {why}. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} desviou a solicitação para {to}, o que não foi seguido: verifique o endereço nas configurações.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} aceitou a conexão e depois não respondeu nada por {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} aceitou a conexão e depois não respondeu nada por {time}. Nada se perdeu.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} queria que ela fosse para {to}. O HFChat não seguiu, e a chave de acesso ficou aqui.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>Várias solicitações foram feitas a {host}: {why}. Nada se perdeu.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} não tem permissão para gists em {host}: crie uma com a permissão “Gists: write”.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} é conhecida em {host}, mas não tem permissão para gists. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} não é mais válida, segundo {host}. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} não pode gravar datasets em {host}. Nada foi compartilhado nem alterado.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} só permite leitura em {host}: entre com uma que permita gravação.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} foi recusada por {host}: entre de novo.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} chegou com conteúdo diferente do publicado.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>Não foi possível excluir {name} ({why}): feche os programas que o usam e tente de novo.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>Não foi possível carregar {name} ({why}): libere memória e tente de novo, ou use outro modelo.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} não tem o tamanho que o Hub informa.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} não corresponde ao que foi publicado: esperado {expected}, encontrado {found}. Seus chats não foram afetados.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} termina cedo demais, após {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} tem {actual} de {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} é um modelo do tipo “{kind}”, que não pode conversar nesta versão. O arquivo ficou como estava.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} está danificado ({why}): baixe o arquivo de novo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} está vazio</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} não é um arquivo GGUF, por isso não foi aberto. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} não é um arquivo GGUF: escolha um modelo cujo nome termine em .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} não está mais em {repo}: escolha outra versão.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} não é o arquivo publicado: baixe-o de novo ou remova-o.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} não está onde estava. Seus chats não foram afetados.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} é do tipo “{kind}”, que não pode conversar nesta versão: escolha outro modelo.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} ainda está lá: {why}. Pode ser usado como antes.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} de {repo} não é o que foi publicado: baixe-o de novo.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} não foi aberto porque o cabeçalho está errado: {why}. Seus chats não foram afetados.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} foi recusado: {why}. Seus chats não foram afetados.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} era “{value}” e voltou ao valor normal. Nada mais mudou.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>Não é possível gravar em {path} ou ele pertence a outra pessoa, por isso são usadas as pastas normais deste computador.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>Não é possível gravar em {path}. O que já está lá está seguro.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>Não é possível gravar em {path}: permita a gravação ou use outro --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>Não foi possível ler {path}, que recomeça do zero: o antigo foi mantido como {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>Não foi possível ler ou gravar {path} ({why}): verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>Não foi possível gravar {path} ({why}): escolha outra pasta para o backup.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>Não foi possível gravar {path} ({why}): escolha outra pasta.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} tem o formato {found}, e esta versão lê até {known}. O arquivo não foi alterado.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} tem {free} dos {needed} necessários: libere {short} ou escolha uma versão menor.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} estava danificado e recomeça do zero. Os modelos e os chats não foram afetados, e a lista antiga foi mantida como {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} foi gravado por uma versão mais nova do HFChat e não foi alterado: instale essa versão ou use outro --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} não aceitou as páginas. O chat em si está seguro.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} não pode ser baixado de nenhum lugar do Hub. As cópias neste computador continuam funcionando.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} não tem nenhum arquivo de modelo que o HFChat possa usar.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} não tem nenhum arquivo de modelo que o HFChat possa usar: procure um repositório com arquivos GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} não tem a versão {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} não tem a versão {wanted}: escolha uma de {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} é um modelo do Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} não está neste computador: baixe-o com “hfchat models get {repo}” ou acrescente --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} é privado: só você poderia ler o que for para lá.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} é público: qualquer pessoa poderia ler o que for para lá.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} foi removido ou é privado. As cópias neste computador continuam funcionando.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} não é mais válida, segundo {host}. Os chats e os modelos não foram afetados.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} foi recusada por {host}: entre de novo ou continue sem ela.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} O HFChat leu de volta e comparou. O chat está seguro.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} O que fazer: verifique lá e exclua.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} O que fazer: tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, por isso não foi aberto. Seus chats não foram afetados.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: baixe ou copie o arquivo de novo, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, às {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, código {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>“{name}” não pode ser nome de dataset nem de arquivo lá. Nada foi enviado.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>“{name}” não pode ser usado: use letras de a a z, dígitos, pontos, hifens e sublinhados.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>“{name}” poderia levar para fora da pasta de modelos ou não pode ser nome de arquivo. Nada foi baixado nem alterado.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>“{name}” não é um nome seguro: escolha outro modelo ou arquivo.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>“{name}” não é entendido aqui.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Um prompt precisa de um nome.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Um prompt precisa de um texto.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Editar prompt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Novo prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Digite / e este nome para usá-lo.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Palavras entre chaves duplas são preenchidas a cada vez, como {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Preencha: {name}. Tab vai para o próximo lugar.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Excluindo…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>O link foi copiado.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>O resultado aparecerá na lista do que você compartilhou</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>O que foi compartilhado foi excluído</translation>
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
            <translation>Page Down</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page Up</translation>
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
            <translation>Adicionar uma resposta de outro lugar…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fixada: o modelo continua vendo a mensagem. Desafixar</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Outra resposta está sendo escrita; a sua é a próxima.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Fica entre seus chats. Esc oculta esta janela.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Carregando o modelo, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Abrir na janela</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>O modelo</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Ainda não há modelo. Escolha um na janela.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} está escrevendo</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Abrir na janela</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Pergunta rápida</translation>
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
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Respostas avaliadas</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Agrupar avaliações</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Desde o início</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Todos os tópicos</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Por modelo</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Por persona</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Por tópico</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Pasta ou tag</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Pasta {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Somente {name}, mostrar tudo</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Mostrar todas as respostas</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Ordem: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Tag {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Quando foram avaliadas</translation>
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
                <numerusform>%n avaliação</numerusform>
                <numerusform>%n avaliações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n estrela</numerusform>
                <numerusform>%n estrelas</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Falta %n avaliação</numerusform>
                <numerusform>Faltam %n avaliações</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sem persona</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Ainda sem estrelas</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Sem tópico</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Posição</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Posição {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrelas</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Polegar para baixo</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Polegar para cima</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Polegar p/ cima</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokens por segundo neste computador</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tópico</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Modelo desconhecido</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sem título</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>estrelas {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>polegar para cima {share}</translation>
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
            <translation>{value}, entre {low} e {high}</translation>
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
                <numerusform>%n resposta gravada em {file}</numerusform>
                <numerusform>%n respostas gravadas em {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n par gravado em {file}</numerusform>
                <numerusform>%n pares gravados em {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportar avaliações</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Linhas JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Nada foi gravado: nenhuma resposta foi avaliada como boa ou ruim</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Nada foi gravado: não há duas versões de uma resposta com avaliações diferentes</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n avaliação, neste computador</numerusform>
                <numerusform>%n avaliações, todas neste computador</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Uma posição exige 10 avaliações. Contam as estrelas; quando não há, um polegar para cima vale cinco e um para baixo vale uma.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>As avaliações ficam neste computador.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Pontuações</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Os números pequenos são a faixa com 95% de certeza.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} de {every} avaliações, todas neste computador</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Clara</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correta</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Criativa</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>Não fez o que foi pedido</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Fez o que foi pedido</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Fora do assunto</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusou</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Longa demais</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Curta demais</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Confusa</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Insegura</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Bem escrita</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Errada</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Idioma errado</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Uma nota para você</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Fica somente neste computador</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>O que estava bom?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>O que estava errado?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Só endereços web e de e-mail são abertos a partir de um chat. Um link de outro tipo pode iniciar programas ou ler arquivos.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Este link não foi aberto</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(no máximo {number} tokens)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(sem limite)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(temperatura {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Adicionar uma resposta de outro lugar…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>De novo</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Mais longa</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Mais inventiva</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Mais curta</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Mais rigorosa</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Com outro modelo…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Carregado com estes valores.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Nenhum modelo escolhido.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Recarregar</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Entra em vigor depois de recarregar.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Reinicia assim que o HFChat terminar o que está fazendo.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Uma resposta está sendo escrita. Espere até o fim ou pare-a antes.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Tudo o que está aqui agora está nele.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Aqui agora e não nele: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Ele traz de volta: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>O backup é descompactado e verificado. Nada é alterado.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>A mensagem mais recente é de {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Examinando o backup</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Criado em {when} pelo HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Criado em {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Andamento</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Restaurar este backup?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Também configurações e notas sobre modelos</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Antes é feito um backup do que está aqui agora, para que isto possa ser desfeito.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Salvar como</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Salvo em {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Gravando o arquivo…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Tudo está salvo de novo</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Mostra estas respostas</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Avaliações</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>recolhido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>expandido</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Sortear semente</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Aleatória a cada vez</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Parar (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Cancelando: verificando se foi criado…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Procurando chaves mais uma vez…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Verificando se já está lá…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Relendo o que foi enviado…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Este não é um endereço web.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Este número está fora do intervalo.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Usar {number}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>16 bits</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <source>8 bits save memory and read long messages more slowly.</source>
            <translation>8 bits economizam memória e leem mensagens longas mais devagar.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Um chat guardado nela não é lido de novo.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Um chat excluído pode ser recuperado durante este tempo.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Acima de 0, palavras frequentes ficam mais raras.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Acima de 0, o modelo busca palavras novas.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Acima de 1, o modelo se repete menos.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Endereço da API do GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Endereço do Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Depois da primeira resposta, quando não há mais nada a fazer.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>App para entrar com um código</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Vale para mensagens e código.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Pergunta ao GitHub uma vez por dia qual é a versão mais nova. Nada é baixado.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Automático coloca lá todas as que cabem. 0 é nenhuma.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Por um leitor de tela, se houver um ativo.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Por frase</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Muda quando o HFChat for aberto de novo.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Tamanho do texto do chat</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Escolhe entre esta quantidade de tokens mais prováveis. 0 são todos.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Escolhe entre os tokens que somam esta probabilidade. 1 são todos.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Contexto a considerar</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Dias na lixeira</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Poucas cores e linhas grossas.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Para um servidor GitHub Enterprise, terminando em /api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Para um espelho. Ele vê o que é buscado e baixado.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Para todos os downloads juntos.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalidade de frequência</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Ícone na bandeja</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>Em tokens; vazio, o modelo escreve até terminar.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Instruções para cada novo chat</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Continuar em execução ao fechar a janela</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Teclas da pergunta rápida</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Camadas na placa de vídeo</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Omite tokens abaixo desta fração do mais provável.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>O modelo dá nome aos chats</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Carregar o modelo ao iniciar</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Resposta mais longa</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Baixa é estável, alta é variada. 0 usa a palavra mais provável.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Como no sistema</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Memória para voltar rápido aos chats, em MB</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sem limite</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Avisar quando um download terminar</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Avisar quando uma resposta longa terminar</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Desativado, também deixa o driver fora do HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ativado</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Painéis e avisos aparecem sem animação.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parâmetros de cada modelo</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Precisão do contexto</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalidade de presença</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Pergunta rápida de qualquer programa</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Aleatória</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Ler respostas em voz alta</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reduzir animações</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Penalidade de repetição</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar agora</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Buscar no Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Enviar com</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Mostra a janela, começa um chat ou faz uma pergunta rápida.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Tamanho da janela</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Limite de velocidade, em kB por segundo</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Avisar sobre novas versões</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>O client ID de um app OAuth no GitHub com o device flow ativado. Sem ele, entre com uma chave de acesso.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>A primeira resposta chega antes. Desativado, deixa memória livre.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>A memória de que os modelos precisam é mostrada para esta quantidade de tokens.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>O modelo fica na memória. Sair está no menu do ícone.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>A outra tecla adiciona uma nova linha.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>A mesma semente e as mesmas configurações dão a mesma resposta.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>As palavras e os filtros de uma busca são enviados a ele. Desativado, mostra só os modelos que vêm com o HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Threads para leitura</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Threads para escrita</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Tokens que o modelo mantém à vista. Mais exige mais memória.</translation>
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
            <translation>Usar a placa de vídeo</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Usadas enquanto o modelo lê sua mensagem.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Um a menos que os núcleos do processador costuma ser o mais rápido.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>O que o modelo deve saber ou seguir. Pode ficar vazio.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Ao terminar</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Com uma notificação do sistema quando o HFChat está em segundo plano.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar configuração</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Acessibilidade</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Ao iniciar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Área de trabalho</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Para todos os chats. Um modelo, uma persona ou um chat pode definir os seus; os parâmetros ao lado de um chat mostram qual valor está valendo.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Como as palavras são escolhidas</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Memória dos modelos</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Memória do modelo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Privacidade e dados</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Processador e gráficos</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetição</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Busca</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Para fazer uma pergunta rápida de qualquer lugar, atribua a uma tecla do sistema este comando</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Atualizações</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrita</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Adicionar ao dataset privado</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Adicionar ao dataset público</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Todos os chats</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Todos podem encontrar e ler.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Cancelado, mas pode ter chegado. Isso será verificado em breve: se estiver lá, aparecerá na lista do que você compartilhou.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Cancelado. Nada foi compartilhado.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Cancelado. O que foi compartilhado antes não mudou.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Cancelado. O que foi compartilhado antes não está mais lá.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Criar gist público</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Criar gist secreto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Excluir este arquivo do dataset?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Excluir este gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportar todos os chats</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Pasta {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist do GitHub</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Dataset do Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Linhas JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Ninguém está conectado em {host}. Nada foi enviado ainda.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Só você pode ler.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Dataset privado</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Dataset público</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist público</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secreto</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Secreto significa não listado, não privado: qualquer pessoa com o link pode ler.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Compartilhar estes chats</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Compartilhar este chat</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Compartilhar esta pasta</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Compartilhar esta mensagem</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartilhado</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>O chat está no dataset</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>O dataset foi atualizado</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>O arquivo fica neste computador.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>O gist foi criado</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>O gist foi atualizado</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>O link deixa de funcionar para todos, e isso não pode ser desfeito. O chat neste computador fica como está. As cópias que outras pessoas fizeram também ficam.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>A prévia mostra o início. O conteúdo todo tem {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Este chat, todas as versões</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Esta mensagem</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Isto envia o texto da prévia para {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Atualizar o dataset</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Atualizar o gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Atualizar o que foi compartilhado em {day} ({kind}); o link continua o mesmo</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Link copiado</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>O chat não existe mais, então o texto dele não pode ser refeito</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Andamento</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Um nome tem letras sem acento, dígitos, pontos, hifens e sublinhados</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Verificando o que vai sair, %n chat até agora…</numerusform>
                <numerusform>Verificando o que vai sair, %n chats até agora…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Verificando o que vai sair…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Verificando quem está conectado…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Texto copiado</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Tanto assim cabe em um arquivo, não em um link</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Verificar se foi criado</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Excluído</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tudo o que você compartilhou</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Ainda não se sabe</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Nada foi compartilhado.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>O botão de compartilhar no cabeçalho de um chat cria um link ou um arquivo.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Tirar desta lista</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Atualizar…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Não está mais lá</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Está lá; o link funciona</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Nunca foi criado</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link copiado</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Há algo lá, mas não o que foi enviado: abra ou exclua</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Retirado da lista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>O que foi compartilhado foi excluído</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Copiar o link do chat</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Abrir o link…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartilhar ou exportar…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Clique em um atalho e pressione as novas teclas. Backspace as remove.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Restaurar padrões</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Os padrões foram restaurados.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Ao escrever e ler</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} já é usado por “{action}”.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Ao escrever e ler</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Código: {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copiar o código</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Abra {address} em um navegador e digite lá este código:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Este código expirou.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Aguardando o código. Ele vale por {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Um gist pertence à sua conta. Cole uma chave de acesso que possa gravar gists: basta uma fine-grained com a permissão Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Chave de acesso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Ela fica no cofre de senhas deste sistema e é enviada somente a este servidor.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Criar chave…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Entrar em {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Usar código</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Carregando modelos</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Consultando {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>De {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modelos que vêm com o HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modelos que vêm com o HFChat, de {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Buscar no Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>A busca envia suas palavras e filtros a {host}, nunca um chat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Ficar offline</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Voltar para {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>De onde vem este valor</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Mensagem {number} de {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>código, %n linha</numerusform>
                <numerusform>código, %n linhas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tabela, %n linha</numerusform>
                <numerusform>tabela, %n linhas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Medindo {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Nada foi medido ainda. Cada modelo leva um momento.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Medir velocidade</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokens por segundo ao escrever, mais é melhor</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>Não foi possível medir</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Velocidade de cada modelo</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Não cabe na memória livre</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Sem estrelas</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} de 5 estrelas</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Fica somente neste computador</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Um e-mail curto e educado ao proprietário</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Faça dez perguntas do dia a dia em alemão</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Faça para mim dez perguntas do dia a dia em alemão, uma de cada vez.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Explicar algo</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Ajudar a escrever</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Como funcionam as marés, em palavras simples?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Praticar um idioma</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Renomear minhas fotos por data, em Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Escreva um programa em Python que renomeie minhas fotos pela data registrada nelas.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Escreva um e-mail curto e educado ao proprietário do meu imóvel: o aquecimento não funciona.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Criar um pequeno programa</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Adicionar tag</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Remover a tag {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Salvar arquivo</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Template de chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Manter este chat</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Será mantido após a resposta</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Este chat não deixa rastros. Ele some quando você abre outro ou sai.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Ele não fica salvo em lugar nenhum. Quando você sai dele, o texto se perde.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Manter este chat</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Sair do chat temporário?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ficar</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Uma linha é longa demais.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>No máximo {count} linhas.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Um por linha</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Pensar antes de responder: mais lento, muitas vezes melhor</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Raciocínio</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Baixar mesmo assim</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Ele precisa de {need}, e há {free} livres. Pode deixar este computador lento ou parar.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Usar {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} não cabe na memória</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Concluída, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escrevendo</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Resta %n dia</numerusform>
                <numerusform>Restam %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Excluir tudo de vez</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Excluir de vez</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Excluir estes chats de vez?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Chats excluídos</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Nada foi excluído.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Eles não podem ser recuperados. Só os backups feitos antes ainda os têm.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sem título</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: uma resposta está pronta</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Pergunta rápida</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Mostrar ou ocultar o HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>O HFChat continua aqui. Pelo menu, você pode mostrá-lo de novo ou sair.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Precisa do ícone na bandeja.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Esta área de trabalho não mostra ícones de programas.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir para lá</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Mapa deste chat</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>A linha grossa é o que o chat mostra. As versões ficam ao lado.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Ainda não há versões. Regenerar ou editar cria uma.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>O HFChat Desktop {version} está disponível</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Esta cópia não foi publicada, então não há a quem perguntar.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Consultando o GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>O GitHub não responde a mais consultas daqui por um tempo. Tente mais tarde.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>Não foi possível conectar ao GitHub. Verifique a conexão e tente de novo.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir página</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Pular esta versão</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>Não foi possível entender a resposta do GitHub. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta é a versão mais nova.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>A versão {version} está disponível.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Feche o HFChat e abra-o de novo para usar a nova versão.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>O HFChat foi atualizado enquanto estava aberto</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Seus chats estão salvos.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Buffers: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Contexto de {count} tokens: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Estimado pelo tamanho: o cabeçalho do arquivo ainda não foi lido.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Livres agora: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Quase completa</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Nenhuma versão cabe na memória. {version} é a menor.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Reserva: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Total: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Pesos: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>{version} é recomendada: mantém quase toda a qualidade com um terço do tamanho, e cabe.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>{version} é recomendada: o nome não diz como o tamanho foi reduzido.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>{version} é recomendada: a mais próxima de Q4_K_M que cabe.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>{version} é recomendada: o equilíbrio usual entre qualidade e tamanho.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>{version} é recomendada: não há Q4_K_M, e esta é quase completa.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: verificando</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: baixando, {percent}%</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: pausado em {percent}%</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: parado</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: aguardando</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Localizar neste chat</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Voltar para {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sem teclas</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usar aqui</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Arraste para mudar a ordem</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>Aguardando: {text}</translation>
        </message>
    </context>
</TS>
