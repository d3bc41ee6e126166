// SPDX-License-Identifier: Apache-2.0

import MartletTables
public import MartletText

/// The predicted class of one row.
public struct Prediction: Sendable, Equatable {
  /// The name of the column that was predicted.
  public let target: String
  /// The most probable class.
  public let label: String
  /// Its probability.
  public let probability: Double
  /// All classes, in the order of the model.
  public let classes: [String]
  // Invariant: as many as classes.
  let values: [Double]

  package init(target: String, classes: [String], probabilities: [Double], label: Int) {
    precondition(
      classes.count == probabilities.count && classes.indices.contains(label),
      "\(classes.count) classes, \(probabilities.count) probabilities, label \(label)"
    )
    self.target = target
    self.label = classes[label]
    self.probability = probabilities[label]
    self.classes = classes
    values = probabilities
  }

  /// The probability of every class by its name.
  public var probabilities: [String: Double] {
    Dictionary(zip(classes, values), uniquingKeysWith: { first, _ in first })
  }
}

extension Prediction: CustomStringConvertible {
  /// The class, and the probabilities of all classes on one line.
  public var description: String {
    let others = zip(classes, values).map { "\($0) \(percent($1))" }.joined(separator: ", ")
    return "\(target): \(label)  (\(others))"
  }
}

extension Prediction: MediaRepresentable {
  /// The class, and a table of the probabilities.
  public var mediaBundle: MediaBundle {
    let rows = zip(classes, values).map { [DisplayTable.Entry($0), .init(percent($1))] }
    let table = DisplayTable(
      headers: [.init(target), .init("probability", alignment: .right)],
      rows: rows,
      caption: "\(target): \(label)",
      hasRowHeaders: true
    )
    return MediaBundle(text: description, html: table.html)
  }
}

/// A share of 1 as a percentage with one decimal, `98.7 %`; never rounded to 0 or 100.
func percent(_ share: Double) -> String {
  if share > 0, share < 0.0005 { return "<0.1 %" }
  if share < 1, share > 0.9995 { return ">99.9 %" }
  return fixed(100 * share, decimals: 1) + " %"
}
