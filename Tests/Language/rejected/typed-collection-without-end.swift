struct Pair: RandomAccessCollection { // error: : `Pair` is not yet `Collection`: it has no
  var startIndex: Int { 0 }
  subscript(i: Int) -> String { i == 0 ? "a" : "b" }
}
