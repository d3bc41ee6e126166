// SPDX-License-Identifier: Apache-2.0

import MartletText

extension Dispatcher {
  /// The content of `kernel_info_reply`.
  var kernelInformation: JSONValue {
    let language = information.language
    return [
      "status": "ok",
      "protocol_version": .string(JupyterProtocol.version),
      "implementation": .string(information.implementation),
      "implementation_version": .string(information.version),
      "language_info": [
        "name": .string(language.name), "version": .string(language.version),
        "mimetype": .string(language.mimeType),
        "file_extension": .string(language.fileExtension),
        "pygments_lexer": .string(language.pygmentsLexer),
        "codemirror_mode": .string(language.codeMirrorMode),
        "nbconvert_exporter": .string(language.exporter),
      ],
      "banner": .string(information.banner),
      "debugger": false,
      "help_links": .array(
        information.helpLinks.map { ["text": .string($0.text), "url": .string($0.url)] }
      ),
      "supported_features": backend.servesConcurrently ? [.string(JupyterProtocol.subshells)] : [],
    ]
  }

  /// Serves a `shutdown_request`; the kernel ends after reply and idle.
  func shutdown(_ content: RequestContent) -> Answer {
    let restart = content.flag("restart", or: false)
    return Answer(content: ["status": "ok", "restart": .bool(restart)]) { [outlet] in
      outlet.shutdown(restart: restart)
    }
  }

  /// Serves a `complete_request`.
  func complete(_ content: RequestContent) throws(RequestError) -> JSONValue {
    let code = try content.text("code")
    let reply = backend.complete(code: code, cursor: content.cursor(in: code))
    let range = reply.range.clamped(to: 0..<code.unicodeScalars.count)
    // JupyterLab reads the types by index, so the list has an entry for every match.
    let types = reply.items.map { item -> JSONValue in
      var entry: [(key: String, value: JSONValue)] = [
        ("start", .int(range.lowerBound)), ("end", .int(range.upperBound)),
        ("text", .string(item.text)), ("type", .string(item.type)),
        ("signature", .string(item.signature)),
      ]
      if !item.documentation.isEmpty {
        entry.append(("documentation", .string(item.documentation)))
      }
      return JSONValue.object(entry)
    }
    return [
      "status": "ok",
      "matches": .array(reply.items.map { .string($0.text) }),
      "cursor_start": .int(range.lowerBound),
      "cursor_end": .int(range.upperBound),
      "metadata": ["_jupyter_types_experimental": .array(types)],
    ]
  }

  /// Serves an `inspect_request`.
  func inspect(_ content: RequestContent) throws(RequestError) -> JSONValue {
    let code = try content.text("code")
    let level = content.number("detail_level") ?? 0
    let bundle = backend.inspect(
      code: code,
      cursor: content.cursor(in: code),
      detail: level > 0 ? .full : .summary
    )
    return [
      "status": "ok", "found": .bool(bundle != nil), "data": bundle?.wireValue ?? [:],
      "metadata": [:],
    ]
  }

  /// Serves an `is_complete_request`.
  func isComplete(_ content: RequestContent) throws(RequestError) -> JSONValue {
    switch backend.isComplete(code: try content.text("code")) {
    case .complete: ["status": "complete"]
    case .incomplete(let indent): ["status": "incomplete", "indent": .string(indent)]
    case .invalid: ["status": "invalid"]
    case .unknown: ["status": "unknown"]
    }
  }

  /// Serves a `history_request` in its three modes.
  ///
  /// A session is a number from 1 on; 0 is that of the shell that was asked, -1 the one before it,
  /// and so on.
  func history(_ content: RequestContent, _ lane: RequestLane) throws(RequestError) -> JSONValue {
    let entries: [HistoryEntry]
    switch content.value["hist_access_type"]?.stringValue {
    case "tail":
      entries = history.tail(content.number("n") ?? 10)
    case "range":
      let session = content.number("session") ?? 0
      let present = session > 0 ? 0 : lane.session(in: history)
      entries = history.range(
        session: present.addingReportingOverflow(session).partialValue,
        start: content.number("start") ?? 0,
        stop: content.number("stop")
      )
    case "search":
      entries = history.search(
        content.value["pattern"]?.stringValue ?? "*",
        count: content.number("n"),
        unique: content.flag("unique", or: false)
      )
    default:
      throw .invalid("The \"hist_access_type\" must be \"range\", \"tail\" or \"search\".")
    }
    let withOutput = content.flag("output", or: false)
    let rows = entries.map { entry -> JSONValue in
      let input = JSONValue.string(entry.input)
      let output = entry.output.map { JSONValue.string($0) } ?? .null
      return [.int(entry.session), .int(entry.line), withOutput ? [input, output] : input]
    }
    return ["status": "ok", "history": .array(rows)]
  }
}
