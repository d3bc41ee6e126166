var total: Int! = 3 // error: unsupported: `!`
print(total + 1)
