// SPDX-License-Identifier: Apache-2.0

/// An axis with its ticks in place.
struct AxisLayout: Sendable {
  var scale: PositionScale
  var ticks: [TickMark] = []
  /// Places of small ticks without a label.
  var minors: [Double] = []
  /// The title with its unit and arrow; nil shows none.
  var title: String?
  var isRotated = false
  var hasGrid = false
  /// Where 0 is, when it is inside the axis and not at its end.
  var zero: Double?
}

/// A tick with its label.
struct TickMark: Sendable, Equatable {
  var position: Double
  var text: String
  /// The whole label where `text` was shortened.
  var tooltip: String?
}

extension AxisLayout {
  /// The font size of tick labels.
  static let fontSize = 11.0

  /// Lays out one axis between two places.
  ///
  /// - Parameters:
  ///   - data: What the axis measures.
  ///   - start: The place of its lowest value.
  ///   - end: The place of its highest value.
  ///   - spacing: The wanted distance between ticks.
  ///   - bands: The share of a band that is left free between and around bands.
  init(
    _ data: AxisData,
    from start: Double,
    to end: Double,
    spacing: Double,
    bands: (inner: Double, outer: Double)
  ) {
    let count = max(2, Int(abs(end - start) / spacing))
    var factor: String?
    switch data.kind {
    case .band(let levels):
      scale = .band(
        count: levels.count,
        start: start,
        end: end,
        inner: bands.inner,
        outer: bands.outer
      )
      for (index, level) in levels.enumerated() {
        ticks.append(
          TickMark(position: scale.position(Double(index)), text: LabelText.clean(level))
        )
      }
    case .linear(let integral):
      let domain = data.isNice ? data.domain.nice(count: count, integral: integral) : data.domain
      scale = .linear(domain, start: start, end: end)
      let found = Ticks(in: domain, count: count, integral: integral)
      let labels = TickLabels(found)
      factor = labels.factor
      for (value, text) in zip(found.values, labels.texts) {
        ticks.append(TickMark(position: scale.position(value), text: text))
      }
      if domain.lower < 0, domain.upper > 0 { zero = scale.position(0) }
    case .time:
      scale = .linear(data.domain, start: start, end: end)
      let found = CalendarTicks(in: data.domain, count: count)
      for (day, text) in zip(found.days, found.texts) {
        ticks.append(TickMark(position: scale.position(Double(day)), text: text))
      }
    case .log:
      let domain = LogTicks.padded(data.domain)
      scale = .log(domain, start: start, end: end)
      let found = LogTicks(in: domain, count: count)
      for (value, text) in zip(found.values, found.texts) {
        ticks.append(TickMark(position: scale.position(value), text: text))
      }
      minors = found.minors.map(scale.position)
    }
    hasGrid = data.hasGrid
    title = data.title.map { LabelText.clean($0) + (factor.map { " (\($0))" } ?? "") }
  }

  /// The widest label.
  var labelWidth: Double {
    ticks.map { TextMetrics.width($0.text, size: AxisLayout.fontSize) }.max() ?? 0
  }

  /// Shortens every label to a width.
  mutating func fit(labelsTo limit: Double) {
    for index in ticks.indices { ticks[index].shorten(to: limit) }
  }

  /// Whether two labels that stand side by side come closer than 6 pixels.
  var labelsCollide: Bool {
    let boxes = ticks.map { tick in
      let half = TextMetrics.width(tick.text, size: AxisLayout.fontSize) / 2
      return (tick.position - half, tick.position + half)
    }.sorted { $0.0 < $1.0 }
    return zip(boxes, boxes.dropFirst()).contains { $0.1 + 6 > $1.0 }
  }

  /// Keeps the label of every k-th tick only, with the smallest k that gives each `room` pixels.
  mutating func thin(room: Double) {
    guard ticks.count > 1 else { return }
    let distance = abs(ticks[1].position - ticks[0].position)
    let every = distance > 0 ? Int((room / distance).rounded(.up)) : ticks.count
    guard every > 1 else { return }
    ticks = ticks.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }
}

extension TickMark {
  /// Shortens the label to a width and keeps the whole of it for the tooltip.
  mutating func shorten(to limit: Double) {
    let short = TextMetrics.fitted(text, size: AxisLayout.fontSize, limit: limit)
    guard short != text else { return }
    tooltip = tooltip ?? text
    text = short
  }
}
