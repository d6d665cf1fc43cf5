/** Files in, codebook out: ontology, predicates, cues, actors and places, checked on load. */
package org.chancery.codebook;
