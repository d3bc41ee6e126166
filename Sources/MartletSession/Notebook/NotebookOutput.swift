// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// One output of a cell as a notebook file stores it.
package enum NotebookOutput: Sendable, Equatable {
  /// Text on `stdout` or `stderr`.
  case stream(name: String, text: String)
  /// Something shown in the middle of a cell; the identifier is not stored.
  case display(MediaBundle, id: String?)
  /// The value of the last expression.
  case result(MediaBundle, count: Int)
  /// Why the cell failed.
  case failure(name: String, message: String, traceback: [String])

  /// The output as files hold it.
  var json: JSONValue {
    switch self {
    case .stream(let name, let text):
      ["name": .string(name), "output_type": "stream", "text": NotebookText.lines(text)]
    case .display(let bundle, _):
      [
        "data": NotebookText.data(bundle), "metadata": bundle.metadataValue,
        "output_type": "display_data",
      ]
    case .result(let bundle, let count):
      [
        "data": NotebookText.data(bundle), "execution_count": .int(count),
        "metadata": bundle.metadataValue,
        "output_type": "execute_result",
      ]
    case .failure(let name, let message, let traceback):
      [
        "ename": .string(name), "evalue": .string(message), "output_type": "error",
        "traceback": .array(traceback.map { .string($0) }),
      ]
    }
  }

  /// What a terminal shows of it.
  package var plainText: String {
    switch self {
    case .stream(_, let text): text
    case .display(let bundle, _), .result(let bundle, _):
      (bundle.representations["text/plain"] ?? "") + "\n"
    case .failure(_, _, let traceback): traceback.joined(separator: "\n") + "\n"
    }
  }
}

/// Gathers the outputs of one cell in the order in which they come.
///
/// What comes after a cleared output replaces it, and text for the same stream is joined, as front
/// ends do.
struct OutputCollector {
  private(set) var outputs: [NotebookOutput] = []
  /// What was shown last under each identifier, for the cells before.
  private(set) var updates: [String: MediaBundle] = [:]
  private var clearsNext = false

  mutating func append(_ output: NotebookOutput) {
    // What is shown under an identifier that there is already replaces that, too.
    if case .display(let bundle, let id?) = output { update(bundle, id: id) }
    if clearsNext {
      outputs = []
      clearsNext = false
    }
    if case .stream(let name, let text) = output,
      case .stream(let lastName, let lastText)? = outputs.last, name == lastName
    {
      outputs[outputs.count - 1] = .stream(name: name, text: lastText + text)
    } else {
      outputs.append(output)
    }
  }

  /// Puts a new value in every place where the identifier stands, here and in earlier cells.
  mutating func update(_ bundle: MediaBundle, id: String) {
    updates[id] = bundle
    outputs.replaceDisplays(id, with: bundle)
  }

  mutating func clear(wait: Bool) {
    if wait { clearsNext = true } else { outputs = [] }
  }
}

extension [NotebookOutput] {
  /// Puts a value in every place where an identifier stands.
  mutating func replaceDisplays(_ id: String, with bundle: MediaBundle) {
    for index in indices {
      if case .display(_, let shown) = self[index], shown == id {
        self[index] = .display(bundle, id: id)
      }
    }
  }

  /// Whether something in it can still be replaced by a later cell.
  package var canChange: Bool {
    contains { if case .display(_, _?) = $0 { true } else { false } }
  }
}
