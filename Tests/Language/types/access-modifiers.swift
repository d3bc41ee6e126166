public struct Thing {
  public let id: Int
  internal var name = "x"
  fileprivate static let prefix = "t"
  public init(id: Int) { self.id = id }
  private func secret() -> String { Thing.prefix + "\(id)" }
  public func show() -> String { secret() + name }
}
private let thing = Thing(id: 3)
fileprivate func use(_ t: Thing) -> String { t.show() }
internal var count = 1
print(use(thing), count)
private extension Thing {
  var doubled: Int { id * 2 }
}
print(thing.doubled)
// → t3x 1
// → 6
