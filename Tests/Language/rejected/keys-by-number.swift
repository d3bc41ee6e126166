print(["a": 1].keys[0]) // error: : `subscript` needs a type that is `RangeExpression`,
