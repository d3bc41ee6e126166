var counts: [UInt] = [3, 0]
counts[1] -= 1 // error: integer-overflow: 0 - 1 does not fit into UInt (0 to 18446744073709551615)
