package org.trama.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of claims that last: they follow from the words and the rule alone, so that neither another
 * document nor a correction changes them.
 */
public final class ClaimNames {
  private ClaimNames() {}

  /**
   * A name for every one of {@code claims}, in their order, unique among them: where the evidence
   * stands, the rule, polarity and modality; a number after it for the second and further ones that
   * have all of these in common.
   */
  public static List<String> of(List<Claim> claims) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Claim claim : claims) {
      String name = plain(claim);
      int number = counts.merge(name, 1, Integer::sum);
      names.add(number == 1 ? name : name + "." + number);
    }
    return List.copyOf(names);
  }

  private static String plain(Claim claim) {
    return String.join(
        "-",
        Integer.toString(claim.evidence().begin()),
        Integer.toString(claim.evidence().end()),
        Slug.of(claim.rule()),
        Slug.of(claim.polarity().localName()),
        Slug.of(claim.modality().localName()));
  }
}
