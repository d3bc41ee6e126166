// SPDX-License-Identifier: Apache-2.0

package import MartletText

extension NGrams: Archivable {
  package static let archiveKind = "n-grams"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .words: writer.set("name", "words")
    case .characters: writer.set("name", "characters")
    case .charactersInWords: writer.set("name", "charactersInWords")
    }
    writer.set("least", range.lowerBound)
    writer.set("most", range.upperBound)
  }

  package init(from reader: ArchiveReader) throws {
    let (least, most) = (try reader.int("least"), try reader.int("most"))
    guard least <= most else { throw reader.damaged("terms of \(least) to \(most)") }
    switch try reader.string("name") {
    case "words": self = .words(least...most)
    case "characters": self = .characters(least...most)
    case "charactersInWords": self = .charactersInWords(least...most)
    case let name: throw reader.unknown("kind of terms \(name)")
    }
  }
}

extension Tokenizer: Archivable {
  package static let archiveKind = "tokenizer"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("words", value: words)
    try writer.set("ngrams", value: ngrams)
    writer.set("lowercase", lowercase)
    writer.set("minimumLength", minimumLength)
    writer.set("stopWords", stopWords)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      words: try reader.value("words"),
      ngrams: try reader.value("ngrams"),
      lowercase: try reader.bool("lowercase"),
      minimumLength: try reader.int("minimumLength"),
      stopWords: try reader.strings("stopWords")
    )
  }
}

extension TextLimit: Archivable {
  package static let archiveKind = "text-limit"

  package func archive(to writer: inout ArchiveWriter) throws {
    switch self {
    case .count(let count): writer.set("count", count)
    case .share(let share): writer.set("share", share)
    }
  }

  package init(from reader: ArchiveReader) throws {
    self =
      reader.has("count") ? .count(try reader.int("count")) : .share(try reader.double("share"))
  }
}

extension TermLimits {
  fileprivate func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("minimumDocuments", value: minimumDocuments)
    try writer.set("maximumDocuments", value: maximumDocuments)
    if let maximumTerms { writer.set("maximumTerms", maximumTerms) }
  }

  fileprivate init(from reader: ArchiveReader) throws {
    minimumDocuments = try reader.value("minimumDocuments")
    maximumDocuments = try reader.value("maximumDocuments")
    maximumTerms = reader.has("maximumTerms") ? try reader.int("maximumTerms") : nil
  }
}

extension Vocabulary: Archivable {
  package static let archiveKind = "vocabulary"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("column", column)
    writer.set("documentCount", documentCount)
    writer.buffer("terms", texts: terms)
    writer.buffer("documentCounts", documentCounts)
  }

  package init(from reader: ArchiveReader) throws {
    let terms = try reader.texts("terms")
    guard areDistinct(terms) else { throw reader.damaged("a term occurs twice") }
    self.init(
      column: try reader.string("column"),
      terms: terms,
      documentCounts: try reader.values("documentCounts", count: terms.count),
      documentCount: try reader.count("documentCount")
    )
  }
}

extension TermCounts: Archivable {
  package static let archiveKind = "term-counts"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("tokenizer", value: tokenizer)
    try limits.archive(to: &writer)
    writer.set("presence", presence)
  }

  package init(from reader: ArchiveReader) throws {
    let limits = try TermLimits(from: reader)
    self.init(
      columns: try reader.strings("columns"),
      tokenizer: try reader.value("tokenizer"),
      minimumDocuments: limits.minimumDocuments,
      maximumDocuments: limits.maximumDocuments,
      maximumTerms: limits.maximumTerms,
      presence: try reader.bool("presence")
    )
  }
}

extension FittedTermCounts: Archivable {
  package static let archiveKind = "fitted-term-counts"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    try writer.set("vocabularies", values: vocabularies)
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: TermCounts = try reader.value("parameters")
    try reader.checked { try parameters.tokenizer.validate() }
    self.init(vocabularies: try reader.items("vocabularies"), parameters: parameters)
  }
}

extension TFIDF: Archivable {
  package static let archiveKind = "tf-idf"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("tokenizer", value: tokenizer)
    try limits.archive(to: &writer)
    try writer.set("frequency", value: frequency)
    try writer.set("inverse", value: inverse)
    try writer.set("norm", value: norm)
  }

  package init(from reader: ArchiveReader) throws {
    let limits = try TermLimits(from: reader)
    self.init(
      columns: try reader.strings("columns"),
      tokenizer: try reader.value("tokenizer"),
      minimumDocuments: limits.minimumDocuments,
      maximumDocuments: limits.maximumDocuments,
      maximumTerms: limits.maximumTerms,
      frequency: try reader.value("frequency"),
      inverse: try reader.value("inverse"),
      norm: try reader.value("norm")
    )
  }
}

extension FittedTFIDF: Archivable {
  package static let archiveKind = "fitted-tf-idf"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    try writer.set("vocabularies", values: vocabularies)
    for (place, weights) in weights.enumerated() { writer.buffer("weights.\(place)", weights) }
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: TFIDF = try reader.value("parameters")
    try reader.checked { try parameters.tokenizer.validate() }
    let vocabularies: [Vocabulary] = try reader.items("vocabularies")
    self.init(
      vocabularies: vocabularies,
      weights: try vocabularies.enumerated().map { place, vocabulary in
        try reader.values("weights.\(place)", count: vocabulary.terms.count)
      },
      parameters: parameters
    )
  }
}

extension TermHashes: Archivable {
  package static let archiveKind = "term-hashes"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("columns", columns)
    try writer.set("tokenizer", value: tokenizer)
    writer.set("buckets", buckets)
    writer.set("signed", signed)
    try writer.set("norm", value: norm)
  }

  package init(from reader: ArchiveReader) throws {
    self.init(
      columns: try reader.strings("columns"),
      tokenizer: try reader.value("tokenizer"),
      buckets: try reader.int("buckets"),
      signed: try reader.bool("signed"),
      norm: try reader.value("norm")
    )
  }
}

extension FittedTermHashes: Archivable {
  package static let archiveKind = "fitted-term-hashes"

  package func archive(to writer: inout ArchiveWriter) throws {
    try writer.set("parameters", value: parameters)
    writer.set("counted", counted)
  }

  package init(from reader: ArchiveReader) throws {
    let parameters: TermHashes = try reader.value("parameters")
    try reader.checked {
      try parameters.tokenizer.validate()
      try checkBuckets(parameters.buckets)
    }
    self.init(counted: try reader.strings("counted"), parameters: parameters)
  }
}
