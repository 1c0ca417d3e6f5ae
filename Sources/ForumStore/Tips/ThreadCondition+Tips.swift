// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadCondition {
  /// The condition on a tip; one that says nothing of tips holds for none.
  func tipSQL(in sql: inout Fragments) -> String {
    switch self {
    case .languages(let languages): "tip.language IN (\(sql.bind(each: languages)))"
    case .authors(let members):
      "tip.owner IN (\(sql.bind(each: members))) OR coalesce(tip.credited, 0) IN (\(sql.bind(each: members)))"
    case .organisations(let found):
      """
      EXISTS (SELECT 1 FROM member
        WHERE member.id = tip.owner AND member.organisation IN (\(sql.bind(each: found))))
      """
    case .topic(let topic):
      "EXISTS (SELECT 1 FROM tip_topic WHERE tip_topic.tip = tip.number AND topic = \(sql.bind(topic)))"
    case .layer(let layer): Self.tipLayer(layer, in: &sql)
    case .before(let moment): "tip.created < \(sql.bind(moment))"
    case .after(let moment): "tip.created >= \(sql.bind(moment))"
    case .state(.mine, let viewer): "tip.owner = \(sql.bind(viewer))"
    case .state(.pinned, _): "tip.pin IS NOT NULL"
    case .not(let condition): "NOT (\(condition.tipSQL(in: &sql)))"
    case .kinds, .found, .waiting, .state, .need, .stage: "0"
    }
  }

  /// A tip is known to work in its owner's layer and in those of reports that it worked.
  static func tipLayer(_ layer: LayerID, in sql: inout Fragments) -> String {
    let below = "SELECT layer FROM layer_ancestor WHERE ancestor = \(sql.bind(layer))"
    return """
      tip.layer IN (\(below)) OR EXISTS (SELECT 1 FROM adoption
        WHERE adoption.tip = tip.number AND adoption.worked = 1 AND adoption.layer IN (\(below)))
      """
  }

  /// The condition on a member; one that says nothing of members holds for none.
  func memberSQL(in sql: inout Fragments) -> String {
    switch self {
    case .authors(let members): "member.id IN (\(sql.bind(each: members)))"
    case .organisations(let found): "coalesce(member.organisation, 0) IN (\(sql.bind(each: found)))"
    case .topic(let topic):
      "EXISTS (SELECT 1 FROM member_topic WHERE member_topic.member = member.id AND topic = \(sql.bind(topic)))"
    case .layer(let layer):
      "member.layer IN (SELECT layer FROM layer_ancestor WHERE ancestor = \(sql.bind(layer)))"
    case .not(let condition): "NOT (\(condition.memberSQL(in: &sql)))"
    case .kinds, .languages, .found, .waiting, .before, .after, .state, .need, .stage: "0"
    }
  }
}
