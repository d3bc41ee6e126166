let a: UInt8 = 256
