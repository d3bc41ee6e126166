print(Double("1.5") as Any, Double("1e3") as Any, Double(".5") as Any, Double("abc") as Any)
print(Double("inf") as Any, Double("-infinity") as Any, Double("nan") as Any, Double("0x1p3") as Any)
print(Float("0.1") as Any, Float("1e50") as Any, Double(" 1") as Any, Double("") as Any)
// → Optional(1.5) Optional(1000.0) Optional(0.5) nil
// → Optional(inf) Optional(-inf) Optional(nan) Optional(8.0)
// → Optional(0.1) Optional(inf) nil nil
