package org.chancery.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.annotate.Clauses;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.Assertion.Source;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Tells who the subject of a cue is. Made for one document; safe for threads once made. */
final class Sources {
  private final Map<Long, List<Actor>> byHead = new HashMap<>();
  private final Optional<String> publisher;

  Sources(Resolution resolution) {
    Map<String, Actor> actors = new HashMap<>();
    resolution.actors().forEach(a -> actors.put(a.id(), a));
    for (Actor actor : resolution.actors()) {
      for (ActorMention mention : actor.mentions()) {
        add(mention.sentence(), mention.head(), actor);
      }
    }
    for (Resolution.JointMention joint : resolution.pairs()) {
      joint.actors().forEach(id -> add(joint.sentence(), joint.head(), actors.get(id)));
    }
    this.publisher = resolution.document().report().header().publisher();
  }

  private void add(int sentence, int head, Actor actor) {
    byHead.computeIfAbsent(key(sentence, head), k -> new ArrayList<>()).add(actor);
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** Who a nominal and all that is coordinated with it are, as sources. */
  List<Source> find(Clauses clauses, Token nominal) {
    Map<String, Source> found = new LinkedHashMap<>();
    for (Token each : clauses.coordination(nominal)) {
      for (Source source : one(clauses, each)) {
        found.putIfAbsent(source.kind() + source.name(), source);
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<Source> one(Clauses clauses, Token token) {
    Sentence sentence = clauses.sentence();
    List<Actor> actors = byHead.getOrDefault(key(sentence.index(), token.index()), List.of());
    if (actors.isEmpty() && !token.isNoun()) {
      return List.of();
    }
    if (actors.isEmpty()) {
      return List.of(new Source(Source.Kind.UNNAMED, words(sentence, token), Optional.empty()));
    }
    return actors.stream().map(this::source).toList();
  }

  private Source source(Actor actor) {
    if (publisher.map(actor.name()::equals).orElse(false)) {
      return Source.PUBLISHER;
    }
    boolean outlet = actor.kind() == ActorKind.ORGANISATION && actor.sectors().contains("JRN");
    if (outlet) {
      return new Source(Source.Kind.OUTLET, actor.name(), Optional.empty());
    }
    boolean unnamed = actor.kind() == ActorKind.GROUP && actor.country().isEmpty();
    return unnamed
        ? new Source(Source.Kind.UNNAMED, actor.name(), Optional.empty())
        : new Source(Source.Kind.ACTOR, actor.name(), Optional.of(actor.id()));
  }

  private static String words(Sentence sentence, Token token) {
    StringBuilder words = new StringBuilder();
    for (Token child : sentence.children(token, "amod", "compound")) {
      if (child.index() < token.index()) {
        words.append(child.text()).append(' ');
      }
    }
    return words.append(token.text()).toString();
  }
}
