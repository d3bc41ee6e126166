// SPDX-License-Identifier: Apache-2.0

/// Why something is no picture or document that could be shown.
package struct MediaError: MartletError, Equatable {
  /// What it should have been.
  package enum Kind: String, Sendable {
    case noJSON = "JSON"
    case noSVG = "an SVG picture"
    case noPicture = "a picture"
    case noSpecification = "a Vega-Lite specification"
  }

  package var kind: Kind
  /// What is wrong with it.
  package var problem: String
  /// What to do about it.
  package var advice: String?
  /// The file that it came from.
  package var file: String?

  package init(kind: Kind, problem: String, advice: String? = nil) {
    self.kind = kind
    self.problem = problem
    self.advice = advice
  }

  /// The same with the file that it came from.
  func named(_ file: String) -> MediaError {
    var error = self
    error.file = file
    return error
  }

  package var code: String { "bad-media" }
  package var message: String {
    "\(file.map { "\"\($0)\"" } ?? "This") is not \(kind.rawValue): \(problem)."
  }
  package var remedy: String? { advice }
  package var culprit: String? { file }
}
