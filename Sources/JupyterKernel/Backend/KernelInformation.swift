// SPDX-License-Identifier: Apache-2.0

/// Who a kernel is, for `kernel_info_reply`.
public struct KernelInformation: Sendable, Equatable {
  /// The kernel's name, such as `echo`.
  public var implementation: String
  /// The kernel's version.
  public var version: String
  /// The text that consoles print at their start.
  public var banner: String
  /// What cells are written in, for highlighting and for file names.
  public var language: LanguageInformation
  /// Links for the front end's help menu.
  public var helpLinks: [HelpLink]

  /// Makes the description of a kernel.
  public init(
    implementation: String,
    version: String,
    banner: String,
    language: LanguageInformation,
    helpLinks: [HelpLink] = []
  ) {
    self.implementation = implementation
    self.version = version
    self.banner = banner
    self.language = language
    self.helpLinks = helpLinks
  }
}

/// What the protocol calls `language_info`.
public struct LanguageInformation: Sendable, Equatable {
  /// The name, as in the kernelspec's `language`.
  public var name: String
  /// The version.
  public var version: String
  /// The MIME type of source files.
  public var mimeType: String
  /// The ending of source files, with its dot.
  public var fileExtension: String
  /// The name of the highlighter in Pygments.
  public var pygmentsLexer: String
  /// The name of the mode in CodeMirror.
  public var codeMirrorMode: String
  /// The exporter of nbconvert that writes source files.
  public var exporter: String

  /// Makes the description.
  public init(
    name: String,
    version: String,
    mimeType: String,
    fileExtension: String,
    pygmentsLexer: String,
    codeMirrorMode: String,
    exporter: String = "script"
  ) {
    self.name = name
    self.version = version
    self.mimeType = mimeType
    self.fileExtension = fileExtension
    self.pygmentsLexer = pygmentsLexer
    self.codeMirrorMode = codeMirrorMode
    self.exporter = exporter
  }
}

/// An entry of the front end's help menu.
public struct HelpLink: Sendable, Equatable {
  /// The entry's text.
  public var text: String
  /// Where it leads.
  public var url: String

  /// Makes an entry.
  public init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}
