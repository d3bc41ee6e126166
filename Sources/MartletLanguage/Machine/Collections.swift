// SPDX-License-Identifier: Apache-2.0

/// A stretch of a text: its places are those of the whole.
final class SubstringObject: Value.Object, @unchecked Sendable {
  var text: Substring

  init(_ text: Substring) {
    self.text = text
    super.init()
  }
}

/// A place in a text.
final class TextIndexObject: Value.Object, @unchecked Sendable {
  let index: String.Index

  init(_ index: String.Index) {
    self.index = index
    super.init()
  }
}

/// A place in a dictionary or a set: that of an entry, or behind the last one.
final class TableIndexObject: Value.Object, @unchecked Sendable {
  let offset: Int

  init(_ offset: Int) {
    self.offset = offset
    super.init()
  }
}

/// A collection that is another one seen in a certain way.
final class ViewObject: Value.Object, @unchecked Sendable {
  enum Kind: UInt8 { case keys, values, utf8, utf16, scalars, reversed, indices }

  let kind: Kind
  let base: Value

  init(_ kind: Kind, _ base: Value) {
    self.kind = kind
    self.base = base
    super.init()
  }
}

/// The elements of a collection between two of its places, as Swift's `Slice`.
final class SliceObject: Value.Object, @unchecked Sendable {
  let base: Value
  let lower: Value
  let upper: Value

  init(_ base: Value, _ lower: Value, _ upper: Value) {
    self.base = base
    self.lower = lower
    self.upper = upper
    super.init()
  }
}

/// The places of collections of every kind, and what stands there.
///
/// Every place that comes from a cell is checked here: a place of another collection is an error, or
/// where it happens to fit, a place of this one.
enum Places {
  static func outOfRange(_ index: Value, _ what: String) -> Trap {
    Trap("index-out-of-range", "the place \(Description.plain(index)) is out of range: \(what)")
  }

  private static func text(_ value: Value) -> Substring? {
    switch value {
    case .string(let text): text[...]
    case .object(let object as SubstringObject): object.text
    default: nil
    }
  }

  private static func index(_ value: Value) throws -> String.Index {
    guard let object = value.object(TextIndexObject.self) else { throw Trap.conflict }
    return object.index
  }

  private static func int(_ value: Value) throws -> Int {
    if case .int(let value) = value { return value }
    throw Trap.conflict
  }

  private static func entry(_ value: Value) throws -> Int {
    guard let object = value.object(TableIndexObject.self) else { throw Trap.conflict }
    return object.offset
  }

  /// The first place, and the one behind the last.
  static func bounds(_ collection: Value) throws -> (Value, Value) {
    if let text = text(collection) {
      return (
        .object(TextIndexObject(text.startIndex)), .object(TextIndexObject(text.endIndex))
      )
    }
    guard case .object(let object) = collection else { throw Trap.conflict }
    switch object {
    case let array as ArrayObject: return (.int(array.start), .int(array.start + array.count))
    case let range as RangeObject:
      guard let (lower, upper) = range.integers else { throw Trap.conflict }
      return (.int(lower), .int(upper))
    case let table as TableObject:
      let first = table.entries.firstIndex { $0.isLive } ?? table.entries.count
      return (
        .object(TableIndexObject(first)), .object(TableIndexObject(table.entries.count))
      )
    case let view as ViewObject:
      let (start, end) = try bounds(view.base)
      return view.kind == .reversed ? (end, start) : (start, end)
    case let slice as SliceObject: return (slice.lower, slice.upper)
    case let sequence as LazySequence where sequence.isCollection && sequence.parts.count > 0:
      return try bounds(sequence.parts[0])
    case let own as Aggregate:
      guard let places = own.places else { throw Trap.conflict }
      return try places.bounds(collection)
    default: throw Trap.conflict
    }
  }

  /// The text under a view, and which of its units the view shows.
  private static func textView(_ collection: Value) -> (Substring, ViewObject.Kind)? {
    guard let view = collection.object(ViewObject.self), let text = text(view.base) else {
      return nil
    }
    switch view.kind {
    case .utf8, .utf16, .scalars: return (text, view.kind)
    default: return nil
    }
  }

  /// The place next to one; `nil` if that is behind the end or before the start.
  static func next(_ collection: Value, _ place: Value, backward: Bool = false) throws -> Value? {
    if let text = text(collection) {
      let index = try index(place)
      guard index >= text.startIndex, index <= text.endIndex else {
        throw outOfRange(place, "it belongs to another text")
      }
      if backward {
        return index > text.startIndex
          ? .object(TextIndexObject(text.index(before: index))) : nil
      }
      return index < text.endIndex ? .object(TextIndexObject(text.index(after: index))) : nil
    }
    if let (text, kind) = textView(collection) {
      let index = try index(place)
      guard index >= text.startIndex, index <= text.endIndex else {
        throw outOfRange(place, "it belongs to another text")
      }
      guard backward ? index > text.startIndex : index < text.endIndex else { return nil }
      let next =
        switch kind {
        case .utf8: backward ? text.utf8.index(before: index) : text.utf8.index(after: index)
        case .utf16: backward ? text.utf16.index(before: index) : text.utf16.index(after: index)
        default:
          backward
            ? text.unicodeScalars.index(before: index) : text.unicodeScalars.index(after: index)
        }
      return .object(TextIndexObject(next))
    }
    guard case .object(let object) = collection else { throw Trap.conflict }
    switch object {
    case is ArrayObject, is RangeObject:
      // As in Swift, a place may be computed beyond the ends; only using it is an error.
      let (next, overflow) = try int(place).addingReportingOverflow(backward ? -1 : 1)
      return overflow ? nil : .int(next)
    case let table as TableObject:
      var offset = try entry(place)
      guard offset >= 0, offset <= table.entries.count else {
        throw outOfRange(place, "it belongs to another collection")
      }
      if backward {
        repeat { offset -= 1 } while offset >= 0 && !table.entries[offset].isLive
        return offset < 0 ? nil : .object(TableIndexObject(offset))
      }
      guard offset < table.entries.count else { return nil }
      repeat { offset += 1 } while offset < table.entries.count && !table.entries[offset].isLive
      return .object(TableIndexObject(offset))
    case let view as ViewObject:
      return try next(view.base, place, backward: (view.kind == .reversed) != backward)
    case let slice as SliceObject: return try next(slice.base, place, backward: backward)
    case let sequence as LazySequence where sequence.isCollection && sequence.parts.count > 0:
      return try next(sequence.parts[0], place, backward: backward)
    case let own as Aggregate:
      guard let places = own.places else { throw Trap.conflict }
      let (start, end) = try places.bounds(collection)
      if Comparing.equal(place, backward ? start : end) { return nil }
      return try backward ? places.before(collection, place) : places.after(collection, place)
    default: throw Trap.conflict
    }
  }

  /// What stands at a place.
  static func element(_ collection: Value, _ place: Value) throws -> Value {
    if let text = text(collection) {
      let index = try index(place)
      guard index >= text.startIndex, index < text.endIndex else {
        throw outOfRange(place, text.isEmpty ? "the text is empty" : "no character begins there")
      }
      return .string(String(text[index]))
    }
    if let (text, kind) = textView(collection) {
      let index = try index(place)
      guard index >= text.startIndex, index < text.endIndex else {
        throw outOfRange(place, text.isEmpty ? "the text is empty" : "it is behind the end")
      }
      switch kind {
      case .utf8: return .int(Int(text.utf8[index]))
      case .utf16: return .int(Int(text.utf16[index]))
      default: return .int(Int(text.unicodeScalars[index].value))
      }
    }
    guard case .object(let object) = collection else { throw Trap.conflict }
    switch object {
    case let array as ArrayObject:
      let (offset, overflow) = try int(place).subtractingReportingOverflow(array.start)
      guard !overflow, offset >= 0, offset < array.count else {
        throw Trap.index(try int(place), array.count, start: array.start)
      }
      return array[offset]
    case let range as RangeObject:
      let value = try int(place)
      guard let (lower, upper) = range.integers, value >= lower, value < upper else {
        throw outOfRange(place, "the range is \(Description.plain(collection))")
      }
      return place
    case let table as TableObject:
      let offset = try entry(place)
      guard table.entries.indices.contains(offset), table.entries[offset].isLive else {
        throw outOfRange(place, "it is the end, or belongs to another collection")
      }
      return Sequences.element(table.entries[offset], isSet: table.isSet)
    case let view as ViewObject:
      switch view.kind {
      case .reversed:
        guard let before = try next(view.base, place, backward: true) else {
          throw outOfRange(place, "it is the end")
        }
        return try element(view.base, before)
      case .indices: return place
      default:
        let pair = try element(view.base, place)
        guard let tuple = pair.object(TupleObject.self), tuple.fields.count == 2 else {
          throw Trap.conflict
        }
        return tuple.fields[view.kind == .keys ? 0 : 1]
      }
    case let slice as SliceObject:
      let (low, high) =
        isReversed(slice.base) ? (slice.upper, slice.lower) : (slice.lower, slice.upper)
      let isIn =
        isReversed(slice.base)
        ? Comparing.less(low, place) && !Comparing.less(high, place)
        : !Comparing.less(place, low) && Comparing.less(place, high)
      guard isIn else {
        throw outOfRange(place, "it is not in this part")
      }
      return try element(slice.base, place)
    case let sequence as LazySequence where sequence.isCollection && sequence.parts.count > 0:
      let found = try element(sequence.parts[0], place)
      return try sequence.transform?(found) ?? found
    case let own as Aggregate:
      guard let places = own.places else { throw Trap.conflict }
      return try places.element(collection, place)
    default: throw Trap.conflict
    }
  }

  /// The place some steps away; `nil` if it lies beyond the limit, or beyond the ends.
  static func offset(
    _ collection: Value,
    _ place: Value,
    by distance: Int,
    limit: Value? = nil,
    _ machine: Machine
  ) throws -> Value? {
    if case .int(let index) = place, !isReversed(collection) {
      let (next, overflow) = index.addingReportingOverflow(distance)
      guard !overflow else { return nil }
      if case .int(let limit)? = limit {
        if distance > 0, limit >= index, next > limit { return nil }
        if distance < 0, limit <= index, next < limit { return nil }
      }
      return .int(next)
    }
    if let text = text(collection) {
      let index = try index(place)
      guard index >= text.startIndex, index <= text.endIndex else {
        throw outOfRange(place, "it belongs to another text")
      }
      let end = distance >= 0 ? text.endIndex : text.startIndex
      var bound = end
      if let limit {
        let limit = try self.index(limit)
        if distance >= 0, limit >= index, limit < end { bound = limit }
        if distance < 0, limit <= index, limit > end { bound = limit }
      }
      return try NativeLibrary.index(text, index, offsetBy: distance, limitedBy: bound, machine)
        .map { .object(TextIndexObject($0)) }
    }
    var current = place
    var left = distance.magnitude
    while left > 0 {
      if left & 0xFFF == 0 { try machine.checkInterruption() }
      if let limit, Comparing.equal(current, limit) { return nil }
      guard let following = try next(collection, current, backward: distance < 0) else {
        return nil
      }
      current = following
      left -= 1
    }
    return current
  }

  /// Whether the first place of a collection is the last of the one under it.
  static func isReversed(_ collection: Value) -> Bool {
    guard case .object(let object) = collection else { return false }
    if let view = object as? ViewObject {
      return view.kind == .reversed
        ? !isReversed(view.base) : view.kind == .indices && isReversed(view.base)
    }
    if let slice = object as? SliceObject { return isReversed(slice.base) }
    if let sequence = object as? LazySequence, sequence.isCollection,
      let base = sequence.parts.first
    {
      return isReversed(base)
    }
    return false
  }

  static func distance(_ collection: Value, _ from: Value, _ to: Value, _ machine: Machine) throws
    -> Int
  {
    if case .int(let from) = from, case .int(let to) = to, !isReversed(collection) {
      let (distance, overflow) = to.subtractingReportingOverflow(from)
      if overflow { throw Trap.overflow(to, "-", from) }
      return distance
    }
    if let text = text(collection) {
      let (from, to) = (try index(from), try index(to))
      guard min(from, to) >= text.startIndex, max(from, to) <= text.endIndex else {
        throw outOfRange(.object(TextIndexObject(max(from, to))), "it belongs to another text")
      }
      return try NativeLibrary.distance(text, from: from, to: to, machine)
    }
    let isBackward = Comparing.less(to, from) != isReversed(collection)
    var (current, end) = isBackward ? (to, from) : (from, to)
    if Comparing.equal(current, end) { return 0 }
    var count = 0
    while !Comparing.equal(current, end) {
      if count & 0xFFF == 0 { try machine.checkInterruption() }
      guard let following = try next(collection, current) else { break }
      current = following
      count += 1
    }
    return isBackward ? -count : count
  }

  /// The part between two places.
  static func part(_ collection: Value, _ lower: Value, _ upper: Value) throws -> Value {
    if let text = text(collection) {
      let (from, to) = (try index(lower), try index(upper))
      guard from >= text.startIndex, to <= text.endIndex, from <= to else {
        throw outOfRange(from < text.startIndex ? lower : upper, "it is not in this text")
      }
      return .object(SubstringObject(text[from..<to]))
    }
    if let (text, kind) = textView(collection) {
      let (from, to) = (try index(lower), try index(upper))
      guard from >= text.startIndex, to <= text.endIndex, from <= to else {
        throw outOfRange(from < text.startIndex ? lower : upper, "it is not in this text")
      }
      // A part of bytes may begin inside a character, where no part of a text can.
      if kind != .scalars { return .object(SliceObject(collection, lower, upper)) }
      return .object(ViewObject(kind, .object(SubstringObject(text[from..<to]))))
    }
    if let array = collection.object(ArrayObject.self) {
      let (from, to) = try NativeLibrary.bounds(
        .object(RangeObject(lower, upper, isClosed: false)),
        in: array
      )
      let slice = array.copy(from: from, to: to)
      slice.start = array.start + from
      return .object(slice)
    }
    let (start, end) = try bounds(collection)
    let isReversed = isReversed(collection)
    let (low, high) = isReversed ? (upper, lower) : (lower, upper)
    let (first, last) = isReversed ? (end, start) : (start, end)
    guard !Comparing.less(low, first), !Comparing.less(last, high), !Comparing.less(high, low)
    else { throw outOfRange(upper, "it is not in this collection") }
    if let range = collection.object(RangeObject.self), !range.isClosed {
      return .object(RangeObject(lower, upper, isClosed: false))
    }
    if let slice = collection.object(SliceObject.self) {
      return .object(SliceObject(slice.base, lower, upper))
    }
    return .object(SliceObject(collection, lower, upper))
  }

  /// The two ends of a range of places, open ones filled in.
  static func bounds(_ range: RangeObject, in collection: Value) throws -> (Value, Value) {
    var (lower, upper) = (range.lower, range.upper)
    if case .void = lower { lower = try bounds(collection).0 }
    if case .void = upper {
      upper = try bounds(collection).1
    } else if range.isClosed {
      guard let behind = try next(collection, upper) else {
        throw outOfRange(upper, "there is nothing at the end")
      }
      upper = behind
    }
    return (lower, upper)
  }

  /// Gives the elements one by one; `nil` for what is gone through in another way.
  static func iterator(_ object: Value.Object) throws -> IteratorObject? {
    switch object {
    case let substring as SubstringObject:
      return .over(substring.text.makeIterator()) { .string(String($0)) }
    case let view as ViewObject: return try iterator(view)
    case let slice as SliceObject:
      var place = slice.lower
      return IteratorObject {
        guard
          Comparing.less(place, slice.upper)
            || (isReversed(slice.base) && Comparing.less(slice.upper, place))
        else { return nil }
        let found = try element(slice.base, place)
        place = try next(slice.base, place) ?? slice.upper
        return found
      }
    default: return nil
    }
  }

  private static func iterator(_ view: ViewObject) throws -> IteratorObject {
    if let (text, kind) = textView(.object(view)) {
      switch kind {
      case .utf8:
        return .over(text.utf8.makeIterator()) { .int(Int($0)) }
      case .utf16:
        return .over(text.utf16.makeIterator()) { .int(Int($0)) }
      default:
        return .over(text.unicodeScalars.makeIterator()) { .int(Int($0.value)) }
      }
    }
    if let table = view.base.object(TableObject.self), view.kind == .keys || view.kind == .values {
      let entries = table.entries
      var index = 0
      return IteratorObject {
        while index < entries.count, !entries[index].isLive { index += 1 }
        guard index < entries.count else { return nil }
        defer { index += 1 }
        return view.kind == .keys ? entries[index].key : entries[index].value
      }
    }
    if view.kind == .reversed, let array = view.base.object(ArrayObject.self) {
      return .counting(from: 1) { $0 <= array.count ? array[array.count - $0] : nil }
    }
    var (place, end) = try bounds(.object(view))
    return IteratorObject {
      if Comparing.equal(place, end) { return nil }
      let found = try element(.object(view), place)
      place = try next(.object(view), place) ?? end
      return found
    }
  }

  /// How many elements there are, where that need not be counted one by one.
  static func count(_ object: Value.Object) -> Int? {
    switch object {
    case let substring as SubstringObject: return substring.text.count
    case let view as ViewObject:
      if let (text, kind) = textView(.object(view)) {
        switch kind {
        case .utf8: return text.utf8.count
        case .utf16: return text.utf16.count
        default: return text.unicodeScalars.count
        }
      }
      switch view.base {
      case .string(let text): return text.count
      case .object(let array as ArrayObject): return array.count
      case .object(let table as TableObject): return table.count
      case .object(let range as RangeObject):
        guard let (lower, upper) = range.integers else { return nil }
        return max(0, upper &- lower)
      case .object(let base): return count(base)
      default: return nil
      }
    case let slice as SliceObject:
      if case .int(let lower) = slice.lower, case .int(let upper) = slice.upper {
        return (upper &- lower).magnitude < UInt(Int.max) ? abs(upper &- lower) : nil
      }
      return nil
    default: return nil
    }
  }
}
