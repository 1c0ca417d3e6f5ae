// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a text that is being typed may lead to: what it names as it stands, and members and topics
/// that begin so.
struct GoingTo: Equatable, Sendable {
  /// The text.
  let text: String
  /// So many members and so many topics are offered.
  static let most = 8
  /// What stands there before anything is typed.
  static let lead = "#"

  /// Whether it says anything yet.
  private var isBegun: Bool { text.first == "@" || text.contains { $0.isLetter || $0.isNumber } }

  /// What the text names, whether it exists or not.
  var references: [Reference] {
    // A point is the beginning of a post's number.
    let whole = text.last == "." ? String(text.dropLast()) : text
    guard let reference = Reference(whole) else { return [] }
    switch reference {
    case .thread(let number): return whole.hasPrefix("#") ? [reference] : [reference, .tip(number)]
    // Members and topics are found by their beginnings.
    case .member, .topic: return []
    case .post, .tip, .network, .event, .poll: return [reference]
    }
  }

  /// How the handles of the members begin that may be meant; nil when none is.
  var handle: String? {
    let name = text.first == "@" ? text.dropFirst() : text[...]
    let isHandle = name.unicodeScalars.allSatisfy(TextRules.isHandlePart)
    return isHandle && (text.first == "@" || name.first?.isLetter == true) ? String(name) : nil
  }

  /// What is offered: what was found, then topics.
  func items(_ glances: [Glance], _ world: World) -> [Chooser.Item] {
    // Before anything is said, the first of all topics must not be one key away.
    guard isBegun else { return [] }
    let found = glances.filter { $0.standing != .missing }.map { world.item(for: $0) }
    guard text.first != "@", references.isEmpty else { return found }
    let topics = TopicMatcher.matches(text, in: world.topics, language: world.reader.language, limit: Self.most)
    return found
      + topics.map { match in
        let label = world.label(match.topic.id)
        let name = match.matchedText == label || match.matchedText == match.topic.id.rawValue ? "" : match.matchedText
        return Chooser.Item(
          id: Reference.topic(match.topic.id).description, label: Reference.topic(match.topic.id).description,
          detail: [label, name].filter { !$0.isEmpty }.joined(separator: " \(world.sign(.bullet)) "))
      }
  }

  /// What is said when nothing is offered.
  func nothing(_ world: World) -> String {
    guard isBegun || text.count > 1 else { return "" }
    guard let reference = Reference(text) else { return world.reader(FramePhrase.notAReference(text)) }
    return world.missing(reference)
  }
}

extension GoingTo {
  /// What is typed behind the lead, which makes room for a reference that has a sign or a word of its own.
  init(typed text: String) {
    let rest = text.dropFirst(Self.lead.count)
    let standsAlone = rest.first.map { "@~#".contains($0) } == true || rest.contains(":")
    self.init(text: text.hasPrefix(Self.lead) && standsAlone ? String(rest) : text)
  }
}

extension Prompt {
  /// Asks for something to go to; what it may be is offered while it is typed.
  static func goingTo(_ world: World) -> Prompt {
    let chooser = Chooser(offering: [], for: GoingTo.lead)
    return Prompt(
      purpose: .goToNumber, title: world.reader(FramePhrase.goToNumber), form: .choice(chooser))
  }
}

extension World {
  /// A line about what a reference leads to.
  func item(for glance: Glance) -> Chooser.Item {
    let state: ThreadPhrase? =
      switch glance.standing {
      case .readable: nil
      case .removed: .isRemoved
      case .hidden: .isHidden
      case .missing: .isMissing
      }
    let topic: String? = if case .topic(let id) = glance.reference { label(id) } else { nil }
    let parts = [state.map { reader($0) } ?? "", topic ?? glance.title, glance.author, glance.beginning]
    return Chooser.Item(
      id: glance.reference.description, label: glance.reference.description,
      detail: parts.map(DisplayText.sanitised).filter { !$0.isEmpty }.joined(separator: " \(sign(.bullet)) "))
  }

  /// That something does not exist, with what may be meant.
  func missing(_ reference: Reference) -> String {
    guard case .topic(let topic) = reference else { return reader(ErrorPhrase(.notFound(reference))) }
    let nearest = topics(near: topic.rawValue).map(\.rawValue)
    return reader(ProblemPhrase(FieldProblem(.topics, .unknownTopic(topic.rawValue, nearest: nearest))))
  }

  /// Goes to what a reference names, or says that there is no such topic; of others their screen
  /// says it.
  func opening(_ reference: Reference) -> [Effect] {
    if case .topic(let topic) = reference, topicsByID[topic] == nil { return [.say(.refused(missing(reference)))] }
    return [.open(reference)]
  }
}
