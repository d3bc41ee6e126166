enum E { case a(Int), b(Int) }
switch E.a(1) {
case .a(let x), .b(let y): print(1) // error: bad-pattern: same names
}
