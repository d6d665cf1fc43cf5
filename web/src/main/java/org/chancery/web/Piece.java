package org.chancery.web;

/**
 * A stretch of a text all of whose characters lie in the same layers.
 *
 * @param text the characters
 * @param layers names of the layers, parted by blanks; empty for none
 * @param title what the layers say of it, for people
 */
record Piece(String text, String layers, String title) {}
