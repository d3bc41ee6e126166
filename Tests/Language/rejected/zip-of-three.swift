for (a, b, c) in zip([1], [2]) { print(a, b, c) } // error: : the tuple has 2 elements,
