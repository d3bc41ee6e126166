let a: UInt8 = 256 // error: literal-too-large: 256 does not fit into a `UInt8`, whose values go from 0 to 255
