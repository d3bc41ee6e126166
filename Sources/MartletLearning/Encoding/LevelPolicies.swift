// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// What to do with a text that was not among the training rows' texts.
public enum UnseenLevel: Sendable, Equatable, CaseIterable {
  /// It counts as none of the known ones: all its indicator columns are 0.
  case ignore
  /// It is an error that names it.
  case error
  /// It counts as one of the infrequent ones where there are such, and as none of them otherwise.
  case infrequent
}

/// Which levels are put together as the infrequent ones.
public enum InfrequentLevels: Sendable, Equatable {
  /// None: each level stands for itself.
  case keep
  /// Those that fewer training rows have than this number, at least 1.
  case fewerThan(Int)
  /// Those whose share of the training rows with a value is less than this, between 0 and 1.
  case rarerThan(Double)
  /// All but the most frequent ones, so many of them, at least 1; of equally frequent ones the first
  /// in their order are kept.
  case allBut(Int)
}

/// Which level gets no column, so that the columns of the others do not sum to a constant.
public enum DroppedLevel: Sendable, Equatable, CaseIterable {
  /// None.
  case none
  /// The first one.
  case first
  /// The first one of two; where there are more, none.
  case firstOfTwo
}

/// What becomes of missing values.
public enum MissingLevel: Sendable, Equatable, CaseIterable {
  /// They count as none of the levels: all indicator columns are 0.
  case zeros
  /// They are a level of their own, if they occur in training.
  case level
}

/// What code a level gets that has none.
public enum UnseenCode: Sendable, Equatable {
  /// It is an error that names it.
  case error
  /// A missing value.
  case missing
  /// This number.
  case code(Int)
}

extension InfrequentLevels {
  /// Throws when a limit is outside of its range.
  func validate() throws {
    switch self {
    case .keep: break
    case .fewerThan(let count):
      try checkHyperparameter(
        count >= 1,
        "infrequent",
        ".fewerThan(\(count))",
        "a number of at least 1"
      )
    case .rarerThan(let share):
      try checkHyperparameter(
        share >= 0 && share <= 1,
        "infrequent",
        ".rarerThan(\(share))",
        "a share from 0 to 1"
      )
    case .allBut(let count):
      try checkHyperparameter(
        count >= 1,
        "infrequent",
        ".allBut(\(count))",
        "a number of at least 1"
      )
    }
  }

  /// For each level whether it is infrequent, from the number of rows that have it.
  func chosen(_ counts: [Int]) throws -> [Bool] {
    switch self {
    case .keep: return counts.map { _ in false }
    case .fewerThan(let count): return counts.map { $0 < count }
    case .rarerThan(let share):
      let total = Double(counts.reduce(0, +))
      return counts.map { Double($0) < share * total }
    case .allBut(let count):
      let order = try Execution.current.sorted(counts.indices) {
        (-counts[$0], $0) < (-counts[$1], $1)
      }
      var isChosen = counts.map { _ in false }
      for place in order.dropFirst(count) { isChosen[place] = true }
      return isChosen
    }
  }

  var text: String {
    switch self {
    case .keep: ".keep"
    case .fewerThan(let count): ".fewerThan(\(count))"
    case .rarerThan(let share): ".rarerThan(\(share))"
    case .allBut(let count): ".allBut(\(count))"
    }
  }
}

extension UnseenCode {
  var text: String {
    switch self {
    case .error: ".error"
    case .missing: ".missing"
    case .code(let code): ".code(\(code))"
    }
  }
}
