enum Grade: Int { case good = "a", bad } // error: : `good` is declared as an `Int`, but this is a
