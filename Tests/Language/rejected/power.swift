print(2 ** 3) // error: unknown-operator: pow
