struct Point { var x: Int; var y: Int }
let p = Point(x: 1, z: 2) // error: : `Point` has no argument
