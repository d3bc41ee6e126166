// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The C library's functions under names that members of expressions cannot shadow.
func naturalLogarithm(_ value: Double) -> Double { log(value) }
func decimalLogarithm(_ value: Double) -> Double { log10(value) }
func exponential(_ value: Double) -> Double { exp(value) }
func powerOfTen(_ exponent: Int) -> Double { pow(10, Double(exponent)) }
func memoryOrder(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int) -> Int {
  Int(memcmp(one, other, count))
}
