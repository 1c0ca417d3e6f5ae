// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let thread = rows(
    .thread,
    [
      CommandRow(
        .readOn, hint: { $0(nl: "verder", fr: "suite", de: "weiter", en: "read on") },
        help: {
          $0(
            nl: "een scherm verder, dan het volgende ongelezen bericht, dan het volgende gesprek",
            fr: "un écran plus loin, puis le message non lu suivant, puis la conversation suivante",
            de: "eine Seite weiter, dann der nächste ungelesene Beitrag, dann das nächste Gespräch",
            en: "a page on, then the next unread post, then the next unread thread")
        }),
      CommandRow(
        .nextPost, hint: { $0(nl: "volgend bericht", fr: "message suivant", de: "nächster Beitrag", en: "next post") },
        help: {
          $0(
            nl: "naar het volgende bericht", fr: "au message suivant", de: "zum nächsten Beitrag",
            en: "to the next post")
        }),
      CommandRow(
        .previousPost,
        hint: { $0(nl: "vorig bericht", fr: "message précédent", de: "voriger Beitrag", en: "previous post") },
        help: {
          $0(
            nl: "naar het vorige bericht", fr: "au message précédent", de: "zum vorigen Beitrag",
            en: "to the previous post")
        }),
      CommandRow(
        .parentPost,
        hint: { $0(nl: "waarop antwoord", fr: "message d’origine", de: "worauf Antwort", en: "answered post") },
        help: {
          $0(
            nl: "naar het bericht waarop dit een antwoord is", fr: "au message auquel celui-ci répond",
            de: "zum Beitrag, auf den dieser antwortet", en: "to the post that this one replies to")
        }),
      CommandRow(
        .history, hint: { $0(nl: "bewerkingen", fr: "modifications", de: "Bearbeitungen", en: "history") },
        help: {
          $0(
            nl: "hoe dit bericht bewerkt is: wie, wanneer, wat verschilt",
            fr: "comment ce message a été modifié : qui, quand, quelles différences",
            de: "wie dieser Beitrag bearbeitet wurde: wer, wann, was sich unterscheidet",
            en: "how this post was edited: who, when, what differs")
        }),
      CommandRow(
        .nextMatch,
        hint: { $0(nl: "volgende treffer", fr: "occurrence suivante", de: "nächster Treffer", en: "next match") },
        help: {
          $0(
            nl: "na een zoekopdracht naar de volgende treffer, anders naar het volgende bericht",
            fr: "après une recherche à l’occurrence suivante, sinon au message suivant",
            de: "nach einer Suche zum nächsten Treffer, sonst zum nächsten Beitrag",
            en: "after a search to the next match, else to the next post")
        }),
      CommandRow(
        .previousMatch,
        hint: { $0(nl: "vorige treffer", fr: "occur. précédente", de: "voriger Treffer", en: "previous match") },
        help: {
          $0(
            nl: "na een zoekopdracht naar de vorige treffer, anders naar het vorige bericht",
            fr: "après une recherche à l’occurrence précédente, sinon au message précédent",
            de: "nach einer Suche zum vorigen Treffer, sonst zum vorigen Beitrag",
            en: "after a search to the previous match, else to the previous post")
        }),
      CommandRow(
        .openPost, hint: { $0(nl: "openen", fr: "ouvrir", de: "öffnen", en: "open") },
        help: {
          $0(
            nl: "een ingeklapt bericht openen; naar de peiling van een bericht, anders erop antwoorden",
            fr: "ouvrir un message replié ; aller au sondage d’un message, sinon y répondre",
            de: "einen eingeklappten Beitrag öffnen; zur Umfrage eines Beitrags, sonst darauf antworten",
            en: "open a folded post; go to the poll of a post, or else reply to it")
        }),
      CommandRow(
        .foldReplies, hint: { $0(nl: "reacties inklappen", fr: "replier", de: "einklappen", en: "fold replies") },
        help: {
          $0(
            nl: "de reacties onder dit bericht tot één regel inklappen, of openen",
            fr: "replier les réponses sous ce message en une ligne chacune, ou les ouvrir",
            de: "die Antworten unter diesem Beitrag auf je eine Zeile einklappen oder öffnen",
            en: "fold the replies under this post to one line each, or open them")
        }),
      CommandRow(
        .foldAll, hint: { $0(nl: "alles inklappen", fr: "tout replier", de: "alle einklappen", en: "fold all") },
        help: {
          $0(
            nl: "alle berichten tot één regel inklappen, of alle openen",
            fr: "replier tous les messages en une ligne chacun, ou les ouvrir tous",
            de: "alle Beiträge auf je eine Zeile einklappen oder alle öffnen",
            en: "fold all posts to one line each, or open them all")
        }),
      CommandRow(
        .reply, hint: { $0(nl: "antwoorden", fr: "répondre", de: "antworten", en: "reply") },
        help: {
          $0(
            nl: "antwoorden op het gekozen bericht", fr: "répondre au message sélectionné",
            de: "auf den ausgewählten Beitrag antworten", en: "reply to the selected post")
        }),
      CommandRow(
        .replyQuoting, hint: { $0(nl: "met citaat", fr: "citer", de: "mit Zitat", en: "quote") },
        help: {
          $0(
            nl: "antwoorden met citaat", fr: "répondre en citant", de: "mit Zitat antworten",
            en: "reply with a quotation")
        }),
      CommandRow(
        .nextHelped, hint: { $0(nl: "wat hielp", fr: "ce qui a aidé", de: "was half", en: "what helped") },
        help: {
          $0(
            nl: "naar het volgende antwoord dat hielp", fr: "à la prochaine réponse qui a aidé",
            de: "zur nächsten Antwort, die geholfen hat", en: "to the next answer that helped")
        }),
      CommandRow(
        .heard, hint: { $0(nl: "gehoord", fr: "je connais aussi", de: "gehört", en: "heard") },
        help: {
          $0(
            nl: "gehoord: dit herken ik", fr: "je connais aussi", de: "gehört: das kenne ich",
            en: "heard: I recognise this")
        }),
      CommandRow(
        .helped, hint: { $0(nl: "dit hielp", fr: "ceci a aidé", de: "das half", en: "this helped") },
        help: {
          $0(
            nl: "dit antwoord hielp (wie de vraag stelde)", fr: "cette réponse a aidé (pour qui a posé la question)",
            de: "diese Antwort hat geholfen (wer gefragt hat)", en: "this answer helped (whoever asked)")
        }),
      CommandRow(
        .makeTip, hint: { $0(nl: "tip maken", fr: "en faire une astuce", de: "Tipp erstellen", en: "make tip") },
        help: {
          $0(
            nl: "een tip maken van dit antwoord", fr: "faire une astuce de cette réponse",
            de: "aus dieser Antwort einen Tipp erstellen", en: "make a tip from this answer")
        }),
      CommandRow(
        .edit, hint: { $0(nl: "bewerken", fr: "modifier", de: "bearbeiten", en: "edit") },
        help: { $0(nl: "bewerken", fr: "modifier", de: "bearbeiten", en: "edit") }),
      CommandRow(
        .remove, hint: { $0(nl: "verwijderen", fr: "supprimer", de: "entfernen", en: "remove") },
        help: {
          $0(
            nl: "verwijderen of terugzetten", fr: "supprimer ou rétablir", de: "entfernen oder zurückholen",
            en: "remove or bring back")
        }),
      CommandRow(
        .summarise, hint: { $0(nl: "samenvatten", fr: "résumer", de: "zusammenfassen", en: "summarise") },
        help: {
          $0(
            nl: "een samenvatting schrijven die boven het gesprek komt",
            fr: "écrire un résumé qui se place en tête de la conversation",
            de: "eine Zusammenfassung schreiben, die über dem Gespräch steht",
            en: "write a summary that stands above the thread")
        }),
      CommandRow(
        .profile, hint: { $0(nl: "profiel", fr: "profil", de: "Profil", en: "profile") },
        help: {
          $0(
            nl: "het profiel van wie dit schreef", fr: "le profil de l’auteur",
            de: "das Profil der Person, die dies schrieb", en: "the profile of whoever wrote this")
        }),
      CommandRow(
        .followReference, hint: { $0(nl: "links", fr: "liens", de: "Links", en: "links") },
        help: {
          $0(
            nl: "volgen waarnaar het bericht verwijst of linkt", fr: "suivre une référence ou un lien du message",
            de: "einem Verweis oder Link des Beitrags folgen", en: "follow what the post refers or links to")
        }),
      CommandRow(
        .foldText, hint: { $0(nl: "tekst", fr: "texte", de: "Text", en: "text") },
        help: {
          $0(
            nl: "lange citaten en de ondertekening van het bericht open- of inklappen",
            fr: "déplier ou replier les longues citations et la signature du message",
            de: "lange Zitate und die Signatur des Beitrags auf- oder zuklappen",
            en: "open or fold long quotations and the signature")
        }),
    ])

  static let moderation = rows(
    .moderation,
    [
      CommandRow(
        .lock, hint: { $0(nl: "sluiten", fr: "fermer", de: "schließen", en: "lock") },
        help: {
          $0(
            nl: "met een reden sluiten, of heropenen", fr: "fermer avec une raison, ou rouvrir",
            de: "mit Grund schließen oder wieder öffnen", en: "lock with a reason, or open again")
        }),
      CommandRow(
        .hide, hint: { $0(nl: "verbergen", fr: "masquer", de: "verbergen", en: "hide") },
        help: {
          $0(
            nl: "verbergen voor leden, of weer tonen", fr: "masquer aux membres, ou montrer à nouveau",
            de: "vor Mitgliedern verbergen oder wieder zeigen", en: "hide from members, or show again")
        }),
      CommandRow(
        .pin, hint: { $0(nl: "vastzetten", fr: "épingler", de: "anheften", en: "pin") },
        help: {
          $0(nl: "vastzetten of losmaken", fr: "épingler ou détacher", de: "anheften oder lösen", en: "pin or unpin")
        }),
      CommandRow(
        .pinEarlier, hint: { $0(nl: "plaats vooruit", fr: "vers l’avant", de: "nach vorn", en: "pin earlier") },
        help: {
          $0(
            nl: "een vastgezette tip een plaats vooruit", fr: "avancer une astuce épinglée d’une place",
            de: "einen angehefteten Tipp einen Platz nach vorn", en: "move a pinned tip one place earlier")
        }),
      CommandRow(
        .pinLater, hint: { $0(nl: "plaats achteruit", fr: "vers l’arrière", de: "nach hinten", en: "pin later") },
        help: {
          $0(
            nl: "een vastgezette tip een plaats achteruit", fr: "reculer une astuce épinglée d’une place",
            de: "einen angehefteten Tipp einen Platz nach hinten", en: "move a pinned tip one place later")
        }),
    ])
}
