struct Bird {
  var mass { 3.5 } // error: missing-type
}
print("never")
