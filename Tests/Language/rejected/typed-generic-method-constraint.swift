struct Stack<T> { var items: [T] = [] ; func sorted() -> [T] { items.sorted() } } // error: : `sorted` needs a type that is `Comparable`,
