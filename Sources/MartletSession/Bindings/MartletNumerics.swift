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
    native91, native92, native93, native94, native95, native96, native97, native98,
    native99, native100, native101, native102, native103, native104, native105, native106,
    native107, native108, native109, native110, native111, native112, native113, native114,
    native115, native116, native117, native118, native119, native120, native121, native122,
    native123, native124, native125, native126, native127, native128, native129, native130,
    native131, native132, native133, native134, native135, native136, native137, native138,
    native139, native140, native141, native142, native143, native144, native145, native146,
    native147, native148, native149, native150, native151, native152, native153, native154,
    native155, native156, native157, native158, native159, native160, native161, native162,
    native163, native164, native165, native166, native167, native168, native169, native170,
    native171, native172, native173, native174, native175, native176, native177, native178,
    native179, native180, native181, native182, native183, native184, native185, native186,
    native187, native188, native189, native190, native191, native192, native193, native194,
    native195, native196, native197, native198, native199, native200, native201, native202,
    native203, native204, native205, native206, native207, native208, native209, native210,
    native211, native212, native213, native214, native215, native216, native217, native218,
    native219, native220, native221, native222, native223, native224, native225, native226,
  ]

  static let interface = ###"""
/// The beta distribution, of shares from 0 to 1.
public struct BetaDistribution: ContinuousDistribution, Equatable {
  /// The first shape, above 0; the mean is alpha / (alpha + beta).
  @native(91) public var alpha: Double { get }
  /// The second shape, above 0.
  @native(92) public var beta: Double { get }
  /// The probability of a number of at most `x`.
  @native(93) public func cdf(_ x: Double) -> Double
  /// Makes the distribution of two shapes.
  ///
  /// - Throws: ``DistributionError`` if one of them is not above 0 and at most 10¹⁰.
  @native(94) public init(alpha: Double, beta: Double) throws
  /// The density at `x`; 0 outside of 0 to 1.
  @native(95) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(96) public func quantile(_ p: Double) throws -> Double
  /// The probability of a number above `x`.
  @native(97) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(98) public func upperQuantile(_ p: Double) throws -> Double
}
/// The binomial distribution: of the number of successes among independent trials.
public struct BinomialDistribution: Equatable {
  /// The probability of at most `count` successes.
  @native(99) public func cdf(_ count: Int) -> Double
  /// Makes the distribution of a number of trials and a probability of success.
  ///
  /// - Throws: ``DistributionError`` if the trials are not from 0 to 10¹⁰ or the probability is not from 0
  ///   to 1.
  @native(100) public init(trials: Int, probability: Double) throws
  /// The probability of exactly `count` successes.
  @native(101) public func pmf(_ count: Int) -> Double
  /// The probability of success of each.
  @native(102) public var probability: Double { get }
  /// The smallest number of successes whose ``cdf(_:)`` is at least `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(103) public func quantile(_ p: Double) throws -> Int
  /// The probability of more than `count` successes; of at least *k* it is `survival(k - 1)`.
  @native(104) public func survival(_ count: Int) -> Double
  /// The number of trials.
  @native(105) public var trials: Int { get }
}
/// The chi-square distribution: of a sum of squares of standard normal numbers.
public struct ChiSquareDistribution: ContinuousDistribution, Equatable {
  /// The probability of a number of at most `x`.
  @native(106) public func cdf(_ x: Double) -> Double
  /// The degrees of freedom, above 0.
  @native(107) public var degreesOfFreedom: Double { get }
  /// Makes the distribution of so many degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if they are not above 0 and at most 10¹⁰.
  @native(108) public init(degreesOfFreedom: Double) throws
  /// The density at `x`; 0 below 0.
  @native(109) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`; infinite for 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(110) public func quantile(_ p: Double) throws -> Double
  /// The probability of a number above `x`: the *p* value of a χ² statistic.
  @native(111) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`; infinite for 0.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(112) public func upperQuantile(_ p: Double) throws -> Double
}
/// A distribution of one number on a continuous scale.
///
/// Both tails are computed for themselves: where ``cdf(_:)`` rounds to 1, ``survival(_:)`` still has all
/// its digits. NaN gives NaN.
public protocol ContinuousDistribution {
  /// The probability of a number of at most `x`, the lower tail.
  @native(113) public func cdf(_ x: Double) -> Double
  /// The density at `x`.
  @native(114) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`, the inverse of ``cdf(_:)``.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(115) public func quantile(_ p: Double) throws -> Double
  /// The probability of a number above `x`, the upper tail.
  @native(116) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`, the inverse of ``survival(_:)``: the critical value.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(117) public func upperQuantile(_ p: Double) throws -> Double
}
/// A parameter that a distribution cannot have, or a share that is none.
public struct DistributionError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `invalid-argument`.
  @native(118) public var code: String { get }
  /// The name of the parameter.
  @native(119) public var culprit: String? { get }
  /// What it must be.
  @native(120) public var expected: String { get }
  /// What was wrong.
  @native(121) public var message: String { get }
  /// The name of the parameter.
  @native(122) public var name: String { get }
  /// The value that it was given.
  @native(123) public var value: Double { get }
}
/// Fisher's *F* distribution: of the ratio of two variances.
public struct FDistribution: ContinuousDistribution, Equatable {
  /// The probability of a number of at most `x`.
  @native(124) public func cdf(_ x: Double) -> Double
  /// The degrees of freedom of the denominator.
  @native(125) public var denominator: Double { get }
  /// Makes the distribution of two numbers of degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if one of them is not above 0 and at most 10¹⁰.
  @native(126) public init(numerator: Double, denominator: Double) throws
  /// The degrees of freedom of the numerator.
  @native(127) public var numerator: Double { get }
  /// The density at `x`; 0 below 0.
  @native(128) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`; infinite for 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(129) public func quantile(_ p: Double) throws -> Double
  /// The probability of a number above `x`: the *p* value of an *F* statistic.
  @native(130) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`; infinite for 0.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(131) public func upperQuantile(_ p: Double) throws -> Double
}
/// The gamma distribution.
public struct GammaDistribution: ContinuousDistribution, Equatable {
  /// The probability of a number of at most `x`.
  @native(132) public func cdf(_ x: Double) -> Double
  /// Makes the distribution of a shape and a scale.
  ///
  /// - Throws: ``DistributionError`` if the shape is not above 0 and at most 10¹⁰, or the scale is not
  ///   finite and above 0.
  @native(133) public init(shape: Double, scale: Double = 1) throws
  /// The density at `x`; 0 below 0.
  @native(134) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`; infinite for 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(135) public func quantile(_ p: Double) throws -> Double
  /// The scale, above 0, in the unit of the numbers.
  @native(136) public var scale: Double { get }
  /// The shape, above 0; the mean is shape × scale.
  @native(137) public var shape: Double { get }
  /// The probability of a number above `x`.
  @native(138) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`; infinite for 0.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(139) public func upperQuantile(_ p: Double) throws -> Double
}
/// Thrown by long work that was asked to stop.
///
/// In a compiled program, cancelling the Swift task that does the work has this effect.
public struct Interrupted: CustomStringConvertible, Equatable, Error, MartletError {
  /// `interrupted`.
  @native(140) public var code: String { get }
  /// Makes the error.
  @native(141) public init()
  /// What happened.
  @native(142) public var message: String { get }
}
/// Kolmogorov's distribution: of √*n* times the largest distance between a distribution and the share
/// of values so far, for many values.
public struct KolmogorovDistribution: Equatable {
  /// The probability of a number of at most `x`.
  @native(143) public func cdf(_ x: Double) -> Double
  /// Makes the distribution; it has no parameters.
  @native(144) public init()
  /// The probability of a number above `x`: 2 Σ (−1)ᵏ⁻¹ exp(−2k²x²).
  @native(145) public func survival(_ x: Double) -> Double
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
  @native(146) public static func * (left: Matrix, right: Matrix) throws -> Matrix
  /// Adds two matrices of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(147) public static func + (left: Matrix, right: Matrix) throws -> Matrix
  /// Subtracts a matrix from one of the same shape, value by value.
  ///
  /// - Throws: ``MatrixError`` of kind `.shapeMismatch`; ``Interrupted``.
  @native(148) public static func - (left: Matrix, right: Matrix) throws -> Matrix
  /// Returns the values of one column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(149) public func column(_ index: Int) throws -> [Double]
  /// The number of columns.
  @native(150) public var columns: Int { get }
  /// The shape, and the values in aligned columns; of a large matrix its corners.
  @native(151) public var description: String { get }
  /// Returns the square matrix with ones on its diagonal and zeros elsewhere.
  ///
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when `size` is negative or above 16384.
  @native(152) public static func identity(_ size: Int) throws -> Matrix
  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``MatrixError`` of kind `.raggedRows` when the rows differ in length.
  @native(153) public init(_ rows: [[Double]]) throws
  /// Makes a matrix with the same value everywhere.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, at least 0.
  ///   - columns: The number of columns, at least 0.
  ///   - value: The value of every entry.
  /// - Throws: ``MatrixError`` of kind `.invalidSize` when a number is negative or the matrix would
  ///   have more than 2²⁸ values.
  @native(154) public init(rows: Int, columns: Int, repeating value: Double) throws
  /// Opens a matrix that `save` has written.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The matrix that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  @native(155) public static func load(_ path: String) throws -> Matrix
  /// The matrix as text and as an HTML table.
  @native(156) public var mediaBundle: MediaBundle { get }
  /// Returns the values of one row.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(157) public func row(_ index: Int) throws -> [Double]
  /// The number of rows.
  @native(158) public var rows: Int { get }
  /// Returns the matrix with every value multiplied by a number.
  @native(159) public func scaled(by factor: Double) -> Matrix
  /// The value at a row and a column.
  ///
  /// - Throws: ``MatrixError`` of kind `.outOfRange`.
  @native(160) public subscript(row row: Int, column column: Int) -> Double { get throws }
  /// The matrix with rows and columns exchanged.
  @native(161) public var transposed: Matrix { get }
  /// All values, row after row.
  @native(162) public var values: [Double] { get }
}
/// What is wrong with matrices that are to be made, combined or read.
public struct MatrixError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of error, with the numbers involved.
  public enum Kind {
    /// A matrix cannot have this size.
    @native(163, 164) case invalidSize(rows: Int, columns: Int)
    /// A row or column number is outside the matrix; `axis` is `row` or `column`.
    @native(165, 166) case outOfRange(axis: String, index: Int, count: Int)
    /// A row has another number of values than the first row.
    @native(167, 168) case raggedRows(row: Int, expected: Int, actual: Int)
    /// The shapes of two matrices do not fit: rows and columns of the left, then of the right one.
    @native(169, 170) case shapeMismatch(operation: String, leftRows: Int, leftColumns: Int, rightRows: Int, rightColumns: Int)
  }
  /// A stable name of the kind, such as `shape-mismatch`.
  @native(171) public var code: String { get }
  /// The row or column number that is out of range.
  @native(172) public var culprit: String? { get }
  /// What kind of error it is.
  @native(173) public var kind: MatrixError.Kind { get }
  /// What was wrong, with the actual and the expected shapes.
  @native(174) public var message: String { get }
  /// What to do.
  @native(175) public var remedy: String? { get }
}
/// The normal distribution.
///
/// ```swift
/// NormalDistribution().quantile(0.975)      // 1.96, half the width of a 95 % interval
/// NormalDistribution(mean: 100, standardDeviation: 15).survival(130)
/// ```
public struct NormalDistribution: ContinuousDistribution, Equatable {
  /// The probability of a number of at most `x`.
  @native(176) public func cdf(_ x: Double) -> Double
  /// Makes the standard normal distribution, of mean 0 and standard deviation 1.
  @native(177) public init()
  /// Makes the distribution of a mean and a standard deviation.
  ///
  /// - Throws: ``DistributionError`` if the mean is not finite, or the standard deviation not finite and
  ///   above 0.
  @native(178) public init(mean: Double, standardDeviation: Double) throws
  /// The mean.
  @native(179) public var mean: Double { get }
  /// The density at `x`.
  @native(180) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(181) public func quantile(_ p: Double) throws -> Double
  /// The standard deviation, above 0.
  @native(182) public var standardDeviation: Double { get }
  /// The probability of a number above `x`.
  @native(183) public func survival(_ x: Double) -> Double
  /// The number whose upper tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(184) public func upperQuantile(_ p: Double) throws -> Double
}
/// The Poisson distribution: of the number of events that happen independently of each other.
public struct PoissonDistribution: Equatable {
  /// The probability of at most `count` events.
  @native(185) public func cdf(_ count: Int) -> Double
  /// Makes the distribution of a mean.
  ///
  /// - Throws: ``DistributionError`` if it is not above 0 and at most 10¹⁰.
  @native(186) public init(mean: Double) throws
  /// The mean number of events.
  @native(187) public var mean: Double { get }
  /// The probability of exactly `count` events.
  @native(188) public func pmf(_ count: Int) -> Double
  /// The smallest number of events whose ``cdf(_:)`` is at least `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 up to but not including 1.
  @native(189) public func quantile(_ p: Double) throws -> Int
  /// The probability of more than `count` events; of at least *k* it is `survival(k - 1)`.
  @native(190) public func survival(_ count: Int) -> Double
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
  @native(191) public func advance(_ detail: String = "")
  /// Notes that steps are done.
  ///
  /// - Parameters:
  ///   - steps: How many; fewer than none count as none.
  ///   - detail: A few words on the state, for instance a loss; nothing by default.
  @native(192) public func advance(by steps: Int, _ detail: String = "")
  /// How many steps are done.
  @native(193) public var completed: Int { get }
  /// The label and how far it is, for instance `epoch 12/50`.
  @native(194) public var description: String { get }
  /// Ends the bar; one that is not ended ends with its cell.
  @native(195) public func finish()
  /// Makes a bar on which no step is done.
  ///
  /// - Parameters:
  ///   - label: What is being done, in a word or two; nothing by default.
  ///   - total: How many steps there will be; not known by default.
  @native(196) public init(_ label: String = "", total: Int? = nil)
  /// What is being done.
  @native(197) public var label: String { get }
  /// How many steps there will be; `nil` if that is not known.
  @native(198) public var total: Int? { get }
}
/// A bound that leaves no number to draw, or a count of numbers that cannot be.
public struct RandomError: CustomStringConvertible, Equatable, Error, MartletError {
  /// `invalid-bound` or `invalid-count`.
  @native(199) public var code: String { get }
  /// The number as written.
  @native(200) public var culprit: String? { get }
  /// What was wrong.
  @native(201) public var message: String { get }
  /// The bound or count that was asked for.
  @native(202) public var number: Int { get }
  /// What to do.
  @native(203) public var remedy: String? { get }
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
  @native(204) public mutating func below(_ bound: Int) throws -> Int
  /// Makes the generator that belongs to a seed; any whole number is a good seed.
  @native(205) public init(seed: Int)
  /// Returns a number from the normal distribution of mean 0 and standard deviation 1.
  ///
  /// - Note: Marsaglia and Bray's polar method, SIAM Review 6(3), 1964,
  ///   [doi:10.1137/1006063](https://doi.org/10.1137/1006063). The logarithm is computed here and
  ///   not by the C library, whose last bit differs between platforms. The second number of each
  ///   pair is thrown away, so that the generator's state stays its four words.
  @native(206) public mutating func normal() -> Double
  /// Returns the numbers from 0 up to but not including `count` in random order.
  ///
  /// - Throws: ``RandomError`` when `count` is negative or above 2²⁸.
  @native(207) public mutating func permutation(_ count: Int) throws -> [Int]
  /// Returns a generator for a part of the work, which no other part influences.
  ///
  /// A forest gives each of its trees a stream of its own, so its result does not depend on the
  /// order in which they grow. The generator itself does not move.
  ///
  /// - Parameter stream: The number of the part; the same number gives the same generator.
  /// - Returns: A generator whose numbers have nothing to do with those of other streams.
  @native(208) public func split(stream: Int) -> RandomGenerator
  /// Returns a number from 0 up to but not including 1, a multiple of 2⁻⁵³, all equally likely.
  @native(209) public mutating func uniform() -> Double
}
/// The functions that distributions are made of.
///
/// All of them take any number: where a function does not exist, the result is NaN, and NaN gives
/// NaN. Tails are computed as such and not as 1 minus the rest, so that they keep their digits.
public enum SpecialFunctions {
  /// The upper regularized incomplete gamma function Q(`a`, `x`) = 1 − P(`a`, `x`).
  ///
  /// - Parameters:
  ///   - a: Above 0.
  ///   - x: At least 0.
  /// - Returns: A share from 0 to 1.
  @native(210) public static func complementaryIncompleteGamma(_ a: Double, _ x: Double) -> Double
  /// The logarithmic derivative of the gamma function, ψ(`x`) = Γ′(`x`)/Γ(`x`).
  ///
  /// NaN for 0, −1, −2 and so on.
  ///
  /// - Note: The asymptotic series of NIST DLMF §5.11(i), after the recurrence has moved up to 10.
  @native(211) public static func digamma(_ x: Double) -> Double
  /// The error function, 2/√π times the integral of exp(−t²) from 0 to `x`.
  @native(212) public static func erf(_ x: Double) -> Double
  /// The complementary error function 1 − erf(`x`), with all its digits where it is small.
  @native(213) public static func erfc(_ x: Double) -> Double
  /// The gamma function Γ(`x`), the factorial of `x` − 1; infinite beyond 171.6.
  ///
  /// NaN for 0, −1, −2 and so on.
  @native(214) public static func gamma(_ x: Double) -> Double
  /// The regularized incomplete beta function I of `x` with parameters `a` and `b`.
  ///
  /// The integral of *t*ᵃ⁻¹(1 − *t*)ᵇ⁻¹ from 0 to *x*, divided by that from 0 to 1: the probability that
  /// a beta-distributed number is at most *x*.
  ///
  /// - Parameters:
  ///   - x: From 0 to 1.
  ///   - a: Above 0.
  ///   - b: Above 0.
  /// - Returns: A share from 0 to 1. Its complement is `incompleteBeta(1 - x, b, a)`.
  /// - Note: The continued fraction of NIST DLMF §8.17.22, by Lentz's method.
  @native(215) public static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double
  /// The lower regularized incomplete gamma function P(`a`, `x`).
  ///
  /// The integral of *t*ᵃ⁻¹exp(−*t*) from 0 to *x*, divided by Γ(*a*).
  ///
  /// - Parameters:
  ///   - a: Above 0.
  ///   - x: At least 0.
  /// - Returns: A share from 0 to 1.
  @native(216) public static func incompleteGamma(_ a: Double, _ x: Double) -> Double
  /// The logarithm of the beta function B(`a`, `b`) = Γ(`a`)Γ(`b`)/Γ(`a` + `b`), both above 0.
  @native(217) public static func logBeta(_ a: Double, _ b: Double) -> Double
  /// The natural logarithm of |Γ(`x`)|; infinite for 0, −1, −2 and so on.
  ///
  /// The error is about 10⁻¹⁵ of the larger of 1 and the result.
  ///
  /// - Note: Stirling's series, NIST Digital Library of Mathematical Functions, §5.11,
  ///   https://dlmf.nist.gov/5.11; smaller arguments are moved up by the recurrence.
  @native(218) public static func logGamma(_ x: Double) -> Double
}
/// Student's *t* distribution: of a mean divided by its estimated standard error.
public struct StudentTDistribution: ContinuousDistribution, Equatable {
  /// The probability of a number of at most `x`.
  @native(219) public func cdf(_ x: Double) -> Double
  /// The degrees of freedom ν, above 0; whole or not, or infinite for the normal distribution.
  @native(220) public var degreesOfFreedom: Double { get }
  /// Makes the distribution of so many degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if they are not above 0.
  @native(221) public init(degreesOfFreedom: Double) throws
  /// The density at `x`.
  @native(222) public func pdf(_ x: Double) -> Double
  /// The number whose lower tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(223) public func quantile(_ p: Double) throws -> Double
  /// The probability of a number above `x`.
  @native(224) public func survival(_ x: Double) -> Double
  /// The probability of a number at least as far from 0 as `x`: the two-sided *p* value.
  @native(225) public func twoSided(_ x: Double) -> Double
  /// The number whose upper tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  @native(226) public func upperQuantile(_ p: Double) throws -> Double
}
"""###
}

extension BetaDistribution: HostBridged {}
extension BinomialDistribution: HostBridged {}
extension ChiSquareDistribution: HostBridged {}
extension DistributionError: HostBridged {}
extension FDistribution: HostBridged {}
extension GammaDistribution: HostBridged {}
extension Interrupted: HostBridged {}
extension KolmogorovDistribution: HostBridged {}
extension Matrix: HostBridged {}
extension MatrixError: HostBridged {}
extension MatrixError.Kind: HostBridged {}
extension NormalDistribution: HostBridged {}
extension PoissonDistribution: HostBridged {}
extension ProgressBar: HostBridged {}
extension RandomError: HostBridged {}
extension RandomGenerator: HostBridged {}
extension StudentTDistribution: HostBridged {}

private func native91(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let result = receiver.alpha
  return result.bridged
}

private func native92(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let result = receiver.beta
  return result.bridged
}

private func native93(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native94(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = try BetaDistribution(alpha: p0, beta: p1)
  return result.bridged
}

private func native95(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native96(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native97(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native98(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BetaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native99(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native100(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = try BinomialDistribution(trials: p0, probability: p1)
  return result.bridged
}

private func native101(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.pmf(p0)
  return result.bridged
}

private func native102(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let result = receiver.probability
  return result.bridged
}

private func native103(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native104(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native105(_ call: inout NativeCall) throws -> Value {
  let receiver = try (BinomialDistribution).unbridged(call[0])
  let result = receiver.trials
  return result.bridged
}

private func native106(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native107(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let result = receiver.degreesOfFreedom
  return result.bridged
}

private func native108(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = try ChiSquareDistribution(degreesOfFreedom: p0)
  return result.bridged
}

private func native109(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native110(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native111(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native112(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ChiSquareDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native113(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ContinuousDistribution).self)
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native114(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ContinuousDistribution).self)
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native115(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ContinuousDistribution).self)
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native116(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ContinuousDistribution).self)
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native117(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any ContinuousDistribution).self)
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native118(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native119(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native120(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.expected
  return result.bridged
}

private func native121(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native122(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.name
  return result.bridged
}

private func native123(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DistributionError).unbridged(call[0])
  let result = receiver.value
  return result.bridged
}

private func native124(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native125(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let result = receiver.denominator
  return result.bridged
}

private func native126(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = try FDistribution(numerator: p0, denominator: p1)
  return result.bridged
}

private func native127(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let result = receiver.numerator
  return result.bridged
}

private func native128(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native129(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native130(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native131(_ call: inout NativeCall) throws -> Value {
  let receiver = try (FDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native132(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native133(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1: Double = if let given1 = call.arguments[1] { try (Double).unbridged(given1) } else { 1 }
  let result = try GammaDistribution(shape: p0, scale: p1)
  return result.bridged
}

private func native134(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native135(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native136(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let result = receiver.scale
  return result.bridged
}

private func native137(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let result = receiver.shape
  return result.bridged
}

private func native138(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native139(_ call: inout NativeCall) throws -> Value {
  let receiver = try (GammaDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native140(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native141(_ call: inout NativeCall) throws -> Value {
  let result = Interrupted()
  return result.bridged
}

private func native142(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Interrupted).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native143(_ call: inout NativeCall) throws -> Value {
  let receiver = try (KolmogorovDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native144(_ call: inout NativeCall) throws -> Value {
  let result = KolmogorovDistribution()
  return result.bridged
}

private func native145(_ call: inout NativeCall) throws -> Value {
  let receiver = try (KolmogorovDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native146(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 * p1
  return result.bridged
}

private func native147(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 + p1
  return result.bridged
}

private func native148(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Matrix).unbridged(call[0])
  let p1 = try (Matrix).unbridged(call[1])
  let result = try p0 - p1
  return result.bridged
}

private func native149(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.column(p0)
  return result.bridged
}

private func native150(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.columns
  return result.bridged
}

private func native151(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native152(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = try Matrix.identity(p0)
  return result.bridged
}

private func native153(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([[Double]]).unbridged(call[0])
  let result = try Matrix(p0)
  return result.bridged
}

private func native154(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Double).unbridged(call[2])
  let result = try Matrix(rows: p0, columns: p1, repeating: p2)
  return result.bridged
}

private func native155(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Matrix.load(p0)
  return result.bridged
}

private func native156(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native157(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.row(p0)
  return result.bridged
}

private func native158(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.rows
  return result.bridged
}

private func native159(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.scaled(by: p0)
  return result.bridged
}

private func native160(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1 = try (Int).unbridged(call[2])
  let result = try receiver[row: p0, column: p1]
  return result.bridged
}

private func native161(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.transposed
  return result.bridged
}

private func native162(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Matrix).unbridged(call[0])
  let result = receiver.values
  return result.bridged
}

private func native163(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return MatrixError.Kind.invalidSize(rows: p0, columns: p1).bridged
}

private func native164(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.invalidSize(let p0, let p1) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native165(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.outOfRange(axis: p0, index: p1, count: p2).bridged
}

private func native166(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.outOfRange(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native167(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  return MatrixError.Kind.raggedRows(row: p0, expected: p1, actual: p2).bridged
}

private func native168(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.raggedRows(let p0, let p1, let p2) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native169(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (Int).unbridged(call[2])
  let p3 = try (Int).unbridged(call[3])
  let p4 = try (Int).unbridged(call[4])
  return MatrixError.Kind.shapeMismatch(operation: p0, leftRows: p1, leftColumns: p2, rightRows: p3, rightColumns: p4).bridged
}

private func native170(_ call: inout NativeCall) throws -> Value {
  guard case MatrixError.Kind.shapeMismatch(let p0, let p1, let p2, let p3, let p4) = try (MatrixError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged, p3.bridged, p4.bridged].bridged
}

private func native171(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native172(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native173(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native174(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native175(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MatrixError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native176(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native177(_ call: inout NativeCall) throws -> Value {
  let result = NormalDistribution()
  return result.bridged
}

private func native178(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = try NormalDistribution(mean: p0, standardDeviation: p1)
  return result.bridged
}

private func native179(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let result = receiver.mean
  return result.bridged
}

private func native180(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native181(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native182(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let result = receiver.standardDeviation
  return result.bridged
}

private func native183(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native184(_ call: inout NativeCall) throws -> Value {
  let receiver = try (NormalDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}

private func native185(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PoissonDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native186(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = try PoissonDistribution(mean: p0)
  return result.bridged
}

private func native187(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PoissonDistribution).unbridged(call[0])
  let result = receiver.mean
  return result.bridged
}

private func native188(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PoissonDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.pmf(p0)
  return result.bridged
}

private func native189(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PoissonDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native190(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PoissonDistribution).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native191(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let p0: String = if let given0 = call.arguments[1] { try (String).unbridged(given0) } else { "" }
  receiver.advance(p0)
  return .void
}

private func native192(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let p1: String = if let given1 = call.arguments[2] { try (String).unbridged(given1) } else { "" }
  receiver.advance(by: p0, p1)
  return .void
}

private func native193(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.completed
  return result.bridged
}

private func native194(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native195(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  receiver.finish()
  return .void
}

private func native196(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "" }
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let result = ProgressBar(p0, total: p1)
  return result.bridged
}

private func native197(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.label
  return result.bridged
}

private func native198(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ProgressBar).unbridged(call[0])
  let result = receiver.total
  return result.bridged
}

private func native199(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native200(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native201(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native202(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.number
  return result.bridged
}

private func native203(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native204(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.below(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native205(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let result = RandomGenerator(seed: p0)
  return result.bridged
}

private func native206(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.normal()
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native207(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = try receiver.permutation(p0)
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native208(_ call: inout NativeCall) throws -> Value {
  let receiver = try (RandomGenerator).unbridged(call[0])
  let p0 = try (Int).unbridged(call[1])
  let result = receiver.split(stream: p0)
  return result.bridged
}

private func native209(_ call: inout NativeCall) throws -> Value {
  var receiver = try (RandomGenerator).unbridged(call[0])
  let result = receiver.uniform()
  call.arguments[0] = receiver.bridged
  return result.bridged
}

private func native210(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = SpecialFunctions.complementaryIncompleteGamma(p0, p1)
  return result.bridged
}

private func native211(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = SpecialFunctions.digamma(p0)
  return result.bridged
}

private func native212(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = SpecialFunctions.erf(p0)
  return result.bridged
}

private func native213(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = SpecialFunctions.erfc(p0)
  return result.bridged
}

private func native214(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = SpecialFunctions.gamma(p0)
  return result.bridged
}

private func native215(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let p2 = try (Double).unbridged(call[2])
  let result = SpecialFunctions.incompleteBeta(p0, p1, p2)
  return result.bridged
}

private func native216(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = SpecialFunctions.incompleteGamma(p0, p1)
  return result.bridged
}

private func native217(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let p1 = try (Double).unbridged(call[1])
  let result = SpecialFunctions.logBeta(p0, p1)
  return result.bridged
}

private func native218(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = SpecialFunctions.logGamma(p0)
  return result.bridged
}

private func native219(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.cdf(p0)
  return result.bridged
}

private func native220(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let result = receiver.degreesOfFreedom
  return result.bridged
}

private func native221(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Double).unbridged(call[0])
  let result = try StudentTDistribution(degreesOfFreedom: p0)
  return result.bridged
}

private func native222(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.pdf(p0)
  return result.bridged
}

private func native223(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.quantile(p0)
  return result.bridged
}

private func native224(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.survival(p0)
  return result.bridged
}

private func native225(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = receiver.twoSided(p0)
  return result.bridged
}

private func native226(_ call: inout NativeCall) throws -> Value {
  let receiver = try (StudentTDistribution).unbridged(call[0])
  let p0 = try (Double).unbridged(call[1])
  let result = try receiver.upperQuantile(p0)
  return result.bridged
}
