protocol List { subscript(i: Int) -> Int { get } }
struct Ones: List { subscript(i: String) -> Int { 1 } } // error: : `Ones` is not yet `List`: it has no
