package org.trama.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses with a model of CoreNLP's neural parser (Chen and Manning 2014) and gives the trees that
 * it gives, in a fraction of the time and of the memory: what the input adds to the hidden units is
 * worked out when it is first asked for and not for the whole model in advance, and nothing is
 * weighed where there is but one move. Safe for several threads.
 */
final class TransitionParser {
  /** What the input layer keeps: eighty megabytes. */
  private static final int KEPT = 20_000;

  private final ParserModel model;
  private final InputLayer input;
  private final int labels;
  private final int root;

  TransitionParser(ParserModel model) {
    this(model, KEPT);
  }

  /**
   * @param kept how much of what it worked out it keeps, see {@link InputLayer}
   */
  TransitionParser(ParserModel model, int kept) {
    this.model = model;
    this.input = new InputLayer(model, kept);
    this.labels = model.labels().size();
    this.root = model.ids().noLabel() + 1;
  }

  /** An arc for each word of the sentence. */
  List<CoreNlpEngine.Arc> parse(List<CoreNlpEngine.Word> sentence) {
    ParseState state = new ParseState(sentence, model.ids());
    while (!state.isAtEnd() || state.depth() > 1) {
      move(state);
    }
    List<CoreNlpEngine.Arc> arcs = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      String relation = model.labels().get(state.label(i) - root);
      arcs.add(new CoreNlpEngine.Arc(state.head(i) - 1, relation));
    }
    return arcs;
  }

  /** Makes the best move. With one word on the stack, or none, there is no choice. */
  private void move(ParseState state) {
    if (state.depth() > 2) {
      int best = best(scores(state.features()), !state.isAtEnd());
      if (best == 2 * labels) {
        state.shift();
      } else if (best < labels) {
        state.hangLeft(root + best);
      } else {
        state.hangRight(root + best - labels);
      }
    } else if (state.isAtEnd()) {
      state.hangRight(root);
    } else {
      state.shift();
    }
  }

  /** The move of the highest score: no arc of the root's label, and no shift at the end. */
  private int best(double[] scores, boolean shifts) {
    int best = 1;
    for (int i = 2; i < (shifts ? scores.length : scores.length - 1); i++) {
      if (i != labels && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private double[] scores(int[] features) {
    float[] hidden = model.bias().clone();
    for (int slot = 0; slot < features.length; slot++) {
      add(hidden, input.of(slot, features[slot]));
    }
    double[] scores = new double[2 * labels + 1];
    for (int i = 0; i < hidden.length; i++) {
      double unit = hidden[i];
      add(scores, unit * unit * unit, model.output()[i]);
    }
    return scores;
  }

  private static void add(float[] sum, float[] share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share[i];
    }
  }

  private static void add(double[] sum, double factor, double[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }
}
