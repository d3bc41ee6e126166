// SPDX-License-Identifier: Apache-2.0

/// A finished picture as a tree of values: everything is placed, nothing is decided any more.
///
/// Colours are still roles (``Paint``), because one scene is shown on a light and on a dark card.
struct Scene: Sendable, Equatable {
  var width: Pixels
  var height: Pixels
  /// The name of the picture, for those who hear it.
  var title: String
  /// One to three sentences on what the picture shows, for those who hear it.
  var summary: String
  var nodes: [SceneNode]
}

/// A length in tenths of a pixel: the precision of the picture, and exact to add up.
struct Pixels: Sendable, Equatable, Comparable {
  var tenths: Int

  /// The nearest tenth; what is not finite is 0, what is absurdly far out is clamped.
  init(_ value: Double) {
    tenths = value.isFinite ? Int((max(-1e6, min(1e6, value)) * 10).rounded()) : 0
  }

  init(tenths: Int) {
    self.tenths = tenths
  }

  /// The length as a number of pixels.
  var value: Double { Double(tenths) / 10 }

  static func < (left: Pixels, right: Pixels) -> Bool { left.tenths < right.tenths }
}

/// What a part of the picture is painted with, by its role.
enum Paint: Sendable, Equatable, Hashable {
  case card
  case ink
  case muted
  case axis
  case grid
  /// A series by its number, 0 to 7.
  case series(Int)
  /// The grey of the series that did not get a colour of their own.
  case other
  /// A step of a ramp, 0 to 8.
  case ramp(ColorRamp, Int)
  /// Black or white, whichever can be read on a step of a ramp.
  case onRamp(ColorRamp, Int)

  /// The colours on the light and on the dark card.
  var color: ThemedColor {
    switch self {
    case .card: return Palette.card
    case .ink: return Palette.ink
    case .muted: return Palette.muted
    case .axis: return Palette.axis
    case .grid: return Palette.grid
    case .series(let index): return Palette.series[max(0, min(Palette.series.count - 1, index))]
    case .other: return Palette.other
    case .ramp(let ramp, let step):
      return ramp.colors[max(0, min(ColorRamp.steps - 1, step))]
    case .onRamp(let ramp, let step):
      let ground = Paint.ramp(ramp, step).color
      return ThemedColor(light: ground.light.readableInk, dark: ground.dark.readableInk)
    }
  }
}

/// A part of a scene.
indirect enum SceneNode: Sendable, Equatable {
  case group(SceneGroup)
  case shape(SceneShape)
  case text(SceneText)
}

extension SceneNode {
  /// Whether there is anything to see: a path without steps is nothing.
  var isVisible: Bool {
    if case .shape(let shape) = self, case .path(let steps) = shape.outline {
      return !steps.isEmpty
    }
    return true
  }
}

/// Parts that belong together, with the properties they share.
struct SceneGroup: Sendable, Equatable {
  /// What the group is, for those who hear the picture; nil hides it from them.
  var label: String?
  var style = ShapeStyle()
  var textStyle: TextStyle?
  var children: [SceneNode]
}

/// An outline, filled or stroked.
struct SceneShape: Sendable, Equatable {
  var outline: Outline
  var style = ShapeStyle()
  /// Text shown when the pointer rests on the shape, where the host shows such text.
  var tooltip: String?
}

/// The geometry of a shape.
enum Outline: Sendable, Equatable {
  case rectangle(x: Pixels, y: Pixels, width: Pixels, height: Pixels)
  case segment(x1: Pixels, y1: Pixels, x2: Pixels, y2: Pixels)
  case path([PathStep])
}

/// A step of a path.
enum PathStep: Sendable, Equatable {
  case move(Pixels, Pixels)
  case line(Pixels, Pixels)
  case close
}

/// How a shape is painted; what is nil is inherited from the group around it.
struct ShapeStyle: Sendable, Equatable {
  var fill: Fill?
  var stroke: Paint?
  var strokeWidth: Double?
  /// Fill and stroke opacity, 0 to 1.
  var opacity: Double?
  var isRound = false
  var dashes: String?

  /// What the inside of a shape is painted with.
  enum Fill: Sendable, Equatable {
    case none
    case paint(Paint)
  }
}

/// One line of text.
struct SceneText: Sendable, Equatable {
  /// Where the anchor of the baseline is.
  var x: Pixels
  var y: Pixels
  var content: String
  var style: TextStyle?
  var paint: Paint?
  /// Degrees clockwise around the anchor.
  var rotation = 0
  /// The whole text where `content` was shortened.
  var tooltip: String?
}

/// How text is set.
struct TextStyle: Sendable, Equatable {
  var size: Double = 11
  var isBold = false
  var anchor: TextAnchor = .start
  var paint: Paint = .ink
}

/// Which end of a line of text stands at its place.
enum TextAnchor: String, Sendable {
  case start
  case middle
  case end
}
