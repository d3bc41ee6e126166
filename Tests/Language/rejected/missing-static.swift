protocol Kind { static var kind: String { get } }
struct Thing: Kind { var kind = "" } // error: : `Thing` is not yet `Kind`: it has no `static
