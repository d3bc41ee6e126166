enum E { case a(Int), b(String) }
switch E.a(1) {
case .a(let x), .b(let x): print(x) // error: type-mismatch: x
}
