# SPDX-License-Identifier: Apache-2.0
"""A kernel under test, seen through the reference client."""

import re
import time
from dataclasses import dataclass, field
from queue import Empty

from jupyter_client.manager import start_new_kernel

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def plain(text):
    """Text without its ANSI colours."""
    return ESCAPE.sub("", text)


@dataclass
class Outcome:
    """What came of one cell."""

    status: str = ""
    count: int | None = None
    stdout: str = ""
    stderr: str = ""
    bundles: list = field(default_factory=list)
    error: dict | None = None
    questions: list = field(default_factory=list)

    @property
    def text(self):
        """The value of the cell as plain text."""
        return self.bundles[-1].get("text/plain", "") if self.bundles else ""

    @property
    def explanation(self):
        """The error as a person reads it."""
        return plain("\n".join(self.error["traceback"])) if self.error else ""


class Session:
    """A running kernel with its client; `with Session() as session: …`.

    `arguments` are added to the kernel's command, and `folder` is where it works.
    """

    def __init__(self, arguments=(), folder=None):
        self.options = {"extra_arguments": list(arguments)}
        if folder:
            self.options["cwd"] = str(folder)

    def __enter__(self):
        self.manager, self.client = start_new_kernel(kernel_name="martlet", **self.options)
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    @property
    def process(self):
        """The identifier of the kernel's process."""
        return self.manager.provisioner.process.pid

    @property
    def is_alive(self):
        return self.manager.provisioner.process.poll() is None

    def send(self, code):
        """Asks for the execution of a cell and does not wait for it."""
        return self.client.execute(code)

    def run(self, code, timeout=60, answers=()):
        """Executes a cell to its end."""
        return self.finish(self.send(code), timeout, answers)

    def finish(self, request, timeout=60, answers=()):
        """Collects what comes of a request: everything up to idle, and the reply.

        Questions are answered with `answers`, one after the other, and then not any more.
        """
        outcome = Outcome()
        deadline = time.monotonic() + timeout
        answers = list(answers)
        while True:
            message = self.next_output(deadline, outcome if answers else None)
            if message is None:
                self.client.input(answers.pop(0))
                continue
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "stream":
                if content["name"] == "stdout":
                    outcome.stdout += content["text"]
                else:
                    outcome.stderr += content["text"]
            elif kind in ("execute_result", "display_data"):
                outcome.bundles.append(content["data"])
            elif kind == "error":
                outcome.error = content
            elif kind == "status" and content["execution_state"] == "idle":
                break
        while True:
            reply = self.client.get_shell_msg(timeout=max(0.1, deadline - time.monotonic()))
            if reply["parent_header"].get("msg_id") == request:
                outcome.status = reply["content"]["status"]
                outcome.count = reply["content"].get("execution_count")
                return outcome

    def wait_for_output(self, request, text, timeout=60):
        """Waits until a cell that is running has printed a text."""
        deadline = time.monotonic() + timeout
        seen = ""
        while text not in seen:
            message = self.next_output(deadline)
            if message["parent_header"].get("msg_id") == request:
                assert message["msg_type"] != "error", plain("\n".join(message["content"]["traceback"]))
                if message["msg_type"] == "stream":
                    seen += message["content"]["text"]

    def wait_for_display(self, request, text, timeout=60):
        """Waits until a cell that is running has shown something with a text in it."""
        deadline = time.monotonic() + timeout
        while True:
            message = self.next_output(deadline)
            if message["parent_header"].get("msg_id") == request and message["msg_type"] in (
                "display_data",
                "update_display_data",
            ):
                if text in message["content"]["data"].get("text/plain", ""):
                    return

    def next_output(self, deadline, questions=None):
        """The next message on the broadcast, or `None` when a question came, which is noted."""
        while True:
            try:
                return self.client.get_iopub_msg(timeout=0.5 if questions is None else 0.1)
            except Empty:
                if questions is not None and self.client.stdin_channel.msg_ready():
                    question = self.client.get_stdin_msg(timeout=1)
                    questions.questions.append(question["content"]["prompt"])
                    return None
                assert self.is_alive, "the kernel died"
                assert time.monotonic() < deadline, "the kernel sent no further output in time"
