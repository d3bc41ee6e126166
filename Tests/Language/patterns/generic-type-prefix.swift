enum Failure: Error { case bad }
let ok: Result<Int, Failure> = .success(3)
switch ok {
case Result<Int, Failure>.success(let n): print("n", n)
case Result.failure(let e): print(e)
}
enum Box<T> { case full(T), empty }
func open(_ b: Box<String>) -> String {
  switch b {
  case Box<String>.full(let s): return s
  case Box.empty: return "-"
  }
}
print(open(.full("x")), open(.empty))
if case Optional.some(let v) = Int("7") { print(v) }
if case Optional<Int>.none = Int("x") { print("none") }
// → n 3
// → x -
// → 7
// → none
