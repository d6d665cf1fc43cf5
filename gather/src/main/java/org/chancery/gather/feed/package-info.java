/** Feed or list of feeds in, items or addresses out. */
package org.chancery.gather.feed;
