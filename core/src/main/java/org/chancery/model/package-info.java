/**
 * The words of the domain as immutable values. Stages meet only through these; nothing here knows a
 * stage, a file format or a library.
 */
package org.chancery.model;
