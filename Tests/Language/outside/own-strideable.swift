struct Step: Strideable { // error: unsupported: Strideable
  var value: Int
  func distance(to other: Step) -> Int { other.value - value }
  func advanced(by n: Int) -> Step { Step(value: value + n) }
}
