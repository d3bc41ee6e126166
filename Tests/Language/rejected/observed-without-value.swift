var x: Int { didSet { print(x) } } // error: missing-value
