// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// The text of an option is the one line that says what it is for.
extension OptionName: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .board:
      say(nl: "het bestand van het bord", fr: "le fichier du forum", de: "die Datei des Forums", en: "the board's file")
    case .actAs:
      say(
        nl: "handelt als dit lid; alleen voor de eigenaar van het bestand",
        fr: "agit comme ce membre ; seulement pour le propriétaire du fichier",
        de: "handelt als dieses Mitglied; nur für den Eigentümer der Datei",
        en: "acts as this member; only for the file's owner")
    case .json: say(nl: "schrijft JSON", fr: "écrit du JSON", de: "schreibt JSON", en: "writes JSON")
    case .language:
      say(
        nl: "taal van de uitvoer", fr: "langue des textes affichés",
        de: "Sprache der Ausgabe", en: "language of the output")
    case .help: say(nl: "legt uit", fr: "explique", de: "erklärt", en: "explains")
    case .version: say(nl: "noemt de versie", fr: "donne la version", de: "nennt die Version", en: "prints the version")
    case .title:
      say(
        nl: "titel, 3 tot 200 tekens", fr: "titre, de 3 à 200 caractères",
        de: "Titel, 3 bis 200 Zeichen", en: "title, 3 to 200 characters")
    case .body:
      say(
        nl: "tekst; - leest de standaardinvoer", fr: "texte ; - lit l’entrée standard",
        de: "Text; - liest die Standardeingabe", en: "text; - reads standard input")
    case .topic:
      say(
        nl: "1 tot 5 thema’s, met id, naam of alias", fr: "1 à 5 thèmes, par id, nom ou alias",
        de: "1 bis 5 Themen, mit Id, Name oder Alias", en: "1 to 5 topics, by id, name or alias")
    case .kind: say(nl: "soort gesprek", fr: "sorte de conversation", de: "Art des Gesprächs", en: "kind of thread")
    case .callKind:
      say(
        nl: "wat een oproep zoekt", fr: "ce que cherche un appel",
        de: "was ein Aufruf sucht", en: "what a call looks for")
    case .stage:
      say(
        nl: "hoe ver een ervaring staat", fr: "où en est un récit",
        de: "wie weit ein Erfahrungsbericht ist", en: "how far a story is")
    case .lang:
      say(
        nl: "taal van de tekst, zoals nl of fr", fr: "langue du texte, comme nl ou fr",
        de: "Sprache des Textes, etwa nl oder fr", en: "language of the text, such as nl or fr")
    case .layer:
      say(
        nl: "bestuurslaag, met id of naam", fr: "niveau de pouvoir, par id ou nom",
        de: "Verwaltungsebene, mit Id oder Name", en: "layer of government, by id or name")
    case .from:
      say(
        nl: "het antwoord waarvan de tip gemaakt wordt", fr: "la réponse dont on fait l’astuce",
        de: "die Antwort, aus der der Tipp entsteht", en: "the answer the tip is made of")
    case .worked: say(nl: "het werkte", fr: "cela a marché", de: "es hat funktioniert", en: "it worked")
    case .failed:
      say(nl: "het werkte niet", fr: "cela n’a pas marché", de: "es hat nicht funktioniert", en: "it did not work")
    case .note:
      say(
        nl: "wat anders moest, of waarom niet", fr: "ce qu’il a fallu changer, ou pourquoi non",
        de: "was zu ändern war, oder warum nicht", en: "what had to change, or why not")
    case .with:
      say(
        nl: "nummer van de tip die in de plaats komt", fr: "numéro de l’astuce qui la remplace",
        de: "Nummer des Tipps, der an die Stelle tritt", en: "number of the tip that takes its place")
    case .place:
      say(
        nl: "plaats tussen de vastgezette tips", fr: "place parmi les astuces épinglées",
        de: "Platz unter den angehefteten Tipps", en: "place among the pinned tips")
    case .replace:
      say(
        nl: "nummer van de tip die plaats maakt", fr: "numéro de l’astuce qui cède sa place",
        de: "Nummer des Tipps, der Platz macht", en: "number of the tip that makes room")
    case .reason: say(nl: "waarom", fr: "pourquoi", de: "warum", en: "why")
    case .basedOn:
      say(
        nl: "wijzigt alleen als het nog deze versie is, zoals read --json zegt",
        fr: "ne modifie que si c’est encore cette version, celle que dit read --json",
        de: "ändert nur, wenn es noch diese Version ist, wie read --json sie nennt",
        en: "changes it only if it is still this version, as read --json says")
    case .undo: say(nl: "neemt het terug", fr: "revient en arrière", de: "nimmt es zurück", en: "takes it back")
    case .unread:
      say(
        nl: "alleen wat ongelezen is", fr: "seulement ce qui n’est pas lu",
        de: "nur Ungelesenes", en: "only what is unread")
    case .mark:
      say(
        nl: "merkt het getoonde als gelezen", fr: "marque comme lu ce qui est montré",
        de: "markiert das Gezeigte als gelesen", en: "marks what is shown as read")
    case .history:
      say(
        nl: "hoe een bericht bewerkt is, met de verschillen",
        fr: "comment un message a été modifié, avec les différences",
        de: "wie ein Beitrag bearbeitet wurde, mit den Unterschieden",
        en: "how a post was edited, with the differences")
    case .all:
      say(
        nl: "ook vervangen en ingetrokken tips", fr: "aussi les astuces remplacées et retirées",
        de: "auch ersetzte und zurückgezogene Tipps", en: "also superseded and withdrawn tips")
    case .pinned:
      say(nl: "alleen vastgezette", fr: "seulement les épinglées", de: "nur angeheftete", en: "only pinned ones")
    case .review:
      say(
        nl: "alleen wat nagekeken moet worden", fr: "seulement celles à revoir",
        de: "nur zu prüfende", en: "only those to review")
    case .count: say(nl: "alleen het aantal", fr: "seulement le nombre", de: "nur die Anzahl", en: "only the number")
    case .seen:
      say(
        nl: "merkt de getoonde als gezien", fr: "marque les avis montrés comme vus",
        de: "markiert die gezeigten als gesehen", en: "marks the shown ones as seen")
    case .since:
      say(
        nl: "sinds het vorige overzicht of bezoek, zoveel dagen, of een dag",
        fr: "depuis le dernier résumé ou la dernière visite, tant de jours, ou un jour",
        de: "seit der letzten Übersicht oder dem letzten Besuch, so viele Tage, oder ein Tag",
        en: "since the last digest or visit, so many days, or a day")
    case .peek:
      say(
        nl: "laat het volgende overzicht zijn begin", fr: "laisse son début au résumé suivant",
        de: "lässt der nächsten Übersicht ihren Anfang", en: "leaves the next digest its beginning")
    case .saved:
      say(
        nl: "beperkt de lijst tot een bewaarde zoekopdracht", fr: "limite la liste à une recherche enregistrée",
        de: "beschränkt die Liste auf eine gespeicherte Suche", en: "narrows the list to a saved search")
    case .limit: say(nl: "ten hoogste zoveel", fr: "au plus ce nombre", de: "höchstens so viele", en: "at most so many")
    case .name: say(nl: "naam", fr: "nom", de: "Name", en: "name")
    case .motto:
      say(
        nl: "motto van het bord; leeg neemt het weg", fr: "devise du forum ; vide l’enlève",
        de: "Motto des Forums; leer entfernt es", en: "motto of the board; empty takes it away")
    case .memberName: say(nl: "eigen naam", fr: "votre nom", de: "eigener Name", en: "your own name")
    case .handle:
      say(
        nl: "korte naam, 2 tot 32 van a-z 0-9 _ -", fr: "nom court, 2 à 32 de a-z 0-9 _ -",
        de: "Kurzname, 2 bis 32 aus a-z 0-9 _ -", en: "short name, 2 to 32 of a-z 0-9 _ -")
    case .organisation: say(nl: "organisatie", fr: "organisation", de: "Organisation", en: "organisation")
    case .profile:
      say(
        nl: "welke bestuurslagen er zijn", fr: "quels niveaux de pouvoir sont proposés",
        de: "welche Verwaltungsebenen es gibt", en: "which layers of government there are")
    case .group:
      say(
        nl: "de groep van de machine die het bord mag openen, in een map met haar setgid",
        fr: "le groupe de la machine qui peut ouvrir le forum, dans un dossier à son setgid",
        de: "die Gruppe des Rechners, die das Forum öffnen darf, in einem Ordner mit deren setgid",
        en: "the group of the machine that may open the board, in a folder with its setgid")
    case .demo:
      say(
        nl: "met de inhoud van het voorbeeld", fr: "avec le contenu de l’exemple",
        de: "mit dem Inhalt des Beispiels", en: "with the demo content")
    case .agree:
      say(
        nl: "gaat akkoord met de huisregels", fr: "accepte la charte",
        de: "stimmt den Hausregeln zu", en: "agrees to the house rules")
    case .output:
      say(
        nl: "bestand om te schrijven, voor md een map; - is de uitvoer",
        fr: "fichier à écrire, dossier pour md ; - est la sortie",
        de: "Datei zum Schreiben, für md ein Ordner; - ist die Ausgabe",
        en: "file to write, for md a folder; - is standard output")
    case .allowPersonalData:
      say(
        nl: "plaatst ondanks wat persoonsgegevens lijken",
        fr: "publie malgré ce qui ressemble à des données personnelles",
        de: "veröffentlicht trotz allem, was nach Personendaten aussieht",
        en: "posts in spite of what looks like personal data")
    case .skipBad:
      say(
        nl: "slaat foute regels over", fr: "saute les lignes fautives",
        de: "überspringt fehlerhafte Zeilen", en: "leaves out bad lines")
    case .dryRun:
      say(
        nl: "controleert alleen, schrijft niets", fr: "vérifie seulement, n’écrit rien",
        de: "prüft nur, schreibt nichts", en: "only checks, writes nothing")
    case .overwrite:
      say(
        nl: "vervangt wat er staat", fr: "remplace ce qui s’y trouve",
        de: "ersetzt, was dort steht", en: "takes the place of what stands there")
    case .repair:
      say(
        nl: "herstelt wat opnieuw gemaakt kan worden, na een kopie naast het bord",
        fr: "répare ce qui peut être refait, après une copie à côté du forum",
        de: "behebt, was neu gemacht werden kann, nach einer Kopie neben dem Forum",
        en: "mends what can be made anew, after a copy beside the board")
    }
  }
}
