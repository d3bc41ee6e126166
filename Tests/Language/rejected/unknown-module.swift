import Nowhere // error: unknown-module: Nowhere
let t = Text("x")
