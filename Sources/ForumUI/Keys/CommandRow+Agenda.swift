// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let agenda = rows(
    .agenda,
    [
      CommandRow(
        .addEvent, hint: { $0(nl: "nieuw", fr: "nouvelle", de: "neu", en: "new event") },
        help: {
          $0(
            nl: "een activiteit op de agenda zetten", fr: "mettre une activité à l’agenda",
            de: "eine Veranstaltung in den Kalender setzen", en: "put an event on the agenda")
        }),
      CommandRow(
        .come, hint: { $0(nl: "ik kom", fr: "je viens", de: "ich komme", en: "I’m coming") },
        help: {
          $0(
            nl: "zeggen dat je komt, of op de wachtlijst gaan", fr: "dire que vous venez, ou attendre une place",
            de: "zusagen oder auf die Warteliste gehen", en: "say that you come, or wait for a place")
        }),
      CommandRow(
        .mayCome, hint: { $0(MeetingPhrase.attendance(.maybe)) },
        help: {
          $0(
            nl: "zeggen dat je misschien komt", fr: "dire que vous viendrez peut-être",
            de: "sagen, dass Sie vielleicht kommen", en: "say that you may come")
        }),
      CommandRow(
        .cannotCome, hint: { $0(nl: "ik kom niet", fr: "je ne viens pas", de: "ich komme nicht", en: "not coming") },
        help: {
          $0(
            nl: "zeggen dat je niet komt; wie wacht, krijgt je plaats",
            fr: "dire que vous ne venez pas ; qui attend reçoit votre place",
            de: "absagen; wer wartet, bekommt Ihren Platz", en: "say that you do not come; who waits gets your place")
        }),
      CommandRow(
        .bringColleague,
        hint: { $0(nl: "met collega", fr: "avec collègue", de: "mit Begleitung", en: "with colleague") },
        help: {
          $0(
            nl: "een collega meebrengen, of toch niet", fr: "amener un collègue, ou finalement pas",
            de: "jemanden mitbringen oder doch nicht", en: "bring a colleague, or not after all")
        }),
      CommandRow(
        .showComing, hint: { $0(nl: "zichtbaar", fr: "visible", de: "sichtbar", en: "shown") },
        help: {
          $0(
            nl: "anderen laten zien dat je komt, of niet", fr: "montrer aux autres que vous venez, ou non",
            de: "anderen zeigen, dass Sie kommen, oder nicht", en: "let others see that you come, or not")
        }),
      CommandRow(
        .nextSlot, hint: { $0(nl: "ander moment", fr: "autre horaire", de: "anderer Termin", en: "other time") },
        help: {
          $0(
            nl: "naar het volgende moment; in de lijst naar de volgende week",
            fr: "à l’horaire suivant ; dans la liste, à la semaine suivante",
            de: "zum nächsten Termin; in der Liste zur nächsten Woche",
            en: "to its next time; in the list to the next week")
        }),
      CommandRow(
        .previousSlot,
        hint: { $0(nl: "vorig moment", fr: "horaire précéd.", de: "voriger Termin", en: "previous time") },
        help: {
          $0(
            nl: "naar het vorige moment; in de lijst naar de vorige week",
            fr: "à l’horaire précédent ; dans la liste, à la semaine précédente",
            de: "zum vorigen Termin; in der Liste zur vorigen Woche",
            en: "to the time before; in the list to the week before")
        }),
      CommandRow(
        .openThread, hint: { $0(nl: "gesprek", fr: "conversation", de: "Gespräch", en: "thread") },
        help: {
          $0(
            nl: "naar het gesprek erover", fr: "à la conversation à ce sujet", de: "zum Gespräch darüber",
            en: "to the thread about it")
        }),
      CommandRow(
        .openMeeting, hint: { $0(nl: "naar agenda", fr: "à l’agenda", de: "zum Kalender", en: "to agenda") },
        help: {
          $0(
            nl: "naar de activiteit of peiling van dit gesprek", fr: "à l’activité ou au sondage de la conversation",
            de: "zur Veranstaltung oder Umfrage dieses Gesprächs", en: "to the event or poll of this thread")
        }),
      CommandRow(
        .month, hint: { $0(nl: "maand", fr: "mois", de: "Monat", en: "month") },
        help: {
          $0(
            nl: "een maand op één scherm, of weer de lijst", fr: "un mois sur un écran, ou à nouveau la liste",
            de: "ein Monat auf einen Blick, oder wieder die Liste", en: "a month on one screen, or the list again")
        }),
      CommandRow(
        .publish, hint: { $0(nl: "publiceren", fr: "publier", de: "veröffentlichen", en: "publish") },
        help: {
          $0(
            nl: "een concept aan allen tonen, of de inschrijving openen",
            fr: "montrer un brouillon à tous, ou ouvrir les inscriptions",
            de: "einen Entwurf allen zeigen oder die Anmeldung öffnen", en: "show a draft to all, or open the sign-up")
        }),
      CommandRow(
        .cancelEvent, hint: { $0(nl: "annuleren", fr: "décommander", de: "absagen", en: "cancel") },
        help: {
          $0(
            nl: "zeggen dat het niet doorgaat, en waarom", fr: "dire que cela n’a pas lieu, et pourquoi",
            de: "sagen, dass es ausfällt, und warum", en: "say that it does not take place, and why")
        }),
      CommandRow(
        .report, hint: { $0(nl: "verslag", fr: "compte rendu", de: "Bericht", en: "report") },
        help: {
          $0(
            nl: "vertellen wat jullie eraan overhielden, of het verslag lezen",
            fr: "raconter ce que vous en retenez, ou lire le compte rendu",
            de: "erzählen, was Sie mitgenommen haben, oder den Bericht lesen",
            en: "tell what you took along, or read the report")
        }),
      CommandRow(
        .talkAfter, hint: { $0(nl: "napraten", fr: "en reparler", de: "Nachgespräch", en: "talk after") },
        help: {
          $0(
            nl: "naar het gesprek erna, of zeggen welk dat is", fr: "à la conversation qui suit, ou dire laquelle",
            de: "zum Gespräch danach, oder sagen, welches das ist", en: "to the thread afterwards, or say which it is")
        }),
      CommandRow(
        .acceptHosting,
        hint: { $0(nl: "mee organiseren", fr: "coorganiser", de: "mitveranstalten", en: "co-host") },
        help: {
          $0(
            nl: "zeggen dat jullie netwerk mee organiseert, als het daarvoor gevraagd is",
            fr: "dire que votre réseau coorganise, s’il y est invité",
            de: "zusagen, dass Ihr Netzwerk mitveranstaltet, wenn es darum gebeten wurde",
            en: "say that your network co-hosts it, where it was asked to")
        }),
      CommandRow(
        .polls, hint: { $0(nl: "peilingen", fr: "sondages", de: "Umfragen", en: "polls") },
        help: { $0(nl: "naar de peilingen", fr: "aux sondages", de: "zu den Umfragen", en: "to the polls") }),
    ])

  static let month = rows(
    .month,
    [
      CommandRow(
        .nextDay, hint: { $0(nl: "volgende dag", fr: "jour suivant", de: "nächster Tag", en: "next day") },
        help: { $0(nl: "een dag verder", fr: "un jour plus loin", de: "einen Tag weiter", en: "one day on") }),
      CommandRow(
        .previousDay, hint: { $0(nl: "vorige dag", fr: "jour précédent", de: "voriger Tag", en: "previous day") },
        help: { $0(nl: "een dag terug", fr: "un jour en arrière", de: "einen Tag zurück", en: "one day back") }),
      CommandRow(
        .previousMonth,
        hint: { $0(nl: "vorige maand", fr: "mois précédent", de: "voriger Monat", en: "previous month") },
        help: { $0(nl: "een maand terug", fr: "un mois en arrière", de: "einen Monat zurück", en: "one month back") }),
      CommandRow(
        .nextMonth, hint: { $0(nl: "volgende maand", fr: "mois suivant", de: "nächster Monat", en: "next month") },
        help: { $0(nl: "een maand verder", fr: "un mois plus loin", de: "einen Monat weiter", en: "one month on") }),
    ])

  static let polls = rows(
    .polls,
    [
      CommandRow(
        .addPoll, hint: { $0(nl: "peiling maken", fr: "nouveau sondage", de: "neue Umfrage", en: "new poll") },
        help: {
          $0(
            nl: "een peiling beginnen, in een gesprek die van dat gesprek",
            fr: "ouvrir un sondage, dans une conversation pour celle-ci",
            de: "eine Umfrage beginnen, in einem Gespräch für dieses",
            en: "start a poll, in a thread for that thread")
        })
    ])

  static let poll = rows(
    .poll,
    [
      CommandRow(
        .vote, hint: { $0(nl: "stemmen", fr: "voter", de: "abstimmen", en: "vote") },
        help: {
          $0(
            nl: "stemmen met wat gekozen is; een nieuwe stem vervangt de vorige",
            fr: "voter avec votre choix ; un nouveau vote remplace le précédent",
            de: "mit der Auswahl abstimmen; eine neue Stimme ersetzt die vorige",
            en: "vote with what is chosen; a new vote replaces the one before")
        }),
      CommandRow(
        .choose, hint: { $0(nl: "kiezen", fr: "choisir", de: "wählen", en: "choose") },
        help: {
          $0(
            nl: "kiezen of niet meer; bij data: ja, als het moet, nee",
            fr: "choisir ou non ; pour une date : oui, au besoin, non",
            de: "wählen oder nicht mehr; bei Terminen: ja, zur Not, nein",
            en: "choose, or no longer; of dates: yes, if need be, no")
        }),
      CommandRow(
        .moreDots, hint: { $0(nl: "punt erbij", fr: "un point de plus", de: "Punkt mehr", en: "one more") },
        help: {
          $0(
            nl: "een punt meer op deze regel", fr: "un point de plus à cette ligne",
            de: "dieser Zeile einen Punkt mehr",
            en: "one more dot for this line")
        }),
      CommandRow(
        .fewerDots, hint: { $0(nl: "punt eraf", fr: "un de moins", de: "Punkt weniger", en: "one less") },
        help: {
          $0(
            nl: "een punt minder op deze regel", fr: "un point de moins à cette ligne",
            de: "dieser Zeile einen Punkt weniger", en: "one dot less for this line")
        }),
      CommandRow(
        .withdrawVote, hint: { $0(nl: "stem terug", fr: "retirer ma voix", de: "Stimme zurück", en: "take back") },
        help: {
          $0(
            nl: "je stem terugnemen (vraagt eerst)", fr: "retirer votre vote (demande confirmation)",
            de: "Ihre Stimme zurücknehmen (fragt zuerst)", en: "take your vote back (asks first)")
        }),
      CommandRow(
        .enterOption, hint: { $0(nl: "inzenden", fr: "proposer", de: "einreichen", en: "put in") },
        help: {
          $0(
            nl: "een idee of titel inzenden", fr: "proposer une idée ou un titre",
            de: "eine Idee oder einen Titel einreichen", en: "put in an idea or a title")
        }),
      CommandRow(
        .mergeOptions, hint: { $0(nl: "samenvoegen", fr: "fusionner", de: "zusammenlegen", en: "merge") },
        help: {
          $0(
            nl: "twee ideeën die hetzelfde zeggen samenvoegen", fr: "fusionner deux idées qui disent la même chose",
            de: "zwei Ideen zusammenlegen, die dasselbe sagen", en: "make two ideas one that say the same")
        }),
      CommandRow(
        .answerConcern, hint: { $0(nl: "bezwaar", fr: "répondre", de: "erwidern", en: "answer") },
        help: {
          $0(
            nl: "op een bezwaar antwoorden", fr: "répondre à une objection", de: "auf ein Bedenken antworten",
            en: "answer a concern")
        }),
      CommandRow(
        .closePoll, hint: { $0(nl: "sluiten", fr: "clôturer", de: "schließen", en: "close") },
        help: {
          $0(nl: "de peiling sluiten", fr: "clôturer le sondage", de: "die Umfrage schließen", en: "close the poll")
        }),
      CommandRow(
        .extendPoll, hint: { $0(nl: "verlengen", fr: "prolonger", de: "verlängern", en: "extend") },
        help: {
          $0(
            nl: "later sluiten; iedereen ziet dat", fr: "clôturer plus tard ; tous le voient",
            de: "später schließen; alle sehen das", en: "close later; everybody sees that")
        }),
      CommandRow(
        .outcome, hint: { $0(FieldPhrase(.outcome)) },
        help: {
          $0(
            nl: "de uitkomst schrijven, of lezen", fr: "écrire le résultat, ou le lire",
            de: "das Ergebnis schreiben oder lesen", en: "write the outcome, or read it")
        }),
    ])
}
