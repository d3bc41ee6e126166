let things: [Any] = [1, UInt8(2), Float(0.1), 2.5, Int16(-3), UInt64.max]
for thing in things {
  switch thing {
  case let n as Int: print("Int", n)
  case let n as UInt8: print("UInt8", n)
  case let n as Float: print("Float", n)
  case let n as Double: print("Double", n)
  case is Int16: print("Int16", thing)
  default: print("other", thing)
  }
}
print(things[1] is Int, (things[2] as? Double) as Any, (things[5] as? UInt64)! - 5)
// → Int 1
// → UInt8 2
// → Float 0.1
// → Double 2.5
// → Int16 -3
// → other 18446744073709551615
// → false nil 18446744073709551610
