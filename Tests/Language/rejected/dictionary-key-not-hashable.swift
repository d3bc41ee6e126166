struct Point { var x: Int }
let names: [Point: String] = [Point(x: 1): "a"] // error: requirement-not-met: Hashable
