let s: Set = [1, 2]
print(s[0]) // error: : `subscript` needs a type that is `RangeExpression`, and `Int` is
