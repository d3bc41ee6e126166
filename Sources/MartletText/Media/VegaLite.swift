// SPDX-License-Identifier: Apache-2.0

/// A chart that is described in Vega-Lite or Vega and drawn by the front end.
///
/// JupyterLab and Visual Studio Code draw it, and it can be moved and zoomed there where its
/// description says so; GitHub and printed pages show its text only.
///
/// ```swift
/// VegaLite(#"{"data": {"values": [{"a": "x", "b": 2}]}, "mark": "bar", "encoding": {"x": {"field": "a"}}}"#)
/// ```
public struct VegaLite: Sendable, Equatable {
  /// The description in JSON, with the `$schema` that it is of.
  public let specification: String
  private let type: String
  private let summary: String

  /// Takes a description in JSON.
  ///
  /// - Parameter specification: The text of a JSON object. Its `$schema` says of which version it is;
  ///   without one it is Vega-Lite 5.
  /// - Throws: When the text is no JSON object, or its `$schema` is of something else.
  public init(_ specification: String) throws {
    var value: JSONValue
    do {
      value = try JSONValue.parse(specification)
    } catch let error as JSONError {
      throw MediaError(
        kind: .noSpecification,
        problem: "\(error.problem), at byte \(error.offset)"
      )
    }
    guard case .object(let members) = value else {
      throw MediaError(kind: .noSpecification, problem: "it is no JSON object")
    }
    if value["$schema"] == nil {
      let schema: JSONValue = "https://vega.github.io/schema/vega-lite/v5.json"
      value = .object([("$schema", schema)] + members)
    }
    type = try Self.type(value["$schema"]?.stringValue ?? "")
    self.specification = value.compactText
    summary = Self.summary(value, isLite: type.contains("vegalite"))
  }

  /// Reads a description from a file.
  ///
  /// - Throws: When there is no such file, it may not be read, or it is no description of a chart.
  public init(file: String) throws {
    let text = String(decoding: try Files.read(file), as: UTF8.self)
    do {
      try self.init(text)
    } catch let error as MediaError {
      throw error.named(file)
    }
  }

  /// The MIME type of a schema such as `https://vega.github.io/schema/vega-lite/v5.20.1.json`.
  private static func type(_ schema: String) throws -> String {
    let parts = schema.split(separator: "/")
    let version = parts.last?.split(separator: ".").first ?? ""
    let digits = version.dropFirst()
    let isVersion = version.first == "v" && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    switch parts.dropLast().last {
    case "vega-lite" where isVersion: return "application/vnd.vegalite.\(version)+json"
    case "vega" where isVersion: return "application/vnd.vega.\(version)+json"
    default:
      throw MediaError(
        kind: .noSpecification,
        problem: "its $schema is \"\(schema)\"",
        advice: "Write https://vega.github.io/schema/vega-lite/v5.json there, or nothing."
      )
    }
  }

  /// The title, the mark and the fields of a chart.
  private static func summary(_ value: JSONValue, isLite: Bool) -> String {
    var parts: [String] = []
    if let title = value["title"]?.stringValue ?? value["title"]?["text"]?.stringValue {
      parts.append(title)
    }
    if let mark = value["mark"]?.stringValue ?? value["mark"]?["type"]?.stringValue {
      parts.append(mark)
    }
    for (channel, field) in value["encoding"]?.objectValue ?? [] {
      let name = [field["aggregate"]?.stringValue, field["field"]?.stringValue].compactMap { $0 }
      if !name.isEmpty { parts.append("\(channel): \(name.joined(separator: " "))") }
    }
    let kind = isLite ? "Vega-Lite" : "Vega"
    return "\(kind) chart" + (parts.isEmpty ? "" : " · " + parts.joined(separator: " · "))
  }
}

extension VegaLite: MediaRepresentable, CustomStringConvertible {
  /// The description, such as `application/vnd.vegalite.v5+json`, and in words as `text/plain`.
  public var mediaBundle: MediaBundle {
    MediaBundle(representations: [type: specification, "text/plain": summary])
  }

  /// The chart in words: its title, its mark and its fields.
  public var description: String { summary }
}
