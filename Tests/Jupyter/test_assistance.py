# SPDX-License-Identifier: Apache-2.0
"""Help while typing, and commands, as the reference client sees them."""


def reply(session, request):
    """The content of the reply to a request on the shell channel."""
    while True:
        message = session.client.get_shell_msg(timeout=30)
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def complete(session, code):
    return reply(session, session.client.complete(code, len(code)))


def inspect(session, code, level=0):
    found = reply(session, session.client.inspect(code, len(code), level))
    return found["data"].get("text/plain", "") if found["found"] else None


def payloads(session, code):
    """What a cell leaves for the front end beside its outputs."""
    return reply(session, session.client.execute(code))["payload"]


def test_completions_carry_type_signature_and_documentation(session):
    session.run("let birds = Dataset.penguins()")
    found = complete(session, "birds.filte")
    assert found["matches"][0] == "filter"
    assert (found["cursor_start"], found["cursor_end"]) == (6, 11)
    types = found["metadata"]["_jupyter_types_experimental"]
    assert len(types) == len(found["matches"])
    assert types[0]["type"] == "function"
    assert types[0]["signature"].startswith("func filter(")
    assert types[0]["documentation"].endswith(".")


def test_columns_files_and_commands_complete(session, folder):
    (folder / "birds.csv").write_text("a,b\n1,2\n")
    session.run('let birds = Table(csv: "birds.csv")')
    assert complete(session, 'birds["')["matches"] == ["a", "b"]
    assert complete(session, 'birds.filter { $0["b')["matches"] == ["b"]
    assert complete(session, 'Table(csv: "bi')["matches"] == ["birds.csv"]
    assert complete(session, "%run bi")["matches"] == ["birds.csv"]
    assert complete(session, "%timei")["matches"] == ["timeit"]


def test_inspection_works_for_a_half_typed_call(session):
    session.run("let birds = Dataset.penguins()")
    assert inspect(session, "birds.select(").startswith("func select")
    assert inspect(session, "birds").startswith("let birds: Table")
    assert len(inspect(session, "Table", 1)) > len(inspect(session, "Table", 0))
    assert inspect(session, "guard").startswith("guard let")
    assert inspect(session, "nothingOfThisName") is None


def test_completeness_sees_commands(session):
    def state(code):
        found = reply(session, session.client.is_complete(code))
        return found["status"], found.get("indent")

    assert state("%who") == ("complete", None)
    assert state("birds?") == ("complete", None)
    assert state("%time for n in 1...3 {") == ("incomplete", "    ")
    assert state("if true {\n} else {")[0] == "incomplete"
    assert state("let x = )")[0] == "invalid"


def test_help_goes_to_the_pager_and_a_file_into_the_cell(session, folder):
    (folder / "part.swift").write_text("let loaded = 3\n")
    (page,) = payloads(session, "Dataset?")
    assert page["source"] == "page"
    assert page["data"]["text/plain"].startswith("enum Dataset")
    (cell,) = payloads(session, "%load part.swift")
    assert cell == {"source": "set_next_input", "text": "let loaded = 3\n", "replace": True}
    assert session.run("%run part.swift\nloaded + 1").text == "4"


def test_an_unknown_column_is_found_before_the_cell_runs(session):
    session.run("let adults = Dataset.penguins()")
    outcome = session.run('print("ran")\nadults.chart().point(x: "sex", y: "flipper_lenght_mm")')
    assert outcome.error["ename"] == "unknown-column"
    assert outcome.stdout == ""
    assert 'Did you mean "flipper_length_mm"?' in outcome.explanation


def test_a_function_of_an_earlier_cell_sees_what_a_later_one_declares(session):
    session.run("let limit = 3\nfunc isBig(_ x: Int) -> Bool { x > limit }")
    assert session.run("let limit = 10\nisBig(5)").text == "false"
    session.run('let limit = "ten"')
    outcome = session.run("isBig(5)")
    assert outcome.error["ename"] == "stale-function"
    assert "Run the cell of `isBig` again." in outcome.explanation
