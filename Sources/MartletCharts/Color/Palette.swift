// SPDX-License-Identifier: Apache-2.0

/// The colours that charts are drawn in, one for the light card and one for the dark.
struct ThemedColor: Sendable, Equatable {
  var light: SRGB
  var dark: SRGB

  init(_ light: Int, _ dark: Int) {
    self.light = SRGB(light)
    self.dark = SRGB(dark)
  }

  init(light: SRGB, dark: SRGB) {
    self.light = light
    self.dark = dark
  }
}

/// The fixed colours of Martlet's charts.
enum Palette {
  static let card = ThemedColor(0xFFFFFF, 0x1F1F1F)
  static let ink = ThemedColor(0x1B1E23, 0xE6E6E6)
  static let muted = ThemedColor(0x57606A, 0xA8B0B8)
  static let axis = ThemedColor(0x8C959F, 0x7D858D)
  static let grid = ThemedColor(0xE8EAED, 0x2F3338)

  /// The eight colours of series, "Martlet8".
  ///
  /// Found by a search in OKLCH under the colour-vision simulation of Machado, Oliveira and
  /// Fernandes (2009) with the hue families held fixed, so that a series keeps its hue between
  /// the light and the dark card. Each has at least contrast 3.1 with its card.
  static let series: [ThemedColor] = [
    ThemedColor(0x163DB5, 0x4372EA), ThemedColor(0xE26908, 0xBB8A53),
    ThemedColor(0x3BA288, 0x39FAC1), ThemedColor(0x7B184C, 0xC73C89),
    ThemedColor(0x9F69E9, 0xB197FE), ThemedColor(0x7A5E02, 0xFCD201),
    ThemedColor(0x167D9E, 0x74CDE3), ThemedColor(0xA95959, 0xFA9299),
  ]

  /// The colour of the series that a long list of them is cut off into.
  static let other = ThemedColor(0x6E7781, 0x8B949E)
}

/// A ramp of nine colours from low to high values.
enum ColorRamp: Sendable, Equatable, Hashable {
  /// For the cells of heat maps: from the card's own brightness towards a strong blue.
  case blues
  /// For marks that must stand out from the card at every value.
  case viridis

  /// How many steps a ramp has.
  ///
  /// Nine are told apart with ease and need nine rules of CSS.
  static let steps = 9

  /// The colours from the lowest class to the highest.
  var colors: [ThemedColor] {
    let light: [SRGB]
    let dark: [SRGB]
    switch self {
    case .blues:
      light = ColorRamp.sampled(ColorRamp.bluesLight, from: 0, to: 1)
      dark = ColorRamp.sampled(ColorRamp.bluesDark, from: 0, to: 1)
    case .viridis:
      // Viridis runs from nearly black to light yellow: each card gets the part of it that has
      // contrast 3 with the card, in the direction in which more stands out more.
      light = ColorRamp.sampled(ColorRamp.viridisStops, from: 0.58, to: 0)
      dark = ColorRamp.sampled(ColorRamp.viridisStops, from: 0.4, to: 1)
    }
    return zip(light, dark).map { ThemedColor(light: $0, dark: $1) }
  }

  /// The class of a value that lies at `fraction` of the domain, 0 to 8.
  static func step(at fraction: Double) -> Int {
    guard fraction.isFinite else { return 0 }
    return max(0, min(steps - 1, Int((max(0, min(1, fraction)) * Double(steps)).rounded(.down))))
  }

  // ColorBrewer's Blues (Harrower and Brewer 2003) at eleven equal distances.
  private static let bluesLight = [
    0xF7FBFF, 0xE3EEF9, 0xD0E1F2, 0xB7D4EA, 0x94C4DF, 0x6AAED6, 0x4A98C9, 0x2E7EBC, 0x1764AB,
    0x084A91, 0x08306B,
  ].map(SRGB.init)

  // The same hue from the dark card's brightness upward, so that low stays near the card.
  private static let bluesDark = [
    0x262C34, 0x20385A, 0x1A4D85, 0x1764AB, 0x2E7EBC, 0x4A98C9, 0x6AAED6, 0x94C4DF, 0xC4DDF1,
  ].map(SRGB.init)

  // Viridis (van der Walt and Smith 2015) at eleven equal distances.
  private static let viridisStops = [
    0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151,
    0xBDDF26, 0xFDE725,
  ].map(SRGB.init)

  private static func sampled(_ stops: [SRGB], from start: Double, to end: Double) -> [SRGB] {
    (0..<steps).map { index in
      let place = start + (end - start) * Double(index) / Double(steps - 1)
      let position = place * Double(stops.count - 1)
      let lower = max(0, min(stops.count - 2, Int(position)))
      return stops[lower].mixed(with: stops[lower + 1], share: position - Double(lower))
    }
  }
}
