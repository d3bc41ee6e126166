let x: Int? = None // error: unknown-name: nil
