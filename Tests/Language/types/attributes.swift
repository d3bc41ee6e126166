@discardableResult
func bump(_ x: inout Int) -> Int { x += 1; return x }
@inlinable public func twice(_ x: Int) -> Int { x * 2 }
@inline(__always) func same(_ x: Int) -> Int { x }
@frozen public struct Pixel { public var value = 0 }
@available(*, deprecated, message: "use twice")
func old(_ x: Int) -> Int { x }
var n = 1
bump(&n)
print(n, twice(3), same(4), Pixel().value)
@inline(never) func slow() -> Int { 7 }
print(slow())
// → 2 6 4 0
// → 7
