// SPDX-License-Identifier: EUPL-1.2

/// Words of Dutch, French, German and English that say nothing of what a title is about.
enum CommonWords {
  /// Whether a word in small letters is one of them, with or without its accents.
  static func contain(_ word: String) -> Bool { all.contains(Folding.fold(word)) }

  private static let all = Set(
    [dutch, french, german, english].joined(separator: " ").split(separator: " ").map(String.init))

  private static let dutch = """
    aan aangezien achter al alle alleen als ander andere anders bent bij daar daarom dan dat deze die dit doch doe doen \
    doet door dus echt een eens eigen elk elke enkel enkele erg even gaan gaat geen geldt gewoon goed goede graag had \
    hadden heb hebben hebt heeft heel hem hen het hier hij hoe hoeveel hoort hun iemand iets ieder iedereen jou jouw \
    jullie kan kent komt krijg krijgen krijgt kun kunnen kunt laat laten liefst maak maakt maar maken mag meer men met \
    mij mijn moet moeten mogelijk mogen naar niemand niet niets nodig nog nooit nou omdat ons onze ook over per slechts \
    soms staat steeds tegen tijdens toch toen tot tussen uit uw vaak van vanaf veel via vind vinden voor vraag vragen \
    waar waarom wanneer want waren was wat weer weet wel welk welke werd weten wie wij wil willen word worden wordt zal \
    zeer zich zij zijn zit zo zoals zoek zoeken zonder zou zouden zulke
    """

  private static let french = """
    afin ainsi alors apres aucun aussi autour autre autres avant avec avez avoir avons ayant beaucoup bien ceci cela \
    celle celui ces cet cette ceux chaque chez comment connait contre dans depuis des deux doit doivent donc dont elle \
    elles encore entre est etait etaient ete etes etre eux fait faire faites faut ici ils jamais juste les leur leurs lors \
    lorsque mais meme memes mes mieux moins mon nos notre nous ont par parce parmi pas pendant peu peut peuvent peux plus \
    plutot pour pourquoi pouvez pouvoir pres puis quand que quel quelle quelles quelqu quelque quelques quels question \
    questions qui quoi sans sauf savez selon sera seront ses seulement soit son sont sous souvent sur tant tel telle \
    toujours tous tout toute toutes tres trop une utilise utiliser vers veut voici voir vont vos votre vous
    """

  private static let german = """
    aber alle allem allen aller alles als also andere anderen anderer auch auf aus bei beim bin bis bitte brauche \
    braucht brauchen damit dann das dass dein dem den denn der deren des deshalb dessen die dies diese diesem diesen \
    dieser dieses doch dort durch eben eigene ein eine einem einen einer eines einige etwas euch euer fragen frage fur \
    ganz geben gegen gehen geht gern gibt gut haben habt hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihren immer ins \
    ist jede jeder jedes jemand jetzt kann kein keine keinen kennt konnen konnt mal man mehr mein meine mich mir mit \
    muss mussen nach nicht nichts noch nun nur oder ohne schon sehr sein seine seit selbst sich sie sind soll sollen \
    sondern sonst sowie uber uberhaupt und uns unser unsere unter viel viele vom von vor wann war waren warum was wegen \
    weil weiss welche welchem welchen welcher welches wenn wer werden wie wieder will wir wird wirklich wissen wollen \
    wurde wurden zum zur zwischen
    """

  private static let english = """
    able about across after again all already also always and another any anybody anyone anything are around ask asking \
    because been before being between both but can cannot come could did does doing done each either else even ever every \
    everyone few for from get gets getting give gives giving had has have having help helps her here him his how into its \
    just know knows last less let like look looking made make makes making many may might more most much must need needs \
    never not nothing now off often one only onto other others our out over own please put question questions same shall \
    she should since some somebody someone something still such take than that the their them then there these they thing \
    things this those through too under until upon use used uses using very want wants was way ways well were what when \
    where whether which while who whom whose why will with within without would yet you your
    """
}
