// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let lists = rows(
    .lists,
    [
      CommandRow(
        .open, hint: { $0(nl: "openen", fr: "ouvrir", de: "öffnen", en: "open") },
        help: {
          $0(
            nl: "openen wat gekozen is", fr: "ouvrir ce qui est sélectionné", de: "das Ausgewählte öffnen",
            en: "open what is selected")
        }),
      CommandRow(
        .filter, hint: { $0(nl: "filter", fr: "filtrer", de: "filtern", en: "filter") },
        help: {
          $0(nl: "een filter toevoegen", fr: "ajouter un filtre", de: "einen Filter hinzufügen", en: "add a filter")
        }),
      CommandRow(
        .dropFilter, hint: { $0(nl: "filter weg", fr: "ôter le filtre", de: "Filter weg", en: "drop filter") },
        help: {
          $0(
            nl: "het laatste filter weglaten", fr: "enlever le dernier filtre", de: "den letzten Filter entfernen",
            en: "drop the last filter")
        }),
      CommandRow(
        .clearFilters, hint: { $0(nl: "zonder filters", fr: "sans filtre", de: "ohne Filter", en: "no filters") },
        help: {
          $0(
            nl: "alle filters weglaten", fr: "enlever tous les filtres", de: "alle Filter entfernen",
            en: "drop all filters")
        }),
      CommandRow(
        .sort, hint: { $0(nl: "volgorde", fr: "trier", de: "sortieren", en: "sort") },
        help: {
          $0(nl: "de volgorde kiezen", fr: "choisir l’ordre", de: "die Reihenfolge wählen", en: "choose the order")
        }),
      CommandRow(
        .ask, hint: { $0(nl: "vragen", fr: "demander", de: "fragen", en: "ask") },
        help: {
          $0(
            nl: "een vraag stellen of een gesprek beginnen", fr: "poser une question ou ouvrir une conversation",
            de: "eine Frage stellen oder ein Gespräch beginnen", en: "ask a question or start a thread")
        }),
      CommandRow(
        .markRead, hint: { $0(nl: "gelezen", fr: "lu/non lu", de: "gelesen", en: "read/unread") },
        help: {
          $0(
            nl: "als gelezen of ongelezen markeren", fr: "marquer comme lu ou non lu",
            de: "als gelesen oder ungelesen markieren", en: "mark as read or as unread")
        }),
      CommandRow(
        .markAllRead, hint: { $0(nl: "alles gelezen", fr: "tout lu", de: "alles gelesen", en: "all read") },
        help: {
          $0(
            nl: "de hele lijst als gelezen markeren (vraagt eerst)",
            fr: "marquer toute la liste comme lue (demande confirmation)",
            de: "die ganze Liste als gelesen markieren (fragt zuerst)", en: "mark the whole list as read (asks first)")
        }),
      CommandRow(
        .watch, hint: { $0(nl: "in het oog", fr: "surveiller", de: "beobachten", en: "watch") },
        help: {
          $0(
            nl: "in het oog houden, dan dempen, dan geen van beide",
            fr: "surveiller, puis en sourdine, puis ni l’un ni l’autre",
            de: "beobachten, dann stummschalten, dann keines von beiden",
            en: "watch (you are notified of new posts), then mute, then neither")
        }),
      CommandRow(
        .bookmark, hint: { $0(nl: "bladwijzer", fr: "signet", de: "Lesezeichen", en: "bookmark") },
        help: {
          $0(
            nl: "een bladwijzer zetten of weghalen", fr: "mettre ou enlever un signet",
            de: "ein Lesezeichen setzen oder entfernen", en: "set or take away a bookmark")
        }),
      CommandRow(
        .saveSearch, hint: { $0(nl: "bewaren", fr: "enregistrer", de: "speichern", en: "save search") },
        help: {
          $0(
            nl: "deze filters of zoekopdracht onder een naam bewaren",
            fr: "enregistrer ces filtres ou cette recherche sous un nom",
            de: "diese Filter oder Suche unter einem Namen speichern",
            en: "save these filters or this search under a name")
        }),
      CommandRow(
        .showNew, hint: { $0(nl: "nieuwe tonen", fr: "voir les nouveautés", de: "Neues zeigen", en: "show new") },
        help: {
          $0(
            nl: "tonen wat anderen intussen schreven", fr: "montrer ce que d’autres ont écrit entre-temps",
            de: "zeigen, was andere inzwischen schrieben", en: "bring in what others wrote meanwhile")
        }),
    ])

  static let searchLine = rows(
    .searchLine,
    [
      CommandRow(
        .find, hint: { $0(nl: "zoeken", fr: "chercher", de: "suchen", en: "search") },
        help: {
          $0(
            nl: "zoeken met wat er staat", fr: "chercher ce qui est écrit", de: "nach dem Eingegebenen suchen",
            en: "search for what is typed")
        }),
      CommandRow(
        .toResults, hint: { $0(nl: "resultaten", fr: "résultats", de: "Ergebnisse", en: "results") },
        help: { $0(nl: "naar de resultaten", fr: "aux résultats", de: "zu den Ergebnissen", en: "to the results") }),
    ])

  static let topics = rows(
    .topics,
    [
      CommandRow(
        .follow, hint: { $0(nl: "volgen", fr: "suivre", de: "folgen", en: "follow") },
        help: {
          $0(
            nl: "dit thema volgen of niet meer volgen", fr: "suivre ce thème, ou ne plus le suivre",
            de: "diesem Thema folgen oder nicht mehr folgen", en: "follow this topic, or stop following it")
        }),
      CommandRow(
        .workOn, hint: { $0(nl: "werk eraan", fr: "j’y travaille", de: "arbeite daran", en: "work on") },
        help: {
          $0(
            nl: "zeggen: hier werk ik nu aan", fr: "dire : j’y travaille en ce moment",
            de: "sagen: daran arbeite ich gerade", en: "say: I work on this now")
        }),
      CommandRow(
        .canHelp, hint: { $0(nl: "kan helpen", fr: "je peux aider", de: "kann helfen", en: "can help") },
        help: {
          $0(
            nl: "zeggen: hierbij kan ik helpen", fr: "dire : je peux aider", de: "sagen: dabei kann ich helfen",
            en: "say: I can help with this")
        }),
    ])

  static let people = rows(
    .people,
    [
      CommandRow(
        .kindred, hint: { $0(nl: "vakgenoten", fr: "membres proches", de: "Gleichgesinnte", en: "kindred") },
        help: {
          $0(
            nl: "wie er nog aan werkt: leden en netwerken met de reden",
            fr: "qui d’autre y travaille : membres et réseaux, avec la raison",
            de: "wer noch daran arbeitet: Mitglieder und Netzwerke mit Grund",
            en: "who else works on this: members and networks with the reason")
        })
    ])

  static let me = rows(
    .me,
    [
      CommandRow(
        .delete, hint: { $0(nl: "weggooien", fr: "supprimer", de: "löschen", en: "delete") },
        help: {
          $0(
            nl: "weggooien (vraagt eerst)", fr: "supprimer (demande confirmation)", de: "löschen (fragt zuerst)",
            en: "delete (asks first)")
        })
    ])
}
