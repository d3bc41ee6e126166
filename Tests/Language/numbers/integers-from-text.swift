print(UInt8("255") as Any, UInt8("256") as Any, Int8("-128") as Any, UInt("-1") as Any)
print(Int("+12") as Any, Int("1_000") as Any, Int(" 5") as Any, Int("") as Any, Int64("99") as Any)
print(Int("ff", radix: 16) as Any, UInt8("101", radix: 2) as Any, Int16("-zz", radix: 36) as Any)
// → Optional(255) nil Optional(-128) nil
// → Optional(12) nil nil nil Optional(99)
// → Optional(255) Optional(5) Optional(-1295)
