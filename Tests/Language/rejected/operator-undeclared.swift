func <+> (a: Int, b: Int) -> Int { a + b } // error: : `<+>` is not declared as an operator
