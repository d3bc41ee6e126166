protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape { var name: String { String(describing: type(of: self)) } }
struct Circle: Shape { let r: Double; var area: Double { .pi * r * r } }
struct Square: Shape { let side: Double; var area: Double { side * side }; var name: String { "Sq" } }
func makeShape(_ big: Bool) -> some Shape { Circle(r: big ? 10 : 1) }
func largest(_ s: [any Shape]) -> (any Shape)? { s.max { $0.area < $1.area } }
func total(_ shapes: some Sequence<any Shape>) -> Double { shapes.reduce(0) { $0 + $1.area } }
func describe(_ s: some Shape) -> String { "\(s.name): \(s.area.rounded())" }
let shapes: [any Shape] = [Circle(r: 1), Square(side: 3), Circle(r: 2)]
for s in shapes { print(describe(s)) }
print(largest(shapes)!.name, total(shapes).rounded())
print(describe(makeShape(true)))
if let c = shapes[0] as? Circle { print("circle", c.r) }
for case let sq as Square in shapes { print("square", sq.side) }
let byName = Dictionary(grouping: shapes, by: \.name).mapValues(\.count)
print(byName.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
switch shapes[1] {
case is Circle: print("c")
case let s as Square where s.side > 2: print("big square")
default: print("?")
}
// → Circle: 3.0
// → Sq: 9.0
// → Circle: 13.0
// → Circle 25.0
// → Circle: 314.0
// → circle 1.0
// → square 3.0
// → ["Circle=2", "Sq=1"]
// → big square
