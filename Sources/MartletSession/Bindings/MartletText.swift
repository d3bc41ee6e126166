// SPDX-License-Identifier: Apache-2.0
// Made by GenerateBindings from the public declarations of MartletText. Do not edit: run
// ./Tests/check-bindings --update instead.
// swift-format-ignore-file

import MartletCharts
public import MartletLanguage
import MartletLearning
import MartletNumerics
import MartletTables
public import MartletText

enum MartletTextBindings {
  static let functions: [NativeFunction] = [
    native0, native1, native2, native3, native4, native5, native6, native7,
    native8, native9, native10, native11, native12, native13, native14, native15,
    native16, native17, native18, native19, native20, native21, native22, native23,
    native24, native25, native26, native27, native28, native29, native30, native31,
    native32, native33, native34, native35, native36,
  ]

  static let interface = ###"""
/// Why something cannot be saved to a file, or opened from one.
public struct ArchiveError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of trouble, each with the values involved.
  public enum Kind {
    /// A file that contradicts itself, and how.
    @native(0, 1) case damaged(String)
    /// A file of another format: what it is, and what to do with it.
    @native(2, 3) case foreignFile(found: String, remedy: String)
    /// A file in a later version of the format, and the version of Martlet that wrote it.
    @native(4, 5) case newerVersion(found: Int, supported: Int, writer: String)
    /// A type whose values cannot be kept in a file.
    @native(6, 7) case notArchivable(type: String)
    /// More names and other small things than fit into a header, in bytes.
    @native(8, 9) case tooLarge(header: Int, limit: Int)
    /// A file that ends too early, in bytes.
    @native(10, 11) case truncated(expected: Int, found: Int)
    /// A kind of value that only a later Martlet knows, and the version of Martlet that wrote it.
    @native(12, 13) case unknownKind(name: String, writer: String)
    /// A file that holds something else than what was asked for.
    @native(14, 15) case wrongKind(found: String, expected: String)
  }
  /// A stable name of the kind of error.
  @native(16) public var code: String { get }
  /// The path.
  @native(17) public var culprit: String? { get }
  /// Which trouble it is.
  @native(18) public var kind: ArchiveError.Kind { get }
  /// What is wrong, with the actual and the expected value.
  @native(19) public var message: String { get }
  /// The path as the program has it, where it is about a file.
  @native(20) public var path: String? { get }
  /// What to do.
  @native(21) public var remedy: String? { get }
}
/// What every error of the library says about itself.
///
/// An error is data: which kind it is (`code`), what was wrong with the actual and the expected
/// value (`message`), what to do about it (`remedy`), and the text in the user's program that is to
/// blame (`culprit`), which a notebook uses to point at the place in the cell.
public protocol MartletError: CustomStringConvertible, Error {
  /// A stable name of the kind of error, such as `unknown-column`.
  @native(22) public var code: String { get }
  /// The offending name or text as the user wrote it, or `nil` where there is none.
  @native(23) public var culprit: String? { get }
  /// No text of the user's program is to blame.
  @native(24) public var culprit: String? { get }
  /// The message, and the remedy where there is one.
  @native(25) public var description: String { get }
  /// One or two sentences that say what was wrong, with the actual and the expected value.
  @native(26) public var message: String { get }
  /// One sentence that says what to do, or `nil` where the message says it all.
  @native(27) public var remedy: String? { get }
  /// No remedy beyond what the message says.
  @native(28) public var remedy: String? { get }
}
/// The forms in which one value can be shown, by MIME type.
///
/// A front end picks the richest form it understands. `text/plain` is always there.
public struct MediaBundle: Equatable {
  /// Makes a bundle from forms by MIME type.
  @native(29) public init(representations: [String: String])
  /// MIME type → the value in that form, for instance `text/html` → a table.
  @native(30, 31) public var representations: [String: String] { get set }
}
/// A value that knows how to show itself at the end of a notebook cell.
public protocol MediaRepresentable {
  /// The value as `text/plain` and, beside it, as `text/html` or `image/svg+xml`.
  @native(32) public var mediaBundle: MediaBundle { get }
}
/// Removes what the cell has shown so far.
///
/// - Parameter wait: Whether to wait until something new is shown, which avoids flicker; `false` by
///   default. In a compiled program nothing happens.
@native(33) public func clearOutput(wait: Bool = false)
/// Shows a value here, in the middle of a cell.
///
/// The value of a cell's last expression is shown anyway; this is for the ones before. In a
/// compiled program the plain text goes to the standard output.
///
/// - Parameter value: A table, chart, report, model or anything else that can show itself.
@native(34) public func display(_ value: any MediaRepresentable)
/// Asks the person for a line of text and waits for it.
///
/// - Parameter prompt: What to ask; empty by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
@native(35) public func input(_ prompt: String = "") throws -> String
/// Writes a line to the standard error.
///
/// - Parameter text: The line, without its end.
@native(36) public func printError(_ text: String)
"""###
}

extension ArchiveError: HostBridged {}
extension ArchiveError.Kind: HostBridged {}
extension MediaBundle: HostBridged {}

private func native0(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ArchiveError.Kind.damaged(p0).bridged
}

private func native1(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.damaged(let p0) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native2(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.foreignFile(found: p0, remedy: p1).bridged
}

private func native3(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.foreignFile(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native4(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return ArchiveError.Kind.newerVersion(found: p0, supported: p1, writer: p2).bridged
}

private func native5(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.newerVersion(let p0, let p1, let p2) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native6(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ArchiveError.Kind.notArchivable(type: p0).bridged
}

private func native7(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.notArchivable(let p0) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native8(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return ArchiveError.Kind.tooLarge(header: p0, limit: p1).bridged
}

private func native9(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.tooLarge(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native10(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return ArchiveError.Kind.truncated(expected: p0, found: p1).bridged
}

private func native11(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.truncated(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native12(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.unknownKind(name: p0, writer: p1).bridged
}

private func native13(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.unknownKind(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native14(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.wrongKind(found: p0, expected: p1).bridged
}

private func native15(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.wrongKind(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native16(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native17(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native18(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native19(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native20(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.path
  return result.bridged
}

private func native21(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native22(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.code
  return result.bridged
}

private func native23(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.culprit
  return result.bridged
}

private func native24(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.culprit
  return result.bridged
}

private func native25(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.description
  return result.bridged
}

private func native26(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.message
  return result.bridged
}

private func native27(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.remedy
  return result.bridged
}

private func native28(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.remedy
  return result.bridged
}

private func native29(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String: String]).unbridged(call[0])
  let result = MediaBundle(representations: p0)
  return result.bridged
}

private func native30(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MediaBundle).unbridged(call[0])
  let result = receiver.representations
  return result.bridged
}

private func native31(_ call: inout NativeCall) throws -> Value {
  var receiver = try (MediaBundle).unbridged(call[0])
  receiver.representations = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native32(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MediaRepresentable).self)
  let result = receiver.mediaBundle
  return result.bridged
}

private func native33(_ call: inout NativeCall) throws -> Value {
  let p0: Bool = if let given0 = call.arguments[0] { try (Bool).unbridged(given0) } else { false }
  clearOutput(wait: p0)
  return .void
}

private func native34(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any MediaRepresentable).self)
  display(p0)
  return .void
}

private func native35(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "" }
  let result = try input(p0)
  return result.bridged
}

private func native36(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  printError(p0)
  return .void
}
