struct Node { var value: Int; var next: Node? } // error: endless-type: Node
