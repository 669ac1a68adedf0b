/// Makes the tables of words and word pairs the checks ship with; says how to run it again.
package broadsheet.proof.tool;
