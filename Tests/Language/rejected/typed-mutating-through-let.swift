struct Queue { var xs = [1, 2]; mutating func pop() -> Int { xs.removeFirst() } }
let q = Queue()
print(q.pop()) // error: : `q` is a constant and cannot be changed by
