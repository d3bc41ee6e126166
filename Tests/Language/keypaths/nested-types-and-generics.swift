struct Box<T> { var value: T }
struct Outer { struct Inner { var k = 5 }; var inner = Inner() }
let p = \Box<Int>.value
var b = Box(value: 2)
b[keyPath: p] = 3
print(b.value, Outer.Inner()[keyPath: \Outer.Inner.k], Outer()[keyPath: \.inner.k])
func read<T>(_ b: Box<T>) -> T { b[keyPath: \.value] }
print(read(Box(value: "s")))
// → 3 5 5
// → s
