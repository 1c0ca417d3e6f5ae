// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Renders values as plain text in reading order, for screen readers, pipes and slow lines:
/// labelled, complete, without drawing. What others wrote is sanitised.
public struct Linear: Sendable {
  /// Language, time and zone.
  public var reader: Reader
  /// Columns to wrap at; nil for lists of one line an item with tabs between its parts, and running
  /// text at 80.
  public var columns: Int?
  /// The zones of events in what is rendered, by their ids; those that are not there are told by the reader's clock.
  public var zones: [String: Zone] = [:]
  private var layers: [LayerID: Layer]

  /// Renderings for a reader; `layers` gives the names of layers of government.
  public init(reader: Reader, columns: Int?, layers: [Layer]) {
    self.reader = reader
    self.columns = columns
    self.layers = Dictionary(layers.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Columns of running text.
  var textColumns: Int { columns ?? 80 }

  /// Who sees something, or may take part in it.
  func audience(_ audience: Audience) -> String { reader(AudiencePhrase(audience, layer: label)) }

  /// Who sees a thread, as a line of its head says it; nothing of one that all see.
  func seenBy(_ thread: ThreadSummary) -> String {
    guard thread.audience != .all || thread.isDraft else { return "" }
    return reader.seenBy(AudiencePhrase(thread.audience, layer: label), isDraft: thread.isDraft)
  }

  /// The full name of a layer; its id when the board does not have it.
  func label(_ id: LayerID) -> String {
    layers[id]?.labels.text(in: reader.language, or: id.rawValue) ?? id.rawValue
  }

  /// The abbreviation of a layer in this language, else its full name.
  func shortLabel(_ id: LayerID) -> String {
    layers[id]?.abbreviations.texts[reader.language] ?? label(id)
  }

  /// `Label: value`, wrapped; nothing for an empty value.
  func line(_ label: LinearLabel, _ value: String) -> [String] {
    guard !value.isEmpty else { return [] }
    return wrapped("\(reader(label))\(colon) \(value)", indent: "  ")
  }

  /// A value under its label, a line for each part; nothing without parts.
  func block(_ label: LinearLabel, _ parts: [String]) -> [String] {
    parts.isEmpty
      ? [] : wrapped("\(reader(label))\(colon)", indent: "  ") + parts.flatMap { wrapped("- \($0)", indent: "  ") }
  }

  /// An item of a list: one line with tabs, or wrapped with blanks between its parts. A part that is no longer than a
  /// date or a count is not broken, so that no number stands apart from what it counts.
  func row(_ parts: [String]) -> [String] {
    guard columns != nil else { return [parts.map(DisplayText.sanitised).joined(separator: "\t")] }
    let indent = "    "
    let short = min(30, textColumns - indent.count)
    let shown = parts.filter { !$0.isEmpty }.map { part in
      let part = DisplayText.sanitised(part)
      return DisplayText.width(part) <= short ? String(part.map { $0 == " " ? Self.noBreak : $0 }) : part
    }
    return wrapped(shown.joined(separator: "  "), indent: indent).map {
      String($0.map { $0 == Self.noBreak ? " " : $0 })
    }
  }

  private static let noBreak: Character = "\u{A0}"

  /// Running text of one line, wrapped; the rows after the first are set in.
  func wrapped(_ text: String, indent: String) -> [String] {
    let rows = Wrap.lines(DisplayText.sanitised(text), columns: textColumns)
    guard rows.count > 1 else { return rows }
    let first = rows[0]
    let rest = String(DisplayText.sanitised(text).dropFirst(first.count).drop { $0 == " " })
    return [first] + Wrap.lines(rest, columns: max(1, textColumns - indent.count)).map { indent + $0 }
  }

  /// A text of others with its own lines, wrapped, and the addresses of its links after it.
  func body(_ text: String) -> [String] {
    let look = MarkupLayout.Look(theme: Theme([:]), hasWeight: false, isUnicode: reader.isUnicode)
    return MarkupLayout(markup: Markup(text), width: textColumns, look: look).rows
      .map { $0.map(\.text).joined() }
  }

  /// Who, with role when it matters, layer and organisation as far as they are told.
  func byline(_ member: MemberBrief) -> [String] {
    var parts = [member.fullName]
    if member.role >= .moderator { parts.append(reader(ValuePhrase.role(member.role))) }
    if member.layer != .unspecified { parts.append(shortLabel(member.layer)) }
    if !member.organisation.isEmpty { parts.append(member.organisation) }
    return parts
  }

  /// A member in a list: by name and handle where lines are for people, by handle for programs.
  func listName(_ member: MemberBrief) -> String { columns == nil ? member.handle : member.fullName }

  func topics(_ topics: [TopicID]) -> String { reader.tags(topics) }

  /// The colon of the reader's language.
  var colon: String { reader.language.colon }
}
