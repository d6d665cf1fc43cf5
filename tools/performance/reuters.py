#!/usr/bin/env python3
"""Reuters-21578 as JSON (a list of objects a file: id, title, body, date) in, JSON Lines for `chancery ingest` out.

    tools/performance/reuters.py ../shared/corpora/reuters21578 [N [SEED]] > reuters.jsonl

Only articles with a body; with N every so-manieth of them, so that N are spread over the whole time; with SEED N drawn at
random, the same for the same seed.
"""
import datetime
import glob
import json
import random
import sys

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def day(date):
    number, month, year = date.split()[0].split("-")
    return datetime.date(int(year), MONTHS.index(month) + 1, int(number)).isoformat()


articles = []
for name in sorted(glob.glob(sys.argv[1] + "/reuters-*.json")):
    with open(name, encoding="utf-8") as file:
        articles += [a for a in json.load(file) if a.get("body")]
wanted = int(sys.argv[2]) if len(sys.argv) > 2 else len(articles)
chosen = [articles[i * len(articles) // wanted] for i in range(wanted)]
if len(sys.argv) > 3:
    chosen = random.Random(int(sys.argv[3])).sample(articles, wanted)
for article in chosen:
    body = article["body"].replace("\x03", "").strip()
    print(json.dumps({"id": article["id"], "publisher": "Reuters", "headline": article["title"],
                      "published": day(article["date"]), "text": body}))
