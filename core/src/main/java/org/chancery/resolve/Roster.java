package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorKind;
import org.chancery.model.ActorMention;
import org.chancery.model.Span;

/** The actors of one document as they come to be known. Not thread-safe. */
final class Roster {
  /** An actor in the making. */
  static final class Somebody {
    final String key;
    String name;
    final ActorKind kind;
    Optional<String> country = Optional.empty();
    List<String> sectors = List.of();
    Optional<String> office = Optional.empty();
    Optional<String> heads = Optional.empty();
    Optional<Character> gender = Optional.empty();
    boolean plural;
    String why = "";
    final List<ActorMention> mentions = new ArrayList<>();

    Somebody(String key, String name, ActorKind kind) {
      this.key = key;
      this.name = name;
      this.kind = kind;
    }

    boolean isPerson() {
      return kind == ActorKind.PERSON;
    }
  }

  /**
   * A mention in order of reading, for salience; {@code crowd} where three or more stand side by
   * side.
   */
  record Seen(
      Somebody who, int sentence, int head, boolean subject, boolean adjective, boolean crowd) {}

  private final Map<String, Somebody> byKey = new LinkedHashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Long, List<Somebody>> byHead = new HashMap<>();

  Somebody get(String key, String name, ActorKind kind) {
    return byKey.computeIfAbsent(key, k -> new Somebody(k, name, kind));
  }

  Optional<Somebody> known(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  List<Somebody> all() {
    return new ArrayList<>(byKey.values());
  }

  List<Seen> seen() {
    return seen;
  }

  void mention(Somebody who, Span span, Scene scene, int head, ActorMention.Form form) {
    int sentence = scene.sentence().index();
    ActorMention mention = new ActorMention(who.key, span, sentence, head, form);
    boolean twice = who.mentions.stream().anyMatch(m -> m.span().equals(span));
    if (!twice) {
      who.mentions.add(mention);
      byHead.computeIfAbsent(key(sentence, head), k -> new ArrayList<>()).add(who);
      seen.add(
          new Seen(
              who,
              sentence,
              head,
              scene.isSubject(head),
              form == ActorMention.Form.ADJECTIVE,
              scene.isCrowd(head)));
    }
  }

  /** Those whose mention has its head at a token. */
  List<Somebody> at(int sentence, int head) {
    return byHead.getOrDefault(key(sentence, head), List.of());
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** The actors in order of first mention, numbered; {@code ids} is filled with key → id. */
  List<Actor> actors(Map<String, String> ids) {
    List<Somebody> mentioned = new ArrayList<>(byKey.values());
    mentioned.removeIf(s -> s.mentions.isEmpty());
    mentioned.forEach(s -> s.mentions.sort(Comparator.comparing(ActorMention::span)));
    mentioned.sort(
        Comparator.comparing((Somebody s) -> s.mentions.get(0).span()).thenComparing(s -> s.key));
    List<Actor> actors = new ArrayList<>();
    for (Somebody somebody : mentioned) {
      String id = "a" + (actors.size() + 1);
      ids.put(somebody.key, id);
      List<ActorMention> mentions =
          somebody.mentions.stream()
              .map(m -> new ActorMention(id, m.span(), m.sentence(), m.head(), m.form()))
              .toList();
      actors.add(
          new Actor(
              id,
              somebody.name,
              somebody.kind,
              new Actor.Affiliation(somebody.country, somebody.sectors, somebody.office),
              mentions,
              somebody.why));
    }
    return actors;
  }
}
