/**
 * Document, actors and event mentions in; attributions and assertions out: who says so, through
 * whom, how surely, yes or no.
 */
package org.chancery.attribute;
