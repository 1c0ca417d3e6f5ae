// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension JSONValue {
  init(_ network: Network) {
    let fields = network.fields
    self = [
      "ref": .string(Reference.network(network.id).description), "id": .string(network.id.rawValue),
      "name": .string(fields.name), "thread": .number(network.thread), "body": .string(fields.body),
      "topics": JSONValue(fields.topics), "language": .string(fields.language.rawValue),
      "layers": JSONValue(fields.layers.map(\.rawValue)), "region": .string(fields.region),
      "organisations": JSONValue(fields.organisations), "parent": JSONValue(fields.parent?.rawValue),
      "stage": .string(fields.stage.rawValue), "membership": .string(fields.membership.rawValue),
      "size": JSONValue(fields.size), "members": .number(network.members),
      "goals": JSONValue(fields.goals.map(\.rawValue)), "goals_by": JSONValue(fields.goalSource?.rawValue),
      "age": .string(fields.age), "open": .bool(fields.isOpen),
      "needs": .array(
        fields.needs.map { need in
          ["kind": .string(need.kind.rawValue), "line": .string(need.line), "topics": JSONValue(need.topics)]
        }),
      "support": JSONValue(fields.support?.rawValue), "budget": JSONValue(fields.budget?.rawValue),
      "links": JSONValue(fields.links),
      "board": .array(
        network.board.map { board in
          ["member": JSONValue(board.member), "task": .string(board.task), "line": .string(board.line)]
        }),
      "standing": JSONValue(network.standing?.rawValue), "activities": .number(network.activities),
      "changed": JSONValue(network.changed), "version": .number(network.version),
    ]
  }

  init(_ matches: [NetworkMatch], _ linear: Linear) {
    self = .array(
      matches.map { match in
        [
          "network": .string(match.network.rawValue), "weight": .number(match.weight),
          "reasons": JSONValue(linear.reasons(of: match)),
        ]
      })
  }

  init(_ answer: Event.Answer) {
    self = [
      "attendance": .string(answer.attendance.rawValue), "colleague": .bool(answer.bringsColleague),
      "shown": .bool(answer.isShown), "waiting_place": JSONValue(answer.waitingPlace),
    ]
  }

  init(_ event: Event) {
    let fields = event.fields
    self = [
      "ref": .string(Reference.event(event.number).description), "number": .number(event.number),
      "thread": .number(event.thread), "title": .string(fields.title), "body": .string(fields.body),
      "topics": JSONValue(fields.topics), "language": .string(fields.language.rawValue),
      "kind": .string(fields.kind.rawValue), "category": .string(fields.category.rawValue),
      "state": .string(event.standing.rawValue), "question": .string(fields.question),
      "benefit": .string(fields.benefit), "target": .string(fields.target),
      "hosts": JSONValue(fields.hosts.filter { !$0.isAsked }.map(\.text)),
      "asked": JSONValue(fields.hosts.filter(\.isAsked).map(\.text)),
      "place": .string(fields.place), "address": .string(fields.address), "link": .string(fields.link),
      "zone": .string(fields.zone),
      "slots": .array(
        fields.slots.map { slot in
          JSONValue(slot).adding(["answer": event.answers[slot.number].map { JSONValue($0) } ?? .null])
        }),
      "programme": .array(
        fields.sessions.map { session in
          ["start": JSONValue(session.start), "title": .string(session.title), "by": .string(session.by)]
        }),
      "working_time": .bool(fields.isWorkingTime), "cost": .string(fields.cost),
      "sign_up_until": JSONValue(fields.signUpUntil), "audience": JSONValue(fields.audience),
      "comes": .array(event.shown.map { JSONValue($0) }), "report": JSONValue(event.report?.description),
      "talk_after": JSONValue(event.talkAfter), "host": .bool(event.isHost), "owner": JSONValue(event.owner),
      "uid": .string(event.uid), "sequence": .number(event.sequence), "changed": JSONValue(event.changed),
      "version": .number(event.version),
    ]
  }

  init(_ slot: EventSlot) {
    self = [
      "slot": .number(slot.number), "start": JSONValue(slot.start), "end": JSONValue(slot.end),
      "places": JSONValue(slot.places), "left": JSONValue(slot.left), "taken": .number(slot.taken),
      "maybe": .number(slot.maybe), "waiting": .number(slot.waiting),
    ]
  }

  init(_ entry: AgendaEntry) {
    self = JSONValue(entry.slot).adding(["clash": JSONValue(entry.clash), "event": JSONValue(entry.event)])
  }

  init(_ audience: Audience) {
    switch audience {
    case .all: self = .string("all")
    case .boards: self = .string("boards")
    case .network(let id): self = .string(Reference.network(id).description)
    case .layer(let layer): self = .string(layer.rawValue)
    }
  }

  init(_ poll: Poll) {
    let fields = poll.fields
    self = [
      "ref": .string(Reference.poll(poll.number).description), "number": .number(poll.number),
      "post": .string(poll.post.description), "title": .string(fields.title), "body": .string(fields.body),
      "kind": .string(fields.kind.rawValue), "phase": .string(poll.phase.rawValue),
      "audience": JSONValue(fields.audience),
      "for_me": .bool(poll.isForMe), "voted": .bool(poll.hasVoted), "voters": .number(poll.voters),
      "owner": JSONValue(poll.owner), "created": JSONValue(poll.created),
      "entries_until": JSONValue(fields.gathersUntil),
      "closes": JSONValue(fields.closes), "first_closes": JSONValue(poll.firstCloses), "closed": JSONValue(poll.closed),
      "dots": .number(fields.dots), "sealed": .bool(fields.isSealed), "secret": .bool(fields.isSecret),
      "tie": .string(fields.tieRule.rawValue), "prize": .string(fields.prize), "event": JSONValue(fields.event),
      "options": .array(
        poll.options.map { option in
          [
            "option": .number(option.number), "text": .string(option.text),
            "author": option.author.map { JSONValue($0) } ?? .null, "mine": .bool(option.isMine),
            "start": JSONValue(option.start), "end": JSONValue(option.end),
          ]
        }),
      "result": poll.result.map { JSONValue($0) } ?? .null,
      "winners": .array(poll.winners.map { .number($0) }),
      "concerns": .array(
        poll.concerns.map { concern in
          [
            "member": JSONValue(concern.member), "blocks": .bool(concern.blocks), "text": .string(concern.text),
            "answer": .string(concern.answer),
          ]
        }),
      "reasons": .array(
        poll.reasons.map { reason in
          ["member": reason.member.map { JSONValue($0) } ?? .null, "text": .string(reason.text)]
        }),
      "undecided": .array(poll.undecided.map { .number($0) }), "outcome": JSONValue(poll.outcome?.description),
      "actions": JSONValue(poll.actions?.description),
    ]
  }

  init(_ result: PollResult) {
    self = [
      "ballots": .number(result.ballots),
      "lines": .array(
        result.lines.map { line in
          ["option": .number(line.option), "votes": .number(line.votes), "weight": .number(line.weight)]
        }),
      "groups": .array(
        result.groups.map { group in
          [
            "layer": JSONValue(group.layer?.rawValue), "family": JSONValue(group.family?.rawValue),
            "ballots": .number(group.ballots),
            "votes": .object(
              group.votes.sorted { $0.key < $1.key }.map { Field(name: "\($0.key)", value: .number($0.value)) }),
          ]
        }),
      "agreed": result.agreed.map { .array($0.map { .number($0) }) } ?? .null,
      "differing": result.differing.map { .array($0.map { .number($0) }) } ?? .null,
    ]
  }

  init(_ news: MeetingNews) {
    self = [
      "events": .array(news.events.map { JSONValue($0) }), "polls": .array(news.polls.map { JSONValue($0) }),
      "debts": .array(
        news.debts.map { debt in
          switch debt {
          case .outcome(let poll): ["owed": "outcome", "ref": .string(Reference.poll(poll.number).description)]
          case .report(let event): ["owed": "report", "ref": .string(Reference.event(event.number).description)]
          }
        }),
      "matches": .array(
        news.matches.map { match in
          [
            "network": .string(Reference.network(match.network).description),
            "suits": .string(Reference.network(match.match.network).description),
            "reasons": .array(match.match.reasons.map { JSONValue($0) }),
          ]
        }),
    ]
  }
}
