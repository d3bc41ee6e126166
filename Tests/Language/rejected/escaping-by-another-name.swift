func keep(_ body: () -> Int) -> () -> Int {
  let again = body
  return again // error: escaping-parameter: `again`
}
