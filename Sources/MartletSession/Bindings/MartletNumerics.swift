// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletNumerics. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

import MartletCharts
public import MartletLanguage
import MartletLearning
public import MartletNumerics
import MartletTables
import MartletText

enum MartletNumericsBindings {
  static let functions: [NativeFunction] = [
    native37, native38, native39, native40, native41, native42, native43, native44,
    native45, native46, native47, native48, native49, native50, native51, native52,
    native53, native54, native55, native56, native57, native58, native59, native60,
    native61, native62, native63, native64, native65, native66, native67, native68,
    native69, native70, native71, native72, native73, native74, native75, native76,
    native77, native78, native79,
  ]

  static let interface = ###"""
/// Thrown by long work that was asked to stop.
///
/// In a compiled program, cancelling the Swift task that does the work has this effect.
public struct Interrupted: CustomStringConvertible, Equatable, Error, MartletError {
  /// `interrupted`.
  @native(37) public var code: String { get }
  /// Makes the error.
  @native(38) public init()
  /// What happened.
  @native(39) public var message: String { get }
}
/// A matrix of `Double`s, stored row after row.
///
/// Rows and columns are numbered from 0. A matrix may have no rows or no columns. Values may be NaN
/// or infinite, and go through all operations as floating-point arithmetic has it.
public struct Matrix: CustomStringConvertible, Equatable, MediaRepresentable {
  /// Returns the matrix product of an *m* × *k* and a *k* × *n* matrix, an *m* × *n* matrix.
  ///
  /// With *k* = 0 every value of the product is 0. The result is the same bit for bit from run to
  /// run on one kind of processor; another kind may sum in another order.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch` when the left matrix has not as many columns
  ///   as the right one has rows; `.invalidSize` when the product would be too large;
  ///   ``Interrupted``.
  /// - Complexity: O(*mnk*) time, by BLAS's `dgemm`.
  @native(40) public static func * (left: Matrix, right: Matrix) throws -> Matrix
  /// Adds two matrices of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(41) public static func + (left: Matrix, right: Matrix) throws -> Matrix
  /// Subtracts a matrix from one of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(42) public static func - (left: Matrix, right: Matrix) throws -> Matrix
  /// Returns the values of one column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(43) public func column(_ index: Int) throws -> [Double]
  /// The number of columns.
  @native(44) public var columns: Int { get }
  /// The shape, and the values in aligned columns; of a large matrix its corners.
  @native(45) public var description: String { get }
  /// Returns the square matrix with ones on its diagonal and zeros elsewhere.
  ///
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when `size` is negative or above 16384.
  @native(46) public static func identity(_ size: Int) throws -> Matrix
  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``MatrixError`` of kind `.raggedRows` when the rows differ in length.
  @native(47) public init(_ rows: [[Double]]) throws
  /// Makes a matrix with the same value everywhere.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - value: The value of every entry.
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when a number is negative or the matrix would
  ///   have more than 2²⁸ values.
  @native(48) public init(rows: Int, columns: Int, repeating value: Double) throws
  /// The matrix as text and as an HTML table.
  @native(49) public var mediaBundle: MediaBundle { get }
  /// Returns the values of one row.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(50) public func row(_ index: Int) throws -> [Double]
  /// The number of rows.
  @native(51) public var rows: Int { get }
  /// Returns the matrix with every value multiplied by a number.
  @native(52) public func scaled(by factor: Double) -> Matrix
  /// The value at a row and a column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(53) public subscript(row row: Int, column column: Int) -> Double { get throws }
  /// The matrix with rows and columns exchanged.
  @native(54) public var transposed: Matrix { get }
  /// All values, row after row.
  @native(55) public var values: [Double] { get }
}
/// What is wrong with matrices that are to be made, combined or read.
public struct MatrixError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the numbers involved.
  public enum Kind {
    /// A matrix cannot have this size.
    @native(56, 57) case invalidSize(rows: Int, columns: Int)
    /// A row or column number is outside the matrix; `axis` is `row` or `column`.
    @native(58, 59) case outOfRange(axis: String, index: Int, count: Int)
    /// A row has another number of values than the first row.
    @native(60, 61) case raggedRows(row: Int, expected: Int, actual: Int)
    /// The shapes of two matrices do not fit: rows and columns of the left, then of the right one.
    @native(62, 63) case shapeMismatch(operation: String, leftRows: Int, leftColumns: Int, rightRows: Int, rightColumns: Int)
  }
  /// A stable name of the kind, such as `shape-mismatch`.
  @native(64) public var code: String { get }
  /// The row or column number that is out of range.
  @native(65) public var culprit: String? { get }
  /// What kind of error it is.
  @native(66) public var kind: MatrixError.Kind { get }
  /// What was wrong, with the actual and the expected shapes.
  @native(67) public var message: String { get }
  /// What to do.
  @native(68) public var remedy: String? { get }
}
/// A bound that leaves no number to draw, or a count of numbers that cannot be.
public struct RandomError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `invalid-bound` or `invalid-count`.
  @native(69) public var code: String { get }
  /// The number as written.
  @native(70) public var culprit: String? { get }
  /// What was wrong.
  @native(71) public var message: String { get }
  /// The bound or count that was asked for.
  @native(72) public var number: Int { get }
  /// What to do.
  @native(73) public var remedy: String? { get }
}
/// A seeded source of random numbers that gives the same numbers on every platform.
///
/// The same seed always gives the same sequence. Nothing here is random by chance: without a seed
/// there is no generator. It is not fit for secrets.
///
/// - Note: xoshiro256**, its state filled by SplitMix64 from the seed. Blackman and Vigna,
///   *Scrambled Linear Pseudorandom Number Generators*, ACM TOMS 47(4), 2021,
///   [doi:10.1145/3460772].
///
/// [doi:10.1145/3460772]: https://doi.org/10.1145/3460772
public struct RandomGenerator: Equatable {
  /// Returns a whole number from 0 up to but not including `bound`, all equally likely.
  ///
  /// - Throws: ``RandomError`` when `bound` is below 1.
  /// - Note: D. Lemire, *Fast Random Integer Generation in an Interval*, ACM TOMACS 29(1), 2019,
  ///   [doi:10.1145/3230636](https://doi.org/10.1145/3230636).
  @native(74) public mutating func below(_ bound: Int) throws -> Int
  /// Makes the generator that belongs to a seed; any whole number is a good seed.
  @native(75) public init(seed: Int)
  /// Returns a number from the normal distribution of mean 0 and standard deviation 1.
  ///
  /// - Note: Marsaglia and Bray's polar method, SIAM Review 6(3), 1964,
  ///   [doi:10.1137/1006063](https://doi.org/10.1137/1006063). The logarithm is computed here and
  ///   not by the C library, whose last bit differs between platforms. The second number of each
  ///   pair is thrown away, so that the generator's state stays its four words.
  @native(76) public mutating func normal() -> Double
  /// Returns the numbers from 0 up to but not including `count` in random order.
  ///
  /// - Throws: ``RandomError`` when `count` is negative or above 2²⁸.
  @native(77) public mutating func permutation(_ count: Int) throws -> [Int]
  /// Returns a generator for a part of the work, which no other part influences.
  ///
  /// A forest gives each of its trees a stream of its own, so its result does not depend on the
  /// order in which they grow. The generator itself does not move.
  ///
  /// - Parameter stream: The number of the part; the same number gives the same generator.
  /// - Returns: A generator whose numbers have nothing to do with those of other streams.
  @native(78) public func split(stream: Int) -> RandomGenerator
  /// Returns a number from 0 up to but not including 1, a multiple of 2⁻⁵³, all equally likely.
  @native(79) public mutating func uniform() -> Double
}
"""###
}

extension Interrupted: HostBridged {}
extension Matrix: HostBridged {}
extension MatrixError: HostBridged {}
extension MatrixError.Kind: HostBridged {}
extension RandomError: HostBridged {}
extension RandomGenerator: HostBridged {}

private func native37(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native38(_ call: inout NativeCall) throws -> Value {
  let result = Interrupted()
  return result.bridged
}

private func native39(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native40(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 * p1
  return result.bridged
}

private func native41(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 + p1
  return result.bridged
}

private func native42(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 - p1
  return result.bridged
}

private func native43(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.column(p0)
  return result.bridged
}

private func native44(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native45(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native46(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = try Matrix.identity(p0)
  return result.bridged
}

private func native47(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([[Double]]).unbridged(call[0])
  let result = try Matrix(p0)
  return result.bridged
}

private func native48(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Double).unbridged(call[2])
  let result = try Matrix(rows: p0, columns: p1, repeating: p2)
  return result.bridged
}

private func native49(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native50(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native51(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.rows
  return result.bridged
}

private func native52(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.scaled(by: p0)
  return result.bridged
}

private func native53(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (Int).unbridged(call[2])
  let result = try receiver[row: p0, column: p1]
  return result.bridged
}

private func native54(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.transposed
  return result.bridged
}

private func native55(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native56(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return MatrixError.Kind.invalidSize(rows: p0, columns: p1).bridged
}

private func native57(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.invalidSize(let p0, let p1) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native58(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.outOfRange(axis: p0, index: p1, count: p2).bridged
}

private func native59(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.outOfRange(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native60(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.raggedRows(row: p0, expected: p1, actual: p2).bridged
}

private func native61(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.raggedRows(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native62(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  let p4 = try (Int).unbridged(call[4])
  return MatrixError.Kind.shapeMismatch(operation: p0, leftRows: p1, leftColumns: p2, rightRows: p3, rightColumns: p4).bridged
}

private func native63(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.shapeMismatch(let p0, let p1, let p2, let p3, let p4) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged].bridged
}

private func native64(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native65(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native66(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native67(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native68(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native69(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native70(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native71(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native72(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.number
  return result.bridged
}

private func native73(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native74(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.below(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native75(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = RandomGenerator(seed: p0)
  return result.bridged
}

private func native76(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.normal()
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native77(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.permutation(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native78(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.split(stream: p0)
  return result.bridged
}

private func native79(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.uniform()
  call.arguments[0] = receiver.bridged
  return result.bridged
}
