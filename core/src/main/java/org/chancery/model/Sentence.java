package org.chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its dependency tree.
 *
 * @param index position in the document, from 0
 * @param kind headline or body
 * @param span where it stands in the report's text
 * @param tokens its tokens in order
 * @param block index of the block of the report that holds it
 */
public record Sentence(int index, Report.Kind kind, Span span, List<Token> tokens, int block) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The governor of a token; absent for the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The dependents of a token, in order of position. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token candidate : tokens) {
      if (candidate.head() == token.index()) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** The dependents of a token by one of the relations, given with or without subtype. */
  public List<Token> children(Token token, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token candidate : tokens) {
      if (candidate.head() == token.index()) {
        for (String relation : relations) {
          if (candidate.relation().equals(relation) || candidate.plainRelation().equals(relation)) {
            found.add(candidate);
            break;
          }
        }
      }
    }
    return found;
  }

  /** The first dependent of a token by one of the relations. */
  public Optional<Token> child(Token token, String... relations) {
    List<Token> found = children(token, relations);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Whether {@code token} is {@code ancestor} or hangs below it. */
  public boolean within(Token token, Token ancestor) {
    Token at = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == ancestor.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** First and last index of the tokens below a token, itself included. */
  public int[] reach(Token token) {
    int first = token.index();
    int last = token.index();
    for (Token candidate : tokens) {
      if (within(candidate, token)) {
        first = Math.min(first, candidate.index());
        last = Math.max(last, candidate.index());
      }
    }
    return new int[] {first, last};
  }

  /** The span of tokens {@code first} to {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** The token that holds or follows a position in the report's text. */
  public Optional<Token> at(int position) {
    for (Token token : tokens) {
      if (position < token.span().end()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
