// SPDX-License-Identifier: Apache-2.0

package import MartletText

/// A notebook file (nbformat 4): everything that it held is kept, known or not.
package struct Notebook: Sendable {
  /// A cell of a notebook.
  package struct Cell: Sendable {
    /// The cell as the file has it.
    fileprivate(set) var json: JSONValue

    /// Whether it holds code.
    package var isCode: Bool { json["cell_type"]?.stringValue == "code" }
    /// What a person wrote in it.
    package var source: String { NotebookText.joined(json["source"]) }
    /// The words under `metadata.tags`.
    package var tags: Set<String> {
      Set((json["metadata"]?["tags"]?.arrayValue ?? []).compactMap(\.stringValue))
    }
    /// What the cell has shown.
    package var outputs: [NotebookOutput] = []

    /// The outputs as the file has them.
    package var storedOutputs: JSONValue { json["outputs"] ?? [] }

    fileprivate init(json: JSONValue) { self.json = json }

    /// Puts what an execution has shown in the place of what the file had.
    mutating func store(_ outputs: [NotebookOutput], count: Int?) {
      self.outputs = outputs
      json = json.setting("outputs", to: .array(outputs.map(\.json)))
        .setting("execution_count", to: count.map { .int($0) } ?? .null)
    }

    /// Puts a value in every place where the cell shows the identifier.
    mutating func replaceDisplays(_ id: String, with bundle: MediaBundle) {
      outputs.replaceDisplays(id, with: bundle)
      json = json.setting("outputs", to: .array(outputs.map(\.json)))
    }

    /// Keeps when the cell ran, under `metadata.execution`.
    mutating func store(times: JSONValue) {
      let metadata = json["metadata"] ?? [:]
      json = json.setting("metadata", to: metadata.setting("execution", to: times))
    }
  }

  /// The cells in order.
  package var cells: [Cell]
  private var json: JSONValue

  /// Reads the text of a file.
  ///
  /// - Throws: ``NotebookError`` if it is no notebook of format 4.
  package init(text: String) throws {
    do {
      json = try JSONValue.parse(text)
    } catch {
      throw NotebookError(problem: "it is not JSON (\(error))")
    }
    guard let cells = json["cells"]?.arrayValue else {
      throw NotebookError(
        problem: json["worksheets"] == nil ? "it has no cells" : "it is of an old format",
        advice: "Open it in JupyterLab and save it, which brings it to format 4."
      )
    }
    if let format = json["nbformat"]?.intValue, format != 4 {
      throw NotebookError(problem: "it is of format \(format), not 4")
    }
    self.cells = cells.map(Cell.init(json:))
  }

  /// Reads a file.
  ///
  /// - Throws: ``NotebookError`` if there is no such file or it is no notebook.
  package init(path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch let error as FileError {
      throw NotebookError(path: path, problem: error.reasonText, advice: error.remedy)
    }
    try self.init(bytes: bytes, path: path)
  }

  /// Reads what stood in a file.
  init(bytes: [UInt8], path: String) throws {
    do {
      try self.init(text: String(decoding: bytes, as: UTF8.self))
    } catch var error as NotebookError {
      error.path = path
      throw error
    }
  }

  /// The text of the file, laid out as nbformat does: a change of one line is a change of one line.
  package var text: String {
    json.setting("cells", to: .array(cells.map(\.json))).notebookText
  }

  /// Makes room for parameters: takes away the cell that an earlier run has put in.
  ///
  /// - Returns: The place for the new cell, or `nil` if there are no parameters.
  mutating func removeInjectedCell(for parameters: [NotebookParameter]) -> Int? {
    guard !parameters.isEmpty else { return nil }
    if let old = cells.firstIndex(where: { $0.tags.contains("injected-parameters") }) {
      cells.remove(at: old)
      return old
    }
    return cells.firstIndex { $0.tags.contains("parameters") }.map { $0 + 1 } ?? 0
  }

  /// Puts a cell in that sets the parameters.
  mutating func inject(_ parameters: [NotebookParameter], at index: Int, types: [String: String]) {
    let source = NotebookParameter.source(parameters, types: types)
    var cell: JSONValue = [
      "cell_type": "code", "execution_count": .null, "metadata": ["tags": ["injected-parameters"]],
      "outputs": [], "source": NotebookText.lines(source),
    ]
    if (json["nbformat_minor"]?.intValue ?? 0) >= 5 {
      // As each cell must have one; the same each time, and not one that a person would choose.
      var id = "injected-parameters"
      while cells.contains(where: { $0.json["id"]?.stringValue == id }) { id += "-1" }
      cell = [
        "cell_type": "code", "execution_count": .null, "id": .string(id),
        "metadata": ["tags": ["injected-parameters"]], "outputs": [],
        "source": NotebookText.lines(source),
      ]
    }
    cells.insert(Cell(json: cell), at: index)
  }

  /// Puts a value in every place where the cells before `index` show the identifier.
  ///
  /// Cells that were not run in this session show nothing under one: files do not keep them.
  mutating func replaceDisplays(_ id: String, with bundle: MediaBundle, before index: Int) {
    for place in cells.indices.prefix(index) where cells[place].outputs.canChange {
      cells[place].replaceDisplays(id, with: bundle)
    }
  }

  /// Notes which language the code is in, as Jupyter does after running a notebook.
  package mutating func setLanguage(_ information: JSONValue) {
    let metadata = json["metadata"] ?? .object([])
    json = json.setting("metadata", to: metadata.setting("language_info", to: information))
  }
}

/// Why a file is no notebook that can be run.
package struct NotebookError: MartletError, Equatable {
  /// The file, where one is known.
  package var path: String?
  /// What is wrong with it.
  package var problem: String
  /// What to do about it.
  package var advice: String?

  init(path: String? = nil, problem: String, advice: String? = nil) {
    self.path = path
    self.problem = problem
    self.advice = advice
  }

  package var code: String { "bad-notebook" }
  package var message: String { "Cannot run \(path ?? "this notebook"): \(problem)." }
  package var remedy: String? { advice }
}

extension JSONValue {
  /// The object with one member changed or added.
  func setting(_ key: String, to value: JSONValue) -> JSONValue {
    var members = objectValue ?? []
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append((key, value))
    }
    return .object(members)
  }
}
