// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The sentences that say what marks show.
enum Finding {
  static func points(
    xs: [Double],
    ys: [Double],
    x: String,
    y: String,
    xKind: AxisKind,
    yKind: AxisKind
  ) -> String {
    var text = LabelText.count(xs.count, "point") + "; "
    text += [range(xs, x, xKind), range(ys, y, yKind)].joined(separator: ", ")
    if xKind.isOrdered, yKind.isOrdered, let r = Summary.correlation(xs, ys) {
      text += "; correlation " + signed(r, decimals: 2)
    }
    return text + "."
  }

  static func lines(_ lines: [LineData], x: String, y: String, xKind: AxisKind) -> String {
    let xs = lines.flatMap(\.xs)
    let ys = lines.flatMap(\.ys).filter(\.isFinite)
    var text = lines.count > 1 ? "\(lines.count) lines, " : ""
    text += LabelText.count(ys.count, "point") + "; "
    text += range(xs, x, xKind) + ", " + range(ys, y, .linear(integral: false))
    if lines.count == 1, let line = lines.first {
      let present = line.ys.filter(\.isFinite)
      if let first = present.first, let last = present.last, present.count > 1 {
        text += "; from \(LabelText.number(first)) to \(LabelText.number(last))"
      }
    }
    return text + "."
  }

  static func bars(_ totals: [BarTotal], levels: [String], y: String) -> String {
    let ranked = totals.sorted { $0.value != $1.value ? $0.value > $1.value : $0.index < $1.index }
    guard let most = ranked.first, let least = ranked.last else { return "" }
    func describe(_ total: BarTotal) -> String {
      LabelText.clean(total.name(in: levels)) + " (" + total.text + ")"
    }
    let bars = LabelText.count(totals.count, "bar")
    if totals.count == 1 { return "\(bars) of \(LabelText.clean(y)): \(describe(most))." }
    return "\(bars) of \(LabelText.clean(y)); highest \(describe(most)), "
      + "lowest \(describe(least))."
  }

  static func histogram(_ values: [Double], name: String, bins: Int) throws -> String {
    try LabelText.count(values.count, "value") + " in " + LabelText.count(bins, "bin") + "; "
      + range(values, name, .linear(integral: false))
      + ", median " + LabelText.number(Summary.median(values))
      + ", mean " + LabelText.number(Summary.mean(values)) + "."
  }

  static func cells(_ values: [Double], columns: Int, rows: Int, value: String) -> String {
    let shown = values.filter(\.isFinite)
    return "\(rows) × \(columns) cells; "
      + range(shown, value, .linear(integral: false)) + "."
  }

  /// "mass 2,700 to 6,300", "species with 3 values".
  private static func range(_ values: [Double], _ name: String, _ kind: AxisKind) -> String {
    let name = LabelText.clean(name)
    if case .band = kind { return "\(name) with \(LabelText.count(Set(values).count, "value"))" }
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return name }
    if case .time = kind {
      return "\(name) \(CalendarDay.date(of: low)) to \(CalendarDay.date(of: high))"
    }
    return "\(name) \(LabelText.number(low)) to \(LabelText.number(high))"
  }

  private static func signed(_ value: Double, decimals: Int) -> String {
    let text = fixed(value, decimals: decimals)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}

extension BarTotal {
  /// The name of the bar, with its part where parts stand side by side.
  func name(in levels: [String]) -> String {
    let whole = levels.indices.contains(index) ? levels[index] : ""
    return part.map { whole + ", " + $0 } ?? whole
  }
}

/// What a chart is called when nobody gave it a title.
enum AutomaticTitle {
  static func text(of specification: ChartSpecification) -> String {
    let layers = specification.layers.filter { if case .rule = $0 { false } else { true } }
    guard let layer = layers.first else { return "Empty chart" }
    var color: String?
    var text: String
    switch layer {
    case .point(let mark):
      text = "Scatter plot of \(mark.y) by \(mark.x)"
      color = mark.color
    case .line(let mark):
      text = "Line chart of \(mark.y) by \(mark.x)"
      color = mark.color
    case .bar(let mark):
      text = "Bar chart of \(mark.y ?? "counts") by \(mark.x)"
      color = mark.color == mark.x ? nil : mark.color
    case .histogram(let mark):
      text = "Histogram of \(mark.x)"
      color = mark.color
    case .cell(let mark):
      text = "Heat map of \(mark.value ?? "counts") by \(mark.x) and \(mark.y)"
    case .rule: text = "Chart"
    }
    if let color { text += ", by \(color)" }
    return LabelText.clean(text)
  }
}
