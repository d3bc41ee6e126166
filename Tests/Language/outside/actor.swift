actor Counter { // error: : actor
  var n = 0
}
