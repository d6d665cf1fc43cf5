/** Web archive in, pages out, broken records reported one by one. */
package org.chancery.gather.warc;
