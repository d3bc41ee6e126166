#if os(Linux) || os(macOS)
print("a system with a shell")
#else
print("another one")
#endif
#if canImport(Foundation)
import Foundation
#endif
#if canImport(Nowhere)
import Nowhere
#elseif swift(>=5.0) && !os(Windows)
print("new enough")
  #if compiler(<5.0)
print("old")
  #else
print("inner")
  #endif
#else
print("never")
#endif
#if false
#if true
print("never")
#endif
#endif // an end
func name() -> String {
  #if arch(x86_64) || arch(arm64)
  return "sixty-four"
  #else
  return "other"
  #endif
}
print(name())
#if (true && (false || true))
print("done")
#endif
// → a system with a shell
// → new enough
// → inner
// → sixty-four
// → done
