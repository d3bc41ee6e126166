// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

/// Finds out what the colours mean, from the columns of all marks together.
struct ColorResolver {
  var data: ColorData
  /// The paint of each name.
  private var paints: [String: Paint] = [:]

  /// How many series get a colour of their own.
  static let seriesLimit = 8

  init(_ specification: ChartSpecification) throws {
    data = .none
    var names: [String] = []
    var frequency: [String: Int] = [:]
    var numbers: [Double] = []
    var titles: [String] = []
    var integral = true
    for layer in specification.layers {
      guard let column = layer.colorColumn else { continue }
      var channel = try Channel(column, in: specification.table)
      if !titles.contains(column) { titles.append(column) }
      // Lines and bars are as many as there are values: their colours are names.
      var isPoint = false
      if case .point = layer { isPoint = true }
      if !isPoint || channel.measure == .date { channel = try channel.asNames() }
      if case .number(let isIntegral) = channel.measure {
        numbers += channel.numbers
        integral = integral && isIntegral
      } else {
        if channel.levels.count > 200 {
          throw ChartError(
            .tooManyLevels(
              column: column,
              count: channel.levels.count,
              limit: 200,
              mark: "the colour"
            )
          )
        }
        for level in channel.levels where frequency[level] == nil {
          names.append(level)
          frequency[level] = 0
        }
        try Execution.current.everyBlock(of: channel.texts.indices) { block in
          for row in block { if let text = channel.texts[row] { frequency[text, default: 0] += 1 } }
        }
      }
      if !numbers.isEmpty, !names.isEmpty { throw ChartError(.mixedColor(column: column)) }
    }
    let title = titles.joined(separator: ", ")
    if !names.isEmpty {
      assign(names, frequency, title: title)
    } else if let domain = Domain(covering: numbers) {
      data = .ramp(
        .viridis,
        title: title,
        domain: domain.nice(count: 5, integral: integral),
        integral: integral
      )
    }
  }

  private mutating func assign(_ names: [String], _ frequency: [String: Int], title: String) {
    var entries: [SeriesEntry] = []
    var kept = names
    if names.count > ColorResolver.seriesLimit {
      let ranked = names.enumerated().sorted {
        let (a, b) = (frequency[$0.element] ?? 0, frequency[$1.element] ?? 0)
        return a != b ? a > b : $0.offset < $1.offset
      }
      let top = Set(ranked.prefix(ColorResolver.seriesLimit - 1).map(\.element))
      kept = names.filter(top.contains)
    }
    for (index, name) in kept.enumerated() {
      paints[name] = .series(index)
      entries.append(SeriesEntry(name: LabelText.clean(name), paint: .series(index)))
    }
    if kept.count < names.count {
      entries.append(SeriesEntry(name: "other (\(names.count - kept.count))", paint: .other))
    }
    data = .series(title: title, entries: entries)
  }

  /// The paint of a series.
  func paint(of name: String) -> Paint { paints[name] ?? .other }

  /// The paint of each row of a mark coloured by `column`; nil for a row without a value.
  func paints(of column: String?, in table: Table) throws -> [Paint?] {
    guard let column else { return [Paint?](repeating: .series(0), count: table.rowCount) }
    if case .ramp(let ramp, _, let domain, _) = data {
      let channel = try Channel(column, in: table)
      return try Execution.current.map(channel.numbers.indices) { row in
        let number = channel.numbers[row]
        return number.isFinite ? .ramp(ramp, ColorRamp.step(at: domain.fraction(of: number))) : nil
      }
    }
    let texts = try Channel(column, in: table).asNames().texts
    return try Execution.current.map(texts.indices) { texts[$0].map(paint(of:)) }
  }
}
