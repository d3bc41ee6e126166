let a: Int8 = 128
