// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

extension Dispatcher {
  /// Serves an `execute_request`: input, outputs, at most one error, and the content of the reply.
  func execute(
    _ content: RequestContent,
    _ message: Message,
    _ lane: RequestLane
  ) throws(RequestError) -> Answer {
    let code = try content.text("code")
    let isSilent = content.flag("silent", or: false)
    let stores = !isSilent && content.flag("store_history", or: true)
    let count =
      stores
      ? lane.executionCount.add(1, ordering: .relaxed).newValue
      : lane.executionCount.load(ordering: .relaxed)
    let request = ExecuteRequest(
      code: code,
      executionCount: count,
      isSilent: isSilent,
      storesHistory: stores,
      allowsInput: content.flag("allow_stdin", or: false),
      cellID: message.metadata["cellId"]?.stringValue,
      subshell: lane.subshell
    )
    if !isSilent {
      publisher.publish(
        "execute_input",
        parent: message.rawHeader,
        content: ["code": .string(code), "execution_count": .int(count)]
      )
    }

    let output = RequestOutput(
      request: request,
      message: message,
      publisher: publisher,
      bounds: bounds
    ) {
      [outlet] prompt, isPassword in
      try lane.input.ask(prompt: prompt, isPassword: isPassword, of: message) {
        outlet.send($0, on: .stdin)
      }
    }
    lane.beginExecution {
      lane.input.prepare()
      backend.prepareToExecute(subshell: lane.subshell)
    }
    let result = backend.execute(request, output: output)
    let expressions = result == .ok ? evaluate(content.value["user_expressions"]) : [:]
    lane.endExecution()

    if case .error(let failure) = result { output.fail(failure) }
    output.close()
    if stores {
      history.append(
        HistoryEntry(
          session: lane.session(in: history),
          line: count,
          input: code,
          output: output.resultText
        )
      )
    }
    if case .error = result, !isSilent, content.flag("stop_on_error", or: true) {
      lane.beginAbort()
      outlet.afterReceiving { lane.endAbort() }
    }
    let reply = executeReply(
      result,
      count: count,
      payloads: output.payloads,
      expressions: expressions
    )
    return Answer(content: reply)
  }

  /// The content of an `execute_reply`; the count is there whatever the status.
  func executeReply(
    _ result: ExecuteResult,
    count: Int,
    payloads: [Payload] = [],
    expressions: JSONValue = [:]
  ) -> JSONValue {
    let number: (key: String, value: JSONValue) = ("execution_count", .int(count))
    switch result {
    case .ok:
      return .object([
        ("status", "ok"), number, ("payload", .array(payloads.map(\.wireValue))),
        ("user_expressions", expressions),
      ])
    case .error(let failure):
      return .object(
        [("status", "error"), number] + failure.fields
          + [("payload", []), ("user_expressions", [:])]
      )
    case .aborted:
      let failure = ExecutionFailure(
        name: "Aborted",
        message: "Not run, because an earlier execution failed."
      )
      return .object([("status", "aborted"), number] + failure.fields)
    }
  }

  /// Evaluates the expressions of a request, each under its name.
  private func evaluate(_ expressions: JSONValue?) -> JSONValue {
    let members = expressions?.objectValue ?? []
    return .object(
      members.map { name, expression in
        guard let text = expression.stringValue else {
          let failure = RequestError.invalid("The expression is not a text.").failure
          return (key: name, value: failure.reply)
        }
        switch backend.evaluate(text) {
        case .value(let bundle):
          return (
            key: name,
            value: ["status": "ok", "data": bundle.wireValue, "metadata": bundle.metadataValue]
          )
        case .failure(let failure):
          return (key: name, value: failure.reply)
        }
      }
    )
  }
}
