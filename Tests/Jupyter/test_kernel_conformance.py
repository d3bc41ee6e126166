# SPDX-License-Identifier: Apache-2.0
"""jupyter_kernel_test against the installed kernel, with every attribute of its classes filled in."""

import jupyter_kernel_test as jkt

CHART = 'Dataset.penguins().chart().point(x: "bill_length_mm", y: "flipper_length_mm")'


class MartletTests(jkt.KernelTests):
    kernel_name = "martlet"
    language_name = "martlet"
    file_extension = ".swift"

    code_hello_world = 'print("hello, world")'
    code_stderr = 'printError("to standard error")'
    completion_samples = [
        {"text": "Dataset.peng", "matches": {"penguins"}},
        {"text": "let birds = Datase", "matches": {"Dataset"}},
    ]

    complete_code_samples = [
        "1 + 2",
        'print("hello, world")',
        "func twice(_ n: Int) -> Int {\n  n * 2\n}\n",
        "let bird = [\n  1,\n]",
        "// a comment only",
        "",
    ]
    incomplete_code_samples = [
        'print("hello"',
        "func twice(_ n: Int) -> Int {",
        "let numbers = [1, 2,",
        'let text = """\n  first line',
        "for n in 1...3 {\n  print(n)",
        "/* a comment that goes on",
    ]
    invalid_code_samples = ["let = 5", "1 + )", "print(1))", 'print("hello']

    code_page_something = "%help"
    code_generate_error = "let numbers = [1, 2, 3]; let fourth = numbers[3]"

    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": "[1, 2, 3].count * 2", "result": "6"},
        {"code": "Dataset.penguins().head(2)", "mime": "text/html"},
        {"code": 'Markdown("**bold**")', "mime": "text/markdown"},
        {"code": 'JSON("[1, 2]")', "mime": "application/json"},
    ]
    code_display_data = [
        {"code": f"display({CHART})", "mime": "image/svg+xml"},
        {"code": "display(Dataset.penguins())", "mime": "text/html"},
        {"code": 'display("text")', "mime": "text/plain"},
        {"code": 'display(HTML("<b>bold</b>"))', "mime": "text/html"},
        {"code": 'display(Markdown("**bold**"))', "mime": "text/markdown"},
        {"code": 'display(LaTeX("x^2"))', "mime": "text/latex"},
        {"code": 'display(JSON("[1, 2]", expanded: true))', "mime": "application/json"},
        {"code": 'display(SVG("<svg/>"))', "mime": "image/svg+xml"},
        {"code": 'display(Image(base64: "iVBORw0KGgo="))', "mime": "image/png"},
        {"code": 'display(VegaLite("{}"))', "mime": "application/vnd.vegalite.v5+json"},
        {"code": 'display(1, id: "name")', "mime": "text/plain"},
    ]

    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1 + 2*"

    code_inspect_sample = "Dataset.penguins"
    code_clear_output = "clearOutput()"

    def test_no_attribute_is_left_empty(self):
        """The suite skips what has no sample: that no sample is wanting is tested too."""
        own = vars(MartletTests)
        for name, value in vars(jkt.KernelTests).items():
            if name.startswith(("code_", "supported_", "language_", "file_")) or name.endswith(
                ("_samples", "_name")
            ):
                self.assertTrue(own.get(name), f"{name} is not filled in (default {value!r})")


class WelcomeTests(jkt.IopubWelcomeTests):
    kernel_name = "martlet"
    support_iopub_welcome = True
