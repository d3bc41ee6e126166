// SPDX-License-Identifier: Apache-2.0

/// The form of a marker, which says the same as its colour to those who do not see the colour.
enum MarkerShape: Sendable, CaseIterable {
  case circle
  case square
  case triangle
  case diamond
  case plus
  case cross

  /// The shape of a series: up to six series differ in it, more are all circles.
  static func of(series index: Int, count: Int) -> MarkerShape {
    guard count <= allCases.count, allCases.indices.contains(index) else { return .circle }
    return allCases[index]
  }

  /// How a group of such markers is painted.
  func style(paint: Paint, radius: Double, opacity: Double?) -> ShapeStyle {
    switch self {
    case .circle:
      return ShapeStyle(stroke: paint, strokeWidth: 2 * radius, opacity: opacity, isRound: true)
    case .plus, .cross:
      return ShapeStyle(stroke: paint, strokeWidth: radius * 0.6, opacity: opacity)
    case .square, .triangle, .diamond: return ShapeStyle(fill: .paint(paint), opacity: opacity)
    }
  }

  /// The outline around a place.
  ///
  /// All shapes cover about the area of the circle.
  func outline(x: Double, y: Double, radius r: Double) -> Outline {
    func path(_ points: [(Double, Double)], closed: Bool) -> [PathStep] {
      var steps: [PathStep] = []
      for (index, point) in points.enumerated() {
        let (px, py) = (Pixels(x + point.0 * r), Pixels(y + point.1 * r))
        steps.append(index == 0 ? .move(px, py) : .line(px, py))
      }
      return closed ? steps + [.close] : steps
    }
    switch self {
    case .circle: return .path(path([(0, 0), (0, 0)], closed: false))
    case .square:
      return .path(path([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)], closed: true))
    case .triangle:
      return .path(path([(0, -1.4), (1.3, 0.9), (-1.3, 0.9)], closed: true))
    case .diamond:
      return .path(path([(0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)], closed: true))
    case .plus:
      return .path(
        path([(-1.3, 0), (1.3, 0)], closed: false) + path([(0, -1.3), (0, 1.3)], closed: false)
      )
    case .cross:
      return .path(
        path([(-1, -1), (1, 1)], closed: false) + path([(-1, 1), (1, -1)], closed: false)
      )
    }
  }

  /// One marker by itself.
  func shape(x: Double, y: Double, radius: Double, paint: Paint) -> SceneShape {
    SceneShape(
      outline: outline(x: x, y: y, radius: radius),
      style: style(paint: paint, radius: radius, opacity: nil)
    )
  }
}
