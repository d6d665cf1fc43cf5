package org.chancery.gather;

import java.util.Optional;
import org.chancery.gather.warc.ReadWarc.Capture;
import org.chancery.model.ChanceryException;
import org.chancery.read.Inputs.Input;
import org.chancery.read.Source;

/** Capture of a web archive in, text for the pipeline out. */
final class Captures {
  private Captures() {}

  static Input input(String archive, Capture.Body body) {
    String name = archive + ": " + body.address();
    Material material =
        new Material(name, Optional.of(body.address()), body.bytes(), "", body.charset());
    if (body.html()) {
      return Pages.input(material);
    }
    try {
      return new Input.Given(text(material));
    } catch (ChanceryException e) {
      return new Input.Rejected(name, e);
    }
  }

  private static Source text(Material material) {
    String text = material.text().strip();
    if (text.isEmpty()) {
      throw Faults.bad("empty-text", material.name() + ": no text in it");
    }
    return new Source(
        material.name(),
        text,
        Optional.empty(),
        material.address(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
