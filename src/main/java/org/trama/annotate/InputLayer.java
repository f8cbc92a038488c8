package org.trama.annotate;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word, tag or label adds to the hidden units of the parser where it stands in one of its
 * slots. That takes a hundred thousand products, but the same few thousand are asked for again and
 * again, so those met last are kept. Safe for several threads.
 */
final class InputLayer {
  private final float[][] embeddings;
  private final float[][] weights;
  private final int kept;
  private volatile Kept latest;
  private volatile Kept earlier;

  /**
   * @param kept how many are kept at least, once met, and at most twice as many: four kilobytes
   *     each with a thousand hidden units
   */
  InputLayer(ParserModel model, int kept) {
    this.embeddings = model.embeddings();
    this.weights = model.hidden();
    this.kept = kept;
    this.latest = new Kept();
    this.earlier = new Kept();
  }

  /** Those kept, by {@link #key}. */
  private final class Kept {
    private final AtomicReferenceArray<float[]> shares =
        new AtomicReferenceArray<>(embeddings.length * ParseState.FEATURES);

    private final AtomicInteger size = new AtomicInteger();

    void put(int key, float[] share) {
      shares.set(key, share);
      size.incrementAndGet();
    }
  }

  /** Not to be changed. */
  float[] of(int slot, int id) {
    float[] known = latest.shares.get(key(slot, id));
    return known == null ? keep(slot, id) : known;
  }

  private static int key(int slot, int id) {
    return id * ParseState.FEATURES + slot;
  }

  private float[] keep(int slot, int id) {
    float[] known = earlier.shares.get(key(slot, id));
    float[] share = known == null ? computed(slot, id) : known;
    if (latest.size.get() >= kept) {
      earlier = latest;
      latest = new Kept();
    }
    latest.put(key(slot, id), share);
    return share;
  }

  private float[] computed(int slot, int id) {
    float[] embedding = embeddings[id];
    float[] sum = new float[weights[0].length];
    for (int i = 0; i < embedding.length; i++) {
      add(sum, embedding[i], weights[slot * embedding.length + i]);
    }
    return sum;
  }

  private static void add(float[] sum, float factor, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }
}
