/**
 * Gold standard and pipeline in, scorecard out: one {@link org.chancery.evaluate.Evaluation} for
 * each kind of gold. Readers of gold files are in {@code gold}, measures in {@code score}.
 */
package org.chancery.evaluate;
