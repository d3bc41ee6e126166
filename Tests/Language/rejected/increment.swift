var x = 1
x++ // error: unknown-operator: += 1
