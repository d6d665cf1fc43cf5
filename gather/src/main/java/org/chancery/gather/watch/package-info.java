/** Addresses of feeds in, what is new in them out, again and again. */
package org.chancery.gather.watch;
