// SPDX-License-Identifier: Apache-2.0

/// What the kernel says about the protocol it speaks, in one place.
public enum JupyterProtocol {
  /// The version of the Jupyter message protocol: said in every header, in `kernel_info_reply`,
  /// and to be said in the kernelspec as `kernel_protocol_version`.
  ///
  /// Everything that 5.5 asks of every kernel is here: an XPUB socket that welcomes each
  /// subscriber, `kernel_info` on the control channel, `supported_features`.
  public static let version = "5.5"

  /// The optional feature of serving several requests of the shell channel at the same time.
  ///
  /// It is claimed for backends that allow it. The other one of 5.5, the debugger, is not here.
  public static let subshells = "kernel subshells"
}
