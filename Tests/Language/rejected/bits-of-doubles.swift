print(1.5 & 1.0) // error: operand-types: `&` does not work on two values of `Double`
