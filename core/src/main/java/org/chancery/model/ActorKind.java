package org.chancery.model;

/** What sort of actor an actor is. */
public enum ActorKind {
  /** A state or partially recognised entity. */
  COUNTRY,
  /** A named person. */
  PERSON,
  /** A named organisation: intergovernmental, armed group, party, company, ministry, army. */
  ORGANISATION,
  /** People or a person without a name: "protesters", "a Russian diplomat". */
  GROUP
}
