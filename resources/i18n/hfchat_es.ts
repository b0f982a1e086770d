<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licencia Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Cada modelo tiene su propia licencia, visible en Modelos.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluido</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Lenguaje de programación</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Carpeta de modelos</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Avisos de cada parte incluida</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Biblioteca de ventanas</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Clave de acceso al Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
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
            <translation>En HF_TOKEN. Para cerrar la sesión, elimina esa variable.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>En la memoria, hasta que se cierre HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>En el almacén de contraseñas de este sistema, cuando inicies sesión.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>En el almacén de contraseñas de este sistema.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>En lugar de un código. Para los modelos basta una clave de solo lectura; para compartir datasets hace falta una con permiso de escritura.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Solo se envía al Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>No necesitas una cuenta para chatear ni para descargar modelos abiertos. Inicia sesión solo para compartir o para acceder a modelos que piden aceptar condiciones.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Sin iniciar sesión</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Pegar una clave de acceso</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Iniciar sesión con un código</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Iniciar sesión con esta clave</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Sesión iniciada como {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Esta clave no da acceso a los modelos con condiciones.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Donde la guardó hf auth login. Para cerrar la sesión, ejecuta hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Dónde se guarda la clave de acceso</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Pidiendo un código al Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Consultando la cuenta en el Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Cerrando la sesión…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>Esperando a que se introduzca el código…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Hacer ahora una copia de seguridad de todos los chats</translation>
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
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Elegir un personaje</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Cerrar, detener la escritura, volver al cuadro de mensaje</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Comparar: pegar una respuesta de ChatGPT u otro origen</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Copiar la última respuesta</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Eliminar el chat</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Eliminar el chat elegido en la lista</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Editar el último mensaje, con el cuadro vacío</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Todo lo que has compartido</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportar todos los chats</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Buscar en el chat, los modelos o los ajustes</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Ir a la siguiente coincidencia</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Ir a la coincidencia anterior</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Primer o último mensaje, mientras lees</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Bifurcar el chat tras la última respuesta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Ir a cualquier sitio</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Ir al cuadro de mensaje</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Mantén pulsada también Ctrl o Alt, o usa una tecla de F1 a F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importar chats de ChatGPT y otros programas</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Volver a cargar el modelo</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Mapa del chat</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Línea nueva</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Chat siguiente</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Abrir un archivo de modelo</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Personajes, mientras escribes</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Chat anterior</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Mensaje anterior o siguiente, mientras lees</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Versión anterior o siguiente de un mensaje</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Imprimir el chat</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Pregunta rápida en una ventana pequeña</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Valorar la última respuesta con estrellas</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Regenerar la respuesta</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Regenerar la respuesta de otra manera</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Renombrar el chat</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Prompts guardados, al principio del cuadro</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Buscar chats</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Ver o deshacer la última importación</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Compartir o exportar el chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostrar u ocultar la lista</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Mostrar u ocultar los parámetros</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>La última respuesta es mala</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>La última respuesta es buena</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Esto elimina algo. Mantén pulsada también Ctrl o Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Esta tecla no se puede usar.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Deshacer lo último que se eliminó o cambió</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Deshacer, u otra acción que ofrezca el aviso</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Liberar la memoria del modelo</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Qué ocupa el contexto</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} sirve para escribir texto.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Respuesta mala</translation>
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
            <translation>Respuesta buena</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Se guarda solo en este equipo</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fijada: el modelo la ve siempre. Desfijar</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Valorar con estrellas</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Valorada con {stars} de 5 estrellas</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Regenerar de otra manera</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Primero haz una pregunta y después añade una respuesta.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>¿Qué tal es esta respuesta?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>¿Qué tal es este chat?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Conservar este chat</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Primero conserva este chat y después bifúrcalo.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Mapa de este chat…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Mensaje eliminado, con lo que le seguía</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Abrir el chat de origen</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Valorar este chat…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Versión eliminada</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Añadir una respuesta de otro origen</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Otro modelo o una persona</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Editar respuesta</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Será una versión junto a las demás. No se sobrescribe nada.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Pega aquí la respuesta del otro modelo</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Todavía no hay texto.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Quién la escribió</translation>
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
            <translation>Interrumpida; se conserva lo escrito</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
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
            <translation>Leyendo tu mensaje</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Leyendo tu mensaje {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Pensando, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Pensó durante {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>detenida tras {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} ha respondido</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} se detuvo antes de terminar su respuesta</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Añadir una respuesta de otro origen…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Respuesta mala</translation>
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
            <translation>Respuesta buena</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Valorar con estrellas</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Regenerar de otra manera…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>Respuesta de {model}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
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
                <numerusform>%n carpeta</numerusform>
                <numerusform>%n carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n valoración</numerusform>
                <numerusform>%n valoraciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Hacer copia</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Antes de restaurar</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Antes de una actualización de HFChat</translation>
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
            <translation>Archivo de chats</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Chats de otros programas</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>¿Eliminar %n chat?</numerusform>
                <numerusform>¿Eliminar los %n chats?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Eliminar todos los chats</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Eliminar copia</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Eliminar la copia de seguridad del {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>¿Eliminar la copia de seguridad del {when}?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>De ChatGPT, LM Studio, Open WebUI y otros. Se puede deshacer.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Todavía no hay copias de seguridad</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Se hace una cada semana, cuando no ocurre nada más, y se conservan las cuatro últimas. Lo que eliminas sigue en las copias anteriores hasta que también se eliminen.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Progreso de la copia de seguridad</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Restaurar la copia de seguridad del {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Pasan a los chats eliminados y se pueden recuperar desde ahí.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Pasan a los chats eliminados, donde se pueden recuperar hasta que se eliminen para siempre. Las copias de seguridad no cambian.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Este archivo no se puede recuperar. Tus chats y las demás copias de seguridad se conservan.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Semanal</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Verás qué contiene antes de que cambie nada.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Tus chats en este equipo</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Hacer copia</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Copia de seguridad guardada en {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Copia de seguridad restaurada</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Copias de seguridad de HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Los chats vuelven a estar como antes</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>La última copia de seguridad semanal falló: {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Versión siguiente</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Versión siguiente (Alt+Derecha)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Versión anterior (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Versión {index} de {count}</translation>
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
            <translation>Copiar todo</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Descubrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
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
            <translation>Cancelar la carga</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>Encabezado del chat</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Eliminar chat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Compartir este chat</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Mostrar u ocultar la lista</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Volver a iniciar el motor</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Hay un enlace a este chat. Está en el menú de al lado.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Todo se queda en este equipo</translation>
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
            <translation>Más formas de empezar</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Ningún chat contiene “{words}”.</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>No hay ningún chat así.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Buscar chats</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Tus chats aparecerán aquí.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Eliminar carpeta</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Chat nuevo en esta carpeta</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Sacar de la carpeta</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartir o exportar…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarchivar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Las respuestas pueden ser erróneas: comprueba lo importante.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Funciona en este equipo. Las respuestas pueden ser erróneas: comprueba lo importante.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Este modelo no se hizo para chatear. Continúa lo que escribes.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Nombre del chat</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nombre de la carpeta</translation>
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
            <translation>Archivados</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Chat sin nombre</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Antes, este mes</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Antes, esta semana</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Encontrado en los chats</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>No hay chats en esta carpeta</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Anteriores</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijados</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>se está escribiendo una respuesta</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>contraído</translation>
        </message>
        <message>
            <source>open</source>
            <translation>expandido</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
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
                <numerusform>También se reemplaza %n más</numerusform>
                <numerusform>También se reemplazan %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Revisar antes de compartir</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Las claves y contraseñas nunca se publican: quien las lea podría usarlas. Aquí siempre se reemplazan; en un archivo que guardes puedes conservarlas.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>No se ha encontrado nada privado. Revísalo también tú.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar todo (%n)</numerusform>
                <numerusform>Mostrar todos (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Lo marcado se reemplaza solo en la copia</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Siempre se reemplaza en lo que se publica</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Comprobar el archivo</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Comprobando el archivo</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Comprobando, {n} %</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Comprobando, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Intacto</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Reemplazado por {words}</translation>
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
            <translation>No ajustar líneas</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Mostrar las {count} líneas</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Ajustar líneas</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Tamaño del texto: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Escribe a {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Escribe otro mensaje</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribe un mensaje</translation>
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
            <translation>Mensajes anteriores</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Olvidar todo hasta aquí</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Omitir los antiguos</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Mensajes antiguos que el modelo ya no lee: {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Detener y preguntar</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instrucciones del sistema</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Los mensajes siguen en el chat, pero el modelo ya no los ve.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Este mensaje</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Cuando se llena</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Bifurcado de un chat eliminado</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Bifurcado de {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Que el modelo vuelva a verlo todo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>El modelo ha olvidado lo de arriba</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>El modelo ya no ve lo de arriba</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>El modelo ya no ve lo que está por encima de esta línea</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
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
            <translation>Contexto: {used} de {total} tokens usados, quedan {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Lleno</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Lleno, sin los mensajes más antiguos</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Mensajes antiguos que el modelo ya no lee: {count}</translation>
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
            <translation>Otro programa ya usa {keys}.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>El escritorio decide las teclas. Se cambian en sus ajustes.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>El escritorio no lo permitió.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Este escritorio no lo ofrece. Puedes asignar teclas al comando de arriba en sus ajustes.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} abre la ventana pequeña sobre cualquier programa.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>Acerca de este modelo</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Plantilla de chat</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Es distinta de la del modelo base. Puede ser una corrección o cambiar el comportamiento del modelo: revísala si no conoces a quien lo publica.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>No es la que se mostró aquí antes. Una plantilla decide cómo llegan tus palabras al modelo: revísala antes de usar el modelo.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>No indicada</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>La ficha es más larga de lo que se muestra aquí.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>La plantilla de chat ha cambiado</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>No guardar</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Descargas en 30 días: {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>Me gusta: {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Abrir en el Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Parámetros; {count} trabajan en cada palabra</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Publicado por</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Acceso a petición</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Acepta las condiciones de los autores en la página del modelo y después inicia sesión.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Pedir acceso</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Consultando el Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Elige un modelo para ver sus archivos.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>No se puede descargar. Lo que está en este equipo se puede seguir usando.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Buscar en el Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>No se conoce ningún archivo de modelo.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM con un contexto de</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Envía al Hub el nombre de este modelo y nada más.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>El Hub ha desactivado este modelo</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Los autores deciden sobre cada petición. Pide acceso en la página del modelo.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Este modelo ha cambiado de nombre</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} ahora se llama {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>Ancho de la lista</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
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
            <translation>Bajar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>Al principio</translation>
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
            <translation>Lo tiene otro programa</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Otro programa está descargando este archivo</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Otro programa está descargando este archivo. No se descargará dos veces.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Descarga de {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Otro intento en {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>en {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} se ha descargado</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model}: {percent} %</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. La descarga continuará donde se detuvo.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} conservados</translation>
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
            <translation>La descarga de {model} falló</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} está listo para chatear</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Cancelar la descarga</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>¿Cancelar esta descarga?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Seguir descargando</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>Se eliminarán los {size} de {model} ya descargados. Con Pausar se conservan para más tarde.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Ocultar las descargas</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>No hay descargas. Aquí se muestra lo que se descarga del Hub.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausar todo</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Quitar terminadas</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Reanudar todo</translation>
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
            <translation>Editar mensaje</translation>
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
            <translation>Ir a los chats</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>No hay valoraciones de este periodo o tema.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Valora las respuestas con el pulgar o con estrellas y mira aquí quién lo hace mejor.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Mostrar todas</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Exportado desde HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Exportado desde HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>No llegó ninguna respuesta</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Aún sin terminar</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instrucciones del sistema</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>Pensó durante {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Chat sin título</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Versión {place} de {count}, en lugar de #{number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>pulgar abajo</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>pulgar arriba</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>versión {place} de {count}</translation>
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
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Cada respuesta valorada, con su conversación y todo lo que se sabe.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Todo (líneas JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportar valoraciones</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Respuestas buenas y malas (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Pares de respuestas (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Pregunta, respuesta y si fue buena. Tres estrellas no dicen ni sí ni no.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Pregunta, la respuesta mejor y la peor: dos versiones que valoraste de forma distinta.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Forma de las líneas</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>El archivo tiene una línea por cada respuesta o par, para entrenar.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Con instrucciones del sistema</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Con el razonamiento de los modelos</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
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
            <translation>Más de 100 idiomas</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Avanzado, de 4B a 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>Base, no para chat</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Mejores para este PC</translation>
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
            <translation>Chat cotidiano</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Cotidiano, de 1B a 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Experto, más de 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Cabe en el equipo</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Cabe bien</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Condiciones de Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bueno para</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Idioma no indicado</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Condiciones de Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Matemáticas</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Matemáticas y lógica</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicina</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Más descargados</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Con más me gusta</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Nadie indica qué idiomas conoce.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>No indicada</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Otras condiciones</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Imaginativo</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Publicado por</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Juego de rol</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Ciencia</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Respuestas breves</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Más pequeños</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Inicial, hasta 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Razona</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Razona paso a paso</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Justo</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>En tendencia</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Sin censura</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>del modelo base</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>suposición</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>según el autor</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>etiqueta del Hub</translation>
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
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>primer token {number}</translation>
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
            <translation>{place}.º en la cola</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>{place}.º en la cola</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>{place}.º en la cola</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>{place}.º en la cola</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Suelta para importar un personaje</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Suelta para importar chats</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Suelta para importar chats o personajes</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Suelta para examinar esta copia de seguridad</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Suelta un solo archivo cada vez, o la carpeta en la que están.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Suelta el archivo para usar este modelo</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat no puede usar este archivo. Acepta modelos GGUF, exportaciones y copias de seguridad de chats, y personajes.</translation>
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
            <translation>Chatear con {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Descargar {version}</translation>
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
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n estrella o más</numerusform>
                <numerusform>%n estrellas o más</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 estrellas</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>También archivados</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Cualquier carpeta</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Cualquier modelo</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Cualquier personaje</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Cualquier valoración</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Cualquier etiqueta</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivados</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Con código</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Sin carpeta</translation>
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
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Solo archivados</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaje</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Sin archivados</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Borrar {count}</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Buscar en este chat</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Coincidir mayúsculas</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
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
            <translation>Para responder hace falta un modelo en este equipo.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Elige un archivo de modelo en este equipo</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Descarga uno que quepa en este equipo, o usa un archivo .gguf sin moverlo de su sitio.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Todo se queda en este equipo.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Buscar un modelo</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Busca un modelo más capaz que quepa en este equipo</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Sin cuenta y sin internet mientras chateas.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Abrir un archivo de modelo…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Inicio de un chat</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>¿De qué te gustaría hablar?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} se carga con tu primer mensaje.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} se está cargando. Ya puedes escribir.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} está listo.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} está listo. Es pequeño y rápido, bueno para una primera prueba.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} se detuvo. Se iniciará de nuevo con tu próximo mensaje.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Haz clic para no ponerlo en ninguna carpeta</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>El chat nuevo estará en la carpeta {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Los archivos GGUF que pongas aquí aparecerán en la lista.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Otros programas que usan el Hub encuentran ahí los mismos archivos.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Dónde se guardan los modelos</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Tus propios archivos</translation>
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
            <translation>Cerrar sin guardar</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>¿Cerrar sin guardar?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Se perdería lo que has cambiado aquí.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>El texto que se comparte</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Pidiendo un código a {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Consultando la cuenta en {host}…</translation>
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
            <translation>Para compartir chats como gists</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Sesión iniciada como {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>La clave está en una variable de entorno.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>La clave está en la memoria, hasta que se cierre HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>La clave está en el almacén de contraseñas de este sistema.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Se busca al cargar un modelo.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>No hay instalado ningún controlador compatible con Vulkan.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Desactivada en los ajustes.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>{name}: el controlador es demasiado antiguo.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La tarjeta gráfica</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Esta compilación del motor solo usa el procesador.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan no está instalado en este equipo.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>compilado para este equipo</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device}: {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} solo imita una tarjeta gráfica.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} comparte la memoria del equipo: se usa si se define un número de capas.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Detectar de nuevo</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Memoria que necesita el modelo</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Usar la tarjeta gráfica que falló</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n tarjeta, {total}, {backend}</numerusform>
                <numerusform>%n tarjetas, {total}, {backend}</numerusform>
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
            <translation>Aquí, automático es {count}.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Código en uso: {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Ninguna tarjeta gráfica utilizable</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>No se usa por sí sola</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>El motor no se ha iniciado.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} de {total} libres</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} de {most} capas de {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} necesita {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} de memoria propia, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>En orden inverso</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>En orden, los mejores primero</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Chats exportados</translation>
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
                <numerusform>%n chat está entre los chats eliminados, en los ajustes.</numerusform>
                <numerusform>%n chats están entre los chats eliminados, en los ajustes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>Con ellos llegó %n mensaje.</numerusform>
                <numerusform>Con ellos llegaron %n mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Entre ellos</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Recuperarlos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT envía un zip al elegir Configuración, Controles de datos, Exportar. LM Studio, Jan y GPT4All guardan sus chats en una carpeta. También puedes soltar un archivo en la ventana.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Elegir otro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>De {names} o HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Ya están aquí</translation>
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
            <translation>¿Importar estos chats?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importando {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Se abre y se comprueba. No se cambia nada.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Sus chats se mueven a los eliminados.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Se omite o se cambia</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Examinando {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Nada sale de este equipo, no se ejecuta nada de los archivos y toda la importación se puede deshacer.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Nada nuevo en este archivo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Importación deshecha</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Deshacer importación</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Deshaciendo la importación</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Su contenido se compara con los chats que hay aquí.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} de {total} chats</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} de {total}, {chats} hasta ahora</translation>
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
                <numerusform>%n chat que ya está aquí se omite</numerusform>
                <numerusform>%n chats que ya están aquí se omiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n chat que está aquí con menos mensajes se añade junto al que hay</numerusform>
                <numerusform>%n chats que están aquí con menos mensajes se añaden junto a los que hay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n carpeta</numerusform>
                <numerusform>%n carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s) or prompt(s)</source>
            <translation>
                <numerusform>%n personaje o prompt</numerusform>
                <numerusform>%n personajes o prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>De {first} a {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>archivo adjunto, nombrado en el texto</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>llamada a una herramienta, o su resultado</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>chat que no se puede leer</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>chat recortado, por ser demasiado largo</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>chat vacío</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>mensaje vacío</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>archivo de otro tipo</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>archivo que termina a la mitad</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>fecha imposible, corregida</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>mensaje que no es ni de una persona ni de un modelo</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>mensaje recortado, por ser demasiado largo</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>mensaje que allí también estaba oculto</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>mensaje sin lugar, puesto en orden</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>número que estaba dos veces, corregido</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>personaje o prompt cuyo nombre ya existe aquí</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>imagen, nombrada en el texto</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>ajuste que aquí no se conoce</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>sonido, nombrado en el texto</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>vídeo, nombrado en el texto</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>No hay nada que dibujar: no hay valoraciones de este tipo.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Valoraciones con sus intervalos</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Cambiar las teclas</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Pulsa teclas</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikáans</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanés</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenio</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaiyano</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Euskera</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorruso</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalí</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnio</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmano</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonés</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalán</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Checo</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danés</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonio</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Gallego</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guyaratí</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandés</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandés</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazajo</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Jemer</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latín</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letón</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedonio</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malayo</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltés</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Muchos idiomas</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Maratí</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Noruego</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Noruego bokmål</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Noruego nynorsk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Panyabí</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumano</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbio</translation>
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
            <translation>Español</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suajili</translation>
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
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandés</translation>
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
            <translation>Uzbeko</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galés</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Ir a lo más reciente (Fin)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Lo último</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Software incluido</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Sus condiciones no venían incluidas.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licencias de todo lo incluido</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Buscar por nombre o licencia</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
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
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Dirección completa</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>¿Abrir este enlace?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>El nombre que precede al signo @ no es adonde lleva este enlace. Lleva a {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Este nombre tiene letras que pueden parecer otras.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Escribir correo</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>¿Escribir a esta dirección?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n chat archivado</numerusform>
                <numerusform>%n chats archivados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n chat eliminado</numerusform>
                <numerusform>%n chats eliminados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n chat desarchivado</numerusform>
                <numerusform>%n chats desarchivados</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Chat archivado</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Chat eliminado</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Chat desarchivado</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Carpeta eliminada; sus chats se conservan</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Movido a {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Sacado de la carpeta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
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
            <translation>Borrar filtros</translation>
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
            <translation>Ningún modelo coincide</translation>
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
            <translation>Incluido en la aplicación</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otro lugar</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>Duplicado</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Caché de Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>No es el archivo publicado; comprobado el {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>Es el archivo publicado; comprobado el {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Todavía no se ha comparado con el archivo publicado.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Primero los grandes</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Carpeta de modelos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Nadie ha publicado un hash con el que compararlo.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>No utilizable</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Antiguo</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Mismo archivo que {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Primero los pequeños</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Hay una revisión más reciente: {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>aún sin usar</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>usado hace %n día</numerusform>
                <numerusform>usado hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>usado el {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usado hoy</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usado ayer</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>Se podrían liberar {size}: hay archivos duplicados</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Añadir a favoritos</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos en este equipo</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Quitar de favoritos</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Añadir un archivo de modelo</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Otra copia se conserva.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>¿Eliminar {model}?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat no sabe de dónde volver a obtenerlo.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Se puede volver a descargar de {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Ya estaba eliminado</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>Otros programas usan este archivo y dejarán de tenerlo: {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Este modelo forma parte de la aplicación y se queda con ella</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} se ha eliminado</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>Se quitarán de este equipo {size} en {path}.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Eliminar de este equipo</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Eliminar uno de los dos libera {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Libera {size}. Antes se pregunta.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Guardado en</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Contexto máximo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM necesaria</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>En el Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Mismo archivo que en {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Mostrar el otro</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Tamaño en disco</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>Para qué sirve, en qué se equivoca</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} en {count} partes</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} con un contexto de {count} tokens</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Añadir a favoritos</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Quitar de favoritos</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Añadir archivo…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Elige un modelo para ver qué se sabe de él.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Descarga uno que quepa en este equipo, o añade un archivo GGUF que tengas.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Ningún modelo de este equipo coincide.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Aún no hay modelos en este equipo</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Buscar en este equipo</translation>
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
            <translation>{disk} libres en disco</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} de {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{free} de {total} de memoria libres</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name}: {free} libres</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>versión {index} de {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Necesita {need} GB de memoria y hay {room} GB libres</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Necesita {need} de {room} GB de memoria</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Necesita {need} de {room} GB de memoria, muy justo</translation>
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
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Copiar selección como Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Eliminar mensaje</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Eliminar esta versión</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Olvidar lo de arriba</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Bifurcar en un chat nuevo</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Fijar, para que el modelo lo vea siempre</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Leer como texto…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartir o exportar…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Mensajes en espera</translation>
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
            <translation>Abrir un archivo de modelo</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Últimos mensajes del motor</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Buscar un modelo en este equipo</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Buscar más modelos</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos en este equipo</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Ningún modelo se llama así.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Aún no hay modelos en este equipo.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Abrir un archivo de modelo…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Liberar memoria</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Liberar memoria ({size})</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Cargando {percent} %</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Modelo: {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Sin cargar</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n descarga puede continuar</numerusform>
                <numerusform>%n descargas pueden continuar</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Mostrar con formato</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Este texto es muy largo o inusual, por eso se muestra tal como se escribió.</translation>
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
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>El chat nuevo no estará en ninguna carpeta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Cualquiera puede encontrarlo</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Puede leerlo quien tenga el enlace</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Visible en tu perfil</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Modelo y parámetros</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Nombre del dataset</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Sin licencia</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Solo tú puedes leerlo</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Instrucciones del personaje</translation>
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
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Reemplazar lo privado</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secreto</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Fechas y horas</translation>
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
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Ir a cualquier sitio</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Nada coincide con “{words}”.</translation>
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
            <translation>Encontrado en los chats</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Ancho de la lista</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Ancho del panel lateral</translation>
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
            <translation>Este número está fuera del intervalo.</translation>
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
            <translation>Según el modelo</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>Con temperatura 0 se toma la palabra más probable.</translation>
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
            <translation>Creativo</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Longitud permitida DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Aumento DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Alcance DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Fuerza DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Por defecto</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Esfuerzo al razonar</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Forma de la respuesta</translation>
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
            <translation>Con qué rapidez se corrige.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Cuánto piensa el modelo antes de responder.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Cuántos tokens ve el modelo a la vez. Más ocupa más memoria.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Cuánto cuenta cada nueva palabra repetida.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Cuánta sorpresa busca. Un valor bajo centra más la respuesta.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Con qué frecuencia se omiten las palabras más probables. 0 lo desactiva.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En palabras sencillas</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>Lo desactiva el valor de arriba.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Esquema JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Mantiene pareja la sorpresa, en lugar de los otros límites.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Evita que se repitan frases enteras. 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Carga del modelo</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Mirostat elige en su lugar.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Ritmo Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Objetivo Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>No hay ningún modelo elegido.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Otras formas de elegir</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Alcance de penalizaciones</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaje</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Las frases se buscan en esta cantidad de últimos tokens.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Pueden repetirse frases de hasta esta cantidad de tokens.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Prefiere palabras que sorprenden tanto como de costumbre. 1 lo desactiva.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Detenerse en</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>El esquema JSON tiene prioridad.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>La respuesta será JSON con esta forma.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>La respuesta termina antes de cualquiera de estas líneas de texto.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>La respuesta sigue estas reglas; empieza por “root”.</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>El motor no encuentra aquí ninguna tarjeta gráfica.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>La tarjeta gráfica falló y no se usa.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>La tarjeta gráfica está desactivada en los ajustes.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Las penalizaciones cuentan palabras en esta cantidad de últimos tokens.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Este modelo no puede hacerlo.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Versión 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Versión 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Si el modelo piensa antes de responder.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Todo el chat</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Las palabras con al menos esta probabilidad pueden omitirse, salvo una.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Probabilidad XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Umbral XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Parámetros de este chat restablecidos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Se usa en todos los chats con este modelo</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{layers} de {most} en {device}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Restablecer chat</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Usar en todos los chats con este modelo</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Elegir un personaje</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sin personaje</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>Personaje: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>Cargarlo</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sin personaje</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personajes</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts guardados</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} prefiere {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>Se ha importado %n elemento.</numerusform>
                <numerusform>Se han importado %n elementos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Exportar personajes</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importar personajes</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Su libro de trasfondo no se importa.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Personaje eliminado</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personajes (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personajes y fichas de personaje (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt eliminado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personajes</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>el usuario</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} se ha importado.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Un personaje necesita un nombre.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Un personaje necesita instrucciones.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Cualquier modelo</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Editar personaje</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En pocas palabras</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Inicial</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Personaje nuevo</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Ninguno propio.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Se ofrecen en un chat vacío, una por línea. ¶ indica un salto de línea.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Una o dos letras para su icono. Vacío: la primera letra del nombre.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Modelo preferido</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Se te muestra en un chat vacío. El modelo no lo ve.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Tomar del chat abierto</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Valen en los chats con este personaje, si el chat no define otra cosa.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Formas de empezar</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Lo que se le dice al modelo antes de cada conversación. Mejor breve y concreto: quién es, qué hacer, de qué forma responder.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Al elegir el personaje, se ofrece cargar este modelo.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Elegir un personaje</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Editar personajes y prompts</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Buscar un personaje</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Personaje nuevo…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sin personaje</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Ningún personaje se llama así.</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personajes</translation>
        </message>
    </context>
    <context>
        <name>PersonaPart</name>
        <message>
            <source>No persona</source>
            <translation>Sin personaje</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaje</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>Copy and change</source>
            <translation>Copiar y cambiar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
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
            <translation>Exportar todo…</translation>
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
            <translation>Más</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Personaje nuevo</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Prompt nuevo</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Aún no tienes ninguno propio. Crea uno o copia uno de los de abajo.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Aún no tienes ninguno propio. Escribe / en un chat para usar los de abajo.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Personajes en JSON, o una ficha de personaje en PNG o JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Personajes incluidos en HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompts incluidos en HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Tus personajes y prompts en un solo archivo</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Tus personajes</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Tus prompts</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegido</numerusform>
                <numerusform>%n elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Deseleccionar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Compartir o exportar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarchivar</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>Como máximo {tokens} tokens, unas {words} palabras</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Larga</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Sin límite: el modelo escribe hasta terminar</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Corta</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Estricto</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Valoración y su grado de certeza</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>La barra abarca el intervalo con un 95 % de certeza.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pulgares arriba</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Qué se dibuja</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Eliminar preajuste</translation>
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
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Preajuste: propio</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Guardar como nuevo</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Guardar como nuevo…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Tus preajustes</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n preajuste importado</numerusform>
                <numerusform>%n preajustes importados</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportar preajustes</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importar preajustes</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Preajuste “{name}” eliminado</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Preajustes (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Preajustes guardados como {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Renombrar el preajuste</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Guardar como preajuste nuevo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Con formato</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sin formato</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>El texto que se comparte</translation>
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
            <translation>Páginas listas</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} de {total} mensajes</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Cuenta bancaria</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Número de tarjeta</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Ruta de archivo</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Clave o token</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Dirección de red</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Quizá un número de tarjeta</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Quizá un número de teléfono</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Número de teléfono</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Tu nombre de usuario</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Los chats nunca salen de este equipo por sí solos</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Se guardan en un archivo en este disco. Buscar modelos, descargar uno e iniciar sesión no envían ni una palabra de un chat. Solo lo hace compartir, y antes muestra qué se enviará.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation>: cámbialo o quítalo.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation>: comprueba que esté ahí y se pueda leer.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation>: elige otra copia de seguridad.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation>: elige otro archivo.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation>: cierra otros programas e inténtalo una vez más.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation>: vuelve a descargarlo o exportarlo.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation>: exporta menos chats a la vez.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation>: exporta los demás sin él.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation>: inténtalo una vez más.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation>: descomprímelo e importa lo que contiene.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation>: actualiza HFChat y luego impórtalo.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Ya existe un dataset con este nombre</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>No se pudo leer una lista de HFChat</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Para responder hace falta un archivo de modelo, y en {folder} no hay ninguno.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Para responder hace falta un modelo en este equipo.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Un controlador más reciente puede ayudar.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Una regla empieza por sí misma, así que no tiene fin.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Llegó una página web en lugar de una respuesta</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>El acceso a este modelo se da a petición</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>El acceso a {repo} se da a petición: inicia sesión y pídelo en la página del modelo.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Vuelve a añadir lo que falta.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Permite escribir en esta carpeta e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Siempre en este chat</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Una importación se interrumpió</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Otro HFChat usa {path}: ciérralo e inténtalo de nuevo, o usa otro --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Ya se está haciendo otra copia de seguridad</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>Ya se está haciendo otra copia de seguridad en {path}: inténtalo de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Otra ventana u otro comando usa {path}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Pide un código nuevo o pega una clave de acceso.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Pide acceso en la página del modelo; después vuelve e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Cámbialo en los parámetros o vacía el campo.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Cambia el título o el texto, o guarda un archivo.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Cambiar lo que se comparte</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Los chats se guardan como siempre.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Aquí no se pueden guardar los chats</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Chats de {file} que están aquí y completos: {chats}. Los tuyos no han cambiado.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Comprueba que esté encendida y tenga papel, y vuelve a imprimir o guarda como PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Comprueba que el archivo siga ahí y se pueda leer.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Comprueba la dirección del servidor en los ajustes.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Comprueba el disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Comprueba la red e inténtalo de nuevo, o guarda un archivo.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Comprueba la red e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Elige un archivo GGUF en este equipo.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Elige un chat con mensajes u omite menos cosas.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Elige un archivo cuyo nombre termine en .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Elige un nombre sin barra: así será tuyo.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Elige un modelo parecido. Su página quizá diga por qué.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Elige otra copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Elige otro chat de la lista.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Elige otro archivo.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Elige otro archivo. Tus personajes no han cambiado.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Elige otro archivo. Tus preajustes no han cambiado.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Elige otra carpeta e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Elige otra carpeta o libera espacio.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Elige otro modelo o empieza un chat nuevo.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Elige otro modelo o busca una versión más reciente de HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Elige otro modelo o avisa a sus autores.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Elige otro nombre, o compártelo tal como es ese dataset.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elige otro nombre.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Elige una de estas: {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Cierra otros programas e inténtalo de nuevo, o vuelve a instalar HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Cierra otros programas e inténtalo una vez más.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Cierra otros programas o pon menos capas en la tarjeta.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Cierra programas que usen mucha memoria e inténtalo de nuevo, o usa otro modelo.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Cierra los programas que usan el archivo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Conecta el disco que lo contiene o elige otro modelo.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Corrige o elimina GH_TOKEN y reinicia HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Corrige o elimina esa variable y reinicia HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Volver a descargar</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Vuelve a descargarlo o elimínalo.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Vuelve a descargarlo. Si se repite, puede ayudar otra versión.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Descárgalo o elige un modelo que esté aquí.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Vuelve a descargar o copiar el archivo, o elige otro modelo.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Vuelve a descargarlo o exportarlo y elige el archivo nuevo.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Vuelve a descargar el archivo o elige otro modelo.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Editar mensaje</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Exporta menos chats a la vez.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Exporta los demás sin ese chat.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Libera {short} o elige una versión más pequeña.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub pide esperar</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub no aceptó el código.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub no permite esto</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub no acepta este gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub rechazó el inicio de sesión</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Continúa como siempre. Conserva ese archivo si falta algo.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continúa en esa ventana, o ciérrala e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Continúa sin los más antiguos, o fija lo que debe quedarse y escribe algo más corto.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat encontró {count} en lo que se iba a enviar. Quien lea una puede usarla, así que no se ha enviado nada.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat ya está abierto</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE prohíbe las conexiones en este equipo. Los chats y los modelos que están aquí funcionan como siempre.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE prohíbe las conexiones en este equipo. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE prohíbe las conexiones: elimina esa variable para usar el Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE prohíbe las conexiones: elimina esa variable.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>Si es privado, inicia sesión con una cuenta que pueda verlo.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Si esta red tiene una página de inicio de sesión, inicia sesión ahí primero. Después inténtalo de nuevo; HFChat mira antes de enviar.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Vuelve a importarlo para obtener el resto o deshaz lo que ya está aquí.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Instala la versión más reciente y restáurala ahí.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Vuelve a instalar la versión más reciente de HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Pide algo que el motor no conoce.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>Se puede leer de demasiadas maneras.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Se cerró de forma inesperada con {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Terminó por sí solo con el código {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>Termina demasiado pronto.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Tiene {size} y caben como máximo {most}. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Tiene {size} y caben como máximo {most}: escríbelo en un archivo con --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>No está en la lista</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Ya no está ahí</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Por ahora no está ahí. El chat está a salvo.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>No se entiende.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>Es demasiado largo o pide demasiadas repeticiones.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>No deja nada con lo que la respuesta pueda continuar.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Puede que se haya eliminado. Tus otros chats están a salvo.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>Aun así, puede que se haya enviado. El chat está a salvo.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Necesita {needed} tokens y el modelo lee {room} a la vez. El mensaje se conserva.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Le lleva demasiado tiempo al motor.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Se eliminó en {where}: comparte el chat de nuevo.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>No dio señales durante {seconds} s y se cerró. Se conserva lo que hay de la respuesta.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Sus paréntesis o reglas están anidados a demasiada profundidad.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Su plantilla de chat dijo: {why}. Tu mensaje se conserva.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Su último mensaje fue: {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Su proceso terminó ({cause}). Lo que llegó se conserva.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Se encontraron claves o contraseñas en el texto ({count}): reemplázalas; no se ha enviado nada.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Omitir los más antiguos</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Línea {line}:</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Míralo ahí y elimínalo si no debe quedarse. Está en la lista.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Mira otra vez la lista de archivos y elige otra versión.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Mira la lista de lo compartido.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Busca un repositorio con archivos GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Crea una clave de tipo “write” en los ajustes del Hub e inicia sesión con ella.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Crea una clave con el permiso de usuario “Gists: write” en los ajustes de GitHub e inicia sesión con ella.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Modelo no encontrado</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>No llegó ninguna respuesta</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>No hay ninguna aplicación definida para iniciar sesión con un código.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>No se importó ningún chat</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Ningún modelo se llama {name}: comprueba el nombre o indica la ruta de un archivo GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Aún no hay modelo</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Nadie ha iniciado sesión en {host}. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Nadie ha iniciado sesión en {host}: inicia sesión con hf auth login o define HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Nadie ha iniciado sesión en {host}: inicia sesión con hfchat shares sign-in o define GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>No hay suficiente espacio en este disco</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>No impreso: {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>No se puede escribir nada más en {path}. Lo guardado antes está a salvo y no se ha eliminado nada.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Nada compartido tiene este número: consulta hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Nada de lo compartido tiene este número.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Ahí no se ha cambiado nada. Hazlo tuyo, permite la escritura y vuelve a iniciar para usarlo.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Aquí no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Las copias de seguridad anteriores se conservan y ninguna se ha reemplazado. HFChat reparará lo que pueda la próxima vez que se inicie.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Solo se hace o restaura una copia de seguridad a la vez. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Solo se envía una petición a la vez por cada elemento compartido.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Un ajuste no era válido</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Abrir los parámetros</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Pega una clave de acceso en su lugar.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Pega una clave de acceso que pueda escribir gists; se crea en los ajustes de GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>La lectura de {file} terminó antes de tiempo.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>La lectura de {file} se ha quedado parada.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Elimina esa variable y reinicia HFChat para usar el Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Elimina esa variable y reinicia HFChat, o guarda un archivo.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Reemplázala en la copia. Si alguna vez se mostró, crea una nueva.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Reinícialo y continúa.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Reanúdala. Nada se descarga dos veces.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Vuelve a ejecutar hf auth login o inicia sesión aquí.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Guardar un archivo</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Guárdalo como archivo u omite el razonamiento y las otras versiones.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Vuelve a definir lo que habías cambiado.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Vuelve a definirlo en Ajustes si quieres otro valor.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Comparte el chat de nuevo; el enlace será otro.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Acórtalo o envíalo por partes.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Mostrar los modelos incluidos en HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Vuelve a iniciar sesión con una clave nueva.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Vuelve a iniciar sesión. Los modelos abiertos no necesitan cuenta.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Inicia sesión para compartir ahí</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Inicia sesión y pide acceso en la página del modelo.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Inicia sesión, o guarda un archivo.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>El inicio de sesión falló: {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Alguien lo ha eliminado en {where}. El chat de este equipo está a salvo.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Algo salió mal ({why}): ejecuta el comando de nuevo.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Algo salió mal en HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Vuelve a iniciar HFChat o restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>El Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>El Hub pide esperar</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>El Hub no aceptó el código.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>El Hub no responde</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>El Hub ha desactivado este modelo</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>El Hub ha desactivado {repo}: elige un modelo parecido.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>El Hub ya tiene {repo} y no se puede usar para esto. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>El Hub ya tiene {repo}: elige otro nombre.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>El Hub está desactivado</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>El Hub no indica ningún hash utilizable para {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>El Hub rechazó el inicio de sesión</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>La respuesta del Hub no se puede usar</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>El esquema JSON no se puede usar</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>La clave de acceso</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>No se pudo guardar la clave de acceso ({why}): configura un almacén de contraseñas del sistema o usa GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>No se pudo guardar la clave de acceso ({why}): configura un almacén de contraseñas del sistema o usa HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>No se pudo guardar la clave de acceso en el almacén de contraseñas de este equipo: {why}. Nunca se escribe en un archivo normal.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>La clave de acceso de HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>La clave de acceso del almacén de contraseñas de este equipo</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>La clave de acceso de hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>La clave de acceso de la variable de entorno</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>La clave de acceso de esta sesión</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>La respuesta no se puede usar</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>No se pudo terminar la respuesta</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>No se pudo terminar la respuesta ({why}): inténtalo de nuevo o usa otro modelo.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>Se conserva lo que hay de la respuesta.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>La respuesta de {host} no se puede usar ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>La respuesta de {host} no se puede usar ({why}): inténtalo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>La respuesta de {host} se perdió.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>La respuesta se perdió</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>La aplicación informó: {why}. Tus chats están a salvo.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>La aplicación definida para esto tiene desactivado el inicio de sesión con código.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Los autores de {repo} dan sus archivos a las cuentas que han aceptado sus condiciones. No se ha descargado nada.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Los autores de {repo} no han dado acceso a esta cuenta: pídelo en la página del modelo.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Los autores de {repo} han eliminado o renombrado {name}. En este equipo no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>No se pudo escribir la copia de seguridad</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>El chat ya no cabe en los {room} tokens que el modelo lee a la vez: empieza uno nuevo o deja que se omitan los mensajes más antiguos.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>El chat no se imprimió</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Los chats están dañados y no se hizo la copia de seguridad</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>No se pudieron leer o guardar los chats</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Los chats de {file} están dañados.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Los chats de {path} están dañados y no se hizo la copia de seguridad: abre una vez la ventana para que se reparen o restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Los chats estaban dañados y se conserva lo que se pudo leer (chats: {chats}, mensajes: {messages}): si falta algo, quizá siga en {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>El código no se introdujo a tiempo.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>Se cortó la conexión</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>El disco de {path} está lleno: libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>La descarga terminó por sí sola</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>La descarga terminó por sí sola ({cause}): vuelve a iniciarla y continuará.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>La descarga está dañada</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>No se pudo iniciar el motor</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>No se pudo iniciar el motor ({why}): cierra otros programas e inténtalo de nuevo, o vuelve a instalar HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>El motor no lo acepta.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>El motor dejó de responder</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>El motor dijo: {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>El motor dijo: {why}. Se conserva lo que hay de la respuesta.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>El motor se detuvo</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>El motor se detuvo ({cause}): ejecuta el comando de nuevo o usa un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>El motor no dio señales durante {seconds} s y se cerró: ejecuta el comando de nuevo o usa un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>No se pudo escribir el archivo</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>El archivo con tus chats estaba dañado</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>La gramática no se puede usar</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La tarjeta gráfica</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>La tarjeta gráfica no se usa</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>La tarjeta gráfica no se usa ({device}: {why}), el modelo funciona en el procesador: {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>La importación de {file} se interrumpió: vuelve a importarlo para obtener el resto.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>No se pudo eliminar el modelo</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>No se pudo cargar el modelo</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>El modelo no está en este equipo</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>El modelo lee {room} tokens a la vez, así que no vería los mensajes más antiguos ({count}). Siguen en el chat y tu mensaje se conserva.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>El modelo rechazó la forma de este chat</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>La plantilla de chat del modelo rechazó el chat ({why}): usa otro modelo.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>La impresora</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>El perfil junto a la aplicación no se usa</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>El perfil junto a la aplicación no se usa: {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>El prompt necesita {needed} tokens y el modelo lee {room} a la vez: acórtalo o envíalo por partes.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>La petición se rechazó en la página de GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>La petición se rechazó en la página del Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>La petición iba a ir a otro lugar</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>El servidor</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>El servidor no da este archivo</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>El ajuste {name} era “{value}” y vuelve a tener su valor habitual: defínelo de nuevo si quieres otro.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>No se pudieron leer los ajustes</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>No se pudieron leer los ajustes, así que se aplican los habituales: vuelve a definir lo que habías cambiado; el archivo anterior se conserva como {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>El sistema lo cerró, probablemente por falta de memoria</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>El sistema dijo sobre {path}: {why}. En HFChat no se ha perdido nada.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>El sistema dijo sobre {path}: {why}. Tus chats y las copias de seguridad anteriores están a salvo.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>El sistema dijo: {why}. Lo guardado antes en {path} está a salvo.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>El sistema dijo: {why}. Tus chats están a salvo.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>El texto está vacío, así que no se ha enviado nada.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Se aplican los ajustes habituales. El archivo anterior se conserva como {kept_as}. Tus chats están a salvo.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Hay claves o contraseñas en el texto</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>No hay ningún chat {id}: mira los números con hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>No hay conexión con {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>No hay conexión con {host}. Los chats y los modelos de este equipo funcionan como siempre.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>No hay conexión con {host}: comprueba la red e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>No hay ningún modelo en {folder}: pon ahí un archivo GGUF o indica uno con --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>No hay ninguna regla “root”, con la que empieza una respuesta.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>No hay ninguna regla “{name}”.</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>No existe esa versión</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>{repo} no está en el Hub o es privado: comprueba el nombre o inicia sesión con una cuenta que pueda verlo.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>No hay suficiente memoria para leer {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>No hay nada que compartir</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>No hay nada que compartir: elige un chat con mensajes.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>No había suficiente memoria</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Estos chats son de una versión más reciente</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>No se pudieron importar estos preajustes</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Esta cuenta ha hecho por ahora todas las peticiones que puede a {host}. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Esta cuenta no puede escribir en {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Esta copia de seguridad es de una versión más reciente</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Esta copia de seguridad no se puede restaurar</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Este chat ya no está aquí</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Este chat ya no cabe en el contexto</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>No se pudo importar este archivo</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Este archivo no es el publicado</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Este archivo ya no está ahí</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Este servidor no permite iniciar sesión con un código.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>Esto ya se está enviando</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>Esto ya se está enviando: espera a que termine.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>No es JSON válido.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Esto no es un archivo de modelo</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>Esto es demasiado largo para compartirlo ahí</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Esta clave no puede escribir gists</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Esta clave es de solo lectura</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Este tipo de modelo no es compatible</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Este mensaje es demasiado largo</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Este archivo de modelo está dañado</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Este archivo de modelo no está completo</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Este modelo no está en el Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Este modelo necesita {needed}, y donde se guardan los modelos hay {free} libres. No se ha eliminado nada.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Este nombre no se puede usar</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Este nombre no es seguro</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Este nombre ya está en uso</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Este lugar es de otra persona</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Este servidor no permite iniciar sesión con un código.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Esto no se compartió como debería</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Para mantener la sesión iniciada, configura un almacén de contraseñas del sistema.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Inténtalo de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Inténtalo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Inténtalo de nuevo en {time}. Al iniciar sesión se permiten más peticiones.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Inténtalo de nuevo más tarde, o sin servidor espejo ni proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Inténtalo de nuevo más tarde. Si esta red tiene una página de inicio de sesión, inicia sesión ahí primero.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Inténtalo de nuevo {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Inténtalo de nuevo o elige otro modelo.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Inténtalo de nuevo: HFChat mira antes, para no enviar nada dos veces.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Inténtalo una vez más.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Inténtalo una vez más. Si se repite, reinicia HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Reintentar con la tarjeta gráfica</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Deshacer importación</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Descomprímelo con su contraseña y elige lo que contiene.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Actualiza HFChat y luego impórtalo.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Usa una clave de la cuenta propietaria que pueda escribir gists, o guarda un archivo.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Usa letras de la a a la z, dígitos, puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Espera a que termine.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Se conserva lo que se pudo leer (chats: {chats}, mensajes: {messages}). El archivo dañado sigue ahí como {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Lo que no coincide se descartó y nunca se abrió.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Lo ocurrido está en el registro.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>Lo que tiene {host} no es lo que se envió.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>No has iniciado sesión</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>No has iniciado sesión en GitHub</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>No hay conexión</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Sesión iniciada en GitHub hasta que se cierre HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Sesión iniciada hasta que se cierre HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Tus propios chats no han cambiado.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>unos minutos</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>código {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>en unos minutos</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>en {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>lleva de una dirección a otra sin fin</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>empieza desde el principio cada vez</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>su controlador falló</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>su controlador dejó de responder</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>su controlador dijo: {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>no tenía suficiente memoria libre</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} no puede escribir en {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. Se conserva lo que hay de la respuesta.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Qué hacer: elige un nombre propio.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Qué hacer: elige otro nombre.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device}: {why}. El modelo funciona en el procesador, más despacio. Los chats están a salvo.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>No se pudo abrir {file}.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>No se pudo leer {file}.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} tiene contraseña.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} tiene un solo chat de más de 64 MB.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} no contiene chats.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} no tiene ningún personaje con nombre e instrucciones.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} contiene una base de datos que no es de HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} contiene un valor no permitido: {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} no contiene personajes ni una ficha de personaje.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} no contiene preajustes.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} no contiene JSON válido.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} es una imagen sin ficha de personaje.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} está dañado y no se puede leer.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} es más grande de lo que puede ser una exportación (2 GB).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} está anidado a tanta profundidad que no es una exportación.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} no es una copia de seguridad de HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} no es una exportación de chats que HFChat conozca.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} no está completo: falta el final.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} es demasiado grande para un personaje.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} es demasiado grande para preajustes.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} se cambió o se dañó después de crearse.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} se creó con un HFChat más reciente. Aquí no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} se creó con un HFChat más reciente: instala esa versión para restaurarlo.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} se escribió con una versión más reciente de HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>{file} ocuparía al descomprimirse mucho más de lo que puede ser una exportación, así que no se descomprimió.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} pide esperar: inténtalo de nuevo en {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} pide esperar: inténtalo de nuevo {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} cerró la conexión antes de responder.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} no conservó quién puede verlo.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} no permite esto ({why}): usa una clave que pueda escribir gists.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} no da este archivo, {why}: inténtalo de nuevo más tarde, o sin servidor espejo ni proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} no acepta este gist ({why}): cámbialo o guarda un archivo.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} ha recibido muchas peticiones desde esta red. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} indicó un enlace que lleva a otro lugar.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} no respondió durante {time}: inténtalo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} dijo que está eliminado, y no lo está.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} dijo que está ahí, y no lo está.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} dijo que está ahí, pero no dónde.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} dijo algo que no es así.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} dice: {why}. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} envió una página para personas.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} envió una página web en lugar de una respuesta: inicia sesión en esta red e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} envió algo inesperado: {why}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} desvió la petición a {to}, y no se siguió: comprueba su dirección en los ajustes.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} aceptó la conexión y después no respondió durante {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} aceptó la conexión y después no respondió durante {time}. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} quería que fuera a {to}. HFChat no lo siguió y la clave de acceso se quedó aquí.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>Se consultó varias veces a {host}: {why}. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} no tiene permiso para gists en {host}: crea una con el permiso “Gists: write”.</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{host} conoce {key}, pero sin permiso para gists. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} ya no es válida, según {host}. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} no puede escribir datasets en {host}. No se ha compartido ni cambiado nada.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} solo puede leer en {host}: inicia sesión con una que escriba.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} fue rechazada por {host}: vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} llegó con un contenido distinto del publicado.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>No se pudo eliminar {name} ({why}): cierra los programas que lo usan e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>No se pudo cargar {name} ({why}): libera memoria e inténtalo de nuevo, o usa otro modelo.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} no tiene el tamaño que indica el Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} no coincide con lo publicado: se esperaba {expected} y se encontró {found}. Tus chats no se ven afectados.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} termina antes de tiempo, tras {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} tiene {actual} de {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} es un modelo del tipo “{kind}”, que no puede chatear en esta versión. El archivo se ha dejado como estaba.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} está dañado ({why}): vuelve a descargar el archivo o elige otro modelo.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} está vacío</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} no es un archivo GGUF, así que no se abrió. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} no es un archivo GGUF: elige un modelo cuyo nombre termine en .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} ya no está en {repo}: elige otra versión.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} no es el archivo publicado: vuelve a descargarlo o elimínalo.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} no está donde estaba. Tus chats no se ven afectados.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} es del tipo “{kind}”, que no puede chatear en esta versión: elige otro modelo.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} sigue ahí: {why}. Se puede usar como antes.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} de {repo} no es lo que se publicó: vuelve a descargarlo.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} no se abrió porque su cabecera es incorrecta: {why}. Tus chats no se ven afectados.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} fue rechazado: {why}. Tus chats no se ven afectados.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} era “{value}” y vuelve a tener su valor habitual. No ha cambiado nada más.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>No se puede escribir en {path} o pertenece a otra persona, así que se usan las carpetas habituales de este equipo.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>No se puede escribir en {path}. Lo que ya está ahí está a salvo.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>No se puede escribir en {path}: permite la escritura o usa otro --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>No se pudo leer {path} y empieza de nuevo: el anterior se conserva como {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>No se pudo leer o escribir {path} ({why}): comprueba el disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>No se pudo escribir {path} ({why}): elige otra carpeta para la copia de seguridad.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>No se pudo escribir {path} ({why}): elige otra carpeta.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} tiene el formato {found} y esta versión lee hasta el {known}. El archivo no se ha tocado.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} tiene {free} de los {needed} que hacen falta: libera {short} o elige una versión más pequeña.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} estaba dañado y empieza de nuevo. Los modelos y los chats no se ven afectados, y la lista anterior se conserva como {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} se escribió con una versión más reciente de HFChat y no se ha tocado: instala esa versión o usa otro --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} no aceptó las páginas. El chat está a salvo.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} no se puede descargar de ningún sitio del Hub. Las copias de este equipo siguen funcionando.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} no tiene ningún archivo de modelo que HFChat pueda usar.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} no tiene ningún archivo de modelo que HFChat pueda usar: busca un repositorio con archivos GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} no tiene la versión {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} no tiene la versión {wanted}: elige una de {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} es un modelo del Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} no está en este equipo: obtenlo con “hfchat models get {repo}” o añade --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} es privado: solo tú podrías leer lo que llegue ahí.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} es público: cualquiera podría leer lo que llegue ahí.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} se eliminó o es privado. Las copias de este equipo siguen funcionando.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} ya no es válida, según {host}. Los chats y los modelos no se ven afectados.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} fue rechazada por {host}: vuelve a iniciar sesión o continúa sin ella.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat volvió a leerlo y lo comparó. El chat está a salvo.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Qué hacer: míralo ahí y elimínalo.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Qué hacer: inténtalo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, así que no se abrió. Tus chats no se ven afectados.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what}: vuelve a descargar o copiar el archivo, o elige otro modelo.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, a las {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, código {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>“{name}” no puede ser ahí un dataset ni un archivo. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>“{name}” no se puede usar: usa letras de la a a la z, dígitos, puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>“{name}” podría llevar fuera de la carpeta de modelos o no puede ser un nombre de archivo. No se ha descargado ni cambiado nada.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>“{name}” no es un nombre seguro: elige otro modelo o archivo.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>“{name}” no se entiende aquí.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Un prompt necesita un nombre.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Un prompt necesita un texto.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Editar prompt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Prompt nuevo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Escribe / y este nombre para usarlo.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Las palabras entre llaves dobles se rellenan cada vez, como {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>Rellena: {name}. Tab va al siguiente lugar.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>El enlace se ha copiado.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>El resultado aparecerá en la lista de lo que has compartido</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Lo compartido se ha eliminado</translation>
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
            <translation>Supr</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>AvPág</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>RePág</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Añadir una respuesta de otro origen…</translation>
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
            <translation>Más</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Fijado: el modelo lo ve siempre. Desfijar</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Se está escribiendo otra respuesta; la tuya es la siguiente.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Se guarda entre tus chats. Esc oculta esta ventana.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Cargando el modelo, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Abrir en la ventana</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Aún no hay modelo. Elige uno en la ventana.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} está escribiendo</translation>
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
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Abrir en la ventana</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Pregunta rápida</translation>
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
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Respuestas valoradas</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Agrupar valoraciones</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Todos los temas</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Personaje</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Carpeta o etiqueta</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Carpeta {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Solo {name}, mostrar todo</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Mostrar todas las respuestas</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Orden: {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Etiqueta {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Cuándo se valoraron</translation>
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
                <numerusform>%n valoración</numerusform>
                <numerusform>%n valoraciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n estrella</numerusform>
                <numerusform>%n estrellas</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Falta %n valoración</numerusform>
                <numerusform>Faltan %n valoraciones</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sin personaje</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Aún sin estrellas</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Sin tema</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Personaje</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Puesto {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Pulgar abajo</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Pulgar arriba</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pulgares arriba</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokens por segundo en este equipo</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Modelo desconocido</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>estrellas {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>pulgares arriba {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok/s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok/s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, entre {low} y {high}</translation>
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
                <numerusform>%n respuesta guardada en {file}</numerusform>
                <numerusform>%n respuestas guardadas en {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n par guardado en {file}</numerusform>
                <numerusform>%n pares guardados en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exportar valoraciones</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Líneas JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>No se guardó nada: ninguna respuesta está valorada como buena o mala</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>No se guardó nada: no hay dos versiones de una respuesta con distinta valoración</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n valoración, en este equipo</numerusform>
                <numerusform>%n valoraciones, todas en este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Un puesto necesita 10 valoraciones. Cuentan las estrellas y, si no hay, un pulgar arriba como cinco y un pulgar abajo como una.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Las valoraciones se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Los números pequeños son el intervalo con un 95 % de certeza.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} de {every} valoraciones, todas en este equipo</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>Correcta</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Creativa</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>No hizo lo pedido</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>Hizo lo pedido</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Fuera de tema</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Se negó</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Muy larga</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Muy corta</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Confusa</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Peligrosa</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Bien escrita</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Errónea</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Idioma erróneo</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Una nota para ti</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Se guarda solo en este equipo</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>¿Qué estuvo bien?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>¿Qué estuvo mal?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Desde un chat solo se abren direcciones web y de correo. Un enlace de otro tipo puede iniciar programas o leer archivos.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Este enlace no se abrió</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>(máximo {number} tokens)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(sin límite)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(temperatura {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Añadir una respuesta de otro origen…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Más larga</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Más creativa</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Más corta</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Más estricta</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Con otro modelo…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Cargado con estos valores.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>No hay ningún modelo elegido.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Recargar modelo</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Se aplica al recargar.</translation>
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
            <translation>Se reinicia en cuanto HFChat termine lo que está haciendo.</translation>
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
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Se está escribiendo una respuesta. Espera a que termine o detenla primero.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Contiene todo lo que hay aquí ahora.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Está aquí ahora y no en la copia: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Recupera: {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Se descomprime y se comprueba. No se cambia nada.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Su mensaje más reciente es del {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Examinando la copia de seguridad</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Creada el {when} con HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Creada el {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>¿Restaurar esta copia de seguridad?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>También los ajustes y las notas sobre modelos</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Antes se hace una copia de seguridad de lo que hay aquí ahora, para que se pueda deshacer.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Guardado como {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Escribiendo el archivo…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Todo vuelve a estar guardado</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Muestra estas respuestas</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>contraído</translation>
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
            <translation>Elegir una semilla</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Aleatoria cada vez</translation>
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
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Cancelando: mirando si se creó…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Buscando claves una vez más…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Mirando si ya está ahí…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Releyendo lo que se envió…</translation>
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
            <translation>Esto no es una dirección web.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Este número está fuera del intervalo.</translation>
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
            <translation>Con 8 bits se ahorra memoria, pero los mensajes largos se leen más despacio.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Un chat que cabe ahí no se vuelve a leer.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Un chat eliminado se puede recuperar durante este tiempo.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Por encima de 0, las palabras frecuentes se vuelven más raras.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Por encima de 0, el modelo recurre a palabras nuevas.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Por encima de 1, el modelo se repite menos.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Dirección de la API de GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Dirección del Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Tras la primera respuesta, cuando no hay nada más que hacer.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Aplicación para iniciar sesión con un código</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>Se aplica a los mensajes y al código.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Pregunta a GitHub una vez al día cuál es la versión más reciente. No se descarga nada.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Automático pone ahí todas las que caben. 0 es ninguna.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Con un lector de pantalla, si hay uno activo.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Por frases</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Cambia cuando se vuelve a abrir HFChat.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Tamaño del texto del chat</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Elige entre esta cantidad de tokens más probables. 0 son todos.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Elige entre los tokens que suman esta probabilidad. 1 son todos.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Contexto previsto</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Días en la papelera</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Pocos colores y líneas gruesas.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Para un servidor GitHub Enterprise, terminada en /api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Para un servidor espejo. Este ve lo que se busca y se descarga.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Para todas las descargas juntas.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalización por frecuencia</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icono en la bandeja</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>En tokens; vacío: escribe hasta que el modelo termina.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Instrucciones para cada chat nuevo</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Seguir en marcha al cerrar la ventana</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Teclas de la pregunta rápida</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Capas en la tarjeta gráfica</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Omite los tokens por debajo de esta parte del más probable.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>El modelo pone nombre a los chats</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Cargar el modelo al iniciar</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Respuesta más larga</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Baja es constante, alta es variada. 0 toma la palabra más probable.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Según el sistema</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Memoria para volver rápido a los chats, en MB</translation>
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
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Avisar al terminar una descarga</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Avisar al terminar una respuesta larga</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Desactivado deja también su controlador fuera de HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Los paneles y avisos aparecen sin animación.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Parámetros de cada modelo</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Precisión del contexto</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalización por presencia</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Pregunta rápida desde cualquier programa</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Aleatoria</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Leer respuestas en voz alta</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir movimiento</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Buscar en el Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Enviar con</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Muestra la ventana, empieza un chat o hace una pregunta rápida.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Tamaño de la ventana</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Límite de velocidad, en kB por segundo</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Avisar de versiones nuevas</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>El ID de cliente de una aplicación OAuth de GitHub con el “device flow” activado. Sin él, inicia sesión con una clave de acceso.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>La primera respuesta llega antes. Desactivado deja memoria libre.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>La memoria que necesitan los modelos se muestra para esta cantidad de tokens.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>El modelo sigue en la memoria. Salir está en el menú del icono.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>La otra tecla añade una línea nueva.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>La misma semilla y los mismos ajustes dan la misma respuesta.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Se le envían las palabras y los filtros de una búsqueda. Desactivado solo muestra los modelos incluidos en HFChat.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Hilos para leer</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Hilos para escribir</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Tokens que el modelo tiene a la vista. Más necesita más memoria.</translation>
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
            <translation>Usar la tarjeta gráfica</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Se usan mientras el modelo lee tu mensaje.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Uno menos que los núcleos del procesador suele ser lo más rápido.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Lo que el modelo debe saber o respetar. Puede quedar vacío.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>Al terminar</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Con una notificación del sistema mientras HFChat está en segundo plano.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Al iniciar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Para todos los chats. Un modelo, un personaje o un chat puede tener los suyos; los parámetros junto al chat muestran qué valor se aplica.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Cómo se eligen las palabras</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Memoria de los modelos</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Memoria del modelo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personajes</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Privacidad y datos</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Procesador y gráficos</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Para hacer una pregunta rápida desde cualquier lugar, asigna a una tecla de tu sistema este comando</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
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
            <translation>Añadir a dataset privado</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Añadir a dataset público</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Todos los chats</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Cualquiera puede encontrarlo y leerlo.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Cancelado, pero puede que haya llegado. Pronto se volverá a mirar: si está ahí, aparecerá en la lista de lo que has compartido.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Cancelado. No se ha compartido nada.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Cancelado. Lo compartido antes no ha cambiado.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Cancelado. Lo compartido antes ya no está ahí.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Crear gist público</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Crear gist secreto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>¿Eliminar este archivo del dataset?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>¿Eliminar este gist?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exportar todos los chats</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Carpeta {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist de GitHub</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Dataset del Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Líneas JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Nadie ha iniciado sesión en {host}. Todavía no se envía nada.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Solo tú puedes leerlo.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simple</translation>
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
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secreto</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Secreto significa que no aparece en listas, no que sea privado: puede leerlo quien tenga el enlace.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Compartir estos chats</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Compartir este chat</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Compartir esta carpeta</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Compartir este mensaje</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartido</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>El chat está en el dataset</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>El dataset se ha actualizado</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>El archivo se queda en este equipo.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>El gist se ha creado</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>El gist se ha actualizado</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>El enlace dejará de funcionar para todos y no se puede deshacer. El chat de este equipo se queda como está. Las copias que otros hayan hecho también se quedan.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>La vista previa muestra el principio. Todo ocupa {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Este chat, todas las versiones</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Este mensaje</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Se envía el texto de la vista previa a {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Actualizar el dataset</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Actualizar el gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Actualizar lo compartido el {day} ({kind}); el enlace no cambia</translation>
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
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>El chat ya no está, así que no se puede volver a crear su texto</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
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
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Un nombre tiene letras sin acentos, dígitos, puntos, guiones y guiones bajos</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Comprobando lo que se enviaría, %n chat hasta ahora…</numerusform>
                <numerusform>Comprobando lo que se enviaría, %n chats hasta ahora…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Comprobando lo que se enviaría…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Mirando quién ha iniciado sesión…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Texto copiado</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Tanto cabe en un archivo, pero no en un enlace</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Mirar si se creó</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Todo lo que has compartido</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>No has compartido nada.</translation>
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
            <translation>Compartir, en el encabezado de un chat, crea un enlace o un archivo.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Quitar de esta lista</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Actualizar…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Ya no está ahí</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>Está ahí; el enlace funciona</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Nunca se creó</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Hay algo, pero no lo que se envió: ábrelo o elimínalo</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Quitado de la lista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Lo compartido se ha eliminado</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Copiar su enlace</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Abrir el enlace…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Compartir o exportar…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Haz clic en un atajo y pulsa las teclas nuevas. Retroceso las quita.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Restablecer atajos</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Vuelven los atajos predeterminados.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Al escribir y leer</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} ya se usa para “{action}”.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>Al escribir y leer</translation>
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
            <translation>Copiar el código</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Abre {address} en un navegador e introduce ahí este código:</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Este código ha caducado.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>Esperando el código. Es válido durante {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Un gist pertenece a tu cuenta. Pega una clave de acceso que pueda escribir gists: basta una “fine-grained” con el permiso Gists, Read and write.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Se guarda en el almacén de contraseñas de este sistema y solo se envía a este servidor.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Crear una clave…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Iniciar sesión en {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Usar un código</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Cargando modelos</translation>
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
            <translation>Modelos incluidos en HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modelos incluidos en HFChat, a fecha de {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Buscar en el Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>La búsqueda envía tus palabras y filtros a {host}, nunca un chat.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Seguir sin conexión</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Volver a {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>De dónde viene este valor</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Mensaje {number} de {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>código, %n línea</numerusform>
                <numerusform>código, %n líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tabla, %n fila</numerusform>
                <numerusform>tabla, %n filas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpeedCard</name>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n hilo</numerusform>
                <numerusform>%n hilos</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Midiendo {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Aún no se ha medido nada. Cada modelo tarda un momento.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Medir velocidad</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokens por segundo al escribir, más es mejor</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>No se pudo medir</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Velocidad de cada modelo</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>No cabe en la memoria libre</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Sin estrellas</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} de 5 estrellas</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Se guarda solo en este equipo</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Un correo breve y cortés a mi casero</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Hazme diez preguntas cotidianas en alemán</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Hazme diez preguntas cotidianas en alemán, de una en una.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Explicar algo</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Ayudar a escribir</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>¿Cómo funcionan las mareas, en palabras sencillas?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Practicar un idioma</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Renombrar mis fotos por fecha, en Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Escribe un programa en Python que renombre mis fotos según la fecha que contienen.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Escribe un correo breve y cortés a mi casero: la calefacción no funciona.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Crear un programa</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Añadir etiqueta</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Quitar la etiqueta {tag}</translation>
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
            <translation>Guardar archivo</translation>
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
            <translation>Plantilla de chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Conservar este chat</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Se conservará tras la respuesta</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Este chat no deja rastro. Desaparece al abrir otro o al salir.</translation>
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
            <translation>No se guarda en ningún sitio. Cuando salgas de él, su texto desaparecerá.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Conservar chat</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>¿Salir del chat temporal?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Una línea es demasiado larga.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>No más de {count} líneas.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Uno por línea</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Pensar antes de responder: más lento, a menudo mejor</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Razonar</translation>
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
            <translation>Descargar igualmente</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Necesita {need} y hay {free} libres. Podría ralentizar este equipo o detenerse.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Usar {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} no cabe en la memoria</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Terminada, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Queda %n día</numerusform>
                <numerusform>Quedan %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Eliminar todo para siempre</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>¿Eliminar estos chats para siempre?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Chats eliminados</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>No hay nada eliminado.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>No se pueden recuperar. Solo los conservan las copias de seguridad hechas antes.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat: hay una respuesta lista</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Pregunta rápida</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Mostrar u ocultar HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat sigue aquí. Desde su menú puedes volver a mostrarlo o salir.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Necesita el icono en la bandeja.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Este escritorio no muestra iconos de programas.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Mapa de este chat</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>La línea gruesa es lo que muestra el chat. Las versiones están al lado.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Todavía no hay versiones. Se crean al regenerar o editar.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} está disponible</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Esta copia no se publicó, así que no hay a quién preguntar.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Consultando a GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub no responde a más consultas desde aquí durante un rato. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>No se pudo conectar con GitHub. Comprueba la conexión e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir página</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Omitir esta versión</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>No se entendió la respuesta de GitHub. Inténtalo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta es la versión más reciente.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>La versión {version} está disponible.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Cierra HFChat y vuelve a abrirlo para usar la versión nueva.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat se actualizó mientras estaba abierto</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Tus chats están guardados.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Búferes: {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Contexto de {count} tokens: {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Estimado por su tamaño: aún no se ha leído la cabecera del archivo.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Libre ahora: {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Casi completa</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Ninguna versión cabe en la memoria. {version} es la más pequeña.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Reserva: {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>La menor</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>En total: {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Pesos: {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>Se recomienda {version}: conserva casi toda la calidad con un tercio del tamaño, y cabe.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>Se recomienda {version}: su nombre no dice cómo se redujo.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>Se recomienda {version}: la más cercana a Q4_K_M que cabe.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>Se recomienda {version}: el equilibrio habitual entre calidad y tamaño.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>Se recomienda {version}: no hay Q4_K_M y esta se acerca a la completa.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version}: comprobando</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version}: descargando, {percent} %</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version}: en pausa al {percent} %</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version}: detenida</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version}: en espera</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Buscar en este chat</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Volver a {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Usarlo aquí</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Arrastra para cambiar el orden</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
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
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>En espera: {text}</translation>
        </message>
    </context>
</TS>
