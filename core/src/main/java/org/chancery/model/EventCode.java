package org.chancery.model;

import java.util.List;

/**
 * What kind of event it is.
 *
 * @param type PLOVER type: {@code CONSULT}
 * @param mode PLOVER mode, empty if the type has none here: {@code visit}
 * @param cameo CAMEO code: {@code 042}
 * @param quad quad class
 * @param score conflict-cooperation score, -10 … +10
 * @param contexts PLOVER contexts in alphabetical order
 */
public record EventCode(
    String type, String mode, String cameo, Quad quad, double score, List<String> contexts) {
  /** Words that are known to be no event. */
  public static final EventCode NONE =
      new EventCode("NONE", "", "-", Quad.VERBAL_COOPERATION, 0, List.of());

  public EventCode {
    contexts = contexts.stream().distinct().sorted().toList();
    if (!(score >= -10 && score <= 10)) {
      throw new IllegalArgumentException("score outside -10 … 10: " + score);
    }
  }

  /** {@code CONSULT/visit}, or {@code AGREE} where there is no mode. */
  public String label() {
    return mode.isEmpty() ? type : type + "/" + mode;
  }

  /** PLOVER's quad classes, numbered 1 to 4 as GDELT does. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** {@code verbal-cooperation}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The quad class of a label such as {@code verbal-cooperation}; errors name the label. */
    public static Quad of(String label) {
      for (Quad quad : values()) {
        if (quad.label().equals(label)) {
          return quad;
        }
      }
      throw new IllegalArgumentException("not a quad class: " + label);
    }
  }
}
