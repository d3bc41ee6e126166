let low = Int8.min
print(-low) // error: integer-overflow: 0 - -128 does not fit into Int8
