/// Measures of the checks: programs that print a table. How to run them and what they gave: `src/site/markdown/proofreading.md`.
package broadsheet.proof.measure;
