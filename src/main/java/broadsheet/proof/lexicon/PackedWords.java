package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;

/// Unpacks the vocabulary. The packed form: how many characters and words; the characters from the one in most words to the one in fewest; then the
/// words, ordered by the numbers their characters have there: how many characters are as in the word before, how many follow, the first of
/// them as a difference, the others, the cost. All of it arithmetically coded, see [BitDecoder].
final class PackedWords {
    private PackedWords() { }

    /// What the coder has learnt.
    static final class Models {
        final short[] counts = BitDecoder.models(BitDecoder.NUMBER);
        final short[] characters = BitDecoder.models(1 << Character.SIZE);
        final short[] common = BitDecoder.models(16 << 4);
        final short[] length = BitDecoder.models(256 << 4);
        final short[] next = BitDecoder.models(32 * BitDecoder.NUMBER);
        final short[] rest = BitDecoder.models(4 * BitDecoder.NUMBER);
        final short[] cost = BitDecoder.models(16 << 8);
    }

    /// The table of the words.
    static WordTable read(byte[] packed) {
        BitDecoder in = new BitDecoder(packed);
        Models models = new Models();
        char[] characters = new char[in.number(models.counts, 0)];
        String[] words = new String[in.number(models.counts, 0)];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) in.tree(models.characters, 0, Character.SIZE);
        }
        short[] costs = new short[words.length];
        int[] ranks = new int[16];
        char[] word = new char[16];
        int length = 0;
        for (int w = 0; w < words.length; w++) {
            int common = in.tree(models.common, length << 4, 4);
            int now = common + in.tree(models.length, (common << 4 | length) << 4, 4);
            boolean sibling = common < length;
            ranks[common] = (sibling ? ranks[common] + 1 : 0) + in.number(models.next, (common * 2 + (sibling ? 1 : 0)) * BitDecoder.NUMBER);
            for (int i = common + 1; i < now; i++) {
                ranks[i] = in.number(models.rest, Math.min(i, 3) * BitDecoder.NUMBER);
            }
            for (int i = common; i < now; i++) {
                word[i] = characters[ranks[i]];
            }
            words[w] = new String(word, 0, now);
            costs[w] = (short) in.tree(models.cost, now << 8, 8);
            length = now;
        }
        return WordTable.of(words, costs);
    }
}
