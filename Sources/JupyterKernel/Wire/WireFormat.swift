// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// Turns frames into messages and back: signatures, replays, JSON.
///
/// Shared by all channels; a message recorded on one channel cannot be replayed on another.
final class WireFormat: Sendable {
  /// The frame between the identities and the signature.
  static let delimiter = Frame("<IDS|MSG>".utf8)

  /// The kernel's session, new with every process: clients notice a restart by it.
  let session: String
  private let signer: MessageSigner
  private let replays = Mutex(ReplayWindow())
  private let counter = Atomic<Int>(0)

  init(signer: MessageSigner) {
    self.signer = signer
    session = randomName()
  }

  /// Why frames are not a message.
  enum Malformation: Error, Equatable, Hashable {
    case noDelimiter
    case tooFewFrames
    case badSignature
    case replayed
    case notJSON(frame: String)
    case notAnObject(frame: String)
    case badHeader(field: String)

    /// The problem in words.
    var text: String {
      switch self {
      case .noDelimiter: "it has no <IDS|MSG> frame"
      case .tooFewFrames: "it has fewer than four JSON frames"
      case .badSignature: "its signature is not made with our key"
      case .replayed: "it was received before"
      case .notJSON(let frame): "its \(frame) is not JSON"
      case .notAnObject(let frame): "its \(frame) is not an object"
      case .badHeader(let field): "its header has no text \"\(field)\""
      }
    }
  }

  /// Checks and parses the frames of one message.
  ///
  /// Nothing is parsed before the signature is known to be good.
  func decode(_ frames: [Frame]) throws(Malformation) -> Message {
    guard let start = frames.firstIndex(of: Self.delimiter) else { throw .noDelimiter }
    guard frames.count >= start + 6 else { throw .tooFewFrames }
    let signed = frames[(start + 2)..<(start + 6)]
    guard let digest = signer.verify(frames[start + 1], of: signed) else { throw .badSignature }
    if signer.isSigning {
      guard replays.withLock({ $0.admit(digest) }) else { throw .replayed }
    }
    let header = try object(frames[start + 2], "header")
    let parent = try object(frames[start + 3], "parent_header", orNull: true)
    return Message(
      identities: Array(frames[..<start]),
      rawHeader: frames[start + 2],
      header: MessageHeader(
        id: try text("msg_id", of: header),
        type: try text("msg_type", of: header),
        session: try text("session", of: header),
        date: header["date"]?.stringValue.flatMap { Timestamp(text: $0) },
        subshell: header["subshell_id"]?.stringValue
      ),
      parentID: parent["msg_id"]?.stringValue,
      metadata: try object(frames[start + 4], "metadata", orNull: true),
      content: try object(frames[start + 5], "content"),
      buffers: Array(frames[(start + 6)...])
    )
  }

  /// Writes a message as signed frames under a new `msg_id`.
  func encode(_ message: OutgoingMessage) -> (frames: [Frame], id: String) {
    let id = nextID()
    let header: JSONValue = [
      "msg_id": .string(id), "msg_type": .string(message.type), "username": "kernel",
      "session": .string(session), "date": .string(Timestamp.now.text),
      "version": .string(JupyterProtocol.version),
    ]
    let json: [Frame] = [
      Frame(header.compactText.utf8), message.parent ?? Frame("{}".utf8),
      Frame(message.metadata.compactText.utf8), Frame(message.content.compactText.utf8),
    ]
    let frames = message.identities + [Self.delimiter, signer.signature(of: json)] + json
    return (frames + message.buffers, id)
  }

  private func nextID() -> String {
    let number = counter.add(1, ordering: .relaxed).newValue
    return "\(session)_\(currentProcessID())_\(number)"
  }

  private func object(
    _ frame: Frame,
    _ name: String,
    orNull: Bool = false
  ) throws(Malformation) -> JSONValue {
    let value: JSONValue
    do {
      value = try JSONValue.parse(bytes: frame, replacingSurrogates: true)
    } catch {
      throw .notJSON(frame: name)
    }
    if orNull, case .null = value { return .object([]) }
    guard value.objectValue != nil else { throw .notAnObject(frame: name) }
    return value
  }

  private func text(_ field: String, of header: JSONValue) throws(Malformation) -> String {
    guard let text = header[field]?.stringValue else { throw .badHeader(field: field) }
    return text
  }
}

/// 128 random bits in hexadecimal.
func randomName() -> String {
  var generator = SystemRandomNumberGenerator()
  let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  return String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
}
