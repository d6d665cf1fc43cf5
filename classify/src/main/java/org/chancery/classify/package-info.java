/**
 * The type of what one party does to another in a sentence, both given: {@link
 * org.chancery.classify.PairCoder} asks the rules first and, where none fires, a classifier that
 * reads the sentence's meaning off an encoder. Nothing of it takes part in the record of a report.
 */
package org.chancery.classify;
