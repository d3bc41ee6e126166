let low = Int16.min
print(abs(low)) // error: integer-overflow: 0 - -32768
