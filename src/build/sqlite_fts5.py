"""SQLite FTS5 with the trigram tokenizer over the same texts as ShelfComparison: builds the table, then answers every line of
queries.txt with the exact number of matching articles and the newest fifty with a snippet. Phrases below three characters
cannot use the index; they are answered by a scan in SQL
(LIKE on a trigram table finds nothing then). Prints one line of microseconds, warm."""
import os
import sqlite3
import sys
import time

work = sys.argv[1]
path = os.path.join(work, "fts5.db")
if os.path.exists(path):
    os.remove(path)
db = sqlite3.connect(path)
started = time.perf_counter()
db.execute("CREATE VIRTUAL TABLE t USING fts5(body, tokenize='trigram')")
texts = os.path.join(work, "texts")
for name in sorted(os.listdir(texts)):
    with open(os.path.join(texts, name), encoding="utf-8") as f:
        db.execute("INSERT INTO t(body) VALUES (?)", (f.read(),))
db.commit()
db.execute("INSERT INTO t(t) VALUES ('optimize')")
db.commit()
print("sqlite %s: build %d ms, %d MB" % (sqlite3.sqlite_version, (time.perf_counter() - started) * 1000, os.path.getsize(path) >> 20))


def ask(query):
    if len(query) < 3:
        total = db.execute("SELECT count(*) FROM t WHERE instr(body, ?)", (query,)).fetchone()[0]
        db.execute("SELECT rowid, substr(body, max(1, instr(body, ?1) - 16), 40) FROM t WHERE instr(body, ?1) ORDER BY rowid DESC LIMIT 50",
                   (query,)).fetchall()
    else:
        phrase = '"' + query.replace('"', '""') + '"'
        total = db.execute("SELECT count(*) FROM t WHERE t MATCH ?", (phrase,)).fetchone()[0]
        db.execute("SELECT rowid, snippet(t, 0, '', '', '…', 30) FROM t WHERE t MATCH ? ORDER BY rowid DESC LIMIT 50", (phrase,)).fetchall()
    return total


with open(os.path.join(work, "queries.txt"), encoding="utf-8") as f:
    queries = f.read().split("\n")[:-1]
for query in queries[::10]:
    ask(query)
times = []
for query in queries:
    started = time.perf_counter()
    if ask(query) == 0:
        print("sqlite found nothing for", query)
    times.append(int((time.perf_counter() - started) * 1e6))
print("us", *times)
