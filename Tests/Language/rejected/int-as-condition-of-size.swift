let a: UInt8 = 1
if a { print("yes") }
