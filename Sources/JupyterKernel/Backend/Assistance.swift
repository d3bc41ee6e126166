// SPDX-License-Identifier: Apache-2.0

/// How the text before a cursor could go on.
public struct CompletionReply: Sendable, Equatable {
  /// The proposals, best first.
  public var items: [CompletionItem]
  /// What a proposal replaces, in Unicode scalars from the start of the code.
  public var range: Range<Int>

  /// Makes a reply.
  public init(items: [CompletionItem], range: Range<Int>) {
    self.items = items
    self.range = range
  }
}

/// One proposal.
public struct CompletionItem: Sendable, Equatable {
  /// The text to insert.
  public var text: String
  /// What it is, such as `function`, `instance` or `keyword`.
  public var type: String
  /// Its parameters and its result as a line of text, or empty.
  public var signature: String
  /// One sentence on it, or empty.
  public var documentation: String

  /// Makes a proposal.
  public init(text: String, type: String, signature: String = "", documentation: String = "") {
    self.text = text
    self.type = type
    self.signature = signature
    self.documentation = documentation
  }
}

/// How much an inspection says.
public enum InspectionDetail: Int, Sendable, Equatable {
  /// What a person needs to use the thing.
  case summary = 0
  /// All there is to say.
  case full = 1
}

/// Whether code can be run as it stands.
public enum Completeness: Sendable, Equatable {
  /// It can.
  case complete
  /// More lines must follow; the next one starts with this text.
  case incomplete(indent: String)
  /// It is wrong, whatever follows.
  case invalid
  /// Nobody knows.
  case unknown
}
