// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let everywhere = rows(
    .everywhere,
    [
      CommandRow(
        .moveUp, hint: { $0(nl: "omhoog", fr: "haut", de: "hinauf", en: "up") },
        help: { $0(nl: "een regel omhoog", fr: "une ligne plus haut", de: "eine Zeile hinauf", en: "one line up") }),
      CommandRow(
        .moveDown, hint: { $0(nl: "omlaag", fr: "bas", de: "hinunter", en: "down") },
        help: { $0(nl: "een regel omlaag", fr: "une ligne plus bas", de: "eine Zeile hinunter", en: "one line down") }),
      CommandRow(
        .pageUp, hint: { $0(nl: "pagina terug", fr: "page précédente", de: "Seite zurück", en: "page back") },
        help: { $0(nl: "een pagina terug", fr: "une page en arrière", de: "eine Seite zurück", en: "one page back") }),
      CommandRow(
        .pageDown, hint: { $0(nl: "pagina verder", fr: "page suivante", de: "Seite weiter", en: "page on") },
        help: { $0(nl: "een pagina verder", fr: "une page plus loin", de: "eine Seite weiter", en: "one page on") }),
      CommandRow(
        .goFirst, hint: { $0(nl: "begin", fr: "début", de: "Anfang", en: "first") },
        help: { $0(nl: "naar het begin", fr: "au début", de: "an den Anfang", en: "to the beginning") }),
      CommandRow(
        .goLast, hint: { $0(nl: "naar het einde", fr: "tout en bas", de: "ganz unten", en: "to the end") },
        help: { $0(nl: "naar het einde", fr: "à la fin", de: "an das Ende", en: "to the end") }),
      CommandRow(
        .back, hint: { $0(nl: "terug", fr: "retour", de: "zurück", en: "back") },
        help: {
          $0(nl: "een stap terug", fr: "revenir à l’écran précédent", de: "einen Schritt zurück", en: "one step back")
        }),
      CommandRow(
        .close, hint: { $0(nl: "terug", fr: "retour", de: "zurück", en: "back") },
        help: {
          $0(
            nl: "een stap terug; vanuit Vandaag: afsluiten",
            fr: "revenir à l’écran précédent ; depuis Aujourd’hui : quitter",
            de: "einen Schritt zurück; von Heute aus: beenden", en: "one step back; from Today: leave")
        }),
      CommandRow(
        .quit, hint: { $0(nl: "afsluiten", fr: "quitter", de: "beenden", en: "leave") },
        help: {
          $0(
            nl: "afsluiten; niet verstuurde tekst blijft als concept bewaard",
            fr: "quitter ; le texte non envoyé reste comme brouillon",
            de: "beenden; nicht gesendeter Text bleibt als Entwurf erhalten",
            en: "leave; text that was not sent is kept as a draft")
        }),
      CommandRow(
        .nextUnread, hint: { $0(nl: "volgende ongelezen", fr: "non lu suivant", de: "Ungelesenes", en: "next unread") },
        help: {
          $0(
            nl: "naar het volgende ongelezen", fr: "au prochain non lu", de: "zum nächsten Ungelesenen",
            en: "to the next unread")
        }),
      CommandRow(
        .previousUnread,
        hint: { $0(nl: "vorige ongelezen", fr: "non lu précédent", de: "Ungelesenes zurück", en: "previous unread") },
        help: {
          $0(
            nl: "naar het vorige ongelezen", fr: "au non lu précédent", de: "zum vorigen Ungelesenen",
            en: "to the previous unread")
        }),
      CommandRow(
        .search, hint: { $0(nl: "zoeken", fr: "chercher", de: "suchen", en: "search") },
        help: {
          $0(
            nl: "zoeken in gesprekken, tips en leden",
            fr: "chercher dans les conversations, les astuces et les membres",
            de: "in Gesprächen, Tipps und Mitgliedern suchen", en: "search threads, tips and members")
        }),
      CommandRow(
        .help, hint: { $0(nl: "toetsen", fr: "touches", de: "Tasten", en: "keys") },
        help: {
          $0(
            nl: "hulp: alle toetsen van deze plek", fr: "aide : toutes les touches de cet écran",
            de: "Hilfe: alle Tasten dieser Ansicht", en: "help: all keys of this place")
        }),
      CommandRow(
        .actions, hint: { $0(nl: "acties", fr: "actions", de: "Aktionen", en: "actions") },
        help: {
          $0(
            nl: "alles wat hier kan, met een paar letters van de naam",
            fr: "tout ce qui est possible ici, par quelques lettres du nom",
            de: "alles, was hier geht, mit ein paar Buchstaben des Namens",
            en: "everything that can be done here, by a few letters of its name")
        }),
      CommandRow(
        .undo, hint: { $0(nl: "ongedaan maken", fr: "annuler", de: "rückgängig", en: "undo") },
        help: {
          $0(
            nl: "de laatste handeling ongedaan maken", fr: "annuler la dernière action",
            de: "die letzte Handlung rückgängig machen", en: "undo the last act")
        }),
      CommandRow(
        .redraw, hint: { $0(nl: "verversen", fr: "actualiser", de: "aktualisieren", en: "refresh") },
        help: {
          $0(
            nl: "het scherm opnieuw tekenen en verversen", fr: "redessiner l’écran et actualiser",
            de: "den Bildschirm neu zeichnen und aktualisieren", en: "redraw the screen and refresh")
        }),
      CommandRow(
        .suspend, hint: { $0(nl: "pauzeren", fr: "suspendre", de: "anhalten", en: "suspend") },
        help: {
          $0(
            nl: "het programma pauzeren (fg hervat het)", fr: "suspendre le programme (fg le reprend)",
            de: "das Programm anhalten (fg holt es zurück)", en: "suspend the program (fg brings it back)")
        }),
      CommandRow(
        .theme, hint: { $0(nl: "uiterlijk", fr: "apparence", de: "Aussehen", en: "look") },
        help: {
          $0(
            nl: "het uiterlijk kiezen: standaard, licht, donker, mono",
            fr: "choisir l’apparence : standard, claire, sombre, mono",
            de: "das Aussehen wählen: Standard, hell, dunkel, mono", en: "choose the look: default, light, dark, mono")
        }),
      CommandRow(
        .density,
        hint: { $0(nl: "één regel of twee", fr: "une ligne ou deux", de: "Zeilen je Reihe", en: "one line or two") },
        help: {
          $0(
            nl: "rijen van één regel of van twee, voor dit bezoek",
            fr: "des rangées d’une ligne ou de deux, pour cette visite",
            de: "Reihen von einer Zeile oder von zweien, für diesen Besuch",
            en: "rows of one line or of two, for this visit")
        }),
      CommandRow(
        .goToNumber, hint: { $0(nl: "naar nummer", fr: "aller au numéro", de: "zu Nummer", en: "go to number") },
        help: {
          $0(
            nl: "naar een gesprek, bericht, tip, lid of thema (#12, #12.3, tip:4, @lid)",
            fr: "vers une conversation, un message, une astuce, un membre, un thème (#12, #12.3, tip:4…)",
            de: "zu Gespräch, Beitrag, Tipp, Mitglied oder Thema (#12, #12.3, tip:4, @mitglied)",
            en: "to a thread, post, tip, member or topic (#12, #12.3, tip:4, @member)")
        }),
      CommandRow(
        .copyReference, hint: { $0(nl: "kopiëren", fr: "copier", de: "kopieren", en: "copy reference") },
        help: {
          $0(
            nl: "kopieert het nummer van wat gekozen is, zoals #12.3, naar het klembord van de terminal",
            fr: "copie le numéro de ce qui est choisi, comme #12.3, dans le presse-papiers du terminal",
            de: "kopiert die Nummer des Gewählten, etwa #12.3, in die Zwischenablage des Terminals",
            en: "copies the reference of what is selected, such as #12.3, to the terminal’s clipboard")
        }),
      CommandRow(
        .export, hint: { $0(nl: "exporteren", fr: "exporter", de: "exportieren", en: "export") },
        help: {
          $0(
            nl: "zet wat getoond wordt als Markdown in een bestand of op het klembord van de terminal",
            fr: "écrit ce qui est affiché en Markdown dans un fichier ou le presse-papiers du terminal",
            de: "schreibt das Gezeigte als Markdown in eine Datei oder die Zwischenablage des Terminals",
            en: "writes what is shown as Markdown to a file or to the terminal’s clipboard")
        }),
    ])

  static let places = rows(
    .places,
    [
      CommandRow(
        .today, hint: { $0(nl: "Vandaag", fr: "Aujourd’hui", de: "Heute", en: "Today") },
        help: {
          $0(
            nl: "naar Vandaag: wie wacht op antwoord, wat is er nieuw",
            fr: "aller à Aujourd’hui : qui attend une réponse, quoi de neuf",
            de: "zu Heute: wer wartet auf Antwort, was ist neu", en: "go to Today: who waits for an answer, what is new"
          )
        }),
      CommandRow(
        .advice, hint: { $0(nl: "Raad", fr: "Conseils", de: "Rat", en: "Advice") },
        help: {
          $0(
            nl: "naar Raad: vragen, feedback en oproepen",
            fr: "aller à Conseils : questions, demandes d’avis et appels",
            de: "zu Rat: Fragen, Rückmeldungen und Aufrufe", en: "go to Advice: questions, feedback and calls")
        }),
      CommandRow(
        .tips, hint: { $0(nl: "Tips", fr: "Astuces", de: "Tipps", en: "Tips") },
        help: {
          $0(
            nl: "naar Tips: wat elders werkte", fr: "aller à Astuces : ce qui a fonctionné ailleurs",
            de: "zu Tipps: was anderswo funktioniert hat", en: "go to Tips: what worked elsewhere")
        }),
      CommandRow(
        .stories, hint: { $0(nl: "Ervaringen", fr: "Récits", de: "Erfahrungen", en: "Stories") },
        help: {
          $0(
            nl: "naar Ervaringen: verhalen en nieuws", fr: "aller à Récits : expériences et nouvelles",
            de: "zu Erfahrungen: Erlebtes und Neuigkeiten", en: "go to Stories: stories and news")
        }),
      CommandRow(
        .people, hint: { $0(nl: "Mensen", fr: "Membres", de: "Mitglieder", en: "People") },
        help: {
          $0(
            nl: "naar Mensen: leden per bestuurslaag, organisatie en thema",
            fr: "aller à Membres : par niveau de pouvoir, organisation et thème",
            de: "zu Mitglieder: nach Verwaltungsebene, Organisation und Thema",
            en: "go to People: members by layer, organisation and topic")
        }),
      CommandRow(
        .topics, hint: { $0(nl: "Thema’s", fr: "Thèmes", de: "Themen", en: "Topics") },
        help: {
          $0(
            nl: "naar Thema’s: volgen en hulp aanbieden", fr: "aller à Thèmes : les suivre, proposer son aide",
            de: "zu Themen: folgen und Hilfe anbieten", en: "go to Topics: follow them, offer help")
        }),
      CommandRow(
        .me, hint: { $0(nl: "Ik", fr: "Moi", de: "Ich", en: "Me") },
        help: {
          $0(
            nl: "naar Ik: concepten, profiel, eigen bijdragen", fr: "aller à Moi : brouillons, profil, mes messages",
            de: "zu Ich: Entwürfe, Profil, eigene Beiträge", en: "go to Me: drafts, profile, what I wrote")
        }),
      CommandRow(
        .agenda, hint: { $0(nl: "Agenda", fr: "Agenda", de: "Kalender", en: "Agenda") },
        help: {
          $0(
            nl: "naar Agenda: activiteiten en peilingen", fr: "aller à Agenda : activités et sondages",
            de: "zum Kalender: Veranstaltungen und Umfragen", en: "go to Agenda: events and polls")
        }),
      CommandRow(
        .notices, hint: { $0(nl: "meldingen", fr: "avis", de: "Hinweise", en: "notices") },
        help: {
          $0(
            nl: "meldingen: antwoorden en vermeldingen", fr: "avis : réponses et mentions",
            de: "Hinweise: Antworten und Erwähnungen", en: "notices: answers and mentions")
        }),
    ])
}
