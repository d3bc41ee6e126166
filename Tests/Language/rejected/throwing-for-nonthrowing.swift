protocol Loader { func load() -> Int }
struct File: Loader { func load() throws -> Int { 1 } } // error: : `File` is not yet `Loader`: it has no `func
