func fail() {
  fatalError("gone") // error: fatal-error: gone
}
fail()
