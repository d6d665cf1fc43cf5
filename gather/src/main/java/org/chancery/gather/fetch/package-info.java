/** Address in, bytes out, within bounds of time, size and networks. */
package org.chancery.gather.fetch;
