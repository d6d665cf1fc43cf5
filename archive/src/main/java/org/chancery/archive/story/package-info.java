/**
 * Event mentions of many reports in, stories out: which of them are one event in the world, and
 * why. Pure: the same mentions give the same stories in whatever order they come.
 */
package org.chancery.archive.story;
