package org.trama.resolve;

import java.util.ArrayList;
import java.util.List;
import org.trama.model.Correction;
import org.trama.model.Correction.Change;
import org.trama.model.Reference;
import org.trama.model.Span;

/** Corrections, told briefly. All stand on the first line. */
final class ByHand {
  private ByHand() {}

  static Reference entity(String key) {
    return new Reference.OfEntity(key);
  }

  static Reference event(String id) {
    return new Reference.OfEvent(id);
  }

  static Reference claim(String path, String name) {
    return new Reference.OfClaim(path, name);
  }

  static Reference mention(String path, int begin, int end, String key) {
    return new Reference.OfMention(path, new Span(begin, end), key);
  }

  static Correction same(Reference one, Reference other) {
    return correction(one, new Change.Same(other), other);
  }

  static Correction different(Reference one, Reference other) {
    return correction(one, new Change.Different(other), other);
  }

  static Correction label(Reference entity, String label) {
    return correction(entity, new Change.Label(label));
  }

  static Correction type(Reference thing, String localName) {
    return correction(thing, new Change.Type(localName));
  }

  static Correction rejected(Reference claim) {
    return correction(claim, new Change.Rejected());
  }

  private static Correction correction(Reference subject, Change change, Reference... others) {
    List<String> iris = new ArrayList<>(List.of(subject.toString()));
    List.of(others).forEach(other -> iris.add(other.toString()));
    return new Correction(subject, change, 1, subject + " " + change, iris);
  }
}
