// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// All topics with their counts and my ties to them.
struct TopicsState: ListScreen {
  /// The topics by their name in the reader's language.
  var list = PagedList<TopicEntry>()

  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .topic($0.topic.id) } }
  /// Which keys have a meaning.
  var context: KeyContext { .topics }
  /// The sixth place.
  var place: Place? { .topics }
  /// The topic under the cursor.
  var selected: TopicEntry? { list.selected }

  /// The list before anything is read.
  init() {}

  /// The place.
  func breadcrumb(_ world: World) -> [String] { [world.reader(Place.topics)] }

  /// How many topics, and how many of them are mine.
  func summaries(_ world: World) -> [String] {
    guard !rows.isEmpty else { return [] }
    return [world.reader(TopicPhrase.topics(rows.count, mine: rows.count { !$0.tie.isEmpty })), String(rows.count)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    rows.isEmpty ? [.ask] : [.open, .follow, .workOn, .canHelp, .watch, .ask]
  }

  /// Why a command is refused.
  func refusal(of command: Command, _ world: World) -> String? {
    switch command {
    case .ask: world.refusalToAsk()
    case .follow, .workOn, .canHelp: world.refusal(.tieTopic).map { world.reader(RefusalPhrase($0)) }
    case .watch, .bookmark: world.refusal(.follow).map { world.reader(RefusalPhrase($0)) }
    default: nil
    }
  }

  func room(_ world: World) -> ListRoom<TopicEntry> {
    ListRoom(height: max(1, world.content.rows - (world.content.rows >= 10 ? 2 : 0)), keepsLine: true)
  }

  func request(_ read: PagedList<TopicEntry>.Read) -> Request { .topicEntries }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return load(list.again())
    case .done(let act, _): return load(list.again()) + world.said(after: act)
    case .loaded(_, .topicEntries(let entries)):
      let rows = entries.sorted { Collation.precedes(world.label($0.topic.id), world.label($1.topic.id)) }
      return take(Page(items: rows, next: nil), Read(), world)
    case .notLoaded: list.fail()
    case .command(let command): return perform(command, world)
    case .key(let key): return jump(to: key, world)
    case .paste: return nil
    case .resized, .pointed, .loaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let refusal = refusal(of: command, world) { return [.say(.refused(refusal))] }
    switch command {
    case .open: return selected.map { [.open(.topic($0.topic.id))] } ?? []
    case .follow: return toggle(.follows, world)
    case .workOn: return toggle(.worksOn, world)
    case .canHelp: return toggle(.canHelp, world)
    case .watch: return selected.map { world.cycleStance(of: .topic($0.topic.id), from: $0.follow) } ?? []
    case .bookmark: return selected.map { world.toggleBookmark(.topic($0.topic.id), from: $0.follow) } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: .topic($0.topic.id)))] } ?? []
    case .ask:
      let terms = selected.map { [Query.Term(.topic($0.topic.id))] } ?? []
      return world.asking(query: Query(terms: terms))
    default: return nil
    }
  }

  private func toggle(_ tie: TopicTie, _ world: World) -> [Effect] {
    guard let entry = selected else { return [] }
    let changed = entry.tie.symmetricDifference(tie)
    let name = world.label(entry.topic.id)
    let words = TieWords.text(tie, world)
    let phrase: TopicPhrase = changed.contains(tie) ? .tied(name, words) : .untied(name, words)
    return [.perform(.tie(changed, entry.topic.id)), .say(.done(world.reader(phrase)))]
  }

  // A capital letter jumps to the next topic that begins with it: small letters are commands here.
  private mutating func jump(to key: Key, _ world: World) -> [Effect]? {
    guard let letter = key.typed, letter.isUppercase, letter.isLetter else { return nil }
    let wanted = Folding.fold(String(letter))
    let order = Array(rows.indices.dropFirst(list.index + 1)) + Array(rows.indices.prefix(list.index))
    let index = order.first { Folding.fold(world.label(rows[$0].topic.id)).hasPrefix(wanted) }
    return index.map { select($0, world) } ?? []
  }
}

extension TopicEntry: ListRow {
  var rowID: TopicID { topic.id }
}
