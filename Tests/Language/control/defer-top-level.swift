print("start")
defer { print("deferred 1") }
defer { print("deferred 2") }
do { defer { print("inner") }; print("in do") }
print("end")
// → start
// → in do
// → inner
// → end
// → deferred 2
// → deferred 1
