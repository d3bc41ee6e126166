struct Heap<T: Comparable> { var items: [T] = [] }
let h = Heap<() -> Int>() // error: : `Heap` needs a type that is `Comparable`, and
