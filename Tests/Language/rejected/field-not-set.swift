struct S {
  let a: Int, b: Int
  init(a: Int) { self.a = a } // error: field-not-set: b
}
