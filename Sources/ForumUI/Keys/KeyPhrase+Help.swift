// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KeyPhrase {
  static func help(_ command: Command, in say: InterfaceLanguage) -> String {
    switch command {
    case .moveUp: say(nl: "een regel omhoog", fr: "une ligne plus haut", de: "eine Zeile hinauf", en: "one line up")
    case .moveDown:
      say(nl: "een regel omlaag", fr: "une ligne plus bas", de: "eine Zeile hinunter", en: "one line down")
    case .pageUp: say(nl: "een pagina terug", fr: "une page en arrière", de: "eine Seite zurück", en: "one page back")
    case .pageDown: say(nl: "een pagina verder", fr: "une page plus loin", de: "eine Seite weiter", en: "one page on")
    case .goFirst: say(nl: "naar het begin", fr: "au début", de: "an den Anfang", en: "to the beginning")
    case .goLast: say(nl: "naar het einde", fr: "à la fin", de: "an das Ende", en: "to the end")
    case .open:
      say(
        nl: "openen wat gekozen is", fr: "ouvrir ce qui est sélectionné",
        de: "das Ausgewählte öffnen", en: "open what is selected")
    case .back: say(nl: "een stap terug", fr: "un pas en arrière", de: "einen Schritt zurück", en: "one step back")
    case .close:
      say(
        nl: "een stap terug; vanuit Vandaag: afsluiten", fr: "un pas en arrière ; depuis Aujourd’hui : quitter",
        de: "einen Schritt zurück; von Heute aus: beenden", en: "one step back; from Today: leave")
    case .quit:
      say(
        nl: "afsluiten; niet verstuurde tekst blijft als concept bewaard",
        fr: "quitter ; le texte non envoyé reste comme brouillon",
        de: "beenden; nicht gesendeter Text bleibt als Entwurf erhalten",
        en: "leave; text that was not sent is kept as a draft")
    case .today:
      say(
        nl: "naar Vandaag: wie wacht op antwoord, wat is er nieuw",
        fr: "aller à Aujourd’hui : qui attend une réponse, quoi de neuf",
        de: "zu Heute: wer wartet auf Antwort, was ist neu",
        en: "go to Today: who waits for an answer, what is new")
    case .advice:
      say(
        nl: "naar Raad: vragen, feedback en oproepen", fr: "aller à Conseils : questions, demandes d’avis et appels",
        de: "zu Rat: Fragen, Rückmeldungen und Aufrufe", en: "go to Advice: questions, feedback and calls")
    case .tips:
      say(
        nl: "naar Tips: wat elders werkte", fr: "aller à Astuces : ce qui a marché ailleurs",
        de: "zu Tipps: was anderswo geklappt hat", en: "go to Tips: what worked elsewhere")
    case .stories:
      say(
        nl: "naar Ervaringen: verhalen en nieuws", fr: "aller à Récits : expériences et nouvelles",
        de: "zu Erfahrungen: Erlebtes und Neuigkeiten", en: "go to Stories: stories and news")
    case .people:
      say(
        nl: "naar Mensen: leden per bestuurslaag, organisatie en thema",
        fr: "aller à Membres : par niveau de pouvoir, organisation et thème",
        de: "zu Leute: Mitglieder nach Verwaltungsebene, Organisation und Thema",
        en: "go to People: members by layer, organisation and topic")
    case .topics:
      say(
        nl: "naar Thema’s: volgen en hulp aanbieden", fr: "aller à Thèmes : les suivre, proposer son aide",
        de: "zu Themen: folgen und Hilfe anbieten", en: "go to Topics: follow them, offer help")
    case .me:
      say(
        nl: "naar Ik: concepten, profiel, eigen bijdragen", fr: "aller à Moi : brouillons, profil, mes messages",
        de: "zu Ich: Entwürfe, Profil, eigene Beiträge", en: "go to Me: drafts, profile, what I wrote")
    case .notices:
      say(
        nl: "meldingen: antwoorden en vermeldingen", fr: "avis : réponses et mentions",
        de: "Hinweise: Antworten und Erwähnungen", en: "notices: answers and mentions")
    case .nextUnread:
      say(
        nl: "naar het volgende ongelezen", fr: "au prochain non lu",
        de: "zum nächsten Ungelesenen", en: "to the next unread")
    case .previousUnread:
      say(
        nl: "naar het vorige ongelezen", fr: "au non lu précédent",
        de: "zum vorigen Ungelesenen", en: "to the previous unread")
    case .search:
      say(
        nl: "zoeken in gesprekken, tips en leden", fr: "chercher dans les conversations, les astuces et les membres",
        de: "in Gesprächen, Tipps und Mitgliedern suchen", en: "search threads, tips and members")
    case .help:
      say(
        nl: "hulp: alle toetsen van deze plek", fr: "aide : toutes les touches de cet écran",
        de: "Hilfe: alle Tasten dieser Ansicht", en: "help: all keys of this place")
    case .actions:
      say(
        nl: "alles wat hier kan, met een paar letters van de naam",
        fr: "tout ce qui est possible ici, par quelques lettres du nom",
        de: "alles, was hier geht, mit ein paar Buchstaben des Namens",
        en: "everything that can be done here, by a few letters of its name")
    case .undo:
      say(
        nl: "de laatste handeling ongedaan maken", fr: "annuler la dernière action",
        de: "die letzte Handlung rückgängig machen", en: "undo the last act")
    case .redraw:
      say(
        nl: "het scherm opnieuw tekenen en verversen", fr: "redessiner l’écran et actualiser",
        de: "den Bildschirm neu zeichnen und auffrischen", en: "redraw the screen and refresh")
    case .suspend:
      say(
        nl: "het programma opzij zetten (fg brengt het terug)", fr: "mettre le programme de côté (fg le ramène)",
        de: "das Programm anhalten (fg holt es zurück)", en: "put the program aside (fg brings it back)")
    case .theme:
      say(
        nl: "het uiterlijk kiezen: standaard, licht, donker, mono",
        fr: "choisir l’apparence : standard, claire, sombre, mono",
        de: "das Aussehen wählen: Standard, hell, dunkel, mono",
        en: "choose the look: default, light, dark, mono")
    case .density:
      say(
        nl: "rijen van één regel of van twee, voor dit bezoek",
        fr: "des rangées d’une ligne ou de deux, pour cette visite",
        de: "Reihen von einer Zeile oder von zweien, für diesen Besuch",
        en: "rows of one line or of two, for this visit")
    case .showNew:
      say(
        nl: "tonen wat anderen intussen schreven", fr: "montrer ce que d’autres ont écrit entre-temps",
        de: "zeigen, was andere inzwischen schrieben", en: "bring in what others wrote meanwhile")
    case .goToNumber:
      say(
        nl: "naar een gesprek, bericht, tip, lid of thema (#12, #12.3, tip:4, @lid)",
        fr: "vers une conversation, un message, une astuce, un membre, un thème (#12, #12.3, tip:4…)",
        de: "zu Gespräch, Beitrag, Tipp, Mitglied oder Thema (#12, #12.3, tip:4, @mitglied)",
        en: "to a thread, post, tip, member or topic (#12, #12.3, tip:4, @member)")
    case .copyReference:
      say(
        nl: "kopieert het nummer van wat gekozen is, zoals #12.3, naar het klembord van de terminal",
        fr: "copie le numéro de ce qui est choisi, comme #12.3, dans le presse-papiers du terminal",
        de: "kopiert die Nummer des Gewählten, etwa #12.3, in die Zwischenablage des Terminals",
        en: "copies the reference of what is selected, such as #12.3, to the terminal’s clipboard")
    case .filter:
      say(nl: "een filter toevoegen", fr: "ajouter un filtre", de: "einen Filter hinzufügen", en: "add a filter")
    case .dropFilter:
      say(
        nl: "het laatste filter weglaten", fr: "enlever le dernier filtre",
        de: "den letzten Filter entfernen", en: "drop the last filter")
    case .clearFilters:
      say(
        nl: "alle filters weglaten", fr: "enlever tous les filtres",
        de: "alle Filter entfernen", en: "drop all filters")
    case .sort:
      say(nl: "de volgorde kiezen", fr: "choisir l’ordre", de: "die Reihenfolge wählen", en: "choose the order")
    case .ask:
      say(
        nl: "een vraag stellen of een gesprek beginnen", fr: "poser une question ou ouvrir une conversation",
        de: "eine Frage stellen oder ein Gespräch beginnen", en: "ask a question or start a thread")
    case .markRead:
      say(
        nl: "als gelezen of ongelezen markeren", fr: "marquer comme lu ou non lu",
        de: "als gelesen oder ungelesen markieren", en: "mark as read or as unread")
    case .markAllRead:
      say(
        nl: "de hele lijst als gelezen markeren (vraagt eerst)",
        fr: "marquer toute la liste comme lue (demande confirmation)",
        de: "die ganze Liste als gelesen markieren (fragt zuerst)",
        en: "mark the whole list as read (asks first)")
    case .watch:
      say(
        nl: "in het oog houden, dan dempen, dan geen van beide",
        fr: "surveiller, puis en sourdine, puis ni l’un ni l’autre",
        de: "beobachten, dann stummschalten, dann keines von beiden",
        en: "watch (you are notified of new posts), then mute, then neither")
    case .bookmark:
      say(
        nl: "een bladwijzer zetten of weghalen", fr: "mettre ou enlever un signet",
        de: "ein Lesezeichen setzen oder entfernen", en: "set or take away a bookmark")
    case .saveSearch:
      say(
        nl: "deze filters of zoekopdracht onder een naam bewaren",
        fr: "enregistrer ces filtres ou cette recherche sous un nom",
        de: "diese Filter oder Suche unter einem Namen speichern",
        en: "save these filters or this search under a name")
    case .readOn:
      say(
        nl: "een scherm verder, dan het volgende ongelezen bericht, dan het volgende gesprek",
        fr: "un écran plus loin, puis le message non lu suivant, puis la conversation suivante",
        de: "eine Seite weiter, dann der nächste ungelesene Beitrag, dann das nächste Gespräch",
        en: "a page on, then the next unread post, then the next unread thread")
    case .nextPost:
      say(nl: "naar het volgende bericht", fr: "au message suivant", de: "zum nächsten Beitrag", en: "to the next post")
    case .previousPost:
      say(
        nl: "naar het vorige bericht", fr: "au message précédent",
        de: "zum vorigen Beitrag", en: "to the previous post")
    case .parentPost:
      say(
        nl: "naar het bericht waarop dit een antwoord is", fr: "au message auquel celui-ci répond",
        de: "zum Beitrag, auf den dieser antwortet", en: "to the post that this one replies to")
    case .history:
      say(
        nl: "hoe dit bericht bewerkt is: wie, wanneer, wat verschilt",
        fr: "comment ce message a été modifié : qui, quand, quelles différences",
        de: "wie dieser Beitrag bearbeitet wurde: wer, wann, was sich unterscheidet",
        en: "how this post was edited: who, when, what differs")
    case .nextMatch:
      say(
        nl: "na een zoekopdracht naar de volgende treffer, anders naar het volgende bericht",
        fr: "après une recherche à l’occurrence suivante, sinon au message suivant",
        de: "nach einer Suche zum nächsten Treffer, sonst zum nächsten Beitrag",
        en: "after a search to the next match, else to the next post")
    case .previousMatch:
      say(
        nl: "na een zoekopdracht naar de vorige treffer, anders naar het vorige bericht",
        fr: "après une recherche à l’occurrence précédente, sinon au message précédent",
        de: "nach einer Suche zum vorigen Treffer, sonst zum vorigen Beitrag",
        en: "after a search to the previous match, else to the previous post")
    case .openPost:
      say(
        nl: "een ingeklapt bericht openen; op een open bericht antwoorden",
        fr: "ouvrir un message replié ; répondre à un message ouvert",
        de: "einen eingeklappten Beitrag öffnen; auf einen offenen antworten",
        en: "open a folded post; reply to an open one")
    case .foldReplies:
      say(
        nl: "de reacties onder dit bericht tot één regel inklappen, of openen",
        fr: "replier les réponses sous ce message en une ligne chacune, ou les ouvrir",
        de: "die Antworten unter diesem Beitrag auf je eine Zeile einklappen oder öffnen",
        en: "fold the replies under this post to one line each, or open them")
    case .foldAll:
      say(
        nl: "alle berichten tot één regel inklappen, of alle openen",
        fr: "replier tous les messages en une ligne chacun, ou les ouvrir tous",
        de: "alle Beiträge auf je eine Zeile einklappen oder alle öffnen",
        en: "fold all posts to one line each, or open them all")
    case .reply:
      say(
        nl: "antwoorden op het gekozen bericht", fr: "répondre au message sélectionné",
        de: "auf den ausgewählten Beitrag antworten", en: "reply to the selected post")
    case .replyQuoting:
      say(
        nl: "antwoorden met citaat", fr: "répondre en citant",
        de: "mit Zitat antworten", en: "reply with a quotation")
    case .nextHelped:
      say(
        nl: "naar het volgende antwoord dat hielp", fr: "à la prochaine réponse qui a aidé",
        de: "zur nächsten Antwort, die geholfen hat", en: "to the next answer that helped")
    case .heard:
      say(
        nl: "gehoord: dit herken ik", fr: "je connais aussi",
        de: "gehört: das kenne ich", en: "heard: I recognise this")
    case .helped:
      say(
        nl: "dit antwoord hielp (wie de vraag stelde)", fr: "cette réponse a aidé (pour qui a posé la question)",
        de: "diese Antwort hat geholfen (wer gefragt hat)", en: "this answer helped (whoever asked)")
    case .makeTip:
      say(
        nl: "een tip maken van dit antwoord", fr: "faire une astuce de cette réponse",
        de: "aus dieser Antwort einen Tipp machen", en: "make a tip from this answer")
    case .edit: say(nl: "bewerken", fr: "modifier", de: "bearbeiten", en: "edit")
    case .remove:
      say(
        nl: "verwijderen of terugzetten", fr: "supprimer ou rétablir",
        de: "entfernen oder zurückholen", en: "remove or bring back")
    case .profile:
      say(
        nl: "het profiel van wie dit schreef", fr: "le profil de l’auteur",
        de: "das Profil der Person, die dies schrieb", en: "the profile of whoever wrote this")
    case .followReference:
      say(
        nl: "volgen waarnaar het bericht verwijst of linkt", fr: "suivre une référence ou un lien du message",
        de: "einem Verweis oder Link des Beitrags folgen", en: "follow what the post refers or links to")
    case .foldText:
      say(
        nl: "lange citaten en de ondertekening van het bericht open- of inklappen",
        fr: "déplier ou replier les longues citations et la signature du message",
        de: "lange Zitate und die Signatur des Beitrags auf- oder zuklappen",
        en: "open or fold long quotations and the signature")
    case .copyAddress:
      say(
        nl: "het adres naar het klembord van de terminal kopiëren",
        fr: "copier l’adresse dans le presse-papiers du terminal",
        de: "die Adresse in die Zwischenablage des Terminals kopieren",
        en: "copy the address to the terminal’s clipboard")
    case .openAddress:
      say(
        nl: "het adres met het programma uit de instellingen openen",
        fr: "ouvrir l’adresse avec le programme des réglages",
        de: "die Adresse mit dem Programm aus den Einstellungen öffnen",
        en: "open the address in the program you set")
    case .lock:
      say(
        nl: "op slot doen met een reden, of weer openen", fr: "fermer avec une raison, ou rouvrir",
        de: "mit Grund schließen oder wieder öffnen", en: "lock with a reason, or open again")
    case .hide:
      say(
        nl: "verbergen voor leden, of weer tonen", fr: "masquer aux membres, ou montrer à nouveau",
        de: "vor Mitgliedern verbergen oder wieder zeigen", en: "hide from members, or show again")
    case .pin:
      say(nl: "vastzetten of losmaken", fr: "épingler ou détacher", de: "anheften oder lösen", en: "pin or unpin")
    case .pinEarlier:
      say(
        nl: "een vastgezette tip een plaats vooruit", fr: "avancer une astuce épinglée d’une place",
        de: "einen angehefteten Tipp einen Platz nach vorn", en: "move a pinned tip one place earlier")
    case .pinLater:
      say(
        nl: "een vastgezette tip een plaats achteruit", fr: "reculer une astuce épinglée d’une place",
        de: "einen angehefteten Tipp einen Platz nach hinten", en: "move a pinned tip one place later")
    case .writeTip: say(nl: "een tip schrijven", fr: "écrire une astuce", de: "einen Tipp schreiben", en: "write a tip")
    case .adopt:
      say(
        nl: "melden of deze tip elders werkte", fr: "signaler si cette astuce a marché ailleurs",
        de: "melden, ob dieser Tipp anderswo geklappt hat", en: "report whether this tip worked elsewhere")
    case .confirmTip:
      say(
        nl: "bevestigen dat de tip nog klopt", fr: "confirmer que l’astuce est encore valable",
        de: "bestätigen, dass der Tipp noch gilt", en: "confirm that the tip is still true")
    case .supersede:
      say(
        nl: "zeggen welke andere tip deze vervangt", fr: "dire quelle autre astuce la remplace",
        de: "sagen, welcher andere Tipp diesen ersetzt", en: "say which other tip takes its place")
    case .withdraw:
      say(
        nl: "de tip intrekken of terughalen", fr: "retirer l’astuce ou la rétablir",
        de: "den Tipp zurückziehen oder zurückholen", en: "withdraw the tip or bring it back")
    case .showSource:
      say(
        nl: "naar het antwoord waarvan de tip gemaakt is", fr: "à la réponse dont l’astuce est tirée",
        de: "zur Antwort, aus der der Tipp entstand", en: "to the answer that the tip was made from")
    case .follow:
      say(
        nl: "dit thema volgen of niet meer volgen", fr: "suivre ce thème, ou ne plus le suivre",
        de: "diesem Thema folgen oder nicht mehr folgen", en: "follow this topic, or stop following it")
    case .workOn:
      say(
        nl: "zeggen: hier werk ik nu aan", fr: "dire : j’y travaille en ce moment",
        de: "sagen: daran arbeite ich gerade", en: "say: I work on this now")
    case .canHelp:
      say(
        nl: "zeggen: hierbij kan ik helpen", fr: "dire : je peux aider",
        de: "sagen: dabei kann ich helfen", en: "say: I can help with this")
    case .kindred:
      say(
        nl: "wie er nog aan werkt: leden met de reden", fr: "qui d’autre y travaille : membres et raison",
        de: "wer noch daran arbeitet: Mitglieder mit Grund", en: "who else works on this: members with the reason")
    case .delete:
      say(
        nl: "weggooien (vraagt eerst)", fr: "effacer (demande confirmation)",
        de: "löschen (fragt zuerst)", en: "delete (asks first)")
    case .post: say(nl: "plaatsen", fr: "publier", de: "veröffentlichen", en: "post")
    case .nextField:
      say(nl: "naar het volgende veld", fr: "au champ suivant", de: "zum nächsten Feld", en: "to the next field")
    case .previousField:
      say(nl: "naar het vorige veld", fr: "au champ précédent", de: "zum vorigen Feld", en: "to the previous field")
    case .discard:
      say(
        nl: "het concept weggooien (vraagt eerst)", fr: "supprimer le brouillon (demande confirmation)",
        de: "den Entwurf verwerfen (fragt zuerst)", en: "discard the draft (asks first)")
    case .houseRules:
      say(nl: "de huisregels lezen", fr: "lire la charte", de: "die Hausregeln lesen", en: "read the house rules")
    case .agree:
      say(
        nl: "akkoord gaan met de huisregels; de tekst die wacht, wordt geplaatst",
        fr: "accepter la charte ; le texte en attente est publié",
        de: "den Hausregeln zustimmen; der wartende Text wird veröffentlicht",
        en: "agree to the house rules; the text that waits is posted")
    case .suggestions:
      say(
        nl: "naar wat op de titel lijkt en wie kan helpen, en terug",
        fr: "vers ce qui ressemble au titre et qui peut aider, et retour",
        de: "zu Ähnlichem und zu denen, die helfen können, und zurück",
        en: "to what the title looks like and who can help, and back")
    case .findInText:
      say(
        nl: "in de tekst zoeken; nog eens voor de volgende plaats",
        fr: "chercher dans le texte ; encore pour l’endroit suivant",
        de: "im Text suchen; noch einmal zur nächsten Stelle",
        en: "find in the text; again for the next place")
    case .quote:
      say(
        nl: "uit het bericht citeren waarop je antwoordt", fr: "citer le message auquel vous répondez",
        de: "aus dem Beitrag zitieren, auf den Sie antworten", en: "quote from the post you are answering")
    case .preview:
      say(
        nl: "hoe het eruit zal zien, en terug", fr: "à quoi cela ressemblera, et retour",
        de: "wie es aussehen wird, und zurück", en: "how it will look, and back")
    case .editOutside:
      say(
        nl: "de tekst in $VISUAL of $EDITOR openen", fr: "ouvrir le texte dans $VISUAL ou $EDITOR",
        de: "den Text in $VISUAL oder $EDITOR öffnen", en: "open the text in $VISUAL or $EDITOR")
    case .markParagraph:
      say(
        nl: "een alinea kiezen om te citeren, of niet meer", fr: "marquer un paragraphe à citer, ou plus",
        de: "einen Absatz zum Zitieren markieren, oder nicht mehr", en: "mark a paragraph to be quoted, or no longer")
    case .markUp:
      say(
        nl: "deze alinea en de vorige kiezen", fr: "marquer ce paragraphe et le précédent",
        de: "diesen Absatz und den davor markieren", en: "mark this paragraph and the one before")
    case .markDown:
      say(
        nl: "deze alinea en de volgende kiezen", fr: "marquer ce paragraphe et le suivant",
        de: "diesen Absatz und den nächsten markieren", en: "mark this paragraph and the next")
    case .markAll:
      say(
        nl: "alle alinea’s kiezen, of geen", fr: "marquer tous les paragraphes, ou aucun",
        de: "alle Absätze markieren, oder keinen", en: "mark all paragraphs, or none")
    case .find:
      say(
        nl: "zoeken met wat er staat", fr: "chercher ce qui est écrit",
        de: "nach dem Eingegebenen suchen", en: "search for what is typed")
    case .toResults: say(nl: "naar de resultaten", fr: "aux résultats", de: "zu den Ergebnissen", en: "to the results")
    }
  }
}
