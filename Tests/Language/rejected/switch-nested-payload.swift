enum E { case a(Bool?), b }
switch E.b { // error: not-exhaustive: .a(nil)
case .a(true), .a(false): print("a")
case .b: print("b")
}
