struct S {
  var a = 1
  func set() {
    a = 2 // error: constant: mutating
  }
}
