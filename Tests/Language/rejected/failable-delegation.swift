struct S {
  let n: Int
  init?(text: String) { return nil }
  init() { self.init(text: "x") } // error: failable-delegation
}
