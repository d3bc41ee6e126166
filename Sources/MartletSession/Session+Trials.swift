// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// What programs need that try out sessions.
extension Session {
  /// The declarations of the library, as cells see them.
  package static var libraryInterface: String { LibraryBindings.module.interface }

  /// How many bytes the process may occupy before a cell is ended.
  package var memoryLimit: Int {
    get { interpreter.memoryLimit }
    set { interpreter.memoryLimit = newValue }
  }

  /// The variables in order of their names, each with its type.
  package var variableTypes: [(name: String, type: String)] {
    interpreter.variables.map { ($0.name, $0.type) }
  }
}
