// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What is shown, as a page of Markdown for a file or the clipboard.
extension App {
  /// Asks where it is to go; from another machine there is only the clipboard of its terminal.
  func askWhereToExport() -> [Effect] {
    guard !world.isAtDoor else { return [.export(file: nil)] }
    let items = [
      Chooser.Item(id: ExportPhrase.clipboard, label: world.reader(ExportPhrase.toClipboard)),
      Chooser.Item(id: ExportPhrase.file, label: world.reader(ExportPhrase.toFile)),
    ]
    return [.ask(.choose(.exportTo, world.reader(ExportPhrase.where), items))]
  }

  /// A name for the file, from what is shown.
  var suggestedFile: String {
    if let summary = top.state(ThreadState.self)?.outline?.summary { return Linear.markdownFileName(summary) }
    if case .tip(let number)? = top.content.shows { return "tip-\(number).md" }
    let words = Folding.fold(top.content.breadcrumb(world).joined(separator: " "))
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return (words.isEmpty ? "raad" : words.joined(separator: "-").prefix(60)) + ".md"
  }

  /// The page; a thread is given whole, since a screen has only the posts that were seen.
  func page(of thread: ThreadDetail?) -> String {
    let linear = Linear(reader: world.reader, columns: nil, layers: world.layers + world.otherLayers)
    if let thread { return linear.markdown(thread) }
    let heading = top.content.breadcrumb(world).map { MarkdownText.escaped(DisplayText.sanitised($0)) }
    let title = "# " + heading.joined(separator: " › ")
    func lines(_ rows: [String], isCut: Bool) -> String {
      ([title, ""] + rows + (isCut ? ["- " + world.sign(.more)] : [])).joined(separator: "\n") + "\n"
    }
    if let list = top.state(ThreadListState.self) { return lines(list.rows.map(line), isCut: list.list.next != nil) }
    if let list = top.state(TipListState.self) { return lines(list.rows.map(line), isCut: list.list.next != nil) }
    return [title, "", Self.fenced(drawn)].joined(separator: "\n") + "\n"
  }

  private func line(_ thread: ThreadSummary) -> String {
    let layer = world.layerIfSaid(thread.layer)
    let facts = [ThreadLine.state(thread, world)] + (layer.isEmpty ? [] : [layer]) + [thread.author.fullName]
    return line("#\(thread.number)", world.reader.title(of: thread), facts, thread.topics)
  }

  private func line(_ tip: Tip) -> String {
    line(
      "tip:\(tip.number)", tip.title, [world.reader(ValuePhrase.tipState(tip.state)), tip.owner.fullName], tip.topics)
  }

  private func line(_ reference: String, _ title: String, _ facts: [String], _ topics: [TopicID]) -> String {
    let facts = (facts + [world.reader.tags(topics)]).filter { !$0.isEmpty }
    let text = MarkdownText.escaped(DisplayText.sanitised(title))
    return "- \(reference) **\(text)** (\(MarkdownText.escaped(DisplayText.sanitised(facts.joined(separator: " · ")))))"
  }

  /// The screen's part as it is drawn.
  private var drawn: String {
    var painter = Painter(size: world.content, isUnicode: world.reader.isUnicode)
    top.content.view(into: &painter, world)
    let lines = painter.surface.picture.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
  }

  /// A text between fences longer than any that stands in it.
  private static func fenced(_ text: String) -> String {
    var longest = 2
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)text\n\(text)\n\(fence)"
  }
}
