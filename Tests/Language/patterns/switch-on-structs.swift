struct Size: Equatable { var w = 0, h = 0 }
let s = Size(w: 2, h: 3)
switch s {
case Size(w: 2, h: 3): print("match")
default: print("no")
}
switch s { case let size where size.w > size.h: print("wide"); case let size: print("tall", size) }
// → match
// → tall Size(w: 2, h: 3)
