print(Int8(200)) // error: literal-too-large: 200 does not fit into an `Int8`, whose values go from -128 to 127
