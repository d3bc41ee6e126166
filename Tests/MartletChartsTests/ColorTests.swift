// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletCharts

@Suite("Colours")
struct ColorTests {
  @Test("Every series colour has contrast 3 with its card, light and dark")
  func seriesContrast() {
    for color in Palette.series + [Palette.other] {
      #expect(color.light.contrast(with: Palette.card.light) >= 3, "\(color.light.hex)")
      #expect(color.dark.contrast(with: Palette.card.dark) >= 3, "\(color.dark.hex)")
    }
  }

  @Test("Text colours have contrast 4.5 with their card, light and dark")
  func textContrast() {
    for color in [Palette.ink, Palette.muted] {
      #expect(color.light.contrast(with: Palette.card.light) >= 4.5)
      #expect(color.dark.contrast(with: Palette.card.dark) >= 4.5)
    }
  }

  @Test("Every step of the ramp for marks has contrast 3 with its card")
  func rampContrast() {
    for color in ColorRamp.viridis.colors {
      #expect(color.light.contrast(with: Palette.card.light) >= 3, "\(color.light.hex)")
      #expect(color.dark.contrast(with: Palette.card.dark) >= 3, "\(color.dark.hex)")
    }
  }

  @Test("Ramps change brightness in one direction, away from the card")
  func rampOrder() {
    for ramp in [ColorRamp.blues, .viridis] {
      let light = ramp.colors.map(\.light.luminance)
      let dark = ramp.colors.map(\.dark.luminance)
      #expect(zip(light, light.dropFirst()).allSatisfy { $0 > $1 }, "\(light)")
      #expect(zip(dark, dark.dropFirst()).allSatisfy { $0 < $1 }, "\(dark)")
    }
  }

  @Test("Black or white on any colour has contrast 4.58 or more")
  func readableInk() {
    for red in stride(from: 0, through: 255, by: 5) {
      for green in stride(from: 0, through: 255, by: 5) {
        for blue in stride(from: 0, through: 255, by: 15) {
          let color = SRGB(red << 16 | green << 8 | blue)
          #expect(color.contrast(with: color.readableInk) >= 4.58)
        }
      }
    }
  }

  @Test("The text of cells is readable on every step, light and dark")
  func cellText() {
    for step in 0..<ColorRamp.steps {
      let ground = Paint.ramp(.blues, step).color
      let ink = Paint.onRamp(.blues, step).color
      #expect(ground.light.contrast(with: ink.light) >= 4.58)
      #expect(ground.dark.contrast(with: ink.dark) >= 4.58)
    }
  }

  @Test("Series colours differ by 13 or more in OKLab for normal vision")
  func seriesDistance() {
    for colors in [Palette.series.map(\.light), Palette.series.map(\.dark)] {
      for (index, first) in colors.enumerated() {
        for second in colors.dropFirst(index + 1) {
          let (a, b) = (first.oklab, second.oklab)
          let square =
            (a.l - b.l) * (a.l - b.l) + (a.a - b.a) * (a.a - b.a) + (a.b - b.b) * (a.b - b.b)
          // 12.9: the palette was searched with a distance of 13.0, rounded.
          #expect(square.squareRoot() * 100 >= 12.9, "\(first.hex) \(second.hex)")
        }
      }
    }
  }

  @Test("A colour survives the way to OKLab and back")
  func oklabRoundTrip() {
    var random = TestRandom(9)
    for _ in 0..<2_000 {
      let color = SRGB(random.below(0x1000000))
      let lab = color.oklab
      #expect(SRGB(oklab: lab.l, lab.a, lab.b) == color)
    }
    // Ottosson's published value for white is L = 1, a = b = 0.
    #expect(abs(SRGB(0xFFFFFF).oklab.l - 1) < 1e-6)
  }
}
