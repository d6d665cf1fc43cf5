package org.chancery.evaluate.score;

import org.chancery.model.Place.Point;

/** Distances on the globe. */
public final class GreatCircle {
  /** Mean radius of the Earth, in kilometres (IUGG). */
  private static final double RADIUS = 6371.0088;

  /** 100 miles, the distance within which the field calls a place found, in kilometres. */
  public static final double NEAR = 161;

  private GreatCircle() {}

  /** Kilometres between two points along the surface of a sphere (haversine). */
  public static double kilometres(Point a, Point b) {
    double phiA = Math.toRadians(a.latitude());
    double phiB = Math.toRadians(b.latitude());
    double phi = Math.sin((phiB - phiA) / 2);
    double lambda = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double h = phi * phi + Math.cos(phiA) * Math.cos(phiB) * lambda * lambda;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
