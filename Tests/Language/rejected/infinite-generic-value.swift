struct Node<T> { var next: Node<T>? } // error: : a `Node` holds a `Node`, which would have no end
