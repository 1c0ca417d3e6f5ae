// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TipPageState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.tip(number))]
    case .loaded(.tip, .tip(let detail)):
      self.detail = detail
      fit(world)
    case .loaded(.tips(let filter, _), .tips(let page)): return acts.take(filter, page, world) ?? []
    case .notLoaded(let request):
      acts.reading = nil
      isMissing = request == .tip(number) && detail == nil
    case .command(let command): return perform(command, world)
    case .answered(.chooseReference, .chosen(let text)): return Links.open(chosen: text, world)
    case .loaded(.glances, .glances(let glances)): return links.map { [$0.choice(glances, world)] } ?? []
    case .answered(let purpose, let answer): return acts.answer(purpose, answer, mine: mine(world), world)
    case .done(let act, _):
      return [.load(.tip(number))] + TipActs.said(act, world)
    case .refused(let act, let refusal): return acts.refused(act, refusal, world)
    case .key, .paste: return nil
    case .resized, .loaded, .pointed, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .readOn: return readOn(world) ? [] : [.walkOn]
    case .open, .showSource: return links?.follow(orSay: world.reader(TipPhrase.nothingToFollow), world) ?? []
    case .writeTip: return world.writingTip()
    default:
      guard let tip = detail?.tip else { return nil }
      return acts.perform(command, on: tip, lastPin: PinLimits.onBoard, mine: mine(world), world)
    }
  }

  /// What the tip leads to: the one that took its place, the answer it was made of, what stands in
  /// the text.
  var links: Links? {
    guard let tip = detail?.tip else { return nil }
    var before: [Reference] = []
    if case .superseded(let successor) = tip.state { before.append(.tip(successor)) }
    if let source = tip.source { before.append(.post(source)) }
    return Links(before: before, in: tip.body)
  }
}
