/** Gold answers and own answers in, measures out. Knows neither files nor the pipeline. */
package org.chancery.evaluate.score;
