/** Gold pages in, precision, recall and F1 of their text out. */
package org.chancery.gather.html.evaluation;
