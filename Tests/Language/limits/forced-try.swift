enum E: Error { case bad(Int) }
func f() throws -> Int { throw E.bad(3) }
do {
  print(try! f()) // error: failed-try: this threw bad(3)
} catch {
  print("not reached")
}
