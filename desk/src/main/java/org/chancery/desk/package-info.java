/** Commands in, tables and JSON out: the thin shell around the pipeline. */
package org.chancery.desk;
