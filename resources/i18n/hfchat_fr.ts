<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licence Apache 2.0</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Rechercher des mises à jour</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Each model has its own licence, shown in Models.</source>
            <translation>Chaque modèle a sa propre licence, indiquée dans Modèles.</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Logiciels inclus</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Langue du programme</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Dossier des modèles</translation>
        </message>
        <message>
            <source>Notices for every included part</source>
            <translation>Mentions légales de chaque partie incluse</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Window toolkit</source>
            <translation>Bibliothèque graphique</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Access key</source>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <source>Access key of the Hub</source>
            <translation>Clé d’accès du Hub</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Hugging Face Hub</source>
            <translation>Hugging Face Hub</translation>
        </message>
        <message>
            <source>In HF_TOKEN. To sign out, remove that variable.</source>
            <translation>Dans HF_TOKEN. Pour vous déconnecter, supprimez cette variable.</translation>
        </message>
        <message>
            <source>In memory, until HFChat is closed.</source>
            <translation>En mémoire, jusqu’à la fermeture de HFChat.</translation>
        </message>
        <message>
            <source>In the password store of this system, once there is one.</source>
            <translation>Dans le trousseau de ce système, une fois que vous serez connecté.</translation>
        </message>
        <message>
            <source>In the password store of this system.</source>
            <translation>Dans le trousseau de ce système.</translation>
        </message>
        <message>
            <source>Instead of a code. A key that may only read is enough for models; sharing datasets needs one that may write.</source>
            <translation>À la place d’un code. Pour les modèles, une clé en lecture seule suffit ; pour partager des jeux de données, il faut une clé avec droit d’écriture.</translation>
        </message>
        <message>
            <source>It is sent to the Hub alone.</source>
            <translation>Elle n’est envoyée qu’au Hub.</translation>
        </message>
        <message>
            <source>No account is needed to chat or to download open models. Sign in only to share, or to reach models that ask you to accept terms.</source>
            <translation>Aucun compte n’est nécessaire pour discuter ou télécharger des modèles ouverts. Connectez-vous seulement pour partager, ou pour accéder aux modèles dont il faut accepter les conditions.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Paste an access key</source>
            <translation>Coller une clé d’accès</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign in with a code</source>
            <translation>Se connecter par code</translation>
        </message>
        <message>
            <source>Sign in with this key</source>
            <translation>Se connecter avec cette clé</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Connecté en tant que {name}</translation>
        </message>
        <message>
            <source>This key may not read models with terms.</source>
            <translation>Cette clé ne donne pas accès aux modèles soumis à conditions.</translation>
        </message>
        <message>
            <source>Where hf auth login has put it. To sign out, run hf auth logout.</source>
            <translation>Là où hf auth login l’a mise. Pour vous déconnecter, lancez hf auth logout.</translation>
        </message>
        <message>
            <source>Where the access key is kept</source>
            <translation>Emplacement de la clé d’accès</translation>
        </message>
    </context>
    <context>
        <name>AccountsController</name>
        <message>
            <source>Asking the Hub for a code…</source>
            <translation>Demande d’un code au Hub…</translation>
        </message>
        <message>
            <source>Asking the Hub who this is…</source>
            <translation>Vérification du compte auprès du Hub…</translation>
        </message>
        <message>
            <source>Signing out…</source>
            <translation>Déconnexion…</translation>
        </message>
        <message>
            <source>Waiting for the code to be entered…</source>
            <translation>En attente de la saisie du code…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back up all chats now</source>
            <translation>Sauvegarder toutes les discussions maintenant</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Choose a persona</source>
            <translation>Choisir un persona</translation>
        </message>
        <message>
            <source>Close, stop writing, back to the message box</source>
            <translation>Fermer, arrêter l’écriture, revenir au champ de message</translation>
        </message>
        <message>
            <source>Compare: paste an answer from ChatGPT or elsewhere</source>
            <translation>Comparer : coller une réponse de ChatGPT ou d’ailleurs</translation>
        </message>
        <message>
            <source>Copy the last answer</source>
            <translation>Copier la dernière réponse</translation>
        </message>
        <message>
            <source>Delete the chat</source>
            <translation>Supprimer la discussion</translation>
        </message>
        <message>
            <source>Delete the chat that is chosen in the list</source>
            <translation>Supprimer la discussion choisie dans la liste</translation>
        </message>
        <message>
            <source>Edit the last message, from an empty box</source>
            <translation>Modifier le dernier message, depuis un champ vide</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tout ce que vous avez partagé</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exporter toutes les discussions</translation>
        </message>
        <message>
            <source>Find in the chat, models or settings</source>
            <translation>Rechercher dans la discussion, les modèles ou les réglages</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Find the previous place</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>First or last message, while you read</source>
            <translation>Premier ou dernier message, pendant la lecture</translation>
        </message>
        <message>
            <source>Fork the chat after the last answer</source>
            <translation>Créer une branche après la dernière réponse</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Aller n’importe où</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>Aller au champ de message</translation>
        </message>
        <message>
            <source>Hold Ctrl or Alt as well, or use one of F1 to F12.</source>
            <translation>Maintenez aussi Ctrl ou Alt, ou utilisez une touche de F1 à F12.</translation>
        </message>
        <message>
            <source>Import chats from ChatGPT and other programs</source>
            <translation>Importer des discussions de ChatGPT et d’autres programmes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <source>Load the model again</source>
            <translation>Recharger le modèle</translation>
        </message>
        <message>
            <source>Map of the chat</source>
            <translation>Plan de la discussion</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Discussion suivante</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Ouvrir un fichier de modèle</translation>
        </message>
        <message>
            <source>Personas, while you write</source>
            <translation>Personas, pendant la saisie</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Discussion précédente</translation>
        </message>
        <message>
            <source>Previous or next message, while you read</source>
            <translation>Message précédent ou suivant, pendant la lecture</translation>
        </message>
        <message>
            <source>Previous or next version of a message</source>
            <translation>Version précédente ou suivante d’un message</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Print the chat</source>
            <translation>Imprimer la discussion</translation>
        </message>
        <message>
            <source>Quick question in a small window</source>
            <translation>Question rapide dans une petite fenêtre</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Rate the last answer with stars</source>
            <translation>Évaluer la dernière réponse avec des étoiles</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Regenerate the answer</source>
            <translation>Régénérer la réponse</translation>
        </message>
        <message>
            <source>Regenerate the answer in another way</source>
            <translation>Régénérer la réponse autrement</translation>
        </message>
        <message>
            <source>Rename the chat</source>
            <translation>Renommer la discussion</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Saved prompts, at the beginning of the box</source>
            <translation>Prompts enregistrés, au début du champ</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Rechercher dans les discussions</translation>
        </message>
        <message>
            <source>See or undo the last import</source>
            <translation>Voir ou annuler la dernière importation</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Share or export the chat</source>
            <translation>Partager ou exporter la discussion</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Afficher ou masquer la liste</translation>
        </message>
        <message>
            <source>Show or hide the parameters</source>
            <translation>Afficher ou masquer les paramètres</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
        <message>
            <source>The last answer is bad</source>
            <translation>La dernière réponse est mauvaise</translation>
        </message>
        <message>
            <source>The last answer is good</source>
            <translation>La dernière réponse est bonne</translation>
        </message>
        <message>
            <source>This deletes something. Hold Ctrl or Alt as well.</source>
            <translation>Cette action supprime quelque chose. Maintenez aussi Ctrl ou Alt.</translation>
        </message>
        <message>
            <source>This key cannot be used.</source>
            <translation>Cette touche ne peut pas être utilisée.</translation>
        </message>
        <message>
            <source>Undo what was just deleted or changed</source>
            <translation>Annuler la dernière suppression ou modification</translation>
        </message>
        <message>
            <source>Undo, or what else the notice offers</source>
            <translation>Annuler, ou l’autre action proposée par la notification</translation>
        </message>
        <message>
            <source>Unload the model</source>
            <translation>Décharger le modèle</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>What fills the context</source>
            <translation>Ce qui remplit le contexte</translation>
        </message>
        <message>
            <source>{keys} is for writing text.</source>
            <translation>{keys} sert à écrire du texte.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Bad answer</source>
            <translation>Mauvaise réponse</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Bonne réponse</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Reste uniquement sur cet ordinateur</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Épinglé : le modèle continue de le voir. Désépingler</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Évaluer avec des étoiles</translation>
        </message>
        <message>
            <source>Rated with {stars} of 5 stars</source>
            <translation>Évaluation : {stars} étoiles sur 5</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <source>Regenerate in another way</source>
            <translation>Régénérer autrement</translation>
        </message>
    </context>
    <context>
        <name>AnswerController</name>
        <message>
            <source>Ask a question first, then add an answer.</source>
            <translation>Posez d’abord une question, puis ajoutez une réponse.</translation>
        </message>
        <message>
            <source>How good is this answer?</source>
            <translation>Que vaut cette réponse ?</translation>
        </message>
        <message>
            <source>How good is this chat?</source>
            <translation>Que vaut cette discussion ?</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Garder la discussion</translation>
        </message>
        <message>
            <source>Keep this chat first, then fork it.</source>
            <translation>Gardez d’abord cette discussion, puis créez une branche.</translation>
        </message>
        <message>
            <source>Map of this chat…</source>
            <translation>Plan de la discussion…</translation>
        </message>
        <message>
            <source>Message deleted, with what followed it</source>
            <translation>Message supprimé, avec ce qui le suivait</translation>
        </message>
        <message>
            <source>Open the chat it was forked from</source>
            <translation>Ouvrir la discussion d’origine</translation>
        </message>
        <message>
            <source>Rate this chat…</source>
            <translation>Évaluer la discussion…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Version deleted</source>
            <translation>Version supprimée</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Add an answer from elsewhere</source>
            <translation>Ajouter une réponse d’ailleurs</translation>
        </message>
        <message>
            <source>Another model, or a person</source>
            <translation>Un autre modèle ou une personne</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Edit answer</source>
            <translation>Modifier la réponse</translation>
        </message>
        <message>
            <source>It becomes a version beside the others. Nothing is overwritten.</source>
            <translation>Elle devient une version à côté des autres. Rien n’est écrasé.</translation>
        </message>
        <message>
            <source>Paste the answer of the other model here</source>
            <translation>Collez ici la réponse de l’autre modèle</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Il n’y a pas encore de texte.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Qui l’a écrite</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Interrupted, kept as far as it got</source>
            <translation>Interrompue, conservée en l’état</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
    </context>
    <context>
        <name>AnswerHead</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Reading your message</source>
            <translation>Lit votre message</translation>
        </message>
        <message>
            <source>Reading your message {percent}</source>
            <translation>Lit votre message {percent}</translation>
        </message>
        <message>
            <source>Thinking, {time}</source>
            <translation>Réfléchit, {time}</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>A réfléchi pendant {time}</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>stopped after {tokens}</source>
            <translation>arrêtée après {tokens}</translation>
        </message>
    </context>
    <context>
        <name>AnswerNotice</name>
        <message>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>{model} has answered</source>
            <translation>{model} a répondu</translation>
        </message>
        <message>
            <source>{model} stopped before the end of its answer</source>
            <translation>{model} s’est arrêté avant la fin de sa réponse</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Ajouter une réponse d’ailleurs…</translation>
        </message>
        <message>
            <source>Bad answer</source>
            <translation>Mauvaise réponse</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Bonne réponse</translation>
        </message>
        <message>
            <source>Rate with stars</source>
            <translation>Évaluer avec des étoiles</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <source>Regenerate in another way…</source>
            <translation>Régénérer autrement…</translation>
        </message>
        <message>
            <source>{model} answered</source>
            <translation>{model} a répondu</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n évaluation</numerusform>
                <numerusform>%n évaluations</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Avant une restauration</translation>
        </message>
        <message>
            <source>Before an update of HFChat</source>
            <translation>Avant une mise à jour de HFChat</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manuelle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Chat file</source>
            <translation>Fichier des discussions</translation>
        </message>
        <message>
            <source>Chats from other programs</source>
            <translation>Discussions d’autres programmes</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n chat(s)?</source>
            <translation>
                <numerusform>Supprimer %n discussion ?</numerusform>
                <numerusform>Supprimer les %n discussions ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all chats</source>
            <translation>Supprimer toutes les discussions</translation>
        </message>
        <message>
            <source>Delete backup</source>
            <translation>Supprimer la sauvegarde</translation>
        </message>
        <message>
            <source>Delete the backup of {when}</source>
            <translation>Supprimer la sauvegarde du {when}</translation>
        </message>
        <message>
            <source>Delete the backup of {when}?</source>
            <translation>Supprimer la sauvegarde du {when} ?</translation>
        </message>
        <message>
            <source>From ChatGPT, LM Studio, Open WebUI and others. It can be undone.</source>
            <translation>Depuis ChatGPT, LM Studio, Open WebUI et d’autres. Cela peut être annulé.</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Aucune sauvegarde pour l’instant</translation>
        </message>
        <message>
            <source>One is made each week while nothing else happens, and the last four are kept. What you delete stays in older backups until they are deleted, too.</source>
            <translation>Une sauvegarde est faite chaque semaine quand rien d’autre n’est en cours, et les quatre dernières sont conservées. Ce que vous supprimez reste dans les anciennes sauvegardes jusqu’à ce qu’elles soient supprimées à leur tour.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Progression de la sauvegarde</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Restaurer la sauvegarde du {when}</translation>
        </message>
        <message>
            <source>They go to the deleted chats and can be taken back from there.</source>
            <translation>Elles rejoignent les discussions supprimées et peuvent y être récupérées.</translation>
        </message>
        <message>
            <source>They go to the deleted chats, where they can be taken back until they are deleted for good. Backups are not touched.</source>
            <translation>Elles rejoignent les discussions supprimées, où elles peuvent être récupérées jusqu’à leur suppression définitive. Les sauvegardes ne changent pas.</translation>
        </message>
        <message>
            <source>This file cannot be brought back. Your chats and other backups stay.</source>
            <translation>Ce fichier ne pourra pas être récupéré. Vos discussions et les autres sauvegardes restent.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Hebdomadaire</translation>
        </message>
        <message>
            <source>You see what is in it before anything changes.</source>
            <translation>Vous voyez ce qu’elle contient avant tout changement.</translation>
        </message>
        <message>
            <source>Your chats on this computer</source>
            <translation>Vos discussions sur cet ordinateur</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Backed up to {file}</source>
            <translation>Sauvegardé dans {file}</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Sauvegarde restaurée</translation>
        </message>
        <message>
            <source>Backups of HFChat</source>
            <translation>Sauvegardes de HFChat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>The chats are as they were before</source>
            <translation>Les discussions sont comme avant</translation>
        </message>
        <message>
            <source>The last weekly backup failed: {why}.</source>
            <translation>La dernière sauvegarde hebdomadaire a échoué : {why}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Version suivante (Alt+Droite)</translation>
        </message>
        <message>
            <source>Previous version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Version précédente (Alt+Gauche)</translation>
        </message>
        <message>
            <source>Version {index} of {count}</source>
            <translation>Version {index} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel loading</source>
            <translation>Annuler le chargement</translation>
        </message>
        <message>
            <source>Chat header</source>
            <translation>En-tête de la discussion</translation>
        </message>
        <message>
            <source>Delete chat</source>
            <translation>Supprimer la discussion</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Partager la discussion</translation>
        </message>
        <message>
            <source>Show or hide the list</source>
            <translation>Afficher ou masquer la liste</translation>
        </message>
        <message>
            <source>Start the engine again</source>
            <translation>Redémarrer le moteur</translation>
        </message>
        <message>
            <source>There is a link to this chat. The menu beside it has it.</source>
            <translation>Il existe un lien vers cette discussion. Il se trouve dans le menu à côté.</translation>
        </message>
    </context>
    <context>
        <name>ChatListPane</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tout reste sur cet ordinateur</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
        <message>
            <source>More ways to begin</source>
            <translation>Autres façons de commencer</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>No chat contains “{words}”.</source>
            <translation>Aucune discussion ne contient « {words} ».</translation>
        </message>
        <message>
            <source>No chat is like this.</source>
            <translation>Aucune discussion ne correspond.</translation>
        </message>
        <message>
            <source>Search chats</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
        <message>
            <source>Your chats will appear here.</source>
            <translation>Vos discussions apparaîtront ici.</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mettre dans un dossier</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>New chat in this folder</source>
            <translation>Nouvelle discussion dans ce dossier</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Remove from the folder</source>
            <translation>Sortir du dossier</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Partager ou exporter…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Answers can be wrong, so check what matters.</source>
            <translation>Les réponses peuvent être fausses : vérifiez ce qui compte.</translation>
        </message>
        <message>
            <source>Runs on this computer. Answers can be wrong, so check what matters.</source>
            <translation>Fonctionne sur cet ordinateur. Les réponses peuvent être fausses : vérifiez ce qui compte.</translation>
        </message>
        <message>
            <source>This model was not made for chats. It goes on with what you write.</source>
            <translation>Ce modèle n’est pas fait pour discuter. Il continue ce que vous écrivez.</translation>
        </message>
    </context>
    <context>
        <name>ChatRowDelegate</name>
        <message>
            <source>Name of the chat</source>
            <translation>Nom de la discussion</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>Nom du dossier</translation>
        </message>
    </context>
    <context>
        <name>ChatRows</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Chat without a name</source>
            <translation>Discussion sans nom</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Earlier this month</source>
            <translation>Plus tôt ce mois-ci</translation>
        </message>
        <message>
            <source>Earlier this week</source>
            <translation>Plus tôt cette semaine</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Trouvé dans les discussions</translation>
        </message>
        <message>
            <source>No chats in this folder</source>
            <translation>Aucune discussion ici</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Note : {text}</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Plus ancien</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>an answer is being written</source>
            <translation>une réponse est en cours d’écriture</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>open</source>
            <translation>déplié</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglée</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more of them are replaced too</source>
            <translation>
                <numerusform>%n autre est aussi remplacé</numerusform>
                <numerusform>%n autres sont aussi remplacés</numerusform>
            </translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Vérifiez avant de partager</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Keys and passwords are never published: whoever reads them could use them. They stay replaced here; in a file you save you can keep them.</source>
            <translation>Les clés et les mots de passe ne sont jamais publiés : quiconque les lit pourrait s’en servir. Ils restent remplacés ici ; dans un fichier que vous enregistrez, vous pouvez les garder.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing private was found. Look it over yourself too.</source>
            <translation>Rien de privé n’a été trouvé. Relisez aussi vous-même.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Afficher les %n</numerusform>
                <numerusform>Afficher les %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ticked items are replaced in the copy only</source>
            <translation>Les éléments cochés ne sont remplacés que dans la copie</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Always replaced in what is published</source>
            <translation>Toujours remplacé dans ce qui est publié</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Vérifier le fichier</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Vérification du fichier</translation>
        </message>
        <message>
            <source>Checking, {n}%</source>
            <translation>Vérification, {n} %</translation>
        </message>
        <message>
            <source>Checking, {size}</source>
            <translation>Vérification, {size}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <source>Replaced by {words}</source>
            <translation>Remplacé par {words}</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>Do not wrap lines</source>
            <translation>Ne pas renvoyer à la ligne</translation>
        </message>
        <message>
            <source>Show all {count} lines</source>
            <translation>Afficher les {count} lignes</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Renvoyer à la ligne</translation>
        </message>
    </context>
    <context>
        <name>CommandController</name>
        <message>
            <source>Text size {percent}%</source>
            <translation>Taille du texte {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message {model}</source>
            <translation>Écrire à {model}</translation>
        </message>
        <message>
            <source>Write a follow-up</source>
            <translation>Poursuivre la discussion</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Écrire un message</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ContextCard</name>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>Échanges précédents</translation>
        </message>
        <message>
            <source>Forget everything so far</source>
            <translation>Oublier tout ce qui précède</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Leave out the oldest</source>
            <translation>Omettre les anciens</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Anciens messages que le modèle ne lit plus : {count}</translation>
        </message>
        <message>
            <source>Stop and ask</source>
            <translation>Arrêter et demander</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instructions système</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <source>The messages stay in the chat, but the model no longer sees them.</source>
            <translation>Les messages restent dans la discussion, mais le modèle ne les voit plus.</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Ce message</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>When it is full</source>
            <translation>Quand il est plein</translation>
        </message>
    </context>
    <context>
        <name>ContextController</name>
        <message>
            <source>Forked from a chat that was deleted</source>
            <translation>Branche d’une discussion supprimée</translation>
        </message>
        <message>
            <source>Forked from {title}</source>
            <translation>Branche de {title}</translation>
        </message>
        <message>
            <source>Let the model see everything again</source>
            <translation>Laisser le modèle tout voir à nouveau</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The model has forgotten what is above</source>
            <translation>Le modèle a oublié ce qui précède</translation>
        </message>
        <message>
            <source>The model no longer sees what is above</source>
            <translation>Le modèle ne voit plus ce qui précède</translation>
        </message>
        <message>
            <source>The model no longer sees what is above this line</source>
            <translation>Le modèle ne voit plus ce qui est au-dessus de cette ligne</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Context: {used} of {total} tokens used, room for {room}</source>
            <translation>Contexte : {used} tokens utilisés sur {total}, reste {room}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Plein</translation>
        </message>
        <message>
            <source>Full, oldest messages left out</source>
            <translation>Plein, messages les plus anciens écartés</translation>
        </message>
        <message>
            <source>Older messages that the model no longer reads: {count}</source>
            <translation>Anciens messages que le modèle ne lit plus : {count}</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>{used} of {total}</source>
            <translation>{used} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>DesktopKeys</name>
        <message>
            <source>Another program has taken {keys}.</source>
            <translation>Un autre programme utilise déjà {keys}.</translation>
        </message>
        <message>
            <source>The desktop decides on the keys. Its settings change them.</source>
            <translation>C’est le bureau qui décide des touches. Elles se changent dans ses paramètres.</translation>
        </message>
        <message>
            <source>The desktop did not allow it.</source>
            <translation>Le bureau ne l’a pas permis.</translation>
        </message>
        <message>
            <source>This desktop does not offer it. You can give keys to the command above in its settings.</source>
            <translation>Ce bureau ne le propose pas. Vous pouvez attribuer des touches à la commande ci-dessus dans ses paramètres.</translation>
        </message>
        <message>
            <source>{keys} opens the small window over any program.</source>
            <translation>{keys} ouvre la petite fenêtre par-dessus n’importe quel programme.</translation>
        </message>
    </context>
    <context>
        <name>DetailAbout</name>
        <message>
            <source>About this model</source>
            <translation>À propos de ce modèle</translation>
        </message>
        <message>
            <source>Chat template</source>
            <translation>Gabarit de discussion</translation>
        </message>
        <message>
            <source>It differs from the one of the base model. That can be a repair, or change how the model behaves: look it over if you do not know the publisher.</source>
            <translation>Il diffère de celui du modèle de base. Cela peut être une correction, ou changer le comportement du modèle : examinez-le si vous ne connaissez pas l’éditeur.</translation>
        </message>
        <message>
            <source>It is not the one that was shown here before. A template decides how your words reach the model: look it over before you use the model.</source>
            <translation>Ce n’est pas celui qui était affiché ici auparavant. Un gabarit décide comment vos mots parviennent au modèle : examinez-le avant d’utiliser le modèle.</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non précisée</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>The card is longer than is shown here.</source>
            <translation>La fiche est plus longue que ce qui est affiché ici.</translation>
        </message>
        <message>
            <source>The chat template was changed</source>
            <translation>Le gabarit de discussion a changé</translation>
        </message>
    </context>
    <context>
        <name>DetailHead</name>
        <message>
            <source>Do not keep</source>
            <translation>Ne plus garder</translation>
        </message>
        <message>
            <source>Downloads in 30 days: {count}</source>
            <translation>Téléchargements en 30 jours : {count}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Likes: {count}</source>
            <translation>J’aime : {count}</translation>
        </message>
        <message>
            <source>Open on the Hub</source>
            <translation>Ouvrir sur le Hub</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Parameters; {count} work for each word</source>
            <translation>Paramètres ; {count} actifs pour chaque mot</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Access on request</source>
            <translation>Accès sur demande</translation>
        </message>
        <message>
            <source>Agree to the authors' terms on the model's page, then sign in.</source>
            <translation>Acceptez les conditions des auteurs sur la page du modèle, puis connectez-vous.</translation>
        </message>
        <message>
            <source>Ask for access</source>
            <translation>Demander l’accès</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Interrogation du Hub…</translation>
        </message>
        <message>
            <source>Choose a model to see its files.</source>
            <translation>Choisissez un modèle pour voir ses fichiers.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>It cannot be downloaded. What is on this computer stays usable.</source>
            <translation>Il ne peut pas être téléchargé. Ce qui est sur cet ordinateur reste utilisable.</translation>
        </message>
        <message>
            <source>Look up on the Hub</source>
            <translation>Consulter le Hub</translation>
        </message>
        <message>
            <source>No model files are known.</source>
            <translation>Aucun fichier de modèle n’est connu.</translation>
        </message>
        <message>
            <source>RAM with a context of</source>
            <translation>RAM avec un contexte de</translation>
        </message>
        <message>
            <source>Sends the name of this model to the Hub, nothing else.</source>
            <translation>Envoie le nom de ce modèle au Hub, rien d’autre.</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Le Hub a désactivé ce modèle</translation>
        </message>
        <message>
            <source>The authors decide on each request. Ask on the model's page.</source>
            <translation>Les auteurs décident de chaque demande. Faites la vôtre sur la page du modèle.</translation>
        </message>
        <message>
            <source>This model was renamed</source>
            <translation>Ce modèle a été renommé</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{old} is now called {new}.</source>
            <translation>{old} s’appelle désormais {new}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Width of the list</source>
            <translation>Largeur de la liste</translation>
        </message>
    </context>
    <context>
        <name>DonePart</name>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>DownloadItem</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>To the top</source>
            <translation>En premier</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
    </context>
    <context>
        <name>DownloadLine</name>
        <message>
            <source>Another program has it</source>
            <translation>Pris par un autre programme</translation>
        </message>
        <message>
            <source>Another program is fetching this file</source>
            <translation>Un autre programme télécharge ce fichier</translation>
        </message>
        <message>
            <source>Another program is fetching this file. It is not fetched twice.</source>
            <translation>Un autre programme télécharge ce fichier. Il n’est pas téléchargé deux fois.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Download of {model}</source>
            <translation>Téléchargement de {model}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Trying again in {time}</source>
            <translation>Nouvel essai dans {time}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>dans {time}</translation>
        </message>
        <message>
            <source>{model} is downloaded</source>
            <translation>{model} est téléchargé</translation>
        </message>
        <message>
            <source>{model}: {percent}%</source>
            <translation>{model} : {percent} %</translation>
        </message>
        <message>
            <source>{reason}. The download goes on where it stopped.</source>
            <translation>{reason}. Le téléchargement reprendra là où il s’est arrêté.</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>{size} conservés</translation>
        </message>
    </context>
    <context>
        <name>DownloadNotice</name>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>The download of {model} failed</source>
            <translation>Le téléchargement de {model} a échoué</translation>
        </message>
        <message>
            <source>{model} is ready to chat</source>
            <translation>{model} est prêt à discuter</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>Cancel the download</source>
            <translation>Annuler le téléchargement</translation>
        </message>
        <message>
            <source>Cancel this download?</source>
            <translation>Annuler ce téléchargement ?</translation>
        </message>
        <message>
            <source>Keep downloading</source>
            <translation>Poursuivre le téléchargement</translation>
        </message>
        <message>
            <source>The {size} of {model} that arrived will be deleted. Pause keeps them for later.</source>
            <translation>La partie déjà reçue de {model} ({size}) sera supprimée. Une pause la conserve pour plus tard.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPane</name>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Hide the downloads</source>
            <translation>Masquer les téléchargements</translation>
        </message>
        <message>
            <source>No downloads. What is fetched from the Hub shows here.</source>
            <translation>Aucun téléchargement. Ce qui vient du Hub s’affiche ici.</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <source>Remove done</source>
            <translation>Retirer les terminés</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>EmptyRatings</name>
        <message>
            <source>Go to the chats</source>
            <translation>Aller aux discussions</translation>
        </message>
        <message>
            <source>Nothing was rated in this time or topic.</source>
            <translation>Rien n’a été évalué pour cette période ou ce sujet.</translation>
        </message>
        <message>
            <source>Rate answers with a thumb or with stars, and see here who does best.</source>
            <translation>Évaluez des réponses avec un pouce ou des étoiles, et voyez ici qui s’en sort le mieux.</translation>
        </message>
        <message>
            <source>Show all ratings</source>
            <translation>Afficher toutes les évaluations</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop</source>
            <translation>Exporté depuis HFChat Desktop</translation>
        </message>
        <message>
            <source>Exported from HFChat Desktop, {time}</source>
            <translation>Exporté depuis HFChat Desktop, {time}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Aucune réponse reçue</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Pas encore terminée</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Instructions système</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>A réfléchi pendant {time}</translation>
        </message>
        <message>
            <source>Untitled chat</source>
            <translation>Discussion sans titre</translation>
        </message>
        <message>
            <source>Version {place} of {count}, in place of #{number}</source>
            <translation>Version {place} sur {count}, à la place du n° {number}</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>thumb down</source>
            <translation>pouce baissé</translation>
        </message>
        <message>
            <source>thumb up</source>
            <translation>pouce levé</translation>
        </message>
        <message>
            <source>version {place} of {count}</source>
            <translation>version {place} sur {count}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>« {note} »</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Each rated answer with its conversation and all that is known.</source>
            <translation>Chaque réponse évaluée, avec sa conversation et tout ce qui est connu.</translation>
        </message>
        <message>
            <source>Everything (JSON lines)</source>
            <translation>Tout (lignes JSON)</translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exporter les évaluations</translation>
        </message>
        <message>
            <source>Good and bad answers (KTO)</source>
            <translation>Bonnes et mauvaises réponses (KTO)</translation>
        </message>
        <message>
            <source>Pairs of answers (DPO)</source>
            <translation>Paires de réponses (DPO)</translation>
        </message>
        <message>
            <source>Prompt, answer, and whether it was good. Three stars say neither.</source>
            <translation>Prompt, réponse, et si elle était bonne. Trois étoiles ne tranchent pas.</translation>
        </message>
        <message>
            <source>Prompt, the better and the worse answer: two versions that you rated differently.</source>
            <translation>Prompt, meilleure et moins bonne réponse : deux versions que vous avez évaluées différemment.</translation>
        </message>
        <message>
            <source>Shape of the lines</source>
            <translation>Forme des lignes</translation>
        </message>
        <message>
            <source>The file has a line for each answer or pair, to train with.</source>
            <translation>Le fichier contient une ligne par réponse ou par paire, pour l’entraînement.</translation>
        </message>
        <message>
            <source>With system prompts</source>
            <translation>Avec les instructions système</translation>
        </message>
        <message>
            <source>With the thinking of models</source>
            <translation>Avec la réflexion des modèles</translation>
        </message>
    </context>
    <context>
        <name>FacetGroup</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Moins</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n language(s)</source>
            <translation>
                <numerusform>%n langue</numerusform>
                <numerusform>%n langues</numerusform>
            </translation>
        </message>
        <message>
            <source>100+ languages</source>
            <translation>Plus de 100 langues</translation>
        </message>
        <message>
            <source>Advanced, 4B to 9B</source>
            <translation>Avancé, 4B à 9B</translation>
        </message>
        <message>
            <source>Base, not for chat</source>
            <translation>De base, pas pour discuter</translation>
        </message>
        <message>
            <source>Best for this laptop</source>
            <translation>Adaptés à ce portable</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Everyday chat</source>
            <translation>Discussion courante</translation>
        </message>
        <message>
            <source>Everyday, 1B to 4B</source>
            <translation>Courant, 1B à 4B</translation>
        </message>
        <message>
            <source>Expert, over 9B</source>
            <translation>Expert, plus de 9B</translation>
        </message>
        <message>
            <source>Fits this laptop</source>
            <translation>Sur ce portable</translation>
        </message>
        <message>
            <source>Fits well</source>
            <translation>Convient</translation>
        </message>
        <message>
            <source>Gemma terms</source>
            <translation>Conditions Gemma</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Convient pour</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language not stated</source>
            <translation>Langue non précisée</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Droit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Llama {version} terms</source>
            <translation>Conditions Llama {version}</translation>
        </message>
        <message>
            <source>Maths</source>
            <translation>Maths</translation>
        </message>
        <message>
            <source>Maths and logic</source>
            <translation>Maths et logique</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Médecine</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Les plus téléchargés</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Les plus aimés</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Les plus récents</translation>
        </message>
        <message>
            <source>Nobody says which languages it knows.</source>
            <translation>Personne ne précise quelles langues il connaît.</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Other terms</source>
            <translation>Autres conditions</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Ludique</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Roleplay</source>
            <translation>Jeu de rôle</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Sciences</translation>
        </message>
        <message>
            <source>Short answers</source>
            <translation>Réponses courtes</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Les plus petits</translation>
        </message>
        <message>
            <source>Starter, up to 1B</source>
            <translation>Débutant, jusqu’à 1B</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Thinks</source>
            <translation>Réfléchit</translation>
        </message>
        <message>
            <source>Thinks step by step</source>
            <translation>Réfléchit étape par étape</translation>
        </message>
        <message>
            <source>Tight</source>
            <translation>Juste</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Trop gros</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Trending</source>
            <translation>Tendances</translation>
        </message>
        <message>
            <source>Uncensored</source>
            <translation>Non censuré</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>from the base model</source>
            <translation>d’après le modèle de base</translation>
        </message>
        <message>
            <source>our guess</source>
            <translation>notre estimation</translation>
        </message>
        <message>
            <source>says the author</source>
            <translation>selon l’auteur</translation>
        </message>
        <message>
            <source>tag of the Hub</source>
            <translation>étiquette du Hub</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
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
            <translation>Écrit</translation>
        </message>
        <message>
            <source>first token {number}</source>
            <translation>premier token {number}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <source>{number} TB</source>
            <translation>{number} To</translation>
        </message>
        <message>
            <source>{number} bytes</source>
            <translation>{number} octets</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} ko</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} s</translation>
        </message>
        <message>
            <source>{number} tok/s</source>
            <translation>{number} tok/s</translation>
        </message>
        <message>
            <source>{place}nd in line</source>
            <translation>n° {place} dans la file</translation>
        </message>
        <message>
            <source>{place}rd in line</source>
            <translation>n° {place} dans la file</translation>
        </message>
        <message>
            <source>{place}st in line</source>
            <translation>n° {place} dans la file</translation>
        </message>
        <message>
            <source>{place}th in line</source>
            <translation>n° {place} dans la file</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <source>Drop it to import a persona</source>
            <translation>Déposez-le pour importer un persona</translation>
        </message>
        <message>
            <source>Drop it to import chats</source>
            <translation>Déposez-le pour importer des discussions</translation>
        </message>
        <message>
            <source>Drop it to import chats or personas</source>
            <translation>Déposez-le pour importer des discussions ou des personas</translation>
        </message>
        <message>
            <source>Drop it to look into this backup</source>
            <translation>Déposez-le pour examiner cette sauvegarde</translation>
        </message>
        <message>
            <source>Drop one file at a time, or the folder that they are in.</source>
            <translation>Déposez un fichier à la fois, ou le dossier qui les contient.</translation>
        </message>
        <message>
            <source>Drop the file to use this model</source>
            <translation>Déposez le fichier pour utiliser ce modèle</translation>
        </message>
        <message>
            <source>HFChat cannot use this file. It takes GGUF models, exports and backups of chats, and personas.</source>
            <translation>HFChat ne peut pas utiliser ce fichier. Il accepte les modèles GGUF, les exports et les sauvegardes de discussions, et les personas.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Chat with {version}</source>
            <translation>Discuter avec {version}</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download {version}</source>
            <translation>Télécharger {version}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
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
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM requise</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n stars or more</source>
            <translation>
                <numerusform>%n étoile ou plus</numerusform>
                <numerusform>%n étoiles ou plus</numerusform>
            </translation>
        </message>
        <message>
            <source>5 stars</source>
            <translation>5 étoiles</translation>
        </message>
        <message>
            <source>Also the archive</source>
            <translation>Archives comprises</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <source>Any folder</source>
            <translation>Tout dossier</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Tout modèle</translation>
        </message>
        <message>
            <source>Any persona</source>
            <translation>Tout persona</translation>
        </message>
        <message>
            <source>Any rating</source>
            <translation>Toute évaluation</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Toute étiquette</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Has code</source>
            <translation>Avec du code</translation>
        </message>
        <message>
            <source>In no folder</source>
            <translation>Hors dossier</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Only the archive</source>
            <translation>Archives seulement</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Without the archive</source>
            <translation>Sans les archives</translation>
        </message>
    </context>
    <context>
        <name>FiltersPane</name>
        <message>
            <source>Clear {count}</source>
            <translation>Effacer {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find in this chat</source>
            <translation>Rechercher ici</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Il faut un modèle sur cet ordinateur pour répondre.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Choose a model file on this computer</source>
            <translation>Choisir un fichier de modèle sur cet ordinateur</translation>
        </message>
        <message>
            <source>Download one that fits this laptop, or use a .gguf file where it lies.</source>
            <translation>Téléchargez-en un qui convient à ce portable, ou utilisez un fichier .gguf là où il se trouve.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Trouver un modèle</translation>
        </message>
        <message>
            <source>Find a more capable model that fits this laptop</source>
            <translation>Trouver un modèle plus performant qui convient à ce portable</translation>
        </message>
        <message>
            <source>No account, and no internet while you chat.</source>
            <translation>Pas de compte, et pas d’internet pendant que vous discutez.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <source>Start of a chat</source>
            <translation>Début d’une discussion</translation>
        </message>
        <message>
            <source>What would you like to talk about?</source>
            <translation>De quoi voulez-vous parler ?</translation>
        </message>
        <message>
            <source>{model} is loaded with your first message.</source>
            <translation>{model} sera chargé avec votre premier message.</translation>
        </message>
        <message>
            <source>{model} is loading. You can write already.</source>
            <translation>{model} se charge. Vous pouvez déjà écrire.</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} est prêt.</translation>
        </message>
        <message>
            <source>{model} is ready. It is small and quick, good for a first try.</source>
            <translation>{model} est prêt. Il est petit et rapide, parfait pour un premier essai.</translation>
        </message>
        <message>
            <source>{model} stopped. It starts again with your next message.</source>
            <translation>{model} s’est arrêté. Il redémarrera avec votre prochain message.</translation>
        </message>
    </context>
    <context>
        <name>FolderChip</name>
        <message>
            <source>Click to put it into no folder</source>
            <translation>Cliquez pour ne la mettre dans aucun dossier</translation>
        </message>
        <message>
            <source>The new chat will be in the folder {folder}</source>
            <translation>La nouvelle discussion ira dans le dossier {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersCard</name>
        <message>
            <source>A GGUF file put here is found.</source>
            <translation>Un fichier GGUF placé ici est détecté.</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Other programs that use the Hub find the same files there.</source>
            <translation>Les autres programmes qui utilisent le Hub y trouvent les mêmes fichiers.</translation>
        </message>
        <message>
            <source>Where models are kept</source>
            <translation>Emplacement des modèles</translation>
        </message>
        <message>
            <source>Your own files</source>
            <translation>Vos propres fichiers</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>Fermer sans enregistrer ?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What you changed here would be lost.</source>
            <translation>Ce que vous avez modifié ici serait perdu.</translation>
        </message>
    </context>
    <context>
        <name>FormattedText</name>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Le texte qui sera transmis</translation>
        </message>
    </context>
    <context>
        <name>GitHubAccount</name>
        <message>
            <source>Asking {host} for a code…</source>
            <translation>Demande d’un code à {host}…</translation>
        </message>
        <message>
            <source>Asking {host} who this is…</source>
            <translation>Vérification du compte auprès de {host}…</translation>
        </message>
    </context>
    <context>
        <name>GitHubRow</name>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>For sharing chats as gists</source>
            <translation>Pour partager des discussions sous forme de gists</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Signed in as {name}</source>
            <translation>Connecté en tant que {name}</translation>
        </message>
        <message>
            <source>The key is in a variable of the environment.</source>
            <translation>La clé est dans une variable d’environnement.</translation>
        </message>
        <message>
            <source>The key is in memory, until HFChat is closed.</source>
            <translation>La clé est en mémoire, jusqu’à la fermeture de HFChat.</translation>
        </message>
        <message>
            <source>The key is in the password store of this system.</source>
            <translation>La clé est dans le trousseau de ce système.</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>It is looked for when a model is loaded.</source>
            <translation>Elle est recherchée au chargement d’un modèle.</translation>
        </message>
        <message>
            <source>No driver that knows Vulkan is installed.</source>
            <translation>Aucun pilote compatible avec Vulkan n’est installé.</translation>
        </message>
        <message>
            <source>Switched off in the settings.</source>
            <translation>Désactivée dans les réglages.</translation>
        </message>
        <message>
            <source>The driver of {name} is too old.</source>
            <translation>Le pilote de {name} est trop ancien.</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La carte graphique</translation>
        </message>
        <message>
            <source>This build of the engine uses the processor alone.</source>
            <translation>Cette version du moteur n’utilise que le processeur.</translation>
        </message>
        <message>
            <source>Vulkan is not installed on this computer.</source>
            <translation>Vulkan n’est pas installé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>built for this computer</source>
            <translation>compilé pour cet ordinateur</translation>
        </message>
        <message>
            <source>{device}: {why}.</source>
            <translation>{device} : {why}.</translation>
        </message>
        <message>
            <source>{name} only imitates a graphics card.</source>
            <translation>{name} ne fait qu’imiter une carte graphique.</translation>
        </message>
        <message>
            <source>{name} shares the computer's memory: it is used where a number of layers is set.</source>
            <translation>{name} partage la mémoire de l’ordinateur : cette carte sert là où un nombre de couches est défini.</translation>
        </message>
    </context>
    <context>
        <name>HardwareCard</name>
        <message>
            <source>Detect again</source>
            <translation>Détecter à nouveau</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Graphismes</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Memory that the model needs</source>
            <translation>Mémoire requise par le modèle</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Use the graphics card that failed</source>
            <translation>Utiliser la carte graphique qui a échoué</translation>
        </message>
    </context>
    <context>
        <name>HardwareController</name>
        <message numerus="yes">
            <source>%n card(s), {total}, {backend}</source>
            <translation>
                <numerusform>%n carte, {total}, {backend}</numerusform>
                <numerusform>%n cartes, {total}, {backend}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n cœur</numerusform>
                <numerusform>%n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic is {count} here.</source>
            <translation>Auto vaut {count} ici.</translation>
        </message>
        <message>
            <source>Code in use: {code}</source>
            <translation>Code utilisé : {code}</translation>
        </message>
        <message>
            <source>No usable graphics card</source>
            <translation>Aucune carte graphique utilisable</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Non utilisée</translation>
        </message>
        <message>
            <source>Not used by itself</source>
            <translation>Non utilisée par défaut</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Désactivée</translation>
        </message>
        <message>
            <source>The engine has not been started.</source>
            <translation>Le moteur n’a pas encore démarré.</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} libres sur {total}</translation>
        </message>
        <message>
            <source>{layers} of {most} layers of {model}</source>
            <translation>{layers} couches sur {most} de {model}</translation>
        </message>
        <message>
            <source>{model} needs {need}</source>
            <translation>{model} demande {need}</translation>
        </message>
        <message>
            <source>{total} of its own, {backend}</source>
            <translation>{total} de mémoire propre, {backend}</translation>
        </message>
    </context>
    <context>
        <name>HeadCell</name>
        <message>
            <source>Sorted in reverse order</source>
            <translation>Trié en ordre inverse</translation>
        </message>
        <message>
            <source>Sorted, the best first</source>
            <translation>Trié, les meilleurs d’abord</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Exports of chats</source>
            <translation>Exports de discussions</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s) are among the deleted chats, in the settings.</source>
            <translation>
                <numerusform>%n discussion est parmi les discussions supprimées, dans les réglages.</numerusform>
                <numerusform>%n discussions sont parmi les discussions supprimées, dans les réglages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) came with them.</source>
            <translation>
                <numerusform>%n message est venu avec.</numerusform>
                <numerusform>%n messages sont venus avec.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them</source>
            <translation>Parmi elles</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Les récupérer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>ChatGPT sends a zip after Settings, Data controls, Export. LM Studio, Jan and GPT4All keep their chats in a folder. A file may be dropped on the window, too.</source>
            <translation>ChatGPT envoie un zip après Paramètres, Gestion des données, Exporter. LM Studio, Jan et GPT4All gardent leurs discussions dans un dossier. Vous pouvez aussi déposer un fichier sur la fenêtre.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Choisir un autre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>From {names} or HFChat.</source>
            <translation>De {names} ou HFChat.</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Déjà présentes</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
        <message>
            <source>Import these chats?</source>
            <translation>Importer ces discussions ?</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Importation de {file}</translation>
        </message>
        <message>
            <source>It is opened and checked. Nothing is changed.</source>
            <translation>Il est ouvert et vérifié. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Its chats are moved to the deleted ones.</source>
            <translation>Ses discussions sont placées parmi les discussions supprimées.</translation>
        </message>
        <message>
            <source>Left out or changed</source>
            <translation>Non repris tel quel</translation>
        </message>
        <message>
            <source>Looking into {file}</source>
            <translation>Examen de {file}</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, nothing in the files is run, and the whole import can be undone.</source>
            <translation>Rien ne quitte cet ordinateur, rien de ce que contiennent les fichiers n’est exécuté, et toute l’importation peut être annulée.</translation>
        </message>
        <message>
            <source>Nothing new in this file</source>
            <translation>Rien de nouveau dans ce fichier</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>L’importation a été annulée</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Annulation de l’importation</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>What is in it is compared with the chats that are here.</source>
            <translation>Son contenu est comparé aux discussions présentes ici.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} chats</source>
            <translation>{done} discussions sur {total}</translation>
        </message>
        <message>
            <source>{done} of {total}, {chats} so far</source>
            <translation>{done} sur {total}, {chats} jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n discussion importée</numerusform>
                <numerusform>%n discussions importées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here already stay out</source>
            <translation>
                <numerusform>%n discussion déjà présente est laissée de côté</numerusform>
                <numerusform>%n discussions déjà présentes sont laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) that are here with fewer messages come in beside those</source>
            <translation>
                <numerusform>%n discussion présente ici avec moins de messages est ajoutée à côté de celle-ci</numerusform>
                <numerusform>%n discussions présentes ici avec moins de messages sont ajoutées à côté de celles-ci</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
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
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <source>attached file, named in the text</source>
            <translation>fichier joint, nommé dans le texte</translation>
        </message>
        <message>
            <source>call of a tool, or what it gave</source>
            <translation>appel d’un outil, ou son résultat</translation>
        </message>
        <message>
            <source>chat that cannot be read</source>
            <translation>discussion illisible</translation>
        </message>
        <message>
            <source>chat that was cut, as it is too long</source>
            <translation>discussion raccourcie, car trop longue</translation>
        </message>
        <message>
            <source>empty chat</source>
            <translation>discussion vide</translation>
        </message>
        <message>
            <source>empty message</source>
            <translation>message vide</translation>
        </message>
        <message>
            <source>file of another kind</source>
            <translation>fichier d’un autre type</translation>
        </message>
        <message>
            <source>file that ends in the middle</source>
            <translation>fichier qui s’arrête au milieu</translation>
        </message>
        <message>
            <source>impossible date, put right</source>
            <translation>date impossible, corrigée</translation>
        </message>
        <message>
            <source>message by neither a person nor a model</source>
            <translation>message qui n’est ni d’une personne ni d’un modèle</translation>
        </message>
        <message>
            <source>message that was cut, as it is too long</source>
            <translation>message raccourci, car trop long</translation>
        </message>
        <message>
            <source>message that was hidden there, too</source>
            <translation>message qui y était déjà masqué</translation>
        </message>
        <message>
            <source>message without a place, put in order</source>
            <translation>message sans place, remis en ordre</translation>
        </message>
        <message>
            <source>number that was there twice, put right</source>
            <translation>numéro présent deux fois, corrigé</translation>
        </message>
        <message>
            <source>persona or prompt whose name is taken here</source>
            <translation>persona ou prompt dont le nom est déjà pris ici</translation>
        </message>
        <message>
            <source>picture, named in the text</source>
            <translation>image, nommée dans le texte</translation>
        </message>
        <message>
            <source>setting that is not known here</source>
            <translation>réglage inconnu ici</translation>
        </message>
        <message>
            <source>sound, named in the text</source>
            <translation>son, nommé dans le texte</translation>
        </message>
        <message>
            <source>video, named in the text</source>
            <translation>vidéo, nommée dans le texte</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>Nothing to draw: none were given.</source>
            <translation>Rien à tracer : il n’y en a aucune.</translation>
        </message>
        <message>
            <source>Ratings with their ranges</source>
            <translation>Évaluations et leurs intervalles</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Change the keys</source>
            <translation>Changer les touches</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>Press keys</source>
            <translation>Tapez les touches</translation>
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
            <translation>Albanais</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Arménien</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaïdjanais</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basque</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Biélorusse</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnien</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birman</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonais</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalan</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croate</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tchèque</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danois</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Espéranto</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonien</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Philippin</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnois</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicien</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Géorgien</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hongrois</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandais</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonésien</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandais</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letton</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituanien</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macédonien</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malais</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltais</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Plusieurs langues</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norvégien</translation>
        </message>
        <message>
            <source>Norwegian Bokmål</source>
            <translation>Norvégien bokmål</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norvégien nynorsk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pendjabi</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roumain</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovaque</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovène</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Suédois</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamoul</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Télougou</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Ouzbek</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Gallois</translation>
        </message>
    </context>
    <context>
        <name>LatestButton</name>
        <message>
            <source>Go to the latest words (End)</source>
            <translation>Aller au texte le plus récent (Fin)</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Plus récent</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Included software</source>
            <translation>Logiciels inclus</translation>
        </message>
        <message>
            <source>Its terms did not come along.</source>
            <translation>Ses conditions n’ont pas été fournies.</translation>
        </message>
        <message>
            <source>Licences of everything inside</source>
            <translation>Licences de tout ce qui est inclus</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
        <message>
            <source>Search by name or licence</source>
            <translation>Rechercher par nom ou licence</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Full address</source>
            <translation>Adresse complète</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Open this link?</source>
            <translation>Ouvrir ce lien ?</translation>
        </message>
        <message>
            <source>The name before the @ sign is not where this link leads. It leads to {host}.</source>
            <translation>Le nom devant le signe @ n’est pas la destination de ce lien. Il mène à {host}.</translation>
        </message>
        <message>
            <source>This name has letters that can look like others.</source>
            <translation>Ce nom contient des lettres qui peuvent ressembler à d’autres.</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Écrire un e-mail</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Écrire à cette adresse ?</translation>
        </message>
    </context>
    <context>
        <name>ListController</name>
        <message numerus="yes">
            <source>%n chats archived</source>
            <translation>
                <numerusform>%n discussion archivée</numerusform>
                <numerusform>%n discussions archivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats deleted</source>
            <translation>
                <numerusform>%n discussion supprimée</numerusform>
                <numerusform>%n discussions supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chats taken out of the archive</source>
            <translation>
                <numerusform>%n discussion sortie des archives</numerusform>
                <numerusform>%n discussions sorties des archives</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat archived</source>
            <translation>Discussion archivée</translation>
        </message>
        <message>
            <source>Chat deleted</source>
            <translation>Discussion supprimée</translation>
        </message>
        <message>
            <source>Chat taken out of the archive</source>
            <translation>Discussion sortie des archives</translation>
        </message>
        <message>
            <source>Folder deleted, its chats are kept</source>
            <translation>Dossier supprimé, ses discussions sont conservées</translation>
        </message>
        <message>
            <source>Moved to {folder}</source>
            <translation>Déplacé dans {folder}</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Taken out of the folder</source>
            <translation>Sorti du dossier</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Filters {count}</source>
            <translation>Filtres {count}</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Aucun modèle ne correspond</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Rechercher un modèle</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
    </context>
    <context>
        <name>Local</name>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with the app</source>
            <translation>Fourni avec l’application</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>Here twice</source>
            <translation>En double</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache Hugging Face</translation>
        </message>
        <message>
            <source>It is not the published file, checked on {day}.</source>
            <translation>Ce n’est pas le fichier publié, vérifié le {day}.</translation>
        </message>
        <message>
            <source>It is the published file, checked on {day}.</source>
            <translation>C’est bien le fichier publié, vérifié le {day}.</translation>
        </message>
        <message>
            <source>It was not compared with the published file yet.</source>
            <translation>Il n’a pas encore été comparé au fichier publié.</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Les plus gros d’abord</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Models folder</source>
            <translation>Dossier des modèles</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nobody has published a hash to compare it with.</source>
            <translation>Personne n’a publié de somme de contrôle à laquelle le comparer.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Inutilisable</translation>
        </message>
        <message>
            <source>Older</source>
            <translation>Plus ancien</translation>
        </message>
        <message>
            <source>Same file as {path}</source>
            <translation>Même fichier que {path}</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Les plus petits d’abord</translation>
        </message>
        <message>
            <source>There is a newer revision: {path}</source>
            <translation>Il existe une révision plus récente : {path}</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>pas encore utilisé</translation>
        </message>
        <message numerus="yes">
            <source>used %n day(s) ago</source>
            <translation>
                <numerusform>utilisé il y a %n jour</numerusform>
                <numerusform>utilisé il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>used on {day}</source>
            <translation>utilisé le {day}</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>utilisé aujourd’hui</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>utilisé hier</translation>
        </message>
        <message>
            <source>{size} could be freed: files are here twice</source>
            <translation>{size} à libérer : des fichiers sont en double</translation>
        </message>
    </context>
    <context>
        <name>LocalCards</name>
        <message>
            <source>Add to favourites</source>
            <translation>Ajouter aux favoris</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modèles sur cet ordinateur</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Retirer des favoris</translation>
        </message>
    </context>
    <context>
        <name>LocalController</name>
        <message>
            <source>Add a model file</source>
            <translation>Ajouter un fichier de modèle</translation>
        </message>
        <message>
            <source>Another copy of it stays.</source>
            <translation>Une autre copie reste.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete {model}?</source>
            <translation>Supprimer {model} ?</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>HFChat does not know where to get it again.</source>
            <translation>HFChat ne sait pas où le retrouver.</translation>
        </message>
        <message>
            <source>It can be downloaded again from {repo}.</source>
            <translation>Il peut être téléchargé à nouveau depuis {repo}.</translation>
        </message>
        <message>
            <source>It was deleted already</source>
            <translation>Il était déjà supprimé</translation>
        </message>
        <message>
            <source>Other programs use this file and will miss it: {names}.</source>
            <translation>D’autres programmes utilisent ce fichier, et il leur manquera : {names}.</translation>
        </message>
        <message>
            <source>This model is a part of the app and stays with it</source>
            <translation>Ce modèle fait partie de l’application et reste avec elle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{model} is deleted</source>
            <translation>{model} est supprimé</translation>
        </message>
        <message>
            <source>{size} at {path} are removed from this computer.</source>
            <translation>{size} dans {path} seront supprimés de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>LocalDetail</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete from this computer</source>
            <translation>Supprimer de cet ordinateur</translation>
        </message>
        <message>
            <source>Deleting one of the two frees {size}.</source>
            <translation>Supprimer l’un des deux libère {size}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Frees {size}. It asks first.</source>
            <translation>Libère {size}. Une confirmation est demandée.</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Longest context</source>
            <translation>Contexte maximal</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Needs RAM</source>
            <translation>RAM requise</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>On the Hub</source>
            <translation>Sur le Hub</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Same file as in {place}</source>
            <translation>Même fichier que dans {place}</translation>
        </message>
        <message>
            <source>Show the other</source>
            <translation>Afficher l’autre</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Taille sur le disque</translation>
        </message>
        <message>
            <source>What it is good for, what it gets wrong</source>
            <translation>Ses points forts, ses erreurs</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>{size} in {count} parts</source>
            <translation>{size} en {count} parties</translation>
        </message>
        <message>
            <source>{size} with a context of {count} tokens</source>
            <translation>{size} avec un contexte de {count} tokens</translation>
        </message>
    </context>
    <context>
        <name>LocalHead</name>
        <message>
            <source>Add to favourites</source>
            <translation>Ajouter aux favoris</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Remove from favourites</source>
            <translation>Retirer des favoris</translation>
        </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Choose a model to see what is known about it.</source>
            <translation>Choisissez un modèle pour voir ce que l’on sait de lui.</translation>
        </message>
        <message>
            <source>Download one that fits this computer, or add a GGUF file that you have.</source>
            <translation>Téléchargez-en un qui convient à cet ordinateur, ou ajoutez un fichier GGUF que vous avez.</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Trouver des modèles</translation>
        </message>
        <message>
            <source>No model on this computer matches.</source>
            <translation>Aucun modèle sur cet ordinateur ne correspond.</translation>
        </message>
        <message>
            <source>No models on this computer yet</source>
            <translation>Aucun modèle sur cet ordinateur pour l’instant</translation>
        </message>
        <message>
            <source>Search on this computer</source>
            <translation>Rechercher sur cet ordinateur</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
    </context>
    <context>
        <name>MachineFacts</name>
        <message>
            <source>{disk} disk free</source>
            <translation>{disk} libres sur le disque</translation>
        </message>
        <message>
            <source>{free} of {total}</source>
            <translation>{free} sur {total}</translation>
        </message>
        <message>
            <source>{free} of {total} memory free</source>
            <translation>{free} sur {total} de mémoire libres</translation>
        </message>
        <message>
            <source>{name}: {free} free</source>
            <translation>{name} : {free} libres</translation>
        </message>
    </context>
    <context>
        <name>MapModel</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>No words</source>
            <translation>Sans texte</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affichée</translation>
        </message>
        <message>
            <source>version {index} of {count}</source>
            <translation>version {index} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>MemoryLine</name>
        <message>
            <source>Needs {need} GB of memory, and {room} GB are free</source>
            <translation>Il faut {need} Go de mémoire, et {room} Go sont libres</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory</source>
            <translation>Il faut {need} Go de mémoire sur {room}</translation>
        </message>
        <message>
            <source>Needs {need} of {room} GB of memory, which is tight</source>
            <translation>Il faut {need} Go de mémoire sur {room}, c’est juste</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Copy selection as Markdown</source>
            <translation>Copier la sélection en Markdown</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Supprimer le message</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Supprimer cette version</translation>
        </message>
        <message>
            <source>Forget what is above</source>
            <translation>Oublier ce qui précède</translation>
        </message>
        <message>
            <source>Fork into a new chat</source>
            <translation>Créer une branche à partir d’ici</translation>
        </message>
        <message>
            <source>Pin, so that the model keeps seeing it</source>
            <translation>Épingler, pour que le modèle continue de le voir</translation>
        </message>
        <message>
            <source>Read as text…</source>
            <translation>Lire comme texte…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Partager ou exporter…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Waiting messages</source>
            <translation>Messages en attente</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>Open a model file</source>
            <translation>Ouvrir un fichier de modèle</translation>
        </message>
        <message>
            <source>The engine's last words</source>
            <translation>Derniers messages du moteur</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Find a model on this computer</source>
            <translation>Trouver un modèle sur cet ordinateur</translation>
        </message>
        <message>
            <source>Find more models</source>
            <translation>Trouver d’autres modèles</translation>
        </message>
        <message>
            <source>Models on this computer</source>
            <translation>Modèles sur cet ordinateur</translation>
        </message>
        <message>
            <source>No model has this name.</source>
            <translation>Aucun modèle ne porte ce nom.</translation>
        </message>
        <message>
            <source>No models on this computer yet.</source>
            <translation>Aucun modèle sur cet ordinateur pour l’instant.</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <source>Unload to free memory</source>
            <translation>Décharger pour libérer la mémoire</translation>
        </message>
        <message>
            <source>Unload to free {size}</source>
            <translation>Décharger pour libérer {size}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actuel</translation>
        </message>
    </context>
    <context>
        <name>ModelSelector</name>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Loading {percent}%</source>
            <translation>Chargement {percent} %</translation>
        </message>
        <message>
            <source>Model: {what}</source>
            <translation>Modèle : {what}</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Non chargé</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écrit</translation>
        </message>
    </context>
    <context>
        <name>ModelsDesk</name>
        <message numerus="yes">
            <source>%n download(s) can go on</source>
            <translation>
                <numerusform>%n téléchargement peut reprendre</numerusform>
                <numerusform>%n téléchargements peuvent reprendre</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
    </context>
    <context>
        <name>MoreBar</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Show formatted</source>
            <translation>Afficher mis en forme</translation>
        </message>
        <message>
            <source>This text is very long or unusual, so it is shown as it was written.</source>
            <translation>Ce texte est très long ou inhabituel : il est affiché tel qu’il a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>NewInFolder</name>
        <message>
            <source>The new chat will be in no folder</source>
            <translation>La nouvelle discussion n’ira dans aucun dossier</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>OptionsPart</name>
        <message>
            <source>Anyone can find it</source>
            <translation>Tout le monde peut le trouver</translation>
        </message>
        <message>
            <source>Anyone with the link can read it</source>
            <translation>Lisible par quiconque a le lien</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Listed on your profile</source>
            <translation>Visible sur votre profil</translation>
        </message>
        <message>
            <source>Model and parameters</source>
            <translation>Modèle et paramètres</translation>
        </message>
        <message>
            <source>Name of the dataset</source>
            <translation>Nom du jeu de données</translation>
        </message>
        <message>
            <source>No licence</source>
            <translation>Aucune licence</translation>
        </message>
        <message>
            <source>Only you can read it</source>
            <translation>Vous seul pouvez le lire</translation>
        </message>
        <message>
            <source>Persona prompt</source>
            <translation>Instructions du persona</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Jeu de données privé</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Jeu de données public</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist public</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Replace what is private</source>
            <translation>Remplacer ce qui est privé</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secret</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Dates</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chats, models, commands</source>
            <translation>Discussions, modèles, commandes</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Aller n’importe où</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”.</source>
            <translation>Rien ne correspond à « {words} ».</translation>
        </message>
    </context>
    <context>
        <name>PaletteController</name>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Found in chats</source>
            <translation>Trouvé dans les discussions</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actuel</translation>
        </message>
    </context>
    <context>
        <name>PaneDivider</name>
        <message>
            <source>Width of the list</source>
            <translation>Largeur de la liste</translation>
        </message>
        <message>
            <source>Width of the side panel</source>
            <translation>Largeur du panneau latéral</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
    </context>
    <context>
        <name>ParameterRow</name>
        <message>
            <source>This number is out of range.</source>
            <translation>Ce nombre est hors limites.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Utiliser {number}</translation>
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
            <translation>Selon le modèle</translation>
        </message>
        <message>
            <source>At temperature 0 the likeliest word is taken.</source>
            <translation>À la température 0, le mot le plus probable est pris.</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Créatif</translation>
        </message>
        <message>
            <source>DRY allowed length</source>
            <translation>Longueur admise DRY</translation>
        </message>
        <message>
            <source>DRY growth</source>
            <translation>Croissance DRY</translation>
        </message>
        <message>
            <source>DRY looks back</source>
            <translation>Portée de DRY</translation>
        </message>
        <message>
            <source>DRY strength</source>
            <translation>Force de DRY</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>Effort of thinking</source>
            <translation>Effort de réflexion</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Forme de la réponse</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammaire (GBNF)</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>How fast it corrects itself.</source>
            <translation>Vitesse à laquelle il se corrige.</translation>
        </message>
        <message>
            <source>How long the model thinks before it answers.</source>
            <translation>Durée de réflexion du modèle avant de répondre.</translation>
        </message>
        <message>
            <source>How many tokens the model sees at once. More takes memory.</source>
            <translation>Nombre de tokens que le modèle voit à la fois. Plus prend de la mémoire.</translation>
        </message>
        <message>
            <source>How much each further repeated word counts.</source>
            <translation>Poids de chaque mot répété supplémentaire.</translation>
        </message>
        <message>
            <source>How much surprise it aims at. Low is more focused.</source>
            <translation>Degré de surprise visé. Bas : plus concentré.</translation>
        </message>
        <message>
            <source>How often the likeliest words are left out. 0 is off.</source>
            <translation>Fréquence à laquelle les mots les plus probables sont écartés. 0 désactive.</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>En mots simples</translation>
        </message>
        <message>
            <source>It is switched off by the value above.</source>
            <translation>La valeur ci-dessus le désactive.</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schéma JSON</translation>
        </message>
        <message>
            <source>Keeps the surprise even, in place of the other limits.</source>
            <translation>Garde une surprise constante, à la place des autres limites.</translation>
        </message>
        <message>
            <source>Keeps whole phrases from coming again. 0 is off.</source>
            <translation>Empêche des expressions entières de revenir. 0 désactive.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Mirostat chooses in its place.</source>
            <translation>Mirostat choisit à sa place.</translation>
        </message>
        <message>
            <source>Mirostat rate</source>
            <translation>Taux Mirostat</translation>
        </message>
        <message>
            <source>Mirostat target</source>
            <translation>Cible Mirostat</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Aucun modèle n’est choisi.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Other ways to choose</source>
            <translation>Autres façons de choisir</translation>
        </message>
        <message>
            <source>Penalties look back</source>
            <translation>Portée des pénalités</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Phrases are looked for in this many last tokens.</source>
            <translation>Les expressions sont cherchées dans ce nombre de derniers tokens.</translation>
        </message>
        <message>
            <source>Phrases of up to this many tokens may come again.</source>
            <translation>Les expressions jusqu’à ce nombre de tokens peuvent revenir.</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Précis</translation>
        </message>
        <message>
            <source>Prefers words that surprise as much as usual. 1 is off.</source>
            <translation>Préfère les mots aussi surprenants que d’habitude. 1 désactive.</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Stop at</source>
            <translation>Arrêter à</translation>
        </message>
        <message>
            <source>The JSON schema goes first.</source>
            <translation>Le schéma JSON est prioritaire.</translation>
        </message>
        <message>
            <source>The answer becomes JSON of this form.</source>
            <translation>La réponse prend cette forme JSON.</translation>
        </message>
        <message>
            <source>The answer ends before any of these lines of text.</source>
            <translation>La réponse se termine avant l’une de ces lignes de texte.</translation>
        </message>
        <message>
            <source>The answer keeps to these rules; it begins with “root”.</source>
            <translation>La réponse suit ces règles ; elle commence par « root ».</translation>
        </message>
        <message>
            <source>The engine finds no graphics card here.</source>
            <translation>Le moteur ne trouve pas de carte graphique ici.</translation>
        </message>
        <message>
            <source>The graphics card failed and is not used.</source>
            <translation>La carte graphique a échoué et n’est pas utilisée.</translation>
        </message>
        <message>
            <source>The graphics card is switched off in the settings.</source>
            <translation>La carte graphique est désactivée dans les réglages.</translation>
        </message>
        <message>
            <source>The penalties count words in this many last tokens.</source>
            <translation>Les pénalités comptent les mots dans ce nombre de derniers tokens.</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>This model cannot do that.</source>
            <translation>Ce modèle n’en est pas capable.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <source>Version 2</source>
            <translation>Version 2</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers.</source>
            <translation>Si le modèle réfléchit avant de répondre.</translation>
        </message>
        <message>
            <source>Whole chat</source>
            <translation>Toute la discussion</translation>
        </message>
        <message>
            <source>Words at least this likely can be left out, but for one.</source>
            <translation>Les mots au moins aussi probables peuvent être écartés, sauf un.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>XTC probability</source>
            <translation>Probabilité XTC</translation>
        </message>
        <message>
            <source>XTC threshold</source>
            <translation>Seuil XTC</translation>
        </message>
    </context>
    <context>
        <name>ParametersController</name>
        <message>
            <source>Parameters of this chat reset</source>
            <translation>Paramètres de cette discussion réinitialisés</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Used for every chat with this model</source>
            <translation>Utilisé pour toutes les discussions avec ce modèle</translation>
        </message>
        <message>
            <source>{layers} of {most} on {device}</source>
            <translation>{device} : {layers} sur {most}</translation>
        </message>
    </context>
    <context>
        <name>ParametersPanel</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Reset this chat</source>
            <translation>Réinitialiser ici</translation>
        </message>
        <message>
            <source>Use for every chat with this model</source>
            <translation>Utiliser pour toutes les discussions avec ce modèle</translation>
        </message>
    </context>
    <context>
        <name>PersonaChip</name>
        <message>
            <source>Choose a persona</source>
            <translation>Choisir un persona</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Aucun persona</translation>
        </message>
        <message>
            <source>Persona: {name}</source>
            <translation>Persona : {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonaController</name>
        <message>
            <source>Load it</source>
            <translation>Le charger</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Aucun persona</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actuel</translation>
        </message>
        <message>
            <source>{persona} prefers {model}.</source>
            <translation>{persona} préfère {model}.</translation>
        </message>
    </context>
    <context>
        <name>PersonaDesk</name>
        <message numerus="yes">
            <source>%n entry(s) were imported.</source>
            <translation>
                <numerusform>%n élément a été importé.</numerusform>
                <numerusform>%n éléments ont été importés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export personas</source>
            <translation>Exporter les personas</translation>
        </message>
        <message>
            <source>Import personas</source>
            <translation>Importer des personas</translation>
        </message>
        <message>
            <source>Its lorebook was left out.</source>
            <translation>Son livre d’univers est laissé de côté.</translation>
        </message>
        <message>
            <source>Persona deleted</source>
            <translation>Persona supprimé</translation>
        </message>
        <message>
            <source>Personas (*.json)</source>
            <translation>Personas (*.json)</translation>
        </message>
        <message>
            <source>Personas and character cards (*.json *.png)</source>
            <translation>Personas et fiches de personnage (*.json *.png)</translation>
        </message>
        <message>
            <source>Prompt deleted</source>
            <translation>Prompt supprimé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Enregistré dans {file}.</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>l’utilisateur</translation>
        </message>
        <message>
            <source>{name} was imported.</source>
            <translation>{name} a été importé.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>A persona needs a name.</source>
            <translation>Un persona doit avoir un nom.</translation>
        </message>
        <message>
            <source>A persona needs instructions.</source>
            <translation>Un persona doit avoir des instructions.</translation>
        </message>
        <message>
            <source>Any model</source>
            <translation>Tout modèle</translation>
        </message>
        <message>
            <source>Edit persona</source>
            <translation>Modifier le persona</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En quelques mots</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Initiale</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nouveau persona</translation>
        </message>
        <message>
            <source>None of its own.</source>
            <translation>Aucun en propre.</translation>
        </message>
        <message>
            <source>Offered in an empty chat, one on each line. ¶ stands for a line break.</source>
            <translation>Proposés dans une discussion vide, un par ligne. ¶ représente un saut de ligne.</translation>
        </message>
        <message>
            <source>One or two letters for its tile. Empty: the first letter of the name.</source>
            <translation>Une ou deux lettres pour sa vignette. Vide : la première lettre du nom.</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Preferred model</source>
            <translation>Modèle préféré</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Shown to you in an empty chat. The model does not see it.</source>
            <translation>Affiché pour vous dans une discussion vide. Le modèle ne le voit pas.</translation>
        </message>
        <message>
            <source>Take from the open chat</source>
            <translation>Prendre ceux de la discussion</translation>
        </message>
        <message>
            <source>They apply in chats with this persona, unless the chat sets its own.</source>
            <translation>Ils s’appliquent aux discussions avec ce persona, sauf si la discussion définit les siens.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>What the model is told before each conversation. Short and concrete works best: who it is, what to do, in which form to answer.</source>
            <translation>Ce que l’on dit au modèle avant chaque conversation. Court et concret, c’est le mieux : qui il est, quoi faire, sous quelle forme répondre.</translation>
        </message>
        <message>
            <source>When you choose the persona, HFChat offers to load this model.</source>
            <translation>Quand le persona est choisi, il est proposé de charger ce modèle.</translation>
        </message>
    </context>
    <context>
        <name>PersonaMenu</name>
        <message>
            <source>Choose a persona</source>
            <translation>Choisir un persona</translation>
        </message>
        <message>
            <source>Edit personas and prompts</source>
            <translation>Modifier les personas et les prompts</translation>
        </message>
        <message>
            <source>Find a persona</source>
            <translation>Trouver un persona</translation>
        </message>
        <message>
            <source>New persona…</source>
            <translation>Nouveau persona…</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Aucun persona</translation>
        </message>
        <message>
            <source>No persona has this name.</source>
            <translation>Aucun persona ne porte ce nom.</translation>
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
            <translation>Aucun persona</translation>
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
            <translation>Copier et modifier</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nouveau persona</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <source>None of your own yet. Make one, or copy one of those below.</source>
            <translation>Vous n’en avez pas encore. Créez-en un, ou copiez l’un de ceux ci-dessous.</translation>
        </message>
        <message>
            <source>None of your own yet. Type / in a chat to use those below.</source>
            <translation>Vous n’en avez pas encore. Tapez / dans une discussion pour utiliser ceux ci-dessous.</translation>
        </message>
        <message>
            <source>Personas as JSON, or a character card as PNG or JSON</source>
            <translation>Personas en JSON, ou fiche de personnage en PNG ou JSON</translation>
        </message>
        <message>
            <source>Personas that come with HFChat</source>
            <translation>Personas fournis avec HFChat</translation>
        </message>
        <message>
            <source>Prompts that come with HFChat</source>
            <translation>Prompts fournis avec HFChat</translation>
        </message>
        <message>
            <source>Your own personas and prompts as one file</source>
            <translation>Vos propres personas et prompts en un seul fichier</translation>
        </message>
        <message>
            <source>Your personas</source>
            <translation>Vos personas</translation>
        </message>
        <message>
            <source>Your prompts</source>
            <translation>Vos prompts</translation>
        </message>
    </context>
    <context>
        <name>PickBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisie</numerusform>
                <numerusform>%n choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Tout désélectionner</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mettre dans un dossier</translation>
        </message>
        <message>
            <source>Share or export</source>
            <translation>Partager ou exporter</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
    </context>
    <context>
        <name>PlainSliders</name>
        <message>
            <source>At most {tokens} tokens, about {words} words</source>
            <translation>{tokens} tokens au plus, environ {words} mots</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Idées</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>Inventif</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Long</translation>
        </message>
        <message>
            <source>No limit: the model writes until it is done</source>
            <translation>Sans limite : le modèle écrit jusqu’à ce qu’il ait fini</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Strict</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Rating and how sure it is</source>
            <translation>Évaluation et degré de certitude</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Étoiles</translation>
        </message>
        <message>
            <source>The bar covers the range that is 95% sure.</source>
            <translation>La barre couvre l’intervalle sûr à 95 %.</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pouces levés</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Ce qui est tracé</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Delete preset</source>
            <translation>Supprimer le préréglage</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Preset: custom</source>
            <translation>Préréglage : personnalisé</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Nouveau préréglage</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Nouveau préréglage…</translation>
        </message>
        <message>
            <source>Your presets</source>
            <translation>Vos préréglages</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) imported</source>
            <translation>
                <numerusform>%n préréglage importé</numerusform>
                <numerusform>%n préréglages importés</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exporter des préréglages</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importer des préréglages</translation>
        </message>
        <message>
            <source>Preset “{name}” deleted</source>
            <translation>Préréglage « {name} » supprimé</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Préréglages (*.json)</translation>
        </message>
        <message>
            <source>Presets saved as {file}</source>
            <translation>Préréglages enregistrés dans {file}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename the preset</source>
            <translation>Renommer le préréglage</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save as a new preset</source>
            <translation>Enregistrer comme nouveau préréglage</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Formatted</source>
            <translation>Mis en forme</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The text that leaves</source>
            <translation>Le texte qui sera transmis</translation>
        </message>
    </context>
    <context>
        <name>PrintProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Pages that are ready</source>
            <translation>Pages prêtes</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>{done} of {total} messages</source>
            <translation>{done} messages sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Compte bancaire</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Numéro de carte</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>Chemin de fichier</translation>
        </message>
        <message>
            <source>Key or token</source>
            <translation>Clé ou jeton</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Adresse réseau</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Perhaps a card number</source>
            <translation>Peut-être un numéro de carte</translation>
        </message>
        <message>
            <source>Perhaps a phone number</source>
            <translation>Peut-être un numéro de téléphone</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numéro de téléphone</translation>
        </message>
        <message>
            <source>Your user name</source>
            <translation>Votre nom d’utilisateur</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Chats never leave this computer on their own</source>
            <translation>Les discussions ne quittent jamais d’elles-mêmes cet ordinateur</translation>
        </message>
        <message>
            <source>They are kept in one file on this disk. Searching for models, downloading one and signing in send no word of a chat. Only sharing does, and it shows before what will leave.</source>
            <translation>Elles sont dans un seul fichier sur ce disque. Chercher des modèles, en télécharger un et se connecter n’envoient aucun mot d’une discussion. Seul le partage le fait, et il montre d’abord ce qui sera transmis.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>: change it, or leave it out.</source>
            <translation> : modifiez cela, ou retirez-le.</translation>
        </message>
        <message>
            <source>: check that it is there and readable.</source>
            <translation> : vérifiez qu’il est là et lisible.</translation>
        </message>
        <message>
            <source>: choose another backup.</source>
            <translation> : choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>: choose another file.</source>
            <translation> : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>: close other programs and try once more.</source>
            <translation> : fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>: download or export it again.</source>
            <translation> : téléchargez-le ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>: export fewer chats at a time.</source>
            <translation> : exportez moins de discussions à la fois.</translation>
        </message>
        <message>
            <source>: export the others without it.</source>
            <translation> : exportez les autres sans elle.</translation>
        </message>
        <message>
            <source>: try once more.</source>
            <translation> : réessayez.</translation>
        </message>
        <message>
            <source>: unpack it and import what is in it.</source>
            <translation> : décompressez-le et importez son contenu.</translation>
        </message>
        <message>
            <source>: update HFChat and import it then.</source>
            <translation> : mettez HFChat à jour, puis importez-le.</translation>
        </message>
        <message>
            <source>A dataset of this name is there already</source>
            <translation>Un jeu de données de ce nom existe déjà</translation>
        </message>
        <message>
            <source>A list of HFChat could not be read</source>
            <translation>Une liste de HFChat n’a pas pu être lue</translation>
        </message>
        <message>
            <source>A model file is needed to answer, and {folder} holds none.</source>
            <translation>Il faut un fichier de modèle pour répondre, et {folder} n’en contient aucun.</translation>
        </message>
        <message>
            <source>A model on this computer is needed to answer.</source>
            <translation>Il faut un modèle sur cet ordinateur pour répondre.</translation>
        </message>
        <message>
            <source>A newer driver may help.</source>
            <translation>Un pilote plus récent peut aider.</translation>
        </message>
        <message>
            <source>A rule begins with itself, so it has no end.</source>
            <translation>Une règle commence par elle-même et n’a donc pas de fin.</translation>
        </message>
        <message>
            <source>A web page came instead of an answer</source>
            <translation>Une page web est arrivée au lieu d’une réponse</translation>
        </message>
        <message>
            <source>Access to this model is given on request</source>
            <translation>L’accès à ce modèle est donné sur demande</translation>
        </message>
        <message>
            <source>Access to {repo} is given on request: sign in, and ask for it on the model's page.</source>
            <translation>L’accès à {repo} est donné sur demande : connectez-vous et demandez-le sur la page du modèle.</translation>
        </message>
        <message>
            <source>Add again what is missing.</source>
            <translation>Ajoutez à nouveau ce qui manque.</translation>
        </message>
        <message>
            <source>Allow writing to this folder and try again.</source>
            <translation>Autorisez l’écriture dans ce dossier et réessayez.</translation>
        </message>
        <message>
            <source>Always in this chat</source>
            <translation>Toujours dans cette discussion</translation>
        </message>
        <message>
            <source>An import ended in the middle</source>
            <translation>Une importation s’est interrompue</translation>
        </message>
        <message>
            <source>Another HFChat uses {path}: close it and try again, or use another --profile.</source>
            <translation>Un autre HFChat utilise {path} : fermez-le et réessayez, ou utilisez un autre --profile.</translation>
        </message>
        <message>
            <source>Another backup is being made</source>
            <translation>Une autre sauvegarde est en cours</translation>
        </message>
        <message>
            <source>Another backup is being made in {path}: try again in a minute.</source>
            <translation>Une autre sauvegarde est en cours dans {path} : réessayez dans une minute.</translation>
        </message>
        <message>
            <source>Another window or command uses {path}. Nothing was changed.</source>
            <translation>Une autre fenêtre ou commande utilise {path}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Ask for a new code, or paste an access key.</source>
            <translation>Demandez un nouveau code, ou collez une clé d’accès.</translation>
        </message>
        <message>
            <source>Ask for access on the model's page, then come back and try again.</source>
            <translation>Demandez l’accès sur la page du modèle, puis revenez et réessayez.</translation>
        </message>
        <message>
            <source>Change it in the parameters, or empty the field.</source>
            <translation>Modifiez-le dans les paramètres, ou videz le champ.</translation>
        </message>
        <message>
            <source>Change the title or the text, or save a file.</source>
            <translation>Modifiez le titre ou le texte, ou enregistrez un fichier.</translation>
        </message>
        <message>
            <source>Change what is shared</source>
            <translation>Modifier ce qui est partagé</translation>
        </message>
        <message>
            <source>Chats are saved as always.</source>
            <translation>Les discussions sont enregistrées comme toujours.</translation>
        </message>
        <message>
            <source>Chats cannot be saved here</source>
            <translation>Les discussions ne peuvent pas être enregistrées ici</translation>
        </message>
        <message>
            <source>Chats of {file} that are here and whole: {chats}. Your own are unchanged.</source>
            <translation>Discussions de {file} présentes ici et complètes : {chats}. Les vôtres ne changent pas.</translation>
        </message>
        <message>
            <source>Check that it is switched on and has paper, and print again, or save as PDF.</source>
            <translation>Vérifiez qu’elle est allumée et qu’elle a du papier, puis réimprimez, ou enregistrez en PDF.</translation>
        </message>
        <message>
            <source>Check that the file is still there and readable.</source>
            <translation>Vérifiez que le fichier est toujours là et lisible.</translation>
        </message>
        <message>
            <source>Check the address of the server in the settings.</source>
            <translation>Vérifiez l’adresse du serveur dans les réglages.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>Check the network and try again, or save a file.</source>
            <translation>Vérifiez le réseau et réessayez, ou enregistrez un fichier.</translation>
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation>Vérifiez le réseau et réessayez.</translation>
        </message>
        <message>
            <source>Choose a GGUF file on this computer.</source>
            <translation>Choisissez un fichier GGUF sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose a chat with messages, or leave less out.</source>
            <translation>Choisissez une discussion avec des messages, ou excluez moins de choses.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf.</source>
            <translation>Choisissez un fichier dont le nom se termine par .gguf.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Choose a name without a slash: it is then your own.</source>
            <translation>Choisissez un nom sans barre oblique : il sera alors à vous.</translation>
        </message>
        <message>
            <source>Choose a similar model. Its page may say why.</source>
            <translation>Choisissez un modèle semblable. Sa page dit peut-être pourquoi.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>Choose another chat in the list.</source>
            <translation>Choisissez une autre discussion dans la liste.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Choose another file. Your own personas were not changed.</source>
            <translation>Choisissez un autre fichier. Vos propres personas n’ont pas changé.</translation>
        </message>
        <message>
            <source>Choose another file. Your own presets were not changed.</source>
            <translation>Choisissez un autre fichier. Vos propres préréglages n’ont pas changé.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Choisissez un autre dossier et réessayez.</translation>
        </message>
        <message>
            <source>Choose another folder or free up some space.</source>
            <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
        </message>
        <message>
            <source>Choose another model, or begin a new chat.</source>
            <translation>Choisissez un autre modèle, ou commencez une nouvelle discussion.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of HFChat.</source>
            <translation>Choisissez un autre modèle, ou cherchez une version plus récente de HFChat.</translation>
        </message>
        <message>
            <source>Choose another model, or tell its authors.</source>
            <translation>Choisissez un autre modèle, ou prévenez ses auteurs.</translation>
        </message>
        <message>
            <source>Choose another name, or share it as that dataset is.</source>
            <translation>Choisissez un autre nom, ou partagez avec la même visibilité que ce jeu de données.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose one of these: {known}.</source>
            <translation>Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close other programs and try again, or install HFChat again.</source>
            <translation>Fermez d’autres programmes et réessayez, ou réinstallez HFChat.</translation>
        </message>
        <message>
            <source>Close other programs and try once more.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Close other programs or choose a smaller model.</source>
            <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other programs, or put fewer layers on the card.</source>
            <translation>Fermez d’autres programmes, ou mettez moins de couches sur la carte.</translation>
        </message>
        <message>
            <source>Close programs that need much memory and try again, or use another model.</source>
            <translation>Fermez les programmes gourmands en mémoire et réessayez, ou utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>Close programs that use the file and try again.</source>
            <translation>Fermez les programmes qui utilisent le fichier et réessayez.</translation>
        </message>
        <message>
            <source>Connect the disk that holds it, or choose another model.</source>
            <translation>Connectez le disque qui le contient, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Correct or remove GH_TOKEN, and restart HFChat.</source>
            <translation>Corrigez ou supprimez GH_TOKEN, et redémarrez HFChat.</translation>
        </message>
        <message>
            <source>Correct or remove that variable, and restart HFChat.</source>
            <translation>Corrigez ou supprimez cette variable, et redémarrez HFChat.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Download again</source>
            <translation>Télécharger à nouveau</translation>
        </message>
        <message>
            <source>Download it again, or remove it.</source>
            <translation>Téléchargez-le à nouveau, ou supprimez-le.</translation>
        </message>
        <message>
            <source>Download it again. If it comes back, another version may help.</source>
            <translation>Téléchargez-le à nouveau. Si cela se reproduit, une autre version peut aider.</translation>
        </message>
        <message>
            <source>Download it, or choose a model that is here.</source>
            <translation>Téléchargez-le, ou choisissez un modèle présent ici.</translation>
        </message>
        <message>
            <source>Download or copy the file again, or choose another model.</source>
            <translation>Téléchargez ou copiez à nouveau le fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Download or export it again and choose the new file.</source>
            <translation>Téléchargez-le ou exportez-le à nouveau, et choisissez le nouveau fichier.</translation>
        </message>
        <message>
            <source>Download the file again, or choose another model.</source>
            <translation>Téléchargez à nouveau le fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Edit message</source>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <source>Export fewer chats at a time.</source>
            <translation>Exportez moins de discussions à la fois.</translation>
        </message>
        <message>
            <source>Export the others without that chat.</source>
            <translation>Exportez les autres sans cette discussion.</translation>
        </message>
        <message>
            <source>Free up some space and try again.</source>
            <translation>Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>Free up space</source>
            <translation>Libérer de l’espace</translation>
        </message>
        <message>
            <source>Free up {short}, or choose a smaller version.</source>
            <translation>Libérez {short}, ou choisissez une version plus petite.</translation>
        </message>
        <message>
            <source>GitHub asks to wait</source>
            <translation>GitHub demande d’attendre</translation>
        </message>
        <message>
            <source>GitHub did not accept the code.</source>
            <translation>GitHub n’a pas accepté le code.</translation>
        </message>
        <message>
            <source>GitHub does not allow this</source>
            <translation>GitHub ne l’autorise pas</translation>
        </message>
        <message>
            <source>GitHub does not take this gist</source>
            <translation>GitHub n’accepte pas ce gist</translation>
        </message>
        <message>
            <source>GitHub refused the sign-in</source>
            <translation>GitHub a refusé la connexion</translation>
        </message>
        <message>
            <source>Go on as usual. Keep that file if something is missing.</source>
            <translation>Continuez comme d’habitude. Gardez ce fichier s’il manque quelque chose.</translation>
        </message>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continuez dans cette fenêtre, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>Go on without the oldest, or pin what must stay and write something shorter.</source>
            <translation>Continuez sans les plus anciens, ou épinglez ce qui doit rester et écrivez quelque chose de plus court.</translation>
        </message>
        <message>
            <source>HFChat found {count} of them in what was to leave. Whoever reads one can use it, so nothing was sent.</source>
            <translation>HFChat en a trouvé {count} dans ce qui devait être transmis. Quiconque les lit peut s’en servir : rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>HFChat is already open</source>
            <translation>HFChat est déjà ouvert</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Chats and the models that are here work as usual.</source>
            <translation>HF_HUB_OFFLINE interdit les connexions sur cet ordinateur. Les discussions et les modèles présents ici fonctionnent comme d’habitude.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections on this computer. Nothing was sent.</source>
            <translation>HF_HUB_OFFLINE interdit les connexions sur cet ordinateur. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable to use the Hub.</source>
            <translation>HF_HUB_OFFLINE interdit les connexions : supprimez cette variable pour utiliser le Hub.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids connections: remove that variable.</source>
            <translation>HF_HUB_OFFLINE interdit les connexions : supprimez cette variable.</translation>
        </message>
        <message>
            <source>If it is private, sign in with an account that may see it.</source>
            <translation>S’il est privé, connectez-vous avec un compte qui peut le voir.</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, sign in there first. Then try again; HFChat looks before it sends.</source>
            <translation>Si ce réseau a une page de connexion, connectez-vous-y d’abord. Puis réessayez ; HFChat vérifie avant d’envoyer.</translation>
        </message>
        <message>
            <source>Import it again to get the rest, or undo what is here.</source>
            <translation>Importez-le à nouveau pour avoir le reste, ou annulez ce qui est là.</translation>
        </message>
        <message>
            <source>Install the newer version and restore it there.</source>
            <translation>Installez la version plus récente et restaurez-la avec celle-ci.</translation>
        </message>
        <message>
            <source>Install the newer version of HFChat again.</source>
            <translation>Réinstallez la version plus récente de HFChat.</translation>
        </message>
        <message>
            <source>It asks for what the engine does not know.</source>
            <translation>Il demande ce que le moteur ne connaît pas.</translation>
        </message>
        <message>
            <source>It can be read in too many ways.</source>
            <translation>On peut le lire de trop de façons.</translation>
        </message>
        <message>
            <source>It crashed with {signal}</source>
            <translation>Il a planté avec {signal}</translation>
        </message>
        <message>
            <source>It ended by itself with code {code}</source>
            <translation>Il s’est terminé de lui-même avec le code {code}</translation>
        </message>
        <message>
            <source>It ends too early.</source>
            <translation>La fin arrive trop tôt.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit. Nothing was sent.</source>
            <translation>Il fait {size}, et la limite est de {most}. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>It has {size}, and at most {most} fit: write it to a file with --file.</source>
            <translation>Il fait {size}, et la limite est de {most} : écrivez-le dans un fichier avec --file.</translation>
        </message>
        <message>
            <source>It is not in the list</source>
            <translation>Ce n’est pas dans la liste</translation>
        </message>
        <message>
            <source>It is not there any more</source>
            <translation>Ce n’est plus là</translation>
        </message>
        <message>
            <source>It is not there so far. The chat is safe.</source>
            <translation>Ce n’est pas là pour l’instant. La discussion est en sécurité.</translation>
        </message>
        <message>
            <source>It is not understood.</source>
            <translation>Ce n’est pas compris.</translation>
        </message>
        <message>
            <source>It is too long, or asks for too many repetitions.</source>
            <translation>C’est trop long, ou il y a trop de répétitions.</translation>
        </message>
        <message>
            <source>It leaves nothing that the answer could go on with.</source>
            <translation>Cela ne laisse rien par quoi la réponse pourrait continuer.</translation>
        </message>
        <message>
            <source>It may have been deleted. Your other chats are safe.</source>
            <translation>Elle a peut-être été supprimée. Vos autres discussions sont en sécurité.</translation>
        </message>
        <message>
            <source>It may have been sent all the same. The chat is safe.</source>
            <translation>L’envoi a pu avoir lieu malgré tout. La discussion est en sécurité.</translation>
        </message>
        <message>
            <source>It needs {needed} tokens, and the model reads {room} at a time. The message is kept.</source>
            <translation>Il lui faut {needed} tokens, et le modèle en lit {room} à la fois. Le message est conservé.</translation>
        </message>
        <message>
            <source>It takes the engine too long.</source>
            <translation>Cela prend trop de temps au moteur.</translation>
        </message>
        <message>
            <source>It was deleted at {where}: share the chat anew.</source>
            <translation>Cela a été supprimé sur {where} : partagez à nouveau la discussion.</translation>
        </message>
        <message>
            <source>It was silent for {seconds} s and was ended. The answer is kept as far as it got.</source>
            <translation>Il n’a pas répondu pendant {seconds} s et a été arrêté. La réponse est conservée en l’état.</translation>
        </message>
        <message>
            <source>Its brackets or rules lie too deep in each other.</source>
            <translation>Ses parenthèses ou ses règles sont trop imbriquées.</translation>
        </message>
        <message>
            <source>Its chat template said: {why}. Your message is kept.</source>
            <translation>Son gabarit de discussion indique : {why}. Votre message est conservé.</translation>
        </message>
        <message>
            <source>Its last words were: {line}</source>
            <translation>Ses derniers mots : {line}</translation>
        </message>
        <message>
            <source>Its process ended ({cause}). What arrived is kept.</source>
            <translation>Son processus s’est terminé ({cause}). Ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <source>Keys or passwords were found in the text ({count}): replace them, nothing was sent.</source>
            <translation>Des clés ou des mots de passe ont été trouvés dans le texte ({count}) : remplacez-les, rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Leave the oldest out</source>
            <translation>Écarter les plus anciens</translation>
        </message>
        <message>
            <source>Line {line}:</source>
            <translation>Ligne {line} :</translation>
        </message>
        <message>
            <source>Look at it there, and delete it if it should not stay. It is in the list.</source>
            <translation>Allez le voir là-bas, et supprimez-le s’il ne doit pas y rester. Il est dans la liste.</translation>
        </message>
        <message>
            <source>Look at the list of files again, and choose another version.</source>
            <translation>Consultez à nouveau la liste des fichiers, et choisissez une autre version.</translation>
        </message>
        <message>
            <source>Look at the list of what was shared.</source>
            <translation>Regardez la liste de ce qui a été partagé.</translation>
        </message>
        <message>
            <source>Look for a repository with GGUF files.</source>
            <translation>Cherchez un dépôt avec des fichiers GGUF.</translation>
        </message>
        <message>
            <source>Make a key of the type “write” in the Hub's settings, and sign in with it.</source>
            <translation>Créez une clé de type « write » dans les paramètres du Hub, et connectez-vous avec elle.</translation>
        </message>
        <message>
            <source>Make a key with the user permission “Gists: write” in GitHub's settings, and sign in with it.</source>
            <translation>Créez une clé avec l’autorisation « Gists: write » dans les paramètres de GitHub, et connectez-vous avec elle.</translation>
        </message>
        <message>
            <source>Model not found</source>
            <translation>Modèle introuvable</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Aucune réponse reçue</translation>
        </message>
        <message>
            <source>No app is set for signing in by code.</source>
            <translation>Aucune application n’est définie pour la connexion par code.</translation>
        </message>
        <message>
            <source>No chats were imported</source>
            <translation>Aucune discussion n’a été importée</translation>
        </message>
        <message>
            <source>No model is called {name}: check the name, or give the path of a GGUF file.</source>
            <translation>Aucun modèle ne s’appelle {name} : vérifiez le nom, ou donnez le chemin d’un fichier GGUF.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Pas encore de modèle</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing was sent.</source>
            <translation>Personne n’est connecté à {host}. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hf auth login, or set HF_TOKEN.</source>
            <translation>Personne n’est connecté à {host} : connectez-vous avec hf auth login, ou définissez HF_TOKEN.</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}: sign in with hfchat shares sign-in, or set GH_TOKEN.</source>
            <translation>Personne n’est connecté à {host} : connectez-vous avec hfchat shares sign-in, ou définissez GH_TOKEN.</translation>
        </message>
        <message>
            <source>Not enough space on this disk</source>
            <translation>Espace insuffisant sur ce disque</translation>
        </message>
        <message>
            <source>Not printed: {why}</source>
            <translation>Non imprimé : {why}</translation>
        </message>
        <message>
            <source>Nothing more can be written to {path}. What was saved before is safe, and nothing was deleted.</source>
            <translation>Plus rien ne peut être écrit dans {path}. Ce qui avait été enregistré est en sécurité, et rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>Nothing shared has this number: see hfchat shares list.</source>
            <translation>Aucun partage n’a ce numéro : voir hfchat shares list.</translation>
        </message>
        <message>
            <source>Nothing that was shared has this number.</source>
            <translation>Aucun partage n’a ce numéro.</translation>
        </message>
        <message>
            <source>Nothing there was changed. Make it writable and your own, and start again to use it.</source>
            <translation>Rien n’y a été modifié. Pour l’utiliser, devenez-en propriétaire, autorisez l’écriture et redémarrez HFChat.</translation>
        </message>
        <message>
            <source>Nothing was changed here.</source>
            <translation>Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was shared or changed.</source>
            <translation>Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>Older backups are kept, and none was replaced. HFChat repairs what it can when it starts the next time.</source>
            <translation>Les anciennes sauvegardes sont conservées et aucune n’a été remplacée. HFChat réparera ce qu’il peut au prochain démarrage.</translation>
        </message>
        <message>
            <source>One backup is made or restored at a time. Nothing was changed.</source>
            <translation>Une seule sauvegarde est faite ou restaurée à la fois. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>One request at a time goes out for each share.</source>
            <translation>Une seule demande à la fois part pour chaque partage.</translation>
        </message>
        <message>
            <source>One setting was not valid</source>
            <translation>Un réglage n’était pas valide</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Open the parameters</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
        <message>
            <source>Paste an access key instead.</source>
            <translation>Collez plutôt une clé d’accès.</translation>
        </message>
        <message>
            <source>Paste an access key that may write gists; it is made in GitHub's settings.</source>
            <translation>Collez une clé d’accès qui peut écrire des gists ; elle se crée dans les paramètres de GitHub.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Reading {file} ended before it was done.</source>
            <translation>La lecture de {file} s’est terminée avant la fin.</translation>
        </message>
        <message>
            <source>Reading {file} has come to a halt.</source>
            <translation>La lecture de {file} s’est bloquée.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat to use the Hub.</source>
            <translation>Supprimez cette variable et redémarrez HFChat pour utiliser le Hub.</translation>
        </message>
        <message>
            <source>Remove that variable and restart HFChat, or save a file.</source>
            <translation>Supprimez cette variable et redémarrez HFChat, ou enregistrez un fichier.</translation>
        </message>
        <message>
            <source>Replace it in the copy. If it was ever shown, make a new one.</source>
            <translation>Remplacez-le dans la copie. S’il a déjà été montré, créez-en un nouveau.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Restart it and go on.</source>
            <translation>Redémarrez-le et continuez.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resume it. Nothing is fetched twice.</source>
            <translation>Reprenez-le. Rien n’est téléchargé deux fois.</translation>
        </message>
        <message>
            <source>Run hf auth login again, or sign in here.</source>
            <translation>Relancez hf auth login, ou connectez-vous ici.</translation>
        </message>
        <message>
            <source>Save a file instead</source>
            <translation>Enregistrer un fichier</translation>
        </message>
        <message>
            <source>Save it as a file, or leave out thinking and other versions.</source>
            <translation>Enregistrez-le dans un fichier, ou excluez la réflexion et les autres versions.</translation>
        </message>
        <message>
            <source>Set again what you had changed.</source>
            <translation>Refaites les réglages que vous aviez modifiés.</translation>
        </message>
        <message>
            <source>Set it again in Settings if you want another value.</source>
            <translation>Définissez-le à nouveau dans les Réglages si vous voulez une autre valeur.</translation>
        </message>
        <message>
            <source>Share the chat anew; the link will be another one.</source>
            <translation>Partagez à nouveau la discussion ; le lien sera différent.</translation>
        </message>
        <message>
            <source>Shorten it, or send it in parts.</source>
            <translation>Raccourcissez-le, ou envoyez-le en plusieurs parties.</translation>
        </message>
        <message>
            <source>Show the models that come with HFChat</source>
            <translation>Afficher les modèles fournis avec HFChat</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign in again with a new key.</source>
            <translation>Reconnectez-vous avec une nouvelle clé.</translation>
        </message>
        <message>
            <source>Sign in again. Open models need no account.</source>
            <translation>Reconnectez-vous. Les modèles ouverts ne demandent pas de compte.</translation>
        </message>
        <message>
            <source>Sign in to share there</source>
            <translation>Connectez-vous pour y partager</translation>
        </message>
        <message>
            <source>Sign in, and ask for access on the model's page.</source>
            <translation>Connectez-vous et demandez l’accès sur la page du modèle.</translation>
        </message>
        <message>
            <source>Sign in, or save a file instead.</source>
            <translation>Connectez-vous, ou enregistrez plutôt un fichier.</translation>
        </message>
        <message>
            <source>Signing in failed: {detail} {step}</source>
            <translation>Échec de la connexion : {detail} {step}</translation>
        </message>
        <message>
            <source>Somebody has deleted it at {where}. The chat on this computer is safe.</source>
            <translation>Quelqu’un l’a supprimé sur {where}. La discussion sur cet ordinateur est en sécurité.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Something went wrong ({why}): run the command again.</source>
            <translation>Un problème est survenu ({why}) : relancez la commande.</translation>
        </message>
        <message>
            <source>Something went wrong in HFChat</source>
            <translation>Un problème est survenu dans HFChat</translation>
        </message>
        <message>
            <source>Start HFChat again, or restore a backup.</source>
            <translation>Redémarrez HFChat, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The Hub</source>
            <translation>Le Hub</translation>
        </message>
        <message>
            <source>The Hub asks to wait</source>
            <translation>Le Hub demande d’attendre</translation>
        </message>
        <message>
            <source>The Hub did not accept the code.</source>
            <translation>Le Hub n’a pas accepté le code.</translation>
        </message>
        <message>
            <source>The Hub does not answer</source>
            <translation>Le Hub ne répond pas</translation>
        </message>
        <message>
            <source>The Hub has switched this model off</source>
            <translation>Le Hub a désactivé ce modèle</translation>
        </message>
        <message>
            <source>The Hub has switched {repo} off: choose a similar model.</source>
            <translation>Le Hub a désactivé {repo} : choisissez un modèle semblable.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already, and it cannot be used for this. Nothing was shared or changed.</source>
            <translation>Le Hub contient déjà {repo}, qui ne peut pas servir à cela. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>The Hub has {repo} already: choose another name.</source>
            <translation>Le Hub contient déjà {repo} : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The Hub is switched off</source>
            <translation>Le Hub est désactivé</translation>
        </message>
        <message>
            <source>The Hub names no usable hash for {name}.</source>
            <translation>Le Hub n’indique pas de somme de contrôle utilisable pour {name}.</translation>
        </message>
        <message>
            <source>The Hub refused the sign-in</source>
            <translation>Le Hub a refusé la connexion</translation>
        </message>
        <message>
            <source>The Hub's answer cannot be used</source>
            <translation>La réponse du Hub est inutilisable</translation>
        </message>
        <message>
            <source>The JSON schema cannot be used</source>
            <translation>Le schéma JSON est inutilisable</translation>
        </message>
        <message>
            <source>The access key</source>
            <translation>La clé d’accès</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use GH_TOKEN.</source>
            <translation>La clé d’accès n’a pas pu être conservée ({why}) : configurez un trousseau du système, ou utilisez GH_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be kept ({why}): set up a password store of the system, or use HF_TOKEN.</source>
            <translation>La clé d’accès n’a pas pu être conservée ({why}) : configurez un trousseau du système, ou utilisez HF_TOKEN.</translation>
        </message>
        <message>
            <source>The access key could not be put into this computer's password store: {why}. It is never written to a plain file.</source>
            <translation>La clé d’accès n’a pas pu être mise dans le trousseau de cet ordinateur : {why}. Elle n’est jamais écrite dans un simple fichier.</translation>
        </message>
        <message>
            <source>The access key in HF_TOKEN</source>
            <translation>La clé d’accès dans HF_TOKEN</translation>
        </message>
        <message>
            <source>The access key in this computer's password store</source>
            <translation>La clé d’accès dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>The access key of hf auth login</source>
            <translation>La clé d’accès de hf auth login</translation>
        </message>
        <message>
            <source>The access key of the environment</source>
            <translation>La clé d’accès de l’environnement</translation>
        </message>
        <message>
            <source>The access key of this session</source>
            <translation>La clé d’accès de cette session</translation>
        </message>
        <message>
            <source>The answer cannot be used</source>
            <translation>La réponse est inutilisable</translation>
        </message>
        <message>
            <source>The answer could not be finished</source>
            <translation>La réponse n’a pas pu être terminée</translation>
        </message>
        <message>
            <source>The answer could not be finished ({why}): try again, or use another model.</source>
            <translation>La réponse n’a pas pu être terminée ({why}) : réessayez, ou utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>The answer is kept as far as it got.</source>
            <translation>La réponse est conservée en l’état.</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}).</source>
            <translation>La réponse de {host} est inutilisable ({why}).</translation>
        </message>
        <message>
            <source>The answer of {host} cannot be used ({why}): try again later.</source>
            <translation>La réponse de {host} est inutilisable ({why}) : réessayez plus tard.</translation>
        </message>
        <message>
            <source>The answer of {host} was lost.</source>
            <translation>La réponse de {host} a été perdue.</translation>
        </message>
        <message>
            <source>The answer was lost</source>
            <translation>La réponse a été perdue</translation>
        </message>
        <message>
            <source>The app reported: {why}. Your chats are safe.</source>
            <translation>L’application a signalé : {why}. Vos discussions sont en sécurité.</translation>
        </message>
        <message>
            <source>The app set for this has signing in by code off.</source>
            <translation>L’application définie pour cela n’autorise pas la connexion par code.</translation>
        </message>
        <message>
            <source>The authors of {repo} give its files to accounts that have agreed to their terms. Nothing was downloaded.</source>
            <translation>Les auteurs de {repo} donnent ses fichiers aux comptes qui ont accepté leurs conditions. Rien n’a été téléchargé.</translation>
        </message>
        <message>
            <source>The authors of {repo} have not given this account access: ask for it on the model's page.</source>
            <translation>Les auteurs de {repo} n’ont pas donné accès à ce compte : demandez-le sur la page du modèle.</translation>
        </message>
        <message>
            <source>The authors of {repo} have removed or renamed {name}. Nothing on this computer was changed.</source>
            <translation>Les auteurs de {repo} ont supprimé ou renommé {name}. Rien n’a été modifié sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The backup could not be written</source>
            <translation>La sauvegarde n’a pas pu être écrite</translation>
        </message>
        <message>
            <source>The chat no longer fits the {room} tokens that the model reads at a time: begin a new one, or let the oldest messages be left out.</source>
            <translation>La discussion ne tient plus dans les {room} tokens que le modèle lit à la fois : commencez-en une nouvelle, ou laissez écarter les messages les plus anciens.</translation>
        </message>
        <message>
            <source>The chat was not printed</source>
            <translation>La discussion n’a pas été imprimée</translation>
        </message>
        <message>
            <source>The chats are damaged and were not backed up</source>
            <translation>Les discussions sont endommagées et n’ont pas été sauvegardées</translation>
        </message>
        <message>
            <source>The chats could not be read or saved</source>
            <translation>Les discussions n’ont pas pu être lues ou enregistrées</translation>
        </message>
        <message>
            <source>The chats in {file} are damaged.</source>
            <translation>Les discussions dans {file} sont endommagées.</translation>
        </message>
        <message>
            <source>The chats in {path} are damaged and were not backed up: start the window once to have them repaired, or restore a backup.</source>
            <translation>Les discussions dans {path} sont endommagées et n’ont pas été sauvegardées : ouvrez une fois la fenêtre pour les réparer, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The chats were damaged and what could be read is kept (chats: {chats}, messages: {messages}): if something is missing, it may still be in {kept_as}.</source>
            <translation>Les discussions étaient endommagées et ce qui a pu être lu est conservé (discussions : {chats}, messages : {messages}) : s’il manque quelque chose, cela peut encore se trouver dans {kept_as}.</translation>
        </message>
        <message>
            <source>The code was not entered in time.</source>
            <translation>Le code n’a pas été saisi à temps.</translation>
        </message>
        <message>
            <source>The connection broke</source>
            <translation>La connexion a été coupée</translation>
        </message>
        <message>
            <source>The disk of {path} is full: free up some space and try again.</source>
            <translation>Le disque de {path} est plein : libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>The download ended by itself</source>
            <translation>Le téléchargement s’est terminé de lui-même</translation>
        </message>
        <message>
            <source>The download ended by itself ({cause}): start it again, it goes on.</source>
            <translation>Le téléchargement s’est terminé de lui-même ({cause}) : relancez-le, il reprendra.</translation>
        </message>
        <message>
            <source>The download is damaged</source>
            <translation>Le téléchargement est endommagé</translation>
        </message>
        <message>
            <source>The engine could not start</source>
            <translation>Le moteur n’a pas pu démarrer</translation>
        </message>
        <message>
            <source>The engine could not start ({why}): close other programs and try again, or install HFChat again.</source>
            <translation>Le moteur n’a pas pu démarrer ({why}) : fermez d’autres programmes et réessayez, ou réinstallez HFChat.</translation>
        </message>
        <message>
            <source>The engine does not take it.</source>
            <translation>Le moteur ne l’accepte pas.</translation>
        </message>
        <message>
            <source>The engine no longer answered</source>
            <translation>Le moteur ne répondait plus</translation>
        </message>
        <message>
            <source>The engine said: {why}.</source>
            <translation>Le moteur indique : {why}.</translation>
        </message>
        <message>
            <source>The engine said: {why}. The answer is kept as far as it got.</source>
            <translation>Le moteur indique : {why}. La réponse est conservée en l’état.</translation>
        </message>
        <message>
            <source>The engine stopped</source>
            <translation>Le moteur s’est arrêté</translation>
        </message>
        <message>
            <source>The engine stopped ({cause}): run the command again, or use a smaller model.</source>
            <translation>Le moteur s’est arrêté ({cause}) : relancez la commande, ou utilisez un modèle plus petit.</translation>
        </message>
        <message>
            <source>The engine was silent for {seconds} s and was ended: run the command again, or use a smaller model.</source>
            <translation>Le moteur n’a pas répondu pendant {seconds} s et a été arrêté : relancez la commande, ou utilisez un modèle plus petit.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Le fichier n’a pas pu être écrit</translation>
        </message>
        <message>
            <source>The file with your chats was damaged</source>
            <translation>Le fichier de vos discussions était endommagé</translation>
        </message>
        <message>
            <source>The grammar cannot be used</source>
            <translation>La grammaire est inutilisable</translation>
        </message>
        <message>
            <source>The graphics card</source>
            <translation>La carte graphique</translation>
        </message>
        <message>
            <source>The graphics card is not used</source>
            <translation>La carte graphique n’est pas utilisée</translation>
        </message>
        <message>
            <source>The graphics card is not used ({device}: {why}), the model runs on the processor: {step}</source>
            <translation>La carte graphique n’est pas utilisée ({device} : {why}), le modèle fonctionne sur le processeur : {step}</translation>
        </message>
        <message>
            <source>The import of {file} ended in the middle: import it again for the rest.</source>
            <translation>L’importation de {file} s’est interrompue : importez-le à nouveau pour avoir le reste.</translation>
        </message>
        <message>
            <source>The model could not be deleted</source>
            <translation>Le modèle n’a pas pu être supprimé</translation>
        </message>
        <message>
            <source>The model could not be loaded</source>
            <translation>Le modèle n’a pas pu être chargé</translation>
        </message>
        <message>
            <source>The model is not on this computer</source>
            <translation>Le modèle n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>The model reads {room} tokens at a time, so it would not see the oldest messages ({count}). They stay in the chat, and your message is kept.</source>
            <translation>Le modèle lit {room} tokens à la fois : il ne verrait pas les messages les plus anciens ({count}). Ils restent dans la discussion, et votre message est conservé.</translation>
        </message>
        <message>
            <source>The model refused the form of this chat</source>
            <translation>Le modèle a refusé la forme de cette discussion</translation>
        </message>
        <message>
            <source>The model's chat template refused the chat ({why}): use another model.</source>
            <translation>Le gabarit du modèle a refusé la discussion ({why}) : utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>L’imprimante</translation>
        </message>
        <message>
            <source>The profile beside the app is not used</source>
            <translation>Le profil à côté de l’application n’est pas utilisé</translation>
        </message>
        <message>
            <source>The profile beside the app is not used: {why}</source>
            <translation>Le profil à côté de l’application n’est pas utilisé : {why}</translation>
        </message>
        <message>
            <source>The prompt needs {needed} tokens, and the model reads {room} at a time: shorten it, or send it in parts.</source>
            <translation>Il faut {needed} tokens pour le prompt, et le modèle en lit {room} à la fois : raccourcissez-le, ou envoyez-le en plusieurs parties.</translation>
        </message>
        <message>
            <source>The request was declined on GitHub's page.</source>
            <translation>La demande a été refusée sur la page de GitHub.</translation>
        </message>
        <message>
            <source>The request was declined on the Hub's page.</source>
            <translation>La demande a été refusée sur la page du Hub.</translation>
        </message>
        <message>
            <source>The request was to go elsewhere</source>
            <translation>La demande était redirigée ailleurs</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Le serveur</translation>
        </message>
        <message>
            <source>The server does not give this file</source>
            <translation>Le serveur ne donne pas ce fichier</translation>
        </message>
        <message>
            <source>The setting {name} was “{value}” and has its usual value again: set it again if you want another.</source>
            <translation>Le réglage {name} valait « {value} » et a repris sa valeur habituelle : redéfinissez-le si vous en voulez une autre.</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>Les réglages n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are in force: set again what you had changed, the old file is kept as {kept_as}.</source>
            <translation>Les réglages n’ont pas pu être lus, donc les valeurs habituelles s’appliquent : refaites vos modifications, l’ancien fichier est conservé sous {kept_as}.</translation>
        </message>
        <message>
            <source>The system ended it, most likely for want of memory</source>
            <translation>Le système l’a arrêté, sans doute par manque de mémoire</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Nothing is lost in HFChat.</source>
            <translation>Le système signale pour {path} : {why}. Rien n’est perdu dans HFChat.</translation>
        </message>
        <message>
            <source>The system said of {path}: {why}. Your chats and older backups are safe.</source>
            <translation>Le système signale pour {path} : {why}. Vos discussions et les anciennes sauvegardes sont en sécurité.</translation>
        </message>
        <message>
            <source>The system said: {why}. What was saved before in {path} is safe.</source>
            <translation>Le système indique : {why}. Ce qui avait été enregistré dans {path} est en sécurité.</translation>
        </message>
        <message>
            <source>The system said: {why}. Your chats are safe.</source>
            <translation>Le système indique : {why}. Vos discussions sont en sécurité.</translation>
        </message>
        <message>
            <source>The text is empty, so nothing was sent.</source>
            <translation>Le texte est vide, donc rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The usual settings are in force. The old file is kept as {kept_as}. Your chats are safe.</source>
            <translation>Les réglages habituels s’appliquent. L’ancien fichier est conservé sous {kept_as}. Vos discussions sont en sécurité.</translation>
        </message>
        <message>
            <source>There are keys or passwords in the text</source>
            <translation>Le texte contient des clés ou des mots de passe</translation>
        </message>
        <message>
            <source>There is no chat {id}: see the numbers with hfchat chats list.</source>
            <translation>Il n’y a pas de discussion {id} : consultez les numéros avec hfchat chats list.</translation>
        </message>
        <message>
            <source>There is no connection to {host}.</source>
            <translation>Aucune connexion à {host}.</translation>
        </message>
        <message>
            <source>There is no connection to {host}. Chats and the models on this computer work as usual.</source>
            <translation>Aucune connexion à {host}. Les discussions et les modèles sur cet ordinateur fonctionnent comme d’habitude.</translation>
        </message>
        <message>
            <source>There is no connection to {host}: check the network and try again.</source>
            <translation>Aucune connexion à {host} : vérifiez le réseau et réessayez.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: put a GGUF file there, or name one with --model.</source>
            <translation>Il n’y a aucun modèle dans {folder} : placez-y un fichier GGUF, ou indiquez-en un avec --model.</translation>
        </message>
        <message>
            <source>There is no rule “root”, with which an answer begins.</source>
            <translation>Il n’y a pas de règle « root », par laquelle commence une réponse.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <translation>Il n’y a pas de règle « {name} ».</translation>
        </message>
        <message>
            <source>There is no such version</source>
            <translation>Cette version n’existe pas</translation>
        </message>
        <message>
            <source>There is no {repo} on the Hub, or it is private: check the name, or sign in with an account that may see it.</source>
            <translation>{repo} n’existe pas sur le Hub, ou est privé : vérifiez le nom, ou connectez-vous avec un compte qui peut le voir.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {file}.</source>
            <translation>Il n’y a pas assez de mémoire pour lire {file}.</translation>
        </message>
        <message>
            <source>There is nothing to share</source>
            <translation>Il n’y a rien à partager</translation>
        </message>
        <message>
            <source>There is nothing to share: choose a chat with messages.</source>
            <translation>Il n’y a rien à partager : choisissez une discussion avec des messages.</translation>
        </message>
        <message>
            <source>There was not enough memory</source>
            <translation>Mémoire insuffisante</translation>
        </message>
        <message>
            <source>These chats belong to a newer version</source>
            <translation>Ces discussions viennent d’une version plus récente</translation>
        </message>
        <message>
            <source>These presets could not be imported</source>
            <translation>Ces préréglages n’ont pas pu être importés</translation>
        </message>
        <message>
            <source>This account has asked {host} as often as it may for now. Nothing was shared or changed.</source>
            <translation>Ce compte a atteint pour l’instant la limite de demandes à {host}. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>This account may not write to {repo}.</source>
            <translation>Ce compte ne peut pas écrire dans {repo}.</translation>
        </message>
        <message>
            <source>This backup belongs to a newer version</source>
            <translation>Cette sauvegarde vient d’une version plus récente</translation>
        </message>
        <message>
            <source>This backup cannot be restored</source>
            <translation>Cette sauvegarde ne peut pas être restaurée</translation>
        </message>
        <message>
            <source>This chat is not here any more</source>
            <translation>Cette discussion n’est plus là</translation>
        </message>
        <message>
            <source>This chat no longer fits the context</source>
            <translation>Cette discussion ne tient plus dans le contexte</translation>
        </message>
        <message>
            <source>This file could not be imported</source>
            <translation>Ce fichier n’a pas pu être importé</translation>
        </message>
        <message>
            <source>This file is not the published one</source>
            <translation>Ce fichier n’est pas celui qui est publié</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Ce fichier n’est plus là</translation>
        </message>
        <message>
            <source>This host does not offer to sign in with a code.</source>
            <translation>Cet hôte ne propose pas la connexion par code.</translation>
        </message>
        <message>
            <source>This is being sent already</source>
            <translation>L’envoi est déjà en cours</translation>
        </message>
        <message>
            <source>This is being sent already: wait until it has ended.</source>
            <translation>L’envoi est déjà en cours : attendez qu’il soit terminé.</translation>
        </message>
        <message>
            <source>This is no valid JSON.</source>
            <translation>Ce n’est pas du JSON valide.</translation>
        </message>
        <message>
            <source>This is not a model file</source>
            <translation>Ce n’est pas un fichier de modèle</translation>
        </message>
        <message>
            <source>This is too long to share there</source>
            <translation>C’est trop long pour y être partagé</translation>
        </message>
        <message>
            <source>This key may not write gists</source>
            <translation>Cette clé ne permet pas d’écrire des gists</translation>
        </message>
        <message>
            <source>This key may only read</source>
            <translation>Cette clé permet seulement de lire</translation>
        </message>
        <message>
            <source>This kind of model is not supported</source>
            <translation>Ce type de modèle n’est pas pris en charge</translation>
        </message>
        <message>
            <source>This message is too long</source>
            <translation>Ce message est trop long</translation>
        </message>
        <message>
            <source>This model file is damaged</source>
            <translation>Ce fichier de modèle est endommagé</translation>
        </message>
        <message>
            <source>This model file is not complete</source>
            <translation>Ce fichier de modèle est incomplet</translation>
        </message>
        <message>
            <source>This model is not on the Hub</source>
            <translation>Ce modèle n’est pas sur le Hub</translation>
        </message>
        <message>
            <source>This model needs {needed}, and {free} is free where models are kept. Nothing was deleted.</source>
            <translation>Ce modèle demande {needed}, et {free} sont libres là où sont les modèles. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>This name cannot be used</source>
            <translation>Ce nom ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>This name is not safe</source>
            <translation>Ce nom n’est pas sûr</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Ce nom est déjà pris</translation>
        </message>
        <message>
            <source>This place belongs to somebody else</source>
            <translation>Cet emplacement appartient à quelqu’un d’autre</translation>
        </message>
        <message>
            <source>This server does not offer to sign in by code.</source>
            <translation>Ce serveur ne propose pas la connexion par code.</translation>
        </message>
        <message>
            <source>This was not shared as it should be</source>
            <translation>Le partage n’est pas conforme</translation>
        </message>
        <message>
            <source>To stay signed in, set up a password store of the system.</source>
            <translation>Pour rester connecté, configurez un trousseau du système.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Réessayez dans une minute.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>Try again in {time}. Signing in allows more requests.</source>
            <translation>Réessayez dans {time}. Se connecter permet plus de demandes.</translation>
        </message>
        <message>
            <source>Try again later, or without a mirror or proxy.</source>
            <translation>Réessayez plus tard, ou sans miroir ni proxy.</translation>
        </message>
        <message>
            <source>Try again later. If this network has a sign-in page, sign in there first.</source>
            <translation>Réessayez plus tard. Si ce réseau a une page de connexion, connectez-vous-y d’abord.</translation>
        </message>
        <message>
            <source>Try again {when}.</source>
            <translation>Réessayez {when}.</translation>
        </message>
        <message>
            <source>Try again, or choose another model.</source>
            <translation>Réessayez, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Try again: HFChat looks first, so that nothing is sent twice.</source>
            <translation>Réessayez : HFChat vérifie d’abord, pour que rien ne soit envoyé deux fois.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Try once more. If it comes back, restart HFChat.</source>
            <translation>Réessayez. Si cela se reproduit, redémarrez HFChat.</translation>
        </message>
        <message>
            <source>Try the graphics card again</source>
            <translation>Réessayer la carte graphique</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <source>Unpack it with its password and choose what is in it.</source>
            <translation>Décompressez-le avec son mot de passe et choisissez son contenu.</translation>
        </message>
        <message>
            <source>Update HFChat and import it then.</source>
            <translation>Mettez HFChat à jour, puis importez-le.</translation>
        </message>
        <message>
            <source>Use a key of the account that owns it and may write gists, or save a file.</source>
            <translation>Utilisez une clé du compte propriétaire qui peut écrire des gists, ou enregistrez un fichier.</translation>
        </message>
        <message>
            <source>Use letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>Utilisez des lettres de a à z, des chiffres, des points, des tirets et des tirets bas.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Attendez que ce soit terminé.</translation>
        </message>
        <message>
            <source>What could be read is kept (chats: {chats}, messages: {messages}). The damaged file is still there as {kept_as}.</source>
            <translation>Ce qui a pu être lu est conservé (discussions : {chats}, messages : {messages}). Le fichier endommagé est toujours là, sous {kept_as}.</translation>
        </message>
        <message>
            <source>What does not match was thrown away and never opened.</source>
            <translation>Ce qui ne correspond pas a été jeté et n’a jamais été ouvert.</translation>
        </message>
        <message>
            <source>What happened is in the log.</source>
            <translation>Ce qui s’est passé est dans le journal.</translation>
        </message>
        <message>
            <source>What {host} has is not what was sent.</source>
            <translation>Ce que {host} contient n’est pas ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Vous n’êtes pas connecté</translation>
        </message>
        <message>
            <source>You are not signed in to GitHub</source>
            <translation>Vous n’êtes pas connecté à GitHub</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Vous êtes hors ligne</translation>
        </message>
        <message>
            <source>You are signed in to GitHub until HFChat is closed</source>
            <translation>Vous êtes connecté à GitHub jusqu’à la fermeture de HFChat</translation>
        </message>
        <message>
            <source>You are signed in until HFChat is closed</source>
            <translation>Vous êtes connecté jusqu’à la fermeture de HFChat</translation>
        </message>
        <message>
            <source>Your own chats were not changed.</source>
            <translation>Vos propres discussions n’ont pas changé.</translation>
        </message>
        <message>
            <source>a few minutes</source>
            <translation>quelques minutes</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>code {code}</translation>
        </message>
        <message>
            <source>in a few minutes</source>
            <translation>dans quelques minutes</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>dans {time}</translation>
        </message>
        <message>
            <source>it leads from one address to the next without end</source>
            <translation>il renvoie sans fin d’une adresse à l’autre</translation>
        </message>
        <message>
            <source>it starts from the beginning each time</source>
            <translation>il recommence à chaque fois depuis le début</translation>
        </message>
        <message>
            <source>its driver crashed</source>
            <translation>son pilote a planté</translation>
        </message>
        <message>
            <source>its driver no longer answered</source>
            <translation>son pilote ne répondait plus</translation>
        </message>
        <message>
            <source>its driver said: {line}</source>
            <translation>son pilote indique : {line}</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>aucune raison donnée</translation>
        </message>
        <message>
            <source>there was not enough free memory on it</source>
            <translation>sa mémoire libre ne suffisait pas</translation>
        </message>
        <message>
            <source>{account} may not write to {repo}.</source>
            <translation>{account} ne peut pas écrire dans {repo}.</translation>
        </message>
        <message>
            <source>{cause}. The answer is kept as far as it got.</source>
            <translation>{cause}. La réponse est conservée en l’état.</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} j {hours} h</translation>
        </message>
        <message>
            <source>{detail} What to do: choose a name of your own.</source>
            <translation>{detail} Que faire : choisissez un nom à vous.</translation>
        </message>
        <message>
            <source>{detail} What to do: choose another name.</source>
            <translation>{detail} Que faire : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{device}: {why}. The model runs on the processor instead, more slowly. Chats are safe.</source>
            <translation>{device} : {why}. Le modèle fonctionne à la place sur le processeur, plus lentement. Les discussions sont en sécurité.</translation>
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation>{file} n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>{file} could not be read.</source>
            <translation>{file} n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>{file} has a password.</source>
            <translation>{file} est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>{file} has a single chat of more than 64 MB.</source>
            <translation>{file} contient une discussion de plus de 64 Mo.</translation>
        </message>
        <message>
            <source>{file} has no chats in it.</source>
            <translation>{file} ne contient aucune discussion.</translation>
        </message>
        <message>
            <source>{file} has no persona with a name and instructions.</source>
            <translation>{file} ne contient aucun persona avec un nom et des instructions.</translation>
        </message>
        <message>
            <source>{file} holds a database that is not of HFChat.</source>
            <translation>{file} contient une base de données qui n’est pas de HFChat.</translation>
        </message>
        <message>
            <source>{file} holds a value that is not allowed: {value}.</source>
            <translation>{file} contient une valeur non autorisée : {value}.</translation>
        </message>
        <message>
            <source>{file} holds neither personas nor a character card.</source>
            <translation>{file} ne contient ni personas ni fiche de personnage.</translation>
        </message>
        <message>
            <source>{file} holds no presets.</source>
            <translation>{file} ne contient aucun préréglage.</translation>
        </message>
        <message>
            <source>{file} holds no valid JSON.</source>
            <translation>{file} ne contient pas de JSON valide.</translation>
        </message>
        <message>
            <source>{file} is a picture without a character card in it.</source>
            <translation>{file} est une image sans fiche de personnage.</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be read.</source>
            <translation>{file} est endommagé et ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{file} is larger than an export can be (2 GB).</source>
            <translation>{file} est plus gros que ne peut l’être un export (2 Go).</translation>
        </message>
        <message>
            <source>{file} is nested so deeply that it is no export.</source>
            <translation>{file} est trop imbriqué pour être un export.</translation>
        </message>
        <message>
            <source>{file} is no backup of HFChat.</source>
            <translation>{file} n’est pas une sauvegarde de HFChat.</translation>
        </message>
        <message>
            <source>{file} is no export of chats that HFChat knows.</source>
            <translation>{file} n’est pas un export de discussions connu de HFChat.</translation>
        </message>
        <message>
            <source>{file} is not whole: its end is missing.</source>
            <translation>{file} n’est pas complet : la fin manque.</translation>
        </message>
        <message>
            <source>{file} is too large for a persona.</source>
            <translation>{file} est trop gros pour un persona.</translation>
        </message>
        <message>
            <source>{file} is too large for presets.</source>
            <translation>{file} est trop gros pour des préréglages.</translation>
        </message>
        <message>
            <source>{file} was changed or damaged after it was made.</source>
            <translation>{file} a été modifié ou endommagé après sa création.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat. Nothing was changed here.</source>
            <translation>{file} vient d’une version plus récente de HFChat. Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <source>{file} was made by a newer HFChat: install that version to restore it.</source>
            <translation>{file} vient d’une version plus récente de HFChat : installez-la pour le restaurer.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of HFChat.</source>
            <translation>{file} a été écrit par une version plus récente de HFChat.</translation>
        </message>
        <message>
            <source>{file} would unpack to far more than an export can be, so it was not.</source>
            <translation>Une fois décompressé, {file} serait bien plus gros que ne peut l’être un export : il ne l’a donc pas été.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again in {time}.</source>
            <translation>{host} demande d’attendre : réessayez dans {time}.</translation>
        </message>
        <message>
            <source>{host} asks to wait: try again {when}.</source>
            <translation>{host} demande d’attendre : réessayez {when}.</translation>
        </message>
        <message>
            <source>{host} closed the connection before it had answered.</source>
            <translation>{host} a fermé la connexion avant d’avoir répondu.</translation>
        </message>
        <message>
            <source>{host} did not keep who may see it.</source>
            <translation>{host} n’a pas conservé qui peut le voir.</translation>
        </message>
        <message>
            <source>{host} does not allow this ({why}): use a key that may write gists.</source>
            <translation>{host} ne l’autorise pas ({why}) : utilisez une clé qui peut écrire des gists.</translation>
        </message>
        <message>
            <source>{host} does not give this file, {why}: try again later, or without a mirror or proxy.</source>
            <translation>{host} ne donne pas ce fichier, {why} : réessayez plus tard, ou sans miroir ni proxy.</translation>
        </message>
        <message>
            <source>{host} does not take this gist ({why}): change it, or save a file.</source>
            <translation>{host} n’accepte pas ce gist ({why}) : modifiez-le, ou enregistrez un fichier.</translation>
        </message>
        <message>
            <source>{host} has had many requests from this network. Nothing was lost.</source>
            <translation>{host} a reçu beaucoup de demandes de ce réseau. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>{host} named a link that leads to another place.</source>
            <translation>{host} a indiqué un lien qui mène ailleurs.</translation>
        </message>
        <message>
            <source>{host} said nothing for {time}: try again in a while.</source>
            <translation>{host} n’a rien répondu pendant {time} : réessayez dans un moment.</translation>
        </message>
        <message>
            <source>{host} said that it is deleted, and it is not.</source>
            <translation>{host} indique que c’est supprimé, mais ce ne l’est pas.</translation>
        </message>
        <message>
            <source>{host} said that it is there, and it is not.</source>
            <translation>{host} indique que c’est là, mais ce ne l’est pas.</translation>
        </message>
        <message>
            <source>{host} said that it is there, but not where.</source>
            <translation>{host} indique que c’est là, mais pas où.</translation>
        </message>
        <message>
            <source>{host} said what is not so.</source>
            <translation>{host} indique ce qui n’est pas.</translation>
        </message>
        <message>
            <source>{host} says: {why}. Nothing was shared or changed.</source>
            <translation>{host} indique : {why}. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>{host} sent a page for people.</source>
            <translation>{host} a envoyé une page web ordinaire.</translation>
        </message>
        <message>
            <source>{host} sent a web page in place of an answer: sign in to this network and try again.</source>
            <translation>{host} a envoyé une page web au lieu d’une réponse : connectez-vous à ce réseau et réessayez.</translation>
        </message>
        <message>
            <source>{host} sent something unexpected: {why}. Nothing was changed.</source>
            <translation>{host} a envoyé quelque chose d’inattendu : {why}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{host} sent the request to {to}, which was not followed: check its address in the settings.</source>
            <translation>{host} a redirigé la demande vers {to}, ce qui n’a pas été suivi : vérifiez son adresse dans les réglages.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}.</source>
            <translation>{host} a accepté la connexion, puis n’a rien répondu pendant {time}.</translation>
        </message>
        <message>
            <source>{host} took the connection, then said nothing for {time}. Nothing was lost.</source>
            <translation>{host} a accepté la connexion, puis n’a rien répondu pendant {time}. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>{host} wanted it to go to {to}. HFChat did not follow, and the access key stayed here.</source>
            <translation>{host} voulait l’envoyer vers {to}. HFChat n’a pas suivi, et la clé d’accès est restée ici.</translation>
        </message>
        <message>
            <source>{host} was asked several times: {why}. Nothing was lost.</source>
            <translation>{host} a été interrogé plusieurs fois : {why}. Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{key} has no leave for gists at {host}: make one with the permission “Gists: write”.</source>
            <translation>{key} n’a pas d’autorisation pour les gists sur {host} : créez-en une avec l’autorisation « Gists: write ».</translation>
        </message>
        <message>
            <source>{key} is known to {host}, but without leave for gists. Nothing was shared or changed.</source>
            <translation>{key} est connue de {host}, mais sans autorisation pour les gists. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>{key} is not valid any more, says {host}. Nothing was shared or changed.</source>
            <translation>{key} n’est plus valide, indique {host}. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>{key} may not write datasets at {host}. Nothing was shared or changed.</source>
            <translation>{key} ne peut pas écrire de jeux de données sur {host}. Rien n’a été partagé ni modifié.</translation>
        </message>
        <message>
            <source>{key} may only read at {host}: sign in with one that writes.</source>
            <translation>{key} permet seulement de lire sur {host} : connectez-vous avec une clé qui écrit.</translation>
        </message>
        <message>
            <source>{key} was refused by {host}: sign in again.</source>
            <translation>{key} a été refusée par {host} : reconnectez-vous.</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{name} arrived with other content than was published.</source>
            <translation>{name} est arrivé avec un autre contenu que celui publié.</translation>
        </message>
        <message>
            <source>{name} could not be deleted ({why}): close programs that use it and try again.</source>
            <translation>{name} n’a pas pu être supprimé ({why}) : fermez les programmes qui l’utilisent et réessayez.</translation>
        </message>
        <message>
            <source>{name} could not be loaded ({why}): free some memory and try again, or use another model.</source>
            <translation>{name} n’a pas pu être chargé ({why}) : libérez de la mémoire et réessayez, ou utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>{name} does not have the size that the Hub names.</source>
            <translation>{name} n’a pas la taille indiquée par le Hub.</translation>
        </message>
        <message>
            <source>{name} does not match what was published: expected {expected}, found {found}. Your chats are not affected.</source>
            <translation>{name} ne correspond pas à ce qui a été publié : attendu {expected}, trouvé {found}. Vos discussions ne sont pas concernées.</translation>
        </message>
        <message>
            <source>{name} ends early, after {actual}</source>
            <translation>{name} se termine trop tôt, après {actual}</translation>
        </message>
        <message>
            <source>{name} has {actual} of {expected}</source>
            <translation>{name} fait {actual} sur {expected}</translation>
        </message>
        <message>
            <source>{name} is a model of the kind “{kind}”, which cannot chat in this version. The file was left as it is.</source>
            <translation>{name} est un modèle de type « {kind} », qui ne peut pas discuter dans cette version. Le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>{name} is damaged ({why}): download the file again, or choose another model.</source>
            <translation>{name} est endommagé ({why}) : téléchargez à nouveau le fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>{name} is empty</source>
            <translation>{name} est vide</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file, so it was not opened. Nothing was changed.</source>
            <translation>{name} n’est pas un fichier GGUF et n’a donc pas été ouvert. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} is not a GGUF file: choose a model whose name ends in .gguf.</source>
            <translation>{name} n’est pas un fichier GGUF : choisissez un modèle dont le nom se termine par .gguf.</translation>
        </message>
        <message>
            <source>{name} is not in {repo} any more: choose another version.</source>
            <translation>{name} n’est plus dans {repo} : choisissez une autre version.</translation>
        </message>
        <message>
            <source>{name} is not the published file: download it again, or remove it.</source>
            <translation>{name} n’est pas le fichier publié : téléchargez-le à nouveau, ou supprimez-le.</translation>
        </message>
        <message>
            <source>{name} is not where it was. Your chats are not affected.</source>
            <translation>{name} n’est plus à sa place. Vos discussions ne sont pas concernées.</translation>
        </message>
        <message>
            <source>{name} is of the kind “{kind}”, which cannot chat in this version: choose another model.</source>
            <translation>{name} est de type « {kind} », qui ne peut pas discuter dans cette version : choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>{name} is still there: {why}. It can be used as before.</source>
            <translation>{name} est toujours là : {why}. Il peut être utilisé comme avant.</translation>
        </message>
        <message>
            <source>{name} of {repo} is not what was published: download it again.</source>
            <translation>{name} de {repo} n’est pas ce qui a été publié : téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>{name} was not opened, because its header is wrong: {why}. Your chats are not affected.</source>
            <translation>{name} n’a pas été ouvert, car son en-tête est incorrect : {why}. Vos discussions ne sont pas concernées.</translation>
        </message>
        <message>
            <source>{name} was refused: {why}. Your chats are not affected.</source>
            <translation>{name} a été refusé : {why}. Vos discussions ne sont pas concernées.</translation>
        </message>
        <message>
            <source>{name} was “{value}” and has its usual value again. Nothing else changed.</source>
            <translation>{name} valait « {value} » et a repris sa valeur habituelle. Rien d’autre n’a changé.</translation>
        </message>
        <message>
            <source>{path} cannot be written or belongs to somebody else, so the usual folders of this computer are used.</source>
            <translation>{path} n’est pas accessible en écriture ou appartient à quelqu’un d’autre, donc les dossiers habituels de cet ordinateur sont utilisés.</translation>
        </message>
        <message>
            <source>{path} cannot be written. What is already there is safe.</source>
            <translation>{path} n’est pas accessible en écriture. Ce qui s’y trouve déjà est en sécurité.</translation>
        </message>
        <message>
            <source>{path} cannot be written: allow writing to it, or use another --profile.</source>
            <translation>{path} n’est pas accessible en écriture : autorisez l’écriture, ou utilisez un autre --profile.</translation>
        </message>
        <message>
            <source>{path} could not be read and begins anew: the old one is kept as {kept}.</source>
            <translation>{path} n’a pas pu être lu et repart de zéro : l’ancien est conservé sous {kept}.</translation>
        </message>
        <message>
            <source>{path} could not be read or written ({why}): check the disk and try again.</source>
            <translation>{path} n’a pas pu être lu ou écrit ({why}) : vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder for the backup.</source>
            <translation>{path} n’a pas pu être écrit ({why}) : choisissez un autre dossier pour la sauvegarde.</translation>
        </message>
        <message>
            <source>{path} could not be written ({why}): choose another folder.</source>
            <translation>{path} n’a pas pu être écrit ({why}) : choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{path} has format {found}, and this version reads up to {known}. The file was not touched.</source>
            <translation>{path} a le format {found}, et cette version lit jusqu’au format {known}. Le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>{path} has {free} of the {needed} that are needed: free up {short}, or choose a smaller version.</source>
            <translation>{path} a {free} libres sur les {needed} nécessaires : libérez {short}, ou choisissez une version plus petite.</translation>
        </message>
        <message>
            <source>{path} was damaged and begins anew. Models and chats are not affected, and the old list is kept as {kept}.</source>
            <translation>{path} était endommagé et repart de zéro. Les modèles et les discussions ne sont pas concernés, et l’ancienne liste est conservée sous {kept}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of HFChat and was not touched: install that version, or use another --profile.</source>
            <translation>{path} a été écrit par une version plus récente de HFChat et n’a pas été touché : installez cette version, ou utilisez un autre --profile.</translation>
        </message>
        <message>
            <source>{printer} did not take the pages. The chat itself is safe.</source>
            <translation>{printer} n’a pas accepté les pages. La discussion elle-même est en sécurité.</translation>
        </message>
        <message>
            <source>{repo} cannot be downloaded from anywhere on the Hub. Copies on this computer go on working.</source>
            <translation>{repo} ne peut plus être téléchargé depuis le Hub. Les copies sur cet ordinateur continuent de fonctionner.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use.</source>
            <translation>{repo} n’a aucun fichier de modèle utilisable par HFChat.</translation>
        </message>
        <message>
            <source>{repo} has no model file that HFChat can use: look for a repository with GGUF files.</source>
            <translation>{repo} n’a aucun fichier de modèle utilisable par HFChat : cherchez un dépôt avec des fichiers GGUF.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}.</source>
            <translation>{repo} n’a pas de version {wanted}.</translation>
        </message>
        <message>
            <source>{repo} has no version {wanted}: choose one of {known}.</source>
            <translation>{repo} n’a pas de version {wanted} : choisissez parmi {known}.</translation>
        </message>
        <message>
            <source>{repo} is a model of the Hub.</source>
            <translation>{repo} est un modèle du Hub.</translation>
        </message>
        <message>
            <source>{repo} is not on this computer: get it with “hfchat models get {repo}”, or add --yes.</source>
            <translation>{repo} n’est pas sur cet ordinateur : téléchargez-le avec « hfchat models get {repo} », ou ajoutez --yes.</translation>
        </message>
        <message>
            <source>{repo} is private: only you could read what goes there.</source>
            <translation>{repo} est privé : vous seul pourriez lire ce qui y va.</translation>
        </message>
        <message>
            <source>{repo} is public: anybody could read what goes there.</source>
            <translation>{repo} est public : tout le monde pourrait lire ce qui y va.</translation>
        </message>
        <message>
            <source>{repo} was removed or is private. Copies on this computer go on working.</source>
            <translation>{repo} a été supprimé ou est privé. Les copies sur cet ordinateur continuent de fonctionner.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{token} is not valid any more, says {host}. Chats and models are not affected.</source>
            <translation>{token} n’est plus valide, indique {host}. Les discussions et les modèles ne sont pas concernés.</translation>
        </message>
        <message>
            <source>{token} was refused by {host}: sign in again, or go on without it.</source>
            <translation>{token} a été refusée par {host} : reconnectez-vous, ou continuez sans elle.</translation>
        </message>
        <message>
            <source>{what} HFChat read it back and compared. The chat is safe.</source>
            <translation>{what} HFChat l’a relu et comparé. La discussion est en sécurité.</translation>
        </message>
        <message>
            <source>{what} What to do: look there, and delete it.</source>
            <translation>{what} Que faire : allez voir là-bas, et supprimez-le.</translation>
        </message>
        <message>
            <source>{what} What to do: try again in a while.</source>
            <translation>{what} Que faire : réessayez dans un moment.</translation>
        </message>
        <message>
            <source>{what}, so it was not opened. Your chats are not affected.</source>
            <translation>{what}, donc il n’a pas été ouvert. Vos discussions ne sont pas concernées.</translation>
        </message>
        <message>
            <source>{what}: download or copy the file again, or choose another model.</source>
            <translation>{what} : téléchargez ou copiez à nouveau le fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>{when}, at {clock}</source>
            <translation>{when}, à {clock}</translation>
        </message>
        <message>
            <source>{why}, code {code}</source>
            <translation>{why}, code {code}</translation>
        </message>
        <message>
            <source>“{name}” can be no dataset or file there. Nothing was sent.</source>
            <translation>« {name} » ne peut pas y être un jeu de données ou un fichier. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>“{name}” cannot be used: take letters from a to z, digits, dots, dashes and underscores.</source>
            <translation>« {name} » ne peut pas être utilisé : prenez des lettres de a à z, des chiffres, des points, des tirets et des tirets bas.</translation>
        </message>
        <message>
            <source>“{name}” could lead out of the models folder or cannot be a file name. Nothing was downloaded or changed.</source>
            <translation>« {name} » pourrait mener hors du dossier des modèles ou ne peut pas être un nom de fichier. Rien n’a été téléchargé ni modifié.</translation>
        </message>
        <message>
            <source>“{name}” is not a safe name: choose another model or file.</source>
            <translation>« {name} » n’est pas un nom sûr : choisissez un autre modèle ou fichier.</translation>
        </message>
        <message>
            <source>“{name}” is not understood here.</source>
            <translation>« {name} » n’est pas compris ici.</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>A prompt needs a name.</source>
            <translation>Un prompt doit avoir un nom.</translation>
        </message>
        <message>
            <source>A prompt needs a text.</source>
            <translation>Un prompt doit avoir un texte.</translation>
        </message>
        <message>
            <source>Edit prompt</source>
            <translation>Modifier le prompt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Type / and this name to use it.</source>
            <translation>Tapez / et ce nom pour l’utiliser.</translation>
        </message>
        <message>
            <source>Words in double braces are filled in each time, such as {example}.</source>
            <translation>Les mots entre doubles accolades sont à remplir à chaque fois, par exemple {example}.</translation>
        </message>
    </context>
    <context>
        <name>PromptStops</name>
        <message>
            <source>Fill in: {name}. Tab goes to the next place.</source>
            <translation>À remplir : {name}. Tab passe au champ suivant.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Deleting…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>The link was copied.</source>
            <translation>Le lien a été copié.</translation>
        </message>
        <message>
            <source>The outcome will appear in the list of what you shared</source>
            <translation>Le résultat apparaîtra dans la liste de ce que vous avez partagé</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Ce qui était partagé est supprimé</translation>
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
            <translation>Suppr</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Page suiv.</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page préc.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Ajouter une réponse d’ailleurs…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Pinned: the model keeps seeing it. Unpin</source>
            <translation>Épinglé : le modèle continue de le voir. Désépingler</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>QuickController</name>
        <message>
            <source>Another answer is being written; yours is next.</source>
            <translation>Une autre réponse est en cours d’écriture ; la vôtre est la suivante.</translation>
        </message>
        <message>
            <source>Kept among your chats. Esc hides this window.</source>
            <translation>Conservée parmi vos discussions. Échap masque cette fenêtre.</translation>
        </message>
        <message>
            <source>Loading the model, {percent}</source>
            <translation>Chargement du modèle, {percent}</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Ouvrir dans la fenêtre</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>There is no model yet. Choose one in the window.</source>
            <translation>Il n’y a pas encore de modèle. Choisissez-en un dans la fenêtre.</translation>
        </message>
        <message>
            <source>{model} is writing</source>
            <translation>{model} écrit</translation>
        </message>
    </context>
    <context>
        <name>QuickWindow</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Open in window</source>
            <translation>Ouvrir dans la fenêtre</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Question rapide</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>RatedList</name>
        <message>
            <source>Rated answers</source>
            <translation>Réponses évaluées</translation>
        </message>
    </context>
    <context>
        <name>RatingTools</name>
        <message>
            <source>Add up ratings</source>
            <translation>Regrouper les évaluations</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Tous les sujets</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Par modèle</translation>
        </message>
        <message>
            <source>By persona</source>
            <translation>Par persona</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Par sujet</translation>
        </message>
        <message>
            <source>Folder or tag</source>
            <translation>Dossier ou étiquette</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Dossier {name}</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Only {name}, show all</source>
            <translation>Seulement {name}, tout afficher</translation>
        </message>
        <message>
            <source>Show all answers</source>
            <translation>Afficher toutes les réponses</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Sort: {column}</source>
            <translation>Tri : {column}</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Étiquette {name}</translation>
        </message>
        <message>
            <source>When they were rated</source>
            <translation>Période des évaluations</translation>
        </message>
    </context>
    <context>
        <name>Ratings</name>
        <message>
            <source>#</source>
            <translation>n°</translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n évaluation</numerusform>
                <numerusform>%n évaluations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n étoile</numerusform>
                <numerusform>%n étoiles</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message numerus="yes">
            <source>Needs %n more rating(s)</source>
            <translation>
                <numerusform>Il manque %n évaluation</numerusform>
                <numerusform>Il manque %n évaluations</numerusform>
            </translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Aucun persona</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Pas encore d’étoiles</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Aucun sujet</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank {rank}</source>
            <translation>Rang {rank}</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Étoiles</translation>
        </message>
        <message>
            <source>Thumb down</source>
            <translation>Pouce baissé</translation>
        </message>
        <message>
            <source>Thumb up</source>
            <translation>Pouce levé</translation>
        </message>
        <message>
            <source>Thumbs up</source>
            <translation>Pouces levés</translation>
        </message>
        <message>
            <source>Tokens per second on this computer</source>
            <translation>Tokens par seconde sur cet ordinateur</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Unknown model</source>
            <translation>Modèle inconnu</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>stars {mean}</source>
            <translation>étoiles {mean}</translation>
        </message>
        <message>
            <source>thumbs up {share}</source>
            <translation>pouces levés {share}</translation>
        </message>
        <message>
            <source>tok/s</source>
            <translation>tok/s</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed} tok/s</translation>
        </message>
        <message>
            <source>{value}, between {low} and {high}</source>
            <translation>{value}, entre {low} et {high}</translation>
        </message>
        <message>
            <source>“{note}”</source>
            <translation>« {note} »</translation>
        </message>
    </context>
    <context>
        <name>RatingsController</name>
        <message numerus="yes">
            <source>%n answer(s) written to {file}</source>
            <translation>
                <numerusform>%n réponse enregistrée dans {file}</numerusform>
                <numerusform>%n réponses enregistrées dans {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) written to {file}</source>
            <translation>
                <numerusform>%n paire enregistrée dans {file}</numerusform>
                <numerusform>%n paires enregistrées dans {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export ratings</source>
            <translation>Exporter les évaluations</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Lignes JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>Nothing was written: no answer was rated good or bad</source>
            <translation>Rien n’a été enregistré : aucune réponse n’a été évaluée bonne ou mauvaise</translation>
        </message>
        <message>
            <source>Nothing was written: no two versions of an answer differ in rating</source>
            <translation>Rien n’a été enregistré : aucune réponse n’a deux versions évaluées différemment</translation>
        </message>
    </context>
    <context>
        <name>RatingsPage</name>
        <message numerus="yes">
            <source>%n rating(s), all on this computer</source>
            <translation>
                <numerusform>%n évaluation, sur cet ordinateur</numerusform>
                <numerusform>%n évaluations, toutes sur cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>A rank needs 10 ratings. It counts the stars, and where there are none a thumb up as five and a thumb down as one.</source>
            <translation>Il faut 10 évaluations pour un rang. Les étoiles comptent et, à défaut, un pouce levé vaut cinq étoiles et un pouce baissé une.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Ratings stay on this computer.</source>
            <translation>Les évaluations restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>The small numbers are the range that is 95% sure.</source>
            <translation>Les petits nombres sont l’intervalle sûr à 95 %.</translation>
        </message>
        <message>
            <source>{counted} of {every} ratings, all on this computer</source>
            <translation>{counted} évaluations sur {every}, toutes sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Clear</source>
            <translation>Claire</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complète</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correcte</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Créative</translation>
        </message>
        <message>
            <source>Did not do what was asked</source>
            <translation>N’a pas suivi la demande</translation>
        </message>
        <message>
            <source>Did what was asked</source>
            <translation>A suivi la demande</translation>
        </message>
        <message>
            <source>Off topic</source>
            <translation>Hors sujet</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Trop longue</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Trop courte</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Confuse</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Dangereuse</translation>
        </message>
        <message>
            <source>Well written</source>
            <translation>Bien écrite</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Fausse</translation>
        </message>
        <message>
            <source>Wrong language</source>
            <translation>Mauvaise langue</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>A note for yourself</source>
            <translation>Une note pour vous-même</translation>
        </message>
        <message>
            <source>Kept on this computer only</source>
            <translation>Reste uniquement sur cet ordinateur</translation>
        </message>
        <message>
            <source>What was good?</source>
            <translation>Qu’est-ce qui était bien ?</translation>
        </message>
        <message>
            <source>What was wrong?</source>
            <translation>Qu’est-ce qui n’allait pas ?</translation>
        </message>
    </context>
    <context>
        <name>RefusedLinkDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Only web and mail addresses are opened from a chat. A link of another kind can start programs or read files.</source>
            <translation>Seules les adresses web et e-mail s’ouvrent depuis une discussion. Un lien d’un autre type peut lancer des programmes ou lire des fichiers.</translation>
        </message>
        <message>
            <source>This link was not opened</source>
            <translation>Ce lien n’a pas été ouvert</translation>
        </message>
    </context>
    <context>
        <name>RegenerateMenu</name>
        <message>
            <source>(at most {number} tokens)</source>
            <translation>({number} tokens au plus)</translation>
        </message>
        <message>
            <source>(no limit)</source>
            <translation>(sans limite)</translation>
        </message>
        <message>
            <source>(temperature {number})</source>
            <translation>(température {number})</translation>
        </message>
        <message>
            <source>Add an answer from elsewhere…</source>
            <translation>Ajouter une réponse d’ailleurs…</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>À nouveau</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Plus long</translation>
        </message>
        <message>
            <source>More inventive</source>
            <translation>Plus inventif</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Plus court</translation>
        </message>
        <message>
            <source>Stricter</source>
            <translation>Plus strict</translation>
        </message>
        <message>
            <source>With another model…</source>
            <translation>Avec un autre modèle…</translation>
        </message>
    </context>
    <context>
        <name>ReloadFoot</name>
        <message>
            <source>Loaded with these values.</source>
            <translation>Chargé avec ces valeurs.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <translation>Aucun modèle n’est choisi.</translation>
        </message>
        <message>
            <source>Reload model</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Takes effect after a reload.</source>
            <translation>Prend effet après un rechargement.</translation>
        </message>
    </context>
    <context>
        <name>RestartController</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Restarts as soon as HFChat has finished what it is doing.</source>
            <translation>Redémarre dès que HFChat a terminé ce qu’il fait.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer is being written. Wait for its end, or stop it first.</source>
            <translation>Une réponse est en cours d’écriture. Attendez la fin, ou arrêtez-la d’abord.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Everything that is here now is in it.</source>
            <translation>Tout ce qui est ici maintenant s’y trouve.</translation>
        </message>
        <message>
            <source>Here now and not in it: {chats}, {messages}.</source>
            <translation>Ici maintenant, mais pas dedans : {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It brings back: {chats}, {messages}.</source>
            <translation>Elle ramène : {chats}, {messages}.</translation>
        </message>
        <message>
            <source>It is unpacked and checked. Nothing is changed.</source>
            <translation>Elle est décompressée et vérifiée. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Its newest message is of {when}.</source>
            <translation>Son message le plus récent date du {when}.</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Examen de la sauvegarde</translation>
        </message>
        <message>
            <source>Made on {when} by HFChat {version}.</source>
            <translation>Faite le {when} par HFChat {version}.</translation>
        </message>
        <message>
            <source>Made on {when}.</source>
            <translation>Faite le {when}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Restaurer cette sauvegarde ?</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <source>Settings and notes on models too</source>
            <translation>Aussi les réglages et les notes sur les modèles</translation>
        </message>
        <message>
            <source>What is here now is backed up first, so that this can be undone.</source>
            <translation>Ce qui est ici maintenant est d’abord sauvegardé, pour pouvoir revenir en arrière.</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Enregistré dans {file}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Écriture du fichier…</translation>
        </message>
    </context>
    <context>
        <name>SavingNotice</name>
        <message>
            <source>Everything is saved again</source>
            <translation>Tout est à nouveau enregistré</translation>
        </message>
    </context>
    <context>
        <name>ScoreRow</name>
        <message>
            <source>Shows these answers</source>
            <translation>Affiche ces réponses</translation>
        </message>
    </context>
    <context>
        <name>ScoreTable</name>
        <message>
            <source>Ratings</source>
            <translation>Évaluations</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>open</source>
            <translation>déplié</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>Pick a seed</source>
            <translation>Choisir une graine</translation>
        </message>
        <message>
            <source>Random each time</source>
            <translation>Aléatoire à chaque fois</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Arrêter (Échap)</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Cancelling: checking whether it was created…</source>
            <translation>Annulation : vérification d’une éventuelle création…</translation>
        </message>
        <message>
            <source>Checking for keys once more…</source>
            <translation>Nouvelle recherche de clés…</translation>
        </message>
        <message>
            <source>Checking whether it is there already…</source>
            <translation>Vérification d’une éventuelle présence…</translation>
        </message>
        <message>
            <source>Reading back what was sent…</source>
            <translation>Relecture de ce qui a été envoyé…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>This is not a web address.</source>
            <translation>Ce n’est pas une adresse web.</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>Ce nombre est hors limites.</translation>
        </message>
        <message>
            <source>Use {number}</source>
            <translation>Utiliser {number}</translation>
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
            <translation>8 bits économisent la mémoire et lisent plus lentement les longs messages.</translation>
        </message>
        <message>
            <source>A chat that is held there is not read again.</source>
            <translation>Une discussion qui y tient n’est pas relue.</translation>
        </message>
        <message>
            <source>A deleted chat can be brought back for this long.</source>
            <translation>Une discussion supprimée peut être récupérée pendant ce temps.</translation>
        </message>
        <message>
            <source>Above 0 frequent words become rarer.</source>
            <translation>Au-dessus de 0, les mots fréquents deviennent plus rares.</translation>
        </message>
        <message>
            <source>Above 0 the model turns to new words.</source>
            <translation>Au-dessus de 0, le modèle va vers des mots nouveaux.</translation>
        </message>
        <message>
            <source>Above 1 the model repeats itself less.</source>
            <translation>Au-dessus de 1, le modèle se répète moins.</translation>
        </message>
        <message>
            <source>Address of GitHub's API</source>
            <translation>Adresse de l’API de GitHub</translation>
        </message>
        <message>
            <source>Address of the Hub</source>
            <translation>Adresse du Hub</translation>
        </message>
        <message>
            <source>After the first answer, when nothing else is going on.</source>
            <translation>Après la première réponse, quand il n’y a rien d’autre à faire.</translation>
        </message>
        <message>
            <source>App for signing in by a code</source>
            <translation>Application pour la connexion par code</translation>
        </message>
        <message>
            <source>Applies to messages and code.</source>
            <translation>S’applique aux messages et au code.</translation>
        </message>
        <message>
            <source>Asks GitHub once a day which version is the newest. Nothing is downloaded.</source>
            <translation>Demande à GitHub une fois par jour quelle est la version la plus récente. Rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Automatic puts as many there as fit. 0 is none.</source>
            <translation>Auto y met autant de couches que possible. 0 : aucune.</translation>
        </message>
        <message>
            <source>By a screen reader, where one is running.</source>
            <translation>Par un lecteur d’écran, s’il y en a un en marche.</translation>
        </message>
        <message>
            <source>By sentence</source>
            <translation>Par phrase</translation>
        </message>
        <message>
            <source>Changes when HFChat is opened again.</source>
            <translation>Change à la prochaine ouverture de HFChat.</translation>
        </message>
        <message>
            <source>Chat text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Chooses among this many of the likeliest tokens. 0 is all.</source>
            <translation>Choisit parmi ce nombre de tokens les plus probables. 0 : tous.</translation>
        </message>
        <message>
            <source>Chooses among tokens that share this probability. 1 is all.</source>
            <translation>Choisit parmi les tokens qui se partagent cette probabilité. 1 : tous.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Context to plan for</source>
            <translation>Contexte à prévoir</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Days in the trash</source>
            <translation>Jours dans la corbeille</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Few colours and thick lines.</source>
            <translation>Peu de couleurs et des traits épais.</translation>
        </message>
        <message>
            <source>For a GitHub Enterprise server, ending in /api/v3.</source>
            <translation>Pour un serveur GitHub Enterprise, se terminant par /api/v3.</translation>
        </message>
        <message>
            <source>For a mirror. It sees what is searched and downloaded.</source>
            <translation>Pour un miroir. Il voit ce qui est recherché et téléchargé.</translation>
        </message>
        <message>
            <source>For all downloads together.</source>
            <translation>Pour tous les téléchargements ensemble.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Pénalité de fréquence</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>Icône dans la zone de notification</translation>
        </message>
        <message>
            <source>In tokens. Left empty, the model writes until it is done.</source>
            <translation>En tokens ; vide : le modèle écrit jusqu’à ce qu’il ait fini.</translation>
        </message>
        <message>
            <source>Instructions for every new chat</source>
            <translation>Instructions pour chaque nouvelle discussion</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Rester actif quand la fenêtre est fermée</translation>
        </message>
        <message>
            <source>Keys for the quick question</source>
            <translation>Touches de la question rapide</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Layers on the graphics card</source>
            <translation>Couches sur la carte graphique</translation>
        </message>
        <message>
            <source>Leaves out tokens below this share of the likeliest one.</source>
            <translation>Écarte les tokens sous cette part du plus probable.</translation>
        </message>
        <message>
            <source>Let the model name chats</source>
            <translation>Laisser le modèle nommer les discussions</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Load the model at start</source>
            <translation>Charger le modèle au démarrage</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <source>Low is steady, high is varied. 0 takes the likeliest word.</source>
            <translation>Basse : régulier ; haute : varié. 0 prend le mot le plus probable.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Memory for quick returns to chats, in MB</source>
            <translation>Mémoire pour revenir vite aux discussions, en Mo</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Notify when a download is done</source>
            <translation>Signaler la fin d’un téléchargement</translation>
        </message>
        <message>
            <source>Notify when a long answer is done</source>
            <translation>Signaler la fin d’une longue réponse</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Off also keeps its driver out of HFChat.</source>
            <translation>Désactivé, son pilote reste aussi hors de HFChat.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Panels and notices appear without animation.</source>
            <translation>Les panneaux et les notifications apparaissent sans animation.</translation>
        </message>
        <message>
            <source>Parameters of single models</source>
            <translation>Paramètres propres à certains modèles</translation>
        </message>
        <message>
            <source>Precision of the context</source>
            <translation>Précision du contexte</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Pénalité de présence</translation>
        </message>
        <message>
            <source>Quick question from any program</source>
            <translation>Question rapide depuis n’importe quel programme</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <source>Read answers aloud</source>
            <translation>Lire les réponses à voix haute</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Repeat penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Chercher sur le Hub</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Send with</source>
            <translation>Envoyer avec</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Shows the window, begins a chat, or asks a quick question.</source>
            <translation>Affiche la fenêtre, commence une discussion ou pose une question rapide.</translation>
        </message>
        <message>
            <source>Size of the window</source>
            <translation>Échelle de la fenêtre</translation>
        </message>
        <message>
            <source>Speed limit, in kB a second</source>
            <translation>Limite de débit, en ko par seconde</translation>
        </message>
        <message>
            <source>Tell me of new versions</source>
            <translation>Signaler les nouvelles versions</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>The client ID of an OAuth app at GitHub with the device flow on. Without one, sign in with an access key.</source>
            <translation>L’ID client d’une application OAuth de GitHub avec le « device flow » activé. Sans elle, connectez-vous avec une clé d’accès.</translation>
        </message>
        <message>
            <source>The first answer comes sooner. Off leaves memory free.</source>
            <translation>La première réponse arrive plus vite. Désactivé, la mémoire reste libre.</translation>
        </message>
        <message>
            <source>The memory that models need is shown for this many tokens.</source>
            <translation>La mémoire requise par les modèles est indiquée pour ce nombre de tokens.</translation>
        </message>
        <message>
            <source>The model stays in memory. Quit is in the menu of the icon.</source>
            <translation>Le modèle reste en mémoire. « Quitter » est dans le menu de l’icône.</translation>
        </message>
        <message>
            <source>The other key adds a new line.</source>
            <translation>L’autre touche ajoute une nouvelle ligne.</translation>
        </message>
        <message>
            <source>The same seed and settings give the same answer.</source>
            <translation>La même graine et les mêmes réglages donnent la même réponse.</translation>
        </message>
        <message>
            <source>The words and filters of a search are sent to it. Off shows only the models that come with HFChat.</source>
            <translation>Les mots et les filtres d’une recherche lui sont envoyés. Désactivé, seuls les modèles fournis avec HFChat s’affichent.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Threads for reading</source>
            <translation>Threads de lecture</translation>
        </message>
        <message>
            <source>Threads for writing</source>
            <translation>Threads d’écriture</translation>
        </message>
        <message>
            <source>Tokens that the model keeps in view. More needs more memory.</source>
            <translation>Nombre de tokens que le modèle garde en vue. Plus demande plus de mémoire.</translation>
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
            <translation>Utiliser la carte graphique</translation>
        </message>
        <message>
            <source>Used while the model reads your message.</source>
            <translation>Utilisés pendant que le modèle lit votre message.</translation>
        </message>
        <message>
            <source>Usually fastest with one less than the processor has cores.</source>
            <translation>Un de moins que le nombre de cœurs du processeur est souvent le plus rapide.</translation>
        </message>
        <message>
            <source>What the model should know or keep to. It may stay empty.</source>
            <translation>Ce que le modèle doit savoir ou respecter. Peut rester vide.</translation>
        </message>
        <message>
            <source>When done</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <source>With a system notification while HFChat is in the background.</source>
            <translation>Par une notification du système quand HFChat est en arrière-plan.</translation>
        </message>
    </context>
    <context>
        <name>SettingsNav</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>At start</source>
            <translation>Au démarrage</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>For all chats. A model, a persona or a chat may set its own; the parameters beside a chat show which value holds.</source>
            <translation>Pour toutes les discussions. Un modèle, un persona ou une discussion peut avoir les siens ; les paramètres à côté d’une discussion montrent quelle valeur s’applique.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>How words are chosen</source>
            <translation>Choix des mots</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Memory of models</source>
            <translation>Mémoire des modèles</translation>
        </message>
        <message>
            <source>Memory of the model</source>
            <translation>Mémoire du modèle</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Vie privée et données</translation>
        </message>
        <message>
            <source>Processor and graphics</source>
            <translation>Processeur et graphismes</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>To ask a quick question anywhere, have a key of your system start</source>
            <translation>Pour poser une question rapide n’importe où, configurez une touche de votre système qui lance</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to private dataset</source>
            <translation>Ajouter au jeu privé</translation>
        </message>
        <message>
            <source>Add to public dataset</source>
            <translation>Ajouter au jeu public</translation>
        </message>
        <message>
            <source>All chats</source>
            <translation>Toutes les discussions</translation>
        </message>
        <message>
            <source>Anyone can find and read it.</source>
            <translation>Tout le monde peut le trouver et le lire.</translation>
        </message>
        <message>
            <source>Cancelled, but it may have arrived. HFChat checks again soon: if it is there, it will appear in the list of what you shared.</source>
            <translation>Annulé, mais l’envoi a pu arriver. Ce sera bientôt vérifié : s’il est là, il apparaîtra dans la liste de ce que vous avez partagé.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was shared.</source>
            <translation>Annulé. Rien n’a été partagé.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before has not changed.</source>
            <translation>Annulé. Ce qui était partagé auparavant n’a pas changé.</translation>
        </message>
        <message>
            <source>Cancelled. What was shared before is not there any more.</source>
            <translation>Annulé. Ce qui était partagé auparavant n’est plus là.</translation>
        </message>
        <message>
            <source>Create public gist</source>
            <translation>Créer un gist public</translation>
        </message>
        <message>
            <source>Create secret gist</source>
            <translation>Créer un gist secret</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete this file from the dataset?</source>
            <translation>Supprimer ce fichier du jeu de données ?</translation>
        </message>
        <message>
            <source>Delete this gist?</source>
            <translation>Supprimer ce gist ?</translation>
        </message>
        <message>
            <source>Export all chats</source>
            <translation>Exporter toutes les discussions</translation>
        </message>
        <message>
            <source>Folder {name}</source>
            <translation>Dossier {name}</translation>
        </message>
        <message>
            <source>GitHub gist</source>
            <translation>Gist GitHub</translation>
        </message>
        <message>
            <source>Hub dataset</source>
            <translation>Jeu de données du Hub</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Lignes JSON</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Nobody is signed in at {host}. Nothing is sent yet.</source>
            <translation>Personne n’est connecté à {host}. Rien n’est encore envoyé.</translation>
        </message>
        <message>
            <source>Only you can read it.</source>
            <translation>Vous seul pouvez le lire.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>Private dataset</source>
            <translation>Jeu de données privé</translation>
        </message>
        <message>
            <source>Public dataset</source>
            <translation>Jeu de données public</translation>
        </message>
        <message>
            <source>Public gist</source>
            <translation>Gist public</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Secret gist</source>
            <translation>Gist secret</translation>
        </message>
        <message>
            <source>Secret means unlisted, not private: anyone who has the link can read it.</source>
            <translation>Secret veut dire non répertorié, pas privé : quiconque a le lien peut le lire.</translation>
        </message>
        <message>
            <source>Share these chats</source>
            <translation>Partager ces discussions</translation>
        </message>
        <message>
            <source>Share this chat</source>
            <translation>Partager la discussion</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Partager ce dossier</translation>
        </message>
        <message>
            <source>Share this message</source>
            <translation>Partager ce message</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partagé</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>The chat is in the dataset</source>
            <translation>La discussion est dans le jeu de données</translation>
        </message>
        <message>
            <source>The dataset was updated</source>
            <translation>Le jeu de données a été mis à jour</translation>
        </message>
        <message>
            <source>The file stays on this computer.</source>
            <translation>Le fichier reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The gist was created</source>
            <translation>Le gist a été créé</translation>
        </message>
        <message>
            <source>The gist was updated</source>
            <translation>Le gist a été mis à jour</translation>
        </message>
        <message>
            <source>The link stops working for everybody, and that cannot be undone. The chat on this computer stays as it is. Copies that others have made stay too.</source>
            <translation>Le lien cessera de fonctionner pour tout le monde, et c’est irréversible. La discussion sur cet ordinateur ne change pas. Les copies faites par d’autres restent aussi.</translation>
        </message>
        <message>
            <source>The preview shows the beginning. All of it has {size}.</source>
            <translation>L’aperçu montre le début. L’ensemble fait {size}.</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Cette discussion</translation>
        </message>
        <message>
            <source>This chat, all versions</source>
            <translation>Cette discussion, toutes les versions</translation>
        </message>
        <message>
            <source>This message</source>
            <translation>Ce message</translation>
        </message>
        <message>
            <source>This sends the text in the preview to {host}.</source>
            <translation>Le texte de l’aperçu sera envoyé à {host}.</translation>
        </message>
        <message>
            <source>Update the dataset</source>
            <translation>Mettre à jour le jeu de données</translation>
        </message>
        <message>
            <source>Update the gist</source>
            <translation>Mettre à jour le gist</translation>
        </message>
        <message>
            <source>Update what was shared on {day} ({kind}); the link stays the same</source>
            <translation>Mettre à jour ce qui a été partagé le {day} ({kind}) ; le lien reste le même</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
    </context>
    <context>
        <name>ShareController</name>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>The chat is gone, so its text cannot be made anew</source>
            <translation>La discussion n’existe plus, son texte ne peut donc pas être recréé</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Étendue</translation>
        </message>
    </context>
    <context>
        <name>ShareFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
    <context>
        <name>ShareRun</name>
        <message>
            <source>A name has letters without accents, digits, dots, hyphens and underscores</source>
            <translation>Un nom contient des lettres sans accents, des chiffres, des points, des tirets et des tirets bas</translation>
        </message>
        <message numerus="yes">
            <source>Checking what would leave, %n chat(s) so far…</source>
            <translation>
                <numerusform>Vérification de ce qui sera transmis, %n discussion jusqu’ici…</numerusform>
                <numerusform>Vérification de ce qui sera transmis, %n discussions jusqu’ici…</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking what would leave…</source>
            <translation>Vérification de ce qui sera transmis…</translation>
        </message>
        <message>
            <source>Checking who is signed in…</source>
            <translation>Vérification du compte connecté…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Texte copié</translation>
        </message>
        <message>
            <source>This much fits in a file, but not in a link</source>
            <translation>Autant de texte va dans un fichier, pas dans un lien</translation>
        </message>
    </context>
    <context>
        <name>SharesCard</name>
        <message>
            <source>Check whether it was created</source>
            <translation>Vérifier si c’est créé</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Everything you shared</source>
            <translation>Tout ce que vous avez partagé</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Nothing was shared.</source>
            <translation>Rien n’a été partagé.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Share in the header of a chat makes a link or a file.</source>
            <translation>Le bouton de partage dans l’en-tête d’une discussion crée un lien ou un fichier.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Retirer de cette liste</translation>
        </message>
        <message>
            <source>Update…</source>
            <translation>Mettre à jour…</translation>
        </message>
    </context>
    <context>
        <name>SharesController</name>
        <message>
            <source>It is not there any more</source>
            <translation>Ce n’est plus là</translation>
        </message>
        <message>
            <source>It is there; the link works</source>
            <translation>C’est en place ; le lien fonctionne</translation>
        </message>
        <message>
            <source>It was never created</source>
            <translation>Cela n’a jamais été créé</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>Something is there, but not what was sent: open it or delete it</source>
            <translation>Il y a quelque chose, mais pas ce qui a été envoyé : ouvrez-le ou supprimez-le</translation>
        </message>
        <message>
            <source>Taken out of the list</source>
            <translation>Retiré de la liste</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was shared is deleted</source>
            <translation>Ce qui était partagé est supprimé</translation>
        </message>
    </context>
    <context>
        <name>SharingDesk</name>
        <message>
            <source>Copy the link to it</source>
            <translation>Copier son lien</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Ouvrir le lien…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Share or export…</source>
            <translation>Partager ou exporter…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsCard</name>
        <message>
            <source>Click a shortcut, then press the new keys. Backspace takes them away.</source>
            <translation>Cliquez sur un raccourci, puis appuyez sur les nouvelles touches. Retour arrière les supprime.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Rétablir par défaut</translation>
        </message>
        <message>
            <source>The defaults are back.</source>
            <translation>Les raccourcis par défaut sont rétablis.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>En écrivant et en lisant</translation>
        </message>
        <message>
            <source>{keys} is used by “{action}”.</source>
            <translation>{keys} sert déjà à « {action} ».</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>While writing and reading</source>
            <translation>En écrivant et en lisant</translation>
        </message>
    </context>
    <context>
        <name>SignInCode</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Code : {code}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Open {address} in a browser, and enter this code there:</source>
            <translation>Ouvrez {address} dans un navigateur, et saisissez-y ce code :</translation>
        </message>
        <message>
            <source>This code has expired.</source>
            <translation>Ce code a expiré.</translation>
        </message>
        <message>
            <source>Waiting for the code. It is good for {time}.</source>
            <translation>En attente du code. Il est valable {time}.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>A gist belongs to your account. Paste an access key that may write gists: a fine-grained one with the permission Gists, Read and write, is enough.</source>
            <translation>Un gist appartient à votre compte. Collez une clé d’accès qui peut écrire des gists : une clé « fine-grained » avec l’autorisation Gists, Read and write, suffit.</translation>
        </message>
        <message>
            <source>Access key</source>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>It is kept in the password store of this system, and sent to this host alone.</source>
            <translation>Elle est conservée dans le trousseau de ce système, et n’est envoyée qu’à cet hôte.</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>Créer une clé…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign in to {host}</source>
            <translation>Se connecter à {host}</translation>
        </message>
        <message>
            <source>Use a code</source>
            <translation>Utiliser un code</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading models</source>
            <translation>Chargement des modèles</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Asking {host}…</source>
            <translation>Interrogation de {host}…</translation>
        </message>
        <message>
            <source>From {host}</source>
            <translation>De {host}</translation>
        </message>
        <message>
            <source>Models that come with HFChat</source>
            <translation>Modèles fournis avec HFChat</translation>
        </message>
        <message>
            <source>Models that come with HFChat, as of {day}</source>
            <translation>Modèles fournis avec HFChat, au {day}</translation>
        </message>
        <message>
            <source>Search the Hub</source>
            <translation>Chercher sur le Hub</translation>
        </message>
        <message>
            <source>Searching sends your words and filters to {host}, never a chat.</source>
            <translation>La recherche envoie vos mots et vos filtres à {host}, jamais une discussion.</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Rester hors ligne</translation>
        </message>
    </context>
    <context>
        <name>SourceMark</name>
        <message>
            <source>Go back to {value}</source>
            <translation>Revenir à {value}</translation>
        </message>
        <message>
            <source>Where this value comes from</source>
            <translation>D’où vient cette valeur</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>Message {number} of {count}</source>
            <translation>Message {number} sur {count}</translation>
        </message>
        <message numerus="yes">
            <source>code, %n line(s)</source>
            <translation>
                <numerusform>code, %n ligne</numerusform>
                <numerusform>code, %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>table, %n row(s)</source>
            <translation>
                <numerusform>tableau, %n ligne</numerusform>
                <numerusform>tableau, %n lignes</numerusform>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Measuring {model}</source>
            <translation>Mesure de {model}</translation>
        </message>
        <message>
            <source>Nothing was measured yet. It takes a moment for each model.</source>
            <translation>Rien n’a encore été mesuré. Il faut un moment pour chaque modèle.</translation>
        </message>
        <message>
            <source>Run benchmark</source>
            <translation>Mesurer la vitesse</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Tokens per second while writing, higher is better</source>
            <translation>Tokens par seconde à l’écriture, plus c’est haut, mieux c’est</translation>
        </message>
    </context>
    <context>
        <name>SpeedChart</name>
        <message>
            <source>Could not be measured</source>
            <translation>N’a pas pu être mesuré</translation>
        </message>
        <message>
            <source>Speed of each model</source>
            <translation>Vitesse de chaque modèle</translation>
        </message>
        <message>
            <source>Too large for the free memory</source>
            <translation>Trop grand pour la mémoire libre</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>No stars given</source>
            <translation>Aucune étoile</translation>
        </message>
        <message>
            <source>{stars} of 5 stars</source>
            <translation>{stars} étoiles sur 5</translation>
        </message>
    </context>
    <context>
        <name>StarsCard</name>
        <message>
            <source>Kept on this computer only</source>
            <translation>Reste uniquement sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCards</name>
        <message>
            <source>A short, polite e-mail to my landlord</source>
            <translation>Un e-mail court et poli à mon propriétaire</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German</source>
            <translation>Pose-moi dix questions du quotidien en allemand</translation>
        </message>
        <message>
            <source>Ask me ten everyday questions in German, one at a time.</source>
            <translation>Pose-moi dix questions du quotidien en allemand, une à la fois.</translation>
        </message>
        <message>
            <source>Explain something</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>Help me write</source>
            <translation>Aider à écrire</translation>
        </message>
        <message>
            <source>How do tides work, in plain words?</source>
            <translation>Comment marchent les marées, en mots simples ?</translation>
        </message>
        <message>
            <source>Practise a language</source>
            <translation>Pratiquer une langue</translation>
        </message>
        <message>
            <source>Rename my photos by date, in Python</source>
            <translation>Renommer mes photos par date, en Python</translation>
        </message>
        <message>
            <source>Write a Python program that renames my photos by the date in them.</source>
            <translation>Écris un programme Python qui renomme mes photos d’après la date qu’elles contiennent.</translation>
        </message>
        <message>
            <source>Write a short, polite e-mail to my landlord: the heating does not work.</source>
            <translation>Écris un e-mail court et poli à mon propriétaire : le chauffage ne marche pas.</translation>
        </message>
        <message>
            <source>Write a small program</source>
            <translation>Écrire un petit programme</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation>Retirer l’étiquette {tag}</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Enregistrer un fichier</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Chat template</source>
            <translation>Gabarit de discussion</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>TemporaryBanner</name>
        <message>
            <source>Keep this chat</source>
            <translation>Garder la discussion</translation>
        </message>
        <message>
            <source>Kept after the answer</source>
            <translation>Gardée après la réponse</translation>
        </message>
        <message>
            <source>This chat leaves no trace. It is gone when you open another one or quit.</source>
            <translation>Cette discussion ne laisse aucune trace. Elle disparaît quand vous en ouvrez une autre ou quittez.</translation>
        </message>
    </context>
    <context>
        <name>TemporaryController</name>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>It is kept nowhere. When you leave it, its words are gone.</source>
            <translation>Elle n’est enregistrée nulle part. Si vous la quittez, son texte est perdu.</translation>
        </message>
        <message>
            <source>Keep this chat</source>
            <translation>Garder la discussion</translation>
        </message>
        <message>
            <source>Leave the temporary chat?</source>
            <translation>Quitter la discussion temporaire ?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
    </context>
    <context>
        <name>TextOf</name>
        <message>
            <source>A line is too long.</source>
            <translation>Une ligne est trop longue.</translation>
        </message>
        <message>
            <source>No more than {count} lines.</source>
            <translation>Pas plus de {count} lignes.</translation>
        </message>
        <message>
            <source>One in each line</source>
            <translation>Un par ligne</translation>
        </message>
    </context>
    <context>
        <name>ThinkingChip</name>
        <message>
            <source>Think before answering: slower, often better</source>
            <translation>Réfléchir avant de répondre : plus lent, souvent mieux</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
    </context>
    <context>
        <name>TooLargeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Download anyway</source>
            <translation>Télécharger quand même</translation>
        </message>
        <message>
            <source>It needs {need} and {free} is free. It could slow this computer down or stop.</source>
            <translation>Il demande {need} et {free} sont libres. Il pourrait ralentir cet ordinateur ou s’arrêter.</translation>
        </message>
        <message>
            <source>Use {version}</source>
            <translation>Utiliser {version}</translation>
        </message>
        <message>
            <source>{version} does not fit in memory</source>
            <translation>{version} ne tient pas en mémoire</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Finished, {tokens}</source>
            <translation>Terminé, {tokens}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écrit</translation>
        </message>
    </context>
    <context>
        <name>TrashCard</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n jour restant</numerusform>
                <numerusform>%n jours restants</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all for good</source>
            <translation>Tout supprimer définitivement</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Delete these chats for good?</source>
            <translation>Supprimer définitivement ces discussions ?</translation>
        </message>
        <message>
            <source>Deleted chats</source>
            <translation>Discussions supprimées</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>They cannot be brought back. Only backups that were made before still have them.</source>
            <translation>Elles ne pourront pas être récupérées. Seules les sauvegardes antérieures les contiennent encore.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>HFChat: an answer is ready</source>
            <translation>HFChat : une réponse est prête</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Quick question</source>
            <translation>Question rapide</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Show or hide HFChat</source>
            <translation>Afficher ou masquer HFChat</translation>
        </message>
    </context>
    <context>
        <name>TrayController</name>
        <message>
            <source>HFChat goes on here. Its menu shows it again, or quits.</source>
            <translation>HFChat continue ici. Son menu permet de l’afficher à nouveau ou de le quitter.</translation>
        </message>
        <message>
            <source>Needs the icon in the tray.</source>
            <translation>Nécessite l’icône dans la zone de notification.</translation>
        </message>
        <message>
            <source>This desktop shows no icons of programs.</source>
            <translation>Ce bureau n’affiche pas d’icônes de programmes.</translation>
        </message>
    </context>
    <context>
        <name>TreeDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Map of this chat</source>
            <translation>Plan de la discussion</translation>
        </message>
        <message>
            <source>The thick line is what the chat shows. Versions stand beside it.</source>
            <translation>La ligne épaisse est ce que la discussion affiche. Les versions sont à côté.</translation>
        </message>
        <message>
            <source>There are no versions yet. Regenerating or editing makes one.</source>
            <translation>Il n’y a pas encore de versions. Régénérer ou modifier en crée une.</translation>
        </message>
    </context>
    <context>
        <name>UpdateController</name>
        <message>
            <source>HFChat Desktop {version} is available</source>
            <translation>HFChat Desktop {version} est disponible</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>This copy was not published, so there is nobody to ask.</source>
            <translation>Cette copie n’a pas été publiée, il n’y a donc personne à interroger.</translation>
        </message>
    </context>
    <context>
        <name>UpdateLine</name>
        <message>
            <source>Asking GitHub…</source>
            <translation>Demande à GitHub…</translation>
        </message>
        <message>
            <source>GitHub answers no more questions from here for a while. Try later.</source>
            <translation>GitHub ne répond plus aux demandes venant d’ici pendant un moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>GitHub could not be reached. Check the connection, and try again.</source>
            <translation>GitHub n’a pas pu être joint. Vérifiez la connexion et réessayez.</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Ignorer cette version</translation>
        </message>
        <message>
            <source>The answer of GitHub could not be understood. Try again later.</source>
            <translation>La réponse de GitHub n’a pas pu être comprise. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>C’est la version la plus récente.</translation>
        </message>
        <message>
            <source>Version {version} is available.</source>
            <translation>La version {version} est disponible.</translation>
        </message>
    </context>
    <context>
        <name>UpgradeWatch</name>
        <message>
            <source>Close HFChat and open it again to use the new version.</source>
            <translation>Fermez HFChat et rouvrez-le pour utiliser la nouvelle version.</translation>
        </message>
        <message>
            <source>HFChat was updated while it was open</source>
            <translation>HFChat a été mis à jour pendant qu’il était ouvert</translation>
        </message>
        <message>
            <source>Your chats are saved.</source>
            <translation>Vos discussions sont enregistrées.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Buffers: {size}</source>
            <translation>Tampons : {size}</translation>
        </message>
        <message>
            <source>Context of {count} tokens: {size}</source>
            <translation>Contexte de {count} tokens : {size}</translation>
        </message>
        <message>
            <source>Estimated by its size: the file's header was not read yet.</source>
            <translation>Estimé d’après sa taille : l’en-tête du fichier n’a pas encore été lu.</translation>
        </message>
        <message>
            <source>Free now: {size}</source>
            <translation>Libre maintenant : {size}</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Complète</translation>
        </message>
        <message>
            <source>Near full</source>
            <translation>Presque complète</translation>
        </message>
        <message>
            <source>No version fits in memory. {version} is the smallest.</source>
            <translation>Aucune version ne tient en mémoire. {version} est la plus petite.</translation>
        </message>
        <message>
            <source>Reserve: {size}</source>
            <translation>Réserve : {size}</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>La plus petite</translation>
        </message>
        <message>
            <source>Together: {size}</source>
            <translation>Total : {size}</translation>
        </message>
        <message>
            <source>Weights: {size}</source>
            <translation>Poids : {size}</translation>
        </message>
        <message>
            <source>{version} is recommended: it keeps nearly all quality at a third of the size, and it fits.</source>
            <translation>{version} est recommandée : elle garde presque toute la qualité pour un tiers de la taille, et elle convient.</translation>
        </message>
        <message>
            <source>{version} is recommended: its name does not say how it was made smaller.</source>
            <translation>{version} est recommandée : son nom n’indique pas comment elle a été réduite.</translation>
        </message>
        <message>
            <source>{version} is recommended: the nearest to Q4_K_M that fits.</source>
            <translation>{version} est recommandée : la plus proche de Q4_K_M qui convient.</translation>
        </message>
        <message>
            <source>{version} is recommended: the usual balance of quality and size.</source>
            <translation>{version} est recommandée : l’équilibre habituel entre qualité et taille.</translation>
        </message>
        <message>
            <source>{version} is recommended: there is no Q4_K_M, and this is close to full.</source>
            <translation>{version} est recommandée : il n’y a pas de Q4_K_M, et celle-ci est presque complète.</translation>
        </message>
        <message>
            <source>{version}: checking</source>
            <translation>{version} : vérification</translation>
        </message>
        <message>
            <source>{version}: downloading, {percent}%</source>
            <translation>{version} : téléchargement, {percent} %</translation>
        </message>
        <message>
            <source>{version}: paused at {percent}%</source>
            <translation>{version} : en pause à {percent} %</translation>
        </message>
        <message>
            <source>{version}: stopped</source>
            <translation>{version} : arrêté</translation>
        </message>
        <message>
            <source>{version}: waiting</source>
            <translation>{version} : en attente</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Find in this chat</source>
            <translation>Rechercher dans la discussion</translation>
        </message>
    </context>
    <context>
        <name>_ActionRow</name>
        <message>
            <source>Back to {keys}</source>
            <translation>Revenir à {keys}</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>L’utiliser ici</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to change the order</source>
            <translation>Faites glisser pour changer l’ordre</translation>
        </message>
    </context>
    <context>
        <name>_PlaceButton</name>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Waiting: {text}</source>
            <translation>En attente : {text}</translation>
        </message>
    </context>
</TS>
