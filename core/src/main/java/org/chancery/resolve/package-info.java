/** Document in; actors, times and places out, each with its country, date or coordinates. */
package org.chancery.resolve;
