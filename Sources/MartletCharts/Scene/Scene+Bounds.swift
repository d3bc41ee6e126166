// SPDX-License-Identifier: Apache-2.0

/// A rectangle in pixels, `x` rightward and `y` downward.
struct Box: Sendable, Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func contains(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension Scene {
  /// Every text of the picture with the box that it needs at most.
  ///
  /// Rotated text gets the box around the rotated line.
  var textBoxes: [(text: String, box: Box)] {
    var result: [(text: String, box: Box)] = []
    func visit(_ node: SceneNode, _ inherited: TextStyle) {
      switch node {
      case .shape: break
      case .group(let group):
        for child in group.children { visit(child, group.textStyle ?? inherited) }
      case .text(let text):
        result.append((text.content, text.box(style: text.style ?? inherited)))
      }
    }
    for node in nodes { visit(node, TextStyle()) }
    return result
  }
}

extension SceneText {
  /// The box that the text needs at most when set in `style`.
  func box(style: TextStyle) -> Box {
    let width = TextMetrics.width(content, size: style.size, bold: style.isBold)
    let start: Double
    switch style.anchor {
    case .start: start = 0
    case .middle: start = -width / 2
    case .end: start = -width
    }
    let (ascent, descent) = (style.size * 0.76, style.size * 0.24)
    if rotation == 0 {
      return Box(
        left: x.value + start,
        top: y.value - ascent,
        right: x.value + start + width,
        bottom: y.value + descent
      )
    }
    let (sine, cosine) = TextRotation.sineAndCosine
    let corners = [
      (start, -ascent), (start + width, -ascent), (start, descent), (start + width, descent),
    ]
    .map { (x.value + $0.0 * cosine - $0.1 * sine, y.value + $0.0 * sine + $0.1 * cosine) }
    return Box(
      left: corners.map(\.0).min() ?? 0,
      top: corners.map(\.1).min() ?? 0,
      right: corners.map(\.0).max() ?? 0,
      bottom: corners.map(\.1).max() ?? 0
    )
  }
}

/// The one angle that labels are turned by.
enum TextRotation {
  /// Degrees clockwise: the text climbs to the right.
  static let degrees = -35
  /// The sine and cosine of that angle.
  static let sineAndCosine = (sine: -0.573576436, cosine: 0.819152044)
}
