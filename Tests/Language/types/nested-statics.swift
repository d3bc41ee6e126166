struct Outer {
  static let base = 10
  struct Inner {
    static let offset = 5
    var total: Int { Outer.base + Inner.offset }
    var also: Int { base + Self.offset }
  }
}
print(Outer.Inner().total, Outer.Inner().also, Outer.Inner.offset)
// → 15 15 5
