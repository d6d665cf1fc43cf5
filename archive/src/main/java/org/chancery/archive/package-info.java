/**
 * Records in, stories, query rows and exports out: an append-only journal of reports, rejections
 * and corrections, and a DuckDB file that can be made from it at any time.
 */
package org.chancery.archive;
