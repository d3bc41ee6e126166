// SPDX-License-Identifier: Apache-2.0

import MartletSession
import MartletText
import Synchronization

/// Keeps what a session shows, as lines such as `out: …` and `display: …`.
final class RecordingOutput: SessionOutput {
  private let recorded = Mutex<[String]>([])

  var lines: [String] { recorded.withLock { $0 } }
  var isInteractive: Bool {
    let (count, body) = asked.withLock { asked in
      asked.count += 1
      return asked
    }
    body?(count)
    return answersQuestions
  }

  private let answersQuestions: Bool
  private let asked = Mutex<(count: Int, body: (@Sendable (Int) -> Void)?)>((0, nil))

  init(isInteractive: Bool = false) { answersQuestions = isInteractive }

  /// Calls `body` whenever the session asks whether somebody is watching, with how often it has.
  func onQuestionOfInteraction(_ body: (@Sendable (Int) -> Void)?) {
    asked.withLock { $0 = (0, body) }
  }

  private func add(_ line: String) { recorded.withLock { $0.append(line) } }

  func write(_ text: String) { add("out: \(text)") }
  func write(error text: String) { add("err: \(text)") }
  func display(_ bundle: MediaBundle, id: String?) {
    add("display: \(bundle.representations.keys.sorted().joined(separator: " "))")
  }
  func update(_ bundle: MediaBundle, id: String) { add("update: \(id)") }
  func clear(wait: Bool) { add("clear: \(wait)") }
  func page(_ bundle: MediaBundle) { add("page: \(bundle.representations["text/plain"] ?? "")") }
  func replaceCell(with code: String) { add("cell: \(code)") }
  func input(_ prompt: String, isPassword: Bool) throws -> String {
    add("\(isPassword ? "password" : "input"): \(prompt)")
    return "answer"
  }
}

extension CellOutcome {
  /// The plain text of the value, or `nil`.
  var text: String? {
    if case .value(let bundle) = self { return bundle?.representations["text/plain"] }
    return nil
  }

  /// Why the cell failed, or `nil`.
  var failure: CellFailure? {
    if case .failure(let failure) = self { return failure }
    return nil
  }
}
