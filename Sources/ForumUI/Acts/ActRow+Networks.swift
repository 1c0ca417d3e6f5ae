// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What is done to networks: writing them, coming and going, admitting.
extension ActRow {
  static func addNetwork(_ id: NetworkID, _ fields: NetworkFields, _ draft: DraftID?) -> ActRow {
    ActRow(command: .writeNetwork, target: Reference.network(id).description) { (store, actor) throws(StoreError) in
      _ = try store.addNetwork(id, fields, by: actor.id, at: actor.at, draft: draft)
      return .network(id)
    }
  }

  static func editNetwork(
    _ id: NetworkID, _ fields: NetworkFields, _ basis: Int?, _ draft: DraftID?
  ) -> ActRow {
    ActRow(.edit, .network(id)) { (store, actor) throws(StoreError) in
      try store.editNetwork(id, to: fields, basis: basis, by: actor.id, at: actor.at, draft: draft)
    }.undone { (store, actor) throws(StoreError) in
      let network = try store.network(id, viewer: actor.id, now: actor.at)
      return [.editNetwork(id, network.fields, basis: network.version + 1, draft: nil)]
    }
  }

  static func joinNetwork(_ id: NetworkID) -> ActRow {
    ActRow(command: .joinNetwork, target: Reference.network(id).description, instead: .leaveNetwork) {
      (store, actor) throws(StoreError) in
      .standing(try store.joinNetwork(id, by: actor.id, at: actor.at))
    }.undone { (store, actor) throws(StoreError) in
      // An invitation that was taken cannot be given again by who got it.
      try store.network(id, viewer: actor.id, now: actor.at).standing == nil ? [.leaveNetwork(id)] : nil
    }
  }

  static func leaveNetwork(_ id: NetworkID) -> ActRow {
    ActRow(.leaveNetwork, .network(id)) { (store, actor) throws(StoreError) in
      try store.leaveNetwork(id, by: actor.id, at: actor.at)
    }.undone { (store, actor) throws(StoreError) in
      let network = try store.network(id, viewer: actor.id, now: actor.at)
      // Others decide on every other way back.
      let isOwnChoice =
        network.standing == .asked || (network.standing == .member && network.fields.membership == .open)
      return isOwnChoice ? [.joinNetwork(id)] : nil
    }
  }

  static func admit(
    _ handle: String, _ id: NetworkID, _ standing: NetworkStanding?, _ task: String
  ) -> ActRow {
    ActRow(command: .admit, target: Reference.member(handle).description) { (store, actor) throws(StoreError) in
      .standing(try store.admit(handle, to: id, as: standing, task: task, by: actor.id, at: actor.at))
    }.undone { (store, actor) throws(StoreError) in
      let before = try store.networkStanding(of: handle, in: id, viewer: actor.id)
      switch (before?.standing, standing) {
      // Nobody is put into a network without having said so: who was turned out, or whose request was turned down, asks
      // again.
      case (.asked, nil), (.member, nil), (.board, nil): return nil
      case (let old, _): return [.admit(handle, id, as: old, task: before?.task ?? "")]
      }
    }
  }
}
