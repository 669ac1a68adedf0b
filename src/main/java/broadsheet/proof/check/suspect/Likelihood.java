package broadsheet.proof.check.suspect;

import broadsheet.proof.lexicon.Sounds.Likeness;

/// How probable it is that a guess is right: a logistic model of what is known about it. Fitted by `SuspectTrial` (tests).
final class Likelihood {
    /// The weights, in the order of [#features].
    private static final double[] WEIGHTS = {2.5077, 0.2308, -0.0468, -0.0071, -4.8021, -1.7745, -1.607, -6.5917, 0.7431, -0.721, 0.0224, 0.1566,
        -0.1781, -1.4413, 0.3368, -0.0561, 0.1748, 0.1705};

    private Likelihood() { }

    /// 0 … 1.
    static double of(Guess guess) { return of(guess, WEIGHTS); }

    /// With other weights.
    static double of(Guess guess, double[] weights) {
        double[] features = features(guess);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// What is known about a guess, in numbers.
    static double[] features(Guess guess) {
        double gain = guess.gain() / 10.0;
        double lead = Math.min(guess.lead(), 100) / 10.0;
        int length = guess.word().length();
        boolean listed = guess.printed() < Guess.NONE;
        return new double[] {1, gain, Math.min(gain, 6), Math.max(0, gain - 10), is(length == 2), is(length == 3), is(guess.likeness() == Likeness.NEAR),
            is(guess.likeness() == Likeness.NONE), is(guess.cover() == 1), is(guess.cover() > 2), lead, Math.min(lead, 2), guess.cost() / 10.0, is(listed),
            listed ? (Guess.NONE - guess.printed()) / 10.0 : 0, is(guess.likeness() == Likeness.SAME) * gain, is(length == 2) * gain,
            is(guess.cover() > 1) * gain};
    }

    private static double is(boolean holds) { return holds ? 1 : 0; }
}
