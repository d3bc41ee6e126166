# SPDX-License-Identifier: Apache-2.0
"""`martlet install`: where the kernelspec goes, and that it needs nothing of the clone."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest
from jupyter_client.manager import start_new_kernel

from conftest import ROOT

FILES = {"kernel.json", "logo-svg.svg", "logo-32x32.png", "logo-64x64.png"}


def install(martlet, *arguments, **environment):
    return subprocess.run(
        [martlet, "install", *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"], **{key: str(value) for key, value in environment.items()}},
    )


def check_specification(folder, martlet):
    assert {path.name for path in folder.iterdir()} == FILES
    specification = json.loads((folder / "kernel.json").read_text())
    assert specification["argv"] == [
        str(martlet),
        "kernel",
        "--connection-file",
        "{connection_file}",
    ]
    assert specification["language"] == "martlet"
    for name in FILES - {"kernel.json"}:
        assert (folder / name).read_bytes() == (ROOT / "kernelspec" / name).read_bytes()


def test_for_the_user(martlet, tmp_path):
    install(martlet, "--user", HOME=tmp_path)
    check_specification(tmp_path / ".local/share/jupyter/kernels/martlet", martlet)


def test_for_the_user_whose_jupyter_data_lies_elsewhere(martlet, tmp_path):
    install(martlet, "--user", HOME=tmp_path, JUPYTER_DATA_DIR=tmp_path / "data")
    check_specification(tmp_path / "data/kernels/martlet", martlet)


@pytest.mark.parametrize("variable", ["VIRTUAL_ENV", "CONDA_PREFIX"])
def test_for_the_environment_that_is_active(martlet, tmp_path, variable):
    install(martlet, "--sys-prefix", HOME=tmp_path / "home", **{variable: tmp_path / "environment"})
    check_specification(tmp_path / "environment/share/jupyter/kernels/martlet", martlet)


def test_under_a_prefix(martlet, tmp_path):
    install(martlet, "--prefix", tmp_path / "a place", HOME=tmp_path / "home")
    check_specification(tmp_path / "a place/share/jupyter/kernels/martlet", martlet)


def test_installing_twice_leaves_the_same(martlet, tmp_path):
    for _ in range(2):
        install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    check_specification(tmp_path / "share/jupyter/kernels/martlet", martlet)


def test_it_says_where_it_put_the_kernel(martlet, tmp_path):
    folder = tmp_path / "share/jupyter/kernels/martlet"
    assert str(folder) in install(martlet, "--prefix", tmp_path, HOME=tmp_path).stdout


def test_a_folder_that_cannot_be_written_is_named(martlet, tmp_path):
    (tmp_path / "file").write_text("")
    run = subprocess.run(
        [martlet, "install", "--prefix", tmp_path / "file/below"], capture_output=True, text=True
    )
    assert run.returncode != 0
    assert str(tmp_path / "file/below") in run.stderr


def test_the_installed_kernel_needs_nothing_of_the_clone(martlet, tmp_path, monkeypatch):
    """A copy of the command, alone in a folder, with its kernelspec, another home and no PATH."""
    copy = tmp_path / "bin/martlet"
    copy.parent.mkdir()
    shutil.copy(martlet, copy)
    install(copy, "--prefix", tmp_path, HOME=tmp_path)
    check_specification(tmp_path / "share/jupyter/kernels/martlet", copy)

    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "share/jupyter"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)
    manager, client = start_new_kernel(kernel_name="martlet")
    try:
        running = pathlib.Path(f"/proc/{manager.provisioner.process.pid}/exe").resolve()
        assert running == copy
        rows = []
        client.execute_interactive(
            "Dataset.penguins().rowCount",
            timeout=60,
            output_hook=lambda message: rows.append(message["content"].get("data", {}).get("text/plain")),
        )
        assert "344" in rows
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_name_display_name_and_environment_go_into_the_kernelspec(martlet, tmp_path):
    install(
        martlet,
        *("--prefix", tmp_path, "--name", "martlet-2", "--display-name", 'Martlet "β"'),
        *("--env", "A=1=2", "--env", "B="),
        HOME=tmp_path,
    )
    folder = tmp_path / "share/jupyter/kernels/martlet-2"
    specification = json.loads((folder / "kernel.json").read_text())
    assert specification["display_name"] == 'Martlet "β"'
    assert specification["env"] == {"A": "1=2", "B": ""}
    assert specification["argv"][0] == str(martlet)


@pytest.mark.parametrize("arguments", [["--name", "a/b"], ["--name", ".."], ["--env", "x"], ["--env", "=x"]])
def test_what_jupyter_would_not_take_is_refused(martlet, tmp_path, arguments):
    run = subprocess.run(
        [martlet, "install", "--prefix", tmp_path, *arguments], capture_output=True, text=True
    )
    assert run.returncode == 2 and run.stderr
    assert not (tmp_path / "share").exists()


def test_uninstall_removes_what_install_has_put_there(martlet, tmp_path):
    folder = tmp_path / "share/jupyter/kernels/martlet"
    install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    subprocess.run([martlet, "uninstall", "--prefix", tmp_path], check=True)
    assert not folder.exists()
    # What somebody has added stays; what is another kernel's is not touched.
    install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    (folder / "quarto_setup_cell").write_text("1")
    subprocess.run([martlet, "uninstall", "--prefix", tmp_path], check=True)
    assert {path.name for path in folder.iterdir()} == {"quarto_setup_cell"}
    (folder / "kernel.json").write_text('{"language": "python", "argv": []}')
    run = subprocess.run([martlet, "uninstall", "--prefix", tmp_path], capture_output=True, text=True)
    assert run.returncode == 2 and "not Martlet" in run.stderr
    assert (folder / "kernel.json").exists()


def test_uninstall_says_when_there_is_nothing(martlet, tmp_path):
    run = subprocess.run([martlet, "uninstall", "--prefix", tmp_path], capture_output=True, text=True)
    assert run.returncode == 2 and "no kernel" in run.stderr


def doctor(martlet, prefix):
    return subprocess.run(
        [martlet, "doctor", "--prefix", prefix], capture_output=True, text=True, timeout=60
    )


def test_doctor_starts_the_kernel_and_finds_it_well(martlet, tmp_path):
    install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    outcome = doctor(martlet, tmp_path)
    assert outcome.returncode == 0, outcome.stdout
    assert "1 + 1 is 2" in outcome.stdout and "All is well." in outcome.stdout
    assert "WRONG" not in outcome.stdout


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["/no/such/martlet", "{connection_file}"], "moved or removed"),
        (["/bin/false", "{connection_file}"], "status 1"),
        (["/bin/sh", "-c", "kill -9 $$", "{connection_file}"], "signal 9"),
        (["/bin/true"], "argv"),
    ],
)
def test_doctor_says_what_is_wrong(martlet, tmp_path, argv, says):
    install(martlet, "--prefix", tmp_path, HOME=tmp_path)
    file = tmp_path / "share/jupyter/kernels/martlet/kernel.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"argv": argv}))
    outcome = doctor(martlet, tmp_path)
    assert outcome.returncode == 1
    assert "WRONG" in outcome.stdout and says in outcome.stdout


def test_doctor_without_a_kernel_says_where_it_looked(martlet, tmp_path):
    outcome = doctor(martlet, tmp_path)
    assert outcome.returncode == 1
    assert str(tmp_path / "share/jupyter/kernels") in outcome.stdout
    assert "martlet install" in outcome.stdout
