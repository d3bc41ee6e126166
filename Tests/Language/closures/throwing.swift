enum Failure: Error { case odd(Int) }
let check: (Int) throws -> Int = { n in
  if n % 2 == 1 { throw Failure.odd(n) }
  return n / 2
}
print(try check(4))
do { print(try [2, 3].map(check)) } catch { print(error) }
print((try? check(5)) as Any, (try? check(6)) as Any)
let calls: [() throws -> Int] = [{ 1 }, { throw Failure.odd(9) }]
for call in calls { do { print(try call()) } catch Failure.odd(let n) { print("odd", n) } catch { print("other") } }
// → 2
// → odd(3)
// → nil Optional(3)
// → 1
// → odd 9
