/**
 * Everything that was read in, one record out: mentions of one event become one event, and visits,
 * agreements, statements, links and checked claims are drawn from the events.
 */
package org.chancery.assemble;
