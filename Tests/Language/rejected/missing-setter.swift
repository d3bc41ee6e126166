protocol Named { var name: String { get set } }
struct Thing: Named { let name: String } // error: : `Thing` is not yet `Named`: it has no `var
