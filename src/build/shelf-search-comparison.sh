#!/bin/sh
# Grows ../shared/news to a shelf of 1,400 editions, builds the text store over it, and asks 300 phrases of the store, of ripgrep
# (one file an article) and of SQLite FTS5 with the trigram tokenizer, in one run on one machine. Prints medians and p95.
# Needs: the test classes (mvn test-compile), ripgrep, python3 with SQLite 3.34 or newer. Writes about 200 MB below $1.
#   usage: src/build/shelf-search-comparison.sh [WORK_FOLDER]
set -e
cd "$(dirname "$0")/../.."
work=${1:-target/shelf-search}
mkdir -p "$work"
[ -s target/test.classpath ] || ./mvnw -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
exec java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/test.classpath)" broadsheet.search.ShelfComparison "$work" 1400
