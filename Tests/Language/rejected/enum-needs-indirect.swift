enum Tree { case leaf, node(Tree, Tree) } // error: endless-type: indirect
