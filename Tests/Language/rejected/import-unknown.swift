import Numpy // error: unknown-module: Numpy
