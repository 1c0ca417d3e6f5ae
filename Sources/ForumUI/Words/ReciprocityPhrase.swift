// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How often one asked and helped, and what that invites to.
public struct ReciprocityPhrase: Phrasing, Hashable, Sendable {
  private let asked: Int
  private let helped: Int

  /// What is told to a member of the member's own.
  public init(_ reciprocity: Reciprocity) {
    asked = reciprocity.asked
    helped = reciprocity.helped
  }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    let counts = say(
      nl: "\(number(asked)) keer gevraagd, \(number(helped)) keer geholpen",
      fr: "Demandé \(number(asked)) fois, aidé \(number(helped)) fois",
      de: "\(number(asked))-mal gefragt, \(number(helped))-mal geholfen",
      en: "Asked \(number(asked)), helped \(number(helped))")
    let invitation =
      if helped == 0 {
        say(
          nl: "wie weet wacht er iemand op wat jij weet", fr: "quelqu’un attend peut-être ce que vous savez",
          de: "vielleicht wartet jemand auf das, was Sie wissen", en: "someone may be waiting for what you know")
      } else if asked == 0 {
        say(
          nl: "ook jij mag iets vragen", fr: "vous aussi, vous pouvez demander",
          de: "auch Sie dürfen etwas fragen", en: "you are welcome to ask, too")
      } else {
        say(
          nl: "met allebei help je anderen vooruit", fr: "l’un et l’autre font avancer tout le monde",
          de: "mit beidem kommen alle weiter", en: "both get others further")
      }
    return say(
      nl: "\(counts): \(invitation)", fr: "\(counts) : \(invitation)", de: "\(counts): \(invitation)",
      en: "\(counts): \(invitation)")
  }

  private func number(_ count: Int) -> String { "\(count)" + (count < Reciprocity.countLimit ? "" : "+") }
}
