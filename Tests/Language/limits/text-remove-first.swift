var t = ""
t.removeFirst() // error: empty-text: the text is empty
