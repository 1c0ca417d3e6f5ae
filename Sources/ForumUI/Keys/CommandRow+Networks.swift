// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let networkPlace = rows(
    .places,
    [
      CommandRow(
        .networks, hint: { $0(nl: "Netwerken", fr: "Réseaux", de: "Netzwerke", en: "Networks") },
        help: {
          $0(
            nl: "naar Netwerken: wie elkaar opzoekt, en wat elk zoekt en aanbiedt",
            fr: "aller à Réseaux : qui cherche à se rencontrer, ce que chacun cherche et propose",
            de: "zu Netzwerke: wer zueinanderfinden will, was jedes sucht und bietet",
            en: "go to Networks: who wants to meet, and what each seeks and offers")
        }),
      CommandRow(
        .board, hint: { $0(nl: "Bord", fr: "Forum", de: "Forum", en: "Board") },
        help: {
          $0(
            nl: "het bord in cijfers: maanden, thema’s, wie wie antwoordt, hoe lang vragen wachten",
            fr: "le forum en chiffres : mois, thèmes, qui répond à qui, attente des questions",
            de: "das Forum in Zahlen: Monate, Themen, wer wem antwortet, wie lange Fragen warten",
            en: "the board in numbers: months, topics, who answers whom, how long questions wait")
        }),
    ])

  static let networks = rows(
    .networks,
    [
      CommandRow(
        .writeNetwork, hint: { $0(nl: "voorstellen", fr: "présenter", de: "vorstellen", en: "present") },
        help: {
          $0(
            nl: "een netwerk voorstellen, met jou als bestuur", fr: "présenter un réseau dont vous êtes le comité",
            de: "ein Netzwerk vorstellen, mit Ihnen als Vorstand", en: "present a network, with you as its board")
        }),
      CommandRow(
        .joinNetwork, hint: { $0(nl: "lid worden", fr: "adhérer", de: "beitreten", en: "join") },
        help: {
          $0(
            nl: "lid worden van dit netwerk, of dat vragen", fr: "adhérer à ce réseau, ou le demander",
            de: "diesem Netzwerk beitreten oder darum bitten", en: "join this network, or ask to")
        }),
      CommandRow(
        .leaveNetwork, hint: { $0(nl: "verlaten", fr: "quitter", de: "austreten", en: "leave") },
        help: {
          $0(
            nl: "dit netwerk verlaten, of een aanvraag of uitnodiging intrekken",
            fr: "quitter ce réseau, retirer une demande ou décliner une invitation",
            de: "dieses Netzwerk verlassen, eine Anfrage zurückziehen oder eine Einladung ablehnen",
            en: "leave this network, take a request back or turn an invitation down")
        }),
      CommandRow(
        .admit, hint: { $0(nl: "toelaten", fr: "accueillir", de: "aufnehmen", en: "admit") },
        help: {
          $0(
            nl: "leden toelaten, uitnodigen, in het bestuur zetten of uitschrijven",
            fr: "accueillir ou inviter des membres, les faire entrer au comité, les désinscrire",
            de: "Mitglieder aufnehmen, einladen, in den Vorstand setzen oder austragen",
            en: "admit or invite members, put them on the board, or take them out")
        }),
      CommandRow(
        .writeCall, hint: { $0(nl: "oproep", fr: "appel", de: "Aufruf", en: "call") },
        help: {
          $0(
            nl: "een oproep schrijven aan het bestuur ervan, met de reden",
            fr: "écrire un appel à son comité, avec la raison",
            de: "einen Aufruf an den Vorstand schreiben, mit dem Grund",
            en: "write a call to its board, with the reason")
        }),
      CommandRow(
        .compareNetworks, hint: { $0(nl: "vergelijken", fr: "comparer", de: "vergleichen", en: "compare") },
        help: {
          $0(
            nl: "netwerken naast elkaar: leden, bestuur, activiteiten, steun, budget",
            fr: "les réseaux côte à côte : membres, comité, activités, soutien, budget",
            de: "Netzwerke nebeneinander: Mitglieder, Vorstand, Veranstaltungen, Rückhalt, Budget",
            en: "networks side by side: members, board, events, support, budget")
        }),
      CommandRow(
        .boardRoom, hint: { $0(nl: "bestuurskamer", fr: "salle des comités", de: "Vorstandsrunde", en: "board room") },
        help: {
          $0(
            nl: "naar de gesprekken van de bestuursleden van alle netwerken",
            fr: "aux conversations des membres des comités de tous les réseaux",
            de: "zu den Gesprächen der Vorstandsmitglieder aller Netzwerke",
            en: "to the threads of the board members of all networks")
        }),
    ])

  static let sharing = rows(
    .thread,
    [
      CommandRow(
        .share, hint: { $0(nl: "delen", fr: "partager", de: "teilen", en: "share") },
        help: {
          $0(
            nl: "een gesprek van een netwerk aan alle leden tonen (vraagt eerst)",
            fr: "montrer à tous les membres une conversation d’un réseau (demande confirmation)",
            de: "ein Gespräch eines Netzwerks allen Mitgliedern zeigen (fragt zuerst)",
            en: "show a network’s thread to all members (asks first)")
        })
    ])
}
