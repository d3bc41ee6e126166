// SPDX-License-Identifier: Apache-2.0

extension BlockEvaluator {
  func comparison(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    let shape = Shape(left, right)
    func compare<Value: Comparable>(_ one: [Value], _ other: [Value]) -> Vector {
      left.with(one) { one in
        right.with(other) { other in compare(one, other) }
      }
    }
    func compare<Value: Comparable>(
      _ one: UnsafeBufferPointer<Value>,
      _ other: UnsafeBufferPointer<Value>
    ) -> Vector {
      let flags = [Bool](unsafeUninitializedCapacity: shape.count) { out, count in
        compareValues(operation, one, left.isScalar, other, right.isScalar, shape.count, out)
        count = shape.count
      }
      return shape.vector(.bool(flags), node)
    }
    switch (left.storage, right.storage) {
    case (.int(let one), .int(let other)): return compare(one, other)
    case (.double(let one), .double(let other)): return compare(one, other)
    case (.float(let one), .float(let other)): return compare(one, other)
    case (.int, .double), (.double, .int), (.float, .int), (.float, .double), (.int, .float),
      (.double, .float):
      return left.withDoubles { one in right.withDoubles { other in compare(one, other) } }
    case (.category(let codes, let levels), .string) where right.scalarText != nil:
      return try compareLevels(operation, left, codes, levels, right, node)
    case (.string, .category) where left.scalarText != nil:
      return try comparison(operation.mirrored, right, left, node)
    case (.category(let one, let levels), .category(let other, let otherLevels))
    where levels.isOrdered && levels == otherLevels:
      return compare(one, other)
    case (.string, .string), (.string, .category), (.category, .string), (.category, .category):
      return compareTexts(operation, left, right, shape, node)
    case (.date(let one), .date(let other)): return compare(one, other)
    case (.dateTime(let one, _), .dateTime(let other, _)): return compare(one, other)
    case (.duration(let one), .duration(let other)): return compare(one, other)
    case (.date, .dateTime(_, let zone)):
      return try comparison(operation, midnights(left, in: zone), right, node)
    case (.dateTime(_, let zone), .date):
      return try comparison(operation, left, midnights(right, in: zone), node)
    case (.date, .string), (.dateTime, .string), (.duration, .string):
      guard let text = right.scalarText else { throw wrongOperands(operation, left, right) }
      return try comparison(operation, left, time(text, like: left, right), node)
    case (.string, .date), (.string, .dateTime), (.string, .duration):
      guard let text = left.scalarText else { throw wrongOperands(operation, left, right) }
      return try comparison(operation, time(text, like: right, left), right, node)
    case (.bool(let one), .bool(let other)) where operation == .equal || operation == .notEqual:
      let flags = left.with(one) { one in
        right.with(other) { other in
          [Bool](unsafeUninitializedCapacity: shape.count) { out, count in
            let wanted = operation == .equal
            mapPairs(one, left.isScalar, other, right.isScalar, shape.count, out) {
              ($0 == $1) == wanted
            }
            count = shape.count
          }
        }
      }
      return shape.vector(.bool(flags), node)
    default:
      throw wrongOperands(operation, left, right)
    }
  }

  private func compareTexts(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ right: Vector,
    _ shape: Shape,
    _ node: ExpressionNode
  ) -> Vector {
    // A single text stands at the right.
    if left.isScalar, !right.isScalar {
      return compareTexts(operation.mirrored, right, left, shape, node)
    }
    let flags = left.withTexts { one in
      right.withTexts { other in
        [Bool](unsafeUninitializedCapacity: shape.count) { out, count in
          MartletTables.compareTexts(operation, one, other, rightIsScalar: right.isScalar, out)
          count = shape.count
        }
      }
    }
    return shape.vector(.bool(flags), node)
  }

  /// Compares categories with one text: each category once, then by code.
  private func compareLevels(
    _ operation: BinaryOperation,
    _ left: Vector,
    _ codes: [Int32],
    _ levels: CategoryLevels,
    _ right: Vector,
    _ node: ExpressionNode
  ) throws -> Vector {
    let isOrder = operation != .equal && operation != .notEqual
    var results: [Bool]
    if levels.isOrdered, isOrder {
      let text = right.scalarText ?? ""
      guard let code = levels.code(of: text) else {
        throw TableError(
          .invalidArgument(
            name: text,
            value: "\"\(text)\"",
            expected: "one of the ordered levels (\(listed(levels.names)))"
          )
        )
      }
      results = levels.names.indices.map { place in
        switch operation {
        case .less: place < code
        case .lessOrEqual: place <= code
        case .greater: place > code
        default: place >= code
        }
      }
    } else {
      let texts = TextBuffer(levels.names)
      results = texts.withReader { texts in
        right.withTexts { right in
          [Bool](unsafeUninitializedCapacity: texts.count) { out, count in
            MartletTables.compareTexts(operation, texts, right, rightIsScalar: true, out)
            count = texts.count
          }
        }
      }
    }
    // The last one is for what is missing.
    results.append(false)
    let missing = results.count - 1
    let flags = left.with(codes) { codes in
      results.withUnsafeBufferPointer { results in
        codes.map { results[$0 < 0 ? missing : Int($0)] }
      }
    }
    return Vector(.bool(flags), left.validity, isScalar: left.isScalar, node)
  }

  /// A text read as a day, a moment or a span, whichever the other operand holds.
  private func time(_ text: String, like other: Vector, _ vector: Vector) throws -> Vector {
    let cell: Cell
    switch other.storage {
    case .date: cell = .date(try CalendarDate(text))
    case .dateTime(_, let zone):
      // A day alone stands for its first moment.
      let isDay = text.utf8.count == 10
      cell = .dateTime(try DateTime(isDay ? "\(text)T00:00" : text, zone: zone))
    default: cell = .duration(try TimeSpan(text))
    }
    return Vector(scalar: Column(name: "", repeating: cell, count: 1), node: vector.node)
  }

  /// The first moments of days in a zone.
  private func midnights(_ vector: Vector, in zone: Zone) -> Vector {
    let moments = (vector.microseconds ?? []).map { DateTime.moment(ofLocal: $0, in: zone) }
    return Vector(
      ColumnStorage.dateTime(microseconds: moments, zone: zone).filled(where: vector.validity),
      vector.validity,
      isScalar: vector.isScalar,
      vector.node
    )
  }
}
