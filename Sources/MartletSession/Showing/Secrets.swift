// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// The answers to `password`, which nothing shows that was not asked to.
///
/// A value that has one in it is dotted out where it is shown at the end of a cell, in a list of
/// variables or by an inspection. `print` and `display` write what they are given.
package final class Secrets: Sendable {
  /// A secret as it may stand in a text: by itself, within quotes, in HTML.
  private let forms = Mutex<[String]>([])
  private static let dots = "••••••••"
  /// One that is shorter is dotted out only where it is all of a text, as it could be part of any word.
  private static let shortest = 4

  func add(_ secret: String) {
    guard !secret.isEmpty else { return }
    let quoted = String(reflecting: secret)
    var new = [quoted, Markup.escape(quoted)]
    if secret.count >= Self.shortest {
      new += [secret, String(quoted.dropFirst().dropLast()), Markup.escape(secret)]
    }
    forms.withLock { forms in
      for form in new where !forms.contains(form) { forms.append(form) }
      // The longest first, so that no part of one remains.
      forms.sort { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    }
  }

  /// Whether there are any.
  package var exist: Bool { forms.withLock { !$0.isEmpty } }

  /// Whether a text has a secret in it.
  package func occur(in text: String) -> Bool { masked(text) != text }

  /// A text with dots in the place of secrets.
  func masked(_ text: String) -> String {
    forms.withLock { $0 }.reduce(text) { text, form in
      text.replacing(form, with: form.hasPrefix("\"") ? "\"\(Self.dots)\"" : Self.dots)
    }
  }

  /// A value with dots in the place of secrets in all its forms that are text.
  func masked(_ bundle: MediaBundle) -> MediaBundle {
    guard exist else { return bundle }
    var bundle = bundle
    for (type, text) in bundle.representations where type.hasPrefix("text/") {
      bundle.representations[type] = masked(text)
    }
    return bundle
  }
}
