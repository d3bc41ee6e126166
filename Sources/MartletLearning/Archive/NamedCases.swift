// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// An enumeration whose cases hold nothing, kept in files by their names.
///
/// So a case that has been in a file keeps its name.
package protocol NamedCases: Archivable, CaseIterable {}

extension NamedCases {
  package func archive(to writer: inout ArchiveWriter) throws { writer.set("name", "\(self)") }

  package init(from reader: ArchiveReader) throws {
    let name = try reader.string("name")
    guard let value = Self.allCases.first(where: { "\($0)" == name }) else {
      throw reader.unknown("\(archiveNoun(Self.archiveKind)) called \(name)")
    }
    self = value
  }
}

extension UnseenLevel: NamedCases {
  package static let archiveKind = "unseen-level"
}

extension DroppedLevel: NamedCases {
  package static let archiveKind = "dropped-level"
}

extension MissingLevel: NamedCases {
  package static let archiveKind = "missing-level"
}

extension LevelFrequency: NamedCases {
  package static let archiveKind = "level-frequency"
}

extension TargetKind: NamedCases {
  package static let archiveKind = "target-kind"
}

extension CalendarPart: NamedCases {
  package static let archiveKind = "calendar-part"
}

extension WordRule: NamedCases {
  package static let archiveKind = "word-rule"
}

extension TermFrequency: NamedCases {
  package static let archiveKind = "term-frequency"
}

extension InverseDocumentFrequency: NamedCases {
  package static let archiveKind = "inverse-document-frequency"
}

extension TermNorm: NamedCases {
  package static let archiveKind = "term-norm"
}
