// SPDX-License-Identifier: EUPL-1.2

/// What a line says.
enum ExchangeRecord {
  case board
  case topic(TopicRecord)
  case organisation(OrganisationRecord)
  case member(MemberRecord)
  case thread(ThreadRecord)
  case post(PostRecord)
  case tip(TipRecord)
  case network(NetworkRecord)
  case event(EventRecord)
  case poll(PollRecord)
  /// Something that the format does not have; the start of its type.
  case unknown(String)

  /// Reads a line after the first.
  init(_ line: inout ExchangeLine) throws(LineProblem) {
    switch ItemKind(rawValue: line.type) {
    case .topic: self = .topic(try TopicRecord(&line.fields))
    case .organisation: self = .organisation(try OrganisationRecord(&line.fields))
    case .member: self = .member(try MemberRecord(&line.fields))
    case .thread: self = .thread(try ThreadRecord(&line.fields))
    case .post: self = .post(try PostRecord(&line.fields))
    case .tip: self = .tip(try TipRecord(&line.fields))
    case .network: self = .network(try NetworkRecord(&line.fields))
    case .event: self = .event(try EventRecord(&line.fields))
    case .poll: self = .poll(try PollRecord(&line.fields))
    case nil: self = line.type == "board" ? .board : .unknown(String(line.type.prefix(40)))
    }
  }
}
