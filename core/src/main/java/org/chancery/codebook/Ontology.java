package org.chancery.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.EventCode;

/**
 * PLOVER's types and modes and CAMEO's codes. PLOVER manual draft 0.8 (Open Event Data Alliance,
 * 2021).
 *
 * @param types PLOVER types by name
 * @param modes scores of modes by {@code TYPE/mode}
 * @param codes CAMEO codes
 */
public record Ontology(
    Map<String, Type> types, Map<String, Double> modes, Map<String, Code> codes) {
  public Ontology {
    types = Map.copyOf(types);
    modes = Map.copyOf(modes);
    codes = Map.copyOf(codes);
  }

  /** A PLOVER type. */
  public record Type(
      String name, EventCode.Quad quad, double score, boolean recipientRequired, String label) {}

  /** A CAMEO code with its PLOVER counterpart. */
  public record Code(String cameo, String type, String mode, List<String> contexts, String label) {}

  /**
   * The event code of a CAMEO code with a mode and further contexts.
   *
   * @param cameo a code, or {@code -} for words that are no event
   * @param mode empty for the code's own, {@code -} for none
   * @return absent where code, type or mode are unknown or the code is no PLOVER event
   */
  public Optional<EventCode> event(String cameo, String mode, List<String> contexts) {
    if (cameo.equals("-")) {
      return Optional.of(EventCode.NONE);
    }
    Code code = codes.get(cameo);
    if (code == null || !types.containsKey(code.type())) {
      return Optional.empty();
    }
    String chosen = mode.equals("-") ? "" : mode.isEmpty() ? code.mode() : mode;
    Type type = types.get(code.type());
    if (!chosen.isEmpty() && !modes.containsKey(type.name() + "/" + chosen)) {
      return Optional.empty();
    }
    double score = chosen.isEmpty() ? type.score() : modes.get(type.name() + "/" + chosen);
    List<String> all = new ArrayList<>(code.contexts());
    all.addAll(contexts);
    return Optional.of(new EventCode(type.name(), chosen, cameo, type.quad(), score, all));
  }
}
