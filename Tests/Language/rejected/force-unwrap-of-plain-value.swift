let n = 3
print(n!) // error: not-optional: Delete
