let p = \.count // error: unknown-type
