// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The menus of the tips: by what to filter, how it went, which other tip.
enum TipMenu {
  /// By what to filter.
  static func filters(_ world: World) -> Prompt {
    Prompt(
      purpose: .filterKind, title: world.reader(ListPhrase.filterBy),
      form: .choice(
        Chooser(
          items: TipTerm.Kind.allCases.map {
            Chooser.Item(id: $0.rawValue, label: world.reader(TipPhrase.filter($0)))
          }, more: FilterMenu.more([.topic, .layer], world))))
  }

  /// Which value; nil for filters that have none.
  static func values(of kind: TipTerm.Kind, _ world: World) -> Prompt? {
    let title = world.reader(TipPhrase.filter(kind))
    switch kind {
    case .topic: return .choose(.filterTopic, title, FilterMenu.topics(world))
    case .layer: return .choose(.filterLayer, title, FilterMenu.layers(world, all: true))
    case .words: return .line(.filterWords, title)
    case .pinned, .toReview, .retired: return nil
    }
  }

  /// The filter that an answer makes; nil for answers that are not a filter's value.
  static func term(_ purpose: Prompt.Purpose, _ answer: Answer) -> TipTerm? {
    switch (purpose, answer) {
    case (.filterTopic, .chosen(let id)): .topic(TopicID(id))
    case (.filterLayer, .chosen(let id)): .layer(LayerID(id))
    case (.filterWords, .text(let text)): .words(text)
    default: nil
    }
  }

  /// How a report can be answered.
  enum Report: String {
    case worked
    case failed
    case takeBack = "take-back"
  }

  /// Whether the tip worked; who reported before can also take that back.
  static func reports(mine: Adoption?, _ world: World) -> Prompt {
    var items = [
      Chooser.Item(id: Report.worked.rawValue, label: world.reader(TipPhrase.reportWorked)),
      Chooser.Item(id: Report.failed.rawValue, label: world.reader(TipPhrase.reportFailed)),
    ]
    if mine != nil {
      items.append(Chooser.Item(id: Report.takeBack.rawValue, label: world.reader(TipPhrase.takeReportBack)))
    }
    return .choose(.adoptHow, world.reader(TipPhrase.askWorked), items)
  }

  /// Some tips to choose from; pinned ones with their place.
  static func tips(_ purpose: Prompt.Purpose, _ title: String, _ tips: [Tip], _ world: World) -> Prompt {
    .choose(
      purpose, title,
      tips.map { tip in
        Chooser.Item(
          id: String(tip.number), label: (tip.pin.map { "\($0). " } ?? "") + DisplayText.sanitised(tip.title),
          detail: "tip:\(tip.number) " + world.reader.tags(tip.topics))
      })
  }
}
