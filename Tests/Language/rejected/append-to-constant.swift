let t = "a"
t.append("b") // error: : `append` cannot take (String)
