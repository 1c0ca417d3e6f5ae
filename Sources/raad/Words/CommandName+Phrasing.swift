// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// The text of a command is the one line that says what it does.
extension CommandName: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .initialise:
      say(
        nl: "maakt een bord; met --demo gevuld met het voorbeeld",
        fr: "crée un forum ; avec --demo rempli de l’exemple",
        de: "legt ein Forum an; mit --demo gefüllt mit dem Beispiel",
        en: "makes a board; with --demo filled with the demo content")
    case .demo:
      say(
        nl: "opent een wegwerpbord met het voorbeeld", fr: "ouvre un forum d’exemple jetable",
        de: "öffnet ein Wegwerf-Forum mit dem Beispiel", en: "opens a throw-away demo board")
    case .board:
      say(
        nl: "toont hoe het bord heet; met --name en --motto wijzigt een beheerder dat",
        fr: "montre le nom du forum ; avec --name et --motto, un gestionnaire le change",
        de: "zeigt, wie das Forum heißt; mit --name und --motto ändert die Administration das",
        en: "shows what the board is called; with --name and --motto a steward changes that")
    case .rules:
      say(
        nl: "toont de huisregels; met --agree akkoord",
        fr: "montre la charte ; avec --agree, l’accepte",
        de: "zeigt die Hausregeln; mit --agree wird zugestimmt",
        en: "shows the house rules; with --agree agrees to them")
    case .today:
      say(
        nl: "toont wat wacht, wat nieuw is en de vastgezette tips",
        fr: "montre ce qui attend, ce qui est nouveau et les astuces épinglées",
        de: "zeigt, was wartet, was neu ist, und die angehefteten Tipps",
        en: "shows what waits, what is new and the pinned tips")
    case .list:
      say(
        nl: "toont gesprekken: nummer, toestand, titel, laag, wie, antwoorden, tijd, thema’s",
        fr: "montre les conversations : numéro, état, titre, niveau, auteur, réponses, âge, thèmes",
        de: "zeigt Gespräche: Nummer, Stand, Titel, Ebene, wer, Antworten, Alter, Themen",
        en: "shows threads: number, state, title, layer, author, answers, age, topics")
    case .read:
      say(
        nl: "leest een gesprek, een bericht, een tip of een lid",
        fr: "lit une conversation, un message, une astuce ou un membre",
        de: "liest ein Gespräch, einen Beitrag, einen Tipp oder ein Mitglied",
        en: "reads a thread, a post, a tip or a member")
    case .search:
      say(
        nl: "zoekt in gesprekken, tips en leden, het beste eerst",
        fr: "cherche dans les conversations, astuces et membres, le meilleur d’abord",
        de: "sucht in Gesprächen, Tipps und Mitgliedern, das Beste zuerst",
        en: "searches threads, tips and members, best first")
    case .unread:
      say(
        nl: "toont gesprekken met ongelezen berichten", fr: "montre les conversations avec des messages non lus",
        de: "zeigt Gespräche mit ungelesenen Beiträgen", en: "shows threads with unread posts")
    case .inbox:
      say(
        nl: "toont meldingen, nieuwste eerst", fr: "montre les avis, les plus récents d’abord",
        de: "zeigt Mitteilungen, neueste zuerst", en: "shows notices, newest first")
    case .digest:
      say(
        nl: "wat sinds het vorige overzicht kwam en jou aangaat; geschikt voor mail uit cron",
        fr: "ce qui est venu depuis le dernier résumé et vous concerne ; pour un courriel de cron",
        de: "was seit der letzten Übersicht kam und Sie angeht; für Mail aus cron",
        en: "what came since the last digest and matters to you; for mail sent by cron")
    case .ask:
      say(
        nl: "stelt een vraag of begint een ander gesprek; geeft het nummer",
        fr: "pose une question ou ouvre une autre conversation ; donne le numéro",
        de: "stellt eine Frage oder beginnt ein anderes Gespräch; nennt die Nummer",
        en: "asks a question or starts another thread; prints its number")
    case .reply:
      say(
        nl: "antwoordt op een gesprek of een bericht; geeft het nummer",
        fr: "répond à une conversation ou à un message ; donne le numéro",
        de: "antwortet auf ein Gespräch oder einen Beitrag; nennt die Nummer",
        en: "answers a thread or replies to a post; prints the number")
    case .edit:
      say(
        nl: "vervangt de tekst van een bericht", fr: "remplace le texte d’un message",
        de: "ersetzt den Text eines Beitrags", en: "replaces the text of a post")
    case .remove:
      say(nl: "verwijdert een bericht", fr: "retire un message", de: "entfernt einen Beitrag", en: "removes a post")
    case .helped:
      say(
        nl: "merkt een antwoord als hulp", fr: "marque une réponse comme utile",
        de: "markiert eine Antwort als hilfreich", en: "marks an answer as one that helped")
    case .heard:
      say(
        nl: "gehoord: dit is herkenbaar", fr: "bien entendu : je reconnais cela",
        de: "gehört: das kenne ich", en: "heard: I recognise this")
    case .watch:
      say(
        nl: "houdt een gesprek of thema in het oog: wat erin nieuw is, wordt gemeld",
        fr: "surveille une conversation ou un thème : ce qui est nouveau est signalé",
        de: "beobachtet ein Gespräch oder Thema: was darin neu ist, wird gemeldet",
        en: "watches a thread or topic: what is new in it is told")
    case .mute:
      say(
        nl: "dempt een gesprek of thema: niets erin wordt gemeld of telt als ongelezen",
        fr: "met une conversation ou un thème en sourdine : rien n’est signalé ni compté comme non lu",
        de: "schaltet ein Gespräch oder Thema stumm: nichts darin wird gemeldet oder zählt als ungelesen",
        en: "mutes a thread or topic: nothing in it is told or counts as unread")
    case .bookmark:
      say(
        nl: "zet een gesprek of thema bij de bladwijzers", fr: "met une conversation ou un thème parmi les signets",
        de: "setzt ein Lesezeichen auf ein Gespräch oder Thema", en: "keeps a thread or topic among the bookmarks")
    case .saved:
      say(
        nl: "toont de bewaarde zoekopdrachten met wat erin ongelezen is",
        fr: "liste les recherches enregistrées avec ce qui y est non lu",
        de: "zeigt die gespeicherten Suchen und was darin ungelesen ist",
        en: "lists the saved searches with what is unread in them")
    case .savedAdd:
      say(
        nl: "bewaart een zoekopdracht onder een naam", fr: "enregistre une recherche sous un nom",
        de: "speichert eine Suche unter einem Namen", en: "saves a search under a name")
    case .savedRemove:
      say(
        nl: "haalt een bewaarde zoekopdracht weg", fr: "supprime une recherche enregistrée",
        de: "entfernt eine gespeicherte Suche", en: "removes a saved search")
    case .tips:
      say(
        nl: "toont tips, vastgezette eerst", fr: "montre les astuces, épinglées d’abord",
        de: "zeigt Tipps, angeheftete zuerst", en: "shows tips, pinned ones first")
    case .tip:
      say(
        nl: "schrijft een tip, of maakt er een van een antwoord; geeft het nummer",
        fr: "écrit une astuce, ou en fait une d’une réponse ; donne le numéro",
        de: "schreibt einen Tipp oder macht einen aus einer Antwort; nennt die Nummer",
        en: "writes a tip, or makes one of an answer; prints its number")
    case .tipAdopt:
      say(
        nl: "meldt of een tip ook elders werkte", fr: "signale si une astuce a marché ailleurs aussi",
        de: "meldet, ob ein Tipp auch anderswo funktioniert hat", en: "reports whether a tip worked elsewhere too")
    case .tipConfirm:
      say(
        nl: "bevestigt dat een tip nog klopt", fr: "confirme qu’une astuce est encore juste",
        de: "bestätigt, dass ein Tipp noch stimmt", en: "confirms that a tip is still true")
    case .tipSupersede:
      say(
        nl: "zegt dat een andere tip in de plaats komt", fr: "dit qu’une autre astuce la remplace",
        de: "sagt, dass ein anderer Tipp an die Stelle tritt", en: "says that another tip takes its place")
    case .tipWithdraw:
      say(nl: "trekt een tip in", fr: "retire une astuce", de: "zieht einen Tipp zurück", en: "withdraws a tip")
    case .kindred:
      say(
        nl: "wie nog aan een gesprek, tip, thema of lid werkt, met de redenen; zonder REF aan wat jij doet",
        fr:
          "qui d’autre travaille sur une conversation, une astuce, un thème ou un membre, et pourquoi ; sans REF : sur ce que vous faites",
        de:
          "wer noch an einem Gespräch, Tipp, Thema oder Mitglied arbeitet, mit den Gründen; ohne REF an dem, was Sie tun",
        en: "who else works on a thread, tip, topic or member, with the reasons; without REF on what you do")
    case .similar:
      say(
        nl: "waar een titel op lijkt, en wie kan helpen", fr: "à quoi un titre ressemble, et qui peut aider",
        de: "wem ein Titel ähnelt, und wer helfen kann", en: "what a title looks like, and who can help")
    case .members: say(nl: "toont leden", fr: "montre les membres", de: "zeigt Mitglieder", en: "shows members")
    case .member: say(nl: "toont een profiel", fr: "montre un profil", de: "zeigt ein Profil", en: "shows a profile")
    case .me:
      say(
        nl: "toont het eigen profiel", fr: "montre votre profil",
        de: "zeigt das eigene Profil", en: "shows your own profile")
    case .meSet:
      say(
        nl: "wijzigt een veld van het eigen profiel", fr: "change un champ de votre profil",
        de: "ändert ein Feld des eigenen Profils", en: "changes a field of your own profile")
    case .meJoin:
      say(
        nl: "wordt lid van het bord", fr: "vous inscrit au forum",
        de: "tritt dem Forum bei", en: "makes you a member of the board")
    case .topics:
      say(
        nl: "toont thema’s met aantallen en de eigen banden", fr: "montre les thèmes, leurs nombres et vos liens",
        de: "zeigt Themen mit Zahlen und den eigenen Bindungen", en: "shows topics with counts and your own ties")
    case .topicsFollow: say(nl: "volgt een thema", fr: "suit un thème", de: "folgt einem Thema", en: "follows a topic")
    case .topicsWorks:
      say(
        nl: "zegt: hier werk ik nu aan", fr: "dit : j’y travaille maintenant",
        de: "sagt: daran arbeite ich jetzt", en: "says: I work on it now")
    case .topicsHelps:
      say(
        nl: "zegt: dit heb ik gedaan, vraag het mij", fr: "dit : je l’ai fait, demandez-moi",
        de: "sagt: das habe ich gemacht, fragen Sie mich", en: "says: I have done it, ask me")
    case .layers:
      say(
        nl: "toont de bestuurslagen", fr: "montre les niveaux de pouvoir",
        de: "zeigt die Verwaltungsebenen", en: "shows the layers of government")
    case .organisations:
      say(
        nl: "toont organisaties", fr: "montre les organisations",
        de: "zeigt Organisationen", en: "shows organisations")
    case .pin:
      say(
        nl: "zet een tip of een gesprek vast", fr: "épingle une astuce ou une conversation",
        de: "heftet einen Tipp oder ein Gespräch an", en: "pins a tip or a thread")
    case .lock:
      say(
        nl: "sluit een gesprek met een reden", fr: "ferme une conversation en donnant une raison",
        de: "schließt ein Gespräch mit einer Begründung", en: "locks a thread with a reason")
    case .hide:
      say(
        nl: "verbergt een gesprek voor leden", fr: "cache une conversation aux membres",
        de: "verbirgt ein Gespräch vor Mitgliedern", en: "hides a thread from members")
    case .role:
      say(
        nl: "geeft een lid een rol", fr: "donne un rôle à un membre",
        de: "gibt einem Mitglied eine Rolle", en: "gives a member a role")
    case .audit:
      say(
        nl: "toont het logboek van handelingen", fr: "montre le journal des actes",
        de: "zeigt das Protokoll der Handlungen", en: "shows the log of acts")
    case .importData:
      say(
        nl: "voegt een uitvoerbestand toe", fr: "ajoute un fichier exporté",
        de: "fügt eine Exportdatei hinzu", en: "adds an exported file")
    case .exportData:
      say(
        nl: "schrijft gesprekken uit: een bord voor een ander bord, mail, pagina’s of een feed",
        fr: "exporte des conversations : un forum pour un autre, du courriel, des pages ou un flux",
        de: "gibt Gespräche aus: ein Forum für ein anderes, Mail, Seiten oder einen Feed",
        en: "writes threads out: a board for another board, mail, pages or a feed")
    case .settings:
      say(
        nl: "toont welke instellingen gelden, waar ze vandaan komen en wat er niet aan klopt",
        fr: "montre les réglages en vigueur, d’où ils viennent et ce qui y cloche",
        de: "zeigt die geltenden Einstellungen, woher sie kommen und was daran falsch ist",
        en: "shows the settings in force, where they come from and what is wrong with them")
    case .backup:
      say(
        nl: "kopieert het bord, ook terwijl het gebruikt wordt, naar een bestand dat zelf een bord is",
        fr: "copie le forum, même en cours d’usage, dans un fichier qui est lui-même un forum",
        de: "kopiert das Forum, auch während es benutzt wird, in eine Datei, die selbst ein Forum ist",
        en: "copies the board, also while it is used, to a file that is a board itself")
    case .check:
      say(
        nl: "gaat na of het bord alle regels volgt; met --repair maakt het tellingen, lijsten en zoekindex opnieuw",
        fr: "vérifie que le forum suit toutes les règles ; avec --repair refait comptes, listes et index de recherche",
        de: "prüft, ob das Forum alle Regeln einhält; mit --repair werden Zähler, Listen und Suchindex neu gemacht",
        en: "checks that the board keeps all rules; with --repair makes counts, lists and search index anew")
    case .stats:
      say(
        nl: "telt gesprekken en leden per bestuurslaag, per thema en per maand",
        fr: "compte conversations et membres par niveau de pouvoir, par thème et par mois",
        de: "zählt Gespräche und Mitglieder nach Ebene, Thema und Monat",
        en: "counts threads and members by layer, by topic and by month")
    case .completion:
      say(
        nl: "maakt aanvulling voor een shell", fr: "produit la complétion pour un shell",
        de: "erzeugt die Vervollständigung für eine Shell", en: "makes completion for a shell")
    case .help:
      say(
        nl: "legt uit, ook per opdracht", fr: "explique, aussi commande par commande",
        de: "erklärt, auch je Befehl", en: "explains, also command by command")
    }
  }
}
