for i in stride(from: 0, to: 3) { print(i) } // error: : `stride` has no argument `to:`
