// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Returns `value` with exactly `decimals` digits after the point, correctly rounded.
///
/// The exact binary value is rounded half to even (`fixed(2.5, decimals: 0)` is `2`), with a point
/// whatever the locale. A negative value that rounds to zero loses its sign. `NaN`, `∞` and `-∞`
/// stand for what is not finite. `decimals` is clamped to 0...100.
package func fixed(_ value: Double, decimals: Int) -> String {
  if let special = notFinite(value) { return special }
  let text = formatted("%.*f", min(max(decimals, 0), 100), value)
  guard text.first == "-", text.allSatisfy({ "-0.".contains($0) }) else { return text }
  return String(text.dropFirst())
}

/// Returns `value` with at least `digits` significant digits, without trailing zeros.
///
/// Digits before the point are never cut (`123456` stays so with 3 digits); digits after it are
/// kept as far as `digits` reaches. From 10¹⁵ on and below 10⁻⁵ the form is `1.5e+20`. `digits` is
/// clamped to 1...17.
package func significant(_ value: Double, digits: Int) -> String {
  if let special = notFinite(value) { return special }
  if value == 0 { return "0" }
  let digits = min(max(digits, 1), 17)
  // The exponent is read after rounding: 9.996 in three digits is 10, not 9.99.
  let scientific = formatted("%.*e", digits - 1, value)
  guard let mark = scientific.firstIndex(of: "e"),
    let exponent = Int(scientific[scientific.index(after: mark)...])
  else { return scientific }
  if exponent < -5 || exponent >= 15 {
    let mantissa = withoutTrailingZeros(String(scientific[..<mark]))
    return mantissa + scientific[mark...]
  }
  return withoutTrailingZeros(fixed(value, decimals: max(0, digits - 1 - exponent)))
}

private func notFinite(_ value: Double) -> String? {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-∞" : "∞" }
  return nil
}

private func withoutTrailingZeros(_ text: String) -> String {
  guard text.contains(".") else { return text }
  var text = text[...]
  while text.last == "0" { text.removeLast() }
  if text.last == "." { text.removeLast() }
  return String(text)
}

/// C's formatting of one number, with the point that the C locale has.
private func formatted(_ format: String, _ precision: Int, _ value: Double) -> String {
  // 309 digits before the point, 100 after it, a sign, a point and the terminating zero.
  let capacity = 512
  var buffer = [CChar](repeating: 0, count: capacity)
  let length = withVaList([Int32(precision), value]) {
    vsnprintf(&buffer, capacity, format, $0)
  }
  let bytes = buffer.prefix(max(0, min(Int(length), capacity - 1)))
  return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // A host program may have chosen a locale with a decimal comma.
    .replacing(",", with: ".")
}
