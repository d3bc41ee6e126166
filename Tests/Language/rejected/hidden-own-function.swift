func scale(_ x: Double) -> Double { x * 2 }
struct Model {
  func scale() -> Double { scale(3) } // error: hidden-function: `scale`
}
print(Model().scale())
