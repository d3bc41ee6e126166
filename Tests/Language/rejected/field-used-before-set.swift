struct S {
  var a: Int
  var b: Int
  init() { b = a + 1; a = 1 } // error: used-before-set: a
}
