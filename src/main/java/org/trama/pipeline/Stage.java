package org.trama.pipeline;

/** The steps of a build, in order. */
public enum Stage {
  LIST("list files"),
  READ("read"),
  EXTRACT("understand"),
  RESOLVE("resolve"),
  STORE("store"),
  VALIDATE("validate");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** What the step does, as a verb. */
  public String title() {
    return title;
  }
}
