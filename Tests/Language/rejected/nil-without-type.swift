let x = nil // error: unknown-type: type
