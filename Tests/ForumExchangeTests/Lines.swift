// SPDX-License-Identifier: EUPL-1.2

/// Small lines of the format, to be varied.
enum Lines {
  static func member(_ id: String, _ more: String = "") -> String {
    #"{"type":"member","id":"\#(id)","handle":"\#(id)"\#(more)}"#
  }

  static func thread(
    _ id: String, author: String = "u1", title: String = "Een vraag", created: Int = 1_700_000_000, _ more: String = ""
  ) -> String {
    """
    {"type":"thread","id":"\(id)","kind":"question","title":"\(title)","author":"\(author)","created":\(created)\(more)}
    """
  }

  static func post(
    _ id: String, in thread: String = "t1", to parent: String? = nil, author: String = "u1",
    created: Int = 1_700_000_000, body: String = "Een tekst.", _ more: String = ""
  ) -> String {
    let parent = parent.map { #""\#($0)""# } ?? "null"
    return """
      {"type":"post","id":"\(id)","thread":"\(thread)","parent":\(parent),"author":"\(author)","created":\(created),\
      "body":"\(body)"\(more)}
      """
  }

  static func tip(_ id: String, author: String = "u1", _ more: String = "") -> String {
    """
    {"type":"tip","id":"\(id)","title":"Een tip","body":"Doe het zo.","author":"\(author)","created":1700000000\(more)}
    """
  }
}
