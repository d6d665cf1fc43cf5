/** The archive in, pages and an HTTP API out. {@link org.chancery.web.Desk} is the one entry. */
package org.chancery.web;
