struct Node { var name = "n"; var tags: [String]? = nil; mutating func rename(_ s: String) { name = s } }
struct Tree { var root: Node? }
var tree: Tree? = Tree(root: Node())
tree?.root?.name = "root"
tree?.root?.tags = ["a"]
tree?.root?.tags?.append("b")
tree?.root?.tags?[0] = "z"
tree?.root?.rename("top")
print(tree?.root?.name ?? "-", tree?.root?.tags ?? [])
tree!.root!.tags![1] += "!"
print(tree!.root!.tags!)
let done: Void? = tree?.root?.rename("again")
print(done == nil)
tree?.root = nil
print((tree?.root?.rename("lost")) == nil, tree?.root?.tags?.count as Any)
// → top ["z", "b"]
// → ["z", "b!"]
// → false
// → true nil
