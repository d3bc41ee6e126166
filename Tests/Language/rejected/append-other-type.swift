var xs = [1]
xs.append("a") // error: : `append` needs an `Int` for `newElement`, but this is a `String`
