// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What the fields of a form were filled in from, so that nobody overwrites what they have not
/// read.
enum FormBasis: Equatable, Sendable {
  /// A post or a tip.
  case text(EditBasis)
  /// A profile.
  case profile(MemberFields)

  /// How often the text had been changed.
  var version: Int? { if case .text(let basis) = self { basis.version } else { nil } }

  /// The profile as it was read.
  var fields: MemberFields? { if case .profile(let fields) = self { fields } else { nil } }
}

extension EditBasis {
  /// What a draft keeps of it, so that a text taken up days later still knows what it began with.
  var kept: [String: String] {
    var kept = ["version": String(version)]
    if let head {
      kept["readTitle"] = head.title
      kept["readTopics"] = head.topics.map(\.rawValue).joined(separator: " ")
      kept["readLayer"] = head.layer.rawValue
    }
    return kept
  }

  /// Reads what a draft kept; nil when it kept nothing.
  init?(kept texts: [String: String]) {
    guard let version = texts["version"].flatMap({ Int($0) }) else { return nil }
    self.init(version: version)
    if let title = texts["readTitle"], let topics = texts["readTopics"], let layer = texts["readLayer"] {
      head = HeadFields(
        title: title, topics: topics.split(separator: " ").map { TopicID(String($0)) }, layer: LayerID(layer))
    }
  }
}

extension FormState {
  /// What can be done when somebody else changed the text after it was read.
  enum ConflictChoice: String, CaseIterable {
    case compare
    case mine
    case theirs
  }

  /// Keeps the text and asks which one stays; until that is said nothing is overwritten.
  mutating func meet(_ conflict: EditConflict, _ world: World) -> [Effect] {
    self.conflict = conflict
    return keep(world) + askAboutConflict(world)
  }

  /// Asks which text stays.
  mutating func askAboutConflict(_ world: World) -> [Effect] {
    isComparing = false
    guard let conflict else { return [] }
    let question = DraftPhrase.changedSince(
      conflict.target.description, by: conflict.editor, conflict.at.map { TimeText.moment($0, world.reader) })
    let items = ConflictChoice.allCases.map { choice in
      let phrase: DraftPhrase = choice == .mine && !purpose.keepsHistory ? .mineForGood : .conflictChoice(choice)
      return Chooser.Item(id: choice.rawValue, label: world.reader(phrase))
    }
    return [.ask(.choose(.editConflict, world.reader(question), items))]
  }

  /// Does what was said about the two texts. Whoever leaves the question goes on writing, and is
  /// asked again by posting.
  mutating func settle(_ choice: ConflictChoice, _ world: World) -> [Effect] {
    guard let conflict else { return [] }
    switch choice {
    case .compare:
      isComparing = true
      var theirs = self
      theirs.take(conflict, world)
      return [
        .show(
          Screen(
            HistoryState(
              comparing: conflict.target, theirs: theirs.whole(world), mine: whole(world),
              by: conflict.editor)))
      ]
    case .mine:
      self.conflict = nil
      switch conflict.current {
      case .text(_, let basis): self.basis = .text(basis)
      case .profile(let fields): basis = .profile(fields)
      }
      // It may have been changed since it was looked at for personal data.
      return post(world)
    case .theirs:
      self.conflict = nil
      // Its page has more than a text, and shows all of it.
      if case .editNetwork(let network) = purpose {
        return (purpose.target.map { [.perform(.dropDraft(self.draft(for: $0, texts, world)))] } ?? [])
          + [.pop, .open(.network(network.id))]
      }
      // Of an event there is more than its text: the page beneath shows it as it stands.
      if purpose.isMeeting { return dropKept() + [.pop] }
      let draft = keeping.id == nil ? nil : purpose.target.map { self.draft(for: $0, texts, world) }
      take(conflict, world)
      keeping = DraftKeeping(copy: keeping.copy, baseline: texts, isRead: true)
      return draft.map { [.perform(.dropDraft($0))] } ?? []
    }
  }

  /// Fills in what stands there now.
  private mutating func take(_ conflict: EditConflict, _ world: World) {
    var texts: [FormField.Name: String] = [:]
    switch conflict.current {
    case .text(let text, let basis):
      self.basis = .text(basis)
      texts = [.body: text.body]
      texts[.title] = text.title
      texts[.layer] = text.layer?.rawValue
      texts[.language] = text.language?.rawValue
      if text.title != nil { setTopics(text.topics) }
    case .profile(let fields):
      basis = .profile(fields)
      texts = [
        .handle: fields.handle, .name: fields.name, .layer: fields.layer.rawValue, .organisation: fields.organisation,
        .roleFamily: fields.roleFamily?.rawValue ?? "", .worksOn: fields.worksOn.joined(separator: "\n"),
        .canTalkAbout: fields.canTalkAbout.joined(separator: "\n"),
      ]
    }
    for index in fields.indices {
      if let text = texts[fields[index].name] { fields[index].restore(text, world) }
    }
    keeping.changes += 1
  }

  private mutating func setTopics(_ topics: [TopicID]) {
    guard case .topics(let input)? = self[.topics]?.control else { return }
    self[.topics] = .topics(topics, limit: input.limit)
  }

  /// All fields as one text, for comparing: what is longer than a line stands by itself.
  private func whole(_ world: World) -> String {
    let choices = FormChoices(form: self, world: world)
    let fields = shown.filter { $0.name != .reason && $0.name != .reviewBy }
    // The text comes last: it is longer than a line.
    return (fields.filter { $0.name != .body } + fields.filter { $0.name == .body }).map { field in
      switch field.control {
      case .body(let editor): "\n" + editor.text
      case .choice(let id): "\(FormLabels.label(field.name, world)): \(choices.label(field.name, id))"
      case .topics(let input):
        "\(FormLabels.label(field.name, world)): \(input.topics.map(world.label).joined(separator: ", "))"
      default: "\(FormLabels.label(field.name, world)): \(field.text)"
      }
    }.joined(separator: "\n")
  }
}
