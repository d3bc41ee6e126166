func f(count: Int) {}
f(3) // error: : count
