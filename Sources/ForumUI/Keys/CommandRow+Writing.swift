// SPDX-License-Identifier: EUPL-1.2

import Forum

extension CommandRow {
  static let form = rows(
    .form,
    [
      CommandRow(
        .post, hint: { $0(nl: "plaatsen", fr: "publier", de: "veröffentlichen", en: "post") },
        help: { $0(nl: "plaatsen", fr: "publier", de: "veröffentlichen", en: "post") }),
      CommandRow(
        .nextField, hint: { $0(nl: "volgend veld", fr: "champ suivant", de: "nächstes Feld", en: "next field") },
        help: {
          $0(nl: "naar het volgende veld", fr: "au champ suivant", de: "zum nächsten Feld", en: "to the next field")
        }),
      CommandRow(
        .previousField, hint: { $0(nl: "vorig veld", fr: "champ précédent", de: "voriges Feld", en: "previous field") },
        help: {
          $0(nl: "naar het vorige veld", fr: "au champ précédent", de: "zum vorigen Feld", en: "to the previous field")
        }),
      CommandRow(
        .discard,
        hint: { $0(nl: "concept weg", fr: "supprimer", de: "Entwurf verwerfen", en: "discard draft") },
        help: {
          $0(
            nl: "het concept weggooien (vraagt eerst)", fr: "supprimer le brouillon (demande confirmation)",
            de: "den Entwurf verwerfen (fragt zuerst)", en: "discard the draft (asks first)")
        }),
      CommandRow(
        .suggestions, hint: { $0(nl: "lijkt op", fr: "ressemble à", de: "Ähnliches", en: "looks like") },
        help: {
          $0(
            nl: "naar wat op de titel lijkt en wie kan helpen, en terug",
            fr: "vers ce qui ressemble au titre et qui peut aider, et retour",
            de: "zu Ähnlichem und zu denen, die helfen können, und zurück",
            en: "to what the title looks like and who can help, and back")
        }),
      CommandRow(
        .findInText, hint: { $0(nl: "zoek in tekst", fr: "chercher", de: "im Text suchen", en: "find in text") },
        help: {
          $0(
            nl: "in de tekst zoeken; nog eens voor de volgende plaats",
            fr: "chercher dans le texte ; encore pour l’endroit suivant",
            de: "im Text suchen; noch einmal zur nächsten Stelle", en: "find in the text; again for the next place")
        }),
      CommandRow(
        .quote, hint: { $0(nl: "citeer", fr: "citer", de: "zitieren", en: "quote") },
        help: {
          $0(
            nl: "uit het bericht citeren waarop je antwoordt", fr: "citer le message auquel vous répondez",
            de: "aus dem Beitrag zitieren, auf den Sie antworten", en: "quote from the post you are answering")
        }),
      CommandRow(
        .preview, hint: { $0(nl: "voorbeeld", fr: "aperçu", de: "Vorschau", en: "preview") },
        help: {
          $0(
            nl: "hoe het eruit zal zien, en terug", fr: "à quoi cela ressemblera, et retour",
            de: "wie es aussehen wird, und zurück", en: "how it will look, and back")
        }),
      CommandRow(
        .editOutside, hint: { $0(nl: "editor", fr: "éditeur", de: "Editor", en: "editor") },
        help: {
          $0(
            nl: "de tekst in $VISUAL of $EDITOR openen", fr: "ouvrir le texte dans $VISUAL ou $EDITOR",
            de: "den Text in $VISUAL oder $EDITOR öffnen", en: "open the text in $VISUAL or $EDITOR")
        }),
    ])

  static let quoting = rows(
    .quoting,
    [
      CommandRow(
        .markParagraph, hint: { $0(nl: "kies", fr: "marquer", de: "markieren", en: "mark") },
        help: {
          $0(
            nl: "een alinea kiezen om te citeren, of niet meer",
            fr: "marquer un paragraphe à citer, ou ne plus le marquer",
            de: "einen Absatz zum Zitieren markieren, oder nicht mehr",
            en: "mark a paragraph to be quoted, or no longer")
        }),
      CommandRow(
        .markUp, hint: { $0(nl: "kies omhoog", fr: "marquer avant", de: "aufwärts", en: "mark up") },
        help: {
          $0(
            nl: "deze alinea en de vorige kiezen", fr: "marquer ce paragraphe et le précédent",
            de: "diesen Absatz und den davor markieren", en: "mark this paragraph and the one before")
        }),
      CommandRow(
        .markDown, hint: { $0(nl: "kies omlaag", fr: "marquer après", de: "abwärts", en: "mark down") },
        help: {
          $0(
            nl: "deze alinea en de volgende kiezen", fr: "marquer ce paragraphe et le suivant",
            de: "diesen Absatz und den nächsten markieren", en: "mark this paragraph and the next")
        }),
      CommandRow(
        .markAll, hint: { $0(nl: "kies alles", fr: "marquer tout", de: "alle", en: "mark all") },
        help: {
          $0(
            nl: "alle alinea’s kiezen, of geen", fr: "marquer tous les paragraphes, ou aucun",
            de: "alle Absätze markieren, oder keinen", en: "mark all paragraphs, or none")
        }),
    ])
}
