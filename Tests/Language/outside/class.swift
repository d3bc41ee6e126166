class Counter { // error: : class
  var n = 0
}
