package org.chancery.archive.story;

import java.util.Map;

/** Types between which one report and another may waver: they are held against each other. */
final class Families {
  private static final Map<String, String> OF =
      Map.of(
          "AGREE", "PACT",
          "SUPPORT", "PACT",
          "COOPERATE", "PACT",
          "AID", "PACT",
          "SANCTION", "PRESSURE",
          "COERCE", "PRESSURE");

  private Families() {}

  static String of(String type) {
    return OF.getOrDefault(type, type);
  }
}
