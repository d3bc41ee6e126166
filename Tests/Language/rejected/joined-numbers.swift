print([1, 2].joined(separator: ",")) // error: : `joined` cannot take an `Int`
