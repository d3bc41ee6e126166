protocol Named { var name: String { get } }
struct Thing: Named { var title = "" } // error: : `Thing` is not yet `Named`: it has no `var
