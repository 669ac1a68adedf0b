package broadsheet.proof.report;

/// How the HTML report looks: black on white with the paper's red, what is told by colour also by words and the form of a rule.
final class HtmlStyle {
    static final String CSS = """
            :root { color-scheme: light; --ink: #1c1b1a; --quiet: #5f5c57; --line: #c9c6c1; --red: #b3211b; --good: #1f5f3a; }
            * { box-sizing: border-box; }
            html { background: #fff; color: var(--ink); font: 16px/1.7 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
            body { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
            h1, h2, h3, th, dt, .head, .by, .n, .verdict, caption { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            header { border-top: 4px solid var(--red); border-bottom: 1px solid var(--ink); padding: .8rem 0 .6rem; margin-bottom: 1.5rem; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; }
            header p { margin: 0; color: var(--quiet); font-size: .85rem; }
            h1 { font-size: 1.6rem; line-height: 1.3; margin: 0; }
            h2 { font-size: 1.15rem; line-height: 1.4; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--ink); padding-bottom: .2rem; }
            h3 { font-size: 1rem; line-height: 1.4; margin: 1.4rem 0 .3rem; break-after: avoid; }
            h2 { break-after: avoid; }
            p { margin: .2rem 0; }
            small { font-size: .75em; color: var(--quiet); font-weight: normal; }
            .summary { display: grid; grid-template-columns: minmax(12rem, auto) 1fr; gap: 0 2rem; align-items: start; }
            .summary h2 { border: 0; margin: 0; padding: 0; font-size: .95rem; }
            .summary .kinds { grid-column: 1 / -1; }
            .figure { border: 1px solid var(--line); border-left: 6px solid var(--good); padding: .8rem 1.2rem; }
            .figure.bad { border-left-color: var(--red); }
            .big { font-size: 2.8rem; line-height: 1.15; font-weight: bold; font-variant-numeric: tabular-nums; }
            .big small { font-size: .95rem; margin-left: .3em; }
            .verdict { font-weight: bold; color: var(--good); }
            .bad .verdict { color: var(--red); }
            dl { margin: 0; } dl div { display: flex; gap: 1rem; border-bottom: 1px solid var(--line); padding: .18rem 0; }
            dt { flex: 0 0 8em; color: var(--quiet); font-size: .9rem; } dd { margin: 0; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 0; font-size: .9rem; }
            caption { text-align: left; color: var(--quiet); font-size: .85rem; padding-bottom: .2rem; }
            th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; font-weight: normal; }
            thead th { border-bottom: 1px solid var(--ink); font-weight: bold; white-space: nowrap; }
            .rounds small { display: block; white-space: nowrap; } .rounds em { display: block; color: var(--red); font-style: normal; font-size: .8em; }
            .rounds th.under { padding-left: 1.8em; color: var(--quiet); }
            .kinds td { font-variant-numeric: tabular-nums; }
            tr, .items li { break-inside: avoid; }
            .items { list-style: none; margin: 0; padding: 0; }
            .items li { display: flex; gap: .8rem; padding: .5rem 0 .5rem .7rem; border-bottom: 1px solid var(--line); border-left: 3px solid var(--red); margin: .3rem 0; }
            .items li.probable { border-left-style: dashed; } .items li.query { border-left: 3px dotted var(--quiet); } .items li.suspect { border-left: 3px dotted var(--line); }
            .items li.mark { border-left: 5px double var(--red); }
            .items li > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
            .n { flex: 0 0 2.2em; text-align: right; font-weight: bold; color: var(--red); font-variant-numeric: tabular-nums; }
            .head { font-size: .85rem; display: flex; flex-wrap: wrap; gap: 0 .9em; } .where, .by { color: var(--quiet); }
            .status { border: 1px solid var(--line); padding: 0 .4em; } .charge { margin-left: auto; color: var(--quiet); }
            .text mark { background: #f5e3df; color: inherit; border-bottom: 2px solid var(--red); padding: 0 .05em; }
            .note { padding-left: .8em; border-left: 2px solid var(--line); } .by { font-size: .8rem; }
            .method { font-size: .85rem; color: var(--quiet); } .method ul { columns: 3 14rem; padding-left: 1.2em; } .method b { color: var(--ink); }
            @media (max-width: 40rem) { .summary { display: block; } .rounds { display: block; overflow-x: auto; } }
            @page { size: A4; margin: 16mm 15mm; }
            @media print { html { font-size: 10.5pt; } body { max-width: none; padding: 0; } .figure, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    private HtmlStyle() { }
}
