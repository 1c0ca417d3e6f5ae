// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PollPageState {
  /// How many dots are given.
  var given: Int { marks.values.reduce(0, +) }

  /// Whether one option at most is chosen.
  private func choosesOne(_ poll: Poll) -> Bool {
    switch poll.fields.kind {
    case .choice: poll.fields.dots == 1
    case .senseCheck, .countMeIn, .titleContest: true
    case .dots, .ideas, .dates, .round: false
    }
  }

  /// Chooses the selected option or no longer; of dates goes from yes to if need be to no.
  mutating func choose(_ world: World) -> [Effect] {
    guard let poll, let option = poll.options.first(where: { $0.number == selectedOption }) else {
      return poll.map { refuse($0, world) } ?? []
    }
    if let refusal = world.refusal(.vote, of: poll) { return world.say(refusal) }
    let number = option.number
    switch poll.fields.kind {
    case .dates: marks[number] = (marks[number] ?? 0) == 0 ? 2 : (marks[number] ?? 0) - 1
    case .dots, .ideas: return give(given < poll.fields.dots ? 1 : -(marks[number] ?? 0), world)
    default:
      let isChosen = marks[number] != nil
      let isNone = option.text == Poll.none
      if choosesOne(poll) || isNone {
        marks = [:]
      } else if let none = poll.options.first(where: { $0.text == Poll.none }) {
        marks[none.number] = nil
      }
      marks[number] = isChosen ? nil : 1
    }
    return []
  }

  private func refuse(_ poll: Poll, _ world: World) -> [Effect] {
    world.refusal(.vote, of: poll).map(world.say) ?? refuse(.nothingChosen, world)
  }

  /// Gives the selected line a dot more or less.
  mutating func give(_ count: Int, _ world: World) -> [Effect] {
    guard let poll, let number = selectedOption else { return [] }
    if let refusal = world.refusal(.vote, of: poll) { return world.say(refusal) }
    guard poll.fields.kind.givesDots else { return refuse(.notByDots, world) }
    guard count <= 0 || given < poll.fields.dots else { return refuse(.noDotsLeft(poll.fields.dots), world) }
    let dots = max(0, (marks[number] ?? 0) + count)
    marks[number] = dots == 0 ? nil : dots
    return []
  }

  /// Votes with what is chosen, or where one option is chosen anyway with the selected one; asks why first where a reason
  /// is needed.
  mutating func vote(_ world: World) -> [Effect] {
    guard let poll else { return [] }
    if let refusal = world.refusal(.vote, of: poll) { return world.say(refusal) }
    if marks.isEmpty, choosesOne(poll), let selectedOption { marks = [selectedOption: 1] }
    if marks.isEmpty, poll.fields.kind != .dates { return refuse(.nothingChosen, world) }
    let kind = poll.fields.kind
    if let option = poll.options.first(where: { marks[$0.number] != nil && kind.needsReason($0.text) }) {
      let choice = world.reader.text(of: option, in: poll)
      return [.ask(.line(.meeting(.voteReason), world.reader(PollPagePhrase.why(choice))))]
    }
    return cast(note: "", world)
  }

  /// Sends the ballot, or says what is wrong with it.
  func cast(note: String, _ world: World) -> [Effect] {
    guard let poll else { return [] }
    let chosen = marks.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    let ballot = Ballot(chosen.map { Ballot.Mark($0.key, weight: $0.value, note: note) })
    do throws(FieldProblem) {
      let own = Set(poll.options.filter(\.isMine).map(\.number))
      let checked = try ballot.checked(poll.fields.kind, dots: poll.fields.dots, options: poll.options, own: own)
      return [.perform(.poll(.vote(checked, poll: number)))]
    } catch {
      return [.say(.refused(world.reader(ProblemPhrase(error))))]
    }
  }
}
