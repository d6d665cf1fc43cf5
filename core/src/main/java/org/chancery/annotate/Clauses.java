package org.chancery.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Brings the clauses of a sentence to their plainest form: active, finite, with their own subject.
 * Passives, relative clauses, participles, infinitives (control) and coordination are undone here,
 * so that a pattern need not know them. Not thread-safe; made for one sentence.
 */
public final class Clauses {
  /** How far subjects are looked for through governing clauses; longer chains are parser errors. */
  private static final int DEEPEST_CONTROL = 6;

  private static final Set<String> MEDIATING = Set.of("brokered", "mediated", "negotiated");

  /** Verbs of answering, whose object a relative clause may hold: "a claim that Moscow denies". */
  private static final Set<String> REPLYING =
      Set.of(
          "reject",
          "deny",
          "dismiss",
          "accept",
          "denounce",
          "condemn",
          "welcome",
          "criticise",
          "criticize",
          "refuse",
          "ignore",
          "oppose",
          "decline",
          "dispute");

  /** Verbs by which somebody gives a thing a name: "what it called". */
  private static final Set<String> NAMING =
      Set.of("call", "describe", "term", "label", "brand", "see", "regard", "consider", "view");

  private static final Set<String> WITH_BARE_INFINITIVE = Set.of("let", "make");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> QUANTITIES =
      Set.of(
          "ten",
          "hundred",
          "thousand",
          "dozen",
          "score",
          "million",
          "billion",
          "ton",
          "tonne",
          "number",
          "lot",
          "amount",
          "volume",
          "quantity",
          "most",
          "all",
          "some",
          "many",
          "several",
          "much",
          "majority",
          "series",
          "round",
          "package",
          "batch",
          "shipment",
          "consignment",
          "load",
          "truckload",
          "part",
          "rest",
          "half",
          "third",
          "quarter",
          "pair",
          "group",
          "wave",
          "barrage",
          "flow",
          "spate",
          "string",
          "kind",
          "type",
          "member",
          "range",
          "set",
          "percent",
          "barrel",
          "each");

  private final Sentence sentence;

  public Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  public Sentence sentence() {
    return sentence;
  }

  /**
   * Whether a verb is passive: it has a passive auxiliary or subject, or is a bare participle after
   * its noun.
   */
  public boolean isPassive(Token verb) {
    if (!sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    boolean finite = !sentence.children(verb, "aux", "nsubj").isEmpty();
    if (finite) {
      return false;
    }
    if (verb.relation().equals("acl") || verb.plainRelation().equals("amod")) {
      return true;
    }
    if (verb.relation().equals("advcl") && verb.tag().equals("VBN")) {
      return sentence.children(verb, "obj").isEmpty();
    }
    if (verb.relation().equals("conj") && verb.tag().equals("VBN")) {
      return sentence.head(verb).filter(Token::isVerb).map(this::isPassive).orElse(false)
          && sentence.children(verb, "obj").isEmpty();
    }
    return false;
  }

  /** "the storming of the palace": a gerund with an article or owner is a noun. */
  public boolean isNominal(Token verb) {
    return verb.tag().equals("VBG")
        && !sentence.children(verb, "det", "nmod:poss").isEmpty()
        && sentence.children(verb, "obj").isEmpty();
  }

  /** Tokens that may be the one who acts, nearest reading first. */
  public List<Token> subjects(Token verb) {
    if (isPassive(verb)) {
      return hyphenatedAgent(verb).map(List::of).orElseGet(() -> after(verb, "by"));
    }
    return surfaceSubjects(verb, 0);
  }

  /** Tokens that may be the one acted upon. */
  public List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      Set<Token> found = new LinkedHashSet<>(surfaceSubjects(verb, 0));
      found.addAll(sentence.children(verb, "obj"));
      hyphenatedAgent(verb).flatMap(a -> sentence.head(verb)).ifPresent(found::add);
      return new ArrayList<>(found);
    }
    Set<Token> found = new LinkedHashSet<>();
    for (Token object : sentence.children(verb, "obj", "iobj")) {
      found.add(relative(object, verb).orElse(object));
    }
    if (found.isEmpty() && verb.relation().equals("acl:relcl") && hasOwnSubject(verb)) {
      sentence.head(verb).filter(t -> !isAdverbialRelative(verb)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      sharedObject(verb).or(() -> calledSo(verb)).or(() -> replied(verb)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      sentence.children(verb, "ccomp", "xcomp").stream()
          .filter(child -> isBareInfinitive(child, verb))
          .forEach(child -> found.addAll(sentence.children(child, "nsubj")));
    }
    return new ArrayList<>(found);
  }

  /** Objects and what is said of them: "held Iran responsible", "called him a criminal". */
  public List<Token> objectsAndPredicates(Token verb) {
    List<Token> found = new ArrayList<>(objects(verb));
    for (Token predicate : sentence.children(verb, "xcomp")) {
      if (!predicate.isVerb() && !found.contains(predicate)) {
        found.add(predicate);
      }
    }
    return found;
  }

  /**
   * The whole of a word with hyphens that the tokenizer takes apart, lower case, with the last part
   * as it is: "sit-in", "F-16"; absent for any other word and for other than its head.
   */
  public Optional<String> hyphenated(Token token) {
    int first = token.index();
    while (first >= 2 && isHyphen(first - 1)) {
      first -= 2;
    }
    int last = token.index();
    while (last + 2 < sentence.size() && isHyphen(last + 1)) {
      last += 2;
    }
    boolean head = token.head() < first || token.head() > last;
    if (first == last || !head) {
      return Optional.empty();
    }
    StringBuilder whole = new StringBuilder();
    for (int i = first; i <= last; i++) {
      whole.append(i == last ? sentence.token(i).lemma() : sentence.token(i).text());
    }
    return Optional.of(whole.toString().toLowerCase(Locale.ROOT));
  }

  private boolean isHyphen(int index) {
    return sentence.token(index).tag().equals("HYPH");
  }

  /** "a US-brokered deal": who brokered it stands before the hyphen. */
  private Optional<Token> hyphenatedAgent(Token participle) {
    int i = participle.index();
    boolean shape =
        i >= 2
            && participle.plainRelation().equals("amod")
            && MEDIATING.contains(lower(participle))
            && isHyphen(i - 1);
    return shape ? Optional.of(sentence.token(i - 2)) : Optional.empty();
  }

  /** "invaded and annexed Crimea": the object of the last of coordinated verbs serves the first. */
  private Optional<Token> sharedObject(Token verb) {
    for (Token next : sentence.children(verb, "conj")) {
      boolean bare =
          next.isVerb()
              && next.tag().equals(verb.tag())
              && sentence.children(next, "nsubj", "aux", "mark").isEmpty()
              && next.index() - verb.index() <= 3;
      if (bare) {
        return sentence.child(next, "obj");
      }
    }
    return Optional.empty();
  }

  /** "denounced what it called American meddling": the meddling is the object. */
  private Optional<Token> calledSo(Token verb) {
    for (Token clause : sentence.children(verb, "ccomp", "obj", "xcomp")) {
      boolean free =
          NAMING.contains(clause.lemma())
              && sentence.children(clause, "obj", "nsubj").stream()
                  .anyMatch(t -> lower(t).equals("what"));
      if (free) {
        return sentence.children(clause, "xcomp", "obj", "obl", "ccomp").stream()
            .filter(t -> t.isNoun() && t.index() > clause.index() && !lower(t).equals("what"))
            .filter(
                t ->
                    !t.plainRelation().equals("obl")
                        || preposition(t).filter("as"::equals).isPresent())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** "a claim that Moscow rejected": the claim is what it rejected. */
  private Optional<Token> replied(Token verb) {
    boolean clause =
        REPLYING.contains(verb.lemma())
            && verb.plainRelation().equals("ccomp")
            && hasOwnSubject(verb)
            && sentence.children(verb, "ccomp", "xcomp").isEmpty();
    return clause ? sentence.head(verb).filter(Token::isNoun) : Optional.empty();
  }

  private boolean hasOwnSubject(Token verb) {
    for (Token subject : sentence.children(verb, "nsubj")) {
      if (!RELATIVES.contains(lower(subject))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbialRelative(Token verb) {
    for (Token child : sentence.children(verb, "advmod")) {
      if (Set.of("when", "where", "why", "how").contains(lower(child))) {
        return true;
      }
    }
    return false;
  }

  private List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> found = new ArrayList<>();
    for (Token subject : sentence.children(verb, "nsubj", "csubj")) {
      found.add(relative(subject, verb).orElse(subject));
    }
    if (!found.isEmpty() || depth > DEEPEST_CONTROL || verb.head() < 0) {
      return found;
    }
    Token governor = sentence.token(verb.head());
    return switch (verb.plainRelation()) {
      case "conj", "parataxis" -> governor.isVerb() ? coordinated(verb, governor, depth) : found;
      case "xcomp" -> controlled(governor, depth);
      case "advcl" -> prepositional(verb, governor, depth);
      case "ccomp", "dep" -> ofGovernor(governor, depth);
      case "acl" -> ofNoun(verb, governor, depth);
      default -> found;
    };
  }

  private List<Token> coordinated(Token verb, Token governor, int depth) {
    boolean passiveFirst = isPassive(governor);
    boolean passiveSecond = isPassive(verb);
    if (passiveFirst == passiveSecond || passiveFirst) {
      return surfaceSubjects(governor, depth + 1);
    }
    return surfaceSubjects(governor, depth + 1);
  }

  /**
   * "urged Russia to withdraw": the object; "agreed to withdraw": the subject; "is expected to
   * meet": the subject.
   */
  private List<Token> controlled(Token governor, int depth) {
    if (governor.isVerb() && !isPassive(governor) && !governor.lemma().equals("promise")) {
      List<Token> objects = sentence.children(governor, "obj", "iobj");
      if (objects.isEmpty()) {
        objects = addressed(governor);
      }
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return ofGovernor(governor, depth);
  }

  /** "called on Serbia to recognise", "appealed to NATO to guard": the one spoken to does it. */
  private List<Token> addressed(Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(o -> preposition(o).map(Repair.ADDRESSING::contains).orElse(false))
        .filter(o -> Repair.ADDRESSERS.contains(verb.lemma()))
        .toList();
  }

  /**
   * "accused Iran of arming rebels", "thanked Oman for hosting talks": the object is the one who
   * does it.
   */
  private List<Token> prepositional(Token verb, Token governor, int depth) {
    boolean after =
        sentence.children(verb, "mark", "case").stream()
            .anyMatch(m -> Set.of("of", "from", "for", "into", "with").contains(lower(m)));
    if (after && verb.tag().equals("VBG") && governor.isVerb() && verb.index() > governor.index()) {
      List<Token> objects =
          isPassive(governor)
              ? surfaceSubjects(governor, depth + 1)
              : sentence.children(governor, "obj");
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return ofGovernor(governor, depth);
  }

  private List<Token> ofGovernor(Token governor, int depth) {
    if (governor.isVerb() || governor.isAdjective() || governor.isNoun()) {
      List<Token> subjects = surfaceSubjects(governor, depth + 1);
      if (!subjects.isEmpty() || !governor.isNoun()) {
        return subjects;
      }
      return possessors(governor);
    }
    return List.of();
  }

  /** "documents signed", "troops entering", "Moscow's need to source". */
  private List<Token> ofNoun(Token verb, Token noun, int depth) {
    if (verb.relation().equals("acl:relcl")) {
      return List.of(noun);
    }
    if (verb.tag().equals("VBG") || verb.tag().equals("VBN") || verb.tag().equals("VBD")) {
      return List.of(noun);
    }
    List<Token> possessors = possessors(noun);
    if (!possessors.isEmpty()) {
      return possessors;
    }
    if (noun.head() >= 0 && sentence.token(noun.head()).isVerb()) {
      return surfaceSubjects(sentence.token(noun.head()), depth + 1);
    }
    return List.of();
  }

  /** What a relative pronoun stands for. */
  private Optional<Token> relative(Token pronoun, Token verb) {
    if (!RELATIVES.contains(lower(pronoun))
        || !(pronoun.tag().startsWith("W") || pronoun.tag().equals("IN"))) {
      return Optional.empty();
    }
    Token at = verb;
    for (int depth = 0; depth < DEEPEST_CONTROL && at.head() >= 0; depth++) {
      Token governor = sentence.token(at.head());
      if (at.plainRelation().equals("acl")) {
        return Optional.of(governor);
      }
      if (governor.isNoun() && governor.index() < pronoun.index()) {
        return Optional.of(governor);
      }
      at = governor;
    }
    return precedingNoun(pronoun);
  }

  /**
   * The parser loses some relative clauses: "Kim, who has not hosted". The noun right before the
   * pronoun then.
   */
  private Optional<Token> precedingNoun(Token pronoun) {
    for (int i = pronoun.index() - 1; i >= 0 && i >= pronoun.index() - 3; i--) {
      if (sentence.token(i).isNoun()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /** Whose a noun is: possessives and nationality words. */
  public List<Token> possessors(Token noun) {
    return sentence.children(noun, "nmod:poss");
  }

  /** What stands after a preposition, on the word itself or on its object, in order of nearness. */
  public Map<String, List<Token>> prepositions(Token head) {
    Map<String, List<Token>> found = new LinkedHashMap<>();
    collect(head, found, 0);
    return found;
  }

  private void collect(Token head, Map<String, List<Token>> found, int depth) {
    for (Token child : sentence.children(head)) {
      boolean nominal = child.plainRelation().equals("obl") || child.plainRelation().equals("nmod");
      if (nominal && !child.relation().equals("nmod:poss")) {
        for (String p : cases(child)) {
          found.computeIfAbsent(p, k -> new ArrayList<>()).add(child);
        }
        if (depth < 2) {
          collect(child, found, depth + 1);
        }
      } else if (depth < 2 && (isArgument(child) || child.plainRelation().equals("advmod"))) {
        collect(child, found, depth + 1);
      } else if (child.plainRelation().equals("advcl") || child.plainRelation().equals("acl")) {
        preposition(child)
            .ifPresent(p -> found.computeIfAbsent(p, k -> new ArrayList<>()).add(child));
      }
    }
  }

  /** "out of Somalia" stands after "out", after "of" and after "out of". */
  private Set<String> cases(Token nominal) {
    Set<String> found = new LinkedHashSet<>();
    preposition(nominal).ifPresent(found::add);
    for (Token child : sentence.children(nominal, "case")) {
      if (!child.tag().equals("POS")) {
        found.add(lower(child));
      }
    }
    return found;
  }

  private static boolean isArgument(Token child) {
    return child.plainRelation().equals("obj") || child.relation().equals("nsubj:pass");
  }

  /** Tokens after one preposition. */
  public List<Token> after(Token head, String preposition) {
    return prepositions(head).getOrDefault(preposition, List.of());
  }

  /** The preposition that a nominal hangs by, fixed ones joined: "because of". */
  public Optional<String> preposition(Token nominal) {
    for (Token child : sentence.children(nominal, "case", "mark")) {
      if (!child.tag().equals("POS")) {
        StringBuilder words = new StringBuilder(lower(child));
        for (Token more : sentence.children(child, "fixed")) {
          words.append(' ').append(lower(more));
        }
        return Optional.of(words.toString());
      }
    }
    return Optional.empty();
  }

  /** A token and all that are coordinated with it, in order. */
  public List<Token> coordination(Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (Token next : sentence.children(first, "conj")) {
      boolean alike = next.isVerb() == first.isVerb();
      if (alike) {
        all.addAll(coordination(next));
      }
    }
    return all;
  }

  /**
   * What a quantity is of: the drones in "hundreds of drones", the gas in "most of its gas"; the
   * token itself otherwise.
   */
  public Token measured(Token token) {
    if (!QUANTITIES.contains(token.lemma())) {
      return token;
    }
    for (Token child : sentence.children(token, "nmod")) {
      if (preposition(child).filter("of"::equals).isPresent()) {
        return measured(child);
      }
    }
    return token;
  }

  /** "let the sailors go", "made Iran pay": what the object does stands without "to". */
  private boolean isBareInfinitive(Token verb, Token governor) {
    return WITH_BARE_INFINITIVE.contains(governor.lemma())
        && Set.of("VB", "VBP").contains(verb.tag())
        && Set.of("xcomp", "ccomp").contains(verb.plainRelation())
        && verb.head() == governor.index()
        && sentence.children(verb, "mark", "aux").isEmpty();
  }

  /** Complements of a kind: infinitives, gerunds or clauses. */
  public List<Token> complements(Token head, String kind) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(head, "xcomp", "ccomp", "acl", "advcl", "obj", "dep")) {
      boolean marked =
          sentence.children(child, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
      boolean matches =
          switch (kind) {
            case "INFINITIVE" ->
                (marked || isBareInfinitive(child, head)) && child.index() > head.index();
            case "GERUND" -> child.tag().equals("VBG") && child.index() > head.index();
            default -> child.plainRelation().equals("ccomp");
          };
      boolean anyWord = Set.of("CLAUSE", "STANDING", "OBLIGATION").contains(kind);
      if (matches && (child.isVerb() || anyWord)) {
        found.addAll(coordination(child));
      }
    }
    if (kind.equals("GERUND") && head.isVerb()) {
      found.addAll(gerundsOfPlaces(head));
    }
    for (Token object : sentence.children(head, "obj")) {
      if (kind.equals("INFINITIVE") && head.isVerb()) {
        for (Token child : sentence.children(object, "acl")) {
          if (child.isVerb()
              && sentence.children(child, "mark").stream().anyMatch(m -> m.tag().equals("TO"))) {
            found.addAll(coordination(child));
          }
        }
      }
    }
    return found;
  }

  /** "gathered at the gates demanding": the parser may hang the gerund on the place. */
  private List<Token> gerundsOfPlaces(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token place : sentence.children(verb, "obl")) {
      for (Token child : sentence.children(place, "acl")) {
        if (child.tag().equals("VBG")) {
          found.add(child);
        }
      }
    }
    return found;
  }

  public static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
