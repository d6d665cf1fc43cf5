package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.SectorTerm;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Tells offices of firms, universities, clubs from offices of state: "the company's president",
 * "John Miller, president of Apex Oil Corp." hold none. Immutable.
 */
final class Firms {
  /** Sectors of those who do not act for a state. */
  private static final Set<String> PRIVATE = Set.of("BUS", "EDU", "JRN", "NGO", "LAB");

  /** Offices that firms have too. */
  private static final Set<String> SHARED =
      Set.of("president", "vice president", "chairman", "chairwoman", "chair", "acting president");

  private final Directory directory;

  Firms(Directory directory) {
    this.directory = directory;
  }

  /** Whether somebody belongs to a body that acts for no state. */
  static boolean isPrivate(Nominals.Affiliation affiliation) {
    return !affiliation.sectors().isEmpty()
        && affiliation.sectors().stream().allMatch(PRIVATE::contains);
  }

  /** The firm of an office whose words name one that is not listed; absent for all others. */
  Optional<Nominals.Affiliation> of(Scene scene, Hit.Nominal nominal) {
    boolean office =
        nominal.term().kind() == SectorTerm.Kind.OFFICE && nominal.term().sectors().contains("GOV");
    return office
        ? before(scene, nominal)
            .or(() -> after(scene, nominal))
            .map(s -> new Nominals.Affiliation(Optional.empty(), s, Optional.empty()))
        : Optional.empty();
  }

  /** "the company's president", "Apex Oil President". */
  private Optional<List<String>> before(Scene scene, Hit.Nominal nominal) {
    int last = nominal.first() - 1;
    while (last > 0 && isBetween(scene.sentence().token(last))) {
      last--;
    }
    int first = last;
    while (first > 0 && isName(scene.sentence().token(first - 1))) {
      first--;
    }
    return last < 0 ? Optional.empty() : sectors(scene, nominal, first, last);
  }

  private static boolean isBetween(Token token) {
    return token.tag().equals("POS") || token.isAdjective() && !token.isName();
  }

  /** "the president of the Apex Oil Corp.", "the chairman of a Swedish bank". */
  private Optional<List<String>> after(Scene scene, Hit.Nominal nominal) {
    Sentence sentence = scene.sentence();
    int at = nominal.last() + 1;
    if (at >= sentence.size() || !Set.of("of", "at", "for").contains(sentence.token(at).text())) {
      return Optional.empty();
    }
    int first = at + 1;
    while (first < sentence.size()
        && (sentence.token(first).tag().equals("DT") || isBetween(sentence.token(first)))) {
      first++;
    }
    int last = first;
    while (last + 1 < sentence.size()
        && (sentence.token(last + 1).isNoun() || sentence.token(last + 1).text().equals("&"))) {
      last++;
    }
    return last < sentence.size() ? sectors(scene, nominal, first, last) : Optional.empty();
  }

  private Optional<List<String>> sectors(Scene scene, Hit.Nominal nominal, int first, int last) {
    Token head = scene.sentence().token(last);
    if (!isName(head)) {
      return head.isNoun() ? directory.term(head.lemma()).flatMap(Firms::own) : Optional.empty();
    }
    boolean listed =
        scene.hits().stream()
            .anyMatch(h -> h instanceof Hit.Name && h.first() <= last && h.last() >= first);
    boolean body = false;
    boolean firm = false;
    boolean organisation = true;
    for (int i = first; i <= last; i++) {
      Token token = scene.sentence().token(i);
      String word = token.text().toLowerCase(java.util.Locale.ROOT).replace(".", "");
      body |= directory.words("public-body-word").contains(word);
      firm |= directory.words("firm-word").contains(word);
      organisation &= token.entity().equals("ORGANIZATION");
    }
    boolean plain = organisation && !head.text().matches("[A-Z.]{2,6}");
    boolean known = !listed && !body && SHARED.contains(nominal.term().term()) && plain;
    return !body && (firm && !listed || known)
        ? Optional.of(
            directory
                .term(head.lemma().toLowerCase(java.util.Locale.ROOT))
                .flatMap(Firms::own)
                .orElse(List.of("BUS")))
        : Optional.empty();
  }

  /** A noun with a capital, whatever the tagger calls it: "Apex Oil". */
  private static boolean isName(Token token) {
    return token.isNoun() && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static Optional<List<String>> own(SectorTerm term) {
    boolean whole = !term.sectors().isEmpty() && PRIVATE.containsAll(term.sectors());
    return whole && term.kind() == SectorTerm.Kind.BODY
        ? Optional.of(term.sectors())
        : Optional.empty();
  }
}
