protocol Shape { }
struct Square: Shape { }
struct Other { }
let all: [any Shape] = [Square(), Other()] // error: : an `any Shape` is needed here, but this is an
