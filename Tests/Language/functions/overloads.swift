func area(_ side: Int) -> String { "square \(side)" }
func area(_ side: Double) -> String { "real square \(side)" }
func area(_ w: Int, _ h: Int) -> String { "rectangle \(w * h)" }
func area(radius: Double) -> String { "circle" }
func area(of name: String) -> String { "named \(name)" }
print(area(2), area(2.5), area(2, 3), area(radius: 1), area(of: "x"))
let f: (Int) -> String = area
let h = area(radius:)
print(f(1), h(2))
// → square 2 real square 2.5 rectangle 6 circle named x
// → square 1 circle
