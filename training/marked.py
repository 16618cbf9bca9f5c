"""Stories in several tellings with their statements marked: `python -m training.marked --out FOLDER`.

`training/statements/*.txt`, written for this purpose; nobody and no place in them exists. A file has its statements' gists
at its head and then the tellings, in which `<s 3>..</s>` marks a passage that makes statement 3 (`<s 3 denies>`,
`<s 3 doubts>`); marks nest. Writes reports.jsonl, to be read by `hearsay read`, and gold.jsonl, in the form of
shared/data/claims with offsets (UTF-16) for quotes. The gists stand as a telling of their own, number 9: each is one more
wording of its statement.

`training/statements/polnear.jsonl` marks real ones: reports of PolNeAR's training part that tell of the same events, 71
stories of two to four, by their names and offsets alone (code points): "statements" is a list of statements, each a list of
mentions [report, start, end] or [report, start, end, act]. Eight annotators (language models) marked about ten stories each
by the guide of shared/data/claims; nobody marked one twice. Read only where --polnear is there.
"""
from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

TAG = re.compile(r"<s ([\d, ]+)(?: (denies|doubts|confirms))?>|</s>")
GISTS = 9


def parse(path: Path) -> dict:
    """{"id", "gists": {number: gist}, "reports": [{"outlet", "date", "text"}], "mentions": [{"claim", "report", "start", "end", "act"}]}."""
    head, *tellings = re.split(r"^=== *", path.read_text(encoding="utf8").strip(), flags=re.M)
    gists = {int(n): gist for n, gist in re.findall(r"^(\d+): *(.+)$", head, flags=re.M)}
    reports, mentions = [], []
    for number, telling in enumerate(tellings):
        first, body = telling.split("\n", 1)
        outlet, _, date = first.partition("|")
        text, marks = unmarked(body.strip(), f"{path}, telling {number + 1}")
        reports.append({"outlet": outlet.strip(), "date": date.strip(), "text": text})
        mentions += [{**mark, "report": number} for mark in marks]
    for n in gists:
        if len({m["report"] for m in mentions if m["claim"] == n}) < 2:
            raise SystemExit(f"{path}: statement {n} is not in two tellings")
    if stray := {m["claim"] for m in mentions} - set(gists):
        raise SystemExit(f"{path}: statements {sorted(stray)} have no gist")
    return {"id": path.stem, "gists": gists, "reports": reports, "mentions": mentions}


def unmarked(body: str, where: str) -> tuple[str, list[dict]]:
    text, at, opened, marks = "", 0, [], []
    for tag in TAG.finditer(body):
        text, at = text + body[at : tag.start()], tag.end()
        if tag[0] != "</s>":
            opened.append(([int(n) for n in re.findall(r"\d+", tag[1])], tag[2] or "states", len(text)))
            continue
        if not opened:
            raise SystemExit(f"{where}: </s> without <s> behind {text[-60:]!r}")
        numbers, act, start = opened.pop()
        marks += [{"claim": n, "start": start, "end": len(text), "act": act} for n in numbers]
    text += body[at:]
    if opened or "<s" in text:
        raise SystemExit(f"{where}: a mark is not closed, or cannot be read")
    return text, marks


def utf16(text: str, at: int) -> int:
    return len(text[:at].encode("utf-16-le")) // 2


def lines(story: dict) -> tuple[list[dict], dict]:
    """Its reports, and its line of gold."""
    sentences = [gist.rstrip(".") + "." for gist in story["gists"].values()]
    texts = {n: report["text"] for n, report in enumerate(story["reports"], 1)} | {GISTS: "\n\n".join(sentences)}
    name = lambda n: f"{story['id']}_{n}"
    reports = [{"id": name(n), "title": text.partition("\n")[0] if n != GISTS else "", "text": text} for n, text in texts.items()]
    claims = []
    for (number, gist), sentence in zip(story["gists"].items(), sentences):
        marks = [(m["report"] + 1, m["start"], m["end"], m["act"]) for m in story["mentions"] if m["claim"] == number]
        start = texts[GISTS].index(sentence)
        marks.append((GISTS, start, start + len(sentence), "states"))
        mentions = [
            {"report": name(n), "start": utf16(texts[n], a), "end": utf16(texts[n], b), "act": act} for n, a, b, act in marks
        ]
        claims.append({"gist": gist, "mentions": mentions})
    return reports, {"story": story["id"], "claims": claims}


def annotated(number: int, story: dict, texts: Path) -> tuple[list[dict], dict]:
    """The same of a story that is marked by offsets."""
    id = f"p-{number:02}"
    read = [(texts / f"{name}.txt").read_bytes().decode("utf8") for name in story["reports"]]
    reports = [{"id": f"{id}_{n}", "title": text.partition("\n")[0], "text": text} for n, text in enumerate(read, 1)]
    mention = lambda n, start, end, act="states": {"report": f"{id}_{n + 1}", "start": utf16(read[n], start), "end": utf16(read[n], end), "act": act}
    return reports, {"story": id, "claims": [{"mentions": [mention(*m) for m in mentions]} for mentions in story["statements"]]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=Path(__file__).parent / "statements")
    parser.add_argument("--polnear", type=Path, default=Path("../shared/data/polnear/train/text"))
    parser.add_argument("--out", type=Path, default=Path("training/runs/statements"))
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    made = [lines(parse(path)) for path in sorted(args.stories.glob("*.txt"))]
    if args.polnear.exists():
        real = (args.stories / "polnear.jsonl").read_text(encoding="utf8").splitlines()
        made += [annotated(number, json.loads(line), args.polnear) for number, line in enumerate(real, 1)]
    dump = lambda rows: "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (args.out / "reports.jsonl").write_text(dump(report for reports, _ in made for report in reports), encoding="utf8")
    (args.out / "gold.jsonl").write_text(dump(gold for _, gold in made), encoding="utf8")
    print(len(made), "stories,", sum(len(gold["claims"]) for _, gold in made), "statements")


if __name__ == "__main__":
    main()
