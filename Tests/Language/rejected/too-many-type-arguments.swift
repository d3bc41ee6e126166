struct Stack<T> { var items: [T] = [] }
var s = Stack<Int, String>() // error: : `Stack` takes 1 type argument, not 2
