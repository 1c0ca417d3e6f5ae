// SPDX-License-Identifier: EUPL-1.2

/// The keys of the query language, the same in every language of the interface.
public enum QueryKey: String, CaseIterable, Sendable {
  case topic
  case layer
  case author
  case org
  case kind
  case `is`
  case lang
  case before
  case after
  case network
  case seeks
  case offers
  case stage
  case sort
}
