// SPDX-License-Identifier: EUPL-1.2

/// What holds of every text in `Forum`, whoever wrote it.
let rules: [@Sendable ([UInt8]) -> Void] = [
  queriesReadBack, markupKeepsEverything, referencesReadBack, findingsStandInTheText, differencesAddUp, textsAreClean,
]

private let vocabulary = Vocabulary(
  layers: [("be", nil), ("be.local", "be"), ("nl", nil)].map { id, parent in
    Layer(
      id: LayerID(id), parent: parent.map { LayerID($0) }, isSelectable: true, labels: Labels([.nl: "Laag \(id)"]),
      abbreviations: Labels([:]))
  },
  topics: [Topic(id: TopicID("open-data"), labels: Labels([.nl: "Open data", .fr: "Données"]), aliases: ["datasets"])])

private func queriesReadBack(_ bytes: [UInt8]) {
  let typed = text(bytes)
  do throws(QueryProblem) {
    let query = try QueryParser.parse(typed, vocabulary: vocabulary)
    let again = try? QueryParser.parse(query.text, vocabulary: vocabulary)
    require(again == query, "“\(query.text)” reads as another query")
  } catch {
    require(error.offset >= 0 && error.length >= 0 && error.offset <= typed.count + 1, "a problem outside the text")
  }
}

private func markupKeepsEverything(_ bytes: [UInt8]) {
  let typed = text(bytes)
  let markup = Markup(typed)
  let kept = Array(markup.lines.map(\.text).joined(separator: "\n").utf8).filter { $0 != 0x0D }
  require(kept == Array(typed.utf8).filter { $0 != 0x0D }, "markup lost or added something")
  for address in markup.addresses {
    let isShown = address.unicodeScalars.allSatisfy {
      !$0.properties.isDefaultIgnorableCodePoint && ![.control, .format].contains($0.properties.generalCategory)
    }
    require(isShown, "an address has something in it that is not seen")
  }
}

private func referencesReadBack(_ bytes: [UInt8]) {
  let typed = text(bytes)
  var end = typed.startIndex
  for found in ReferenceScanner.references(in: typed) {
    require(found.range.lowerBound >= end, "references overlap")
    end = found.range.upperBound
    require(Reference(String(typed[found.range])) == found.reference, "a reference reads as another")
  }
}

private func findingsStandInTheText(_ bytes: [UInt8]) {
  let typed = text(bytes)
  let lines = typed.utf8.count { $0 == 0x0A } + 1
  for finding in PersonalDataScanner.first(.max, in: typed).findings {
    require((1...lines).contains(finding.line(in: typed)), "a finding outside the text")
    require(finding.masked(in: typed).count == typed[finding.range].count || finding.kind == .email, "masked amiss")
  }
}

private func differencesAddUp(_ bytes: [UInt8]) {
  let half = bytes.firstIndex(of: 0xFF) ?? bytes.count / 2
  let (old, new) = (text(bytes[..<half]), text(bytes[half...]))
  let pieces = WordDiff(from: old, to: new).pieces
  let before = pieces.filter { $0.change != .inserted }.map(\.text).joined()
  let after = pieces.filter { $0.change != .deleted }.map(\.text).joined()
  require(Array(before.utf8) == Array(old.utf8) && Array(after.utf8) == Array(new.utf8), "differences do not add up")
}

private func textsAreClean(_ bytes: [UInt8]) {
  let folded = Folding.fold(text(bytes))
  require(Folding.fold(folded) == folded, "folding twice is not folding once")
  _ = Timestamp(text(bytes))
  guard let body = try? TextRules.body(text(bytes)) else { return }
  require((try? TextRules.body(body)) == body, "a clean text is cleaned again")
  require(
    body.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || "\n\t".unicodeScalars.contains($0) },
    "a control came through")
}
