// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension EventAct {
  /// Its row.
  var row: ActRow {
    switch self {
    case .add(let fields, let draft):
      ActRow(command: .addEvent, instead: .cancelEvent) { (store, actor) throws(StoreError) in
        let number = try store.addEvent(fields, by: actor.id, at: actor.at)
        if let draft { try store.deleteDraft(draft, of: actor.id) }
        return .made(.event(number))
      }
    case .edit(let number, let fields, let basis, let draft): Self.edit(number, fields, basis, draft)
    case .cancel(let number, let reason):
      ActRow(command: .cancelEvent, target: Reference.event(number).description, instead: .publish) {
        (store, actor) throws(StoreError) in
        try store.cancelEvent(number, reason: reason, by: actor.id, at: actor.at)
        return .done
      }
    case .signUp(let number, let slot, let answer): Self.signUp(number, slot, answer)
    case .report(let number, let body, let draft):
      ActRow(command: .report, target: Reference.event(number).description) { (store, actor) throws(StoreError) in
        let post = try store.reportOnEvent(number, body: body, by: actor.id, at: actor.at)
        if let draft { try store.deleteDraft(draft, of: actor.id) }
        return .posted(post)
      }
    case .talkAfter(let number, let thread):
      ActRow(.talkAfter, .event(number)) { (store, actor) throws(StoreError) in
        try store.setTalkAfter(thread, ofEvent: number, by: actor.id, at: actor.at)
      }.undone { (store, actor) throws(StoreError) in
        let before = try store.event(number, viewer: actor.id, now: actor.at).talkAfter
        return [.event(.talkAfter(number, thread: before))]
      }
    case .acceptHosting(let number, let network):
      ActRow(.acceptHosting, .event(number)) { (store, actor) throws(StoreError) in
        try store.acceptHosting(ofEvent: number, for: network, by: actor.id, at: actor.at)
      }.undone(by: .event(.takeBackHosting(number, network))).asLeft { (store, actor) throws(StoreError) in
        try store.event(number, viewer: actor.id, now: actor.at).fields.hosts.contains(.network(network))
      }
    case .takeBackHosting(let number, let network):
      ActRow(.acceptHosting, .event(number)) { (store, actor) throws(StoreError) in
        try store.takeBackHosting(ofEvent: number, for: network, by: actor.id, at: actor.at)
      }.undone(by: .event(.acceptHosting(number, network)))
    }
  }

  private static func edit(_ number: Int, _ fields: EventFields, _ basis: Int?, _ draft: DraftID?) -> ActRow {
    ActRow(.edit, .event(number)) { (store, actor) throws(StoreError) in
      try store.editEvent(number, to: fields, basis: basis, by: actor.id, at: actor.at)
      if let draft { try store.deleteDraft(draft, of: actor.id) }
    }.undone { (store, actor) throws(StoreError) in
      let event = try store.event(number, viewer: actor.id, now: actor.at)
      var before = event.fields
      // A slot that goes is a new one when it comes back.
      for index in before.slots.indices {
        let slot = before.slots[index].number
        if !fields.slots.contains(where: { $0.number == slot }) { before.slots[index].number = 0 }
      }
      return [.event(.edit(number, before, basis: event.version + 1, draft: nil))]
    }
  }

  /// Who had not answered has said no when it is taken back: the place is free again.
  private static func signUp(_ number: Int, _ slot: Int, _ answer: Event.Answer) -> ActRow {
    let command: Command =
      switch answer.attendance {
      case .yes: .come
      case .maybe: .mayCome
      case .no: .cannotCome
      }
    return ActRow(command: command, target: Reference.event(number).description, changesCounts: false) {
      (store, actor) throws(StoreError) in
      .signedUp(
        try store.signUp(
          answer.attendance, toEvent: number, slot: slot, bringsColleague: answer.bringsColleague,
          isShown: answer.isShown, by: actor.id, at: actor.at))
    }.undone { (store, actor) throws(StoreError) in
      let before = try store.event(number, viewer: actor.id, now: actor.at).answers[slot]
      return [.event(.signUp(number, slot: slot, before ?? Event.Answer(.no)))]
    }
  }
}

extension PollAct {
  /// Its row.
  var row: ActRow {
    switch self {
    case .add(let fields, let thread, let draft):
      ActRow(command: .addPoll, instead: .closePoll) { (store, actor) throws(StoreError) in
        let number = try store.addPoll(fields, inThread: thread, by: actor.id, at: actor.at)
        if let draft { try store.deleteDraft(draft, of: actor.id) }
        return .made(.poll(number))
      }
    case .enter(let text, let poll):
      ActRow(.enterOption, .poll(poll)) { (store, actor) throws(StoreError) in
        _ = try store.enter(text, inPoll: poll, by: actor.id, at: actor.at)
      }
    case .merge(let option, let other, let poll):
      ActRow(.mergeOptions, .poll(poll)) { (store, actor) throws(StoreError) in
        try store.merge(option: option, into: other, inPoll: poll, by: actor.id, at: actor.at)
      }
    case .vote(let ballot, let poll): Self.vote(ballot, poll)
    case .withdrawVote(let poll):
      ActRow(.withdrawVote, .poll(poll), changesCounts: false) { (store, actor) throws(StoreError) in
        try store.withdrawVote(inPoll: poll, by: actor.id, at: actor.at)
      }
    case .extend(let closes, let poll):
      ActRow(.extendPoll, .poll(poll)) { (store, actor) throws(StoreError) in
        try store.extendPoll(poll, to: closes, by: actor.id, at: actor.at)
      }
    case .answerConcern(let handle, let text, let poll):
      ActRow(.answerConcern, .poll(poll)) { (store, actor) throws(StoreError) in
        try store.answerConcern(of: handle, inPoll: poll, answer: text, by: actor.id, at: actor.at)
      }
    case .close(let poll, let winner):
      ActRow(.closePoll, .poll(poll)) { (store, actor) throws(StoreError) in
        _ = try store.closePoll(poll, winner: winner, by: actor.id, at: actor.at)
      }
    case .outcome(let body, let poll, let draft):
      ActRow(command: .outcome, target: Reference.poll(poll).description) { (store, actor) throws(StoreError) in
        let post = try store.writeOutcome(body, ofPoll: poll, by: actor.id, at: actor.at)
        if let draft { try store.deleteDraft(draft, of: actor.id) }
        return .posted(post)
      }
    }
  }

  /// Nothing tells what a ballot said: a first vote is taken back whole, another one only by voting anew.
  private static func vote(_ ballot: Ballot, _ poll: Int) -> ActRow {
    var row = ActRow(.vote, .poll(poll), changesCounts: false) { (store, actor) throws(StoreError) in
      try store.vote(ballot, inPoll: poll, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      let hasVoted = try store.poll(poll, viewer: actor.id, now: actor.at).hasVoted
      return hasVoted ? nil : [.poll(.withdrawVote(poll: poll))]
    }
    row.instead = .withdrawVote
    return row
  }
}
