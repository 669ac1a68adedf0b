package broadsheet.samples.art;

/// The two printing plates of a picture, sample by sample: ink and second colour, each 0..1.
record Plates(int width, int height, float[] ink, float[] tint) {
  Plates(int width, int height) {
    this(width, height, new float[width * height], new float[width * height]);
  }
}
