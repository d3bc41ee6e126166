protocol P { }
func make() -> some P { 5 } // error: : `make` gives `some P`, and `Int` is no `P`
