// SPDX-License-Identifier: EUPL-1.2

import Forum

/// An employer with the layer it belongs to; its name is what others refer to.
struct OrganisationRecord {
  var name: String
  var layer: String?
}

extension OrganisationRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    name = try fields.required("name", TextRules.organisation)
    if name.isEmpty { throw .text(field: "name", .empty) }
    layer = try fields.id("layer")
  }

  var line: [UInt8] {
    var line = JSONLine(type: "organisation")
    line.add("name", name)
    line.add("layer", layer)
    return line.closed
  }
}
