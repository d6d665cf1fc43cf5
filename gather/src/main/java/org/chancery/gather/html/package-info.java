/** Page in, article out: text, headline, publisher, byline, time of publication. */
package org.chancery.gather.html;
