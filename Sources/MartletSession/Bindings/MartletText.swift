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
    native32, native33, native34, native35, native36, native37, native38, native39,
    native40, native41, native42, native43, native44, native45, native46, native47,
    native48, native49, native50, native51, native52, native53, native54, native55,
    native56, native57, native58, native59, native60, native61, native62, native63,
    native64, native65, native66, native67, native68, native69, native70, native71,
    native72, native73, native74, native75, native76, native77, native78, native79,
    native80, native81, native82, native83, native84, native85, native86, native87,
    native88, native89, native90,
  ]

  static let interface = ###"""
/// Why something cannot be saved to a file, or opened from one.
public struct ArchiveError: CustomStringConvertible, Equatable, Error, MartletError {
  /// The kinds of trouble, each with the values involved.
  public enum Kind {
    /// A file that contradicts itself, and how.
    @native(0, 1) case damaged(String)
    /// A path that ends like those of another format.
    @native(2, 3) case foreignEnding(String)
    /// A file of another format: what it is, and what to do with it.
    @native(4, 5) case foreignFile(found: String, remedy: String)
    /// A file in a later version of the format, and the version of Martlet that wrote it.
    @native(6, 7) case newerVersion(found: Int, supported: Int, writer: String)
    /// A type whose values cannot be kept in a file.
    @native(8, 9) case notArchivable(type: String)
    /// Values within values within values, deeper than the limit.
    @native(10, 11) case tooDeep(limit: Int)
    /// More names and other small things than fit into a header, in bytes.
    @native(12, 13) case tooLarge(header: Int, limit: Int)
    /// A file that ends too early, in bytes.
    @native(14, 15) case truncated(expected: Int, found: Int)
    /// A kind of value that only a later Martlet knows, and the version of Martlet that wrote it.
    @native(16, 17) case unknownKind(name: String, writer: String)
    /// A file that holds something else than what was asked for.
    @native(18, 19) case wrongKind(found: String, expected: String)
  }
  /// A stable name of the kind of error.
  @native(20) public var code: String { get }
  /// The path.
  @native(21) public var culprit: String? { get }
  /// Which trouble it is.
  @native(22) public var kind: ArchiveError.Kind { get }
  /// What is wrong, with the actual and the expected value.
  @native(23) public var message: String { get }
  /// The path as the program has it, where it is about a file.
  @native(24) public var path: String? { get }
  /// What to do.
  @native(25) public var remedy: String? { get }
}
/// A display whose value can be replaced.
///
/// Made by `display(_:id:)`. It is not shown itself where a cell ends with it.
public struct DisplayHandle: CustomStringConvertible, Equatable {
  /// The name, for instance `display "loss"`.
  @native(26) public var description: String { get }
  /// The name under which the value is shown.
  @native(27) public var id: String { get }
  /// Puts another value in every place that shows the name.
  ///
  /// - Parameter value: A table, chart, report, model or anything else that can show itself.
  /// - Throws: When nothing was shown under the name since the notebook's kernel has started.
  @native(28) public func update(_ value: any MediaRepresentable) throws
}
/// Markup that a notebook shows as it is.
///
/// The markup goes out unchanged: it is its author's. Text that comes from elsewhere (a column's
/// name, a line of a file) belongs through ``escape(_:)`` before it is put in. A notebook that is not
/// trusted shows it without scripts and styles.
///
/// ```swift
/// HTML("<b>\(HTML.escape(name))</b> is done")
/// ```
public struct HTML: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The text in it, without tags.
  @native(29) public var description: String { get }
  /// Makes a text fit to stand between tags and in quoted attributes.
  ///
  /// - Returns: The text with character references for `&`, `<`, `>` and quotes.
  @native(30) public static func escape(_ text: String) -> String
  /// Takes markup as it is.
  @native(31) public init(_ source: String)
  /// Reads markup from a file.
  ///
  /// - Throws: When there is no such file, or it may not be read.
  @native(32) public init(file: String) throws
  /// `text/html`, and the text in it without tags as `text/plain`.
  @native(33) public var mediaBundle: MediaBundle { get }
  /// The markup.
  @native(34) public var source: String { get }
}
/// A picture made of pixels: PNG, JPEG, GIF or WebP.
///
/// ```swift
/// Image(file: "lake.png", width: 320)
/// ```
public struct Image: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The picture's file, byte by byte.
  @native(35) public var bytes: [UInt8] { get }
  /// The kind and the size, for instance `PNG picture, 640 × 480 pixels`.
  @native(36) public var description: String { get }
  /// The height at which it is shown, in pixels of the page; `nil` is in proportion to the width.
  @native(37) public var height: Int? { get }
  /// Takes the bytes of a picture's file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - width: How wide to show it, in pixels; as it is by default.
  ///   - height: How high to show it, in pixels; in proportion to the width by default.
  /// - Throws: When the bytes are of no kind of picture that front ends show.
  @native(38) public init(_ bytes: [UInt8], width: Int? = nil, height: Int? = nil) throws
  /// Takes a picture's file as text in Base64.
  ///
  /// - Throws: When the text is no Base64, or not that of a picture that front ends show.
  @native(39) public init(base64 text: String, width: Int? = nil, height: Int? = nil) throws
  /// Reads a picture from a file.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - width: How wide to show it, in pixels; as it is by default.
  ///   - height: How high to show it, in pixels; in proportion to the width by default.
  /// - Throws: When there is no such file, it may not be read, or it is of no kind of picture that
  ///   front ends show.
  @native(40) public init(file: String, width: Int? = nil, height: Int? = nil) throws
  /// The picture, such as `image/png`, and its kind and size as `text/plain`.
  @native(41) public var mediaBundle: MediaBundle { get }
  /// The width at which it is shown, in pixels of the page; `nil` is that of the picture.
  @native(42) public var width: Int? { get }
}
/// A JSON document, which a notebook shows as a tree whose parts can be opened.
public struct JSON: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The document in indented lines, its keys in their order.
  @native(43) public var description: String { get }
  /// Takes the text of a document.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - expanded: Whether all parts are open at first; `false` by default.
  /// - Throws: When the text is no JSON; the message says at which byte.
  @native(44) public init(_ source: String, expanded: Bool = false) throws
  /// Reads a document from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, or it is no JSON.
  @native(45) public init(file: String, expanded: Bool = false) throws
  /// Whether all parts are open at first.
  @native(46) public var isExpanded: Bool { get }
  /// `application/json`, and the document in lines as `text/plain`.
  @native(47) public var mediaBundle: MediaBundle { get }
  /// The document as it is written.
  @native(48) public var source: String { get }
}
/// A formula, or a text with formulas, in the language of LaTeX.
///
/// What has no delimiter (`$`, `\(`, `\[`, `\begin{`) is one formula and stands on a line of its own.
///
/// ```swift
/// LaTeX(#"\hat y = \sigma(w^\top x + b)"#)
/// ```
public struct LaTeX: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The formula or the text as it is written.
  @native(49) public var description: String { get }
  /// Takes a formula or a text with formulas in it.
  @native(50) public init(_ source: String)
  /// `text/latex`, and what is written as `text/plain`.
  @native(51) public var mediaBundle: MediaBundle { get }
  /// The formula or the text as it is written.
  @native(52) public var source: String { get }
}
/// A text with Markdown in it, which a notebook shows as it does its own text cells.
///
/// Formulas stand between dollar signs. A notebook that is not trusted leaves out what HTML in it
/// could do.
public struct Markdown: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The text as it is written.
  @native(53) public var description: String { get }
  /// Takes a text.
  @native(54) public init(_ source: String)
  /// Reads a text from a file.
  ///
  /// - Throws: When there is no such file, or it may not be read.
  @native(55) public init(file: String) throws
  /// `text/markdown`, and the same as `text/plain`.
  @native(56) public var mediaBundle: MediaBundle { get }
  /// The text as it is written.
  @native(57) public var source: String { get }
}
/// What every error of the library says about itself.
///
/// An error is data: which kind it is (`code`), what was wrong with the actual and the expected
/// value (`message`), what to do about it (`remedy`), and the text in the user's program that is to
/// blame (`culprit`), which a notebook uses to point at the place in the cell.
public protocol MartletError: CustomStringConvertible, Error {
  /// A stable name of the kind of error, such as `unknown-column`.
  @native(58) public var code: String { get }
  /// The offending name or text as the user wrote it, or `nil` where there is none.
  @native(59) public var culprit: String? { get }
  /// One or two sentences that say what was wrong, with the actual and the expected value.
  @native(60) public var message: String { get }
  /// One sentence that says what to do, or `nil` where the message says it all.
  @native(61) public var remedy: String? { get }
}
/// The forms in which one value can be shown, by MIME type.
///
/// A front end picks the richest form it understands. `text/plain` is always there. A form is text:
/// pictures are in Base64, and `application/json` and types ending in `+json` are JSON.
public struct MediaBundle: Equatable {
  /// Makes a bundle from forms by MIME type, and what there is to know of them.
  @native(62) public init(representations: [String: String], metadata: [String: String] = [:])
  /// MIME type → what front ends need to know of that form, a JSON object as text: for instance
  /// `image/png` → `{"width": 320}`.
  @native(63, 64) public var metadata: [String: String] { get set }
  /// MIME type → the value in that form, for instance `text/html` → a table.
  @native(65, 66) public var representations: [String: String] { get set }
}
/// A value that knows how to show itself at the end of a notebook cell.
public protocol MediaRepresentable {
  /// The value as `text/plain` and, beside it, as `text/html` or `image/svg+xml`.
  @native(67) public var mediaBundle: MediaBundle { get }
}
/// A text that is shown as it is, line by line, without quotes.
public struct PlainText: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The text.
  @native(68) public var description: String { get }
  /// Takes a text.
  @native(69) public init(_ source: String)
  /// `text/plain`.
  @native(70) public var mediaBundle: MediaBundle { get }
  /// The text.
  @native(71) public var source: String { get }
}
/// A picture made of lines and shapes, written in SVG.
///
/// The picture goes out as its author wrote it. It must be well-formed XML, since front ends show
/// nothing, or a broken picture, for what is not; the error says in which line. Where the outermost
/// element does not name its namespace, that is put in, as front ends need it. Text from elsewhere
/// belongs through ``escape(_:)`` before it is put in.
public struct SVG: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The size and the title, for instance `SVG picture, 640 × 480: Two lakes`.
  @native(72) public var description: String { get }
  /// Makes a text fit to stand between tags and in quoted attributes.
  ///
  /// - Returns: The text with character references for `&`, `<`, `>` and quotes.
  @native(73) public static func escape(_ text: String) -> String
  /// Takes the text of a picture.
  ///
  /// - Parameter source: The text, from `<svg` or what may stand before it to `</svg>`.
  /// - Throws: When it is not well-formed, or no SVG; the message says why, and in which line.
  @native(74) public init(_ source: String) throws
  /// Reads a picture from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, it is not well-formed, or no SVG.
  @native(75) public init(file: String) throws
  /// `image/svg+xml`, and the size and the title as `text/plain`.
  @native(76) public var mediaBundle: MediaBundle { get }
  /// The picture's text, with its namespace.
  @native(77) public var source: String { get }
}
/// A value that can be saved to a file and opened again.
///
/// What is opened is what was saved, bit for bit. The file is data and never code: opening one runs
/// nothing that is in it. Types of your own that conform to a protocol of the library have `save`,
/// too, but cannot be kept: nobody has said how.
public protocol Savable {
  /// Saves the value to a file, new or in the place of an old one.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder; by custom it ends in
  ///   `.martlet`.
  /// - Throws: ``ArchiveError`` of kind `foreignEnding` if the name ends like that of another format,
  ///   or `notArchivable` for a type of your own; an error of code `unwritable-file` or `not-allowed`.
  @native(78) public func save(_ path: String) throws
}
/// A chart that is described in Vega-Lite or Vega and drawn by the front end.
///
/// JupyterLab and Visual Studio Code draw it, and it can be moved and zoomed there where its
/// description says so; GitHub and printed pages show its text only.
///
/// ```swift
/// VegaLite(#"{"data": {"values": [{"a": "x", "b": 2}]}, "mark": "bar", "encoding": {"x": {"field": "a"}}}"#)
/// ```
public struct VegaLite: CustomStringConvertible, Equatable, MediaRepresentable {
  /// The chart in words: its title, its mark and its fields.
  @native(79) public var description: String { get }
  /// Takes a description in JSON.
  ///
  /// - Parameter specification: The text of a JSON object. Its `$schema` says of which version it is;
  ///   without one it is Vega-Lite 5.
  /// - Throws: When the text is no JSON object, or its `$schema` is of something else.
  @native(80) public init(_ specification: String) throws
  /// Reads a description from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, or it is no description of a chart.
  @native(81) public init(file: String) throws
  /// The description, such as `application/vnd.vegalite.v5+json`, and in words as `text/plain`.
  @native(82) public var mediaBundle: MediaBundle { get }
  /// The description in JSON, with the `$schema` that it is of.
  @native(83) public var specification: String { get }
}
/// Removes what the cell has shown so far.
///
/// - Parameter wait: Whether to wait until something new is shown, which avoids flicker; `false` by
///   default. In a compiled program nothing happens.
@native(84) public func clearOutput(wait: Bool = false)
/// Shows a value here, in the middle of a cell.
///
/// The value of a cell's last expression is shown anyway; this is for the ones before. In a
/// compiled program the plain text goes to the standard output.
///
/// - Parameter value: A table, chart, report, model or anything else that can show itself.
@native(85) public func display(_ value: any MediaRepresentable)
/// Shows a value under a name, so that another one can be put in its place later.
///
/// ```swift
/// let status = display(PlainText("starting"), id: "status")
/// status.update(PlainText("half done"))
/// ```
///
/// A value that is shown under a name that there is already takes the place of the former ones, too.
///
/// - Parameters:
///   - value: A table, chart, report, model or anything else that can show itself.
///   - id: The name, which the whole notebook shares.
/// - Returns: What replaces the value; ``updateDisplay(_:id:)`` does so by name.
@native(86) @discardableResult public func display(_ value: any MediaRepresentable, id: String) -> DisplayHandle
/// Asks the person for a line of text and waits for it.
///
/// - Parameter prompt: What to ask; empty by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
@native(87) public func input(_ prompt: String = "") throws -> String
/// Asks the person for a password, which nobody can read along, and waits for it.
///
/// The notebook keeps no trace of the answer: where a value that has it in it would be shown at the
/// end of a cell or in a list of variables, it is dotted out. What is printed on purpose is printed.
///
/// - Parameter prompt: What to ask; `Password: ` by default.
/// - Returns: The line, without its end.
/// - Throws: When there is nobody to ask: in a notebook that runs headless, or at the end of the
///   standard input.
@native(88) public func password(_ prompt: String = "Password: ") throws -> String
/// Writes a line to the standard error.
///
/// - Parameter text: The line, without its end.
@native(89) public func printError(_ text: String)
/// Puts a value in every place of the notebook that shows this name, also in earlier cells.
///
/// In a compiled program the text is written again if it has changed.
///
/// - Parameters:
///   - value: A table, chart, report, model or anything else that can show itself.
///   - id: The name under which something was shown with `display(_:id:)`.
/// - Throws: When nothing was shown under the name since the notebook's kernel has started.
@native(90) public func updateDisplay(_ value: any MediaRepresentable, id: String) throws
"""###
}

extension ArchiveError: HostBridged {}
extension ArchiveError.Kind: HostBridged {}
extension DisplayHandle: HostBridged {}
extension HTML: HostBridged {}
extension Image: HostBridged {}
extension JSON: HostBridged {}
extension LaTeX: HostBridged {}
extension Markdown: HostBridged {}
extension MediaBundle: HostBridged {}
extension PlainText: HostBridged {}
extension SVG: HostBridged {}
extension VegaLite: HostBridged {}

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
  return ArchiveError.Kind.foreignEnding(p0).bridged
}

private func native3(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.foreignEnding(let p0) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native4(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.foreignFile(found: p0, remedy: p1).bridged
}

private func native5(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.foreignFile(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native6(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  let p2 = try (String).unbridged(call[2])
  return ArchiveError.Kind.newerVersion(found: p0, supported: p1, writer: p2).bridged
}

private func native7(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.newerVersion(let p0, let p1, let p2) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged, p2.bridged].bridged
}

private func native8(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  return ArchiveError.Kind.notArchivable(type: p0).bridged
}

private func native9(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.notArchivable(let p0) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native10(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  return ArchiveError.Kind.tooDeep(limit: p0).bridged
}

private func native11(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.tooDeep(let p0) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged].bridged
}

private func native12(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return ArchiveError.Kind.tooLarge(header: p0, limit: p1).bridged
}

private func native13(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.tooLarge(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native14(_ call: inout NativeCall) throws -> Value {
  let p0 = try (Int).unbridged(call[0])
  let p1 = try (Int).unbridged(call[1])
  return ArchiveError.Kind.truncated(expected: p0, found: p1).bridged
}

private func native15(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.truncated(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native16(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.unknownKind(name: p0, writer: p1).bridged
}

private func native17(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.unknownKind(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native18(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1 = try (String).unbridged(call[1])
  return ArchiveError.Kind.wrongKind(found: p0, expected: p1).bridged
}

private func native19(_ call: inout NativeCall) throws -> Value {
  guard case ArchiveError.Kind.wrongKind(let p0, let p1) = try (ArchiveError.Kind).unbridged(call[0]) else { return .none }
  return [p0.bridged, p1.bridged].bridged
}

private func native20(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.code
  return result.bridged
}

private func native21(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.culprit
  return result.bridged
}

private func native22(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.kind
  return result.bridged
}

private func native23(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.message
  return result.bridged
}

private func native24(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.path
  return result.bridged
}

private func native25(_ call: inout NativeCall) throws -> Value {
  let receiver = try (ArchiveError).unbridged(call[0])
  let result = receiver.remedy
  return result.bridged
}

private func native26(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DisplayHandle).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native27(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DisplayHandle).unbridged(call[0])
  let result = receiver.id
  return result.bridged
}

private func native28(_ call: inout NativeCall) throws -> Value {
  let receiver = try (DisplayHandle).unbridged(call[0])
  let p0 = try hostExistential(call[1], as: (any MediaRepresentable).self)
  try receiver.update(p0)
  return .void
}

private func native29(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HTML).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native30(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = HTML.escape(p0)
  return result.bridged
}

private func native31(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = HTML(p0)
  return result.bridged
}

private func native32(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try HTML(file: p0)
  return result.bridged
}

private func native33(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HTML).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native34(_ call: inout NativeCall) throws -> Value {
  let receiver = try (HTML).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native35(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Image).unbridged(call[0])
  let result = receiver.bytes
  return result.bridged
}

private func native36(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Image).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native37(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Image).unbridged(call[0])
  let result = receiver.height
  return result.bridged
}

private func native38(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([UInt8]).unbridged(call[0])
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let p2: Int? = if let given2 = call.arguments[2] { try (Int?).unbridged(given2) } else { nil }
  let result = try Image(p0, width: p1, height: p2)
  return result.bridged
}

private func native39(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let p2: Int? = if let given2 = call.arguments[2] { try (Int?).unbridged(given2) } else { nil }
  let result = try Image(base64: p0, width: p1, height: p2)
  return result.bridged
}

private func native40(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Int? = if let given1 = call.arguments[1] { try (Int?).unbridged(given1) } else { nil }
  let p2: Int? = if let given2 = call.arguments[2] { try (Int?).unbridged(given2) } else { nil }
  let result = try Image(file: p0, width: p1, height: p2)
  return result.bridged
}

private func native41(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Image).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native42(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Image).unbridged(call[0])
  let result = receiver.width
  return result.bridged
}

private func native43(_ call: inout NativeCall) throws -> Value {
  let receiver = try (JSON).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native44(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { false }
  let result = try JSON(p0, expanded: p1)
  return result.bridged
}

private func native45(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let p1: Bool = if let given1 = call.arguments[1] { try (Bool).unbridged(given1) } else { false }
  let result = try JSON(file: p0, expanded: p1)
  return result.bridged
}

private func native46(_ call: inout NativeCall) throws -> Value {
  let receiver = try (JSON).unbridged(call[0])
  let result = receiver.isExpanded
  return result.bridged
}

private func native47(_ call: inout NativeCall) throws -> Value {
  let receiver = try (JSON).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native48(_ call: inout NativeCall) throws -> Value {
  let receiver = try (JSON).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native49(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LaTeX).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native50(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = LaTeX(p0)
  return result.bridged
}

private func native51(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LaTeX).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native52(_ call: inout NativeCall) throws -> Value {
  let receiver = try (LaTeX).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native53(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Markdown).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native54(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = Markdown(p0)
  return result.bridged
}

private func native55(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try Markdown(file: p0)
  return result.bridged
}

private func native56(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Markdown).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native57(_ call: inout NativeCall) throws -> Value {
  let receiver = try (Markdown).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native58(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.code
  return result.bridged
}

private func native59(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.culprit
  return result.bridged
}

private func native60(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.message
  return result.bridged
}

private func native61(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MartletError).self)
  let result = receiver.remedy
  return result.bridged
}

private func native62(_ call: inout NativeCall) throws -> Value {
  let p0 = try ([String: String]).unbridged(call[0])
  let p1: [String: String] = if let given1 = call.arguments[1] { try ([String: String]).unbridged(given1) } else { [:] }
  let result = MediaBundle(representations: p0, metadata: p1)
  return result.bridged
}

private func native63(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MediaBundle).unbridged(call[0])
  let result = receiver.metadata
  return result.bridged
}

private func native64(_ call: inout NativeCall) throws -> Value {
  var receiver = try (MediaBundle).unbridged(call[0])
  receiver.metadata = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native65(_ call: inout NativeCall) throws -> Value {
  let receiver = try (MediaBundle).unbridged(call[0])
  let result = receiver.representations
  return result.bridged
}

private func native66(_ call: inout NativeCall) throws -> Value {
  var receiver = try (MediaBundle).unbridged(call[0])
  receiver.representations = try ([String: String]).unbridged(call[1])
  call.arguments[0] = receiver.bridged
  return .void
}

private func native67(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any MediaRepresentable).self)
  let result = receiver.mediaBundle
  return result.bridged
}

private func native68(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PlainText).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native69(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = PlainText(p0)
  return result.bridged
}

private func native70(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PlainText).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native71(_ call: inout NativeCall) throws -> Value {
  let receiver = try (PlainText).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native72(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SVG).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native73(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = SVG.escape(p0)
  return result.bridged
}

private func native74(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try SVG(p0)
  return result.bridged
}

private func native75(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try SVG(file: p0)
  return result.bridged
}

private func native76(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SVG).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native77(_ call: inout NativeCall) throws -> Value {
  let receiver = try (SVG).unbridged(call[0])
  let result = receiver.source
  return result.bridged
}

private func native78(_ call: inout NativeCall) throws -> Value {
  let receiver = try hostExistential(call[0], as: (any Savable).self)
  let p0 = try (String).unbridged(call[1])
  try receiver.save(p0)
  return .void
}

private func native79(_ call: inout NativeCall) throws -> Value {
  let receiver = try (VegaLite).unbridged(call[0])
  let result = receiver.description
  return result.bridged
}

private func native80(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try VegaLite(p0)
  return result.bridged
}

private func native81(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  let result = try VegaLite(file: p0)
  return result.bridged
}

private func native82(_ call: inout NativeCall) throws -> Value {
  let receiver = try (VegaLite).unbridged(call[0])
  let result = receiver.mediaBundle
  return result.bridged
}

private func native83(_ call: inout NativeCall) throws -> Value {
  let receiver = try (VegaLite).unbridged(call[0])
  let result = receiver.specification
  return result.bridged
}

private func native84(_ call: inout NativeCall) throws -> Value {
  let p0: Bool = if let given0 = call.arguments[0] { try (Bool).unbridged(given0) } else { false }
  clearOutput(wait: p0)
  return .void
}

private func native85(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any MediaRepresentable).self)
  display(p0)
  return .void
}

private func native86(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any MediaRepresentable).self)
  let p1 = try (String).unbridged(call[1])
  let result = display(p0, id: p1)
  return result.bridged
}

private func native87(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "" }
  let result = try input(p0)
  return result.bridged
}

private func native88(_ call: inout NativeCall) throws -> Value {
  let p0: String = if let given0 = call.arguments[0] { try (String).unbridged(given0) } else { "Password: " }
  let result = try password(p0)
  return result.bridged
}

private func native89(_ call: inout NativeCall) throws -> Value {
  let p0 = try (String).unbridged(call[0])
  printError(p0)
  return .void
}

private func native90(_ call: inout NativeCall) throws -> Value {
  let p0 = try hostExistential(call[0], as: (any MediaRepresentable).self)
  let p1 = try (String).unbridged(call[1])
  try updateDisplay(p0, id: p1)
  return .void
}
