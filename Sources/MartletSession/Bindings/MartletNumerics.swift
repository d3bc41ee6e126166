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
    native94, native95, native96, native97, native98, native99, native100, native101,
    native102, native103, native104, native105, native106, native107, native108, native109,
    native110, native111, native112, native113, native114, native115, native116, native117,
    native118, native119, native120, native121, native122, native123, native124, native125,
    native126, native127, native128, native129, native130, native131, native132, native133,
    native134, native135, native136, native137, native138, native139, native140, native141,
    native142, native143, native144, native145,
  ]

  static let interface = ###"""
/// Thrown by long work that was asked to stop.
///
/// In a compiled program, cancelling the Swift task that does the work has this effect.
public struct Interrupted: CustomStringConvertible, Equatable, Error, MartletError {
  /// `interrupted`.
  @native(94) public var code: String { get }
  /// Makes the error.
  @native(95) public init()
  /// What happened.
  @native(96) public var message: String { get }
}
/// A matrix of `Double`s, stored row after row.
///
/// Rows and columns are numbered from 0. A matrix may have no rows or no columns. Values may be NaN
/// or infinite, and go through all operations as floating-point arithmetic has it.
public struct Matrix: CustomStringConvertible, Equatable, MediaRepresentable, Savable {
  /// Returns the matrix product of an *m* × *k* and a *k* × *n* matrix, an *m* × *n* matrix.
  ///
  /// With *k* = 0 every value of the product is 0. The result is the same bit for bit from run to
  /// run on one kind of processor; another kind may sum in another order.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch` when the left matrix has not as many columns
  ///   as the right one has rows; `.invalidSize` when the product would be too large;
  ///   ``Interrupted``.
  /// - Complexity: O(*mnk*) time, by BLAS's `dgemm`.
  @native(97) public static func * (left: Matrix, right: Matrix) throws -> Matrix
  /// Adds two matrices of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(98) public static func + (left: Matrix, right: Matrix) throws -> Matrix
  /// Subtracts a matrix from one of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(99) public static func - (left: Matrix, right: Matrix) throws -> Matrix
  /// Returns the values of one column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(100) public func column(_ index: Int) throws -> [Double]
  /// The number of columns.
  @native(101) public var columns: Int { get }
  /// The shape, and the values in aligned columns; of a large matrix its corners.
  @native(102) public var description: String { get }
  /// Returns the square matrix with ones on its diagonal and zeros elsewhere.
  ///
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when `size` is negative or above 16384.
  @native(103) public static func identity(_ size: Int) throws -> Matrix
  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``MatrixError`` of kind `.raggedRows` when the rows differ in length.
  @native(104) public init(_ rows: [[Double]]) throws
  /// Makes a matrix with the same value everywhere.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - value: The value of every entry.
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when a number is negative or the matrix would
  ///   have more than 2²⁸ values.
  @native(105) public init(rows: Int, columns: Int, repeating value: Double) throws
  /// Opens a matrix that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The matrix that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  @native(106) public static func load(_ path: String) throws -> Matrix
  /// The matrix as text and as an HTML table.
  @native(107) public var mediaBundle: MediaBundle { get }
  /// Returns the values of one row.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(108) public func row(_ index: Int) throws -> [Double]
  /// The number of rows.
  @native(109) public var rows: Int { get }
  /// Returns the matrix with every value multiplied by a number.
  @native(110) public func scaled(by factor: Double) -> Matrix
  /// The value at a row and a column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(111) public subscript(row row: Int, column column: Int) -> Double { get throws }
  /// The matrix with rows and columns exchanged.
  @native(112) public var transposed: Matrix { get }
  /// All values, row after row.
  @native(113) public var values: [Double] { get }
}
/// What is wrong with matrices that are to be made, combined or read.
public struct MatrixError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the numbers involved.
  public enum Kind {
    /// A matrix cannot have this size.
    @native(114, 115) case invalidSize(rows: Int, columns: Int)
    /// A row or column number is outside the matrix; `axis` is `row` or `column`.
    @native(116, 117) case outOfRange(axis: String, index: Int, count: Int)
    /// A row has another number of values than the first row.
    @native(118, 119) case raggedRows(row: Int, expected: Int, actual: Int)
    /// The shapes of two matrices do not fit: rows and columns of the left, then of the right one.
    @native(120, 121) case shapeMismatch(operation: String, leftRows: Int, leftColumns: Int, rightRows: Int, rightColumns: Int)
  }
  /// A stable name of the kind, such as `shape-mismatch`.
  @native(122) public var code: String { get }
  /// The row or column number that is out of range.
  @native(123) public var culprit: String? { get }
  /// What kind of error it is.
  @native(124) public var kind: MatrixError.Kind { get }
  /// What was wrong, with the actual and the expected shapes.
  @native(125) public var message: String { get }
  /// What to do.
  @native(126) public var remedy: String? { get }
}
/// Shows how far work of one's own has come.
///
/// ```swift
/// let bar = ProgressBar("epoch", total: 50)
/// for epoch in 0..<50 {
///   let loss = step(epoch)
///   bar.advance("loss \(loss)")
/// }
/// bar.finish()
/// ```
///
/// A notebook shows a bar once the work takes longer than half a second, brings it up to date ten
/// times a second at most, and leaves one line in its place. Nothing is shown where nobody is watching,
/// so that a notebook that runs headless has the same outputs each time, nor in a compiled program.
/// For a loop over a sequence, ``progress(_:_:)`` does all of this.
public struct ProgressBar: CustomStringConvertible {
  /// Notes that a step is done.
  ///
  /// - Parameter detail: A few words on the state, for instance a loss; nothing by default.
  @native(127) public func advance(_ detail: String = "")
  /// Notes that steps are done.
  ///
  /// - Parameters:
  ///   - steps: How many; fewer than none count as none.
  ///   - detail: A few words on the state, for instance a loss; nothing by default.
  @native(128) public func advance(by steps: Int, _ detail: String = "")
  /// How many steps are done.
  @native(129) public var completed: Int { get }
  /// The label and how far it is, for instance `epoch 12/50`.
  @native(130) public var description: String { get }
  /// Ends the bar; one that is not ended ends with its cell.
  @native(131) public func finish()
  /// Makes a bar on which no step is done.
  ///
  /// - Parameters:
  ///   - label: What is being done, in a word or two; nothing by default.
  ///   - total: How many steps there will be; not known by default.
  @native(132) public init(_ label: String = "", total: Int? = nil)
  /// What is being done.
  @native(133) public var label: String { get }
  /// How many steps there will be; `nil` if that is not known.
  @native(134) public var total: Int? { get }
}
/// A bound that leaves no number to draw, or a count of numbers that cannot be.
public struct RandomError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `invalid-bound` or `invalid-count`.
  @native(135) public var code: String { get }
  /// The number as written.
  @native(136) public var culprit: String? { get }
  /// What was wrong.
  @native(137) public var message: String { get }
  /// The bound or count that was asked for.
  @native(138) public var number: Int { get }
  /// What to do.
  @native(139) public var remedy: String? { get }
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
  @native(140) public mutating func below(_ bound: Int) throws -> Int
  /// Makes the generator that belongs to a seed; any whole number is a good seed.
  @native(141) public init(seed: Int)
  /// Returns a number from the normal distribution of mean 0 and standard deviation 1.
  ///
  /// - Note: Marsaglia and Bray's polar method, SIAM Review 6(3), 1964,
  ///   [doi:10.1137/1006063](https://doi.org/10.1137/1006063). The logarithm is computed here and
  ///   not by the C library, whose last bit differs between platforms. The second number of each
  ///   pair is thrown away, so that the generator's state stays its four words.
  @native(142) public mutating func normal() -> Double
  /// Returns the numbers from 0 up to but not including `count` in random order.
  ///
  /// - Throws: ``RandomError`` when `count` is negative or above 2²⁸.
  @native(143) public mutating func permutation(_ count: Int) throws -> [Int]
  /// Returns a generator for a part of the work, which no other part influences.
  ///
  /// A forest gives each of its trees a stream of its own, so its result does not depend on the
  /// order in which they grow. The generator itself does not move.
  ///
  /// - Parameter stream: The number of the part; the same number gives the same generator.
  /// - Returns: A generator whose numbers have nothing to do with those of other streams.
  @native(144) public func split(stream: Int) -> RandomGenerator
  /// Returns a number from 0 up to but not including 1, a multiple of 2⁻⁵³, all equally likely.
  @native(145) public mutating func uniform() -> Double
}
"""###
}

extension Interrupted: HostBridged {}
extension Matrix: HostBridged {}
extension MatrixError: HostBridged {}
extension MatrixError.Kind: HostBridged {}
extension ProgressBar: HostBridged {}
extension RandomError: HostBridged {}
extension RandomGenerator: HostBridged {}

private func native94(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native95(_ call: inout NativeCall) throws -> Value {
  let result = Interrupted()
  return result.bridged
}

private func native96(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native97(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 * p1
  return result.bridged
}

private func native98(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 + p1
  return result.bridged
}

private func native99(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 - p1
  return result.bridged
}

private func native100(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.column(p0)
  return result.bridged
}

private func native101(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native102(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native103(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = try Matrix.identity(p0)
  return result.bridged
}

private func native104(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([[Double]]).unbridged(call[0])
  let result = try Matrix(p0)
  return result.bridged
}

private func native105(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Double).unbridged(call[2])
  let result = try Matrix(rows: p0, columns: p1, repeating: p2)
  return result.bridged
}

private func native106(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Matrix.load(p0)
  return result.bridged
}

private func native107(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native108(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native109(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.rows
  return result.bridged
}

private func native110(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.scaled(by: p0)
  return result.bridged
}

private func native111(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (Int).unbridged(call[2])
  let result = try receiver[row: p0, column: p1]
  return result.bridged
}

private func native112(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.transposed
  return result.bridged
}

private func native113(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native114(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return MatrixError.Kind.invalidSize(rows: p0, columns: p1).bridged
}

private func native115(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.invalidSize(let p0, let p1) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native116(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.outOfRange(axis: p0, index: p1, count: p2).bridged
}

private func native117(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.outOfRange(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native118(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.raggedRows(row: p0, expected: p1, actual: p2).bridged
}

private func native119(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.raggedRows(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native120(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  let p4 = try (Int).unbridged(call[4])
  return MatrixError.Kind.shapeMismatch(operation: p0, leftRows: p1, leftColumns: p2, rightRows: p3, rightColumns: p4).bridged
}

private func native121(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.shapeMismatch(let p0, let p1, let p2, let p3, let p4) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged].bridged
}

private func native122(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native123(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native124(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native125(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native126(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native127(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let p0: String = if let given0 = call.arguments[1] { try (String).unbridged(given0) } else { "" }
  receiver.advance(p0)
  return .void
}

private func native128(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  receiver.advance(by: p0, p1)
  return .void
}

private func native129(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.completed
  return result.bridged
}

private func native130(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native131(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  receiver.finish()
  return .void
}

private func native132(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "" }
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let result = ProgressBar(p0, total: p1)
  return result.bridged
}

private func native133(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.label
  return result.bridged
}

private func native134(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native135(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native136(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native137(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native138(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.number
  return result.bridged
}

private func native139(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native140(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.below(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native141(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = RandomGenerator(seed: p0)
  return result.bridged
}

private func native142(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.normal()
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native143(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.permutation(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native144(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.split(stream: p0)
  return result.bridged
}

private func native145(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.uniform()
  call.arguments[0] = receiver.bridged
  return result.bridged
}
