func f(_ s: String) {}
f("abc".dropFirst()) // error: : `f` needs a `String` for `s`, but this is a `Substring`
