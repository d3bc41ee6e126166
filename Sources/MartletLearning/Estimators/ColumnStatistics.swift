// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables
package import MartletText

/// What the training rows of a column were like.
///
/// A model keeps it and takes it along into its file, so that new rows can be compared with those it
/// learned from without having them.
package struct ColumnStatistics: Sendable, Equatable {
  /// The distribution of numbers; days count as numbers.
  package struct Numbers: Sendable, Equatable {
    /// How many values are NaN or infinite; all else is about the others.
    package let nonFiniteCount: Int
    /// The mean.
    package let mean: Double
    /// The standard deviation with *n* − 1, 0 for a single value.
    package let deviation: Double
    /// The quantiles at every twentieth, from the smallest value to the largest.
    package let quantiles: [Double]
  }

  /// How often each level occurs.
  package struct Levels: Sendable, Equatable {
    /// The most frequent levels, at most ``maximumLevels``; equally frequent ones in their order.
    package let names: [String]
    /// How often each of them occurs.
    package let counts: [Int]
    /// The rows with any other level.
    package let otherCount: Int
  }

  /// The most levels that are kept.
  package static let maximumLevels = 100
  /// The most values whose quantiles are exact; of more, evenly spaced rows are taken.
  package static let maximumSorted = 100_000
  /// The number of steps between the quantiles.
  package static let quantileSteps = 20

  /// The name of the column.
  package let name: String
  /// The number of rows.
  package let count: Int
  /// The rows without a value.
  package let missingCount: Int
  /// The distribution of a column of numbers or days that has a finite value.
  package let numbers: Numbers?
  /// The levels of a column of text, categories or truth values.
  package let levels: Levels?

  /// Looks at a column.
  init(_ column: Column) throws {
    name = column.name
    count = column.count
    missingCount = column.missingCount
    if column.type.isText || column.type == .bool {
      levels = Levels(column)
      numbers = nil
    } else if column.type.isNumeric {
      levels = nil
      numbers = Numbers(try column.doubles(), column.validity)
    } else if case .date(let days) = column.storage {
      levels = nil
      numbers = Numbers(days.map { Double($0.dayNumber) }, column.validity)
    } else {
      levels = nil
      numbers = nil
    }
  }
}

extension ColumnStatistics.Numbers {
  init?(_ values: [Double], _ validity: Validity) {
    let present = values.indices.lazy.filter { validity.isPresent($0) }.map { values[$0] }
    var finite = Array(present.filter { $0.isFinite })
    guard !finite.isEmpty else { return nil }
    nonFiniteCount = values.count - validity.missingCount - finite.count
    let least = finite.reduce(.infinity, min)
    let largest = finite.reduce(-.infinity, max)
    var sample = finite
    if finite.count > ColumnStatistics.maximumSorted {
      let step = (finite.count - 1) / ColumnStatistics.maximumSorted + 1
      sample = stride(from: 0, to: finite.count, by: step).map { finite[$0] }
      sample.sort()
    } else {
      // Summed in the order of size, mean and deviation do not depend on the order of the rows.
      finite.sort()
      sample = finite
    }
    mean = compensatedSum(finite) / Double(finite.count)
    deviation = finite.count > 1 ? sampleDeviation(finite) : 0
    let steps = ColumnStatistics.quantileSteps
    var quantiles = sortedQuantiles(sample, (0...steps).map { Double($0) / Double(steps) })
    quantiles[0] = least
    quantiles[steps] = largest
    self.quantiles = quantiles
  }
}

extension ColumnStatistics.Levels {
  init(_ column: Column) {
    let all = column.levels
    var counts = [Int](repeating: 0, count: all.count)
    for code in column.levelCodes where code >= 0 { counts[code] += 1 }
    let order = all.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    let kept = order.prefix(ColumnStatistics.maximumLevels)
    names = kept.map { all[$0] }
    self.counts = kept.map { counts[$0] }
    otherCount = order.dropFirst(kept.count).reduce(0) { $0 + counts[$1] }
  }
}

extension ColumnStatistics: Archivable {
  package static let archiveKind = "column-statistics"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("name", name)
    writer.set("count", count)
    writer.set("missingCount", missingCount)
    if let numbers {
      writer.set("nonFiniteCount", numbers.nonFiniteCount)
      writer.set("mean", numbers.mean)
      writer.set("deviation", numbers.deviation)
      writer.set("quantiles", numbers.quantiles)
    }
    if let levels {
      writer.set("levels", levels.names)
      writer.set("levelCounts", levels.counts)
      writer.set("otherCount", levels.otherCount)
    }
  }

  package init(from reader: ArchiveReader) throws {
    name = try reader.string("name")
    count = try reader.count("count")
    missingCount = try reader.count("missingCount")
    numbers =
      reader.has("mean")
      ? Numbers(
        nonFiniteCount: try reader.count("nonFiniteCount"),
        mean: try reader.double("mean"),
        deviation: try reader.double("deviation"),
        quantiles: try reader.doubles("quantiles")
      ) : nil
    levels =
      reader.has("levels")
      ? Levels(
        names: try reader.strings("levels"),
        counts: try reader.ints("levelCounts"),
        otherCount: try reader.count("otherCount")
      ) : nil
    guard missingCount <= count,
      numbers.map({ $0.quantiles.count == Self.quantileSteps + 1 }) ?? true,
      levels.map({ $0.names.count == $0.counts.count && $0.counts.allSatisfy { $0 >= 0 } }) ?? true
    else { throw reader.damaged("the statistics of \"\(name.prefix(40))\" contradict themselves") }
  }
}
