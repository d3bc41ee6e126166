enum E: Error { case empty }
struct Stack {
  var items: [Int] = []
  var top: Int { get throws { guard let last = items.last else { throw E.empty }; return last } }
  mutating func pop() throws -> Int {
    guard let last = items.popLast() else { throw E.empty }
    return last
  }
}
var s = Stack(items: [1, 2])
print(try s.top, try s.pop(), try s.pop())
do { print(try s.pop()) } catch { print(error) }
do { print(try s.top) } catch { print("top", error) }
// → 2 2 1
// → empty
// → top empty
