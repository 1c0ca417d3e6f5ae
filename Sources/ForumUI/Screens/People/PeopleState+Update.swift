// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension PeopleState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared: return list.isLoaded ? [] : load(list.again())
    case .loaded(.members(let asked, let key, let limit), .members(let page)) where asked == filter:
      return take(page, Read(key: key, limit: limit), world)
    case .loaded(.membersBack(let asked, let key, let limit), .members(let page)) where asked == filter:
      return take(page, Read(key: key, direction: .backward, limit: limit), world)
    case .notLoaded: list.fail()
    case .changedElsewhere: return load(list.look())
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .done, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .showNew: return load(list.showNew(in: room(world)))
    case .open: return selected.map { [.open(.member($0.brief.handle))] } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: .member($0.brief.handle)))] } ?? []
    case .memberKeys: return selected.flatMap { world.showKeys(of: $0.brief) }
    case .filter: return [.ask(PeopleFilter.kinds(world))]
    case .dropFilter: return narrow { PeopleFilter.dropLast(&$0) }
    case .clearFilters: return narrow { $0 = MemberFilter() }
    default: return nil
    }
  }

  func request(_ read: PagedList<MemberEntry>.Read) -> Request {
    switch read.direction {
    case .forward: .members(filter, after: read.key, limit: read.limit)
    case .backward: .membersBack(filter, before: read.key, limit: read.limit)
    }
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    switch (purpose, answer) {
    case (.filterKind, .chosen(let id)):
      switch FilterMenu.found(id, world)?.condition {
      case .topic(let topic): return narrow { $0.topic = topic }
      case .layer(let layer): return narrow { $0.layer = layer }
      default: return FilterMenu.Kind(rawValue: id).map { [.ask(FilterMenu.values(of: $0, world))] } ?? []
      }
    case (.filterTopic, .chosen(let id)): return narrow { $0.topic = TopicID(id) }
    case (.filterLayer, .chosen(let id)): return narrow { $0.layer = LayerID(id) }
    case (.filterOrganisation, .text(let text)): return narrow { $0.organisation = text }
    case (.filterWords, .text(let text)):
      return narrow { $0.words = text.split(separator: " ").map(String.init) }
    default: return nil
    }
  }

  private mutating func narrow(_ change: (inout MemberFilter) -> Void) -> [Effect] {
    change(&filter)
    list.clear()
    return load(list.again())
  }
}

/// The menu that narrows the directory.
enum PeopleFilter {
  /// By what the directory can be narrowed.
  static func kinds(_ world: World) -> Prompt {
    let kinds: [FilterMenu.Kind] = [.layer, .topic, .organisation, .words]
    return Prompt(
      purpose: .filterKind, title: world.reader(ListPhrase.filterBy),
      form: .choice(
        Chooser(
          items: kinds.map { Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.filterKind($0))) },
          more: FilterMenu.more([.layer, .topic], world))))
  }

  /// Takes away what stands last in the breadcrumb.
  static func dropLast(_ filter: inout MemberFilter) {
    if !filter.words.isEmpty {
      filter.words.removeLast()
    } else if filter.organisation != nil {
      filter.organisation = nil
    } else if filter.topic != nil {
      filter.topic = nil
    } else {
      filter.layer = nil
    }
  }
}
