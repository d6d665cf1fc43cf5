/**
 * Document, actors and codebook in; event mentions out: who did what to whom, with the path that
 * says so. Clauses are first brought to their plainest form ({@link
 * org.chancery.annotate.Clauses}), then patterns are held against them ({@link
 * org.chancery.code.Matcher}).
 */
package org.chancery.code;
