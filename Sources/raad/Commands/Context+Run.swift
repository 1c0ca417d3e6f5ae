// SPDX-License-Identifier: EUPL-1.2

extension Context {
  /// Does what the invocation asks for.
  func run() throws {
    guard !invocation.has(.help) else { return try showHelp(invocation.command) }
    switch invocation.command {
    case nil: try openBoard()
    case .help: try help()
    case .completion: try completion()
    case .initialise: try initialise()
    case .demo: try demo()
    case .meJoin: try join()
    case .settings: try settings()
    case .rules: try rules()
    case .backup: try backUp()
    case .check: try check()
    case let command?: try openSession().run(command)
    }
  }
}

extension Session {
  /// Does what a command for members asks for.
  fileprivate func run(_ command: CommandName) throws {
    switch command {
    case .board: try board()
    case .today: try today()
    case .list: try list()
    case .read: try read()
    case .search: try search()
    case .unread: try unread()
    case .inbox: try inbox()
    case .digest: try digest()
    case .kindred: try kindred()
    case .similar: try similar()
    case .ask: try ask()
    case .reply: try reply()
    case .edit: try edit()
    case .remove: try remove()
    case .helped: try helped()
    case .heard: try heard()
    case .watch: try take(.watch)
    case .mute: try take(.mute)
    case .bookmark: try bookmark()
    case .saved: try saved()
    case .savedAdd: try saveSearch()
    case .savedRemove: try removeSearch()
    case .tips: try tips()
    case .tip: try writeTip()
    case .tipAdopt: try adoptTip()
    case .tipConfirm: try confirmTip()
    case .tipSupersede: try supersedeTip()
    case .tipWithdraw: try withdrawTip()
    case .members: try members()
    case .member: try member()
    case .me: try profile(of: me.handle)
    case .meSet: try setField()
    case .topics: try topics()
    case .topicsFollow: try tie(.follows)
    case .topicsWorks: try tie(.worksOn)
    case .topicsHelps: try tie(.canHelp)
    case .layers: try layers()
    case .organisations: try organisations()
    case .pin: try pin()
    case .lock: try lock()
    case .hide: try hide()
    case .role: try giveRole()
    case .audit: try audit()
    case .importData: try importData()
    case .exportData: try exportData()
    case .stats: try stats()
    case .initialise, .demo, .rules, .meJoin, .settings, .backup, .check, .help, .completion: break
    }
  }
}
