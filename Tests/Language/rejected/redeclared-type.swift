struct S {}
struct S {} // error: redeclared: S
