// SPDX-License-Identifier: Apache-2.0

/// A colour of the screen, 8 bits a channel.
struct SRGB: Sendable, Equatable, Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// The colour 0xRRGGBB.
  init(_ hex: Int) {
    red = (hex >> 16) & 0xFF
    green = (hex >> 8) & 0xFF
    blue = hex & 0xFF
  }

  /// "#rrggbb".
  var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let text = String(channel, radix: 16)
        return text.count == 1 ? "0" + text : text
      }.joined()
  }

  /// The relative luminance of WCAG 2.2, 0 for black and 1 for white.
  var luminance: Double {
    let (r, g, b) = linear
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  /// The contrast ratio of WCAG 2.2 with another colour, from 1 to 21.
  func contrast(with other: SRGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Black or white, whichever is easier to read on this colour.
  ///
  /// The worse of the two choices is worst at contrast √21 ≈ 4.58 for both, so the better one is
  /// never below that.
  var readableInk: SRGB {
    contrast(with: SRGB(0)) >= contrast(with: SRGB(0xFFFFFF)) ? SRGB(0) : SRGB(0xFFFFFF)
  }

  private var linear: (Double, Double, Double) {
    func expand(_ channel: Int) -> Double {
      let c = Double(channel) / 255
      return c <= 0.04045 ? c / 12.92 : Mathematics.power((c + 0.055) / 1.055, 2.4)
    }
    return (expand(red), expand(green), expand(blue))
  }

  /// The colour in OKLab (Ottosson 2020, https://bottosson.github.io/posts/oklab/).
  var oklab: (l: Double, a: Double, b: Double) {
    let (r, g, b) = linear
    func root(_ value: Double) -> Double { value <= 0 ? 0 : Mathematics.power(value, 1.0 / 3) }
    let l = root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    let m = root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    let s = root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    )
  }

  /// The nearest colour of the screen to a point of OKLab.
  init(oklab l: Double, _ a: Double, _ b: Double) {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(l + 0.3963377774 * a + 0.2158037573 * b)
    let middle = cube(l - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(l - 0.0894841775 * a - 1.2914855480 * b)
    func compress(_ c: Double) -> Int {
      let value = c <= 0.0031308 ? 12.92 * c : 1.055 * Mathematics.power(c, 1 / 2.4) - 0.055
      return Int((max(0, min(1, value)) * 255).rounded())
    }
    red = compress(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short)
    green = compress(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short)
    blue = compress(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short)
  }

  /// The colour a share of the way from this one to another, straight through OKLab.
  func mixed(with other: SRGB, share: Double) -> SRGB {
    let (from, to) = (oklab, other.oklab)
    return SRGB(
      oklab: from.l + (to.l - from.l) * share,
      from.a + (to.a - from.a) * share,
      from.b + (to.b - from.b) * share
    )
  }
}
