@propertyWrapper struct Clamped { // error: unsupported: computed property
  var wrappedValue = 3
}
