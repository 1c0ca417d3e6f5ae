// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// Starts a thread; the kind fits the place, topics and kind come from the filters.
  static func asking(in place: ThreadPlace, query: Query, _ world: World) -> FormState {
    var kind = place == .stories ? ThreadKind.story : .question
    var topics: [TopicID] = []
    var audience = Audience.all
    for term in query.terms where !term.isExcluded {
      switch term.condition {
      case .kind(let wanted) where wanted != .news: kind = wanted
      case .topic(let topic) where !topics.contains(topic) && topics.count < TextRules.maximumTopics:
        topics.append(topic)
      case .network(let id) where world.counts.audiences.contains(.network(id)): audience = .network(id)
      case .state(.boardRoom) where world.counts.audiences.contains(.boards): audience = .boards
      default: break
      }
    }
    var form = FormState(
      .ask, fields: askFields(kind, topics: topics, audience: audience, world), focus: .title, world)
    form.keeping.asksWhich = true
    form.proposed = topics.isEmpty ? [.topics, .language] : [.language]
    return form
  }

  /// A call that is written already but for what its writer wants.
  static func calling(title: String, body: String, topics: [TopicID], _ world: World) -> FormState {
    var form = FormState(
      .ask, fields: askFields(.call, title: title, topics: topics, audience: .all, body: body, world), focus: .body,
      world)
    form[.body]?.control = .body(.atEnd(of: body))
    return form
  }

  private static func askFields(
    _ kind: ThreadKind, title: String = "", topics: [TopicID], audience: Audience, body: String = "", _ world: World
  ) -> [FormField] {
    // Who is in no network writes for all, and is not asked.
    let isChoice = !world.counts.audiences.isEmpty
    return [
      .line(.title, title), .body(body), .choice(.kind, kind.rawValue),
      .choice(.callKind, CallKind.sparring.rawValue), .choice(.stage, ""), .topics(topics),
      .choice(.language, world.reader.language.rawValue), .choice(.layer, world.viewer.brief.layer.rawValue),
    ] + (isChoice ? [.choice(.audience, audience.id)] : [])
  }

  /// Replies to a post, in its language unless that is not known, with a part of it quoted.
  static func replying(to post: Post, quoting text: String? = nil, _ world: World) -> FormState {
    let language = language(of: post, world)
    var body = FormField.body()
    if let text {
      let spoken = InterfaceLanguage(rawValue: language) ?? world.reader.language
      body.control = .body(.atEnd(of: quotation(text, of: post, spoken)))
    }
    var form = FormState(.reply(to: post), fields: [body, .choice(.language, language)], focus: .body, world)
    form.keeping.quoted = text
    form.proposed = [.language]
    return form
  }

  /// Changes a post; of an opening post also the thread's head. A moderator says why.
  static func editing(_ post: Post, in thread: ThreadSummary, _ world: World) -> FormState {
    var fields: [FormField] = post.number == 1 ? [.line(.title, thread.title)] : []
    if post.author.id != world.viewer.id { fields.append(.line(.reason)) }
    fields.append(.body(post.body))
    if post.number == 1 { fields += [.topics(thread.topics), .choice(.layer, thread.layer.rawValue)] }
    let basis = EditBasis(version: post.version, head: post.number == 1 ? HeadFields(thread) : nil)
    return FormState(
      .edit(post, in: thread), basis: .text(basis), fields: fields, focus: .body, world)
  }

  /// Writes what a thread comes to, or improves what is there.
  static func summarising(_ thread: Int, _ before: ThreadDigest?, _ world: World) -> FormState {
    FormState(
      .summary(of: thread, before), basis: .text(EditBasis(version: before?.version ?? 0)),
      fields: [.body(before?.body ?? "")], focus: .body, world)
  }

  /// Writes a tip.
  static func writingTip(_ world: World) -> FormState {
    var form = FormState(
      .newTip, fields: tipFields(topics: [], language: world.reader.language.rawValue), focus: .title, world)
    form.keeping.asksWhich = true
    form.proposed = [.topics, .language]
    return form
  }

  /// Makes a tip of an answer: its text, and its first sentence as the title.
  static func makingTip(of post: Post, in thread: ThreadSummary, _ world: World) -> FormState {
    FormState(
      .tip(from: post),
      fields: tipFields(
        title: TipTitle.suggested(from: post.body) ?? "", topics: thread.topics, language: language(of: post, world),
        body: post.body), focus: .title, world)
  }

  /// Changes a tip.
  static func editingTip(_ tip: Tip, _ world: World) -> FormState {
    FormState(
      .editTip(tip), basis: .text(EditBasis(version: tip.version)),
      fields: tipFields(
        title: tip.title, topics: tip.topics, language: tip.language.rawValue, review: "", body: tip.body),
      focus: .body, world)
  }

  /// Takes a draft up again; what it answers or changes is read first.
  public static func continuing(_ draft: Draft, _ world: World) -> FormState {
    var form =
      switch draft.target {
      case .newThread: asking(in: .advice, query: Query(), world)
      case .newTip: writingTip(world)
      case .newNetwork: writingNetwork(world)
      case .reply, .edit, .tip, .editTip, .editNetwork, .newEvent, .editEvent, .report, .newPoll, .pollIn,
        .outcome, .summary:
        FormState(
          .awaiting(draft), fields: [.body(draft.fields[FormField.Name.body.rawValue] ?? "")], focus: .body, world)
      }
    form.keeping.copy = draft.copy
    form.keeping.asksWhich = false
    return form
  }

  /// The form for a draft, once what it is for was read; nil when that is not there.
  static func made(for draft: Draft, of loaded: Loaded, _ world: World) -> FormState? {
    switch (draft.target, loaded) {
    case (.editTip, .tip(let detail)): return editingTip(detail.tip, world)
    case (.editNetwork, .network(let page)): return editingNetwork(page.network, world)
    case (.summary(let thread), .outline(_, let supplement)): return summarising(thread, supplement?.digest, world)
    case (.reply(let reference), .thread(let detail)):
      return detail.post(reference).map { replying(to: $0, world) }
    case (.edit(let reference), .thread(let detail)):
      return detail.post(reference).map { editing($0, in: detail.summary, world) }
    case (.tip(let reference), .thread(let detail)):
      return detail.post(reference).map { makingTip(of: $0, in: detail.summary, world) }
    default: return made(forMeeting: draft.target, of: loaded, world)
    }
  }

  private static func tipFields(
    title: String = "", topics: [TopicID], language: String, review: String = "365", body: String = ""
  ) -> [FormField] {
    [
      .line(.title, title), .body(body), .topics(topics), .choice(.language, language), .choice(.reviewBy, review),
    ]
  }

  private static func language(of post: Post, _ world: World) -> String {
    post.language == .unknown ? world.reader.language.rawValue : post.language.rawValue
  }
}

extension ThreadDetail {
  fileprivate func post(_ reference: PostReference) -> Post? { posts.first { $0.reference == reference } }
}
