// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What keeps an estimator from learning or a model from predicting.
///
/// A column that a table does not have at all is a ``TableError`` of kind `unknownColumn`.
public struct LearningError: MartletError, Equatable {
  /// The kinds of error, with the values involved.
  public enum Kind: Sendable, Equatable {
    /// There are no rows to learn from.
    case emptyTable(estimator: String)
    /// There are no columns besides the target.
    case noFeatures(estimator: String, target: String?)
    /// All rows have the same class.
    case oneClass(target: String, level: String)
    /// The target's value is missing in some rows.
    case missingTarget(target: String, count: Int)
    /// The target holds decimal numbers, which are no classes; one of them is given.
    case continuousTarget(target: String, value: String)
    /// A feature has missing values that the method cannot take.
    case missingValues(column: String, count: Int, estimator: String)
    /// A feature holds text, categories or dates, which the method cannot take.
    case notNumeric(column: String, type: String, estimator: String)
    /// A feature has a value that is not finite, or so large that its square is not.
    case notFinite(column: String, row: Int, value: String)
    /// A number is not among those that a method takes.
    case outsideDomain(
      column: String,
      row: Int,
      value: String,
      expected: String,
      estimator: String
    )
    /// A feature or the target has more different values than can be told apart sensibly.
    case tooManyLevels(column: String, count: Int, limit: Int)
    /// A text that was not among those the step learned from.
    case unseenLevel(column: String, level: String, row: Int, known: [String])
    /// Columns that the model learned from are not there; `unused` are those it did not learn from.
    case missingFeatures(names: [String], unused: [String], model: String)
    /// A value of another type than the model learned from.
    case wrongFeatureType(name: String, value: String, expected: String, model: String)
    /// A column that a step would make is there already.
    case columnExists(name: String, estimator: String)
    /// A hyperparameter is outside its range.
    case invalidHyperparameter(name: String, value: String, expected: String)
    /// Two columns that belong together differ in length.
    case lengthMismatch(truth: Int, predicted: Int)
    /// A feature has a negative value where counts are needed.
    case negativeValue(column: String, row: Int, value: String, estimator: String)
    /// There is no target to learn from.
    case noTarget(estimator: String)
    /// No term of a column of texts is left to count; so many different ones were found.
    case noTerms(column: String, texts: Int, found: Int)
    /// A step would make more columns of one than there is room for.
    case tooManyColumns(column: String, count: Int, limit: Int, advice: String)
    /// A class that is not among those of a report or matrix.
    case unknownClass(name: String, available: [String])
  }

  /// What kind of error it is.
  public let kind: Kind

  package init(_ kind: Kind) { self.kind = kind }
}

extension LearningError {
  /// A stable name of the kind, such as `one-class`.
  public var code: String {
    switch kind {
    case .emptyTable: "empty-table"
    case .noFeatures: "no-features"
    case .oneClass: "one-class"
    case .missingTarget: "missing-target"
    case .continuousTarget: "continuous-target"
    case .missingValues: "missing-values"
    case .notNumeric: "not-numeric"
    case .notFinite: "not-finite"
    case .outsideDomain: "outside-domain"
    case .tooManyLevels: "too-many-levels"
    case .unseenLevel: "unseen-level"
    case .missingFeatures: "missing-feature"
    case .wrongFeatureType: "wrong-feature-type"
    case .columnExists: "column-exists"
    case .invalidHyperparameter: "invalid-hyperparameter"
    case .lengthMismatch: "length-mismatch"
    case .negativeValue: "negative-value"
    case .noTarget: "no-target"
    case .noTerms: "no-terms"
    case .tooManyColumns: "too-many-columns"
    case .unknownClass: "unknown-class"
    }
  }

  /// What was wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .emptyTable(let estimator):
      "\(estimator) needs at least one row to learn from, but the table has none."
    case .noFeatures(let estimator, let target):
      "\(estimator) has no column to learn from"
        + (target.map { " besides the target \"\($0)\"." } ?? ".")
    case .oneClass(let target, let level):
      "The target \"\(target)\" has only one class in these rows, \"\(level)\"; "
        + "a classifier needs at least two."
    case .missingTarget(let target, let count):
      "The target \"\(target)\" is missing in \(rows(count))."
    case .continuousTarget(let target, let value):
      "The target \"\(target)\" holds decimal numbers such as \(value), not classes."
    case .missingValues(let column, let count, let estimator):
      "Column \"\(column)\" has \(count) missing \(count == 1 ? "value" : "values"), "
        + "which \(estimator) cannot take."
    case .notNumeric(let column, let type, let estimator):
      "Column \"\(column)\" holds \(type), but \(estimator) takes numbers only."
    case .notFinite(let column, let row, let value):
      "Column \"\(column)\" is \(value) in row \(row); numbers must be finite, and at most 1e150 "
        + "in size."
    case .outsideDomain(let column, let row, let value, let expected, let estimator):
      "Column \"\(column)\" is \(value) in row \(row), but \(estimator) takes \(expected) only."
    case .tooManyLevels(let column, let count, let limit):
      "Column \"\(column)\" has \(count) different values, more than the \(limit) allowed."
    case .unseenLevel(let column, let level, let row, let known):
      "\"\(level)\" in row \(row) of column \"\(column)\" was not seen in training "
        + "(\(list(known)))."
    case .missingFeatures(let names, _, let model):
      "\(model) needs a value for \(list(names.map { "\"\($0)\"" })), "
        + "\(names.count == 1 ? "which is" : "which are") not there."
    case .wrongFeatureType(let name, let value, let expected, let model):
      "\"\(name)\" is \(value), but \(model) learned from \(expected) there."
    case .columnExists(let name, let estimator):
      "\(estimator) would make a column \"\(name)\", but the table has one already."
    case .invalidHyperparameter(let name, let value, let expected):
      "`\(name)` is \(value), but it must be \(expected)."
    case .lengthMismatch(let truth, let predicted):
      "There are \(truth) true classes but \(predicted) predicted ones."
    case .negativeValue(let column, let row, let value, let estimator):
      "Column \"\(column)\" is \(value) in row \(row), but \(estimator) takes counts, which are at "
        + "least 0."
    case .noTarget(let estimator):
      "\(estimator) learns from the target, but none is given."
    case .noTerms(let column, let texts, let found):
      "No term of column \"\(column)\" is left: its \(texts) \(texts == 1 ? "text has" : "texts have") "
        + "\(found) different \(found == 1 ? "term" : "terms"), none of them within the limits."
    case .tooManyColumns(let column, let count, let limit, _):
      "Column \"\(column)\" would become \(count) columns; with so many rows there is room for "
        + "\(limit)."
    case .unknownClass(let name, let available):
      "There is no class \"\(name)\" (\(list(available)))."
    }
  }

  /// What to do.
  public var remedy: String? {
    switch kind {
    case .emptyTable: "Check whether a filter or droppingMissing() before it removed every row."
    case .noFeatures: "Keep at least one more column."
    case .oneClass: "Check the filter before it, or choose another target."
    case .missingTarget(let target, _): "Drop these rows: .droppingMissing(\"\(target)\")."
    case .continuousTarget: "Choose another target, or make classes of its ranges first."
    case .missingValues(let column, _, _):
      "Put Impute() before it, or drop these rows: .droppingMissing(\"\(column)\")."
    case .notNumeric(let column, let type, _):
      type == "dates"
        ? "Leave it out: .dropping(\"\(column)\")."
        : "Put OneHot() before it, or leave it out: .dropping(\"\(column)\")."
    case .notFinite: "Filter such rows out, or mend the computation that made them."
    case .outsideDomain(_, _, _, _, let estimator):
      estimator.contains("boxCox")
        ? "Use .yeoJohnson, which takes all numbers."
        : "Leave the column out, or use another score."
    case .tooManyLevels(let column, _, _):
      "If it names single rows, leave it out: .dropping(\"\(column)\")."
    case .unseenLevel(_, let level, _, let known):
      nearestName(to: level, among: known).map { "Did you mean \"\($0)\"?" }
        ?? "Pass another `unseen`, such as OneHot(unseen: .ignore), to go on without it."
    case .missingFeatures(let names, let unused, _):
      nearestName(to: names.first ?? "", among: unused).map {
        "Is \"\($0)\" meant to be \"\(names.first ?? "")\"?"
      }
        ?? "Add \(names.count == 1 ? "it" : "them"); nil stands for a value that is not known."
    case .wrongFeatureType(_, _, let expected, _): "Give it one of \(expected)."
    case .columnExists(let name, _): "Rename it first: .renaming(\"\(name)\", to: …)."
    case .invalidHyperparameter: nil
    case .lengthMismatch: "Compare the predictions with the rows they were made for."
    case .negativeValue: "Leave it out, or choose another classifier."
    case .noTarget: "Name it: .fit(…, target: …)."
    case .noTerms(_, _, let found):
      found == 0
        ? "Look at what the tokenizer makes of a text: Tokenizer().terms(…)."
        : "Lower `minimumDocuments`, or raise `maximumDocuments`."
    case .tooManyColumns(_, _, _, let advice): advice
    case .unknownClass(let name, let available):
      nearestName(to: name, among: available).map { "Did you mean \"\($0)\"?" }
    }
  }

  /// The name in the user's program that is to blame.
  public var culprit: String? {
    switch kind {
    case .emptyTable, .lengthMismatch, .noTarget: nil
    case .noFeatures(_, let target): target
    case .oneClass(let target, _), .missingTarget(let target, _),
      .continuousTarget(let target, _):
      target
    case .missingValues(let column, _, _), .notNumeric(let column, _, _),
      .notFinite(let column, _, _), .tooManyLevels(let column, _, _), .noTerms(let column, _, _),
      .tooManyColumns(let column, _, _, _), .negativeValue(let column, _, _, _),
      .outsideDomain(let column, _, _, _, _):
      column
    case .unseenLevel(_, let level, _, _): level
    case .missingFeatures(let names, let unused, _):
      // What the user wrote is the misspelt name, if there is one.
      nearestName(to: names.first ?? "", among: unused)
    case .wrongFeatureType(let name, _, _, _), .columnExists(let name, _),
      .invalidHyperparameter(let name, _, _), .unknownClass(let name, _):
      name
    }
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }
}
