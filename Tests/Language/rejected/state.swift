struct S {
  @State var x = 3 // error: unsupported: @State
}
