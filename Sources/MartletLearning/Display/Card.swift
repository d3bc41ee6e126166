// SPDX-License-Identifier: Apache-2.0

import MartletText

/// What an estimator, a step or a model shows of itself: a line, its parameters, and its parts.
struct Card {
  /// One line about a parameter or a result.
  struct Entry {
    var name: String
    var value: String
    /// Whether to stress it: a parameter that is not at its default.
    var isStrong = false
  }

  var title: String
  /// A few words behind the title, may be empty.
  var note: String = ""
  var entries: [Entry] = []
  /// Lines to show as they are, between the entries and the parts.
  var preformatted: [String] = []
  var parts: [Card] = []

  /// The card as an indented tree.
  var text: String { lines(indentation: "").joined(separator: "\n") }

  private func lines(indentation: String) -> [String] {
    var lines = [indentation + title + (note.isEmpty ? "" : "  (\(note))")]
    for entry in entries { lines.append("\(indentation)  \(entry.name): \(entry.value)") }
    lines += preformatted.map { "\(indentation)  \($0)" }
    for part in parts { lines += part.lines(indentation: indentation + "  ") }
    return lines
  }

  /// The card as nested `<details>`, which open without a script.
  var html: String {
    var html = "<details\(parts.isEmpty ? "" : " open")><summary>\(Markup.escape(title))"
    if !note.isEmpty { html += " <span style=\"opacity:.7\">\(Markup.escape(note))</span>" }
    html += "</summary>"
    if !entries.isEmpty {
      html += "<table><tbody>"
      for entry in entries {
        let value = Markup.escape(entry.value)
        html += "<tr><td style=\"text-align:left\">\(Markup.escape(entry.name))</td>"
        html += "<td style=\"text-align:left\">"
        html += entry.isStrong ? "<strong>\(value)</strong>" : value
        html += "</td></tr>"
      }
      html += "</tbody></table>"
    }
    if !preformatted.isEmpty {
      html += "<pre>\(Markup.escape(preformatted.joined(separator: "\n")))</pre>"
    }
    if !parts.isEmpty {
      html += "<div style=\"padding-left:1em\">\(parts.map(\.html).joined())</div>"
    }
    return html + "</details>"
  }

  /// The card in both forms.
  var bundle: MediaBundle { MediaBundle(text: text, html: html) }
}

/// Something that has a card.
protocol CardRepresentable {
  var card: Card { get }
}

/// The card of a part, also of one that a program outside of this package defines.
func card(of part: any CustomStringConvertible) -> Card {
  if let part = part as? any CardRepresentable { return part.card }
  return Card(title: part.description)
}

/// The few words on the card of a fitted model.
func fitNote(of model: some ClassifierModel) -> String {
  model.interrupted
    ? "interrupted, predicts \(model.target) as trained so far" : "fitted, predicts \(model.target)"
}

/// The first names of a list, and how many there are besides.
func shortList(_ names: [String], limit: Int = 6) -> String {
  if names.isEmpty { return "none" }
  let shown = names.prefix(limit).joined(separator: ", ")
  return names.count > limit ? "\(shown), … (\(names.count))" : shown
}
