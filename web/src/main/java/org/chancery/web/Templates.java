package org.chancery.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, compiled by the build; what they print is escaped. Thread-safe. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.chancery.web");

  /** The text of a template with its parameters. */
  String text(String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    engine.render(name + ".jte", parameters, out);
    return out.toString();
  }

  /** The page of a template. */
  Answer page(String name, Map<String, Object> parameters) {
    return Answer.html(text(name, parameters));
  }
}
