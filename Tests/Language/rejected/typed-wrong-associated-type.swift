protocol Model { associatedtype Output; func predict(_ x: Double) -> Output; func check(_ y: Output) -> Bool }
struct Line: Model { // error: : `Line` is not yet `Model`: it has no `func
  func predict(_ x: Double) -> Double { 2 * x }
  func check(_ y: String) -> Bool { true }
}
