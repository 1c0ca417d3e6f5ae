// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TipPageState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.tip(number))]
    case .loaded(.tip, .tip(let detail)):
      self.detail = detail
      layOut(world)
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
    case .resized: layOut(world)
    case .key, .paste: return nil
    case .loaded, .pointed, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    count = lines(world).count
    let height = world.content.rows
    if pager.follow(command, count: count, height: height) { return [] }
    switch command {
    case .readOn:
      guard pager.top + height < count else { return [.walkOn] }
      pager.page(by: 1, count: count, height: height)
    case .open, .showSource: return links?.follow(orSay: world.reader(TipPhrase.nothingToFollow), world) ?? []
    case .writeTip: return world.writingTip()
    default:
      guard let tip = detail?.tip else { return nil }
      return acts.perform(command, on: tip, lastPin: PinLimits.onBoard, mine: mine(world), world)
    }
    return []
  }

  private mutating func layOut(_ world: World) {
    count = lines(world).count
    pager.scroll(by: 0, count: count, height: world.content.rows)
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
