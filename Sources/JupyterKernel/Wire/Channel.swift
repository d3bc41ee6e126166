// SPDX-License-Identifier: Apache-2.0

/// The five channels between a client and a kernel.
enum Channel: String, Sendable, CaseIterable {
  /// Requests, answered one after another.
  case shell
  /// Requests that are answered at once, also while code runs.
  case control
  /// Questions of the kernel to the person.
  case stdin
  /// What everybody may see: output and status.
  case iopub
  /// Bytes that come back as they are.
  case heartbeat
}
