// SPDX-License-Identifier: EUPL-1.2

/// Why a member is named: what they said of themself, or what others marked.
public enum KindredReason: Hashable, Sendable {
  /// "I have done it, ask me", about these topics.
  case canHelp([TopicID])
  /// Answers that helped in threads like the title.
  case helpedHere(Int)
  /// Answers that helped in threads with the topic.
  case helped(Int, TopicID)
  /// A line of what they could give a talk about.
  case canTalkAbout(String)
  /// They work on these topics.
  case worksOn([TopicID])
  /// A line of what they work on.
  case worksOnLine(String)
  /// They follow these topics.
  case follows([TopicID])
}
