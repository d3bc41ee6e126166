// SPDX-License-Identifier: Apache-2.0

/// Numbers from their digits, correctly rounded.
enum Decimal {
  /// `digits` times ten to a power, rounded to the nearest number, ties to even; `nil` where this
  /// method cannot tell, which is rare: then the digits must be looked at with more precision.
  ///
  /// Digits below 2⁵³ and a power up to 22 are exact, and one operation on them is rounded once
  /// (Clinger 1990). Otherwise the digits are multiplied by the first 128 bits of the power of five
  /// and the product is looked at (Lemire 2021, after Eisel).
  ///
  /// - Note: Clinger, *How to Read Floating Point Numbers Accurately*, PLDI 1990,
  ///   [doi:10.1145/93542.93557]; Lemire, *Number Parsing at a Gigabyte per Second*, Software:
  ///   Practice and Experience 51(8), 2021, [doi:10.1002/spe.2984].
  ///
  /// [doi:10.1145/93542.93557]: https://doi.org/10.1145/93542.93557
  /// [doi:10.1002/spe.2984]: https://doi.org/10.1002/spe.2984
  @inline(__always)
  static func value(_ digits: UInt64, power: Int, _ powers: UnsafePointer<Double>) -> Double? {
    if digits < 1 << 53, power >= -22, power <= 22 {
      return power < 0 ? Double(digits) / powers[-power] : Double(digits) * powers[power]
    }
    return rounded(digits, power: power)
  }

  static func rounded(_ digits: UInt64, power: Int) -> Double? {
    if digits == 0 { return 0 }
    guard power >= FivePowers.lowest, power <= FivePowers.highest else { return nil }
    let leading = digits.leadingZeroBitCount
    let normal = digits << UInt64(leading)
    let five = FivePowers.table[power - FivePowers.lowest]
    var product = normal.multipliedFullWidth(by: five.high)
    // 52 bits of the result, one for rounding, and two that the product may be off.
    if product.high & 0x1FF == 0x1FF {
      let more = normal.multipliedFullWidth(by: five.low)
      let (low, carry) = product.low.addingReportingOverflow(more.high)
      product.low = low
      if carry { product.high += 1 }
    }
    let top = product.high >> 63
    let shift = top + 9
    var mantissa = product.high >> shift
    // ⌊log₂ 10ᵖ⌋ by a fraction that is exact in this range.
    var exponent = (217_706 * power) >> 16 + 63 + Int(top) - leading + 1023
    // Numbers near the smallest ones have fewer bits.
    guard exponent > 0 else { return nil }
    // Halfway cases exist only where the power of five fits into the product.
    if product.low <= 1, power >= -4, power <= 23, mantissa & 3 == 1,
      mantissa << shift == product.high
    {
      mantissa &= ~1
    }
    mantissa += mantissa & 1
    mantissa >>= 1
    if mantissa >= 1 << 53 {
      mantissa = 1 << 52
      exponent += 1
    }
    guard exponent < 0x7FF else { return nil }
    return Double(bitPattern: UInt64(exponent) << 52 | mantissa & (1 << 52 - 1))
  }
}

/// The first 128 bits of the powers of five.
private enum FivePowers {
  static let lowest = -342
  static let highest = 308

  /// Of 5ᵖ the 128 bits from the first one on: cut off, but for -27 ≤ p < 0 rounded up, where the
  /// method needs it.
  static let table: [(high: UInt64, low: UInt64)] = {
    // Dividing a large power of two by five again and again gives each negative power exactly cut
    // off, since ⌊⌊a / b⌋ / c⌋ = ⌊a / bc⌋.
    var quotient = [UInt64](repeating: 0, count: 17)
    quotient[16] = 1
    var negative: [(high: UInt64, low: UInt64)] = []
    for power in 1...(-lowest) {
      var remainder: UInt64 = 0
      for limb in quotient.indices.reversed() {
        (quotient[limb], remainder) = UInt64(5).dividingFullWidth((remainder, quotient[limb]))
      }
      var bits = leadingBits(quotient)
      if power <= 27 {
        let (low, carry) = bits.low.addingReportingOverflow(1)
        bits = (carry ? bits.high + 1 : bits.high, low)
      }
      negative.append(bits)
    }
    var product = [UInt64](repeating: 0, count: 12)
    product[0] = 1
    var positive = [leadingBits(product)]
    for _ in 1...highest {
      var carry: UInt64 = 0
      for limb in product.indices {
        let (high, low) = product[limb].multipliedFullWidth(by: 5)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        product[limb] = sum
        carry = high + (overflow ? 1 : 0)
      }
      positive.append(leadingBits(product))
    }
    return negative.reversed() + positive
  }()

  /// The first 128 bits of a number of 64-bit limbs, the lowest first.
  private static func leadingBits(_ limbs: [UInt64]) -> (high: UInt64, low: UInt64) {
    let top = limbs.lastIndex { $0 != 0 } ?? 0
    func limb(_ place: Int) -> UInt64 { place >= 0 ? limbs[place] : 0 }
    let shift = UInt64(limb(top).leadingZeroBitCount)
    func shifted(_ place: Int) -> UInt64 {
      shift == 0 ? limb(place) : limb(place) << shift | limb(place - 1) >> (64 - shift)
    }
    return (shifted(top), shifted(top - 1))
  }
}

/// Up to eight digits as a number, or `nil` if there is something else among them.
///
/// 64 bits are read from `digits` on, whatever stands behind the digits.
@inline(__always)
func digitsValue(_ digits: UnsafePointer<UInt8>, _ count: Int) -> UInt64? {
  let word = UInt64(littleEndian: UnsafeRawPointer(digits).loadUnaligned(as: UInt64.self))
  // The digits move to the high end, with zeros in front of them.
  let shift = UInt64(8 &- count) &* 8
  let padded = word << shift | (count < 8 ? 0x3030_3030_3030_3030 >> (64 &- shift) : 0)
  let values = padded &- 0x3030_3030_3030_3030
  guard (padded &+ 0x4646_4646_4646_4646 | values) & 0x8080_8080_8080_8080 == 0 else { return nil }
  // Pairs, then fours and eights, side by side.
  let pairs = values &* 10 &+ values >> 8
  let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
  let low = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
  return (high &+ low) >> 32
}

/// A whole number of up to 16 digits, without needless zeros; `nil` for anything else.
@inline(__always)
func quickInt(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  var place = start
  let isNegative = bytes[place] == UInt8(ascii: "-")
  if isNegative || bytes[place] == UInt8(ascii: "+") { place &+= 1 }
  let count = end &- place
  guard count > 0, count <= 16, bytes[place] != 48 || count == 1 else { return nil }
  let magnitude: UInt64
  if count <= 8 {
    guard let value = digitsValue(bytes + place, count) else { return nil }
    magnitude = value
  } else {
    guard let high = digitsValue(bytes + place, count &- 8),
      let low = digitsValue(bytes + (end &- 8), 8)
    else { return nil }
    magnitude = high &* 100_000_000 &+ low
  }
  return isNegative ? 0 &- Int(bitPattern: UInt(magnitude)) : Int(bitPattern: UInt(magnitude))
}

/// A number of up to 19 digits with a point and an exponent if it has them; `nil` for anything else.
@inline(__always)
func quickDouble(
  _ bytes: UnsafePointer<UInt8>,
  _ start: Int,
  _ end: Int,
  _ powers: UnsafePointer<Double>
) -> Double? {
  var place = start
  let isNegative = bytes[place] == UInt8(ascii: "-")
  if isNegative || bytes[place] == UInt8(ascii: "+") { place &+= 1 }
  let first = place
  var digits: UInt64 = 0
  while place < end, bytes[place] &- 48 < 10 {
    digits = digits &* 10 &+ UInt64(bytes[place] &- 48)
    place &+= 1
  }
  var count = place &- first
  guard count <= 1 || bytes[first] != 48 else { return nil }
  var power = 0
  if place < end, bytes[place] == UInt8(ascii: ".") {
    place &+= 1
    let fraction = place
    while end &- place >= 8, let eight = digitsValue(bytes + place, 8) {
      digits = digits &* 100_000_000 &+ eight
      place &+= 8
    }
    while place < end, bytes[place] &- 48 < 10 {
      digits = digits &* 10 &+ UInt64(bytes[place] &- 48)
      place &+= 1
    }
    power = fraction &- place
    count &-= power
  }
  guard count > 0, count <= 19 else { return nil }
  if place < end {
    guard bytes[place] | 0x20 == UInt8(ascii: "e"),
      let written = quickExponent(bytes, place &+ 1, end)
    else { return nil }
    power &+= written
  }
  guard let magnitude = Decimal.value(digits, power: power, powers) else { return nil }
  return isNegative ? -magnitude : magnitude
}

/// An exponent of up to four digits.
private func quickExponent(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  var place = start
  guard place < end else { return nil }
  let isNegative = bytes[place] == UInt8(ascii: "-")
  if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
  guard place < end, end - place <= 4 else { return nil }
  var value = 0
  while place < end {
    guard bytes[place] &- 48 < 10 else { return nil }
    value = value * 10 + Int(bytes[place] - 48)
    place += 1
  }
  return isNegative ? -value : value
}

/// `YYYY-MM-DD` as a number of days since 1970; `nil` for anything else.
@inline(__always)
func quickDay(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  let dash = UInt8(ascii: "-")
  let date = bytes + start
  guard end &- start == 10, date[4] == dash, date[7] == dash,
    let year = digitsValue(date, 4), let month = digitsValue(date + 5, 2),
    let day = digitsValue(date + 8, 2)
  else { return nil }
  return CalendarDate.dayNumber(year: Int(year), month: Int(month), day: Int(day))
}

/// `YYYY-MM-DDThh:mm:ss` as microseconds since 1970, and whether a `Z` follows; `nil` for others.
@inline(__always)
func quickTime(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> (Int, isZoned: Bool)? {
  let colon = UInt8(ascii: ":")
  let time = bytes + (start &+ 10)
  let count = end &- start
  guard count == 19 || (count == 20 && time[9] == UInt8(ascii: "Z")),
    time[0] == UInt8(ascii: "T") || time[0] == UInt8(ascii: " "), time[3] == colon,
    time[6] == colon, let day = quickDay(bytes, start, start &+ 10),
    let hour = digitsValue(time + 1, 2), let minute = digitsValue(time + 4, 2),
    let second = digitsValue(time + 7, 2), hour < 24, minute < 60, second < 60
  else { return nil }
  let seconds = day &* 86_400 &+ Int(hour) &* 3_600 &+ Int(minute) &* 60 &+ Int(second)
  return (seconds &* 1_000_000, count == 20)
}
