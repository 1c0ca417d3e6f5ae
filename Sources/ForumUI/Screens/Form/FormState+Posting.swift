// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// Posts what stands in the form, or shows what is wrong and goes to the first field that is.
  ///
  /// - Parameter isChecked: true when the member has overruled what was said of personal data.
  mutating func post(_ world: World, isChecked: Bool = false) -> [Effect] {
    settle(world)
    problems = [:]
    remarks = [:]
    let acts = acts(world)
    if let field = shown.first(where: { problems[$0.name] != nil }), let problem = problems[field.name] {
      focus = field.name
      let place = MeetingForm.field(field.name) ?? Field(rawValue: field.name.rawValue) ?? .layer
      return [.say(.refused(world.reader(ProblemPhrase(FieldProblem(place, problem)))))]
    }
    if let field = shown.first(where: { remarks[$0.name] != nil }), let remark = remarks[field.name] {
      focus = field.name
      return [.say(.refused(remark.text(world)))]
    }
    guard let first = acts.first else { return nothingToPost(world) }
    if needsHouseRules(world) { return showHouseRules(world) }
    if !isChecked, let question = warn(world) { return question }
    return [.perform(first)]
  }

  private mutating func nothingToPost(_ world: World) -> [Effect] {
    if case .awaiting = purpose { return [.say(.refused(world.reader(FormPhrase.targetGone)))] }
    return dropKept() + [.pop, .say(.done(world.reader(FormPhrase.unchanged)))]
  }

  /// What posting does, in order; empty when something is wrong or nothing changed.
  private mutating func acts(_ world: World) -> [Act] {
    switch purpose {
    case .ask: return asking(world).map { [.ask($0, draft: keeping.id)] } ?? []
    case .reply(let post):
      return value(.body, TextRules.body).map {
        [.reply(post.reference, body: $0, language: language, draft: keeping.id)]
      } ?? []
    case .edit(let post, let thread): return editing(post, in: thread, world)
    case .newTip: return tip(nil, world).map { [.writeTip($0, draft: keeping.id)] } ?? []
    case .tip(let post): return tip(post.reference, world).map { [.writeTip($0, draft: keeping.id)] } ?? []
    case .editTip(let tip):
      return self.tip(tip.source, world).map { [.editTip(tip.number, $0, basis: basis?.version, draft: keeping.id)] }
        ?? []
    case .summary(let thread, let before):
      guard let body = value(.body, TextRules.body), body != before?.body else { return [] }
      return [.summarise(thread, body, basis: basis?.version, draft: keeping.id)]
    case .newNetwork:
      guard let id = networkID(), let fields = network(world) else { return [] }
      return [.addNetwork(id, fields, draft: keeping.id)]
    case .editNetwork(let before):
      guard let fields = network(world), fields != before.fields else { return [] }
      return [.editNetwork(before.id, fields, basis: basis?.version, draft: keeping.id)]
    case .profile:
      return member(world).map { [.updateProfile($0, from: basis?.fields ?? MemberFields(world.viewer))] } ?? []
    case .join: return member(world).map { [.join($0)] } ?? []
    case .newBoard: return board(world)
    case .addKey: return addingKey()
    case .invite: return inviting()
    case .signUp(let newcomer, _): return signingUp(newcomer, world)
    case .meeting(let form): return meetingActs(form, world)
    case .awaiting: return []
    }
  }

  private mutating func asking(_ world: World) -> NewThread? {
    let title = value(.title, TextRules.title)
    let topics = topics(world, isRequired: true)
    let body = value(.body, TextRules.body)
    guard let title, let topics, let body else { return nil }
    let kind = choice(.kind).flatMap(ThreadKind.init(rawValue:)) ?? .question
    let layer = layer
    var thread = NewThread(
      kind: kind, callKind: kind == .call ? choice(.callKind).flatMap(CallKind.init(rawValue:)) : nil,
      stage: kind == .story ? choice(.stage).flatMap(StoryStage.init(rawValue:)) : nil, title: title, body: body,
      topics: topics, language: language, layer: layer == world.viewer.brief.layer ? nil : layer)
    thread.audience = choice(.audience).map(Audience.init(id:)) ?? .all
    return thread
  }

  private mutating func editing(_ post: Post, in thread: ThreadSummary, _ world: World) -> [Act] {
    var edit = PostEdit()
    if case .text(let basis)? = basis { edit.basis = basis }
    if post.number == 1 {
      let title = value(.title, TextRules.title)
      let topics = topics(world, isRequired: true)
      guard let title, let topics else { return [] }
      let head = HeadFields(title: title, topics: topics, layer: layer)
      if head != HeadFields(thread) { edit.head = head }
    }
    guard let body = value(.body, TextRules.body) else { return [] }
    if body != post.body {
      guard let reason = self[.reason] == nil ? "" : value(.reason, TextRules.reason) else { return [] }
      (edit.body, edit.reason) = (body, reason)
    }
    return edit.body == nil && edit.head == nil ? [] : [.edit(post.reference, edit, draft: keeping.id)]
  }

  private mutating func tip(_ source: PostReference?, _ world: World) -> NewTip? {
    let title = value(.title, TextRules.title)
    let topics = topics(world, isRequired: true)
    let body = value(.body, TextRules.body)
    guard let title, let topics, let body else { return nil }
    var reviewBy = choice(.reviewBy).flatMap { Int($0) }.map { world.reader.now.adding(days: $0) }
    if reviewBy == nil, case .editTip(let tip) = purpose { reviewBy = tip.reviewBy }
    return NewTip(
      title: title, body: body, topics: topics, language: language, reviewBy: reviewBy, source: source)
  }

  mutating func member(_ world: World) -> MemberFields? {
    let offer = handleOffer
    let handle = value(.handle) { text throws(FieldProblem) in
      let handle = try TextRules.handle(text)
      if let offer, offer.isTaken, offer.handle == handle { throw FieldProblem(.handle, .handleTaken(handle)) }
      return handle
    }
    let name = value(.name, TextRules.name)
    let organisation = value(.organisation, TextRules.organisation)
    var ties = world.viewer.ties
    if self[.topics] != nil {
      guard let topics = topics(world, isRequired: false) else { return nil }
      for topic in topics { ties[topic] = [.follows, .worksOn] }
    }
    let worksOn = lines(.worksOn, .worksOn)
    let canTalkAbout = lines(.canTalkAbout, .canTalkAbout)
    guard let handle, let name, let organisation, let worksOn, let canTalkAbout else { return nil }
    return MemberFields(
      handle: handle, name: name, layer: layer, organisation: organisation,
      roleFamily: choice(.roleFamily).flatMap(RoleFamily.init(rawValue:)), worksOn: worksOn,
      canTalkAbout: canTalkAbout, ties: ties)
  }

  private mutating func board(_ world: World) -> [Act] {
    let name = value(.boardName, TextRules.boardName)
    guard let member = member(world), let name, let layerProfile else { return [] }
    return [.createBoard(Board(name: name, created: world.reader.now), layerProfile, member)]
  }
}

extension FormState {
  var layer: LayerID { LayerID(choice(.layer) ?? LayerID.unspecified.rawValue) }

  var language: Language { choice(.language).flatMap(Language.init(rawValue:)) ?? .unknown }

  /// A field's text as a rule takes it; nil with the problem noted when the rule does not.
  mutating func value<Value>(
    _ name: FormField.Name, _ rule: (String) throws(FieldProblem) -> Value
  ) -> Value? {
    do throws(FieldProblem) {
      return try rule(self[name]?.text ?? "")
    } catch {
      problems[name] = error.problem
      return nil
    }
  }

  mutating func lines(_ name: FormField.Name, _ field: Field) -> [String]? {
    value(name) { text throws(FieldProblem) in
      try TextRules.lines(text.split(separator: "\n").map(String.init), field: field)
    }
  }

  /// The topics; nil with the problem noted when there are none, too many, or something is typed
  /// that is none.
  mutating func topics(_ world: World, isRequired: Bool) -> [TopicID]? {
    guard case .topics(let input)? = self[.topics]?.control else { return [] }
    if !input.line.isEmpty {
      problems[.topics] = input.unknown(world)
      return nil
    }
    if input.topics.isEmpty, !isRequired { return [] }
    return value(.topics) { _ throws(FieldProblem) in try TextRules.topics(input.topics) }
  }
}
