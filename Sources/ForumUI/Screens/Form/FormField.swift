// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A field of a form: its name and what is typed or chosen in it.
struct FormField: Equatable, Sendable {
  /// The fields there are; the raw value is the name under which a draft keeps the text.
  enum Name: String, CaseIterable, Sendable {
    case boardName
    case profile
    case kind
    case callKind
    case stage
    case title
    case handle
    case name
    case topics
    case language
    case layer
    case organisation
    case roleFamily
    case worksOn
    case canTalkAbout
    case reviewBy
    case reason
    case invited
    case pastedKey = "publicKey"
    case label
    case uses
    case days
    case note
    case audience
    case network
    case howFar = "networkStage"
    case membership
    case region
    case organisations
    case parent
    case size
    case seeks
    case offers
    case isOpen
    case goals
    case goalSource
    case age
    case support
    case budget
    case links
    case body
    case centralQuestion
    case benefit
    case target
    case slots
    case zone
    case place
    case address
    case link
    case hosts
    case sessions
    case eventKind
    case category
    case eventState
    case workingTime
    case cost
    case signUpUntil
    case pollKind
    case options
    case gathersUntil
    case closes
    case dots
    case sealed
    case secret
    case tieRule
    case prize
    case event
  }

  /// How a field is filled in.
  enum Control: Equatable, Sendable {
    /// One line of text.
    case line(LineEditor)
    /// One of several values, by its id; `FormChoices` knows which there are.
    case choice(String)
    /// Topics, completed while they are typed.
    case topics(TopicInput)
    /// An organisation, completed from those on the board.
    case organisation(OrganisationInput)
    /// A few short lines.
    case lines(TextEditor)
    /// The text that takes the rest of the screen.
    case body(TextEditor)
  }

  let name: Name
  var control: Control

  /// What a draft keeps of it: as typed, valid or not.
  var text: String {
    switch control {
    case .line(let editor): editor.text
    case .choice(let id): id
    case .topics(let input): input.text
    case .organisation(let input): input.line.text
    case .lines(let editor), .body(let editor): editor.text
    }
  }

  /// Takes back what `text` gave.
  mutating func restore(_ text: String, _ world: World) {
    switch control {
    case .line(var editor):
      editor.replaceText(text)
      control = .line(editor)
    case .choice: control = .choice(text)
    case .topics(let input): control = .topics(TopicInput(text: text, limit: input.limit, world))
    case .organisation: control = .organisation(OrganisationInput(text: text))
    case .lines: control = .lines(.atEnd(of: text))
    case .body(var editor):
      // In one step of undo: what stood there before is not lost.
      editor.replaceText(text)
      editor.moveCursor(to: TextPlace(line: .max, character: .max))
      control = .body(editor)
    }
  }
}

extension FormField {
  /// Longer than any valid line, so that nothing of a line is lost before it can be shortened.
  private static let lineLimit = 2000

  static func line(_ name: Name, _ text: String = "") -> FormField {
    FormField(name: name, control: .line(LineEditor(text: text, limit: lineLimit)))
  }

  static func choice(_ name: Name, _ id: String) -> FormField { FormField(name: name, control: .choice(id)) }

  static func topics(_ topics: [TopicID] = [], limit: Int = TextRules.maximumTopics) -> FormField {
    FormField(name: .topics, control: .topics(TopicInput(topics: topics, limit: limit)))
  }

  static func organisation(_ text: String = "") -> FormField {
    FormField(name: .organisation, control: .organisation(OrganisationInput(text: text)))
  }

  static func lines(_ name: Name, _ lines: [String]) -> FormField {
    FormField(name: name, control: .lines(TextEditor(text: lines.joined(separator: "\n"))))
  }

  static func body(_ text: String = "") -> FormField { FormField(name: .body, control: .body(TextEditor(text: text))) }
}

extension TextEditor {
  /// An editor with a text, the cursor behind it.
  static func atEnd(of text: String) -> TextEditor {
    var editor = TextEditor(text: text)
    editor.moveCursor(to: TextPlace(line: .max, character: .max))
    return editor
  }
}
