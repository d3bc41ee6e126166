// SPDX-License-Identifier: Apache-2.0

import MartletText

/// A message from a client, signature checked, JSON parsed.
struct Message: Sendable {
  /// The frames that name the sender, for the way back.
  var identities: [Frame]
  /// The header as it came: it is quoted byte for byte as `parent_header` of every answer.
  var rawHeader: Frame
  /// The fields of the header that the kernel looks at.
  var header: MessageHeader
  /// The `msg_id` of the message that this one answers; `nil` for a request.
  var parentID: String?
  /// The `metadata` object.
  var metadata: JSONValue
  /// The `content` object.
  var content: JSONValue
  /// Frames after the JSON ones; they are not covered by the signature.
  var buffers: [Frame]
}

/// One frame of a ZeroMQ message.
typealias Frame = [UInt8]

/// The fields of a header that the kernel looks at.
struct MessageHeader: Sendable, Equatable {
  /// The message's own name.
  var id: String
  /// What the message is, such as `execute_request`.
  var type: String
  /// The client's session.
  var session: String
  /// When the client says it sent the message.
  var date: Timestamp?
  /// The subshell that is to serve it; `nil` is the main shell.
  var subshell: String?
}

/// A message from the kernel, not yet written as frames.
struct OutgoingMessage: Sendable {
  /// The sender of the request for a reply; the topic for a broadcast.
  var identities: [Frame]
  /// What the message is, such as `execute_reply`.
  var type: String
  /// The header of the message that this one answers; `nil` is written as `{}`.
  var parent: Frame?
  /// The `metadata` object.
  var metadata: JSONValue = .object([])
  /// The `content` object.
  var content: JSONValue
  /// Frames after the JSON ones; they are not covered by the signature.
  var buffers: [Frame] = []
}
