let n = -1
for i in 0...n { print(i) } // error: invalid-range: the range 0...-1 starts behind its end
