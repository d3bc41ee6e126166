// SPDX-License-Identifier: Apache-2.0

import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The handshake of protocol 5.6: tells the launcher the ports and waits until it has noted them.
struct Registration {
  let file: RegistrationFile
  /// How long the launcher may take to acknowledge, in milliseconds.
  var patience = 5000

  /// Sends the ports and waits for the acknowledgement.
  ///
  /// Both messages are one signed text after the delimiter. The ports are written as texts, as the
  /// protocol has them.
  ///
  /// - Throws: ``KernelError/noAcknowledgement(endpoint:problem:)``: nobody will ever talk to this
  ///   kernel, so it must end.
  func announce(_ ports: [Channel: Int], context: ZeroMQContext) throws {
    let signer = try MessageSigner(key: file.key)
    let socket = try ZeroMQSocket(.dealer, context: context, endpoint: file.endpoint)
    defer { socket.close() }
    func port(_ channel: Channel) -> JSONValue { .string(String(ports[channel] ?? 0)) }
    let content: JSONValue = [
      "kernel_id": .string(file.kernelID), "shell_port": port(.shell),
      "iopub_port": port(.iopub), "stdin_port": port(.stdin), "control_port": port(.control),
      "hb_port": port(.heartbeat),
    ]
    let frame = Frame(content.compactText.utf8)
    socket.send([WireFormat.delimiter, signer.signature(of: [frame]), frame])
    try waitForAcknowledgement(on: socket, signer)
  }

  private func waitForAcknowledgement(on socket: ZeroMQSocket, _ signer: MessageSigner) throws {
    let deadline = MonotonicTime.now.advanced(milliseconds: patience)
    while true {
      if let frames = socket.receive() {
        // Some launchers put empty frames in front.
        guard let start = frames.firstIndex(of: WireFormat.delimiter), frames.count > start + 2,
          signer.verify(frames[start + 1], of: [frames[start + 2]]) != nil
        else {
          throw KernelError.noAcknowledgement(
            endpoint: file.endpoint,
            problem: "the answer is not signed with our key"
          )
        }
        return
      }
      let left = deadline.millisecondsFromNow
      guard left > 0 else {
        throw KernelError.noAcknowledgement(
          endpoint: file.endpoint,
          problem: "no answer within \(patience) milliseconds"
        )
      }
      waitForEvents(socket, nil, milliseconds: left)
    }
  }

  /// Writes a connection file beside the registration file, so that other clients can connect.
  ///
  /// - Returns: Its path; `nil` if it could not be written, which keeps nobody from working.
  func writeConnectionFile(_ connection: ConnectionFile, beside path: String) -> String? {
    let name = file.kernelID.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
    }
    guard !name.isEmpty else { return nil }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let target = (folder + ["kernel-\(name).json"])
      .joined(separator: "/")
    // Never over a file that is there, and never through a link that somebody has put there.
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array(connection.json(kernelID: file.kernelID).utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      unlink(target)
      return nil
    }
    return target
  }
}
