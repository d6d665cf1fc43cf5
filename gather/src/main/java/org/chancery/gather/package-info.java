/**
 * Sources in, texts for the pipeline out: files, folders, pages, feeds, web archives, addresses.
 */
package org.chancery.gather;
