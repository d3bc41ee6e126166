// SPDX-License-Identifier: Apache-2.0

/// What looks at other rows, in the order in which they stand.
extension ColumnExpression {
  /// The value so many rows before; missing in the first rows.
  public func lag(_ rows: Int = 1) -> ColumnExpression { window(.lag(rows)) }

  /// The value so many rows after; missing in the last rows.
  public func lead(_ rows: Int = 1) -> ColumnExpression {
    window(.lag(rows == .min ? .max : -rows))
  }

  /// The value less the one so many rows before; of days and moments, the span between them.
  public func difference(_ rows: Int = 1) -> ColumnExpression { window(.difference(rows)) }

  /// The change since so many rows before as a share of the value there: 0.1 for 10 % more.
  public func percentChange(_ rows: Int = 1) -> ColumnExpression { window(.percentChange(rows)) }

  /// The sum of a row and those before it.
  ///
  /// - Parameters:
  ///   - window: How many rows, this one included.
  ///   - minimumCount: How many values must be present; left out, all of them. With fewer the result
  ///     is missing.
  /// - Returns: An expression of decimal numbers.
  public func rollingSum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression {
    rolling(.sum, window, minimumCount)
  }

  /// The mean of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  public func rollingMean(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression {
    rolling(.mean, window, minimumCount)
  }

  /// The smallest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  public func rollingMinimum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression {
    rolling(.minimum, window, minimumCount)
  }

  /// The largest of a row and those before it; parameters as for ``rollingSum(_:minimumCount:)``.
  public func rollingMaximum(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression {
    rolling(.maximum, window, minimumCount)
  }

  /// The standard deviation (with *n* − 1) of a row and those before it; parameters as for
  /// ``rollingSum(_:minimumCount:)``.
  public func rollingDeviation(_ window: Int, minimumCount: Int? = nil) -> ColumnExpression {
    rolling(.deviation, window, minimumCount)
  }

  private func rolling(_ statistic: RollingStatistic, _ window: Int, _ minimumCount: Int?)
    -> ColumnExpression
  {
    self.window(.rolling(statistic, window: window, minimumCount: minimumCount ?? window))
  }

  /// The sum of all values up to this row.
  public var cumulativeSum: ColumnExpression { window(.cumulative(.sum)) }
  /// The product of all values up to this row.
  public var cumulativeProduct: ColumnExpression { window(.cumulative(.product)) }
  /// The smallest value up to this row.
  public var cumulativeMinimum: ColumnExpression { window(.cumulative(.minimum)) }
  /// The largest value up to this row.
  public var cumulativeMaximum: ColumnExpression { window(.cumulative(.maximum)) }
  /// How many values are present up to this row.
  public var cumulativeCount: ColumnExpression { window(.cumulative(.count)) }
  /// The place of the row, counted from 0.
  public var rowNumber: ColumnExpression { window(.rowNumber) }

  /// The place of the value among all, from 1; NaN comes last.
  ///
  /// - Parameters:
  ///   - method: What equal values get; the mean of their places by default.
  ///   - descending: Whether the largest value has rank 1; false by default.
  /// - Returns: An expression of decimal numbers for `.average`, else of whole ones.
  public func rank(_ method: RankMethod = .average, descending: Bool = false) -> ColumnExpression {
    window(.rank(method, descending: descending))
  }

  /// The expression evaluated for each group of rows by itself.
  ///
  /// `($0["mass"] - $0["mass"].mean).over("species")` is the distance from the mean of the species.
  public func over(_ columns: String...) -> ColumnExpression { over(columns) }

  /// The expression evaluated for each group of rows by itself.
  public func over(_ columns: [String]) -> ColumnExpression {
    ColumnExpression(.over(node, columns), of: [self])
  }
}

/// One value of all rows, which then stands in each; with ``over(_:)``, of all rows of a group.
extension ColumnExpression {
  /// How many values are present.
  public var count: ColumnExpression { aggregate(.count) }
  /// The sum; 0 if no value is present.
  public var sum: ColumnExpression { aggregate(.sum) }
  /// The arithmetic mean.
  public var mean: ColumnExpression { aggregate(.mean) }
  /// The middle of the sorted values, or the mean of the two in the middle.
  public var median: ColumnExpression { aggregate(.median) }
  /// The smallest value.
  public var minimum: ColumnExpression { aggregate(.minimum) }
  /// The largest value.
  public var maximum: ColumnExpression { aggregate(.maximum) }
  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  public var standardDeviation: ColumnExpression { aggregate(.standardDeviation) }
  /// The variance of the sample, with *n* − 1 in the denominator.
  public var variance: ColumnExpression { aggregate(.variance) }
  /// The value of the first row.
  public var first: ColumnExpression { aggregate(.first) }
  /// The value of the last row.
  public var last: ColumnExpression { aggregate(.last) }
  /// How many different values there are, not counting the missing one.
  public var distinctCount: ColumnExpression { aggregate(.distinctCount) }
  /// Whether a condition is true in at least one row.
  public var any: ColumnExpression { aggregate(.any) }
  /// Whether a condition is true in all rows.
  public var all: ColumnExpression { aggregate(.all) }

  /// The value below which a given share of the values lies; see ``Column/quantile(_:)``.
  public func quantile(_ share: Double) -> ColumnExpression { aggregate(.quantile(share)) }
}
