protocol Labelled: CustomStringConvertible { var label: String { get } }
extension Labelled { var description: String { "<\(label)>" } }
struct Tag: Labelled { let label: String }
enum Light: String, Labelled { case red, green; var label: String { rawValue } }
struct Debugged: CustomStringConvertible, CustomDebugStringConvertible {
  var description: String { "plain" }
  var debugDescription: String { "debug" }
}
struct OnlyDebug: CustomDebugStringConvertible { var debugDescription: String { "only" } }
struct Holder { let tag: Tag; let d: Debugged }
print(Tag(label: "a"), [Tag(label: "b")], Light.red, [Light.green: 1])
print(Debugged(), [Debugged()], "\(Debugged())", OnlyDebug(), [OnlyDebug()])
print(Holder(tag: Tag(label: "c"), d: Debugged()))
print(Optional(Tag(label: "d")) as Any, (1, Tag(label: "e")))
debugPrint(Debugged(), Tag(label: "f"))
print(String(describing: Debugged()), String(reflecting: Debugged()))
let any: Any = Tag(label: "g")
print(any, [any], Tag(label: "h").description)
// → <a> [<b>] <red> [<green>: 1]
// → plain [debug] plain only [only]
// → Holder(tag: <c>, d: debug)
// → Optional(<d>) (1, <e>)
// → debug <f>
// → plain debug
// → <g> [<g>] <h>
