weak var n: Int? = nil // error: unsupported: weak
