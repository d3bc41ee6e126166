// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// The value of a variable as data: what a file holds of it.
///
/// The type is not in here: whoever reads the data says what type it must have, and what does not
/// fit is refused. So no file, whatever is in it, can make a value that its type does not allow.
package struct EncodedValue: Sendable, Equatable {
  /// Many numbers one after the other.
  package enum Buffer: Sendable, Equatable {
    /// Integers of any type, each in the word that keeps it.
    case integers([Int])
    /// Floating-point numbers.
    case numbers([Double])
    /// Truth values, 1 and 0.
    case truths([UInt8])
  }

  /// The value; the form depends on the type.
  package var content: JSONValue
  /// What the types that cells have declared were made of, by name.
  package var shapes: [(name: String, shape: JSONValue)]
  /// What `content` refers to by number.
  package var buffers: [Buffer]

  /// Puts the parts together.
  package init(
    content: JSONValue,
    shapes: [(name: String, shape: JSONValue)] = [],
    buffers: [Buffer] = []
  ) {
    self.content = content
    self.shapes = shapes
    self.buffers = buffers
  }

  package static func == (left: EncodedValue, right: EncodedValue) -> Bool {
    left.content == right.content && left.buffers == right.buffers
      && left.shapes.elementsEqual(right.shapes) { $0 == $1 }
  }
}

/// Why a value cannot be kept, or what was kept cannot be had back.
package struct KeepingError: Error, Equatable, CustomStringConvertible {
  /// A clause that goes on after a name: `a function is code, not data`.
  package var description: String

  package init(_ description: String) { self.description = description }

  /// What was read is no value of the type that it should have.
  static func damaged(_ detail: String) -> KeepingError { KeepingError("damaged: \(detail)") }
}

/// How deep values may stand in one another.
let keepingDepthLimit = 120
