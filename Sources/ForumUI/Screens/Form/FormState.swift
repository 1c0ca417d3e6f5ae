// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A form: asking, replying, editing, writing a tip, a profile, a new board. Drafts of what is
/// written are kept.
public struct FormState: ScreenState {
  /// What it is for.
  let purpose: FormPurpose
  /// All fields in their order; those of another kind of thread are not shown.
  var fields: [FormField]
  /// The field that takes the keys.
  var focus: FormField.Name
  /// What is wrong, field by field, as of the last attempt to post.
  var problems: [FormField.Name: TextProblem] = [:]
  /// Why what stands in a field was not taken, where that is no rule about texts.
  var remarks: [FormField.Name: FormRemark] = [:]
  /// Whether the handle that is typed can be had, and which of those offered instead is selected.
  var handleOffer: HandleOffer?
  var offeredHandle: Int?
  /// What looks like personal data, field by field, as of the last attempt to post.
  var warnings: [FormField.Name: [FormWarning]] = [:]
  /// How much there is in all of what is marked only up to a limit.
  var warningTotals: [FormField.Name: Int] = [:]
  /// The fields that follow what is written until the member says otherwise: topics the title's
  /// words, the language the text.
  var proposed: Set<FormField.Name> = []
  /// What is known of the draft.
  var keeping: DraftKeeping
  /// Whether posting waits until the house rules are agreed to.
  var awaitsHouseRules = false
  /// What the fields were filled in from; nil for what is new.
  var basis: FormBasis?
  /// What somebody else made of it meanwhile, until the member says which text stays.
  var conflict: EditConflict?
  /// Whether the two texts are looked at, after which the question comes again.
  var isComparing = false
  /// What the title brings to light.
  var suggestions = FormSuggestions()
  /// The zones in which times are typed, by id.
  var zones: [String: Zone] = [:]
  /// Slots that are written into the form as soon as their zone is read.
  var waitingSlots: [EventSlot]?
  /// What is looked for in the body; nil while nothing is.
  var search: TextSearch?
  /// What was looked for before.
  var lastSought = ""

  /// Which keys have a meaning.
  var context: KeyContext { .form }
  /// Keys are text.
  var takesText: Bool { true }
  /// Whether there is text that was not sent, which would be kept as a draft.
  var hasUnsentText: Bool { purpose.target != nil && isWorthKeeping(texts) }

  /// A form as it is opened, with the focus on the first field that asks for something.
  init(
    _ purpose: FormPurpose, basis: FormBasis? = nil, fields: [FormField], focus: FormField.Name, _ world: World
  ) {
    self.purpose = purpose
    self.basis = basis
    self.fields = fields
    self.focus = focus
    keeping = DraftKeeping(baseline: [:])
    keeping.baseline = texts
    fit(world)
  }

  /// What the form is.
  func breadcrumb(_ world: World) -> [String] {
    guard case .ask = purpose, let kind = choice(.kind) else { return [purpose.heading(world)] }
    return [purpose.heading(world), FormChoices(form: self, world: world).label(.kind, kind)]
  }

  /// Whether the text is safe, and since when.
  func summaries(_ world: World) -> [String] {
    guard purpose.target != nil else { return [] }
    if keeping.hasFailed { return [world.reader(DraftPhrase.unkept)] }
    if keeping.isKept, let saved = keeping.saved {
      return [world.reader(DraftPhrase.saved(TimeText.clock(saved, world.reader)))]
    }
    return keeping.changes != keeping.keptChanges && hasWords ? [world.reader(DraftPhrase.unsaved)] : []
  }

  /// Whether anything is written that could be worth a draft; cheap, for every frame.
  private var hasWords: Bool {
    fields.contains { field in
      switch field.control {
      case .line(let editor): field.name == .title && !editor.isEmpty
      case .body(let editor): !editor.isEmpty
      default: false
      }
    }
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    if search != nil { return [.findInText] }
    let others: [Command] =
      focus == .body ? [.preview, .quote, .findInText, .editOutside].filter { isPossible($0, world) } : []
    return [.post] + (suggestions.items.isEmpty ? [] : [.suggestions]) + others + [.nextField]
      + (others.isEmpty ? [.previousField] : []) + (purpose.target == nil ? [] : [.discard])
  }

  /// Whether a command of the body is worth a hint.
  private func isPossible(_ command: Command, _ world: World) -> Bool {
    switch (command, purpose) {
    case (.quote, .reply(let post)): post.tombstone == nil
    case (.quote, _): false
    case (.editOutside, _): world.settings.allowsEditor
    default: true
    }
  }

  /// What is new is posted or made, what is there already is saved.
  func hint(_ command: Command) -> KeyPhrase {
    if search != nil, command == .findInText { return .hint(.nextMatch) }
    guard command == .post else { return .hint(command) }
    switch purpose {
    case .edit, .editTip, .editNetwork, .profile, .summary(_, .some): return .save
    case .meeting(let form): return form.isChange ? .save : .hint(.post)
    case .newBoard: return .create
    case .join: return .join
    case .signUp(let newcomer, _): return newcomer.invitation?.member == nil ? .join : .hint(.addKey)
    case .addKey: return .hint(.addKey)
    case .invite: return .hint(.invite)
    case .ask, .reply, .newTip, .tip, .newNetwork, .summary, .awaiting: return .hint(.post)
    }
  }
}

extension FormState {
  /// The fields that are shown.
  var shown: [FormField] { fields.filter { isShown($0.name) } }

  /// Whether a field has a meaning as the others stand.
  private func isShown(_ name: FormField.Name) -> Bool {
    switch name {
    case .callKind: choice(.kind) == ThreadKind.call.rawValue
    case .stage: choice(.kind) == ThreadKind.story.rawValue
    // Whoever comes in as a member is somewhere already, and comes once.
    case .layer, .organisation, .uses: self[.invited].map { $0.text.allSatisfy(\.isWhitespace) } ?? true
    default: isShownInMeeting(name)
    }
  }

  /// A field by its name.
  subscript(_ name: FormField.Name) -> FormField? {
    get { fields.first { $0.name == name } }
    set {
      guard let newValue, let index = fields.firstIndex(where: { $0.name == name }) else { return }
      fields[index] = newValue
    }
  }

  /// The id that is chosen in a field; nil when the form does not have it.
  func choice(_ name: FormField.Name) -> String? {
    guard case .choice(let id)? = self[name]?.control else { return nil }
    return id
  }

  /// Which layers the board that is being made will have; nil for a board that is there.
  var layerProfile: LayerProfile? { choice(.profile).flatMap(LayerProfile.init(rawValue:)) }

  /// What stands in all fields, as a draft keeps it.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    if case .awaiting(let draft) = purpose { texts = draft.fields }
    for field in fields { texts[field.name.rawValue] = field.text }
    if case .text(let basis)? = basis { texts.merge(basis.kept) { _, new in new } }
    return texts
  }

  /// Gives the editors the room they have on the screen, by which they move.
  mutating func fit(_ world: World) {
    // Among the suggestions the text keeps its room, so that it is as it was afterwards.
    guard suggestions.selected == nil else { return }
    let layout = FormLayout(self, world)
    for index in fields.indices {
      guard let size = layout.editorSize(fields[index].name) else { continue }
      switch fields[index].control {
      case .body(var editor) where editor.size != size:
        editor.size = size
        fields[index].control = .body(editor)
      case .lines(var editor) where editor.size != size:
        editor.size = size
        fields[index].control = .lines(editor)
      default: break
      }
    }
  }

  /// The length of the body in Unicode scalars.
  var bodyLength: Int { if case .body(let editor)? = self[.body]?.control { editor.scalarCount } else { 0 } }
}
