protocol Zero { init() }
struct Thing: Zero { let x: Int } // error: : `Thing` is not yet `Zero`: it has no `init()`
