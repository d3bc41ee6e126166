// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// Lets the library's own functions (`display`, `printError`, `input`) reach the session's output.
struct SinkAdapter: OutputSink {
  let output: any SessionOutput
  let displays: DisplayNames
  let secrets: Secrets

  func write(_ text: String) { output.write(text) }
  func write(error text: String) { output.write(error: text) }
  func clear(wait: Bool) { output.clear(wait: wait) }

  func display(_ bundle: MediaBundle, id: String?) {
    if let id { displays.note(id) }
    output.display(bundle, id: id)
  }

  func update(_ bundle: MediaBundle, id: String) throws {
    try displays.require(id)
    output.update(bundle, id: id)
  }

  func input(_ prompt: String, isPassword: Bool) throws -> String {
    let answer = try output.input(prompt, isPassword: isPassword)
    if isPassword { secrets.add(answer) }
    return answer
  }
}

/// The names under which a session has shown something.
final class DisplayNames: Sendable {
  private let names = Mutex<Set<String>>([])

  func note(_ name: String) { names.withLock { _ = $0.insert(name) } }

  /// Throws ``UnknownDisplay`` for a name under which nothing was shown.
  func require(_ name: String) throws {
    try names.withLock { names in
      guard names.contains(name) else { throw UnknownDisplay(id: name, known: Array(names)) }
    }
  }
}
