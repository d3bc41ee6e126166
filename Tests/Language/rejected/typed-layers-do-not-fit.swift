protocol Layer { associatedtype Input; associatedtype Output; func run(_ x: Input) -> Output }
struct Size: Layer { func run(_ x: String) -> Int { x.count } }
struct Half: Layer { func run(_ x: Double) -> Double { x / 2 } }
func chain<A: Layer, B: Layer>(_ a: A, _ b: B, _ x: A.Input) -> B.Output where A.Output == B.Input { b.run(a.run(x)) }
print(chain(Size(), Half(), "abc")) // error: : `chain` needs `Int` to be
