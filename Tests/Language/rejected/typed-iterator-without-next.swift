struct Counter: IteratorProtocol { typealias Element = Int } // error: : `Counter` is not yet `IteratorProtocol`: it
