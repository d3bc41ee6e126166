// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// The library as cells see it.
enum LibraryBindings {
  /// Every public declaration of the library, under the one name that a program imports.
  static let module = NativeModule(
    name: "Martlet",
    interface: [
      MartletTextBindings.interface, MartletNumericsBindings.interface,
      MartletTablesBindings.interface, MartletLearningBindings.interface,
      MartletChartsBindings.interface,
    ].joined(separator: "\n"),
    functions: MartletTextBindings.functions + MartletNumericsBindings.functions
      + MartletTablesBindings.functions + MartletLearningBindings.functions
      + MartletChartsBindings.functions,
    cell: LibraryCell.text
  )
}
