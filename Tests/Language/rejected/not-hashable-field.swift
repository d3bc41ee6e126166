struct Raw: Equatable { }
struct Holder: Hashable { var raw: Raw } // error: : `Holder` is not yet `Hashable`: it has no `func
