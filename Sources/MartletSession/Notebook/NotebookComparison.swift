// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// How the outputs of a cell differ from those that its file had, for people.
///
/// Counts, metadata and tracebacks are no matter, and neither is in how many pieces a text came.
package enum NotebookComparison {
  /// The difference between outputs as files have them, as lines; `nil` if there is none.
  package static func difference(from stored: JSONValue, to fresh: JSONValue) -> String? {
    let old = parts(of: stored)
    let new = parts(of: fresh)
    if old == new { return nil }
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : Part(title: "nothing", forms: [])
      let after = index < new.count ? new[index] : Part(title: "nothing", forms: [])
      guard before != after else { continue }
      let title =
        before.title == after.title ? before.title : "\(before.title) is now \(after.title)"
      lines.append("output \(index + 1): \(title)")
      lines += difference(before, after)
    }
    return lines.joined(separator: "\n")
  }

  /// One output: what it is, and its forms by MIME type.
  private struct Part: Equatable {
    var title: String
    var forms: [Form]

    func text(_ type: String) -> String? { forms.first { $0.type == type }?.text }
  }

  private struct Form: Equatable {
    var type: String
    var text: String
  }

  private static func parts(of outputs: JSONValue) -> [Part] {
    var parts: [Part] = []
    for output in outputs.arrayValue ?? [] {
      switch output["output_type"]?.stringValue {
      case "stream":
        let name = output["name"]?.stringValue ?? "stdout"
        let text = NotebookText.joined(output["text"])
        if parts.last?.title == name, let last = parts.last?.forms.first {
          parts[parts.count - 1].forms = [Form(type: "text", text: last.text + text)]
        } else {
          parts.append(Part(title: name, forms: [Form(type: "text", text: text)]))
        }
      case "error":
        let text = "\(output["ename"]?.stringValue ?? ""): \(output["evalue"]?.stringValue ?? "")"
        parts.append(Part(title: "error", forms: [Form(type: "text", text: text)]))
      case let type:
        let forms = (output["data"]?.objectValue ?? []).sorted { $0.key < $1.key }.map {
          key,
          value in
          // Of a document the order of its keys is no matter, which files sort.
          let text = MediaBundle.isJSON(key) ? value.notebookText : NotebookText.joined(value)
          return Form(type: key, text: text)
        }
        parts.append(Part(title: type == "execute_result" ? "value" : "display", forms: forms))
      }
    }
    return parts
  }

  /// The text form first: whoever reads wants to see numbers and not the tags around them.
  private static func difference(_ old: Part, _ new: Part) -> [String] {
    let types = Set((old.forms + new.forms).map(\.type)).sorted()
    let differing = types.filter { old.text($0) != new.text($0) }
    guard
      let shown = differing.first(where: { $0 == "text/plain" || $0 == "text" })
        ?? differing.first
    else { return [] }
    var lines = shown == "text" || shown == "text/plain" ? [] : ["  in \(shown):"]
    lines += LineDifference(old.text(shown) ?? "", new.text(shown) ?? "").lines
    let others = differing.filter { $0 != shown }
    if !others.isEmpty { lines.append("  and \(others.joined(separator: ", "))") }
    return lines
  }
}

/// Two texts compared line by line.
private struct LineDifference {
  /// The lines that differ, those of the first text behind `-` and those of the second behind `+`.
  private(set) var lines: [String] = []

  init(_ old: String, _ new: String) {
    var before = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var after = new.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let one = before.first, let other = after.first, one == other {
      before.removeFirst()
      after.removeFirst()
    }
    while let one = before.last, let other = after.last, one == other {
      before.removeLast()
      after.removeLast()
    }
    // The standard library's difference is Myers's; what is far apart is not worth its time.
    if before.count * after.count <= 4_000_000 {
      let changes = after.difference(from: before)
      add(changes.removals.map(Self.text), "-", changes.insertions.map(Self.text), "+")
    } else {
      add(before.map(String.init), "-", after.map(String.init), "+")
    }
  }

  private static func text(_ change: CollectionDifference<Substring>.Change) -> String {
    switch change {
    case .insert(_, let element, _), .remove(_, let element, _): String(element)
    }
  }

  private mutating func add(_ old: [String], _ minus: String, _ new: [String], _ plus: String) {
    // Where one long line became another, what they have in common in front is cut.
    let common =
      old.count == 1 && new.count == 1 ? zip(old[0], new[0]).prefix { $0 == $1 }.count : 0
    let limit = 12
    for (sign, texts) in [(minus, old), (plus, new)] {
      for text in texts.prefix(limit) {
        let start = max(0, common - 40)
        let part =
          text.count > 120 ? "\(start > 0 ? "…" : "")\(text.dropFirst(start).prefix(120))" : text
        lines.append("  \(sign) \(part)\(text.count > start + 120 ? "…" : "")")
      }
      if texts.count > limit { lines.append("  \(sign) … and \(texts.count - limit) lines more") }
    }
  }
}
