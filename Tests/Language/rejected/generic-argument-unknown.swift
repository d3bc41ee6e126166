struct Stack<T> { var items: [T] = [] }
let s = Stack() // error: : the type of this cannot be told from what is
