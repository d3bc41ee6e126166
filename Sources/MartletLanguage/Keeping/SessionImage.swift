// SPDX-License-Identifier: Apache-2.0

/// What cells have declared, and what their variables hold, as data.
package struct SessionImage: Sendable {
  /// The declarations of a cell.
  package struct Cell: Sendable, Equatable {
    /// What the cell was called.
    package var name: String
    /// Its types, functions, extensions and operators, each on its own lines; nothing that runs.
    package var text: String

    /// Puts a cell together.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A variable at the top level.
  package struct Variable: Sendable, Equatable {
    package var name: String
    /// As a cell writes it.
    package var type: String
    package var isMutable: Bool
    /// The place in ``SessionImage/cells`` of the cell that declared it.
    package var cell: Int
    /// Its value; `nil` if it is not kept, but spoken of by functions.
    package var value: EncodedValue?

    /// Puts a variable together.
    package init(name: String, type: String, isMutable: Bool, cell: Int, value: EncodedValue?) {
      self.name = name
      self.type = type
      self.isMutable = isMutable
      self.cell = cell
      self.value = value
    }
  }

  package var cells: [Cell]
  package var variables: [Variable]
  /// The state of the session's generator of random numbers.
  package var generator: UInt64?

  /// Puts an image together.
  package init(cells: [Cell], variables: [Variable], generator: UInt64? = nil) {
    self.cells = cells
    self.variables = variables
    self.generator = generator
  }
}

/// What became of an image in a session.
package struct Revival: Sendable {
  /// What is not back.
  package struct Loss: Sendable, Equatable {
    package var name: String
    /// A clause that goes on after the name.
    package var reason: String

    package init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// The variables that have their values again, in the order of their cells.
  package var variables: [String] = []
  /// The functions and types that are declared again.
  package var declarations: [String] = []
  package var losses: [Loss] = []
}

/// The variables of a session at one moment: held, but not yet turned into data.
///
/// Holding costs the session no more than the next change of an array, which then makes a copy of it.
package struct SessionCapture: @unchecked Sendable {
  // The values are only read, and only while they are held here: whoever changes one meanwhile makes
  // a copy first. Of types only what never changes is read.

  /// A variable and what it holds.
  package struct Variable: @unchecked Sendable {
    package let name: String
    /// The type as errors spell it.
    package let type: String
    package let isMutable: Bool
    /// What the cell was called that declared it last.
    package let cell: String
    let place: Int
    /// The type as a cell writes it.
    let writtenType: String?
    let known: Type
    /// `nil` if only its type is wanted.
    package let value: Value?
    /// Whether its value is to be kept.
    package var isWanted: Bool { value != nil }
    /// Why it cannot be kept, as far as the type tells, or must not.
    package var obstacle: String?

    /// The value as data, with the library's values that it refers to by number.
    ///
    /// - Parameters:
    ///   - limit: The most bytes that it may take, without those of the library's values.
    ///   - isOver: Asked now and then whether there is no more time.
    /// - Returns: The data and the library's values.
    /// - Throws: ``KeepingError``.
    package func encoded(limit: Int, isOver: () -> Bool) throws
      -> (value: EncodedValue, hosts: [HostObject])
    {
      if let obstacle { throw KeepingError(obstacle) }
      guard let value else { throw KeepingError("it was not asked for") }
      return try withoutActuallyEscaping(isOver) { isOver in
        var encoder = ValueEncoder(limit: limit, isOver: isOver)
        let content = try encoder.encode(value, known)
        return (
          EncodedValue(content: content, shapes: encoder.shapes, buffers: encoder.buffers),
          encoder.hosts
        )
      }
    }

    /// The variable as a part of an image; `nil` if its type has no name.
    package func image(_ value: EncodedValue?) -> SessionImage.Variable? {
      writtenType.map {
        SessionImage.Variable(
          name: name,
          type: $0,
          isMutable: isMutable,
          cell: place,
          value: value
        )
      }
    }
  }

  package let cells: [SessionImage.Cell]
  /// In the order of their names.
  package var variables: [Variable]
  package let generator: UInt64
}
