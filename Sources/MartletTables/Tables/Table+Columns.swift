// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  public func select(_ columns: String...) throws -> Table { try select(columns) }

  /// The table with only the named columns, in the order named.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  public func select(_ columns: [String]) throws -> Table {
    var seen: Set<String> = []
    let chosen = try columns.map { name -> Column in
      guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
      return try self[name]
    }
    return Table(unchecked: chosen)
  }

  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func dropping(_ columns: String...) throws -> Table { try dropping(columns) }

  /// The table without the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func dropping(_ columns: [String]) throws -> Table {
    let dropped = Set(try columns.map { try position(of: $0) })
    let kept = self.columns.indices.filter { !dropped.contains($0) }.map { self.columns[$0] }
    return Table(unchecked: kept)
  }

  /// The table with one column under another name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn` if another column has the
  ///   new name, or `invalidArgument` if the new name is empty.
  public func renaming(_ old: String, to new: String) throws -> Table {
    let position = try position(of: old)
    try Self.checkName(new)
    guard old == new || !hasColumn(new) else { throw TableError(.duplicateColumn(name: new)) }
    var renamed = columns
    renamed[position] = renamed[position].renamed(new)
    return Table(unchecked: renamed)
  }

  /// The table with a column added at the right; a column of the same name is replaced in place.
  ///
  /// - Throws: ``TableError`` of kind `lengthMismatch`, or `invalidArgument` if the name is empty.
  public func adding(_ column: Column) throws -> Table {
    try Self.checkName(column.name)
    guard columns.isEmpty || column.count == rowCount else {
      throw TableError(
        .lengthMismatch(column: column.name, count: column.count, expected: rowCount)
      )
    }
    var all = columns
    if hasColumn(column.name) {
      all[try position(of: column.name)] = column
    } else {
      all.append(column)
    }
    return Table(unchecked: all)
  }

  /// The table with a column computed from the others.
  ///
  /// The new column stands at the right; if there is one of that name already, it is replaced in
  /// place. In `table.adding("ratio") { $0["length"] / $0["depth"] }`, `$0` stands for the columns.
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - expression: What to compute; see ``ColumnExpression``.
  /// - Returns: A table of all the columns.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  public func adding(
    _ name: String,
    _ expression: (Columns) throws -> ColumnExpression
  ) throws -> Table {
    try Self.checkName(name)
    let column = try evaluate(expression(Columns()))
    return try adding(column.renamed(name))
  }
}
