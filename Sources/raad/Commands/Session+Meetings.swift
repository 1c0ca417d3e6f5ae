// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// What the commands of networks, events and polls share.
extension Session {
  /// The network that an operand names; where only networks can stand the sign before it may be left out.
  func networkID(at index: Int = 0) throws -> NetworkID { try networkID(invocation.operand(index) ?? "") }

  func networkID(_ word: String) throws -> NetworkID {
    guard let id = NetworkID(wellFormed: word) else { throw UsageProblem.wrongReference(word, wanted: .network) }
    return id
  }

  /// The number that an operand names, as `4`, `event:4` or `event:4/2`; the part after the slash is a slot.
  func eventNumber(at index: Int = 0) throws -> (event: Int, slot: Int?) {
    let word = invocation.operand(index) ?? ""
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let slot = parts.count > 1 ? Int(parts[1]) : nil
    guard parts.count == 1 || (slot ?? 0) > 0 else { throw UsageProblem.wrongReference(word, wanted: .event) }
    switch Reference(parts[0]) {
    case .event(let number): return (number, slot)
    case .thread(let number) where !word.hasPrefix("#"): return (number, slot)
    default: throw UsageProblem.wrongReference(word, wanted: .event)
    }
  }

  func pollNumber(at index: Int = 0) throws -> Int {
    let word = invocation.operand(index) ?? ""
    switch Reference(word) {
    case .poll(let number): return number
    case .thread(let number) where !word.hasPrefix("#"): return number
    default: throw UsageProblem.wrongReference(word, wanted: .poll)
    }
  }

  /// Who `--audience` names; all when it was not given.
  func audienceOption() throws -> Audience {
    guard let word = invocation.value(.audience) else { return .all }
    if word.hasPrefix("~") { return .network(try networkID(word)) }
    if let named = TypedWords.audiences.word(for: word) { return named == Audience.all.word.rawValue ? .all : .boards }
    return .layer(try layer(named: word))
  }

  /// The words of a command from one operand on, as one text.
  func rest(from first: Int) -> String { invocation.operands.dropFirst(first).joined(separator: " ") }

  /// A list in one text, its parts between semicolons.
  func list(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// One of the words of a type, in any language, or nil for an empty text.
  func word<Word: TypedValue>(_ text: String, _ type: Word.Type, _ field: Field) throws -> Word? {
    guard !text.isEmpty else { return nil }
    if let word = Word(typed: text) { return word }
    throw FieldProblem(field, .unknownWord(text, nearest: Word.typed.nearest(to: text)))
  }

  /// Yes or no, in the words of any language.
  func truth(_ text: String, _ field: Field) throws -> Bool {
    switch text.lowercased() {
    case "yes", "true", "ja", "oui", "y", "j", "o": return true
    case "no", "false", "nee", "non", "nein", "n": return false
    default: throw FieldProblem(field, .unknownWord(text, nearest: ["yes", "no"]))
    }
  }

  /// Topics named as `#topic` in a line.
  func topics(namedIn line: String) -> [TopicID] {
    ReferenceScanner.references(in: line).compactMap { if case .topic(let topic) = $0.reference { topic } else { nil } }
  }

  /// The zone with an id; an error that names the field for one that is not known here.
  func zone(_ id: String) throws -> Zone {
    if let zone = ZoneFiles.zone(id) { return zone }
    let near = Suggestions.nearest(to: id, in: Zone.offered)
    throw FieldProblem(.zone, .unknownWord(id, nearest: near.isEmpty ? [Zone.usual, "Etc/UTC"] : near))
  }

  /// The zones of some events, by their ids.
  func zones(of events: [Event]) -> [String: Zone] {
    var zones: [String: Zone] = [:]
    for event in events where zones[event.fields.zone] == nil {
      zones[event.fields.zone] = ZoneFiles.zone(event.fields.zone)
    }
    return zones
  }

  /// Renders texts with events in them, by the clocks of their places.
  func texts(for news: MeetingNews) -> Linear {
    var linear = texts
    linear.zones = zones(of: news.events.map(\.event))
    return linear
  }
}
