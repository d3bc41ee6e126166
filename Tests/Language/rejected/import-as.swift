import numpy as np // error: foreign-syntax: Python
