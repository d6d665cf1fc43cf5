/**
 * Report in, document out: sentences, tokens, Universal Dependencies, entities, quotations.
 * Stanford CoreNLP stands behind it and none of its types comes out.
 */
package org.chancery.annotate;
