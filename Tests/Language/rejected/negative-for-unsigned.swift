let a: UInt = -1 // error: literal-too-large: -1 does not fit into a `UInt`, whose values go from 0 to 18446744073709551615
