package org.chancery.archive.story;

import java.util.Map;
import java.util.Set;

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

  private static final Set<String> DEEDS =
      Set.of("COOPERATE", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  private Families() {}

  /** Whether the type is of deeds, not of words. */
  static boolean isDeed(String type) {
    return DEEDS.contains(type);
  }

  static String of(String type) {
    return OF.getOrDefault(type, type);
  }
}
