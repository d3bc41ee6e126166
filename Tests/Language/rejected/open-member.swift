open struct S {} // error: : open
