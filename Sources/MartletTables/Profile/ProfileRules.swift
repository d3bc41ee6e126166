// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension ColumnProfile {
  /// What should be known of the column; `sample` has the rows looked at.
  func findings(_ sample: Column, isTarget: Bool) -> [Finding] {
    if isTarget { return notFiniteFindings }
    if presentCount == 0 {
      return sample.count == 0
        ? []
        : [Finding(.constant, .problem, [name], "has no values at all", "Drop it.")]
    }
    if distinctCount == 1 {
      let value = "holds nothing but \(mostFrequent.literal)"
      return [
        missingCount == 0
          ? Finding(.constant, .problem, [name], value, "Drop it: it tells nothing.")
          : Finding(
            .constant,
            .warning,
            [name],
            "\(value) where it has a value (\(percentText(1 - missingShare)) of the rows)",
            "Drop it, or turn it into whether there is a value."
          )
      ]
    }
    return missingFindings + notFiniteFindings + valueFindings(sample) + shapeFindings
  }

  private var missingFindings: [Finding] {
    guard missingCount > 0 else { return [] }
    let message = "misses \(grouped(missingCount)) values (\(percentText(missingShare)))"
    if missingShare >= 0.5 {
      return [
        Finding(
          .missingValues,
          .warning,
          [name],
          message,
          "Drop it, unless that a value is missing tells something."
        )
      ]
    }
    return [
      Finding(
        .missingValues,
        missingShare >= 0.05 ? .warning : .note,
        [name],
        message,
        missingShare >= 0.05
          ? "Impute them from the training rows, with a column that says which were missing."
          : "Impute them from the training rows, or drop those rows."
      )
    ]
  }

  private var notFiniteFindings: [Finding] {
    guard notFiniteCount > 0 else { return [] }
    return [
      Finding(
        .notFinite,
        .problem,
        [name],
        "holds NaN or infinite numbers in \(counted(notFiniteCount, "row")) looked at",
        "Find the computation they come from, or make them missing."
      )
    ]
  }

  private func valueFindings(_ sample: Column) -> [Finding] {
    if distinctCount == presentCount, presentCount >= 20, type.isText || isDense {
      return [
        Finding(
          .identifier,
          .warning,
          [name],
          "has another value in every row, as an identifier does",
          "Leave it out of training: what a model learns of it does not carry over to new rows."
        )
      ]
    }
    if mostFrequentShare >= 0.99, presentCount >= 100 {
      return [
        Finding(
          .nearlyConstant,
          .warning,
          [name],
          "is \(mostFrequent.literal) in \(percentText(mostFrequentShare)) of the rows with a value",
          "Drop it, unless the rare values are what matters."
        )
      ]
    }
    guard type.isText else { return [] }
    let texts = sample.levels.prefix(1000)
    let numbers = texts.lazy.filter { text in
      Double(text.filter { $0 != " " && $0 != "," }) != nil
    }.count
    if Double(numbers) >= 0.95 * Double(texts.count) {
      return [
        Finding(
          .numbersAsText,
          .warning,
          [name],
          "is text, but its values are numbers",
          "Convert it, .converting(\"\(name)\", to: .double), unless the numbers are only names."
        )
      ]
    }
    if distinctCount > 50, Double(distinctCount) > 0.2 * Double(presentCount) {
      return [
        Finding(
          .manyValues,
          .warning,
          [name],
          "has \(grouped(distinctCount)) values in \(grouped(presentCount)) rows",
          "Take features from the text, group the rare values, or leave it out."
        )
      ]
    }
    return []
  }

  private var shapeFindings: [Finding] {
    guard type.isNumeric, distinctCount > 10 else { return [] }
    var findings: [Finding] = []
    if let skewness, abs(skewness) >= 2 {
      let isLog = skewness > 0 && (minimum.double ?? -1) >= 0
      findings.append(
        Finding(
          .skewed,
          .note,
          [name],
          "has a long tail of \(skewness > 0 ? "large" : "small") values "
            + "(skewness \(short(skewness)))",
          isLog
            ? "For linear models take the logarithm\((minimum.double ?? 0) > 0 ? "" : " of 1 plus it"); trees do not mind."
            : "For linear models transform it (Yeo-Johnson); trees do not mind."
        )
      )
    }
    if outlierShare > 0 {
      findings.append(
        Finding(
          .outliers,
          .note,
          [name],
          "has \(percentText(outlierShare)) of its values far out, in \(valuesText)",
          "Check whether they are mistakes; clip them or use a robust scale if not."
        )
      )
    }
    return findings
  }
}

extension Table {
  /// How many rows occur again.
  func duplicateFindings(isSample: Bool) throws -> [Finding] {
    guard columnCount > 0, rowCount > 1 else { return [] }
    let repeated = rowCount - (try rowGroups(by: columnNames)).count
    guard repeated > 0 else { return [] }
    return [
      Finding(
        .duplicateRows,
        .warning,
        [],
        "\(counted(repeated, "row")) of \(MartletTables.grouped(rowCount)) looked at "
          + "\(repeated == 1 ? "repeats" : "repeat") an earlier one"
          + (isSample ? ", and more may in the whole table" : ""),
        "Drop them with .distinct(), or they may be in training and test rows alike."
      )
    ]
  }

  /// The columns of numbers of which pairs are compared at most.
  private static let mostCompared = 60
  /// The rows in which they are compared at most.
  private static let mostComparedRows = 10_000

  /// Pairs of columns of numbers that say nearly the same.
  func correlationFindings(_ profiles: [ColumnProfile], except target: String?) throws -> [Finding]
  {
    let names = profiles.filter {
      $0.type.isNumeric && $0.distinctCount > 2 && $0.name != target
    }.map(\.name).prefix(Self.mostCompared)
    guard names.count > 1 else { return [] }
    let rows = try select(Array(names)).sample(Self.mostComparedRows)
    let columns = try rows.columns.map { column -> (values: [Double], ranks: [Double]) in
      let values = try column.doubles()
      let finite = values.indices.filter { values[$0].isFinite }
      var ranks = [Double](repeating: .nan, count: values.count)
      for (place, rank) in zip(finite, try averageRanks(finite.map { values[$0] }).ranks) {
        ranks[place] = rank
      }
      return (values, ranks)
    }
    var findings: [Finding] = []
    for one in columns.indices {
      for other in columns.indices where other > one {
        try Execution.current.checkInterruption()
        let r = try complete(columns[one].values, columns[other].values)
        let rho = try complete(columns[one].ranks, columns[other].ranks)
        let isRank = abs(rho) > abs(r)
        guard max(abs(r), abs(rho)) >= 0.95 else { continue }
        findings.append(
          Finding(
            .highCorrelation,
            .warning,
            [names[one], names[other]],
            "say nearly the same (\(isRank ? "ρ = \(short(rho))" : "r = \(short(r))"))",
            "Keep one of them, or expect coefficients and importances to be divided between them."
          )
        )
      }
    }
    return findings
  }

  /// Pearson's *r* of the rows in which both are finite; 0 if there is none.
  private func complete(_ x: [Double], _ y: [Double]) throws -> Double {
    let rows = x.indices.filter { x[$0].isFinite && y[$0].isFinite }
    guard rows.count >= 10 else { return 0 }
    let r = try pearson(rows.map { x[$0] }, rows.map { y[$0] }).coefficient
    return r.isNaN ? 0 : r
  }
}
