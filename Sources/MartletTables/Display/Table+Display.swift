// SPDX-License-Identifier: Apache-2.0

public import MartletText

extension Table {
  /// The size of the table and its columns.
  public var description: String {
    "\(counted(rowCount, "row")) × \(counted(columnCount, "column")): \(listed(columnNames))"
  }
}

extension Table: MediaRepresentable {
  /// The table as plain text.
  public var mediaBundle: MediaBundle { MediaBundle(text: description) }
}
