let a: Int8 = 128 // error: literal-too-large: 128 does not fit into an `Int8`, whose values go from -128 to 127
