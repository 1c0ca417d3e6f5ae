// SPDX-License-Identifier: EUPL-1.2

extension AddressPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title: "Address"
    case .host(let host): "Leads to \(host)"
    case .mailHost(let host): "Mail to somebody at \(host)"
    case .doubt(.letters(let name)): "Read with its letters the name is “\(name)”, which may look like another one"
    case .doubt(.userInfo(let name)): "What stands before @, “\(name)”, is not where it leads"
    case .doubt(.encodedHost): "The name of the host hides signs behind %"
    case .doubt(.notEncrypted): "Not encrypted: others can read what is sent"
    case .copied: "Copied, where the terminal allows it"
    case .program(let name): "\(name) opens it"
    case .howToOpen: "To open addresses with a program, set “browser” in the settings file"
    case .noProgram: "No program is set: “browser” in the settings file names one"
    case .failed(let name): "“\(name)” could not open the address"
    }
  }
}
