def area(w, h): // error: foreign-syntax: func
    return w * h
