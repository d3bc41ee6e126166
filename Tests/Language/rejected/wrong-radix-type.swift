print(Int("ff", radix: "16")) // error: no-overload: `Int` cannot take (String, radix: String)
