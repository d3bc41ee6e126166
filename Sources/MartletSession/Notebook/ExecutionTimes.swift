// SPDX-License-Identifier: Apache-2.0

import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When a cell ran, as nbclient notes it: the moments at which the messages of a kernel would come.
struct ExecutionTimes {
  private let start = Date()

  /// The value of `metadata.execution` for a cell that has ended now.
  func metadata() -> JSONValue {
    let begin = JSONValue.string(Self.text(start))
    let end = JSONValue.string(Self.text(Date()))
    return [
      "iopub.execute_input": begin, "iopub.status.busy": begin, "iopub.status.idle": end,
      "shell.execute_reply": end,
    ]
  }

  /// `2026-11-22T09:08:07.123456Z`.
  private static func text(_ date: Date) -> String {
    let seconds = date.timeIntervalSince1970
    let whole = seconds.rounded(.down)
    let micro = min(999_999, Int((seconds - whole) * 1e6))
    let day = Date(timeIntervalSince1970: whole).formatted(.iso8601)
    return "\(day.dropLast()).\(String(String(1_000_000 + micro).dropFirst()))Z"
  }
}
