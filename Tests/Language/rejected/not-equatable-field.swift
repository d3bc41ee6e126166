struct Raw { }
struct Holder: Equatable { var raw: Raw } // error: : `Holder` is not yet `Equatable`: it has no
