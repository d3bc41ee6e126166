// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The C library's functions under names that members of expressions cannot shadow.
func naturalLogarithm(_ value: Double) -> Double { log(value) }
func decimalLogarithm(_ value: Double) -> Double { log10(value) }
func binaryLogarithm(_ value: Double) -> Double { log2(value) }
func exponential(_ value: Double) -> Double { exp(value) }
func sine(_ value: Double) -> Double { sin(value) }
func cosine(_ value: Double) -> Double { cos(value) }
func tangent(_ value: Double) -> Double { tan(value) }
func hyperbolicTangent(_ value: Double) -> Double { tanh(value) }
func powered(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
func powerOfTen(_ exponent: Int) -> Double { pow(10, Double(exponent)) }
func memoryOrder(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int) -> Int {
  Int(memcmp(one, other, count))
}

/// Where bytes first occur in others, from a place on, or `nil`.
func firstPlace(
  of wanted: UnsafeBufferPointer<UInt8>,
  in bytes: UnsafeBufferPointer<UInt8>,
  from start: Int = 0
) -> Int? {
  guard wanted.count > 0, let pattern = wanted.baseAddress else { return start }
  guard bytes.count >= start + wanted.count, let base = bytes.baseAddress else { return nil }
  var place = start
  let last = bytes.count - wanted.count
  while place <= last {
    guard let found = memchr(base + place, Int32(pattern[0]), last - place + 1) else { return nil }
    place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    if memcmp(base + place, pattern, wanted.count) == 0 { return place }
    place += 1
  }
  return nil
}
