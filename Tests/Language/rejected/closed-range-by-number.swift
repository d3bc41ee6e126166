print((1...5)[3]) // error: : `subscript` needs a type that is `RangeExpression`, and
