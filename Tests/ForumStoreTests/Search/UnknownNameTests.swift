// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Names in a query that nobody has") struct UnknownNameTests {
  @Test(
    "are told with the nearest that are there",
    arguments: [
      ("author:helper -author:MO org:gent org:\"stad ge\" template", []),
      ("author:helpr", [UnknownName(key: .author, name: "helpr", nearest: ["helper"])]),
      ("-author:nobody org:zzzz", [UnknownName(key: .author, name: "nobody"), UnknownName(key: .org, name: "zzzz")]),
      ("org:\"OCMW Eders\"", [UnknownName(key: .org, name: "OCMW Eders", nearest: ["\"OCMW Elders\""])]),
    ])
  func names(text: String, unknown: [UnknownName]) throws {
    let board = try TestBoard()
    let query = try QueryParser.parse(text, vocabulary: Vocabulary())
    #expect(try board.store.unknownNames(in: query) == unknown)
    for name in unknown {
      let problem = QueryProblem(name, in: text)
      #expect(problem.kind == .unknownValue(name.key) && problem.nearest == name.nearest)
      let start = text.index(text.startIndex, offsetBy: problem.offset)
      #expect(text[start...].hasPrefix(problem.word) && problem.word.contains(name.name))
    }
    #expect(try board.scans() == [])
  }
}
