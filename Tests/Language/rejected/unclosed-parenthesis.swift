print((1 + 2) // error: missing-bracket: never closed
