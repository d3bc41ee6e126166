func f(_ x: inout Int) -> () -> Int {
  return { x } // error: escaping-inout: x
}
