// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

extension NativeCall {
  /// The argument at `index`, which the checker has made sure is there; generated functions ask.
  func value(_ index: Int) -> Value {
    index < arguments.count ? arguments[index] ?? .none : .none
  }
}
