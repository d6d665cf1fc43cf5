/**
 * Record in, JSON out, as {@code record.schema.json} describes it; the wire format of the command
 * line, the archive and the HTTP API.
 */
package org.chancery.json;
