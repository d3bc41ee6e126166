enum NetError: Error { case timeout(seconds: Int), status(Int), offline }
struct DiskError: Error { var path: String }
func fail(_ n: Int) throws {
  switch n {
  case 0: throw NetError.timeout(seconds: 5)
  case 1: throw NetError.status(404)
  case 2: throw NetError.status(500)
  case 3: throw NetError.offline
  case 4: throw DiskError(path: "/x")
  default: print("fine")
  }
}
for n in 0...5 {
  do { try fail(n) }
  catch NetError.timeout(let s) where s > 3 { print("long timeout", s) }
  catch NetError.status(400..<500) { print("client") }
  catch NetError.status(let code) { print("status", code) }
  catch let e as DiskError where e.path == "/x" { print("disk", e.path) }
  catch is NetError { print("net") }
  catch { print("unknown", error) }
}
do { try fail(3) } catch NetError.offline, NetError.timeout { print("connection") } catch { print("?") }
do { try fail(4) } catch let e { print(e) }
do { try fail(4) } catch let error as NetError { print("net", error) } catch { print("else", error) }
// → long timeout 5
// → client
// → status 500
// → net
// → disk /x
// → fine
// → connection
// → DiskError(path: "/x")
// → else DiskError(path: "/x")
