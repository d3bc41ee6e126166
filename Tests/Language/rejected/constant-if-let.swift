if let n = Int("3") {
  n += 1 // error: constant: n
}
