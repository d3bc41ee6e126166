// SPDX-License-Identifier: Apache-2.0

extension BlockEvaluator {
  func timeFunction(_ function: RowFunction, _ operand: Vector, _ node: ExpressionNode) throws
    -> Vector
  {
    func result(_ storage: ColumnStorage) -> Vector {
      Vector(
        storage.filled(where: operand.validity),
        operand.validity,
        isScalar: operand.isScalar,
        node
      )
    }
    func wrong(_ expected: String) -> TableError { wrongOperand(".\(function)", operand, expected) }
    switch function {
    case .spanIn(let unit):
      guard case .duration = operand.storage, let spans = operand.microseconds else {
        throw wrong("spans of time")
      }
      guard let length = unit.microseconds else {
        throw TableError(
          .invalidArgument(
            name: "unit",
            value: ".\(unit)",
            expected: "a unit that always has the same length, such as .day or .hour"
          )
        )
      }
      return result(.double(spans.map { Double($0) / Double(length) }))
    case .inZone(let zone):
      guard case .dateTime = operand.storage, let moments = operand.microseconds else {
        throw wrong("moments")
      }
      return result(.dateTime(microseconds: moments, zone: zone))
    case .timePart(let part):
      let isDay = operand.type == .date
      guard isDay || operand.type == .dateTime, let local = localTimes(operand) else {
        throw wrong("days or moments")
      }
      if isDay, [.hour, .minute, .second].contains(part) { throw wrong("moments") }
      if part == .date {
        return result(.date(local.map { CalendarDate(dayNumber: DateTime.day($0)) }))
      }
      return result(.int(local.map { part.value(ofLocal: $0) }))
    case .truncated(let unit):
      let isDay = operand.type == .date
      guard isDay || operand.type == .dateTime, let local = localTimes(operand) else {
        throw wrong("days or moments")
      }
      let starts = local.map { unit.start(ofLocal: $0) }
      guard case .dateTime(_, let zone) = operand.storage else {
        return result(.date(starts.map { CalendarDate(dayNumber: DateTime.day($0)) }))
      }
      return result(
        .dateTime(
          microseconds: starts.map { DateTime.moment(ofLocal: $0, in: zone) },
          zone: zone
        )
      )
    default: return operand
    }
  }

  /// What clocks show, in microseconds since 1970 began.
  private func localTimes(_ operand: Vector) -> [Int]? {
    guard case .dateTime(_, let zone) = operand.storage, zone != .utc else {
      return operand.microseconds
    }
    return operand.microseconds?.map { DateTime.local($0, in: zone) }
  }
}

extension TimePart {
  /// The part of a time that clocks show, as a whole number.
  func value(ofLocal local: Int) -> Int {
    let date = CalendarDate(dayNumber: DateTime.day(local))
    let time = DateTime.timeOfDay(local) / 1_000_000
    return switch self {
    case .year: date.year
    case .quarter: (date.month + 2) / 3
    case .month: date.month
    case .week: date.week
    case .day: date.day
    case .dayOfYear: date.dayOfYear
    case .weekday: date.weekday
    case .hour: time / 3_600
    case .minute: time / 60 % 60
    case .second: time % 60
    case .date: date.dayNumber
    }
  }
}

extension TimeUnit {
  /// The time at which the unit began that a time is in, both as clocks show them.
  func start(ofLocal local: Int) -> Int {
    let day = DateTime.day(local)
    func midnight(_ month: Int, _ year: Int) -> Int {
      (CalendarDate.dayNumber(year: year, month: month, day: 1) ?? day) * 86_400_000_000
    }
    let date = CalendarDate(dayNumber: day)
    switch self {
    case .year: return midnight(1, date.year)
    case .quarter: return midnight((date.month - 1) / 3 * 3 + 1, date.year)
    case .month: return midnight(date.month, date.year)
    case .week: return (day - date.weekday + 1) * 86_400_000_000
    case .day, .hour, .minute, .second:
      let length = microseconds ?? 1
      return floorDivided(local, length) * length
    }
  }
}
