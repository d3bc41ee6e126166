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
    native8, native9, native10, native11, native12, native13, native14,
  ]

  static let interface = ###"""
/// What every error of the library says about itself.
///
/// An error is data: which kind it is (`code`), what was wrong with the actual and the expected
/// value (`message`), what to do about it (`remedy`), and the text in the user's program that is to
/// blame (`culprit`), which a notebook uses to point at the place in the cell.
public protocol MartletError: CustomStringConvertible, Error {
  /// A stable name of the kind of error, such as `unknown-column`.
  @native(0) public var code: String { get }
  /// The offending name or text as the user wrote it, or `nil` where there is none.
  @native(1) public var culprit: String? { get }
  /// No text of the user's program is to blame.
  @native(2) public var culprit: String? { get }
  /// The message, and the remedy where there is one.
  @native(3) public var description: String { get }
  /// One or two sentences that say what was wrong, with the actual and the expected value.
  @native(4) public var message: String { get }
  /// One sentence that says what to do, or `nil` where the message says it all.
  @native(5) public var remedy: String? { get }
  /// No remedy beyond what the message says.
  @native(6) public var remedy: String? { get }
}
/// The forms in which one value can be shown, by MIME type.
///
/// A front end picks the richest form it understands. `text/plain` is always there.
public struct MediaBundle: Equatable {
  /// Makes a bundle from forms by MIME type.
  @native(7) public init(representations: [String: String])
  /// MIME type → the value in that form, for instance `text/html` → a table.
  @native(8, 9) public var representations: [String: String] { get set }
}
/// A value that knows how to show itself at the end of a notebook cell.
public protocol MediaRepresentable {
  /// The value as `text/plain` and, beside it, as `text/html` or `image/svg+xml`.
  @native(10) public var mediaBundle: MediaBundle { get }
}
/// Removes what the cell has shown so far.
///
/// - Parameter wait: Whether to wait until something new is shown, which avoids flicker; `false` by
///   default. In a compiled program nothing happens.
@native(11) public func clearOutput(wait: Bool = false)
/// Shows a value here, in the middle of a cell.
///
/// The value of a cell's last expression is shown anyway; this is for the ones before. In a
/// compiled program the plain text goes to the standard output.
///
/// - Parameter value: A table, chart, report, model or anything else that can show itself.
@native(12) public func display(_ value: any MediaRepresentable)
/// Asks the person for a line of text and waits for it.
///
/// - Parameter prompt: What to ask; empty by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
@native(13) public func input(_ prompt: String = "") throws -> String
/// Writes a line to the standard error.
///
/// - Parameter text: The line, without its end.
@native(14) public func printError(_ text: String)
"""###
}

extension MediaBundle: HostBridged {}

private func native0(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.code
  return result.bridged
}

private func native1(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.culprit
  return result.bridged
}

private func native2(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.culprit
  return result.bridged
}

private func native3(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.description
  return result.bridged
}

private func native4(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.message
  return result.bridged
}

private func native5(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.remedy
  return result.bridged
}

private func native6(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.remedy
  return result.bridged
}

private func native7(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String: String]).unbridged(call[0])
  let result = MediaBundle(representations: p0)
  return result.bridged
}

private func native8(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MediaBundle).unbridged(call[0])
  let result = receiver.representations
  return result.bridged
}

private func native9(_ call: inout NativeCall) throws -> Value {
  var receiver = try (MediaBundle).unbridged(call[0])
  receiver.representations = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native10(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MediaRepresentable).self)
  let result = receiver.mediaBundle
  return result.bridged
}

private func native11(_ call: inout NativeCall) throws -> Value {
  let p0: Bool = if let given0 = call.arguments[0] { try (Bool).unbridged(given0) } else { false }
  clearOutput(wait: p0)
  return .void
}

private func native12(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any MediaRepresentable).self)
  display(p0)
  return .void
}

private func native13(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "" }
  let result = try input(p0)
  return result.bridged
}

private func native14(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  printError(p0)
  return .void
}
