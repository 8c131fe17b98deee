"""The command line: what it prints, how it fails, and that one bad input does not stop the others."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rtl_news_meta.cli import main

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
ARTICLE = "به گزارش خبرگزاری ایسنا، باران روز ۱۲ مهر ۱۴۰۱ بارید.\nانتهای پیام/ 77"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_parse_prints_one_fact_a_line_with_its_label_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(SEEDS)]) == 0
    out = capsys.readouterr().out
    assert out.count("file:        ") == len(list(SEEDS.glob("*.txt"))) == 5
    for line in filter(None, out.splitlines()):
        assert line[:13].isascii()
        assert line[:13].strip()


def test_parse_as_json_gives_rows(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--format", "json", str(article), str(article)]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["path"] for row in rows] == [str(article)] * 2
    assert rows[0]["end_code"] == "77"
    assert main(["parse", "--format", "jsonl", str(article)]) == 0
    assert json.loads(capsys.readouterr().out) == rows[0]


@pytest.mark.parametrize(
    ("form", "key", "value"), [("schema-org", "@type", "NewsArticle"), ("ninjs", "standard", {"name": "ninjs"})]
)
def test_parse_as_an_exchange_format_keeps_the_path_beside_it(
    form: str, key: str, value: object, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["parse", "--format", form, str(article), str(article)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["path"] for line in lines] == [str(article)] * 2
    found = lines[0][form][key]
    assert found == value if isinstance(value, str) else found["name"] == "ninjs"


def test_clean_restores_joins_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("وزیر گفت که می رود و دولتها می گویند.", "utf-8")
    assert main(["clean", str(path)]) == 0
    assert "\u200c" not in capsys.readouterr().out
    assert main(["clean", "--restore", str(path)]) == 0
    assert "می\u200cرود" in capsys.readouterr().out


def test_hours_count_from_a_time_and_not_from_a_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("سه ساعت پیش", "utf-8")
    for when, iso in (("2024-03-20", None), ("2024-03-20T10:00", "2024-03-20T07:00")):
        assert main(["dates", "--language", "fa", "--format", "jsonl", "--reference", when, str(path)]) == 0
        assert json.loads(capsys.readouterr().out)["iso"] == iso


def test_parse_reads_stdin(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert main(["parse", "--format", "jsonl", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["path"] == "-"


def test_a_reference_resolves_relative_dates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("وزیر دیروز آمد.", "utf-8")
    assert main(["dates", "--language", "fa", "--reference", "2024-03-20", str(path)]) == 0
    line = capsys.readouterr().out.strip()
    assert line.startswith(f"{path}:5:10  relative  2024-03-19")
    assert main(["dates", "--language", "fa", "--format", "jsonl", "--reference", "2024-03-20T10:00", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["iso"] == "2024-03-19"


def test_clean_prints_the_cleaned_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("وزير  كشور", "utf-8")
    assert main(["clean", "--language", "fa", str(path)]) == 0
    assert capsys.readouterr().out == "وزیر کشور\n"


def test_convert_prints_a_line_per_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "1403-11-01", "--from", "jalali", "--to", "gregorian", "jalali"]) == 0
    assert capsys.readouterr().out == "gregorian    2025-01-20\njalali       1403-11-01\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["convert", "1402-12-30", "--from", "jalali", "--to", "gregorian"], 1, "1402-12-30"),
        (["convert", "1402.12.29", "--from", "jalali", "--to", "gregorian"], 2, "'1402.12.29'"),
        (["convert", "1402-12", "--from", "jalali", "--to", "gregorian"], 2, "'1402-12'"),
    ],
)
def test_convert_names_the_date_that_it_cannot_convert(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    assert said in capsys.readouterr().err


def test_one_bad_input_does_not_stop_the_others(
    tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes("خبر".encode() + b"\xff\xfe")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b" \n")
    folder = tmp_path / "folder"
    folder.mkdir()
    missing = tmp_path / "missing.txt"
    assert main(["parse", str(bad), str(empty), str(folder), str(missing), str(article)]) == 1
    out, err = capsys.readouterr()
    assert f"{bad}: not UTF-8: byte 0xff at offset 6" in err
    assert f"{empty}: empty" in err
    assert f"{folder}: no *.txt file" in err
    assert f"{missing}: no such file" in err
    assert out.count("file:        ") == 1
    assert str(article) in out


def test_what_of_a_folder_cannot_be_read_is_named(
    tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text(ARTICLE, "utf-8")
    lost = tmp_path / "lost.txt"
    lost.symlink_to(tmp_path / "nothing")
    (tmp_path / "again").symlink_to(tmp_path)  # a loop
    (tmp_path / "folder.txt").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:  # as for a user who is not the administrator
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert main(["parse", "--format", "jsonl", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["path"] for line in out.splitlines()] == [str(article)]
    assert err.splitlines() == [
        f"rtl-news-meta: {closed}: permission denied",
        f"rtl-news-meta: {lost}: no such file or directory",
    ]


def test_json_lines_are_read_from_a_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [
        json.dumps({"id": 1, "body": ARTICLE}),
        "",
        '{"id": 2',
        json.dumps({"id": 3, "body": None}),
        json.dumps([ARTICLE]),
        json.dumps({"id": 4, "body": "وزير  كشور \ud800"}, ensure_ascii=True),
    ]
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("\n".join(lines), "utf-8")
    assert main(["parse", "--field", "body", "--format", "jsonl", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(row["path"], row["agency"]) for row in rows] == [(f"{corpus}:1", "خبرگزاری ایسنا"), (f"{corpus}:6", None)]
    assert [line.split(": ")[1:3] for line in err.splitlines()] == [
        [f"{corpus}:3", "not JSON"],
        [f"{corpus}:4", "no text in a field 'body'"],
        [f"{corpus}:5", "no text in a field 'body'"],
    ]
    assert main(["clean", "--field", "body", "--language", "fa", str(corpus)]) == 1
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert records[1] == {"id": 4, "body": "وزیر کشور \ufffd"}
    assert main(["dates", "--field", "body", str(corpus)]) == 1
    assert capsys.readouterr().out.startswith(f"{corpus}:1:35:46  absolute  2022-10-04")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk to try")
def test_a_full_disk_is_named() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rtl_news_meta", "clean", str(SEEDS)], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1
    assert done.stderr.decode() == "rtl-news-meta: cannot write: no space left on device\n"


@pytest.mark.parametrize(
    "arguments",
    [[], ["parse"], ["bake", "x"], ["dates", "--reference", "soon", "x"], ["convert", "1-1-1", "--to", "mayan"]],
)
def test_a_wrong_call_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["parse", "clean", "dates"])
def test_a_language_without_rules_is_a_wrong_call(
    command: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--language", "xx", str(article)]) == 2
    assert "'xx'" in capsys.readouterr().err


def test_version_is_the_projects(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    version = capsys.readouterr().out.split()[1]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text("utf-8")
    assert f"version: {version}\n" in (ROOT / "CITATION.cff").read_text("utf-8")


def test_it_runs_as_a_module_in_a_bare_locale() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "rtl_news_meta", "parse", str(SEEDS)],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=True,
    )
    assert "اسپادانا" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_crash() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "rtl_news_meta", "parse", *[str(SEEDS)] * 40],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 1
