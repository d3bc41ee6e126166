// SPDX-License-Identifier: Apache-2.0

/// The version of Martlet, of which all its modules are parts.
package let martletVersion = "0.1.0"
