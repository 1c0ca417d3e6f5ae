// SPDX-License-Identifier: EUPL-1.2

import Forum

extension JSONValue {
  init(_ tip: Tip) {
    var state = "current"
    var successor: Int?
    switch tip.state {
    case .current: break
    case .toReview: state = "review"
    case .superseded(let by):
      state = "superseded"
      successor = by
    case .withdrawn: state = "withdrawn"
    }
    self = [
      "ref": .string(Reference.tip(tip.number).description), "number": .number(tip.number),
      "title": .string(tip.title), "body": .string(tip.body), "topics": JSONValue(tip.topics),
      "owner": JSONValue(tip.owner), "credited": tip.credited.map { JSONValue($0) } ?? .null,
      "source": JSONValue(tip.source?.description), "language": .string(tip.language.rawValue),
      "layers": JSONValue(tip.layers.map(\.rawValue)), "created": JSONValue(tip.created),
      "confirmed": JSONValue(tip.confirmed), "review_by": JSONValue(tip.reviewBy), "state": .string(state),
      "superseded_by": JSONValue(successor), "pin": JSONValue(tip.pin), "worked": .number(tip.worked),
      "failed": .number(tip.failed), "version": .number(tip.version),
    ]
  }

  init(_ adoption: Adoption) {
    self = [
      "member": JSONValue(adoption.member), "worked": .bool(adoption.worked),
      "reported": JSONValue(adoption.reported), "note": .string(adoption.note),
    ]
  }
}
