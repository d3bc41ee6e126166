func f(_ body: (Int) -> Int) -> (Int) -> Int {
  { x in body(x) } // error: escaping-parameter: body
}
