// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Lets the library's own functions (`display`, `printError`, `input`) reach the session's output.
struct SinkAdapter: OutputSink {
  let output: any SessionOutput

  func write(_ text: String) { output.write(text) }
  func write(error text: String) { output.write(error: text) }
  func display(_ bundle: MediaBundle) { output.display(bundle, id: nil) }
  func clear(wait: Bool) { output.clear(wait: wait) }
  func input(_ prompt: String) throws -> String { try output.input(prompt) }
}
