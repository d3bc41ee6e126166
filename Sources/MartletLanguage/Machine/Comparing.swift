// SPDX-License-Identifier: Apache-2.0

/// Equality, hashing and order of values, as the types' own conformances in Swift have them.
enum Comparing {
  /// Equality of two values of the same static type.
  static func equal(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.none, .none), (.void, .void): true
    case (.object(let left), .object(let right)): equal(left, right)
    case (.string(let left), .object(let right as SubstringObject)): left == right.text
    case (.object(let left as SubstringObject), .string(let right)): left.text == right
    default: false
    }
  }

  /// Equality of the values in two places; that of integers and of most texts is plain to see.
  @inline(__always)
  static func equal(
    _ left: UnsafeMutablePointer<Value>,
    _ right: UnsafeMutablePointer<Value>
  ) -> Bool {
    if Machine.isInt(left), Machine.isInt(right) {
      return Machine.word(left, isBool: false) == Machine.word(right, isBool: false)
    }
    return Machine.equalTexts(left, right) ?? equal(left.pointee, right.pointee)
  }

  private static func equal(_ left: Value.Object, _ right: Value.Object) -> Bool {
    switch (left, right) {
    case (let left as StructObject, let right as StructObject):
      if let own = left.nominal?.comparesEqual { return own(.object(left), .object(right)) }
      return equal(left.fields, right.fields)
    case (let left as ArrayObject, let right as ArrayObject):
      guard left.count == right.count else { return false }
      return (0..<left.count).allSatisfy { equal(left[$0], right[$0]) }
    case (let left as EnumObject, let right as EnumObject):
      if let own = left.nominal?.comparesEqual { return own(.object(left), .object(right)) }
      return left.enumCase === right.enumCase && equal(left.fields, right.fields)
    case (let left as Aggregate, let right as Aggregate): return equal(left.fields, right.fields)
    case (let left as SomeObject, let right as SomeObject): return equal(left.value, right.value)
    case (let left as ErasedObject, let right as ErasedObject):
      return left.type == right.type && equal(left.value, right.value)
    case (let left as RangeObject, let right as RangeObject):
      return equal(left.lower, right.lower) && equal(left.upper, right.upper)
    case (let left as TableObject, let right as TableObject):
      guard left.count == right.count else { return false }
      return left.entries.allSatisfy { entry in
        guard entry.isLive else { return true }
        guard let index = right.find(entry.key, hash: entry.hash) else { return false }
        return left.isSet || equal(entry.value, right.entries[index].value)
      }
    case (let left as KeyPathObject, let right as KeyPathObject):
      return left.name == right.name && equal(left.arguments, right.arguments)
    case (let left as MetatypeObject, let right as MetatypeObject): return left.type == right.type
    case (let left as SubstringObject, let right as SubstringObject):
      return left.text == right.text
    case (let left as TextIndexObject, let right as TextIndexObject):
      return left.index == right.index
    case (let left as TableIndexObject, let right as TableIndexObject):
      return left.offset == right.offset
    case (let left as ViewObject, let right as ViewObject):
      return equalElements(.object(left), .object(right))
    case (let left as HostObject, let right as HostObject):
      guard let left = left.any as? any Hashable else { return false }
      guard let right = right.any as? any Hashable else { return false }
      return AnyHashable(left) == AnyHashable(right)
    default: return left === right
    }
  }

  /// Whether two views show the same; the order of keys does not matter.
  private static func equalElements(_ left: Value, _ right: Value) -> Bool {
    if let one = left.object(ViewObject.self)?.base.object(TableObject.self),
      let other = right.object(ViewObject.self)?.base.object(TableObject.self)
    {
      return one.count == other.count
        && one.entries.allSatisfy { !$0.isLive || other.find($0.key, hash: $0.hash) != nil }
    }
    guard let left = try? Sequences.iterator(of: left),
      let right = try? Sequences.iterator(of: right)
    else { return false }
    while true {
      switch (try? left.next(), try? right.next()) {
      case (nil, nil): return true
      case (let x?, let y?): if !equal(x, y) { return false }
      default: return false
      }
    }
  }

  private static func equal(_ left: [Value], _ right: [Value]) -> Bool {
    left.count == right.count && left.indices.allSatisfy { equal(left[$0], right[$0]) }
  }

  /// A hash that agrees with ``equal(_:_:)``; never negative.
  static func hash(_ value: Value) -> Int {
    if case .int(let value) = value { return mix(value) }
    if case .string(let text) = value, let hash = hash(plain: text) { return hash }
    var hasher = Hasher()
    combine(value, into: &hasher)
    return hasher.finalize() & Int.max
  }

  /// That of the value in a register.
  @inline(__always)
  static func hash(_ place: UnsafeMutablePointer<Value>) -> Int {
    if Machine.isInt(place) { return mix(Machine.word(place, isBool: false)) }
    if TextBits.isText(place) {
      let bits = TextBits(place)
      if bits.isSmall, bits.isASCII { return hash(small: bits) }
    }
    return hash(place.pointee)
  }

  /// Spreads the bits of an integer, so that the lowest depend on all.
  @inline(__always) private static func mix(_ value: Int) -> Int {
    let bits = UInt64(bitPattern: Int64(value)) &* seed
    return Int(truncatingIfNeeded: (bits ^ (bits >> 32)) & 0x7fff_ffff_ffff_ffff)
  }

  private static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Takes the next eight bytes of a text of ASCII characters into its hash.
  @inline(__always) private static func mix(_ bits: UInt64, _ word: UInt64) -> UInt64 {
    let bits = (bits ^ word) &* 0xbf58_476d_1ce4_e5b9
    return bits ^ (bits >> 29)
  }

  /// The same as ``hash(plain:)``.
  @inline(__always) private static func hash(small text: TextBits) -> Int {
    let (low, high) = text.smallWords
    let bits = seed ^ UInt64(truncatingIfNeeded: text.count)
    return mix(
      Int(truncatingIfNeeded: text.count < 8 ? bits ^ low : mix(bits, low) ^ high)
    )
  }

  /// The hash of a text of ASCII characters, and of one that is equal to such; `nil` for others.
  private static func hash(plain text: String) -> Int? {
    var text = text
    let hash: Int?? = text.utf8.withContiguousStorageIfAvailable { bytes in
      let count = bytes.count
      guard let start = bytes.baseAddress else {
        return mix(Int(truncatingIfNeeded: seed))
      }
      let raw = UnsafeRawPointer(start)
      var bits = seed ^ UInt64(truncatingIfNeeded: count)
      var high: UInt64 = 0
      var offset = 0
      while offset + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        high |= word
        bits = mix(bits, word)
        offset += 8
      }
      var word: UInt64 = 0
      var shift: UInt64 = 0
      while offset < count {
        word |= UInt64(start[offset]) << shift
        shift += 8
        offset += 1
      }
      high |= word
      guard high & 0x8080_8080_8080_8080 == 0 else { return nil }
      return mix(Int(truncatingIfNeeded: bits ^ word))
    }
    if let hash = hash ?? nil { return hash }
    // Three characters are canonically equivalent to ASCII ones: the Greek question mark, the Greek
    // varia and the sign for kelvin.
    var found = false
    for scalar in text.unicodeScalars where !scalar.isASCII {
      guard plainForms[scalar.value] != nil else { return nil }
      found = true
    }
    guard found else {
      // Not contiguous: a text that another program's library made.
      text.makeContiguousUTF8()
      return text.utf8.withContiguousStorageIfAvailable({ _ in true }) == nil
        ? nil : Comparing.hash(plain: text)
    }
    var folded = ""
    for scalar in text.unicodeScalars {
      folded.unicodeScalars.append(plainForms[scalar.value] ?? scalar)
    }
    return Comparing.hash(plain: folded)
  }

  private static let plainForms: [UInt32: Unicode.Scalar] = [0x37e: ";", 0x1fef: "`", 0x212a: "K"]

  private static func combine(_ value: Value, into hasher: inout Hasher) {
    switch value {
    case .void, .none: hasher.combine(0)
    case .int(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .bool(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .object(let object):
      switch object {
      case let array as ArrayObject:
        for offset in 0..<array.count { combine(array[offset], into: &hasher) }
      case let own as StructObject where own.nominal?.hashes != nil:
        hasher.combine(own.nominal?.hashes?(value) ?? 0)
      case let own as EnumObject where own.nominal?.hashes != nil:
        hasher.combine(own.nominal?.hashes?(value) ?? 0)
      case let aggregate as Aggregate:
        if let object = aggregate as? EnumObject { hasher.combine(object.enumCase.index) }
        for field in aggregate.fields { combine(field, into: &hasher) }
      case let some as SomeObject: combine(some.value, into: &hasher)
      case let erased as ErasedObject: combine(erased.value, into: &hasher)
      case let range as RangeObject:
        combine(range.lower, into: &hasher)
        combine(range.upper, into: &hasher)
      case let table as TableObject:
        // The order of entries must not matter.
        var sum = 0
        for entry in table.entries where entry.isLive { sum &+= entry.hash }
        hasher.combine(sum)
      case let path as KeyPathObject:
        hasher.combine(path.name)
        for argument in path.arguments { combine(argument, into: &hasher) }
      case let host as HostObject:
        if let any = host.any as? any Hashable { hasher.combine(AnyHashable(any)) }
      case let substring as SubstringObject: hasher.combine(substring.text)
      case let index as TextIndexObject: hasher.combine(index.index)
      case let index as TableIndexObject: hasher.combine(index.offset)
      default: hasher.combine(ObjectIdentifier(object))
      }
    }
  }

  /// Whether `left` stands before `right`.
  static func less(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let left), .int(let right)): return left < right
    case (.double(let left), .double(let right)): return left < right
    case (.string(let left), .string(let right)): return left < right
    case (.object(let left as StructObject), .object(let right as StructObject)):
      if let own = left.nominal?.comparesLess { return own(.object(left), .object(right)) }
      return less(left.fields, right.fields)
    case (.object(let left as EnumObject), .object(let right as EnumObject)):
      if let own = left.nominal?.comparesLess { return own(.object(left), .object(right)) }
      if left.enumCase !== right.enumCase { return left.enumCase.index < right.enumCase.index }
      return less(left.fields, right.fields)
    case (.object(let left as Aggregate), .object(let right as Aggregate)):
      return less(left.fields, right.fields)
    case (.object(let left as SubstringObject), .object(let right as SubstringObject)):
      return left.text < right.text
    case (.string(let left), .object(let right as SubstringObject)): return left < right.text
    case (.object(let left as SubstringObject), .string(let right)): return left.text < right
    case (.object(let left as TextIndexObject), .object(let right as TextIndexObject)):
      return left.index < right.index
    case (.object(let left as TableIndexObject), .object(let right as TableIndexObject)):
      return left.offset < right.offset
    case (.object(let left as HostObject), .object(let right as HostObject)):
      guard let left = left.any as? any Comparable else { return false }
      return less(left, right.any)
    default: return false
    }
  }

  private static func less(_ left: [Value], _ right: [Value]) -> Bool {
    for (left, right) in zip(left, right) {
      if less(left, right) { return true }
      if !equal(left, right) { return false }
    }
    return false
  }

  private static func less<T: Comparable>(_ left: T, _ right: any Sendable) -> Bool {
    guard let right = right as? T else { return false }
    return left < right
  }
}
