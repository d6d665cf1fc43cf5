/** Public gold standards in their own formats in, gold answers with spans out. */
package org.chancery.evaluate.gold;
