/**
 * Bytes in, reports out: decoding, language, and what the head of a report says of itself
 * (headline, date, dateline, byline, publisher, outlets relayed).
 */
package org.chancery.read;
