// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Has the user's own editor change the body; what is written is kept first. nil for a form
  /// without a body.
  mutating func editOutside(_ world: World) -> [Effect]? {
    guard case .body(let editor)? = self[.body]?.control else { return nil }
    focus = .body
    return keep(world) + [.editOutside(editor.text)]
  }

  /// Takes what an editor outside made of the body, in one step of undo.
  mutating func takeEdited(_ text: String) {
    changeBody { $0.replaceText(text) }
  }

  /// Shows how the text will look; what is written is kept first. nil for a form without a body.
  mutating func showPreview(_ world: World) -> [Effect]? {
    guard let body = self[.body]?.text else { return nil }
    guard body.contains(where: { !$0.isWhitespace }) || !(self[.title]?.text ?? "").isEmpty else {
      return [.say(.refused(world.reader(FormPhrase.nothingToPreview)))]
    }
    return keep(world) + [.show(Screen(PreviewState(of: self, world)))]
  }

  /// Quotes the post that is answered: at once when it is one paragraph, else after a choice of
  /// paragraphs. nil for a form without a body.
  mutating func quote(_ world: World) -> [Effect]? {
    guard self[.body] != nil else { return nil }
    guard case .reply(let post) = purpose else { return [.say(.refused(world.reader(QuotePhrase.onlyReplies)))] }
    focus = .body
    return QuoteState.effects(quoting: post, isFormOpen: true, world)
  }

  /// Puts a quotation at the cursor, on lines of its own, in one step of undo.
  mutating func insertQuotation(_ text: String, _ world: World) {
    guard case .reply(let post) = purpose else { return }
    let language = choice(.language).flatMap(InterfaceLanguage.init(rawValue:)) ?? world.reader.language
    let quotation = Self.quotation(text, of: post, language)
    changeBody { editor in
      editor.insert((editor.cursor.character > 0 ? "\n\n" : "") + quotation)
    }
  }

  /// A text of somebody with who wrote it above and room to answer below.
  static func quotation(_ text: String, of post: Post, _ language: InterfaceLanguage) -> String {
    QuotePhrase.wrote(post.author.handle, post.reference).text(in: language) + "\n" + Quote.quoted(text) + "\n\n"
  }

  private mutating func changeBody(_ change: (inout TextEditor) -> Void) {
    guard case .body(var editor)? = self[.body]?.control else { return }
    change(&editor)
    self[.body] = FormField(name: .body, control: .body(editor))
    problems[.body] = nil
    warnings[.body] = nil
    keeping.changes += 1
  }
}
