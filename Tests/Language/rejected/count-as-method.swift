print([1].count()) // error: : `count` is a property, not a method
