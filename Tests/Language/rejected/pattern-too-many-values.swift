enum E { case a(Int), b }
if case .a(let x, let y) = E.b { print(x, y) } // error: payload-count: .a
