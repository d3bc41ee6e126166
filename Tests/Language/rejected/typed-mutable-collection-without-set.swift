struct Pair: MutableCollection, RandomAccessCollection { // error: : `Pair` is not yet `MutableCollection`: it has
  var startIndex: Int { 0 }
  var endIndex: Int { 2 }
  subscript(i: Int) -> String { i == 0 ? "a" : "b" }
}
