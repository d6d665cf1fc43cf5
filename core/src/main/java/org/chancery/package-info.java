/** Text in, record out. {@link org.chancery.Pipeline} is the table of contents. */
package org.chancery;
