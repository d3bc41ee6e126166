let d = {"a": 1} // error: foreign-syntax: square brackets
