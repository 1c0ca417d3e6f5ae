// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a form will put on the board, with the head it will stand under.
enum PreviewContent: Equatable {
  /// A new thread, or the opening post of one.
  case thread(ThreadSummary, Post)
  /// A reply in a thread; how deep it stands.
  case reply(Post, in: ThreadSummary, depth: Int)
  case tip(Tip)

  init(_ form: FormState, _ world: World) {
    func text(_ name: FormField.Name) -> String { form[name]?.text ?? "" }
    // As the board will take it; what it will refuse is shown as it is.
    let body = (try? TextRules.body(text(.body))) ?? text(.body)
    let title = (try? TextRules.title(text(.title))) ?? text(.title)
    let topics: [TopicID] = if case .topics(let input)? = form[.topics]?.control { input.topics } else { [] }
    let now = world.reader.now
    let language = form.choice(.language).flatMap(Language.init(rawValue:)) ?? .unknown
    let layer = form.choice(.layer).map { LayerID($0) } ?? world.viewer.brief.layer
    // A new post has no number yet.
    func new(in thread: Int, parent: Int?) -> Post {
      Post(
        id: PostID(0), reference: PostReference(thread: thread, number: 0), parent: parent, author: world.viewer.brief,
        created: now, language: language, body: body)
    }
    func edited(_ post: Post) -> Post {
      var post = post
      (post.body, post.edited) = (body, now)
      post.isEditedByModerator = post.author.id != world.viewer.id
      return post
    }
    switch form.purpose {
    case .edit(let post, var thread) where post.number == 1:
      thread.title = title
      thread.topics = topics
      thread.layer = layer
      self = .thread(thread, edited(post))
    case .reply(let post):
      // Only what a head needs of the thread; what bridges there are shows when it is posted.
      let thread = ThreadSummary(
        number: post.reference.thread, title: "", kind: .story, author: post.author, layer: post.author.layer,
        language: post.language, created: now, lastActivity: now, topics: [])
      self = .reply(new(in: thread.number, parent: post.number), in: thread, depth: post.parent == nil ? 1 : 2)
    case .edit(let post, let thread): self = .reply(edited(post), in: thread, depth: post.parent == 1 ? 1 : 2)
    case .newTip, .tip, .editTip:
      var tip = Tip(
        number: 0, title: title, body: body, topics: topics, owner: world.viewer.brief, language: language,
        created: now,
        confirmed: now, reviewBy: now)
      if case .editTip(let old) = form.purpose {
        (tip.number, tip.owner, tip.state, tip.pin) = (old.number, old.owner, old.state, old.pin)
        (tip.worked, tip.failed) = (old.worked, old.failed)
      }
      self = .tip(tip)
    default:
      // A form without kinds is one for a network, whose page is told like a story.
      let kind = form.choice(.kind).flatMap(ThreadKind.init(rawValue:)) ?? .story
      self = .thread(
        ThreadSummary(
          number: 0, title: title, kind: kind,
          callKind: kind == .call ? form.choice(.callKind).flatMap(CallKind.init(rawValue:)) : nil,
          stage: kind == .story ? form.choice(.stage).flatMap(StoryStage.init(rawValue:)) : nil,
          author: world.viewer.brief, layer: layer, language: language, created: now, lastActivity: now, topics: topics,
          isUnanswered: true), new(in: 0, parent: nil))
    }
  }

  /// The lines, by the same layout as that of threads and tips.
  func lines(_ world: World) -> [[Run]] {
    let width = max(1, world.content.columns)
    switch self {
    case .thread(let summary, let post):
      let outline = ThreadOutline(summary: summary, entries: [], marks: ReadMarks())
      let head = ThreadHead(outline: outline, words: WordMatcher(), world: world, width: width)
      return head.lines + lines(of: post, in: summary, depth: 0, world, width)
    case .reply(let post, let thread, let depth): return lines(of: post, in: thread, depth: depth, world, width)
    case .tip(let tip):
      let page = TipPage(detail: TipDetail(tip: tip, adoptions: []), words: WordMatcher(), world: world)
      return page.text
    }
  }

  private func lines(of post: Post, in thread: ThreadSummary, depth: Int, _ world: World, _ width: Int) -> [[Run]] {
    let guides = ThreadGuides(guides: Array(repeating: false, count: depth), replies: false, world: world)
    let head = PostHead(
      post: post, summary: thread, world: world, isUnread: false, isSelected: false,
      width: max(8, width - guides.width)
    ).lines
    let room = max(8, min(ThreadLayout.widest, width - guides.width))
    let body = BodyLines(text: post.body, world: world, width: room).lines
    return (head + body).enumerated().map { [guides.run(isFirst: $0 == 0)] + $1 }
  }
}
