print(7.5 % 2.0) // error: operand-types: `%` does not work on two values of `Double`
