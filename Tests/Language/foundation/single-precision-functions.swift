import Foundation
let x: Float = 2.5
print(sqrt(x), exp(x), log(x), sin(x), cos(x), tanh(x), floor(x), ceil(x), round(x), fabs(-x))
print(pow(x, 0.5), atan2(x, 1), hypot(x, 1), fmod(x, 2), cbrt(x), log10(x), exp2(x))
// → 1.5811388 12.182494 0.91629076 0.5984721 -0.8011436 0.9866143 2.0 3.0 3.0 2.5
// → 1.5811388 1.19029 2.6925824 0.5 1.3572088 0.39794 5.656854
