// SPDX-License-Identifier: EUPL-1.2

extension HouseRule {
  /// The rule in German.
  public var de: String {
    switch self {
    case .courtesy:
      "Ideen darf man widersprechen, Menschen werden geachtet. Ein leichter Ton ist willkommen, Scherze "
        + "auf Kosten anderer sind es nicht."
    case .citizens:
      "Nichts hier verrät, wer Bürgerin oder Bürger ist: keine Namen, Nummern, Adressen, Akten. Erzählen "
        + "Sie den Fall so, dass niemand erkennbar ist."
    case .openness:
      "Was hier steht, kann nach den Gesetzen über Akteneinsicht angefordert werden. Schreiben Sie, was "
        + "laut vorgelesen werden darf."
    case .ownVoice:
      "Alle sprechen für sich: Eine Antwort ist Rat unter Kolleginnen und Kollegen, kein Standpunkt einer "
        + "Behörde."
    case .experience: "Produkte und Anbieter dürfen aus Erfahrung genannt werden, verkauft wird hier nichts."
    case .quotation: "Texte und Zahlen anderer kommen mit ihrer Quelle; was noch vertraulich ist, gehört nicht hierher."
    case .traces:
      "Wer einen Beitrag geschrieben hat, kann ihn jederzeit ändern oder entfernen. Frühere Fassungen "
        + "bleiben aufbewahrt."
    case .moderation:
      "Die Moderation kann schließen, verbergen oder entfernen und sagt immer, warum. Wer nicht "
        + "einverstanden ist, darf um einen zweiten Blick bitten."
    }
  }
}

extension HouseRulesPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .title: "Hausregeln"
    case .before: "Vor dem ersten Beitrag in diesem Forum:"
    case .notPosted: "Nicht veröffentlicht: Den Hausregeln ist noch nicht zugestimmt. Der Text ist noch da."
    }
  }
}
