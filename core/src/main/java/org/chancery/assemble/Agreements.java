package org.chancery.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.model.Agreement;
import org.chancery.model.EventMention;
import org.chancery.model.Link;
import org.chancery.model.Report;
import org.chancery.model.Resolution;
import org.chancery.model.Sentence;
import org.chancery.model.Status;
import org.chancery.model.Token;

/** Draws treaties, pacts and deals from events, and which of them replaces which. */
final class Agreements {
  private static final Set<String> REPLACING =
      Set.of("replace", "supersede", "supplant", "succeed");

  /** CAMEO code of signing a formal agreement, and the roots under which agreements are made. */
  private static final Set<String> MAKING =
      Set.of("057", "0871", "062", "061", "064", "030", "031", "0312", "0311");

  private final Resolution resolution;
  private final Set<String> nouns;
  private final List<Agreement> found = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Agreements(Resolution resolution, Codebook codebook) {
    this.resolution = resolution;
    this.nouns = new HashSet<>(codebook.classes().getOrDefault("agreement", Set.of()));
    this.nouns.addAll(codebook.classes().getOrDefault("agreement-more", Set.of()));
  }

  List<Agreement> draw(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Status status = draft.status();
      boolean made = status != Status.NOT_OCCURRED && status != Status.DENIED;
      if (made
          && MAKING.contains(draft.code.cameo())
          && draft.actors.size() + draft.recipients.size() >= 2) {
        noun(draft).ifPresent(n -> add(draft, n));
      }
    }
    for (Sentence sentence : resolution.document().sentences()) {
      if (sentence.kind() == Report.Kind.BODY) {
        succession(sentence);
      }
    }
    return List.copyOf(found);
  }

  List<Link> links() {
    return links;
  }

  private Optional<Token> noun(Draft draft) {
    EventMention mention = draft.first();
    Sentence sentence = resolution.document().sentences().get(mention.sentence());
    Token trigger = sentence.token(mention.trigger());
    if (nouns.contains(trigger.lemma())) {
      return Optional.of(trigger);
    }
    int object = mention.match().objects();
    return object >= 0 && nouns.contains(sentence.token(object).lemma())
        ? Optional.of(sentence.token(object))
        : Optional.empty();
  }

  private void add(Draft draft, Token noun) {
    Sentence sentence = resolution.document().sentences().get(draft.first().sentence());
    Set<String> parties = new LinkedHashSet<>(draft.actors);
    parties.addAll(draft.recipients);
    String name = Phrases.words(resolution.document(), Phrases.noun(sentence, noun));
    found.add(
        new Agreement(
            "g" + (found.size() + 1),
            new ArrayList<>(parties),
            name,
            status(draft.status()),
            draft.time,
            List.of(),
            List.of(draft.id)));
    sentences.add(sentence.index());
  }

  private static Agreement.Status status(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING, DISPUTED, ALLEGED -> Agreement.Status.SIGNED;
      case PLANNED -> Agreement.Status.PLANNED;
      case POSSIBLE -> Agreement.Status.PROPOSED;
      case DENIED, NOT_OCCURRED -> Agreement.Status.ENDED;
    };
  }

  /** "The new agreement will replace documents signed in 1961 and 2000." */
  private void succession(Sentence sentence) {
    Clauses clauses = new Clauses(sentence);
    for (Token verb : sentence.tokens()) {
      if (verb.isVerb() && REPLACING.contains(verb.lemma())) {
        Optional<Token> newer =
            clauses.subjects(verb).stream().filter(t -> nouns.contains(t.lemma())).findFirst();
        List<Token> older =
            clauses.objects(verb).stream().filter(t -> nouns.contains(t.lemma())).toList();
        if (newer.isPresent() && !older.isEmpty()) {
          replace(sentence, newer.get(), older.get(0), verb);
        }
      }
    }
  }

  private void replace(Sentence sentence, Token newer, Token older, Token verb) {
    List<Integer> replaced = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean here =
          sentences.get(i) == sentence.index() && found.get(i).name().contains(older.text());
      if (here) {
        replaced.add(i);
      }
    }
    if (replaced.isEmpty()) {
      return;
    }
    int successor = successor(sentence, newer, replaced, verb);
    Agreement is = found.get(successor);
    List<String> ids = replaced.stream().map(i -> found.get(i).id()).toList();
    found.set(
        successor,
        new Agreement(is.id(), is.parties(), is.name(), is.status(), is.time(), ids, is.events()));
    ids.forEach(old -> links.add(new Link(Link.Kind.REPLACES, is.id(), old)));
  }

  /**
   * The agreement that the subject means: the last one named before that is not among the replaced,
   * or a new one.
   */
  private int successor(Sentence sentence, Token newer, List<Integer> replaced, Token verb) {
    for (int i = found.size() - 1; i >= 0; i--) {
      boolean earlier = !replaced.contains(i) && sentences.get(i) <= sentence.index();
      if (earlier && found.get(i).status() != Agreement.Status.ENDED) {
        return i;
      }
    }
    Agreement old = found.get(replaced.get(0));
    boolean ahead =
        new Clauses(sentence)
            .sentence().children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
    found.add(
        new Agreement(
            "g" + (found.size() + 1),
            old.parties(),
            Phrases.words(resolution.document(), Phrases.noun(sentence, newer)),
            ahead ? Agreement.Status.PLANNED : Agreement.Status.SIGNED,
            org.chancery.model.Event.EventTime.UNKNOWN,
            List.of(),
            List.of()));
    sentences.add(sentence.index());
    return found.size() - 1;
  }
}
