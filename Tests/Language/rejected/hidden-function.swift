extension Array where Element == Int {
  func clipped() -> [Int] { map { max(0, $0) } } // error: hidden-function: `max`
}
print([1, -2].clipped())
