struct Pair: Collection { // error: : `Pair` is not yet `Collection`: it has no
  var startIndex: Int { 0 }
  var endIndex: Int { 2 }
  subscript(i: Int) -> String { i == 0 ? "a" : "b" }
}
